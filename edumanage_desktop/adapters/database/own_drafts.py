"""Drafts of feedback in the database itself, each person's own: for computers that keep nothing of anybody."""

from contextlib import suppress

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.domain.errors import DatabaseError, DraftError, Refused
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.drafts import DraftKeeper

_ALL = "SELECT upload_id,feedback FROM my_drafts"
_THERE = "SELECT 1 FROM my_drafts WHERE upload_id=:upload_id"
_ADD = "INSERT INTO my_drafts(upload_id,feedback) VALUES(:upload_id,:feedback)"
_CHANGE = "UPDATE my_drafts SET feedback=:feedback WHERE upload_id=:upload_id"
_DROP = "DELETE FROM my_drafts WHERE upload_id=:upload_id"
_NOT_KEPT = Sentence(
    "Your feedback could not be kept: this computer is shared and keeps nothing, and the database did not take it. It"
    " is still in the window: send your decision, or copy the text, before you close the program."
)


_NOT_READ = Sentence(
    "The feedback that you have not sent yet could not be read: this computer is shared, and the database did not"
    " answer. It is as it was; it appears as soon as the database answers."
)


class DatabaseDrafts:
    """See `services.drafts.DraftKeeper`; they follow the person to any computer.

    `earlier` are drafts of this person that the computer kept before it was shared: they move to the database.
    """

    def __init__(self, *, connections: Connections, earlier: DraftKeeper) -> None:
        self._connections, self._earlier = connections, earlier

    def load_all(self) -> dict[int, str]:
        """Return every kept draft by submission, with what the computer still keeps; raises `DraftError`."""
        try:
            with translated(), self._connections.reading() as connection:
                kept = {int(upload_id): str(text) for upload_id, text in connection.rows(_ALL)}
        except (DatabaseError, Refused) as error:
            raise DraftError(_NOT_READ) from error
        earlier = self._earlier.load_all()
        for upload_id, text in earlier.items():
            with suppress(DraftError):  # it stays where it is, and moves the next time
                self.save(upload_id, text)
                self._earlier.save(upload_id, "")
        return {**kept, **earlier}

    def save(self, upload_id: int, text: str) -> None:
        """Keep a draft; blank text drops it. Raises `DraftError`."""
        values = {"upload_id": upload_id, "feedback": text}
        try:
            with translated(), self._connections.writing() as connection:
                if not text.strip():
                    connection.rows(_DROP, {"upload_id": upload_id})
                elif connection.value(_THERE, {"upload_id": upload_id}) is None:
                    connection.rows(_ADD, values)
                else:
                    connection.rows(_CHANGE, values)
        except (DatabaseError, Refused) as error:
            raise DraftError(_NOT_KEPT) from error
