"""The mark in a database that this program makes beside one of a server: without it none is removed."""

from sqlalchemy import Connection, text

from edumanage_desktop.adapters.database.switching_tables import quoted
from edumanage_desktop.domain.errors import DatabaseNotOurs
from edumanage_desktop.domain.sentences import Sentence

_MARK = "em_scratch"
_HOLDS = (
    "SELECT (SELECT COUNT(*) FROM information_schema.tables WHERE table_schema=:name)"
    "+(SELECT COUNT(*) FROM information_schema.routines WHERE routine_schema=:name)"
)
_IS_MARKED = f"SELECT COUNT(*) FROM information_schema.tables WHERE table_schema=:name AND table_name='{_MARK}'"


def marking(name: str) -> str:
    """Return the statement that marks a database which was just made."""
    return f"CREATE TABLE {quoted(name)}.{_MARK}(made_by VARCHAR(64) PRIMARY KEY) CHARACTER SET utf8mb4"


def require_own(connection: Connection, name: str) -> None:
    """Raise `DatabaseNotOurs` for a database of this name that holds anything and has no mark."""
    values = {"name": name}
    if connection.execute(text(_HOLDS), values).scalar() and not connection.execute(text(_IS_MARKED), values).scalar():
        raise DatabaseNotOurs(
            Sentence(
                "The server has a database {name} that was not made for this, and that name is wanted for a database"
                " which is removed afterwards. Nothing was changed; rename it, or remove it if nobody needs it, then"
                " try again.",
                name=name,
            )
        )
