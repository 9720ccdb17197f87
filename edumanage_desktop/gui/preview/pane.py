"""The pane that shows a submitted file beside the decision."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.gui.preview.ahead import FileToShow, ReadyFile
from edumanage_desktop.gui.preview.answers import Failure, OpenedFile, ShownText
from edumanage_desktop.gui.preview.frame import PreviewFrame
from edumanage_desktop.gui.preview.office_pages import OfficePages
from edumanage_desktop.gui.preview.protocol import Trouble
from edumanage_desktop.gui.preview.questions import Hit, PageText, TextRequest
from edumanage_desktop.gui.preview.renderer import PageRenderer
from edumanage_desktop.gui.preview.sentences import (
    cut_off_sentence,
    cut_text_note,
    laying_out_sentence,
    slow_sentence,
    text_sentence,
    trouble_sentence,
    words_of_page,
)
from edumanage_desktop.gui.preview.unshown import what_it_is
from edumanage_desktop.gui.preview.zoom import PAGED
from edumanage_desktop.services.previews import PreviewKind, visible_name


class PreviewPane(PreviewFrame):
    """Shows pages, pictures, tables, archives and text of a local file, and says calmly what it is when it cannot.

    All reading happens in a process of its own. A new file takes the old one's pixels away at once, and nothing late
    is ever shown for another file. `open_requested` and `save_requested` ask the owner to open the file with the
    system's program or to save a copy of it. Call `shutdown()` before the pane goes; the end of the program does.
    """

    page_shown = Signal()
    failed = Signal(str)
    told_instead = Signal()
    """A sentence stands for good where a file would be, whether anything failed or not."""
    open_requested = Signal()
    save_requested = Signal()
    window_requested = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        renderer: PageRenderer | None = None,
        is_own: bool = False,
        in_parts: bool = False,
        dress: Callable[[QWidget], None] | None = None,
    ) -> None:
        """`is_own` says that files are the person's own, before they hand them in; for `in_parts` see `parts`."""
        super().__init__(parent, renderer=renderer, dress=dress)
        self._is_own = is_own
        self.setAccessibleName(self.tr("Preview"))
        self._generation = 0
        self._path, self._name, self._media_type = Path(), "", ""
        """Where the copy is, what the student called it (untrusted), and what it is said to be."""
        self._file: OpenedFile | None = None
        self._words: ShownText | None = None
        self._pages_follow, self._is_told, self._page_again = False, False, 0
        """Whether pages are being made of the file; whether a sentence stands in its place for good."""
        self._takes_keyboard = False
        """Whether the keyboard was in the pane when another file of an archive was asked for."""
        if not in_parts:
            for make in self.parts():
                make()

    def show_file(self, path: Path, name: str, media_type: str | None, *, pages_follow: bool = False) -> None:
        """Show a local file; `name` is what the student called it (untrusted text), `path` where its copy is.

        `pages_follow` says that an office program is at work on its pages, which `offer_pages` will bring.
        """
        takes_keyboard = self._takes_keyboard
        self._reset(name)
        self._takes_keyboard = takes_keyboard  # who asked for text while the file was on its way still wants it
        self._path, self._name, self._media_type = path, name, media_type or ""
        self._pages_follow = pages_follow
        self._open()
        ready = self.ahead.take(FileToShow(path, name, media_type))
        if ready is not None:
            self._show_ready(ready)

    def show_message(self, title: str, sentence: str) -> None:
        """Show a title and a sentence instead of a file."""
        self._reset()
        self._show_notice(visible_name(title), sentence, with_actions=False)

    def show_loading(self, name: str) -> None:
        """Say, if it takes a moment, that a file is being fetched."""
        self._reset(name)
        self._name = name
        self._loading.start()

    def clear(self) -> None:
        """Show nothing at all."""
        self._reset()

    def shutdown(self, *, waits: bool = True) -> None:
        """End the reading processes, and wait for their end if wanted; the pane stays empty from then on."""
        self._reset()
        for processes in (self._renderer, self.ahead):
            (processes.shutdown if waits else processes.let_go)()

    def warm_up(self) -> None:
        """Start the reading process before the first file is there."""
        self._renderer.warm_up()

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the controls in the order in which the eye meets them."""
        return (*self._stages.tab_order(), *self.navigator.tab_order())

    def next_page(self) -> None:
        """Turn to the next page, or to the next sheet that is read as text, if there is one."""
        self._turn(1)

    def previous_page(self) -> None:
        """Turn to the page, or to the sheet that is read as text, before, if there is one."""
        self._turn(-1)

    def go_to_page(self, page: int) -> None:
        """Turn to a page (0-based); outside the document nothing happens."""
        if self._file is not None and self._file.kind in PAGED and self._pages.go_to_page(page):
            self._show_page()

    def is_read_already(self, file: FileToShow) -> bool | None:
        """Return whether the person is reading a file, beyond its first page; None when another one is shown."""
        if (file.path, file.name) != (self._path, self._name) or self._way.is_inside():
            return None
        if self._file is not None and self._file.kind is PreviewKind.NONE:
            return False
        return self._pages.page > 0 or self._reads_text or self._stages.find_bar.isVisible()

    def read_as_text(self, is_wanted: bool) -> None:
        """Show what is written in the file instead of how it looks, also in those that follow; or the other way."""
        if is_wanted != self._reads_text:
            self._reads_text = is_wanted
            self._takes_keyboard = is_wanted or self._stages.has_keyboard()
            self._finder.end()
            self._show_file()
            self._show_navigator()

    def toggle_thumbnails(self) -> None:
        """Show small pages beside the large one, or hide them."""
        self.show_thumbnails(not self.navigator.thumbnails.isChecked())

    def show_thumbnails(self, is_wanted: bool) -> None:
        """Show small pages beside the large one, or hide them."""
        self._pages.show_thumbnails(is_wanted)
        self.navigator.thumbnails.setChecked(is_wanted)

    def look_for(self, words: str = "") -> None:
        """Let the person type what to look for in the file; `words` are looked for at once."""
        if self.navigator.find_button.isVisibleTo(self):
            self._finder.begin(words)

    def current_page(self) -> int:
        """Return the page that is wanted, of a table the sheet (0-based)."""
        return self._stages.place()

    def page_count(self) -> int:
        """Return the number of pages of the open document; 0 when there is none."""
        return self._file.page_count if self._file is not None and self._file.kind in PAGED else 0

    def tell_pages_missing(self, sentence: str) -> None:
        """Say why there are no pages of a file of which nothing else can be shown."""
        self._pages_follow = False
        if self._file is not None and self._file.kind is PreviewKind.NONE:
            self._show_notice(self.shown_name(), sentence, with_actions=True)

    def _connect(self) -> None:
        self.office_pages = OfficePages(pane=self, line=self._stages.pages_line)
        self._loading.timeout.connect(self._tell_loading)
        self._renderer.opened.connect(self._take_opened)
        self._renderer.text_read.connect(self._take_text)
        self._renderer.failed.connect(self._take_failure)
        self._renderer.replied.connect(self._take_reply)
        pages, navigator = self._pages, self.navigator
        pages.turn_wanted.connect(self.go_to_page)
        for source in (self._text, navigator):
            source.next_wanted.connect(self.next_page)
            source.previous_wanted.connect(self.previous_page)
        navigator.zoom_in_wanted.connect(pages.zoom_in)
        navigator.zoom_out_wanted.connect(pages.zoom_out)
        navigator.fit_wanted.connect(pages.fit)
        pages.page_shown.connect(self._show_pages)
        pages.place_changed.connect(self._show_navigator)
        navigator.thumbnails_wanted.connect(self.show_thumbnails)
        navigator.text_wanted.connect(self.read_as_text)
        navigator.find_wanted.connect(self.look_for)
        navigator.window_wanted.connect(self.window_requested)
        self._way.changed.connect(self._reopen)
        self._stages.find_wanted.connect(self.look_for)
        self._stages.found_wanted.connect(self._finder.step)
        self._stages.sheets.tabs.currentChanged.connect(self._take_sheet)
        self._stages.sheets.read.connect(self._take_first_rows)
        self._finder.reached.connect(self._go_to_found)
        self._finder.closed.connect(self._stages.focus)
        self._notice.again_wanted.connect(self._try_for_longer)
        self._notice.open_wanted.connect(self.open_requested)
        self._notice.save_wanted.connect(self.save_requested)
        self.destroyed.connect(self._renderer.shutdown)
        self.destroyed.connect(self.ahead.shutdown)

    def _reset(self, name: str = "") -> None:
        """Forget the file and take everything of it off the screen, at once; `name` is that of the next."""
        self._takes_keyboard, self._pages_follow, self._page_again = False, False, 0
        self._way.begin(name)
        self._forget_shown()

    def _forget_shown(self) -> None:
        self._loading.stop()
        self._renderer.forget()
        self._generation = -1
        self._file, self._words, self._is_told = None, None, False
        self._finder.end()
        self.navigator.hide()
        self._stages.clear()

    def _open(self, *, is_patient: bool = False) -> None:
        self._loading.start()
        said, inside = self._media_type or None, self._way.places()
        self._generation = self._renderer.open(self._path, self._name, said, inside, is_patient=is_patient)

    def _try_for_longer(self) -> None:
        """Give what took too long more time: the page, or the file where it was not opened yet."""
        page, is_open = self._pages.page, self._renderer.has_file()
        self._is_told = False
        if is_open:
            self._tell_loading()
            self._renderer.be_patient()
            (self._ask_text if self._reads_text else self._pages.want_page)()
        else:
            self._forget_shown()
            self._tell_loading()
            self._page_again = page
            self._open(is_patient=True)
        self._notice.setFocus(Qt.FocusReason.OtherFocusReason)  # which the pane keeps, unless the person goes on

    def _show_ready(self, ready: ReadyFile) -> None:
        """Show what was made ready, while the process that shows files opens it too."""
        if isinstance(ready.opened, ShownText):
            self._take_text(self._generation, ready.opened)
            return
        if ready.page is not None:
            self._pages.keep(ready.page)
        self._take_opened(self._generation, ready.opened)
        if ready.rows is not None:
            self._stages.sheets.take(ready.rows)
        if ready.text is not None and self._reads_text:
            self._take_page_text(ready.text)
            self._renderer.ask_no_more(TextRequest)  # the same again would begin anew for who is reading it

    def shown_name(self) -> str:
        """Return what the file that is shown is called, harmless for the screen."""
        return self._way.shown_name()

    def back_to_archive(self) -> None:
        """Show the archive again from which the file was opened that is shown."""
        self._way.go_back()

    def _reopen(self) -> None:
        self._takes_keyboard = self._stages.has_keyboard()
        self._forget_shown()
        self._way.show()
        self._open()

    def _turn(self, by: int) -> None:
        if self._reads_text and self._is_table():
            self._stages.sheets.turn(by)
        else:
            self.go_to_page(self._pages.page + by)

    def _is_table(self) -> bool:
        return self._file is not None and self._file.kind is PreviewKind.TABLE

    def _show_file(self) -> None:
        """Show the open file as pages, cells or a list, or as the text of these, or what stands in its place."""
        if self._words is not None:
            self._show_stage(self._text)
        elif self._file is None:
            self._bring_notice()
        elif self._file.kind is PreviewKind.NONE:
            self._tell_what_it_is()
        elif self._reads_text:
            self._ask_text()
        elif self._file.kind in PAGED:
            self._pages.want_page()
            if self._pages.shows_wanted():
                self._show_stage(self._pages)
        else:
            self._show_stage(self._stages.sheets if self._file.kind is PreviewKind.TABLE else self._stages.archive)

    def _show_page(self) -> None:
        if self._reads_text:
            self._ask_text()
        else:
            self._pages.want_page()
        self._finder.mark()

    def _ask_text(self) -> None:
        if self._file is not None and self._file.kind is PreviewKind.IMAGE:
            self._show_text(text_sentence(PreviewKind.IMAGE))
        elif self._file is not None:
            self._renderer.ask(TextRequest(self._stages.place()))

    def _show_text(self, text: str, note: str = "") -> None:
        self._text.show_text(text, note=note, is_code=False)
        self._show_stage(self._text)
        self._finder.mark()

    def _show_stage(self, widget: QWidget) -> None:
        """Bring what is there to be seen, and the keyboard to it if it was in the way."""
        self._loading.stop()
        self._is_told = False
        self._stages.bring(widget)
        self._take_keyboard()
        self._show_navigator()
        self._finder.look_again()
        self.page_shown.emit()

    def _take_keyboard(self) -> None:
        if self._takes_keyboard:
            self._takes_keyboard = False
            self._stages.focus()

    def _show_pages(self) -> None:
        if not self._reads_text:
            self._show_stage(self._pages)

    def _show_navigator(self) -> None:
        shown = self._stages.shown()
        if shown in (self._stages.empty, self._notice) and self.page_count() < 2:
            self.navigator.hide()
            return
        unopened = PreviewKind.NONE if self._is_told else PreviewKind.TEXT
        kind = unopened if self._file is None else self._file.kind
        count = self._file.page_count if self._file is not None and self._is_table() else self.page_count()
        self.navigator.tell(kind, self._stages.place(), count, self.zoom_percent(), reads_text=self._reads_text)
        self.navigator.place()

    def _show_notice(self, title: str, sentence: str, *, with_actions: bool) -> None:
        self._loading.stop()
        has_actions = with_actions and not self._is_own and not self._way.is_inside()
        self._notice.show_notice(title, sentence, with_actions=has_actions)
        self._is_told = True
        self._bring_notice()
        self.told_instead.emit()

    def _bring_notice(self) -> None:
        """Let what stands in the place of a file be seen, or be read as text like the file would be."""
        if not self._is_told:
            return
        if self._reads_text:
            words = f"{self._notice.title()}\n\n{self._notice.sentence()}"
            self._text.show_text(words, note="", is_code=False)
            self._stages.bring(self._text)
            self._take_keyboard()
        else:
            self._stages.bring(self._notice)
        self._show_navigator()

    def _tell_loading(self) -> None:
        self._notice.show_notice(self.shown_name(), self.tr("Loading…"), with_actions=False)
        self._stages.bring(self._notice)

    def _tell_what_it_is(self) -> None:
        name = self.shown_name()
        if self._pages_follow:
            self._show_notice(name, laying_out_sentence(), with_actions=True)
            return
        is_inside = self._way.is_inside()
        sentence, is_played = what_it_is(None if is_inside else self._path, name)
        self._show_notice(name, sentence, with_actions=True)
        self._notice.offer_playing(is_played and not is_inside)

    def _take_opened(self, generation: int, file: OpenedFile) -> None:
        if generation != self._generation:
            return
        if self._file is not None:  # it was ready, and the process has it open too by now
            self._pages.fetch_ahead()
            return
        self._file = file
        page, self._page_again = self._page_again, 0
        self._stages.say(cut_off_sentence(file.kind, is_own=self._is_own) if file.is_cut_off else "")
        if file.kind in PAGED:
            self._pages.open(file, wanted=not self._reads_text)
        elif file.kind is PreviewKind.TABLE:
            self._stages.sheets.open(file.sheets)
        elif file.kind is PreviewKind.ARCHIVE:
            self._stages.archive.open(file.entries)
            self._way.choose_last()
        if file.kind not in PAGED or self._reads_text:
            self._show_file()
        self.go_to_page(page)

    def _take_text(self, generation: int, text: ShownText) -> None:
        if generation == self._generation and self._words is None:
            self._words = text
            self._text.show_text(text.text, note="" if text.complete else cut_text_note(), parts=text.parts)
            self._show_stage(self._text)

    def _take_reply(self, _generation: int, request: object, outcome: object) -> None:
        if isinstance(request, TextRequest) and self._reads_text and self._file is not None:
            self._take_page_text(outcome)

    def _take_page_text(self, outcome: object) -> None:
        if outcome is Trouble.TOO_SLOW:
            self._tell_slow()
        elif self._file is not None and isinstance(outcome, PageText | Trouble):
            self._show_text(*words_of_page(outcome, self._file.kind, is_own=self._is_own))

    def _take_first_rows(self) -> None:
        if not self._reads_text:
            self._show_file()

    def _take_sheet(self) -> None:
        if self._reads_text:
            self._ask_text()

    def _take_failure(self, generation: int, failure: Failure) -> None:
        if generation != self._generation:
            return
        if failure.request is not None and not self._pages.refuse(failure.request):
            return
        self._stages.say("")
        self._pages.view.take_page_away()
        if failure.trouble is Trouble.TOO_SLOW:
            self._tell_slow()
            return
        sentence = trouble_sentence(failure.trouble, is_own=self._is_own)
        self._show_notice(self.shown_name(), sentence, with_actions=True)
        self.failed.emit(sentence)

    def _tell_slow(self) -> None:
        """Say that it took too long, with the way to try for longer also for who reads files as text."""
        sentence = slow_sentence(is_own=self._is_own)
        self._show_notice(self.shown_name(), sentence, with_actions=True)
        self._notice.offer_another_try()
        self._stages.bring(self._notice)
        if self._notice.hasFocus() or self._text.hasFocus():
            self._stages.focus()
        self.failed.emit(sentence)

    def _go_to_found(self, hit: Hit) -> None:
        if self._file is None or self._file.kind in PAGED:
            self.go_to_page(hit.page)
        elif self._file.kind is PreviewKind.TABLE and self._reads_text:
            self._turn(hit.page - self._stages.place())
        elif self._file.kind is PreviewKind.TABLE:
            self._stages.sheets.go_to(hit)
