"""Handing in off the GUI thread: how far it is, how fast, how long it takes, and the way to stop it."""

import time
from dataclasses import replace
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from edumanage_desktop.domain.acts import Act
from edumanage_desktop.domain.errors import DatabaseError, EduManageError, HandInCancelled, Refused
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.hand_in_drafts import HandInDraft, HandInDraftKeeper
from edumanage_desktop.services.intake import HandIn, Intake, Receipt

_TELLS_EVERY_MS = 100
_SPEED_AFTER_S = 1.0


class HandInDesk(QObject):
    """Hands in one submission at a time.

    Before its act is sent what was typed is kept with the act's id, so that whoever finds the draft again, because
    window or program ended before the answer was there, can be told what came of it.
    """

    progressed = Signal(int, str)
    """How far it is, of a thousand, and in words."""
    handed_in = Signal(object)
    """The `Receipt`."""
    waits = Signal(str)
    """Why the submission waits on this computer: it is whole, and is sent as soon as the database answers."""
    stopped = Signal(str)
    """Why nothing was handed in."""
    broke_off = Signal()
    """An unexpected error came between, and nobody knows whether it was handed in."""

    def __init__(
        self, *, intake: Intake, drafts: HandInDraftKeeper | None, lanes: TaskLanes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._intake, self._drafts, self._lanes = intake, drafts, lanes
        self.draft = HandInDraft()
        """What is handed in, as it was typed."""
        self._unwanted = Event()
        self._done_bytes = self._total_bytes = 0
        self._began_at = 0.0
        self._is_at_work = False
        self._telling = QTimer(self, interval=_TELLS_EVERY_MS)
        self._telling.timeout.connect(self._tell)

    def is_at_work(self) -> bool:
        """Return whether something is being handed in."""
        return self._is_at_work

    def hand_in(self, handed: HandIn, draft: HandInDraft) -> None:
        """Begin with what was typed as `draft`; one of the signals follows."""
        self.draft = draft
        self._unwanted = Event()
        self._done_bytes = self._total_bytes = 0
        self._began_at, self._is_at_work = time.monotonic(), True
        self._telling.start()
        work = partial(self._intake.stored, handed, progress=self._note, unwanted=self._unwanted)
        storing = self._lanes.run(self, work).on(Lane.FILES)
        storing.success(self._keep_id).failure(self._stop).unexpected(self._break_off).start()

    def is_stopped(self) -> bool:
        """Return whether the person wants it stopped."""
        return self._unwanted.is_set()

    def stop(self) -> None:
        """Stop it, if the act is not on its way yet."""
        self._unwanted.set()

    def _note(self, done_bytes: int, total_bytes: int) -> None:
        self._done_bytes, self._total_bytes = done_bytes, total_bytes

    def _keep_id(self, act: Act) -> None:
        self.draft = replace(self.draft, act_uuid=act.act_uuid, begun_us=self._intake.begun_us(act))
        if self._drafts is None:
            self._send(act)
            return
        keeping = self._lanes.run(self, partial(self._drafts.save, self.draft)).on(Lane.DISK)
        # A disk that keeps no draft is no reason to hand in nothing.
        keeping.success(lambda _none: self._send(act)).failure(lambda _error: self._send(act))
        keeping.unexpected(self._break_off).start()

    def _send(self, act: Act) -> None:
        work = partial(self._intake.send, act)
        sending = self._lanes.run(self, work).changes(lambda receipt: frozenset({receipt.upload_id}))
        sending.success(self._finish).failure(self._wait_or_stop).unexpected(self._break_off).start()

    def _finish(self, receipt: Receipt) -> None:
        self._end()
        self.handed_in.emit(receipt)

    def _wait_or_stop(self, error: EduManageError) -> None:
        if isinstance(error, DatabaseError) and not isinstance(error, Refused):
            self._end()
            self.waits.emit(wording.said(error.sentence))
        else:
            self._stop(error)

    def _stop(self, error: EduManageError) -> None:
        self._end()
        self.stopped.emit("" if isinstance(error, HandInCancelled) else wording.said(error.sentence))

    def _break_off(self) -> None:
        self._end()
        self.broke_off.emit()

    def _end(self) -> None:
        self._telling.stop()
        self._is_at_work = False

    def _tell(self) -> None:
        done, total = self._done_bytes, self._total_bytes
        passed_s = time.monotonic() - self._began_at
        far = 1000 * done // total if total else 0
        if done == 0 or passed_s < _SPEED_AFTER_S:
            words = self.tr("{done} of {total}").format(done=wording.size(done), total=wording.size(total))
        else:
            left_s = round((total - done) * passed_s / done)
            words = self.tr("{done} of {total} · {speed} a second · %n seconds left", "", left_s).format(
                done=wording.size(done), total=wording.size(total), speed=wording.size(round(done / passed_s))
            )
        self.progressed.emit(far, words)
