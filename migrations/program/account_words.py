"""What the procedures of accounts on MariaDB and MySQL share: who may call, whom they are about, and their words."""

from migrations.program.account_marks import HOST, Ground
from migrations.program.health_words import is_held
from migrations.program.mariadb_register import no_email, not_clean
from migrations.program.server_words import LOGIN, ROLLBACK, UTF8, clock, signal
from migrations.program.sessions import end_sessions

NEWCOMER = "em_newcomer"
"""The role of a one-time password: to choose a password of one's own, and nothing else."""
PERSONAL = ("student", "faculty", "registrar", "admin")
"""The roles that one person may hold together, in the order of a composite's name."""
LONGEST_ROLE = 32
"""What MySQL allows for the name of an account or role; only who holds all four roles has a longer one."""
_NAME, _EMAIL = 200, 254
"""The most characters of a name and of an e-mail address."""
HEAD = f""" DECLARE v_login VARCHAR(80) {UTF8} DEFAULT '';
 DECLARE v_account VARCHAR(12) {UTF8};
 DECLARE v_digest VARCHAR(64) {UTF8};
 DECLARE v_held VARCHAR(80) {UTF8};
 DECLARE v_letter VARCHAR(1) {UTF8};
 DECLARE v_zone VARCHAR(64);
 DECLARE v_now, v_until BIGINT DEFAULT 0;
 DECLARE v_at, v_active, v_found, v_barred INT DEFAULT 0;"""


def run(statement: str) -> str:
    """Return the statements that run one about accounts, given as an expression; it commits."""
    return (
        f"SET @em_statement={statement}; PREPARE em_prepared FROM @em_statement; EXECUTE em_prepared;"
        " DEALLOCATE PREPARE em_prepared; SET @em_statement=NULL;"
    )


def account(login: str) -> str:
    """Return the expressions, for CONCAT, of the account whose login is given as one."""
    return f"QUOTE({login}),'@''{HOST}'''"


def holds(*roles: str) -> str:
    """Return the condition that the caller is active and holds one of the roles."""
    listed = ",".join(f"'{role}'" for role in roles)
    return (
        "EXISTS(SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login"
        f" WHERE p.login={LOGIN} AND p.active=1 AND r.role IN({listed}))"
    )


def read(target: str, expression: str) -> str:
    """Return the statement that sets `target` to an expression about rows.

    SELECT waits for nobody; SET and IF would lock the rows that they read, or wait for who holds them. The limit is
    said because a session may have one of its own.
    """
    return f"SELECT {expression} LIMIT 1 INTO {target};"


def unless(condition: str, code: str, detail: str) -> str:
    """Return the statements that refuse when a condition about rows does not hold."""
    return f"SET v_found=0; {read('v_found', condition)} IF v_found=0 THEN {signal(code, detail)} END IF;"


def only(*roles: str) -> str:
    """Return the statements that refuse everybody else; they begin a transaction, which sees what is true now."""
    return f"START TRANSACTION; {unless(holds(*roles), 'DENIED', 'reason=kind')}"


def unless_held(but: str = "1=0") -> str:
    """Return the statements that refuse while an incident holds everything read-only, but where a condition holds.

    The tables refuse it, too; a statement about accounts would have come about by then.
    """
    goes_on = f"({but}) OR NOT {is_held('v_now')}"
    return f"{clock('v_now')} {unless(goes_on, 'MAINTENANCE', 'reason=held')}"


def role_of(login: str) -> str:
    """Return the expression of the database role that stands for all roles of a person, 'em' for none."""
    parts = ",".join(
        f"IF(EXISTS(SELECT 1 FROM person_roles r WHERE r.login={login} AND r.role='{role}'),'{role}',NULL)"
        for role in (*PERSONAL, "backup")
    )
    return f"LEFT(CONCAT_WS('_','em',{parts}),{LONGEST_ROLE})"


def held_with(roles: str) -> str:
    """Return the expression of the database role that stands for the roles in an array."""
    parts = ",".join(f"IF(JSON_SEARCH({roles},'one','{role}') IS NULL,NULL,'{role}')" for role in (*PERSONAL, "backup"))
    return f"LEFT(CONCAT_WS('_','em',{parts}),{LONGEST_ROLE})"


def secret() -> str:
    """Return the expression of a one-time password: 80 random bits, easy to read out.

    Its end is there for servers that demand letters of both cases and a digit in every password.
    """
    parts = ",'-',".join("LOWER(HEX(RANDOM_BYTES(2)))" for _ in range(5))
    return f"CONCAT({parts},'-Em1')"


def one_time() -> str:
    """Return the statements that set until when a one-time password of this moment can be used."""
    hours = "IFNULL((SELECT CAST(value AS UNSIGNED) FROM settings WHERE name='one_time_password_hours'),72)"
    return f"{clock('v_now')} {read('v_until', f'v_now+3600000000*{hours}')}"


def default_role(role: str, login: str, ground: Ground) -> str:
    """Return the expression of the statement that makes a role, given as an expression, the one of every session."""
    word = "FOR" if ground.mariadb else "TO"
    return f"CONCAT('SET DEFAULT ROLE ',{role},' {word} ',{account(login)})"


def tell(kind: str, login: str) -> str:
    """Return the statement that notes an event about a person."""
    return f"INSERT INTO events(event_uuid,kind,subject) VALUES(UUID(),'{kind}',{login});"


def find(login: str, ground: Ground) -> str:
    """Return the statements that find a person whose account is ours, and note what it is in `v_login` and others.

    One that is half made is none yet; one that this database did not make is somebody else's, of the same login.
    Their row is not locked: it may be held by a transaction of their own, which ends with their sessions.
    """
    return f"""SELECT p.login,p.active,p.account,{role_of("p.login")} FROM people p
  WHERE p.login={login} AND p.account NOT IN('','making') LIMIT 1 INTO v_login,v_active,v_account,v_held;
 IF v_login='' THEN {signal("INVALID", "field=person")} END IF;
 {unless(ground.made("v_login"), "INVALID", "field=account")}"""


TIDY = f"""DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
  SET @em_statement=NULL; {ROLLBACK};
  IF v_barred=1 THEN CALL em_account_settle(v_login,0); END IF;
  RESIGNAL;
 END;"""
"""What is left of a procedure that fails: nothing, and nobody barred."""


def bar() -> str:
    """Return the statements that keep a person out while what the department knows of them is written.

    With their sessions end the transactions that may hold their rows. Oneself is not barred; whoever is disabled is.
    Settling lets them in again.
    """
    return f"""IF v_login<>{LOGIN} AND v_active=1 THEN
  SET v_barred=1;
  {run(f"CONCAT('ALTER USER ',{account('v_login')},' ACCOUNT LOCK')")}
 END IF;
 {end_sessions("v_login")}"""


def text_of(name: str, characters: int) -> str:
    """Return the expression of a text of the entry, NULL for anything else; of a longer one its beginning alone."""
    value = f"JSON_EXTRACT(v_entry,'$.{name}')"
    return f"IF(JSON_TYPE({value})='STRING',LEFT(JSON_UNQUOTE({value}),{characters}),NULL)"


def number_of(name: str) -> str:
    """Return the expression of a whole number of the entry, NULL for anything else."""
    value = f"JSON_EXTRACT(v_entry,'$.{name}')"
    return f"IF(JSON_TYPE({value})='INTEGER',JSON_UNQUOTE({value}),NULL)"


def check_entry() -> str:
    """Return the statements that refuse an entry whose words, roles, faculty or student are not as they must be.

    What a name and an e-mail address may be is what the register says of them.
    """
    known = "','".join((*PERSONAL, "backup"))
    return f"""SET v_name=TRIM(IFNULL({text_of("name", _NAME + 1)},'')), v_email={text_of("email", _EMAIL + 1)};
  SET v_faculty={number_of("faculty")}, v_student={number_of("student")};
  IF CHAR_LENGTH(v_name)>{_NAME} OR {not_clean("v_name")} THEN {signal("INVALID", "field=name")} END IF;
  IF CHAR_LENGTH(v_email)>{_EMAIL} OR {no_email("v_email")} THEN {signal("INVALID", "field=email")} END IF;
  SET v_roles=JSON_EXTRACT(v_entry,'$.roles'), v_count=IFNULL(JSON_LENGTH(v_roles),0), v_role=0;
  IF IFNULL(JSON_TYPE(v_roles),'')<>'ARRAY' OR v_count NOT BETWEEN 1 AND {len(PERSONAL)} THEN
   {signal("INVALID", "field=roles")} END IF;
  WHILE v_role<v_count DO
   SET v_word=LEFT(JSON_UNQUOTE(JSON_EXTRACT(v_roles,CONCAT('$[',v_role,']'))),16), v_role=v_role+1;
   IF v_word IS NULL OR BINARY v_word NOT IN('{known}') OR (v_word='backup' AND v_count>1) THEN
    {signal("INVALID", "field=roles")} END IF;
   {unless("v_word<>'faculty' OR EXISTS(SELECT 1 FROM faculty f WHERE f.id=v_faculty)", "INVALID", "field=faculty_id")}
   {unless("v_word<>'student' OR EXISTS(SELECT 1 FROM students s WHERE s.id=v_student)", "INVALID", "field=student_id")}
  END WHILE;"""


ENTRY_HEAD = f""" DECLARE v_entry, v_roles LONGTEXT {UTF8};
 DECLARE v_name VARCHAR({_NAME + 1}) {UTF8}; DECLARE v_email VARCHAR({_EMAIL + 1}) {UTF8};
 DECLARE v_word VARCHAR(16) {UTF8};
 DECLARE v_faculty, v_student BIGINT;
 DECLARE v_count, v_role, v_entries, v_entry_at INT DEFAULT 0;"""
WRITE_ROLES = """DELETE FROM person_roles WHERE login=v_login;
  SET v_role=0;
  WHILE v_role<v_count DO
   SET v_word=LEFT(JSON_UNQUOTE(JSON_EXTRACT(v_roles,CONCAT('$[',v_role,']'))),16), v_role=v_role+1;
   INSERT IGNORE INTO person_roles(login,role) VALUES(v_login,v_word);
  END WHILE;"""
