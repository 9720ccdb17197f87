"""Why uploads fail: what is looked at and tried for that, and in which order it is told."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from threading import Event
from typing import Protocol

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis.diagnosis import Tell, nobody
from edumanage_desktop.services.upload_rules import UploadRules

LEAST_FREE_SHARE = 0.1
"""The runbook's: an alert stands while less than a tenth of the storage is free."""
LEAST_LARGEST_BYTES = 1 << 20
"""Below a mebibyte hardly a scanned page passes."""
COMPARED_FILES = 200
"""Of so many of the newest submissions the first file is looked for in the store."""


class UploadCheck(StrEnum):
    """The runbook's four, and what they rest on; the value is the name in JSON."""

    SCHEMA = "schema"
    RULES = "database_rules"
    LIMITS = "size_limits"
    STORE = "store"
    WRITING = "store_rights"
    SPACE = "free_space"
    TEMPORARY = "temporary_folder"
    FILES = "stored_files"
    RECORDS = "records"
    HISTORY = "history"
    LEFT = "left_files"
    LOG = "failures_logged"
    SAMPLE = "sample_file"


class UploadFault(StrEnum):
    """What may be wrong, in the order in which it is told: what comes first has to be mended first."""

    SCHEMA = "schema_differs"
    RULE_LOST = "trigger_missing"
    GRANT_LOST = "grant_missing"
    BREAKS_RULE = "file_breaks_rule"
    LIMIT_LOW = "limit_too_low"
    NOTHING_TAKEN = "no_kind_taken"
    STORE_UNKNOWN = "store_unknown"
    STORE_AWAY = "store_away"
    DISK_FULL = "disk_full"
    READ_ONLY = "store_read_only"
    NO_RIGHT = "store_rights"
    STORE_FAILS = "store_fails"
    TEMPORARY = "temporary_folder"
    SAMPLE = "sample_file"
    MISSING = "file_missing"
    TRUNCATED = "file_truncated"
    ALTERED = "file_altered"
    ORPHAN_ROWS = "record_without_history"
    CHAIN = "history_broken"
    ORPHAN_FILES = "file_without_record"
    SPACE_LOW = "space_low"


HINDER_NOTHING = frozenset(
    {
        UploadFault.MISSING,
        UploadFault.TRUNCATED,
        UploadFault.ALTERED,
        UploadFault.ORPHAN_ROWS,
        UploadFault.CHAIN,
        UploadFault.ORPHAN_FILES,
        UploadFault.SPACE_LOW,
    }
)
"""What is wrong with earlier work, or will be: today's uploads may go well all the same."""


@dataclass(frozen=True, slots=True)
class StoreTrial:
    """What came of keeping, reading and removing a small file in the store; `fault` is None where all went well.

    `place` is where it is; `free_bytes` and `total_bytes` are those of a folder's disk, None where nothing tells.
    """

    place: str
    fault: UploadFault | None = None
    words: Sentence | None = None
    took_s: float = 0.0
    free_bytes: int | None = None
    total_bytes: int | None = None

    @property
    def is_nearly_full(self) -> bool:
        """Return whether less is free than should be."""
        if self.free_bytes is None or not self.total_bytes:
            return False
        return self.free_bytes < LEAST_FREE_SHARE * self.total_bytes


@dataclass(frozen=True, slots=True)
class FileTrial:
    """What came of looking for stored files: how many were looked for, how many are not as recorded, and the newest."""

    compared: int = 0
    wrong: int = 0
    fault: UploadFault | None = None
    words: Sentence | None = None


@dataclass(frozen=True, slots=True)
class LostGrant:
    """What a role of the server was granted by the migrations and does not hold any more."""

    role: str
    privilege: str
    target: str


@dataclass(frozen=True, slots=True)
class RulesFacts:
    """The triggers that the database has lost, and what was taken from its roles, which a server alone has."""

    lost_triggers: Sequence[str] = ()
    lost_grants: Sequence[LostGrant] = ()
    has_roles: bool = False


@dataclass(frozen=True, slots=True)
class ChainTrial:
    """The hash chains of the newest submissions: how many were followed, and of those that do not hold the first.

    `what` is how `history verify` says it.
    """

    followed: int = 0
    broken: int = 0
    upload_id: int = 0
    what: str = ""


@dataclass(frozen=True, slots=True)
class OrphanTrial:
    """Old files of the store, how many of them nothing names, the key of one of those, and how large they are together.

    `words` say why they could not be listed; `is_anothers` that most are named by nobody, as in another's store.
    """

    listed: int = 0
    unnamed: int = 0
    key: str = ""
    size_bytes: int = 0
    words: Sentence | None = None
    is_anothers: bool = False


@dataclass(frozen=True, slots=True)
class LoggedFailures:
    """What the log has of the last day: hand-ins that failed, errors of programs, and what was told of most of them."""

    hand_ins: int
    errors: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class UploadFacts:
    """What was found before a sample was handed in; `broken_rule` is of the file that was named, None for none.

    `schema` says why the schema is not this program's: then nothing that rests on it was looked at. `lost` is None
    where whoever asks does not see the rules, `chains` and `orphans` where nothing of that was looked at.

    `temporary_fault` says why nothing can be put down in `temporary_folder`. `without_history` counts submissions that
    the database's own rules never saw, whose oldest number is `first_without`.
    """

    rules: UploadRules | None
    broken_rule: Sentence | None
    named_file: str | None
    store: StoreTrial
    temporary_folder: str
    temporary_fault: Sentence | None
    files: FileTrial
    without_history: int = 0
    first_without: int | None = None
    schema: Sentence | None = None
    lost: RulesFacts | None = None
    chains: ChainTrial | None = None
    orphans: OrphanTrial | None = None
    logged: LoggedFailures | None = None


@dataclass(frozen=True, slots=True)
class SampleTrial:
    """What came of handing in a sample as a test student: that all was well, or the first step that was not."""

    words: Sentence
    is_well: bool


class UploadProber(Protocol):
    """Tries what an upload needs, as an administrator; what it puts down it takes away again."""

    def facts(self, named_file: str | None, *, tell: Tell = nobody) -> UploadFacts:
        """Return what was found; raises `Refused` for who is no administrator, and the `DatabaseError`s."""
        ...

    def hand_in_sample(self, *, unwanted: Event | None = None) -> SampleTrial:
        """Hand in, find, open, decide and put away a sample, as `verify-deployment` does.

        Once `unwanted` is set the steps that are left are not made, and the sample is put away.
        """
        ...
