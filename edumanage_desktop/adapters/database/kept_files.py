"""The files beside an embedded database: old ones that are kept, and what a restore is at work on."""

import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from edumanage_desktop.domain.backups import SNAPSHOT_FORM, began_at

_KEPT = ".kept-"
BESIDE_SUFFIX = ".restoring"
PART_SUFFIX = ".part"
LOCK_SUFFIX = ".restore-lock"
_BESIDE_A_DATABASE = ("", "-wal", "-shm", "-journal")


def kept_file(path: Path, name: str) -> Path:
    """Return where an old database of `path` is kept under a name."""
    return path.with_name(f"{path.name}{_KEPT}{name}")


def kept_files(path: Path) -> Iterator[tuple[str, Path]]:
    """Yield name and file of every old database that is kept beside one."""
    begin = f"{path.name}{_KEPT}"
    with contextlib.suppress(FileNotFoundError):
        for each in path.parent.iterdir():
            name = each.name.removeprefix(begin)
            if name != each.name and SNAPSHOT_FORM.fullmatch(name) and each.is_file():
                yield name, each


def instant_of(path: Path, kept: Path) -> datetime:
    """Return when the file that is kept of `path` was kept."""
    return began_at(kept.name.removeprefix(f"{path.name}{_KEPT}")).astimezone(UTC)


def remove(path: Path) -> None:
    """Remove a database with what stands beside it; one that is not there is no matter. Raises `OSError`."""
    for suffix in _BESIDE_A_DATABASE:
        path.with_name(path.name + suffix).unlink(missing_ok=True)
