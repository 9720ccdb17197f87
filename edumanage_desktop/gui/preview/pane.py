"""The pane that shows a submitted file beside the decision."""

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.preview.navigator import PageNavigator
from edumanage_desktop.gui.preview.notice import NoticePage
from edumanage_desktop.gui.preview.page_view import MAX_LOGICAL_SIDE_PX, PageView
from edumanage_desktop.gui.preview.protocol import PageRequest
from edumanage_desktop.gui.preview.renderer import Failure, OpenedFile, PageRenderer, RenderedPage, ShownText
from edumanage_desktop.gui.preview.sentences import cut_off_sentence, file_type, trouble_sentence
from edumanage_desktop.gui.preview.text_view import TextView
from edumanage_desktop.gui.preview.zoom import STEPS_PERCENT, Zoom, natural_scale, shown_scale
from edumanage_desktop.services.previews import PreviewKind, visible_name

LOADING_AFTER_MS = 150
RESIZE_SETTLES_MS = 120
NAVIGATOR_BOTTOM_PX = 14
MAX_KEPT_PAGES = 6
MAX_KEPT_BYTES = 64 << 20


class PreviewPane(QFrame):
    """Shows PDF pages, pictures and plain text of a local file, and says calmly what it is when it cannot.

    All reading happens in a process of its own. A new file takes the old one's pixels away at once, and nothing late
    is ever shown for another file. `open_requested` and `save_requested` ask the owner to open the file with the
    system's program or to save a copy of it. Call `shutdown()` before the pane goes; the end of the program does.
    """

    page_shown = Signal()
    failed = Signal(str)
    open_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, renderer: PageRenderer | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "desk")
        self.setAccessibleName(self.tr("Preview"))
        self._renderer = renderer or PageRenderer(self)
        self._generation = 0
        self._path, self._name = Path(), ""
        self._file: OpenedFile | None = None
        self._page = 0
        self._zoom = Zoom()
        self._wanted: PageRequest | None = None
        self._shown: RenderedPage | None = None
        self._kept: OrderedDict[PageRequest, RenderedPage] = OrderedDict()
        self._refused: set[PageRequest] = set()
        self._empty = QWidget(self)
        self._view = PageView(self)
        self._text = TextView(self)
        self._notice = NoticePage(self)
        self._navigator = PageNavigator(self)
        self._caution = self._caution_line()
        self._stage = QWidget(self)
        self._stack = QStackedLayout(self._stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._caution)
        column.addWidget(self._stage, 1)
        for widget in (self._empty, self._view, self._text, self._notice):
            self._stack.addWidget(widget)
        self._view.setAccessibleName(self.tr("Page"))
        self._text.setAccessibleName(self.tr("Text of the file"))
        self._navigator.hide()
        self._loading = self._timer(LOADING_AFTER_MS, self._tell_loading)
        self._late_page = self._timer(LOADING_AFTER_MS, self._view.take_page_away)
        self._settled = self._timer(RESIZE_SETTLES_MS, self._want_page)
        self._connect()

    def show_file(self, path: Path, name: str, media_type: str | None) -> None:
        """Show a local file; `name` is what the student called it (untrusted text), `path` where its copy is."""
        self._reset()
        self._path, self._name = path, visible_name(name)
        self._loading.start()
        self._generation = self._renderer.open(path, name, media_type)

    def show_message(self, title: str, sentence: str) -> None:
        """Show a title and a sentence instead of a file."""
        self._reset()
        self._show_notice(visible_name(title), sentence, with_actions=False)

    def show_loading(self, name: str) -> None:
        """Say, if it takes a moment, that a file is being fetched."""
        self._reset()
        self._name = visible_name(name)
        self._loading.start()

    def clear(self) -> None:
        """Show nothing at all."""
        self._reset()

    def shutdown(self) -> None:
        """End the reading process; the pane stays empty from then on."""
        self._reset()
        self._renderer.shutdown()

    def warm_up(self) -> None:
        """Start the reading process before the first file is there."""
        self._renderer.warm_up()

    def next_page(self) -> None:
        """Turn to the next page, if there is one."""
        self.go_to_page(self._page + 1)

    def previous_page(self) -> None:
        """Turn to the page before, if there is one."""
        self.go_to_page(self._page - 1)

    def go_to_page(self, page: int) -> None:
        """Turn to a page (0-based); outside the document nothing happens."""
        if self._file is None or page == self._page or not 0 <= page < self._file.page_count:
            return
        self._page = page
        self._view.go_to_top()
        self._navigator.show_place(page, self._places())
        self._place_navigator()
        self._want_page()

    def zoom_in(self) -> None:
        """Show the page one step larger."""
        self._set_zoom(self._zoom.larger(self.zoom_percent()))

    def zoom_out(self) -> None:
        """Show the page one step smaller."""
        self._set_zoom(self._zoom.smaller(self.zoom_percent()))

    def fit(self) -> None:
        """Fit a document to the width and a picture to the room."""
        self._set_zoom(Zoom())

    def zoom_percent(self) -> float:
        """Return the size of the page that is shown in percent of its natural one; 100 when there is none."""
        if self._zoom.percent is not None:
            return self._zoom.percent
        if self._shown is None or self._file is None:
            return 100.0
        scale = shown_scale(self._shown.request, self._shown.width_points, self._shown.height_points)
        return 100 * scale / self.devicePixelRatioF() / natural_scale(self._file.kind)

    def current_page(self) -> int:
        """Return the page that is wanted (0-based)."""
        return self._page

    def page_count(self) -> int:
        """Return the number of pages of the open document; 0 when there is none."""
        return 0 if self._file is None else self._file.page_count

    def shown_image(self) -> QImage | None:
        """Return the pixels that are on the screen, None when no page is."""
        return self._view.shown_image() if self._stack.currentWidget() is self._view else None

    def shown_text(self) -> str | None:
        """Return the text that is on the screen, None when no text is."""
        return self._text.toPlainText() if self._stack.currentWidget() is self._text else None

    def shown_notice(self) -> tuple[str, str] | None:
        """Return title and sentence of the notice that is on the screen, None when there is none."""
        shown = self._stack.currentWidget() is self._notice
        return (self._notice.title(), self._notice.sentence()) if shown else None

    def shown_caution(self) -> str:
        """Return the line that stands above the picture, empty when there is none."""
        return self._caution.text() if self._caution.isVisible() else ""

    def _connect(self) -> None:
        self._renderer.opened.connect(self._take_opened)
        self._renderer.page_rendered.connect(self._take_page)
        self._renderer.text_read.connect(self._take_text)
        self._renderer.failed.connect(self._take_failure)
        for source in (self._view, self._navigator):
            source.next_wanted.connect(self.next_page)
            source.previous_wanted.connect(self.previous_page)
            source.zoom_in_wanted.connect(self.zoom_in)
            source.zoom_out_wanted.connect(self.zoom_out)
            source.fit_wanted.connect(self.fit)
        self._view.first_wanted.connect(lambda: self.go_to_page(0))
        self._view.last_wanted.connect(lambda: self.go_to_page(self.page_count() - 1))
        self._view.resized.connect(self._take_resize)
        self._notice.open_wanted.connect(self.open_requested)
        self._notice.save_wanted.connect(self.save_requested)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.shutdown)
        self.destroyed.connect(self._renderer.shutdown)

    def _reset(self) -> None:
        """Forget the file and take everything of it off the screen, at once."""
        for timer in (self._loading, self._late_page, self._settled):
            timer.stop()
        self._renderer.forget()
        self._generation = -1
        self._file, self._wanted, self._shown = None, None, None
        self._page = 0
        self._kept.clear()
        self._refused.clear()
        self._view.clear()
        self._text.clear_text()
        self._navigator.hide()
        self._show_caution("")
        self._stack.setCurrentWidget(self._empty)

    def _set_zoom(self, zoom: Zoom) -> None:
        self._zoom = zoom
        self._want_page()

    def _want_page(self) -> None:
        """Show the wanted page at the wanted size: at once if it is kept, else as soon as it is rendered."""
        if self._file is None or self._file.page_count == 0:
            return
        wanted = self._request(self._page)
        self._wanted = wanted
        if self._shown is not None and self._shown.request.page == wanted.page:
            self._view.set_size(self._layout_size(wanted, self._shown))
        elif self._stack.currentWidget() is self._view:
            self._late_page.start()
        kept = self._kept.get(wanted)
        if kept is not None and kept is self._shown:
            self._view.show_page(kept, self._layout_size(wanted, kept))
            self._show_navigator()
        elif kept is not None:
            self._show_page(kept)
        else:
            self._renderer.request_page(wanted)

    def _request(self, page: int) -> PageRequest:
        kind = PreviewKind.PDF if self._file is None else self._file.kind
        return self._zoom.request(page, kind, self._view.room(), self.devicePixelRatioF())

    def _layout_size(self, request: PageRequest, page: RenderedPage) -> QSize:
        scale = shown_scale(request, page.width_points, page.height_points) / self.devicePixelRatioF()
        scale = min(scale, MAX_LOGICAL_SIDE_PX / max(page.width_points, page.height_points))
        return QSize(max(1, round(page.width_points * scale)), max(1, round(page.height_points * scale)))

    def _show_page(self, page: RenderedPage) -> None:
        self._loading.stop()
        self._late_page.stop()
        self._shown = page
        self._view.show_page(page, self._layout_size(page.request, page))
        if self._stack.currentWidget() is not self._view:
            had_focus = any(button.hasFocus() for button in self._notice.findChildren(QPushButton))
            self._stack.setCurrentWidget(self._view)
            if had_focus:
                self._view.setFocus()
        self._show_navigator()
        self.page_shown.emit()
        self._fetch_ahead()

    def _fetch_ahead(self) -> None:
        """Have the next page ready before it is asked for, unless pages are so large that few can be kept."""
        if self._file is None or self._page + 1 >= self._file.page_count or not self._renderer.is_idle():
            return
        if self._shown is None or len(self._shown.pixels) > MAX_KEPT_BYTES // 4:
            return
        ahead = self._request(self._page + 1)
        if ahead not in self._kept and ahead not in self._refused:
            self._renderer.request_page(ahead)

    def _keep(self, page: RenderedPage) -> None:
        self._kept[page.request] = page
        self._kept.move_to_end(page.request)
        while len(self._kept) > 1 and (
            len(self._kept) > MAX_KEPT_PAGES or sum(len(kept.pixels) for kept in self._kept.values()) > MAX_KEPT_BYTES
        ):
            self._kept.popitem(last=False)

    def _show_navigator(self) -> None:
        percent = self.zoom_percent()
        self._navigator.show_place(self._page, self._places())
        self._navigator.show_zoom(
            round(percent),
            smallest=percent <= STEPS_PERCENT[0] + 0.5,
            largest=percent >= STEPS_PERCENT[-1] - 0.5,
        )
        self._navigator.show()
        self._navigator.raise_()
        self._place_navigator()

    def _places(self) -> int:
        """Return how many pages the navigator tells of: a picture has none."""
        return 0 if self._file is None or self._file.kind is PreviewKind.IMAGE else self._file.page_count

    def _place_navigator(self) -> None:
        size = self._navigator.sizeHint()
        self._navigator.resize(size.width(), self._navigator.height())
        x = max(0, (self.width() - size.width()) // 2)
        self._navigator.move(x, max(0, self.height() - self._navigator.height() - NAVIGATOR_BOTTOM_PX))

    def _show_notice(self, title: str, sentence: str, *, with_actions: bool) -> None:
        self._loading.stop()
        self._late_page.stop()
        self._notice.show_notice(title, sentence, with_actions=with_actions)
        self._stack.setCurrentWidget(self._notice)

    def _show_caution(self, sentence: str) -> None:
        if sentence != self._caution.text():
            self._caution.setText(sentence)
            self._caution.setVisible(bool(sentence))
            self._give_page_its_room()

    def _give_page_its_room(self) -> None:
        """Let the page know its size even while it is hidden, for the first pixels are asked for by it."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._view.setGeometry(self._stage.rect())

    def _tell_loading(self) -> None:
        self._show_notice(self._name, self.tr("Loading…"), with_actions=False)

    def _tell_what_it_is(self) -> None:
        try:
            size = wording.size(self._path.stat().st_size)
        except OSError:
            size = self.tr("size unknown")
        sentence = self.tr("{type} · {size}. Files of this kind are not shown here.")
        self._show_notice(self._name, sentence.format(type=file_type(self._name), size=size), with_actions=True)

    def _take_opened(self, generation: int, file: OpenedFile) -> None:
        if generation != self._generation:
            return
        self._file = file
        self._show_caution(cut_off_sentence(file.kind) if file.is_cut_off else "")
        if file.kind is PreviewKind.NONE:
            self._tell_what_it_is()
        else:
            self._want_page()

    def _take_page(self, generation: int, page: RenderedPage) -> None:
        if generation != self._generation:
            return
        self._keep(page)
        if page.request == self._wanted:
            self._show_page(page)

    def _take_text(self, generation: int, text: ShownText) -> None:
        if generation != self._generation:
            return
        self._loading.stop()
        end = self.tr("— The preview ends here. Open the file or save a copy to read all of it. —")
        self._text.show_text(text.text, note="" if text.complete else end, parts=text.parts)
        self._stack.setCurrentWidget(self._text)
        self.page_shown.emit()

    def _take_failure(self, generation: int, failure: Failure) -> None:
        if generation != self._generation:
            return
        if failure.request is not None and failure.request != self._wanted:
            self._refused.add(failure.request)
            return
        sentence = trouble_sentence(failure.trouble)
        self._shown = None
        self._show_caution("")
        self._view.take_page_away()
        self._show_notice(self._name, sentence, with_actions=True)
        if self.page_count() > 1:
            self._show_navigator()
        else:
            self._navigator.hide()
        self.failed.emit(sentence)

    def _take_resize(self) -> None:
        if self._file is not None and self._shown is not None and self._zoom.percent is None:
            self._view.set_size(self._layout_size(self._request(self._page), self._shown))
            self._settled.start()

    def _caution_line(self) -> QLabel:
        line = QLabel(self)
        line.setObjectName("caution")
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setProperty("role", "warning")
        line.setWordWrap(True)
        line.setContentsMargins(14, 8, 14, 8)
        line.setAccessibleDescription(self.tr("Caution"))
        line.hide()
        return line

    def _timer(self, after_ms: int, slot: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(slot)
        return timer

    def changeEvent(self, event: QEvent) -> None:
        """Render anew on a screen of another resolution."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._settled.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page its room even while it is hidden, and keep the pill in the middle of the lower edge."""
        super().resizeEvent(event)
        self._give_page_its_room()
        self._place_navigator()
