"""Chosen tables of a backup beside those in use: compared by the database, and what differs written in one transaction.

The rows of the backup lie in temporary tables of this connection. What is written to the register goes through its
triggers, so that each change is judged, counted and recorded as whoever restores; what is each person's own is written
as it was.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, text

from edumanage_desktop.adapters.database.differing_rows import RowsOfTable, rows_of_table
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.local_stream import loading_connections
from edumanage_desktop.adapters.database.lost_work import instant, last_before, micros
from edumanage_desktop.adapters.database.row_loading import EmbeddedLoading, ServerLoading
from edumanage_desktop.adapters.database.schema import require_current
from edumanage_desktop.domain.chosen_tables import RECORDS, REFERRING
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.events import RecordedKind
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.tables_back import TableDifference, Undone
from edumanage_desktop.services.files import Bytes

LISTED = 1_000
"""So many changes are listed, the last ones."""
_NAMED, _AT_ONCE = 5, 500
_NOTE = (
    "INSERT INTO events(event_uuid,kind,detail,subject)"
    f" VALUES(:uuid,'{RecordedKind.TABLES_RESTORED}',:detail,:subject)"
)
_CHANGES = (
    "SELECT c.table_name,c.record_key,c.login,c.at_us FROM register_changes c WHERE c.table_name IN({tables})"
    " AND c.at_us>:since AND (c.before_values IS NOT NULL OR c.after_values IS NOT NULL){kept}"
    " ORDER BY c.at_us DESC,c.table_name,c.record_key LIMIT :most"
)
_REMOVED_SINCE = (
    "SELECT DISTINCT r.{column} FROM {table} r WHERE NOT EXISTS(SELECT 1 FROM {named} n WHERE n.id=r.{column})"
    " AND EXISTS(SELECT 1 FROM register_changes c WHERE c.table_name='{named}'"
    " AND c.record_key=CAST(r.{column} AS CHAR) AND c.at_us>:since) ORDER BY 1"
)


@contextmanager
def chosen_rows(target: Target) -> "Iterator[ChosenRows]":
    """Open a database in use, as whoever may write all of it."""
    engine = make_engine(target.database, login=target.login, existing_only=True)
    try:
        with translated():
            require_current(engine)
            if engine.dialect.name == "sqlite":
                with engine.connect() as connection:
                    yield ChosenRows(connection, is_server=False)
                    connection.invalidate()
                return
            with loading_connections(engine), engine.connect() as connection:
                yield ChosenRows(connection, is_server=True)
                connection.invalidate()
    finally:
        engine.dispose()


class ChosenRows:
    """Implements `services.backup.tables_back.TablesPlace`."""

    def __init__(self, connection: Connection, *, is_server: bool) -> None:
        self._connection, self._is_server = connection, is_server
        if is_server:
            self._connection = connection.execution_options(isolation_level="REPEATABLE READ")
        self._tables: list[RowsOfTable] = []

    def load(self, table: str, columns: tuple[str, ...], content: Bytes) -> int:
        """Make a temporary table and fill it, as `TablesPlace.load`."""
        rows = rows_of_table(table, columns, is_server=self._is_server)
        self._tables.append(rows)
        driver: Any = self._connection.connection.driver_connection
        if not self._is_server:
            driver.execute(rows.made_beside())
            driver.execute(rows.keyed_beside())
            driver.execute("BEGIN")
            loaded = EmbeddedLoading(driver).load(rows.beside, columns, content)
            driver.execute("COMMIT")
            return loaded
        with driver.cursor() as cursor:
            cursor.execute(rows.made_beside())
        loaded = ServerLoading(self._connection).load(rows.beside, columns, content)
        with driver.cursor() as cursor:
            cursor.execute("SET unique_checks=1,foreign_key_checks=1")
        driver.commit()
        return loaded

    def compare(self, since: datetime, *, keeps_added: bool) -> tuple[Sequence[TableDifference], Sequence[Undone]]:
        """Change it, and roll that back, as `TablesPlace.compare`."""
        with translated():
            trying = self._connection.begin()
            try:
                return self._change(since, keeps_added=keeps_added)
            finally:
                trying.rollback()

    def change(
        self, since: datetime, *, keeps_added: bool, snapshot: str
    ) -> tuple[Sequence[TableDifference], Sequence[Undone]]:
        """Change it and note that, as `TablesPlace.change`."""
        with translated(), self._connection.begin():
            tables, undone = self._change(since, keeps_added=keeps_added)
            for each in tables:
                detail = f"from {snapshot}: {each.added} added, {each.changed} changed, {each.removed} removed"
                if each.rows:
                    self._run(_NOTE, uuid=str(uuid4()), detail=detail, subject=each.table)
        return tables, undone

    def _change(self, since: datetime, *, keeps_added: bool) -> tuple[Sequence[TableDifference], Sequence[Undone]]:
        left_out = {rows.table: self._leave_out(rows, since) for rows in self._tables}
        undone = self._undone(since, keeps_added=keeps_added)
        going = {rows.table: self._going(rows, keeps_added=keeps_added) for rows in self._tables}
        found = []
        for rows in self._tables:
            added, changed, lacking = (self._count(query) for query in rows.counted())
            for statement in rows.statements(self._free_numbers(rows), keeps_added=keeps_added):
                self._run(statement)
            removed, staying = (0, lacking) if keeps_added else (lacking, 0)
            found.append(TableDifference(rows.table, added, changed, removed, staying, left_out[rows.table]))
        for table, ids in going.items():
            self._refuse_what_is_named(table, ids)
        for rows in self._tables:
            self._refuse_what_names_nobody(rows.table, since)
        return found, undone

    def _leave_out(self, rows: RowsOfTable, since: datetime) -> int:
        """Let what was erased since be as it is, and take what belongs to nobody out of the rows of the backup."""
        values = {"since": last_before(since), "existed": micros(since)}
        for statement in rows.erased_as_it_is():
            self._run(statement, **values)
        return sum(self._run(statement, **values) for statement in rows.without_owner())

    def _going(self, rows: RowsOfTable, *, keeps_added: bool) -> list[int]:
        """Return the numbers of records that go and may be named by others."""
        if keeps_added or rows.table not in REFERRING:
            return []
        return [int(each) for each in self._connection.execute(text(rows.going("id"))).scalars()]

    def _free_numbers(self, rows: RowsOfTable) -> Sequence[int]:
        """Return which students must give up a number first that another one gets; each of them gets another."""
        if rows.table != "students":
            return ()
        holding = [int(each) for each in self._connection.execute(text(rows.holding("number"))).scalars()]
        known = {int(each) for some in batched_ids(holding) for each in self._ids(f"{rows.beside} WHERE id IN({some})")}
        strange = [each for each in holding if each not in known]
        if strange:
            raise Refused(
                RefusalCode.CONFLICT,
                Sentence(
                    "Students who came since have numbers that others had before ({students}). Nothing was changed;"
                    " give them other numbers, or let what came since go.",
                    students=_named(strange),
                ),
                {"table": "students"},
            )
        return holding

    def _refuse_what_is_named(self, table: str, ids: Sequence[int]) -> None:
        for referring, column in REFERRING.get(table, ()):
            for some in batched_ids(ids):
                query = f"SELECT DISTINCT {column} FROM {referring} WHERE {column} IN({some}) ORDER BY 1"
                named = [int(each) for each in self._connection.execute(text(query)).scalars()]
                if named:
                    raise Refused(
                        RefusalCode.CONFLICT,
                        Sentence(
                            "Rows of {referring} belong to records of {table} that came since and would go ({records})."
                            " Nothing was changed; keep what came since, or restore the backup as a whole.",
                            referring=referring,
                            table=table,
                            records=_named(named),
                        ),
                        {"table": table},
                    )

    def _refuse_what_names_nobody(self, table: str, since: datetime) -> None:
        for named, places in REFERRING.items():
            for referring, column in places:
                if referring != table:
                    continue
                query = text(_REMOVED_SINCE.format(table=table, column=column, named=named))
                lacking = list(self._connection.execute(query, {"since": last_before(since)}).scalars())
                if lacking:
                    raise Refused(
                        RefusalCode.CONFLICT,
                        Sentence(
                            "Rows of {table} in the backup belong to records of {named} that were removed since"
                            " ({records}). Nothing was changed; choose {named} too.",
                            table=table,
                            named=named,
                            records=_named(lacking),
                        ),
                        {"table": table},
                    )

    def _undone(self, since: datetime, *, keeps_added: bool) -> list[Undone]:
        found: list[Undone] = []
        listed = ",".join(f"'{rows.table}'" for rows in self._tables if rows.table in RECORDS)
        if listed:
            kept = " AND c.before_values IS NOT NULL" if keeps_added else ""
            query = text(_CHANGES.format(tables=listed, kept=kept))
            changes = self._connection.execute(query, {"since": last_before(since), "most": LISTED}).tuples()
            found += [Undone(str(table), str(key), str(login), instant(at_us)) for table, key, login, at_us in changes]
        for rows in self._tables:
            if rows.table in RECORDS:
                continue
            query = text(rows.last_different(keeps_added=keeps_added))
            for owner, record, at_us in self._connection.execute(query, {"most": LISTED}).tuples():
                found.append(Undone(rows.table, str(record), str(owner), instant(at_us) if at_us else None))
        found.sort(key=lambda each: each.at.timestamp() if each.at else 0, reverse=True)
        return found[:LISTED]

    def _count(self, query: str) -> int:
        return int(self._connection.execute(text(query)).scalar_one()) if query else 0

    def _ids(self, place: str) -> Iterable[int]:
        return (int(each) for each in self._connection.execute(text(f"SELECT id FROM {place}")).scalars())

    def _run(self, statement: str, **values: Any) -> int:
        bound = {name: value for name, value in values.items() if f":{name}" in statement}
        return self._connection.execute(text(statement), bound).rowcount


def batched_ids(ids: Sequence[int]) -> Iterator[str]:
    """Yield numbers some at a time, as they stand in a list of SQL."""
    for at in range(0, len(ids), _AT_ONCE):
        yield ",".join(str(each) for each in ids[at : at + _AT_ONCE])


def _named(ids: Sequence[object]) -> str:
    more = f" … {len(ids) - _NAMED}" if len(ids) > _NAMED else ""
    return ", ".join(map(str, ids[:_NAMED])) + more
