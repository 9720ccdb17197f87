"""What is done in incidents, among the records of what was done for the service; login and time are the database's.

The key of a record is made of the incident and what is claimed, so that of two computers only one claims it.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID, uuid5

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_records import editing, instant
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.incidents import INCIDENT, Entry, read_entry
from edumanage_desktop.domain.maintenance import Outcome
from edumanage_desktop.domain.sentences import Sentence

_KEYS = UUID("5f0c7a3e-8f0b-4b57-9a61-2f2d6c1f8e04")
"""The namespace of our keys (RFC 9562, version 5)."""
_ALL = "SELECT result,login,at_us FROM maintenance_records WHERE task=:task ORDER BY at_us,record_uuid"
_ADD = "INSERT INTO maintenance_records(record_uuid,task,outcome,result) VALUES(:uuid,:task,:outcome,:result)"
_IS_THERE = "SELECT 1 FROM maintenance_records WHERE record_uuid=:uuid"
_DENIED = Sentence("Only an administrator of the department handles incidents. Nothing was recorded.")


class DatabaseIncidentLog:
    """See `services.incidents.desk.IncidentLog`; `now_us` is the database's clock."""

    def __init__(self, *, connections: Connections, now_us: Callable[[], int]) -> None:
        self._connections, self._now_us = connections, now_us

    def entries(self) -> Sequence[Entry]:
        """Read them; nobody but an administrator is shown any, in a file neither."""
        with translated(), self._connections.reading() as connection:
            if connection.value("SELECT role FROM my_roles WHERE role='admin'") is None:
                raise Refused(RefusalCode.DENIED, _DENIED, {"reason": "kind"})
            rows = connection.rows(_ALL, {"task": INCIDENT})
        found = (read_entry(str(result), login=str(login), at=instant(int(at_us))) for result, login, at_us in rows)
        return [entry for entry in found if entry is not None]

    def add(self, entry: Entry, key: str) -> bool:
        """Record one under a key of its incident."""
        return self._insert(entry, f"{entry.incident} {key}")

    def add_first(self, entry: Entry, after: str) -> bool:
        """Record the first one under a key of the incident before it, of which only one is the next."""
        return self._insert(entry, f"the one after {after}")

    def login(self) -> str:
        """Ask who is signed in."""
        with translated(), self._connections.reading() as connection:
            return str(connection.value("SELECT login FROM my_identity") or "")

    def now(self) -> datetime:
        """Return the database's time."""
        return instant(self._now_us())

    def _insert(self, entry: Entry, key: str) -> bool:
        values = {
            "uuid": str(uuid5(_KEYS, key)),
            "task": INCIDENT,
            "outcome": str(Outcome.WELL),
            "result": entry.written(),
        }
        try:
            with editing(self._connections, "record_uuid") as connection:
                connection.change(_ADD, values)
        except Refused:
            with translated(), self._connections.reading() as connection:
                if connection.value(_IS_THERE, {"uuid": values["uuid"]}) is None:
                    raise
            return False
        return True
