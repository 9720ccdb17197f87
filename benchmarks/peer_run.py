"""Measures Qt's own QSqlTableModel on the same SQLite file; writes milliseconds and peak memory as JSON.

`python -m benchmarks.peer_run DATABASE-FILE FACULTY-ID|0 ROUNDS OUT.json`. The model shows the portal's table alone (no
names, sizes or files), newest first, in a plain QTableView of the same size, through Qt's own SQLite driver. A filter
is applied when its first rows stand painted and the number of matches is known, for the window tells both. Qt's model
knows it once it has fetched every row. A jump to the end ends with the last row painted.
"""

import json
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QApplication, QTableView

from benchmarks.memory_run import peak_mb
from benchmarks.real_window import turn_until


class _Painted(QObject):
    """Counts paintings of a viewport."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self.count = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.count += 1
        return False


class Peer:
    """The table as a Qt tutorial builds it."""

    def __init__(self, file: str, faculty_id: int) -> None:
        self._database = QSqlDatabase.addDatabase("QSQLITE")
        self._database.setDatabaseName(file)
        if not self._database.open():
            raise RuntimeError(self._database.lastError().text())
        self._whose = f"faculty_id={faculty_id}" if faculty_id else ""
        self._model = QSqlTableModel(None, self._database)
        self._model.setTable("student_uploads")
        self._model.setSort(self._model.fieldIndex("created_at"), Qt.SortOrder.DescendingOrder)
        self._view = QTableView()
        self._view.setModel(self._model)
        self._view.resize(730, 700)
        self._painted = _Painted(self._view)
        self._view.show()

    def filter_first_rows(self) -> None:
        """Apply the filter and paint its first rows."""
        self._select("status='submitted'")
        self._paint()

    def filter_and_count(self) -> None:
        """Apply the filter, paint its first rows and learn how many there are."""
        self.filter_first_rows()
        self._fetch_all()

    def open_all(self) -> None:
        """Show everything again."""
        self._select("")
        self._paint()

    def jump_to_end(self) -> None:
        """Fetch every row and paint the last one."""
        self._fetch_all()
        self._view.scrollToBottom()
        self._paint()

    def _select(self, condition: str) -> None:
        self._model.setFilter(" AND ".join(part for part in (self._whose, condition) if part))
        if not self._model.select():
            raise RuntimeError(self._model.lastError().text())

    def _fetch_all(self) -> None:
        while self._model.canFetchMore():
            self._model.fetchMore()

    def _paint(self) -> None:
        before = self._painted.count
        self._view.viewport().update()
        turn_until(lambda: self._painted.count > before)


def _time(work: Callable[[], None]) -> float:
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1000


def main(argv: list[str]) -> None:
    """Measure and write the medians."""
    app = QApplication(sys.argv[:1])
    peer = Peer(argv[0], int(argv[1]))
    taken: dict[str, list[float]] = {"open": [], "filter": [], "filter_first_rows": [], "jump": []}
    for _ in range(int(argv[2])):
        taken["open"].append(_time(peer.open_all))
        taken["jump"].append(_time(peer.jump_to_end))
        peer.open_all()
        taken["filter"].append(_time(peer.filter_and_count))
        peer.open_all()
        taken["filter_first_rows"].append(_time(peer.filter_first_rows))
    found = {name: statistics.median(values) for name, values in taken.items()} | {"peak_mb": peak_mb()}
    Path(argv[3]).write_text(json.dumps(found), encoding="utf-8")
    app.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
