"""Who should get which work: a plan that no other is fairer than, within what is ruled out.

Who may have a piece of work is known by who teaches whom, conflicts of interest, absences and capacities. What is
shared out is fair when the sum of a convex cost of everybody's load is least; that is so exactly when no chain of
moves from somebody to somebody else makes it less (Harvey, Ladner, Lovász, Tamir: "Semi-matchings for bipartite graphs
and load balancing", 2006). A plan therefore begins with the least loaded for each piece of work, and ends with such
chains. The same works, people and rule make the same plan.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import lcm

from edumanage_desktop.services.moving.shares import NOBODY, Load, Shares
from edumanage_desktop.services.moving.works import Movable


class Measure(StrEnum):
    """What everybody is to have equally of."""

    EVENLY = "evenly"
    """As many of these works."""
    LOAD = "load"
    """As much open work afterwards."""
    CAPACITY = "capacity"
    """As great a share of what they can take; who has no capacity counts as the average of the others."""
    TEACHING = "teaching"
    """As `LOAD`, but among those who teach the student wherever there are any."""


class Why(StrEnum):
    """Why a piece of work goes where it goes."""

    STAYS = "stays"
    """It is there already, and nobody would have less for its going."""
    LEAST = "least"
    """They had least of those who may have it."""
    TEACHES = "teaches"
    """They teach the student, and had least of those."""
    ALONE = "alone"
    """Nobody else may have it."""
    EVENED = "evened"
    """It makes room so that everybody has as much."""
    BY_HAND = "by hand"
    """The registrar said so."""
    NOBODY = "nobody"
    """Nobody of those chosen may have it."""
    FULL = "full"
    """Whoever may have it has taken as much as they can."""


@dataclass(frozen=True, slots=True)
class Receiver:
    """Who may get work: with how much open work now, what is to be shared out included, and how much they can take."""

    faculty_id: int
    open_now: int
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class Bonds:
    """Who has to do with whom, by student: who teaches them, and with whom they have a conflict of interest.

    `teachers_only` says that nobody else can see the work of a student.
    """

    teachers: Mapping[int, frozenset[int]]
    conflicts: Mapping[int, frozenset[int]]
    teachers_only: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece of work goes, None where it finds no place; `among` is how many may have it."""

    work: Movable
    faculty_id: int | None
    why: Why
    among: int


def share_out(
    works: Sequence[Movable], receivers: Sequence[Receiver], bonds: Bonds, measure: Measure
) -> tuple[Place, ...]:
    """Return a place for each work, in their order.

    As many as can be get one; among all such plans none costs less. Nobody gets work of a student with whom they have a
    conflict of interest, or more than their capacity. What is with one of them stays there as far as that is fair.
    """
    people = sorted(receivers, key=lambda each: each.faculty_id)
    number_of = {each.faculty_id: number for number, each in enumerate(people)}
    oldest_first = sorted(works, key=lambda work: (work.received, work.upload_id))
    homes = [NOBODY if work.faculty_id is None else number_of.get(work.faculty_id, NOBODY) for work in oldest_first]
    shares = Shares(homes, _loads(people, homes, measure))
    circles = _circles(oldest_first, number_of, bonds, measure)
    for circle in circles:
        shares.place({work: members for work, members in enumerate(circle) if shares.at(work) == NOBODY})

    def place(number: int, work: Movable) -> Place:
        at = shares.at(number)
        why = _why(at, homes[number], circles, number, is_evened=shares.was_evened(number), measure=measure)
        faculty_id = None if at == NOBODY else people[at].faculty_id
        return Place(work, faculty_id, why, circles[-1][number].bit_count())

    place_of = {work.upload_id: place(number, work) for number, work in enumerate(oldest_first)}
    return tuple(place_of[work.upload_id] for work in works)


def _loads(people: Sequence[Receiver], homes: Sequence[int], measure: Measure) -> list[Load]:
    """Return what everybody has besides what is shared out."""
    of_them = Counter(homes)
    limits = [each.capacity for each in people if each.capacity is not None]
    average = max(1, round(sum(limits) / len(limits))) if limits else 1
    takes = [average if each.capacity is None else max(1, each.capacity) for each in people]
    whole = lcm(*takes)
    loads = []
    for number, each in enumerate(people):
        besides = max(0, each.open_now - of_them[number])
        room = None if each.capacity is None else max(0, each.capacity - besides)
        weight = whole // takes[number] if measure is Measure.CAPACITY else 1
        loads.append(Load(0 if measure is Measure.EVENLY else besides, room, weight))
    return loads


def _circles(works: Sequence[Movable], number_of: Mapping[int, int], bonds: Bonds, measure: Measure) -> list[list[int]]:
    """Return who may have each work, as sets: first the circle that comes first, then those who may at all."""
    everybody = (1 << len(number_of)) - 1

    def members(faculty: Iterable[int]) -> int:
        return sum(1 << number_of[each] for each in faculty if each in number_of)

    teachers = {student: members(faculty) for student, faculty in bonds.teachers.items()}
    barred = {student: members(faculty) for student, faculty in bonds.conflicts.items()}
    taught = [teachers.get(work.student_id, 0) & ~barred.get(work.student_id, 0) for work in works]
    if bonds.teachers_only:
        return [taught]
    allowed = [everybody & ~barred.get(work.student_id, 0) for work in works]
    return [taught, allowed] if measure is Measure.TEACHING else [allowed]


def _why(
    at: int, home: int, circles: Sequence[Sequence[int]], number: int, *, is_evened: bool, measure: Measure
) -> Why:
    may_at_all = circles[-1][number]
    if at == NOBODY:
        return Why.FULL if may_at_all else Why.NOBODY
    if at == home:
        return Why.STAYS
    if may_at_all.bit_count() == 1:
        return Why.ALONE
    if measure is Measure.TEACHING and circles[0][number] >> at & 1:
        return Why.TEACHES
    return Why.EVENED if is_evened else Why.LEAST
