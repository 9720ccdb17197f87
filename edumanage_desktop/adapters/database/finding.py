"""Finding students, and all work of one, through the views of the login and along the indexes of the search."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.queue import ARCHIVED, DatabaseQueueReader
from edumanage_desktop.adapters.database.rows import (
    HISTORY_COLUMNS,
    ROW_COLUMNS,
    read_history_entry,
    read_submission,
)
from edumanage_desktop.domain.folding import fold, search_words
from edumanage_desktop.domain.submissions import HistoryEntry, Submission
from edumanage_desktop.services.finding import (
    STUDENTS_AT_MOST,
    WORKS_AT_MOST,
    FoundStudent,
    StudentWork,
    has_words,
    work,
)

_KEY_LETTERS, _KEY_BYTES = 24, 120
"""Of a student's name so much is kept, folded, to order the search by."""
_ROWS_OF_NAMES = 200
"""So many rows of one's own work are looked at for different students; each has several."""
_ROWS_OF_KEY = 5_000
"""Rows with one key: those of one student, or of all who were never imported."""


class DatabaseFinder:
    """See `services.finding.Finder`."""

    def __init__(self, *, connections: Connections, reader: DatabaseQueueReader) -> None:
        self._connections, self._reader = connections, reader

    def students(self, text: str) -> Sequence[FoundStudent]:
        """Return students by name or number."""
        words = search_words(text)
        scope = self._reader.scope()
        if not words or scope == "own":
            return ()
        with translated(), self._connections.reading() as connection:
            if scope == "all":
                return self._of_everybody(connection, fold(text).strip(), words)
            return self._of_own_work(connection, fold(text).strip(), words)

    def work_of(self, student: FoundStudent) -> StudentWork:
        """Return a student's work, with what its history tells."""
        scope = self._reader.scope()
        with translated(), self._connections.reading() as connection:
            rows = {
                row.id: row for where in ("", ARCHIVED) for row in self._rows_of(connection, scope + where, student)
            }
            kept = sorted(rows.values(), key=_newest_first)[:WORKS_AT_MOST]
            history: dict[int, list[HistoryEntry]] = defaultdict(list)
            for where in ("", ARCHIVED):
                resting = where == ARCHIVED
                history |= _history(connection, scope + where, [row.id for row in kept if resting == _rests(row)])
        known = FoundStudent(student.id, kept[0].student_name, kept[0].student_number) if kept else student
        return StudentWork(known, tuple(work(row, history[row.id]) for row in kept), len(rows) > WORKS_AT_MOST)

    def _of_everybody(self, connection: Connection, start: str, words: Sequence[str]) -> Sequence[FoundStudent]:
        """Look along the index of names first: who begins so stands before who has the words anywhere."""
        beginning = (
            "SELECT student_id FROM student_search WHERE name_key>=:start AND name_key<:end"
            f" ORDER BY name_key,student_id LIMIT {STUDENTS_AT_MOST}"
        )
        ids = [number for (number,) in connection.rows(beginning, self._span(start))]
        if len(ids) < STUDENTS_AT_MOST:
            conditions, values = self._having(words)
            query = f"SELECT student_id FROM student_search WHERE {conditions} LIMIT {2 * STUDENTS_AT_MOST}"
            ids = list(dict.fromkeys([*ids, *(number for (number,) in connection.rows(query, values))]))
        ids = ids[:STUDENTS_AT_MOST]
        if not ids:
            return ()
        listed = ",".join(str(int(number)) for number in ids)
        rows = connection.rows(f"SELECT id,full_name,number FROM students WHERE id IN({listed})")
        found = {row[0]: FoundStudent(*row) for row in rows}
        return [found[number] for number in ids if number in found]

    def _of_own_work(self, connection: Connection, start: str, words: Sequence[str]) -> Sequence[FoundStudent]:
        keys = (
            "SELECT id,student_key FROM faculty_matches WHERE student_key>=:start AND student_key<:end"
            f" ORDER BY student_key,id LIMIT {_ROWS_OF_NAMES}"
        )
        query = (
            f"SELECT u.student_id,u.student_name,u.student_number FROM ({keys}) k"
            " CROSS JOIN faculty_uploads u ON u.id=k.id ORDER BY k.student_key,k.id"
        )
        found = dict.fromkeys(FoundStudent(*row) for row in connection.rows(query, self._span(start)))
        return [student for student in found if has_words(student, words)][:STUDENTS_AT_MOST]

    def _rows_of(self, connection: Connection, scope: str, student: FoundStudent) -> list[Submission]:
        if scope.startswith("own") or not self._connections.is_server:
            query = (
                f"SELECT {ROW_COLUMNS} FROM {scope}_uploads WHERE student_id=:student"
                f" ORDER BY id DESC LIMIT {WORKS_AT_MOST + 1}"
            )
            return [read_submission(row) for row in connection.rows(query, {"student": student.id})]
        columns = ",".join(f"u.{column}" for column in ROW_COLUMNS.split(","))
        keys = f"SELECT id FROM {scope}_matches WHERE student_key=:key ORDER BY id DESC LIMIT {_ROWS_OF_KEY}"
        query = (
            f"SELECT {columns} FROM ({keys}) k CROSS JOIN {scope}_uploads u ON u.id=k.id WHERE u.student_id=:student"
        )
        values = {"key": student_key(student.full_name), "student": student.id}
        return [read_submission(row) for row in connection.rows(query, values)]

    def _having(self, words: Sequence[str]) -> tuple[str, dict[str, Any]]:
        conditions = " AND ".join(f"INSTR(folded,:w{number})>0" for number, _word in enumerate(words))
        return conditions, {f"w{number}": self._bytes(word) for number, word in enumerate(words)}

    def _span(self, start: str) -> dict[str, Any]:
        """Return the first key that begins so, and one behind the last."""
        if self._connections.is_server:
            begin = start[:_KEY_LETTERS].encode()[:_KEY_BYTES]
            return {"start": begin, "end": begin + b"\xff"}
        return {"start": start[:_KEY_LETTERS], "end": start[:_KEY_LETTERS] + "\U0010ffff"}

    def _bytes(self, word: str) -> str | bytes:
        return word.encode() if self._connections.is_server else word


def student_key(name: str | None) -> bytes:
    """Return the key by which a server orders a student's work, as its triggers make it."""
    return fold((name or "").partition("\0")[0][:_KEY_LETTERS]).encode()[:_KEY_BYTES]


def _history(connection: Connection, scope: str, upload_ids: Sequence[int]) -> dict[int, list[HistoryEntry]]:
    found: dict[int, list[HistoryEntry]] = defaultdict(list)
    if upload_ids:
        listed = ",".join(str(int(upload_id)) for upload_id in upload_ids)
        query = (
            f"SELECT upload_id,{HISTORY_COLUMNS} FROM {scope}_history WHERE upload_id IN({listed})"
            " ORDER BY upload_id,version"
        )
        for upload_id, *entry in connection.rows(query):
            found[upload_id].append(read_history_entry(entry))
    return found


def _rests(row: Submission) -> bool:
    return row.archived_at is not None


def _newest_first(row: Submission) -> tuple[float, int]:
    return (-row.created_at.timestamp() if row.created_at is not None else 0.0, -row.id)
