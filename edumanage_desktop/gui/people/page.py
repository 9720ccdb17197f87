"""The People page: a tab for each kind of record."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.people import Person, Role
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.people.absences import AbsencesSection
from edumanage_desktop.gui.people.accounts import AccountsSection
from edumanage_desktop.gui.people.faculty import FacultySection
from edumanage_desktop.gui.people.section import Section
from edumanage_desktop.gui.people.students import StudentsSection
from edumanage_desktop.gui.tabbed_page import TabbedPage
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.session import Session


class PeopleTab(IntEnum):
    """The sections in their order."""

    STUDENTS = 0
    FACULTY = 1
    ABSENCES = 2
    ACCOUNTS = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("People", text)


class PeoplePage(TabbedPage):
    """Shows students, faculty with whom they teach, absences, and who signs in."""

    visibility_wanted = Signal(int)
    """See `FacultySection`."""

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
        self._register, self._keeper = session.open_register(), session.open_accounts()
        self._administers, self._own_login = Role.ADMIN in person.roles, person.login
        self._list_files = session.list_files
        self._theme, self._lanes = theme, lanes
        super().__init__(
            name=_tr("People"),
            tabs=(
                (_tr("Students"), self._make_students),
                (_tr("Faculty"), self._make_faculty),
                (_tr("Absences"), self._make_absences),
                (_tr("Accounts"), self._make_accounts),
            ),
            lanes=lanes,
            theme=theme,
            actions=actions,
            parent=parent,
        )
        self.setObjectName("people_page")

    @property
    def students(self) -> StudentsSection:
        """Return the students."""
        section = self.section_of(PeopleTab.STUDENTS)
        assert isinstance(section, StudentsSection)
        return section

    @property
    def faculty(self) -> FacultySection:
        """Return the faculty, and whom they teach."""
        section = self.section_of(PeopleTab.FACULTY)
        assert isinstance(section, FacultySection)
        return section

    @property
    def absences(self) -> AbsencesSection:
        """Return when faculty are away."""
        section = self.section_of(PeopleTab.ABSENCES)
        assert isinstance(section, AbsencesSection)
        return section

    @property
    def accounts(self) -> AccountsSection:
        """Return who signs in, and as what."""
        section = self.section_of(PeopleTab.ACCOUNTS)
        assert isinstance(section, AccountsSection)
        return section

    @property
    def sections(self) -> tuple[Section, ...]:
        """Return every section, in the order of the tabs."""
        return self.students, self.faculty, self.absences, self.accounts

    def section(self) -> Section:
        """Return the section in front."""
        section = self.front()
        assert isinstance(section, Section)
        return section

    def has_password(self) -> bool:
        """Return whether a one-time password stands here that nobody has said to be handed over."""
        return PeopleTab.ACCOUNTS in self.made and self.accounts.one_time.is_shown()

    def show_password(self) -> None:
        """Go to where the one-time password stands."""
        self.tabs.setCurrentIndex(PeopleTab.ACCOUNTS)

    def forget_unsaved(self) -> None:
        """Let go of everything that is typed and not saved, and of passwords that were not handed over."""
        super().forget_unsaved()
        if self.has_password():
            self.accounts.one_time.forget_all()

    def _make_students(self, place: QWidget) -> StudentsSection:
        return StudentsSection(register=self._register, lanes=self._lanes, theme=self._theme, parent=place)

    def _make_faculty(self, place: QWidget) -> FacultySection:
        made = FacultySection(register=self._register, lanes=self._lanes, theme=self._theme, parent=place)
        made.visibility_wanted.connect(self.visibility_wanted)
        return made

    def _make_absences(self, place: QWidget) -> AbsencesSection:
        return AbsencesSection(register=self._register, lanes=self._lanes, theme=self._theme, parent=place)

    def _make_accounts(self, place: QWidget) -> AccountsSection:
        made = AccountsSection(
            keeper=self._keeper,
            administers=self._administers,
            own_login=self._own_login,
            files=self._list_files,
            lanes=self._lanes,
            theme=self._theme,
            parent=place,
        )
        made.setProperty(PLACE_PROPERTY, str(GuidePlace.ACCOUNTS))
        return made
