"""What speaks against a move is found for the works that would change hands, and said in one sentence each."""

from datetime import UTC, date, datetime

import pytest

from edumanage_desktop.gui.assigning.hindrance_words import hindrance_words
from edumanage_desktop.services.moving.balancing import Bonds
from edumanage_desktop.services.moving.hindrances import Hindrances, hindrances
from edumanage_desktop.services.moving.workload import Waiting, Workload
from edumanage_desktop.services.moving.works import Movable
from edumanage_desktop.services.register import Absence

TODAY = date(2026, 3, 2)
WORKS = [
    Movable(number, 1, student, at, datetime(2026, 3, 1, tzinfo=UTC))
    for number, student, at in ((1, 5, None), (2, 5, 9), (3, 6, 9), (4, 7, 8))
]
"""The last one is with the taker already."""


def taker(*, capacity: int | None = None, absence: Absence | None = None) -> Workload:
    return Workload(8, "Dr. Okafor", None, Waiting(10), 0, capacity, absence)


def found(taken: Workload, bonds: Bonds, works: list[Movable] = WORKS) -> Hindrances:
    return hindrances(works, taken, bonds, TODAY)


def test_nothing_speaks_against_somebody_who_is_there() -> None:
    free = found(taker(capacity=13, absence=Absence(8, date(2026, 3, 3), date(2026, 3, 9))), Bonds({}, {}))
    assert not free.are_any()
    assert hindrance_words("Dr. Okafor", free) == ""


def test_everything_that_speaks_against_it_is_found() -> None:
    away = Absence(8, date(2026, 3, 1), TODAY)
    bonds = Bonds({6: frozenset({8})}, {5: frozenset({8, 9}), 7: frozenset({8})}, teachers_only=True)
    assert found(taker(capacity=12, absence=away), bonds) == Hindrances(3, TODAY, 2, 2, 13, 12)


def test_who_does_not_teach_sees_it_where_nobody_has_to() -> None:
    assert found(taker(), Bonds({}, {})).unseen == 0
    assert found(taker(), Bonds({}, {}, teachers_only=True)).unseen == 3


def test_what_is_there_already_speaks_against_nothing() -> None:
    there = [work for work in WORKS if work.faculty_id == 8]
    assert not found(taker(capacity=3), Bonds({}, {7: frozenset({8})}, teachers_only=True), there).are_any()


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Hindrances(1, conflicts=1), "⁨O⁩ has a conflict of interest with this student."),
        (Hindrances(4, conflicts=1), "⁨O⁩ has a conflict of interest with the student of one of these."),
        (Hindrances(1, unseen=1), "⁨O⁩ does not teach this student and could not see the submission."),
        (Hindrances(4, unseen=1), "⁨O⁩ does not teach the student of one of these and could not see it."),
        (Hindrances(4, capacity=9, after=11), "⁨O⁩ takes 9 at most and would have 11."),
    ],
)
def test_each_is_one_sentence(found: Hindrances, words: str) -> None:
    assert found.are_any()
    assert hindrance_words("O", found) == words
