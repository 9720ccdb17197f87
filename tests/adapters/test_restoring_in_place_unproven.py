"""What a restore in place proves is proven for real: what does not hold is found and named, and nothing is switched.

Either the department was wrong when it was backed up, so that every byte is as it was and only the proof can tell; or
somebody changes what was restored beside, between the last file that is put back and the proof.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from edumanage_desktop.adapters.database.archived_work import DatabaseArchive
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.domain.backups import BackupDamaged
from edumanage_desktop.services.backup.progress import Stage
from tests.adapters.restored_in_place import InPlace, in_place
from tests.engines import EVERY_ENGINE, PrivateServers

_NOBODYS_ROLE = "INSERT INTO person_roles(login,role) VALUES('nobody','admin')"
_WRONG_QUEUES = {
    "fewer": ("faculty_keys", "SELECT id,faculty_id,status,created_at FROM student_uploads WHERE id<>{wrong}"),
    "more": ("faculty_keys", "SELECT id,faculty_id,status,created_at FROM student_uploads"),
    "others": (
        "faculty_keys",
        "SELECT CASE id WHEN {wrong} THEN {others} ELSE id END AS id,faculty_id,status,created_at FROM student_uploads"
        " WHERE id<>{others}",
    ),
    "status": ("faculty_uploads", "SELECT id,'approved' AS status FROM student_uploads"),
    "rows": ("faculty_uploads", "SELECT id,status FROM student_uploads WHERE id<>{wrong}"),
}


@pytest.fixture(params=EVERY_ENGINE)
def place(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[InPlace]:
    """A department of each engine in turn; one submission is another faculty member's."""
    with in_place(tmp_path, request.param, servers.of(request.param)) as found:
        found.own.upload(faculty=2, title="Of Bob")
        yield found


def taken_anew(place: InPlace) -> None:
    """Back up the department as it is now, and let it go on."""
    place.manifest = place.department.take(place.desk)
    place.go_on()


def unjudged(url: str, *statements: str) -> None:
    """Run statements where no rule and no key of another table hinders them."""
    engine = make_engine(url)
    is_file = engine.dialect.name == "sqlite"
    try:
        with engine.connect().execution_options(em_reads_only=True) as connection:
            connection.execute(text("PRAGMA foreign_keys=OFF" if is_file else "SET foreign_key_checks=0"))
            for statement in statements:
                connection.execute(text(statement))
            connection.invalidate()
    finally:
        engine.dispose()


def beside(place: InPlace) -> str:
    """Return the URL of what is restored beside."""
    if not place.own.is_server:
        return f"{place.own.url}.restoring"
    url = make_url(place.own.url)
    return url.set(database=f"{url.database}__restoring").render_as_string(hide_password=False)


def before_the_proof(change: Callable[[], None]) -> Callable[[Stage], None]:
    """Return what changes something once, when the last file is back and nothing was compared yet."""

    def told(stage: Stage) -> None:
        if stage.doing == "files" and stage.done == stage.total:
            change()

    return told


def assert_refused(place: InPlace, change: Callable[[], None] = lambda: None) -> list[str]:
    """Restore, and return what was found wrong; nothing was switched, and nothing is left beside."""
    old = place.state()
    done = place.restore(before_the_proof(change)).run(place.manifest.snapshot)
    assert done.wrong, "it was found"
    assert (done.kept, done.carried) == (None, None), "nothing was switched"
    assert (place.state(), place.beside()) == (old, []), "the database in use is as it was"
    assert place.own.act("ann", "reopen", place.made[2]).accepted, "and people go on in it"
    return done.wrong


def assert_it_is_told(place: InPlace, wrong: str) -> None:
    """The command says what is wrong, and that nothing was switched."""
    where = ("--repository", str(place.department.folder / "backups"))
    status, done = place.command("restore", "--in-place", "--yes", *where, store=True)
    assert (status, done["kept"]) == (1, None)
    assert wrong in done["wrong"]
    said = place.said("restore", "--in-place", "--yes", *where, store=True)
    assert f"Not as it was backed up: {wrong}\n" in said
    assert "Nothing was switched: the database in use is as it was." in said


def test_a_role_of_nobody_that_was_backed_up(place: InPlace) -> None:
    unjudged(place.own.url, _NOBODYS_ROLE)
    taken_anew(place)
    wrong = assert_refused(place)
    assert "person_roles: 1 row without what they belong to" in wrong
    assert {each.partition(":")[0] for each in wrong} == {"person_roles"}
    assert_it_is_told(place, wrong[0])


def test_a_role_of_nobody_that_came_beside(place: InPlace) -> None:
    taken_anew(place)
    wrong = assert_refused(place, lambda: unjudged(beside(place), _NOBODYS_ROLE))
    assert "person_roles: 1 row without what they belong to" in wrong
    if not place.own.is_server:
        assert [each for each in wrong if each.startswith("person_roles: row ") and each.endswith(" refers to nothing")]
    assert "person_roles: 14 rows of 13, or not the same" in wrong


def test_work_without_its_state_that_was_backed_up(place: InPlace) -> None:
    """No rules can be brought to such rows, so it does not come to the proof."""
    unjudged(place.own.url, f"DELETE FROM upload_state WHERE upload_id={place.made[1]}")
    taken_anew(place)
    old = place.state()
    with pytest.raises(BackupDamaged, match="and without a state"):
        place.restore().run(place.manifest.snapshot)
    assert (place.state(), place.beside()) == (old, [])


def test_work_without_its_state_that_came_beside(place: InPlace) -> None:
    taken_anew(place)
    lost = f"DELETE FROM upload_state WHERE upload_id={place.made[1]}"
    wrong = assert_refused(place, lambda: unjudged(beside(place), lost))
    assert "student_uploads: 1 row without what they belong to" in wrong


def test_a_chain_that_was_broken_when_it_was_backed_up(place: InPlace) -> None:
    upload = place.made[1]
    if not place.own.is_server:
        unjudged(place.own.url, "DROP TRIGGER history_bu")
    unjudged(place.own.url, f"UPDATE history SET actor='bob' WHERE upload_id={upload} AND kind='reject'")
    taken_anew(place)
    wrong = assert_refused(place)
    assert {each.partition(":")[0] for each in wrong} == {f"history of submission {upload}"}
    assert_it_is_told(place, wrong[0])


@pytest.mark.parametrize("kind", sorted(_WRONG_QUEUES))
def test_a_queue_that_does_not_show_what_the_rows_say(place: InPlace, kind: str) -> None:
    """A queue of Ann's that is made wrong; what is backed up and every row of it stay as they are."""
    taken_anew(place)
    wrong_one, (others,) = place.made[1], place.own.root("SELECT id FROM student_uploads WHERE faculty_id=2")[0]
    view, select = _WRONG_QUEUES[kind]

    def change() -> None:
        made = select.format(wrong=wrong_one, others=others)
        unjudged(beside(place), f"DROP VIEW {view}", f"CREATE VIEW {view} AS {made}")

    mine = len(place.made)
    told = {
        "fewer": f"it shows {mine} submissions, and {mine} are theirs; not shown: {wrong_one}; not theirs: {others}",
        "more": f"it shows {mine + 1} submissions, and {mine} are theirs; not theirs: {others}",
        "others": f"it shows {mine} submissions, and {mine} are theirs; not shown: {wrong_one}; not theirs: {others}",
        "status": "",
        "rows": f"it shows {mine} submissions, and {mine} are theirs; not shown: {wrong_one}",
    }
    wrong = assert_refused(place, change)
    (ann,) = (each for each in wrong if each.startswith("queue of faculty member 1: "))
    assert told[kind] in ann
    if kind == "status":
        assert ann.endswith(f"; with another status: {place.made[3]}, {place.made[2]}, {place.made[1]}")
    assert {each.partition(":")[0] for each in wrong} <= {f"queue of faculty member {member}" for member in (1, 2)}


def test_an_index_of_a_file_that_does_not_lead_to_its_rows(tmp_path: Path) -> None:
    with in_place(tmp_path) as place:
        place.go_on()

        def change() -> None:
            with closing(sqlite3.connect(f"{place.path}.restoring", isolation_level=None)) as plain:
                (version,) = plain.execute("PRAGMA schema_version").fetchone()
                plain.execute("PRAGMA writable_schema=ON")
                other = "CREATE INDEX ix_student_uploads_student ON student_uploads(title)"
                plain.execute("UPDATE sqlite_master SET sql=? WHERE name='ix_student_uploads_student'", (other,))
                plain.execute(f"PRAGMA schema_version={version + 1}")

        wrong = assert_refused(place, change)
        assert "row 1 missing from index ix_student_uploads_student" in wrong


def test_what_is_archived_and_whom_nobody_teaches_are_in_no_queue_and_no_trouble(place: InPlace) -> None:
    place.own.root("INSERT INTO settings(name,value) VALUES('require_teaching','1')")
    place.own.root("INSERT INTO faculty_students(faculty_id,student_id) VALUES(1,5)")
    place.own.upload(student=6, title="Of somebody whom Ann does not teach")
    archive = DatabaseArchive(connections=place.own.client("adm").connections)
    archive.set_place(str(place.department.folder))
    archive.put(place.made[0], datetime.now(UTC) + timedelta(hours=1))
    assert place.own.value("SELECT COUNT(*) FROM archived_work") == 1
    taken_anew(place)
    done = place.restore().run(place.manifest.snapshot)
    assert (done.wrong, done.kept is None) == ([], False)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DELETE FROM upload_files WHERE upload_id={upload}", "upload_files: 4 rows of 5, or not the same"),
        ("DELETE FROM student_uploads", "student_uploads: 0 rows of 5, or not the same"),
        ("UPDATE student_uploads SET title='Other' WHERE id={upload}", "student_uploads: 5 rows of 5, or not the same"),
    ],
)
def test_rows_that_are_not_those_of_the_backup(place: InPlace, statement: str, told: str) -> None:
    taken_anew(place)
    wrong = assert_refused(place, lambda: unjudged(beside(place), statement.format(upload=place.made[1])))
    assert told in wrong


def test_a_file_that_cannot_be_opened_and_one_that_is_another(place: InPlace) -> None:
    taken_anew(place)
    named = "SELECT store_key FROM upload_files WHERE upload_id IN({},{},{}) AND sha256 IS NOT NULL"
    keys = [str(key) for (key,) in place.own.root(named.format(*place.made))]
    no_file, other, gone = (place.department.folder / "store" / key for key in keys)

    def change() -> None:
        for file in (no_file, gone):
            file.unlink()
        no_file.mkdir()
        content = other.read_bytes()
        other.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))

    assert sorted(assert_refused(place, change)) == sorted(f"file {key}" for key in keys)
