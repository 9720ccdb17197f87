"""The list of news, newest first, one line for each submission."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.notices import words
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.notices import Notice, NoticeKind

_NOT_HERE = frozenset({NoticeKind.MOVED_AWAY, NoticeKind.REMOVED})
"""News of work that the person does not see any more."""


class _Line(QListWidgetItem):
    """One notice; it is put into words when somebody sees or hears it, for there may be hundreds."""

    def __init__(self, notice: Notice, parent: QListWidget) -> None:
        super().__init__(parent)
        self._notice = notice

    def data(self, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return words.line(self._notice)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(self._notice)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tip(words.line(self._notice))
        if role == Qt.ItemDataRole.FontRole:
            font = self.listWidget().font()
            font.setBold(self._notice.is_unread)
            return font
        return super().data(role)


class NoticesDialog(QDialog):
    """Stands beside the work and holds up nothing; Enter goes to the submission and marks its news as read."""

    opened = Signal(object)
    """The `Notice` that the person wants to see."""
    all_read = Signal()
    choices_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("News"))
        self._notices: Sequence[Notice] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("News"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "secondary")
        self.go = QPushButton(self.tr("Go to it"), self)
        self.go.setProperty("kind", "primary")
        self.go.setToolTip(self.tr("Show this submission, and mark its news as read (Enter)"))
        self.read_all = QPushButton(self.tr("Mark all as read"), self)
        self.choose = QPushButton(self.tr("Notifications…"), self)
        self.choose.setToolTip(self.tr("Choose how often mails come, and whether news show beside the clock"))
        self.closing = QPushButton(self.tr("Close"), self)
        for button in (self.go, self.read_all, self.choose, self.closing):
            button.setAutoDefault(False)
            button.setAccessibleName(button.text())
        self._lay_out()
        self.list.itemActivated.connect(lambda _item: self._open())
        self.list.currentRowChanged.connect(lambda _row: self._judge())
        self.go.clicked.connect(self._open)
        self.read_all.clicked.connect(self.all_read)
        self.choose.clicked.connect(self.choices_wanted)
        self.closing.clicked.connect(self.reject)
        self.say(self.tr("Looking for news…"))
        self._judge()
        self.resize(QSize(scaled(600), scaled(420)).boundedTo(window_room(self)))

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show what is new; the line that the person stands on stays the one of its submission."""
        chosen = self.chosen()
        self._notices = notices
        self.list.blockSignals(True)
        self.list.clear()
        for place, notice in enumerate(notices):
            _Line(notice, self.list)
            if chosen is not None and notice.upload_id == chosen.upload_id:
                self.list.setCurrentRow(place)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.say(
            ""
            if notices
            else self.tr("Nothing is new. What happens to your work, or comes to you, stands here for 30 days.")
        )
        self._judge()

    def say(self, sentence: str) -> None:
        """Say what stands in place of news, or what hindered."""
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        self.list.setVisible(bool(self._notices))

    def chosen(self) -> Notice | None:
        """Return the notice on which the person stands."""
        place = self.list.currentRow()
        return self._notices[place] if 0 <= place < min(self.list.count(), len(self._notices)) else None

    def _open(self) -> None:
        notice = self.chosen()
        if notice is not None and self.go.isEnabled():
            self.opened.emit(notice)

    def _judge(self) -> None:
        notice = self.chosen()
        self.go.setEnabled(notice is not None and notice.kind not in _NOT_HERE)
        self.read_all.setEnabled(any(each.is_unread for each in self._notices))

    def _lay_out(self) -> None:
        foot, layout = QHBoxLayout(), QVBoxLayout(self)
        for button in (self.go, self.read_all, self.choose):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.closing)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.message)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        layout.addLayout(foot)
