"""The procedures that make accounts on MariaDB and MySQL: with a one-time password, or as the directory knows them."""

from edumanage_desktop.domain.people import (
    LOGIN_LETTERS,
    LONGEST_LOGIN,
    RESERVED_BEGINNING,
    RESERVED_LOGINS,
    SHORTEST_LOGIN,
)
from migrations.program.account_marks import Ground, digest_of_password
from migrations.program.account_words import (
    ENTRY_HEAD,
    HEAD,
    NEWCOMER,
    TIDY,
    WRITE_ROLES,
    account,
    check_entry,
    default_role,
    one_time,
    only,
    read,
    role_of,
    run,
    secret,
    tell,
    text_of,
    unless,
    unless_held,
)
from migrations.program.server_words import COMMIT, UTF8, signal

PAM_SERVICE = "edumanage"
"""What the server's PAM calls the service that checks passwords of people in the directory: /etc/pam.d/edumanage."""
MOST_AT_ONCE = 500
SESSIONS_OF_ONE = 24
"""How many sessions one account has at most: a dozen windows, also such as died unnoticed by the server."""
_BOUNDED = f"WITH MAX_USER_CONNECTIONS {SESSIONS_OF_ONE}"
_RESERVED = ",".join(f"'{login}'" for login in RESERVED_LOGINS)


def _check_login(ground: Ground) -> str:
    """Return the statements that refuse a login of other letters, a reserved one, and one with an account of ours.

    An account that is only noted, for it was lost with another server or is another database's, is none of ours.
    """
    noted = "EXISTS(SELECT 1 FROM people p WHERE p.login=v_login AND p.account NOT IN('','making'))"
    free = f"NOT({noted} AND {ground.made('v_login')})"
    return f"""IF v_login IS NULL OR CHAR_LENGTH(v_login) NOT BETWEEN {SHORTEST_LOGIN} AND {LONGEST_LOGIN}
   OR v_login IN({_RESERVED}) OR LEFT(v_login,3)='{RESERVED_BEGINNING}' OR LOCATE(LEFT(v_login,1),'._-')>0 THEN
   {signal("INVALID", "field=login")} END IF;
  SET v_at=0;
  WHILE v_at<CHAR_LENGTH(v_login) DO
   SET v_at=v_at+1, v_letter=SUBSTRING(v_login,v_at,1);
   IF LOCATE(BINARY v_letter,BINARY '{LOGIN_LETTERS}')=0 THEN {signal("INVALID", "field=login")} END IF;
  END WHILE;
  {unless(free, "INVALID", "field=login|why=taken")}"""


def _check_server() -> str:
    """Return the statement that refuses names which the server has, but for what an interruption left half made.

    The server's accounts are looked through once for all of them.
    """
    return f"""IF EXISTS(SELECT 1 FROM mysql.user u WHERE FIND_IN_SET(u.User,v_new)>0) THEN
  {signal("INVALID", "field=login|why=server")} END IF;"""


def _drop_half_made() -> str:
    return f"""IF v_again<>'' THEN
  {run("CONCAT('DROP USER IF EXISTS ',v_again)")}
 END IF;"""


def add() -> str:
    """Return the procedure through which an administrator makes accounts."""
    return f"""CREATE PROCEDURE em_people_add(IN p_people LONGTEXT {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_found INT DEFAULT 0;
 DECLARE v_zone VARCHAR(64);
 DECLARE v_now BIGINT DEFAULT 0;
 {only("admin")}
 {unless_held()}
 CALL em_people_make(p_people);
END"""


def _take_entries(until: str, each: str, ground: Ground) -> str:
    """Return the statements that note every person of `p_people` as being made, valid until a time, and commit.

    `each` are the statements for one of them, after `v_login` and all that is said of them were checked.
    """
    left_behind = f"({ground.made('v_login')} OR {ground.half_made('v_login', SESSIONS_OF_ONE)})"
    return f"""IF NOT JSON_VALID(p_people) OR IFNULL(JSON_TYPE(p_people),'')<>'ARRAY'
  OR JSON_LENGTH(p_people)>{MOST_AT_ONCE} THEN {signal("INVALID", "field=people")} END IF;
 SET v_entries=JSON_LENGTH(p_people);
 START TRANSACTION;
 WHILE v_entry_at<v_entries DO
  SET v_entry=JSON_EXTRACT(p_people,CONCAT('$[',v_entry_at,']')), v_entry_at=v_entry_at+1;
  SET v_login={text_of("login", 33)};
  {_check_login(ground)}
  {check_entry()}
  IF FIND_IN_SET(v_login,v_logins)>0 THEN {signal("INVALID", "field=login|why=taken")} END IF;
  SET v_logins=CONCAT_WS(',',NULLIF(v_logins,''),v_login);
  {read("v_found", f"EXISTS(SELECT 1 FROM people p WHERE p.login=v_login AND p.account='making') AND {left_behind}")}
  IF v_found=1 THEN
   SET v_again=CONCAT(v_again,IF(v_again='','',','),{account("v_login")});
  ELSE SET v_new=CONCAT_WS(',',NULLIF(v_new,''),v_login); END IF;
  INSERT INTO people(login,full_name,email,faculty_id,student_id,account,password_until_us)
   VALUES(v_login,v_name,v_email,v_faculty,v_student,'making',{until})
   ON DUPLICATE KEY UPDATE full_name=v_name, email=v_email, faculty_id=v_faculty, student_id=v_student, active=1,
    account='making', password_until_us={until};
  {WRITE_ROLES}
  SET v_names=CONCAT(v_names,IF(v_names='','',','),{account("v_login")});
  {each}
 END WHILE;
 {_check_server()}
 {COMMIT};
 {_drop_half_made()}
 SET v_entry_at=0;"""


def _mark(ground: Ground) -> str:
    """Return the statement that marks the accounts as ours; before it they have no role at all."""
    return run(f"CONCAT('GRANT `{ground.mark}` TO ',v_names)")


def _note_made(state: str) -> str:
    """Return the statements that note all accounts as made, at once: of none before its password can be told."""
    digest = digest_of_password("v_login") if state == "invited" else "NULL"
    return f"""SET v_entry_at=0;
 START TRANSACTION;
 WHILE v_entry_at<v_entries DO
  SET v_entry=JSON_EXTRACT(p_people,CONCAT('$[',v_entry_at,']')), v_entry_at=v_entry_at+1;
  SET v_login={text_of("login", 33)};
  {read("v_digest", digest)}
  UPDATE people SET account='{state}', one_time_sha256=v_digest WHERE login=v_login;
  {tell("account-made", "v_login")}
 END WHILE;
 {COMMIT};"""


def make(ground: Ground) -> str:
    """Return the procedure that makes accounts, each with a one-time password that it tells."""
    each = f"""SET v_secret={secret()};
  SET v_create=CONCAT(v_create,IF(v_create='','',','),{account("v_login")},{ground.password("v_secret")});
  SET v_made=JSON_ARRAY_APPEND(v_made,'$',JSON_OBJECT('login',v_login,'one_time_password',v_secret,
   'valid_until_us',v_until));"""
    return f"""CREATE PROCEDURE em_people_make(IN p_people LONGTEXT {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{HEAD}
{ENTRY_HEAD}
 DECLARE v_made LONGTEXT {UTF8} DEFAULT '[]';
 DECLARE v_create, v_names, v_logins, v_new, v_again LONGTEXT {UTF8} DEFAULT '';
 DECLARE v_secret VARCHAR(40) {UTF8};
 {TIDY}
 {one_time()}
 {_take_entries("v_until", each, ground)}
 IF v_entries>0 THEN
  {run(f"CONCAT('CREATE USER ',v_create,' {_BOUNDED}')")}
  {_mark(ground)}
  {run(f"CONCAT('GRANT {NEWCOMER} TO ',v_names)")}
 END IF;
 WHILE v_entry_at<v_entries DO
  SET v_login=JSON_UNQUOTE(JSON_EXTRACT(v_made,CONCAT('$[',v_entry_at,'].login'))), v_entry_at=v_entry_at+1;
  {run(default_role(f"'{NEWCOMER}'", "v_login", ground))}
 END WHILE;
 {_note_made("invited")}
 SELECT v_made AS made;
END"""


def admit(ground: Ground) -> str:
    """The procedure for people whose password the institution's directory keeps and checks, over TLS only."""
    plugin = "pam" if ground.mariadb else "authentication_ldap_simple"
    how = f"VIA {plugin} USING ''{PAM_SERVICE}''" if ground.mariadb else f"WITH {plugin}"
    each = f"SET v_create=CONCAT(v_create,IF(v_create='','',','),{account('v_login')},' IDENTIFIED {how}');"
    entry = "JSON_EXTRACT(p_people,CONCAT('$[',v_entry_at,']'))"
    return f"""CREATE PROCEDURE em_people_admit(IN p_people LONGTEXT {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
{HEAD}
{ENTRY_HEAD}
 DECLARE v_create, v_names, v_logins, v_new, v_again LONGTEXT {UTF8} DEFAULT '';
 {TIDY}
 {only("admin")}
 {unless_held()}
 IF NOT EXISTS(SELECT 1 FROM information_schema.plugins WHERE plugin_name='{plugin}' AND plugin_status='ACTIVE') THEN
  {signal("INVALID", "field=directory|why=server")} END IF;
 {_take_entries("0", each, ground)}
 IF v_entries>0 THEN
  {run(f"CONCAT('CREATE USER ',v_create,' REQUIRE SSL {_BOUNDED}')")}
  {_mark(ground)}
 END IF;
 WHILE v_entry_at<v_entries DO
  SET v_entry={entry}, v_entry_at=v_entry_at+1;
  SET v_login={text_of("login", 33)};
  {read("v_held", role_of("v_login"))}
  {run(f"CONCAT('GRANT ',v_held,' TO ',{account('v_login')})")}
  {run(default_role("v_held", "v_login", ground))}
 END WHILE;
 {_note_made("directory")}
END"""
