"""How Moodle names what it packs (`mod/assign/classes/downloader.php`): in folders, flat, in older ones, for groups.

<Full name>_<participant>_assignsubmission_<plugin>/<path>     since 3.1; before 4.1 with "_" before "/"
<Full name>_<participant>_assignsubmission_<plugin>_<file>     flat
Default group_assignsubmission_<plugin>/<path>                 for those in no group, without a number
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from edumanage_desktop.domain.folding import fold
from edumanage_desktop.services.archive_import.arrivals import ArrivedFile

_PLUGIN = "_assignsubmission_(?P<plugin>[a-z]+)"
_FOLDER = re.compile(rf"(?P<name>[^_/]*)(?:_(?P<participant>\d+))?{_PLUGIN}_?")
_FLAT = re.compile(rf"(?P<name>[^_/]*)(?:_(?P<participant>\d+))?{_PLUGIN}_(?P<file>.+)", re.DOTALL)
_ARCHIVE = re.compile(r"(?P<course>[^-]+)-(?P<assignment>.+)-\d+", re.DOTALL)
_LEAST_HIDDEN = 2
_HIDDEN_WORDS = """
participant participante participants teilnehmerin deelnemer deltager deltagare osallistuja partecipante uczestnik
участник учасник ucastnik ucesnik resztvevo katilimci συμμετεχων 参加者 参与者 참가자 مشارك משתתף
"""
_PARTICIPANT = frozenset(_HIDDEN_WORDS.split())
"""The word by which Moodle hides a name, folded, in some of its languages; others are known by being repeated."""


@dataclass(frozen=True, slots=True)
class MoodleName:
    """What a path of a Moodle archive says; `participant` is '' for those who are in no group."""

    name: str
    participant: str
    plugin: str
    parts: tuple[str, ...]


def moodle_name(parts: tuple[str, ...]) -> MoodleName | None:
    """Return what a path says by Moodle's rules, None for one that they do not make."""
    if len(parts) > 1:
        found, rest = _FOLDER.fullmatch(parts[0]), parts[1:]
        if found is None:
            return None
    else:
        found = _FLAT.fullmatch(parts[0])
        if found is None:
            return None
        rest = (found["file"],)
    return MoodleName(found["name"].strip(), found["participant"] or "", found["plugin"], rest)


def hidden_names(names: Iterable[MoodleName]) -> frozenset[str]:
    """Return the names that stand in the place of several people, because the assignment hides who they are."""
    holders: Mapping[str, set[str]] = _holders(names)
    known = {name for name in holders if fold(name).replace(" ", "") in _PARTICIPANT}
    if len(holders) == 1:
        known |= {name for name, participants in holders.items() if len(participants) >= _LEAST_HIDDEN}
    return frozenset(known)


def from_archive_name(name: str) -> tuple[str, str]:
    """Return course and assignment as the name of an archive suggests them (`<course>-<assignment>-<number>.zip`)."""
    stem = name.removesuffix(".zip").strip()
    found = _ARCHIVE.fullmatch(stem)
    return (found["course"].strip(), found["assignment"].strip()) if found is not None else ("", "")


def grouped(files: Iterable[ArrivedFile]) -> Mapping[tuple[str, str], list[tuple[MoodleName, ArrivedFile]]]:
    """Return the files of each (name, participant); what one handed in as file and as text belongs together."""
    found: dict[tuple[str, str], list[tuple[MoodleName, ArrivedFile]]] = defaultdict(list)
    for file in files:
        name = moodle_name(file.parts)
        if name is not None:
            found[name.name, name.participant].append((name, file))
    return found


def _holders(names: Iterable[MoodleName]) -> dict[str, set[str]]:
    holders: dict[str, set[str]] = defaultdict(set)
    for each in names:
        if each.participant:
            holders[each.name].add(each.participant)
    return holders
