"""What handing in must know of the database: the rules, the collections, who teaches whom, and a student's number."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.adapters.database.kept_records import instant, microseconds
from edumanage_desktop.domain.errors import RefusalCode
from edumanage_desktop.services.upload_rules import Collection


class DatabaseUploadRules:
    """See `services.upload_rules.IntakeReader`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def settings(self) -> Mapping[str, str]:
        """Return the settings that somebody has set."""
        with translated(), self._connections.reading() as connection:
            rows = connection.rows("SELECT name,value FROM settings_in_force WHERE value IS NOT NULL")
        return {str(name): str(value) for name, value in rows}

    def collections(self) -> tuple[Collection, ...]:
        """Return the collections."""
        query = "SELECT id,course,term,assignment,closes_at_us FROM collection_list ORDER BY course,term,assignment,id"
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(query)
        return tuple(
            Collection(int(number), course, term, assignment, None if at_us is None else instant(int(at_us)))
            for number, course, term, assignment, at_us in rows
        )

    def teachers(self, student_id: int | None) -> Sequence[int]:
        """Return the ids of who teaches a student, None for the student who is signed in."""
        query, values = "SELECT faculty_id FROM own_teachers", {}
        if student_id is not None:
            query = "SELECT faculty_id FROM faculty_students WHERE student_id=:student"
            values = {"student": student_id}
        with translated(), self._connections.reading() as connection:
            return [int(faculty_id) for (faculty_id,) in connection.rows(query, values)]

    def hand_ins(self, since: datetime) -> tuple[datetime, ...]:
        """Return when the student handed in; the first version of what is theirs says it."""
        query = "SELECT at_us FROM own_history WHERE version=1 AND kind='submit' AND at_us>:since ORDER BY at_us"
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(query, {"since": microseconds(since)})
        return tuple(instant(int(at_us)) for (at_us,) in rows)

    def student_id(self, number: str) -> int:
        """Return the id of the student with a registration number, in small letters or capitals."""
        values = {"number": number.strip()}
        with translated(), self._connections.reading() as connection:
            found = connection.rows("SELECT id FROM students WHERE number=:number", values)
            if not found:  # this one looks at every student
                found = connection.rows("SELECT id FROM students WHERE LOWER(number)=LOWER(:number)", values)
        if len(found) != 1:
            raise refused(RefusalCode.INVALID, "field=student_id")
        return int(found[0][0])
