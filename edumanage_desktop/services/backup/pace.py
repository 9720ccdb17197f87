"""How fast a long job is, and how long it still takes."""

from collections import deque

from edumanage_desktop.services.backup.progress import Stage

_LOOKS_BACK_SECONDS = 10.0
_LEAST_SECONDS = 1.0
"""Nobody is told a speed or a time that was measured for less."""


class JobPace:
    """Notes stages with their time (seconds of any clock that runs evenly)."""

    def __init__(self) -> None:
        self._noted: deque[tuple[float, int]] = deque()
        self._doing, self._began_at, self._began_with = "", 0.0, 0
        self._latest: Stage | None = None
        self._at = 0.0

    def note(self, stage: Stage, at: float) -> None:
        """Note how far the job was at a time."""
        if stage.doing != self._doing or (self._latest is not None and stage.done < self._latest.done):
            self._doing, self._began_at, self._began_with = stage.doing, at, stage.done
        if self._noted and stage.size_bytes < self._noted[-1][1]:
            self._noted.clear()
        self._noted.append((at, stage.size_bytes))
        while at - self._noted[0][0] > _LOOKS_BACK_SECONDS:
            self._noted.popleft()
        self._latest, self._at = stage, at

    def bytes_per_second(self) -> float | None:
        """Return the speed of the last seconds, None while it cannot be told."""
        if not self._noted:
            return None
        (first_at, first_bytes), (last_at, last_bytes) = self._noted[0], self._noted[-1]
        took, moved = last_at - first_at, last_bytes - first_bytes
        return moved / took if took >= _LEAST_SECONDS and moved > 0 else None

    def seconds_left(self) -> float | None:
        """Return how long what it does now still takes at its pace, None while it cannot be told."""
        stage, took = self._latest, self._at - self._began_at
        if stage is None or stage.total is None or took < _LEAST_SECONDS:
            return None
        done = stage.done - self._began_with
        return took / done * max(0, stage.total - stage.done) if done > 0 else None
