"""Libraries of feedback as files: JSON in a small documented form, read as what it is, a stranger's text.

{"format": "edumanage-feedback-library", "version": 1,
 "phrases": [{"text": "Please add the units, {student}.", "used": 3}]}
"""

import json
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from edumanage_desktop.domain.acts import LONGEST_WORDS
from edumanage_desktop.domain.errors import LibraryUnreadable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.feedback_library import MOST_PHRASES, Phrase, ranked

FORMAT, VERSION = "edumanage-feedback-library", 1
LARGEST_BYTES = 32 << 20
"""Some more than a full library takes."""
_MOST_USED = 1_000_000
_NOT_OURS = Sentence(
    "This file is no library of feedback. Nothing was added; choose one that was exported here, or see the user guide"
    " for its form."
)
_TOO_NEW = Sentence(
    "This library was exported by a newer program. Nothing was added; export it again for this version, or update."
)
_TOO_LARGE = Sentence("This file is larger than a full library. Nothing was added; choose another file.")


class LibraryStore(Protocol):
    """Files of this computer; both raise `LibraryUnreadable`."""

    def read(self, path: Path) -> bytes:
        """Return what a file holds; of one that is larger than any library, no more than tells that."""
        ...

    def write(self, path: Path, content: bytes) -> None:
        """Write a file whole or not at all."""
        ...


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do: phrases to add, and how many are left out because of what."""

    new: tuple[Phrase, ...]
    known: int
    too_long: int
    blank: int
    beyond_limit: int


def written(phrases: Iterable[Phrase]) -> bytes:
    """Return a library as the bytes of a file, the most used phrases first."""
    entries = [{"text": phrase.content, "used": phrase.used} for phrase in ranked(phrases)]
    record = {"format": FORMAT, "version": VERSION, "phrases": entries}
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode("utf-8", errors="replace")


def planned(data: bytes, present: Iterable[Phrase]) -> ImportPlan:
    """Return what importing a file's bytes would do to a library; raises `LibraryUnreadable`."""
    standing = list(present)
    texts = {phrase.content.strip() for phrase in standing}
    room = MOST_PHRASES - len(standing)
    new: list[Phrase] = []
    counts = {"known": 0, "too_long": 0, "blank": 0, "beyond_limit": 0}
    for text, used in _entries(data):
        why = _why_not(text, texts, has_room=len(new) < room)
        if why:
            counts[why] += 1
        else:
            texts.add(text.strip())
            new.append(Phrase(str(uuid.uuid4()), text, used))
    return ImportPlan(tuple(new), **counts)


def _why_not(text: str, texts: set[str], *, has_room: bool) -> str:
    if not text.strip():
        return "blank"
    if len(text) > LONGEST_WORDS:
        return "too_long"
    if text.strip() in texts:
        return "known"
    return "" if has_room else "beyond_limit"


def _entries(data: bytes) -> list[tuple[str, int]]:
    if len(data) > LARGEST_BYTES:
        raise LibraryUnreadable(_TOO_LARGE)
    try:
        record = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise LibraryUnreadable(_NOT_OURS) from error
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise LibraryUnreadable(_NOT_OURS)
    if record.get("version") != VERSION:
        raise LibraryUnreadable(_TOO_NEW)
    phrases = record.get("phrases")
    if not isinstance(phrases, list):
        raise LibraryUnreadable(_NOT_OURS)
    return [_entry(entry) for entry in phrases]


def _entry(entry: Any) -> tuple[str, int]:
    if not isinstance(entry, dict) or not isinstance(entry.get("text"), str):
        raise LibraryUnreadable(_NOT_OURS)
    used = entry.get("used", 0)
    text = entry["text"].replace("\r\n", "\n").replace("\x00", "")
    if not isinstance(used, int) or not _is_text(text):
        raise LibraryUnreadable(_NOT_OURS)
    return text, min(max(0, int(used)), _MOST_USED)


def _is_text(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
