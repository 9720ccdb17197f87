"""The list of a backup's files: a line for each in the order of their names, as the rows of tables are written."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from edumanage_desktop.domain.backups import BackupDamaged, Manifest
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.documents import altered
from edumanage_desktop.services.backup.escaped_text import cells_of, lines_of
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.repository import Repository
from edumanage_desktop.services.backup.storage import FILE_LIST, QUARANTINE
from edumanage_desktop.services.backup.streams import DigestedStream
from edumanage_desktop.services.files import Bytes

_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\0": "\\0"})
_DIGEST = re.compile(r"[0-9a-f]{64}|")


class FileState(StrEnum):
    """How a file was found in the store."""

    WELL = "well"
    MISSING = "missing"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A file of a backup: its key in the store, and what it was there."""

    key: str
    state: FileState = FileState.WELL
    size_bytes: int = 0
    sha256: str = ""
    stamp: str = ""
    """What the store says when a file was written; another one may be another content."""


def written_line(file: ListedFile) -> bytes:
    """Return a file's line: key, state, size, SHA-256, stamp."""
    cells = (file.key, str(file.state), str(file.size_bytes), file.sha256, file.stamp)
    return ("\t".join(cell.translate(_ESCAPES) for cell in cells) + "\n").encode("utf-8", "surrogateescape")


def read_list(content: Bytes) -> Iterator[ListedFile]:
    """Yield the files of a list; raises `BackupDamaged` for anything that `written_line` did not write."""
    for line in lines_of(content, _TORN):
        yield _file(line)


def listed_files(repository: Repository, packing: Packing, manifest: Manifest) -> Iterator[ListedFile]:
    """Yield the files of a backup; raises `BackupDamaged`, at the end of a list at the latest, unless it is whole."""
    name = repository.file_list_name(manifest.snapshot)
    with repository.opened(name) as packed, packing.unpacked(packed) as content:
        digested = DigestedStream(content)
        yield from read_list(digested)
    if digested.sha256() != manifest.files.listing.sha256:
        raise BackupDamaged(altered(name))


def quarantined_files(repository: Repository, packing: Packing) -> Iterator[ListedFile]:
    """Yield the files of backups in quarantine, as far as their lists can be read."""
    end = f"/{FILE_LIST}{repository.coat.suffix}"
    for name in [each.name for each in repository.storage.listed(f"{QUARANTINE}/") if each.name.endswith(end)]:
        with suppress(BackupDamaged), repository.opened(name) as packed, packing.unpacked(packed) as content:
            yield from read_list(content)


def _file(line: bytes) -> ListedFile:
    try:
        key, state, size, sha256, stamp = _filled(cells_of(line, _TORN, columns=5))
        if _DIGEST.fullmatch(sha256) is None:
            raise ValueError(sha256)
        return ListedFile(key, FileState(state), int(size), sha256, stamp)
    except ValueError as error:
        raise BackupDamaged(_TORN) from error


def _filled(cells: list[str | None]) -> list[str]:
    filled = [cell for cell in cells if cell is not None]
    if len(filled) < len(cells):
        raise ValueError("a cell that is NULL")
    return filled


_TORN = Sentence(
    "The list of the files of a backup is not what was written. Nothing was changed; verify the repository, and take"
    " another backup."
)
