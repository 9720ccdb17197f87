"""What was done for the service, as whoever is signed in; login and time are the database's."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from uuid import uuid4

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_records import editing, instant
from edumanage_desktop.adapters.database.mail_room import database_now_us
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.maintenance import Outcome, TaskName
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.maintenance.calendar import TaskRecord

_COLUMNS = "r.task,r.outcome,r.result,r.login,r.at_us"
_LATEST = (
    f"SELECT {_COLUMNS} FROM maintenance_records r JOIN (SELECT task,MAX(at_us) AS at_us FROM maintenance_records"
    " GROUP BY task) l ON l.task=r.task AND l.at_us=r.at_us ORDER BY r.task,r.record_uuid"
)

_DENIED = Sentence("Only an administrator of the department looks after the regular tasks. Nothing was changed.")


class DatabaseTaskRecords:
    """See `services.maintenance.calendar.TaskRecords`; `now_us` is the database's clock."""

    def __init__(self, *, connections: Connections, now_us: Callable[[], int]) -> None:
        self._connections, self._now_us = connections, now_us

    def require_administrator(self) -> None:
        """Look for the role."""
        with translated(), self._connections.reading() as connection:
            if connection.value("SELECT role FROM my_roles WHERE role='admin'") is None:
                raise Refused(RefusalCode.DENIED, _DENIED, {"reason": "kind"})

    def latest(self) -> Mapping[str, TaskRecord]:
        """Return the last record of each task."""
        with translated(), self._connections.reading() as connection:
            return {str(row[0]): _record(*row) for row in connection.rows(_LATEST)}

    def of(self, task: str) -> Sequence[TaskRecord]:
        """Return the records of a task."""
        query = f"SELECT {_COLUMNS} FROM maintenance_records r WHERE r.task=:task ORDER BY r.at_us DESC,r.record_uuid"
        with translated(), self._connections.reading() as connection:
            return [_record(*row) for row in connection.rows(query, {"task": str(task)})]

    def note(self, task: TaskName, outcome: Outcome, result: str) -> TaskRecord:
        """Insert a record."""
        values = {"uuid": str(uuid4()), "task": str(task), "outcome": str(outcome), "result": result.strip()}
        insert = "INSERT INTO maintenance_records(record_uuid,task,outcome,result) VALUES(:uuid,:task,:outcome,:result)"
        with editing(self._connections, "record_uuid") as connection:
            connection.change(insert, values)
            query = f"SELECT {_COLUMNS} FROM maintenance_records r WHERE r.record_uuid=:uuid"
            row = connection.row(query, {"uuid": values["uuid"]})
        assert row is not None
        return _record(*row)

    def now(self) -> datetime:
        """Return the database's time."""
        return instant(self._now_us())


def task_records(connections: Connections) -> DatabaseTaskRecords:
    """Return what was done, by the clock of the database."""

    def now_us() -> int:
        with translated(), connections.reading() as connection:
            return database_now_us(connection, is_server=connections.is_server)

    return DatabaseTaskRecords(connections=connections, now_us=now_us)


def _record(task: str, outcome: str, result: str, login: str, at_us: int) -> TaskRecord:
    return TaskRecord(task, Outcome(outcome), result, login, instant(int(at_us)))
