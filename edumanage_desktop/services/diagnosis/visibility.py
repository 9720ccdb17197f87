"""Why a faculty member cannot see a submission: what is read for that, and in which order it is looked at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.submissions import HistoryEntry, Submission
from edumanage_desktop.services.people import Account, AccountState
from edumanage_desktop.services.register import FacultyRecord, RegisterChange


class VisibilityCheck(StrEnum):
    """The runbook's four checks; the value is the name in JSON."""

    TEACHING = "teaching"
    RECORD = "faculty_id"
    ACCOUNT = "account"
    VIEW = "server_view"


class VisibilityFault(StrEnum):
    """What may be wrong, in the order in which it is told: what comes first has to be mended first."""

    NO_SUBMISSION = "no_submission"
    UNKNOWN_FACULTY = "unknown_faculty"
    LEFT = "faculty_left"
    UNASSIGNED = "unassigned"
    ELSEWHERE = "with_another"
    NO_ACCOUNT = "no_account"
    ANOTHER_ID = "another_faculty_id"
    DISABLED = "account_disabled"
    NO_ROLE = "no_faculty_role"
    HALF_MADE = "account_half_made"
    ONE_TIME = "password_to_choose"
    GONE_FROM_SERVER = "no_server_account"
    LOCKED = "server_account_locked"
    LACKS_ROLE = "server_role_missing"
    NOT_TAUGHT = "teaching_missing"
    VIEW = "server_view"


@dataclass(frozen=True, slots=True)
class ServerAccount:
    """What the server itself says of an account: not what is noted of it.

    `is_made` is False where it has none that this department made; `has_role` says that it was given the database role
    that stands for what is noted, and that its sessions begin with that; `role` is its name.
    """

    is_made: bool
    is_locked: bool
    has_role: bool
    role: str

    @property
    def lets_in(self) -> bool:
        """Return whether somebody who signs in with it may do what is noted."""
        return self.is_made and self.has_role and not self.is_locked


@dataclass(frozen=True, slots=True)
class AskedAccount:
    """An account of the faculty member; `server` is None in a file, and where a server cannot be asked.

    `view_shows` is the answer of the very view that this login reads, whether or not it can sign in.
    """

    account: Account
    view_shows: bool
    server: ServerAccount | None = None

    @property
    def sees(self) -> bool:
        """Return whether whoever signs in with it sees the submission."""
        account = self.account
        if not account.active or account.state in {AccountState.MAKING, AccountState.INVITED}:
            return False
        return self.view_shows and (self.server is None or self.server.lets_in)


@dataclass(frozen=True, slots=True)
class VisibilityFacts:
    """All that is known of a submission and a faculty member, read at one time as whoever asks (`asked_by`).

    `work` is None for no submission, and `gone_at` then when the history last tells of one of this number. `came` is
    how it came to whom it is with. `strangers` are accounts of the same person that carry another faculty id, looked
    for where none carries this one.
    """

    upload_id: int
    faculty_id: int
    asked_by: frozenset[Role]
    work: Submission | None
    gone_at: datetime | None
    came: HistoryEntry | None
    member: FacultyRecord | None
    left: RegisterChange | None
    accounts: Sequence[AskedAccount]
    strangers: Sequence[Account]
    requires_teaching: bool
    teaches: bool

    @property
    def is_theirs(self) -> bool:
        """Return whether the record carries this faculty id."""
        return self.work is not None and self.work.faculty_id == self.faculty_id


class VisibilityReader(Protocol):
    """Reads the facts for registrars and administrators, and tells nobody else whether somebody sees something."""

    def facts(self, upload_id: int, faculty_id: int) -> VisibilityFacts:
        """Return them as they are now; raises `Refused` and the `DatabaseError`s. Not for the GUI thread."""
        ...
