"""What a file cannot refuse to whoever has it, and what it refuses all the same; beside it, what a server says."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.attack.attack import DECIDED, HARMLESS, RIGHTS, UNKNOWN, Attack, act, attacks, error, refused, writable
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer
from tests.attack.department import PLACES

_OTHERWISE = error()
"""A server does not even know the words."""
_THEIRS, _MINE = act("approve", "$theirs"), act("approve", "$mine")
IN_A_FILE = (
    # Objects of one's own.
    Attack("fay", "CREATE TABLE mine(a INT)", RIGHTS, writable("mine", "schema")),
    Attack("fay", "DROP TABLE history", RIGHTS, writable("history", "schema")),
    Attack("fay", "DROP VIEW my_drafts", RIGHTS, writable("schema")),
    Attack("fay", "ALTER TABLE acts RENAME TO mine", RIGHTS, writable("acts", "mine", "schema")),
    Attack("fay", ("DROP TRIGGER acts_bd", "DELETE FROM acts"), _OTHERWISE, writable("acts", "schema")),
    Attack(
        "fay", "CREATE TRIGGER mine AFTER INSERT ON acts BEGIN DELETE FROM people; END", _OTHERWISE, writable("schema")
    ),
    # What stands before ours in one's own connection is not what a trigger reads.
    Attack(
        "fay",
        ("CREATE TEMP VIEW people AS SELECT 'fay' AS login,8 AS faculty_id,1 AS active", _THEIRS),
        _OTHERWISE,
        refused("EM|DENIED|reason=whose"),
    ),
    Attack(
        "fay",
        (
            "CREATE TEMP TABLE person_roles(login,role)",
            "INSERT INTO temp.person_roles VALUES('fay','admin')",
            "INSERT INTO main.settings(name,value) VALUES('own_ids','1')",
        ),
        _OTHERWISE,
        refused("EM|DENIED|reason=kind"),
    ),
    Attack(
        "fay",
        (
            "CREATE TEMP TABLE transitions AS SELECT * FROM main.transitions",
            "UPDATE temp.transitions SET own_only=0",
            _THEIRS,
        ),
        _OTHERWISE,
        refused("EM|DENIED|reason=whose"),
    ),
    Attack(
        "fay",
        ("CREATE TEMP TRIGGER t AFTER INSERT ON acts BEGIN UPDATE people SET active=0; END", _MINE),
        _OTHERWISE,
        refused("EM|DENIED|reason=who"),
    ),
    # Settings of one's own connection.
    Attack(
        "fay",
        ("PRAGMA recursive_triggers=OFF", "REPLACE INTO history SELECT * FROM history WHERE upload_id=1"),
        _OTHERWISE,
        refused("EM|DENIED|reason=kind"),
    ),
    Attack(
        "fay",
        ("PRAGMA recursive_triggers=OFF", act("approve", "$mine", verb="REPLACE", act_uuid="$my_act")),
        _OTHERWISE,
        refused("EM|REPLAY|"),
    ),
    Attack("fay", ("PRAGMA foreign_keys=OFF", "DELETE FROM people WHERE login='finn'"), _OTHERWISE, writable("people")),
    Attack("fay", ("PRAGMA trusted_schema=OFF", _MINE), _OTHERWISE, refused("unsafe use of current_login()")),
    Attack(
        "fay",
        (
            "PRAGMA writable_schema=ON",
            "UPDATE sqlite_master SET sql=replace(sql,'EM|DENIED','EM|FINE') WHERE name='acts_bd'",
        ),
        _OTHERWISE,
        writable("schema"),
    ),
    Attack("fay", "PRAGMA user_version=99", _OTHERWISE, HARMLESS),
    Attack("fay", "SELECT load_extension('x.so')", _OTHERWISE, refused("not authorized")),
    *attacks(
        "fay", _OTHERWISE, UNKNOWN, "SELECT readfile('/etc/passwd')", "SELECT writefile('x','y')", "SELECT edit('x')"
    ),
    # The marker of an act is a row here; `history verify` finds what is left of it.
    Attack(
        "fay",
        (
            "INSERT INTO act_in_progress(act_uuid,upload_id) VALUES('erase-1',1)",
            "UPDATE student_uploads SET status='approved' WHERE id=1",
        ),
        RIGHTS,
        writable("act_in_progress", "student_uploads"),
    ),
    Attack(
        "fay",
        ("INSERT INTO act_in_progress(act_uuid,upload_id) VALUES('x',1)", "UPDATE acts SET feedback='forged'"),
        RIGHTS,
        writable("act_in_progress", "acts"),
    ),
    Attack(
        "fay",
        ("INSERT INTO person_roles(login,role) VALUES('fay','admin')", "UPDATE settings SET value='1'"),
        RIGHTS,
        writable("person_roles", "register_changes", "settings"),
    ),
    Attack(
        "fay",
        ("UPDATE people SET faculty_id=8 WHERE login='fay'", _THEIRS),
        RIGHTS,
        writable(*(name for name in DECIDED if name != "history_texts"), "people"),
    ),
)


@pytest.mark.parametrize("attack", IN_A_FILE, ids=str)
def test_who_has_the_file_may_what_the_file_cannot_refuse(in_file: AttackedFile, attack: Attack) -> None:
    in_file.withstand(attack)


def test_a_server_refuses_the_same(on_server: AttackedServer) -> None:
    on_server.withstand_together(IN_A_FILE)


def test_who_has_the_file_copies_it_and_says_who_they_are(in_file: AttackedFile, tmp_path: Path) -> None:
    """Documented: the function that tells who is signed in is the program's own, and any program may bring another."""
    url = in_file.copy_to(tmp_path / "file.sqlite")
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as connection:
        connection.execute("ATTACH ? AS other", (str(tmp_path / "other.sqlite"),))
        connection.execute("CREATE TABLE other.people AS SELECT * FROM people")
        connection.execute("VACUUM INTO ?", (str(tmp_path / "copy.sqlite"),))
        connection.create_function("current_login", 0, lambda: "finn")
        connection.execute(_THEIRS.replace("$theirs", PLACES["theirs"]).replace("$uuid", PLACES["my_act"][:-1] + "f"))
        assert connection.execute("SELECT actor FROM acts ORDER BY acted_at_us DESC LIMIT 1").fetchall() == [("finn",)]
    assert (tmp_path / "copy.sqlite").stat().st_size > 0
