"""How a department grew, counted in its database, and how much room there is where that can be seen."""

import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_records import instant, microseconds
from edumanage_desktop.adapters.database.table_sizes import declared_names, sizes_in_file, sizes_on_server
from edumanage_desktop.adapters.database.table_tending import OpenConnections, file_bytes
from edumanage_desktop.services.maintenance.growth import (
    PACE_DAYS,
    Growth,
    MonthOfGrowth,
    Recent,
)
from migrations.program.sqlite_words import NOW_US

MONTHS = 24
"""So many months are told."""
_SERVER_NOW_US = "TIMESTAMPDIFF(MICROSECOND,'1970-01-01',UTC_TIMESTAMP(6))"
_HISTORY_MONTH = {
    True: "SUBSTR('1970-01-01 00:00:00'+INTERVAL h.at_us MICROSECOND,1,7)",
    False: "strftime('%Y-%m',h.at_us/1000000,'unixepoch')",
}
_EVERY_UPLOAD = (
    "(SELECT id,created_at FROM student_uploads UNION ALL SELECT id,created_at FROM archived_work WHERE stage=1) u"
)
"""Those that stand in the archive alone count as the others do."""
_UPLOADS = (
    f"SELECT SUBSTR(u.created_at,1,7),COUNT(*),COALESCE(SUM(s.size_bytes),0) FROM {_EVERY_UPLOAD}"
    " LEFT JOIN upload_state s ON s.upload_id=u.id WHERE u.id>0 AND u.created_at>=:since GROUP BY 1"
)
_RECENT = (
    f"SELECT COUNT(*),COALESCE(SUM(s.size_bytes),0) FROM {_EVERY_UPLOAD}"
    " LEFT JOIN upload_state s ON s.upload_id=u.id WHERE u.id>0 AND u.created_at>=:since"
)


class DatabaseGrowth:
    """See `services.maintenance.growth.GrowthReader`; `path` is a file's, `store_free` says what the store has free."""

    def __init__(
        self, *, open_connections: OpenConnections, path: Path | None, store_free: Callable[[], int | None]
    ) -> None:
        self._open, self._path, self._store_free = open_connections, path, store_free

    def growth(self) -> Growth:
        """Count everything, on one connection."""
        connections = self._open()
        try:
            with translated(), connections.reading() as connection:
                return self._counted(connection)
        finally:
            connections.close()

    def _counted(self, connection: Connection) -> Growth:
        is_server = self._path is None
        now = instant(int(connection.value(f"SELECT {_SERVER_NOW_US if is_server else NOW_US}")))
        sizes = sizes_on_server(connection) if is_server else sizes_in_file(connection)
        declared = declared_names()
        tables = [table for table in sizes if table.name in declared]
        first = _moment(connection.value(f"SELECT MIN(u.created_at) FROM {_EVERY_UPLOAD} WHERE u.id>0"))
        since = max(now - timedelta(days=PACE_DAYS), first or now)
        recent_row = connection.row(_RECENT, {"since": _text(since)})
        total = connection.row(
            f"SELECT COUNT(*),COALESCE(SUM(s.size_bytes),0) FROM {_EVERY_UPLOAD}"
            " LEFT JOIN upload_state s ON s.upload_id=u.id WHERE u.id>0"
        )
        assert recent_row is not None
        assert total is not None
        database_bytes = file_bytes(self._path) if self._path is not None else sum(t.size_bytes or 0 for t in tables)
        return Growth(
            now=now,
            months=_months(connection, now, is_server=is_server),
            tables=tables,
            uploads=int(total[0]),
            recent=Recent(since, int(recent_row[0]), int(recent_row[1])),
            database_bytes=database_bytes,
            file_bytes=int(total[1]),
            database_free_bytes=None if self._path is None else shutil.disk_usage(self._path.parent).free,
            store_free_bytes=self._store_free(),
        )


def _months(connection: Connection, now: datetime, *, is_server: bool) -> Sequence[MonthOfGrowth]:
    months = [date(now.year, now.month, 1)]
    while len(months) < MONTHS:
        months.append((months[-1] - timedelta(days=1)).replace(day=1))
    months.reverse()
    begins = datetime(months[0].year, months[0].month, 1, tzinfo=UTC)
    uploads = {
        str(month): (int(count), int(size_bytes))
        for month, count, size_bytes in connection.rows(_UPLOADS, {"since": _text(begins)})
    }
    query = (
        f"SELECT {_HISTORY_MONTH[is_server]},COUNT(*) FROM history h WHERE h.upload_id>0 AND h.at_us>="
        f"{microseconds(begins)} GROUP BY 1"
    )
    history = {str(month): int(count) for month, count in connection.rows(query)}
    found = [
        MonthOfGrowth(
            month,
            uploads.get(f"{month:%Y-%m}", (0, 0))[0],
            history.get(f"{month:%Y-%m}", 0),
            uploads.get(f"{month:%Y-%m}", (0, 0))[1],
        )
        for month in months
    ]
    begun = next((number for number, each in enumerate(found) if each.uploads or each.history), len(found) - 1)
    return found[begun:]


def _text(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


def _moment(stored: Any) -> datetime | None:
    """Return the time that a driver gives of a TIMESTAMP; None where a text is none, as any program may write."""
    if isinstance(stored, datetime):
        return stored.replace(tzinfo=UTC)
    try:
        return datetime.fromisoformat(str(stored)).replace(tzinfo=UTC)
    except ValueError:
        return None
