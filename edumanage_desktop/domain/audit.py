"""A security audit as values: what was looked at, what was found there, and how grave it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from edumanage_desktop.domain.sentences import Sentence


class AuditArea(StrEnum):
    """What an audit looks at, in the order of its report."""

    ACCESS = "access"
    RIGHTS = "rights"
    SERVER = "server"
    FILES = "files"
    COMPUTER = "computer"
    TLS = "tls"
    VERSIONS = "versions"
    HISTORY = "history"


class Gravity(StrEnum):
    """How grave a finding is, the gravest first."""

    WRONG = "wrong"
    """It is to be mended."""
    LOOK = "look"
    """A person should look whether it is meant."""
    NOT_TRIED = "not-tried"
    """It could not be looked at."""
    WELL = "well"


AREA_TITLES: Mapping[AuditArea, Sentence] = {
    AuditArea.ACCESS: Sentence("Access and its use"),
    AuditArea.RIGHTS: Sentence("Rules and rights"),
    AuditArea.SERVER: Sentence("Database server"),
    AuditArea.FILES: Sentence("Submitted files"),
    AuditArea.COMPUTER: Sentence("This computer"),
    AuditArea.TLS: Sentence("Way to the database"),
    AuditArea.VERSIONS: Sentence("Versions"),
    AuditArea.HISTORY: Sentence("History"),
}
"""What a person reads of each area."""


@dataclass(frozen=True, slots=True)
class AuditFinding:
    """What one check found: `name` is its name in JSON, `evidence` what was seen, `remedy` what to do, if anything.

    `details` are the single things that it is about.
    """

    area: AuditArea
    name: str
    gravity: Gravity
    evidence: Sentence
    remedy: Sentence | None = None
    details: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class AuditSubject:
    """What was audited: the database without any password, its schema, the place of files, by whom, with which program.

    `reaches_back_to` is when the last audit was, None before the first.
    """

    database: str
    revision: str
    store: str
    login: str
    program: str
    reaches_back_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class AuditReport:
    """What an audit found at a moment (UTC); `checkpoint` is that of the history, empty where it does not hold."""

    at: datetime
    subject: AuditSubject
    findings: tuple[AuditFinding, ...]
    checkpoint: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_well(self) -> bool:
        """Return whether nothing is to be mended."""
        return not self.count(Gravity.WRONG)

    def count(self, gravity: Gravity) -> int:
        """Return how many findings are of a gravity."""
        return sum(finding.gravity is gravity for finding in self.findings)

    def by_gravity(self) -> Sequence[AuditFinding]:
        """Return the findings, the gravest first."""
        order = list(Gravity)
        return sorted(self.findings, key=lambda each: order.index(each.gravity))


@dataclass(frozen=True, slots=True)
class SignedReport:
    """A report as the bytes that were signed and stand in a file, whose digest they have, and whose key it was."""

    report: AuditReport
    content: bytes
    sha256: str
    fingerprint: str
    kept_in: Sentence
    """Where the key is kept."""


@dataclass(frozen=True, slots=True)
class CheckedReport:
    """What a signature says of a file: whose key it is, and what the report tells of itself."""

    fingerprint: str
    sha256: str
    document: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CheckedPages:
    """What a signature says of the pages of a report: whose key it is, and when, by whom and of which signed file."""

    fingerprint: str
    sha256: str
    at: str
    login: str
    report_sha256: str
