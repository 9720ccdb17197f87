"""The way to the backups: the entry of the rail, the actions of the menu, and the page, which is made when wanted."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.forms.ui_main_window import Ui_MainWindow
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.in_turns import paint_later
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.pages import Pages
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings

if TYPE_CHECKING:
    from edumanage_desktop.gui.backups.page import BackupsPage
    from edumanage_desktop.gui.backups.repository import OpenRepository
    from edumanage_desktop.gui.deployment.section import DeploymentSection
    from edumanage_desktop.services.backup.room import BackupRoom

_DEEDS = {
    ActionId.BACK_UP: "back_up",
    ActionId.VERIFY_BACKUPS: "verify",
    ActionId.DRILL: "drill",
    ActionId.RESTORE: "restore",
    ActionId.CLEAN_UP_BACKUPS: "clean_up",
    ActionId.REPAIR_BACKUPS: "repair",
    ActionId.EXPORT_BACKUP: "export",
    ActionId.IMPORT_DUMP: "import_dump",
    ActionId.OLD_DATABASES: "old_databases",
    ActionId.RECOVERY_SHEET: "recovery_sheet",
}
"""What `BackupsDoing` does for an action."""


_RESTS = 3
"""In so many turns the page is made whole."""


class BackupsDesk(QObject):
    """One for each main window; `open_room` is None where there are no backups in this window."""

    def __init__(
        self,
        *,
        open_room: "Callable[[], BackupRoom] | None",
        form: Ui_MainWindow,
        pages: Pages,
        jobs: JobsDesk,
        lanes: TaskLanes,
        settings: WindowSettings,
        actions: WindowActions,
        theme: Theme,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._open_room, self._form, self._pages, self._jobs = open_room, form, pages, jobs
        self._lanes, self._settings, self._actions, self._theme = lanes, settings, actions, theme
        self.page: BackupsPage | None = None
        self._repository: OpenRepository | None = None
        self._deployment: DeploymentSection | None = None
        if open_room is not None:
            pages.make_deployment = self._make_deployment
        pages.add_entry(form.rail.backups, ActionId.GO_TO_BACKUPS, self.open, self.is_offered)
        for action, deed in _DEEDS.items():
            actions.bind(action, owner=window, run=partial(self._do, deed), is_offered=self.is_offered)
        for action, show in (
            (ActionId.BACKUP_SCHEDULE, self._show_schedule),
            (ActionId.BACKUP_STANDING, self._show_standing),
        ):
            actions.bind(action, owner=window, run=show, is_offered=pages.administers)
        pages.covered.connect(self._cover)
        pages.gone.connect(self._forget)

    def is_offered(self) -> bool:
        """Return whether whoever is signed in may back up."""
        return self._open_room is not None and self._pages.is_open() and self._pages.administers()

    def open(self) -> None:
        """Show the page."""
        self._go()

    def _do(self, deed: str) -> None:
        """Show the page, and there do what an action stands for once everything was read."""

        def act() -> None:
            from edumanage_desktop.gui.backups.page import when_settled

            if self.page is not None:
                when_settled(self.page, getattr(self.page.doing, deed))

        if self.page is not None and self.page.isVisible():
            act()
        else:
            self._go(act)

    def _go(self, *then: Callable[[], object]) -> None:
        if self.is_offered():
            parts = (self._make, *(self._make_rest,) * _RESTS, self._place, self._show)
            self._pages.wishes.open(self._form.rail.backups, *parts, *then)

    def _make(self) -> None:
        welcome = self._pages.welcome
        if self.page is not None or welcome is None or self._open_room is None:
            return
        from edumanage_desktop.gui.backups.page import BackupsPage

        repository = self._opened()
        self.page = BackupsPage(
            repository=repository,
            jobs=self._jobs,
            lanes=self._lanes,
            theme=self._theme,
            parent=self._form.stages,
        )
        self.page.doing.switched.connect(self._read_queue)
        self.page.doing.told.connect(self._look_at_alerts)
        self.page.schedule_wanted.connect(self._show_schedule)
        self.page.standing_wanted.connect(self._show_standing)
        self._actions.bind(ActionId.RELOAD, owner=self.page, run=repository.read)
        self.page.setProperty(PLACE_PROPERTY, str(GuidePlace.BACKUPS))
        paint_later(self.page)

    def _opened(self) -> "OpenRepository":
        """Return the repository of the session, which the page of backups and the tab of deployments share."""
        welcome = self._pages.welcome
        if self._repository is None:
            from edumanage_desktop.gui.backups.repository import OpenRepository

            assert welcome is not None
            assert self._open_room is not None
            self._repository = OpenRepository(
                room=self._open_room(),
                open_watch=welcome.session.open_backup_watch,
                settings=self._settings,
                lanes=self._lanes,
                keeps=not welcome.session.leaves_nothing,
                parent=self,
            )
        return self._repository

    def _make_deployment(self, place: QWidget) -> "DeploymentSection":
        """Return the tab of deployments, as a part of the Department page."""
        from edumanage_desktop.gui.deployment.section import DeploymentSection

        made = DeploymentSection(
            repository=self._opened(), jobs=self._jobs, lanes=self._lanes, theme=self._theme, parent=place
        )
        made.backups_wanted.connect(self.open)
        made.switched.connect(self._read_queue)
        self._deployment = made
        return made

    def _read_queue(self) -> None:
        """Show what is in use now, where another database took its place."""
        if self._pages.workspace is not None:
            self._pages.workspace.queue.read_again()

    def _show_schedule(self) -> None:
        if self._pages.workspace is not None and self._pages.administers():
            self._pages.workspace.backup_alert.show_schedule()

    def _show_standing(self) -> None:
        if self._pages.workspace is not None and self._pages.administers():
            self._pages.workspace.backup_alert.show_standing()

    def _look_at_alerts(self) -> None:
        """Let an alert end that a backup or drill from here has ended."""
        if self._pages.workspace is not None:
            self._pages.workspace.backup_alert.look()

    def _make_rest(self) -> None:
        if self.page is not None:
            self.page.make_next()

    def _place(self) -> None:
        if self.page is not None and self._form.stages.indexOf(self.page) < 0:
            self._form.stages.addWidget(self.page)

    def _show(self) -> None:
        if self.page is not None:
            self._form.stages.setCurrentWidget(self.page)
            self.page.begin()

    def _cover(self) -> None:
        if self.page is not None:
            self.page.doing.leave()
        if self._deployment is not None:
            self._deployment.doing.leave()
        if self._pages.workspace is not None:
            self._pages.workspace.backup_alert.leave()

    def _forget(self) -> None:
        if self.page is not None:
            self._form.stages.removeWidget(self.page)
            self.page.deleteLater()
            self.page = None
        self._deployment = None
        if self._repository is not None:
            self._repository.deleteLater()
            self._repository = None
