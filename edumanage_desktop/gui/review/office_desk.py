"""Office documents beside the decision: their words at once, their pages as soon as an office program laid them out."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.preview.ahead import FileToShow
from edumanage_desktop.gui.preview.office_pages import pages_of
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.services.office_pages import OfficeConverter

MOST_KNOWN = 200


@dataclass(frozen=True, slots=True)
class FetchedFile:
    """A local copy, and whether an office program of this computer can make pages of it."""

    file: FileToShow
    has_pages: bool


class OfficeDesk(QObject):
    """Shows a fetched file, and has pages made of it where it is an office document; one at a time, the shown first."""

    def __init__(self, *, lanes: TaskLanes, office: OfficeConverter, preview: PreviewPane, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes, self._office, self._preview = lanes, office, preview
        self._pages: dict[FileToShow, Path] = {}
        self._without: set[FileToShow] = set()
        """Documents of which no pages could be made."""
        self._shown: FetchedFile | None = None
        self._upcoming: list[FetchedFile] = []
        self._making: FileToShow | None = None
        self._ticket: Ticket | None = None
        self._unwanted = Event()

    def show(self, fetched: FetchedFile) -> None:
        """Show a file: its pages where they were made already, else what it says until they are."""
        self._shown = fetched
        pages = self._pages.get(fetched.file)
        if pages is not None and pages.is_file():
            self._preview.office_pages.show(fetched.file, pages)
        else:
            self._preview.show_file(
                fetched.file.path, fetched.file.name, fetched.file.media_type, pages_follow=self._lacks_pages(fetched)
            )
            self._go_on()

    def prepare(self, upcoming: Sequence[FetchedFile]) -> None:
        """Have files rendered that are likely to be shown next, and pages made of those that have some."""
        self._upcoming = list(upcoming)
        self._render_ahead()
        self._go_on()

    def forget(self) -> None:
        """Want no pages of the file that was shown."""
        self._shown = None
        if all(each.file != self._making for each in self._upcoming):
            self._drop()

    def _render_ahead(self) -> None:
        files = [each.file for each in self._upcoming]
        self._preview.ahead.prepare(
            [pages_of(file, self._pages[file]) if file in self._pages else file for file in files]
        )

    def _drop(self) -> None:
        self._unwanted.set()
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket, self._making = None, None

    def _go_on(self) -> None:
        """Make pages of the shown file first, then of those that come."""
        candidates = [*([self._shown] if self._shown is not None else []), *self._upcoming]
        wanted = [each.file for each in candidates if self._lacks_pages(each)]
        if self._making is not None and self._making not in wanted:
            self._drop()
        if not wanted or wanted[0] == self._making:
            return
        if self._making in wanted and (self._shown is None or wanted[0] != self._shown.file):
            return
        self._drop()
        self._making = file = wanted[0]
        self._unwanted = unwanted = Event()
        work = self._lanes.run(self, partial(self._office.convert, file.path, file.name, unwanted=unwanted))
        work.on(Lane.OFFICE).success(partial(self._take, file)).failure(partial(self._fail, file))
        self._ticket = work.unexpected(partial(self._leave, file)).start()

    def _lacks_pages(self, fetched: FetchedFile) -> bool:
        return fetched.has_pages and fetched.file not in self._pages and fetched.file not in self._without

    def _take(self, file: FileToShow, pages: Path) -> None:
        self._ticket, self._making = None, None
        while len(self._pages) >= MOST_KNOWN:
            self._pages.pop(next(iter(self._pages)))
        self._pages[file] = pages
        if self._shown is not None and file == self._shown.file:
            self._preview.office_pages.offer(file, pages)
        else:
            self._render_ahead()
        self._go_on()

    def _fail(self, file: FileToShow, error: EduManageError) -> None:
        """Leave what the document says on the screen; where nothing is, say why."""
        if self._shown is not None and file == self._shown.file:
            self._preview.tell_pages_missing(wording.said(error.sentence))
        self._leave(file)

    def _leave(self, file: FileToShow) -> None:
        self._without.add(file)
        self._ticket, self._making = None, None
        self._go_on()
