"""When backups and drills are done, due, overdue or failed, and what is alarming of it."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import cast

import pytest

from edumanage_desktop.domain.backups import Manifest, new_snapshot_name
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.desk import Catalogue, DamagedListing, Listing
from edumanage_desktop.services.backup.reporting import facts_of_catalogue
from edumanage_desktop.services.backup.repository import Entry, Proof
from edumanage_desktop.services.backup.runs import BACKUP, DRILL, LEFT_ALONE, Run, Step
from edumanage_desktop.services.backup.schedule_files import DrillPace
from edumanage_desktop.services.backup.scheduled import is_drill_due
from edumanage_desktop.services.backup.standing import (
    ALARMING,
    AlertKind,
    Expected,
    Facts,
    Matter,
    facts_of,
    read_stamp,
    stamp,
    standing,
)

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
USUAL, SETTLED = Expected(24, 31), Expected(24, 31, is_settled=True)


def ago(**how_long: float) -> datetime:
    return NOW - timedelta(**how_long)


def run(at: datetime, *steps: Step, snapshot: str | None = None) -> Run:
    return Run(at, at, "vance", "desk", snapshot, steps)


@pytest.mark.parametrize(
    ("facts", "expected", "matter"),
    [
        (Facts(), USUAL, Matter.NOT_EXPECTED),
        (Facts(), SETTLED, Matter.OVERDUE),
        (Facts(), Expected(0, 31, is_settled=True), Matter.NOT_EXPECTED),
        (Facts(awaited=ago(hours=1)), USUAL, Matter.DUE),
        (Facts(awaited=ago(hours=29)), USUAL, Matter.DUE),
        (Facts(awaited=ago(hours=31)), USUAL, Matter.OVERDUE),
        (Facts(awaited=ago(hours=2.5)), Expected(1, 31), Matter.OVERDUE),
        (Facts(awaited=ago(hours=1.9)), Expected(1, 31), Matter.DUE),
        (Facts(awaited=ago(hours=1)), SETTLED, Matter.OVERDUE),
        (Facts(awaited=ago(days=900)), Expected(0, 31), Matter.NOT_EXPECTED),
        (Facts(awaited=ago(days=900), last_good=ago(hours=23)), USUAL, Matter.DONE),
        (Facts(awaited=ago(hours=1), last_failed=ago(hours=2)), USUAL, Matter.FAILED),
        (Facts(last_good=ago(hours=23)), USUAL, Matter.DONE),
        (Facts(last_good=ago(hours=-3)), USUAL, Matter.DONE),
        (Facts(last_good=ago(hours=29)), USUAL, Matter.DUE),
        (Facts(last_good=ago(hours=31)), USUAL, Matter.OVERDUE),
        (Facts(last_good=ago(hours=31)), Expected(0, 31), Matter.NOT_EXPECTED),
        (Facts(last_good=ago(hours=2), last_failed=ago(hours=1)), USUAL, Matter.FAILED),
        (Facts(last_good=ago(hours=1), last_failed=ago(hours=2)), USUAL, Matter.DONE),
        (Facts(last_failed=ago(hours=1)), USUAL, Matter.FAILED),
        (Facts(last_damaged=ago(hours=1)), USUAL, Matter.DAMAGED),
        (Facts(last_good=ago(hours=1), last_damaged=ago(hours=1)), USUAL, Matter.DAMAGED),
        (Facts(last_good=ago(hours=1), last_damaged=ago(hours=2)), USUAL, Matter.DONE),
        (Facts(last_good=ago(hours=3), last_damaged=ago(hours=2), last_failed=ago(hours=1)), USUAL, Matter.DAMAGED),
    ],
)
def test_a_backup_is_done_due_overdue_or_failed(facts: Facts, expected: Expected, matter: Matter) -> None:
    found = standing(facts, expected, NOW)
    assert found.backup is matter
    is_alarming = matter in ALARMING
    assert [alert.kind for alert in found.alerts] == [AlertKind.BACKUP] * is_alarming
    assert found.is_well is not is_alarming


@pytest.mark.parametrize(
    ("facts", "matter", "alarms"),
    [
        (Facts(), Matter.NOT_EXPECTED, 0),
        (Facts(first_good=ago(days=3)), Matter.DUE, 0),
        (Facts(first_good=ago(days=40)), Matter.OVERDUE, 1),
        (Facts(first_good=ago(days=90), last_drill=ago(days=30)), Matter.DONE, 0),
        (Facts(first_good=ago(days=90), last_drill=ago(days=33)), Matter.DUE, 0),
        (Facts(first_good=ago(days=90), last_drill=ago(days=39)), Matter.OVERDUE, 1),
        (Facts(first_good=ago(days=90), last_drill=ago(days=2), drill_failed=ago(days=1)), Matter.FAILED, 1),
        (Facts(first_good=ago(days=90), last_drill=ago(days=1), drill_failed=ago(days=2)), Matter.DONE, 0),
    ],
)
def test_a_drill_is_done_due_overdue_or_failed(facts: Facts, matter: Matter, alarms: int) -> None:
    found = standing(facts, USUAL, NOW)
    assert found.drill is matter
    assert [alert.kind for alert in found.alerts] == [AlertKind.DRILL] * alarms


def test_an_alert_is_the_same_until_something_gets_better() -> None:
    good = Facts(last_good=ago(hours=40))
    missed, failed, again = (
        standing(facts, USUAL, NOW).alerts[0]
        for facts in (
            good,
            good.together(Facts(last_failed=ago(hours=16))),
            good.together(Facts(last_failed=ago(hours=1))),
        )
    )
    assert missed.key == failed.key == again.key
    assert len({missed.sentence, failed.sentence, again.sentence}) == 3
    later = standing(good.together(Facts(last_good=ago(hours=35))), USUAL, NOW).alerts[0]
    assert later.key != missed.key


def test_a_drill_that_fails_when_it_was_overdue_is_another_alert() -> None:
    late = Facts(first_good=ago(days=90), last_good=ago(hours=1), last_drill=ago(days=60))
    failed = late.together(Facts(drill_failed=ago(days=1)))
    overdue, wrong, again = (
        standing(facts, USUAL, NOW).alerts[0]
        for facts in (late, failed, failed.together(Facts(drill_failed=ago(hours=1))))
    )
    assert overdue.key != wrong.key, "who acknowledged that it is late did not see that it failed"
    assert wrong.key == again.key
    assert "is overdue" in overdue.sentence
    never = standing(Facts(first_good=ago(days=90), last_good=ago(hours=1)), USUAL, NOW).alerts[0]
    assert "none was ever proven" in never.sentence
    assert max(len(alert.key) for alert in (overdue, wrong, never)) <= 36, "the longest that the database keeps"


def test_a_repository_tells_by_its_index_and_by_its_runs() -> None:
    proofs = (Proof("drill", ago(hours=9), "v", is_well=True, seconds=1), Proof("verify", ago(hours=1), "v", True, 1))
    entries = (Entry("20261126T020000Z-aaaaaa", "x"), Entry("20261127T020000Z-bbbbbb", "x", proofs))
    failed, busy = Step(BACKUP, is_well=False), Step(LEFT_ALONE, is_well=False)
    runs = [
        run(ago(hours=1), busy),
        run(ago(hours=2), Step(DRILL, is_well=False)),
        run(ago(hours=3), failed, snapshot="20261127T020000Z-bbbbbb"),
        run(ago(hours=4), failed),
    ]
    assert facts_of(entries, runs) == Facts(
        first_good=datetime(2026, 11, 26, 2, tzinfo=UTC),
        last_good=datetime(2026, 11, 27, 2, tzinfo=UTC),
        last_failed=ago(hours=4),
        last_drill=ago(hours=9),
        drill_failed=ago(hours=2),
    )


def listing(at: datetime, *, drilled: Proof | None = None) -> Listing:
    """Return a backup of which only its name and its drill are asked here."""
    manifest = SimpleNamespace(snapshot=new_snapshot_name(at))
    return Listing(cast(Manifest, manifest), None, drilled)


@pytest.mark.parametrize(
    ("days", "is_well", "matter"),
    [(0, True, Matter.DONE), (30, True, Matter.DONE), (33, True, Matter.DUE), (39, True, Matter.OVERDUE),
     (1, False, Matter.FAILED)],
)  # fmt: skip
def test_what_a_look_at_a_repository_shows_tells_the_same(days: int, is_well: bool, matter: Matter) -> None:
    proof = Proof("drill", ago(days=days), "ada", is_well, 1.0)
    known = facts_of_catalogue(Catalogue((listing(ago(days=2)), listing(ago(days=60), drilled=proof))), ())
    assert standing(known, USUAL, NOW).drill is matter
    damaged = DamagedListing(new_snapshot_name(ago(hours=1)), Sentence("It is damaged."), None, proof)
    known = facts_of_catalogue(Catalogue((listing(ago(days=60)),), (damaged,)), ())
    assert standing(known, USUAL, NOW).drill is matter, "that the backup is damaged now undoes no drill"
    assert known.last_good is not None
    assert known.last_good < ago(days=59), "what is damaged is no good backup"


def test_a_drill_is_due_once_in_each_month_or_week() -> None:
    noon = datetime(2026, 11, 3, 12).astimezone()
    assert is_drill_due(None, DrillPace.MONTHLY, noon)
    assert not is_drill_due(None, DrillPace.NEVER, noon)
    assert not is_drill_due(datetime(2026, 11, 1, 12).astimezone(), DrillPace.MONTHLY, noon)
    assert is_drill_due(datetime(2026, 10, 31, 12).astimezone(), DrillPace.MONTHLY, noon)
    assert is_drill_due(datetime(2026, 11, 1, 12).astimezone(), DrillPace.WEEKLY, noon)
    assert not is_drill_due(datetime(2026, 11, 2, 12).astimezone(), DrillPace.WEEKLY, noon)


def test_a_time_goes_through_a_stamp_to_the_second() -> None:
    assert read_stamp(stamp(NOW)) == NOW
    assert read_stamp("") is None
    assert read_stamp("20261399T000000Z") is None
