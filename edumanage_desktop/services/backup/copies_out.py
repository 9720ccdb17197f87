"""Copies of files as a backup has them, written into a folder for looking at; store and database stay untouched."""

import threading
import unicodedata
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from edumanage_desktop.domain.backups import BackupCancelled, BackupDamaged
from edumanage_desktop.domain.chosen_files import ChosenFiles
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.backed_up_files import BackedUpFile, BackedUpFiles
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.file_lists import FileState, ListedFile
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.backup.repository import Repository
from edumanage_desktop.services.backup.restoring import proven
from edumanage_desktop.services.backup.streams import CHUNK_BYTES, drained
from edumanage_desktop.services.files import safe_file_name

STOPPED = Sentence("It was stopped. Copies that were saved until then stay; save them again for the rest.")


class CopiesFolder(Protocol):
    """A folder of this computer. Methods raise `CopyNotSaved`."""

    def names(self) -> Collection[str]:
        """Return what everything in it is called."""
        ...

    def has(self, name: str, size_bytes: int, sha256: str) -> bool:
        """Return whether a file of this name is there and has this content; no link is followed."""
        ...

    def new_file(self, name: str) -> AbstractContextManager[BinaryIO]:
        """Open a file that is there whole when the block has ended, or not at all; never over another."""
        ...

    def tidy(self, name: str) -> None:
        """Remove what a killed writer of a file left beside it."""
        ...


OpenFolder = Callable[[], CopiesFolder]


@dataclass(slots=True)
class CopiesSaved:
    """What came of it; with a look alone nothing was written."""

    snapshot: str
    copies: dict[str, str] = field(default_factory=dict)
    """The key of each file that was written, with the name of its copy."""
    there: dict[str, str] = field(default_factory=dict)
    """The same of those whose copy was in the folder already."""
    lacking: list[str] = field(default_factory=list)
    """Keys of files that the backup names and does not have, or has damaged."""
    unknown: list[str] = field(default_factory=list)
    """What was chosen and is not in the backup: a key, or a submission's number as `#4711`."""
    size_bytes: int = 0

    @property
    def damaged(self) -> list[str]:
        """Return what was wanted and is not there."""
        return [*self.lacking, *self.unknown]


class CopiesOut:
    """Writes copies into one folder; `run` may be called once, `cancel` from another thread."""

    def __init__(
        self, *, desk: BackupDesk, packing: Packing, open_folder: OpenFolder, progress: Progress = no_progress
    ) -> None:
        self._desk, self._packing, self._open_folder, self._progress = desk, packing, open_folder, progress
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Stop as soon as can be; copies that are whole stay."""
        self._cancelled.set()

    def run(self, snapshot: str, chosen: ChosenFiles | None = None, *, only_look: bool = False) -> CopiesSaved:
        """Write the chosen files, or all, under readable names, or only look which.

        What stands in the folder stays: a copy that is there already is told so, and anything else of its name gives a
        copy another one. Raises `CopyNotSaved`, `BackupDamaged` and `BackupCancelled`.
        """
        done, repository = CopiesSaved(snapshot), self._desk.repository()
        files = BackedUpFiles(repository=repository, packing=self._packing, manifest=repository.manifest(snapshot))
        folder = self._open_folder()
        wanted: frozenset[str] | None = None
        if chosen is not None:
            found = files.found(chosen)
            wanted = found.keys
            done.unknown += found.unknown
        described = files.described(wanted)
        names = _Names(folder)
        for number, file in enumerate(described, start=1):
            if self._cancelled.is_set():
                raise BackupCancelled(STOPPED)
            self._copy(repository, folder, names, file, done, only_look=only_look)
            self._progress(Stage("files", number, len(described), done.size_bytes))
        done.lacking.sort()
        return done

    def _copy(
        self,
        repository: Repository,
        folder: CopiesFolder,
        names: "_Names",
        file: BackedUpFile,
        done: CopiesSaved,
        *,
        only_look: bool,
    ) -> None:
        listed = file.listed
        if listed.state is FileState.MISSING:
            done.lacking.append(listed.key)
            return
        name, is_there = names.name_for(file)
        if not only_look:
            folder.tidy(name)
        if is_there:
            done.there[listed.key] = name
            return
        try:
            if only_look:
                _read(repository, listed)
            else:
                self._write(repository, folder, name, listed)
        except BackupDamaged:
            done.lacking.append(listed.key)
            return
        done.copies[listed.key] = name
        done.size_bytes += listed.size_bytes

    def _write(self, repository: Repository, folder: CopiesFolder, name: str, listed: ListedFile) -> None:
        with repository.opened(repository.object_name(listed.sha256)) as packed, folder.new_file(name) as sink:
            content = proven(packed, listed)
            while chunk := content.read(CHUNK_BYTES):
                sink.write(chunk)


def readable_name(file: BackedUpFile) -> str:
    """Return what a copy is called on any system: student number, submission number, name at hand-in."""
    whose = [file.student, str(file.upload_id) if file.upload_id else ""]
    return safe_file_name(" ".join(filter(None, (*whose, file.name))))


class _Names:
    """Names in a folder, of which no two are the same on a system that does not tell capitals apart."""

    def __init__(self, folder: CopiesFolder) -> None:
        self._folder = folder
        self._standing = {_alike(name): name for name in folder.names()}
        self._given = set[str]()

    def name_for(self, file: BackedUpFile) -> tuple[str, bool]:
        """Return a name that is given to no other file, and whether this very content stands under it already."""
        wanted, number = readable_name(file), 1
        name = wanted
        while True:
            alike = _alike(name)
            if alike not in self._given:
                standing = self._standing.get(alike)
                if standing is None or self._folder.has(standing, file.listed.size_bytes, file.listed.sha256):
                    self._given.add(alike)
                    return standing or name, standing is not None
            number += 1
            name = _numbered(wanted, number)


def _numbered(name: str, number: int) -> str:
    stem, dot, extension = name.rpartition(".")
    return f"{stem} ({number}).{extension}" if dot and stem else f"{name} ({number})"


def _alike(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _read(repository: Repository, listed: ListedFile) -> None:
    """Read a file of the backup; raises `BackupDamaged` where it is not what was backed up."""
    with repository.opened(repository.object_name(listed.sha256)) as packed:
        drained(proven(packed, listed))
