"""Maintenance as values: the windows in which nobody acts, the runbook's tasks, and when each is due."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

ANNOUNCED_BEFORE = timedelta(minutes=30)
"""So long before a window begins, everybody is told of it."""


@dataclass(frozen=True, slots=True)
class PlannedWindow:
    """When acts are refused (UTC), what people are told, and whether the portal's writes are refused too."""

    begins_at: datetime
    ends_at: datetime
    words: str = ""
    stops_portal: bool = False

    def is_open(self, now: datetime) -> bool:
        """Return whether acts are refused at a moment of the database's clock."""
        return self.begins_at <= now < self.ends_at

    def is_announced(self, now: datetime) -> bool:
        """Return whether people are told of it at a moment: it is open, or begins soon."""
        return self.begins_at - ANNOUNCED_BEFORE <= now < self.ends_at


class Outcome(StrEnum):
    """What came of a task that was done."""

    WELL = "well"
    TROUBLE = "trouble"
