"""A column that scrolls where letters are large or the window is small, so that no sentence in it is cut off."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QListWidget, QScrollArea, QVBoxLayout, QWidget

_GAP_PX = 12


class ReadingColumn(QScrollArea):
    """As high as its wrapped texts need it: a scroll area asks nobody how high something is at its width."""

    def __init__(self, *parts: QWidget, stretched: QWidget | None = None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        """What stands here, from the top."""
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(_GAP_PX)
        for part in parts:
            self.column.addWidget(part, 1 if part is stretched else 0)
        self._body.installEventFilter(self)
        self.setWidget(self._body)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def height_for(self, width: int) -> int:
        """Return how high all of it wants to be at a width, in pixels."""
        self.column.activate()
        return max(self.column.heightForWidth(width), self.column.minimumSize().height())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height_for(max(1, self.width())))

    def follow_rows(self, rows: QListWidget) -> None:
        """Show the row that the keyboard goes to in a list which is as high as all its rows."""
        rows.currentItemChanged.connect(lambda: self._show_row(rows))

    def _show_row(self, rows: QListWidget) -> None:
        item = rows.currentItem()
        if item is not None:
            place = rows.visualItemRect(item)
            middle = rows.viewport().mapTo(self._body, place.center())
            self.ensureVisible(middle.x(), middle.y(), 0, place.height() // 2 + _GAP_PX)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._body.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, _GAP_PX)

    def _follow_again(self) -> None:
        focus = self.window().focusWidget()
        if not isinstance(focus, QListWidget):
            self._follow(None, focus)

    def _give_room(self) -> None:
        whole = self.maximumViewportSize()
        least = self.column.minimumHeightForWidth(whole.width())
        if least > whole.height():  # the bar that is scrolled by takes room of the words, which then are higher
            least = self.column.minimumHeightForWidth(self.viewport().width())
        self._body.setMinimumHeight(max(0, least))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._body and event.type() is QEvent.Type.LayoutRequest:
            self._give_room()
        elif watched is self._body and event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._follow_again)  # its parts are laid out after it
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()
