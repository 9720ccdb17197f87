"""Names in archives and folders: text from strangers, made into paths that lead nowhere but to their file."""

import re
import unicodedata

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.files import JOINERS

LONGEST_PATH = 1_000
DEEPEST_PATH = 24
LONGEST_SHOWN = 120
_DRIVE = re.compile(r"[A-Za-z]:")
_LEFTOVERS = frozenset({"__macosx", ".ds_store", "thumbs.db", "desktop.ini"})
"""What file managers leave behind, by the names of Apple and Microsoft."""
_TOO_LONG = Sentence("Its name is longer than any program writes, so it was not read. Rename it and pack anew.")
_TOO_DEEP = Sentence("It lies deeper than any program puts it, so it was not read. Move it up and pack anew.")
_OUTSIDE = Sentence("Its name leads outside the archive, which no ordinary program writes, so it was not read.")
_NO_NAME = Sentence("It has no name, or one of characters that no system takes, so it was not read.")


def path_parts(name: str) -> tuple[str, ...] | Sentence:
    """Return the parts of a path as it is written in an archive, or why it is not to be read.

    Backslashes separate like slashes, for programs of Windows write them. Composed characters (NFC) stand for what
    systems decompose; control characters, and those that turn the direction of writing, are dropped.
    """
    if len(name) > LONGEST_PATH:
        return _TOO_LONG
    if "\0" in name:
        return _NO_NAME
    written = name.replace("\\", "/")
    if written.startswith("/") or _DRIVE.match(written):
        return _OUTSIDE
    raw = [part for part in written.split("/") if part not in {"", "."}]
    if any(part.strip() == ".." for part in raw):
        return _OUTSIDE
    parts = tuple(_plain(part) for part in raw)
    if not parts or not all(parts) or ".." in parts or "." in parts:
        return _NO_NAME
    if len(parts) > DEEPEST_PATH:
        return _TOO_DEEP
    return parts


def is_leftover(parts: tuple[str, ...]) -> bool:
    """Return whether a system left this file behind, and nobody handed it in."""
    return parts[-1].startswith("._") or any(part.lower() in _LEFTOVERS for part in parts)


def shown_name(name: str) -> str:
    """Return a name for a list: on one line, cut, without what would turn it around."""
    plain = _plain(name)
    return plain if len(plain) <= LONGEST_SHOWN else f"{plain[:LONGEST_SHOWN]}…"


def _plain(part: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFC", part) if _stays(letter)).strip()


def _stays(letter: str) -> bool:
    category = unicodedata.category(letter)
    return letter in JOINERS if category == "Cf" else category not in {"Cc", "Cs", "Zl", "Zp"}
