"""Drafts that are handed on, through the two views that show them to their author and to who has the work now."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.domain.errors import Refused
from edumanage_desktop.domain.submissions import Departure
from edumanage_desktop.services.drafts import Draft
from edumanage_desktop.services.handing_on import HandedDraft

_LAST_DEPARTURE = """SELECT upload_id,version,kind,actor,actor_name,to_faculty_id,to_faculty_name,at_us,title,
 student_name FROM faculty_departures WHERE upload_id=:upload_id ORDER BY version DESC LIMIT 1"""
_STILL_HERE = "SELECT 1 FROM faculty_keys WHERE id=:upload_id"
_TAKE_BACK = "DELETE FROM my_handed_drafts WHERE upload_id=:upload_id"
_HAND_ON = "INSERT INTO my_handed_drafts(upload_id,feedback,reason) VALUES(:upload_id,:feedback,:reason)"
_RECEIVED = """SELECT upload_id,author,author_name,feedback,reason,handed_at_us FROM faculty_handed_drafts
 ORDER BY handed_at_us,upload_id"""
_DONE_WITH = "DELETE FROM faculty_handed_keys WHERE upload_id=:upload_id AND author=:author"


class DatabaseHandovers:
    """See `services.handing_on.DraftHandovers`; who is no faculty member has lost and received nothing."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def departures(self, upload_ids: Sequence[int]) -> tuple[Departure, ...]:
        """Return how each of these that is not here any more left last."""
        try:
            with translated(), self._connections.watching() as connection:
                found = []
                for upload_id in upload_ids:
                    upload = {"upload_id": upload_id}
                    if connection.row(_STILL_HERE, upload) is None:
                        row = connection.row(_LAST_DEPARTURE, upload)
                        found += [] if row is None else [row]
        except Refused:
            return ()
        return tuple(_departure(row) for row in found)

    def hand_on(self, upload_id: int, draft: Draft) -> None:
        """Take back what was handed on before, and give this."""
        with translated(), self._connections.writing() as connection:
            connection.rows(_TAKE_BACK, {"upload_id": upload_id})
            connection.rows(
                _HAND_ON, {"upload_id": upload_id, "feedback": draft.feedback, "reason": draft.reason or None}
            )

    def received(self) -> tuple[HandedDraft, ...]:
        """Return what was handed on to this faculty member."""
        try:
            with translated(), self._connections.watching() as connection:
                rows = connection.rows(_RECEIVED)
        except Refused:
            return ()
        return tuple(
            HandedDraft(upload_id, author, name, Draft(feedback, reason or ""), _instant(at_us))
            for upload_id, author, name, feedback, reason, at_us in rows
        )

    def done_with(self, upload_id: int, author: str) -> None:
        """Forget a draft that was received."""
        with translated(), self._connections.writing() as connection:
            connection.rows(_DONE_WITH, {"upload_id": upload_id, "author": author})


def _departure(row: Sequence[Any]) -> Departure:
    *how, at_us, title, student_name = row
    upload_id, version, kind, actor, actor_name, to_faculty_id, to_faculty_name = how
    at = _instant(at_us)
    return Departure(
        upload_id, version, kind, actor, actor_name, to_faculty_id, to_faculty_name, at, title, student_name
    )


def _instant(at_us: int) -> datetime:
    return datetime.fromtimestamp(at_us / 1_000_000, UTC)
