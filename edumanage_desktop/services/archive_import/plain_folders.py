"""A plain folder: one folder, or one file, for each person, named by who they are."""

import re
from collections import defaultdict
from collections.abc import Sequence

from edumanage_desktop.services.archive_import.arrivals import ArrivedFile
from edumanage_desktop.services.archive_import.entries import Entry, Owner, named_files
from edumanage_desktop.services.archive_import.paths import shown_name

_APART = re.compile(r"\s+[-–—]\s+|_+|\s*[(\[]")
_EXTENSION = re.compile(r"\.[^.\s]{1,12}$")


def plain_entries(files: Sequence[ArrivedFile]) -> list[Entry]:
    """Return an entry for each folder at the top, and one for each file that lies there alone.

    Whose it is, its name tells: all of it, or what stands before the first dash, underscore or bracket; which of these
    somebody is called is found out by matching.
    """
    folders: dict[str, list[ArrivedFile]] = defaultdict(list)
    entries = []
    for file in files:
        if len(file.parts) > 1:
            folders[file.parts[0]].append(file)
        else:
            stem = _EXTENSION.sub("", file.parts[0])
            entries.append(
                Entry(f"file:{file.path}", shown_name(file.path), Owner(name=stem), named_files([(file.parts, file)]))
            )
    for folder, inside in folders.items():
        named = named_files([(file.parts[1:], file) for file in inside])
        entries.append(Entry(f"folder:{folder}", shown_name(folder), Owner(name=folder), named))
    return entries


def said_by(name: str) -> Sequence[str]:
    """Return what a name of a folder or file may call somebody, the most certain first."""
    pieces = [piece.strip() for piece in _APART.split(name)]
    beginning = [" ".join(pieces[:count]) for count in (1, 2, 3) if count < len(pieces)]
    return list(dict.fromkeys(text for text in (name.strip(), *beginning, *pieces) if text))
