"""When rows stand painted on the screen, and the floor for it: the same table painting constant rows."""

import time
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QEventLoop,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui.queue.delegate import QueueDelegate
from edumanage_desktop.gui.queue.model import PROGRESS_ROLE, SUBMISSION_ROLE, Column
from edumanage_desktop.gui.queue.view import QueueView
from edumanage_desktop.gui.theme import Theme

GIVE_UP_MS = 60_000
_Index = QModelIndex | QPersistentModelIndex


class PaintWatch(QObject):
    """Paints a table's viewport itself when Qt asks for it, so as to know when the painting was done."""

    def __init__(self, view: QueueView) -> None:
        super().__init__(view)
        self._view = view
        self._loop = QEventLoop(self)
        self._is_there: Callable[[], bool] | None = None
        self._painted_at = 0.0
        view.viewport().installEventFilter(self)

    def time(self, action: Callable[[], object], is_there: Callable[[], bool]) -> float:
        """Do something and return the milliseconds until a painting that showed what was asked for was done."""
        give_up = QTimer(self, singleShot=True, interval=GIVE_UP_MS)
        give_up.timeout.connect(lambda: self._loop.exit(1))
        give_up.start()
        self._is_there = is_there
        started = time.perf_counter()
        action()
        failed = self._loop.exec()
        give_up.stop()
        give_up.deleteLater()
        if failed:
            raise RuntimeError("the rows were never painted")
        return (self._painted_at - started) * 1000

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Paint or self._is_there is None:
            return False
        shows_it = self._is_there()
        self._view.viewportEvent(event)
        if shows_it and self._view.is_painted():
            self._painted_at = time.perf_counter()
            self._is_there = None
            self._loop.quit()
        return True


class ConstantRows(QAbstractTableModel):
    """As many rows as asked for; what they show was worked out beforehand and is the same in each."""

    def __init__(self, row: Submission, texts: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row, self._texts, self._total = row, tuple(texts), 0

    def show(self, total: int) -> None:
        """Begin anew with this many rows."""
        self.beginResetModel()
        self._total = total
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (an invalid index is immutable)
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (an invalid index is immutable)
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == SUBMISSION_ROLE:
            return self._row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[index.column()]
        return "" if role == PROGRESS_ROLE else None


class FloorWindow(QWidget):
    """The program's table and delegate on constant rows, as large as the real one, beside it on the screen."""

    def __init__(self, *, like: QueueView, theme: Theme, row: Submission, texts: Sequence[str]) -> None:
        super().__init__()
        self.view = QueueView(self)
        self._rows = ConstantRows(row, texts, self)
        self.view.setModel(self._rows)
        self.view.setItemDelegate(QueueDelegate(theme=theme, first_column=self.view.columns.first, parent=self.view))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.resize(like.size())
        self.show()
        self._watch = PaintWatch(self.view)

    def time(self, read: Callable[[], object], total: int, row: int) -> float:
        """Return the milliseconds of reading a page and painting the table at `row` of `total`."""

        def action() -> None:
            read()
            if self._rows.rowCount() != total:
                self._rows.show(total)
            self.view.select_row(row)
            self.view.viewport().update()

        return self._watch.time(action, lambda: True)
