"""What was handed in before: found by the id of the act that did it, or as the same work of the same student."""

import json
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.finding import student_key
from edumanage_desktop.domain.acts import ActFile, ActKind
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.domain.submissions import SubmissionDetails
from edumanage_desktop.services.intake import HandIn, Receipt

_COLUMNS = "u.id,u.title,u.course,u.term,u.assignment"
_ACT = "SELECT done_upload_id,done_version,title,files FROM my_acts WHERE act_uuid=:act_uuid AND kind=:kind"


class DatabaseEarlierHandIns:
    """See `services.intake.EarlierHandIns`; `details` reads a submission with its history."""

    def __init__(self, *, connections: Connections, details: Callable[[int], SubmissionDetails | None]) -> None:
        self._connections, self._details = connections, details

    def receipt(self, act_uuid: str) -> Receipt | None:
        """Return what the act says, with the moment that the history has for it."""
        values = {"act_uuid": act_uuid, "kind": str(ActKind.SUBMIT)}
        with translated(), self._connections.reading() as connection:
            row = connection.row(_ACT, values)
        if row is None:
            return None
        upload_id, version, title, files = row
        return Receipt(
            upload_id=int(upload_id),
            title=title or "",
            begun_at=None,
            ended_at=self._moment(int(upload_id), int(version)),
            files=tuple(
                ActFile(file["key"], file["name"], file["type"], file["size"], file["sha256"])
                for file in json.loads(files or "[]")
            ),
        )

    def alike(self, handed: HandIn) -> Sequence[Receipt]:
        """Return what the student has with that faculty member for that assignment, the newest first."""
        wanted = handed.collection.names() if handed.collection is not None else ("", "", "")
        scope = "own" if handed.student_id is None else "all"
        with translated(), self._connections.reading() as connection:
            rows = self._rows(connection, scope, handed)
            found = {row[0]: row[1] for row in rows if tuple(name or "" for name in row[2:]) == wanted}
            files = _files(connection, scope, found)
        return [
            Receipt(upload_id=upload_id, title=title or "", begun_at=None, ended_at=None, files=tuple(files[upload_id]))
            for upload_id, title in sorted(found.items(), reverse=True)
        ]

    def moment(self, upload_id: int) -> datetime | None:
        """Return when a submission arrived, None where nobody knows."""
        return self._moment(upload_id, 1)

    def _rows(self, connection: Connection, scope: str, handed: HandIn) -> Sequence[tuple[Any, ...]]:
        values: dict[str, Any] = {"faculty": handed.faculty_id, "withdrawn": str(Status.WITHDRAWN)}
        there = "u.faculty_id=:faculty AND u.status<>:withdrawn"
        if handed.student_id is None:
            return connection.rows(f"SELECT {_COLUMNS} FROM own_uploads u WHERE {there}", values)
        values |= {"student": handed.student_id}
        there += " AND u.student_id=:student"
        if not self._connections.is_server:
            return connection.rows(f"SELECT {_COLUMNS} FROM all_uploads u WHERE {there}", values)
        # No index leads to a student's number behind the shield of a server's views, but one to the folded name.
        name = connection.value("SELECT full_name FROM students WHERE id=:student", values)
        query = (
            f"SELECT {_COLUMNS} FROM (SELECT id FROM all_matches WHERE student_key=:key) k"
            f" CROSS JOIN all_uploads u ON u.id=k.id WHERE {there}"
        )
        return connection.rows(query, values | {"key": student_key(name)})

    def _moment(self, upload_id: int, version: int) -> datetime | None:
        details = self._details(upload_id)
        entries = details.history if details is not None else ()
        return next((entry.at for entry in entries if entry.version == version), None)


def _files(connection: Connection, scope: str, upload_ids: Collection[int]) -> dict[int, list[ActFile]]:
    found: dict[int, list[ActFile]] = {upload_id: [] for upload_id in upload_ids}
    if found:
        listed = ",".join(str(int(upload_id)) for upload_id in found)
        query = (
            f"SELECT upload_id,store_key,name,media_type,size_bytes,sha256 FROM {scope}_files"
            f" WHERE upload_id IN({listed}) AND sha256 IS NOT NULL ORDER BY upload_id,position"
        )
        for upload_id, store_key, name, media_type, size_bytes, sha256 in connection.rows(query):
            found[upload_id].append(ActFile(store_key, name, media_type or "", int(size_bytes or 0), sha256.lower()))
    return found
