"""What an audit is told of a department before it judges, and who tells it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any, Protocol

from edumanage_desktop.domain.drift import DriftReport
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.server_preparation import Unsafe

HABIT_DAYS = 90
"""How far back what somebody does is what they are used to."""
REVIEWED_DAYS = 30
"""How far back an audit looks for what is unusual; the habit is that of the days before."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who has access: `last_seen_at` is when they signed in or acted last, None for never.

    `made_at` is when the account was made, None where that was not recorded; `used` are the roles by which they did
    anything within the days that count for roles.
    """

    login: str
    roles: frozenset[str]
    has_account: bool
    last_seen_at: datetime | None = None
    made_at: datetime | None = None
    used: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Habits:
    """What one person did: in the days that are reviewed, and in the days before.

    `hours_before` are the hours of the day (UTC) in which they did something before, on `days_before` days; `hours` the
    beginnings of the hours in which they did something in the reviewed days. `computers` are those from which they
    signed in, by name, and `sign_ins_before` and `sign_ins` are how often. The others are how often on
    each day: decisions, failed sign-ins, and refused acts.
    """

    login: str
    days_before: int = 0
    hours_before: frozenset[int] = frozenset()
    hours: tuple[datetime, ...] = ()
    sign_ins_before: int = 0
    sign_ins: int = 0
    computers_before: frozenset[str] = frozenset()
    computers: frozenset[str] = frozenset()
    decisions_before: tuple[int, ...] = ()
    decisions: tuple[int, ...] = ()
    failed_before: tuple[int, ...] = ()
    failed: tuple[int, ...] = ()
    refused_before: tuple[int, ...] = ()
    refused: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AdministratorsAct:
    """How often an administrator did something since the last audit."""

    login: str
    what: str
    count: int


@dataclass(frozen=True, slots=True)
class AccessFacts:
    """Who has access and how they used it, by the database's clock (UTC).

    `recorded_since` is when the first event was recorded, None where there is none.
    """

    now: datetime
    members: Sequence[Member]
    habits: Sequence[Habits]
    administrators_acts: Sequence[AdministratorsAct]
    recorded_since: datetime | None
    person_times_days: int


class Holds(Enum):
    """What a file of this program holds, and so who may read it."""

    SECRET = auto()
    """Nobody but its owner."""
    WORK = auto()
    """Those with whom its owner shares it."""
    SETTINGS = auto()
    """Everybody; only writing matters."""


@dataclass(frozen=True, slots=True)
class FileRights:
    """A file or folder of this program: what it holds, and who but its owner may read and write it."""

    path: str
    what: str
    holds: Holds
    group_reads: bool = False
    group_writes: bool = False
    others_read: bool = False
    others_write: bool = False


@dataclass(frozen=True, slots=True)
class ComputerFacts:
    """The files of this program on this computer; None where the system keeps rights in a way that is not looked at."""

    files: Sequence[FileRights] | None


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """What is unsafe where submitted files are kept; `words` says why it could not be looked at."""

    place: str
    unsafe: Sequence[Unsafe] = ()
    words: Sentence | None = None


@dataclass(frozen=True, slots=True)
class TlsFacts:
    """How the database is reached: in a file, on this computer alone, or by an encrypted way that was verified."""

    is_file: bool = False
    is_local: bool = False
    cipher: str = ""
    is_verified: bool = False
    certificate_ends: datetime | None = None
    told_days_before: int = 0


@dataclass(frozen=True, slots=True)
class VersionFacts:
    """Versions at work: of this program, of Python, of packages by name, and of the server."""

    program: str
    python: str
    packages: Mapping[str, str]
    server: str = ""
    server_version: str = ""


@dataclass(frozen=True, slots=True)
class HistoryFacts:
    """What the check of the chains found; `head` is a checkpoint of this moment.

    `compared_with` is when the report was made whose checkpoint it was compared with, None without one.
    """

    checked: int
    broken: Sequence[Mapping[str, Any]]
    head: Mapping[str, Any]
    compared_with: str | None = None


class AuditSource(Protocol):
    """Tells an audit what it judges, as an administrator of the department.

    On a server some things are told to an administrator of the server alone. Every method raises the `DatabaseError`s.
    """

    def require_administrator(self) -> None:
        """Raise `Refused` for who is none."""
        ...

    def now(self) -> datetime:
        """Return the database's time (UTC)."""
        ...

    def access(self, since: datetime | None) -> AccessFacts:
        """Return who has access and how they used it; administrators' acts are told since a moment, or ever."""
        ...

    def drift(self) -> DriftReport:
        """Return what of rules and rights drifted."""
        ...

    def server(self) -> Sequence[Unsafe] | None:
        """Return what is unsafe about the server; None in a file, and for who does not administer the server."""
        ...

    def store(self) -> StoreFacts:
        """Return what is unsafe about the place of files."""
        ...

    def computer(self) -> ComputerFacts:
        """Return the rights of this program's files on this computer."""
        ...

    def tls(self) -> TlsFacts:
        """Return how the database is reached."""
        ...

    def versions(self) -> VersionFacts:
        """Return the versions at work."""
        ...

    def history(self, checkpoint: Mapping[str, Any] | None, made_at: str | None) -> HistoryFacts:
        """Check the chains, against an earlier checkpoint where there is one; raises `CheckpointUnreadable`."""
        ...
