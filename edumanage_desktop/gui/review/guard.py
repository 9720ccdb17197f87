"""The rule that a decision lands on the submission that the person saw, and on no other."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from time import monotonic

REST_SECONDS = 0.25
"""After a press of a decision key none is taken for this long: nobody has looked at the next submission yet."""


LONGEST_STALL_SECONDS = 30.0
"""An event that seems older than this comes from a clock that began anew."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The submission, in the version, that stands completely in the pane, and whose it is (None: not known)."""

    upload_id: int
    version: int
    student_id: int | None = None


class Stop(Enum):
    """Why a press decides nothing."""

    NOTHING_SHOWN = "nothing shown"
    STILL_LOADING = "still loading"
    TOO_SOON = "too soon"


class PressClock:
    """Tells when a key was really pressed: an event that waited behind a stall is older than its delivery.

    The window system's timestamps (milliseconds) have an origin of their own; the smallest distance to our clock that
    was ever seen belongs to the event that waited least.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._distance: float | None = None

    def now(self) -> float:
        """Return the time in seconds."""
        return self._clock()

    def pressed_at(self, timestamp_ms: int) -> float:
        """Return when an event happened, in seconds of our clock; without a timestamp that is now."""
        now = self._clock()
        if timestamp_ms <= 0:
            return now
        distance = now - timestamp_ms / 1000
        known = distance if self._distance is None else min(self._distance, distance)
        # Timestamps of 32 bits begin anew after 49 days: the one press that shows it counts as old, the next is right.
        self._distance = distance if distance - known > LONGEST_STALL_SECONDS else known
        return min(now, timestamp_ms / 1000 + known)


class DecisionGuard:
    """Follows the pane through loading, filling and painting, and lets a press through only after all three."""

    def __init__(self) -> None:
        self._filled: Shown | None = None
        self._painted_at: float | None = None
        self._last_press: float | None = None

    def empty(self) -> None:
        """The pane shows nothing complete any more."""
        self._filled = None
        self._painted_at = None

    def fill(self, shown: Shown) -> None:
        """The pane's widgets hold this submission; it is not on the screen yet."""
        self._filled = shown
        self._painted_at = None

    def paint(self, at: float) -> None:
        """What was filled in has been painted."""
        if self._filled is not None and self._painted_at is None:
            self._painted_at = at

    def is_filled(self) -> bool:
        """Return whether the pane's widgets hold a submission, painted or not."""
        return self._filled is not None

    def shown(self) -> Shown | None:
        """Return what stands completely in the pane."""
        return self._filled if self._painted_at is not None else None

    def admit(self, *, selected_id: int | None, pressed_at: float, rest_seconds: float = REST_SECONDS) -> Shown | Stop:
        """Return what a press at this moment decides on, or why it decides nothing. Every press starts a new rest."""
        has_rested = self.has_rested(pressed_at=pressed_at, rest_seconds=rest_seconds)
        if selected_id is None and self._filled is None:
            return Stop.NOTHING_SHOWN
        if self._filled is None or self._painted_at is None or self._filled.upload_id != selected_id:
            return Stop.STILL_LOADING
        if pressed_at < self._painted_at or not has_rested:
            return Stop.TOO_SOON
        return self._filled

    def has_rested(self, *, pressed_at: float, rest_seconds: float = REST_SECONDS) -> bool:
        """Return whether the last press is long enough ago. Every press starts a new rest."""
        last, self._last_press = self._last_press, pressed_at
        return last is None or pressed_at - last >= rest_seconds
