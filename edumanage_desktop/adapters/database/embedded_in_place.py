"""Restoring in place of a database in a file, which other programs may have open all the while.

The new database is made in a file beside it. It is then copied into the file in use by SQLite's own backup, as one
transaction: whoever has the file open sees all of the old one or all of the new one, and so does who comes after a kill
or a power cut. A file that is renamed over another would leave open windows writing into one that nobody reads.
"""

import contextlib
import hashlib
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection, text

from edumanage_desktop.adapters.database import migration
from edumanage_desktop.adapters.database.carrying_over import (
    BESIDE_WORK,
    WATCHED,
    WOULD_BE_LET_IN,
    WRITTEN,
    beside_work,
    statements,
)
from edumanage_desktop.adapters.database.driver import place_of, prepare_embedded
from edumanage_desktop.adapters.database.engine import make_engine, reading
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_files import (
    BESIDE_SUFFIX,
    LOCK_SUFFIX,
    PART_SUFFIX,
    instant_of,
    kept_file,
    kept_files,
    remove,
)
from edumanage_desktop.adapters.database.lost_work import OUTSIDE, instant, last_before, micros, outlook_of
from edumanage_desktop.adapters.database.recorded_switches import RecordedSwitches
from edumanage_desktop.adapters.database.repeated_erasures import RepeatedErasures
from edumanage_desktop.adapters.database.restoring import EmptyDatabase
from edumanage_desktop.adapters.database.schema import require_current
from edumanage_desktop.adapters.database.tables import metadata
from edumanage_desktop.adapters.database.take_in import index_missing
from edumanage_desktop.adapters.platform import this_platform
from edumanage_desktop.domain.backups import BackupError, RestoreBusy, new_snapshot_name
from edumanage_desktop.domain.chosen_tables import WORK
from edumanage_desktop.domain.errors import DatabaseBusy, DatabaseNotOurs, RefusalCode, Refused
from edumanage_desktop.domain.events import RecordedKind
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.in_place import (
    CarriedOver,
    KeptDatabase,
    Outlook,
    no_such_database,
)
from migrations.program import held

_WAITS_S = 60.0
_PAGES_AT_ONCE = 5_000
_TRIES = 5
_IS_ADMIN = "SELECT COUNT(*) FROM my_roles WHERE role='admin'"
_OLD, _NEW = "live.", "main."
_EMBEDDED_TABLES = ("local_passwords", "sign_in_failures")
_EVENT = tuple(column.name for column in metadata.tables["events"].columns if column.name != "event_uuid")
_NOTE = (
    "INSERT INTO events(event_uuid,kind,detail,login,at_us,subject) VALUES(:uuid,:kind,:instead,:login,:at_us,:name)"
)
_DISMISSED = (
    f"INSERT INTO events(event_uuid,kind,subject) SELECT :uuid,'{RecordedKind.DATABASE_DISMISSED}',:name"
    f" WHERE NOT EXISTS(SELECT 1 FROM events e WHERE e.kind='{RecordedKind.DATABASE_DISMISSED}' AND e.subject=:name)"
)


class _Outrun(Exception):  # it is no error, but a reason to begin again
    """Somebody changed accounts since they were carried over."""


class EmbeddedLive:
    """Implements `services.backup.in_place.LiveDatabase` for a file.

    `sign_in` lets the target's login in, or raises.
    """

    def __init__(self, *, target: Target, sign_in: Callable[[], None], work_alone: bool = False) -> None:
        self._target, self._sign_in, self._work_alone = target, sign_in, work_alone
        file = place_of(target.database).file
        if file is None or not file.name or str(file).startswith(("file:", ":memory:")):
            raise DatabaseNotOurs(Sentence("Only a database in a file or on a server is restored in place."))
        self._path = file.resolve()
        self._beside = self._path.with_name(self._path.name + BESIDE_SUFFIX)
        self._since = datetime.fromtimestamp(0, UTC)
        self._erasures = RepeatedErasures(target=self._beside_target)
        self._watched, self._last_event = "", 0

    @property
    def _beside_target(self) -> Target:
        return Target(f"sqlite:///{self._beside.as_posix()}", None, self._target.login)

    def check(self) -> None:
        """Let in, and ask for the role, as `LiveDatabase.check`."""
        with self._reading() as connection:
            self._sign_in()
            if not connection.execute(text(_IS_ADMIN)).scalar_one():
                raise Refused(
                    RefusalCode.DENIED,
                    Sentence("Only an administrator restores a database in place. Nothing was changed."),
                    {"reason": "kind"},
                )

    def outlook(self, snapshot: str, since: datetime) -> Outlook:
        """Look into the history, as `LiveDatabase.outlook`."""
        with self._reading() as connection:
            outlook = outlook_of(connection, snapshot, since)
        return replace(outlook, records=0) if self._work_alone else outlook

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold a lock beside the file, and sweep what is unfinished, as `LiveDatabase.alone`."""
        try:
            lock = this_platform().try_lock(self._path.with_name(self._path.name + LOCK_SUFFIX))
        except OSError as error:
            raise _not_writable(self._path.parent, error) from error
        if lock is None:
            raise RestoreBusy(
                Sentence("Another restore of this database is at work. Nothing was changed; wait until it has ended.")
            )
        try:
            remove(self._beside)
            for part in self._path.parent.glob(f"{self._path.name}*{PART_SUFFIX}"):
                remove(part)
            yield
        finally:
            lock.remove()

    @contextmanager
    def beside(self) -> Iterator[EmptyDatabase]:
        """Make an empty file with the rights of the one in use, as `LiveDatabase.beside`."""
        try:
            self._make_like(self._beside)
            database = EmptyDatabase(target=self._beside_target)
            with closing(database):
                yield database
        finally:
            remove(self._beside)

    @contextmanager
    def kept_beside(self, name: str) -> Iterator[datetime]:
        """Copy a kept file, as `LiveDatabase.kept_beside`."""
        kept = self._found(name)
        try:
            with translated():
                self._make_like(self._beside)
                with closing(sqlite3.connect(kept)) as source, closing(sqlite3.connect(self._beside)) as target:
                    source.backup(target)
            upgraded = make_engine(self._beside_target.database, login=self._target.login)
            try:
                migration.upgrade(upgraded)
            finally:
                upgraded.dispose()
            with translated(), closing(sqlite3.connect(self._beside)) as connection:
                (at_us,) = connection.execute("SELECT coalesce(max(at_us),0) FROM history").fetchone()
            yield max(instant(int(at_us)), instant_of(self._path, kept))
        finally:
            remove(self._beside)

    def erased_files(self, since: datetime) -> frozenset[str]:
        """Look what the work that was erased since names in the file beside, as `LiveDatabase.erased_files`."""
        with self._reading() as connection:
            return self._erasures.files(connection, since)

    def carry_over(self, since: datetime) -> CarriedOver:
        """Copy within one transaction of the file beside, as `LiveDatabase.carry_over`."""
        self._since = since
        with translated(), closing(self._opened(self._beside)) as new:
            new.execute("ATTACH ? AS live", (str(self._path),))
            new.execute("BEGIN IMMEDIATE")
            self._watched = self._digest(new, _OLD)
            (self._last_event,) = new.execute("SELECT coalesce(max(rowid),0) FROM live.events").fetchone()
            let_in = [str(login) for (login,) in new.execute(WOULD_BE_LET_IN.format(old=_OLD, new=_NEW))]
            with _unjudged(new):
                for statement in self._carrying():
                    new.execute(statement)
                _carry_passwords(new)
            (mails,) = new.execute("SELECT count(*) FROM main.mails").fetchone()
            (accounts,) = new.execute("SELECT count(*) FROM main.people").fetchone()
            new.execute("COMMIT")
        if self._work_alone:
            self._index_anew()
        with self._reading() as connection, self._unheld():
            erased = self._erasures.repeat(connection, since)
        return CarriedOver(int(accounts), tuple(let_in), erased, int(mails))

    def switch(self, instead: str, go_on: Callable[[], None]) -> KeptDatabase:
        """Copy the file beside into the one in use, as `LiveDatabase.switch`."""
        name = new_snapshot_name(datetime.now(UTC))
        kept = kept_file(self._path, name)
        self._note(name, f"{instead} {WORK}" if self._work_alone else instead)
        for _time in range(_TRIES):
            try:
                self._copy_in(kept, go_on)
            except _Outrun:
                self.carry_over(self._since)
                continue
            except BaseException:
                remove(kept)
                raise
            return next(each for each in self.kept() if each.name == name)
        remove(kept)
        raise DatabaseBusy(
            Sentence("Accounts are being changed all the time, so nothing was switched. Try again when it is quieter.")
        )

    def kept(self) -> tuple[KeptDatabase, ...]:
        """Look into the folder, and for what took whose place into the events, as `LiveDatabase.kept`."""
        with self._reading() as connection:
            switches = RecordedSwitches(connection)
        found = [switches.kept(name, path.stat().st_size) for name, path in kept_files(self._path)]
        return tuple(sorted(found, key=lambda each: each.name, reverse=True))

    def outside_in(self, name: str, since: datetime) -> int:
        """Look into its history, as `LiveDatabase.outside_in`."""
        with translated(), closing(sqlite3.connect(f"{self._found(name).as_uri()}?mode=ro", uri=True)) as kept:
            return int(kept.execute(OUTSIDE.format(""), {"since": last_before(since)}).fetchone()[0])

    def dismiss(self, name: str) -> None:
        """Record that, and remove the file, as `LiveDatabase.dismiss`."""
        kept = self._found(name)
        with translated(), closing(self._opened(self._path)) as live:
            live.execute("BEGIN IMMEDIATE")
            live.execute(_DISMISSED, {"uuid": str(uuid4()), "name": name})
            live.execute("COMMIT")
        try:
            remove(kept)
            this_platform().sync_folder(self._path.parent)
        except OSError as error:
            raise _not_writable(self._path.parent, error) from error

    def _found(self, name: str) -> Path:
        path = dict(kept_files(self._path)).get(name)
        if path is None:
            raise no_such_database(name)
        return path

    def _make_like(self, path: Path) -> None:
        """Make an empty database with the pages and the rights of the one in use."""
        with translated(), closing(sqlite3.connect(self._path)) as live:
            (page_bytes,) = live.execute("PRAGMA page_size").fetchone()
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
            os.close(descriptor)
            shutil.copymode(self._path, path)
        except OSError as error:
            raise _not_writable(path.parent, error) from error
        with translated(), closing(sqlite3.connect(path)) as made:
            made.execute(f"PRAGMA page_size={int(page_bytes)}")
            made.execute("VACUUM")  # writes the header, which keeps the size

    def _note(self, name: str, instead: str) -> None:
        """Let the database that takes the place tell of it; its triggers may be older than this kind of event."""
        values = {
            "uuid": str(uuid4()),
            "kind": RecordedKind.DATABASE_RESTORED.value,
            "instead": instead,
            "login": self._target.login or "",
            "at_us": micros(datetime.now(UTC)),
            "name": name,
        }
        with translated(), closing(self._opened(self._beside)) as new:
            new.execute("BEGIN IMMEDIATE")
            with _unjudged(new):
                new.execute(_NOTE, values)
            new.execute("COMMIT")

    def _copy_in(self, kept: Path, go_on: Callable[[], None]) -> None:
        """Copy all pages in one transaction; what is in use is kept as soon as nobody else can change it any more."""
        with translated(), closing(self._opened(self._beside)) as new, closing(self._opened(self._path)) as live:
            new.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            live.execute("PRAGMA journal_mode=WAL")
            (pages,) = new.execute("PRAGMA page_count").fetchone()
            waited_until, is_kept = time.monotonic() + _WAITS_S, False

            def between(status: int, _left: int, _total: int) -> None:
                nonlocal is_kept
                if status not in (sqlite3.SQLITE_OK, sqlite3.SQLITE_DONE):
                    go_on()
                    if time.monotonic() > waited_until:
                        raise DatabaseBusy(
                            Sentence(
                                "Another program does not let go of the database, so nothing was switched. Close it,"
                                " then try again."
                            )
                        )
                elif not is_kept:
                    go_on()
                    self._keep(kept, new)
                    is_kept = True

            # With fewer pages than there are, so that nothing is final before the old one is kept.
            new.backup(live, pages=max(1, min(_PAGES_AT_ONCE, pages // 2)), progress=between, sleep=0.05)
            with contextlib.suppress(sqlite3.OperationalError):
                live.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _keep(self, kept: Path, new: sqlite3.Connection) -> None:
        """Copy the file in use, which nobody can write to now, and make the copy last.

        What was recorded since the carrying over comes into the new one through the very connection that is copied, of
        which SQLite says that the copy follows (https://sqlite.org/c3ref/backup_finish.html).
        """
        part = kept.with_name(kept.name + PART_SUFFIX)
        with closing(sqlite3.connect(self._path)) as old:
            if self._digest(old, "main.") != self._watched:
                raise _Outrun
            _take_events(old, new, self._last_event)
            self._make_like(part)
            with closing(sqlite3.connect(part)) as copy:
                old.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")  # so that it is one file
        try:
            os.replace(part, kept)
            this_platform().sync_folder(kept.parent)
        except OSError as error:
            raise _not_writable(kept.parent, error) from error

    def _carrying(self) -> Iterator[str]:
        yield from statements(_OLD, _NEW)
        if self._work_alone:
            yield from beside_work(_OLD, _NEW, is_server=False)

    @contextmanager
    def _unheld(self) -> Iterator[None]:
        """Let the file beside be written to although today's hold is in it; who fails leaves it to be removed."""
        named = ",".join(f"'{name}'" for name, _sql in held.sqlite_triggers())
        with translated(), closing(self._opened(self._beside)) as new:
            taken = _taken_away(new, f"name IN({named})")
        yield
        with translated(), closing(self._opened(self._beside)) as new:
            _brought_back(new, taken)

    def _index_anew(self) -> None:
        engine = make_engine(self._beside_target.database, login=self._target.login)
        try:
            with translated(), engine.connect() as connection:
                index_missing(connection)
                connection.commit()
        finally:
            engine.dispose()

    def _digest(self, connection: sqlite3.Connection, prefix: str) -> str:
        """Return what tells whether anything changed that would have to be carried over anew."""
        found = _digest(connection, prefix, self._since)
        if self._work_alone:
            found += str(connection.execute(f"SELECT count(*),max(at_us) FROM {prefix}register_changes").fetchone())
        return found

    def _opened(self, path: Path) -> sqlite3.Connection:
        connection = sqlite3.connect(path, timeout=_WAITS_S)
        prepare_embedded(connection, self._target.login)
        return connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        engine = make_engine(self._target.database, login=self._target.login, existing_only=True)
        try:
            require_current(engine)
            with translated(), reading(engine) as connection:
                yield connection
        finally:
            engine.dispose()


@contextmanager
def _unjudged(connection: sqlite3.Connection) -> Iterator[None]:
    """Take away the triggers of what is carried over, and bring them back, in the transaction that is open."""
    listed = ",".join(f"'{table}'" for table in (*WRITTEN, *BESIDE_WORK))
    taken = _taken_away(connection, f"tbl_name IN({listed})")
    yield
    _brought_back(connection, taken)


def _taken_away(connection: sqlite3.Connection, which: str) -> list[str]:
    """Drop the triggers of which a condition holds, and return what makes them again."""
    query = f"SELECT name,sql FROM main.sqlite_master WHERE type='trigger' AND {which}"
    triggers = connection.execute(query).fetchall()
    for name, _sql in triggers:
        connection.execute(f'DROP TRIGGER main."{name}"')
    return [str(sql) for _name, sql in triggers]


def _brought_back(connection: sqlite3.Connection, triggers: list[str]) -> None:
    for sql in triggers:
        connection.execute(sql)


def _take_events(old: sqlite3.Connection, new: sqlite3.Connection, after: int) -> None:
    """Take over the events that came after a row, whose login and time a trigger would set."""
    query = f"SELECT {','.join(_EVENT)},event_uuid FROM events WHERE rowid>?"
    late = [row for row in old.execute(query, (after,)) if not _is_known(new, row[-1])]
    if not late:
        return
    new.execute("BEGIN IMMEDIATE")
    insert = f"INSERT INTO events(event_uuid,kind,subject) VALUES(?,'{RecordedKind.LOCK_ENDED}','')"
    new.executemany(insert, [row[-1:] for row in late])
    new.executemany(f"UPDATE events SET {','.join(f'{name}=?' for name in _EVENT)} WHERE event_uuid=?", late)
    new.execute("COMMIT")


def _is_known(connection: sqlite3.Connection, event_uuid: str) -> bool:
    return connection.execute("SELECT 1 FROM events WHERE event_uuid=?", (event_uuid,)).fetchone() is not None


def _carry_passwords(connection: sqlite3.Connection) -> None:
    for table in _EMBEDDED_TABLES:
        connection.execute(f"DELETE FROM main.{table}")
        connection.execute(f"INSERT INTO main.{table} SELECT * FROM live.{table}")


def _digest(connection: sqlite3.Connection, prefix: str, since: datetime) -> str:
    """Return what tells whether accounts, mails or erasures of a database changed."""
    digest = hashlib.sha256()
    for table in (*WATCHED, "local_passwords"):
        for row in connection.execute(f"SELECT * FROM {prefix}{table} ORDER BY 1,2"):
            digest.update(repr(row).encode("utf-8", "surrogateescape"))
    query = f"SELECT count(*) FROM {prefix}history WHERE at_us>? AND kind='erase'"
    digest.update(repr(connection.execute(query, (last_before(since),)).fetchone()).encode())
    return digest.hexdigest()


def _not_writable(folder: Path, error: OSError) -> BackupError:
    return BackupError(
        Sentence(
            "The folder {folder} cannot be written ({strerror}). The database in use is as it was; check the room and"
            " your rights, then try again.",
            folder=folder,
            strerror=error.strerror or type(error).__name__,
        )
    )
