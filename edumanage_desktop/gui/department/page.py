"""The Department page: the assignments for which work is handed in, and what the department has settled."""

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.people import Person, Role
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.department.assignments import AssignmentsSection
from edumanage_desktop.gui.department.settings import SettingsSection
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.tabbed_page import TabbedPage, TabSection
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.department import Department
from edumanage_desktop.services.maintenance.desk import MaintenanceDesk

if TYPE_CHECKING:
    from edumanage_desktop.gui.contacts.contacts_section import ContactsSection
    from edumanage_desktop.gui.deployment.section import DeploymentSection
    from edumanage_desktop.gui.maintenance.tasks_section import TasksSection
    from edumanage_desktop.gui.maintenance.windows_section import WindowsSection
    from edumanage_desktop.services.contacts import ContactKeeper


class DepartmentTab(IntEnum):
    """The sections in their order; registrars have the first two."""

    ASSIGNMENTS = 0
    SETTINGS = 1
    WINDOWS = 2
    TASKS = 3
    CONTACTS = 4
    DEPLOYMENT = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("Department", text)


class DepartmentPage(TabbedPage):
    """Registrars keep the assignments, administrators settle the rest."""

    def __init__(
        self,
        *,
        department: Department,
        maintenance: MaintenanceDesk | None,
        contacts: "Callable[[], ContactKeeper]",
        jobs: JobsDesk | None,
        make_deployment: "Callable[[QWidget], DeploymentSection] | None" = None,
        person: Person,
        lanes: TaskLanes,
        theme: Theme,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        """`maintenance` is an administrator's; who is none has no tabs for it, none for `contacts` and deployments.

        Its long tasks go through `jobs`.
        """
        self._department, self._theme, self._lanes, self._open_contacts = department, theme, lanes, contacts
        self._maintenance, self._jobs, self._make_deployment = maintenance, jobs, make_deployment
        self._administers, self._actions = Role.ADMIN in person.roles, actions
        self._tasks_section: TasksSection | None = None
        super().__init__(
            name=_tr("Department"),
            tabs=self._tabs(),
            lanes=lanes,
            theme=theme,
            actions=actions,
            parent=parent,
        )
        self.setObjectName("department_page")

    def _tabs(self) -> tuple[tuple[str, Callable[[QWidget], TabSection]], ...]:
        tabs: tuple[tuple[str, Callable[[QWidget], TabSection]], ...] = (
            (_tr("Assignments"), self._make_assignments),
            (_tr("Settings"), self._make_settings),
        )
        if self._maintenance is None:
            return tabs
        tabs = (
            *tabs,
            (_tr("Maintenance windows"), self._make_windows),
            (_tr("Maintenance tasks"), self._make_tasks),
            (_tr("Contacts"), self._make_contacts),
        )
        if self._make_deployment is not None:
            tabs = (*tabs, (_tr("Deployment"), self._make_deployments))
        return tabs

    @property
    def windows(self) -> "WindowsSection":
        """Return the maintenance windows, an administrator's alone."""
        from edumanage_desktop.gui.maintenance.windows_section import WindowsSection

        section = self.section_of(DepartmentTab.WINDOWS)
        assert isinstance(section, WindowsSection)
        return section

    @property
    def tasks(self) -> "TasksSection":
        """Return the regular tasks, an administrator's alone."""
        from edumanage_desktop.gui.maintenance.tasks_section import TasksSection

        section = self.section_of(DepartmentTab.TASKS)
        assert isinstance(section, TasksSection)
        return section

    def read_tasks(self) -> None:
        """Read anew how the regular tasks stand, where they were looked at."""
        if self._tasks_section is not None:
            self._tasks_section.read()

    @property
    def deployment(self) -> "DeploymentSection":
        """Return the deployments, an administrator's alone."""
        from edumanage_desktop.gui.deployment.section import DeploymentSection

        section = self.section_of(DepartmentTab.DEPLOYMENT)
        assert isinstance(section, DeploymentSection)
        return section

    @property
    def assignments(self) -> AssignmentsSection:
        """Return the assignments."""
        section = self.section_of(DepartmentTab.ASSIGNMENTS)
        assert isinstance(section, AssignmentsSection)
        return section

    @property
    def settings(self) -> SettingsSection:
        """Return what is settled."""
        section = self.section_of(DepartmentTab.SETTINGS)
        assert isinstance(section, SettingsSection)
        return section

    def _make_assignments(self, place: QWidget) -> AssignmentsSection:
        return AssignmentsSection(department=self._department, lanes=self._lanes, theme=self._theme, parent=place)

    def _make_windows(self, place: QWidget) -> "WindowsSection":
        from edumanage_desktop.gui.maintenance.windows_section import WindowsSection

        assert self._maintenance is not None
        keeper = self._maintenance.windows
        made = WindowsSection(keeper=keeper, lanes=self._lanes, theme=self._theme, parent=place)
        made.setProperty(PLACE_PROPERTY, str(GuidePlace.MAINTENANCE))
        return made

    def _make_tasks(self, place: QWidget) -> "TasksSection":
        from edumanage_desktop.gui.maintenance.tasks_section import TasksSection

        assert self._maintenance is not None
        assert self._jobs is not None
        made = TasksSection(desk=self._maintenance, jobs=self._jobs, lanes=self._lanes, theme=self._theme, parent=place)
        made.setProperty(PLACE_PROPERTY, str(GuidePlace.REGULAR_TASKS))
        made.archive_wanted.connect(lambda: self._actions.run(ActionId.ARCHIVE))
        self._tasks_section = made
        return made

    @property
    def contacts(self) -> "ContactsSection":
        """Return whom to ask, an administrator's alone."""
        from edumanage_desktop.gui.contacts.contacts_section import ContactsSection

        section = self.section_of(DepartmentTab.CONTACTS)
        assert isinstance(section, ContactsSection)
        return section

    def _make_contacts(self, place: QWidget) -> "ContactsSection":
        from edumanage_desktop.gui.contacts.contacts_section import ContactsSection

        return ContactsSection(keeper=self._open_contacts(), lanes=self._lanes, theme=self._theme, parent=place)

    def _make_deployments(self, place: QWidget) -> "DeploymentSection":
        assert self._make_deployment is not None
        made = self._make_deployment(place)
        made.setProperty(PLACE_PROPERTY, str(GuidePlace.DEPLOYING))
        made.windows_wanted.connect(lambda: self.tabs.setCurrentIndex(DepartmentTab.WINDOWS))
        made.settings_wanted.connect(lambda: self.tabs.setCurrentIndex(DepartmentTab.SETTINGS))
        return made

    def _make_settings(self, place: QWidget) -> SettingsSection:
        made = SettingsSection(
            department=self._department,
            administers=self._administers,
            archive=None if self._maintenance is None else self._maintenance.archive,
            lanes=self._lanes,
            theme=self._theme,
            parent=place,
        )
        made.setProperty(PLACE_PROPERTY, str(GuidePlace.SETTINGS))
        made.mail_wanted.connect(lambda: self._actions.run(ActionId.MAIL))
        return made
