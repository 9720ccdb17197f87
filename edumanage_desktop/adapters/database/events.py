"""Reporting events: one inserted row each, with a UUID of our own; login and time are set by the database."""

from uuid import uuid4

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.domain.events import LONGEST_DETAIL, EventKind

_INSERT = "INSERT INTO events(event_uuid,kind,detail) VALUES(:event_uuid,:kind,:detail)"


class DatabaseEventReporter:
    """See `services.events.EventReporter`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def report(self, kind: EventKind, detail: str = "") -> None:
        """Insert the event."""
        values = {"event_uuid": str(uuid4()), "kind": kind.value, "detail": detail[:LONGEST_DETAIL] or None}
        with translated(), self._connections.writing() as connection:
            connection.rows(_INSERT, values)
