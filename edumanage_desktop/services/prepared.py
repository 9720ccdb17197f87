"""Prepared decisions: decided by one person, seen by nobody else, until they are released as ordinary acts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol

from edumanage_desktop.domain.acts import Act
from edumanage_desktop.domain.errors import Conflict
from edumanage_desktop.domain.people import Person
from edumanage_desktop.domain.rules import Transition, allowed_acts
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.submissions import Submission, SubmissionDetails
from edumanage_desktop.services.queue import QueueReader


@dataclass(frozen=True, slots=True)
class PreparedDecision:
    """An approval or a rejection that its person keeps to themselves.

    The `act` is what a release sends, about the version and the student that the person saw; its UUID is made with the
    preparation, so that a release from two computers, or after a crash, does it once. `prepared_at` is aware UTC.
    """

    act: Act
    prepared_at: datetime

    @property
    def upload_id(self) -> int:
        """Return the submission that it is about."""
        assert self.act.upload_id is not None
        return self.act.upload_id


class PreparedStore(Protocol):
    """The prepared decisions of one login; each method may raise `DatabaseError` or `Refused`, nothing changed."""

    def load_all(self) -> tuple[PreparedDecision, ...]:
        """Return what waits for its release, oldest first; what the database accepted already is dropped on the way."""
        ...

    def keep(self, act: Act) -> PreparedDecision:
        """Prepare a decision; it takes the place of an earlier one on the same submission."""
        ...

    def drop(self, acts: Sequence[Act]) -> None:
        """Drop these very decisions, be they released or given up; one that was prepared anew since stays."""
        ...


class Standing(Enum):
    """What a release makes of a prepared decision."""

    READY = "ready"
    CHANGED = "changed"
    """The submission was changed since: corrected, withdrawn, decided, or handed over and back."""
    GONE = "gone"
    """Its person cannot see the submission any more: moved, removed, or its number is somebody else's work now."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A prepared decision and how its submission stands now; `theirs` says what came between, None for nothing seen."""

    prepared: PreparedDecision
    standing: Standing
    submission: Submission | None = None
    theirs: SubmissionDetails | None = None

    def conflict(self) -> Conflict:
        """Return both sides of what was changed since."""
        sentence = Sentence(
            "This submission was changed after you prepared your decision. Nothing was sent, and your decision is kept."
        )
        return Conflict(sentence, self.theirs)


def judge_prepared(
    prepared: Iterable[PreparedDecision],
    *,
    reader: QueueReader,
    transitions: Sequence[Transition],
    person: Person,
) -> tuple[Judged, ...]:
    """Return how each prepared decision stands now, in the order given; raises `DatabaseError`.

    Nothing is decided by this: the database judges again, against the version that each act names.
    """
    wanted = tuple(prepared)
    rows = {row.id: row for row in reader.rows([each.upload_id for each in wanted])}
    return tuple(_judged(each, rows.get(each.upload_id), reader, transitions, person) for each in wanted)


def _judged(
    prepared: PreparedDecision,
    row: Submission | None,
    reader: QueueReader,
    transitions: Sequence[Transition],
    person: Person,
) -> Judged:
    act = prepared.act
    if row is None or act.student_id not in (None, row.student_id):
        return Judged(prepared, Standing.GONE)
    if row.version == act.expected_version and act.kind in allowed_acts(transitions, person, row):
        return Judged(prepared, Standing.READY, row)
    return Judged(prepared, Standing.CHANGED, row, reader.details(row.id))
