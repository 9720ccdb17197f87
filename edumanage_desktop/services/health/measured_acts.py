"""Acts on their way to the database, counted and timed."""

from edumanage_desktop.domain.acts import Act, ActOutcome
from edumanage_desktop.domain.health import Metric
from edumanage_desktop.services.health.measuring import Meter
from edumanage_desktop.services.review import ActRecorder


class MeasuredRecorder:
    """See `services.review.ActRecorder`; what the rules refuse was answered, and has not failed."""

    def __init__(self, *, recorder: ActRecorder, meter: Meter) -> None:
        self._recorder, self._meter = recorder, meter

    def record(self, act: Act) -> ActOutcome:
        """Insert an act as the other recorder does, and raise as that does."""
        with self._meter.measured(Metric.ACT):
            return self._recorder.record(act)
