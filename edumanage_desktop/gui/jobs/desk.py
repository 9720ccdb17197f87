"""The jobs of one window: which there are, which run, and the panel that shows them."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.forms.ui_main_window import Ui_MainWindow
from edumanage_desktop.gui.in_turns import do_in_turns, paint_later
from edumanage_desktop.gui.jobs.job import Job, JobPlan, JobState
from edumanage_desktop.gui.pages import Pages
from edumanage_desktop.gui.status_strip import Lasting
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.under_way import UnderWay

if TYPE_CHECKING:
    from edumanage_desktop.gui.jobs.panel import JobsPanel


class JobsDesk(QObject):
    """Begins jobs, one at a time for each key, and tells what came of them; each stands until it is dismissed."""

    changed = Signal()
    """A job began, ended or was put away."""

    def __init__(
        self,
        *,
        form: Ui_MainWindow,
        pages: Pages,
        lanes: TaskLanes,
        actions: WindowActions,
        theme: Theme,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._form, self._pages, self._lanes, self._theme = form, pages, lanes, theme
        self.jobs: list[Job] = []
        self.panel: JobsPanel | None = None
        self._is_coming = False
        """Whether it opens in a moment, for somebody who goes on working."""
        self._before: QWidget | None = None
        pages.jobs = self
        button = form.status_strip.jobs
        button.clicked.connect(self.toggle)
        actions.tell(button, ActionId.JOBS)
        actions.bind(ActionId.JOBS, owner=window, run=self.toggle, is_offered=self._is_offered)
        pages.covered.connect(self.close)
        pages.gone.connect(self._forget)

    def start(self, plan: JobPlan) -> Job | None:
        """Begin a job and return it, None where one of the same key is running."""
        if self.running_at(plan.key) is not None:
            return None
        job = Job(plan, lanes=self._lanes, parent=self)
        job.changed.connect(self._follow)
        job.ended.connect(lambda: self._tell_end(job))
        self.jobs.append(job)
        job.start()
        self._show()
        announce(self._form.status_strip.jobs, self.tr("{job} began").format(job=job.title))
        return job

    def running_at(self, key: str) -> Job | None:
        """Return the job that works on something, None for none."""
        return next((job for job in self.jobs if job.key == key and job.is_running()), None)

    def running(self) -> list[Job]:
        """Return the jobs that have not ended."""
        return [job for job in self.jobs if job.is_running()]

    def dismiss(self, job: Job) -> None:
        """Put an ended job away."""
        if not job.is_running() and job in self.jobs:
            self.jobs.remove(job)
            job.deleteLater()
            self._show()
            self._show_lines()
            if self.panel is not None and self.panel.isVisible():
                self.panel.take_keyboard() if self.jobs else self.close()

    def stop(self) -> None:
        """Let every job end as soon as can be."""
        for job in self.running():
            job.stop()

    def toggle(self) -> None:
        """Open the panel, or close it."""
        if self.panel is not None and self.panel.isVisible():
            self.close()
        elif self._is_offered():
            self.open()

    def open(self, *, takes_keyboard: bool = True) -> None:
        """Open the panel; for a person who goes on working it comes in turns, and the keyboard stays where it is."""
        if takes_keyboard:
            self._make_panel()
            self._bring_panel()
            if self.panel is not None:
                self.panel.take_keyboard()
        else:
            self._is_coming = True
            do_in_turns(self._make_panel, self._fill_panel, self._bring_coming, owner=self)

    def _make_panel(self) -> None:
        if self.panel is None:
            from edumanage_desktop.gui.jobs.panel import JobsPanel

            self.panel = JobsPanel(theme=self._theme, parent=self._form.central)
            self.panel.hide()
            layout = self._form.central_layout
            layout.insertWidget(layout.indexOf(self._form.status_strip), self.panel)
            self.panel.left.connect(self.close)
            self.panel.dismissed.connect(self.dismiss)

    def _fill_panel(self) -> None:
        """Make the lines of a panel that is still to be opened."""
        if self.panel is not None and not self.panel.isVisible():
            self.panel.show_jobs(self.jobs)

    def _bring_coming(self) -> None:
        """Open the panel, unless it was closed before it stood there."""
        if self._is_coming:
            self._is_coming = False
            if self.panel is not None and not self.panel.isVisible():  # the page gives way to it, and is painted anew
                paint_later(self._form.central)
            self._bring_panel()

    def _bring_panel(self) -> None:
        if self.panel is None or not self._is_offered():
            return
        if not self.panel.isVisible():
            self._before = QApplication.focusWidget()
        self.panel.show()
        self.panel.show_jobs(self.jobs)
        self._form.status_strip.come_last()

    def close(self) -> None:
        """Close the panel; the keyboard goes where it was before."""
        self._is_coming = False
        if self.panel is None or not self.panel.isVisible():
            return
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            focus = QApplication.focusWidget()
            if focus is not None and self.panel.isAncestorOf(focus):
                before.setFocus()
        self.panel.hide()

    def under_way(self) -> UnderWay | None:
        """Return what runs and was not stopped, to be asked about before its person leaves; None for nothing."""
        running = [job for job in self.running() if job.state is JobState.RUNNING]
        if not running:
            return None
        titles = wording.listed(job.title for job in running)
        what = QCoreApplication.translate("UnderWay", "Still running: {jobs}.").format(jobs=titles)
        advice = QCoreApplication.translate(
            "UnderWay",
            "When you go on, it is stopped. Earlier backups are as they were, and what is half done counts as nothing.",
        )
        title = QCoreApplication.translate("UnderWay", "Still at work")
        return UnderWay(what, advice, self.open, self.stop, title)

    def _follow(self) -> None:
        self._form.status_strip.jobs.show_jobs(self.jobs)

    def _tell_end(self, job: Job) -> None:
        if job not in self.jobs:
            job.deleteLater()
            return
        words = self.tr("{job}: {what}").format(job=job.title, what=job.words)
        is_failure = job.state in (JobState.FAILED, JobState.FLAWED)
        self._form.status_strip.say(words, Lasting.FAILURE if is_failure else Lasting.PASSING)
        self._show()

    def _show(self) -> None:
        self._follow()
        do_in_turns(self._show_lines, owner=self)
        self.changed.emit()

    def _show_lines(self) -> None:
        if self.panel is not None and self.panel.isVisible():
            self.panel.show_jobs(self.jobs)
        self._form.status_strip.come_last()

    def _is_offered(self) -> bool:
        return self._pages.is_open() and (bool(self.jobs) or self._pages.administers())

    def _forget(self) -> None:
        """Stop and drop what belongs to a session that ended; what still runs goes when it has stopped."""
        self.stop()
        self.close()
        left, self.jobs = self.jobs, []
        for job in left:
            if not job.is_running():
                job.deleteLater()
        self._show()
