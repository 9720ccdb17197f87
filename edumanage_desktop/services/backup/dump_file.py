"""Reading the portal's table from a file that `mysqldump` or `mariadb-dump` wrote, as the runbook makes one every day.

Of SQL only what these programs write is understood: the columns of CREATE TABLE, and INSERT or REPLACE with values.
Nothing of the file is ever handed to a database as a statement.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from edumanage_desktop.domain.backups import BackupDamaged
from edumanage_desktop.domain.sentences import Sentence

TABLE = "student_uploads"
COLUMNS = ("id", "student_id", "faculty_id", "title", "description", "file_path", "created_at", "status")
_LONGEST_STATEMENT = 128 << 20
"""The programs end a statement after 16 MiB at most (`net_buffer_length`); a text column holds 64 KiB."""
_CREATE = re.compile(rf"CREATE TABLE (?:IF NOT EXISTS )?`{TABLE}` \(", re.IGNORECASE)
_ANOTHER = re.compile(r"USE `", re.IGNORECASE)
_END = re.compile(r"-- Dump completed|UNLOCK TABLES", re.IGNORECASE)
"""What stands behind the last row: without it the file may have been cut between two statements."""
_COLUMN = re.compile(r"\s*`((?:[^`]|``)+)`\s")
_INTO = re.compile(rf"(?:INSERT|REPLACE)(?: IGNORE)?(?: INTO)? `{TABLE}`\s*(?:\(([^)]*)\))?\s*VALUES\s*", re.IGNORECASE)
_VALUE = re.compile(
    r"\s*(?:(?P<null>NULL)|0x(?P<hex>[0-9A-Fa-f]*)|(?P<number>-?\d+)|(?:_\w+\s*)?'(?P<text>(?:[^'\\]|\\.|'')*)')\s*",
    re.IGNORECASE | re.DOTALL,
)
_QUOTE = re.compile("['`]")
_REST = {"'": re.compile(r"(?:[^'\\]|\\.)*'", re.DOTALL), "`": re.compile(r"[^`]*`")}
_NEXT = re.compile(r"\s*,\s*")
_ESCAPE = re.compile(r"\\(.)|''", re.DOTALL)
_ESCAPED = {"0": "\0", "b": "\b", "n": "\n", "r": "\r", "t": "\t", "Z": "\x1a"}
_COMMENT = re.compile(r"^(?:--(?:\s.*)?|/\*[^!].*?\*/;?|#.*|)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class DumpedUpload:
    """A row of the portal's table as the file has it; `created_at` is `YYYY-MM-DD HH:MM:SS` in UTC."""

    id: int
    student_id: int
    faculty_id: int | None
    title: str | None
    description: str | None
    file_path: str
    created_at: str | None
    status: str | None


def read_dump(content: BinaryIO) -> Iterator[DumpedUpload]:
    """Yield the rows of the portal's table, in the file's order.

    Raises `BackupDamaged` for a file that ends in the middle of a statement, holds no such table, or values of another
    kind than its columns have.
    """
    columns: tuple[str, ...] | None = None
    is_there, is_ended = False, False
    for statement in _statements(content):
        if _END.match(statement):
            is_ended = True
        elif _ANOTHER.match(statement) or (_CREATE.match(statement) and is_there):
            raise BackupDamaged(_SEVERAL)
        elif _CREATE.match(statement):
            columns, is_there, is_ended = _declared(statement), True, False
        elif into := _INTO.match(statement):
            named = into[1]
            order = columns if named is None else tuple(_names(named))
            if order is None:
                raise BackupDamaged(_NO_COLUMNS)
            is_there, is_ended = True, False
            yield from (_upload(order, values) for values in _tuples(statement, into.end()))
    if not is_there:
        raise BackupDamaged(_NO_TABLE)
    if not is_ended:
        raise BackupDamaged(_TORN)


def _statements(content: BinaryIO) -> Iterator[str]:
    """Yield the statements that matter, without the semicolon; all others are passed over."""
    held: list[str] = []
    size, quote = 0, ""
    for line in content:
        text = _decoded(line)
        if not held and _END.match(text):
            yield text
        if not held and (_COMMENT.match(text.strip()) or text.startswith(("/*!", "LOCK ", "UNLOCK ", "SET ", "DROP "))):
            continue
        held.append(text)
        size += len(text)
        if size > _LONGEST_STATEMENT:
            raise BackupDamaged(_TORN)
        quote = _open_after(text, quote)
        if not quote and text.rstrip().endswith(";"):
            yield "".join(held).strip().removesuffix(";")
            held, size = [], 0
    if "".join(held).strip():
        raise BackupDamaged(_TORN)


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BackupDamaged(_LETTERS) from error


def _open_after(line: str, quote: str) -> str:
    """Return the quote that is open at the end of a line, empty for none, when this one was at its beginning."""
    at = 0
    while True:
        found = _REST[quote].match(line, at) if quote else _QUOTE.search(line, at)
        if found is None:
            return quote
        quote, at = "" if quote else found[0], found.end()


def _declared(statement: str) -> tuple[str, ...]:
    return tuple(found[1].replace("``", "`") for line in statement.splitlines()[1:] if (found := _COLUMN.match(line)))


def _names(listed: str) -> Iterator[str]:
    for name in listed.split(","):
        yield name.strip().strip("`")


def _tuples(statement: str, at: int) -> Iterator[list[int | str | None]]:
    while True:
        if not statement.startswith("(", at):
            raise BackupDamaged(_TORN)
        values: list[int | str | None] = []
        at += 1
        while True:
            found = _VALUE.match(statement, at)
            if found is None:
                raise BackupDamaged(_TORN)
            values.append(_value(found))
            at = found.end() + 1
            end = statement[found.end() : at]
            if end == ")":
                break
            if end != ",":
                raise BackupDamaged(_TORN)
        yield values
        rest = _NEXT.match(statement, at)
        if rest is None:
            if statement[at:].strip():
                raise BackupDamaged(_TORN)
            return
        at = rest.end()


def _value(found: re.Match[str]) -> int | str | None:
    if found["null"]:
        return None
    if found["number"] is not None:
        return int(found["number"])
    if found["hex"] is not None:
        return bytes.fromhex(found["hex"]).decode("utf-8")
    return _ESCAPE.sub(lambda each: "'" if each[1] is None else _ESCAPED.get(each[1], each[1]), found["text"])


def _upload(order: Sequence[str], values: Sequence[int | str | None]) -> DumpedUpload:
    if len(order) != len(values) or not set(COLUMNS) <= set(order):
        raise BackupDamaged(_NO_COLUMNS)
    cells = dict(zip(order, values, strict=True))
    try:
        return DumpedUpload(
            id=_number(cells["id"]),
            student_id=_number(cells["student_id"]),
            faculty_id=None if cells["faculty_id"] is None else _number(cells["faculty_id"]),
            title=_text(cells["title"]),
            description=_text(cells["description"]),
            file_path=_text(cells["file_path"]) or "",
            created_at=_text(cells["created_at"]),
            status=_text(cells["status"]),
        )
    except (TypeError, ValueError) as error:
        raise BackupDamaged(_TORN) from error


def _number(value: int | str | None) -> int:
    if value is None:
        raise TypeError
    return int(value)


def _text(value: int | str | None) -> str | None:
    return None if value is None else str(value)


_TORN = Sentence(
    "The file is no whole dump of mysqldump or mariadb-dump. Nothing was imported; look whether it was written to its"
    " end, and choose another."
)
_LETTERS = Sentence(
    "The file's letters are not in UTF-8. Nothing was imported; write it anew with --default-character-set=utf8mb4."
)
_SEVERAL = Sentence(
    "The file holds several databases. Nothing was imported; write the portal's table alone, as the runbook does."
)
_NO_TABLE = Sentence("The file holds no table student_uploads. Nothing was imported; choose a dump of that table.")
_NO_COLUMNS = Sentence(
    "The file's table student_uploads has other columns than the portal's. Nothing was imported; choose a dump of the"
    " portal's own table."
)
