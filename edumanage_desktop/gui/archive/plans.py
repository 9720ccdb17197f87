"""The jobs of the archive: what each does in its thread, and what is said of it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.backups import BackupCancelled
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.jobs.job import JobEnd, JobPlan
from edumanage_desktop.services.archive.archiving import Archived
from edumanage_desktop.services.archive.desk import ArchiveDesk
from edumanage_desktop.services.backup.job_watch import JobWatch

_KEY = "archive"
"""One job at a time works on the archive."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Archive", text, None, count)


def archive(desk: ArchiveDesk, before: datetime, *, remove_rows: bool) -> JobPlan:
    """Return the archiving of what was decided before a moment."""

    def work(watch: JobWatch) -> Archived:
        def is_unwanted() -> bool:
            try:
                watch.go_on()
            except BackupCancelled:
                return True
            return False

        done, _record = desk.archive(before, remove_rows=remove_rows, progress=watch.follow, is_unwanted=is_unwanted)
        if not done.is_whole:
            watch.go_on()
        return done

    return JobPlan(
        title=_tr("Archive"),
        key=_KEY,
        work=work,
        say=_end_of_archiving,
        stopped=Sentence("Archiving was stopped. What was archived stays so, and the task is still to be done."),
    )


def retrieve(desk: ArchiveDesk, work_wanted: Submission) -> JobPlan:
    """Return the retrieval of one work."""

    def work(_watch: JobWatch) -> int:
        with desk.archiving() as archiving:
            return archiving.retrieve(work_wanted.id)

    def say(_files: int) -> JobEnd:
        return JobEnd(_tr("Its row and files are as they were before."))

    return JobPlan(
        title=_tr("Retrieve “{title}”").format(title=wording.isolated(wording.title_of(work_wanted))),
        key=_KEY,
        work=work,
        say=say,
        stopped=Sentence("The work was retrieved all the same: it was too late to stop that."),
    )


def _end_of_archiving(done: Archived) -> JobEnd:
    words = _tr("%n works are archived, {size} moved.", done.works).format(
        size=wording.size(done.size_bytes) or wording.number(0)
    )
    if done.rows_removed:
        more = _tr("{told} %n rows left the portal's table.", done.rows_removed)
        words = more.format(told=words)
    if done.left:
        upload_id, why = done.left[0]
        more = _tr("{told} %n works were left as they are, {number} first: {why}", len(done.left))
        words = more.format(told=words, number=wording.number(upload_id), why=wording.said(why))
    return JobEnd(words, is_well=not done.left)
