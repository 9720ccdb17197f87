"""The student's description: as high as its text, up to a few lines, then it scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.reading_side import ReadingSide

_MOST_LINES = 3


class DescriptionText(QPlainTextEdit):
    """Read-only plain text; hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "description")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        ReadingSide(self)

    def show_description(self, text: str | None) -> None:
        """Show what the student wrote, paragraphs kept."""
        lines = [wording.plain(line) for line in (text or "").splitlines()]
        shown = "\n".join(lines).strip()
        self.setPlainText(shown)
        self.setVisible(bool(shown))
        self._fit()

    def _fit(self) -> None:
        lines = max(1, min(_MOST_LINES, int(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + 6
        if self.height() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
