"""Saved views of the queue in the database, each person's own."""

from collections.abc import Iterator
from contextlib import contextmanager

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.domain.errors import (
    DatabaseError,
    RefusalCode,
    Refused,
    TooManyViews,
    ViewsNotKept,
    ViewsNotRead,
)
from edumanage_desktop.domain.sentences import Sentence

_ALL = "SELECT name,definition FROM my_saved_views"
_THERE = "SELECT 1 FROM my_saved_views WHERE name=:name"
_ADD = "INSERT INTO my_saved_views(name,definition) VALUES(:name,:definition)"
_CHANGE = "UPDATE my_saved_views SET definition=:definition WHERE name=:name"
_DROP = "DELETE FROM my_saved_views WHERE name=:name"
_NOT_READ = Sentence(
    "Your saved views could not be read: the database did not answer. They are as they were, and appear as soon as the"
    " database answers."
)
_NOT_KEPT = Sentence(
    "The saved views in the database are as they were, for it did not take the change. What you see stays as you"
    " arranged it; try again when the database answers."
)
_TOO_MANY = Sentence(
    "The view was not saved, for there is room for 200 of them. What you see stays as you arranged it; delete a view"
    " that you no longer need, then save again."
)


class DatabaseSavedViews:
    """See `services.saved_views.SavedViewKeeper`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def load_all(self) -> dict[str, str]:
        """Return every definition by name."""
        try:
            with translated(), self._connections.reading() as connection:
                return {str(name): str(definition) for name, definition in connection.rows(_ALL)}
        except (DatabaseError, Refused) as error:
            raise ViewsNotRead(_NOT_READ) from error

    def save(self, name: str, definition: str) -> None:
        """Keep a definition under a name, whatever stood there."""
        values = {"name": name, "definition": definition}
        with self._writing() as connection:
            if connection.value(_THERE, {"name": name}) is None:
                connection.rows(_ADD, values)
            else:
                connection.rows(_CHANGE, values)

    def drop(self, name: str) -> None:
        """Forget a view."""
        with self._writing() as connection:
            connection.rows(_DROP, {"name": name})

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        try:
            with translated(), self._connections.writing() as connection:
                yield connection
        except Refused as error:
            if error.code is RefusalCode.LIMIT:
                raise TooManyViews(_TOO_MANY) from error
            raise ViewsNotKept(_NOT_KEPT) from error
        except DatabaseError as error:
            raise ViewsNotKept(_NOT_KEPT) from error
