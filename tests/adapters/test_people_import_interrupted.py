"""An import beside others, or killed, interrupted, cut off: what was written stays, and the next completes it."""

import json
import os
import signal
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.database.accounts import ServerAccountKeeper
from edumanage_desktop.adapters.database.bulk_register import DatabaseBulkRegister
from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.domain.errors import DatabaseUnreachable, RefusalCode, Refused
from edumanage_desktop.services.people_import.bulk_register import Record
from edumanage_desktop.services.people_import.columns import open_table
from edumanage_desktop.services.people_import.fates import RowFate
from edumanage_desktop.services.people_import.importing import BATCH_ROWS, PeopleImport
from edumanage_desktop.services.register import Student
from tests.adapters.importing_department import ImportingDepartment, importing_department
from tests.engines import EVERY_ENGINE, PrivateServers

NUMBERS = count(1000)
BEGUN_WITHIN_S = 120.0
ENDED_WITHIN_S = 120.0
MANY = 6000
SO_MANY = 4 * MANY
"""That an import which is interrupted is not over before."""


@pytest.fixture(scope="module", params=EVERY_ENGINE)
def department(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, servers: PrivateServers
) -> Iterator[ImportingDepartment]:
    folder: Path = tmp_path_factory.mktemp("import")
    with importing_department(request.param, folder=folder, server=servers.of(request.param)) as made:
        yield made


def nothing() -> None:
    """Do nothing."""


class BesideOthers(DatabaseBulkRegister):
    """The register, in which somebody else does something between its reading and its writing."""

    meanwhile: Callable[[], object] = staticmethod(nothing)
    """Done after every look at what is stored."""
    before_adding: Callable[[], object] = staticmethod(nothing)
    """Done before new records are written."""
    when_numbered: Callable[[], object] = staticmethod(nothing)
    """Done when ids were chosen, and are not written yet."""

    def students(self, ids: Collection[int], numbers: Collection[str]) -> Sequence[Student]:
        found = super().students(ids, numbers)
        self.meanwhile()
        return found

    def teaching(self, student_ids: Collection[int]) -> Collection[tuple[int, int]]:
        found = super().teaching(student_ids)
        self.meanwhile()
        return found

    def add(self, records: Sequence[Record]) -> Sequence[int]:
        self.before_adding()
        return super().add(records)

    def _largest_id(self, connection: Connection, record: Record) -> int:
        found = super()._largest_id(connection, record)
        self.when_numbered()
        return found


def imported_beside(
    department: ImportingDepartment, content: str, meanwhile: Callable[[], object], *, when: str = "meanwhile"
) -> list[RowFate]:
    """Import as the registrar while somebody else does something at some moment."""
    with closing(department.connections("regine")) as connections, Path(department.file(content)).open("rb") as file:
        register = BesideOthers(connections=connections)
        setattr(register, when, meanwhile)
        importer = PeopleImport(register=register, accounts=ServerAccountKeeper(connections=connections))
        return [fate for fates in importer.fates(open_table(file), dry_run=False) for fate in fates]


def take(batches: Iterator[Sequence[RowFate]], fates: list[RowFate]) -> None:
    """Take what comes, also before a failure."""
    for batch in batches:
        fates += batch


def told(fates: Sequence[RowFate]) -> list[str]:
    return [fate.fate.value for fate in fates]


def test_somebody_else_s_change_in_the_same_moment_is_not_overwritten(department: ImportingDepartment) -> None:
    mine, theirs = next(NUMBERS), next(NUMBERS)
    content = f"id,number,full_name,email\n{mine},N{mine},Ann,\n{theirs},N{theirs},Bob,\n"
    assert department.fates("regine", content) == [(2, "new"), (3, "new")]
    changed = content.replace("Ann", "Ann A").replace("Bob", "Bob B")
    update = f"UPDATE students SET email='theirs@x.example',version=version WHERE id={theirs}"
    fates = imported_beside(department, changed, lambda: department.root(update))
    assert told(fates) == ["changed", "refused"]
    assert "import the file again" in fates[1].why
    assert department.root(f"SELECT full_name,email FROM students WHERE id={theirs}") == [("Bob", "theirs@x.example")]
    assert department.fates("regine", changed) == [(2, "same"), (3, "changed")]
    row = department.root(f"SELECT full_name,email,version FROM students WHERE id={theirs}")
    assert row == [("Bob B", "theirs@x.example", 3)]


def test_somebody_else_s_new_record_in_the_same_moment_stays_theirs(department: ImportingDepartment) -> None:
    one, two, three = next(NUMBERS), next(NUMBERS), next(NUMBERS)
    content = f"id,number,full_name\n{one},N{one},Ann\n{two},N{two},Bob\n{three},N{three},Cai\n"
    others = [
        f"INSERT INTO students(id,number,full_name) VALUES({one},NULL,'Theirs')",
        f"INSERT INTO students(id,number,full_name) VALUES({next(NUMBERS)},'N{two}','Theirs')",
    ]
    fates = imported_beside(department, content, lambda: [department.root(each) for each in others])
    assert told(fates) == ["refused", "refused", "new"]
    assert all("import the file again" in fate.why for fate in fates[:2])
    assert department.root(f"SELECT full_name FROM students WHERE id={one}") == [("Theirs",)]
    _, document = department.imported("regine", content)
    assert [row["fate"] for row in document["rows"]] == ["changed", "refused", "same"]
    assert "belongs to the student" in document["rows"][1]["why"]


def test_what_somebody_else_noted_in_the_same_moment_is_the_same(department: ImportingDepartment) -> None:
    pupil = next(NUMBERS)
    department.fates("regine", f"id,number,full_name\n{pupil},N{pupil},Ann\n")
    insert = f"INSERT INTO faculty_students(faculty_id,student_id) VALUES(7,{pupil})"
    content = f"faculty_id,student_id\n7,{pupil}\n7,5\n"
    fates = imported_beside(department, content, iter_once(lambda: department.root(insert)))
    assert told(fates) in (["same", "new"], ["same", "same"])
    department.root(f"DELETE FROM faculty_students WHERE student_id IN(5,{pupil})")


def test_ids_that_somebody_else_took_in_the_same_moment_are_chosen_anew(department: ImportingDepartment) -> None:
    if not department.is_server:
        pytest.skip("in a file nobody else writes at that moment")
    department.root("INSERT INTO settings(name,value) VALUES('own_ids','1')")
    try:
        largest = department.root("SELECT MAX(id) FROM students")[0][0]
        insert = f"INSERT INTO students(id,full_name) VALUES({largest + 1},'Theirs')"
        theirs = iter_once(lambda: department.root(insert))
        fates = imported_beside(department, f"number,name\nW{largest},Ann\n", theirs, when="when_numbered")
        assert (told(fates), fates[0].why) == (["new"], f"It got the id {largest + 2}.")
        assert department.root(f"SELECT full_name FROM students WHERE id={largest + 1}") == [("Theirs",)]
    finally:
        department.root("DELETE FROM settings WHERE name='own_ids'")


def iter_once(do: Callable[[], object]) -> Callable[[], object]:
    """Return what does it the first time only."""
    waiting = [do]
    return lambda: waiting and waiting.pop()()


def many_students(first: int, many: int = MANY) -> str:
    rows = (f"{number},K{number},Zoë Żółkiewska {number},{number}@x.example\n" for number in range(first, first + many))
    return "id,number,full_name,email\n" + "".join(rows)


def stored(department: ImportingDepartment, first: int, many: int = MANY) -> int:
    query = f"SELECT COUNT(*) FROM students WHERE id>={first} AND id<{first + many}"
    return int(department.root(query)[0][0])


def wait_until(is_so: Callable[[], object]) -> None:
    deadline = time.monotonic() + BEGUN_WITHIN_S
    while not is_so():
        assert time.monotonic() < deadline, "the import did not begin"
        time.sleep(0.02)


def recorded(department: ImportingDepartment, first: int, many: int = MANY) -> list[tuple[Any, ...]]:
    """Return how many records of how many students were written, and by whom."""
    key = "CAST(record_key AS UNSIGNED)" if department.is_server else "CAST(record_key AS INTEGER)"
    return department.root(
        "SELECT COUNT(*),COUNT(DISTINCT record_key),MIN(login),MAX(login) FROM register_changes"
        f" WHERE table_name='students' AND {key}>={first} AND {key}<{first + many}"
    )


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_an_import_that_is_killed_is_completed_by_the_next(department: ImportingDepartment) -> None:
    first = 100_000
    path = department.file(many_students(first), "killed.csv")
    process = department.process("regine", path)
    try:
        wait_until(lambda: stored(department, first) > BATCH_ROWS)
    finally:
        process.kill()
        process.communicate(timeout=ENDED_WITHIN_S)
    # The server ends what it was told last, though nobody waits for it any more.
    wait_until(lambda: is_quiet(department, "regine"))
    done = stored(department, first)
    assert BATCH_ROWS < done < MANY
    status, out, _ = department.run("regine", "import", path, "--json")
    document = json.loads(out)
    counts = document["counts"]
    assert [row for row in document["rows"] if row["fate"] == "refused"] == []
    assert (status, counts["new"], counts["same"]) == (0, MANY - done, done)
    assert recorded(department, first) == [(MANY, MANY, "regine", "regine")]


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_an_import_that_is_interrupted_says_what_is_done(
    department: ImportingDepartment, ending: signal.Signals
) -> None:
    first = 2_000_000 + 100_000 * ending
    path = department.file(many_students(first, SO_MANY), "interrupted.csv")
    process = department.process("regine", path)
    try:
        wait_until(lambda: stored(department, first, SO_MANY) > BATCH_ROWS)
        process.send_signal(ending)
        out, err = process.communicate(timeout=ENDED_WITHIN_S)
    finally:
        process.kill()
        process.communicate(timeout=ENDED_WITHIN_S)
    document = json.loads(out)
    assert (process.returncode, "Import the same file again" in err) == (3, True)
    assert document["stopped"].startswith("Interrupted. What was imported before stays")
    new = document["counts"]["new"]
    assert BATCH_ROWS <= new == len(document["rows"]) == stored(department, first, SO_MANY) < SO_MANY
    assert department.run("regine", "import", path)[0] == 0
    assert recorded(department, first, SO_MANY) == [(SO_MANY, SO_MANY, "regine", "regine")]


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_accounts_of_an_import_that_is_killed_are_completed_by_the_next(department: ImportingDepartment) -> None:
    people = 3 * BATCH_ROWS
    rows = "".join(f"killed{number},Somebody {number},registrar\n" for number in range(people))
    path = department.file("login,full_name,roles\n" + rows, "people.csv")
    made = "SELECT COUNT(*) FROM people WHERE login LIKE 'killed%' AND account='invited'"
    process = department.process("ada", path)
    try:
        wait_until(lambda: department.root(made)[0][0] >= BATCH_ROWS)
    finally:
        process.kill()
        said, _ = process.communicate(timeout=ENDED_WITHIN_S)
    wait_until(lambda: is_quiet(department, "ada"))
    status, out, _ = department.run("ada", "import", path, "--json")
    document = json.loads(out)
    assert status == 0
    assert department.root(made) == [(people,)]
    before = {json.loads(line.rstrip(","))["key"] for line in said.splitlines() if line.endswith(("}", "},"))}
    secrets = {row["key"] for row in document["rows"] if "one_time_password" in row}
    assert not before & secrets, "nobody got two passwords"
    assert len(before | secrets) >= people - BATCH_ROWS, "at most one batch was made and not told"
    assert department.fates("ada", Path(path).read_text()) == [(line, "same") for line in range(2, people + 2)]


def test_who_is_disabled_in_the_middle_is_refused_the_rest(department: ImportingDepartment) -> None:
    first, fates = 700_000, list[RowFate]()
    with closing(department.connections("regine")) as connections:
        register = DatabaseBulkRegister(connections=connections)
        importer = PeopleImport(register=register, accounts=ServerAccountKeeper(connections=connections))
        with Path(department.file(many_students(first))).open("rb") as file:
            batches = importer.fates(open_table(file), dry_run=False)
            fates += next(batches)
            department.root("UPDATE people SET active=0 WHERE login='regine'")
            try:
                with pytest.raises(Refused) as refused:
                    take(batches, fates)
            finally:
                department.root("UPDATE people SET active=1 WHERE login='regine'")
    assert refused.value.code is RefusalCode.DENIED
    assert len(fates) == stored(department, first) == BATCH_ROWS


@pytest.mark.slow
def test_ten_thousand_students_are_imported_and_known_again(
    department: ImportingDepartment, note_figure: Callable[[str, float], None]
) -> None:
    rows = (f"{number},T{number},Zoë Żółkiewska {number},\n" for number in range(1_000_000, 1_010_000))
    content = "id,number,full_name,email\n" + "".join(rows)
    for fate in ("new", "same"):
        begun_at_s = time.monotonic()
        status, document = department.imported("regine", content)
        took_s = time.monotonic() - begun_at_s
        assert (status, document["counts"][fate]) == (0, 10_000)
        note_figure(f"seconds for 10,000 students, {fate}", took_s)


def test_a_cut_connection_keeps_what_was_written(department: ImportingDepartment) -> None:
    if not department.is_server:
        pytest.skip("an embedded database has no connection to cut")
    first, fates = 900_000, list[RowFate]()
    # However slow this computer is, the connection counts as just used and is not looked at before its next use.
    with closing(department.connections("regine", clock=lambda: 0.0)) as connections:
        register = BesideOthers(connections=connections)
        importer = PeopleImport(register=register, accounts=ServerAccountKeeper(connections=connections))
        with Path(department.file(many_students(first))).open("rb") as file:
            batches = importer.fates(open_table(file), dry_run=False)
            fates += next(batches)
            third = iter((nothing, nothing, lambda: cut(department)))
            register.before_adding = lambda: next(third)()
            with pytest.raises(DatabaseUnreachable):
                take(batches, fates)
    done = len(fates)
    assert BATCH_ROWS < done == stored(department, first) < 2 * BATCH_ROWS
    status, document = department.imported("regine", many_students(first))
    assert (status, document["counts"]["new"], document["counts"]["same"]) == (0, MANY - done, done)


def cut(department: ImportingDepartment) -> None:
    """End the registrar's sessions, as a server that restarts does."""
    assert department.prepared is not None
    department.prepared.server.end_sessions("regine")


def is_quiet(department: ImportingDepartment, login: str) -> bool:
    """Return whether a server has ended what a person's killed program had asked it for."""
    return department.prepared is None or department.prepared.server.is_quiet(department.prepared.name, login)
