"""A backup as one file: a tar archive that is a repository with this one backup in it."""

import io
import tarfile
from typing import IO

from edumanage_desktop.domain.backups import BackupDamaged
from edumanage_desktop.services.backup import documents
from edumanage_desktop.services.backup.file_lists import FileState, listed_files
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
from edumanage_desktop.services.backup.storage import INDEX, KEY, README, REPOSITORY, SNAPSHOTS
from edumanage_desktop.services.backup.streams import close
from edumanage_desktop.services.files import Bytes

_MODE = 0o600


def export(
    repository: Repository, packing: Packing, snapshot: str, sink: IO[bytes], progress: Progress = no_progress
) -> int:
    """Write a backup as a tar archive into a stream, and return how many files are in it.

    Unpacked (`tar -xf`) it is a repository. An encrypted backup stays encrypted. Raises `SnapshotUnknown` and
    `BackupDamaged`.
    """
    manifest, storage = repository.manifest(snapshot), repository.storage
    entry = next(each for each in repository.entries() if each.snapshot == snapshot)
    sizes = {each.name: each.size_bytes for each in storage.listed(f"{SNAPSHOTS}/{snapshot}/")}
    names = sorted(sizes)
    wanted: dict[str, int] = {}
    for file in listed_files(repository, packing, manifest):
        if file.state is not FileState.MISSING:
            wanted[repository.object_name(file.sha256)] = file.size_bytes
    with tarfile.open(fileobj=sink, mode="w|", format=tarfile.PAX_FORMAT) as archive:
        began = int(manifest.began_at.timestamp())
        small = {
            README: README_TEXT.encode(),
            REPOSITORY: read_whole(storage, REPOSITORY),
            INDEX: documents.written(index_document(Index((Entry(snapshot, entry.manifest_sha256, entry.proofs),)))),
        }
        if repository.coat.suffix:
            small[KEY] = read_whole(storage, KEY)
        for name, held in small.items():
            archive.addfile(_member(name, len(held), began), io.BytesIO(held))
        for number, name in enumerate((*names, *sorted(wanted)), start=1):
            _add(archive, repository, name, sizes.get(name), began)
            progress(Stage("files written", number, len(names) + len(wanted), 0))
        return len(small) + len(names) + len(wanted)


def _add(archive: tarfile.TarFile, repository: Repository, name: str, size: int | None, began: int) -> None:
    """Add a file as it stands in the repository; what is smaller or larger than listed is told by `addfile`."""
    if size is None:
        size = next((each.size_bytes for each in repository.storage.listed(name)), 0)
    try:
        content = repository.storage.open(name)
    except FileNotFoundError as error:
        raise BackupDamaged(missing(name)) from error
    try:
        archive.addfile(_member(name, size, began), _Readable(content))
    finally:
        close(content)


def _member(name: str, size: int, began: int) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.size, member.mtime, member.mode = size, began, _MODE
    return member


class _Readable(io.RawIOBase):
    """A stream as the archive wants one."""

    def __init__(self, content: Bytes) -> None:
        self._content = content

    def readable(self) -> bool:
        return True

    def read(self, count: int = -1, /) -> bytes:
        parts, left = [], count
        while left and (chunk := self._content.read(left)):
            parts.append(chunk)
            left -= len(chunk)
        return b"".join(parts)
