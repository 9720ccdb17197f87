"""A day of many windows in two minutes: everybody comes, works, rests for five minutes, and comes back at once."""

from dataclasses import dataclass

COMING_S, WORKING_S, RESTING_S, BACK_S = 20.0, 40.0, 40.0, 20.0


@dataclass(frozen=True, slots=True)
class Timetable:
    """Moments in seconds of `time.time`, which all processes of a machine share."""

    begin_s: float

    @property
    def rest_s(self) -> float:
        """Return when everybody leaves their window open and goes; five minutes pass at that moment."""
        return self.begin_s + COMING_S + WORKING_S

    @property
    def back_s(self) -> float:
        """Return when everybody comes back."""
        return self.rest_s + RESTING_S

    @property
    def end_s(self) -> float:
        """Return when everybody closes their window."""
        return self.back_s + BACK_S

    def is_working(self, now_s: float) -> bool:
        """Return whether people use their windows."""
        return now_s < self.rest_s or now_s >= self.back_s
