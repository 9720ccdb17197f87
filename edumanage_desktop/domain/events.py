"""What is recorded about the program's own doings: who signed in, who was not let in, what was refused."""

from enum import StrEnum

LONGEST_DETAIL = 2000
"""How many characters the detail of an event may have."""


class EventKind(StrEnum):
    """The kinds of event that a window or a command reports; the database knows these and no other."""

    SIGN_IN = "sign-in"
    SIGN_IN_FAILED = "sign-in-failed"
    SIGN_OUT = "sign-out"
    REFUSED = "refused"
    PASSWORD_CHANGED = "password-changed"
    UPLOAD_ATTEMPT = "upload-attempt"
    TIMING = "timing"
    WORK = "work"
    ERROR = "error"


class RecordedKind(StrEnum):
    """The kinds of event that the database's own procedures record, each about somebody or something."""

    ACCOUNT_MADE = "account-made"
    ACCOUNT_DISABLED = "account-disabled"
    ACCOUNT_ENABLED = "account-enabled"
    ROLES_CHANGED = "roles-changed"
    PASSWORD_RESET = "password-reset"
    PASSWORD_CHOSEN = "password-chosen"
    PASSWORD_CHANGED = "password-changed"
    STUDENT_ERASED = "erase_student"
    LOCK_ENDED = "lock-ended"
    DATABASE_RESTORED = "restored"
    """About the name of the database that is kept; what took its place is the detail."""
    DATABASE_DISMISSED = "dismissed"
    """About the name of a database that is kept no more."""
    SUBMISSION_RESTORED = "submission-restored"
    """About a submission that a backup brought back; which backup is the detail."""
    TABLES_RESTORED = "tables-restored"
    """About a table whose rows a backup brought back; which backup, and how many rows, is the detail."""
    ACT_REPLAYED = "replayed"
    """About a submission; whose act it was, and when, is the detail."""
