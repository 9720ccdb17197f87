"""What the Health page asks, each part opened when its tab is first looked at."""

from collections.abc import Callable
from dataclasses import dataclass

from edumanage_desktop.services.health.desk import HealthDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthRoom:
    """Of one administrator's session."""

    open_health: Callable[[], HealthDesk]
