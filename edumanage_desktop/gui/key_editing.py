"""The table in which a person gives keys to actions."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui.actions.action import Group, WindowAction
from edumanage_desktop.gui.actions.catalogue import group_title
from edumanage_desktop.gui.actions.chords import shown
from edumanage_desktop.gui.actions.own_keys import OwnKeys
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.key_capture import KeyCapture
from edumanage_desktop.gui.record_table import dress_as_records
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.title_room import TitleRoom

_FIRST_KEY = 1
_KEYS_PER_ACTION = 2
_KEY_WIDTH_PX = 110


class KeyTable(QTableWidget):
    """A row for each action, a cell for each of its keys; Enter changes a cell's key and Delete takes it away."""

    change_wanted = Signal()
    removal_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.change_wanted.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


class KeyEditing(QWidget):
    """Changes one key at a time; everything counts at once and can be taken back until the list is left."""

    def __init__(self, *, own_keys: OwnKeys, actions: tuple[WindowAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_keys, self._actions = own_keys, actions
        self._rows: dict[int, WindowAction] = {}
        self._before: list[dict[str, tuple[str, ...]]] = []
        self.capture: KeyCapture | None = None
        self.table = KeyTable(0, _FIRST_KEY + _KEYS_PER_ACTION, self)
        self._make_table()
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "secondary")
        self.change = self._button(self.tr("Change…"), self.tr("Press a new key (Enter)"), self._change)
        self.remove = self._button(self.tr("Remove"), self.tr("Take this key away (Delete)"), self._remove)
        self.reset = self._button(self.tr("Reset"), self.tr("Give this action its first keys back"), self._reset)
        self.reset_all = self._button(
            self.tr("Reset all"), self.tr("Give every action its first keys back"), self._reset_all
        )
        self.undo = self._button(self.tr("Undo"), self.tr("Take the last change of a key back"), self._undo)
        row = QHBoxLayout()
        for button in (self.change, self.remove, self.reset):
            row.addWidget(button)
        row.addStretch()
        for button in (self.undo, self.reset_all):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.message)
        layout.addLayout(row)
        own_keys.changed.connect(self._write)
        self.table.change_wanted.connect(self._change)
        self.table.removal_wanted.connect(self._remove)
        self.table.cellDoubleClicked.connect(lambda _row, _column: self._change())
        self.table.currentCellChanged.connect(self._show_buttons)
        self._write()
        self.table.setCurrentCell(next(iter(self._rows)), _FIRST_KEY)

    def go_to(self, action: WindowAction, key: int = 0) -> None:
        """Select a key of an action, its first by default."""
        row = next(row for row, each in self._rows.items() if each.id is action.id)
        self.table.setCurrentCell(row, _FIRST_KEY + key)

    def _make_table(self) -> None:
        table = self.table
        dress_as_records(table)
        table.setAccessibleName(self.tr("Actions and their keys"))
        table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Key"), self.tr("Other key")])
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column in range(_FIRST_KEY, _FIRST_KEY + _KEYS_PER_ACTION):
            table.setColumnWidth(column, scaled(_KEY_WIDTH_PX))
        TitleRoom(header)
        for group in Group:
            shown_here = [action for action in self._actions if action.group is group]
            if shown_here:
                self._add_title(group_title(group))
            for action in shown_here:
                self._rows[table.rowCount()] = action
                table.insertRow(table.rowCount())

    def _add_title(self, words: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        title = QTableWidgetItem(words)
        title.setFlags(Qt.ItemFlag.NoItemFlags)
        self.table.setItem(row, 0, title)
        self.table.setSpan(row, 0, 1, self.table.columnCount())

    def _write(self) -> None:
        for row, action in self._rows.items():
            keys = self._own_keys.keys(action.id)
            cells = [action.words, *(shown(key) for key in keys), *([""] * _KEYS_PER_ACTION)]
            for column in range(self.table.columnCount()):
                cell = QTableWidgetItem(cells[column])
                cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                spoken = cells[column] or self.tr("no key")
                cell.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                self.table.setItem(row, column, cell)
        self._show_buttons()

    def _show_buttons(self) -> None:
        action = self._action()
        keys = self._own_keys.keys(action.id) if action is not None else ()
        self.change.setEnabled(action is not None)
        self.remove.setEnabled(self._place() < len(keys))
        self.reset.setEnabled(action is not None and self._own_keys.has_own(action.id))
        self.reset_all.setEnabled(bool(self._own_keys.choices()))
        self.undo.setEnabled(bool(self._before))

    def _action(self) -> WindowAction | None:
        return self._rows.get(self.table.currentRow())

    def _place(self) -> int:
        return max(0, self.table.currentColumn() - _FIRST_KEY)

    def _change(self) -> None:
        action = self._action()
        if action is None:
            return
        self.capture = KeyCapture(action=action, own_keys=self._own_keys, parent=self)
        self.capture.accepted.connect(lambda: self._take(action))
        self.capture.finished.connect(self.capture.deleteLater)
        self.capture.open()

    def _take(self, action: WindowAction) -> None:
        if self.capture is None or not self.capture.chord:
            return
        chord, place = self.capture.chord, self._place()
        holder = self._own_keys.holder(chord)
        keys = [key for key in self._own_keys.keys(action.id) if key != chord]
        keys[place : place + 1] = [chord]
        self._remember()
        self._own_keys.choose(action.id, keys)
        if holder is not None and holder.id is not action.id:
            words = self.tr("“{action}” now has the key {key}, which “{other}” had.")
            self._say(words.format(action=action.words, key=shown(chord), other=holder.words))
        else:
            words = self.tr("“{action}” now has the key {key}.")
            self._say(words.format(action=action.words, key=shown(chord)))

    def _remove(self) -> None:
        action = self._action()
        if action is None:
            return
        keys = list(self._own_keys.keys(action.id))
        if self._place() < len(keys):
            gone = keys.pop(self._place())
            self._remember()
            self._own_keys.choose(action.id, keys)
            words = self.tr("“{action}” no longer has the key {key}.")
            self._say(words.format(action=action.words, key=shown(gone)))

    def _reset(self) -> None:
        action = self._action()
        if action is not None:
            self._remember()
            self._own_keys.reset(action.id)
            self._say(self.tr("“{action}” has its first keys again.").format(action=action.words))

    def _reset_all(self) -> None:
        self._remember()
        self._own_keys.reset_all()
        self._say(self.tr("Every action has its first keys again. Undo brings your own back."))

    def _undo(self) -> None:
        if self._before:
            self._own_keys.restore(self._before.pop())
            self._say(self.tr("Taken back."))

    def _remember(self) -> None:
        self._before.append(self._own_keys.choices())

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        announce(self.message, sentence)
        self._show_buttons()

    def _button(self, words: str, tip: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button
