"""Turning, sizing, selecting and marking the pages of the file that the reading process has open."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from edumanage_desktop.gui.preview.answers import OpenedFile, RenderedPage
from edumanage_desktop.gui.preview.page_view import MAX_LOGICAL_SIDE_PX, PageView
from edumanage_desktop.gui.preview.protocol import PageRequest
from edumanage_desktop.gui.preview.questions import Rectangle, Selection, SelectRequest
from edumanage_desktop.gui.preview.renderer import PageRenderer
from edumanage_desktop.gui.preview.thumbnails import ThumbnailStrip
from edumanage_desktop.gui.preview.zoom import Zoom, natural_scale, shown_scale
from edumanage_desktop.services.previews import PreviewKind

LATE_AFTER_MS = 150
RESIZE_SETTLES_MS = 120
MAX_KEPT_PAGES = 6
MAX_KEPT_BYTES = 64 << 20


class PageDesk(QWidget):
    """Shows one page of a document at the size that is wanted, and has the next one ready.

    `page_shown` tells that the wanted page is on the screen, `place_changed` that another page or size is wanted.
    """

    page_shown = Signal()
    place_changed = Signal()
    turn_wanted = Signal(int)
    """The page (0-based) that the person asks for."""

    def __init__(self, *, renderer: PageRenderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._file: OpenedFile | None = None
        self._page = 0
        self._zoom = Zoom()
        self._wanted: PageRequest | None = None
        self._shown: RenderedPage | None = None
        self._kept: OrderedDict[PageRequest, RenderedPage] = OrderedDict()
        self._refused: set[PageRequest] = set()
        self._selection: Selection | None = None
        self.view = PageView(self)
        self.view.setAccessibleName(self.tr("Page"))
        self.thumbnails = ThumbnailStrip(renderer=renderer, parent=self)
        self.thumbnails.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.thumbnails)
        row.addWidget(self.view, 1)
        self._late = self._timer(LATE_AFTER_MS, self.view.take_page_away)
        self._settled = self._timer(RESIZE_SETTLES_MS, self.want_page)
        self._connect()

    @property
    def page(self) -> int:
        """Return the page that is wanted (0-based)."""
        return self._page

    def open(self, file: OpenedFile, *, wanted: bool) -> None:
        """Have the first page of a document ready; `wanted` shows it."""
        self._file = file
        self._page = 0
        self.view.offer_selection(file.kind is not PreviewKind.IMAGE)
        self.thumbnails.open(file)
        if wanted:
            self.want_page()

    def clear(self) -> None:
        """Forget the document and its pixels."""
        for timer in (self._late, self._settled):
            timer.stop()
        self._file, self._wanted, self._shown, self._selection = None, None, None, None
        self._page = 0
        self._kept.clear()
        self._refused.clear()
        self.view.clear()
        self.thumbnails.clear()

    def go_to_page(self, page: int) -> bool:
        """Turn to a page (0-based) and return whether there is such another one."""
        if self._file is None or page == self._page or not 0 <= page < self._file.page_count:
            return False
        self._page = page
        self.deselect()
        self.view.show_found((), ())
        self.view.go_to_top()
        self.thumbnails.mark(page)
        self.place_changed.emit()
        return True

    def zoom_in(self) -> None:
        """Show the page one step larger."""
        self._zoom_to(self._zoom.larger(self.zoom_percent()))

    def zoom_out(self) -> None:
        """Show the page one step smaller."""
        self._zoom_to(self._zoom.smaller(self.zoom_percent()))

    def fit(self) -> None:
        """Fit a document to the width and a picture to the room."""
        self._zoom_to(Zoom())

    def zoom_percent(self) -> float:
        """Return the size of the page that is shown in percent of its natural one; 100 when there is none."""
        if self._zoom.percent is not None:
            return self._zoom.percent
        if self._shown is None or self._file is None:
            return 100.0
        scale = shown_scale(self._shown.request, self._shown.width_points, self._shown.height_points)
        return 100 * scale / self.devicePixelRatioF() / natural_scale(self._file.kind)

    def request(self, page: int, kind: PreviewKind) -> PageRequest:
        """Return what to ask for a page of a document of some kind, so that it fits as it is wanted now."""
        return self._zoom.request(page, kind, self.view.room(), self.devicePixelRatioF())

    def keep(self, page: RenderedPage) -> None:
        """Keep a page that was rendered, and show it if it is the wanted one."""
        self._kept[page.request] = page
        self._kept.move_to_end(page.request)
        while len(self._kept) > 1 and (
            len(self._kept) > MAX_KEPT_PAGES or sum(len(kept.pixels) for kept in self._kept.values()) > MAX_KEPT_BYTES
        ):
            self._kept.popitem(last=False)
        if page.request == self._wanted:
            self._show(page)

    def refuse(self, request: PageRequest) -> bool:
        """Remember that a page cannot be rendered; return whether it is the wanted one, which is taken away."""
        if request != self._wanted:
            self._refused.add(request)
            return False
        self._shown = None
        self._late.stop()
        self.view.take_page_away()
        return True

    def want_page(self) -> None:
        """Show the wanted page at the wanted size: at once if it is kept, else as soon as it is rendered."""
        if self._file is None or self._file.page_count == 0:
            return
        wanted = self.request(self._page, self._file.kind)
        self._wanted = wanted
        if self._shown is not None and self._shown.request.page == wanted.page:
            self.view.set_size(self._layout_size(wanted, self._shown))
        elif self._shown is not None:
            self._late.start()
        kept = self._kept.get(wanted)
        if kept is not None and kept is self._shown:
            self.view.show_page(kept, self._layout_size(wanted, kept))
            self.place_changed.emit()
        elif kept is not None:
            self._show(kept)
        else:
            self._renderer.request_page(wanted)

    def shows_wanted(self) -> bool:
        """Return whether the wanted page is painted."""
        return self._shown is not None and self._shown.request == self._wanted

    def select_whole(self, whole: str, at: QPointF | None = None) -> None:
        """Select the "word" at a point of the page, or the "page"."""
        place = at or QPointF()
        self._renderer.ask(SelectRequest(self._page, place.x(), place.y(), place.x(), place.y(), whole))

    def selected_text(self) -> str:
        """Return what is selected."""
        return "" if self._selection is None else self._selection.text

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        if self.selected_text():
            QGuiApplication.clipboard().setText(self.selected_text())

    def deselect(self) -> None:
        """Select nothing."""
        self._renderer.ask_no_more(SelectRequest)
        self._selection = None
        self.view.show_selection(())

    def show_found(self, rectangles: Sequence[Rectangle], here: Sequence[Rectangle]) -> None:
        """Mark what was found on this page."""
        self.view.show_found(rectangles, here)

    def show_thumbnails(self, is_wanted: bool) -> None:
        """Show small pages beside the large one, or hide them."""
        self.thumbnails.setVisible(is_wanted)
        self.thumbnails.mark(self._page)

    def _zoom_to(self, zoom: Zoom) -> None:
        self._zoom = zoom
        self.want_page()

    def _connect(self) -> None:
        view = self.view
        self._renderer.page_rendered.connect(lambda _generation, page: self.keep(page))
        self._renderer.replied.connect(self._take_selection)
        view.next_wanted.connect(lambda: self.turn_wanted.emit(self._page + 1))
        view.previous_wanted.connect(lambda: self.turn_wanted.emit(self._page - 1))
        view.first_wanted.connect(lambda: self.turn_wanted.emit(0))
        view.last_wanted.connect(lambda: self.turn_wanted.emit(self._file.page_count - 1 if self._file else 0))
        view.zoom_in_wanted.connect(self.zoom_in)
        view.zoom_out_wanted.connect(self.zoom_out)
        view.fit_wanted.connect(self.fit)
        self.thumbnails.page_chosen.connect(self.turn_wanted)
        self.view.resized.connect(self._take_resize)
        self.view.dragged.connect(self._drag)
        self.view.word_wanted.connect(lambda at: self.select_whole("word", at))
        self.view.all_wanted.connect(lambda: self.select_whole("page"))
        self.view.copy_wanted.connect(self.copy)
        self.view.deselected.connect(self.deselect)

    def _take_selection(self, _generation: int, request: object, outcome: object) -> None:
        """Show what is selected, unless another page was turned to meanwhile."""
        if isinstance(request, SelectRequest) and isinstance(outcome, Selection) and outcome.page == self._page:
            self._selection = outcome
            self.view.show_selection(outcome.rectangles)

    def _drag(self, start: QPointF, end: QPointF) -> None:
        self._renderer.ask(SelectRequest(self._page, start.x(), start.y(), end.x(), end.y()))

    def _layout_size(self, request: PageRequest, page: RenderedPage) -> QSize:
        scale = shown_scale(request, page.width_points, page.height_points) / self.devicePixelRatioF()
        scale = min(scale, MAX_LOGICAL_SIDE_PX / max(page.width_points, page.height_points))
        return QSize(max(1, round(page.width_points * scale)), max(1, round(page.height_points * scale)))

    def _show(self, page: RenderedPage) -> None:
        self._late.stop()
        self._shown = page
        self.view.show_page(page, self._layout_size(page.request, page))
        self.page_shown.emit()
        self.fetch_ahead()

    def fetch_ahead(self) -> None:
        """Have the next page ready before it is asked for, unless pages are so large that few can be kept."""
        if self._file is None or self._page + 1 >= self._file.page_count or not self._renderer.is_idle():
            return
        if self._shown is None or len(self._shown.pixels) > MAX_KEPT_BYTES // 4:
            return
        ahead = self.request(self._page + 1, self._file.kind)
        if ahead not in self._kept and ahead not in self._refused:
            self._renderer.request_page(ahead)

    def _take_resize(self) -> None:
        if self._file is not None and self._shown is not None and self._zoom.percent is None:
            self.view.set_size(self._layout_size(self.request(self._page, self._file.kind), self._shown))
            self._settled.start()

    def take_screen(self) -> None:
        """Render anew on a screen of another resolution."""
        self._settled.start()

    def _timer(self, after_ms: int, slot: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(slot)
        return timer
