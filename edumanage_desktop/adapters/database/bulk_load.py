"""Loading a planned department into an empty database, a million submissions in a minute or two.

The rows are written while the schema stands at the tables without the rules, so that no trigger judges the past; the
rest of the migrations then brings the rules, and takes in whatever they find wanting. One transaction holds all rows.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from sqlalchemy import Connection, Engine, inspect, text

from edumanage_desktop.adapters.database import migration
from edumanage_desktop.adapters.database.bulk_rows import COLUMNS, Batch, DepartmentRows, Row
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.local_stream import LoadingConnection, loading_connections
from edumanage_desktop.domain.errors import DatabaseError, DatabaseNotEmpty
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.sample_department.making import StoredFile
from edumanage_desktop.services.sample_department.submissions import DepartmentPlan
from edumanage_desktop.services.temporary import temporary_folder

TABLES_REVISION = "0001"
"""The revision that has all tables and no rules."""
_SQLITE_CACHE_KIB = 400_000
_NO_SAMPLE = Sentence(
    "This database holds work already, so no sample was put into it and nothing was changed. Choose an empty database."
)
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\x00": "\\0"})


class BulkLoader:
    """Implements `services.sample_department.making.DepartmentLoader` on SQLite, MariaDB and MySQL."""

    def __init__(self, *, engine: Engine) -> None:
        self._engine = engine

    def require_empty(self, *, but: Collection[str] = (), otherwise: Sentence = _NO_SAMPLE) -> None:
        """Raise `DatabaseNotEmpty` unless no table of a department has a row, or another `DatabaseError`.

        The tables of `but` may have some. `otherwise` is what is said.
        """
        migration.schema_status(self._engine)
        with translated(), self._engine.connect() as connection:
            migration.check_ours(connection)
            present = set(inspect(connection).get_table_names())
            for table in COLUMNS:
                if (
                    table in present
                    and table not in but
                    and connection.execute(text(f"SELECT 1 FROM {table} LIMIT 1")).first()
                ):
                    raise DatabaseNotEmpty(otherwise)

    def load(self, plan: DepartmentPlan, stored: Mapping[str, StoredFile], *, progress: Callable[[int], None]) -> None:
        """Write all rows or none, and leave the schema at its head; see the protocol."""
        if migration.schema_status(self._engine).revision in {None, TABLES_REVISION}:
            migration.upgrade(self._engine, to=TABLES_REVISION)
        else:
            migration.downgrade(self._engine, to=TABLES_REVISION)
        try:
            with translated():
                self._write(DepartmentRows(plan=plan, stored=stored), progress)
        finally:
            migration.upgrade(self._engine)

    def _write(self, rows: DepartmentRows, progress: Callable[[int], None]) -> None:
        if self._engine.dialect.name == "sqlite":
            _write_sqlite(self._engine, rows, progress)
            return
        with loading_connections(self._engine), self._engine.connect() as connection:
            _write_server(connection, rows, progress)


class _RowSink(Protocol):
    """Takes batches of rows; what it took is in the tables once `finish` returned."""

    def take(self, batch: Batch) -> None: ...

    def finish(self) -> None: ...


def _fill(sink: _RowSink, rows: DepartmentRows, progress: Callable[[int], None]) -> None:
    done = 0
    for batch, uploads in rows.batches():
        sink.take(batch)
        done += uploads
        progress(done)
    sink.finish()


class _Inserts:
    """Rows by INSERT, many at a time."""

    def __init__(self, *, executemany: Callable[[str, list[Row]], Any], mark: str, ignore: str = "INSERT") -> None:
        self._executemany = executemany
        self._mark = mark
        self._verb = ignore

    def take(self, batch: Batch) -> None:
        for table, rows in batch.items():
            self.insert(table, COLUMNS[table], rows)

    def insert(self, table: str, columns: tuple[str, ...], rows: list[Row]) -> None:
        marks = ",".join([self._mark] * len(columns))
        if rows:
            self._executemany(f"{self._verb} INTO {table}({','.join(columns)}) VALUES({marks})", rows)

    def finish(self) -> None:
        return None


def _insert_people(inserts: _Inserts, rows: DepartmentRows) -> None:
    """Add the people who sign in; who is there already stays as they are."""
    people = rows.people()
    inserts.insert("people", ("login", "full_name", "faculty_id", "student_id", "email"), people["people"])
    inserts.insert("person_roles", ("login", "role"), people["person_roles"])


def _write_sqlite(engine: Engine, rows: DepartmentRows, progress: Callable[[int], None]) -> None:
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        try:
            driver.execute("PRAGMA synchronous=OFF")
            driver.execute(f"PRAGMA cache_size=-{_SQLITE_CACHE_KIB}")
            driver.execute("BEGIN IMMEDIATE")
            with without_indexes(driver.execute, COLUMNS):
                _fill(_Inserts(executemany=driver.executemany, mark="?"), rows, progress)
            _insert_people(_Inserts(executemany=driver.executemany, mark="?", ignore="INSERT OR IGNORE"), rows)
            driver.execute("COMMIT")
        except BaseException:
            if driver.in_transaction:
                driver.execute("ROLLBACK")
            raise
        finally:
            connection.invalidate()


@contextmanager
def without_indexes(execute: Callable[[str], Iterable[Any]], names: Iterable[str]) -> Iterator[None]:
    """Drop the indexes of tables and make them again: sorting once is faster than a place for each row."""
    tables = ",".join(f"'{table}'" for table in names)
    query = f"SELECT name, sql FROM sqlite_master WHERE type='index' AND sql IS NOT NULL AND tbl_name IN({tables})"
    indexes = [(str(name), str(sql)) for name, sql in execute(query)]
    for name, _ in indexes:
        execute(f'DROP INDEX "{name}"')
    yield
    for _, sql in indexes:
        execute(sql)


def _write_server(connection: Connection, rows: DepartmentRows, progress: Callable[[int], None]) -> None:
    driver = connection.connection.driver_connection
    assert isinstance(driver, LoadingConnection)
    with driver.cursor() as cursor, ExitStack() as stack:
        # Both off, and the table empty: InnoDB then sorts the rows of one statement and builds each index at once.
        cursor.execute("SET unique_checks=0, foreign_key_checks=0, autocommit=0")
        cursor.execute("SELECT @@global.local_infile")
        allowed = cursor.fetchone()
        sink: _RowSink
        if allowed and allowed[0]:
            folder = stack.enter_context(temporary_folder("edumanage-load-"))
            sink = _TableFiles(folder=folder, connection=driver, stack=stack)
        else:
            sink = _Inserts(executemany=cursor.executemany, mark="%s")
        try:
            _fill(sink, rows, progress)
            _insert_people(_Inserts(executemany=cursor.executemany, mark="%s", ignore="INSERT IGNORE"), rows)
            driver.commit()
            cursor.execute(f"ANALYZE TABLE {','.join(COLUMNS)}")
        except BaseException:
            if driver.open:
                driver.rollback()
            raise
        finally:
            connection.invalidate()


class _TableFiles:
    """Rows into one file for each table, and each file to the server in one statement."""

    def __init__(self, *, folder: Path, connection: LoadingConnection, stack: ExitStack) -> None:
        self._paths = {table: folder / table for table in COLUMNS}
        self._files: dict[str, BinaryIO] = {
            table: stack.enter_context(path.open("wb")) for table, path in self._paths.items()
        }
        self._counts = dict.fromkeys(COLUMNS, 0)
        self._connection = connection

    def take(self, batch: Batch) -> None:
        for table, rows in batch.items():
            self._files[table].write("".join(map(_line, rows)).encode())
            self._counts[table] += len(rows)

    def finish(self) -> None:
        for table, path in self._paths.items():
            self._files[table].close()
            if self._counts[table]:
                self._load(table, path)
            path.unlink()

    def _load(self, table: str, path: Path) -> None:
        self._connection.announced = path
        columns = ",".join(COLUMNS[table])
        with self._connection.cursor() as cursor:
            statement = f"LOAD DATA LOCAL INFILE %s INTO TABLE {table} CHARACTER SET binary ({columns})"
            cursor.execute(statement, (str(path),))
            loaded = cursor.rowcount
            # LOCAL makes warnings of errors: a row that was left out or altered would go unnoticed.
            cursor.execute("SHOW COUNT(*) WARNINGS")
            warnings = cursor.fetchone()
        if loaded != self._counts[table] or (warnings and warnings[0]):
            raise DatabaseError(
                Sentence(
                    "The database took {loaded} of {sent} rows of {table} as they are, so none was kept. Check its"
                    " character set and its log, and try again.",
                    loaded=loaded,
                    sent=self._counts[table],
                    table=table,
                )
            )


def _line(row: Row) -> str:
    """Return a row in the form that LOAD DATA reads without further options."""
    line = "\t".join(["\\N" if value is None else str(value) for value in row])
    if (
        line.count("\t") == len(row) - 1
        and line.count("\\") == row.count(None)
        and "\n" not in line
        and "\0" not in line
    ):
        return line + "\n"
    return "\t".join(["\\N" if value is None else str(value).translate(_ESCAPES) for value in row]) + "\n"
