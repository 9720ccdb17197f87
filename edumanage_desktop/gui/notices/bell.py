"""The bell at the end of the status strip: how much is new, and the way to it."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.gui.icon_button import IconButton

_MOST_SHOWN = 99


class NoticeBell(IconButton):
    """Is there only for who is told anything; its name says the number."""

    counted = Signal()
    """It may have come, or gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon_name="bell", name="", parent=parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.count = 0
        self.show_count(None)

    def show_count(self, count: int | None) -> None:
        """Show how many submissions have unread news; None where nobody is told anything."""
        self.setVisible(count is not None)
        self.counted.emit()
        self.count = count or 0
        self.setText(self._figure())
        self.setAccessibleName(self.words())

    def words(self) -> str:
        """Return what it says of itself."""
        return self.tr("News, %n unread", "", self.count) if self.count else self.tr("News, none unread")

    def _figure(self) -> str:
        if self.count > _MOST_SHOWN:
            return self.tr("{number}+").format(number=QLocale().toString(_MOST_SHOWN))
        return QLocale().toString(self.count) if self.count else ""
