"""The register in the database: who studies, teaches, is away or must not judge, as whoever is signed in."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_records import (
    REGISTER_TABLES,
    changes_of,
    editing,
    remove_record,
    save_record,
)
from edumanage_desktop.domain.folding import fold, search_words
from edumanage_desktop.services.register import (
    PAGE_ROWS,
    Absence,
    ConflictOfInterest,
    FacultyRecord,
    RegisterChange,
    Student,
)

STUDENT = "id,full_name,number,email,version"
MEMBER = "id,full_name,department,email,capacity,active,version"
ABSENCE = "faculty_id,first_day,last_day,reason,version"
_FORGET_CONFLICT = "DELETE FROM conflicts_of_interest WHERE faculty_id=:faculty AND student_id=:student"


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
            rows = connection.rows(f"SELECT {MEMBER} FROM faculty WHERE id>0")
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
        return self._faculty_of(student_id, "faculty_students")

    def absences(self) -> Sequence[Absence]:
        """Return all absences."""
        with self._reading() as connection:
            rows = connection.rows(f"SELECT {ABSENCE} FROM absences ORDER BY first_day DESC,faculty_id")
        return [absence_of(row) for row in rows]

    def next_id(self, table: str) -> int | None:
        """Return the number after the largest, also of work that came before its student was known.

        None where a portal gives the numbers.
        """
        named, at_work = REGISTER_TABLES[table].name, {"students": "student_id", "faculty": "faculty_id"}[table]
        with self._reading() as connection:
            if self._connections.is_server and not _gives_own_ids(connection):
                return None
            found = (f"SELECT MAX(id) FROM {named}", f"SELECT MAX({at_work}) FROM all_uploads")
            return max(0, *(connection.value(query) or 0 for query in found)) + 1

    def save_student(self, student: Student) -> Student:
        """Store a student."""
        values = {"id": student.id, "full_name": student.full_name, "number": student.number, "email": student.email}
        with editing(self._connections) as connection:
            save_record(connection, REGISTER_TABLES["students"], values, student.version)
            (stored,) = _students_by_id(connection, [student.id])
        return stored

    def save_faculty(self, member: FacultyRecord) -> FacultyRecord:
        """Store a faculty member."""
        names = ("id", "full_name", "department", "email", "capacity")
        values = {name: getattr(member, name) for name in names} | {"active": int(member.active)}
        with editing(self._connections) as connection:
            save_record(connection, REGISTER_TABLES["faculty"], values, member.version)
            row = connection.row(f"SELECT {MEMBER} FROM faculty WHERE id=:id", {"id": member.id})
        assert row is not None
        return member_of(row)

    def save_absence(self, absence: Absence) -> Absence:
        """Store an absence."""
        values = _absence_key(absence) | {"last_day": absence.last_day.isoformat(), "reason": absence.reason}
        query = f"SELECT {ABSENCE} FROM absences WHERE faculty_id=:faculty_id AND first_day=:first_day"
        with editing(self._connections, "first_day") as connection:
            save_record(connection, REGISTER_TABLES["absences"], values, absence.version)
            row = connection.row(query, _absence_key(absence))
        assert row is not None
        return absence_of(row)

    def remove_absence(self, absence: Absence) -> None:
        """Take an absence away, as it was read."""
        with editing(self._connections) as connection:
            remove_record(connection, REGISTER_TABLES["absences"], _absence_key(absence), absence.version)

    def teach(self, faculty_id: int, student_ids: Sequence[int]) -> int:
        """Note who teaches whom."""
        statement = "INSERT INTO faculty_students(faculty_id,student_id) VALUES(:faculty,:student)"
        with editing(self._connections) as connection:
            known = _taught(connection, faculty_id)
            new = [student_id for student_id in dict.fromkeys(student_ids) if student_id not in known]
            return sum(connection.change(statement, {"faculty": faculty_id, "student": each}) for each in new)

    def stop_teaching(self, faculty_id: int, student_ids: Sequence[int]) -> int:
        """Take such notes away."""
        statement = "DELETE FROM faculty_students WHERE faculty_id=:faculty AND student_id=:student"
        with editing(self._connections) as connection:
            return sum(connection.change(statement, {"faculty": faculty_id, "student": each}) for each in student_ids)

    def conflicts_of(self, faculty_id: int) -> Sequence[ConflictOfInterest]:
        """Return a faculty member's conflicts of interest."""
        query = (
            "SELECT c.reason,s.id,s.full_name,s.number,s.email,s.version FROM conflicts_of_interest c"
            " JOIN students s ON s.id=c.student_id WHERE c.faculty_id=:id"
        )
        with self._reading() as connection:
            rows = connection.rows(query, {"id": faculty_id})
        found = [ConflictOfInterest(Student(*student), reason) for reason, *student in rows]
        return sorted(found, key=lambda conflict: _by_name(conflict.student))

    def barred_from(self, student_id: int) -> Sequence[FacultyRecord]:
        """Return who has a conflict of interest with a student."""
        return self._faculty_of(student_id, "conflicts_of_interest")

    def note_conflict(self, faculty_id: int, student_id: int, reason: str | None) -> None:
        """Note a conflict; with another reason, the old note goes and a new one comes in one step."""
        statement = "INSERT INTO conflicts_of_interest(faculty_id,student_id,reason) VALUES(:faculty,:student,:reason)"
        query = "SELECT reason FROM conflicts_of_interest WHERE faculty_id=:faculty AND student_id=:student"
        pair = {"faculty": faculty_id, "student": student_id}
        with editing(self._connections) as connection:
            noted = connection.row(query, pair)
            if noted is not None and noted[0] == reason:
                return
            if noted is not None:
                connection.change(_FORGET_CONFLICT, pair)
            connection.change(statement, pair | {"reason": reason})

    def forget_conflict(self, faculty_id: int, student_id: int) -> None:
        """Take a note away."""
        with editing(self._connections) as connection:
            connection.change(_FORGET_CONFLICT, {"faculty": faculty_id, "student": student_id})

    def changes(self, table: str, key: str) -> Sequence[RegisterChange]:
        """Return the record's changes."""
        with self._reading() as connection:
            return changes_of(connection, table, key)

    def _faculty_of(self, student_id: int, table: str) -> list[FacultyRecord]:
        """Return the faculty whom a table of pairs ties to a student."""
        query = (
            "SELECT f.id,f.full_name,f.department,f.email,f.capacity,f.active,f.version"
            f" FROM {table} t JOIN faculty f ON f.id=t.faculty_id WHERE t.student_id=:id"
        )
        with self._reading() as connection:
            rows = connection.rows(query, {"id": student_id})
        return sorted(map(member_of, rows), key=_by_name)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with translated(), self._connections.reading() as connection:
            yield connection


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


def absence_of(row: Sequence[Any]) -> Absence:
    """Return the absence in a row of `ABSENCE`."""
    faculty_id, first_day, last_day, reason, version = row
    return Absence(faculty_id, date.fromisoformat(first_day), date.fromisoformat(last_day), reason, version)


def _absence_key(absence: Absence) -> dict[str, Any]:
    return {"faculty_id": absence.faculty_id, "first_day": absence.first_day.isoformat()}


def _by_name(record: Student | FacultyRecord) -> tuple[str, int]:
    return fold(record.full_name), record.id
