"""A person's library of feedback in the database, through the view that shows everybody their own."""

from collections.abc import Sequence

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.services.feedback_library import Phrase

_ALL = "SELECT entry_uuid,content,used,used_at_us FROM my_library"
_ADD = "INSERT INTO my_library(entry_uuid,content,used) VALUES(:entry_uuid,:content,:used)"
_CHANGE = "UPDATE my_library SET content=:content WHERE entry_uuid=:entry_uuid"
_DELETE = "DELETE FROM my_library WHERE entry_uuid=:entry_uuid"
_USE = "UPDATE my_library SET used=used+1 WHERE entry_uuid=:entry_uuid AND used<1000000"


class DatabaseLibrary:
    """See `services.feedback_library.PhraseKeeper`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def phrases(self) -> tuple[Phrase, ...]:
        """Return everything."""
        with translated(), self._connections.reading() as connection:
            return tuple(Phrase(*row) for row in connection.rows(_ALL))

    def add(self, phrases: Sequence[Phrase]) -> None:
        """Add phrases one by one."""
        with translated(), self._connections.writing() as connection:
            for phrase in phrases:
                values = {"entry_uuid": phrase.entry_uuid, "content": phrase.content, "used": phrase.used}
                connection.rows(_ADD, values)

    def change(self, entry_uuid: str, content: str) -> None:
        """Give a phrase another text."""
        self._write(_CHANGE, entry_uuid=entry_uuid, content=content)

    def delete(self, entry_uuid: str) -> None:
        """Delete a phrase."""
        self._write(_DELETE, entry_uuid=entry_uuid)

    def note_use(self, entry_uuid: str) -> None:
        """Count that a phrase was used."""
        self._write(_USE, entry_uuid=entry_uuid)

    def _write(self, statement: str, **values: str) -> None:
        with translated(), self._connections.writing() as connection:
            connection.rows(statement, values)
