"""Maintenance windows in the database, read by everybody and planned by administrators."""

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_records import (
    REGISTER_TABLES,
    changes_of,
    editing,
    instant,
    microseconds,
    remove_record,
    save_record,
)
from edumanage_desktop.domain.errors import DatabaseNotOurs, Refused
from edumanage_desktop.domain.maintenance import PlannedWindow
from edumanage_desktop.services.maintenance.windows import KeptWindow, MaintenancePlan
from edumanage_desktop.services.register import NEW, RegisterChange
from migrations.program.health_words import HOLDS
from migrations.program.held import HELD
from migrations.program.maintenance import PLAN
from migrations.program.sqlite_words import NOW_US

_TABLE = "maintenance_windows"
_COLUMNS = "begins_at_us,ends_at_us,words,stops_portal"
_WINDOWS = f"SELECT id,version,{_COLUMNS},ends_sessions FROM {_TABLE} LEFT JOIN {HOLDS} ON window_id=id"
_WINDOWS_BEFORE = f"SELECT id,version,{_COLUMNS},NULL AS ends_sessions FROM {_TABLE}"
"""By a schema that knows of no holds yet, or is no longer to know: a deployment plans windows on its way, too."""
_KNOWS_HOLDS = {
    True: f"SELECT COUNT(*) FROM information_schema.tables WHERE table_schema=DATABASE() AND table_name='{HELD}'",
    False: f"SELECT COUNT(*) FROM sqlite_master WHERE name='{HELD}'",
}
_HOLD = f"INSERT INTO {HOLDS}(window_id,ends_sessions) VALUES(:window,:ends_sessions)"
_SERVER_NOW_US = "TIMESTAMPDIFF(MICROSECOND,'1970-01-01',UTC_TIMESTAMP(6))"
_ID_BITS = 48
"""Of a window's number, which nobody sees: it is drawn, so that two administrators at once never draw the same."""


class DatabasePlanReader:
    """See `services.maintenance.windows.PlanReader`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def plan(self) -> MaintenancePlan:
        """Ask for the clock and the windows at once."""
        try:
            return self._plan("h.ends_session", f"LEFT JOIN {HELD} h ON h.window_id=p.id")
        except (DatabaseNotOurs, Refused):  # a schema from before holds, to which a deployment went back
            return self._plan("NULL", "")

    def _plan(self, ends_session: str, holds: str) -> MaintenancePlan:
        now_us = _SERVER_NOW_US if self._connections.is_server else NOW_US
        columns = ",".join(f"p.{name}" for name in _COLUMNS.split(","))
        query = (
            f"SELECT {now_us},{columns},{ends_session} FROM (SELECT 1 AS one) o LEFT JOIN {PLAN} p"
            f" ON p.ends_at_us>{now_us} {holds} ORDER BY p.begins_at_us,p.id"
        )
        with translated(), self._connections.watching() as connection:
            rows = connection.rows(query)
        windows = tuple(_window(*row[1:]) for row in rows if row[1] is not None)
        return MaintenancePlan(instant(int(rows[0][0])), windows)


class DatabaseWindowKeeper:
    """See `services.maintenance.windows.WindowKeeper`; `now_us` is the database's clock."""

    def __init__(self, *, connections: Connections, now_us: Callable[[], int]) -> None:
        self._connections, self._now_us = connections, now_us

    def windows(self) -> Sequence[KeptWindow]:
        """Return all windows."""
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(f"{self._query(connection)} ORDER BY begins_at_us DESC,id")
        return [KeptWindow(_window(*values), int(number), int(version)) for number, version, *values in rows]

    def save(self, window: KeptWindow) -> KeptWindow:
        """Store a window."""
        planned = window.planned
        values = {
            "id": window.id or 1 + secrets.randbits(_ID_BITS),
            "begins_at_us": microseconds(planned.begins_at),
            "ends_at_us": microseconds(planned.ends_at),
            "words": planned.words.strip() or None,
            "stops_portal": int(planned.stops_portal),
        }
        with editing(self._connections) as connection:
            if planned.is_hold and window.version == NEW:
                ends_sessions = int(planned.ends_sessions)
                connection.change(_HOLD, {"window": values["id"], "ends_sessions": ends_sessions})
            save_record(connection, REGISTER_TABLES[_TABLE], values, window.version)
            row = connection.row(f"{self._query(connection)} WHERE id=:id", {"id": values["id"]})
        assert row is not None
        return KeptWindow(_window(*row[2:]), int(row[0]), int(row[1]))

    def remove(self, window: KeptWindow) -> None:
        """Call a window off."""
        with editing(self._connections) as connection:
            remove_record(connection, REGISTER_TABLES[_TABLE], {"id": window.id}, window.version)

    def changes(self) -> Sequence[RegisterChange]:
        """Return the changes of all windows."""
        with translated(), self._connections.reading() as connection:
            return changes_of(connection, _TABLE)

    def now(self) -> datetime:
        """Return the database's time."""
        return instant(self._now_us())

    def _query(self, connection: Connection) -> str:
        """Return what reads the windows, as far as the schema has come."""
        knows_holds = connection.value(_KNOWS_HOLDS[self._connections.is_server])
        return _WINDOWS if knows_holds else _WINDOWS_BEFORE


def _window(
    begins_at_us: int, ends_at_us: int, words: str | None, stops_portal: int, ends_sessions: int | None
) -> PlannedWindow:
    """Return a window; `ends_sessions` is None for one that holds nothing."""
    begins_at, ends_at = instant(int(begins_at_us)), instant(int(ends_at_us))
    is_hold = ends_sessions is not None
    return PlannedWindow(begins_at, ends_at, words or "", bool(stops_portal), is_hold, bool(ends_sessions))
