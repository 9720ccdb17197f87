"""The files of the shown submission: previewed, opened with the system's program, saved as copies."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.submissions import SubmissionFile
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.preview.ahead import FileToShow
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.review.office_desk import FetchedFile, OfficeDesk
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.services.files import FileFetcher, FileOpener, FileWish, safe_file_name
from edumanage_desktop.services.office_pages import OfficeConverter
from edumanage_desktop.services.previews import HEAD_BYTES

MOST_AHEAD_BYTES = 64 << 20
"""What is longer is fetched only when somebody asks for it."""


@dataclass
class _Fetching:
    """A file that is on its way, and who waits for it."""

    file: SubmissionFile
    wish: FileWish
    ticket: Ticket | None = field(default=None)

    def leave(self, *, wanted: Collection[SubmissionFile] = ()) -> None:
        """Take no answer; the file comes no further unless it is wanted."""
        if self.ticket is not None:
            self.ticket.cancel()
        if self.file not in wanted:
            self.wish.give_up()


class FileDesk(QObject):
    """Fetches in the files lane; an answer about a file that is no longer chosen is dropped."""

    told = Signal(str)

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        files: FileFetcher,
        opener: FileOpener,
        office: OfficeConverter,
        preview: PreviewPane,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._lanes, self._files, self._opener, self._preview = lanes, files, opener, preview
        self._converter = office
        self._office = OfficeDesk(lanes=lanes, office=office, preview=preview, parent=self)
        self._previewed: SubmissionFile | None = None
        self._fetching: _Fetching | None = None
        self._fetching_ahead: _Fetching | None = None
        self._ahead: list[SubmissionFile] = []
        self._fetched: dict[SubmissionFile, FetchedFile] = {}

    def show(self, file: SubmissionFile | None) -> None:
        """Preview a file, unless it is the one that is shown or on its way; None says that there is none."""
        if file is None:
            self.forget()
            self._preview.show_message(self.tr("No file"), self.tr("This submission came without a file."))
        elif file != self._previewed:
            self.forget()
            self._previewed = file
            self._preview.show_loading(wording.plain(file.name))
            if self._fetching_ahead is not None and self._fetching_ahead.file == file:
                self._fetching_ahead.wish.take_whole()  # the one that was asked for waits for it
            self._fetching = _Fetching(file, FileWish())
            self._fetching.ticket = (
                self._lanes.run(self, partial(self._fetch, file, self._fetching.wish))
                .on(Lane.FILES)
                .success(self._office.show)
                .failure(lambda error: self._show_failure(wording.said(error.sentence)))
                .unexpected(lambda: self._show_failure(self.tr("An unexpected error; its details are in the log.")))
                .start()
            )

    def prepare(self, files: Sequence[SubmissionFile]) -> None:
        """Fetch files that are likely to be shown next, the likeliest first, and have them rendered."""
        if list(files) != self._ahead:
            self._look_after(files, wanted=files)
            self._fetch_ahead([file for file in files if file not in self._fetched])

    def keep_ahead(self, likely: Sequence[SubmissionFile]) -> None:
        """Give up what is under way for any other file, and fetch nothing ahead until something is prepared again."""
        self._look_after([file for file in self._ahead if file in likely and file in self._fetched], wanted=likely)

    def forget(self) -> None:
        """Wait for no file any more."""
        self._previewed = None
        self._office.forget()
        if self._fetching is not None:
            self._fetching.leave()
            self._fetching = None

    def stop(self) -> None:
        """Wait for nothing and begin nothing any more; for the end of the session."""
        self._look_after((), wanted=())
        self.forget()

    def open(self, file: SubmissionFile) -> None:
        """Open a file with the system's program."""
        fetch, opener = self._files.fetch, self._opener
        self._lanes.run(self, lambda: opener.open(fetch(file))).on(Lane.FILES).failure(self._tell).start()

    def save(self, file: SubmissionFile) -> None:
        """Ask where to, and save a copy of a file there."""
        suggestion = str(Path.home() / safe_file_name(file.name))
        name, _kind = QFileDialog.getSaveFileName(self._window, self.tr("Save a copy"), suggestion)
        if name:
            self.save_to(file, Path(name))

    def save_to(self, file: SubmissionFile, destination: Path) -> None:
        """Save a copy of a file and say so."""
        done = self.tr("Saved a copy as {name}.").format(name=wording.isolated(wording.plain(destination.name)))
        self._lanes.run(self, partial(self._files.save_copy, file, destination)).on(Lane.FILES).success(
            lambda _nothing: self.told.emit(done)
        ).failure(self._tell).start()

    def _fetch(self, file: SubmissionFile, wish: FileWish) -> FetchedFile:
        """Bring a file here and look at its beginning; not on the GUI thread."""
        path, name = self._files.fetch(file, wish), wording.plain(file.name)
        with path.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
        return FetchedFile(FileToShow(path, name, file.media_type), self._converter.can_convert(name, head))

    def _look_after(self, files: Sequence[SubmissionFile], *, wanted: Collection[SubmissionFile]) -> None:
        """Have those of some files rendered that were fetched, and nothing else; what is wanted may still come."""
        if self._fetching_ahead is not None:
            self._fetching_ahead.leave(wanted=wanted)
        self._ahead = list(files)
        self._fetched = {file: self._fetched[file] for file in files if file in self._fetched}
        self._office.prepare(list(self._fetched.values()))

    def _fetch_ahead(self, files: list[SubmissionFile]) -> None:
        if files:
            fetching = _Fetching(files[0], FileWish(most_bytes=MOST_AHEAD_BYTES))
            work = self._lanes.run(self, partial(self._fetch, files[0], fetching.wish)).on(Lane.AHEAD)
            work.success(partial(self._take_ahead, files)).failure(lambda _error: self._fetch_ahead(files[1:]))
            fetching.ticket, self._fetching_ahead = work.start(), fetching

    def _take_ahead(self, files: list[SubmissionFile], fetched: FetchedFile) -> None:
        """Render what was fetched; what could not be is told when it is asked for."""
        self._fetched[files[0]] = fetched
        self._office.prepare([self._fetched[file] for file in self._ahead if file in self._fetched])
        self._fetch_ahead(files[1:])

    def _show_failure(self, sentence: str) -> None:
        """Say why the file is not shown, and fetch it again when it is chosen again."""
        self._previewed = None
        self._preview.show_message(self.tr("This file cannot be shown"), sentence)
        self._preview.failed.emit(sentence)

    def _tell(self, error: EduManageError) -> None:
        self.told.emit(wording.said(error.sentence))
