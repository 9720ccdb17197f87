"""The table that marks a database of a server in which a restore is not proven yet, and who is kept out by it."""

from sqlalchemy import Connection, Engine, text

from edumanage_desktop.adapters.database.engine import reading
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.schema import RULES
from edumanage_desktop.domain.errors import Hindrance, SchemaTooOld
from edumanage_desktop.domain.sentences import Sentence

MARK = "em_unfinished_restore"
_THERE = "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema=DATABASE() AND table_name=:name"


def is_marked(connection: Connection) -> bool:
    """Return whether a restore into a database is not proven; who has no rights on the mark sees none."""
    return bool(connection.execute(text(_THERE), {"name": MARK}).scalar_one())


def require_proven(engine: Engine, revision: str | None) -> None:
    """Raise `SchemaTooOld` where a restore into the database broke off or was not proven.

    Above the rules it raises nothing: rows are loaded below them, so one that broke off there had loaded none yet.
    """
    if engine.dialect.name == "sqlite" or (revision is not None and revision > RULES):
        return
    with translated(), reading(engine) as connection:
        if not is_marked(connection):
            return
    raise SchemaTooOld(
        Sentence(
            "What was restored into this database is not proven to be what was backed up, so nobody works in it."
            " Nothing was changed; restore into it again with backup restore, which clears it first, or with"
            " --accept-damage, to work in it as it is."
        ),
        Hindrance.SCHEMA_TOO_OLD,
    )
