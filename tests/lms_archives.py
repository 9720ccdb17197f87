"""Makes names as Moodle and Canvas make them, by their published rules, and archives of them."""

import re
import unicodedata
import zipfile
from collections.abc import Mapping
from pathlib import Path

_DELETED_BY_MOODLE = re.compile(r"""[&<>"`|':\\/\x00-\x1f\x7f]""")
_REPLACED_BY_CANVAS = re.compile(r'[\x00/\\:*?"<>|]+')


def moodle_clean(name: str) -> str:
    """Return a name as Moodle writes it into an archive: `_` becomes a space, and signs of systems go."""
    return _DELETED_BY_MOODLE.sub("", name.replace("_", " "))


def moodle_folder(name: str, participant: int | None, plugin: str = "file", *, is_old: bool = False) -> str:
    """Return the folder of a participant; without a number that of those who are in no group."""
    number = "" if participant is None else f"_{participant}"
    return f"{moodle_clean(name)}{number}_assignsubmission_{plugin}{'_' if is_old else ''}/"


def moodle_flat(name: str, participant: int, file_name: str, plugin: str = "file") -> str:
    """Return the name of a file where no folders are wanted."""
    return f"{moodle_clean(name)}_{participant}_assignsubmission_{plugin}_{file_name}"


def canvas_person(sortable_name: str) -> str:
    """Return a sortable name ("Müller, José") as Canvas writes it: in lower case, without what is no word character."""
    lowered = unicodedata.normalize("NFC", sortable_name).lower()
    kept = "".join(letter for letter in lowered if letter.isalnum() or letter == "_")
    return re.sub(r"_(\d+)_", r"-\1-", kept)


def canvas_file(person: str, user: int, attachment: int, display: str, *, late: str = "") -> str:
    """Return the name of an uploaded file."""
    return f"{person}{late}_{user}_{attachment}_{_REPLACED_BY_CANVAS.sub('_', display)}"


def canvas_anonymous(user: str, attachment: int, display: str, *, late: str = "") -> str:
    """Return the name of an uploaded file where names are hidden."""
    return f"{late}anon_{user}_{attachment}_{_REPLACED_BY_CANVAS.sub('_', display)}"


def packed(path: Path, files: Mapping[str, bytes | str]) -> Path:
    """Write a zip archive and return its path."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path
