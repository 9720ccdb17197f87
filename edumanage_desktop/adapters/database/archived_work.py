"""The archive in the database, as an administrator who is signed in."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.adapters.database.kept_records import (
    REGISTER_TABLES,
    editing,
    instant,
    microseconds,
    save_record,
)
from edumanage_desktop.domain.archive import Stage
from edumanage_desktop.domain.errors import ArchivedUnknown, RefusalCode
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive.records import ArchivedFile, ArchivedWork, Outlook
from migrations.program.archive import PLACE, PUT, REMOVE, RETRIEVE, SETTLED
from migrations.program.archive_words import DECIDED_STATUSES, KEPT, REMOVED, RETRIEVED

_PAGE_ROWS = 500
_MOST_OF_WHOM = 10
_TABLE = "archive_settings"
_PLACE_NAME = "place"
_FILES = """SELECT x.store_key,x.sha256,
 EXISTS(SELECT 1 FROM upload_files y WHERE y.store_key=x.store_key AND y.upload_id<>x.upload_id
  AND NOT EXISTS(SELECT 1 FROM archived_work a WHERE a.id=y.upload_id)),
 EXISTS(SELECT 1 FROM upload_files y JOIN archived_work a ON a.id=y.upload_id
  WHERE y.store_key=x.store_key AND y.upload_id<>x.upload_id)
 FROM upload_files x WHERE x.upload_id=:upload AND x.store_key<>'' ORDER BY x.position"""
_HAS_ROW = f"stage={KEPT} AND id<(SELECT MAX(id) FROM student_uploads)"
"""What may leave the portal's table, whose newest row stays."""
_LISTED = """SELECT a.id,a.title,s.full_name,a.status,a.decided_at_us,a.archived_at_us,a.archived_by,a.stage,
 a.is_settled FROM archived_work a LEFT JOIN students s ON s.id=a.student_id
 ORDER BY a.archived_at_us DESC,a.id"""


class DatabasePlaceOfArchive:
    """Reads where the files of archived work are, as whoever is signed in."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def place(self) -> str | None:
        """Return the place, None while nobody named one."""
        with translated(), self._connections.watching() as connection:
            return connection.value(f"SELECT value FROM {PLACE}") or None


class DatabaseArchive:
    """See `services.archive.records.ArchiveRecords`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections
        same = "BINARY {0}=BINARY {1}" if connections.is_server else "{0}={1}"
        changed = "NOT (BINARY h.from_status <=> BINARY h.to_status)"
        if not connections.is_server:
            changed = "h.from_status IS NOT h.to_status"
        status = "BINARY u.status" if connections.is_server else "u.status"
        self._ripe = (
            f"u.id>0 AND u.status IN{DECIDED_STATUSES} AND {status} IN{DECIDED_STATUSES}"
            " AND NOT EXISTS(SELECT 1 FROM archived_work a WHERE a.id=u.id)"
            " AND (SELECT MAX(h.at_us) FROM history h WHERE h.upload_id=u.id AND"
            f" {same.format('h.to_status', 'u.status')} AND {changed})<:before"
        )

    def outlook(self, before: datetime) -> Outlook:
        """Count what may be archived."""
        moment = {"before": microseconds(before)}
        counted = (
            "SELECT COUNT(*),COALESCE(SUM(st.file_count),0),COALESCE(SUM(st.size_bytes),0) FROM student_uploads u"
            f" JOIN upload_state st ON st.upload_id=u.id WHERE {self._ripe}"
        )
        whose = (
            "SELECT f.full_name,COUNT(*) FROM student_uploads u LEFT JOIN faculty f ON f.id=u.faculty_id"
            f" WHERE {self._ripe} GROUP BY u.faculty_id,f.full_name ORDER BY 2 DESC,1 LIMIT {_MOST_OF_WHOM}"
        )
        kept = f"SELECT COUNT(*) FROM archived_work WHERE {_HAS_ROW} AND decided_at_us<:before"
        with translated(), self._connections.reading() as connection:
            _require_admin(connection.value("SELECT role FROM my_roles WHERE role='admin'"))
            row = connection.row(counted, moment)
            of_whom = connection.rows(whose, moment)
            kept_rows = int(connection.value(kept, moment))
        assert row is not None
        works = tuple((name, int(count)) for name, count in of_whom)
        return Outlook(int(row[0]), int(row[1]), int(row[2]), works, kept_rows)

    def ripe(self, before: datetime) -> Iterator[int]:
        """Read a page at a time, by key."""
        query = (
            f"SELECT u.id FROM student_uploads u WHERE u.id>:after AND {self._ripe} ORDER BY u.id LIMIT {_PAGE_ROWS}"
        )
        after = 0
        while True:
            page = self._numbers(query, before=microseconds(before), after=after)
            yield from page
            if len(page) < _PAGE_ROWS:
                return
            after = page[-1]

    def unsettled(self) -> Sequence[int]:
        """Return what an earlier run began."""
        return self._numbers("SELECT id FROM archived_work WHERE is_settled=0 ORDER BY id")

    def kept_rows(self, before: datetime) -> Sequence[int]:
        """Return archived work with its row."""
        query = f"SELECT id FROM archived_work WHERE {_HAS_ROW} AND decided_at_us<:before ORDER BY id"
        return self._numbers(query, before=microseconds(before))

    def files(self, upload_id: int) -> Sequence[ArchivedFile]:
        """Return the files of work."""
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(_FILES, {"upload": upload_id})
        return [ArchivedFile(str(key), sha256, bool(one), bool(other)) for key, sha256, one, other in rows]

    def put(self, upload_id: int, before: datetime) -> None:
        """Let the rules put it there."""
        values = {"upload": upload_id, "before": microseconds(before)}
        if not self._connections.is_server and self.is_archived(upload_id):
            return
        self._change(f"CALL {PUT}(:upload,:before)", "INSERT INTO archived_work(id,before_us) VALUES(:upload,:before)",
                     **values)  # fmt: skip

    def settle(self, upload_id: int) -> None:
        """Let the rules note it."""
        self._change(
            f"CALL {SETTLED}(:upload)", "UPDATE archived_work SET is_settled=1 WHERE id=:upload", upload=upload_id
        )

    def remove_row(self, upload_id: int) -> None:
        """Let the rules take it out."""
        removed = f"UPDATE archived_work SET stage={REMOVED} WHERE id=:upload AND stage={KEPT}"
        self._change(f"CALL {REMOVE}(:upload)", removed, upload=upload_id)

    def require_retrievable(self, upload_id: int) -> None:
        """Look for the role, then for the number."""
        known = "SELECT 1 FROM student_uploads WHERE id=:id UNION SELECT 1 FROM archived_work WHERE id=:id"
        with translated(), self._connections.reading() as connection:
            _require_admin(connection.value("SELECT role FROM my_roles WHERE role='admin'"))
            is_known = connection.value(known, {"id": upload_id}) is not None
        if not is_known:
            raise ArchivedUnknown(
                Sentence(
                    "There is no submission {upload}, neither in the archive nor outside. Nothing was changed; look at"
                    " the list of what is archived.",
                    upload=str(upload_id),
                )
            )

    def retrieve(self, upload_id: int) -> None:
        """Let the rules bring it back."""
        if not self.is_archived(upload_id):
            raise refused(RefusalCode.STATE, "reason=not_archived")
        back = f"UPDATE archived_work SET stage={RETRIEVED} WHERE id=:upload"
        self._change(f"CALL {RETRIEVE}(:upload)", back, upload=upload_id)

    def is_archived(self, upload_id: int) -> bool:
        """Look for its mark."""
        with translated(), self._connections.reading() as connection:
            return connection.value("SELECT 1 FROM archived_work WHERE id=:id", {"id": upload_id}) is not None

    def listed(self) -> Sequence[ArchivedWork]:
        """Return all archived work."""
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(_LISTED)
        return [
            ArchivedWork(
                int(number), title, name, status, instant(int(decided)), instant(int(put)), str(login),
                Stage(int(stage)), bool(settled),
            )
            for number, title, name, status, decided, put, login, stage, settled in rows
        ]  # fmt: skip

    def place(self) -> str | None:
        """Return the place."""
        return DatabasePlaceOfArchive(connections=self._connections).place()

    def set_place(self, place: str) -> None:
        """Save it over its version."""
        with editing(self._connections) as connection:
            version = connection.value(f"SELECT version FROM {_TABLE} WHERE name=:name", {"name": _PLACE_NAME})
            values = {"name": _PLACE_NAME, "value": place}
            save_record(connection, REGISTER_TABLES[_TABLE], values, int(version or 0))

    def _change(self, on_a_server: str, in_a_file: str, **values: Any) -> None:
        with translated(), self._connections.writing() as connection:
            connection.change(on_a_server if self._connections.is_server else in_a_file, values)

    def _numbers(self, query: str, **values: Any) -> Sequence[int]:
        with translated(), self._connections.reading() as connection:
            return [int(number) for (number,) in connection.rows(query, values)]


def _require_admin(role: str | None) -> None:
    """Refuse where a file would let anybody look."""
    if role is None:
        raise refused(RefusalCode.DENIED, "reason=kind")
