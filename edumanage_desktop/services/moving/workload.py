"""How much everybody has to do, and which work is with nobody who could do it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from edumanage_desktop.services.moving.balancing import Bonds
from edumanage_desktop.services.register import Absence


@dataclass(frozen=True, slots=True)
class Waiting:
    """Submitted work that nobody decided yet: how much, and since when the oldest waits (aware UTC)."""

    count: int = 0
    oldest: datetime | None = None


@dataclass(frozen=True, slots=True)
class Workload:
    """A faculty member with what is open, how much they decided since a day, and when they are away next.

    `full_name` is None for a number that no faculty member has. `can_decide` is false for who has left, and for whose
    account is disabled.
    """

    faculty_id: int
    full_name: str | None
    department: str | None
    waiting: Waiting
    decided: int
    capacity: int | None = None
    absence: Absence | None = None
    can_decide: bool = True

    def is_away(self, on: date) -> bool:
        """Return whether they are absent on a day."""
        return self.absence is not None and self.absence.first_day <= on <= self.absence.last_day


@dataclass(frozen=True, slots=True)
class Workloads:
    """Everybody's workload by name, and the submitted work that nobody has."""

    people: Sequence[Workload] = ()
    unassigned: Waiting = field(default_factory=Waiting)

    def stranded(self) -> frozenset[int]:
        """Return the faculty ids whose open work nobody will decide."""
        return frozenset(each.faculty_id for each in self.people if not each.can_decide and each.waiting.count)


class WorkloadReader(Protocol):
    """Reads as a registrar. Every method may raise the `DatabaseError`s; none is called on the GUI thread."""

    def workloads(self, *, today: date, decided_since: datetime) -> Workloads:
        """Return everybody's workload; an absence is the one of today, or the next."""
        ...

    def untaught(self) -> int:
        """Return how much submitted work is with somebody who does not teach its student."""
        ...

    def bonds(self, student_ids: Collection[int], faculty_ids: Collection[int]) -> Bonds:
        """Return who teaches these students, and with whom they have a conflict of interest."""
        ...

    def collections(self, upload_ids: Collection[int]) -> Mapping[int, str]:
        """Return by submission what it was handed in for, where it was."""
        ...
