"""The repository that a window's session works with: where it lies, what is in it, and who is at work there."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.backups import BackupDamaged, WrongPassphrase
from edumanage_desktop.domain.errors import EduManageError, KeyringUnavailable
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.services.backup.desk import BackupDesk, Catalogue, DamagedListing, Listing
from edumanage_desktop.services.backup.looking import Holder, RepositoryKind, holder, kind_of
from edumanage_desktop.services.backup.recovery_sheet import RecoverySheet
from edumanage_desktop.services.backup.reporting import standing_of_place
from edumanage_desktop.services.backup.room import Account, BackupRoom
from edumanage_desktop.services.backup.standing import Standing
from edumanage_desktop.services.backup.storage import Storage
from edumanage_desktop.services.backup.telling_runs import RunTeller
from edumanage_desktop.services.backup.watching import BackupWatch

_NONE = Catalogue(())


@dataclass(frozen=True, slots=True)
class _Found:
    """What was read of a repository."""

    storage: Storage
    desk: BackupDesk
    kind: RepositoryKind
    catalogue: Catalogue
    standing: Standing | None
    holder: Holder | None
    is_kept: bool
    """Whether the keyring of this computer keeps the passphrase."""
    unkept: EduManageError | None = None
    """Why the keyring did not keep it, where it was to."""


class OpenRepository(QObject):
    """Reads in a lane of its own. A passphrase and an account's password are kept for the session, unless asked to."""

    changed = Signal()
    """It was read, or could not be; another place was chosen."""

    def __init__(
        self,
        *,
        room: BackupRoom,
        open_watch: Callable[[], BackupWatch],
        settings: WindowSettings,
        lanes: TaskLanes,
        keeps: bool,
        parent: QObject,
    ) -> None:
        """`keeps` tells whether this computer may remember where the backups lie."""
        super().__init__(parent)
        self._open_watch = open_watch
        self.teller = RunTeller(open_watch=open_watch, login=room.login)
        self.room, self._settings, self._lanes, self._keeps = room, settings, lanes, keeps
        self.place = settings.backup_place(room.identity)
        self.kind = RepositoryKind.NONE
        self.catalogue = _NONE
        self.standing: Standing | None = None
        """How backups stand; None before anything was read."""
        self.holder: Holder | None = None
        self.error: EduManageError | None = None
        self.account: Account | None = None
        """Who takes backups on a server."""
        self.administrator: Account | None = None
        """Who administers the server, once somebody restored in place."""
        self.is_kept = False
        """Whether the keyring of this computer keeps the passphrase."""
        self.unkept: EduManageError | None = None
        """Why the keyring did not keep or forget it, where it was to."""
        self._passphrase: str | None = None
        self._is_to_be_kept = False
        self._secret = ""
        """Of the key of a bucket, where it was typed in this session."""
        self._found: _Found | None = None
        self._reading: Ticket | None = None

    @property
    def desk(self) -> BackupDesk:
        """Return the desk of the repository; there is one once it was read."""
        assert self._found is not None
        return self._found.desk

    @property
    def storage(self) -> Storage:
        """Return where it lies; there is a place once it was read."""
        assert self._found is not None
        return self._found.storage

    @property
    def account_login(self) -> str:
        """Return the login of the account that took backups last, '' where nobody knows."""
        return self._settings.backup_login(self.room.identity)

    def use_account(self, account: Account) -> None:
        """Ask as this account from now on, in this session."""
        self.account = account
        if self._keeps:
            self._settings.remember_backup_login(self.room.identity, account.login)

    @property
    def listings(self) -> tuple[Listing, ...]:
        """Return the backups whose manifest is whole, the newest first."""
        return self.catalogue.whole

    def rows(self) -> tuple[Listing | DamagedListing, ...]:
        """Return all backups, the newest first."""
        named = {listing.manifest.snapshot: listing for listing in self.catalogue.whole}
        damaged = {listing.snapshot: listing for listing in self.catalogue.damaged}
        all_of_them: dict[str, Listing | DamagedListing] = {**named, **damaged}
        return tuple(all_of_them[snapshot] for snapshot in sorted(all_of_them, reverse=True))

    def is_harmed(self) -> bool:
        """Return whether a repair has something to do, as far as a look at the backups shows."""
        return bool(self.catalogue.damaged) or self.catalogue.index_damage is not None

    def is_reading(self) -> bool:
        """Return whether an answer is awaited."""
        return self._reading is not None

    def is_open(self) -> bool:
        """Return whether it was read, and jobs can work with it."""
        return self._found is not None and self.error is None

    def wants_passphrase(self) -> bool:
        """Return whether it is closed to who does not know its passphrase."""
        return isinstance(self.error, WrongPassphrase)

    def knows_passphrase(self) -> bool:
        """Return whether one was typed, though it may be wrong."""
        return self._passphrase is not None

    def may_keep(self) -> bool:
        """Return whether the keyring of this computer may keep a passphrase."""
        return self._keeps and self.room.keeps_passphrases

    def forget_passphrase(self) -> None:
        """Let the keyring of this computer forget the passphrase; this session goes on with it."""
        found = self._found
        if found is None:
            return

        def forgotten(_done: None) -> None:
            self.is_kept, self.unkept = False, None
            if self._found is not None:
                self._found = replace(self._found, is_kept=False)
            self.changed.emit()

        def hindered(error: EduManageError) -> None:
            self.unkept = error
            self.changed.emit()

        forgetting = self._lanes.run(self, partial(self.room.forget_passphrase, found.storage)).on(Lane.REPOSITORY)
        forgetting.success(forgotten).failure(hindered).start()

    def is_damaged(self) -> bool:
        """Return whether it cannot be opened for what is damaged in it."""
        return isinstance(self.error, BackupDamaged)

    def desk_to_repair(self) -> BackupDesk:
        """Return the desk, opened or not; not for the GUI thread. Raises as `BackupRoom.open_storage`."""
        if self._found is not None:
            return self._found.desk
        typed = self._passphrase
        return self.room.open_desk(self.room.open_storage(self.place, secret=self._secret), lambda: typed)

    def use_passphrase(self, passphrase: str) -> None:
        """Try this one from now on, without reading anything."""
        self._passphrase = passphrase

    def recovery_sheet(self, *, with_passphrase: bool) -> RecoverySheet:
        """Return the sheet with which these backups are read again; not for the GUI thread.

        Raises `RepositoryUnknown`, `WrongPassphrase`, `BackupDamaged` and `RepositoryUnavailable`.
        """
        assert self._found is not None
        typed = self._passphrase
        return self.room.recovery_sheet(self._found.storage, (lambda: typed) if with_passphrase else None)

    def read(self) -> None:
        """Read it anew; `changed` follows."""
        if not self.place or self._reading is not None:
            return
        keeps = self._is_to_be_kept and self.may_keep()
        work = partial(
            _read, self.room, self.place, self._secret, self._passphrase, keeps, self._open_watch, self._found
        )
        reading = self._lanes.run(self, work).on(Lane.REPOSITORY).success(self._take).failure(self._fail)
        self._reading = reading.unexpected(self._end).start()
        self.changed.emit()

    def open_with(self, passphrase: str, *, keep: bool = False) -> None:
        """Read it with this passphrase, and let the keyring keep it once it opened the backups."""
        self._passphrase, self._is_to_be_kept = passphrase, keep
        self._stop_reading()
        self.read()

    def look(
        self,
        place: str,
        secret: str,
        then: Callable[[RepositoryKind], object],
        failed: Callable[[EduManageError], object],
    ) -> None:
        """Find out what stands at a place; a folder that is not there is made in one that is."""

        def look() -> RepositoryKind:
            return kind_of(self.room.open_storage(place, make=True, secret=secret))

        asking = self._lanes.run(self, look).on(Lane.REPOSITORY)
        asking.success(then).failure(failed).start()

    def begin_at(
        self,
        place: str,
        secret: str,
        passphrase: str | None,
        then: Callable[[], object],
        failed: Callable[[EduManageError], object],
        *,
        keep: bool = False,
    ) -> None:
        """Use a place from now on: a repository is made where there is none, encrypted where there is a passphrase.

        The keyring keeps that where it is to. Without one the surroundings and the keyring are asked.
        """
        work = partial(_begin, self.room, place, secret, passphrase)

        def use(_done: None) -> None:
            self._stop_reading()
            self._found, self.catalogue, self.error, self.holder = None, _NONE, None, None
            self.standing = None
            self.place, self._secret, self._passphrase = place, secret, passphrase
            self._is_to_be_kept, self.is_kept, self.unkept = keep, False, None
            if self._keeps:
                self._settings.remember_backup_place(self.room.identity, place)
            self.read()
            then()

        self._lanes.run(self, work).on(Lane.REPOSITORY).success(use).failure(failed).start()

    def _take(self, found: _Found) -> None:
        self._reading, self._found, self.error = None, found, None
        self.kind, self.catalogue, self.holder = found.kind, found.catalogue, found.holder
        self.is_kept, self.standing = found.is_kept, found.standing
        if self._is_to_be_kept:
            self._is_to_be_kept, self.unkept = False, found.unkept
        self.changed.emit()

    def _fail(self, error: EduManageError) -> None:
        self._reading, self.error, self.catalogue = None, error, _NONE
        self.changed.emit()

    def _end(self) -> None:
        self._reading = None
        self.changed.emit()

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None


def _read(
    room: BackupRoom,
    place: str,
    secret: str,
    passphrase: str | None,
    keeps: bool,
    open_watch: Callable[[], BackupWatch],
    before: _Found | None,
) -> _Found:
    """Read a repository; the desk that was opened before is used again, for opening a key takes a second."""
    if before is not None:
        storage, desk = before.storage, before.desk
    else:
        storage = room.open_storage(place, secret=secret)
        desk = room.open_desk(storage, lambda: passphrase)
    kind = kind_of(storage)
    catalogue = _NONE if kind is RepositoryKind.NONE else desk.catalogue()
    stands = None if kind is RepositoryKind.NONE else standing_of_place(storage, catalogue, open_watch)
    unkept: EduManageError | None = None
    if keeps and passphrase and kind is RepositoryKind.ENCRYPTED:
        try:
            room.keep_passphrase(storage, passphrase)
        except KeyringUnavailable as error:
            unkept = error
    if before is not None and not keeps:
        is_kept = before.is_kept
    else:
        is_kept = kind is RepositoryKind.ENCRYPTED and room.knows_passphrase(storage)
    return _Found(storage, desk, kind, catalogue, stands, holder(storage), is_kept, unkept)


def _begin(room: BackupRoom, place: str, secret: str, passphrase: str | None) -> None:
    desk = room.open_desk(room.open_storage(place, make=True, secret=secret), lambda: passphrase)
    desk.begin(encrypt=passphrase is not None)
    desk.repository()
    if secret:
        room.remember_secret(place, secret)
