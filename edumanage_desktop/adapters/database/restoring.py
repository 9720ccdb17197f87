"""Putting the rows of a backup into an empty database: before there are rules, so that no trigger judges the past."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any

from sqlalchemy import Engine, text

from edumanage_desktop.adapters.database import (
    account_calls,
    accounts_aside,
    migration,
    portal_kept_out,
    unfinished_restore,
)
from edumanage_desktop.adapters.database.backup_reading import DatabaseSnapshot, one_instant
from edumanage_desktop.adapters.database.backup_text import TABLES, columns_of
from edumanage_desktop.adapters.database.bulk_load import TABLES_REVISION, BulkLoader, without_indexes
from edumanage_desktop.adapters.database.engine import is_mariadb, make_engine
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.history import verify_history
from edumanage_desktop.adapters.database.local_stream import loading_connections
from edumanage_desktop.adapters.database.queue_proof import queue_troubles
from edumanage_desktop.adapters.database.row_loading import EmbeddedLoading, ServerLoading
from edumanage_desktop.adapters.database.schema import HEAD, RULES
from edumanage_desktop.domain.backups import BackupDamaged, SnapshotUnknown
from edumanage_desktop.domain.errors import DatabaseError
from edumanage_desktop.domain.sentences import Sentence, counted
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.files import Bytes

_LOOSE = {
    "person_roles": "FROM person_roles r LEFT JOIN people p ON p.login=r.login WHERE p.login IS NULL",
    "student_uploads": "FROM student_uploads u LEFT JOIN upload_state s ON s.upload_id=u.id WHERE s.upload_id IS NULL",
}
"""By their table, rows that belong to others which are not there."""
_STATELESS = f"SELECT COUNT(*) {_LOOSE['student_uploads']} AND EXISTS(SELECT 1 FROM history h WHERE h.upload_id=u.id)"

NOT_EMPTY = Sentence(
    "This database holds work already, so nothing was restored into it and nothing was changed. Name an empty one, or"
    " restore in place of it."
)

UNFINISHED = Sentence(
    "This database holds work already, and its rules are not all there, so nothing was restored into it and nothing was"
    " changed. Where a restore into it was ended after its proof, db upgrade finishes that; else name an empty one."
)


class EmptyDatabase:
    """Implements `services.backup.restoring.RestorableDatabase`."""

    def __init__(self, *, target: Target) -> None:
        self._engine = make_engine(target.database, login=target.login)
        self._is_server = self._engine.dialect.name != "sqlite"
        self._database_url = target.database
        self._alone = ExitStack()

    @property
    def engine(self) -> str:
        """Return what a backup of it would call its engine, as `RestorableDatabase.engine`."""
        if not self._is_server:
            return "sqlite"
        with translated(), self._engine.connect() as connection:
            return "mariadb" if is_mariadb(connection) else "mysql"

    def begin(self, revision: str, columns: Mapping[str, tuple[str, ...]], sums: unfinished_restore.Sums) -> None:
        """Make the tables, as `RestorableDatabase.begin`; what a restore left there that broke off goes."""
        known = {table.name: columns_of(table) for table in TABLES}
        status = migration.schema_status(self._engine)
        if revision > status.head or any(name not in known for name in columns):
            raise SnapshotUnknown(
                Sentence(
                    "This backup was made by a newer version (schema {revision}). Nothing was changed; install the"
                    " current program.",
                    revision=revision,
                )
            )
        had_broken_off = False
        if self._is_server:
            self._alone.enter_context(unfinished_restore.restoring_alone(self._database_url))
            had_broken_off = unfinished_restore.clear(self._engine)
        accounts = accounts_aside.TABLES if self._is_server else ()
        loader = BulkLoader(engine=self._engine)
        otherwise = UNFINISHED if status.revision is not None and status.pending else NOT_EMPTY
        loader.require_empty(but=accounts, otherwise=otherwise)
        if self._is_server:
            with self._portal_kept_out():
                loader.require_empty(but=accounts, otherwise=otherwise)  # what came until it was
            unfinished_restore.mark(self._engine, sums)
            with translated(), self._engine.connect() as connection:
                account_calls.withhold(connection)
        there = migration.schema_status(self._engine).revision
        if had_broken_off and there is not None:
            migration.take_back(self._engine, to=TABLES_REVISION)
        elif there not in {None, TABLES_REVISION}:
            migration.downgrade(self._engine, to=TABLES_REVISION)
        migration.upgrade(self._engine, to=TABLES_REVISION)
        if self._is_server:
            with translated(), self._engine.connect() as connection:
                portal_kept_out.keep_out(connection)  # of a table that was made just now
                accounts_aside.set_aside(connection)

    @contextmanager
    def _portal_kept_out(self) -> Iterator[None]:
        """Keep the portal out from the block on, unless that raises."""
        with translated(), self._engine.connect() as connection:
            portal_kept_out.keep_out(connection)
            try:
                yield
            except DatabaseError:
                portal_kept_out.let_back(connection)
                raise

    @contextmanager
    def loading(self) -> Iterator[Callable[[str, tuple[str, ...], Bytes], int]]:
        """Yield what puts a table's text into the table, as `RestorableDatabase.loading`."""
        with translated():
            if self._is_server:
                with loading_connections(self._engine), self._engine.connect() as connection:
                    yield ServerLoading(connection).load
                    connection.invalidate()
                return
            with self._engine.connect() as connection:
                driver: Any = connection.connection.driver_connection
                try:
                    driver.execute("PRAGMA synchronous=OFF")
                    driver.execute("PRAGMA foreign_keys=OFF")  # as on a server: the proof names what refers to nothing
                    driver.execute("BEGIN IMMEDIATE")
                    with without_indexes(driver.execute, [table.name for table in TABLES]):
                        yield EmbeddedLoading(driver).load
                    driver.execute("COMMIT")
                finally:
                    connection.invalidate()

    def finish(self) -> None:
        """Bring the rules, as `RestorableDatabase.finish`; on a server rights come with the proof, by `settle`."""
        self.finish_at(RULES if self._is_server else "head")

    def finish_at(self, revision: str, *, called: str | None = None) -> None:
        """Bring the rules of a revision, which is then called another one, if any."""
        self.require_states()
        migration.upgrade(self._engine, to=revision)
        with translated(), self._engine.connect() as connection:
            if called is not None:
                connection.execute(
                    text(f"UPDATE {migration.VERSION_TABLE} SET version_num=:called"), {"called": called}
                )
            names = ",".join(table.name for table in TABLES)
            connection.exec_driver_sql(f"ANALYZE TABLE {names}" if self._is_server else "ANALYZE")

    def require_states(self) -> None:
        """Raise `BackupDamaged` for work whose history is there without its state: the rules would record it anew."""
        with translated(), self._engine.connect() as connection:
            rows = connection.execute(text(_STATELESS)).scalar_one()
        if rows:
            raise BackupDamaged(
                Sentence(
                    "The backup holds work with a history and without a state ({rows} of its submissions), to which no"
                    " rules can be brought. Nothing was switched; restore another backup.",
                    rows=rows,
                )
            )

    def settle(self) -> None:
        """Bring back the accounts that a prepared server had, as `RestorableDatabase.settle`.

        It is whole then: where it is killed from here on, `db upgrade` gives the rights that are missing.
        """
        if self._is_server:
            with translated(), self._engine.connect() as connection:
                unfinished_restore.finish(connection)
            self.let_in()
            with translated(), self._engine.connect() as connection:
                portal_kept_out.let_back(connection)

    def note_read_back(self, table: str, rows: int, sha256: str) -> None:
        """Note it in the mark of a server, as `RestorableDatabase.note_read_back`; a file is not kept unproven."""
        if self._is_server:
            with translated(), self._engine.connect() as connection:
                unfinished_restore.note_read_back(connection, table, rows, sha256)

    def let_in(self) -> None:
        """Give the roles of a server their rights."""
        migration.upgrade(self._engine)

    def lines(self, table: str) -> Iterator[tuple[bytes, int]]:
        """Yield the table's text as it was backed up, as `RestorableDatabase.lines`."""
        with translated(), one_instant(self._engine) as connection:
            yield from DatabaseSnapshot(connection).lines(table, is_whole=True)

    def broken(self) -> list[str]:
        """Return what does not hold of history, references and queue, as `RestorableDatabase.broken`."""
        return troubles(self._engine)

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()
        self._alone.close()


class UnseenDatabase(EmptyDatabase):
    """An empty database of a server that nobody has a role in, so that nobody but who restores comes there."""

    def finish(self) -> None:
        """Bring the rules and call the schema whole: only the roles' rights are missing."""
        self.finish_at(RULES, called=HEAD)

    def let_in(self) -> None:
        """Let nobody in, proven or not: it takes the place of another, or goes."""


def troubles(engine: Engine) -> list[str]:
    """Return what does not hold in a database: of the history's chains, of references, of faculty members' queues."""
    found = [f"history of submission {each['upload']}: {each['what']}" for each in verify_history(engine)["broken"]]
    with translated(), engine.connect() as connection:
        for table, loose in _LOOSE.items():
            count = connection.execute(text(f"SELECT COUNT(*) {loose}")).scalar_one()
            if count:
                found.append(f"{table}: {counted(count, 'row')} without what they belong to")
        if engine.dialect.name == "sqlite":
            driver: Any = connection.connection.driver_connection
            found += [f"{row[0]}: row {row[1]} refers to nothing" for row in driver.execute("PRAGMA foreign_key_check")]
            found += [row[0] for row in driver.execute("PRAGMA integrity_check") if row[0] != "ok"]
    return found + queue_troubles(engine)
