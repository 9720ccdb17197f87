"""Moves that are made together: their acts share the beginning of their UUIDs, by which they are found and undone."""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.services.moving.works import Movable, movable

BATCH_CHARACTERS = 23
"""Of an act's UUID: the first four groups, drawn once; the last group counts."""


@dataclass(frozen=True, slots=True)
class Move:
    """A work as it was when the person saw it, and who is to get it; None takes an assignment back to nobody."""

    work: Movable
    faculty_id: int | None


@dataclass(frozen=True, slots=True)
class MadeBatch:
    """Moves that somebody made together: who, how many, when the first was made (aware UTC), and why."""

    batch: str
    actor: str
    actor_name: str | None
    moves: int
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class MadeMove:
    """One of them: who had the submission before, the version that the move made, and the row as it is now."""

    row: Submission
    from_faculty_id: int | None
    version: int


class MadeMoves(Protocol):
    """Reads what registrars moved. Every method may raise the `DatabaseError`s; none is called on the GUI thread."""

    def batches(self, since: datetime) -> Sequence[MadeBatch]:
        """Return the batches since a day, the latest first; a single move is one too."""
        ...

    def moves_of(self, batch: str) -> Sequence[MadeMove]:
        """Return the moves of a batch in the order in which they were made."""
        ...


def new_batch() -> str:
    """Return the beginning that the UUIDs of a batch will have."""
    drawn = secrets.token_hex(8)
    return f"{drawn[:8]}-{drawn[8:12]}-4{drawn[12:15]}-8{secrets.token_hex(2)[:3]}"


def acts_of(batch: str, moves: Iterable[Move], reason: str) -> Iterator[Act]:
    """Return the acts of a batch, always with the same UUIDs for the same moves in the same order."""
    for number, move in enumerate(moves):
        yield Act(
            act_uuid=f"{batch}-{number:012x}",
            kind=ActKind.REASSIGN,
            upload_id=move.work.upload_id,
            expected_version=move.work.version,
            target_faculty_id=move.faculty_id,
            reason=reason,
            student_id=move.work.student_id,
        )


def taking_back(made: Iterable[MadeMove]) -> tuple[Move, ...]:
    """Return the moves that undo these.

    They are based on the version that each move made: what somebody acted on since is refused, and told with who did.
    """
    return tuple(Move(replace(movable(each.row), version=each.version), each.from_faculty_id) for each in made)
