"""The window of the guide: contents at the left, the page at the right, the way back, and a search."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.clear_button import ClearButton
from edumanage_desktop.gui.guide.book import GuideBook, GuideSection, has_words
from edumanage_desktop.gui.guide.reader import GuideReader
from edumanage_desktop.gui.tab_stops import name_clear_button
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme

_WIDTH_PX, _HEIGHT_PX = 1040, 760
_CONTENTS_PX = 280
_SECTION = int(Qt.ItemDataRole.UserRole)


class GuideWindow(QWidget):
    """Stands beside the main window, so that both can be looked at."""

    def __init__(self, *, book: GuideBook, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        theme.dress(self)
        self.setObjectName("guide_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self._book, self._sections = book, book.sections()
        self._back: list[tuple[str, str]] = []
        self._forward: list[tuple[str, str]] = []
        self._here = ("", "")
        self._items: list[QTreeWidgetItem] = []
        self.question: QMessageBox | None = None
        self.back = self._button(self.tr("Back"), self.tr("Back (Alt+Left)"), self.go_back)
        self.forward = self._button(self.tr("Forward"), self.tr("Forward (Alt+Right)"), self.go_forward)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setToolTip(self.tr("Search the guide (Ctrl+F)"))
        ClearButton(self.search, theme)
        self.search.setMaxLength(100)
        name_clear_button(self.search, self.tr("Clear the search"))
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._side = QWidget(self._splitter)
        self.contents = QTreeWidget(self._side)
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setObjectName("guide_contents")
        self.found = QLabel(self._side)
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setProperty("role", "secondary")
        self.found.setWordWrap(True)
        self.found.hide()
        self.reader = GuideReader(book=book, lanes=lanes, parent=self._splitter)
        self._lay_out()
        self._fill("")
        self._connect()

    def preparing(self, place: str) -> tuple[Callable[[], None], ...]:
        """Return what makes the page of a place ready, each part too short to be noticed."""
        page = place.partition("#")[0]
        return *self.reader.preparing(page, self._text_of(page)), partial(self._begin_page, page)

    def begin(self, place: str) -> None:
        """Show a place, unless another was gone to since the window was opened."""
        if not self._here[0]:
            self.go_to(place)

    def _begin_page(self, page: str) -> None:
        if not self._here[0]:
            self.reader.show_page(page, self._text_of(page))

    def go_to(self, place: str) -> None:
        """Show a place, `page.md#heading`, and remember the one before."""
        page, _, slug = place.partition("#")
        if (page, slug) != self._here and self._here[0]:
            self._back.append(self._here)
            self._forward.clear()
        self._show(page, slug)

    def go_back(self) -> None:
        """Show what was shown before."""
        if self._back:
            self._forward.append(self._here)
            self._show(*self._back.pop())

    def go_forward(self) -> None:
        """Show again what was gone back from."""
        if self._forward:
            self._back.append(self._here)
            self._show(*self._forward.pop())

    def here(self) -> tuple[str, str]:
        """Return the page and the heading that are shown."""
        return self._here

    def _show(self, page: str, slug: str) -> None:
        if page != self.reader.page:
            self.reader.show_page(page, self._text_of(page))
        if not slug or not self.reader.go_to_heading(slug):
            self.reader.moveCursor(self.reader.textCursor().MoveOperation.Start)
            self.reader.verticalScrollBar().setValue(0)
        self._here = (page, slug)
        self.back.setEnabled(bool(self._back))
        self.forward.setEnabled(bool(self._forward))
        self._mark_contents()

    def _text_of(self, page: str) -> str:
        missing = self.tr("# The guide is missing\n\nIt did not come with this copy of the program.")
        return self._book.markdown(page) or missing

    def _fill(self, text: str) -> None:
        """List the sections that have the words, below their pages."""
        self.contents.blockSignals(True)
        self.contents.clear()
        self._items.clear()
        above: dict[int, QTreeWidgetItem] = {}
        count = 0
        for section in self._sections:
            fits = has_words(section, text)
            if not fits and section.level > 1:
                continue
            if section.level == 1 and not any(
                has_words(each, text) for each in self._sections if each.page == section.page
            ):
                continue
            count += fits
            level = min(section.level, 2)
            item = QTreeWidgetItem(above[1] if level > 1 else self.contents, [section.title])
            item.setData(0, _SECTION, section)
            item.setToolTip(0, section.title)
            above[level] = item
            self._items.append(item)
        if text:
            self.contents.expandAll()
            words = self.tr("%n sections", "", count) if count else self.tr("No section has these words.")
            self.found.setText(words)
            announce(self.found, words)
        self.found.setVisible(bool(text))
        self.contents.blockSignals(False)
        self._mark_contents()

    def _mark_contents(self) -> None:
        page, slug = self._here
        self.contents.blockSignals(True)
        for item in self._items:
            section = item.data(0, _SECTION)
            if section.page == page and (section.slug == slug or (not slug and section.level == 1)):
                self.contents.setCurrentItem(item)
                (item.parent() or item).setExpanded(True)
        self.contents.blockSignals(False)

    def _take_section(self, item: QTreeWidgetItem | None) -> None:
        section = item.data(0, _SECTION) if item is not None else None
        if not isinstance(section, GuideSection):
            return
        slug = section.slug if section.level > 1 else ""
        self.go_to(f"{section.page}#{slug}" if slug else section.page)
        if self.search.text().strip():
            self.reader.find_below(slug, self.search.text())

    def _take_link(self, address: str) -> None:
        destination = self._book.destination(self.reader.page, address)
        if destination is not None:
            page, slug = destination
            self.go_to(f"{page}#{slug}" if slug else page)
        else:
            self._ask_before_leaving(QUrl(address))

    def _ask_before_leaving(self, address: QUrl) -> None:
        """Name where a link leads before the system's browser goes there."""
        if address.scheme() not in ("https", "http"):
            return
        question = QMessageBox(self)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWindowTitle(self.tr("Open a web page"))
        question.setText(self.tr("This link leads to a page on the web:"))
        question.setInformativeText(address.toDisplayString())
        leave = question.addButton(self.tr("Open in the browser"), QMessageBox.ButtonRole.AcceptRole)
        stay = question.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        for button in (leave, stay):
            button.setAccessibleName(button.text())
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)
        leave.clicked.connect(partial(QDesktopServices.openUrl, address))
        question.finished.connect(question.deleteLater)
        self.question = question
        question.open()

    def _connect(self) -> None:
        self.reader.link_chosen.connect(self._take_link)
        self.contents.currentItemChanged.connect(lambda item, _before: self._take_section(item))
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._take_first)
        for keys, slot in (
            (QKeySequence("Alt+Left"), self.go_back),
            (QKeySequence("Alt+Right"), self.go_forward),
            (QKeySequence(QKeySequence.StandardKey.Find), self._focus_search),
            (QKeySequence("Esc"), self._leave),
        ):
            QShortcut(keys, self).activated.connect(slot)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _take_first(self) -> None:
        first = next((item for item in self._items if has_words(item.data(0, _SECTION), self.search.text())), None)
        if first is not None:
            self.contents.setCurrentItem(first)
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for button in (self.back, self.forward):
            head.addWidget(button)
        head.addStretch()
        self.search.setMinimumWidth(_CONTENTS_PX)
        head.addWidget(self.search)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.contents, 1)
        column.addWidget(self.found)
        splitter = self._splitter
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_CONTENTS_PX, _WIDTH_PX - _CONTENTS_PX])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(splitter, 1)
        for before, after in (
            (self.back, self.forward),
            (self.forward, self.search),
            (self.search, self.contents),
            (self.contents, self.reader),
        ):
            self.setTabOrder(before, after)

    def _button(self, words: str, tip: str, slot: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        button.clicked.connect(slot)
        return button
