"""The People page: a tab for each kind of record, and what was done last with a way back."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import Person, Role
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.people.absences import AbsencesSection
from edumanage_desktop.gui.people.accounts import AccountsSection
from edumanage_desktop.gui.people.faculty import FacultySection
from edumanage_desktop.gui.people.section import Section
from edumanage_desktop.gui.people.students import StudentsSection
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.session import Session

MadeSection = TypeVar("MadeSection", bound=Section)


def _tab_names() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("People", "Students"), translate("People", "Faculty"), translate("People", "Absences"),
        translate("People", "Accounts"),
    )  # fmt: skip


class PeoplePage(QWidget):
    """Makes and reads a section when it is first looked at: all four at once would stop the window for a moment."""

    def __init__(
        self,
        *,
        session: Session,
        person: Person,
        lanes: TaskLanes,
        theme: Theme,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setObjectName("people_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lanes = lanes
        self._undo: Callable[[], object] | None = None
        self._offering: Section | None = None
        """Where the person did what can be taken back."""
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("People"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self._theme = theme
        self._register, self._keeper = session.open_register(), session.open_accounts()
        self._administers, self._own_login = Role.ADMIN in person.roles, person.login
        self._made: dict[int, Section] = {}
        for name in _tab_names():
            self.tabs.addTab(QWidget(self.tabs), name)
        self._read: set[Section] = set()
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
        self.tabs.currentChanged.connect(self._look_at)
        self._offer(actions)

    def begin(self) -> None:
        """Show the first section; called whenever the page comes to the front."""
        self._look_at(self.tabs.currentIndex())

    @cached_property
    def students(self) -> StudentsSection:
        """Return the students."""
        return self._placed(
            0, StudentsSection(register=self._register, lanes=self._lanes, theme=self._theme, parent=self)
        )

    @cached_property
    def faculty(self) -> FacultySection:
        """Return the faculty, and whom they teach."""
        made = FacultySection(register=self._register, lanes=self._lanes, theme=self._theme, parent=self)
        made.undo_offered.connect(partial(self._offer_undo, offering=made))
        return self._placed(1, made)

    @cached_property
    def absences(self) -> AbsencesSection:
        """Return when faculty are away."""
        made = AbsencesSection(register=self._register, lanes=self._lanes, theme=self._theme, parent=self)
        made.undo_offered.connect(partial(self._offer_undo, offering=made))
        return self._placed(2, made)

    @cached_property
    def accounts(self) -> AccountsSection:
        """Return who signs in, and as what."""
        made = AccountsSection(
            keeper=self._keeper, administers=self._administers, own_login=self._own_login, lanes=self._lanes,
            theme=self._theme, parent=self,
        )  # fmt: skip
        made.undo_offered.connect(partial(self._offer_undo, offering=made))
        made.setProperty(PLACE_PROPERTY, str(GuidePlace.ACCOUNTS))
        return self._placed(3, made)

    @property
    def sections(self) -> tuple[Section, ...]:
        """Return every section, in the order of the tabs."""
        return self.students, self.faculty, self.absences, self.accounts

    def section(self) -> Section:
        """Return the section in front."""
        return self._section_of(self.tabs.currentIndex())

    def has_unsaved(self) -> bool:
        """Return whether anything is typed that was not saved."""
        return any(section.has_unsaved() for section in self._made.values())

    def has_password(self) -> bool:
        """Return whether a one-time password stands here that nobody has said to be handed over."""
        return 3 in self._made and self.accounts.one_time.is_shown()

    def show_password(self) -> None:
        """Go to where the one-time password stands."""
        self.tabs.setCurrentIndex(3)

    def forget_unsaved(self) -> None:
        """Let go of everything that is typed and not saved, and of passwords that were not handed over."""
        for section in self._made.values():
            section.forget_unsaved()
        if self.has_password():
            self.accounts.one_time.forget_all()

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
        def can_add() -> bool:
            return self.section().kind.can_add

        def can_save() -> bool:
            return self.section().has_unsaved()

        actions.bind(ActionId.FIND, owner=self, run=self._focus_search)
        actions.bind(ActionId.SAVE, owner=self, run=self._save, is_offered=can_save)
        actions.bind(ActionId.ADD, owner=self, run=self._add, is_offered=can_add)
        actions.bind(ActionId.UNDO, owner=self, run=self._take_back, is_offered=lambda: self._undo is not None)
        actions.bind(ActionId.RELOAD, owner=self, run=self._read_anew)
        actions.tell(self.undo, ActionId.UNDO)

    def _section_of(self, tab: int) -> Section:
        names = ("students", "faculty", "absences", "accounts")
        section: Section = getattr(self, names[tab])
        return section

    def _placed(self, tab: int, section: MadeSection) -> MadeSection:
        """Put a section that was just made into its tab, in the place of the empty page there."""
        self._made[tab] = section
        section.told.connect(self._say)
        empty, front, tabs = self.tabs.widget(tab), self.tabs.currentIndex(), self.tabs
        with QSignalBlocker(tabs):
            tabs.insertTab(tab, section, tabs.tabText(tab))
            tabs.removeTab(tab + 1)
            tabs.setCurrentIndex(front)
        if empty is not None:
            empty.deleteLater()
        return section

    def _look_at(self, number: int) -> None:
        section = self._section_of(number)
        if section not in self._read:
            self._read.add(section)
            section.read()
        section.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, words: str) -> None:
        self._undo = None
        self.undo.hide()
        self._show_message(words)

    def _offer_undo(self, words: str, undo: Callable[[], object], offering: Section | None) -> None:
        self._show_message(words)
        self._undo, self._offering = undo, offering
        self.undo.show()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is None:
            return
        self.undo.hide()
        self._lanes.run(self, undo).success(partial(self._taken_back, self._offering or self.section())).failure(
            partial(self._not_taken_back, undo)
        ).start()

    def _taken_back(self, section: Section, _result: object) -> None:
        self._message.show_text(self.tr("Taken back."))
        section.read()

    def _not_taken_back(self, undo: Callable[[], object], error: EduManageError) -> None:
        """Say why, and let the person try again, unless there is something newer to take back."""
        if self._undo is None:
            self._offer_undo(wording.said(error.sentence), undo, self._offering)
        else:
            self._show_message(wording.said(error.sentence))

    def _say_failure(self, error: EduManageError) -> None:
        self._show_message(wording.said(error.sentence))

    def _show_message(self, words: str) -> None:
        self._message.show_text(words)
        announce(self._message, words)

    def _focus_search(self) -> None:
        self.section().search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.section().search.selectAll()

    def _save(self) -> None:
        self.section().save()

    def _add(self) -> None:
        if self.section().kind.can_add:
            self.section().add_record()

    def _read_anew(self) -> None:
        self.section().read()
