"""The jobs that restore a part of a backup: chosen tables, files, also as copies, or one submission."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.backups import Manifest
from edumanage_desktop.domain.chosen_files import ChosenFiles
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import file_words, part_words, words
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.jobs.job import JobPlan
from edumanage_desktop.services.backup.copies_out import STOPPED, CopiesSaved
from edumanage_desktop.services.backup.files_back import FilesPutBack
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.one_submission import BroughtBack
from edumanage_desktop.services.backup.room import PartFiles, PartSubmission, PartTables, RestorePart, as_account
from edumanage_desktop.services.backup.tables_back import TablesCompared


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


def restore_part(repository: OpenRepository, manifest: Manifest, part: RestorePart) -> JobPlan:
    """Return the restore of a part."""
    if isinstance(part, PartTables):
        return _tables(repository, manifest, part)
    if isinstance(part, PartFiles):
        return _files(repository, manifest, part)
    return _submission(repository, manifest, part)


def _tables(repository: OpenRepository, manifest: Manifest, part: PartTables) -> JobPlan:
    room, desk, snapshot = repository.room, repository.desk, manifest.snapshot

    def work(watch: JobWatch) -> TablesCompared:
        restoring = room.tables_back(desk, part.account, watch)
        return as_account(part.account, lambda: restoring.run(snapshot, part.chosen, keeps_added=part.keeps_added))

    return JobPlan(
        title=_tr("Restore of chosen tables of {backup}").format(backup=words.when(manifest)),
        key=repository.place,
        work=work,
        say=part_words.end_of_tables,
        stopped=Sentence("It was stopped. Nothing was changed."),
    )


def _files(repository: OpenRepository, manifest: Manifest, part: PartFiles) -> JobPlan:
    room, desk, snapshot = repository.room, repository.desk, manifest.snapshot

    def work(watch: JobWatch) -> FilesPutBack:
        return as_account(part.account, lambda: room.files_back(desk, part.account, watch).run(snapshot, part.chosen))

    title = _tr("Files of {backup}") if part.chosen is None else _tr("Chosen files of {backup}")
    return JobPlan(
        title=title.format(backup=words.when(manifest)),
        key=repository.place,
        work=work,
        say=part_words.end_of_files,
        stopped=Sentence("It was stopped. What was put back until then stays; begin again to go on."),
    )


def save_copies(repository: OpenRepository, manifest: Manifest, files: ChosenFiles, folder: Path) -> JobPlan:
    """Return the writing of copies of files into a folder."""
    room, desk, snapshot = repository.room, repository.desk, manifest.snapshot

    def work(watch: JobWatch) -> CopiesSaved:
        return room.copies_out(desk, folder, watch).run(snapshot, files)

    return JobPlan(
        title=_tr("Copies of files of {backup}").format(backup=words.when(manifest)),
        key=repository.place,
        work=work,
        say=partial(file_words.end_of_copies, folder=str(folder)),
        stopped=STOPPED,
    )


def _submission(repository: OpenRepository, manifest: Manifest, part: PartSubmission) -> JobPlan:
    room, desk, snapshot = repository.room, repository.desk, manifest.snapshot

    def work(_watch: JobWatch) -> BroughtBack:
        return as_account(part.account, lambda: room.one_submission(desk, part.account).run(snapshot, part.upload_id))

    title = _tr("Submission {number} of {backup}")
    return JobPlan(
        title=title.format(number=wording.number(part.upload_id), backup=words.when(manifest)),
        key=repository.place,
        work=work,
        say=part_words.end_of_submission,
        stopped=Sentence("It was stopped. Nothing was changed."),
    )
