"""Putting back files of a backup that are missing in a store, or altered there; the database stays as it is.

Only what the database names today is put back, so that nothing comes again that was erased.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from edumanage_desktop.domain.backups import BackupCancelled, BackupDamaged
from edumanage_desktop.domain.chosen_files import ChosenFiles
from edumanage_desktop.domain.errors import FileMissing, FileOutsideStore, Refused, StoreError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.backed_up_files import BackedUpFiles
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.file_lists import FileState, ListedFile
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.backup.restoring import proven
from edumanage_desktop.services.backup.streams import CHUNK_BYTES, DigestedStream, close, drained
from edumanage_desktop.services.backup.taking import SnapshotSource
from edumanage_desktop.services.files import FileStore

_MAY_NOT_READ = Sentence(
    "This account may not read which files there are, so none was looked at and none was put back. On a server an"
    " account with the role 'backup' puts files back, in a file an administrator too."
)


@dataclass(slots=True)
class FilesPutBack:
    """What a look at the files came to; with a look alone nothing was written."""

    snapshot: str
    files: int = 0
    """How many files were looked at: all that the database names, or the chosen ones of them."""
    missing: list[str] = field(default_factory=list)
    """Keys that the store had none of, and that the backup has."""
    altered: dict[str, str] = field(default_factory=dict)
    """Keys of files that were not what was handed in, with the key under which the altered one is kept, '' for none."""
    lacking: list[str] = field(default_factory=list)
    """Keys that are missing or altered, and that the backup has no better of."""
    outside: list[str] = field(default_factory=list)
    """Keys that lead outside the store, where nothing is put."""
    whole: list[str] = field(default_factory=list)
    """Keys of chosen files that are in the store as they were handed in, and were left alone."""
    unnamed: list[str] = field(default_factory=list)
    """Keys of chosen files that the database does not name, such as those of an erased submission."""
    unknown: list[str] = field(default_factory=list)
    """What was chosen and is not in the backup: a key, or a submission's number as `#4711`."""

    @property
    def put_back(self) -> int:
        """Return how many files were put back, or would be."""
        return len(self.missing) + len(self.altered)

    @property
    def damaged(self) -> list[str]:
        """Return what is not as it was wanted."""
        return [*self.lacking, *self.outside, *self.unnamed, *self.unknown]


class FilesBack:
    """Mends the files of one store by one backup; `run` may be called once, `cancel` from another thread."""

    def __init__(
        self,
        *,
        desk: BackupDesk,
        packing: Packing,
        source: SnapshotSource,
        store: FileStore,
        progress: Progress = no_progress,
    ) -> None:
        self._desk, self._packing, self._source, self._store = desk, packing, source, store
        self._progress = progress
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Stop as soon as can be; what was put back stays."""
        self._cancelled.set()

    def run(self, snapshot: str, chosen: ChosenFiles | None = None, *, only_look: bool = False) -> FilesPutBack:
        """Put back what is missing or altered, of some chosen files or of all, or only look what that is.

        Raises `BackupDamaged`, `BackupCancelled`, the `DatabaseError`s and `StoreError`s. What was put back until then
        stays, and a further run goes on.
        """
        done = FilesPutBack(snapshot)
        repository = self._desk.repository()
        files = BackedUpFiles(repository=repository, packing=self._packing, manifest=repository.manifest(snapshot))
        named = self._named()
        if chosen is not None:
            found = files.found(chosen)
            done.unknown += found.unknown
            done.unnamed += sorted(found.keys - named.keys())
            named = {key: named[key] for key in sorted(found.keys & named.keys())}
        wanted = self._harmed(named, done, is_telling=chosen is not None)
        for file in files.listed() if wanted else ():
            if file.key not in wanted or file.state is FileState.MISSING:
                continue
            sha256 = wanted[file.key]
            if sha256 is not None and sha256 != file.sha256:
                continue
            self._go_on()
            is_back = self._put_back(file, done, only_look=only_look)
            if is_back:
                del wanted[file.key]
        done.lacking = sorted(wanted)
        done.outside.sort()
        return done

    def _named(self) -> dict[str, str | None]:
        """Return the keys that the database names, each with the SHA-256 that was recorded."""
        named: dict[str, str | None] = {}
        try:
            with self._source.opened() as database:
                for file in database.named_files():
                    named[file.key] = file.sha256 or named.get(file.key)
        except Refused as refusal:
            raise Refused(refusal.code, _MAY_NOT_READ, refusal.details) from refusal
        return named

    def _harmed(
        self, named: Mapping[str, str | None], done: FilesPutBack, *, is_telling: bool
    ) -> dict[str, str | None]:
        """Return what is missing or altered, with the recorded SHA-256; `is_telling` what is whole, too."""
        done.files = len(named)
        harmed: dict[str, str | None] = {}
        self._progress(Stage("files looked at", 0, len(named), 0))
        for number, (key, sha256) in enumerate(named.items(), start=1):
            self._go_on()
            try:
                if not self._is_well(key, sha256):
                    harmed[key] = sha256
                elif is_telling:
                    done.whole.append(key)
            except FileOutsideStore:
                done.outside.append(key)
            self._progress(Stage("files looked at", number, len(named), 0))
        return harmed

    def _is_well(self, key: str, sha256: str | None) -> bool:
        try:
            if sha256 is None:
                self._store.size_bytes(key)
                return True
            content = self._store.open(key)
        except FileMissing:
            return False
        try:
            read = DigestedStream(content)
            while read.read(CHUNK_BYTES):
                self._go_on()
            return read.sha256() == sha256
        finally:
            close(content)

    def _put_back(self, file: ListedFile, done: FilesPutBack, *, only_look: bool) -> bool:
        """Put one back, after the backup's was read once: what is there goes only for what is good, and at once."""
        repository = self._desk.repository()
        name = repository.object_name(file.sha256)
        try:
            with repository.opened(name) as content:
                if drained(content) != (file.size_bytes, file.sha256):
                    return False
        except BackupDamaged:
            return False
        kept = self._set_aside(file.key, only_look=only_look)
        if kept is None:
            done.missing.append(file.key)
        else:
            done.altered[file.key] = kept
        if not only_look:
            with repository.opened(name) as content:
                write = self._store.put_back if kept is None else self._store.exchange
                write(file.key, proven(content, file))
        return True

    def _set_aside(self, key: str, *, only_look: bool) -> str | None:
        """Keep what stands under a key under a new one, too; return that, None where nothing stands there."""
        try:
            content = self._store.open(key)
        except StoreError:
            return None
        try:
            if only_look:
                return ""
            suffix = PurePosixPath(key).suffix
            kept, _size_bytes, _sha256 = self._store.save(content, suffix=suffix)
        finally:
            close(content)
        return kept

    def _go_on(self) -> None:
        if self._cancelled.is_set():
            raise BackupCancelled(Sentence("It was stopped. What was put back until then stays; begin again to go on."))
