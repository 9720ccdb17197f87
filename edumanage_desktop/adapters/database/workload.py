"""Everybody's workload, counted through the views of registrars and administrators."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date, datetime

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_records import microseconds
from edumanage_desktop.adapters.database.register import ABSENCE, absence_of
from edumanage_desktop.adapters.database.rows import in_slices, read_instant
from edumanage_desktop.domain.folding import fold
from edumanage_desktop.services.moving.balancing import Bonds
from edumanage_desktop.services.moving.workload import Waiting, Workload, Workloads
from edumanage_desktop.services.register import Absence

_OPEN = "SELECT faculty_id,COUNT(*),MIN(created_at) FROM all_keys WHERE status='submitted' GROUP BY faculty_id"
_DECIDED = "SELECT faculty_id,COUNT(*) FROM all_decisions WHERE at_us>=:since GROUP BY faculty_id"
_PEOPLE = "SELECT id,full_name,department,capacity,active FROM faculty WHERE id>0"
_SHUT_OUT = "SELECT faculty_id FROM all_people WHERE faculty_id IS NOT NULL GROUP BY faculty_id HAVING MAX(active)=0"
_ABSENCES = f"SELECT {ABSENCE} FROM absences WHERE last_day>=:today ORDER BY first_day"
_COLLECTION = "SELECT id,course,term,assignment FROM all_uploads WHERE id IN({})"


class DatabaseWorkloads:
    """See `services.moving.workload.WorkloadReader`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def workloads(self, *, today: date, decided_since: datetime) -> Workloads:
        """Return everybody's workload, also of numbers that only work knows."""
        with translated(), self._connections.reading() as connection:
            waiting = {number: Waiting(count, read_instant(oldest)) for number, count, oldest in connection.rows(_OPEN)}
            decided = dict(connection.rows(_DECIDED, {"since": microseconds(decided_since)}))
            people = connection.rows(_PEOPLE)
            shut_out = {number for (number,) in connection.rows(_SHUT_OUT)}
            absences = _next_absences(connection, today)
        unassigned = waiting.pop(None, Waiting())
        known = [
            Workload(
                number, name, department, waiting.pop(number, Waiting()), decided.get(number, 0), capacity,
                absences.get(number), can_decide=bool(active) and number not in shut_out,
            )
            for number, name, department, capacity, active in people
        ]  # fmt: skip
        unknown = [
            Workload(number, None, None, found, decided.get(number, 0), can_decide=False)
            for number, found in waiting.items()
        ]
        by_name = sorted(known, key=lambda each: (fold(each.full_name or ""), each.faculty_id))
        return Workloads((*by_name, *sorted(unknown, key=lambda each: each.faculty_id)), unassigned)

    def untaught(self) -> int:
        """Return how much submitted work is with somebody who does not teach its student."""
        with translated(), self._connections.reading() as connection:
            return int(connection.value("SELECT COUNT(*) FROM all_untaught WHERE status='submitted'"))

    def bonds(self, student_ids: Collection[int], faculty_ids: Collection[int]) -> Bonds:
        """Return who of these has to do with whom of those."""
        wanted = frozenset(faculty_ids)
        with translated(), self._connections.reading() as connection:
            setting = "SELECT value FROM settings_in_force WHERE name='require_teaching'"
            teachers_only = connection.value(setting) == "1"
            teachers = _faculty_by_student(connection, "faculty_students", student_ids, wanted)
            conflicts = _faculty_by_student(connection, "conflicts_of_interest", student_ids, wanted)
        return Bonds(teachers, conflicts, teachers_only=teachers_only)

    def collections(self, upload_ids: Collection[int]) -> Mapping[int, str]:
        """Return what each was handed in for."""
        found: dict[int, str] = {}
        with translated(), self._connections.reading() as connection:
            for listed in in_slices(upload_ids):
                for upload_id, *names in connection.rows(_COLLECTION.format(listed)):
                    found[upload_id] = " · ".join(name for name in names if name)
        return found


def _next_absences(connection: Connection, today: date) -> dict[int, Absence]:
    """Return by faculty member the absence that is not over and begins first."""
    found: dict[int, Absence] = {}
    for absence in map(absence_of, connection.rows(_ABSENCES, {"today": today.isoformat()})):
        found.setdefault(absence.faculty_id, absence)
    return found


def _faculty_by_student(
    connection: Connection, table: str, student_ids: Collection[int], wanted: frozenset[int]
) -> dict[int, frozenset[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for listed in in_slices(student_ids):
        query = f"SELECT student_id,faculty_id FROM {table} WHERE student_id IN({listed})"
        for student_id, faculty_id in connection.rows(query):
            if faculty_id in wanted:
                found[student_id].add(faculty_id)
    return {student_id: frozenset(faculty) for student_id, faculty in found.items()}
