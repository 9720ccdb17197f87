"""Sealing: on SQLite the program chains the history rows that triggers wrote, before they are committed."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, text

from edumanage_desktop.domain.chain import FORMAT, hash_of

_ROWS = """SELECT h.upload_id, h.version, h.act_uuid, h.kind, h.actor, h.from_status, h.to_status, h.from_faculty_id,
 h.to_faculty_id, h.student_id, h.set_aside, h.at_us, x.salt, x.feedback, x.reason, x.title_before, x.title,
 x.description_before, x.description, x.file_path_before, x.file_path, x.files, p.row_hash
 FROM history h LEFT JOIN history_texts x ON x.upload_id=h.upload_id AND x.version=h.version
 LEFT JOIN history p ON p.upload_id=h.upload_id AND p.version=h.version-1
 WHERE h.row_hash IS NULL ORDER BY h.upload_id, h.version LIMIT 20000"""


def seal(connection: Connection) -> int:
    """Chain every unsealed history row and return how many there were; for SQLite, inside the caller's transaction."""
    sealed = 0
    while rows := connection.execute(text(_ROWS)).tuples().all():
        _seal_batch(connection, rows)
        sealed += len(rows)
    return sealed


def _seal_batch(connection: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    values = []
    last: tuple[object, str] = (None, "")
    for row in rows:
        digest = hash_of(*row[12:22]) if row[12] is not None else ""
        previous = last[1] if last[0] == row[0] else str(row[22] or "")
        sealed = hash_of(FORMAT, previous, *row[:12], digest)
        last = (row[0], sealed)
        values.append({"upload": row[0], "version": row[1], "digest": digest, "hash": sealed})
    update = "UPDATE history SET text_digest=:digest, row_hash=:hash WHERE upload_id=:upload AND version=:version"
    connection.execute(text(update), values)
    head = "UPDATE upload_state SET chain_head=:hash WHERE upload_id=:upload AND version=:version"
    connection.execute(text(head), values)
