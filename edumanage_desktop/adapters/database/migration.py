"""Which schema a database has, and taking it up or down."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError, OperationalError

from edumanage_desktop.adapters.database.engine import reading
from edumanage_desktop.adapters.database.failures import sentence, translate, translated
from edumanage_desktop.adapters.database.grant_places import let_owner_work
from edumanage_desktop.adapters.database.restore_mark import require_proven
from edumanage_desktop.domain.errors import (
    DatabaseBusy,
    DatabaseNotOurs,
    Hindrance,
    RevisionUnknown,
    SchemaTooNew,
    SchemaTooOld,
)
from edumanage_desktop.domain.sentences import Sentence
from migrations.program.account_marks import OWNER
from migrations.program.accounts import OWNER_HOST

VERSION_TABLE = "em_schema"
_WRITE_AHEAD_TRIES = 100
_PORTAL_COLUMNS = frozenset(
    {"id", "student_id", "faculty_id", "title", "description", "file_path", "created_at", "status"}
)


@dataclass(frozen=True, slots=True)
class SchemaStatus:
    """`revision` is the database's, None before the first upgrade; `pending` lists what an upgrade would run."""

    revision: str | None
    head: str
    pending: tuple[str, ...]


def migrations_folder() -> Path:
    """Return where the migrations lie: beside the package, or inside the bundle."""
    bundled = getattr(sys, "_MEIPASS", None)
    return (Path(bundled) if bundled else Path(__file__).parents[3]) / "migrations"


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    return config


def schema_status(engine: Engine) -> SchemaStatus:
    """Return the schema's state; raises the `DatabaseError`s, `SchemaTooNew` for a revision unknown to us."""
    with translated(), reading(engine) as connection:
        return _status(connection)


def _status(connection: Connection) -> SchemaStatus:
    context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
    return status_of(context.get_current_revision())


def status_of(revision: str | None) -> SchemaStatus:
    """Return the state of a schema of this revision; raises `SchemaTooNew` for one that is unknown to us."""
    scripts = ScriptDirectory.from_config(_config())
    head = scripts.get_current_head() or ""
    known = {script.revision for script in scripts.walk_revisions()}
    if revision is not None and revision not in known:
        raise SchemaTooNew(
            Sentence(
                "This database was made by a newer version (schema {revision}). Nothing was changed; install the"
                " current program.",
                revision=revision,
            ),
            Hindrance.SCHEMA_TOO_NEW,
        )
    path = scripts.iterate_revisions(head, revision) if revision != head else ()
    return SchemaStatus(revision, head, tuple(reversed([script.revision for script in path])))


def revision_before(revision: str) -> str | None:
    """Return the revision that a way down of one step leads to, None for the first; raises `RevisionUnknown`."""
    _check_revision("downgrade", revision)
    before: str | None = ScriptDirectory.from_config(_config()).get_revision(revision).down_revision  # type: ignore[assignment]  # one line of descent
    return before


def explain(engine: Engine, revision: str | None) -> None:
    """Raise `SchemaTooOld`, `SchemaTooNew` or `DatabaseNotOurs` for a revision that is not the head.

    `revision` is what a login without rights on our tables could read, None when it could read nothing.
    """
    status = schema_status(engine) if revision is None else status_of(revision)
    if status.revision is None:
        raise DatabaseNotOurs(sentence(DatabaseNotOurs))
    if status.pending:
        require_proven(engine, status.revision)
        raise SchemaTooOld(
            Sentence(
                "This database has schema {revision}, the program needs {head}. Nothing was changed; an"
                " administrator upgrades it with: edumanage-desktop db upgrade.",
                revision=status.revision,
                head=status.head,
            ),
            Hindrance.SCHEMA_TOO_OLD,
        )


def check_ours(connection: Connection) -> None:
    """Raise `DatabaseNotOurs` when a table of our names belongs to somebody else."""
    inspector = inspect(connection)
    tables = set(inspector.get_table_names())
    if VERSION_TABLE in tables or not tables:
        return
    if "student_uploads" in tables:
        found = {column["name"] for column in inspector.get_columns("student_uploads")}
        if found != _PORTAL_COLUMNS:
            raise DatabaseNotOurs(
                Sentence(
                    "The table student_uploads here is not the portal's (its columns differ). Nothing was changed."
                )
            )
    elif connection.dialect.name == "sqlite":
        raise DatabaseNotOurs(
            Sentence("This database belongs to another program. Nothing was changed; choose another file.")
        )


def upgrade(engine: Engine, *, to: str = "head") -> SchemaStatus:
    """Take the schema up and return its state; can be repeated after any interruption. Raises `RevisionUnknown`."""
    _check_revision("upgrade", to)
    with translated(), exclusive(engine) as connection:
        _status(connection)
        check_ours(connection)
        connection.rollback()
        _run(connection, "upgrade", to)
        return _status(connection)


def downgrade(engine: Engine, *, to: str = "base") -> SchemaStatus:
    """Take the schema down and return its state; the portal's table and rows stay. Raises `RevisionUnknown`."""
    _check_revision("downgrade", to)
    with translated(), exclusive(engine) as connection:
        _status(connection)
        connection.rollback()
        _run(connection, "downgrade", to)
        return _status(connection)


def take_back(engine: Engine, *, to: str) -> SchemaStatus:
    """Go down from a way up that broke off: the way down of the revision in which it did is run first, as if it stood.

    Ways down can be repeated after any interruption, so what is not there yet is no obstacle. Raises `RevisionUnknown`.
    """
    _check_revision("downgrade", to)
    with translated(), exclusive(engine) as connection:
        pending = _status(connection).pending
        connection.rollback()
        if pending:
            _run(connection, "stamp", pending[0])
        _run(connection, "downgrade", to)
        return _status(connection)


def owner_of_objects(connection: Connection) -> str | None:
    """Return the account that owns views, triggers and routines on a prepared server, None elsewhere."""
    if connection.dialect.name == "sqlite":
        return None
    try:
        known = connection.execute(text("SELECT COUNT(*) FROM mysql.user WHERE User=:name"), {"name": OWNER}).scalar()
    except DBAPIError:
        return None
    return f"`{OWNER}`@`{OWNER_HOST}`" if known else None


def _run(connection: Connection, direction: str, to: str) -> None:
    config = _config()
    config.attributes["owner"] = owner = owner_of_objects(connection)
    if owner is not None and direction == "upgrade":
        let_owner_work(connection, owner)
    if connection.in_transaction():
        connection.rollback()
    config.attributes["connection"] = connection
    getattr(command, direction)(config, to)
    if connection.in_transaction():
        connection.commit()


def print_statements(engine: Engine, direction: str, *, revision: str | None, to: str, output: TextIO) -> None:
    """Write the SQL that `upgrade` or `downgrade` from `revision` would run, for the engine's own client."""
    _check_revision(direction, to)
    config = Config(output_buffer=output)
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.attributes["dialect"] = engine.dialect
    start = revision or "base"
    if direction == "downgrade" and start == "base":
        return
    getattr(command, direction)(config, f"{start}:{to}", sql=True)


def _check_revision(direction: str, to: str) -> None:
    """Let whole revisions alone pass: a relative one (-3) could reach the bottom without anything being kept."""
    end = "head" if direction == "upgrade" else "base"
    known = [script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions("base", "heads")]
    if to not in (end, *known):
        raise RevisionUnknown(
            Sentence(
                "There is no schema revision '{revision}' here, only {end} and {known}. Nothing was changed.",
                revision=to,
                end=end,
                known=", ".join(sorted(known)),
            )
        )


@contextmanager
def exclusive(engine: Engine) -> Iterator[Connection]:
    """Yield a connection while no other migration of this database runs; raises `DatabaseBusy` when one does."""
    if engine.dialect.name == "sqlite":
        _write_ahead(engine)
        with engine.connect() as connection:
            yield connection
        return
    with engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        lock = {"name": f"em_migrate_{engine.url.database}"[:64]}
        if connection.execute(text("SELECT GET_LOCK(:name,10)"), lock).scalar() != 1:
            raise DatabaseBusy(
                Sentence("Another upgrade of this database is running. Nothing was changed; try again later.")
            )
        try:
            yield connection
        finally:
            if not connection.invalidated:
                connection.execute(text("SELECT RELEASE_LOCK(:name)"), lock)


def _write_ahead(engine: Engine) -> None:
    """Let readers and the writer of an SQLite file go side by side, as soon as nobody holds it for a moment."""
    for _ in range(_WRITE_AHEAD_TRIES):
        try:
            with reading(engine) as connection:
                connection.exec_driver_sql("PRAGMA journal_mode=WAL")
        except OperationalError as error:
            if not isinstance(translate(error), DatabaseBusy):
                raise
            time.sleep(0.05)
        else:
            return
