"""What a preview is made of, in parts that are each too short to be noticed, and the room that they have."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edumanage_desktop.gui.desk_frame import DeskFrame
from edumanage_desktop.gui.preview.ahead import FilesAhead
from edumanage_desktop.gui.preview.finder import Finder
from edumanage_desktop.gui.preview.navigator import PageNavigator
from edumanage_desktop.gui.preview.renderer import PageRenderer
from edumanage_desktop.gui.preview.stages import PreviewStages
from edumanage_desktop.gui.preview.way_inside import WayInside

LOADING_AFTER_MS = 150


class PreviewFrame(DeskFrame):
    """Holds stages and tools; what they do together is the pane's."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        renderer: PageRenderer | None = None,
        dress: Callable[[QWidget], None] | None = None,
    ) -> None:
        """`dress` dresses each part for itself, where no ancestor is dressed."""
        super().__init__(parent)
        self._dress = dress or _dressed_already
        self._renderer = renderer or PageRenderer(self)
        self._reads_text, self._is_made = False, False

    def parts(self) -> tuple[Callable[[], None], ...]:
        """Return what makes a pane that was begun in parts; it is of use when each was called, in their order."""
        return self._make_stages, self._dress_first, self._make_rest, self._dress_rest, self._make_tools

    def zoom_in(self) -> None:
        """Show the page one step larger."""
        self._pages.zoom_in()

    def zoom_out(self) -> None:
        """Show the page one step smaller."""
        self._pages.zoom_out()

    def fit(self) -> None:
        """Fit a document to the width and a picture to the room."""
        self._pages.fit()

    def zoom_percent(self) -> float:
        """Return the size of the page that is shown in percent of its natural one; 100 when there is none."""
        return self._pages.zoom_percent()

    def reads_text(self) -> bool:
        """Return whether files are shown as text."""
        return self._reads_text

    def shown_image(self) -> QImage | None:
        """Return the pixels that are on the screen, None when no page is."""
        return self._pages.view.shown_image() if self._stages.shown() is self._pages else None

    def shown_text(self) -> str | None:
        """Return the text that is on the screen, None when no text is."""
        return self._text.toPlainText() if self._stages.shown() is self._text else None

    def shown_notice(self) -> tuple[str, str] | None:
        """Return title and sentence of the notice that is on the screen, None when there is none."""
        shown = self._stages.shown() is self._notice
        return (self._notice.title(), self._notice.sentence()) if shown else None

    def shown_caution(self) -> str:
        """Return the line that stands above the picture, empty when there is none."""
        return self._stages.caution.text() if self._stages.caution.isVisible() else ""

    def _connect(self) -> None:
        """Let the parts act together; called once, when all are there."""
        raise NotImplementedError

    def _make_stages(self) -> None:
        self._stages = PreviewStages(renderer=self._renderer, parent=self)
        self._pages = self._stages.pages

    def _dress_first(self) -> None:
        for part in self._stages.first():
            self._dress(part)

    def _make_rest(self) -> None:
        self._stages.make_rest()
        self._text, self._notice = self._stages.text, self._stages.notice

    def _dress_rest(self) -> None:
        for part in self._stages.rest():
            self._dress(part)

    def _make_tools(self) -> None:
        self._way = WayInside(stages=self._stages, parent=self)
        self.navigator = PageNavigator(self)
        self._dress(self.navigator)
        self.ahead = FilesAhead(
            renderer=PageRenderer(self),
            request=lambda kind: self._pages.request(0, kind),
            reads_text=lambda: self._reads_text,
            parent=self,
        )
        self._finder = Finder(
            renderer=self._renderer,
            bar=self._stages.find_bar,
            pages=self._pages,
            text=self._text,
            place=self._stages.place,
            is_text=lambda: self._stages.shown() is self._text,
            parent=self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stages)
        self.navigator.hide()
        self._loading = QTimer(self, singleShot=True, interval=LOADING_AFTER_MS)
        self._connect()
        self._is_made = True
        self._give_room()

    def _give_room(self) -> None:
        self._stages.setGeometry(self.contentsRect())
        self.navigator.place()

    def changeEvent(self, event: QEvent) -> None:
        """Render anew on a screen of another resolution."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange and self._is_made:
            self._pages.take_screen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the file its room even while it is hidden, and keep the pill in the middle of the lower edge."""
        super().resizeEvent(event)
        if self._is_made:
            self._give_room()


def _dressed_already(_part: QWidget) -> None:
    """Do nothing: what holds the pane is dressed, and all within it."""
