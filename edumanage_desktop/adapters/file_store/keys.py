"""Reading store keys, which are untrusted text: what leads outside the store is refused before anything is opened."""

import os
import re
import secrets
import unicodedata

from edumanage_desktop.domain.errors import FileMissing, FileOutsideStore
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.files import is_device_name

KEY_BYTES = 16
MAX_KEY_BYTES = 4096
MAX_PART_BYTES = 255
FAN_OUT_NAMES = tuple(f"{number:02x}" for number in range(256))
"""The folders below the root that hold the files which we saved."""
SUFFIX_FORM = re.compile(r"\.[A-Za-z0-9]{1,16}")
OWN_KEY_FORM = re.compile(r"([0-9a-f]{2})/(\1[0-9a-f]{30})(?:\.[a-z0-9]{1,16})?")
"""The keys that we make; whatever else is below the root belongs to a portal."""


def new_key(suffix: str) -> tuple[str, str]:
    """Return folder and name of a new random key; a suffix that is not plain (".pdf", ".docx") is left out."""
    name = secrets.token_hex(KEY_BYTES)
    return name[:2], name + (suffix.lower() if SUFFIX_FORM.fullmatch(suffix) else "")


def key_parts(store_key: str, *, root: str) -> tuple[str, ...]:
    """Return the names that lead from the store's root to the file, none of them able to lead outside by its text.

    `root` is a folder's path in POSIX form or the URL of a bucket's prefix. A key that begins with it is taken: older
    portals wrote absolute paths. Raises `FileOutsideStore`, or `FileMissing` for an empty key.
    """
    if OWN_KEY_FORM.fullmatch(store_key):  # most are, and a backup looks at every one
        folder, _slash, name = store_key.partition("/")
        return folder, name
    if not store_key or not store_key.strip():
        raise FileMissing(Sentence("No file was recorded for this entry, so there is nothing to show."))
    _refuse_characters(store_key)
    relative = _below_root(store_key, root)
    if relative.startswith("/"):
        raise _outside(Sentence("it is an absolute path outside the file store"))
    parts = tuple(part for part in relative.split("/") if part not in {"", "."})
    if not parts:
        raise _outside(Sentence("it names a folder"))
    for part in parts:
        _refuse_part(part)
    return parts


def _refuse_characters(store_key: str) -> None:
    if any(unicodedata.category(character) == "Cc" for character in store_key):
        raise _outside(Sentence("it contains control characters"))
    try:
        length_bytes = len(store_key.encode())
    except UnicodeEncodeError as exc:
        raise _outside(Sentence("it is no valid text")) from exc
    if length_bytes > MAX_KEY_BYTES:
        raise _outside(Sentence("it is too long for a path"))


def _below_root(store_key: str, root: str) -> str:
    """Return the key relative to the root if it begins with it, else the key itself."""
    prefix = root.rstrip("/") + "/"
    head = store_key[: len(prefix)]
    if os.path.normcase(head) == os.path.normcase(prefix) and "\\" not in head:
        return store_key[len(prefix) :].lstrip("/")
    return store_key


def _refuse_part(part: str) -> None:
    if part == "..":
        raise _outside(Sentence("it climbs out of its folder"))
    if "\\" in part:
        raise _outside(Sentence("it contains a backslash"))
    if ":" in part:
        raise _outside(Sentence("it names a drive or an alternate stream"))
    if part.endswith((".", " ")):
        raise _outside(Sentence("a name in it ends with a dot or a space"))
    if is_device_name(part):
        raise _outside(Sentence("it names a device"))
    if len(part.encode()) > MAX_PART_BYTES:
        raise _outside(Sentence("a name in it is too long"))


def _outside(why: Sentence) -> FileOutsideStore:
    return FileOutsideStore(
        Sentence(
            "The recorded file path was refused because {why}; nothing was read. "
            "Ask an administrator to correct the entry.",
            why=why,
        )
    )
