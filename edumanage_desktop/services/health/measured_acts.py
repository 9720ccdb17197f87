"""Acts on their way to the database, counted and timed."""

from time import perf_counter

from edumanage_desktop.domain.acts import Act, ActOutcome
from edumanage_desktop.domain.errors import EduManageError, Refused
from edumanage_desktop.domain.health import Metric
from edumanage_desktop.services.health.measuring import Meter
from edumanage_desktop.services.review import ActRecorder


class MeasuredRecorder:
    """See `services.review.ActRecorder`; what the rules refuse was answered, and has not failed."""

    def __init__(self, *, recorder: ActRecorder, meter: Meter) -> None:
        self._recorder, self._meter = recorder, meter

    def record(self, act: Act) -> ActOutcome:
        """Insert an act as the other recorder does, and raise as that does."""
        began_s = perf_counter()
        try:
            outcome = self._recorder.record(act)
        except EduManageError as error:
            self._meter.note(Metric.ACT, perf_counter() - began_s, failed=not isinstance(error, Refused))
            raise
        self._meter.note(Metric.ACT, perf_counter() - began_s)
        return outcome
