"""Which backups are kept: of the last days, weeks, months and years one each, and always the newest."""

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Retention:
    """Of how many days, weeks, months and years with backups the newest of each is kept; 0 for none."""

    days: int = 7
    weeks: int = 5
    months: int = 12
    years: int = 5


_SPANS: Sequence[tuple[str, Callable[[datetime], Hashable]]] = (
    ("day", lambda at: at.date()),
    ("week", lambda at: at.isocalendar()[:2]),
    ("month", lambda at: (at.year, at.month)),
    ("year", lambda at: at.year),
)


@dataclass(frozen=True, slots=True)
class Proofs:
    """What is known of the backups."""

    restorable: frozenset[str] = frozenset()
    """Those that a drill restored, and that nobody found damaged since."""
    verified: frozenset[str] = frozenset()
    """Those that a verification found whole, and that nobody found damaged since."""


PROVEN, VERIFIED = "last proven restorable", "last verified"
"""Why a backup is kept that its age would not keep."""


def kept(began: Mapping[str, datetime], retention: Retention) -> dict[str, tuple[str, ...]]:
    """Return the backups that are kept, each with why: `newest`, `day`, `week`, `month`, `year`.

    `began` tells when each was begun, in the zone of whoever counts the days; of two at once the later one there is the
    newer. A span without a backup counts for none:
    who was away for a month loses nothing for it.
    """
    reasons: dict[str, list[str]] = {}
    oldest_first = sorted(began, key=lambda name: began[name])
    newest_first = oldest_first[::-1]
    if newest_first:
        reasons[newest_first[0]] = ["newest"]
    wanted = (retention.days, retention.weeks, retention.months, retention.years)
    for (word, span_of), number in zip(_SPANS, wanted, strict=True):
        seen: set[Hashable] = set()
        for name in newest_first:
            span = span_of(began[name])
            if span not in seen and len(seen) < number:
                seen.add(span)
                reasons.setdefault(name, []).append(word)
    return {name: tuple(found) for name, found in reasons.items()}


def kept_as_proof(began: Mapping[str, datetime], stay: Collection[str], proofs: Proofs) -> tuple[str, str] | None:
    """Return the backup that is to stay beside those that do, and why; None where none has to.

    It is the newest one that a drill proved restorable, unless one of those that stay was proven so too; where no drill
    proved any, the newest that a verification found whole, by the same rule. What was found damaged since counts for
    nothing.
    """
    for why, well in ((PROVEN, proofs.restorable), (VERIFIED, proofs.verified)):
        proven = [name for name in sorted(began, key=lambda name: began[name]) if name in well]
        if proven:
            is_there = any(name in well for name in stay)
            return None if is_there else (proven[-1], why)
    return None
