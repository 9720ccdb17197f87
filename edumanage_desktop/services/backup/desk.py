"""Where backups are made, listed and proven: what the menu and the command line ask of one repository."""

import platform
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import IO, Any

from edumanage_desktop.domain.backups import BackupDamaged, Manifest, RepositoryUnknown, SnapshotUnknown
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup import repository as repositories
from edumanage_desktop.services.backup.cover import entries_of
from edumanage_desktop.services.backup.doubts import Doubts
from edumanage_desktop.services.backup.encryption import Encryption, FindPassphrase, check_new_passphrase
from edumanage_desktop.services.backup.exporting import Exported, export
from edumanage_desktop.services.backup.locking import break_lock, locked_where_writable
from edumanage_desktop.services.backup.looking import Holder, lock_of
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.progress import Progress, no_progress
from edumanage_desktop.services.backup.pruning import Pruning
from edumanage_desktop.services.backup.remaking import remade
from edumanage_desktop.services.backup.repairing import Repairing, salvaged
from edumanage_desktop.services.backup.repository import Coat, Proof, Repository
from edumanage_desktop.services.backup.restoring import RestorableDatabase, RestorableStore, Restored, Restoring
from edumanage_desktop.services.backup.runs import DRILL, Run, Step, note_run
from edumanage_desktop.services.backup.storage import INDEX, Storage
from edumanage_desktop.services.backup.table_rows import rows_of
from edumanage_desktop.services.backup.taking import BackupTaking, SnapshotSource
from edumanage_desktop.services.backup.verifying import Verification, Verified
from edumanage_desktop.services.files import FileStore

_LONGEST_DETAIL = 1_000
OpenScratch = Callable[[], AbstractContextManager[tuple[RestorableDatabase, RestorableStore]]]
"""Opens an empty database and store that are gone with the block."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A backup with what is known of it."""

    manifest: Manifest
    verified: Proof | None
    """When it was verified last, and how that went."""
    drilled: Proof | None
    """The same of a restore in a drill."""


@dataclass(frozen=True, slots=True)
class DamagedListing:
    """A backup of which nobody can tell any more what belongs to it."""

    snapshot: str
    why: Sentence
    verified: Proof | None
    drilled: Proof | None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All backups, the newest first."""

    whole: tuple[Listing, ...]
    """Those whose manifest is whole; whether the rest of them is, a verification tells."""
    damaged: tuple[DamagedListing, ...] = ()
    index_damage: Sentence | None = None
    """Why the index cannot be read; then these are the backups whose manifests were found."""


class BackupDesk:
    """Works on one repository; nothing is asked of it before a method is called."""

    def __init__(
        self,
        *,
        storage: Storage,
        packing: Packing,
        encryption: Encryption,
        find_passphrase: FindPassphrase,
        choose_passphrase: FindPassphrase | None = None,
        login: str,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._storage, self._packing, self._encryption = storage, packing, encryption
        self._find_passphrase, self._login, self._clock = find_passphrase, login, clock
        self._choose_passphrase = choose_passphrase or find_passphrase
        self._opened: Repository | None = None

    def begin(self, *, encrypt: bool) -> bool:
        """Make the repository where there is none; return whether it was made.

        Its passphrase, which is chosen now, is remembered. Raises `RepositoryUnknown` where something else is, nobody
        gave a passphrase, or it is too short.
        """
        if repositories.is_repository(self._storage):
            self._require_encryption(encrypt=encrypt)
            return False
        if not encrypt:
            repositories.create(self._storage, encryption=None, key=None)
            return True
        passphrase = self._choose_passphrase()
        if not passphrase:
            raise RepositoryUnknown(
                Sentence(
                    "Backups that are encrypted need a passphrase, and nobody gave one. Nothing was made; choose one,"
                    " and keep it where a fire does not reach both."
                )
            )
        check_new_passphrase(passphrase)
        encryption, key = self._encryption.new(passphrase)
        repositories.create(self._storage, encryption=encryption, key=key)
        self._find_passphrase = lambda: passphrase
        return True

    def begin_new(self, *, encrypt: bool) -> None:
        """Make the repository, or go on with one that has no backup yet, whose first one was broken off.

        Raises `RepositoryUnknown` where backups are, as for all else that `begin` raises it; and `BackupDamaged`.
        """
        if repositories.is_repository(self._storage) and entries_of(self._storage):
            raise RepositoryUnknown(
                Sentence(
                    "There are backups in {place} already, so none were begun anew and nothing was changed. Leave --new"
                    " out, which is for the first backup in a place alone.",
                    place=self._storage.describe(),
                )
            )
        self.begin(encrypt=encrypt)

    def go_on(self, *, encrypt: bool) -> None:
        """Require that the repository is there; raises `RepositoryUnknown`.

        Nothing is ever made in its stead: the place may be that of a drive which is not connected.
        """
        if not repositories.is_repository(self._storage):
            raise RepositoryUnknown(
                Sentence(
                    "There are no backups in {place}, so none was added. A drive or network share that is not connected"
                    " looks the same: connect it; or begin backups there, with --new once.",
                    place=self._storage.describe(),
                )
            )
        self._require_encryption(encrypt=encrypt)

    def _require_encryption(self, *, encrypt: bool) -> None:
        """Raise where encryption was asked for and the repository has none: nothing goes in clear then."""
        if encrypt and not self.repository().coat.suffix:
            raise RepositoryUnknown(
                Sentence(
                    "The backups in {place} are not encrypted, so no encrypted one was added and nothing was"
                    " changed. Choose another place for encrypted ones.",
                    place=self._storage.describe(),
                )
            )

    def repository(self) -> Repository:
        """Return the repository, opened; raises `RepositoryUnknown`, `WrongPassphrase` and `BackupDamaged`."""
        if self._opened is None:

            def coat(encryption: Mapping[str, Any], key: bytes) -> Coat:
                return self._encryption.coat(encryption, key, self._find_passphrase())

            self._opened = repositories.open_repository(self._storage, coat)
        return self._opened

    def taking(
        self,
        source: SnapshotSource,
        store: FileStore,
        progress: Progress = no_progress,
        *,
        accept_missing: bool = False,
    ) -> BackupTaking:
        """Return a backup that is to be taken; with `accept_missing` even where most files are not in the store."""
        return BackupTaking(
            source=source,
            store=store,
            repository=self.repository(),
            packing=self._packing,
            progress=progress,
            clock=self._clock,
            accept_missing=accept_missing,
        )

    def listings(self) -> list[Listing]:
        """Return the backups whose manifest is whole, the newest first; raises `BackupDamaged` for the index alone."""
        catalogue = self.catalogue()
        if catalogue.index_damage is not None:
            raise BackupDamaged(catalogue.index_damage)
        return list(catalogue.whole)

    def catalogue(self) -> Catalogue:
        """Return all backups that can be found, and what is damaged among them."""
        repository, index_damage = self.repository(), None
        try:
            index = repository.index()
        except BackupDamaged as error:
            index, index_damage = salvaged(repository), error.sentence
        whole, damaged = [], []
        for entry in reversed(index.entries):
            last: dict[str, Proof] = {proof.kind: proof for proof in entry.proofs}
            verified, drilled = last.get("verify"), last.get("drill")
            try:
                whole.append(Listing(repository.manifest_of(entry), verified, drilled))
            except BackupDamaged as error:
                damaged.append(DamagedListing(entry.snapshot, error.sentence, verified, drilled))
        return Catalogue(tuple(whole), tuple(damaged), index_damage)

    def rows(self, snapshot: str, table: str) -> Iterator[Mapping[str, str | None]]:
        """Yield the rows of a backup's table as texts by column; raises `SnapshotUnknown` and `BackupDamaged`."""
        repository = self.repository()
        yield from rows_of(repository, self._packing, repository.manifest(snapshot), table)

    def repairing(self, progress: Progress = no_progress) -> Repairing:
        """Return what takes damaged backups out of the way, and makes anew what a repository says of itself.

        Raises as `repository`, but for a missing or damaged `repository.json` only where it cannot be known anew.
        """
        found = remade(self._storage, self._encryption, self._find_passphrase)
        repository = self.repository() if found is None else found.repository
        return Repairing(repository=repository, remade=found, progress=progress)

    def latest(self) -> str:
        """Return the name of the newest backup; raises `SnapshotUnknown` where there is none."""
        entries = self.repository().entries()
        if not entries:
            raise SnapshotUnknown(Sentence("There is no backup in this repository yet. Nothing was changed."))
        return entries[-1].snapshot

    def restoring(
        self,
        snapshot: str,
        database: RestorableDatabase,
        store: RestorableStore | None,
        progress: Progress = no_progress,
        *,
        accepts_damage: bool = False,
    ) -> Restoring:
        """Return a restore into an empty database and a store; raises `SnapshotUnknown` and `BackupDamaged`.

        With `accepts_damage` people may work in what was restored though something is not as it was backed up.
        """
        repository = self.repository()
        return Restoring(
            repository=repository,
            packing=self._packing,
            manifest=repository.manifest(snapshot),
            database=database,
            store=store,
            progress=progress,
            accepts_damage=accepts_damage,
        )

    def pruning(self, progress: Progress = no_progress) -> Pruning:
        """Return what removes backups that are kept no longer."""
        return Pruning(repository=self.repository(), packing=self._packing, progress=progress)

    def export(self, snapshot: str, sink: IO[bytes], progress: Progress = no_progress) -> Exported:
        """Write a backup as one file; raises as `exporting.export`."""
        return export(self.repository(), self._packing, snapshot, sink, progress)

    def lock_holder(self) -> Holder | None:
        """Return whose lock stands here, a dead one's too; no passphrase is needed."""
        return lock_of(self._storage)

    def unlock(self, found: Holder) -> None:
        """Take a lock away, for somebody who knows that its job has died; no passphrase is needed.

        Raises `RepositoryBusy` where another job's stands there by now.
        """
        break_lock(self._storage, found.run)

    def drill(self, snapshot: str, open_scratch: OpenScratch, progress: Progress = no_progress) -> Restored:
        """Restore a backup into scratch, prove it, note how that went, and remove the scratch.

        It is noted with the backup, and as a run, which stays when the backup is removed; where the backups may only be
        read, nothing can be noted, and `is_unnoted` says so.
        What could not be tried, because the disk is full for instance, is no proof and raises its error.
        """
        began, started = time.monotonic(), self._clock()
        with locked_where_writable(self._storage, "drill") as lock:
            done = Restored(snapshot)
            try:
                with open_scratch() as (database, store):
                    done = self.restoring(snapshot, database, store, progress).run()
            except BackupDamaged as error:
                done.wrong.append(str(error.sentence))
            done.seconds = round(time.monotonic() - began, 1)
            if lock is None:
                done.is_unnoted = True
            else:
                lock.check()
                self._note_drill(started, done)
        return done

    def _note_drill(self, started: datetime, done: Restored) -> None:
        detail = "; ".join(done.wrong)[:_LONGEST_DETAIL]
        proof = Proof("drill", self._clock(), self._login, not done.wrong, done.seconds, detail, done.engine)
        doubts = self._doubts_after(done.snapshot) if done.wrong else None
        self.repository().note_all({done.snapshot: proof}, doubts)
        step = Step(DRILL, is_well=not done.wrong, said=detail)
        note_run(self._storage, Run(started, self._clock(), self._login, platform.node(), None, (step,)))

    def verify(self, progress: Progress = no_progress) -> Verified:
        """Read the whole repository, note with every backup how that went, and return what is wrong.

        Where the backups may only be read nothing can be noted, and `is_unnoted` says so.
        """
        repository, began = self.repository(), time.monotonic()
        with locked_where_writable(self._storage, "verify") as lock:
            found = Verification(repository=repository, packing=self._packing, progress=progress).run()
            if lock is None:
                found.is_unnoted = True
                return found
            lock.check()
            seconds, harmed = round(time.monotonic() - began, 1), found.harmed()
            if not any(damage.name == INDEX for damage in found.damaged):
                proofs = {
                    snapshot: Proof("verify", self._clock(), self._login, snapshot not in harmed, seconds)
                    for snapshot in found.snapshots
                }
                doubts = found.doubts() if found.knows_all else found.doubts() | repository.index().doubts
                repository.note_all(proofs, doubts)
        return found

    def _doubts_after(self, snapshot: str) -> Doubts | None:
        """Look which objects a drill that did not succeed leaves in doubt: those alone are written anew."""
        repository = self.repository()
        try:
            manifest = repository.manifest(snapshot)
        except BackupDamaged:
            return None
        return repository.index().doubts | Verification(repository=repository, packing=self._packing).doubts_of(
            manifest
        )
