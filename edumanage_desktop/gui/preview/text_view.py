"""Plain text beside the decision, put in piece by piece so that a long file stalls nothing."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

PIECE_CHARACTERS = 16_000


class TextView(QPlainTextEdit):
    """Shows text as text, never as markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text_view")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._rest = ""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._put_next)

    def show_text(self, text: str, *, note: str) -> None:
        """Show `text` from its beginning and `note` (may be empty) after its end."""
        self.clear_text()
        self._rest = f"{text}\n\n{note}" if note else text
        self._put_next()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if self._rest:
            self._timer.start()

    def clear_text(self) -> None:
        """Show nothing, and stop putting in what was on its way."""
        self._timer.stop()
        self._rest = ""
        self.clear()

    def _put_next(self) -> None:
        piece, self._rest = self._rest[:PIECE_CHARACTERS], self._rest[PIECE_CHARACTERS:]
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(piece)
        if not self._rest:
            self._timer.stop()
