"""Where a file is shown: pages, text, cells, a list or a notice in one place, and the lines that may stand above it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from edumanage_desktop.gui.preview.archive_view import ArchiveView
from edumanage_desktop.gui.preview.find_bar import FindBar
from edumanage_desktop.gui.preview.lines import CautionLine, InsideLine, PagesLine
from edumanage_desktop.gui.preview.notice import NoticePage
from edumanage_desktop.gui.preview.page_desk import PageDesk
from edumanage_desktop.gui.preview.renderer import PageRenderer
from edumanage_desktop.gui.preview.sheets_view import SheetsView
from edumanage_desktop.gui.preview.text_view import TextView


class PreviewStages(QWidget):
    """One of the stages is seen; the pages know their room even while they are not.

    It begins with the lines and the pages; `make_rest` brings all other stages, and comes before anything is shown.
    The keys to find in a file, and back to its archive, are taken here while the keyboard is in a stage.
    """

    find_wanted = Signal()
    found_wanted = Signal(int)
    """By how many occurrences to go on."""
    back_wanted = Signal()

    def __init__(self, *, renderer: PageRenderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self.empty = QWidget(self)
        self.pages = PageDesk(renderer=renderer, parent=self)
        self.find_bar = FindBar(self)
        self.caution = CautionLine(self)
        self.inside = InsideLine(self)
        self.pages_line = PagesLine(self)
        self.inside.back_wanted.connect(self.back_wanted)
        self._stage = QWidget(self)
        self._stack = QStackedLayout(self._stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in (self.inside, self.pages_line, self.find_bar, self.caution):
            column.addWidget(line)
            line.hide()
        column.addWidget(self._stage, 1)
        for widget in (self.empty, self.pages):
            self._stack.addWidget(widget)

    def make_rest(self) -> None:
        """Make the stages of what has no pages."""
        self.text = TextView(self)
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.sheets = SheetsView(renderer=self._renderer, parent=self)
        self.archive = ArchiveView(self)
        self.notice = NoticePage(self)
        for widget in (self.text, self.sheets, self.archive, self.notice):
            self._stack.addWidget(widget)

    def first(self) -> tuple[QWidget, ...]:
        """Return what it begins with, each of which may be dressed for itself."""
        return self.inside, self.pages_line, self.find_bar, self.caution, self.pages

    def rest(self) -> tuple[QWidget, ...]:
        """Return the stages that `make_rest` brings, each of which may be dressed for itself."""
        return self.text, self.sheets, self.archive, self.notice

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the controls in the order in which the eye meets them."""
        above = (*self.inside.tab_order(), *self.pages_line.tab_order(), *self.find_bar.tab_order())
        files = (self.pages.thumbnails, self.pages.view, self.text, self.sheets.tabs, self.sheets.table)
        return (*above, *files, self.archive.list, *self.notice.tab_order())

    def shown(self) -> QWidget:
        """Return the stage that is seen."""
        return self._stack.currentWidget() or self.empty

    def place(self) -> int:
        """Return which page of the file is read, of a table which sheet (0-based)."""
        return self.pages.page or self.sheets.sheet()

    def bring(self, stage: QWidget) -> None:
        """Let a stage be seen, with the keyboard if that was in the notice before."""
        if self.shown() is not stage:
            had_focus = any(each.hasFocus() for each in (self.notice, *self.notice.tab_order()))
            self._stack.setCurrentWidget(stage)
            if had_focus:
                self.focus()

    def clear(self) -> None:
        """Take everything of a file off the screen."""
        self.find_bar.hide()
        self.pages_line.hide()
        self.pages.clear()
        self.text.clear_text()
        self.sheets.clear()
        self.archive.open(())
        self.say("")
        self._stack.setCurrentWidget(self.empty)

    def has_keyboard(self) -> bool:
        """Return whether the keyboard is in here."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def focus(self) -> None:
        """Put the keyboard into the stage that is seen."""
        shown = self.shown()
        takers: dict[QWidget, QWidget] = {
            self.pages: self.pages.view,
            self.sheets: self.sheets.table,
            self.archive: self.archive.list,
            self.notice: self.notice.first_action(),
        }
        takers.get(shown, shown).setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Show a caution above the file, empty for none."""
        if self.caution.say(sentence):
            self.give_pages_their_room()

    def give_pages_their_room(self) -> None:
        """Let the page know its size even while it is hidden, for the first pixels are asked for by it."""
        for widget in (self, self.pages):
            if widget is self.pages:
                self.pages.setGeometry(self._stage.rect())
            layout = widget.layout()
            if layout is not None:
                layout.activate()

    def _own_key(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what a key does here, None for one of somebody else."""
        if event.key() == Qt.Key.Key_Backspace and self.inside.isVisible():  # the line to find in takes it for itself
            return self.back_wanted.emit
        own: dict[QKeySequence.StandardKey, Callable[[], object]] = {
            QKeySequence.StandardKey.Find: self.find_wanted.emit,
            QKeySequence.StandardKey.FindNext: partial(self.found_wanted.emit, 1),
            QKeySequence.StandardKey.FindPrevious: partial(self.found_wanted.emit, -1),
        }
        return next((run for key, run in own.items() if event.matches(key)), None)

    def event(self, event: QEvent) -> bool:
        """Keep the own keys from the shortcuts of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find in the file, and go back to the archive."""
        run = self._own_key(event)
        if run is None:
            super().keyPressEvent(event)
        else:
            run()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.give_pages_their_room()
