"""The rows of a table of a backup, read one by one."""

from collections.abc import Iterator

from edumanage_desktop.domain.backups import BackupDamaged, Manifest
from edumanage_desktop.services.backup.documents import altered
from edumanage_desktop.services.backup.escaped_text import cells_of, lines_of
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.repository import Repository
from edumanage_desktop.services.backup.streams import DigestedStream


def rows_of(
    repository: Repository, packing: Packing, manifest: Manifest, table: str
) -> Iterator[dict[str, str | None]]:
    """Yield the rows of a table as texts by column; raises `BackupDamaged`, at the end at the latest."""
    listed = next(each for each in manifest.tables if each.name == table)
    name = repository.table_name(manifest.snapshot, table)
    torn = altered(name)
    with repository.opened(name) as packed, packing.unpacked(packed) as content:
        digested = DigestedStream(content)
        for line in lines_of(digested, torn):
            yield dict(zip(listed.columns, cells_of(line, torn, columns=len(listed.columns)), strict=True))
    if digested.sha256() != listed.text.sha256:
        raise BackupDamaged(torn)
