"""Office documents turned into PDF by LibreOffice, one at a time, and kept as long as the session."""

import hashlib
import os
import secrets
import shutil
import stat
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Condition, Event

from edumanage_desktop.adapters.office.bounds import LONGEST_SECONDS
from edumanage_desktop.adapters.office.program import find_office_program
from edumanage_desktop.adapters.office.running import LOOKS_EVERY_SECONDS, OfficeRuns
from edumanage_desktop.adapters.office.troubles import told
from edumanage_desktop.adapters.platform import Platform, this_platform
from edumanage_desktop.services.office_pages import (
    COMPOUND_FILE,
    OfficeKind,
    OfficePagesMissing,
    OfficeTrouble,
    office_kind,
)
from edumanage_desktop.services.previews import HEAD_BYTES

MOST_DOCUMENT_BYTES = 128 << 20
MOST_PDF_BYTES = 64 << 20
MOST_KEPT_BYTES = 512 << 20
MOST_WAITING = 8
_STREAMS = (("WordDocument", OfficeKind.DOC), ("PowerPoint Document", OfficeKind.PPT), ("Workbook", OfficeKind.XLS))
"""The streams of a Compound File that tell what it is; their names stand in it in UTF-16 ([MS-CFB] 2.6.1)."""


class OfficeConversions:
    """Implements `services.office_pages.OfficeConverter` in a private folder that `workplace` makes and somebody wipes.

    `find` looks for the program when it is first asked for. `close()` ends whatever still runs, for good.
    """

    def __init__(
        self,
        *,
        workplace: Callable[[], Path],
        find: Callable[[], Path | None] = find_office_program,
        platform: Platform | None = None,
        longest_seconds: float = LONGEST_SECONDS,
    ) -> None:
        self._make_workplace = workplace
        self._find = find
        self._platform = platform or this_platform()
        self._longest_seconds = longest_seconds
        self._program: Path | None = None
        self._has_looked = False
        self._kept: OrderedDict[str, Path] = OrderedDict()
        self._turn = Condition()
        self._waiting = 0
        self._is_busy = False
        self._closed = Event()

    def is_present(self) -> bool:
        """Look for the program once, as `OfficeConverter.is_present`."""
        if not self._has_looked:
            self._program, self._has_looked = self._find(), True
        return self._program is not None

    def can_convert(self, name: str, head: bytes) -> bool:
        """Look at the beginning of a file, as `OfficeConverter.can_convert`."""
        return office_kind(name, head) is not None and self.is_present()

    def convert(self, path: Path, name: str, *, unwanted: Event | None = None) -> Path:
        """Return a PDF of a document, as `OfficeConverter.convert`."""
        unwanted = unwanted or Event()
        with self._taking_turns(unwanted), _disk_troubles_told():
            key, kind = _identified(path, name)
            pages = self._kept.get(key)
            if pages is None or not pages.is_file():
                pages = self._kept[key] = self._converted(path, kind, key, unwanted)
            self._kept.move_to_end(key)
            self._forget_oldest()
            return pages

    def close(self) -> None:
        """End what runs and let nothing begin any more; a second call does nothing."""
        self._closed.set()
        with self._turn:
            self._turn.wait_for(lambda: not self._is_busy and self._waiting == 0)

    @contextmanager
    def _taking_turns(self, unwanted: Event) -> Iterator[None]:
        with self._turn:
            if self._waiting >= MOST_WAITING:
                raise told(OfficeTrouble.BUSY)
            self._waiting += 1
            while self._is_busy and not self._is_over(unwanted):
                self._turn.wait(LOOKS_EVERY_SECONDS)
            self._waiting -= 1
            self._turn.notify_all()
            if self._is_over(unwanted):
                raise told(OfficeTrouble.UNWANTED)
            self._is_busy = True
        try:
            yield
        finally:
            with self._turn:
                self._is_busy = False
                self._turn.notify_all()

    def _is_over(self, unwanted: Event) -> bool:
        return self._closed.is_set() or unwanted.is_set()

    def _converted(self, path: Path, kind: OfficeKind, key: str, unwanted: Event) -> Path:
        """Convert a document in a folder of its own, under a name of ours, and keep the result under its key."""
        if not self.is_present() or self._program is None:
            raise told(OfficeTrouble.MISSING)
        runs = OfficeRuns(program=self._program, platform=self._platform, longest_seconds=self._longest_seconds)
        workplace = self._make_workplace()
        job, profile, pages = workplace / secrets.token_hex(8), workplace / "profile", workplace / f"{key}.pdf"
        succeeded = False
        job.mkdir(mode=0o700)
        try:
            document = job / f"document.{kind}"
            shutil.copyfile(path, document)
            document.chmod(stat.S_IRUSR)
            made = runs.make_pdf(document, kind, profile=profile, is_over=lambda: self._is_over(unwanted))
            _check(made)
            os.replace(made, pages)
            pages.chmod(stat.S_IRUSR)
            succeeded = True
            return pages
        finally:
            _wipe(job)
            if not succeeded:
                _wipe(profile)  # whatever the document has done to it, the next one does not see it

    def _forget_oldest(self) -> None:
        sizes = {key: pages.stat().st_size for key, pages in self._kept.items() if pages.is_file()}
        while sum(sizes.values()) > MOST_KEPT_BYTES and len(sizes) > 1:
            oldest = next(iter(sizes))
            del sizes[oldest]
            _unlink(self._kept.pop(oldest))


def _identified(path: Path, name: str) -> tuple[str, OfficeKind]:
    """Return what a document is kept under, and its kind by all of its content; raises `OfficePagesMissing`."""
    try:
        if path.stat().st_size > MOST_DOCUMENT_BYTES:
            raise told(OfficeTrouble.TOO_LARGE)
        content = path.read_bytes()
    except OSError as exc:
        raise told(OfficeTrouble.GONE) from exc
    kind = office_kind(name, content[:HEAD_BYTES])
    if kind is None:
        raise told(OfficeTrouble.NOT_OPENED)
    if content.startswith(COMPOUND_FILE):
        inside = (each for stream, each in _STREAMS if f"{stream}\0".encode("utf-16-le") in content)
        kind = next(inside, kind)
    return f"{kind}-{hashlib.sha256(content).hexdigest()}", kind


def _check(pages: Path) -> None:
    """Raise `OfficePagesMissing` unless LibreOffice has left a PDF of a size that can be kept."""
    try:
        if not stat.S_ISREG(pages.lstat().st_mode):
            raise told(OfficeTrouble.NOT_OPENED)
        with pages.open("rb") as stream:
            head = stream.read(5)
            size_bytes = stream.seek(0, os.SEEK_END)
    except FileNotFoundError as exc:
        raise told(OfficeTrouble.NOT_OPENED) from exc
    if head != b"%PDF-":
        raise told(OfficeTrouble.NOT_OPENED)
    if size_bytes > MOST_PDF_BYTES:
        raise told(OfficeTrouble.TOO_LARGE)


@contextmanager
def _disk_troubles_told() -> Iterator[None]:
    try:
        yield
    except OfficePagesMissing:
        raise
    except OSError as exc:
        raise told(OfficeTrouble.NO_ROOM) from exc


def _wipe(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _unlink(pages: Path) -> None:
    with _disk_troubles_told():
        pages.unlink(missing_ok=True)
