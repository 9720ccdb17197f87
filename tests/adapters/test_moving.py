"""Workloads and moves on both engines: what registrars count, move together, find again and take back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database import Database
from edumanage_desktop.adapters.database.acts import DatabaseActRecorder
from edumanage_desktop.adapters.database.made_moves import DatabaseMadeMoves
from edumanage_desktop.adapters.database.workload import DatabaseWorkloads
from edumanage_desktop.domain.errors import Conflict, DatabaseError, Refused
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.services.moving.batches import BATCH_CHARACTERS, Move, acts_of, new_batch, taking_back
from edumanage_desktop.services.moving.workload import Waiting, Workload
from edumanage_desktop.services.moving.works import movable
from edumanage_desktop.services.queue import QueueFilter, SortOrder
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

TODAY = date(2026, 11, 20)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture(params=EVERY_ENGINE)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    """A database of each engine in which nobody else hands anything in."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as judge:
        yield judge


def workloads_of(judge: JudgedDatabase, login: str = "reg") -> DatabaseWorkloads:
    return DatabaseWorkloads(connections=judge.client(login).connections)


def people_of(judge: JudgedDatabase) -> dict[int, Workload]:
    found = workloads_of(judge).workloads(today=TODAY, decided_since=LONG_AGO)
    return {each.faculty_id: each for each in found.people}


def move_all(judge: JudgedDatabase, uploads: list[int], to: int | None, reason: str = "Leave.") -> str:
    """Move submissions together as the registrar, and return their batch."""
    client, batch = judge.client("reg"), new_batch()
    recorder = DatabaseActRecorder(connections=client.connections, details=client.reader.details)
    moves = [Move(movable(row), to) for row in client.reader.rows(uploads)]
    for act in acts_of(batch, moves, reason):
        recorder.record(act)
    return batch


def test_everybody_s_open_work_is_counted_and_who_cannot_decide_is_told(own: JudgedDatabase) -> None:
    first = own.upload(faculty=1)
    for faculty in (1, 2, 3, 99, None):
        own.upload(faculty=faculty)
    assert own.act("ann", "approve", first).accepted
    own.root("UPDATE faculty SET capacity=7 WHERE id=1")
    own.root("INSERT INTO absences(faculty_id,first_day,last_day) VALUES(2,'2026-12-01','2026-12-24')")
    own.root("INSERT INTO absences(faculty_id,first_day,last_day) VALUES(2,'2026-11-20','2026-11-20')")
    own.root("INSERT INTO absences(faculty_id,first_day,last_day) VALUES(1,'2026-11-01','2026-11-19')")
    people = people_of(own)
    assert (people[1].waiting.count, people[1].decided, people[1].capacity, people[1].absence) == (1, 1, 7, None)
    assert people[2].is_away(TODAY)
    assert not people[2].is_away(TODAY + timedelta(days=1))
    assert [each for each in (1, 2, 3, 99) if people[each].can_decide] == [1, 2], "3 has left, and nobody knows 99"
    assert people[99].full_name is None
    found = workloads_of(own).workloads(today=TODAY, decided_since=LONG_AGO)
    assert found.stranded() == {3, 99}
    assert found.unassigned.count == 1
    assert found.unassigned.oldest is not None
    assert found.unassigned.oldest.tzinfo is UTC


def test_who_has_a_disabled_account_cannot_decide(own: JudgedDatabase) -> None:
    assert people_of(own)[2].can_decide
    own.root("UPDATE people SET active=0 WHERE faculty_id=2")
    assert not people_of(own)[2].can_decide


def test_what_was_decided_earlier_does_not_count(own: JudgedDatabase) -> None:
    assert own.act("ann", "reject", own.upload(faculty=1), feedback="No.").accepted
    later = datetime.now(UTC) + timedelta(hours=1)
    found = workloads_of(own).workloads(today=TODAY, decided_since=later)
    assert {each.decided for each in found.people} == {0}


@pytest.mark.parametrize("login", ["ann", "stu"])
def test_nobody_else_counts_the_work_of_others(own: JudgedDatabase, login: str) -> None:
    own.upload(faculty=2)
    try:
        found = workloads_of(own, login).workloads(today=TODAY, decided_since=LONG_AGO)
    except (Refused, DatabaseError):
        return
    assert {each.waiting for each in found.people} == {Waiting()}
    assert found.unassigned == Waiting()


def test_the_queue_shows_work_that_is_with_the_wrong_people(own: JudgedDatabase) -> None:
    by_faculty = {faculty: own.upload(faculty=faculty, title="Optics") for faculty in (1, 2, 3, None)}
    reader = own.client("reg").reader
    taught = "INSERT INTO faculty_students(faculty_id,student_id) SELECT 1,student_id FROM student_uploads WHERE id=:id"
    own.root(taught, id=by_faculty[1])

    def shown(bounds: QueueFilter, text: str) -> set[int]:
        queue_filter = replace(bounds, statuses=frozenset({str(Status.SUBMITTED)}), text=text)
        page = reader.page(queue_filter, SortOrder(), first=0)
        assert reader.total(queue_filter) == len(page.rows)
        return {row.id for row in page.rows}

    for text in ("", "optics"):
        assert shown(QueueFilter(among=frozenset({2, 3})), text) == {by_faculty[2], by_faculty[3]}
        assert shown(QueueFilter(untaught=True), text) == {by_faculty[2], by_faculty[3]}
        assert shown(QueueFilter(untaught=True, among=frozenset({3})), text) == {by_faculty[3]}
    assert workloads_of(own).untaught() == 2
    own_reader = own.client("ann").reader
    assert own_reader.page(QueueFilter(untaught=True), SortOrder(), first=0).rows == ()


def test_bonds_are_those_of_the_people_and_students_in_question(own: JudgedDatabase) -> None:
    own.root("INSERT INTO faculty_students(faculty_id,student_id) VALUES(1,5)")
    own.root("INSERT INTO faculty_students(faculty_id,student_id) VALUES(2,5)")
    own.root("INSERT INTO conflicts_of_interest(faculty_id,student_id) VALUES(2,6)")
    bonds = workloads_of(own).bonds({5, 6}, {2, 3})
    assert bonds.teachers == {5: {2}}
    assert bonds.conflicts == {6: {2}}
    assert not bonds.teachers_only
    own.root("INSERT INTO settings(name,value) VALUES('require_teaching','1')")
    assert workloads_of(own).bonds({5}, {2}).teachers_only


def test_moves_that_were_made_together_are_found_and_taken_back_together(own: JudgedDatabase) -> None:
    uploads = [own.upload(faculty=faculty) for faculty in (1, 1, None, 3)]
    batch = move_all(own, uploads, 2, "Ann is on leave.")
    single = move_all(own, [own.upload(faculty=1)], 2, "Hers.")
    made = DatabaseMadeMoves(connections=own.client("reg").connections)
    batches = made.batches(LONG_AGO)
    assert [(each.batch, each.moves, each.reason) for each in batches] == [
        (single, 1, "Hers."), (batch, 4, "Ann is on leave."),
    ]  # fmt: skip
    assert batches[0].actor == "reg"
    assert own.act("bob", "approve", uploads[0]).accepted, "what somebody acted on since stays"
    moves = made.moves_of(batch)
    assert [(each.row.id, each.from_faculty_id) for each in moves] == list(zip(uploads, (1, 1, None, 3), strict=True))
    client, undone = own.client("reg"), new_batch()
    recorder = DatabaseActRecorder(connections=client.connections, details=client.reader.details)
    refused = []
    for act in acts_of(undone, taking_back(moves), "Taken back."):
        try:
            recorder.record(act)
        except Conflict as conflict:
            refused.append((act.upload_id, conflict.theirs and conflict.theirs.history[-1].kind))
    assert refused == [(uploads[0], "approve")], "who acted on it since is told"
    assert [row.faculty_id for row in client.reader.rows(uploads)] == [2, 1, None, 3]


def reads_of(client: Database) -> int:
    """Return how many rows the server has read for a session."""
    with client.connections.reading() as connection:
        return sum(int(count) for _name, count in connection.rows("SHOW SESSION STATUS LIKE 'Handler_read%'"))


def test_a_server_reads_a_batch_and_not_the_whole_history(own: JudgedDatabase) -> None:
    if own.server is None:
        pytest.skip("a file has no shield that could hide an index")
    uploads = [own.upload(faculty=1) for _ in range(60)]
    client, batch = own.client("reg"), move_all(own, uploads[:1], 2)
    made, soon = DatabaseMadeMoves(connections=client.connections), datetime.now(UTC) + timedelta(hours=1)
    before = reads_of(client)
    assert len(made.moves_of(batch)) == 1
    assert made.batches(soon) == ()
    assert reads_of(client) - before < len(uploads)


def test_a_batch_that_is_sent_again_is_made_once(own: JudgedDatabase) -> None:
    upload, client, batch = own.upload(faculty=1), own.client("reg"), new_batch()
    recorder = DatabaseActRecorder(connections=client.connections, details=client.reader.details)
    (row,) = client.reader.rows([upload])
    (act,) = acts_of(batch, [Move(movable(row), 2)], "Leave.")
    assert act.act_uuid[:BATCH_CHARACTERS] == batch
    assert not recorder.record(act).repeated
    assert recorder.record(act).repeated
    assert own.kinds(upload).count("reassign") == 1
