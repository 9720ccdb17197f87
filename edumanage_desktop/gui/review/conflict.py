"""A decision that came second, and the ways on from there."""

from dataclasses import dataclass
from enum import Enum

from edumanage_desktop.domain.errors import Conflict
from edumanage_desktop.domain.submissions import HistoryEntry, SubmissionDetails
from edumanage_desktop.gui.review.desk import Decision


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """A decision that came second."""

    decision: Decision
    conflict: Conflict


class WayOn(Enum):
    """What the person chose."""

    THEIRS = "theirs"
    MINE = "mine"
    """Their state still allows it."""
    REOPEN_FOR_MINE = "reopen for mine"
    LATER = "later"


def last_act(theirs: SubmissionDetails, expected_version: int | None) -> HistoryEntry | None:
    """Return the newest history entry that came after the version the person saw, None when there is none."""
    later = [entry for entry in theirs.history if expected_version is None or entry.version > expected_version]
    return later[-1] if later else None
