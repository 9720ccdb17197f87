"""The history of a submission, newest first, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.submissions import HistoryEntry
from edumanage_desktop.gui import wording

Index = QModelIndex | QPersistentModelIndex
_DETAIL_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class HistoryModel(QAbstractListModel):
    """One row for each history entry."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[HistoryEntry, ...] = ()

    def show(self, entries: Sequence[HistoryEntry]) -> None:
        """Show these entries (oldest first) with the newest on top."""
        self.beginResetModel()
        self._entries = tuple(reversed(entries))
        self.endResetModel()

    def _details(self, entry: HistoryEntry) -> str:
        lines = [wording.moment(entry.at)]
        if entry.from_status != entry.to_status and entry.from_status is not None:
            lines.append(
                self.tr("{before} → {after}").format(
                    before=wording.status_word(entry.from_status), after=wording.status_word(entry.to_status)
                )
            )
        if entry.feedback:
            lines.append(self.tr("Feedback: {text}").format(text=wording.isolated(wording.plain(entry.feedback))))
        if entry.reason:
            lines.append(self.tr("Reason: {text}").format(text=wording.isolated(wording.plain(entry.reason))))
        fields = {
            "title": self.tr("Title: {before} → {after}"),
            "description": self.tr("Description: {before} → {after}"),
            "file_path": self.tr("File: {before} → {after}"),
        }
        for field, before, after in entry.changes if entry.from_status is not None else ():
            if field in fields:
                nothing = self.tr("nothing")
                lines.append(
                    fields[field].format(
                        before=wording.isolated(wording.plain(before) or nothing),
                        after=wording.isolated(wording.plain(after) or nothing),
                    )
                )
        return "\n".join(lines)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (an invalid index is immutable)
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> str | None:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.history_words(entry)
        if role == _DETAIL_ROLE:
            return self._details(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{wording.history_words(entry)}\n{self._details(entry)}"
        return None


class _EntryDelegate(QStyledItemDelegate):
    """A strong headline, the details below it, wrapped."""

    _MARGIN_PX = 12
    _FLAGS = int(Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap)

    @staticmethod
    def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        strong, small = QFont(option.font), QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(max(1, option.font.pixelSize() - 1))
        return strong, small

    def _boxes(self, option: QStyleOptionViewItem, index: Index, width: int) -> tuple[QRect, QRect]:
        strong, small = self._fonts(option)
        room = QRect(0, 0, max(80, width - 2 * self._MARGIN_PX), 100_000)
        head = QFontMetrics(strong).boundingRect(room, self._FLAGS, str(index.data()))
        body = QFontMetrics(small).boundingRect(room, self._FLAGS, str(index.data(_DETAIL_ROLE)))
        return QRect(0, 0, room.width(), head.height()), QRect(0, 0, room.width(), body.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        strong, small = self._fonts(option)
        head, body = self._boxes(option, index, option.rect.width())
        corner = option.rect.topLeft()
        head.moveTopLeft(corner)
        head.translate(self._MARGIN_PX, self._MARGIN_PX)
        body.moveTopLeft(head.bottomLeft())
        body.translate(0, 4)
        painter.setFont(strong)
        painter.setPen(option.palette.text().color())
        painter.drawText(head, self._FLAGS, str(index.data()))
        painter.setFont(small)
        painter.drawText(body, self._FLAGS, str(index.data(_DETAIL_ROLE)))
        painter.fillRect(
            option.rect.left(), option.rect.bottom(), option.rect.width(), 1, option.palette.midlight().color()
        )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        head, body = self._boxes(option, index, width)
        return QSize(width, head.height() + body.height() + 2 * self._MARGIN_PX + 5)


class _EntryList(QListView):
    """Leaves letters to the window, as the queue and the preview do, instead of looking for an entry by them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class HistoryPanel(QWidget):
    """Stands where the preview is while it is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history_panel")
        self.model = HistoryModel(self)
        self.view = _EntryList(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_EntryDelegate(self.view))
        self.view.setAccessibleName(self.tr("History, newest first"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # its texts wrap
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        heading = QLabel(self.tr("History"), self)
        heading.setProperty("role", "strong")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(self.view)

    def show_history(self, entries: Sequence[HistoryEntry]) -> None:
        """Show these entries, oldest first as they come."""
        self.model.show(entries)
