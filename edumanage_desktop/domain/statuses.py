"""The statuses of a submission, and what to make of those that the portal or older systems left behind."""

from enum import StrEnum


class Status(StrEnum):
    """The four statuses that this product writes, exactly as `student_uploads.status` stores them."""

    SUBMITTED = "submitted"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


NO_STATUS = ""
"""`transitions.from_status` of an act that makes a new submission."""
LEGACY_STATUS = "?"
"""`transitions.from_status` that stands for every stored value outside `Status`, NULL included."""
SAME_STATUS = "="
"""`transitions.to_status` of an act that leaves the status as it is."""


def rule_status(stored: str | None) -> str:
    """Return the `transitions.from_status` that speaks about a stored status.

    The comparison is binary, as in the triggers: `'SUBMITTED '` is a legacy value.
    """
    return stored if stored in {str(status) for status in Status} else LEGACY_STATUS
