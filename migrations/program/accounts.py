"""Accounts on MariaDB and MySQL: who owns what, and the procedures through which accounts are made and changed.

Nobody who signs in may create accounts: who holds CREATE USER can take over the server. Two locked accounts own what
runs with more rights than its caller: `em_owner` the views, triggers and procedures of the work, `em_accounts` the
procedures below. These touch only accounts that they made in this database (`account_marks`), build every statement
from checked parts quoted by QUOTE(), and use no regular expression, whose flags a session sets. A statement about
accounts commits, so each procedure can be called again after any interruption: one that makes accounts notes first what
it is about to do; one that takes something away bars the person first, so that no transaction of theirs stands in its
way, notes it, and lets the server follow what is noted (`account_settling`).
"""

from collections.abc import Sequence

from edumanage_desktop.domain.people import HELPED_BY_REGISTRARS, Role
from migrations.program.account_looking import LOOKING, look
from migrations.program.account_making import add, admit, make
from migrations.program.account_marks import Ground, digest_of_password
from migrations.program.account_settling import OPEN, UNKNOWN, settle
from migrations.program.account_words import (
    ENTRY_HEAD,
    HEAD,
    NEWCOMER,
    TIDY,
    WRITE_ROLES,
    account,
    bar,
    check_entry,
    find,
    held_with,
    holds,
    number_of,
    one_time,
    only,
    read,
    run,
    secret,
    tell,
    text_of,
    unless,
    unless_held,
)
from migrations.program.health_words import HOLDS
from migrations.program.idle_locks import end_idle_locks
from migrations.program.replica import SHOWS_REPLICA, show_replica
from migrations.program.server_words import COMMIT, LOGIN, UTF8, clock, signal
from migrations.program.sessions import ENDS_ALL, HELPED, end_all_sessions, end_sessions, end_sessions_of_a_node

OWNER_HOST = "localhost"
OWNER_RIGHTS = ("SELECT", "INSERT", "UPDATE", "DELETE", "EXECUTE", "TRIGGER")


def accounts_rights() -> list[tuple[str, str]]:
    """Return (privilege, object) of what `em_accounts` needs in the database."""
    return [
        ("SELECT,INSERT,UPDATE", "people"),
        ("SELECT,INSERT,DELETE", "person_roles"),
        ("SELECT", "faculty"),
        ("SELECT", "students"),
        ("SELECT", "settings"),
        *(("SELECT", table) for table in ("maintenance_windows", HOLDS)),
        ("INSERT(event_uuid,kind,detail,subject)", "events"),
    ]


def _reset(ground: Ground) -> str:
    beyond = f"EXISTS(SELECT 1 FROM person_roles r WHERE r.login=v_login AND r.role NOT IN({HELPED}))"
    return f"""CREATE PROCEDURE em_account_reset(IN p_login VARCHAR(80) {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{HEAD}
 {TIDY}
 {only("admin", "registrar")}
 {unless_held(holds("admin"))}
 {find("p_login", ground)}
 {unless(f"{holds('admin')} OR NOT {beyond}", "DENIED", "reason=kind")}
 CALL em_account_renew(v_login);
END"""


def _renew(ground: Ground) -> str:
    """Return the procedure that gives anybody a one-time password, which the server's administrator alone calls."""
    return f"""CREATE PROCEDURE em_account_renew(IN p_login VARCHAR(80) {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{HEAD}
 DECLARE v_secret VARCHAR(40) {UTF8};
 {TIDY}
 START TRANSACTION;
 {find("p_login", ground)}
 IF v_account='directory' THEN {signal("INVALID", "field=directory|why=kept")} END IF;
 {one_time()}
 SET v_secret={secret()};
 {run(f"CONCAT('ALTER USER ',{account('v_login')},{ground.password('v_secret')})")}
 {end_sessions("v_login")}
 START TRANSACTION;
 {read("v_digest", digest_of_password("v_login"))}
 UPDATE people SET account='invited', password_until_us=v_until, one_time_sha256=v_digest WHERE login=v_login;
 {tell("password-reset", "v_login")}
 {COMMIT};
 CALL em_account_settle(v_login,{UNKNOWN});
 SELECT JSON_ARRAY(JSON_OBJECT('login',v_login,'one_time_password',v_secret,'valid_until_us',v_until)) AS made;
END"""


_IS_ANOTHER_ONE = "EXISTS(SELECT 1 FROM people p WHERE p.login=v_login AND NOT(p.one_time_sha256<=>v_digest))"


def _first_password(ground: Ground) -> str:
    """Return the procedure by which newcomers come in after they set a password of their own, as anybody may.

    They say `SET PASSWORD` themselves: in the logs of the server stands what it makes of the password, not the password
    itself, as it would in a statement that this procedure runs.
    """
    return f"""CREATE PROCEDURE em_first_password() MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{HEAD}
 {TIDY}
 START TRANSACTION;
 {find(LOGIN, ground)}
 {clock("v_now")}
 IF v_account<>'invited' OR v_active<>1 THEN {signal("DENIED", "reason=who")} END IF;
 {unless("EXISTS(SELECT 1 FROM people p WHERE p.login=v_login AND p.password_until_us>v_now)", "DENIED", "reason=late")}
 {read("v_digest", digest_of_password("v_login"))}
 {unless(_IS_ANOTHER_ONE, "INVALID", "field=password|why=one_time")}
 UPDATE people SET account='active', password_until_us=0, one_time_sha256=NULL WHERE login=v_login;
 {tell("password-chosen", "v_login")}
 {COMMIT};
 CALL em_account_settle(v_login,{OPEN});
END"""


_IS_ADMIN = "EXISTS(SELECT 1 FROM person_roles r WHERE r.login={} AND r.role='admin')".format
_OTHER_ADMIN = f"SELECT MIN(p.login) FROM people p WHERE p.active=1 AND p.login<>v_login AND {_IS_ADMIN('p.login')}"


def _refuse_last_admin() -> str:
    """Return the statements that refuse to take the last administrator away, as far as reading can tell."""
    return f"""{read("v_found", _IS_ADMIN("v_login"))}
 IF v_found=1 THEN {unless(f"({_OTHER_ADMIN}) IS NOT NULL", "DENIED", "reason=last_admin")} END IF;"""


def _keep_an_admin() -> str:
    """Return the statements that keep the last administrator whoever else takes one away at the same moment.

    One who remains is written and not only read: of two that write the same, also on two nodes of a cluster, the later
    one sees what the first did, or gives way. It is no change of their account.
    """
    return f"""{read("v_found", _IS_ADMIN("v_login"))}
 IF v_found=1 THEN
  {read("v_other", f"({_OTHER_ADMIN})")}
  UPDATE people p SET p.remained=p.remained+1 WHERE p.login=v_other AND p.active=1 AND {_IS_ADMIN("v_other")};
  IF ROW_COUNT()=0 THEN {signal("DENIED", "reason=last_admin")} END IF;
 END IF;"""


def _disable(ground: Ground) -> str:
    return f"""CREATE PROCEDURE em_account_disable(IN p_login VARCHAR(80) {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{HEAD}
 DECLARE v_other VARCHAR(80) {UTF8};
 {TIDY}
 {only("admin")}
 {find("p_login", ground)}
 {_refuse_last_admin()}
 {bar()}
 START TRANSACTION;
 {_keep_an_admin()}
 UPDATE people SET active=0 WHERE login=v_login;
 {tell("account-disabled", "v_login")}
 {COMMIT};
 CALL em_account_settle(v_login,v_barred);
END"""


def _enable(ground: Ground) -> str:
    return f"""CREATE PROCEDURE em_account_enable(IN p_login VARCHAR(80) {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{HEAD}
 {TIDY}
 {only("admin")}
 {find("p_login", ground)}
 START TRANSACTION;
 UPDATE people SET active=1 WHERE login=v_login;
 {tell("account-enabled", "v_login")}
 {COMMIT};
 CALL em_account_settle(v_login,{UNKNOWN});
END"""


_SAME_VERSION = "v_version IS NULL OR EXISTS(SELECT 1 FROM people p WHERE p.login=v_login AND p.version=v_version)"
_IS_BEYOND = " OR ".join(
    f"JSON_SEARCH(v_roles,'one','{role}') IS NOT NULL" for role in Role if role not in HELPED_BY_REGISTRARS
)
"""More than those hold whose passwords registrars reset: who was only invited then needs another one."""


def _roles(ground: Ground) -> str:
    return f"""CREATE PROCEDURE em_account_roles(IN p_person LONGTEXT {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{HEAD}
{ENTRY_HEAD}
 DECLARE v_after, v_other VARCHAR(80) {UTF8};
 DECLARE v_version BIGINT;
 {TIDY}
 {only("admin")}
 {unless_held()}
 IF NOT JSON_VALID(p_person) THEN {signal("INVALID", "field=people")} END IF;
 SET v_entry=p_person;
 {find(text_of("login", 33), ground)}
 {check_entry()}
 SET v_version={number_of("version")}, v_after={held_with("v_roles")};
 {unless(_SAME_VERSION, "CONFLICT", "table=people")}
 IF v_after<>v_held THEN
  IF JSON_SEARCH(v_roles,'one','admin') IS NULL THEN {_refuse_last_admin()} END IF;
  {bar()}
 END IF;
 START TRANSACTION;
 IF JSON_SEARCH(v_roles,'one','admin') IS NULL THEN {_keep_an_admin()} END IF;
 UPDATE people SET full_name=v_name, email=v_email, faculty_id=v_faculty, student_id=v_student, version=version+1,
  password_until_us=IF(account='invited' AND v_after<>v_held AND ({_IS_BEYOND}),0,password_until_us)
  WHERE login=v_login AND (v_version IS NULL OR version=v_version);
 IF ROW_COUNT()=0 THEN {signal("CONFLICT", "table=people")} END IF;
 {WRITE_ROLES}
 {tell("roles-changed", "v_login")}
 {COMMIT};
 CALL em_account_settle(v_login,v_barred);
END"""


def procedures(ground: Ground) -> list[tuple[str, str, Sequence[str]]]:
    """Return (name, CREATE statement, roles that may call it) of every procedure, in the order of creation.

    Nobody but the server's administrator calls `em_people_make` and `em_account_renew` themselves: these make the first
    administrator, and help the last one.
    """
    admin, helpers = ("em_admin",), ("em_admin", "em_registrar")
    return [
        ("em_account_settle", settle(ground), ()),
        ("em_people_make", make(ground), ()),
        ("em_people_add", add(), admin),
        ("em_people_admit", admit(ground), admin),
        ("em_account_renew", _renew(ground), ()),
        ("em_account_reset", _reset(ground), helpers),
        ("em_first_password", _first_password(ground), (NEWCOMER,)),
        ("em_account_disable", _disable(ground), admin),
        ("em_account_enable", _enable(ground), admin),
        ("em_account_roles", _roles(ground), admin),
        (LOOKING, look(ground), helpers),
        ("em_end_sessions", end_sessions_of_a_node(ground), helpers),
        (ENDS_ALL, end_all_sessions(ground), admin),
        ("em_end_idle_locks", end_idle_locks(ground), admin),
        *([(SHOWS_REPLICA, show_replica(), admin)] if ground.mariadb else []),
    ]
