"""A page of sections in tabs: each made and read when it is first looked at, and what was done last with a way back."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.in_turns import do_in_turns, paint_later
from edumanage_desktop.gui.tab_stops import GrowingWidget
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme


class TabSection(GrowingWidget):
    """What stands in a tab; what is typed there waits until it is saved or let go."""

    told = Signal(str)
    """What was done, or why nothing was; empty when something else begins."""
    undo_offered = Signal(str, object)
    """What can be taken back in words, and the function that does it in the database lane."""

    @property
    def can_add(self) -> bool:
        """Return whether a record can be added here."""
        return False

    @property
    def can_find(self) -> bool:
        """Return whether there is a field to find by."""
        return False

    def make_rest(self) -> None:
        """Make what the constructor left, in a turn of its own; a section is of use after that."""

    def read(self) -> None:
        """Read anew what stands here."""
        raise NotImplementedError

    def is_settled(self) -> bool:
        """Return whether nothing is being read."""
        raise NotImplementedError

    def take_keyboard(self) -> None:
        """Put the keyboard where it is of use first."""
        raise NotImplementedError

    def begin_search(self) -> None:
        """Put the keyboard where one finds by typing."""

    def add_record(self) -> None:
        """Begin a new record."""

    def save(self) -> None:
        """Store what is typed."""
        raise NotImplementedError

    def has_unsaved(self) -> bool:
        """Return whether anything is typed that was not saved."""
        raise NotImplementedError

    def forget_unsaved(self) -> None:
        """Let go of everything that is typed and not saved."""
        raise NotImplementedError


class TabbedPage(GrowingWidget):
    """Shows sections; all at once would stop the window for a moment, and make every change of colours dearer."""

    def __init__(
        self,
        *,
        name: str,
        tabs: Sequence[tuple[str, Callable[[QWidget], TabSection]]],
        lanes: TaskLanes,
        theme: Theme,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        """`tabs` are the words of each tab and what makes its section in the widget that it is given."""
        super().__init__(parent)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lanes, self._makers = lanes, tuple(make for _words, make in tabs)
        self._undo: Callable[[], object] | None = None
        self._offering: TabSection | None = None
        """Where the person did what can be taken back."""
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(name)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.made: dict[int, TabSection] = {}
        self._begun: dict[int, TabSection] = {}
        self._places = tuple(QWidget(self.tabs) for _tab in tabs)
        for place, (words, _make) in zip(self._places, tabs, strict=True):
            self.tabs.addTab(place, words)
        self._read: set[TabSection] = set()
        self._message = ElidedLabel(self)
        self._message.setProperty("role", "secondary")
        self._message.setAccessibleDescription(self.tr("Last change"))
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.setProperty("kind", "text")
        self.undo.setAccessibleName(self.tr("Take the last change back"))
        self.undo.setToolTip(self.tr("Take the last change back"))
        self.undo.hide()
        self._lay_out()
        self.undo.clicked.connect(self._take_back)
        self.tabs.currentChanged.connect(self._change)
        self._offer(actions)

    def begin(self) -> None:
        """Show the section in front; called whenever the page comes there."""
        self._look_at(self.tabs.currentIndex())

    def section_of(self, tab: int) -> TabSection:
        """Return the section of a tab, which is made when it is first wanted."""
        self._make(tab)
        self.made[tab].show()
        return self.made[tab]

    def go_to(self, section: TabSection) -> None:
        """Bring a section to the front."""
        self.tabs.setCurrentIndex(next(tab for tab, made in self.made.items() if made is section))

    def front(self) -> TabSection:
        """Return the section in front."""
        return self.section_of(self.tabs.currentIndex())

    def is_settled(self) -> bool:
        """Return whether the section in front is made, and nothing in it is being read."""
        section = self.made.get(self.tabs.currentIndex())
        return section is not None and section in self._read and section.is_settled()

    def has_unsaved(self) -> bool:
        """Return whether anything is typed that was not saved."""
        return any(section.has_unsaved() for section in self.made.values())

    def forget_unsaved(self) -> None:
        """Let go of everything that is typed and not saved."""
        for section in self.made.values():
            section.forget_unsaved()

    def message(self) -> str:
        """Return what was done last, as it is shown."""
        return self._message.text()

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(16, 0, 16, 4)
        strip.addWidget(self._message, 1)
        strip.addWidget(self.undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(strip)

    def _offer(self, actions: WindowActions) -> None:
        front = self.front
        actions.bind(ActionId.FIND, owner=self, run=lambda: front().begin_search(), is_offered=lambda: front().can_find)
        actions.bind(ActionId.SAVE, owner=self, run=lambda: front().save(), is_offered=lambda: front().has_unsaved())
        actions.bind(ActionId.ADD, owner=self, run=lambda: front().add_record(), is_offered=lambda: front().can_add)
        actions.bind(ActionId.UNDO, owner=self, run=self._take_back, is_offered=lambda: self._undo is not None)
        actions.bind(ActionId.RELOAD, owner=self, run=lambda: front().read())
        actions.tell(self.undo, ActionId.UNDO)

    def _begin(self, tab: int) -> None:
        """Begin a section in its tab, not to be seen yet: finding its place takes as long as making it."""
        if tab not in self.made and tab not in self._begun:
            self._begun[tab] = self._makers[tab](self._places[tab])
            self._begun[tab].hide()

    def _make(self, tab: int) -> None:
        """Make a section, or what is left of one."""
        if tab in self.made:
            return
        self._begin(tab)
        section = self.made[tab] = self._begun.pop(tab)
        section.make_rest()
        section.told.connect(self._say)
        section.grown.connect(self.grown)
        section.undo_offered.connect(partial(self._offer_undo, offering=section))
        paint_later(section)
        room = QVBoxLayout(self._places[tab])
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(section)
        self.grown.emit()

    def _change(self, number: int) -> None:
        """Bring a section to the front, without what another said, unless that can be taken back."""
        if self._undo is None:
            self._message.show_text("")
        self._look_at(number)

    def _look_at(self, number: int) -> None:
        """Bring a section to the front; one that is looked at first is made and shown in turns of their own."""
        if number in self.made:
            self._read_first(number)
            self.section_of(number).take_keyboard()
        else:
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
            do_in_turns(
                partial(self._begin, number), partial(self._make, number), partial(self._bring_up, number), owner=self
            )

    def _bring_up(self, number: int) -> None:
        if number != self.tabs.currentIndex():  # it is read when somebody comes back to it
            return
        self._read_first(number)
        if self.tabs.hasFocus() or self.tabs.tabBar().hasFocus():  # nobody went elsewhere meanwhile
            self.section_of(number).take_keyboard()

    def _read_first(self, number: int) -> None:
        section = self.section_of(number)
        if section not in self._read:
            self._read.add(section)
            section.read()

    def _say(self, words: str) -> None:
        self._undo = None
        self.undo.hide()
        self._show_message(words)

    def _offer_undo(self, words: str, undo: Callable[[], object], offering: TabSection | None) -> None:
        self._show_message(words)
        self._undo, self._offering = undo, offering
        self.undo.show()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is None:
            return
        self.undo.hide()
        self._lanes.run(self, undo).success(partial(self._taken_back, self._offering or self.front())).failure(
            partial(self._not_taken_back, undo)
        ).start()

    def _taken_back(self, section: TabSection, _result: object) -> None:
        self._message.show_text(self.tr("Taken back."))
        section.read()

    def _not_taken_back(self, undo: Callable[[], object], error: EduManageError) -> None:
        """Say why, and let the person try again, unless there is something newer to take back."""
        if self._undo is None:
            self._offer_undo(wording.said(error.sentence), undo, self._offering)
        else:
            self._show_message(wording.said(error.sentence))

    def _show_message(self, words: str) -> None:
        self._message.show_text(words)
        announce(self._message, words)
