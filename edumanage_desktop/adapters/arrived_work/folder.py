"""A folder that somebody chose: its files, without links, devices and what no system takes for a file."""

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from edumanage_desktop.adapters.arrived_work import troubles
from edumanage_desktop.adapters.arrived_work.checked_streams import checked_stream
from edumanage_desktop.adapters.file_store.beneath import open_beneath
from edumanage_desktop.domain.errors import ArrivalRefused, ArrivalUnreadable, StoreError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive_import.arrivals import MOST_FILES, ArrivedFile, TurnedAway
from edumanage_desktop.services.archive_import.paths import DEEPEST_PATH, path_parts, shown_name

_LINK = Sentence("It is a link and no file, so it was not followed. Put the file itself there.")
_DEEP = Sentence("It lies deeper than any program puts it, so it was not read. Move it up.")
_NO_FILE = Sentence("It is a device or a pipe and no file, so it was not read.")


class ArrivedFolder:
    """See `services.archive_import.arrivals.Arrival`. A link that took a file's place meanwhile is not followed."""

    def __init__(self, path: Path) -> None:
        self._root = path.absolute()
        self.name = path.name
        self.files: list[ArrivedFile] = []
        self.turned_away: list[TurnedAway] = []
        self._paths: list[tuple[str, ...]] = []
        for place in self._walk(self._root, ()):
            self._note(place)

    def open(self, file: ArrivedFile) -> BinaryIO:
        """Return the stream of a file, as `Arrival.open`."""
        parts = self._paths[file.place]
        try:
            return checked_stream(lambda: os.fdopen(open_beneath(self._root, parts), "rb"), file.path, troubles.gone)
        except StoreError as error:
            raise ArrivalUnreadable(troubles.gone(file.path)) from error

    def close(self) -> None:
        """Nothing is held open."""

    def _walk(self, folder: Path, above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], os.DirEntry[str]]]:
        try:
            with os.scandir(folder) as found:
                inside = sorted(islice(found, MOST_FILES + 1), key=lambda entry: entry.name)
        except OSError as error:
            why = troubles.closed(error)
            self.turned_away.append(TurnedAway(shown_name("/".join(above) or self.name), why))
            return
        if len(inside) > MOST_FILES:
            raise self._too_many()
        for entry in inside:
            raw = (*above, entry.name)
            if not entry.is_dir(follow_symlinks=False):
                yield raw, entry
            elif len(raw) >= DEEPEST_PATH:
                self.turned_away.append(TurnedAway(shown_name("/".join(raw)), _DEEP))
            else:
                yield from self._walk(folder / entry.name, raw)

    def _note(self, place: tuple[tuple[str, ...], os.DirEntry[str]]) -> None:
        raw, entry = place
        name = "/".join(raw)
        parts = path_parts(name)
        why: Sentence | None = parts if isinstance(parts, Sentence) else None
        size_bytes = 0
        try:
            if entry.is_symlink():
                why = _LINK
            elif not entry.is_file(follow_symlinks=False):
                why = _NO_FILE
            else:
                size_bytes = entry.stat(follow_symlinks=False).st_size
        except OSError:  # it went away, or its disk did
            why = troubles.gone(name)
        if why is not None or isinstance(parts, Sentence):
            self.turned_away.append(TurnedAway(shown_name(name), why or _NO_FILE))
            return
        if len(self.files) >= MOST_FILES:
            raise self._too_many()
        self.files.append(ArrivedFile(parts, size_bytes, len(self._paths)))
        self._paths.append(raw)

    def _too_many(self) -> ArrivalRefused:
        return ArrivalRefused(troubles.too_many(self.name))
