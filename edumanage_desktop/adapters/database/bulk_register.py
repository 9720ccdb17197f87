"""The register read and written some hundred records at a time, for imports; a server is asked once for all of them."""

import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any, TypeVar

from edumanage_desktop.adapters.database.acts import DEADLOCK_RETRIES
from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, refused, taken_key, translate, translated
from edumanage_desktop.adapters.database.register import MEMBER, STUDENT, member_of
from edumanage_desktop.domain.errors import DatabaseBusy, RefusalCode
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.people_import.bulk_register import UNNUMBERED, Record
from edumanage_desktop.services.register import FacultyRecord, Student

_AT_ONCE_SECONDS = 1.0
"""After this long it was no deadlock but a lock that somebody holds."""
_LARGEST_ID = 2**63 - 1
_TAKEN_RETRIES = 5
"""How often ids are chosen anew that somebody else took meanwhile."""
_Found = TypeVar("_Found")


class DatabaseBulkRegister:
    """See `services.people_import.bulk_register.BulkRegister`.

    `sign_in` lets somebody in to an embedded database before the first question, or raises.
    """

    def __init__(self, *, connections: Connections, sign_in: Callable[[], None] = lambda: None) -> None:
        self._connections, self._sign_in = connections, sign_in
        self._largest_at_work: dict[str, int] = {}

    def let_in(self, *roles: Role) -> None:
        """Ask who this is; a server's grants and triggers say so themselves, also to accounts that are no person's."""
        self._sign_in()
        with translated(), self._connections.reading() as connection:
            if self._connections.is_server and roles != (Role.ADMIN,):
                connection.rows("SELECT id FROM students WHERE id=0")
                return
            listed = ",".join(f"'{role}'" for role in roles)
            if connection.value(f"SELECT 1 FROM my_roles WHERE role IN({listed})") is None:
                raise refused(RefusalCode.DENIED, "reason=kind")

    def makes_ids(self) -> bool:
        """Return whether ids are made here; an embedded database has no portal that gives them."""
        if not self._connections.is_server:
            return True
        with translated(), self._connections.reading() as connection:
            return bool(connection.value("SELECT value FROM settings_in_force WHERE name='own_ids'") == "1")

    def students(self, ids: Collection[int], numbers: Collection[str]) -> Sequence[Student]:
        """Return students by id or number."""
        return [Student(*row) for row in self._by("students", STUDENT, {"id": ids, "number": numbers})]

    def faculty(self, ids: Collection[int], names: Collection[str]) -> Sequence[FacultyRecord]:
        """Return faculty members by id or name."""
        return [member_of(row) for row in self._by("faculty", MEMBER, {"id": ids, "full_name": names})]

    def teaching(self, student_ids: Collection[int]) -> Collection[tuple[int, int]]:
        """Return who teaches whom among these students."""
        rows = self._by("faculty_students", "faculty_id,student_id", {"student_id": student_ids})
        return {(int(faculty_id), int(student_id)) for faculty_id, student_id in rows}

    def add(self, records: Sequence[Record]) -> Sequence[int]:
        """Store new records with one statement, or none of them."""
        wants_ids = any(record.id == UNNUMBERED for record in records)
        for attempt in range(_TAKEN_RETRIES):
            try:
                return self._patiently(lambda: self._add(records))
            except driver_errors() as error:
                taken = taken_key(error)
                if taken is None:
                    raise translate(error) from error
                if taken in {"", "id"} and wants_ids and attempt < _TAKEN_RETRIES - 1:
                    continue
                raise refused(RefusalCode.INVALID, f"field={taken or 'id'}|why=taken") from error
        raise AssertionError("the loop returns or raises")

    def change(self, records: Sequence[Record]) -> Collection[int]:
        """Store records that still have the version that was read."""
        try:
            return self._patiently(lambda: self._change(records))
        except driver_errors() as error:
            taken = taken_key(error)
            if taken is None:
                raise translate(error) from error
            raise refused(RefusalCode.INVALID, f"field={taken or 'id'}|why=taken") from error

    def add_teaching(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Note who teaches whom, all pairs or none."""
        rows = [{"faculty_id": faculty_id, "student_id": student_id} for faculty_id, student_id in pairs]

        def insert() -> None:
            with self._connections.writing() as connection:
                _insert(connection, "faculty_students", rows)

        try:
            self._patiently(insert)
        except driver_errors() as error:
            if taken_key(error) is None:
                raise translate(error) from error
            raise refused(RefusalCode.INVALID, "field=student_id|why=taken") from error

    def _by(self, table: str, columns: str, keys: Mapping[str, Collection[Any]]) -> Iterable[tuple[Any, ...]]:
        """Yield the rows of a table that have one of the values in one of the columns, once each."""
        found: dict[tuple[Any, ...], None] = {}
        with translated(), self._connections.reading() as connection:
            for name, wanted in keys.items():
                if wanted:
                    values = {f"v{place}": value for place, value in enumerate(wanted)}
                    listed = ",".join(f":{place}" for place in values)
                    query = f"SELECT {columns} FROM {table} WHERE {name} IN({listed})"
                    found |= dict.fromkeys(connection.rows(query, values))
        return found

    def _add(self, records: Sequence[Record]) -> Sequence[int]:
        with self._connections.writing() as connection:
            if any(record.id == UNNUMBERED for record in records):
                records = _numbered(records, self._largest_id(connection, records[0]))
            _insert(connection, _table_of(records[0]), [_values(record) for record in records])
        return [record.id for record in records]

    def _change(self, records: Sequence[Record]) -> Collection[int]:
        rows = [_values(record) | {"version": record.version} for record in records]
        with self._connections.writing() as connection:
            if self._connections.is_server:
                return _update_together(connection, records, rows)
            table, names = _table_of(records[0]), _columns_of(rows[0])
            sets = ",".join(f"{name}=:{name}" for name in names)
            statement = f"UPDATE {table} SET {sets} WHERE id=:id AND version=:version"
            return {row["id"] for row in rows if connection.change(statement, row)}

    def _largest_id(self, connection: Connection, record: Record) -> int:
        """Return the largest id in use, also by work whose student or faculty member nobody imported yet."""
        table, column = _table_of(record), "student_id" if isinstance(record, Student) else "faculty_id"
        if table not in self._largest_at_work:
            self._largest_at_work[table] = connection.value(f"SELECT MAX({column}) FROM all_uploads") or 0
        return max(0, connection.value(f"SELECT MAX(id) FROM {table}") or 0, self._largest_at_work[table])

    def _patiently(self, write: Callable[[], _Found]) -> _Found:
        """Write, and once more after a deadlock, which leaves nothing behind; raises the driver's other errors."""
        started = time.monotonic()
        for attempt in range(DEADLOCK_RETRIES):
            try:
                return write()
            except driver_errors() as error:
                is_last = attempt == DEADLOCK_RETRIES - 1 or time.monotonic() - started > _AT_ONCE_SECONDS
                if is_last or not isinstance(translate(error), DatabaseBusy):
                    raise
                time.sleep(0.02 * (attempt + 1))
        raise AssertionError("the loop returns or raises")


def _table_of(record: Record) -> str:
    return "students" if isinstance(record, Student) else "faculty"


def _values(record: Record) -> dict[str, Any]:
    values = asdict(record)
    del values["version"]
    return values | ({"active": int(record.active)} if isinstance(record, FacultyRecord) else {})


def _columns_of(row: Mapping[str, Any]) -> list[str]:
    return [name for name in row if name not in {"id", "version"}]


def _numbered(records: Sequence[Record], largest_id: int) -> list[Record]:
    """Return the records with the next free ids for those that have none; raises `Refused` where they end."""
    last = max([largest_id, *(record.id for record in records)])
    numbered = []
    for record in records:
        last += record.id == UNNUMBERED
        numbered.append(replace(record, id=last) if record.id == UNNUMBERED else record)
    if last > _LARGEST_ID:
        raise refused(RefusalCode.INVALID, "field=id")
    return numbered


def _insert(connection: Connection, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    names = list(rows[0])
    values = {f"{name}{place}": row[name] for place, row in enumerate(rows) for name in names}
    listed = ",".join("(" + ",".join(f":{name}{place}" for name in names) + ")" for place in range(len(rows)))
    connection.change(f"INSERT INTO {table}({','.join(names)}) VALUES{listed}", values)


def _update_together(
    connection: Connection, records: Sequence[Record], rows: Sequence[Mapping[str, Any]]
) -> Collection[int]:
    """Change records of a server with one statement; which of them had another version is looked up afterwards."""
    table, names = _table_of(records[0]), _columns_of(rows[0])
    values = {f"{name}{place}": row[name] for place, row in enumerate(rows) for name in row}
    wanted = " UNION ALL ".join(
        f"SELECT {','.join(f':{name}{place} AS {name}' for name in rows[0])}" for place in range(len(rows))
    )
    sets = ",".join(f"t.{name}=w.{name}" for name in names)
    statement = f"UPDATE {table} t JOIN({wanted}) w ON t.id=w.id AND t.version=w.version SET {sets}"
    if connection.change(statement, values) == len(rows):
        return {record.id for record in records}
    listed = ",".join(str(record.id) for record in records)
    stored = connection.rows(f"SELECT id,{','.join(names)} FROM {table} WHERE id IN({listed})")
    by_id = {row["id"]: tuple(row[name] for name in names) for row in rows}
    return {number for number, *found in stored if tuple(found) == by_id[number]}
