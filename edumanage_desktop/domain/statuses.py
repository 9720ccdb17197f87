"""The statuses of a submission, and what to make of those that the portal or older systems left behind."""

from enum import StrEnum


class Status(StrEnum):
    """The four statuses that this product writes, exactly as `student_uploads.status` stores them."""

    SUBMITTED = "submitted"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


LEGACY_STATUS = "?"
"""`transitions.from_status` that stands for every stored value outside `Status`, NULL included."""


def rule_status(stored: str | None) -> str:
    """Return the `transitions.from_status` that speaks about a stored status.

    The comparison is binary, as in the triggers: `'SUBMITTED '` is a legacy value.
    """
    return stored if stored in {str(status) for status in Status} else LEGACY_STATUS
