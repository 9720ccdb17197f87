"""The window's end of the process that reads submitted files: never waits for it, never trusts it, kills it if late."""

import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QProcessEnvironment, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from edumanage_desktop.gui.preview.protocol import (
    BYTES_PER_PIXEL,
    PART,
    Answer,
    AnswerKind,
    AnswerReader,
    OpenRequest,
    PageRequest,
    Payload,
    ProtocolBroken,
    Trouble,
    encode_request,
)
from edumanage_desktop.services.previews import PreviewKind

PAGE_TIMEOUT_MS = 5_000
START_TIMEOUT_MS = 20_000
NEW_FILE_GRACE_MS = 150
"""How long an answer that nobody wants any more may hold up the next file before its process is killed."""
NEW_PAGE_GRACE_MS = 1_000
FILES_PER_PROCESS = 100
"""After so many files the process is replaced, whatever it may have leaked."""
SHUTDOWN_WAIT_MS = 2_000
KEPT_VARIABLES = (
    *("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "WINDIR"),
    *("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH"),
)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """What the process found the file to be; `page_count` is 0 for a file that cannot be shown."""

    kind: PreviewKind
    page_count: int
    is_cut_off: bool = False


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page as pixels; `image` looks into `pixels`, which must live as long. Sizes are in points."""

    request: PageRequest
    image: QImage
    pixels: Payload
    width_points: float
    height_points: float


@dataclass(frozen=True, slots=True)
class ShownText:
    """The harmless text of a file, whether it is all of it, and the parts of source code in it.

    A part is its first character and its length, in UTF-16 units as Qt counts them, and a `services` `Part`.
    """

    text: str
    complete: bool
    parts: Sequence[tuple[int, int, int]] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is nothing to show; `request` is None when it concerns the whole file."""

    trouble: Trouble
    request: PageRequest | None


def page_process_command() -> tuple[str, ...]:
    """Return the command that starts the page process, from source and in the frozen program."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--page-process")
    return (sys.executable, "-P", "-m", "edumanage_desktop.page_process")


def _bare_environment() -> QProcessEnvironment:
    """Return what the process needs to start: no password, key ring, session bus or display of the person."""
    whole = QProcessEnvironment.systemEnvironment()
    bare = QProcessEnvironment()
    for name in KEPT_VARIABLES:
        if whole.contains(name):
            bare.insert(name, whole.value(name))
    bare.insert("QT_QPA_PLATFORM", "offscreen")
    if not getattr(sys, "frozen", False):
        bare.insert("PYTHONPATH", str(Path(__file__).resolve().parents[3]))
    return bare


class PageRenderer(QObject):
    """Opens files and renders pages in a process of their own, one request at a time.

    Every signal carries the generation that `open()` returned, so that a late answer can be told from a wanted one;
    answers for an older file are not delivered at all. `page_timeout_ms` bounds each answer.
    """

    opened = Signal(int, object)
    page_rendered = Signal(int, object)
    text_read = Signal(int, object)
    failed = Signal(int, object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        command: Sequence[str] = (),
        page_timeout_ms: int = PAGE_TIMEOUT_MS,
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command) or page_process_command()
        self._page_timeout_ms = page_timeout_ms
        self._generation = 0
        self._file: OpenRequest | None = None
        self._file_is_open = False
        self._wanted: PageRequest | None = None
        self._announce_opening = False
        self._process: QProcess | None = None
        self._dying: list[QProcess] = []
        self._ready = False
        self._files_opened = 0
        self._reader = AnswerReader()
        self._in_flight: OpenRequest | PageRequest | None = None
        self._unwanted = False
        self._number = 0
        self._since = QElapsedTimer()
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.setTimerType(Qt.TimerType.PreciseTimer)
        self._deadline.timeout.connect(self._too_late)
        self._closed = False

    def open(self, path: Path, name: str, media_type: str | None) -> int:
        """Let go of the file before and open this one; returns its generation."""
        self.forget()
        self._file = OpenRequest(str(path), name, media_type)
        self._announce_opening = True
        self._go_on()
        return self._generation

    def forget(self) -> None:
        """Want nothing any more of the file that is open or being opened."""
        self._generation += 1
        self._file, self._file_is_open, self._wanted, self._announce_opening = None, False, None, False
        self._drop_in_flight(NEW_FILE_GRACE_MS)

    def request_page(self, request: PageRequest) -> None:
        """Ask for a page of the open file instead of whichever page was asked for before."""
        if request == self._in_flight and not self._unwanted:
            self._wanted = None
            return
        self._wanted = request
        if isinstance(self._in_flight, PageRequest):
            self._drop_in_flight(NEW_PAGE_GRACE_MS)
        self._go_on()

    def is_idle(self) -> bool:
        """Return whether nothing is being read or waits to be."""
        return self._in_flight is None and self._wanted is None

    def process_ids(self) -> tuple[int, ...]:
        """Return the ids of all processes that are still there, for health pages and tests."""
        processes = [*self._dying, *([self._process] if self._process else [])]
        return tuple(process.processId() for process in processes if process.processId())

    def warm_up(self) -> None:
        """Start the process before the first file wants it."""
        if self._process is None and not self._closed:
            self._start()

    def shutdown(self) -> None:
        """End every process; nothing is opened afterwards."""
        self._closed = True
        self.forget()
        self._kill()
        for process in tuple(self._dying):
            process.waitForFinished(SHUTDOWN_WAIT_MS)
        self._bury_the_dead()

    def _drop_in_flight(self, grace_ms: int) -> None:
        """Let an answer that is no longer wanted come for a moment, since keeping the process is faster."""
        if self._in_flight is not None:
            self._unwanted = True
            left_ms = self._deadline.remainingTime()
            self._deadline.start(max(0, min(grace_ms, left_ms)))

    def _go_on(self) -> None:
        """Send what is wanted next, when nothing is in flight."""
        if self._closed or self._in_flight is not None or self._file is None:
            return
        if self._file_is_open and self._wanted is None:
            return
        if self._process is not None and not self._file_is_open and self._files_opened >= FILES_PER_PROCESS:
            self._kill()
        if self._process is None:
            self._start()
        elif self._ready and self._file_is_open and self._wanted is not None:
            request, self._wanted = self._wanted, None
            self._send(request)
        elif self._ready:
            self._files_opened += 1
            self._send(self._file)

    def _send(self, request: OpenRequest | PageRequest) -> None:
        if self._process is None:
            return
        self._number += 1
        self._in_flight, self._unwanted = request, False
        self._since.start()
        self._deadline.start(self._page_timeout_ms)
        self._process.write(encode_request(self._number, request))

    def _start(self) -> None:
        process = QProcess(self)
        process.setProcessEnvironment(_bare_environment())
        process.setWorkingDirectory(os.path.abspath(os.sep))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._went_wrong)
        self._process, self._ready, self._files_opened = process, False, 0
        self._reader = AnswerReader()
        self._deadline.start(START_TIMEOUT_MS)
        process.start(self._command[0], list(self._command[1:]))

    def _kill(self) -> None:
        """End the process without waiting; whatever it still says is not heard."""
        process, self._process = self._process, None
        self._ready, self._file_is_open, self._in_flight, self._unwanted = False, False, None, False
        self._deadline.stop()
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._ended)
        process.errorOccurred.disconnect(self._went_wrong)
        if process.state() is QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return
        self._dying.append(process)
        process.finished.connect(self._bury_the_dead)
        process.kill()

    def _bury_the_dead(self) -> None:
        for process in [dying for dying in self._dying if dying.state() is QProcess.ProcessState.NotRunning]:
            self._dying.remove(process)
            process.deleteLater()

    def _give_up(self, trouble: Trouble) -> None:
        """Replace the process and tell whoever still waits for what it was doing."""
        request, unwanted = self._in_flight, self._unwanted
        _log.warning("page process ended: %s after %d ms", trouble.name, self._since.elapsed() if request else 0)
        started = self._ready
        self._kill()
        if not started:
            self._wanted = None
            if self._file is not None:
                self._file = None
                self.failed.emit(self._generation, Failure(Trouble.NO_PROCESS, None))
            return
        if request is not None and not unwanted:
            self._tell_failure(request, trouble)
        self._go_on()
        self.warm_up()

    def _tell_failure(self, request: OpenRequest | PageRequest, trouble: Trouble) -> None:
        if isinstance(request, OpenRequest):
            self._file = None
            self.failed.emit(self._generation, Failure(trouble, None))
        else:
            self.failed.emit(self._generation, Failure(trouble, request))

    def _too_late(self) -> None:
        self._give_up(Trouble.TOO_SLOW)

    def _ended(self) -> None:
        self._give_up(Trouble.CRASHED)

    def _went_wrong(self, error: QProcess.ProcessError) -> None:
        # A crash also ends the process and a failed write follows one: only what never started would go untold.
        if error is QProcess.ProcessError.FailedToStart:
            self._give_up(Trouble.NO_PROCESS)

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        try:
            for answer in self._reader.feed(bytes(process.readAllStandardOutput().data())):
                if self._process is not process:
                    return
                self._take(answer)
        except (ProtocolBroken, UnicodeDecodeError):
            if self._process is process:
                self._give_up(Trouble.CRASHED)

    def _take(self, answer: Answer) -> None:
        if answer.kind is AnswerKind.READY and not self._ready:
            self._ready = True
            self._deadline.stop()
            self._go_on()
            return
        request, unwanted = self._in_flight, self._unwanted
        if request is None or answer.request != self._number:
            raise ProtocolBroken("an answer that nobody asked for")
        outcome = None if unwanted else _understood(request, answer)
        self._deadline.stop()
        self._in_flight, self._unwanted = None, False
        if outcome is not None:
            self._deliver(request, outcome)
        self._go_on()

    def _deliver(
        self, request: OpenRequest | PageRequest, outcome: OpenedFile | RenderedPage | ShownText | Trouble
    ) -> None:
        if isinstance(outcome, Trouble):
            self._tell_failure(request, outcome)
        elif isinstance(outcome, RenderedPage):
            self.page_rendered.emit(self._generation, outcome)
        elif isinstance(outcome, ShownText):
            self._file = None
            self.text_read.emit(self._generation, outcome)
        else:
            self._file_is_open = True
            if self._announce_opening:
                self._announce_opening = False
                self.opened.emit(self._generation, outcome)


def _understood(request: OpenRequest | PageRequest, answer: Answer) -> OpenedFile | RenderedPage | ShownText | Trouble:
    """Return what the answer says; raises `ProtocolBroken` or `UnicodeDecodeError` when it does not fit the request."""
    if answer.kind is AnswerKind.FAILED:
        return Trouble(answer.first)
    if isinstance(request, PageRequest) and answer.kind is AnswerKind.PAGE:
        return _rendered(request, answer)
    if isinstance(request, OpenRequest) and answer.kind is AnswerKind.TEXT:
        return _text(answer)
    opened = answer.kind in (AnswerKind.OPENED, AnswerKind.OPENED_CUT)
    if isinstance(request, OpenRequest) and opened and answer.first in set(PreviewKind):
        kind = PreviewKind(answer.first)
        if answer.second >= 1 or kind is PreviewKind.NONE:
            return OpenedFile(kind, answer.second, answer.kind is AnswerKind.OPENED_CUT)
    raise ProtocolBroken("an answer to another question")


def _text(answer: Answer) -> ShownText:
    end = len(answer.payload) - answer.second * PART.size
    text = bytes(answer.payload[:end]).decode("utf-8")
    return ShownText(text, bool(answer.first), tuple(PART.iter_unpack(bytes(answer.payload[end:]))))


def _rendered(request: PageRequest, answer: Answer) -> RenderedPage:
    """Wrap the received pixels without copying them."""
    width_px, height_px = answer.first, answer.second
    pixels = memoryview(answer.payload)
    image = QImage(pixels, width_px, height_px, width_px * BYTES_PER_PIXEL, QImage.Format.Format_RGB32)
    return RenderedPage(request, image, answer.payload, answer.width_points, answer.height_points)
