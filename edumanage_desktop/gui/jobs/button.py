"""The button in the status strip: how many jobs run, or have ended and wait to be looked at."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.elided_button import ElidedButton
from edumanage_desktop.gui.jobs.job import Job
from edumanage_desktop.gui.jobs.words import percent


class JobsButton(ElidedButton):
    """Is there only while there are jobs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("kind", "text")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Show the jobs"))
        self.setAccessibleName(self.tr("Jobs"))
        self.hide()

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Tell of these."""
        words = self._words(jobs)
        self.setVisible(bool(words))
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words or self.tr("Jobs"))

    def _words(self, jobs: Sequence[Job]) -> str:
        running = [job for job in jobs if job.is_running()]
        if len(running) == 1:
            share = percent(running[0])
            if share is None:
                return self.tr("{job}…").format(job=running[0].title)
            return self.tr("{job}: {percent} %").format(job=running[0].title, percent=wording.number(share))
        if running:
            return self.tr("%n jobs running", "", len(running))
        return self.tr("%n jobs ended", "", len(jobs)) if jobs else ""
