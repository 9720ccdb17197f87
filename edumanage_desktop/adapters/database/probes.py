"""The marked people and work of verifications in the database, as an administrator reaches them."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, refused, translated
from edumanage_desktop.adapters.platform import this_platform
from edumanage_desktop.domain.errors import DatabaseBusy, RefusalCode
from edumanage_desktop.domain.probes import COLLEAGUE_ID, FACULTY_ID, STUDENT_ID
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.domain.submissions import SubmissionFile
from edumanage_desktop.services.verification.probes import ProbeWork
from migrations.program.mariadb_probes import FORGETTING, OF_A_PROBE

if TYPE_CHECKING:
    from sqlalchemy import Engine

_NAMES = {
    "students": {STUDENT_ID: "Deployment check: student"},
    "faculty": {FACULTY_ID: "Deployment check: faculty", COLLEAGUE_ID: "Deployment check: other faculty"},
}
_WORK = """SELECT u.id,u.status,u.student_id,u.faculty_id,st.version FROM student_uploads u
 LEFT JOIN upload_state st ON st.upload_id=u.id WHERE u.id<0"""
_FILES = """SELECT position,store_key,name,media_type,size_bytes,sha256 FROM upload_files
 WHERE upload_id=:upload ORDER BY position"""
NEWEST = """SELECT x.position,x.store_key,x.name,x.media_type,x.size_bytes,x.sha256 FROM upload_files x
 JOIN (SELECT id FROM student_uploads WHERE id>0 ORDER BY id DESC LIMIT {count}) u ON u.id=x.upload_id
 WHERE x.position=1"""
_BUSY = Sentence(
    "Another verification of this database is running. Nothing was changed; wait until it has ended, and try again."
)


class DatabaseProbes:
    """See `services.verification.probes.ProbeKeeper`.

    `engine` is asked for when a history is checked, `lock_file` keeps away who verifies from the same computer.
    `sign_in` lets somebody in to an embedded database, or raises.
    """

    def __init__(
        self,
        *,
        connections: Connections,
        engine: "Callable[[], Engine]",
        lock_file: Path,
        sign_in: Callable[[], None] = lambda: None,
    ) -> None:
        self._connections, self._engine, self._sign_in = connections, engine, sign_in
        self._lock_file = lock_file

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold a lock of this computer, and on a server one of it: both die with whoever holds them."""
        self._let_in()
        self._lock_file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = this_platform().try_lock(self._lock_file)
        if lock is None:
            raise DatabaseBusy(_BUSY)
        try:
            with self._alone_at_server():
                yield
        finally:
            lock.release()

    @contextmanager
    def _alone_at_server(self) -> Iterator[None]:
        if not self._connections.is_server:
            yield
            return
        with self._connections.reading() as connection:
            name = f"edumanage verification {connection.value('SELECT DATABASE()')}"[:64]
            is_held = _locked(connection, name)
            try:
                yield
            finally:
                if is_held:
                    with suppress(*driver_errors()):
                        connection.value("SELECT RELEASE_LOCK(:name)", {"name": name})

    def add_people(self) -> None:
        """Note who is missing."""
        with translated(), self._connections.writing() as connection:
            for table, people in _NAMES.items():
                known = {number for (number,) in connection.rows(f"SELECT id FROM {table} WHERE id<0")}
                for number in people.keys() - known:
                    values = {"id": number, "name": people[number]}
                    connection.change(f"INSERT INTO {table}(id,full_name) VALUES(:id,:name)", values)
            connection.rows("UPDATE faculty SET active=1 WHERE id<0 AND active=0")
            query = "SELECT 1 FROM faculty_students WHERE faculty_id=:faculty AND student_id=:student"
            pair = {"faculty": FACULTY_ID, "student": STUDENT_ID}
            if connection.value(query, pair) is None:
                connection.change("INSERT INTO faculty_students(faculty_id,student_id) VALUES(:faculty,:student)", pair)

    def works(self) -> Sequence[ProbeWork]:
        """Return all that is there."""
        with translated(), self._connections.reading() as connection:
            return [_work(connection, row) for row in connection.rows(f"{_WORK} ORDER BY u.id DESC")]

    def work(self, upload_id: int) -> ProbeWork | None:
        """Return one."""
        with translated(), self._connections.reading() as connection:
            row = connection.row(f"{_WORK} AND u.id=:upload", {"upload": upload_id})
            return None if row is None else _work(connection, row)

    def kinds(self, upload_id: int) -> Sequence[str]:
        """Return the kinds of a history's rows."""
        query = "SELECT kind FROM history WHERE upload_id=:upload ORDER BY version"
        with translated(), self._connections.reading() as connection:
            return [str(kind) for (kind,) in connection.rows(query, {"upload": upload_id})]

    def history_troubles(self, upload_id: int) -> int:
        """Check the chain as `history verify` does."""
        from edumanage_desktop.adapters.database.history import verify_work

        engine = self._engine()
        try:
            return len(verify_work(engine, upload_id))
        finally:
            engine.dispose()

    def newest_files(self, count: int) -> Sequence[SubmissionFile]:
        """Return the first file of each."""
        with translated(), self._connections.reading() as connection:
            return newest_files(connection, count)

    def feedback_delay_minutes(self) -> int:
        """Return what is set, or holds while nothing is."""
        query = "SELECT value FROM settings_in_force WHERE name='feedback_delay_minutes'"
        with translated(), self._connections.reading() as connection:
            return int(connection.value(query) or BY_NAME["feedback_delay_minutes"].otherwise)

    def put_away(self, upload_id: int) -> None:
        """Call the procedure of a server, which decides who may."""
        values = {"upload": upload_id}
        with translated(), self._connections.writing() as connection:
            if self._connections.is_server:
                connection.rows(f"CALL {FORGETTING}(:upload)", values)
                return
            _require_admin(connection)
            for table in OF_A_PROBE:
                connection.rows(f"DELETE FROM {table} WHERE upload_id=:upload AND upload_id<0", values)
            connection.rows("DELETE FROM student_uploads WHERE id=:upload AND id<0", values)

    def _let_in(self) -> None:
        self._sign_in()
        with translated(), self._connections.reading() as connection:
            _require_admin(connection)


def newest_files(connection: Connection, count: int) -> list[SubmissionFile]:
    """Return the first file of each of the newest submissions, as an administrator."""
    return [SubmissionFile(*row) for row in connection.rows(NEWEST.format(count=int(count)))]


def _work(connection: Connection, row: Sequence[Any]) -> ProbeWork:
    upload_id, status, student_id, faculty_id, version = row
    files = tuple(SubmissionFile(*file) for file in connection.rows(_FILES, {"upload": upload_id}))
    return ProbeWork(upload_id, status, student_id, faculty_id, version or 0, files)


def _require_admin(connection: Connection) -> None:
    if connection.value("SELECT 1 FROM my_roles WHERE role='admin'") is None:
        raise refused(RefusalCode.DENIED, "reason=kind")


def _locked(connection: Connection, name: str) -> bool:
    """Take a lock of the server, and return whether there is one: a cluster may know none. Raises `DatabaseBusy`."""
    try:
        taken = connection.value("SELECT GET_LOCK(:name,0)", {"name": name})
    except driver_errors():
        return False
    if not taken:
        raise DatabaseBusy(_BUSY)
    return True
