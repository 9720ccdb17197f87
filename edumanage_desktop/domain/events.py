"""What the program tells the database about itself: who signed in, who was not let in, what was refused."""

from enum import StrEnum


class EventKind(StrEnum):
    """The kinds of event that a window or a command reports."""

    SIGN_IN = "sign-in"
    SIGN_IN_FAILED = "sign-in-failed"
    REFUSED = "refused"
    PASSWORD_CHANGED = "password-changed"
