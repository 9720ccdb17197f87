"""Tells who cannot see the window what changes in it while the keyboard is elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.preview.notice import NoticePage
from edumanage_desktop.gui.preview.page_view import PageView
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.queue.spoken_row import spoken_row

COUNT_AFTER_MS = 700
"""Typing in the search field finds something with every letter; only what the person stops at is told."""


class Narrator(QObject):
    """Speaks where a screen reader would be silent, and is silent where it speaks by itself.

    The row under the cursor is read by the screen reader while the queue has the keyboard; told here is where a
    decision or a letter led from elsewhere. Pages are told to who turns them, results of a filter to who sets one.
    """

    announced = Signal(str)

    def __init__(
        self, *, queue: QueuePage, preview: PreviewPane, text_keys: Callable[[], str], parent: QWidget
    ) -> None:
        """Speak of both; `text_keys` says by which key the preview becomes text, '' for none."""
        super().__init__(parent)
        self._queue, self._preview, self._text_keys = queue, preview, text_keys
        self._told_page, self._told_instead = 0, ""
        self._filter = queue.filters.queue_filter()
        self._count = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._count.timeout.connect(self._tell_count)
        queue.current_changed.connect(self._take_current)
        queue.counted.connect(self._take_count)
        preview.page_shown.connect(self._name_page)
        preview.page_shown.connect(self._tell_page)
        preview.failed.connect(self._tell_unshown)
        preview.findChildren(NoticePage)[0].file_told.connect(self._tell_unshown)

    def _take_current(self, submission: Submission | None) -> None:
        self._told_page, self._told_instead = 0, ""
        focus = QApplication.focusWidget()
        is_elsewhere = focus is not None and not self._queue.isAncestorOf(focus)
        if submission is not None and is_elsewhere:
            self._say(self._queue, spoken_row(submission, wording.status_word(submission.status)))

    def _take_count(self) -> None:
        asked = self._queue.filters.queue_filter()
        if asked != self._filter:
            self._filter = asked
            self._count.start()

    def _tell_count(self) -> None:
        total = self._queue.model.total
        if total == 0:
            self._say(self._queue, self._queue.notice.title())
        else:
            self._say(self._queue, self.tr("%n submissions", "", total))

    def _name_page(self) -> None:
        """Name what is painted: it is a picture to a screen reader, and its text is a key away."""
        count = self._preview.page_count()
        if count == 0:
            return
        name, page = wording.isolated(self._preview.shown_name()), self._preview.current_page() + 1
        words = self.tr("Page {page} of {count} of {name}") if count > 1 else self.tr("{name}, one page")
        keys = self._text_keys()
        way = (
            self.tr("Press {keys} to read what is written on it as text.").format(keys=keys)
            if keys
            else self.tr("“Read as text” below it shows what is written on it.")
        )
        spoken = words.format(page=wording.number(page), count=wording.number(count), name=name)
        self._preview.findChildren(PageView)[0].tell(spoken, way)

    def _tell_page(self) -> None:
        page, count = self._preview.current_page(), self._preview.page_count()
        if count > 1 and page != self._told_page:
            words = self.tr("Page {page} of {count}")
            self._say(self._preview, words.format(page=wording.number(page + 1), count=wording.number(count)))
        self._told_page = page

    def _tell_unshown(self, sentence: str) -> None:
        """Tell once what stands in the place of a file; who met a failure tells it, and so does the notice."""
        if sentence != self._told_instead:
            self._told_instead = sentence
            self._say(self._preview, sentence)

    def _say(self, source: QWidget, sentence: str) -> None:
        self.announced.emit(sentence)
        announce(source, sentence)
