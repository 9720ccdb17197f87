"""Recognising where an arrival comes from by its names, and making entries of its files."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from edumanage_desktop.domain.errors import ArrivalUnreadable, ListNotUnderstood
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive_import import moodle
from edumanage_desktop.services.archive_import.arrivals import Arrival, ArrivedFile
from edumanage_desktop.services.archive_import.canvas import CanvasName, canvas_name
from edumanage_desktop.services.archive_import.entries import Entry, Owner, System, Understood, named_files
from edumanage_desktop.services.archive_import.manifest import is_manifest, manifest_entries
from edumanage_desktop.services.archive_import.paths import is_leftover, shown_name
from edumanage_desktop.services.archive_import.plain_folders import plain_entries
from edumanage_desktop.services.archive_import.small_tables import MOST_LIST_BYTES
from edumanage_desktop.services.archive_import.worksheet import Participant, read_worksheet

_FOREIGN = Sentence("Its name is not one that the other system makes, so nobody knows whose it is.")
_MANIFEST_IGNORED = Sentence(
    "The manifest names neither files nor whose they are, so it was left aside. Its columns are file and"
    " student_number, student_id, email or full_name."
)
_WORKSHEET_USED = Sentence("The grading worksheet in it was read for numbers and addresses.")


def understood(arrival: Arrival, worksheet: Mapping[str, Participant] | None = None) -> Understood:
    """Return an arrival as entries; `worksheet` are the participants of a grading worksheet that came apart.

    Raises `ArrivalUnreadable` when its manifest cannot be read, and `ListNotUnderstood` when that is no list.
    """
    files = _unwrapped([file for file in arrival.files if not is_leftover(file.parts)])
    course, assignment = moodle.from_archive_name(arrival.name)
    manifest = next((file for file in files if is_manifest(file)), None)
    notes: list[Sentence] = []
    if manifest is not None:
        others = [file for file in files if file is not manifest]
        listed = manifest_entries(_content(arrival, manifest), others)
        if listed is not None:
            return Understood(System.MANIFEST, tuple(listed))
        notes.append(_MANIFEST_IGNORED)
        files = others
    participants = dict(worksheet or {})
    files, found = _without_worksheet(arrival, files)
    if found:
        participants = {**found, **participants}
        notes.append(_WORKSHEET_USED)
    system = _system_of(files)
    if system is System.FOLDER:
        return Understood(system, tuple(plain_entries(files)), notes=tuple(notes))
    if system is System.CANVAS:
        return Understood(system, tuple(_canvas_entries(files)), notes=tuple(notes))
    entries = tuple(_moodle_entries(files, participants))
    return Understood(system, entries, course=course, assignment=assignment, notes=tuple(notes))


def _unwrapped(files: Sequence[ArrivedFile]) -> list[ArrivedFile]:
    """Return the files without the one folder that all of them lie in, as when somebody packed the folder itself.

    A folder whose name is one of Moodle's stays: it is the only person who handed in.
    """
    tops = {file.parts[0] for file in files}
    inside = {file.parts[1] for file in files if len(file.parts) > 1}
    is_wrapper = len(tops) == 1 and len(inside) > 1 and all(len(file.parts) > 1 for file in files)
    if not is_wrapper or moodle.moodle_name((*tops, "file")) is not None:
        return list(files)
    return [replace(file, parts=file.parts[1:]) for file in files]


def _system_of(files: Sequence[ArrivedFile]) -> System:
    """Return by whose rules at least half of the names are made."""
    by_moodle = sum(moodle.moodle_name(file.parts) is not None for file in files)
    by_canvas = sum(_canvas_name(file) is not None for file in files)
    if by_moodle and 2 * by_moodle >= len(files):
        return System.MOODLE
    if by_canvas and 2 * by_canvas >= len(files):
        return System.CANVAS
    return System.FOLDER


def _without_worksheet(
    arrival: Arrival, files: Sequence[ArrivedFile]
) -> tuple[list[ArrivedFile], Mapping[str, Participant]]:
    """Return the files without a grading worksheet that lies among those of Moodle, and what it says."""
    for file in files:
        is_list = len(file.parts) == 1 and file.parts[0].lower().endswith(".csv")
        if not is_list or moodle.moodle_name(file.parts) is not None or file.size_bytes > MOST_LIST_BYTES:
            continue
        with suppress(ListNotUnderstood, ArrivalUnreadable):
            found = read_worksheet(_content(arrival, file))
            others = [each for each in files if each is not file]
            if found and _system_of(others) is System.MOODLE:
                return others, found
    return list(files), {}


def _content(arrival: Arrival, file: ArrivedFile) -> bytes:
    if file.size_bytes > MOST_LIST_BYTES:
        raise ArrivalUnreadable(
            Sentence("{name} is larger than any list, so nothing was read. Shorten it.", name=shown_name(file.path))
        )
    with arrival.open(file) as stream:
        return stream.read()


def _moodle_entries(files: Sequence[ArrivedFile], participants: Mapping[str, Participant]) -> list[Entry]:
    groups = moodle.grouped(files)
    hidden = moodle.hidden_names(name for names in groups.values() for name, _file in names)
    entries = []
    for (name, number), named in groups.items():
        known = participants.get(number, Participant())
        is_hidden = name in hidden
        owner = Owner(
            name=known.name if is_hidden else name,
            number=known.number,
            email=known.email,
            participant=number,
            is_hidden=is_hidden,
            is_default_group=not number,
        )
        handed_in = named_files([(each.parts, file) for each, file in named])
        shown = shown_name(f"{name} {number}" if is_hidden else name)
        entries.append(Entry(f"moodle:{name}:{number}", shown, owner, handed_in))
    return entries + _foreign(files, lambda file: moodle.moodle_name(file.parts) is not None)


def _canvas_entries(files: Sequence[ArrivedFile]) -> list[Entry]:
    groups: dict[tuple[str, str, bool], list[tuple[CanvasName, ArrivedFile]]] = defaultdict(list)
    for file in files:
        found = _canvas_name(file)
        if found is not None:
            groups[found.name, found.user, found.is_anonymous].append((found, file))
    entries = []
    for (name, user, is_anonymous), named in groups.items():
        handed_in = named_files([((each.display,), file) for each, file in named])
        entries.append(
            Entry(
                f"canvas:{name}:{user}",
                shown_name(f"anon {user}" if is_anonymous else name),
                Owner(name=name, participant=user, is_hidden=is_anonymous),
                handed_in,
                is_late=any(each.is_late for each, _file in named),
            )
        )
    return entries + _foreign(files, lambda file: _canvas_name(file) is not None)


def _canvas_name(file: ArrivedFile) -> CanvasName | None:
    return canvas_name(file.parts[0]) if len(file.parts) == 1 else None


def _foreign(files: Sequence[ArrivedFile], is_known: Callable[[ArrivedFile], bool]) -> list[Entry]:
    """Return an entry for each file whose name the other system would not make; somebody put it there."""
    return [
        Entry(f"file:{file.path}", shown_name(file.path), Owner(), named_files([(file.parts, file)]), note=_FOREIGN)
        for file in files
        if not is_known(file)
    ]
