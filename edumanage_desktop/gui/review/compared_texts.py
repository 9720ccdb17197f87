"""The texts of two revisions side by side: what went is struck out, what came is underlined; both scroll together."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.icon_button import IconButton
from edumanage_desktop.gui.preview.text_view import TextView
from edumanage_desktop.services.differences import Difference, Piece, Sameness
from edumanage_desktop.services.preview_contents import Part

Parts = list[tuple[int, int, int]]


class ComparedTexts(QWidget):
    """Two texts with their differences; the person goes from one difference to the next."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.old, self.new = TextView(self), TextView(self)
        self.old.setAccessibleName(self.tr("Text of the earlier revision"))
        self.new.setAccessibleName(self.tr("Text of this revision"))
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        for view in (self.old, self.new):
            view.use_room_below()
        self.previous = IconButton(icon_name="up", name=self.tr("Difference before"), parent=self)
        self.next = IconButton(icon_name="down", name=self.tr("Next difference"), parent=self)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self._starts: tuple[list[int], list[int]] = ([], [])
        """Where each paragraph begins on either side; one that is missing there begins where the next does."""
        self._different: list[int] = []
        self._at = -1
        self._is_following = False
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 8, 0, 8)
        bar.addWidget(self._count, 1)
        bar.addWidget(self.previous)
        bar.addWidget(self.next)
        texts = QHBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.old)
        texts.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(texts, 1)
        for side, other in ((0, 1), (1, 0)):
            bar_of_side = (self.old, self.new)[side].verticalScrollBar()
            bar_of_side.valueChanged.connect(lambda _value, side=side, other=other: self._follow(side, other))

    def show_differences(self, differences: Sequence[Difference], *, is_cut: bool) -> None:
        """Show two texts, paragraph beside paragraph."""
        old, old_parts, old_starts = _laid_out([(each.sameness, each.old) for each in differences], Part.REMOVED)
        new, new_parts, new_starts = _laid_out([(each.sameness, each.new) for each in differences], Part.ADDED)
        self._starts = (old_starts, new_starts)
        self._different = [at for at, each in enumerate(differences) if each.sameness is not Sameness.SAME]
        self._at = -1
        self._is_following = True
        self.old.show_text(old, note="", parts=old_parts, is_code=False)
        self.new.show_text(new, note="", parts=new_parts, is_code=False)
        self._is_following = False
        self._tell(is_cut=is_cut)
        for button in (self.previous, self.next):
            button.setEnabled(bool(self._different))

    def difference_count(self) -> int:
        """Return how many paragraphs differ."""
        return len(self._different)

    def words(self) -> str:
        """Return what is told of the differences."""
        return self._count.text()

    def step(self, by: int) -> None:
        """Go to the next difference, or back by -1; from the last to the first."""
        if not self._different:
            return
        self._at = (self._at + by) % len(self._different) if self._at >= 0 or by > 0 else len(self._different) - 1
        place = self._different[self._at]
        self._is_following = True
        for view, starts in zip((self.old, self.new), self._starts, strict=True):
            view.go_to(starts[place])
        self._is_following = False
        self._count.setText(
            self.tr("Difference {place} of {count}").format(
                place=wording.number(self._at + 1), count=wording.number(len(self._different))
            )
        )

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the controls in the order in which the eye meets them."""
        return (self.previous, self.next, self.old, self.new)

    def _tell(self, *, is_cut: bool) -> None:
        count = len(self._different)
        if not count:
            text = self.tr("The texts are the same; the files may differ in what is not text.")
        else:
            text = self.tr("%n paragraphs differ.", "", count)
        if is_cut:
            text = self.tr("{words} Only the beginnings were compared.").format(words=text)
        self._count.setText(text)

    def _follow(self, side: int, other: int) -> None:
        """Bring the paragraph that is at the top of one side to the top of the other."""
        if self._is_following or not self._starts[side]:
            return
        views = (self.old, self.new)
        top = views[side].cursorForPosition(views[side].viewport().rect().topLeft()).position()
        paragraph = max(0, bisect_right(self._starts[side], top) - 1)
        self._is_following = True
        views[other].bring_to_top(self._starts[other][paragraph])
        self._is_following = False


def _laid_out(paragraphs: Sequence[tuple[Sameness, Sequence[Piece]]], mark: Part) -> tuple[str, Parts, list[int]]:
    """Return a text, its marked parts and where its paragraphs begin, in UTF-16 units as Qt counts."""
    words: list[str] = []
    parts: Parts = []
    starts: list[int] = []
    at = 0
    for _, pieces in paragraphs:
        starts.append(at)
        for text, is_changed in pieces:
            length = len(text.encode("utf-16-le")) // 2
            if is_changed:
                parts.append((at, length, int(mark)))
            words.append(text)
            at += length
        if pieces:
            words.append("\n\n")
            at += 2
    return "".join(words), parts, starts
