"""The jobs of the page: what each does in its thread, and what is said of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.backups import Manifest
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import in_place_words, words
from edumanage_desktop.gui.backups.fates_dialog import FatesDialog
from edumanage_desktop.gui.backups.kept_dialog import KeptDeed
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.jobs.job import JobEnd, JobPlan
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.dump_import import DumpCompared
from edumanage_desktop.services.backup.exporting import Exported
from edumanage_desktop.services.backup.in_place import ActFate, KeptDatabase, RestoredInPlace
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.pruning import Pruned
from edumanage_desktop.services.backup.repairing import Repaired
from edumanage_desktop.services.backup.restoring import Restored, proven_where
from edumanage_desktop.services.backup.retention import Retention
from edumanage_desktop.services.backup.room import Account, BackupRoom, InPlace, NewFolder, NewPlace, as_account
from edumanage_desktop.services.backup.verifying import Verified

_KEPT_STOPPED = Sentence("It was stopped before anything was switched. The database is as it was.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


def back_up(repository: OpenRepository) -> JobPlan:
    """Return a backup that is to be taken."""
    room, desk, account = repository.room, repository.desk, repository.account
    teller = repository.teller

    def work(watch: JobWatch) -> Manifest:
        return teller.backing_up(lambda: as_account(account, partial(_back_up, room, desk, account, watch)))

    return JobPlan(
        title=_tr("Backup"),
        key=repository.place,
        work=work,
        say=words.end_of_backup,
        stopped=Sentence("The backup was stopped and is not listed. Earlier backups are as they were."),
    )


def verify(repository: OpenRepository) -> JobPlan:
    """Return a verification of everything."""
    desk, teller = repository.desk, repository.teller

    def work(watch: JobWatch) -> Verified:
        return teller.verifying(lambda: desk.verify(watch), repository.storage)

    return JobPlan(
        title=_tr("Verification of all backups"),
        key=repository.place,
        work=work,
        say=words.end_of_verification,
        stopped=Sentence("The verification was stopped; what was not read yet is not proven."),
    )


def drill(repository: OpenRepository, manifest: Manifest) -> JobPlan:
    """Return a restore drill of a backup."""
    room, desk, snapshot = repository.room, repository.desk, manifest.snapshot
    teller, account = repository.teller, repository.administrator

    def work(watch: JobWatch) -> Restored:
        return as_account(account, lambda: teller.drilling(lambda: desk.drill(snapshot, room.scratch(account), watch)))

    def say(done: Restored) -> JobEnd:
        proven = f"{_tr('This backup is proven restorable.')} {wording.said(proven_where(done))}"
        return words.end_of_restore(done, what_next=proven)

    return JobPlan(
        title=_tr("Restore drill of {backup}").format(backup=words.when(manifest)),
        key=repository.place,
        work=work,
        say=say,
        stopped=Sentence("The drill was stopped, and its scratch is removed. Nothing is proven."),
    )


def restore(repository: OpenRepository, manifest: Manifest, place: NewPlace) -> JobPlan:
    """Return a restore of a backup into a new place."""
    room, desk, snapshot = repository.room, repository.desk, manifest.snapshot

    def work(watch: JobWatch) -> Restored:
        account = None if isinstance(place, NewFolder) else place.account
        return as_account(account, partial(_restore, room, desk, snapshot, place, watch))

    stopped = Sentence("The restore was stopped, and what it had restored was removed again.")
    if not isinstance(place, NewFolder):
        stopped = Sentence("The restore was stopped. What it was restored into is of no use; restore into it anew.")
    return JobPlan(
        title=_tr("Restore of {backup}").format(backup=words.when(manifest)),
        key=repository.place,
        work=work,
        say=partial(words.end_of_restore, what_next=_after_restore(place), unproven=_unproven()),
        stopped=stopped,
    )


def restore_in_place(repository: OpenRepository, manifest: Manifest, place: InPlace) -> JobPlan:
    """Return a restore that takes the place of what is in use, once it is proven."""
    room, desk, snapshot = repository.room, repository.desk, manifest.snapshot

    def work(watch: JobWatch) -> RestoredInPlace:
        return as_account(place.account, lambda: room.in_place(desk, place, watch).run(snapshot))

    title = _tr("Restore of all submissions of {backup}") if place.work_alone else _tr("Restore in place of {backup}")
    return JobPlan(
        title=title.format(backup=words.when(manifest)),
        key=repository.place,
        work=work,
        say=in_place_words.end_of_in_place,
        stopped=Sentence("The restore was stopped before anything was switched. The database in use is as it was."),
    )


def with_kept(room: BackupRoom, kept: KeptDatabase, deed: KeptDeed, account: Account | None) -> JobPlan:
    """Return what is done with an old database."""
    when = wording.moment(kept.at)
    if deed is KeptDeed.REPLAY:

        def replay(watch: JobWatch) -> tuple[ActFate, ...]:
            databases = room.kept(account, watch.follow)
            watch.also_stops(databases.cancel)
            return as_account(account, lambda: databases.replay(kept.name))

        return JobPlan(
            title=_tr("Doing again what was done until {time}").format(time=when),
            key=f"kept:{room.identity}",
            work=replay,
            say=in_place_words.end_of_replay,
            stopped=_KEPT_STOPPED,
            details=lambda fates, parent: FatesDialog(fates=fates, parent=parent),
        )
    if deed is KeptDeed.GO_BACK:
        return JobPlan(
            title=_tr("Going back to the database in use until {time}").format(time=when),
            key=f"kept:{room.identity}",
            work=lambda watch: as_account(account, lambda: room.kept(account, watch).go_back(kept.name)),
            say=lambda _kept: JobEnd(_tr("It is in use again. The one before is kept in its turn.")),
            stopped=_KEPT_STOPPED,
        )
    return JobPlan(
        title=_tr("Dismissing the database in use until {time}").format(time=when),
        key=f"kept:{room.identity}",
        work=lambda watch: as_account(account, lambda: room.kept(account, watch).dismiss(kept.name)),
        say=lambda _none: JobEnd(_tr("The old database is gone.")),
        stopped=_KEPT_STOPPED,
    )


def clean_up(repository: OpenRepository, retention: Retention) -> JobPlan:
    """Return the removal of what is kept no longer."""
    desk = repository.desk

    def work(watch: JobWatch) -> Pruned:
        return desk.pruning(watch).run(retention)

    return JobPlan(
        title=_tr("Cleaning up backups"),
        key=repository.place,
        work=work,
        say=words.end_of_clean_up,
        stopped=Sentence(
            "It was stopped. Backups that were to go are listed no longer; clean up again for the room that they took."
        ),
    )


def repair(repository: OpenRepository) -> JobPlan:
    """Return a repair of what is damaged, as far as it can be known."""

    def work(watch: JobWatch) -> Repaired:
        return repository.desk_to_repair().repairing(watch).run()

    return JobPlan(
        title=_tr("Repair of the backups"),
        key=repository.place,
        work=work,
        say=words.end_of_repair,
        stopped=Sentence("The repair was stopped before anything was changed, or goes on where it stopped next time."),
    )


def export(repository: OpenRepository, manifest: Manifest, path: Path) -> JobPlan:
    """Return the writing of a backup as one file."""
    room, desk, snapshot = repository.room, repository.desk, manifest.snapshot

    def work(watch: JobWatch) -> Exported:
        with room.new_file(path) as sink:
            return desk.export(snapshot, sink, watch)

    def say(done: Exported) -> JobEnd:
        written = _tr("Written as {path}. “tar -xf” makes it a place of backups again.")
        told = [written.format(path=wording.isolated(wording.plain(str(path))))]
        if not done.is_alone:
            told.append(_tr("The backups may only be read here, so they were not locked; every file was compared."))
        return JobEnd(" ".join(told))

    return JobPlan(
        title=_tr("Export of {backup}").format(backup=words.when(manifest)),
        key=repository.place,
        work=work,
        say=say,
        stopped=Sentence("The export was stopped, and no file was left."),
    )


def import_dump(room: BackupRoom, path: Path, account: Account | None, *, replaces: bool) -> JobPlan:
    """Return the import of a dump of the portal's table."""

    def work(watch: JobWatch) -> DumpCompared:
        def bring_in() -> DumpCompared:
            importing = room.dump_import(path, account, watch)
            return importing.replace() if replaces else importing.merge()

        return as_account(account, bring_in)

    return JobPlan(
        title=_tr("Import of {file}").format(file=wording.isolated(wording.plain(path.name))),
        key=f"dump:{room.identity}",
        work=work,
        say=partial(words.end_of_dump, replaces=replaces),
        stopped=Sentence("The import was stopped, and nothing of it is in the table."),
    )


def _back_up(room: BackupRoom, desk: BackupDesk, account: Account | None, watch: JobWatch) -> Manifest:
    source, store = room.source(account)
    taking = desk.taking(source, store, watch)
    watch.also_stops(taking.cancel)
    return taking.run()


def _restore(room: BackupRoom, desk: BackupDesk, snapshot: str, place: NewPlace, watch: JobWatch) -> Restored:
    with room.restore_target(place) as (database, store):
        return desk.restoring(snapshot, database, store, watch).run()


def _unproven() -> str:
    return _tr(
        "So nobody can work in it. Files that were put back stay where they are. Restore another backup, or this one"
        " with the command “backup restore --accept-damage” to work in it as it is."
    )


def _after_restore(place: NewPlace) -> str:
    """Return what is to be done with what was restored."""
    if not isinstance(place, NewFolder):
        return _tr(
            "Passwords are in no backup: run “server prepare” on that database, then give people one-time passwords."
        )
    words = _tr(
        "To open it, add a connection to {file} when you sign in, with {files} under Files. Passwords are in no backup:"
        " where no administrator can sign in, the first to open it becomes one."
    )
    file, files = place.path / place.DATABASE_FILE, place.path / place.FILES_FOLDER
    return words.format(file=wording.isolated(str(file)), files=wording.isolated(str(files)))
