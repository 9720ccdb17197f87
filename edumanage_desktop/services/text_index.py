"""Indexing what is handed in, so that near texts find each other: by `work --once`, as an administrator.

Nobody's text is kept: a fingerprint is, from which none can be read. Whatever ends a run in the middle leaves what it
had finished, and the next one goes on with the rest, for a file counts as read by its last row.
"""

import contextlib
import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from edumanage_desktop.domain.errors import FileMissing, FileOutsideStore
from edumanage_desktop.domain.text_prints import (
    LEAST_PRINTS,
    LEAST_SHARE,
    anchors,
    encoded,
    fingerprint,
    share,
)
from edumanage_desktop.services.files import FileStore
from edumanage_desktop.services.temporary import temporary_folder

BATCH_FILES = 40
LARGEST_READ_BYTES = 64 << 20
"""Of a larger file the content is measured and the text is not read."""
MOST_CANDIDATES = 40
"""How many other texts one is compared with: those that share most of its anchors."""
_CHUNK = 1 << 20


class TextOutcome(StrEnum):
    """What came of reading a file."""

    TEXT = "text"
    LITTLE = "little"
    """Too few words beyond templates to be near anything."""
    NONE = "none"
    FAILED = "failed"
    LARGE = "large"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class TextRead:
    """A text, or why there is none."""

    outcome: TextOutcome
    text: str = ""


@dataclass(frozen=True, slots=True)
class FileToIndex:
    """A file of a submission; `sha256` None where nobody measured it when it came."""

    upload_id: int
    position: int
    store_key: str
    name: str
    media_type: str | None
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Print:
    """What is kept of a file. `sha256` and `size_bytes` are there where the index measured them."""

    upload_id: int
    position: int
    outcome: str
    prints: frozenset[int] = frozenset()
    sha256: str | None = None
    size_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two files that are near, seen from the first: how much of it is in the other, in percent.

    `shared` are the numbers that both fingerprints have: they show who may see one side alone what of it is meant.
    """

    upload_id: int
    position: int
    other_upload_id: int
    other_position: int
    share: int
    is_same_file: bool = False
    shared: frozenset[int] = frozenset()


@dataclass(slots=True)
class IndexRun:
    """What a run came to; `is_done` says that nothing is left for now."""

    files: int = 0
    texts: int = 0
    pairs: int = 0
    is_done: bool = False


class TextReader(Protocol):
    """Takes the text out of a file, within bounds."""

    def read(self, path: Path, name: str, media_type: str | None) -> TextRead:
        """Return the text of a file on the disk; never raises for what the file holds."""
        ...

    def close(self) -> None:
        """End what reads; it begins again when it is asked once more."""
        ...


class IndexRecords(Protocol):
    """The index in the database, as an administrator. Every method may raise the `DatabaseError`s."""

    def templates(self) -> Sequence[tuple[str, frozenset[int]]]:
        """Return SHA-256 and fingerprint of every registered template."""
        ...

    def unread(self, after: tuple[int, int], limit: int) -> Sequence[FileToIndex]:
        """Return files that are not in the index, or were missing a day ago, behind (submission, position)."""
        ...

    def stale(self, templates_key: str, limit: int) -> Sequence[Print]:
        """Return texts that were compared under other templates."""
        ...

    def alike(self, anchored: Sequence[int]) -> Sequence[tuple[int, int]]:
        """Return (submission, position) of the texts that share an anchor, once for each, of a common one some."""
        ...

    def prints(self, uploads: Collection[int]) -> Mapping[tuple[int, int], frozenset[int]]:
        """Return the fingerprints of submissions by (submission, position)."""
        ...

    def same(self, sha256: str, *, measured: bool) -> Sequence[tuple[int, int]]:
        """Return (submission, position) of files of a content that the index measured.

        Of a file that it `measured` itself also those whose content was recorded when they came.
        """
        ...

    def keep(self, read: Print, anchored: Sequence[int], pairs: Sequence[Pair], templates_key: str) -> None:
        """Keep what was read of a file, and the pairs; what was kept of it before is replaced."""
        ...

    def together(self) -> "contextlib.AbstractContextManager[None]":
        """Let what is kept meanwhile be written at once."""
        ...


class TextIndex:
    """Reads what nobody read, and compares it with what was; not for the GUI thread."""

    def __init__(self, *, records: IndexRecords, store: FileStore, reader: TextReader) -> None:
        self._records, self._store, self._reader = records, store, reader
        self._template_prints: frozenset[int] = frozenset()
        self._templates_key = ""

    def run(self, until: Callable[[], bool]) -> IndexRun:
        """Index until nothing is left, or `until` says so between two files.

        Raises `StoreError` or `OSError` where the store is away, `TemporaryFolderFull` and the `DatabaseError`s; what
        was finished stays.
        """
        self._learn_templates()
        done = IndexRun()
        with temporary_folder("edumanage-texts-") as folder:
            is_read = self._read_new(done, folder, until)
        done.is_done = is_read and self._compare_anew(done, until)
        return done

    def _learn_templates(self) -> None:
        known = self._records.templates()
        self._template_prints = frozenset(number for _sha256, prints in known for number in prints)
        self._templates_key = hashlib.sha256(encoded(self._template_prints).encode()).hexdigest()[:16]

    def _read_new(self, done: IndexRun, folder: Path, until: Callable[[], bool]) -> bool:
        after = (0, 0)  # what a verification handed in has numbers below
        while True:
            files = self._records.unread(after, BATCH_FILES)
            if not files:
                return True
            for file in files:
                if until():
                    return False
                read = self._read(file, folder)
                with self._records.together():
                    done.pairs += self._keep(read, read.sha256 or file.sha256)
                done.files += 1
                done.texts += read.outcome == TextOutcome.TEXT
            after = (files[-1].upload_id, files[-1].position)

    def _compare_anew(self, done: IndexRun, until: Callable[[], bool]) -> bool:
        """Compare again what was compared when other templates were registered."""
        while True:
            texts = self._records.stale(self._templates_key, BATCH_FILES)
            if not texts:
                return True
            for read in texts:
                if until():
                    return False
                with self._records.together():
                    done.pairs += self._keep(read, read.sha256)

    def _read(self, file: FileToIndex, folder: Path) -> Print:
        path = folder / "file"
        try:
            measured, size = self._copy(file.store_key, path)
        except (FileMissing, FileOutsideStore):
            return Print(file.upload_id, file.position, TextOutcome.MISSING)
        sha256, size_bytes = (measured, size) if file.sha256 is None else (None, None)
        if size > LARGEST_READ_BYTES:
            read = TextRead(TextOutcome.LARGE)
        else:
            read = self._reader.read(path, file.name, file.media_type)
        prints = fingerprint(read.text) if read.outcome is TextOutcome.TEXT else frozenset[int]()
        outcome = read.outcome
        if outcome is TextOutcome.TEXT and len(prints) < LEAST_PRINTS:
            outcome = TextOutcome.LITTLE
        return Print(file.upload_id, file.position, outcome, prints, sha256, size_bytes)

    def _copy(self, store_key: str, path: Path) -> tuple[str, int]:
        """Bring a file here, as far as it is read, and return what its content and size are."""
        digest, size = hashlib.sha256(), 0
        with contextlib.closing(self._store.open(store_key)) as stream, path.open("wb") as copy:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
                size += len(chunk)
                if size <= LARGEST_READ_BYTES + _CHUNK:
                    copy.write(chunk)
        return digest.hexdigest(), size

    def _keep(self, read: Print, sha256: str | None) -> int:
        own = read.prints - self._template_prints
        anchored = anchors(own)
        pairs = [*self._same(read, sha256), *self._near(read, own, anchored)]
        self._records.keep(read, anchored, pairs, self._templates_key)
        return len(pairs) // 2

    def _same(self, read: Print, sha256: str | None) -> list[Pair]:
        if sha256 is None:
            return []
        found = self._records.same(sha256, measured=read.sha256 is not None)
        return [
            pair
            for other, position in found
            if other != read.upload_id
            for pair in _both(read, other, position, (100, 100), is_same_file=True)
        ]

    def _near(self, read: Print, own: frozenset[int], anchored: Sequence[int]) -> list[Pair]:
        if not anchored:
            return []
        counted = Counter(place for place in self._records.alike(anchored) if place[0] != read.upload_id)
        places = [place for place, _count in counted.most_common(MOST_CANDIDATES)]
        known = self._records.prints({upload for upload, _position in places}) if places else {}
        best: dict[int, tuple[int, int, int]] = {}
        shared: dict[int, frozenset[int]] = {}
        for upload, position in places:
            other = known.get((upload, position), frozenset()) - self._template_prints
            shares = share(own, other), share(other, own)
            if max(shares) >= LEAST_SHARE and max(shares) > max(best.get(upload, (0, 0, 0))[:2]):
                best[upload], shared[upload] = (*shares, position), own & other
        return [
            pair
            for upload, (mine, theirs, position) in best.items()
            for pair in _both(read, upload, position, (mine, theirs), shared=shared[upload])
        ]


def _both(
    read: Print,
    other: int,
    position: int,
    shares: tuple[int, int],
    *,
    is_same_file: bool = False,
    shared: frozenset[int] = frozenset(),
) -> tuple[Pair, Pair]:
    return (
        Pair(read.upload_id, read.position, other, position, shares[0], is_same_file, shared),
        Pair(other, position, read.upload_id, read.position, shares[1], is_same_file, shared),
    )


def template_print(path: Path, name: str, reader: TextReader) -> tuple[str, str]:
    """Return SHA-256 and encoded fingerprint of a file that is registered as a template; raises `OSError`."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    read = reader.read(path, name, None)
    prints = fingerprint(read.text) if read.outcome is TextOutcome.TEXT else frozenset[int]()
    return digest.hexdigest(), encoded(prints)
