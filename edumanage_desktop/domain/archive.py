"""The archive: decided work that rests, what may go there, and what is known of it."""

from enum import IntEnum

from edumanage_desktop.domain.statuses import Status

DECIDED = frozenset({Status.APPROVED, Status.REJECTED, Status.WITHDRAWN})
"""What may be archived."""


class Stage(IntEnum):
    """Where the row of archived work is: still in the portal's table, in the archive alone, or on its way back."""

    KEPT = 0
    REMOVED = 1
    RETRIEVED = 2
