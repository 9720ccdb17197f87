"""What is inside the files of an entry: whether the rules take them, and their digests, each read once."""

import contextlib
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from edumanage_desktop.domain.errors import ArrivalUnreadable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive_import.arrivals import Arrival
from edumanage_desktop.services.archive_import.entries import Entry, EntryFile
from edumanage_desktop.services.intake import check
from edumanage_desktop.services.upload_rules import MOST_FILES, UploadRules

_CHUNK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class FileInArrival:
    """A file of an arrival as it is handed in; see `services.intake.FileToHandIn`."""

    arrival: Arrival
    entry_file: EntryFile

    @property
    def name(self) -> str:
        """Return what it is called."""
        return self.entry_file.name

    def size_bytes(self) -> int:
        """Return its size."""
        return self.entry_file.file.size_bytes

    def open(self) -> BinaryIO:
        """Open it; raises `ArrivalUnreadable`."""
        return self.arrival.open(self.entry_file.file)


class ArrivedContents:
    """The contents of one arrival. What was found out about an entry is remembered; any lane may ask."""

    def __init__(self, *, arrival: Arrival, rules: UploadRules, check_wanted: Callable[[], object]) -> None:
        self._arrival, self._rules, self._check_wanted = arrival, rules, check_wanted
        self._broken: dict[str, Sentence | None] = {}
        self._digests: dict[str, tuple[str, ...]] = {}

    def files(self, entry: Entry) -> Sequence[FileInArrival]:
        """Return the files of an entry."""
        return [FileInArrival(self._arrival, each) for each in entry.files]

    def broken_rule(self, entry: Entry) -> Sentence | None:
        """Return which rule a file of the entry breaks, or that it cannot be read; None when all are taken."""
        if entry.key not in self._broken:
            self._check_wanted()
            self._broken[entry.key] = self._look(entry)
        return self._broken[entry.key]

    def digests(self, entry: Entry) -> tuple[str, ...]:
        """Return the SHA-256 of each file in their order; raises `ArrivalUnreadable`."""
        if entry.key not in self._digests:
            self._digests[entry.key] = tuple(self._digest(file) for file in self.files(entry))
        return self._digests[entry.key]

    def _look(self, entry: Entry) -> Sentence | None:
        if len(entry.files) > MOST_FILES:
            return Sentence("It has more than {most} files, the most that a submission may have.", most=MOST_FILES)
        for file in self.files(entry):
            try:
                broken = check(file, self._rules)
            except ArrivalUnreadable as error:
                return error.sentence
            if broken is not None:
                return broken
        return None

    def _digest(self, file: FileInArrival) -> str:
        digest = hashlib.sha256()
        with contextlib.closing(file.open()) as stream:
            while chunk := stream.read(_CHUNK_BYTES):
                self._check_wanted()
                digest.update(chunk)
        return digest.hexdigest()
