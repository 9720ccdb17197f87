"""Reading which work is in two submissions through the views of the connected login, and saying what explains it."""

import secrets
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.adapters.database.rows import read_instant
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.text_prints import decoded
from edumanage_desktop.services.twins import Explanation, OtherSide, Twin, TwinMark, WorkTemplate, mark_of

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
VIEWS = ("same_files", "like_texts")
_MARKED = "upload_id,twin_id,position,share,same_file,explained"
"""What a mark is made of, without what tells whose the other submission is."""
_COLUMNS = (
    f"{_MARKED},shared,twin_position,twin_title,twin_status,twin_created_at,twin_student_name,twin_student_number,"
    "twin_faculty_name,note,explained_by,explained_at_us"
)
_REMARK = """INSERT INTO twin_remarks(remark_uuid,upload_id,other_upload_id,explained,note)
 VALUES(:uuid,:first,:second,:explained,:note)"""


class DatabaseTwins:
    """See `services.twins.TwinReader`; `scope` tells which views this login reads."""

    def __init__(self, *, connections: Connections, scope: Callable[[], str]) -> None:
        self._connections, self._scope = connections, scope

    def marks(self, upload_ids: Collection[int]) -> Mapping[int, TwinMark]:
        """Return the marks of those submissions that have any; a student has none."""
        found: dict[int, TwinMark] = {}
        for upload_id, twins in self._read(upload_ids, _MARKED).items():
            mark = mark_of(twins)
            if mark is not None:
                found[upload_id] = mark
        return found

    def twins(self, upload_id: int) -> Sequence[Twin]:
        """Return the twins of a submission."""
        found = self._read([upload_id]).get(upload_id, [])
        return sorted(found, key=lambda twin: (not twin.is_same_file, -twin.share, twin.other is None))

    def explain(self, upload_id: int, other_upload_id: int, note: str) -> None:
        """Insert a remark."""
        self._remark(upload_id, other_upload_id, note.strip())

    def take_back(self, upload_id: int, other_upload_id: int) -> None:
        """Insert a remark that takes the last one back."""
        self._remark(upload_id, other_upload_id, None)

    def templates(self) -> Sequence[WorkTemplate]:
        """Return what is registered."""
        query = "SELECT id,name,sha256,version FROM work_templates ORDER BY name,id"
        with translated(), self._connections.reading() as connection:
            return [WorkTemplate(*row) for row in connection.rows(query)]

    def template_prints(self) -> frozenset[int]:
        """Return what all templates say; nothing for who has no right to read them."""
        if self._scope() != "all":
            return frozenset()
        try:
            with translated(), self._connections.reading() as connection:
                rows = connection.rows("SELECT fingerprint FROM work_templates WHERE fingerprint IS NOT NULL")
        except Refused:
            return frozenset()
        return frozenset(number for (prints,) in rows for number in decoded(prints))

    def register_template(self, name: str, sha256: str, prints: str) -> None:
        """Insert a template under a number that nobody has."""
        values = {"id": secrets.randbits(52) + 1, "name": name, "sha256": sha256, "prints": prints or None}
        with translated(), self._connections.writing() as connection:
            connection.change(
                "INSERT INTO work_templates(id,name,sha256,fingerprint) VALUES(:id,:name,:sha256,:prints)", values
            )

    def remove_template(self, template: WorkTemplate) -> None:
        """Delete the version that was seen."""
        with translated(), self._connections.writing() as connection:
            removed = connection.change(
                "DELETE FROM work_templates WHERE id=:id AND version=:version",
                {"id": template.id, "version": template.version},
            )
        if not removed:
            raise refused(RefusalCode.CONFLICT, "table=work_templates")

    def _remark(self, upload_id: int, other_upload_id: int, note: str | None) -> None:
        first, second = sorted((upload_id, other_upload_id))
        values = {"uuid": str(uuid4()), "first": first, "second": second, "explained": int(note is not None)}
        with translated(), self._connections.writing() as connection:
            connection.change(_REMARK, {**values, "note": note})

    def _read(self, upload_ids: Collection[int], columns: str = _COLUMNS) -> dict[int, list[Twin]]:
        """Return twins by submission: of each other submission the nearest file, where it is known which that is."""
        scope = self._scope()
        if scope == "own" or not upload_ids:
            return {}
        listed = ",".join(str(int(upload_id)) for upload_id in upload_ids)
        found: dict[int, list[Twin]] = {}
        known: set[tuple[int, int]] = set()
        with translated(), self._connections.reading() as connection:
            for view in VIEWS:
                rows = connection.rows(f"SELECT {columns} FROM {scope}_{view} WHERE upload_id IN({listed})")
                for row in rows:
                    upload_id, other_id = row[:2]
                    if other_id is not None and (upload_id, other_id) in known:
                        continue
                    if other_id is not None:
                        known.add((upload_id, other_id))
                    found.setdefault(upload_id, []).append(_twin(row))
        return found


def _twin(row: Sequence[Any]) -> Twin:
    """Return what a row tells; one of the columns of a mark alone tells no more than that there is a twin."""
    _upload, other_id, position, share, same_file, explained = row[:6]
    if len(row) == 6:
        return Twin(position, share, bool(same_file), bool(explained))
    told, other_position, title, status, created_at, student_name, student_number, faculty_name = row[6:14]
    note, login, at_us = row[14:]
    shared = decoded(told or "")
    if other_id is None:
        return Twin(position, share, bool(same_file), bool(explained), shared=shared)
    other = OtherSide(other_id, title, student_name, student_number, faculty_name, status, read_instant(created_at))
    explanation = None
    if explained:
        explanation = Explanation(note or "", login or "", _EPOCH + timedelta(microseconds=at_us or 0))
    return Twin(position, share, bool(same_file), bool(explained), other, other_position or 1, explanation, shared)
