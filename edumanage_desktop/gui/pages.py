"""The pages of the session that is open: which there are, and which stands in front."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from edumanage_desktop.domain.people import Role
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.forms.ui_main_window import Ui_MainWindow
from edumanage_desktop.gui.rail import KEEPERS
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.session import Welcome

if TYPE_CHECKING:
    from edumanage_desktop.gui.people.page import PeoplePage


class Pages(QObject):
    """Makes a page when it is first wanted, and drops them all with the session."""

    queue_painted = Signal()
    """The first rows of the queue stand on the screen."""

    def __init__(
        self,
        *,
        form: Ui_MainWindow,
        lanes: TaskLanes,
        theme: Theme,
        settings: WindowSettings,
        actions: WindowActions,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._form, self._lanes, self._theme = form, lanes, theme
        self._settings, self._actions = settings, actions
        self._welcome: Welcome | None = None
        self._upload_id: int | None = None
        self.workspace: Workspace | None = None
        self.people: PeoplePage | None = None
        form.rail.queue.clicked.connect(self.go_to_queue)
        form.rail.people.clicked.connect(self.go_to_people)
        actions.tell(form.rail.queue, ActionId.GO_TO_QUEUE)
        actions.tell(form.rail.people, ActionId.GO_TO_PEOPLE)
        actions.bind(
            ActionId.GO_TO_QUEUE, owner=window, run=self.go_to_queue, is_offered=lambda: self.workspace is not None
        )
        actions.bind(ActionId.GO_TO_PEOPLE, owner=window, run=self.go_to_people, is_offered=self._has_people)

    def open(self, welcome: Welcome) -> None:
        """Show the queue of a session that was just opened."""
        self._welcome = welcome
        self._form.rail.show_person(welcome.person)
        self.workspace = Workspace(
            lanes=self._lanes,
            welcome=welcome,
            theme=self._theme,
            settings=self._settings,
            strip=self._form.status_strip,
            actions=self._actions,
            parent=self._form.stages,
        )
        self.workspace.queue.first_rows_shown.connect(self.queue_painted)
        self.workspace.queue.first_rows_shown.connect(self._come_back)
        self._form.stages.addWidget(self.workspace)
        self._form.stages.setCurrentWidget(self.workspace)
        self._form.status_strip.show_exception(welcome.session.lacks_tls)
        self.workspace.begin()

    def come_back_to(self, upload_id: int | None) -> None:
        """Select this submission in the next queue that is opened."""
        self._upload_id = upload_id

    def _come_back(self) -> None:
        upload_id, self._upload_id = self._upload_id, None
        if upload_id is not None and self.workspace is not None and self.workspace.queue.current_id != upload_id:
            self.workspace.queue.go_to(upload_id)

    def drop(self) -> None:
        """Take every page away; the session has ended."""
        for page in (self.workspace, self.people):
            if page is not None:
                self._form.stages.removeWidget(page)
                page.deleteLater()
        self.workspace, self.people, self._welcome = None, None, None
        self.cover(False)
        self._form.rail.show_person(None)

    def roles(self) -> frozenset[Role]:
        """Return the roles of who is signed in, none for nobody."""
        return self._welcome.person.roles if self._welcome is not None else frozenset()

    def has_unsaved(self) -> bool:
        """Return whether anything is typed on a page that was not saved."""
        return self.people is not None and self.people.has_unsaved()

    def cover(self, is_covered: bool) -> None:
        """Take the keyboard and the mouse from everything but the lock, or give it back."""
        for part in (self._form.rail, self._form.status_strip):
            part.setDisabled(is_covered)
        if is_covered:
            self._form.status_strip.hide()
        else:
            self._form.status_strip.show()
            if self._form.rail.people.isChecked():
                self.go_to_people()
            else:
                self.go_to_queue()

    def is_covered(self) -> bool:
        """Return whether the lock stands over the pages."""
        return not self._form.rail.isEnabled()

    def go_to_queue(self) -> None:
        """Show the queue."""
        if self.workspace is None or self.is_covered():
            return
        self._form.rail.queue.setChecked(True)
        self._form.stages.setCurrentWidget(self.workspace)
        self.workspace.focus_queue()

    def go_to_people(self) -> None:
        """Show the People page."""
        welcome = self._welcome
        if welcome is None or not self._has_people():
            return
        if self.people is None:
            from edumanage_desktop.gui.people.page import PeoplePage

            self.people = PeoplePage(
                session=welcome.session,
                person=welcome.person,
                lanes=self._lanes,
                theme=self._theme,
                actions=self._actions,
                parent=self._form.stages,
            )
            self._form.stages.addWidget(self.people)
        self._form.rail.people.setChecked(True)
        self._form.stages.setCurrentWidget(self.people)
        self.people.begin()

    def _has_people(self) -> bool:
        return bool(self.roles() & KEEPERS) and not self.is_covered()
