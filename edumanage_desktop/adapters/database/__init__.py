"""What the window opens a database with: its reads and acts go straight through the driver.

Migrations, loading, verification and erasure work through SQLAlchemy; see `engine`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from edumanage_desktop.adapters.database.acts import DatabaseActRecorder
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import Place, place_of
from edumanage_desktop.adapters.database.embedded_sign_in import EmbeddedOwnAccount
from edumanage_desktop.adapters.database.queue import DatabaseQueueReader
from edumanage_desktop.adapters.database.schema import require_current_of
from edumanage_desktop.domain.errors import SignInRefused
from edumanage_desktop.services.review import ActRecorder

if TYPE_CHECKING:
    from sqlalchemy import Engine

ANSWER_WITHIN_SECONDS = 15
"""A server that leaves a window without an answer for longer counts as unreachable."""


@dataclass(frozen=True, slots=True)
class Database:
    """One login's open database: what it reads through and what records its acts."""

    connections: Connections
    reader: DatabaseQueueReader
    recorder: ActRecorder

    def close(self) -> None:
        """Give every connection back."""
        self.connections.close()


def open_database(url: str, *, login: str | None = None, password: str | None = None) -> Database:
    """Return the database of `url` for one login; raises the `DatabaseError`s when it cannot be used.

    `login` is who the embedded database takes this for, once they have shown that they are: `services.sign_in`'s
    errors say what kept them from it. On a server it replaces the URL's user.
    """
    place = place_of(url, login=login, password=password, answer_within_seconds=ANSWER_WITHIN_SECONDS)
    connections = Connections(place=place, login=login)

    def engine() -> "Engine":
        from edumanage_desktop.adapters.database.engine import make_engine

        return make_engine(url, login=login, password=password, existing_only=True)

    try:
        _require_ready(connections, place, engine)
        if not connections.is_server:
            EmbeddedOwnAccount(connections=connections, login=login, password=password).check()
    except BaseException:
        connections.close()
        raise
    return database_over(connections)


def _require_ready(connections: Connections, place: Place, engine: "Callable[[], Engine]") -> None:
    """Look at the schema; who is refused even that may be a newcomer, who has to choose a password first."""
    try:
        require_current_of(connections, engine)
    except SignInRefused:
        if place.is_server:
            from edumanage_desktop.adapters.database.own_account import greet_server

            greet_server(place)
        raise


def database_over(connections: Connections) -> Database:
    """Return the database behind connections whose login was let in."""
    reader = DatabaseQueueReader(connections=connections)
    return Database(connections, reader, DatabaseActRecorder(connections=connections, details=reader.details))
