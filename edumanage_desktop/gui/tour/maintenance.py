"""The scenes of maintenance: what is planned, the regular tasks with how it all grows, and the banner over work."""

from datetime import datetime, timedelta
from functools import partial

from edumanage_desktop.domain.maintenance import Outcome, PlannedWindow, TaskName
from edumanage_desktop.gui.department.page import DepartmentPage, DepartmentTab
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, elsewhere, wait_for
from edumanage_desktop.services.maintenance.desk import MaintenanceDesk
from edumanage_desktop.services.maintenance.windows import end_windows, plan_window

_HOUR, _SOON = timedelta(hours=1), timedelta(minutes=12)
_DONE = (
    (TaskName.REVIEW, Outcome.WELL, "Two windows met errors, both of an old program"),
    (TaskName.SECURITY_AUDIT, Outcome.TROUBLE, "One account of somebody who left was still enabled"),
    (TaskName.STATISTICS, Outcome.WELL, "44 tables"),
)


class MaintenanceScenes:
    """As an administrator sees it; `desk` is a colleague's."""

    def __init__(self, *, album: Album, desk: MaintenanceDesk) -> None:
        self._album, self._desk = album, desk

    def maintain(self, window: MainWindow) -> None:
        """Look at what is planned and due, do a task, and see the banner before maintenance and in it."""
        page = window.pages.department
        if page is None:
            raise TourStopped("nobody may maintain anything here")
        now = elsewhere(self._desk.windows.now, "the time")
        self._plan(PlannedWindow(now + _SOON, now + _SOON + 2 * _HOUR, "New disks for the files."))
        self._plan(PlannedWindow(now + 30 * _HOUR, now + 32 * _HOUR, "The new version.", stops_portal=True))
        self._see_banner(window)
        page.tabs.setCurrentIndex(DepartmentTab.WINDOWS)
        wait_for(page.is_settled, "the maintenance windows")
        page.windows.view.go_to(0)
        self._album.save(window, "maintenance-windows")
        elsewhere(partial(end_windows, self._desk.windows, planned_too=True), "an end")
        self._tasks(window, page)
        self._decide(window, now)

    def _tasks(self, window: MainWindow, page: DepartmentPage) -> None:
        for task, outcome, result in _DONE:
            elsewhere(partial(self._desk.records.note, task, outcome, result), "a task of a colleague")
        page.tabs.setCurrentIndex(DepartmentTab.TASKS)
        wait_for(page.is_settled, "the regular tasks")
        section = page.tasks
        section.view.go_to(section.model.row_of(TaskName.GROWTH))
        section.do_now.click()
        wait_for(section.is_settled, "how it grows")
        section.view.go_to(section.model.row_of(TaskName.SECURITY_AUDIT))
        self._album.save(window, "maintenance-tasks")
        section.growth.turn()
        self._album.save(window, "maintenance-growth-tables")
        section.growth.turn()

    def _decide(self, window: MainWindow, now: datetime) -> None:
        before = window.form.maintenance.head.text()
        self._plan(PlannedWindow(now - _HOUR, now + _HOUR, "New disks for the files."))
        window.pages.go_to_queue()
        window.jobs.close()
        self._see_banner(window, instead_of=before)
        self._album.save(window, "maintenance-banner")
        elsewhere(partial(end_windows, self._desk.windows), "an end")
        self._ask_for_plan(window)

    def _see_banner(self, window: MainWindow, *, instead_of: str = "") -> None:
        """Wait until the banner says something else, in whatever language that is."""
        self._ask_for_plan(window)
        banner = window.form.maintenance
        wait_for(lambda: banner.isVisible() and banner.head.text() != instead_of, "the banner")

    def _ask_for_plan(self, window: MainWindow) -> None:
        workspace = window.workspace
        if workspace is None:
            raise TourStopped("there is no session")
        workspace.watcher.want_plan()
        workspace.watcher.ask()

    def _plan(self, planned: PlannedWindow) -> None:
        elsewhere(partial(plan_window, self._desk.windows, planned), "a maintenance window of a colleague")
