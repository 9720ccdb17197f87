"""Why the database cannot be reached, or answers badly: what is tried for that, and in which order it is looked at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from edumanage_desktop.domain.errors import Hindrance
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis.diagnosis import Tell, nobody

SLOW_S = 0.1
"""From here on a window waits for the way there and back: a queue asks three to six times one after another."""
SKEW = timedelta(seconds=60)
"""By so much clocks may differ: windows tell how long ago something was in minutes."""
CERTIFICATE_LEFT = timedelta(days=14)
"""A certificate that holds no longer than this is told while there is time."""
LEAST_FREE_BYTES = 100_000_000
"""Below it the next evening may fill the disk of a database file."""


class ConnectionCheck(StrEnum):
    """What is looked at, on a server and in a file; the value is the name in JSON."""

    NAME = "host_name"
    PORT = "port"
    IDENTITY = "server_identity"
    SIGN_IN = "sign_in"
    HOSTS = "other_hosts"
    FILE = "file"
    WRITING = "writing"
    SPACE = "free_space"
    CONTENT = "content"
    SCHEMA = "schema"
    PERSON = "person"
    CLOCK = "clock"
    CERTIFICATE = "certificate"
    ROUND_TRIP = "round_trip"


class ConnectionFault(StrEnum):
    """What may be wrong, in the order in which it is told: what comes first has to be mended first."""

    NAME_UNKNOWN = "host_unknown"
    NOBODY_LISTENS = "nobody_listens"
    NO_ANSWER = "no_answer"
    NOT_A_DATABASE = "not_a_database"
    HUNG_UP = "connection_ended"
    COMPUTER_UNKNOWN = "computer_not_let_in"
    COMPUTER_BLOCKED = "computer_shut_out"
    CROWDED = "too_many_connections"
    TLS_MISSING = "tls_missing"
    TLS_UNTRUSTED = "certificate_untrusted"
    TLS_WRONG_NAME = "certificate_of_another_name"
    TLS_EXPIRED = "certificate_expired"
    PASSWORD_WANTED = "password_wanted_in_clear"
    PROOF_UNKNOWN = "sign_in_unknown"
    PASSWORD_WRONG = "password_wrong"
    ACCOUNT_LOCKED = "account_disabled"
    ACCOUNT_CROWDED = "too_many_connections_of_the_account"
    PASSWORD_TO_CHOOSE = "password_to_choose"
    DATABASE_UNKNOWN = "database_unknown"
    CUT_OFF = "node_cut_off"
    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    NO_ROLE = "role_missing"
    NOT_OURS = "not_ours"
    DAMAGED = "damaged"
    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    SCHEMA_OLD = "schema_too_old"
    SCHEMA_NEW = "program_too_old"
    NOT_KNOWN = "person_unknown"
    CLOCK = "clock_skew"
    HOST_AWAY = "other_host_away"
    CERTIFICATE_ENDS = "certificate_ends"
    SPACE_LOW = "space_low"
    SLOW = "slow_link"
    UNEXPECTED = "unexpected"


@dataclass(frozen=True, slots=True)
class HostFacts:
    """One host of a server, tried alone: `hindrance` and `words` say why no session came about, None for one that did.

    `addresses` are those of its name; `reached_in_s` is how long the port took to answer, None where it did not.
    """

    host: str
    addresses: Sequence[str] = ()
    reached_in_s: float | None = None
    hindrance: Hindrance | None = None
    words: Sentence | None = None

    @property
    def lets_in(self) -> bool:
        """Return whether a session came about."""
        return self.words is None


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A database file: `words` say why it cannot be opened or read, `why_unwritten` why nothing can be written.

    `free_bytes` are those of its disk, None where the system does not tell; `is_locked` says that somebody held it for
    as long as we wait, `is_damaged` that it is no whole database, `is_only_read` that its disk takes no writing at all.
    """

    path: str
    is_there: bool = True
    words: Sentence | None = None
    is_damaged: bool = False
    is_only_read: bool = False
    why_unwritten: Sentence | None = None
    is_locked: bool = False
    free_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What a session says: `words` say why the schema does not fit, with `hindrance`; None for one that does.

    `lacks_role` says that they tell of a login without rights.

    `why_shut_out` says why the person is not let in, None who is; `skew` is by how much the database is ahead of this
    computer, None where it cannot be known. `certificate_ends` is None without TLS.
    """

    login: str
    revision: str | None
    hindrance: Hindrance | None = None
    words: Sentence | None = None
    lacks_role: bool = False
    is_known: bool = True
    skew: timedelta | None = None
    newest_at: datetime | None = None
    round_trip_s: float = 0.0
    certificate_ends: datetime | None = None
    is_read_only: bool = False
    has_to_choose: bool = False
    refusal: Sentence | None = None


@dataclass(frozen=True, slots=True)
class ConnectionFacts:
    """What was found on the way: of a server its hosts, of a file the file; `session` is None where none came about."""

    hosts: Sequence[HostFacts]
    file: FileFacts | None
    session: SessionFacts | None
    now: datetime


class ConnectionProber(Protocol):
    """Tries the way to a database, step by step, and changes nothing."""

    def facts(self, *, tell: Tell = nobody) -> ConnectionFacts:
        """Return what was found; raises the `DatabaseError`s for what is no address, or is lost meanwhile."""
        ...
