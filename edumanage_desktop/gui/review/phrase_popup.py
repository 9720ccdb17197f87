"""The list of phrases that stands at the caret while one is looked for; the keyboard stays in the text."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.own_direction import OwnDirection
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.feedback_library import Phrase, filled

_WIDTH_PX = 420
_ROWS = 7
_UUID_ROLE = int(Qt.ItemDataRole.UserRole)


class PhrasePopup(QFrame):
    """Lies over the window, so that it takes neither the keyboard nor the window's place."""

    chosen = Signal(str)
    """The phrase that was clicked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("kind", "popup")
        self.setAccessibleName(self.tr("Phrases of your library"))
        self.list = QListWidget(self)
        self.list.setItemDelegate(OwnDirection(self.list))
        self.list.setAccessibleName(self.tr("Phrases, the most used first"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.itemClicked.connect(lambda item: self.chosen.emit(str(item.data(_UUID_ROLE))))
        self.note = QLabel(self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "secondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addWidget(self.note)
        self.hide()

    def show_phrases(self, phrases: Sequence[Phrase], values: Mapping[str, str], note: str) -> None:
        """List phrases as they would be inserted, the first one chosen, with a note below."""
        before = self.current()
        self.list.clear()
        for phrase in phrases:
            item = QListWidgetItem(wording.plain(filled(phrase.label, values)), self.list)
            item.setData(_UUID_ROLE, phrase.entry_uuid)
            item.setToolTip(wording.tip(wording.plain(filled(phrase.content, values))[:400]))
        self.list.setVisible(bool(phrases))
        self.list.setCurrentRow(0)
        self.note.setText(note)
        if self.current() != before:
            self.announce_current()

    def current(self) -> str:
        """Return which phrase is chosen, '' for none."""
        row = self.list.currentRow()
        return "" if row < 0 else str(self.list.item(row).data(_UUID_ROLE))

    def move_on(self, steps: int) -> None:
        """Choose another phrase so many rows further on; it goes round at the ends."""
        rows = self.list.count()
        if rows:
            self.list.setCurrentRow((self.list.currentRow() + steps) % rows)
            self.announce_current()

    def announce_current(self) -> None:
        """Have the chosen phrase read aloud, with its place in the list."""
        row = self.list.currentRow()
        if row < 0:
            announce(self, self.note.text())
            return
        words = self.tr("{phrase}, {place} of {count}")
        place, count = wording.number(row + 1), wording.number(self.list.count())
        announce(self, words.format(phrase=self.list.item(row).text(), place=place, count=count))

    def stand_at(self, field: QPlainTextEdit) -> None:
        """Stand below the caret, or above it where there is no room, within the window."""
        parent = self._over
        row_px = max(1, self.list.sizeHintForRow(0)) if self.list.count() else 0
        self.list.setFixedHeight(row_px * min(_ROWS, self.list.count()) + 12 if row_px else 0)
        self.setFixedWidth(min(scaled(_WIDTH_PX), parent.width() - 16))
        self.adjustSize()
        caret = field.cursorRect()
        corner = field.viewport().mapTo(parent, QPoint(caret.left(), caret.bottom() + 4))
        top = field.viewport().mapTo(parent, caret.topLeft()).y()
        if field.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() - self.width())
        left = max(8, min(corner.x(), parent.width() - self.width() - 8))
        y = corner.y() if corner.y() + self.height() <= parent.height() - 8 else top - self.height() - 4
        self.setGeometry(QRect(left, max(8, y), self.width(), self.height()))
        self.raise_()
        self.show()
