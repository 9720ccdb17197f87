"""Makes the pages of a session beside the queue, and the palette: what each is given, and what it is to the guide."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from edumanage_desktop.domain.people import Role
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.in_turns import paint_later
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.services.finding import FoundStudent
from edumanage_desktop.services.session import Welcome

if TYPE_CHECKING:
    from edumanage_desktop.gui.assigning.page import AssignPage
    from edumanage_desktop.gui.department.page import DepartmentPage
    from edumanage_desktop.gui.deployment.section import DeploymentSection
    from edumanage_desktop.gui.handing_in.page import HandInPage
    from edumanage_desktop.gui.importing.page import ImportPage
    from edumanage_desktop.gui.jobs.desk import JobsDesk
    from edumanage_desktop.gui.palette.popup import Palette
    from edumanage_desktop.gui.people.page import PeoplePage
    from edumanage_desktop.gui.student.page import StudentPage
    from edumanage_desktop.gui.workspace import Workspace
    from edumanage_desktop.services.maintenance.desk import MaintenanceDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMaker:
    """Loads the module of a page only when it is wanted, for it is loaded at no start then."""

    welcome: Welcome
    lanes: TaskLanes
    theme: Theme
    actions: WindowActions
    stages: QStackedWidget
    make_deployment: "Callable[[QWidget], DeploymentSection] | None" = None
    """Makes the tab of deployments, where this window deploys."""
    jobs: "JobsDesk | None" = None

    def people(self) -> "PeoplePage":
        """Return a page for students, faculty, absences and accounts."""
        from edumanage_desktop.gui.people.page import PeoplePage

        page = PeoplePage(
            session=self.welcome.session,
            person=self.welcome.person,
            lanes=self.lanes,
            theme=self.theme,
            actions=self.actions,
            parent=self.stages,
        )
        self._place(page, GuidePlace.PEOPLE)
        return page

    def department(self) -> "DepartmentPage":
        """Return a page for assignments and settings."""
        from edumanage_desktop.gui.department.page import DepartmentPage

        page = DepartmentPage(
            department=self.welcome.session.open_department(),
            maintenance=self._maintenance(),
            contacts=lambda: self.welcome.session.open_contacts()[1],
            make_deployment=self.make_deployment if Role.ADMIN in self.welcome.person.roles else None,
            jobs=self.jobs,
            person=self.welcome.person,
            lanes=self.lanes,
            theme=self.theme,
            actions=self.actions,
            parent=self.stages,
        )
        self._place(page, GuidePlace.DEPARTMENT)
        return page

    def _maintenance(self) -> "MaintenanceDesk | None":
        administers = Role.ADMIN in self.welcome.person.roles
        return self.welcome.session.open_maintenance() if administers else None

    def assigning(self, workspace: "Workspace") -> "AssignPage":
        """Return a page on which work is moved to the right people; changes and questions are the workspace's."""
        from edumanage_desktop.gui.assigning.page import AssignPage

        page = AssignPage(
            desk=self.welcome.session.open_moving(),
            person=self.welcome.person,
            faculty=self.welcome.faculty,
            lanes=self.lanes,
            theme=self.theme,
            actions=self.actions,
            parent=self.stages,
        )
        workspace.watcher.changed.connect(page.take_changes)
        page.visibility_wanted.connect(workspace.visibility.open)
        self._place(page, GuidePlace.ASSIGNING)
        return page

    def hand_in(self) -> "HandInPage":
        """Return a page on which work is handed in; it is placed in a turn of its own."""
        from edumanage_desktop.gui.handing_in.page import HandInPage

        page = HandInPage(
            session=self.welcome.session,
            person=self.welcome.person,
            lanes=self.lanes,
            theme=self.theme,
            actions=self.actions,
            parent=self.stages,
        )
        _mark(page, GuidePlace.HAND_IN)
        return page

    def importing(self) -> "ImportPage":
        """Return a page for work from other systems; it is placed in a turn of its own."""
        from edumanage_desktop.gui.importing.page import ImportPage

        page = ImportPage(
            session=self.welcome.session,
            faculty=self.welcome.faculty,
            lanes=self.lanes,
            theme=self.theme,
            actions=self.actions,
            parent=self.stages,
        )
        _mark(page, GuidePlace.IMPORT)
        return page

    def student(self) -> "StudentPage":
        """Return a page for all work of one student; it is placed in a turn of its own."""
        from edumanage_desktop.gui.student.page import StudentPage

        page = StudentPage(
            finder=self.welcome.session.finder,
            lanes=self.lanes,
            theme=self.theme,
            actions=self.actions,
            parent=self.stages,
        )
        _mark(page, GuidePlace.STUDENT)
        return page

    def palette(
        self,
        *,
        settings: WindowSettings,
        window: QMainWindow,
        show_faculty: Callable[[int], object],
        show_student: Callable[[FoundStudent], object],
        show_submission: Callable[[int], object],
    ) -> "Palette":
        """Return what finds an action, a page, somebody or a submission, and leads there."""
        from edumanage_desktop.gui.palette.popup import Palette
        from edumanage_desktop.gui.palette.sources import Destinations, PaletteSources

        session = self.welcome.session
        sources = PaletteSources(
            actions=self.actions,
            faculty=self.welcome.faculty,
            reader=session.reader,
            finder=session.finder,
            lanes=self.lanes,
            destinations=Destinations(
                show_faculty=show_faculty, show_student=show_student, show_submission=show_submission
            ),
            parent=window,
        )
        palette = Palette(sources=sources, settings=settings, window=window)
        sources.setParent(palette)
        self.theme.dress(palette)
        paint_later(palette)
        palette.setProperty(PLACE_PROPERTY, str(GuidePlace.PALETTE))
        return palette

    def _place(self, page: QWidget, place: GuidePlace) -> None:
        _mark(page, place)
        self.stages.addWidget(page)


def _mark(page: QWidget, place: GuidePlace) -> None:
    page.setProperty(PLACE_PROPERTY, str(place))
    paint_later(page)
