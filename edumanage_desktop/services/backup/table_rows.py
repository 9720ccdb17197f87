"""The rows of a table of a backup, read one by one."""

import re
from collections.abc import Iterator

from edumanage_desktop.domain.backups import BackupDamaged, Manifest
from edumanage_desktop.services.backup.documents import altered
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.repository import Repository
from edumanage_desktop.services.backup.streams import CHUNK_BYTES, DigestedStream

_ESCAPED = re.compile(r"\\[\\tn0]")
_PLAIN = {"\\\\": "\\", "\\t": "\t", "\\n": "\n", "\\0": "\0"}
_NULL = "\\N"


def rows_of(
    repository: Repository, packing: Packing, manifest: Manifest, table: str
) -> Iterator[dict[str, str | None]]:
    """Yield the rows of a table as texts by column; raises `BackupDamaged`, at the end at the latest."""
    listed = next(each for each in manifest.tables if each.name == table)
    name = repository.table_name(manifest.snapshot, table)
    with repository.opened(name) as packed, packing.unpacked(packed) as content:
        digested, left = DigestedStream(content), b""
        while chunk := digested.read(CHUNK_BYTES):
            *lines, left = (left + chunk).split(b"\n")
            for line in lines:
                cells = cells_of(line)
                if len(cells) != len(listed.columns):
                    raise BackupDamaged(altered(name))
                yield dict(zip(listed.columns, cells, strict=True))
    if left or digested.sha256() != listed.text.sha256:
        raise BackupDamaged(altered(name))


def cells_of(line: bytes) -> list[str | None]:
    """Return the cells of a row's line, None for NULL."""
    return [_plain(cell) for cell in line.decode("utf-8", "surrogateescape").split("\t")]


def _plain(cell: str) -> str | None:
    if cell == _NULL:
        return None
    return _ESCAPED.sub(lambda found: _PLAIN[found[0]], cell) if "\\" in cell else cell
