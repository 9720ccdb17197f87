"""What is known of one thing, beside the table in which it stands: wrapped texts in a column that scrolls."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.spoken_roles import be_told_as
from edumanage_desktop.gui.theme import Theme


class WrappedColumn(QScrollArea):
    """Gives the texts of its `body` the height that they need: what is scrolled is laid out without asking for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        be_told_as(self, "Grouping")
        self.body = QWidget(self.viewport())
        self.column = QVBoxLayout(self.body)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.body)
        self.body.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def give_room(self) -> None:
        """Follow texts that are other ones now."""
        width = self.viewport().width()
        if width > 0:
            self.column.activate()
            self.body.setMinimumHeight(max(0, self.column.totalHeightForWidth(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.give_room()


class DetailsPane(QWidget):
    """Holds a `WrappedColumn`, in the frame of all details."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("backup_details")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.dress(self)
        self.reading = WrappedColumn(self)
        self.reading.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(10)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.reading)

    @property
    def column(self) -> QVBoxLayout:
        """Return where everything stands, one below the other."""
        return self.reading.column


class TextDetails(DetailsPane):
    """Shows a title, what is known, and what to do."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme=theme, parent=parent)
        body = self.reading.body
        self.title = text_label("", "title", body)
        self.text = text_label("", "", body)
        self.remedy = text_label("", "strong", body)
        self.remedy.setAccessibleDescription(QCoreApplication.translate("TextDetails", "What to do"))
        for part in (self.title, self.text, self.remedy):
            self.column.addWidget(part)

    def show_texts(self, title: str, text: str, remedy: str) -> None:
        """Show these; without a remedy none is told."""
        self.title.setText(title)
        self.text.setText(text)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        self.reading.give_room()
