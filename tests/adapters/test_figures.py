"""Who has what, on every engine: figures counted by the database against figures that were counted by hand."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from edumanage_desktop.adapters.database.figures import DatabaseFigures
from edumanage_desktop.domain.errors import DatabaseError, Refused
from edumanage_desktop.services.figures.figures import Figures, NotPerPerson, Owner, OwnerFigures, Turnaround
from edumanage_desktop.services.figures.periods import Period, Span, periods_of
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 15, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SWITCHED_ON = "INSERT INTO settings(name,value) VALUES('figures_per_person','1')"


@pytest.fixture(params=EVERY_ENGINE)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    """A database of each engine whose faculty 1 and 3 are of physics, and whose 2 is of no department."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as judge:
        judge.root("UPDATE faculty SET department='Physics' WHERE id IN(1,3)")
        if not judge.is_server:
            judge.root("DROP TRIGGER history_bu")  # which keeps everybody from saying when something happened
        yield judge


def days(zone: str = "UTC") -> tuple[Period, ...]:
    return periods_of(Span.WEEKS, TODAY, zone=ZoneInfo(zone))


def reader_of(judge: JudgedDatabase, login: str = "reg") -> DatabaseFigures:
    return DatabaseFigures(connections=judge.client(login).connections)


def of_department(figures: Figures, name: str | None) -> OwnerFigures:
    (found,) = [each for each in figures.owners if each.owner == Owner(name)]
    return found


def came(judge: JudgedDatabase, upload: int, at: datetime | None) -> int:
    """Say when a submission came."""
    stored = None if at is None else f"{at:%Y-%m-%d %H:%M:%S}"
    judge.root("UPDATE student_uploads SET created_at=:at WHERE id=:id", at=stored, id=upload)
    return upload


def happened(judge: JudgedDatabase, upload: int, kind: str, at: datetime) -> None:
    """Say when the last record of a kind was made."""
    at_us = int(at.timestamp() * 1_000_000)
    judge.root(
        "UPDATE history SET at_us=:at WHERE upload_id=:id AND kind=:kind", at=at_us, id=upload, kind=kind
    )  # fmt: skip


def decided(judge: JudgedDatabase, login: str, kind: str, received: datetime, at: datetime, faculty: int = 1) -> int:
    upload = came(judge, judge.upload(faculty=faculty), received)
    assert judge.act(login, kind, upload, feedback="So it is.").accepted
    happened(judge, upload, kind, at)
    return upload


def test_what_came_and_was_decided_is_counted_by_day_and_department(own: JudgedDatabase) -> None:
    came(own, own.upload(faculty=1), NOW - 3 * DAY)
    decided(own, "ann", "approve", NOW - 3 * DAY, NOW - 3 * DAY + 2 * HOUR)
    decided(own, "ann", "reject", NOW - 3 * DAY, NOW - DAY)
    decided(own, "bob", "approve", NOW - 100 * DAY, NOW - 2 * DAY, faculty=2)
    came(own, own.upload(faculty=None), NOW - 40 * DAY)
    figures = reader_of(own).of_departments(days())
    physics, none, nobody = (of_department(figures, name) for name in ("Physics", "", None))
    assert [each.received for each in physics.by_period[-4:]] == [3, 0, 0, 0]
    assert [each.decided for each in physics.by_period[-4:]] == [1, 0, 1, 0]
    assert [each.waiting for each in physics.by_period[-5:]] == [0, 2, 2, 1, 1]
    assert physics.whole.turnaround == Turnaround(2, 120, 48 * 60)
    assert physics.oldest == NOW - 3 * DAY
    assert [each.waiting for each in none.by_period[-4:]] == [1, 0, 0, 0]
    assert none.whole.received == 0, "it came before"
    assert none.whole.turnaround == Turnaround(1, 98 * 24 * 60, 98 * 24 * 60)
    assert {each.waiting for each in nobody.by_period} == {1}
    assert (nobody.whole.received, nobody.oldest) == (0, NOW - 40 * DAY)
    together = figures.together
    assert (together.whole.received, together.whole.decided, together.whole.waiting) == (3, 3, 2)
    assert together.whole.turnaround == Turnaround(3, 48 * 60, 98 * 24 * 60)
    assert {each.owner.department for each in figures.owners} == {"Physics", "", None}


def test_a_day_begins_at_the_midnight_of_the_person(own: JudgedDatabase) -> None:
    late = datetime(2026, 11, 18, 23, 30, tzinfo=UTC)
    decided(own, "ann", "approve", late - DAY, late)
    in_london, in_kathmandu, in_honolulu = (
        [each.decided for each in reader_of(own).of_departments(days(zone)).together.by_period[-4:]]
        for zone in ("Europe/London", "Asia/Kathmandu", "Pacific/Honolulu")
    )
    assert in_london == [0, 1, 0, 0]
    assert in_kathmandu == [0, 0, 1, 0], "there it is the 19th, a quarter past five"
    assert in_honolulu == [0, 1, 0, 0]


def test_what_the_portal_decides_counts_and_what_nobody_dated_has_no_turnaround(own: JudgedDatabase) -> None:
    upload = came(own, own.upload(faculty=1), NOW - 5 * HOUR)
    own.by_portal("UPDATE student_uploads SET status='approved' WHERE id=?", upload)
    at = int((NOW - HOUR).timestamp() * 1_000_000)
    own.root("UPDATE history SET at_us=:at WHERE upload_id=:id AND to_status='approved'", at=at, id=upload)
    undated = came(own, own.upload(faculty=1), None)
    assert own.act("ann", "approve", undated).accepted
    happened(own, undated, "approve", NOW - HOUR)
    came(own, own.upload(faculty=1), None)
    physics = of_department(reader_of(own).of_departments(days()), "Physics")
    assert (physics.by_period[-1].received, physics.by_period[-1].decided) == (1, 2)
    assert physics.whole.turnaround == Turnaround(1, 240, 240)
    assert [each.waiting for each in physics.by_period[-3:]] == [2, 2, 1], "of the undated one was always there"


def test_a_decision_that_was_taken_back_does_not_count_and_the_work_waits_again(own: JudgedDatabase) -> None:
    upload = decided(own, "ann", "approve", NOW - 4 * DAY, NOW - 3 * DAY)
    assert own.act("ann", "reopen", upload).accepted
    happened(own, upload, "reopen", NOW - 2 * DAY)
    physics = of_department(reader_of(own).of_departments(days()), "Physics")
    assert (physics.whole.decided, physics.whole.turnaround) == (0, None)
    assert [each.waiting for each in physics.by_period[-6:]] == [0, 1, 0, 1, 1, 1]
    assert own.act("ann", "reject", upload, feedback="No.").accepted
    happened(own, upload, "reject", NOW - HOUR)
    physics = of_department(reader_of(own).of_departments(days()), "Physics")
    assert physics.whole.decided == 1
    assert physics.whole.turnaround == Turnaround(1, 5_700 - 5_700 % 60, 5_700)


def test_times_are_told_as_fine_as_is_read(own: JudgedDatabase) -> None:
    for waited in (59, 61, 1_441, 10_081, 43_201):
        decided(own, "ann", "approve", NOW - timedelta(minutes=waited), NOW)
    (today,) = of_department(reader_of(own).of_departments(days()), "Physics").by_period[-1:]
    assert today.turnaround == Turnaround(5, 1_440, 43_200)
    assert reader_of(own).of_departments(days()).together.whole.turnaround == today.turnaround


def test_withdrawn_moved_and_deleted_work_waits_no_longer_where_it_was(own: JudgedDatabase) -> None:
    withdrawn, moved, deleted = (came(own, own.upload(faculty=1), NOW - 3 * DAY) for _ in range(3))
    assert own.act("reg", "withdraw", withdrawn, reason="Asked for it.").accepted
    happened(own, withdrawn, "withdraw", NOW - DAY)
    assert own.act("reg", "reassign", moved, target_faculty_id=2, reason="Leave.").accepted
    own.by_portal("DELETE FROM student_uploads WHERE id=?", deleted)
    figures = reader_of(own).of_departments(days())
    assert [each.waiting for each in of_department(figures, "Physics").by_period[-4:]] == [1, 1, 0, 0]
    assert [each.waiting for each in of_department(figures, "").by_period[-4:]] == [1, 1, 1, 1]
    assert figures.together.whole.decided == 0


def test_nobody_s_own_figures_are_told_until_an_administrator_wants_that(own: JudgedDatabase) -> None:
    decided(own, "ann", "approve", NOW - DAY, NOW - 2 * HOUR)
    came(own, own.upload(faculty=3), NOW - DAY)
    decided(own, "bob", "approve", NOW - DAY, NOW - 2 * HOUR, faculty=2)
    hidden = "SELECT COUNT(*),COUNT(faculty_id),COUNT(decider_id) FROM all_passages"
    for login in ("reg", "adm"):
        with pytest.raises(NotPerPerson):
            reader_of(own, login).of_people("Physics", days())
        assert not reader_of(own, login).of_departments(days()).per_person
        with own.client(login).connections.reading() as connection:
            assert connection.row(hidden) == (2, 0, 0), "the database says nothing of whose it was"
    own.root(SWITCHED_ON)
    figures = reader_of(own).of_people("Physics", days())
    assert {each.owner: (each.whole.received, each.whole.decided, each.whole.waiting) for each in figures.owners} == {
        Owner("Physics", 1, "Żaneta Nowak"): (1, 1, 0),
        Owner("Physics", 3, None): (1, 0, 1),
    }
    assert figures.together.whole.turnaround == Turnaround(1, 22 * 60, 22 * 60)
    assert [each.owner.faculty_id for each in reader_of(own).of_people("", days()).owners] == [2]


@pytest.mark.parametrize("login", ["ann", "stu", "off", "ghost"])
def test_nobody_else_is_told_figures(own: JudgedDatabase, login: str) -> None:
    decided(own, "ann", "approve", NOW - DAY, NOW - HOUR)
    try:
        figures = reader_of(own, login).of_departments(days())
    except (Refused, DatabaseError):
        return
    assert (figures.together.whole.decided, figures.together.whole.received, figures.known_since) == (0, 0, None)


def test_only_periods_since_the_first_record_are_known(own: JudgedDatabase) -> None:
    came(own, own.upload(faculty=1), NOW - 20 * DAY)
    own.root("UPDATE history SET at_us=:at", at=int((NOW - 2 * DAY).timestamp() * 1_000_000))
    figures = reader_of(own).of_departments(days())
    assert [figures.is_known(number) for number in (0, 24, 25, 27)] == [False, False, True, True]
