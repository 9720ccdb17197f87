"""Whether a database has the schema that this program works with, read through the view that every role may read.

Alembic is imported only to explain a schema that is not the expected one: opening a good database does not wait for
it.
"""

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from edumanage_desktop.adapters.database.engine import reading
from edumanage_desktop.adapters.database.failures import translate, translated
from edumanage_desktop.domain.errors import DatabaseError, DatabaseNotOurs, Refused, SignInRefused

HEAD = "0003"
"""The newest revision in `migrations/versions`."""

_NO_ROLE = (
    "This login has no role in this database, or it was never prepared. Nothing was changed; ask an administrator."
)


def require_current(engine: Engine) -> None:
    """Raise `SchemaTooOld`, `SchemaTooNew` or `DatabaseNotOurs` unless the schema is the one that we work with."""
    revision = _revision_in_view(engine)
    if revision != HEAD:
        from edumanage_desktop.adapters.database import migration

        migration.explain(engine, revision)


def _revision_in_view(engine: Engine) -> str | None:
    """Return what the view `schema_state` says, None when there is no such view."""
    with translated(), reading(engine) as connection:
        try:
            revision: str | None = connection.execute(text("SELECT version_num FROM schema_state")).scalar()
        except DBAPIError as error:
            failure = translate(error)
            if isinstance(failure, Refused):
                raise SignInRefused(_NO_ROLE) from error
            if type(failure) in {DatabaseError, DatabaseNotOurs}:
                return None
            raise
    return revision
