"""Decisions that are made together: what came of each, told row by row."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from edumanage_desktop.domain.acts import Act, ActKind, ActOutcome
from edumanage_desktop.domain.errors import Conflict, Refused
from edumanage_desktop.domain.people import Person
from edumanage_desktop.domain.rules import Transition, allowed_acts
from edumanage_desktop.domain.submissions import HistoryEntry, Submission

ASKED_ABOVE = 20
"""A batch of more is asked about before it begins."""


class Fate(Enum):
    """What came of one row of a batch."""

    DONE = "done"
    CHANGED = "changed"
    """Somebody changed the submission first, so it was left as it is."""
    REFUSED = "refused"
    """The rules allow this person no such act on it as it stands."""
    WAITS = "waits"
    """It is kept on this computer and is sent by itself."""
    NOT_SENT = "not sent"
    """The batch ended before its turn; nothing was decided."""


@dataclass(frozen=True, slots=True)
class RowReport:
    """One row: the act, the title by which the person knows the submission, whose it is, and what came of it.

    `why` says it where it was not done; `last` is what somebody did first; `student` is '' where nobody knows it.
    """

    act: Act
    title: str
    fate: Fate
    outcome: ActOutcome | None = None
    why: str = ""
    last: HistoryEntry | None = None
    student: str = ""


def done(act: Act, title: str, outcome: ActOutcome, *, student: str = "") -> RowReport:
    """Return the report of a recorded act."""
    return RowReport(act, title, Fate.DONE, outcome, student=student)


def refused(act: Act, title: str, refusal: Refused, *, student: str = "") -> RowReport:
    """Return the report of an act that the database refused."""
    if isinstance(refusal, Conflict):
        last = refusal.theirs.last_since(act.expected_version) if refusal.theirs is not None else None
        return RowReport(act, title, Fate.CHANGED, why=refusal.sentence, last=last, student=student)
    return RowReport(act, title, Fate.REFUSED, why=refusal.sentence, student=student)


def fit_for(
    kind: ActKind, submissions: Iterable[Submission], *, transitions: Sequence[Transition], person: Person
) -> tuple[tuple[Submission, ...], tuple[Submission, ...]]:
    """Return the submissions on which the rules allow this kind of act, and the others, both in their order."""
    fit: list[Submission] = []
    unfit: list[Submission] = []
    for row in submissions:
        (fit if kind in allowed_acts(transitions, person, row) else unfit).append(row)
    return tuple(fit), tuple(unfit)


def count_of(reports: Iterable[RowReport], fate: Fate) -> int:
    """Return how many rows met a fate."""
    return sum(each.fate is fate for each in reports)
