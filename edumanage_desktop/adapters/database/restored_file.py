"""Restoring into a database in a file: made beside it, and called by its name when everything was proven.

Whatever kills the restore, there is no such file afterwards or the whole one, and the next restore begins anew.
"""

import contextlib
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from edumanage_desktop.adapters.database.bulk_load import BulkLoader
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.engine import make_engine, reading
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_files import BESIDE_SUFFIX, LOCK_SUFFIX, remove
from edumanage_desktop.adapters.database.restoring import NOT_EMPTY, EmptyDatabase
from edumanage_desktop.adapters.database.unfinished_restore import Sums
from edumanage_desktop.adapters.platform import FileLock, this_platform
from edumanage_desktop.domain.backups import BackupError, RestoreBusy
from edumanage_desktop.domain.database_url import is_embedded
from edumanage_desktop.domain.errors import DatabaseBusy
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target

_IN_USE = Sentence(
    "Another program has the file of the database open, so nothing was restored into it. Close it, then try again."
)


def empty_database(target: Target) -> EmptyDatabase:
    """Return the empty database of a target; one in a file is made beside it until it is proven."""
    if is_embedded(target.database):
        file = place_of(target.database).file
        if file is not None and file.name and not str(file).startswith(("file:", ":memory:")):
            return RestoredFile(target=target, path=file.resolve())
    return EmptyDatabase(target=target)


class RestoredFile(EmptyDatabase):
    """Implements `services.backup.restoring.RestorableDatabase` for a file that is not there, or has no work in it."""

    def __init__(self, *, target: Target, path: Path) -> None:
        self._path, self._beside = path, path.with_name(path.name + BESIDE_SUFFIX)
        self._lock: FileLock | None = None
        super().__init__(target=replace(target, database=f"sqlite:///{self._beside.as_posix()}"))

    def begin(self, revision: str, columns: Mapping[str, tuple[str, ...]], sums: Sums) -> None:
        """Make the tables beside, where nobody else restores; what an earlier restore left there goes."""
        try:
            self._lock = this_platform().try_lock(self._path.with_name(self._path.name + LOCK_SUFFIX))
            if self._lock is None:
                raise RestoreBusy(
                    Sentence(
                        "Another restore of this database is at work. Nothing was changed; wait until it has ended."
                    )
                )
            remove(self._beside)
        except OSError as error:
            raise self._not_writable(error) from error
        self._require_no_work()
        super().begin(revision, columns, sums)

    def settle(self) -> None:
        """Let what was proven last, and call it by its name."""
        super().settle()
        with translated(), reading(self._engine) as connection:
            (is_busy, *_pages) = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
        self._engine.dispose()
        if is_busy:
            raise DatabaseBusy(_IN_USE)
        self._require_no_work(ends_log=True)
        try:
            if self._path.exists():
                self._beside.chmod(self._path.stat().st_mode & 0o777)
            else:
                remove(self._path)  # a log without its database would be taken for that of the new one
            with self._beside.open("r+b") as written:
                os.fsync(written.fileno())
            os.replace(self._beside, self._path)
            this_platform().sync_folder(self._path.parent)
        except OSError as error:
            raise self._not_writable(error) from error

    def close(self) -> None:
        """Give the connections back, and remove what did not come to its end."""
        super().close()
        if self._lock is not None:
            with contextlib.suppress(OSError):
                remove(self._beside)
            self._lock.remove()
            self._lock = None

    def _require_no_work(self, *, ends_log: bool = False) -> None:
        """Raise `DatabaseNotEmpty` where the file is there and has work; it is replaced with no log left beside it."""
        if not self._path.exists():
            return
        engine = make_engine(f"sqlite:///{self._path.as_posix()}", existing_only=True)
        try:
            BulkLoader(engine=engine).require_empty(otherwise=NOT_EMPTY)
            if ends_log:
                with translated(), reading(engine) as connection:
                    if connection.exec_driver_sql("PRAGMA journal_mode=DELETE").scalar_one() != "delete":
                        raise DatabaseBusy(_IN_USE)
        finally:
            engine.dispose()

    def _not_writable(self, error: OSError) -> BackupError:
        return BackupError(
            Sentence(
                "The folder {folder} cannot be written ({strerror}), so no database was restored there. The backup is"
                " as it was; check the folder, its room and your rights, then try again.",
                folder=self._path.parent,
                strerror=error.strerror or type(error).__name__,
            )
        )
