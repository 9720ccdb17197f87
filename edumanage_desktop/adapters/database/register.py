"""The register in the database: students, faculty, teaching and absences, read and written as whoever is signed in."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, refused, taken_key, translate, translated
from edumanage_desktop.domain.errors import RefusalCode
from edumanage_desktop.domain.folding import fold, search_words
from edumanage_desktop.services.register import NEW, PAGE_ROWS, Absence, FacultyRecord, RegisterChange, Student
from migrations.program.register import TABLES, Holds, RegisterTable

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
STUDENT = "id,full_name,number,email,version"
MEMBER = "id,full_name,department,email,capacity,active,version"
_ABSENCE = "faculty_id,first_day,last_day,reason,version"
_TABLES = {table.name: table for table in TABLES}
_LARGEST_NUMBER = 2**63 - 1


class DatabaseRegister:
    """See `services.register.Register`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def students(self, search: str = "", *, after: Student | None = None) -> Sequence[Student]:
        """Return a page of students: first their ids from the narrow search table, then their rows."""
        words = search_words(search)
        conditions = [f"INSTR(folded,:w{number})>0" for number, _word in enumerate(words)]
        is_server = self._connections.is_server
        values: dict[str, Any] = {f"w{n}": word.encode() if is_server else word for n, word in enumerate(words)}
        with self._reading() as connection:
            if after is not None:
                place = "SELECT name_key FROM student_search WHERE student_id=:after"
                values |= {"after": after.id, "place": connection.value(place, {"after": after.id})}
                conditions.append("name_key>=:place AND (name_key>:place OR student_id>:after)")
            where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
            keys = f"SELECT student_id FROM student_search{where} ORDER BY name_key,student_id LIMIT {PAGE_ROWS}"
            return _students_by_id(connection, [number for (number,) in connection.rows(keys, values)])

    def student(self, student_id: int) -> Student | None:
        """Return one student."""
        with self._reading() as connection:
            return next(iter(_students_by_id(connection, [student_id])), None)

    def member(self, faculty_id: int) -> FacultyRecord | None:
        """Return one faculty member."""
        with self._reading() as connection:
            row = connection.row(f"SELECT {MEMBER} FROM faculty WHERE id=:id", {"id": faculty_id})
        return None if row is None else member_of(row)

    def faculty(self) -> Sequence[FacultyRecord]:
        """Return every faculty member."""
        with self._reading() as connection:
            rows = connection.rows(f"SELECT {MEMBER} FROM faculty")
        return sorted(map(member_of, rows), key=_by_name)

    def taught_by(self, faculty_id: int) -> Sequence[Student]:
        """Return a faculty member's students."""
        query = (
            "SELECT s.id,s.full_name,s.number,s.email,s.version FROM faculty_students t"
            " JOIN students s ON s.id=t.student_id WHERE t.faculty_id=:id"
        )
        with self._reading() as connection:
            rows = connection.rows(query, {"id": faculty_id})
        return sorted((Student(*row) for row in rows), key=_by_name)

    def teachers_of(self, student_id: int) -> Sequence[FacultyRecord]:
        """Return a student's faculty."""
        query = (
            "SELECT f.id,f.full_name,f.department,f.email,f.capacity,f.active,f.version FROM faculty_students t"
            " JOIN faculty f ON f.id=t.faculty_id WHERE t.student_id=:id"
        )
        with self._reading() as connection:
            rows = connection.rows(query, {"id": student_id})
        return sorted(map(member_of, rows), key=_by_name)

    def absences(self) -> Sequence[Absence]:
        """Return all absences."""
        with self._reading() as connection:
            rows = connection.rows(f"SELECT {_ABSENCE} FROM absences ORDER BY first_day DESC,faculty_id")
        return [_absence(row) for row in rows]

    def next_id(self, table: str) -> int | None:
        """Return the number after the largest, also of work that came before its student was known.

        None where a portal gives the numbers.
        """
        named, at_work = _TABLES[table].name, {"students": "student_id", "faculty": "faculty_id"}[table]
        with self._reading() as connection:
            if self._connections.is_server and not _gives_own_ids(connection):
                return None
            found = (f"SELECT MAX(id) FROM {named}", f"SELECT MAX({at_work}) FROM all_uploads")
            return max(connection.value(query) or 0 for query in found) + 1

    def save_student(self, student: Student) -> Student:
        """Store a student."""
        values = {"id": student.id, "full_name": student.full_name, "number": student.number, "email": student.email}
        with self._writing() as connection:
            _save(connection, _TABLES["students"], values, student.version)
            (stored,) = _students_by_id(connection, [student.id])
        return stored

    def save_faculty(self, member: FacultyRecord) -> FacultyRecord:
        """Store a faculty member."""
        names = ("id", "full_name", "department", "email", "capacity")
        values = {name: getattr(member, name) for name in names} | {"active": int(member.active)}
        with self._writing() as connection:
            _save(connection, _TABLES["faculty"], values, member.version)
            row = connection.row(f"SELECT {MEMBER} FROM faculty WHERE id=:id", {"id": member.id})
        assert row is not None
        return member_of(row)

    def save_absence(self, absence: Absence) -> Absence:
        """Store an absence."""
        values = _absence_key(absence) | {"last_day": absence.last_day.isoformat(), "reason": absence.reason}
        query = f"SELECT {_ABSENCE} FROM absences WHERE faculty_id=:faculty_id AND first_day=:first_day"
        with self._writing("first_day") as connection:
            _save(connection, _TABLES["absences"], values, absence.version)
            row = connection.row(query, _absence_key(absence))
        assert row is not None
        return _absence(row)

    def remove_absence(self, absence: Absence) -> None:
        """Take an absence away, as it was read."""
        statement = "DELETE FROM absences WHERE faculty_id=:faculty_id AND first_day=:first_day AND version=:version"
        with self._writing() as connection:
            if connection.change(statement, _absence_key(absence) | {"version": absence.version}) == 0:
                raise refused(RefusalCode.CONFLICT, "table=absences")

    def teach(self, faculty_id: int, student_ids: Sequence[int]) -> int:
        """Note who teaches whom."""
        statement = "INSERT INTO faculty_students(faculty_id,student_id) VALUES(:faculty,:student)"
        with self._writing() as connection:
            known = _taught(connection, faculty_id)
            new = [student_id for student_id in dict.fromkeys(student_ids) if student_id not in known]
            return sum(connection.change(statement, {"faculty": faculty_id, "student": each}) for each in new)

    def stop_teaching(self, faculty_id: int, student_ids: Sequence[int]) -> int:
        """Take such notes away."""
        statement = "DELETE FROM faculty_students WHERE faculty_id=:faculty AND student_id=:student"
        with self._writing() as connection:
            return sum(connection.change(statement, {"faculty": faculty_id, "student": each}) for each in student_ids)

    def changes(self, table: str, key: str) -> Sequence[RegisterChange]:
        """Return the record's changes."""
        query = (
            "SELECT version,login,at_us,before_values,after_values FROM all_register_changes"
            " WHERE table_name=:table AND record_key=:key ORDER BY version DESC"
        )
        with self._reading() as connection:
            rows = connection.rows(query, {"table": table, "key": key})
        return [
            RegisterChange(
                table,
                key,
                version,
                login,
                _EPOCH + timedelta(microseconds=at_us),
                _read_json(before),
                _read_json(after),
            )
            for version, login, at_us, before, after in rows
        ]

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with translated(), self._connections.reading() as connection:
            yield connection

    @contextmanager
    def _writing(self, key: str = "id") -> Iterator[Connection]:
        """Lend a connection; what another record has already is refused by its name, the primary key by `key`."""
        try:
            with self._connections.writing() as connection:
                yield connection
        except driver_errors() as error:
            taken = taken_key(error)
            if taken is not None:
                raise refused(RefusalCode.INVALID, f"field={taken or key}|why=taken") from error
            raise translate(error) from error


def _save(connection: Connection, table: RegisterTable, values: Mapping[str, Any], version: int) -> None:
    """Insert a new record, or change one that still has this version."""
    _check_storable(table, values)
    if version == NEW:
        listed = ",".join(values)
        connection.change(f"INSERT INTO {table.name}({listed}) VALUES({_named(values)})", values)
        return
    sets = ",".join(f"{column.name}=:{column.name}" for column in table.values)
    where = " AND ".join(f"{column.name}=:{column.name}" for column in table.key)
    statement = f"UPDATE {table.name} SET {sets} WHERE {where} AND version=:version"
    if connection.change(statement, {**values, "version": version}) == 0:
        raise refused(RefusalCode.CONFLICT, f"table={table.name}")


def _named(values: Mapping[str, Any]) -> str:
    return ",".join(f":{name}" for name in values)


def _check_storable(table: RegisterTable, values: Mapping[str, Any]) -> None:
    """Raise `Refused` for what no engine can store, before a driver words it in its own way."""
    for column in table.columns:
        value = values[column.name]
        if isinstance(value, str):
            is_storable = len(value) <= column.characters and not any("\ud800" <= each <= "\udfff" for each in value)
        elif column.holds is Holds.NUMBER:
            is_storable = isinstance(value, int) and 0 < value <= _LARGEST_NUMBER
        else:
            is_storable = value is None or value < 2**31
        if not is_storable:
            raise refused(RefusalCode.INVALID, f"field={column.field}")


def _students_by_id(connection: Connection, ids: Sequence[int]) -> list[Student]:
    """Return those of the students that there are, in the order asked for."""
    if not ids:
        return []
    listed = ",".join(str(int(number)) for number in ids)
    rows = connection.rows(f"SELECT {STUDENT} FROM students WHERE id IN({listed})")
    found = {row[0]: Student(*row) for row in rows}
    return [found[number] for number in ids if number in found]


def _taught(connection: Connection, faculty_id: int) -> set[int]:
    rows = connection.rows("SELECT student_id FROM faculty_students WHERE faculty_id=:id", {"id": faculty_id})
    return {student_id for (student_id,) in rows}


def _gives_own_ids(connection: Connection) -> bool:
    return bool(connection.value("SELECT value FROM settings_in_force WHERE name='own_ids'") == "1")


def member_of(row: Sequence[Any]) -> FacultyRecord:
    """Return the faculty member whom a row of the columns `MEMBER` describes."""
    number, full_name, department, email, capacity, active, version = row
    return FacultyRecord(number, full_name, department, email, capacity, bool(active), version)


def _absence(row: Sequence[Any]) -> Absence:
    faculty_id, first_day, last_day, reason, version = row
    return Absence(faculty_id, date.fromisoformat(first_day), date.fromisoformat(last_day), reason, version)


def _absence_key(absence: Absence) -> dict[str, Any]:
    return {"faculty_id": absence.faculty_id, "first_day": absence.first_day.isoformat()}


def _by_name(record: Student | FacultyRecord) -> tuple[str, int]:
    return fold(record.full_name), record.id


def _read_json(stored: str | None) -> dict[str, object] | None:
    read: dict[str, object] | None = None if stored is None else json.loads(stored)
    return read
