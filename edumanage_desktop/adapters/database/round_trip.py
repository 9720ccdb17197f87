"""How long a question that asks nothing takes, there and back."""

import statistics
import time
from collections.abc import Callable

_QUESTIONS = 5


def median_s(ask: Callable[[], object]) -> float:
    """Return the median of several times in seconds; raises what asking raises."""
    took = []
    for _question in range(_QUESTIONS):
        began = time.monotonic()
        ask()
        took.append(time.monotonic() - began)
    return statistics.median(took)
