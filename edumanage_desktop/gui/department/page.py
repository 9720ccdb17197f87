"""The Department page: the assignments for which work is handed in, and what the department has settled."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.people import Person, Role
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.department.assignments import AssignmentsSection
from edumanage_desktop.gui.department.settings import SettingsSection
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.tabbed_page import TabbedPage
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.department import Department

_ASSIGNMENTS, _SETTINGS = range(2)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Department", text)


class DepartmentPage(TabbedPage):
    """Registrars keep the assignments, administrators settle the rest."""

    def __init__(
        self,
        *,
        department: Department,
        person: Person,
        lanes: TaskLanes,
        theme: Theme,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        self._department, self._theme, self._lanes = department, theme, lanes
        self._administers, self._actions = Role.ADMIN in person.roles, actions
        super().__init__(
            name=_tr("Department"),
            tabs=((_tr("Assignments"), self._make_assignments), (_tr("Settings"), self._make_settings)),
            lanes=lanes,
            theme=theme,
            actions=actions,
            parent=parent,
        )
        self.setObjectName("department_page")

    @property
    def assignments(self) -> AssignmentsSection:
        """Return the assignments."""
        section = self.section_of(_ASSIGNMENTS)
        assert isinstance(section, AssignmentsSection)
        return section

    @property
    def settings(self) -> SettingsSection:
        """Return what is settled."""
        section = self.section_of(_SETTINGS)
        assert isinstance(section, SettingsSection)
        return section

    def _make_assignments(self, place: QWidget) -> AssignmentsSection:
        return AssignmentsSection(department=self._department, lanes=self._lanes, theme=self._theme, parent=place)

    def _make_settings(self, place: QWidget) -> SettingsSection:
        made = SettingsSection(
            department=self._department,
            administers=self._administers,
            lanes=self._lanes,
            theme=self._theme,
            parent=place,
        )
        made.setProperty(PLACE_PROPERTY, str(GuidePlace.SETTINGS))
        made.mail_wanted.connect(lambda: self._actions.run(ActionId.MAIL))
        return made
