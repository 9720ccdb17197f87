"""A diagnosis as a job: it never stops the window, can be stopped itself, and tells which check is being made."""

from collections.abc import Mapping
from enum import StrEnum
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.jobs.job import Job, JobEnd, JobPlan
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.diagnosis.looking import Looked, Looking, Wish
from edumanage_desktop.services.diagnosis.matters import NAMES, titles_of
from edumanage_desktop.services.diagnosis.room import DiagnosisRoom

_KEY = "diagnosis"


class LookRun(QObject):
    """One at a time; it goes on while its person is on other pages."""

    changed = Signal()
    """A diagnosis may have begun or ended."""
    looking = Signal(str)
    """The title of the check that is being made."""
    ended = Signal(object, object)
    """The `Wish`, and the `Job` that has ended."""
    _told = Signal(object)

    def __init__(self, *, room: DiagnosisRoom, jobs: JobsDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._room, self._jobs = room, jobs
        self.wish: Wish | None = None
        """What is being looked into, None for nothing."""
        self._titles: Mapping[StrEnum, Sentence] = {}
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        jobs.changed.connect(self.changed)

    def is_running(self) -> bool:
        """Return whether something is looked into."""
        return self.wish is not None

    def begin(self, wish: Wish) -> bool:
        """Look into something; return False while something else is looked into."""
        if self.wish is not None:
            return False
        job = self._jobs.start(self._plan(wish))
        if job is None:
            return False
        self.wish = wish
        self._titles = titles_of(wish.matter, is_server=bool(self._room.server))
        job.ended.connect(partial(self._end, wish, job))
        return True

    def stop(self) -> None:
        """End before the next check."""
        job = self._jobs.running_at(_KEY)
        if job is not None:
            job.stop()

    def _plan(self, wish: Wish) -> JobPlan:
        def work(watch: JobWatch) -> Looked:
            return Looking(room=self._room, watch=watch, show=self._tell).look(wish)

        return JobPlan(
            title=self.tr("Diagnosis: {what}").format(what=wording.said(NAMES[wish.matter])),
            key=_KEY,
            work=work,
            say=lambda looked: JobEnd(wording.said(looked.found.verdict), is_well=looked.found.is_well),
            stopped=Sentence(
                "The diagnosis was stopped. What it had put down is gone; what was mended before that stays so."
            ),
        )

    def _tell(self, name: StrEnum) -> None:
        """Pass on from the job's thread which check comes, where the window is still there."""
        if shiboken6.isValid(self):
            self._told.emit(name)

    def _pass_on(self, name: StrEnum) -> None:
        title = self._titles.get(name)
        if self.wish is not None and title is not None:
            self.looking.emit(wording.said(title))

    def _end(self, wish: Wish, job: Job) -> None:
        self.wish = None
        self.ended.emit(wish, job)
