"""Accounts on MariaDB and MySQL: who owns what, and the procedures through which accounts are made and changed.

Nobody who signs in may create accounts: who holds CREATE USER can take over the server. Two locked accounts own what
runs with more rights than its caller: `em_owner` the views, triggers and procedures of the work, `em_accounts` the
procedures below. These touch only accounts that they made (`people.account`), build every statement from checked parts
quoted by QUOTE(), and use no regular expression, whose flags a session sets. A statement about accounts commits, so
each procedure notes first what it is about to do, and can be called again after any interruption.
"""

from collections.abc import Sequence
from itertools import combinations

from edumanage_desktop.domain.people import (
    LOGIN_LETTERS,
    LONGEST_LOGIN,
    RESERVED_BEGINNING,
    RESERVED_LOGINS,
    SHORTEST_LOGIN,
)
from migrations.program.idle_locks import end_idle_locks
from migrations.program.server_words import LOGIN, UTF8, clock, signal
from migrations.program.sessions import end_sessions, end_sessions_of_a_node

OWNER = "em_owner"
ACCOUNTS = "em_accounts"
OWNER_HOST = "localhost"
HOST = "%"
"""From where people sign in."""
NEWCOMER = "em_newcomer"
"""The role of a one-time password: to choose a password of one's own, and nothing else."""
PAM_SERVICE = "edumanage"
"""What the server's PAM calls the service that checks passwords of people in the directory: /etc/pam.d/edumanage."""
MOST_AT_ONCE = 500
_PERSONAL = ("student", "faculty", "registrar", "admin")
"""The roles that one person may hold together, in the order of a composite's name."""
_LONGEST_ROLE = 32
"""What MySQL allows for the name of an account or role; only who holds all four roles has a longer one."""
OWNER_RIGHTS = ("SELECT", "INSERT", "UPDATE", "DELETE", "EXECUTE", "TRIGGER")
_NOT_GRANTED = "1141, 1147, 1403, 1961, 1962"
"""What servers answer to a REVOKE of what was not granted: who never chose a password holds no role of their own."""
_RESERVED = ",".join(f"'{login}'" for login in RESERVED_LOGINS)


def composites() -> dict[str, tuple[str, ...]]:
    """Return the roles for people who hold several, and the roles that each is granted: a session holds one role."""
    made = {}
    for count in range(2, len(_PERSONAL) + 1):
        for roles in combinations(_PERSONAL, count):
            made[f"em_{'_'.join(roles)}"[:_LONGEST_ROLE]] = tuple(f"em_{role}" for role in roles)
    return made


def accounts_rights() -> list[tuple[str, str]]:
    """Return (privilege, object) of what `em_accounts` needs in the database."""
    return [
        ("SELECT,INSERT,UPDATE", "people"),
        ("SELECT,INSERT,DELETE", "person_roles"),
        ("SELECT", "faculty"),
        ("SELECT", "students"),
        ("SELECT", "settings"),
        ("INSERT(event_uuid,kind,detail,subject)", "events"),
    ]


_HEAD = """ DECLARE v_statement TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
 DECLARE v_login VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT '';
 DECLARE v_letter VARCHAR(1) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
 DECLARE v_zone VARCHAR(64);
 DECLARE v_now, v_until BIGINT DEFAULT 0;
 DECLARE v_at INT DEFAULT 0;"""
_TIDY = "DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN SET @em_statement=NULL; ROLLBACK; RESIGNAL; END;"


def _run(statement: str) -> str:
    """Return the statements that run one about accounts, given as an expression; it commits."""
    return (
        f"SET @em_statement={statement}; PREPARE em_prepared FROM @em_statement; EXECUTE em_prepared;"
        " DEALLOCATE PREPARE em_prepared; SET @em_statement=NULL;"
    )


def _account(login: str) -> str:
    return f"QUOTE({login}),'@''{HOST}'''"


def _holds(*roles: str) -> str:
    listed = ",".join(f"'{role}'" for role in roles)
    return (
        "EXISTS(SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login"
        f" WHERE p.login={LOGIN} AND p.active=1 AND r.role IN({listed}))"
    )


def _only(*roles: str) -> str:
    return f"IF NOT {_holds(*roles)} THEN {signal('DENIED', 'reason=kind')} END IF;"


def _role_of(login: str) -> str:
    """Return the expression of the database role that stands for all roles of a person, 'em' for none."""
    parts = ",".join(
        f"IF(EXISTS(SELECT 1 FROM person_roles r WHERE r.login={login} AND r.role='{role}'),'{role}',NULL)"
        for role in (*_PERSONAL, "backup")
    )
    return f"LEFT(CONCAT_WS('_','em',{parts}),{_LONGEST_ROLE})"


def _secret() -> str:
    """Return the expression of a one-time password: 80 random bits, easy to read out.

    Its end is there for servers that demand letters of both cases and a digit in every password.
    """
    parts = ",'-',".join("LOWER(HEX(RANDOM_BYTES(2)))" for _ in range(5))
    return f"CONCAT({parts},'-Em1')"


def _default_role(role: str, login: str, mariadb: bool) -> str:
    """Return the expression of the statement that makes a role, given as an expression, the one of every session."""
    word = "FOR" if mariadb else "TO"
    return f"CONCAT('SET DEFAULT ROLE ',{role},' {word} ',{_account(login)})"


def _tell(kind: str, login: str) -> str:
    return f"INSERT INTO events(event_uuid,kind,subject) VALUES(UUID(),'{kind}',{login});"


def _find(login: str) -> str:
    """Return the statements that take the person for `v_login` when their account is ours, and lock their row."""
    return f"""SELECT p.login INTO v_login FROM people p WHERE p.login={login} AND p.account<>'' FOR UPDATE;
 IF v_login='' THEN {signal("INVALID", "field=login")} END IF;"""


def _check_login() -> str:
    """Return the statements that refuse a login of other letters, a reserved one, and one with an account of ours."""
    return f"""IF v_login IS NULL OR CHAR_LENGTH(v_login) NOT BETWEEN {SHORTEST_LOGIN} AND {LONGEST_LOGIN}
   OR v_login IN({_RESERVED}) OR LEFT(v_login,3)='{RESERVED_BEGINNING}' OR LOCATE(LEFT(v_login,1),'._-')>0 THEN
   {signal("INVALID", "field=login")} END IF;
  SET v_at=0;
  WHILE v_at<CHAR_LENGTH(v_login) DO
   SET v_at=v_at+1, v_letter=SUBSTRING(v_login,v_at,1);
   IF LOCATE(BINARY v_letter,BINARY '{LOGIN_LETTERS}')=0 THEN {signal("INVALID", "field=login")} END IF;
  END WHILE;
  IF EXISTS(SELECT 1 FROM people p WHERE p.login=v_login AND p.account NOT IN('','making')) THEN
   {signal("INVALID", "field=login|why=taken")} END IF;"""


def _check_server() -> str:
    """Return the statement that refuses names which the server has, but for what an interruption left half made.

    The server's accounts are looked through once for all of them.
    """
    return f"""IF EXISTS(SELECT 1 FROM mysql.user u WHERE FIND_IN_SET(u.User,v_new)>0) THEN
  {signal("INVALID", "field=login|why=server")} END IF;"""


def _drop_half_made() -> str:
    return f"""IF v_again<>'' THEN
  {_run("CONCAT('DROP USER IF EXISTS ',v_again)")}
 END IF;"""


def _text_of(name: str, characters: int) -> str:
    """Return the expression of a text of the entry, NULL for anything else."""
    value = f"JSON_EXTRACT(v_entry,'$.{name}')"
    return f"IF(JSON_TYPE({value})='STRING',LEFT(JSON_UNQUOTE({value}),{characters}),NULL)"


def _number_of(name: str) -> str:
    value = f"JSON_EXTRACT(v_entry,'$.{name}')"
    return f"IF(JSON_TYPE({value})='INTEGER',JSON_UNQUOTE({value}),NULL)"


def _check_entry() -> str:
    """Return the statements that refuse an entry whose roles, faculty or student are not as they must be."""
    known = "','".join((*_PERSONAL, "backup"))
    return f"""SET v_name=TRIM(IFNULL({_text_of("name", 200)},'')), v_email={_text_of("email", 254)};
  SET v_faculty={_number_of("faculty")}, v_student={_number_of("student")};
  IF v_name='' THEN {signal("INVALID", "field=name")} END IF;
  SET v_roles=JSON_EXTRACT(v_entry,'$.roles'), v_count=IFNULL(JSON_LENGTH(v_roles),0), v_role=0;
  IF IFNULL(JSON_TYPE(v_roles),'')<>'ARRAY' OR v_count NOT BETWEEN 1 AND {len(_PERSONAL)} THEN
   {signal("INVALID", "field=roles")} END IF;
  WHILE v_role<v_count DO
   SET v_word=JSON_UNQUOTE(JSON_EXTRACT(v_roles,CONCAT('$[',v_role,']'))), v_role=v_role+1;
   IF v_word IS NULL OR v_word NOT IN('{known}') OR (v_word='backup' AND v_count>1) THEN
    {signal("INVALID", "field=roles")} END IF;
   IF v_word='faculty' AND NOT EXISTS(SELECT 1 FROM faculty f WHERE f.id=v_faculty) THEN
    {signal("INVALID", "field=faculty_id")} END IF;
   IF v_word='student' AND NOT EXISTS(SELECT 1 FROM students s WHERE s.id=v_student) THEN
    {signal("INVALID", "field=student_id")} END IF;
  END WHILE;"""


_ENTRY_HEAD = f""" DECLARE v_entry, v_roles LONGTEXT {UTF8};
 DECLARE v_name VARCHAR(200) {UTF8}; DECLARE v_email VARCHAR(254) {UTF8}; DECLARE v_word VARCHAR(16) {UTF8};
 DECLARE v_faculty, v_student BIGINT;
 DECLARE v_count, v_role, v_entries, v_entry_at INT DEFAULT 0;"""
_WRITE_ROLES = """DELETE FROM person_roles WHERE login=v_login;
  SET v_role=0;
  WHILE v_role<v_count DO
   SET v_word=JSON_UNQUOTE(JSON_EXTRACT(v_roles,CONCAT('$[',v_role,']'))), v_role=v_role+1;
   INSERT IGNORE INTO person_roles(login,role) VALUES(v_login,v_word);
  END WHILE;"""


def _add() -> str:
    return f"""CREATE PROCEDURE em_people_add(IN p_people LONGTEXT {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 {_only("admin")}
 CALL em_people_make(p_people);
END"""


def _take_entries(until: str, each: str) -> str:
    """Return the statements that note every person of `p_people` as being made, valid until a time, and commit.

    `each` are the statements for one of them, after `v_login` and all that is said of them were checked.
    """
    return f"""IF NOT JSON_VALID(p_people) OR IFNULL(JSON_TYPE(p_people),'')<>'ARRAY'
  OR JSON_LENGTH(p_people)>{MOST_AT_ONCE} THEN {signal("INVALID", "field=people")} END IF;
 SET v_entries=JSON_LENGTH(p_people);
 START TRANSACTION;
 WHILE v_entry_at<v_entries DO
  SET v_entry=JSON_EXTRACT(p_people,CONCAT('$[',v_entry_at,']')), v_entry_at=v_entry_at+1;
  SET v_login={_text_of("login", 33)};
  {_check_login()}
  {_check_entry()}
  IF FIND_IN_SET(v_login,v_logins)>0 THEN {signal("INVALID", "field=login|why=taken")} END IF;
  SET v_logins=CONCAT_WS(',',NULLIF(v_logins,''),v_login);
  IF EXISTS(SELECT 1 FROM people p WHERE p.login=v_login AND p.account='making') THEN
   SET v_again=CONCAT(v_again,IF(v_again='','',','),{_account("v_login")});
  ELSE SET v_new=CONCAT_WS(',',NULLIF(v_new,''),v_login); END IF;
  INSERT INTO people(login,full_name,email,faculty_id,student_id,account,password_until_us)
   VALUES(v_login,v_name,v_email,v_faculty,v_student,'making',{until})
   ON DUPLICATE KEY UPDATE full_name=v_name, email=v_email, faculty_id=v_faculty, student_id=v_student, active=1,
    account='making', password_until_us={until};
  {_WRITE_ROLES}
  SET v_names=CONCAT(v_names,IF(v_names='','',','),{_account("v_login")});
  {each}
 END WHILE;
 {_check_server()}
 COMMIT;
 {_drop_half_made()}
 SET v_entry_at=0;"""


def _note_made(state: str) -> str:
    """Return the statements that note all accounts as made, at once: of none before its password can be told."""
    return f"""SET v_entry_at=0;
 START TRANSACTION;
 WHILE v_entry_at<v_entries DO
  SET v_entry=JSON_EXTRACT(p_people,CONCAT('$[',v_entry_at,']')), v_entry_at=v_entry_at+1;
  SET v_login={_text_of("login", 33)};
  UPDATE people SET account='{state}' WHERE login=v_login;
  {_tell("account-made", "v_login")}
 END WHILE;
 COMMIT;"""


def _make(identified: str, mariadb: bool) -> str:
    each = f"""SET v_secret={_secret()};
  SET v_create=CONCAT(v_create,IF(v_create='','',','),{_account("v_login")},{identified.format("v_secret")});
  SET v_made=JSON_ARRAY_APPEND(v_made,'$',JSON_OBJECT('login',v_login,'one_time_password',v_secret,
   'valid_until_us',v_until));"""
    return f"""CREATE PROCEDURE em_people_make(IN p_people LONGTEXT {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{_HEAD}
{_ENTRY_HEAD}
 DECLARE v_made LONGTEXT {UTF8} DEFAULT '[]';
 DECLARE v_create, v_names, v_logins, v_new, v_again LONGTEXT {UTF8} DEFAULT '';
 DECLARE v_secret VARCHAR(40) {UTF8};
 {_TIDY}
 {clock("v_now")}
 SET v_until=v_now+3600000000*IFNULL((SELECT CAST(value AS UNSIGNED) FROM settings
  WHERE name='one_time_password_hours'),72);
 {_take_entries("v_until", each)}
 IF v_entries>0 THEN
  {_run("CONCAT('CREATE USER ',v_create)")}
  {_run(f"CONCAT('GRANT {NEWCOMER} TO ',v_names)")}
 END IF;
 WHILE v_entry_at<v_entries DO
  SET v_login=JSON_UNQUOTE(JSON_EXTRACT(v_made,CONCAT('$[',v_entry_at,'].login'))), v_entry_at=v_entry_at+1;
  {_run(_default_role(f"'{NEWCOMER}'", "v_login", mariadb))}
 END WHILE;
 {_note_made("invited")}
 SELECT v_made AS made;
END"""


def _admit(mariadb: bool) -> str:
    """The procedure for people whose password the institution's directory keeps and checks, over TLS only."""
    plugin = "pam" if mariadb else "authentication_ldap_simple"
    how = f"VIA {plugin} USING ''{PAM_SERVICE}''" if mariadb else f"WITH {plugin}"
    each = f"SET v_create=CONCAT(v_create,IF(v_create='','',','),{_account('v_login')},' IDENTIFIED {how}');"
    entry = "JSON_EXTRACT(p_people,CONCAT('$[',v_entry_at,']'))"
    return f"""CREATE PROCEDURE em_people_admit(IN p_people LONGTEXT {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{_HEAD}
{_ENTRY_HEAD}
 DECLARE v_create, v_names, v_logins, v_new, v_again LONGTEXT {UTF8} DEFAULT '';
 DECLARE v_held VARCHAR(80) {UTF8};
 {_TIDY}
 {_only("admin")}
 IF NOT EXISTS(SELECT 1 FROM information_schema.plugins WHERE plugin_name='{plugin}' AND plugin_status='ACTIVE') THEN
  {signal("INVALID", "field=directory|why=server")} END IF;
 {_take_entries("0", each)}
 IF v_entries>0 THEN
  {_run("CONCAT('CREATE USER ',v_create,' REQUIRE SSL')")}
 END IF;
 WHILE v_entry_at<v_entries DO
  SET v_entry={entry}, v_entry_at=v_entry_at+1;
  SET v_login={_text_of("login", 33)};
  SET v_held={_role_of("v_login")};
  {_run(f"CONCAT('GRANT ',v_held,' TO ',{_account('v_login')})")}
  {_run(_default_role("v_held", "v_login", mariadb))}
 END WHILE;
 {_note_made("directory")}
END"""


def _reset(identified: str, mariadb: bool) -> str:
    return f"""CREATE PROCEDURE em_account_reset(IN p_login VARCHAR(80) {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{_HEAD}
 DECLARE v_role VARCHAR(80) {UTF8};
 DECLARE v_secret VARCHAR(40) {UTF8};
 {_TIDY}
 {_only("admin", "registrar")}
 START TRANSACTION;
 {_find("p_login")}
 IF NOT {_holds("admin")} AND EXISTS(SELECT 1 FROM person_roles r WHERE r.login=v_login
  AND r.role NOT IN('student','faculty')) THEN {signal("DENIED", "reason=kind")} END IF;
 IF EXISTS(SELECT 1 FROM people p WHERE p.login=v_login AND p.account='directory') THEN
  {signal("INVALID", "field=directory|why=kept")} END IF;
 {clock("v_now")}
 SET v_until=v_now+3600000000*IFNULL((SELECT CAST(value AS UNSIGNED) FROM settings
  WHERE name='one_time_password_hours'),72);
 SET v_secret={_secret()}, v_role={_role_of("v_login")};
 UPDATE people SET account='invited', password_until_us=v_until WHERE login=v_login;
 COMMIT;
 {_run(f"CONCAT('ALTER USER ',{_account('v_login')},{identified.format('v_secret')})")}
 {_run(f"CONCAT('GRANT {NEWCOMER} TO ',{_account('v_login')})")}
 {_run(_default_role(f"'{NEWCOMER}'", "v_login", mariadb))}
 BEGIN
  DECLARE CONTINUE HANDLER FOR {_NOT_GRANTED} BEGIN END;
  {_run(f"CONCAT('REVOKE ',v_role,' FROM ',{_account('v_login')})")}
 END;
 {end_sessions("v_login")}
 {_tell("password-reset", "v_login")}
 SELECT JSON_ARRAY(JSON_OBJECT('login',v_login,'one_time_password',v_secret,'valid_until_us',v_until)) AS made;
END"""


def _first_password(identified: str, mariadb: bool) -> str:
    return f"""CREATE PROCEDURE em_first_password(IN p_password VARCHAR(200) {UTF8})
 MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{_HEAD}
 DECLARE v_role VARCHAR(80) {UTF8};
 {_TIDY}
 START TRANSACTION;
 {_find(LOGIN)}
 {clock("v_now")}
 IF NOT EXISTS(SELECT 1 FROM people p WHERE p.login=v_login AND p.account='invited' AND p.active=1) THEN
  {signal("DENIED", "reason=who")} END IF;
 IF NOT EXISTS(SELECT 1 FROM people p WHERE p.login=v_login AND p.password_until_us>v_now) THEN
  {signal("DENIED", "reason=late")} END IF;
 IF p_password IS NULL OR CHAR_LENGTH(p_password)<10 OR LOCATE(v_login,LOWER(p_password))>0 THEN
  {signal("INVALID", "field=password")} END IF;
 SET v_role={_role_of("v_login")};
 COMMIT;
 {_run(f"CONCAT('ALTER USER ',{_account('v_login')},{identified.format('p_password')})")}
 {_run(f"CONCAT('GRANT ',v_role,' TO ',{_account('v_login')})")}
 {_run(_default_role("v_role", "v_login", mariadb))}
 UPDATE people SET account='active', password_until_us=0 WHERE login=v_login;
 {_tell("password-chosen", "v_login")}
 {_run(f"CONCAT('REVOKE {NEWCOMER} FROM ',{_account('v_login')})")}
END"""


def _last_admin() -> str:
    """Return the statements that keep the last administrator.

    Who remains is written and not only read: where two nodes of a cluster write the same, one gives way.
    """
    return f"""IF EXISTS(SELECT 1 FROM person_roles r WHERE r.login=v_login AND r.role='admin') THEN
  UPDATE people p JOIN person_roles r ON r.login=p.login AND r.role='admin' SET p.version=p.version+1
   WHERE p.active=1 AND p.login<>v_login;
  IF ROW_COUNT()=0 THEN {signal("DENIED", "reason=last_admin")} END IF;
 END IF;"""


def _disable() -> str:
    return f"""CREATE PROCEDURE em_account_disable(IN p_login VARCHAR(80) {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{_HEAD}
 {_TIDY}
 {_only("admin")}
 START TRANSACTION;
 {_find("p_login")}
 {_last_admin()}
 UPDATE people SET active=0 WHERE login=v_login;
 COMMIT;
 {_run(f"CONCAT('ALTER USER ',{_account('v_login')},' ACCOUNT LOCK')")}
 {end_sessions("v_login")}
 {_tell("account-disabled", "v_login")}
END"""


def _enable() -> str:
    return f"""CREATE PROCEDURE em_account_enable(IN p_login VARCHAR(80) {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{_HEAD}
 {_TIDY}
 {_only("admin")}
 START TRANSACTION;
 {_find("p_login")}
 COMMIT;
 {_run(f"CONCAT('ALTER USER ',{_account('v_login')},' ACCOUNT UNLOCK')")}
 UPDATE people SET active=1 WHERE login=v_login;
 {_tell("account-enabled", "v_login")}
END"""


def _roles(mariadb: bool) -> str:
    return f"""CREATE PROCEDURE em_account_roles(IN p_person LONGTEXT {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{_HEAD}
{_ENTRY_HEAD}
 DECLARE v_before, v_after VARCHAR(80) {UTF8};
 DECLARE v_account VARCHAR(12) {UTF8};
 {_TIDY}
 {_only("admin")}
 IF NOT JSON_VALID(p_person) THEN {signal("INVALID", "field=people")} END IF;
 SET v_entry=p_person;
 START TRANSACTION;
 {_find(_text_of("login", 33))}
 {_check_entry()}
 IF JSON_SEARCH(v_roles,'one','admin') IS NULL THEN {_last_admin()} END IF;
 SELECT account INTO v_account FROM people WHERE login=v_login;
 SET v_before={_role_of("v_login")};
 {_WRITE_ROLES}
 UPDATE people SET full_name=v_name, email=v_email, faculty_id=v_faculty, student_id=v_student, version=version+1
  WHERE login=v_login;
 SET v_after={_role_of("v_login")};
 COMMIT;
 IF v_account IN('active','directory') AND v_after<>v_before THEN
  {_run(f"CONCAT('GRANT ',v_after,' TO ',{_account('v_login')})")}
  {_run(_default_role("v_after", "v_login", mariadb))}
  BEGIN
   DECLARE CONTINUE HANDLER FOR {_NOT_GRANTED} BEGIN END;
   {_run(f"CONCAT('REVOKE ',v_before,' FROM ',{_account('v_login')})")}
  END;
  {end_sessions("v_login")}
 END IF;
 {_tell("roles-changed", "v_login")}
END"""


def procedures(*, mariadb: bool, ed25519: bool) -> list[tuple[str, str, Sequence[str]]]:
    """Return (name, CREATE statement, roles that may call it) of every procedure, in the order of creation.

    Nobody but the server's administrator calls `em_people_make` itself: it makes the first administrator.
    `ed25519` says whether the server has this way of signing in; otherwise it is the server's own default.
    """
    password = "' IDENTIFIED VIA ed25519 USING PASSWORD(',QUOTE({}),')'" if ed25519 else "' IDENTIFIED BY ',QUOTE({})"
    admin, helpers = ("em_admin",), ("em_admin", "em_registrar")
    return [
        ("em_people_make", _make(password, mariadb), ()),
        ("em_people_add", _add(), admin),
        ("em_people_admit", _admit(mariadb), admin),
        ("em_account_reset", _reset(password, mariadb), helpers),
        ("em_first_password", _first_password(password, mariadb), (NEWCOMER,)),
        ("em_account_disable", _disable(), admin),
        ("em_account_enable", _enable(), admin),
        ("em_account_roles", _roles(mariadb), admin),
        ("em_end_sessions", end_sessions_of_a_node(), helpers),
        ("em_end_idle_locks", end_idle_locks(), admin),
    ]
