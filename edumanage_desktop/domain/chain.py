"""The hash chain over a submission's history, in one engine-neutral encoding (docs/history-format.md).

A value is encoded as its length in bytes of UTF-8, a colon and those bytes; NULL is a minus sign; each value is
followed by a comma. Integers are decimal text. The hash of a row is SHA-256, in lower-case hex, over the encoding of
the format's name, the previous row's hash ('' for the first) and the row's columns in the order of `HistoryRow`. Texts
of persons enter only as the digest of a `HistoryText`, whose salt makes it impossible to guess an erased text from its
digest.
"""

import hashlib
from dataclasses import dataclass, fields
from operator import attrgetter

FORMAT = "em-history-1"


@dataclass(frozen=True, slots=True)
class HistoryText:
    """The personal text that belongs to a history row; all of it can be erased without breaking the chain."""

    salt: str
    feedback: str | None = None
    reason: str | None = None
    title_before: str | None = None
    title: str | None = None
    description_before: str | None = None
    description: str | None = None
    file_path_before: str | None = None
    file_path: str | None = None
    files: str | None = None


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """The hashed columns of a history row; `at_us` is UTC in microseconds since 1970, `text_digest` '' without text."""

    upload_id: int
    version: int
    act_uuid: str | None
    kind: str
    actor: str
    from_status: str | None
    to_status: str | None
    from_faculty_id: int | None
    to_faculty_id: int | None
    student_id: int | None
    set_aside: int
    at_us: int
    text_digest: str


# A tenth of the time that `dataclasses.astuple` takes, which copies every value deeply.
_text_values = attrgetter(*(field.name for field in fields(HistoryText)))
_row_values = attrgetter(*(field.name for field in fields(HistoryRow)))


def encode(*values: str | int | None) -> bytes:
    """Return the encoding of the values, one after the other."""
    parts: list[str] = []
    for value in values:
        if value is None:
            parts.append("-,")
            continue
        content = str(value)
        length = len(content) if content.isascii() else len(content.encode("utf-8", "surrogatepass"))
        parts.append(f"{length}:{content},")
    return "".join(parts).encode("utf-8", "surrogatepass")


def hash_of(*values: str | int | None) -> str:
    """Return the SHA-256 (64 hex digits) of the encoded values."""
    return hashlib.sha256(encode(*values)).hexdigest()


def text_digest(text: HistoryText) -> str:
    """Return the salted digest (64 hex digits) of a row's personal text."""
    return hash_of(*_text_values(text))


def row_hash(previous_hash: str, row: HistoryRow) -> str:
    """Return the hash (64 hex digits) that chains `row` to the row before it."""
    return hash_of(FORMAT, previous_hash, *_row_values(row))
