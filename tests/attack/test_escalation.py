"""Getting more rights on a server: roles, accounts, objects of one's own anywhere, the server itself, its files."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from uuid import uuid4

import pytest

from migrations.program.account_settling import composites
from migrations.program.grants import ROLES
from tests.attack.attack import (
    HARMLESS,
    NO_RIGHT,
    RIGHTS,
    UNKNOWN,
    Attack,
    Outcome,
    answers,
    attacks,
    changes,
    error,
)
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer, attempt, differences

EVERYBODY = ("ada", "bak", "duo", "fay", "newt", "portal", "rita", "stu")
ACCOUNTS = (
    "CREATE USER eve IDENTIFIED BY 'x'",
    "CREATE USER fay@localhost IDENTIFIED BY 'x'",
    "CREATE OR REPLACE USER ada IDENTIFIED BY 'x'",
    "ALTER USER finn IDENTIFIED BY 'x'",
    "ALTER USER CURRENT_USER() IDENTIFIED BY 'x'",
    "ALTER USER em_owner@localhost ACCOUNT UNLOCK",
    "ALTER USER em_accounts@localhost IDENTIFIED BY 'x' ACCOUNT UNLOCK",
    "ALTER USER off ACCOUNT UNLOCK",
    "ALTER USER root@localhost REQUIRE NONE WITH MAX_USER_CONNECTIONS 1",
    "SET PASSWORD FOR finn=PASSWORD('x')",
    "SET PASSWORD FOR root@localhost=PASSWORD('')",
    "DROP USER finn",
    "DROP USER em_accounts@localhost",
    "RENAME USER finn TO eve",
    "CREATE ROLE em_super",
    "CREATE ROLE em_super WITH ADMIN CURRENT_USER",
    "DROP ROLE em_faculty",
    "GRANT ALL PRIVILEGES ON *.* TO CURRENT_USER",
    "GRANT SELECT ON people TO CURRENT_USER",
    "GRANT SELECT ON mysql.* TO PUBLIC",
    "GRANT EXECUTE ON PROCEDURE em_people_make TO CURRENT_USER",
    "GRANT PROXY ON root@localhost TO CURRENT_USER",
    "GRANT em_admin TO PUBLIC",
    "REVOKE ALL PRIVILEGES, GRANT OPTION FROM finn",
    "REVOKE em_faculty FROM finn",
    "SET DEFAULT ROLE em_admin FOR finn",
    "FLUSH PRIVILEGES",
    "UPDATE mysql.global_priv SET Priv='{}'",
    "DELETE FROM mysql.global_priv",
    "INSERT INTO mysql.roles_mapping VALUES('%','fay','em_admin','Y')",
    "INSERT INTO mysql.proxies_priv VALUES('%','fay','localhost','root',0,'',NOW())",
)
OBJECTS = (
    "CREATE TABLE {place}forged(id INT)",
    "CREATE TABLE {place}forged AS SELECT 1",
    "CREATE TEMPORARY TABLE {place}people(login VARCHAR(80))",
    "CREATE TEMPORARY TABLE {place}person_roles(login VARCHAR(80), role VARCHAR(16))",
    "CREATE TEMPORARY TABLE {place}transitions(kind VARCHAR(16))",
    "CREATE TEMPORARY TABLE {place}forged(id INT)",
    "CREATE VIEW {place}forged AS SELECT 1",
    "CREATE OR REPLACE VIEW {place}my_identity AS SELECT 'ada'",
    "CREATE DEFINER=em_owner@localhost SQL SECURITY DEFINER VIEW {place}forged AS SELECT 1",
    "ALTER VIEW {place}my_identity AS SELECT 'ada'",
    "CREATE PROCEDURE {place}forged() SELECT 1",
    "CREATE DEFINER=em_accounts@localhost PROCEDURE {place}forged() SELECT 1",
    "CREATE FUNCTION {place}forged() RETURNS INT RETURN 1",
    "CREATE EVENT {place}forged ON SCHEDULE EVERY 1 SECOND DO SELECT 1",
    "CREATE SEQUENCE {place}forged",
)
"""What could stand before something of ours, or run as somebody else."""
_PLACES = ("", "mysql.", "em_elsewhere.", "information_schema.", "performance_schema.", "sys.", "test.")
OURS = (
    "ALTER PROCEDURE em_people_add SQL SECURITY INVOKER",
    "DROP PROCEDURE em_people_add",
    "DROP FUNCTION em_fold",
    "CREATE OR REPLACE PROCEDURE em_people_add(p TEXT) SELECT 1",
    "CALL em_people_make('[]')",
    f"CALL em_append(1,NULL,'approve','finn'{',NULL' * 5},0,0,1{',NULL' * 9})",
    "CALL em_arrived('found',1,5,7,'approved',NULL,NULL,'x',1)",
    "CALL em_deleted(1,5,7,'approved',NULL,NULL,'x',1)",
    "CALL em_index_upload(1)",
    "CALL em_index_student(5)",
    "CALL em_record('students','5',9,NULL,NULL)",
    "CALL em_may_edit(0)",
    "CALL em_erase_work(1,'x')",
    "SELECT em_fold('x')",
    "SELECT em_base_name('x')",
    "DROP TRIGGER acts_ai",
    "DROP TRIGGER student_uploads_au",
    "CREATE OR REPLACE TRIGGER acts_bi BEFORE INSERT ON acts FOR EACH ROW SET @x=1",
    "CREATE TRIGGER forged AFTER INSERT ON events FOR EACH ROW SET @x=1",
    "DROP VIEW faculty_uploads",
    "DROP TABLE acts",
    "DROP DATABASE em_elsewhere",
    "CREATE DATABASE forged",
    "ALTER DATABASE em_elsewhere CHARACTER SET latin1",
    "DROP INDEX ix_student_uploads_student ON student_uploads",
    "RENAME TABLE acts TO forged",
    "ALTER TABLE acts DISABLE KEYS",
    "ALTER TABLE acts DISCARD TABLESPACE",
)
THE_SERVER = (
    *(f"SET GLOBAL {what}" for what in ("general_log=1", "init_connect='x'", "local_infile=1", "max_connections=1",
      "log_bin_trust_function_creators=1", "sql_mode=''", "event_scheduler=1", "read_only=1", "secure_auth=0")),
    "INSTALL SONAME 'auth_pam'",
    "INSTALL PLUGIN x SONAME 'x.so'",
    "UNINSTALL PLUGIN ed25519",
    "CREATE FUNCTION forged RETURNS STRING SONAME 'x.so'",
    "CREATE SERVER forged FOREIGN DATA WRAPPER mysql OPTIONS(HOST '127.0.0.1')",
    "SHUTDOWN",
    "FLUSH TABLES WITH READ LOCK",
    "FLUSH LOGS",
    "FLUSH HOSTS",
    "RESET MASTER",
    "PURGE BINARY LOGS BEFORE NOW()",
    "CHANGE MASTER TO MASTER_HOST='127.0.0.1'",
    "START SLAVE",
    "BINLOG ''",
    "BACKUP STAGE START",
    "BACKUP LOCK my_drafts",
    "SHOW BINLOG EVENTS",
    "SHOW MASTER STATUS",
    "SHOW SLAVE STATUS",
    "SHOW ENGINE INNODB STATUS",
    "ANALYZE TABLE events",
    "OPTIMIZE TABLE drafts",
    "REPAIR TABLE upload_search",
)  # fmt: skip
FILES = (
    "LOAD DATA INFILE '/etc/passwd' INTO TABLE events(detail)",
    "LOAD DATA INFILE '/etc/passwd' IGNORE INTO TABLE acts(feedback)",
    "LOAD XML INFILE '/etc/passwd' INTO TABLE events(detail)",
    "SELECT 'x' INTO OUTFILE '/tmp/forged'",
    "SELECT 'x' INTO DUMPFILE '/tmp/forged'",
    "SELECT '<?php' INTO OUTFILE '../forged.php' LINES TERMINATED BY 'x'",
    "SELECT * FROM information_schema.schemata INTO OUTFILE '/tmp/forged'",
)
_REFUSALS: dict[str, Outcome] = {
    "CREATE OR REPLACE USER": error(*NO_RIGHT, 1396),
    "BINLOG ''": error(*NO_RIGHT, 1064, 1609),
    "INSTALL": error(*NO_RIGHT, 1125, 1524, 1968),
    "DROP ROLE": error(*NO_RIGHT, 1396),
    "CALL": error(*NO_RIGHT, 1305),
    "SELECT em_": error(*NO_RIGHT, 1305),
    "DROP TRIGGER": error(*NO_RIGHT, 1360),
    "CREATE OR REPLACE TRIGGER": error(*NO_RIGHT, 1359),
    "ALTER VIEW": error(*NO_RIGHT, 1146),
    "BACKUP LOCK": error(*NO_RIGHT, 1064),
    "GRANT": error(*NO_RIGHT, 1410, 1698, 1133),
    "SET GLOBAL secure_auth": error(*NO_RIGHT, 1193, 1238),
}
"""Where it is another refusal than of rights, because what is named is not even told to be there."""


def tried_by(login: str) -> Iterator[Attack]:
    """Yield what nobody may, for somebody."""
    objects = [form.format(place=place) for form, place in product(OBJECTS, _PLACES)]
    for what in (*ACCOUNTS, *objects, *OURS, *THE_SERVER, *FILES):
        named = next((outcome for begins, outcome in _REFUSALS.items() if what.startswith(begins)), RIGHTS)
        yield Attack(login, what, named, UNKNOWN)
    for role in (*ROLES, *composites(), "em_newcomer", "em_nobody"):
        yield Attack(login, (f"SET ROLE {role}", "SELECT CURRENT_ROLE()"), error(*NO_RIGHT), UNKNOWN)
        yield Attack(login, f"SET DEFAULT ROLE {role}", error(*NO_RIGHT), UNKNOWN)
        yield Attack(login, f"GRANT {role} TO CURRENT_USER", error(*NO_RIGHT), UNKNOWN)


OWN_ROLE = {"ada": "em_admin", "bak": "em_backup", "duo": "em_faculty_registrar", "fay": "em_faculty", "portal": "",
            "newt": "em_newcomer", "rita": "em_registrar", "stu": "em_student"}  # fmt: skip


def tried_beyond_one_s_own(login: str) -> list[Attack]:
    """Return what somebody tries, but for taking their own role."""
    own = (f"SET ROLE {OWN_ROLE[login]}", f"SET DEFAULT ROLE {OWN_ROLE[login]}")
    tried = [each for each in tried_by(login) if each.what not in own and each.what[0] not in own]
    if login == "bak":  # who reads a table whole may have it rebuilt, until the server reads its rights anew
        tried = [each for each in tried if "OPTIMIZE" not in each.what and "REPAIR" not in each.what]
    if login in ("ada", "bak"):  # who reads the log whole and adds to it may count it
        tried = [each for each in tried if each.what != "ANALYZE TABLE events"]
    return tried


@pytest.mark.parametrize("login", EVERYBODY)
def test_nobody_gets_more_rights_on_a_server(on_server: AttackedServer, login: str) -> None:
    on_server.withstand_together(tried_beyond_one_s_own(login))
    assert not Path("/tmp/forged").exists()


_REBUILT = changes("definitions")
WITHOUT_ROLES = (
    *attacks(
        "fay", RIGHTS, UNKNOWN, *(("SET ROLE NONE", f"SELECT * FROM {view}") for view in ("faculty_uploads", "rules"))
    ),
    *attacks("ada", RIGHTS, UNKNOWN, ("SET ROLE NONE", "CALL em_account_disable('fay')")),
    *attacks("fay", answers((None,)), UNKNOWN, "SELECT LOAD_FILE('/etc/passwd')", "SELECT LOAD_FILE('server.log')"),
    *attacks("ada", answers((None,)), UNKNOWN, "SELECT LOAD_FILE('/etc/passwd')"),
    *attacks("fay", HARMLESS, UNKNOWN, "KILL USER finn", "KILL USER root", "DO RELEASE_ALL_LOCKS()"),
    *attacks(
        "fay", error(1094, 1095, 1957), UNKNOWN, "KILL 1", "KILL QUERY 5", "KILL HARD QUERY ID 1", "SHOW EXPLAIN FOR 1"
    ),
    # The server answers that the tables stand well, and that these plugins are there.
    *attacks("fay", HARMLESS, UNKNOWN, "CHECK TABLE acts", "SHOW PLUGINS", "SHOW STATUS", "SHOW OPEN TABLES"),
    *attacks("rita", HARMLESS, UNKNOWN, "ANALYZE TABLE students", "CHECKSUM TABLE students"),
    *(attack for login in ("ada", "bak") for attack in attacks(login, HARMLESS, UNKNOWN, "ANALYZE TABLE events")),
    # Whoever may read a whole table may have it rebuilt; see SECURITY.md.
    *attacks("ada", _REBUILT, UNKNOWN, "OPTIMIZE TABLE acts"),
    Attack("fay", "LOAD DATA LOCAL INFILE '/etc/passwd' INTO TABLE events(detail)", error(4166), UNKNOWN),
    Attack(
        "fay",
        (
            "SET optimizer_trace='enabled=on'",
            "SELECT * FROM faculty_uploads WHERE id=$theirs",
            "SELECT trace,insufficient_privileges FROM information_schema.optimizer_trace",
        ),
        answers(("", 1)),
        UNKNOWN,
    ),
    Attack(
        "fay", ("SET profiling=1", "SELECT COUNT(*) FROM faculty_uploads", "SHOW PROFILE SOURCE"), HARMLESS, UNKNOWN
    ),
    # One's own password is one's own, also a weak one; see SECURITY.md.
    Attack("fay", "SET PASSWORD=PASSWORD('x')", changes("mysql.global_priv"), UNKNOWN),
)


def test_what_is_let_through_tells_and_changes_nothing_of_others(on_server: AttackedServer) -> None:
    on_server.withstand_together(WITHOUT_ROLES)


LOADED = {
    "INTO TABLE acts(act_uuid,kind,upload_id,expected_version)": "EM|DENIED|reason=whose",
    "REPLACE INTO TABLE acts(act_uuid,kind,upload_id,expected_version)": "DELETE command denied",
    "IGNORE INTO TABLE acts(act_uuid,kind,upload_id,expected_version)": "EM|DENIED|reason=whose",
    "INTO TABLE acts(act_uuid,kind,upload_id,expected_version) SET actor='finn'": "INSERT command denied",
    "INTO TABLE student_uploads(title)": "INSERT command denied",
    "INTO TABLE events(event_uuid,kind) SET login='finn'": "INSERT command denied",
}
"""Where somebody's own client loads a file of theirs into, and what is said."""


@pytest.mark.parametrize("into", LOADED)
def test_rows_that_one_s_own_client_loads_are_judged_like_others(
    on_server: AttackedServer, tmp_path: Path, into: str
) -> None:
    rows = tmp_path / "rows.tsv"
    rows.write_text(f"{uuid4()}\tapprove\t1\t1\n{uuid4()}\tapprove\t2\t1\n")
    with on_server.session("fay", local_infile=True) as fay:
        words, number, _ = attempt(fay, [f"LOAD DATA LOCAL INFILE '{rows}' {into}"])
    assert LOADED[into] in words, number
    assert differences(on_server.pristine, on_server.snapshot()) == set()


def test_what_only_a_server_has_is_unknown_to_a_file(in_file: AttackedFile) -> None:
    tried = [Attack("fay", what, RIGHTS, UNKNOWN) for what in (*ACCOUNTS, *FILES)]
    in_file.withstand_together(tried)
