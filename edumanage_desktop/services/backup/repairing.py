"""Repairing a repository: its index made anew from the backups that are whole, and the others put into quarantine."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from edumanage_desktop.domain.backups import SNAPSHOT_FORM, BackupDamaged, Manifest, Packed, RepositoryUnavailable
from edumanage_desktop.services.backup.doubts import Doubts
from edumanage_desktop.services.backup.locking import locked
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.backup.remaking import Remade
from edumanage_desktop.services.backup.repository import (
    README_TEXT,
    Entry,
    Index,
    Repository,
    entry_of,
    read_whole,
)
from edumanage_desktop.services.backup.storage import (
    INDEX,
    KEY,
    KEY_COPY,
    QUARANTINE,
    README,
    REPOSITORY,
    SNAPSHOTS,
    Storage,
    manifest_name,
)
from edumanage_desktop.services.backup.streams import close, drained

_TRIED = 2
"""A file that cannot be read though the repository can is tried once more before it counts as damaged."""


@dataclass(slots=True)
class Repaired:
    """What was found, and is or would be done."""

    whole: list[str] = field(default_factory=list)
    """The backups that stay as they are."""
    quarantined: dict[str, list[str]] = field(default_factory=dict)
    """The backups that go into quarantine, each with the files of it that are missing, altered or cannot be read."""
    is_index_made: bool = False
    """Whether the index is missing or damaged, and is made anew from the manifests."""
    is_readme_made: bool = False
    is_repository_made: bool = False
    """Whether `repository.json` is missing or damaged, and is made anew from what is there."""
    is_number_new: bool = False
    """Whether the repository gets another number: by the old one keyrings know a passphrase."""
    keys: list[str] = field(default_factory=list)
    """The files of the key that are missing or damaged, and are made anew from the other."""
    proofs: int = 0
    """How many proofs of the backups that stay could still be read."""

    @property
    def is_well(self) -> bool:
        """Return whether there is nothing to repair."""
        made = self.is_index_made or self.is_readme_made or self.is_repository_made
        return not (self.quarantined or made or self.keys)


class Repairing:
    """Looks and repairs. What is whole is never touched, and nothing is removed but by `discard`."""

    def __init__(
        self, *, repository: Repository, remade: Remade | None = None, progress: Progress = no_progress
    ) -> None:
        """`remade` is what the repository is to say of itself where it does no more."""
        self._repository, self._storage, self._progress = repository, repository.storage, progress
        self._remade = remade

    def look(self) -> Repaired:
        """Return what would be done; nothing is changed. Raises `RepositoryUnavailable`."""
        return self._found()[0]

    def run(self) -> Repaired:
        """Do it, and return what was done; raises `RepositoryBusy` and `RepositoryUnavailable`.

        A backup is moved before the index is written, so that whatever ends the program the next repair goes on.
        """
        with locked(self._storage, "repair") as lock:
            found, index = self._found()
            lock.check()
            self._mend_surroundings(found)
            for snapshot in found.quarantined:
                for name in [each.name for each in self._storage.listed(f"{SNAPSHOTS}/{snapshot}/")]:
                    self._storage.move(name, f"{QUARANTINE}/{name.removeprefix(f'{SNAPSHOTS}/')}")
            self._storage.settle()
            lock.check()
            if found.quarantined or found.is_index_made:
                self._repository.write_index(index)
            return found

    def _mend_surroundings(self, found: Repaired) -> None:
        key = self._repository.key() if found.keys else b""
        for name in found.keys:
            self._storage.replace(name, key)
        if self._remade is not None:
            self._storage.replace(REPOSITORY, self._remade.document)
        if found.is_readme_made:
            self._storage.replace(README, README_TEXT.encode())

    def discard(self) -> int:
        """Remove what is in quarantine, and return how many files that were; raises `RepositoryBusy`."""
        with locked(self._storage, "repair"):
            names = [each.name for each in self._storage.listed(f"{QUARANTINE}/")]
            for name in names:
                self._storage.remove(name)
            return len(names)

    def _found(self) -> tuple[Repaired, Index]:
        found = Repaired(is_readme_made=not self._is_readme_well(), keys=self._damaged_keys())
        if self._remade is not None:
            found.is_repository_made, found.is_number_new = True, not self._remade.is_number_kept
        try:
            index = self._repository.index()
        except BackupDamaged:
            found.is_index_made = True
            index = salvaged(self._repository)
        whole = []
        for entry in index.entries:
            harms = self._harms(entry)
            if harms:
                found.quarantined[entry.snapshot] = harms
            else:
                found.whole.append(entry.snapshot)
                found.proofs += len(entry.proofs)
                whole.append(entry)
        return found, Index(tuple(whole), index.doubts)

    def _harms(self, entry: Entry) -> list[str]:
        """Return the files of a backup that are not what was written; its objects are left to a verification."""
        try:
            manifest = self._manifest(entry)
        except BackupDamaged:
            return [manifest_name(entry.snapshot) + self._repository.coat.suffix]
        parts = [(self._repository.table_name(entry.snapshot, table.name), table.text) for table in manifest.tables]
        parts.append((self._repository.file_list_name(entry.snapshot), manifest.files.listing))
        harms = []
        for number, (name, packed) in enumerate(parts, start=1):
            if not self._is_well(name, packed):
                harms.append(name)
            self._progress(Stage(entry.snapshot, number, len(parts), 0))
        return harms

    def _manifest(self, entry: Entry) -> Manifest:
        for attempt in range(1, _TRIED + 1):
            try:
                return self._repository.manifest_of(entry)
            except RepositoryUnavailable as error:
                _ask(self._storage)
                if attempt == _TRIED:
                    raise BackupDamaged(error.sentence) from error
        raise AssertionError("tried")

    def _is_well(self, name: str, packed: Packed) -> bool:
        for _attempt in range(_TRIED):
            try:
                content = self._storage.open(name)
                try:
                    return drained(content) == (packed.packed_bytes, packed.packed_sha256)
                finally:
                    close(content)
            except FileNotFoundError:
                return False
            except RepositoryUnavailable:
                _ask(self._storage)
        return False

    def _damaged_keys(self) -> list[str]:
        sha256 = self._repository.key_sha256
        if sha256 is None:
            return []
        return [name for name in (KEY, KEY_COPY) if hashlib.sha256(_tried(self._storage, name)).hexdigest() != sha256]

    def _is_readme_well(self) -> bool:
        try:
            return read_whole(self._storage, README) == README_TEXT.encode()
        except FileNotFoundError:
            return False


def salvaged(repository: Repository) -> Index:
    """Return an index for the backups whose folders are there, in the order in which they ended.

    What the damaged index still says of a proof is believed where it names the very manifest that is there.
    """
    storage = repository.storage
    known = {entry.snapshot: entry for entry in _readable_entries(_tried(storage, INDEX))}
    found: list[tuple[str, Entry]] = []
    folders = {each.name.split("/")[1] for each in storage.listed(f"{SNAPSHOTS}/")}
    for snapshot in sorted(name for name in folders if SNAPSHOT_FORM.fullmatch(name)):
        manifest = _tried(storage, manifest_name(snapshot) + repository.coat.suffix)
        entry, ended = Entry(snapshot, hashlib.sha256(manifest).hexdigest()), snapshot
        with suppress(BackupDamaged):
            ended = f"{repository.manifest_of(entry).ended_at:%Y%m%dT%H%M%S%f}"
        before = known.get(snapshot)
        if before is not None and before.manifest_sha256 == entry.manifest_sha256:
            entry = replace(entry, proofs=before.proofs)
        found.append((ended, entry))
    entries = tuple(entry for _ended, entry in sorted(found, key=lambda each: each[0]))
    return Index(entries, Doubts(are_all=True))  # which objects were found damaged stood in what is lost


def _ask(storage: Storage) -> None:
    """Raise `RepositoryUnavailable` where not only one file cannot be read."""
    with suppress(FileNotFoundError):
        read_whole(storage, REPOSITORY)


def _tried(storage: Storage, name: str) -> bytes:
    """Return a small file, nothing of one that is missing or cannot be read though the repository can."""
    for _attempt in range(_TRIED):
        try:
            return read_whole(storage, name)
        except FileNotFoundError:
            return b""
        except RepositoryUnavailable:
            _ask(storage)
    return b""


def _readable_entries(content: bytes) -> Iterator[Entry]:
    """Yield the backups that stand between what is damaged."""
    text, decoder = content.decode("utf-8", "replace"), json.JSONDecoder()
    at = text.find("{")
    while at >= 0:
        document: Any = None
        with suppress(ValueError, RecursionError):
            document, _end = decoder.raw_decode(text, at)
        with suppress(KeyError, TypeError, ValueError, AttributeError):
            yield entry_of(document)
        at = text.find("{", at + 1)
