"""A person's drafts in the database itself, each only their own: they follow the person to any computer."""

from contextlib import suppress
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, taken_key, translate, translated
from edumanage_desktop.domain.errors import DatabaseError, DraftError, Refused
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.drafts import Draft, DraftKeeper, KeptDraft, SharedDraft, SharedDrafts, reconciled

_TIMES = "SELECT upload_id,saved_at_us FROM my_drafts"
_ALL = "SELECT upload_id,feedback,reason,saved_at_us FROM my_drafts"
_READ = "SELECT feedback,reason,saved_at_us FROM my_drafts WHERE upload_id=:upload_id"
_ADD = "INSERT INTO my_drafts(upload_id,feedback,reason) VALUES(:upload_id,:feedback,:reason)"
_CHANGE = """UPDATE my_drafts SET feedback=:feedback,reason=:reason
 WHERE upload_id=:upload_id AND saved_at_us=:base_us"""
_DROP = "DELETE FROM my_drafts WHERE upload_id=:upload_id AND saved_at_us=:base_us"
_NOT_KEPT = Sentence(
    "What you typed could not be kept: this computer is shared and keeps nothing, and the database did not take it. It"
    " is still in the window: send your decision, or copy the text, before you close the program."
)
_NOT_READ = Sentence(
    "What you typed and have not sent yet could not be read: this computer is shared, and the database did not"
    " answer. It is as it was; it appears as soon as the database answers."
)
_TRIES = 3


class DatabaseDrafts:
    """See `services.drafts.SharedDrafts`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def times(self) -> dict[int, int]:
        """Return when each draft was saved."""
        with translated(), self._connections.reading() as connection:
            return {int(upload_id): int(at_us) for upload_id, at_us in connection.rows(_TIMES)}

    def read_all(self) -> dict[int, SharedDraft]:
        """Return every draft by submission."""
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(_ALL)
        return {
            int(upload_id): SharedDraft(Draft(feedback, reason or ""), int(at_us))
            for upload_id, feedback, reason, at_us in rows
        }

    def read(self, upload_id: int) -> SharedDraft:
        """Return one draft."""
        with translated(), self._connections.reading() as connection:
            return _shared(connection, upload_id)

    def replace(self, upload_id: int, draft: Draft, base_us: int | None) -> SharedDraft:
        """Write where nobody wrote since `base_us`, and return what stands there then."""
        values = {
            "upload_id": upload_id, "feedback": draft.feedback, "reason": draft.reason or None, "base_us": base_us,
        }  # fmt: skip
        try:
            with self._connections.writing() as connection:
                _write(connection, values, is_blank=draft.is_blank())
                return _shared(connection, upload_id)
        except driver_errors() as error:
            if taken_key(error) is None:
                raise translate(error) from error
        return self.read(upload_id)


def _write(connection: Connection, values: dict[str, Any], *, is_blank: bool) -> None:
    if values["base_us"] is not None:
        connection.rows(_DROP if is_blank else _CHANGE, values)
    elif not is_blank and connection.row(_READ, values) is None:
        connection.rows(_ADD, values)


def _shared(connection: Connection, upload_id: int) -> SharedDraft:
    row = connection.row(_READ, {"upload_id": upload_id})
    if row is None:
        return SharedDraft()
    feedback, reason, at_us = row
    return SharedDraft(Draft(feedback, reason or ""), int(at_us))


class DraftsOnSharedMachine:
    """A `DraftKeeper` for a computer that keeps nothing of anybody.

    `earlier` are drafts of this person that the computer kept before it was shared: they move to the database.
    """

    def __init__(self, *, shared: SharedDrafts, earlier: DraftKeeper) -> None:
        self._shared, self._earlier = shared, earlier
        self._known: dict[int, SharedDraft] = {}

    def load_all(self) -> dict[int, KeptDraft]:
        """Return every kept draft by submission, with what the computer still keeps; raises `DraftError`."""
        try:
            self._known = self._shared.read_all()
        except (DatabaseError, Refused) as error:
            raise DraftError(_NOT_READ) from error
        for upload_id, kept in self._earlier.load_all().items():
            with suppress(DraftError):  # it stays where it is, and moves the next time
                self.save(upload_id, reconciled(kept, self._known.get(upload_id, SharedDraft())))
                self._earlier.save(upload_id, KeptDraft())
        return {at: KeptDraft(known.draft, known.saved_at_us) for at, known in self._known.items()}

    def save(self, upload_id: int, kept: KeptDraft) -> Draft:
        """Keep a draft; a blank one drops it. What another computer wrote meanwhile stands above it then."""
        known = self._known.get(upload_id, SharedDraft())
        mine = KeptDraft(kept.draft, known.saved_at_us, is_shared=False)
        try:
            for _try in range(_TRIES):
                stands = self._shared.replace(upload_id, mine.draft, mine.base_us)
                mine = reconciled(mine, stands)
                self._known[upload_id] = stands
                if mine.is_shared:
                    return mine.draft
        except (DatabaseError, Refused) as error:
            raise DraftError(_NOT_KEPT) from error
        raise DraftError(_NOT_KEPT)
