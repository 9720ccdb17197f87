"""What speaks against giving somebody works, told before they are moved; none of it forbids it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from edumanage_desktop.services.moving.balancing import Bonds
from edumanage_desktop.services.moving.workload import Workload
from edumanage_desktop.services.moving.works import Movable


@dataclass(frozen=True, slots=True)
class Hindrances:
    """`works` are those that would change hands; `after` is how much open work they would have then.

    `away_until` is the last day of an absence of today, `conflicts` counts the works of students with whom they have a
    conflict of interest, `unseen` those that they could not see. `capacity` is None unless they would have more.
    """

    works: int
    away_until: date | None = None
    conflicts: int = 0
    unseen: int = 0
    after: int = 0
    capacity: int | None = None

    def are_any(self) -> bool:
        """Return whether anything speaks against it."""
        return self.away_until is not None or self.conflicts + self.unseen > 0 or self.capacity is not None


def hindrances(works: Sequence[Movable], taker: Workload, bonds: Bonds, today: date) -> Hindrances:
    """Return what speaks against giving somebody these works; `bonds` know of their students."""
    moving = [work for work in works if work.faculty_id != taker.faculty_id]

    def count(faculty_of: dict[int, frozenset[int]]) -> int:
        return sum(taker.faculty_id in faculty_of.get(work.student_id, ()) for work in moving)

    after = taker.waiting.count + len(moving)
    is_over = bool(moving) and taker.capacity is not None and after > taker.capacity
    away = taker.absence.last_day if taker.absence is not None and taker.is_away(today) else None
    return Hindrances(
        works=len(moving),
        away_until=away,
        conflicts=count(dict(bonds.conflicts)),
        unseen=len(moving) - count(dict(bonds.teachers)) if bonds.teachers_only else 0,
        after=after,
        capacity=taker.capacity if is_over else None,
    )
