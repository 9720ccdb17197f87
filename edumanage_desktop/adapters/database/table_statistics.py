"""How many rows a database takes its tables to have, by which it chooses its ways, beside how many there are."""

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.adapters.database.failures import driver_errors, is_refusal
from edumanage_desktop.services.diagnosis.performance import STATISTICS_SETTLE_S, StatisticsFacts
from edumanage_desktop.services.diagnosis.performance_judging import is_stale
from migrations.program.maintenance import SIZES

TABLES = ("student_uploads", "upload_state", "upload_search", "upload_files", "history", "students")
"""Those that grow with the work, and that the window's questions join."""
_KEPT = (
    "SELECT table_name,n_rows,UNIX_TIMESTAMP(last_update) FROM mysql.innodb_table_stats WHERE database_name=DATABASE()"
)
_NOT_AS_OF_YESTERDAY = "SET SESSION information_schema_stats_expiry=0"
"""MySQL tells sizes as it found them within the last day: https://dev.mysql.com/doc/refman/9.4/en/server-system-variables.html"""


def statistics_in_file(connection: Connection) -> Sequence[StatisticsFacts]:
    """Return SQLite's, which it has since somebody had it look: https://sqlite.org/fileformat2.html#the_sqlite_stat1_table"""
    believed: dict[str, int] = {}
    if connection.value("SELECT 1 FROM sqlite_master WHERE name='sqlite_stat1'") is not None:
        for table, counted in connection.rows("SELECT tbl,stat FROM sqlite_stat1"):
            first = str(counted).partition(" ")[0]
            if first.isdigit():
                believed[str(table)] = max(believed.get(str(table), 0), int(first))
    return [StatisticsFacts(table, _rows(connection, table), believed.get(table)) for table in TABLES]


def statistics_of_server(
    connection: Connection, *, keeps: bool, pause: Callable[[float], None] = time.sleep
) -> Sequence[StatisticsFacts]:
    """Return a server's; where `keeps` those that it keeps, as an administrator of the server may read.

    Others are told what it takes for true now, of the tables that they may count. A server that looks anew by itself
    is given the time for it.
    """
    found = _looked(connection, keeps=keeps)
    if keeps and any(map(is_stale, found)) and connection.value("SELECT @@global.innodb_stats_auto_recalc"):
        pause(STATISTICS_SETTLE_S)
        found = _looked(connection, keeps=keeps)
    return found


def _looked(connection: Connection, *, keeps: bool) -> Sequence[StatisticsFacts]:
    believed: dict[str, tuple[int, datetime | None]] = {}
    if keeps:
        for table, rows, at_s in connection.rows(_KEPT):
            believed[str(table)] = (int(rows), datetime.fromtimestamp(int(at_s), UTC))
    else:
        if connection.is_mysql:
            connection.rows(_NOT_AS_OF_YESTERDAY)
        believed = {str(row[0]): (int(row[1] or 0), None) for row in connection.rows(f"CALL {SIZES}()")}
    found = []
    for table in TABLES:
        rows = _told(connection, table)
        if rows is not None:
            taken_for, at = believed.get(table, (None, None))
            found.append(StatisticsFacts(table, rows, taken_for, at))
    return found


def _told(connection: Connection, table: str) -> int | None:
    """Return a table's rows, None where whoever asks may not read it."""
    try:
        return _rows(connection, table)
    except driver_errors() as error:
        if is_refusal(error):
            return None
        raise


def _rows(connection: Connection, table: str) -> int:
    return int(connection.value(f"SELECT COUNT(*) FROM {table}"))
