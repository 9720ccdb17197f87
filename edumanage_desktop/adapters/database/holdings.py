"""Reading what a department holds already, for imports: its students, and all work of some hundred of them."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.adapters.database.finding import student_key
from edumanage_desktop.domain.errors import RefusalCode
from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.services.archive_import.holdings import StoredFile, StoredWork
from edumanage_desktop.services.register import Student

_STUDENTS_AT_ONCE = 10_000
_WORKS_AT_ONCE = 200
_COLUMNS = "id,student_id,title,status,course,term,assignment"
_Item = TypeVar("_Item")


class DatabaseHoldings:
    """See `services.archive_import.holdings.HoldingsReader`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def students(self) -> Sequence[Student]:
        """Return everybody, some thousand at a time, so that nobody waits long for the connection."""
        found: list[Student] = []
        last = 0
        while True:
            with translated(), self._connections.reading() as connection:
                self._let_in(connection)
                query = (
                    "SELECT id,full_name,number,email FROM students WHERE id>:last ORDER BY id"
                    f" LIMIT {_STUDENTS_AT_ONCE}"
                )
                rows = connection.rows(query, {"last": last})
            found += (Student(*row) for row in rows)
            if len(rows) < _STUDENTS_AT_ONCE:
                return found
            last = found[-1].id

    def works_of(self, students: Collection[Student]) -> Sequence[StoredWork]:
        """Return the work of these students, some hundred at a time."""
        found: list[StoredWork] = []
        for some in _parts(list(students)):
            with translated(), self._connections.reading() as connection:
                found += self._works(connection, some)
        return found

    def faculty(self) -> Sequence[FacultyMember]:
        """Return all faculty."""
        with translated(), self._connections.reading() as connection:
            rows = connection.rows("SELECT id,full_name,department,active FROM faculty_list ORDER BY full_name,id")
        return [FacultyMember(number, name, department, bool(active)) for number, name, department, active in rows]

    def mark_copy(self, upload_id: int, group_key: str) -> None:
        """Insert the mark, where there is none."""
        verb = "INSERT IGNORE" if self._connections.is_server else "INSERT OR IGNORE"
        with translated(), self._connections.writing() as connection:
            connection.change(
                f"{verb} INTO group_copies(upload_id,group_key) VALUES(:upload,:key)",
                {"upload": upload_id, "key": group_key},
            )

    def _let_in(self, connection: Connection) -> None:
        """Refuse here what a server's grants refuse: an embedded file has none."""
        if connection.value("SELECT 1 FROM my_roles WHERE role='registrar'") is None:
            raise refused(RefusalCode.DENIED, "reason=kind")

    def _works(self, connection: Connection, students: Sequence[Student]) -> Iterator[StoredWork]:
        ids = ",".join(str(int(student.id)) for student in students)
        query = f"SELECT {_COLUMNS} FROM all_uploads WHERE student_id IN({ids})"
        values = {}
        if self._connections.is_server:
            # No index leads to a student's number behind the shield of a server's views, but one to the folded name.
            keys = dict.fromkeys(student_key(student.full_name) for student in students)
            values = {f"k{place}": key for place, key in enumerate(keys)}
            columns = ",".join(f"u.{column}" for column in _COLUMNS.split(","))
            query = (
                f"SELECT {columns} FROM (SELECT id FROM all_matches WHERE student_key IN("
                + ",".join(f":{name}" for name in values)
                + f")) k CROSS JOIN all_uploads u ON u.id=k.id WHERE u.student_id IN({ids})"
            )
        rows = connection.rows(query, values)
        files = _files(connection, [row[0] for row in rows])
        return (replace(StoredWork(*row), files=tuple(files[row[0]])) for row in rows)


def _files(connection: Connection, upload_ids: Sequence[int]) -> dict[int, list[StoredFile]]:
    found: dict[int, list[StoredFile]] = defaultdict(list)
    for some in _parts(list(upload_ids)):
        listed = ",".join(str(int(number)) for number in some)
        query = f"SELECT upload_id,size_bytes,sha256 FROM all_files WHERE upload_id IN({listed})"
        for upload_id, size_bytes, sha256 in connection.rows(query):
            found[upload_id].append(StoredFile(size_bytes, sha256.lower() if sha256 else None))
    return found


def _parts(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    for start in range(0, len(items), _WORKS_AT_ONCE):
        yield items[start : start + _WORKS_AT_ONCE]
