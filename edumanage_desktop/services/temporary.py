"""A folder for what a job has to put down, and the sweeping of those that killed jobs left."""

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from edumanage_desktop.domain.backups import TemporaryFolderFull
from edumanage_desktop.domain.sentences import Sentence

_OWNER = "owner"
"""A SQLite file that its process holds locked; the system lets go of it when the process ends, however it ends."""
_TOO_YOUNG_S = 3_600.0
"""A folder whose owner nobody can tell is one that is just being made, unless it is older than this."""


@contextmanager
def temporary_folder(prefix: str) -> Iterator[Path]:
    """Yield an empty folder that is gone with the block; those of the same prefix that killed processes left go too.

    Raises `TemporaryFolderFull` where none can be made.
    """
    with temporary_told():
        sweep(prefix)
        folder = Path(tempfile.mkdtemp(prefix=prefix))
    try:
        with temporary_told():
            owner = sqlite3.connect(folder / _OWNER, isolation_level=None, check_same_thread=False)
        with closing(owner):
            with temporary_told():
                for pragma in ("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE"):
                    owner.execute(f"PRAGMA {pragma}")
                owner.execute("CREATE TABLE owner(process INTEGER)")
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def temporary_told() -> Iterator[None]:
    """Turn what hinders writing into the temporary folder into `TemporaryFolderFull`."""
    try:
        yield
    except (OSError, sqlite3.OperationalError) as error:
        raise full(error) from error


def full(error: Exception) -> TemporaryFolderFull:
    """Return what is said of a temporary folder that cannot be written."""
    return TemporaryFolderFull(
        Sentence(
            "The temporary folder of this computer, {folder}, cannot hold what this takes ({why}). What was there"
            " before is as it was; make room there, or name another folder in TMPDIR, then try again.",
            folder=tempfile.tempdir or "TMPDIR",
            why=getattr(error, "strerror", None) or str(error),
        )
    )


def sweep(prefix: str) -> None:
    """Remove the folders of this prefix that belong to whoever runs this and to no process any more."""
    with os.scandir(tempfile.gettempdir()) as entries:
        found = [Path(entry.path) for entry in entries if entry.name.startswith(prefix) and _is_own_folder(entry)]
    for folder in found:
        if _is_left(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _is_own_folder(entry: "os.DirEntry[str]") -> bool:
    with suppress(OSError):
        is_own = not hasattr(os, "getuid") or entry.stat(follow_symlinks=False).st_uid == os.getuid()
        return is_own and entry.is_dir(follow_symlinks=False)
    return False


def _is_left(folder: Path) -> bool:
    """Return whether the process that made a folder has ended."""
    try:
        is_old = time.time() - folder.stat().st_mtime > _TOO_YOUNG_S
        if not (folder / _OWNER).is_file():
            return is_old
        with closing(sqlite3.connect(f"{(folder / _OWNER).as_uri()}?mode=rw", uri=True, timeout=0)) as owner:
            owner.execute("BEGIN EXCLUSIVE")
            tables = owner.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()[0]
            owner.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        return not isinstance(error, sqlite3.OperationalError) and is_old
    except OSError:
        return False
    return bool(tables) or is_old
