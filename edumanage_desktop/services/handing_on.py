"""Handing a draft on: who wrote it and lost the submission gives it to whoever has that now, or keeps it for nobody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.submissions import Departure
from edumanage_desktop.services.drafts import Draft


@dataclass(frozen=True, slots=True)
class HandedDraft:
    """A draft that somebody who had the submission before handed on to who has it now; `handed_at` is aware UTC."""

    upload_id: int
    author: str
    author_name: str
    draft: Draft
    handed_at: datetime


class DraftHandovers(Protocol):
    """The database finds out to whom, and lets nobody else see it; every method may raise the `DatabaseError`s."""

    def departures(self, upload_ids: Sequence[int]) -> tuple[Departure, ...]:
        """Return how those of these that this faculty member had and has no more left them last."""
        ...

    def hand_on(self, upload_id: int, draft: Draft) -> None:
        """Give a draft to whoever has the submission now; what was handed on before is replaced.

        Raises `Refused` where it has nobody, is still one's own or never was.
        """
        ...

    def received(self) -> tuple[HandedDraft, ...]:
        """Return what was handed on to this faculty member for work that is theirs now, oldest first."""
        ...

    def done_with(self, upload_id: int, author: str) -> None:
        """Forget a draft that was received: it was taken over, or is not wanted."""
        ...
