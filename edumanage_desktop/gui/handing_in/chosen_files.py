"""The files that are to be handed in: chosen by a dialog or dropped, each looked at before it is sent."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.handing_in.file_lines import FileLines
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.intake import FileOnDisk, check
from edumanage_desktop.services.upload_rules import MOST_FILES, UploadRules

_LIST_PX = 150
_PATH, _SIZE, _BROKEN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class ChosenFiles(QWidget):
    """Lists the files in the order in which they are handed in, each with what stands in its way."""

    changed = Signal()
    shown = Signal(object)
    """The `Path` of the file that stands under the cursor, None for none."""

    def __init__(self, *, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes, self._theme = lanes, theme
        self._rules: UploadRules | None = None
        self.view = QListWidget(self)
        self.view.setAccessibleName(self.tr("Files to hand in"))
        self.view.setMinimumHeight(scaled(_LIST_PX))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.view.setItemDelegate(FileLines(self.view))
        self.view.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.invitation = text_label(self.tr("Drop files here, or choose them."), "secondary", self)
        self.invitation.setProperty("kind", "drop")
        self.invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.invitation.setMinimumHeight(scaled(_LIST_PX))
        self.choose = QPushButton(self.tr("Choose files…"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.earlier, self.later = QToolButton(self), QToolButton(self)
        for arrow, words in ((self.earlier, self.tr("Earlier")), (self.later, self.tr("Later"))):
            arrow.setProperty("kind", "icon")
            arrow.setText(words)
            arrow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tips = {
            self.choose: self.tr("Choose one or several files of this computer (Ctrl+O)"),
            self.remove: self.tr("Take this file off the list; on your disk it stays (Del)"),
            self.earlier: self.tr("Let this file come earlier (Alt+Up)"),
            self.later: self.tr("Let this file come later (Alt+Down)"),
        }
        for button, tip in tips.items():
            button.setAccessibleName(button.text())
            button.setToolTip(tip)
        self._lay_out()
        self.setAcceptDrops(True)
        self.view.installEventFilter(self)
        self.choose.clicked.connect(self.ask)
        self.remove.clicked.connect(self.remove_current)
        self.earlier.clicked.connect(partial(self._move, -1))
        self.later.clicked.connect(partial(self._move, 1))
        self.view.currentItemChanged.connect(self._follow)
        self.view.model().rowsMoved.connect(self._moved)
        theme.changed.connect(self._colour)
        self._colour()
        self._follow()

    def paths(self) -> tuple[Path, ...]:
        """Return the files in their order."""
        return tuple(self._item(row).data(_PATH) for row in range(self.view.count()))

    def files(self) -> list[FileOnDisk]:
        """Return them for the intake."""
        return [FileOnDisk(path) for path in self.paths()]

    def broken(self) -> tuple[str, ...]:
        """Return of each file that is not taken why not, and what would be."""
        told = (self._item(row).data(_BROKEN) for row in range(self.view.count()))
        return tuple(str(words) for words in told if words)

    def go_to_broken(self) -> None:
        """Put the cursor on the first file that is not taken, where it is on none of them."""
        rows = [row for row in range(self.view.count()) if self._item(row).data(_BROKEN)]
        if rows and self.view.currentRow() not in rows:
            self.view.setCurrentRow(rows[0])

    def add(self, paths: Sequence[Path]) -> None:
        """Add files behind the others; one that is listed already is left as it is."""
        known = set(self.paths())
        for path in paths:
            if path in known or self.view.count() >= MOST_FILES:
                continue
            known.add(path)
            item = QListWidgetItem(wording.plain(path.name))
            item.setData(_PATH, path)
            item.setToolTip(wording.plain(str(path)))
            self.view.addItem(item)
            self._look_at(item)
        if self.view.currentRow() < 0 and self.view.count():
            self.view.setCurrentRow(0)
        self._tell()

    def clear(self) -> None:
        """Take all off the list."""
        self.view.clear()
        self._tell()

    def judge_by(self, rules: UploadRules) -> None:
        """Look at every file anew, by these rules."""
        self._rules = rules
        for row in range(self.view.count()):
            self._look_at(self._item(row))

    def ask(self) -> None:
        """Let the person choose files."""
        dialog = QFileDialog(self, self.tr("Choose what you hand in"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def remove_current(self) -> None:
        """Take the file under the cursor off the list."""
        row = self.view.currentRow()
        if row >= 0:
            self.view.takeItem(row)
            self._tell()

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the controls in the order in which the eye meets them."""
        return (self.view, self.choose, self.remove, self.earlier, self.later)

    def _look_at(self, item: QListWidgetItem) -> None:
        rules, path = self._rules, item.data(_PATH)
        if rules is None:
            return

        def look() -> tuple[int | None, Sentence | None]:
            file = FileOnDisk(path)
            try:
                size_bytes: int | None = file.size_bytes()
            except OSError:
                size_bytes = None
            return size_bytes, check(file, rules)

        self._lanes.run(self, look).on(Lane.FILES).success(partial(self._judge, path)).start()

    def _judge(self, path: Path, found: tuple[int | None, Sentence | None]) -> None:
        size_bytes, broken = found
        for row in range(self.view.count()):
            item = self._item(row)
            if item.data(_PATH) == path:
                item.setData(_SIZE, size_bytes)
                item.setData(_BROKEN, wording.said(broken) if broken is not None else "")
                self._show(item)
        self.changed.emit()

    def _show(self, item: QListWidgetItem) -> None:
        name, told = wording.isolated(wording.plain(item.data(_PATH).name)), item.data(_BROKEN)
        size = wording.size(item.data(_SIZE))
        if told:
            item.setText(str(told))
        else:
            item.setText(self.tr("{name} · {size}").format(name=name, size=size) if size else name)
        tokens = self._theme.tokens
        item.setIcon(icon("warning" if told else "file", tokens.color("warning" if told else "muted")))
        item.setSizeHint(QSize())
        self.view.doItemsLayout()

    def _colour(self) -> None:
        for row in range(self.view.count()):
            self._show(self._item(row))
        muted = self._theme.tokens.color("muted")
        self.earlier.setIcon(icon("up", muted))
        self.later.setIcon(icon("down", muted))

    def _item(self, row: int) -> QListWidgetItem:
        item = self.view.item(row)
        assert item is not None
        return item

    def _move(self, by: int) -> None:
        row = self.view.currentRow()
        if row >= 0 and 0 <= row + by < self.view.count():
            item = self.view.takeItem(row)
            self.view.insertItem(row + by, item)
            self.view.setCurrentRow(row + by)
            self._tell()

    def _moved(self, *_where: QModelIndex) -> None:
        self._tell()

    def _tell(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self, *_items: QListWidgetItem | None) -> None:
        row, count = self.view.currentRow(), self.view.count()
        self.invitation.setVisible(count == 0)
        self.view.setVisible(count > 0)
        self.remove.setEnabled(row >= 0)
        self.earlier.setEnabled(row > 0)
        self.later.setEnabled(0 <= row < count - 1)
        self.shown.emit(self._item(row).data(_PATH) if 0 <= row < count else None)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.choose, self.remove, self.earlier, self.later):
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.invitation)
        column.addWidget(self.view)
        column.addLayout(row)
        order_tab_stops(*self.tab_order())

    def _take_key(self, event: QKeyEvent) -> bool:
        """Return whether a key that was pressed in the list was one of ours."""
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        elif is_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take_key(event):
            return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        _take_files_only(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        _take_files_only(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.add(local_files(event))
        event.acceptProposedAction()


def local_files(event: QDropEvent) -> list[Path]:
    """Return the files of this computer that are dropped; folders and addresses are none."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return [path for path in paths if not path.is_dir()]


def _take_files_only(event: QDropEvent) -> None:
    if event.mimeData().hasUrls():
        event.acceptProposedAction()
    else:
        event.ignore()
