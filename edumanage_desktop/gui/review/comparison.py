"""An earlier revision beside the one that is decided on: their pages, and their texts with the differences marked."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.submissions import SubmissionDetails, SubmissionFile
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.elided_choice import ElidedChoice
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.in_turns import InTurns, open_in_turns, paint_later
from edumanage_desktop.gui.preview.ahead import FileToShow
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.preview.protocol import Trouble
from edumanage_desktop.gui.preview.questions import CompareRequest, Comparison
from edumanage_desktop.gui.preview.renderer import PageRenderer
from edumanage_desktop.gui.preview.sentences import trouble_sentence
from edumanage_desktop.gui.review.compared_texts import ComparedTexts
from edumanage_desktop.gui.review.file_choice import FileChoice
from edumanage_desktop.gui.review.summary import file_labels
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.services.files import FileFetcher
from edumanage_desktop.services.paired_files import paired
from edumanage_desktop.services.queue import QueueReader

MOST_REVISIONS = 20


@dataclass(frozen=True, slots=True)
class _Pair:
    old: FileToShow
    new: FileToShow


class RevisionDialog(QDialog):
    """Two revisions of one student's work, file by file. It closes when another submission is shown."""

    def __init__(
        self,
        *,
        details: SubmissionDetails,
        shown_file: int,
        lanes: TaskLanes,
        reader: QueueReader,
        files: FileFetcher,
        parent: QWidget,
    ) -> None:
        """`shown_file` is which of the files is compared first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare revisions"))
        self._details, self._lanes, self._reader, self._files = details, lanes, reader, files
        self._shown_file = shown_file
        self._earlier: list[SubmissionDetails] = []
        self._renderer = PageRenderer(self)
        self._renderer.replied.connect(self._take_comparison)
        self._panes: tuple[PreviewPane, ...] = ()
        self._fetching: Ticket | None = None
        self._asked: CompareRequest | None = None
        self._make()
        screen = parent.window().size()
        self.resize(max(900, screen.width() - 120), max(600, screen.height() - 100))
        self._tell(self.tr("Reading the revision before…"))
        read_before = partial(self._read_before, details.previous_upload_id)
        parts: list[Callable[[], object]] = [
            *self._pane_parts(),
            *self._pane_parts(),
            self._order_tab_stops,
            read_before,
        ]
        self._making = InTurns(parts, parent=self)
        self._making.begin()

    def is_compared(self) -> bool:
        """Return whether the answer is there."""
        return self._views.currentWidget() is not self.state

    def show_texts(self, is_wanted: bool) -> None:
        """Show the texts with their differences, or the pages."""
        self.texts_button.setChecked(is_wanted)
        self.pages_button.setChecked(not is_wanted)
        self._views.setCurrentWidget(self.texts if is_wanted else self._pages)

    def _make(self) -> None:
        self._work = ElidedLabel(self)
        self._work.setProperty("role", "title")
        self._work.show_text(wording.title_of(self._details.submission))
        self.choice = ElidedChoice(self)
        self.choice.setAccessibleName(self.tr("Earlier revision"))
        self.choice.activated.connect(self._show_chosen)
        self.file_choice = FileChoice(self)
        self.file_choice.setAccessibleName(self.tr("File"))
        self.file_choice.addItems(file_labels(self._details.files))
        self.file_choice.setCurrentIndex(min(self._shown_file, len(self._details.files) - 1))
        self.file_choice.setVisible(len(self._details.files) > 1)
        self.file_choice.activated.connect(self._show_chosen)
        self.texts_button = self._switch(self.tr("Differences of the text"))
        self.pages_button = self._switch(self.tr("Pages"))
        self.texts_button.clicked.connect(lambda: self.show_texts(True))
        self.pages_button.clicked.connect(lambda: self.show_texts(False))
        self.state = QLabel(self)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.texts = ComparedTexts(self)
        self._pages = QSplitter(Qt.Orientation.Horizontal, self)
        self._views = QStackedWidget(self)
        for view in (self.state, self.texts, self._pages):
            self._views.addWidget(view)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setToolTip(self.tr("Close (Escape)"))
        self._close.clicked.connect(self.reject)
        self._lay_out()

    @property
    def old_pane(self) -> PreviewPane:
        """Return where the earlier revision is shown."""
        self._making.finish()
        return self._panes[0]

    @property
    def new_pane(self) -> PreviewPane:
        """Return where this revision is shown."""
        self._making.finish()
        return self._panes[1]

    def _pane_parts(self) -> tuple[Callable[[], None], ...]:
        """Begin a pane, and return what makes it."""
        pane = PreviewPane(self._pages, in_parts=True)
        return *pane.parts(), partial(self._take_pane, pane)

    def _take_pane(self, pane: PreviewPane) -> None:
        """Take the pane of the earlier revision, or, where that is there, of this one."""
        pane.setAccessibleName(self.tr("This revision") if self._panes else self.tr("Earlier revision"))
        pane.navigator.window_button.hide()
        self._pages.addWidget(pane)
        self._panes += (pane,)

    def _order_tab_stops(self) -> None:
        of_panes = (stop for pane in self._panes for stop in pane.tab_order())
        order_tab_stops(
            self.texts_button,
            self.pages_button,
            self.file_choice,
            self.choice,
            *self.texts.tab_order(),
            *of_panes,
            self._close,
        )

    def _lay_out(self) -> None:
        this = ElidedLabel(self)
        this.show_text(_words_of(self._details))
        this.setProperty("role", "strong")
        heads = QHBoxLayout()
        heads.setSpacing(12)
        heads.addWidget(self.choice, 1)
        heads.addWidget(this, 1)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.texts_button)
        ways.addWidget(self.pages_button)
        ways.addStretch(1)
        ways.addWidget(self.file_choice, 2)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._work)
        column.addLayout(ways)
        column.addLayout(heads)
        column.addWidget(self._views, 1)
        column.addLayout(ends)

    def _switch(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setCheckable(True)
        button.setProperty("kind", "chip")
        button.setAccessibleName(words)
        button.setEnabled(False)
        return button

    def _tell(self, sentence: str) -> None:
        self.state.setText(sentence)
        self._views.setCurrentWidget(self.state)

    def _read_before(self, upload_id: int | None) -> None:
        """Read one revision after the other, back to the first."""
        if upload_id is None or len(self._earlier) >= MOST_REVISIONS:
            self._show_earlier()
            return
        self._lanes.run(self, partial(self._reader.details, upload_id)).success(self._take_before).failure(
            lambda error: self._tell(wording.said(error.sentence))
        ).start()

    def _take_before(self, details: SubmissionDetails | None) -> None:
        if details is None:
            self._show_earlier()
            return
        self._earlier.append(details)
        self._read_before(details.previous_upload_id)

    def _show_earlier(self) -> None:
        if not self._earlier:
            self._tell(self.tr("The revision before this one went to somebody else, so it is not shown to you."))
            return
        self.choice.addItems([_words_of(each) for each in self._earlier])
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Fetch the chosen file of both revisions and compare them."""
        if self._fetching is not None:
            self._fetching.cancel()
        earlier = self._earlier[self.choice.currentIndex()]
        if not earlier.files or not self._details.files:
            self._tell(self.tr("One of the two revisions has no file, so there is nothing to compare."))
            return
        before, this = paired(earlier.files, self._details.files)[max(0, self.file_choice.currentIndex())]
        if before is None:
            self._tell(self.tr("This file is not in the earlier revision, so there is nothing to compare."))
            return
        self._tell(self.tr("Comparing…"))
        fetch = partial(_fetched, self._files, before, this)
        fetching = self._lanes.run(self, fetch).on(Lane.FILES).success(self._compare).failure(self._fail)
        self._fetching = fetching.start()

    def _fail(self, error: EduManageError) -> None:
        self._tell(wording.said(error.sentence))

    def _compare(self, pair: _Pair) -> None:
        for button in (self.texts_button, self.pages_button):
            button.setEnabled(True)
        for pane, file in ((self.old_pane, pair.old), (self.new_pane, pair.new)):
            pane.show_file(file.path, file.name, file.media_type)
        old, new = pair.old, pair.new
        self._asked = CompareRequest(str(old.path), old.name, old.media_type, str(new.path), new.name, new.media_type)
        self._renderer.ask(self._asked)

    def _take_comparison(self, _generation: int, request: object, outcome: object) -> None:
        if request != self._asked:
            return  # about a file that was chosen before
        self.texts_button.setToolTip("")
        if isinstance(outcome, Comparison):
            self.texts.show_differences(outcome.differences, is_cut=outcome.is_cut)
            self.show_texts(bool(outcome.differences))
        elif isinstance(outcome, Trouble):
            self.show_texts(False)
            self.texts_button.setEnabled(False)
            self.texts_button.setToolTip(trouble_sentence(outcome))

    def done(self, result: int) -> None:
        """End the processes with the dialog."""
        self._making.stop()
        for pane in self._panes:
            pane.shutdown(waits=False)
        self._renderer.let_go()
        super().done(result)


class Comparisons(QObject):
    """Opens the dialog for what stands in the review pane."""

    def __init__(self, *, lanes: TaskLanes, reader: QueueReader, files: FileFetcher, window: QWidget) -> None:
        super().__init__(window)
        self._lanes, self._reader, self._files, self._window = lanes, reader, files, window
        self.dialog: RevisionDialog | None = None

    def open(self, details: SubmissionDetails | None, *, shown_file: int = 0) -> None:
        """Compare with the revision before, where there is one, beginning with the file that is shown."""
        if details is None or details.previous_upload_id is None:
            return
        self.close()
        self.dialog = dialog = RevisionDialog(
            details=details,
            shown_file=max(0, shown_file),
            lanes=self._lanes,
            reader=self._reader,
            files=self._files,
            parent=above(self._window),
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget)
        paint_later(dialog)
        open_in_turns(dialog)

    def close(self) -> None:
        """Close the dialog, if it is open."""
        if self.dialog is not None:
            self.dialog.reject()

    def _forget(self) -> None:
        self.dialog = None


def _words_of(details: SubmissionDetails) -> str:
    """Return which revision this is, when it was received and what became of it."""
    row = details.submission
    words = QCoreApplication.translate("RevisionDialog", "Revision {number} · received {time} · {status}")
    return words.format(
        number=wording.number(row.revision), time=wording.moment(row.created_at), status=wording.status_word(row.status)
    )


def _fetched(files: FileFetcher, old: SubmissionFile, new: SubmissionFile) -> _Pair:
    """Bring both files here; not on the GUI thread."""
    return _Pair(
        FileToShow(files.fetch(old), wording.plain(old.name), old.media_type),
        FileToShow(files.fetch(new), wording.plain(new.name), new.media_type),
    )
