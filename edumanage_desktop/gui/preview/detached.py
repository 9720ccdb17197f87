"""The preview in a window of its own, for a second screen."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.text_size import scaled

FIRST_WIDTH_PX, FIRST_HEIGHT_PX = 840, 960
_FRAME = QSize(8, 40)
"""What the window system puts around a window, before anybody can measure it."""


class PreviewAway(QWidget):
    """Stands where the preview was, and brings it back."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QLabel(self.tr("The preview is shown in its own window."), self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setProperty("role", "secondary")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setWordWrap(True)
        self.back = QPushButton(self.tr("Bring it back"), self)
        self.back.setAccessibleName(self.tr("Bring the preview back"))
        self.back.clicked.connect(self.back_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(words)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


class PreviewWindow(QWidget):
    """Holds the pane while it is away; the keys of the queue and the review act here too.

    It is as undressed as what the pane comes from: else the pane would be dressed anew whole, at once.
    """

    closed = Signal()

    def __init__(self, *, actions: WindowActions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("preview_window")
        self._actions, self._main = actions, parent
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        screen = _another_screen(parent) or parent.screen()
        self.setScreen(screen)
        first, room = QSize(scaled(FIRST_WIDTH_PX), FIRST_HEIGHT_PX), screen.availableGeometry()
        self.resize(first.boundedTo(room.size() - _FRAME))
        if screen is not parent.screen():
            self.move(room.center() - self.rect().center())
        actions.serve(self)
        actions.listen_to(self)

    def take(self, pane: PreviewPane) -> None:
        """Show the pane in this window."""
        self._column.addWidget(pane)
        pane.show()

    def show_title(self, title: str) -> None:
        """Tell in the window's title whose file is shown."""
        words = self.tr("{title} – Preview").format(title=title) if title else self.tr("Preview")
        self.setWindowTitle(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide and go on as in the main window; Escape goes back there."""
        if event.key() == Qt.Key.Key_Escape:
            self._main.activateWindow()
        elif not self._actions.take_key(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the pane back before the window goes."""
        self.closed.emit()
        super().closeEvent(event)


def _another_screen(window: QWidget) -> QScreen | None:
    """Return a screen beside the one on which a window stands, the largest of several; None where there is none."""
    others = [screen for screen in QGuiApplication.screens() if screen is not window.screen()]
    return max(others, key=lambda screen: screen.size().width() * screen.size().height(), default=None)


class DetachedPreview(QObject):
    """Moves the pane between its place beside the decision and a window of its own."""

    moved = Signal()
    keyboard_freed = Signal()
    """The pane went away with the keyboard in it, which belongs into the queue now."""

    def __init__(
        self, *, pane: PreviewPane, actions: WindowActions, home: QWidget, dress: Callable[[QWidget], None]
    ) -> None:
        """`dress` dresses what stands where the pane was."""
        super().__init__(home)
        self._pane, self._actions, self._home = pane, actions, home
        self._window: PreviewWindow | None = None
        self._title = ""
        self._geometry = QByteArray()
        self.away = PreviewAway(home)
        dress(self.away)
        self.away.hide()
        self.away.back_wanted.connect(self.bring_back)
        layout = home.layout()
        assert layout is not None
        layout.addWidget(self.away)
        pane.window_requested.connect(self.toggle)

    def is_detached(self) -> bool:
        """Return whether the preview is in a window of its own."""
        return self._window is not None

    def toggle(self) -> None:
        """Give the preview a window of its own, or bring it back."""
        if self.is_detached():
            self.bring_back()
        else:
            self.detach()

    def detach(self) -> None:
        """Give the preview a window of its own: where it was last, and first on another screen where there is one."""
        if self._window is not None:
            return
        self._window = window = PreviewWindow(actions=self._actions, parent=self._home.window())
        window.closed.connect(self.bring_back)
        window.show_title(self._title)
        if not self._geometry.isEmpty():
            window.restoreGeometry(self._geometry)
        focus = QApplication.focusWidget()
        if focus is not None and self._pane.isAncestorOf(focus):
            self.keyboard_freed.emit()
        window.take(self._pane)
        self._tell(is_own=True)
        self.away.show()
        window.show()
        self._home.window().activateWindow()  # the person goes on there
        window.raise_()  # and sees the pages, where there is one screen alone
        self.moved.emit()

    def bring_back(self) -> None:
        """Show the preview beside the decision again."""
        window, self._window = self._window, None
        if window is None:
            return
        self._geometry = window.saveGeometry()
        layout = self._home.layout()
        assert layout is not None
        self.away.hide()
        layout.addWidget(self._pane)
        self._tell(is_own=False)
        self._pane.show()
        window.hide()
        window.deleteLater()
        self.moved.emit()

    def show_title(self, title: str) -> None:
        """Remember whose file is shown, for the window's title."""
        self._title = title
        if self._window is not None:
            self._window.show_title(title)

    def geometry(self) -> QByteArray:
        """Return where the window stands, or stood last."""
        return self._window.saveGeometry() if self._window is not None else self._geometry

    def restore(self, geometry: QByteArray, *, is_detached: bool) -> None:
        """Go on where another run ended."""
        self._geometry = geometry
        if is_detached:
            self.detach()

    def _tell(self, *, is_own: bool) -> None:
        self._pane.navigator.tell_window(is_own=is_own)
        self._actions.tell(self._pane.navigator.window_button, ActionId.PREVIEW_WINDOW)
