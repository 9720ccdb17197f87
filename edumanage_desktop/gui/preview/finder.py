"""Finding words in the file that is shown: the line to type them in, and the marks wherever the file is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.gui.preview.find_bar import FindBar
from edumanage_desktop.gui.preview.page_desk import PageDesk
from edumanage_desktop.gui.preview.questions import Hit
from edumanage_desktop.gui.preview.renderer import PageRenderer
from edumanage_desktop.gui.preview.searching import FileSearch
from edumanage_desktop.gui.preview.text_view import TextView


class Finder(QObject):
    """Looks through the open file and marks what was found; `reached` asks for the place of an occurrence."""

    reached = Signal(object)
    """The `Hit` that the person went to."""
    closed = Signal()

    def __init__(
        self,
        *,
        renderer: PageRenderer,
        bar: FindBar,
        pages: PageDesk,
        text: TextView,
        place: Callable[[], int],
        is_text: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bar, self._pages, self._text, self._is_text = bar, pages, text, is_text
        self._place = place
        self._search = FileSearch(renderer=renderer, parent=self)
        bar.wanted.connect(self._look_for)
        bar.next_wanted.connect(lambda: self.step(1))
        bar.previous_wanted.connect(lambda: self.step(-1))
        bar.closed.connect(self._close)
        self._search.changed.connect(self.mark)
        self._search.arrived.connect(self._reach)

    def begin(self, words: str = "") -> None:
        """Let the person type what to look for; `words` are looked for at once."""
        self._bar.begin()
        if words:
            self._bar.look_for(words)

    def step(self, by: int) -> None:
        """Go to the next occurrence, or back by -1."""
        self._search.step(by)

    def look_again(self) -> None:
        """Look for the same words where they are shown in another way now."""
        if self._bar.isVisible() and self._bar.words() and self._search.is_idle():
            self._look_for(self._bar.words())

    def end(self) -> None:
        """Look for nothing any more, and leave no mark."""
        self._search.clear()
        self._text.show_found((), None)
        self._pages.show_found((), ())

    def here(self) -> Hit | None:
        """Return the occurrence that the person is at."""
        return self._search.here()

    def mark(self) -> None:
        """Mark what was found on the page that is shown, and tell how much there is."""
        search, page = self._search, self._place()
        self._bar.show_place(search.place, search.count, is_done=search.is_done)
        on_page, here = search.on_page(page), search.here()
        at = here if here is not None and here.page == page else None
        if self._is_text():
            places = [(hit.first, hit.length) for hit in on_page]
            self._text.show_found(places, None if at is None else (at.first, at.length))
        else:
            marks = [rectangle for hit in on_page for rectangle in hit.rectangles]
            self._pages.show_found(marks, () if at is None else at.rectangles)

    def _look_for(self, words: str) -> None:
        self._search.look_for(words, from_page=self._place(), as_text=self._is_text())

    def _reach(self) -> None:
        here = self._search.here()
        if here is not None:
            self.reached.emit(here)

    def _close(self) -> None:
        self._bar.hide()
        self.end()
        self.closed.emit()
