"""Pages that an office program made of the file that is shown: in its place, or offered to who reads already."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from edumanage_desktop.gui.preview.ahead import FileToShow
from edumanage_desktop.gui.preview.lines import PagesLine

if TYPE_CHECKING:
    from edumanage_desktop.gui.preview.pane import PreviewPane


class OfficePages(QObject):
    """Shows them in the pane and says whose they are."""

    def __init__(self, *, pane: "PreviewPane", line: PagesLine) -> None:
        super().__init__(pane)
        self._pane, self._line = pane, line
        self._offered: tuple[FileToShow, Path] | None = None
        line.wanted.connect(self.show_offered)
        pane.ahead.made_ready.connect(self._take_ready)

    def show(self, file: FileToShow, pages: Path) -> None:
        """Show pages of a file in its place."""
        made = pages_of(file, pages)
        self._pane.show_file(made.path, made.name, made.media_type)
        self._line.tell_shown()

    def offer(self, file: FileToShow, pages: Path) -> None:
        """Show pages of the file whose words are shown, once they are rendered; ask first who reads those already."""
        is_read = self._pane.is_read_already(file)
        if is_read is None:
            return
        self._offered = (file, pages)
        if is_read:
            self._line.offer()
        else:
            self._pane.ahead.prefer(pages_of(file, pages))

    def show_offered(self) -> None:
        """Show the pages that were offered, if their file is still the one that is shown."""
        if self._offered is not None and self._pane.is_read_already(self._offered[0]) is not None:
            self.show(*self._offered)

    def words(self) -> str:
        """Return what is said of pages, empty where there are none."""
        return self._line.words() if self._line.isVisible() else ""

    def _take_ready(self, file: FileToShow) -> None:
        if self._offered is not None and file == pages_of(*self._offered):
            self.show_offered()


def pages_of(file: FileToShow, pages: Path) -> FileToShow:
    """Return how pages that were made of a file are shown."""
    return FileToShow(pages, file.name, "application/pdf")
