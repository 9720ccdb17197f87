"""Whether a database has the schema that this program works with, read through the view that every role may read.

Alembic and SQLAlchemy are imported only to explain a schema that is not the expected one: opening a good database does
not wait for them.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from edumanage_desktop.adapters.database.failures import driver_errors, translate, translated
from edumanage_desktop.domain.errors import DatabaseError, DatabaseNotOurs, Refused, SignInRefused
from edumanage_desktop.domain.sentences import Sentence

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from edumanage_desktop.adapters.database.connections import Connections

HEAD = "0006"
"""The newest revision in `migrations/versions`."""

RULES = "0002"
"""The first revision that has rules and views; what is below is on its way up or down."""

_NO_ROLE = Sentence(
    "This login has no role in this database, or it was never prepared. Nothing was changed; ask an administrator."
)


def require_current(engine: "Engine") -> None:
    """Raise `SchemaTooOld`, `SchemaTooNew` or `DatabaseNotOurs` unless the schema is the one that we work with."""
    from edumanage_desktop.adapters.database.engine import reading

    def ask(query: str) -> Any:
        with reading(engine) as connection:
            return connection.exec_driver_sql(query).scalar()

    _require(ask, lambda: engine)


def revision_shown(engine: "Engine") -> str | None:
    """Return the revision that every role may read, None where no view shows one; raises `SignInRefused`."""
    from edumanage_desktop.adapters.database.engine import reading

    def ask(query: str) -> Any:
        with reading(engine) as connection:
            return connection.exec_driver_sql(query).scalar()

    return _revision_in_view(ask)


def revision_shown_to(connections: "Connections") -> str | None:
    """Return the same through the window's connections."""

    def ask(query: str) -> Any:
        with connections.reading() as connection:
            return connection.value(query)

    return _revision_in_view(ask)


def readable_revision(engine: "Engine") -> str | None:
    """Return the revision of a schema that can be read though it may be older than ours, None for any other."""
    revision = revision_shown(engine)
    return revision if revision is not None and RULES <= revision <= HEAD else None


def require_current_of(connections: "Connections", engine: "Callable[[], Engine]") -> None:
    """Do so through the window's connections; `engine` makes one for explaining another schema."""

    def ask(query: str) -> Any:
        with connections.reading() as connection:
            return connection.value(query)

    _require(ask, engine)


def _require(ask: Callable[[str], Any], engine: "Callable[[], Engine]") -> None:
    revision = _revision_in_view(ask)
    if revision == HEAD:
        return
    from edumanage_desktop.adapters.database import migration

    explaining = engine()
    try:
        migration.explain(explaining, revision)
    finally:
        explaining.dispose()


def _revision_in_view(ask: Callable[[str], Any]) -> str | None:
    """Return what the view `schema_state` says, None when there is no such view."""
    with translated():
        try:
            revision: str | None = ask("SELECT version_num FROM schema_state")
        except driver_errors() as error:
            failure = translate(error)
            if isinstance(failure, Refused):
                raise SignInRefused(_NO_ROLE) from error
            if type(failure) in {DatabaseError, DatabaseNotOurs}:
                return None
            raise
    return revision
