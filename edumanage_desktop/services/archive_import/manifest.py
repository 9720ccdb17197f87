"""A manifest: a CSV list that says of each file beside it whose it is and what it is called."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive_import.arrivals import ArrivedFile
from edumanage_desktop.services.archive_import.entries import Entry, Owner, named_files
from edumanage_desktop.services.archive_import.paths import path_parts, shown_name
from edumanage_desktop.services.archive_import.small_tables import ListedRow, plain_title, read_list

NAMES = frozenset({"manifest.csv", "manifest.txt", "manifest.tsv"})
COLUMNS = (
    "file", "student_number", "student_id", "email", "full_name", "title", "description", "course", "term",
    "assignment",
)  # fmt: skip
_TITLES = {name.replace("_", ""): name for name in COLUMNS} | {
    "path": "file",
    "filename": "file",
    "number": "student_number",
    "registrationnumber": "student_number",
    "regnumber": "student_number",
    "regno": "student_number",
    "student": "student_number",
    "idnumber": "student_number",
    "emailaddress": "email",
    "mail": "email",
    "name": "full_name",
    "studentname": "full_name",
}
_OWNERS = ("student_number", "student_id", "email", "full_name")
_SAID = ("title", "description", "course", "term", "assignment")
_LARGEST_ID = 2**63 - 1
_NOT_LISTED = Sentence("The manifest does not name this file.")
_MISSING = Sentence("The manifest names this file, and it is not there. Add it, or take its line away.")
_TWICE = Sentence("The manifest names this file twice, which leaves open whose it is. Keep one of its lines.")
_BAD_ID = Sentence("The manifest's student_id is no number of the portal. Correct it.")


def is_manifest(file: ArrivedFile) -> bool:
    """Return whether a file is the manifest of what lies beside it."""
    return len(file.parts) == 1 and file.parts[0].lower() in NAMES


def manifest_entries(content: bytes, files: Sequence[ArrivedFile]) -> list[Entry] | None:
    """Return the entries that a manifest makes of these files, None when its columns say neither file nor owner.

    Lines about the same person that call their work the same make one entry. Raises `ListNotUnderstood`.
    """
    places, rows = read_list(content, _places)
    if "file" not in places or not set(_OWNERS) & places.keys():
        return None
    by_path = {_sameness(file.parts): file for file in files}
    claimed: dict[ArrivedFile, int] = {}
    groups: dict[tuple[str, ...], list[tuple[ListedRow, ArrivedFile]]] = defaultdict(list)
    entries = []
    for row in rows:
        found = row.problem or _find(row, by_path)
        if isinstance(found, str):
            problem = found if isinstance(found, Sentence) else _unusable(row, found)
            entries.append(_refused(row, problem))
            continue
        claimed[found] = claimed.get(found, 0) + 1
        groups[_key(row)].append((row, found))
    doubles = frozenset(file for file, count in claimed.items() if count > 1)
    entries += [_entry(lines, doubles) for lines in groups.values()]
    return entries + [
        Entry(f"file:{file.path}", shown_name(file.path), Owner(), named_files([(file.parts, file)]), note=_NOT_LISTED)
        for file in files
        if file not in claimed
    ]


def _places(head: Sequence[str]) -> Mapping[str, int]:
    titles = [plain_title(cell) for cell in head]
    return {_TITLES[title]: place for place, title in reversed(list(enumerate(titles))) if title in _TITLES}


def _unusable(row: ListedRow, why: str) -> Sentence:
    return Sentence("Line {line} of the manifest cannot be used: {why}", line=row.line, why=why)


def _key(row: ListedRow) -> tuple[str, ...]:
    """Return what lines about the same piece of work share."""
    owner = (row.cells.get(column, "").casefold() for column in _OWNERS)
    return (*owner, *(row.cells.get(column, "") for column in _SAID))


def _find(row: ListedRow, by_path: Mapping[tuple[str, ...], ArrivedFile]) -> ArrivedFile | Sentence:
    parts = path_parts(row.cells.get("file", ""))
    if isinstance(parts, Sentence):
        return parts
    return by_path.get(_sameness(parts), _MISSING)


def _sameness(parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part.casefold() for part in parts)


def _refused(row: ListedRow, problem: Sentence) -> Entry:
    name = row.cells.get("file", "") or (row.all_cells[0] if row.all_cells else "")
    return Entry(f"line:{row.line}", shown_name(name) or f"#{row.line}", _owner(row.cells), problem=problem)


def _entry(lines: Sequence[tuple[ListedRow, ArrivedFile]], doubles: frozenset[ArrivedFile]) -> Entry:
    row, first = lines[0]
    files = named_files([(file.parts, file) for _row, file in lines])
    said: dict[str, Any] = {column: row.cells.get(column) or None for column in _SAID}
    problem = _TWICE if any(file in doubles for _row, file in lines) else None
    raw_id = row.cells.get("student_id", "")
    if raw_id and _portal_id(raw_id) is None:
        problem = _BAD_ID
    return Entry(f"file:{first.path}", shown_name(first.path), _owner(row.cells), files, problem=problem, **said)


def _owner(cells: Mapping[str, str]) -> Owner:
    return Owner(
        name=cells.get("full_name", ""),
        number=cells.get("student_number", ""),
        email=cells.get("email", ""),
        student_id=_portal_id(cells.get("student_id", "")),
    )


def _portal_id(text: str) -> int | None:
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(_LARGEST_ID))):
        return None
    return int(text) if 0 < int(text) <= _LARGEST_ID else None
