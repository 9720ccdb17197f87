"""Mends what makes everything slow and can be mended while everybody works: tables looked at anew, missing indexes."""

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.domain.errors import DatabaseError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis.performance import Mend, MendKind
from edumanage_desktop.services.maintenance.tending import TableTender, Tending

_WAITS_AT_MOST_S = 10
"""Whoever waits for a table to be left holds up everybody who comes after; the index is made at another moment then."""
_MYSQL_LACKS = " IF NOT EXISTS"


class DatabasePerformanceMender:
    """See `services.diagnosis.performance.PerformanceMender`.

    `connections` are an administrator's, of which the tender is too; `account` those of one of the server, None where
    none is named. On both an answer may take as long as it takes.
    """

    def __init__(self, *, connections: Connections, account: Connections | None, tender: TableTender) -> None:
        self._connections, self._account, self._tender = connections, account, tender

    def can(self, mend: Mend) -> bool:
        """Return whether it may be done."""
        return mend.kind is MendKind.ANALYSE or self._account is not None or not self._connections.is_server

    def do(self, mend: Mend) -> None:
        """Do it."""
        if mend.kind is MendKind.ANALYSE:
            done = self._tender.tend(Tending.STATISTICS, mend.table)
            if not done.is_well:
                raise DatabaseError(
                    Sentence(
                        "The database did not look at {table} anew: {said}. What was mended before stays so.",
                        table=mend.table,
                        said=done.said,
                    )
                )
            return
        with translated():
            if not self._connections.is_server:
                with self._connections.writing() as connection:
                    connection.rows(mend.statement)
                return
            assert self._account is not None
            with self._account.reading() as connection:
                connection.rows(f"SET lock_wait_timeout={_WAITS_AT_MOST_S}")
                lacks = _MYSQL_LACKS if connection.is_mysql else ""
                connection.rows(mend.statement.replace(lacks, "", 1))
