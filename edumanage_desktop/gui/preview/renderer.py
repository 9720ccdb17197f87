"""The window's end of the process that reads submitted files: never waits for it, never trusts it, kills it if late."""

import logging
import os
import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QProcess, QProcessEnvironment, Qt, QTimer, Signal

from edumanage_desktop.domain.log_words import LogWord
from edumanage_desktop.gui.preview.answers import Failure, OpenedFile, Outcome, RenderedPage, ShownText, understood
from edumanage_desktop.gui.preview.protocol import (
    Answer,
    AnswerKind,
    AnswerReader,
    OpenRequest,
    PageRequest,
    ProtocolBroken,
    Request,
    Trouble,
    encode_request,
)
from edumanage_desktop.gui.preview.questions import CompareRequest, Question, TextRequest

PAGE_TIMEOUT_MS = 2_500
"""Somebody who decides hundreds an evening does not look at an empty pane for longer."""
PATIENT_TIMEOUT_MS = 10_000
"""For a file that the person wants to see all the same: as long as one request may compute."""
_LEAST_MS = 250
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
    replied = Signal(int, object, object)
    """What was asked, and the `Reply`, the `RenderedPage`, or the `Trouble` why there is none."""

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
        self._is_patient = False
        self._opening_ms = 0
        """How long the file took to be opened of which no page was asked for yet."""
        self._generation = 0
        self._file: OpenRequest | None = None
        self._file_is_open = False
        self._wanted: PageRequest | None = None
        self._asked: deque[Question | PageRequest] = deque()
        self._announce_opening = False
        self._process: QProcess | None = None
        self._dying: list[QProcess] = []
        self._ready = False
        self._files_opened = 0
        self._reader = AnswerReader()
        self._in_flight: Request | None = None
        self._unwanted, self._is_asked = False, False
        self._number = 0
        self._since = QElapsedTimer()
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.setTimerType(Qt.TimerType.PreciseTimer)
        self._deadline.timeout.connect(self._too_late)
        self._closed = False
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.shutdown)

    def open(
        self, path: Path, name: str, media_type: str | None, inside: Sequence[int] = (), *, is_patient: bool = False
    ) -> int:
        """Let go of the file before and open this one, or one inside it; returns its generation."""
        self.forget()
        self._is_patient = is_patient
        self._file = OpenRequest(str(path), name, media_type, tuple(inside))
        self._announce_opening = True
        self._go_on()
        return self._generation

    def forget(self) -> None:
        """Want nothing any more of the file that is open or being opened."""
        self._generation += 1
        self._file, self._file_is_open, self._wanted, self._announce_opening = None, False, None, False
        self._asked.clear()
        self._drop_in_flight(NEW_FILE_GRACE_MS)

    def has_file(self) -> bool:
        """Return whether a file is open or being opened; one that could not be opened is not."""
        return self._file is not None

    def be_patient(self) -> None:
        """Give the file that is open more time for each answer."""
        self._is_patient = True

    def request_page(self, request: PageRequest) -> None:
        """Ask for a page of the open file instead of whichever page was asked for before."""
        if request == self._in_flight and not self._unwanted:
            self._wanted = None
            return
        self._wanted = request
        if self._is_asked:
            self._hurry(NEW_PAGE_GRACE_MS)
        elif isinstance(self._in_flight, PageRequest):
            self._drop_in_flight(NEW_PAGE_GRACE_MS)
        self._go_on()

    def ask(self, request: Question | PageRequest) -> None:
        """Ask for something beside the page that is wanted, which comes first; `replied` brings what came of it.

        Of a kind that the person outruns (a selection, a search) only the newest waits.
        """
        if not isinstance(request, PageRequest):
            self.ask_no_more(type(request))
        if request not in self._asked:
            self._asked.append(request)
            self._go_on()

    def ask_no_more(self, kind: type[Question | PageRequest]) -> None:
        """Forget the questions of a kind that were not put yet."""
        self._asked = deque(each for each in self._asked if not isinstance(each, kind))

    def is_idle(self) -> bool:
        """Return whether nothing is being read or waits to be."""
        return self._in_flight is None and self._wanted is None and not self._asked

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

    def let_go(self) -> None:
        """End every process without waiting for its end; nothing is opened afterwards."""
        self._closed = True
        self.forget()
        self._kill()
        for process in self._dying:
            process.finished.disconnect(self._bury_the_dead)
            process.finished.connect(process.deleteLater)
            process.setParent(QCoreApplication.instance())
        self._dying = []

    def _drop_in_flight(self, grace_ms: int) -> None:
        """Let an answer that is no longer wanted come for a moment, since keeping the process is faster."""
        if self._in_flight is not None:
            self._unwanted = True
            self._hurry(grace_ms)

    def _hurry(self, grace_ms: int) -> None:
        self._deadline.start(max(0, min(grace_ms, self._deadline.remainingTime())))

    def _go_on(self) -> None:
        """Send what comes next: a process and a file first, then the wanted page, then what is asked."""
        if self._closed or self._in_flight is not None:
            return
        needs_no_file = bool(self._asked) and isinstance(self._asked[0], CompareRequest)
        if self._file is None and not needs_no_file:
            return
        if self._file_is_open and self._wanted is None and not self._asked:
            return
        if self._process is not None and not self._file_is_open and self._files_opened >= FILES_PER_PROCESS:
            self._kill()
        if self._process is None:
            self._start()
        elif self._ready and self._file_is_open and self._wanted is not None:
            request, self._wanted = self._wanted, None
            self._send(request)
        elif self._ready and (self._file_is_open or needs_no_file):
            self._send(self._asked.popleft(), is_asked=True)
        elif self._ready and self._file is not None:
            self._files_opened += 1
            self._send(self._file)

    def _send(self, request: Request, *, is_asked: bool = False) -> None:
        if self._process is None:
            return
        self._number += 1
        self._in_flight, self._unwanted, self._is_asked = request, False, is_asked
        self._since.start()
        self._deadline.start(self._patience_for(request))
        self._process.write(encode_request(self._number, request))

    def _patience_for(self, request: Request) -> int:
        """Return how long an answer may take, in ms; to open a file and show a page of it takes no longer than that.

        What is asked beside what is looked at, as a comparison, may take as long as its process may compute.
        """
        is_looked_at = isinstance(request, OpenRequest | PageRequest | TextRequest)
        is_patient = self._is_patient or not is_looked_at
        longest_ms = max(self._page_timeout_ms, PATIENT_TIMEOUT_MS) if is_patient else self._page_timeout_ms
        if isinstance(request, PageRequest):
            longest_ms, self._opening_ms = max(_LEAST_MS, longest_ms - self._opening_ms), 0
        return longest_ms

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
        self._ready, self._file_is_open, self._in_flight = False, False, None
        self._unwanted, self._is_asked = False, False
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
        if process.state() is QProcess.ProcessState.Starting:
            process.started.connect(process.kill)  # what has not started yet hears no signal
        process.finished.connect(self._bury_the_dead)
        process.kill()

    def _bury_the_dead(self) -> None:
        for process in [dying for dying in self._dying if dying.state() is QProcess.ProcessState.NotRunning]:
            self._dying.remove(process)
            process.deleteLater()

    def _give_up(self, trouble: Trouble) -> None:
        """Replace the process and tell whoever still waits for what it was doing."""
        request, unwanted, is_asked = self._in_flight, self._unwanted, self._is_asked
        if unwanted:
            _log.info("page process ended: nobody waits any more for what it was doing")
        else:
            _log.warning(
                "page process ended: %s after %d ms", LogWord(trouble.name), self._since.elapsed() if request else 0
            )
        started = self._ready
        self._kill()
        if not started:
            self._wanted = None
            asked, self._asked = self._asked, deque()
            if self._file is not None:
                self._file = None
                self.failed.emit(self._generation, Failure(Trouble.NO_PROCESS, None))
            for question in asked:
                self.replied.emit(self._generation, question, Trouble.NO_PROCESS)
            return
        if request is not None and not unwanted:
            self._tell_failure(request, trouble, is_asked=is_asked)
        self._go_on()
        self.warm_up()

    def _tell_failure(self, request: Request, trouble: Trouble, *, is_asked: bool) -> None:
        if is_asked:
            self.replied.emit(self._generation, request, trouble)
        elif isinstance(request, PageRequest):
            self.failed.emit(self._generation, Failure(trouble, request))
        else:
            self._file = None
            self.failed.emit(self._generation, Failure(trouble, None))

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
        request, unwanted, is_asked = self._in_flight, self._unwanted, self._is_asked
        if request is None or answer.request != self._number:
            raise ProtocolBroken("an answer that nobody asked for")
        outcome = None if unwanted else understood(request, answer)
        if isinstance(request, OpenRequest):
            self._opening_ms = self._since.elapsed()
        self._deadline.stop()
        self._in_flight, self._unwanted, self._is_asked = None, False, False
        if outcome is not None:
            self._deliver(request, outcome, is_asked=is_asked)
        self._go_on()

    def _deliver(self, request: Request, outcome: Outcome, *, is_asked: bool) -> None:
        if isinstance(outcome, Trouble):
            self._tell_failure(request, outcome, is_asked=is_asked)
        elif is_asked:
            self.replied.emit(self._generation, request, outcome)
        elif isinstance(outcome, RenderedPage):
            self.page_rendered.emit(self._generation, outcome)
        elif isinstance(outcome, OpenedFile | ShownText):
            self._file_is_open = True
            if self._announce_opening:
                self._announce_opening = False
                (self.opened if isinstance(outcome, OpenedFile) else self.text_read).emit(self._generation, outcome)
