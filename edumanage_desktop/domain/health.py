"""What tells how the service is: what windows measure, what administrators' programs look at, and alerts."""

from enum import StrEnum


class Metric(StrEnum):
    """What every window measures: how often it happened, how often it failed, and how long it took."""

    UPLOAD = "upload"
    """Work that was handed in; failed is one that could not be, not one that the rules refuse."""
    ANSWER = "answer"
    """A question to the database; failed is one that the database or the network did not answer."""
    ACT = "act"
    """A decision, a move, a hand-in: one row that the database judges; failed as for answers."""
    SIGN_IN = "sign-in"
    """Failed is one that was not let in."""
    FILE = "file"
    """A file of the store that was read or written."""


class AlertStep(StrEnum):
    """What becomes of an alert, in this order; nobody has to acknowledge one before it is resolved."""

    RAISED = "raised"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"
