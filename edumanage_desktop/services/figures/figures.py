"""The figures of departments, or of people where the department wants that, counted together from grouped rows."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.figures.periods import Period


class NotPerPerson(EduManageError):
    """The department does not have figures counted for every person."""

    def __init__(self) -> None:
        super().__init__(
            Sentence("Figures are of departments only. An administrator can switch those of every faculty member on.")
        )


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose figures: a department (`None`: nobody has the work, '': people without one), or one of its people."""

    department: str | None
    faculty_id: int | None = None
    full_name: str | None = None


@dataclass(frozen=True, slots=True)
class Turnaround:
    """How long decided work had waited (minutes), in the middle and for nine of ten; by nearest rank."""

    count: int
    median_minutes: int
    ninetieth_minutes: int


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """What came within a period and what was decided, what waited at its end, and how long the decided had waited."""

    received: int = 0
    decided: int = 0
    waiting: int = 0
    turnaround: Turnaround | None = None


@dataclass(frozen=True, slots=True)
class OwnerFigures:
    """The figures of one owner by period, and of all periods together; `oldest` waits since then (aware UTC)."""

    owner: Owner
    by_period: tuple[PeriodFigures, ...]
    whole: PeriodFigures
    oldest: datetime | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """Everybody's figures, and all of them as one.

    `per_person` says whether those of people may be asked for. What was decided, and what waited, is known of periods
    that end after `known_since` (aware UTC), when this program began to record.
    """

    periods: tuple[Period, ...]
    owners: tuple[OwnerFigures, ...]
    together: OwnerFigures
    per_person: bool = False
    known_since: datetime | None = None

    def is_known(self, period: int) -> bool:
        """Return whether it is known what was decided in a period, by its number."""
        return self.known_since is not None and self.periods[period].ends > self.known_since


@dataclass(frozen=True, slots=True)
class WaitingNow:
    """How much an owner has to decide, and since when the oldest of it waits."""

    owner: Owner
    count: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class Received:
    """How much that an owner has came within a period (its number, None for earlier); `is_open` while it waits."""

    owner: Owner
    period: int | None
    is_open: bool
    count: int


@dataclass(frozen=True, slots=True)
class Passages:
    """How often work that came in one period stopped waiting in another, or began to wait anew.

    `owner` has the work now, `decider` had it then; None is somebody whose figures are not asked for. `minutes` is how
    long it had waited, None where nobody knows.
    """

    owner: Owner | None
    decider: Owner | None
    period: int
    received: int | None
    was_open: bool
    decided: bool
    minutes: int | None
    count: int


class FiguresReader(Protocol):
    """Reads as a registrar or administrator. May raise the `DatabaseError`s; never called on the GUI thread."""

    def of_departments(self, periods: Sequence[Period]) -> Figures:
        """Return the figures of all departments."""
        ...

    def of_people(self, department: str, periods: Sequence[Period]) -> Figures:
        """Return the figures of a department's people; raises `NotPerPerson` while the department wants none."""
        ...


@dataclass(slots=True)
class _Tally:
    """What is counted for one owner, by the number of the period."""

    waiting: int = 0
    oldest: datetime | None = None
    received: Counter[int] = field(default_factory=Counter)
    decided: Counter[int] = field(default_factory=Counter)
    began_to_wait: Counter[int] = field(default_factory=Counter)
    minutes: defaultdict[int, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, other: "_Tally") -> None:
        """Take over what another one has."""
        self.waiting += other.waiting
        self.oldest = min(filter(None, (self.oldest, other.oldest)), default=None)
        for mine, theirs in (
            (self.received, other.received),
            (self.decided, other.decided),
            (self.began_to_wait, other.began_to_wait),
        ):
            mine.update(theirs)
        for period, found in other.minutes.items():
            self.minutes[period].update(found)


def counted(
    periods: Sequence[Period],
    *,
    waiting: Iterable[WaitingNow],
    received: Iterable[Received],
    passages: Iterable[Passages],
    owners: Iterable[Owner] = (),
    per_person: bool = False,
    known_since: datetime | None = None,
) -> Figures:
    """Return the figures; `owners` are told also where they have nothing.

    What waited at the end of a period is what waits now, less what began to wait since, more what stopped since. That
    work began to wait when it came is known of what waits now, and of what stopped: once more than it began anew.
    """
    tallies: defaultdict[Owner, _Tally] = defaultdict(_Tally)
    for owner in owners:
        tallies[owner]
    for now in waiting:
        tallies[now.owner].waiting += now.count
        tallies[now.owner].oldest = now.oldest
    for came in received:
        if came.period is not None:
            tallies[came.owner].received[came.period] += came.count
            if came.is_open:
                tallies[came.owner].began_to_wait[came.period] += came.count
    for passage in passages:
        _note(tallies, passage)
    together = _Tally()
    for tally in tallies.values():
        together.add(tally)
    return Figures(
        tuple(periods),
        tuple(_figures(owner, tally, len(periods)) for owner, tally in tallies.items()),
        _figures(Owner(None), together, len(periods)),
        per_person,
        known_since,
    )


def _note(tallies: "defaultdict[Owner, _Tally]", passage: Passages) -> None:
    began = -passage.count if passage.was_open else passage.count
    if passage.owner is not None:
        tallies[passage.owner].began_to_wait[passage.period] += began
        if passage.received is not None:
            tallies[passage.owner].began_to_wait[passage.received] -= began
    if passage.decided and passage.decider is not None:
        tally = tallies[passage.decider]
        tally.decided[passage.period] += passage.count
        if passage.minutes is not None:
            tally.minutes[passage.period][max(0, passage.minutes)] += passage.count


def _figures(owner: Owner, tally: _Tally, periods: int) -> OwnerFigures:
    by_period: list[PeriodFigures] = []
    waiting, all_minutes = tally.waiting, Counter[int]()
    for number in reversed(range(periods)):
        found = tally.minutes.get(number, Counter())
        all_minutes.update(found)
        by_period.append(
            PeriodFigures(tally.received[number], tally.decided[number], max(0, waiting), turnaround_of(found))
        )
        waiting -= tally.began_to_wait[number]
    decided = tally.decided.total()
    whole = PeriodFigures(tally.received.total(), decided, tally.waiting, turnaround_of(all_minutes))
    return OwnerFigures(owner, tuple(reversed(by_period)), whole, tally.oldest)


def turnaround_of(minutes: Counter[int]) -> Turnaround | None:
    """Return what lies in the middle of these minutes, each as often as it is counted, and at nine tenths of them."""
    count = minutes.total()
    if not count:
        return None
    return Turnaround(count, _at_rank(minutes, -(-count // 2)), _at_rank(minutes, -(-count * 9 // 10)))


def _at_rank(minutes: Counter[int], rank: int) -> int:
    """Return which is the `rank`th of them, from 1, the shortest first."""
    passed = 0
    for minute in sorted(minutes):
        passed += minutes[minute]
        if passed >= rank:
            break
    return minute
