"""Two texts side by side, with what they have in common marked; the person goes from one passage to the next."""

import unicodedata
from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.icon_button import IconButton
from edumanage_desktop.gui.preview.text_view import TextView
from edumanage_desktop.gui.twins.reading import Place, TwinTexts

_KEPT = "\n\t\u200c\u200d"


class TwinTextsView(QWidget):
    """Where the other side may not be read only one's own stands there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ours, self.theirs = TextView(self), TextView(self)
        self.ours.setAccessibleName(self.tr("Text of this submission"))
        self.theirs.setAccessibleName(self.tr("Text of the other submission"))
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        self.count.setAccessibleDescription(self.tr("What both have in common"))
        self.previous = IconButton(icon_name="up", name=self.tr("Passage before"), parent=self)
        self.next = IconButton(icon_name="down", name=self.tr("Next passage"), parent=self)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self._places: tuple[Sequence[Place], Sequence[Place]] = ((), ())
        self._at = -1
        self._lay_out()

    def _lay_out(self) -> None:
        bar, texts, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        bar.addWidget(self.count, 1)
        bar.addWidget(self.previous)
        bar.addWidget(self.next)
        texts.setSpacing(1)
        for view in (self.ours, self.theirs):
            view.use_room_below()
            texts.addWidget(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addLayout(texts, 1)

    def tell(self, sentence: str) -> None:
        """Show a sentence in place of texts."""
        self.ours.clear_text()
        self.theirs.clear_text()
        self._places, self._at = ((), ()), -1
        self.count.setText(sentence)
        self._allow()

    def show_texts(self, texts: TwinTexts) -> None:
        """Show both, or one, from the first passage on."""
        self.theirs.setVisible(texts.theirs is not None)
        if not texts.ours:
            self.tell(self.tr("This file holds no text that could be shown here; open it to look at it."))
            return
        self._places = (_as_qt_counts(texts.ours, texts.our_places), ())
        self.ours.show_text(_inert(texts.ours), note="", is_code=False)
        if texts.theirs is not None:
            self._places = (self._places[0], _as_qt_counts(texts.theirs, texts.their_places))
            self.theirs.show_text(_inert(texts.theirs), note="", is_code=False)
        self._at = -1
        self._allow()
        if self._places[0]:
            self.step(1)
            self._tell_count(texts)
        else:
            self.count.setText(self.tr("No passage of eight words or more is the same beyond templates."))

    def step(self, by: int) -> None:
        """Go to the next passage, or back by -1; from the last to the first."""
        ours, theirs = self._places
        if not ours:
            return
        self._at = (self._at + by) % len(ours)
        self.ours.show_found(ours, ours[self._at])
        if theirs:
            self.theirs.show_found(theirs, theirs[self._at])
        self.count.setText(
            self.tr("Passage {place} of {count}").format(
                place=wording.number(self._at + 1), count=wording.number(len(ours))
            )
        )
        announce(self.count, self.count.text())

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the controls in the order in which the eye meets them."""
        return (self.previous, self.next, self.ours, self.theirs)

    def _tell_count(self, texts: TwinTexts) -> None:
        count = len(self._places[0])
        words = self.tr("%n passages are the same, and marked.", "", count)
        if texts.theirs is None:
            words = self.tr("%n passages of this text, marked, are also in a submission that is not yours.", "", count)
        self.count.setText(words)

    def _allow(self) -> None:
        for button in (self.previous, self.next):
            button.setEnabled(len(self._places[0]) > 1)


class _Inert(dict[int, int]):
    """Characters that would act instead of being seen become one that does not; none is left out."""

    def __missing__(self, number: int) -> int:
        character = chr(number)
        acts = character not in _KEPT and unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
        self[number] = found = 0xFFFD if acts else number
        return found


def _inert(text: str) -> str:
    return text.translate(_Inert())


def _as_qt_counts(text: str, places: Sequence[Place]) -> list[Place]:
    """Return places as Qt counts characters: one beyond the first plane is two."""
    wide = [at for at, character in enumerate(text) if character > "\uffff"]

    def units(at: int) -> int:
        return at + bisect_left(wide, at)

    return [(units(start), units(start + length) - units(start)) for start, length in places]
