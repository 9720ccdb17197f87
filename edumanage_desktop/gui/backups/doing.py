"""What a person does on the Backups page: each asks for what it needs, and then begins a job."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from edumanage_desktop.domain.backups import AccountRefused, Manifest
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import part_plans, plans
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.clean_up_dialog import CleanUpDialog
from edumanage_desktop.gui.backups.dump_dialog import DumpDialog
from edumanage_desktop.gui.backups.kept_dialog import KeptDeed, KeptDialog
from edumanage_desktop.gui.backups.place_dialog import PlaceDialog
from edumanage_desktop.gui.backups.repair_dialog import RepairDialog
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.backups.restore_dialog import RestoreDialog
from edumanage_desktop.gui.backups.secrets_asked import (
    AccountDialog,
    PassphraseDialog,
    words_of_administrator,
    words_of_backup_account,
)
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.in_turns import open_in_turns
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.jobs.job import Job, JobPlan
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.backup.desk import Listing
from edumanage_desktop.services.backup.in_place import KeptDatabase
from edumanage_desktop.services.backup.retention import Retention
from edumanage_desktop.services.backup.room import Account, ChooseFiles, InPlace, NewPlace, PartFiles, RestorePart


class BackupsDoing(QObject):
    """One question at a time stands over the page."""

    switched = Signal()
    """Another database may have taken the place of the one in use, or has more work in it."""

    told = Signal()
    """The database may know more of backups than before."""

    def __init__(
        self,
        *,
        repository: OpenRepository,
        jobs: JobsDesk,
        lanes: TaskLanes,
        chosen: Callable[[], Listing | None],
        theme: Theme,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._repository, self._jobs, self._lanes, self._chosen = repository, jobs, lanes, chosen
        self._theme, self._page = theme, page
        self.dialog: AskingDialog | None = None
        self._then: Callable[[], object] | None = None
        """What waits for the passphrase or the place."""

    def choose_place(self) -> None:
        """Ask where the backups lie."""
        self._open(PlaceDialog(repository=self._repository, parent=above(self._page)))

    def ask_passphrase(self) -> None:
        """Ask for the passphrase of the repository, until one opens it."""
        may_keep = self._repository.may_keep()
        dialog = PassphraseDialog(place=self._repository.place, may_keep=may_keep, parent=above(self._page))
        if not self._open(dialog):
            return

        def open_with() -> None:
            dialog.set_busy(self.tr("Opening…"))
            self._repository.open_with(dialog.passphrase.text(), keep=dialog.wants_keeping())

        def take() -> None:
            if self._repository.is_reading() or self.dialog is not dialog:
                return
            if self._repository.wants_passphrase():
                dialog.set_busy("")
                error = self._repository.error
                dialog.say(wording.said(error.sentence) if error is not None else "")
                dialog.passphrase.selectAll()
                dialog.passphrase.setFocus()
            else:
                dialog.accept()

        dialog.asked.connect(open_with)
        connection = self._repository.changed.connect(take)
        dialog.finished.connect(lambda: self._repository.changed.disconnect(connection))

    def back_up(self) -> None:
        """Back up now; on a server as the account that may read everything."""
        if not self._is_ready(self.back_up):
            return
        repository = self._repository
        if repository.room.server and repository.account is None:
            self._ask_account(self.back_up)
            return
        job = self._start(plans.back_up(repository))
        if job is not None:
            job.ended.connect(lambda: self._forget_refused(job))
            job.ended.connect(self.told)

    def verify(self) -> None:
        """Read every file of every backup."""
        job = self._start(plans.verify(self._repository)) if self._is_ready(self.verify) else None
        if job is not None:
            job.ended.connect(self.told)

    def drill(self) -> None:
        """Prove that the chosen backup can be restored."""
        listing = self._chosen() if self._is_ready(self.drill) else None
        job = self._start(plans.drill(self._repository, listing.manifest)) if listing is not None else None
        if job is not None:
            job.ended.connect(lambda: self._forget_refused(job))
            job.ended.connect(self.told)

    def restore(self) -> None:
        """Ask into what the chosen backup is restored."""
        listing = self._chosen() if self._is_ready(self.restore) else None
        if listing is None:
            return
        dialog = RestoreDialog(
            manifest=listing.manifest, repository=self._repository, lanes=self._lanes, parent=above(self._page)
        )

        def begin(place: NewPlace | InPlace | RestorePart | ChooseFiles) -> None:
            if isinstance(place, ChooseFiles):
                self._then = partial(self._choose_files, listing.manifest, place.account)
            elif isinstance(place, RestorePart):
                self._restore_part(listing.manifest, place)
            elif isinstance(place, InPlace):
                self._repository.administrator = place.account
                self._follow_switch(self._start(plans.restore_in_place(self._repository, listing.manifest, place)))
            else:
                self._start(plans.restore(self._repository, listing.manifest, place))

        dialog.chosen.connect(begin)
        self._open(dialog)

    def _choose_files(self, manifest: Manifest, account: Account | None) -> None:
        """Let files be chosen one by one, and put them back or save copies of them."""
        from edumanage_desktop.gui.backups.files_dialog import FilesDialog  # rarely needed

        dialog = FilesDialog(
            manifest=manifest,
            account=account,
            repository=self._repository,
            lanes=self._lanes,
            theme=self._theme,
            parent=above(self._page),
        )
        dialog.chosen.connect(partial(self._restore_part, manifest))
        dialog.copies_wanted.connect(
            lambda files, folder: self._start(part_plans.save_copies(self._repository, manifest, files, folder))
        )
        self._open(dialog)

    def _restore_part(self, manifest: Manifest, part: RestorePart) -> None:
        if isinstance(part, PartFiles) and part.account is not None:
            self._repository.use_account(part.account)
        self._follow_switch(self._start(part_plans.restore_part(self._repository, manifest, part)))

    def old_databases(self) -> None:
        """Show what restores in place kept; on a server as an administrator of the server."""
        repository = self._repository
        room = repository.room
        if room.server and repository.administrator is None:
            self._ask_administrator(self.old_databases)
            return
        account = repository.administrator
        dialog = KeptDialog(room=room, account=account, lanes=self._lanes, parent=above(self._page))

        def begin(kept: KeptDatabase, deed: KeptDeed) -> None:
            self._follow_switch(self._start(plans.with_kept(room, kept, deed, account)))

        dialog.chosen.connect(begin)
        self._open(dialog)

    def clean_up(self) -> None:
        """Show what would be removed, and remove it."""
        if not self._is_ready(self.clean_up) or not self._repository.listings:
            return
        dialog = CleanUpDialog(repository=self._repository, lanes=self._lanes, parent=above(self._page))

        def begin(retention: Retention) -> None:
            self._start(plans.clean_up(self._repository, retention))

        dialog.chosen.connect(begin)
        self._open(dialog)

    def repair(self) -> None:
        """Show what a repair would do, and do it."""
        if self._jobs.running_at(self._repository.place) is not None:
            return
        if not self._repository.is_damaged() and not self._is_ready(self.repair):
            return
        dialog = RepairDialog(repository=self._repository, lanes=self._lanes, parent=above(self._page))
        dialog.chosen.connect(lambda: self._start(plans.repair(self._repository)))
        self._open(dialog)

    def recovery_sheet(self) -> None:
        """Ask what stands on the sheet, and save or print it."""
        if self._is_ready(self.recovery_sheet):
            from edumanage_desktop.gui.backups.sheet_dialog import SheetDialog  # what prints is loaded with it

            self._open(SheetDialog(repository=self._repository, lanes=self._lanes, parent=above(self._page)))

    def export(self) -> None:
        """Write the chosen backup as one file."""
        listing = self._chosen() if self._is_ready(self.export) else None
        if listing is None:
            return
        suggestion = str(Path.home() / f"{listing.manifest.snapshot}.tar")
        name, _kind = QFileDialog.getSaveFileName(
            self._page.window(),
            self.tr("Export as one file"),
            suggestion,
            "*.tar",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._start(plans.export(self._repository, listing.manifest, Path(name)))

    def import_dump(self) -> None:
        """Bring in a dump of the portal's table; no repository is needed for it."""
        room = self._repository.room
        dialog = DumpDialog(room=room, lanes=self._lanes, parent=above(self._page))

        def begin(path: Path, account: Account | None, replaces: bool) -> None:
            self._start(plans.import_dump(room, path, account, replaces=replaces))

        dialog.chosen.connect(begin)
        self._open(dialog)

    def leave(self) -> None:
        """Take away what is asked, at whatever step it is: the window locks, or the session ends."""
        if self.dialog is not None:
            self.dialog.done(QDialog.DialogCode.Rejected)

    def _is_ready(self, then: Callable[[], object]) -> bool:
        """Return whether the repository is open and free; otherwise ask for what is missing, and go on with `then`."""
        repository = self._repository
        if repository.is_open():
            return self._jobs.running_at(repository.place) is None
        if not repository.place:
            self._then = then
            self.choose_place()
        elif repository.wants_passphrase():
            self._then = then
            self.ask_passphrase()
        return False

    def _ask_account(self, then: Callable[[], object]) -> None:
        repository = self._repository
        dialog = AccountDialog(
            intro=words_of_backup_account(repository.room.server),
            login=repository.account_login,
            parent=above(self._page),
        )

        def go_on() -> None:
            repository.use_account(dialog.account())
            dialog.accept()
            then()

        dialog.asked.connect(go_on)
        self._open(dialog)

    def _ask_administrator(self, then: Callable[[], object]) -> None:
        repository = self._repository
        dialog = AccountDialog(
            intro=words_of_administrator(repository.room.server), login="root", parent=above(self._page)
        )

        def go_on() -> None:
            repository.administrator = dialog.account()
            dialog.accept()
            then()

        dialog.asked.connect(go_on)
        self._open(dialog)

    def _forget_refused(self, job: Job) -> None:
        """Ask anew for an account that was not let in."""
        if isinstance(job.error, AccountRefused):
            self._repository.account = self._repository.administrator = None

    def _follow_switch(self, job: Job | None) -> None:
        """Tell when another database may be in use."""
        if job is not None:
            job.ended.connect(lambda: self._forget_refused(job))
            job.ended.connect(self.switched)

    def _start(self, plan: JobPlan) -> Job | None:
        job = self._jobs.start(plan)
        if job is not None:
            self._jobs.open(takes_keyboard=False)
        return job

    def _open(self, dialog: AskingDialog) -> bool:
        if self.dialog is not None:
            dialog.deleteLater()
            return False
        self.dialog = dialog
        dialog.finished.connect(partial(self._close, dialog))
        if parts := dialog.parts():
            open_in_turns(dialog, *parts)
        else:
            dialog.open()
        return True

    def _close(self, dialog: AskingDialog, result: int) -> None:
        self.dialog = None
        dialog.deleteLater()
        then, self._then = self._then, None
        if then is not None and result == QDialog.DialogCode.Accepted:
            self._go_on_when_read(then)

    def _go_on_when_read(self, then: Callable[[], object]) -> None:
        repository = self._repository

        def go_on() -> None:
            if repository.is_reading():
                return
            repository.changed.disconnect(connection)
            if repository.is_open():
                then()

        connection = repository.changed.connect(go_on)
        go_on()
