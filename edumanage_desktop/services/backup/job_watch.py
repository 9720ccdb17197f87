"""Watching a long job from outside: it tells some times a second how far it is, and stops when it is asked to."""

import threading
import time
from collections.abc import Callable

from edumanage_desktop.domain.backups import BackupCancelled
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.progress import Progress, Stage

_TOLD_EVERY_SECONDS = 0.2


class JobWatch:
    """A `Progress` for a job in another thread. What it begins anew is told at once, the rest some times a second.

    A stopped job raises `BackupCancelled` with `stopped` where it tells the next time how far it is.
    """

    def __init__(
        self,
        tell: Progress,
        *,
        stopped: Sentence,
        every_seconds: float = _TOLD_EVERY_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._tell, self._stopped, self._every_seconds, self._clock = tell, stopped, every_seconds, clock
        self._is_stopped = threading.Event()
        self._lock = threading.Lock()
        self._doing, self._told_at = "", 0.0
        self._also: list[Callable[[], object]] = []

    def __call__(self, stage: Stage) -> None:
        """Take how far the job is; raises `BackupCancelled`."""
        self.go_on()
        self.follow(stage)

    def follow(self, stage: Stage) -> None:
        """Take how far a job is that stops by itself, and tells then what it has done until then."""
        with self._lock:
            now = self._clock()
            if stage.doing == self._doing and now - self._told_at < self._every_seconds:
                return
            self._doing, self._told_at = stage.doing, now
        self._tell(stage)

    def is_stopped(self) -> bool:
        """Return whether the job is to stop."""
        return self._is_stopped.is_set()

    def go_on(self) -> None:
        """Raise `BackupCancelled` when the job is to stop."""
        if self._is_stopped.is_set():
            raise BackupCancelled(self._stopped)

    def also_stops(self, stop: Callable[[], object]) -> None:
        """Let `stop` call this too, at once where it was called already: for a job that notices it sooner."""
        with self._lock:
            self._also.append(stop)
        if self._is_stopped.is_set():
            stop()

    def stop(self) -> None:
        """Let the job end as soon as can be."""
        self._is_stopped.set()
        with self._lock:
            also = tuple(self._also)
        for stop in also:
            stop()
