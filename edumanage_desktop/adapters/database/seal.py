"""Sealing: on SQLite the program chains the history rows that triggers wrote, before they are committed."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from edumanage_desktop.domain.chain import FORMAT, hash_of

_ROWS = """SELECT h.upload_id, h.version, h.act_uuid, h.kind, h.actor, h.from_status, h.to_status, h.from_faculty_id,
 h.to_faculty_id, h.student_id, h.set_aside, h.at_us, x.salt, x.feedback, x.reason, x.title_before, x.title,
 x.description_before, x.description, x.file_path_before, x.file_path, x.files, p.row_hash
 FROM history h LEFT JOIN history_texts x ON x.upload_id=h.upload_id AND x.version=h.version
 LEFT JOIN history p ON p.upload_id=h.upload_id AND p.version=h.version-1
 WHERE h.row_hash IS NULL ORDER BY h.upload_id, h.version LIMIT ?"""


_HISTORY = "SELECT 1 FROM sqlite_master WHERE type='table' AND name='history'"
_BATCH = 20_000


def seal(driver: sqlite3.Connection) -> int:
    """Chain every unsealed history row and return how many there were; inside the caller's transaction.

    Any program may have written the texts: those that are no UTF-8 are chained as the bytes that they are, see
    docs/history-format.md.
    """
    sealed = 0
    if driver.execute(_HISTORY).fetchone() is None:
        return sealed
    reads_text_as, driver.text_factory = driver.text_factory, _as_it_is
    try:
        while rows := driver.execute(_ROWS, (_BATCH,)).fetchall():
            _seal_batch(driver, rows)
            sealed += len(rows)
            if len(rows) < _BATCH:
                break
    finally:
        driver.text_factory = reads_text_as
    return sealed


def _as_it_is(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogateescape")


def _seal_batch(driver: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    histories, states = [], []
    last: tuple[int | None, str] = (None, "")
    for row in rows:
        digest = hash_of(*row[12:22]) if row[12] is not None else ""
        previous = last[1] if last[0] == row[0] else str(row[22] or "")
        sealed = hash_of(FORMAT, previous, *row[:12], digest)
        last = (row[0], sealed)
        histories.append((digest, sealed, row[0], row[1]))
        states.append((sealed, row[0], row[1]))
    driver.executemany("UPDATE history SET text_digest=?, row_hash=? WHERE upload_id=? AND version=?", histories)
    driver.executemany("UPDATE upload_state SET chain_head=? WHERE upload_id=? AND version=?", states)
