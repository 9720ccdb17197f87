"""Changing what is not one's own: every table and view by every role, the register by its owners, others' own rows."""

import re
from collections.abc import Iterator
from itertools import product

import pytest

from migrations.program import handed_drafts, twins
from migrations.program.register import PERSONAL
from migrations.program.views import Dialect, views
from tests.attack.attack import (
    HARMLESS,
    RIGHTS,
    UNKNOWN,
    Attack,
    Outcome,
    Refusal,
    attacks,
    changes,
    error,
    refused,
    writable,
)
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer
from tests.attack.kept_tables import EVERYBODY, OWNED, TABLES

SERVER_WORDS = (
    "UPDATE IGNORE {table} SET {change}",
    "UPDATE LOW_PRIORITY {table} SET {change} LIMIT 1",
    "UPDATE {table} t JOIN rules r SET t.{change}",
    "UPDATE rules r JOIN {table} t SET r.kind=t.{column}",
    "DELETE IGNORE FROM {table}",
    "DELETE t FROM {table} t JOIN rules r",
    "TRUNCATE TABLE {table}",
    "INSERT IGNORE INTO {table}({column}) VALUES(1)",
    "INSERT DELAYED INTO {table}({column}) VALUES(1)",
    "INSERT INTO {table} SET {change}",
    "INSERT INTO {table}({column}) VALUES(1) ON DUPLICATE KEY UPDATE {change}",
    "LOCK TABLES {table} WRITE",
)
"""Forms that SQLite does not know."""
_INSERTABLE = ("acts", "events", "group_copies", "health_reports", "twin_remarks")
"""Everybody inserts some columns of these, no other."""


def on_tables(login: str) -> Iterator[Attack]:
    """Yield what somebody tries with every table of which they own nothing."""
    for table, (change, (updated, deleted, replaced)) in TABLES.items():
        if table in OWNED.get(login, ()):
            continue
        named = {"table": table, "change": change, "column": change.partition("=")[0]}
        yield Attack(login, f"UPDATE {table} SET {change}", RIGHTS, updated)
        yield Attack(login, f"DELETE FROM {table}", RIGHTS, deleted)
        yield Attack(login, f"REPLACE INTO {table} SELECT * FROM {table}", RIGHTS, replaced)
        for form in SERVER_WORDS:
            if not (table in _INSERTABLE and form.startswith("INSERT")):
                yield Attack(login, form.format(**named), RIGHTS, UNKNOWN)


@pytest.mark.parametrize("login", EVERYBODY)
def test_nobody_changes_a_table_that_they_do_not_own_on_a_server(on_server: AttackedServer, login: str) -> None:
    on_server.withstand_together(list(on_tables(login)))


def test_who_has_the_file_changes_what_no_trigger_keeps(in_file: AttackedFile) -> None:
    in_file.withstand_together(on_tables("fay"))


_WRITTEN_TO = {table.view for table in PERSONAL} | {handed_drafts.GIVEN, handed_drafts.RECEIVED_KEYS}
_WRITTEN_TO |= set(twins.INDEXED)
READ_ONLY = sorted(set(views(Dialect(login="''"))) - _WRITTEN_TO)
ON_VIEWS = (
    "UPDATE {view} SET {column}=NULL",
    "DELETE FROM {view}",
    "INSERT INTO {view}({column}) VALUES(NULL)",
    "REPLACE INTO {view}({column}) VALUES(NULL)",
)
COLUMNS = {
    "my_identity": "login", "my_roles": "role", "rules": "kind", "schema_state": "version_num", "my_acts": "act_uuid",
    "settings_in_force": "value", "all_people": "login", "all_register_changes": "login", "mail_choices": "login",
}  # fmt: skip
"""A column of each view that has no number."""


_OF_UPLOADS = re.compile("_(history|files|changes|feedback|drafts|departures|arrivals|partings|texts)$")
"""How views end that name an upload by `upload_id`."""


def on_views(login: str) -> Iterator[Attack]:
    """Yield what somebody tries with every view that shows what triggers write."""
    for view, form in product(READ_ONLY, ON_VIEWS):
        number = "upload_id" if _OF_UPLOADS.search(view) else "id"
        what = form.format(view=view, column=COLUMNS.get(view, number))
        yield Attack(login, what, RIGHTS, refused("cannot modify"))


@pytest.mark.parametrize("login", EVERYBODY)
def test_nobody_changes_anything_through_a_view_on_a_server(on_server: AttackedServer, login: str) -> None:
    on_server.withstand_together(list(on_views(login)))


def test_nobody_changes_anything_through_a_view_in_a_file(in_file: AttackedFile) -> None:
    in_file.withstand_together(on_views("fay"))


_KIND = refused("EM|DENIED|reason=kind", 1644)
_UNVERSIONED = refused("EM|DENIED|reason=kind")
_MOVED = refused("EM|INVALID|field=key", 1644)
_STUDENT = ("register_changes", "student_search", "students", "upload_search")
_INVALID = "EM|INVALID|field={}".format
_PROBES = refused("EM|DENIED|reason=kind")
"""Below zero are the people of a verification, whom an administrator makes."""
OWNERS = (
    # Versions, keys and what a column may hold.
    *attacks(
        "rita",
        RIGHTS,
        _UNVERSIONED,
        "UPDATE students SET version=99 WHERE id=5",
        "UPDATE faculty SET version=0, full_name='Forged' WHERE id=7",
        "UPDATE absences SET version=version+7",
    ),
    Attack("rita", "UPDATE faculty_students SET student_id=6 WHERE faculty_id=7", RIGHTS, _MOVED),
    Attack(
        "rita",
        "UPDATE conflicts_of_interest SET reason=NULL",
        RIGHTS,
        writable("conflicts_of_interest", "register_changes"),
    ),
    *attacks(
        "rita",
        RIGHTS,
        _MOVED,
        "UPDATE students SET id=50 WHERE id=5",
        "UPDATE faculty SET id=80 WHERE id=8",
        "UPDATE absences SET first_day='2027-01-01'",
        "UPDATE absences SET faculty_id=7",
    ),
    Attack("rita", "INSERT INTO students(id,full_name,version) VALUES(50,'New',7)", RIGHTS, writable(*_STUDENT[:3])),
    Attack("rita", "INSERT INTO students VALUES(50,NULL,'New',NULL,7)", RIGHTS, writable(*_STUDENT[:3])),
    Attack("rita", "DELETE FROM students WHERE id=5", RIGHTS, writable(*_STUDENT)),
    Attack("rita", "DELETE FROM faculty WHERE id=9", RIGHTS, writable("faculty", "register_changes")),
    Attack(
        "rita", "REPLACE INTO faculty(id,full_name) VALUES(7,'Forged')", RIGHTS, writable("faculty", "register_changes")
    ),
    *attacks("rita", RIGHTS, UNKNOWN, "TRUNCATE TABLE absences", "ALTER TABLE students DROP PRIMARY KEY"),
    *(
        Attack("rita", f"INSERT INTO students(id,full_name,{column}) VALUES({values})", found, found)
        for column, values, found in (
            ("number", "0,'New','n'", refused(_INVALID("id"))),
            ("number", "-5,'New','n'", _PROBES),
            ("number", "50,'','n'", refused(_INVALID("full_name"))),
            ("number", "50,'\u3000','n'", refused(_INVALID("full_name"))),
            ("number", "50,'\u200b\u2060','n'", refused(_INVALID("full_name"))),
            ("number", "50,' New','n'", refused(_INVALID("full_name"))),
            ("number", "50,'New ','n'", refused(_INVALID("full_name"))),
            ("number", "50,'New',''", refused(_INVALID("number"))),
            ("number", "50,'New','22F41A0424 '", refused(_INVALID("number"))),
            ("email", "50,'New','a@'", refused(_INVALID("email"))),
            ("email", "50,'New','a b@c'", refused(_INVALID("email"))),
        )
    ),
    Attack(
        "rita",
        "INSERT INTO students(id,number,full_name) VALUES(50,'22F41A0424','Twin')",
        error(1062),
        refused("UNIQUE"),
    ),
    Attack(
        "rita",
        "INSERT IGNORE INTO students(id,number,full_name) VALUES(50,'22F41A0424','Twin')",
        HARMLESS,
        HARMLESS,
        in_file="INSERT OR IGNORE INTO students(id,number,full_name) VALUES(50,'22F41A0424','Twin')",
    ),
    Attack("rita", "INSERT INTO students(id,full_name) VALUES(51,NULL)", *(refused(_INVALID("full_name")),) * 2),
    Attack("rita", "UPDATE faculty SET active=2 WHERE id=7", refused(_INVALID("active")), refused(_INVALID("active"))),
    Attack(
        "rita",
        "UPDATE faculty SET capacity=-1 WHERE id=7",
        refused(_INVALID("capacity")),
        refused(_INVALID("capacity")),
    ),
    Attack(
        "rita",
        "UPDATE absences SET last_day='2025-12-31'",
        refused(_INVALID("last_day")),
        refused(_INVALID("last_day")),
    ),
    Attack(
        "rita",
        "UPDATE absences SET last_day='2026-02-30'",
        refused(_INVALID("last_day")),
        refused(_INVALID("last_day")),
    ),
    *attacks(
        "rita",
        *(refused(_INVALID("last_day")),) * 2,
        "UPDATE absences SET last_day='20 6-01-31'",
        "UPDATE absences SET last_day='2026-01-3 '",
    ),
    Attack("rita", "UPDATE absences SET last_day='٢٠٢٦-٠١-٣١'", error(1366, 1644), refused(_INVALID("last_day"))),
    # What comes of an edit stands in the record of changes, whatever the words.
    Attack(
        "rita",
        "INSERT INTO students(id,full_name) VALUES(5,'Renamed') ON DUPLICATE KEY UPDATE full_name=VALUES(full_name)",
        RIGHTS,
        writable(*_STUDENT),
        in_file="INSERT INTO students(id,full_name) VALUES(5,'Renamed')"
        " ON CONFLICT(id) DO UPDATE SET full_name=excluded.full_name",
    ),
    Attack(
        "rita",
        "UPDATE students s JOIN all_uploads u ON u.student_id=s.id SET s.full_name='Renamed' WHERE u.id=$theirs",
        changes(
            *_STUDENT,
            proof="SELECT login,version FROM register_changes WHERE table_name='students' AND record_key='6'"
            " AND version>1",
            shows=(("rita", 2),),
        ),
        UNKNOWN,
    ),
    Attack(
        "rita",
        "UPDATE students s JOIN faculty f ON f.id=s.id+2 SET s.email='x@y', f.email='x@y'",
        changes("faculty", "register_changes", "students"),
        UNKNOWN,
    ),
    # Settings are the administrators', each by its name and within its bounds.
    *attacks(
        "rita",
        RIGHTS,
        _KIND,
        "UPDATE settings SET value='1'",
        "INSERT INTO settings(name,value) VALUES('own_ids','1')",
        "DELETE FROM settings",
    ),
    *attacks("fay", RIGHTS, _KIND, "INSERT INTO settings(name,value) VALUES('own_ids','1')"),
    Attack("ada", "UPDATE settings SET name='own_ids'", RIGHTS, _MOVED),
    Attack("ada", "UPDATE settings SET version=7", RIGHTS, _UNVERSIONED),
    Attack("ada", "DELETE FROM settings", RIGHTS, writable("register_changes", "settings")),
    *(
        Attack(
            "ada",
            f"UPDATE settings SET value={value} WHERE name='require_teaching'",
            *(refused(_INVALID("value")),) * 2,
        )
        for value in ("'2'", "'-1'", "'1 '", "' 1'", "'01'", "''", "'yes'", "'１'", "'1e0'", "'99999'")
    ),
    *(
        Attack("ada", f"INSERT INTO settings(name,value) VALUES({name},'1')", *(refused(_INVALID("setting")),) * 2)
        for name in ("'REQUIRE_TEACHING'", "'require_teaching '", "'no such'", "''")
    ),
)
_MINE = ("SELECT login,feedback FROM drafts ORDER BY login", (("fay", "x"), ("finn", "secret draft")))
_ONLY_THEIRS = (("finn", "secret draft"),)


def _mine(*tables: str, proof: str, shows: tuple[tuple[object, ...], ...]) -> tuple[Outcome, Outcome]:
    return (changes(*tables, proof=proof, shows=shows),) * 2


PERSONAL_ROWS = (
    Attack("fay", "UPDATE my_drafts SET feedback='x'", *_mine("drafts", proof=_MINE[0], shows=_MINE[1])),
    Attack(
        "fay",
        "UPDATE my_drafts SET feedback='x' WHERE upload_id IN(1,2)",
        *_mine("drafts", proof=_MINE[0], shows=_MINE[1]),
    ),
    Attack(
        "fay", "DELETE FROM my_drafts", *_mine("drafts", proof="SELECT login,feedback FROM drafts", shows=_ONLY_THEIRS)
    ),
    Attack(
        "fay",
        "DELETE FROM my_drafts WHERE upload_id=2 OR 1=1",
        *_mine("drafts", proof="SELECT login,feedback FROM drafts", shows=_ONLY_THEIRS),
    ),
    *attacks(
        "fay",
        HARMLESS,
        HARMLESS,
        "UPDATE my_drafts SET feedback='x' WHERE upload_id=2",
        "UPDATE my_drafts SET feedback='x' WHERE feedback LIKE 'secret%'",
        "DELETE FROM my_drafts WHERE upload_id=2",
        "UPDATE my_library SET content='x', used=9",
        "DELETE FROM my_library",
        "UPDATE my_saved_views SET definition='x'",
        "DELETE FROM my_saved_views",
        "UPDATE my_read_marks SET version=9",
        "DELETE FROM my_read_marks",
        "UPDATE my_prepared SET kind='approve'",
        "DELETE FROM my_prepared WHERE upload_id=2",
    ),
    *attacks(
        "fay",
        RIGHTS,
        refused("column"),
        "INSERT INTO my_drafts(login,upload_id,feedback) VALUES('finn',3,'x')",
        "UPDATE my_drafts SET login='finn'",
        "INSERT INTO my_library(login,entry_uuid,content) VALUES('finn','e','x')",
        "INSERT INTO my_saved_views(login,name,definition) VALUES('finn','e','x')",
        "INSERT INTO my_read_marks(login,upload_id,version) VALUES('finn',3,1)",
        "INSERT INTO my_prepared(login,upload_id,act_uuid,kind,feedback,reason) VALUES('finn',1,'u','approve','x','')",
        "UPDATE my_prepared SET login='finn'",
    ),
    *attacks(
        "fay",
        *(refused("EM|INVALID|field=kind"),) * 2,
        "INSERT INTO my_prepared(upload_id,act_uuid,kind,feedback,reason) VALUES(3,'u','reassign','x','')",
        "INSERT INTO my_prepared(upload_id,act_uuid,kind,feedback,reason) VALUES(3,'u','APPROVE','x','')",
    ),
    Attack("fay", "UPDATE my_prepared SET upload_id=1", RIGHTS, HARMLESS),
    Attack("fay", "UPDATE my_drafts SET upload_id=2", RIGHTS, _KIND),
    Attack("fay", "UPDATE my_drafts SET saved_at_us=1", RIGHTS, writable("drafts")),
    Attack("fay", "INSERT INTO my_drafts(upload_id,feedback,saved_at_us) VALUES(3,'x',1)", RIGHTS, writable("drafts")),
    Attack(
        "fay",
        "INSERT INTO my_drafts(upload_id,feedback) VALUES(1,'x') ON DUPLICATE KEY UPDATE upload_id=2",
        RIGHTS,
        UNKNOWN,
    ),
    Attack(
        "fay",
        "REPLACE INTO my_drafts(upload_id,feedback) VALUES(2,'x')",
        *_mine("drafts", proof="SELECT feedback FROM drafts WHERE login='finn'", shows=(("secret draft",),)),
    ),
    Attack(
        "fay",
        "UPDATE my_drafts d JOIN faculty_uploads u ON u.id=d.upload_id SET d.feedback=u.title, u.title='x'",
        error(1348),
        UNKNOWN,
    ),
    Attack(
        "fay",
        "UPDATE my_drafts d JOIN my_read_marks r SET d.feedback='x', r.version=9",
        HARMLESS,
        UNKNOWN,
    ),
    *attacks(
        "fay",
        refused("EM|LIMIT|kind=my_drafts"),
        refused("EM|LIMIT|kind=my_drafts"),
        f"UPDATE my_drafts SET feedback='{'x' * 20_001}'",
        f"INSERT INTO my_drafts(upload_id,feedback) VALUES(3,'{'😀' * 20_001}')",
    ),
    Attack("fay", "INSERT INTO my_read_marks(upload_id,version) VALUES(1,-1)", *(refused(_INVALID("version")),) * 2),
    Attack(
        "fay", "INSERT INTO my_library(entry_uuid,content,used) VALUES('e','x',-1)", *(refused(_INVALID("used")),) * 2
    ),
    *attacks("bak", RIGHTS, writable("drafts"), "INSERT INTO my_drafts(upload_id,feedback) VALUES(3,'x')"),
    *attacks("bak", RIGHTS, HARMLESS, "DELETE FROM my_drafts", "SELECT * FROM my_drafts"),
    Attack("newt", "INSERT INTO my_drafts(upload_id,feedback) VALUES(3,'x')", RIGHTS, writable("drafts")),
    Attack(
        "off", "INSERT INTO my_drafts(upload_id,feedback) VALUES(3,'x')", error(4151), refused("EM|DENIED|reason=who")
    ),
    Attack("portal", "INSERT INTO my_drafts(upload_id,feedback) VALUES(3,'x')", RIGHTS, UNKNOWN),
)
ROWS = (*OWNERS, *PERSONAL_ROWS)


def test_the_owners_edits_and_own_rows_on_a_server(on_server: AttackedServer) -> None:
    on_server.withstand_together(ROWS)


def test_the_owners_edits_and_own_rows_in_a_file(in_file: AttackedFile) -> None:
    in_file.withstand_together(ROWS)


def test_every_table_is_attacked(in_file: AttackedFile) -> None:
    """A new table wants its row here."""
    assert set(TABLES) == in_file.tables() - {"local_passwords", "sign_in_failures"}
    assert all(isinstance(outcome, Outcome) for _, outcomes in TABLES.values() for outcome in outcomes)
    assert Refusal() not in (attack.server for attack in ROWS)
