"""The lines that may stand above a file: a caution, and the way back to the archive that it is in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.services.previews import visible_name


class CautionLine(QLabel):
    """A sentence about the file that is shown, hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("caution")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "warning")
        self.setWordWrap(True)
        self.setContentsMargins(14, 8, 14, 8)
        self.setAccessibleDescription(self.tr("Caution"))

    def say(self, sentence: str) -> bool:
        """Say a sentence, empty for none; return whether it is another than before."""
        if sentence == self.text():
            return False
        self.setText(sentence)
        self.setVisible(bool(sentence))
        return True


class InsideLine(QWidget):
    """‹ Back to the archive   essays.zip › first.pdf"""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = QPushButton(self.tr("‹ Back to the archive"), self)
        self._back.setProperty("kind", "text")
        self._back.setAccessibleName(self.tr("Back to the archive"))
        self._back.setToolTip(self.tr("Back to the archive (Backspace)"))
        self._back.clicked.connect(self.back_wanted)
        self._way = ElidedLabel(self)
        self._way.setProperty("role", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(12)
        row.addWidget(self._back)
        row.addWidget(self._way, 1)

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return what takes the keyboard."""
        return (self._back,)

    def show_way(self, names: Sequence[str]) -> None:
        """Tell which files lead to the one that is shown, the archive first."""
        self._way.show_text(" › ".join(visible_name(name) for name in names))


class PagesLine(QWidget):
    """Tells that pages are those of an office program, or that it has made some."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel(self)
        self._words.setProperty("role", "secondary")
        self._show = QPushButton(self.tr("Show them"), self)
        self._show.setProperty("kind", "text")
        self._show.setAccessibleName(self.tr("Show the pages"))
        self._show.setToolTip(self.tr("Show the pages as LibreOffice lays them out"))
        self._show.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._show)

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return what takes the keyboard."""
        return (self._show,)

    def words(self) -> str:
        """Return what it tells."""
        return self._words.text()

    def tell_shown(self) -> None:
        """Tell who laid out the pages that are shown."""
        self._words.show_text(self.tr("Laid out by LibreOffice; other programs may break lines elsewhere."))
        self._show.hide()
        self.show()

    def offer(self) -> None:
        """Tell that there are pages, and offer to show them."""
        self._words.show_text(self.tr("LibreOffice has laid out the pages of this document."))
        self._show.show()
        self.show()
