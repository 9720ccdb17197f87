"""Archiving in the window: the dialog, the jobs that it begins, and bringing work back; administrators' alone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.in_turns import open_in_turns
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.jobs.job import Job, JobPlan
from edumanage_desktop.gui.pages import Pages
from edumanage_desktop.gui.tasks import TaskLanes

if TYPE_CHECKING:
    from edumanage_desktop.domain.submissions import Submission
    from edumanage_desktop.gui.archive.dialog import ArchiveDialog
    from edumanage_desktop.services.archive.desk import ArchiveDesk


class ArchivingDesk(QObject):
    """One for each main window."""

    def __init__(
        self, *, pages: Pages, jobs: JobsDesk, lanes: TaskLanes, actions: WindowActions, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._pages, self._jobs, self._lanes, self._window = pages, jobs, lanes, window
        self.dialog: ArchiveDialog | None = None
        actions.bind(ActionId.ARCHIVE, owner=window, run=self.open, is_offered=self._is_offered)
        actions.bind(ActionId.RETRIEVE, owner=window, run=self.retrieve, is_offered=lambda: self._work() is not None)
        pages.covered.connect(self._close)
        pages.gone.connect(self._close)

    def open(self) -> None:
        """Ask what is to be archived."""
        desk = self._desk()
        if desk is None or self.dialog is not None:
            return
        from edumanage_desktop.gui.archive.dialog import ArchiveDialog
        from edumanage_desktop.gui.archive.plans import archive

        self.dialog = dialog = ArchiveDialog(desk=desk, lanes=self._lanes, parent=self._place())
        dialog.chosen.connect(lambda before, remove: self._start(archive(desk, before, remove_rows=remove)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget)
        open_in_turns(dialog, *dialog.parts())

    def retrieve(self) -> None:
        """Bring the work back that stands in the review."""
        desk, work = self._desk(), self._work()
        if desk is None or work is None:
            return
        from edumanage_desktop.gui.archive.plans import retrieve

        self._start(retrieve(desk, work))

    def _start(self, plan: JobPlan) -> None:
        job = self._jobs.start(plan)
        if job is None:
            self._jobs.open()
            return
        job.ended.connect(lambda: self._look_again(job))
        self._jobs.open(takes_keyboard=False)

    def _look_again(self, _job: Job) -> None:
        """Show everywhere what is in the archive now."""
        workspace, department = self._pages.workspace, self._pages.department
        if workspace is not None:
            workspace.queue.read_again()
            if workspace.pane.details is not None:
                workspace.pane.outdate(
                    workspace.pane.details.submission.id, workspace.pane.details.submission.version + 1
                )
        if department is not None:
            department.read_tasks()

    def _place(self) -> QWidget:
        """Return over what the dialog stands: the page that is looked at, with its dressing."""
        stages = self._window.findChild(QStackedWidget, "stages")
        page = stages.currentWidget() if isinstance(stages, QStackedWidget) else None
        return above(page) if page is not None else self._window

    def _work(self) -> "Submission | None":
        workspace = self._pages.workspace
        return workspace.archive_line.archived() if workspace is not None and self._is_offered() else None

    def _desk(self) -> "ArchiveDesk | None":
        welcome = self._pages.welcome
        return welcome.session.open_maintenance().archive if welcome is not None and self._is_offered() else None

    def _is_offered(self) -> bool:
        return self._pages.is_open() and self._pages.administers()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def _forget(self) -> None:
        self.dialog = None
