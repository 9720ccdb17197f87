"""Taking the schema up and down for an administrator, with what only we know kept on the way down."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from edumanage_desktop.adapters.database import keepsake, migration, unfinished_restore
from edumanage_desktop.adapters.database.engine import make_engine, reading, seal_through
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.noted_upgrades import noted_upgrade
from edumanage_desktop.adapters.database.restore_mark import is_marked, require_proven
from edumanage_desktop.domain.errors import DatabaseError
from edumanage_desktop.domain.sentences import Sentence, counted
from edumanage_desktop.domain.step_outcomes import StepCode
from edumanage_desktop.services.administration import Progress, SchemaReport, Target
from migrations.program.register import ARCHIVE, MAINTENANCE, PERSONAL, TABLES
from migrations.steps import with_owner

_TABLES_REVISION = "0001"
_WRITTEN = (
    "acts", "alerts", "events", "handed_drafts", "health_gauges", "health_reports", "maintenance_records", "mails",
    "people", "person_roles", "read_only_holds", "work_claims",
    *(table.name for table in TABLES), *(table.name for table in PERSONAL),
)  # fmt: skip
"""What people write, be it through a view or a procedure; the portal goes on writing its own table, which stays."""
_CLOSED = """CREATE TRIGGER {table}_closed_{verb} BEFORE {verb} ON {table} FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT='EM|MAINTENANCE|reason=downgrade'"""
"""A trigger beside those of the rules, which MySQL could not replace in one step; it goes with its table."""
_ALL_CLOSED = "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema=DATABASE()"
_ALL_CLOSED += " AND trigger_name LIKE '%\\_closed\\_%'"
_CONVERT = """ALTER TABLE student_uploads MODIFY title VARCHAR(255) CHARACTER SET utf8mb4,
 MODIFY description TEXT CHARACTER SET utf8mb4, MODIFY file_path VARCHAR(1024) CHARACTER SET utf8mb4 NOT NULL,
 MODIFY status VARCHAR(50) CHARACTER SET utf8mb4 DEFAULT 'submitted', DEFAULT CHARACTER SET utf8mb4"""


class DatabaseSchemaKeeper:
    """See `services.administration.SchemaKeeper`."""

    def __init__(self, *, target: Target) -> None:
        self._target = target

    def status(self) -> SchemaReport:
        """Return the schema's state."""
        with _engine_of(self._target, existing_only=True) as engine:
            with translated(), reading(engine) as connection:
                migration.check_ours(connection)
            return self._report(engine)

    def upgrade(self, *, to: str, take_in: Path | None, convert_charset: bool, progress: Progress) -> SchemaReport:
        """Go up, with the rows of an earlier keepsake and the portal's table converted where asked for."""
        with _engine_of(self._target) as engine:
            with noted_upgrade(engine, way=StepCode.BY_DB_UPGRADE, target=self._target):
                if take_in is not None:
                    reopen(engine)
                    self._take_in(engine, take_in, progress)
                upgrade(engine, to=to)
            if convert_charset and self._report(engine).legacy_charset:
                progress("converting the portal's table to utf8mb4")
                with translated(), migration.exclusive(engine) as connection:
                    connection.execute(text(_CONVERT))
            return self._report(engine, kept=take_in)

    def _take_in(self, engine: Engine, path: Path, progress: Progress) -> None:
        if not path.is_file():
            raise DatabaseError(
                Sentence(
                    "There is no file {path}. Nothing was changed; name the file that the downgrade wrote.", path=path
                )
            )
        if migration.schema_status(engine).revision is None:
            migration.upgrade(engine, to=_TABLES_REVISION)
        if migration.schema_status(engine).revision != _TABLES_REVISION:
            raise DatabaseError(
                Sentence("A keepsake is taken in on the way up only, and this schema is up. Nothing was changed.")
            )
        with translated(), migration.exclusive(engine) as connection:
            keepsake.take_in(connection, path, progress)
            connection.commit()

    def downgrade(self, *, to: str, keep: Path, progress: Progress) -> SchemaReport:
        """Go down; whatever people would write is refused from the moment that the keepsake describes."""
        with _engine_of(self._target, existing_only=True) as engine:
            revision = migration.schema_status(engine).revision
            kept = None
            if revision is not None and to == "base":
                keepsake.require_place(keep)
                if revision >= ARCHIVE:  # what stands in the archive alone is to be in the portal's table by then
                    migration.downgrade(engine, to=MAINTENANCE)
                    revision = MAINTENANCE
                kept = self._keep(engine, keep, revision, progress)
            migration.downgrade(engine, to=to)
            return self._report(engine, kept=kept)

    def _keep(self, engine: Engine, path: Path, revision: str, progress: Progress) -> Path | None:
        with translated(), migration.exclusive(engine) as connection:
            if not keepsake.is_whole(connection, revision):
                progress("an earlier downgrade was interrupted after it had written its file; going on with it")
                return None
            keepsake.put_aside(path, progress)
            if engine.dialect.name == "sqlite":
                seal_through(connection)
            elif revision != _TABLES_REVISION:
                _open(connection)
                _close(connection)
                connection.commit()
            try:
                rows = keepsake.write(connection, path, revision=revision, progress=progress)
            except DatabaseError:
                if engine.dialect.name != "sqlite":
                    _open(connection)
                raise
            connection.commit()
        progress(f"kept {counted(rows, 'row')} in {path}")
        return path

    def statements(self, direction: str, *, to: str) -> str:
        """Return the SQL of the way up or down, as text for the engine's own command-line client."""
        with _engine_of(self._target) as engine:
            revision = migration.schema_status(engine).revision
            buffer = io.StringIO()
            migration.print_statements(engine, direction, revision=revision, to=to, output=buffer)
            return buffer.getvalue()

    def _report(self, engine: Engine, *, kept: Path | None = None) -> SchemaReport:
        status = migration.schema_status(engine)
        with translated(), reading(engine) as connection:
            charset = _legacy_charset(connection)
        return SchemaReport(status.revision, status.head, status.pending, charset, kept)


def upgrade(engine: Engine, *, to: str = "head") -> None:
    """Go up and let people write again, whoever asks for it: the command, or the window of an administrator.

    Raises `SchemaTooOld` where a restore is not proven: its rights come with the proof. Of one that was killed before
    it had loaded anything the mark goes.
    """
    require_proven(engine, migration.schema_status(engine).revision)
    if engine.dialect.name != "sqlite":
        _finish_restore(engine)
    migration.upgrade(engine, to=to)
    reopen(engine)


def _finish_restore(engine: Engine) -> None:
    """Take the mark of a restore that was killed before it had loaded anything; raises `RestoreBusy` if it lives."""
    with translated(), reading(engine) as connection:
        if not is_marked(connection):
            return
    with unfinished_restore.restoring_alone(engine.url.render_as_string(hide_password=False)):
        require_proven(engine, migration.schema_status(engine).revision)
        with translated(), engine.connect() as connection:
            unfinished_restore.finish(connection)


def reopen(engine: Engine) -> None:
    """Let people write again after a downgrade that was interrupted before it took their tables away."""
    if engine.dialect.name == "sqlite":
        return
    with translated(), migration.exclusive(engine) as connection:
        _open(connection)
        connection.commit()


def _open(connection: Connection) -> None:
    for (name,) in connection.execute(text(_ALL_CLOSED)).all():
        connection.execute(text(f"DROP TRIGGER {name}"))


def _close(connection: Connection) -> None:
    present = set(inspect(connection).get_table_names())
    for table in present.intersection(_WRITTEN):
        for verb in ("INSERT", "UPDATE", "DELETE"):
            connection.execute(text(_owned(connection, _CLOSED.format(table=table, verb=verb))))


def _owned(connection: Connection, statement: str) -> str:
    owner = migration.owner_of_objects(connection)
    return statement if owner is None else with_owner(statement, owner)


def _legacy_charset(connection: Connection) -> str | None:
    if connection.dialect.name == "sqlite" or not inspect(connection).has_table("student_uploads"):
        return None
    query = (
        "SELECT character_set_name FROM information_schema.columns WHERE table_schema=DATABASE()"
        " AND table_name='student_uploads' AND column_name='title' AND character_set_name<>'utf8mb4'"
    )
    found: str | None = connection.execute(text(query)).scalar_one_or_none()
    return found


@contextmanager
def _engine_of(target: Target, *, existing_only: bool = False) -> Iterator[Engine]:
    engine = make_engine(target.database, login=target.login, existing_only=existing_only)
    try:
        yield engine
    finally:
        engine.dispose()
