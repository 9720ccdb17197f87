"""Reading the text in which a backup holds rows: a line for each, cells parted by tabs, what would part them escaped.

NULL is `\\N`, and a backslash, tab, line feed or zero byte inside a cell stands behind a backslash (MariaDB and MySQL,
"LOAD DATA"). This is the only place that reads it.
"""

import re
from collections.abc import Iterator

from edumanage_desktop.domain.backups import BackupDamaged
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.streams import CHUNK_BYTES
from edumanage_desktop.services.files import Bytes

_ESCAPED = re.compile(r"\\[\\tn0]")
_PLAIN = {"\\\\": "\\", "\\t": "\t", "\\n": "\n", "\\0": "\0"}
_NULL = "\\N"


def lines_of(content: Bytes, torn: Sentence) -> Iterator[bytes]:
    """Yield the lines of a text without their ends; raises `BackupDamaged` with `torn` when the last one has none."""
    left = b""
    while chunk := content.read(CHUNK_BYTES):
        *lines, left = (left + chunk).split(b"\n")
        yield from lines
    if left:
        raise BackupDamaged(torn)


def cells_of(line: bytes, torn: Sentence, *, columns: int) -> list[str | None]:
    """Return the cells of a line, None for NULL; raises `BackupDamaged` with `torn` when there are not so many.

    Bytes that are no UTF-8 are kept as `surrogateescape` keeps them.
    """
    cells: list[str | None] = list(line.decode("utf-8", "surrogateescape").split("\t"))
    if len(cells) != columns:
        raise BackupDamaged(torn)
    return [_plain(cell) for cell in cells] if b"\\" in line else cells


def _plain(cell: str | None) -> str | None:
    if cell is None or cell == _NULL:
        return None
    return _ESCAPED.sub(lambda found: _PLAIN[found[0]], cell) if "\\" in cell else cell
