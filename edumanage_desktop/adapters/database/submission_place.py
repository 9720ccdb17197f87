"""One submission as a backup of it would hold it, read and written in one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Table, text

from edumanage_desktop.adapters.database.backup_text import TABLES, columns_of, select_lines
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.lost_work import last_before
from edumanage_desktop.adapters.database.schema import require_current
from edumanage_desktop.domain.events import RecordedKind
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.escaped_text import cells_of
from edumanage_desktop.services.backup.one_submission import FILES, KEPT_OF_STATE, PORTAL, STATE, Row, WholeSubmission
from migrations.program.sqlite import index_rows

_TABLES = {table.name: table for table in TABLES}
_KEYS = {PORTAL: "id", STATE: "upload_id", FILES: "upload_id"}
_ERASED = "SELECT COUNT(*) FROM history WHERE upload_id=:upload AND kind='erase' AND at_us>:since"
_NOTE = (
    "INSERT INTO events(event_uuid,kind,detail,subject)"
    f" VALUES(:uuid,'{RecordedKind.SUBMISSION_RESTORED}',:detail,:subject)"
)
_ODD = Sentence("The database did not tell the submission as it was asked. Nothing was changed; try again.")


@contextmanager
def submission_place(target: Target) -> "Iterator[DatabaseSubmissionPlace]":
    """Open the database, as whoever may write all of it, in a transaction that is kept if the block ends well."""
    engine = make_engine(target.database, login=target.login, existing_only=True)
    try:
        with translated():
            require_current(engine)
            with engine.connect() as connection:
                is_server = engine.dialect.name != "sqlite"
                if is_server:
                    connection = connection.execution_options(isolation_level="REPEATABLE READ")
                    connection.exec_driver_sql("SET time_zone='+00:00'")
                    connection.commit()
                with connection.begin():
                    yield DatabaseSubmissionPlace(connection, is_server=is_server)
    finally:
        engine.dispose()


class DatabaseSubmissionPlace:
    """Implements `services.backup.one_submission.SubmissionPlace`."""

    def __init__(self, connection: Connection, *, is_server: bool) -> None:
        self._connection, self._is_server = connection, is_server

    def existing(self, upload_id: int) -> WholeSubmission | None:
        """Read its lines, as `SubmissionPlace.existing`."""
        uploads = self._rows(PORTAL, upload_id)
        if not uploads:
            return None
        (state,) = self._rows(STATE, upload_id)
        return WholeSubmission(uploads[0], state, tuple(self._rows(FILES, upload_id)))

    def was_erased(self, upload_id: int, since: datetime) -> bool:
        """Ask the history, as `SubmissionPlace.was_erased`."""
        values = {"upload": upload_id, "since": last_before(since)}
        return bool(self._connection.execute(text(_ERASED), values).scalar_one())

    def write(self, wanted: WholeSubmission, *, is_there: bool, note: str) -> None:
        """Write the portal's row first, whose triggers record it, as `SubmissionPlace.write`."""
        upload_id = str(wanted.upload["id"])
        if is_there:
            sets = ",".join(f"{name}=:{name}" for name in wanted.upload if name != "id")
            self._run(f"UPDATE {PORTAL} SET {sets} WHERE id=:id", dict(wanted.upload))
        else:
            self._insert(PORTAL, wanted.upload)
        self._run(f"DELETE FROM {FILES} WHERE upload_id=:id", {"id": upload_id})
        for row in wanted.files:
            self._insert(FILES, row)
        sets = ",".join(f"{name}=:{name}" for name in KEPT_OF_STATE)
        kept = {name: wanted.state[name] for name in KEPT_OF_STATE}
        self._run(f"UPDATE {STATE} SET {sets} WHERE upload_id=:id", {**kept, "id": upload_id})
        if self._is_server:
            self._run("CALL em_index_upload(:id)", {"id": upload_id})
        else:
            for statement in index_rows("u.id=:id").split(";\n"):
                self._run(statement.strip().rstrip(";"), {"id": upload_id})
        self._run(_NOTE, {"uuid": str(uuid4()), "detail": note, "subject": upload_id})

    def _rows(self, name: str, upload_id: int) -> list[Row]:
        table: Table = _TABLES[name]
        query = select_lines(table, is_server=self._is_server)
        query = query.replace(" ORDER BY ", f" WHERE {_KEYS[name]}={int(upload_id)} ORDER BY ", 1)
        found = self._connection.exec_driver_sql(query).scalars().all()
        names = columns_of(table)
        return [dict(zip(names, cells_of(_bytes(line), _ODD, columns=len(names)), strict=True)) for line in found]

    def _insert(self, table: str, row: Row) -> None:
        names, marks = ",".join(row), ",".join(f":{name}" for name in row)
        self._run(f"INSERT INTO {table}({names}) VALUES({marks})", dict(row))

    def _run(self, statement: str, values: dict[str, Any]) -> None:
        self._connection.execute(text(statement), values)


def _bytes(line: Any) -> bytes:
    return line if isinstance(line, bytes) else str(line).encode("utf-8", "surrogateescape")
