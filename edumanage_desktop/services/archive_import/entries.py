"""Entries: what an arrival says that one person, or one group, handed in."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive_import.arrivals import ArrivedFile
from edumanage_desktop.services.files import safe_file_name

MOST_NUMBERED = 1_000


class System(StrEnum):
    """Where an arrival comes from, as its names tell."""

    MOODLE = "moodle"
    CANVAS = "canvas"
    MANIFEST = "manifest"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Owner:
    """What an arrival says about whose an entry is; empty where it says nothing.

    `participant` is the other system's own number, which means nothing here but in its grading worksheet. `is_hidden`
    says that the names were hidden on purpose, and `is_default_group` that it is of those who are in no group.
    """

    name: str = ""
    number: str = ""
    email: str = ""
    student_id: int | None = None
    participant: str = ""
    is_hidden: bool = False
    is_default_group: bool = False


@dataclass(frozen=True, slots=True)
class EntryFile:
    """A file of an entry and the name that it is handed in under."""

    file: ArrivedFile
    name: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What one person or group handed in. `key` is the same whenever the same arrival is read, `name` is for lists.

    `title`, `description`, `course`, `term`, `assignment` are what the arrival itself says, None where it is silent.
    `problem` says why it cannot be taken, `note` what is worth a word.
    """

    key: str
    name: str
    owner: Owner
    files: tuple[EntryFile, ...] = ()
    is_late: bool = False
    title: str | None = None
    description: str | None = None
    course: str | None = None
    term: str | None = None
    assignment: str | None = None
    problem: Sentence | None = None
    note: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Understood:
    """An arrival as entries; `course` and `assignment` are what its own name suggests."""

    system: System
    entries: tuple[Entry, ...]
    course: str = ""
    assignment: str = ""
    notes: tuple[Sentence, ...] = field(default=())


def named_files(files: Iterable[tuple[tuple[str, ...], ArrivedFile]]) -> tuple[EntryFile, ...]:
    """Return files with harmless names of which no two are the same on any system.

    Each comes with the parts of its path inside the entry: the last is its name, and where that is taken, by whatever
    case or accents, all of them, and in the end a number.
    """
    taken: set[str] = set()
    named = []
    for parts, file in files:
        name = _free_name(parts, taken)
        taken.add(_sameness(name))
        named.append(EntryFile(file, name))
    return tuple(named)


def _free_name(parts: tuple[str, ...], taken: set[str]) -> str:
    for wanted in (parts[-1], "_".join(parts)):
        name = safe_file_name(wanted)
        if _sameness(name) not in taken:
            return name
    stem, dot, extension = name.rpartition(".")
    stem, ending = (stem, f".{extension}") if dot and stem else (name, "")
    for number in range(2, MOST_NUMBERED):
        numbered = safe_file_name(f"{stem[:120]} ({number}){ending}")
        if _sameness(numbered) not in taken:
            return numbered
    return name


def _sameness(name: str) -> str:
    """Return what two names share that a system which ignores case would take for the same."""
    return name.casefold()
