"""Verifying a repository: every file of it is read, and what is not what was written is named."""

import hashlib
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, field

from edumanage_desktop.domain.backups import (
    BackupCancelled,
    BackupDamaged,
    Damage,
    Harm,
    Manifest,
    Packed,
    RepositoryUnavailable,
)
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.doubts import Doubts
from edumanage_desktop.services.backup.file_lists import FileState, listed_files, quarantined_files
from edumanage_desktop.services.backup.notebook import Notebook
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.backup.repository import README_TEXT, Entry, Repository, read_whole
from edumanage_desktop.services.backup.runs import RUNS, is_run
from edumanage_desktop.services.backup.storage import (
    INDEX,
    KEY,
    KEY_COPY,
    LOCKS,
    OBJECT_FORM,
    OBJECTS,
    QUARANTINE,
    README,
    REPOSITORY,
    UNFINISHED_SUFFIX,
    manifest_name,
)
from edumanage_desktop.services.backup.streams import CHUNK_BYTES, DigestedStream, close
from edumanage_desktop.services.files import Bytes

_AT_ONCE = 2
_WAITING = 64
_ASKED_EVERY_S = 0.1
"""How often it is asked whether to go on while one large file is read."""


@dataclass(slots=True)
class Verified:
    """What came of it."""

    files: int = 0
    """How many files of the repository were read."""
    rows: int = 0
    """How many rows all backups have whose tables were read and are what was written."""
    size_bytes: int = 0
    snapshots: list[str] = field(default_factory=list)
    """The backups that the index lists."""
    damaged: list[Damage] = field(default_factory=list)
    is_unnoted: bool = False
    """Whether the proof could not be noted, for the backups may only be read."""
    knows_all: bool = True
    """Whether the list of every backup could be read: else nobody looked at the objects that only it needs."""

    def harmed(self) -> set[str]:
        """Return the backups that cannot be restored whole."""
        return {snapshot for damage in self.damaged for snapshot in damage.snapshots}

    def doubts(self) -> Doubts:
        """Return the objects that are there and are not what was written."""
        return _doubts_of({damage.name: damage.harm for damage in self.damaged})


class Verification:
    """Verifies one repository; `run` may be called once. Nothing is written or removed."""

    def __init__(self, *, repository: Repository, packing: Packing, progress: Progress = no_progress) -> None:
        self._repository, self._storage, self._packing = repository, repository.storage, packing
        self._progress, self._suffix = progress, repository.coat.suffix
        self._cancelled, self._counting = threading.Event(), threading.Lock()
        self._found = Verified()
        self._listed: list[Manifest] = []

    def cancel(self) -> None:
        """Stop as soon as can be."""
        self._cancelled.set()

    def run(self) -> Verified:
        """Read everything and return what is wrong; raises `BackupCancelled` and `RepositoryUnavailable`."""
        with Notebook() as notebook:
            notebook.note_objects(self._storage.listed())
            self._check_surroundings(notebook)
            for entry in self._entries(notebook):
                self._found.snapshots.append(entry.snapshot)
                self._check_snapshot(entry, notebook)
            self._check_objects(notebook)
            for file in quarantined_files(self._repository, self._packing):
                notebook.forget_object(self._repository.object_name(file.sha256))
            self._found.knows_all = len(self._listed) == len(self._found.snapshots)
            for name in notebook.objects():
                is_object = not self._found.knows_all and OBJECT_FORM.fullmatch(name.removesuffix(self._suffix))
                harm = self._harm_by_name(name) if is_object else Harm.EXTRA
                if harm is not None and not _is_passing(name):
                    self._harm(name, harm)
        return self._found

    def doubts_of(self, manifest: Manifest) -> Doubts:
        """Read the objects of one backup alone, and return those that are there and are not what was written."""
        with Notebook() as notebook, suppress(BackupDamaged):
            notebook.note_objects(self._storage.listed(f"{OBJECTS}/"))
            self._listed = [manifest]
            return _doubts_of(self._harm_of_objects(notebook))
        return Doubts()

    def _check_surroundings(self, notebook: Notebook) -> None:
        """Check what stands there whatever is backed up."""
        notebook.forget_object(REPOSITORY)
        if self._suffix:
            self._check_keys(notebook)
        self._check_runs(notebook)
        if not notebook.forget_object(README):
            self._harm(README, Harm.MISSING)
        elif read_whole(self._storage, README) != README_TEXT.encode():
            self._harm(README, Harm.ALTERED)
        self._found.files += 5 if self._suffix else 3  # with the index, and the key twice if there is one

    def _check_keys(self, notebook: Notebook) -> None:
        """Check the key and its copy: one of them is whole, for it opened the repository."""
        for name in (KEY, KEY_COPY):
            if not notebook.forget_object(name):
                self._harm(name, Harm.MISSING)
            elif hashlib.sha256(read_whole(self._storage, name)).hexdigest() != self._repository.key_sha256:
                self._harm(name, Harm.ALTERED)

    def _check_runs(self, notebook: Notebook) -> None:
        """Check what came of scheduled runs: each is as it was written, and none has to be there."""
        for listed in self._storage.listed(f"{RUNS}/"):
            if _is_passing(listed.name) or not notebook.forget_object(listed.name):
                continue
            self._found.files += 1
            try:
                harm = None if is_run(self._storage, listed.name) else Harm.ALTERED
            except RepositoryUnavailable:
                harm = Harm.UNREADABLE
            if harm is not None:
                self._harm(listed.name, harm)

    def _entries(self, notebook: Notebook) -> tuple[Entry, ...]:
        is_there = notebook.forget_object(INDEX)
        try:
            return self._repository.entries()
        except BackupDamaged:
            self._harm(INDEX, Harm.ALTERED if is_there else Harm.MISSING)
            return tuple(self._found_manifests(notebook))

    def _found_manifests(self, notebook: Notebook) -> Iterator[Entry]:
        """Yield the backups whose manifests are there, where the index tells none any more."""
        end = f"/{manifest_name('').rpartition('/')[2]}{self._repository.coat.suffix}"
        for name in list(notebook.objects()):
            if name.endswith(end):
                content = read_whole(self._storage, name)
                yield Entry(name.split("/")[1], hashlib.sha256(content).hexdigest())

    def _check_snapshot(self, entry: Entry, notebook: Notebook) -> None:
        name = manifest_name(entry.snapshot) + self._repository.coat.suffix
        is_there = notebook.forget_object(name)
        try:
            manifest = self._repository.manifest_of(entry)
        except BackupDamaged:
            self._harm(name, Harm.ALTERED if is_there else Harm.MISSING, entry.snapshot)
            return
        self._found.files += 1
        for table in manifest.tables:
            name = self._repository.table_name(entry.snapshot, table.name)
            if self._check_packed(name, table.text, manifest, notebook):
                self._found.rows += table.rows
        files = self._repository.file_list_name(entry.snapshot)
        if self._check_packed(files, manifest.files.listing, manifest, notebook):
            self._listed.append(manifest)

    def _check_packed(self, name: str, packed: Packed, manifest: Manifest, notebook: Notebook) -> bool:
        self._go_on()
        if not notebook.forget_object(name):
            self._harm(name, Harm.MISSING, manifest.snapshot)
            return False
        if self._sum_of(name) != (packed.packed_bytes, packed.packed_sha256):
            self._harm(name, Harm.ALTERED, manifest.snapshot)
            return False
        return True

    def _check_objects(self, notebook: Notebook) -> None:
        wrong = self._harm_of_objects(notebook)
        if wrong:
            self._tell_of_objects(wrong)

    def _harm_of_objects(self, notebook: Notebook) -> dict[str, Harm]:
        """Read every object that a list names, once, and return what is wrong with which."""
        for name, sha256, _snapshot in self._needed():
            notebook.need(name, sha256)
        wrong: dict[str, Harm] = {}
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            waiting: deque[tuple[str, Future[Harm | None]]] = deque()
            try:
                for name, sha256, size_bytes in notebook.needed():
                    if size_bytes is None:
                        wrong[name] = Harm.MISSING
                        continue
                    waiting.append((name, pool.submit(self._harm_of_object, name, sha256)))
                    if len(waiting) >= _WAITING:
                        self._take(*waiting.popleft(), wrong)
                while waiting:
                    self._take(*waiting.popleft(), wrong)
            except BaseException:
                self._cancelled.set()  # what is being read ends with its next piece
                raise
        return wrong

    def _needed(self) -> Iterator[tuple[str, str, str]]:
        """Yield the name of each object that a backup needs, its content's SHA-256, and the backup."""
        for manifest in self._listed:
            for file in listed_files(self._repository, self._packing, manifest):
                self._go_on()
                if file.state is not FileState.MISSING:
                    yield self._repository.object_name(file.sha256), file.sha256, manifest.snapshot

    def _harm_of_object(self, name: str, sha256: str) -> Harm | None:
        self._go_on()
        try:
            with self._repository.opened(name) as content:
                _size_bytes, found = self._drained(content)
        except BackupDamaged:
            return Harm.ALTERED
        except RepositoryUnavailable:
            return Harm.UNREADABLE
        return None if found == sha256 else Harm.ALTERED

    def _harm_by_name(self, name: str) -> Harm | None:
        """Compare an object with its own name, where a list that is damaged may have named it."""
        self._go_on()
        try:
            with self._repository.opened(name) as content:
                _size_bytes, found = self._drained(content, tell=self._tell)
        except BackupDamaged:
            return Harm.ALTERED
        except RepositoryUnavailable:
            return Harm.UNREADABLE
        return None if self._repository.object_name(found) == name else Harm.ALTERED

    def _take(self, name: str, checked: "Future[Harm | None]", wrong: dict[str, Harm]) -> None:
        while not wait((checked,), timeout=_ASKED_EVERY_S).done:
            self._tell()  # which ends it where the person stopped it
        harm = checked.result()
        if harm is not None:
            wrong[name] = harm
        self._found.files += 1
        self._tell()

    def _tell_of_objects(self, wrong: dict[str, Harm]) -> None:
        harmed: dict[str, list[str]] = {name: [] for name in wrong}
        for name, _sha256, snapshot in self._needed():
            if name in harmed and snapshot not in harmed[name]:
                harmed[name].append(snapshot)
        for name, harm in sorted(wrong.items()):
            self._harm(name, harm, *harmed[name])

    def _sum_of(self, name: str) -> tuple[int, str] | None:
        content = self._storage.open(name)
        try:
            found = self._drained(content, tell=self._tell)
        except RepositoryUnavailable:
            return None
        finally:
            close(content)
        self._found.files += 1
        return found

    def _drained(self, content: Bytes, *, tell: Callable[[], None] = lambda: None) -> tuple[int, str]:
        """Read a stream to its end and return its size and SHA-256; asks before each piece whether to go on."""
        read = DigestedStream(content)
        while True:
            self._go_on()
            chunk = read.read(CHUNK_BYTES)
            if not chunk:
                return read.size_bytes, read.sha256()
            with self._counting:
                self._found.size_bytes += len(chunk)
            tell()

    def _tell(self) -> None:
        """Tell how far it is, from the thread that verifies alone; raises what whoever is told raises to stop it."""
        self._progress(Stage("objects", self._found.files, None, self._found.size_bytes))

    def _harm(self, name: str, harm: Harm, *snapshots: str) -> None:
        self._found.damaged.append(Damage(name, harm, snapshots))

    def _go_on(self) -> None:
        if self._cancelled.is_set():
            raise BackupCancelled(Sentence("The verification was stopped; what was not read yet is not proven."))


def _doubts_of(harms: Mapping[str, Harm]) -> Doubts:
    return Doubts.about(
        name
        for name, harm in harms.items()
        if name.startswith(f"{OBJECTS}/") and harm in (Harm.ALTERED, Harm.UNREADABLE)
    )


def _is_passing(name: str) -> bool:
    """Return whether nobody wonders at a file: it is in quarantine, or of a job that the next one sweeps."""
    return name.startswith((f"{LOCKS}/", f"{QUARANTINE}/")) or name.endswith(UNFINISHED_SUFFIX)
