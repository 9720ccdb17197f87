"""The place beside the system's clock: what is said there, and what a click on it does."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

_PICTURE = ":/icons/program.svg"


class Tray(QObject):
    """Shown once something was said."""

    opened = Signal()
    """Somebody clicked on the icon, or on what was said."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(QIcon(_PICTURE), self)
        self._icon.setToolTip(self.tr("EduManage"))
        self._icon.messageClicked.connect(self.opened)
        self._icon.activated.connect(lambda _reason: self.opened.emit())

    def say(self, words: str) -> None:
        """Say something."""
        self._icon.show()
        self._icon.showMessage(self.tr("EduManage"), words, QIcon(_PICTURE))

    def hide(self) -> None:
        """Leave the place."""
        self._icon.hide()


def has_tray() -> bool:
    """Return whether the system has a place beside its clock."""
    return QSystemTrayIcon.isSystemTrayAvailable()
