"""Arranges the columns of the queue: which are shown, and in what order, by keyboard or by dragging."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui.queue.columns import CHOOSABLE, QueueColumns
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.saved_views import ColumnArrangement

_COLUMN_ROLE = int(Qt.ItemDataRole.UserRole)
_FRAME_PX = 12


class ColumnsDialog(QDialog):
    """Nothing changes before the person is done."""

    def __init__(self, columns: QueueColumns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns"))
        self._columns = columns
        self._widths_px = dict(columns.arrangement().widths_px)
        words = QLabel(
            self.tr("Check what you want to see. The order from top to bottom is that of the columns."), self
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setProperty("role", "secondary")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Columns in their order"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._fill(columns.order(), [column for column in columns.offered() if columns.is_hidden_by_choice(column)])
        self.list.setCurrentRow(0)
        side = QVBoxLayout()
        side.setSpacing(8)
        for text, keys, rows in ((self.tr("Move up"), "Alt+Up", -1), (self.tr("Move down"), "Alt+Down", 1)):
            tip = self.tr("{action} ({keys})").format(action=text, keys=_native(keys))
            button = self._button(text, tip)
            button.clicked.connect(lambda _checked, rows=rows: self._move(rows))
            QShortcut(QKeySequence(keys), self).activated.connect(lambda rows=rows: self._move(rows))
            side.addWidget(button)
        side.addStretch()
        usual = self._button(self.tr("Usual columns"), self.tr("The usual columns in their usual order and width"))
        usual.clicked.connect(self._take_usual)
        side.addWidget(usual)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(middle)
        layout.addLayout(self._ends())
        self.list.setFocus()

    def arrangement(self) -> ColumnArrangement:
        """Return the arrangement that the list shows."""
        items = [self.list.item(row) for row in range(self.list.count())]
        order = tuple(Column(item.data(_COLUMN_ROLE)) for item in items)
        unchecked = (item for item in items if item.checkState() is Qt.CheckState.Unchecked)
        hidden = {Column(item.data(_COLUMN_ROLE)) for item in unchecked} & set(CHOOSABLE)
        before = self._columns.arrangement()
        was_hidden = [column for column in order if self._columns.is_hidden_by_choice(column)]
        came_back = tuple(column.name for column in was_hidden if column not in hidden)
        kept = tuple(name for name in before.wanted if Column[name] not in hidden and name not in came_back)
        return replace(
            before,
            order=tuple(column.name for column in order),
            hidden=frozenset(column.name for column in hidden),
            wanted=(*kept, *came_back),
            widths_px=self._widths_px,
        )

    def accept(self) -> None:
        """Show the columns like this."""
        super().accept()
        self._columns.choose(self.arrangement())

    def _fill(self, order: Sequence[Column], hidden: Sequence[Column]) -> None:
        self.list.clear()
        for column in order:
            if column in CHOOSABLE and column not in self._columns.offered():
                continue
            item = QListWidgetItem(self._words(column, is_hidden=column in hidden), self.list)
            item.setData(_COLUMN_ROLE, int(column))
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            if column in CHOOSABLE:
                item.setCheckState(Qt.CheckState.Unchecked if column in hidden else Qt.CheckState.Checked)
            else:
                item.setToolTip(self.tr("This column is always shown"))
        self._give_room()

    def _give_room(self) -> None:
        """Let every line of the list be read whole."""
        self.list.ensurePolished()
        lines = [
            self.list.sizeHintForIndex(self.list.indexFromItem(self.list.item(row))) for row in range(self.list.count())
        ]
        self.list.setMinimumHeight(sum(line.height() for line in lines) + _FRAME_PX)
        self.list.setMinimumWidth(max(line.width() for line in lines) + 2 * scaled(_FRAME_PX))

    def _words(self, column: Column, *, is_hidden: bool) -> str:
        title = self._columns.title(column)
        if is_hidden or column in self._columns.shown():
            return title
        return self.tr("{column} (no room in this window)").format(column=title)

    def _take_usual(self) -> None:
        self._widths_px.clear()
        self._fill(tuple(Column), [column for column in Column if self._columns.is_usually_hidden(column)])
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _move(self, rows: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + rows < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + rows, item)
            self.list.setCurrentRow(row + rows)

    def _ends(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.addStretch()
        cancel = self._button(self.tr("Cancel"), self.tr("Leave the columns as they are (Escape)"))
        cancel.clicked.connect(self.reject)
        done = self._button(self.tr("Show these columns"), self.tr("Show these columns (Enter)"))
        done.setProperty("kind", "primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        buttons.addWidget(cancel)
        buttons.addWidget(done)
        return buttons

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._give_room()  # only now is the list dressed
        layout = self.layout()
        assert layout is not None
        width_px = max(self.width(), layout.totalMinimumSize().width())
        self.resize(width_px, max(self.height(), layout.totalHeightForWidth(width_px)))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
