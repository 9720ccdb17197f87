"""SQLAlchemy engines, migrations, acts and reads for SQLite and MariaDB/MySQL."""

from dataclasses import dataclass

from sqlalchemy import Engine

from edumanage_desktop.adapters.database.acts import DatabaseActRecorder
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.queue import DatabaseQueueReader
from edumanage_desktop.adapters.database.schema import require_current

ANSWER_WITHIN_SECONDS = 15
"""A server that leaves a window without an answer for longer counts as unreachable."""


@dataclass(frozen=True, slots=True)
class Database:
    """One login's open database: what it reads through and what records its acts."""

    engine: Engine
    reader: DatabaseQueueReader
    recorder: DatabaseActRecorder

    def close(self) -> None:
        """Give every connection back."""
        self.engine.dispose()


def open_database(url: str, *, login: str | None = None, password: str | None = None) -> Database:
    """Return the database of `url` for one login; raises the `DatabaseError`s when it cannot be used.

    `login` is who the embedded database takes this for; on a server it replaces the URL's user.
    """
    engine = make_engine(
        url, login=login, password=password, answer_within_seconds=ANSWER_WITHIN_SECONDS, existing_only=True
    )
    try:
        require_current(engine)
    except BaseException:
        engine.dispose()
        raise
    reader = DatabaseQueueReader(engine=engine)
    return Database(engine, reader, DatabaseActRecorder(engine=engine, details=reader.details))
