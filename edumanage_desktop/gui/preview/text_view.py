"""Text beside the decision, put in piece by piece so that a long file stalls nothing; source code in colours."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QKeyEvent,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from edumanage_desktop.gui.reading_side import ReadingSide
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.preview_contents import Part

PIECE_CHARACTERS = 16_000
CODE_PX = 12
MARGIN_PX = 14
LOWER_MARGIN_PX = 52
"""Room for the floating pill, below which no line may hide."""
FOUND_ON_LIGHT, FOUND_ON_DARK = QColor(240, 190, 98, 110), QColor(240, 190, 98, 70)
HERE_ON_LIGHT, HERE_ON_DARK = QColor(240, 150, 20, 150), QColor(240, 150, 20, 140)
LIGHT_INKS = {
    Part.COMMENT: "#5B6577",
    Part.KEYWORD: "#2F5FD0",
    Part.STRING: "#1E7B45",
    Part.NUMBER: "#8A5A00",
    Part.NAME: "#7A3FA8",
    Part.REMOVED: "#B3352B",
    Part.ADDED: "#1E7B45",
}
DARK_INKS = {
    Part.COMMENT: "#A3ADBD",
    Part.KEYWORD: "#8FB0FF",
    Part.STRING: "#6FD39A",
    Part.NUMBER: "#F0BE62",
    Part.NAME: "#CFA6F2",
    Part.REMOVED: "#FF9A8F",
    Part.ADDED: "#6FD39A",
}
"""What the parts of source code are written in; a test computes their contrast."""


class _Colours(QSyntaxHighlighter):
    """Gives the parts of a text their colours, one paragraph after the other."""

    def __init__(self, view: QPlainTextEdit) -> None:
        super().__init__(view.document())
        self._view = view
        self._parts: Sequence[tuple[int, int, int]] = ()
        self._starts: list[int] = []
        self._formats: dict[int, QTextCharFormat] = {}

    def take(self, parts: Sequence[tuple[int, int, int]]) -> None:
        """Use these parts for the text that comes next."""
        self._parts = parts
        self._starts = [start for start, _, _ in parts]
        self.mix()

    def mix(self) -> None:
        """Choose the inks that go with the paper."""
        is_dark = self._view.palette().color(QPalette.ColorRole.Base).lightness() < 128
        self._formats = {}
        for part, ink in (DARK_INKS if is_dark else LIGHT_INKS).items():
            self._formats[int(part)] = made = QTextCharFormat()
            made.setForeground(QColor(ink))
            made.setFontStrikeOut(part is Part.REMOVED)
            made.setFontUnderline(part is Part.ADDED)

    def highlightBlock(self, text: str) -> None:
        """Colour what of the parts lies in a paragraph."""
        if not self._parts:
            return
        first = self.currentBlock().position()
        end = first + self.currentBlock().length()
        at = max(0, bisect_left(self._starts, first) - 1)
        while at < len(self._parts) and self._parts[at][0] < end:
            start, length, part = self._parts[at]
            if start + length > first and part in self._formats:
                begin = max(start, first)
                self.setFormat(begin - first, min(start + length, end) - begin, self._formats[part])
            at += 1


class TextView(QPlainTextEdit):
    """Shows text as text, never as markup, with a caret that a screen reader follows.

    Where a text is one page of several, Page Up and Page Down go on to the next at its ends.
    """

    next_wanted = Signal()
    previous_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text_view")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._prose_font = self.font()
        self._code_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._code_font.setPixelSize(scaled(CODE_PX))
        self.document().setDocumentMargin(MARGIN_PX)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setViewportMargins(0, 0, 0, LOWER_MARGIN_PX)
        self._rest = ""
        self._marks: tuple[Sequence[tuple[int, int]], tuple[int, int] | None] = ((), None)
        self._colours = _Colours(self)
        self._side = ReadingSide(self)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._put_next)

    def show_text(
        self, text: str, *, note: str, parts: Sequence[tuple[int, int, int]] = (), is_code: bool = True
    ) -> None:
        """Show `text` from its beginning and `note` (may be empty) after its end; see `ShownText` for `parts`.

        `is_code` gives every letter the same width.
        """
        self.clear_text()
        self.setFont(self._code_font if is_code else self._prose_font)
        self._side.follow(not is_code)
        self._colours.take(parts)
        self._rest = f"{text}\n\n{note}" if note else text
        self._put_next()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if self._rest:
            self._timer.start()

    def clear_text(self) -> None:
        """Show nothing, and stop putting in what was on its way."""
        self._timer.stop()
        self._rest = ""
        self.show_found((), None)
        self.clear()

    def use_room_below(self) -> None:
        """Let lines stand down to the edge: no pill floats over this view."""
        self.setViewportMargins(0, 0, 0, 0)

    def show_found(self, places: Sequence[tuple[int, int]], here: tuple[int, int] | None) -> None:
        """Mark what was found (first character and length, as Qt counts), and go to where the person is."""
        self._marks = (places, here)
        is_dark = self.palette().color(QPalette.ColorRole.Base).lightness() < 128
        found, at = (FOUND_ON_DARK, HERE_ON_DARK) if is_dark else (FOUND_ON_LIGHT, HERE_ON_LIGHT)
        marks = []
        for first, length in places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor_over(first, length)
            mark.format.setBackground(at if (first, length) == here else found)
            marks.append(mark)
        self.setExtraSelections(marks)
        if here is not None:
            self._put_up_to(sum(here))
            caret = self._cursor_over(*here)
            caret.setPosition(caret.selectionStart())
            self.setTextCursor(caret)
            self.centerCursor()

    def go_to(self, place: int) -> None:
        """Put the caret at a character (as Qt counts) and bring it into sight."""
        self._put_up_to(place)
        caret = self._cursor_over(place, 0)
        self.setTextCursor(caret)
        self.centerCursor()

    def bring_to_top(self, place: int) -> None:
        """Scroll so far that the paragraph with a character stands at the top; the caret stays."""
        self._put_up_to(place)
        self.verticalScrollBar().setValue(self._cursor_over(place, 0).block().firstLineNumber())

    def _put_up_to(self, place: int) -> None:
        while self._rest and self.document().characterCount() <= place:
            self._put_next()

    def _cursor_over(self, first: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(first, last))
        cursor.setPosition(min(first + length, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _put_next(self) -> None:
        piece, self._rest = self._rest[:PIECE_CHARACTERS], self._rest[PIECE_CHARACTERS:]
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(piece)
        if not self._rest:
            self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colours.mix()
            self._colours.rehighlight()
            self.setExtraSelections([])
            self.show_found(self._marks[0], None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the next page at the end of this one."""
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() == before and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if event.key() == Qt.Key.Key_PageDown:
                self.next_wanted.emit()
            elif event.key() == Qt.Key.Key_PageUp:
                self.previous_wanted.emit()
