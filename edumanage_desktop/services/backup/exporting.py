"""A backup as one file: a tar archive that is a repository with this one backup in it."""

import hashlib
import io
import tarfile
from dataclasses import dataclass
from typing import IO

from edumanage_desktop.domain.backups import BackupDamaged
from edumanage_desktop.services.backup import documents
from edumanage_desktop.services.backup.file_lists import FileState, listed_files
from edumanage_desktop.services.backup.locking import locked_where_writable
from edumanage_desktop.services.backup.notebook import Notebook
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.backup.repository import (
    README_TEXT,
    Entry,
    Index,
    Repository,
    index_document,
    missing,
    read_whole,
)
from edumanage_desktop.services.backup.storage import (
    INDEX,
    KEY,
    KEY_COPY,
    OBJECTS,
    README,
    REPOSITORY,
    Storage,
    manifest_name,
)
from edumanage_desktop.services.backup.streams import DigestedStream, close, drained
from edumanage_desktop.services.files import Bytes

_LOOKED_EVERY = 500
"""Files that are written before it is looked whether the lock is still this job's."""
_MODE = 0o600


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written as one file."""

    files: int
    rows: int
    is_alone: bool
    """Whether nobody else could change the backups meanwhile; where they may only be read, nobody can be kept out."""


def export(
    repository: Repository, packing: Packing, snapshot: str, sink: IO[bytes], progress: Progress = no_progress
) -> Exported:
    """Write a backup as a tar archive into a stream.

    Unpacked (`tar -xf`) it is a repository. An encrypted backup stays encrypted. Every file is compared with what was
    written into the repository, so what somebody removes meanwhile is no part of an archive that seems whole.

    Raises `SnapshotUnknown`, `RepositoryBusy` and `BackupDamaged`, and then the archive is of no use.
    """
    storage = repository.storage
    with locked_where_writable(storage, "export") as lock, Notebook() as notebook:
        manifest = repository.manifest(snapshot)
        entry = next(each for each in repository.entries() if each.snapshot == snapshot)
        notebook.note_objects(storage.listed(f"{OBJECTS}/"))
        for file in listed_files(repository, packing, manifest):
            if file.state is not FileState.MISSING:
                notebook.need(repository.object_name(file.sha256), file.sha256)
        small = _small(repository, entry)
        parts = [
            *((repository.table_name(snapshot, each.name), each.text) for each in manifest.tables),
            (repository.file_list_name(snapshot), manifest.files.listing),
        ]
        total = len(small) + len(parts) + notebook.needs()
        with tarfile.open(fileobj=sink, mode="w|", format=tarfile.PAX_FORMAT) as archive:
            began = int(manifest.began_at.timestamp())
            for name, held in small.items():
                archive.addfile(_member(name, len(held), began), io.BytesIO(held))
            for name, packed in parts:
                _add(archive, storage, _member(name, packed.packed_bytes, began), packed.packed_sha256)
            for number, (name, sha256, size_bytes) in enumerate(notebook.needed(), start=len(small) + len(parts) + 1):
                if size_bytes is None:
                    raise BackupDamaged(missing(name))
                if lock is not None and number % _LOOKED_EVERY == 0:
                    lock.check()
                packed_sha256 = sha256 if repository.keeps_sizes() else _packed_sha256(repository, name, sha256)
                _add(archive, storage, _member(name, size_bytes, began), packed_sha256)
                progress(Stage("files written", number, total, 0))
        return Exported(total, manifest.rows, is_alone=lock is not None)


def _small(repository: Repository, entry: Entry) -> dict[str, bytes]:
    """Return the documents of a repository in which this backup is the only one."""
    storage = repository.storage
    manifest = manifest_name(entry.snapshot) + repository.coat.suffix
    small = {
        README: README_TEXT.encode(),
        REPOSITORY: read_whole(storage, REPOSITORY),
        INDEX: documents.written(index_document(Index((entry,)))),
        manifest: read_whole(storage, manifest),
    }
    if hashlib.sha256(small[manifest]).hexdigest() != entry.manifest_sha256:
        raise BackupDamaged(documents.altered(manifest))
    if repository.coat.suffix:
        small[KEY] = small[KEY_COPY] = repository.key()
    return small


def _packed_sha256(repository: Repository, name: str, sha256: str) -> str:
    """Decrypt an object, and return the SHA-256 of what stands there for it; raises `BackupDamaged`."""
    packed = DigestedStream(_opened(repository.storage, name))
    try:
        with repository.coat.unwrapped(packed) as content:
            _size_bytes, found = drained(content)
    finally:
        close(packed.content)
    if found != sha256:
        raise BackupDamaged(documents.altered(name))
    return packed.sha256()


def _add(archive: tarfile.TarFile, storage: Storage, member: tarfile.TarInfo, sha256: str) -> None:
    """Add a file as it stands in the repository; raises `BackupDamaged` unless it is what was written."""
    content = _opened(storage, member.name)
    try:
        read = _Readable(DigestedStream(content), member)
        archive.addfile(member, read)
        if read.content.read(1) or read.content.sha256() != sha256:
            raise BackupDamaged(documents.altered(member.name))
    finally:
        close(content)


def _opened(storage: Storage, name: str) -> Bytes:
    try:
        return storage.open(name)
    except FileNotFoundError as error:
        raise BackupDamaged(missing(name)) from error


def _member(name: str, size: int, began: int) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.size, member.mtime, member.mode = size, began, _MODE
    return member


class _Readable(io.RawIOBase):
    """A stream as the archive wants one: as many bytes as it asks for, or `BackupDamaged`."""

    def __init__(self, content: DigestedStream, member: tarfile.TarInfo) -> None:
        self.content, self._member = content, member

    def readable(self) -> bool:
        return True

    def read(self, count: int = -1, /) -> bytes:
        parts, left = [], count
        while left:
            chunk = self.content.read(left)
            if not chunk:
                raise BackupDamaged(documents.altered(self._member.name))
            parts.append(chunk)
            left -= len(chunk)
        return b"".join(parts)
