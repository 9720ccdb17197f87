"""A report as a file that proves itself: canonical JSON, signed with Ed25519, whose every byte counts.

The file is one line: keys in order, no blanks, UTF-8, and a line feed. `signature` is that of the same document without
it. Signature and key are hexadecimal; the fingerprint is the SHA-256 of the key's 32 bytes. Whoever has the fingerprint
from elsewhere, such as the record of the task in the database, knows whose report it is.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Protocol

from edumanage_desktop.domain.audit import AREA_TITLES, AuditFinding, AuditReport, CheckedReport, SignedReport
from edumanage_desktop.domain.errors import ReportInvalid
from edumanage_desktop.domain.sentences import Sentence

FORM = "edumanage-audit-1"
LONGEST_BYTES = 64 << 20
"""A file that is larger is no report."""
_ALGORITHM = "Ed25519"
_CHANGED = Sentence(
    "The report is not as it was signed: at least one letter of it was changed. Nothing in it counts; ask for the file"
    " that the audit wrote, or audit once more."
)
_NO_REPORT = Sentence("The file holds no signed report of an audit. Nothing was checked; name one that an audit wrote.")


class ReportSigner(Protocol):
    """Signs with a key of this computer, which is made when it is first used."""

    @property
    def public_key(self) -> bytes:
        """Return the 32 bytes of the key that checks; raises `KeyNotKept` where none can be kept."""
        ...

    @property
    def kept_in(self) -> Sentence:
        """Return where the key that signs is kept."""
        ...

    def sign(self, content: bytes) -> bytes:
        """Return the 64 bytes of a signature."""
        ...

    def is_signed(self, public_key: bytes, content: bytes, signature: bytes) -> bool:
        """Return whether a signature is that of a key for some content."""
        ...


def fingerprint_of(public_key: bytes) -> str:
    """Return by which hexadecimal digits a key is known."""
    return sha256(public_key).hexdigest()


def grouped(digits: str) -> str:
    """Return hexadecimal digits in groups of four, to be compared by eye."""
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def document_of(report: AuditReport) -> dict[str, Any]:
    """Return a report as a JSON object, in the words of English."""
    subject = report.subject
    return {
        "at": report.at.isoformat(),
        "database": subject.database,
        "revision": subject.revision,
        "store": subject.store,
        "login": subject.login,
        "program": subject.program,
        "since": None if subject.reaches_back_to is None else subject.reaches_back_to.isoformat(),
        "findings": [_finding(each) for each in report.by_gravity()],
        "checkpoint": dict(report.checkpoint),
    }


def _finding(finding: AuditFinding) -> dict[str, Any]:
    return {
        "area": str(finding.area),
        "title": str(AREA_TITLES[finding.area]),
        "name": finding.name,
        "gravity": str(finding.gravity),
        "evidence": str(finding.evidence),
        "remedy": None if finding.remedy is None else str(finding.remedy),
        "details": [str(each) for each in finding.details],
    }


def signed(report: AuditReport, signer: ReportSigner) -> SignedReport:
    """Return a report with its signature; raises `KeyNotKept`."""
    public = signer.public_key
    fingerprint = fingerprint_of(public)
    document: dict[str, Any] = {
        "form": FORM,
        "key": {"algorithm": _ALGORITHM, "public": public.hex(), "fingerprint": fingerprint},
        "report": document_of(report),
    }
    document["signature"] = signer.sign(_canonical(document)).hex()
    content = _canonical(document) + b"\n"
    return SignedReport(report, content, sha256(content).hexdigest(), fingerprint, signer.kept_in)


def checked(content: bytes, signer: ReportSigner) -> CheckedReport:
    """Return what a file says of itself, once its signature holds; raises `ReportInvalid`."""
    document = _read(content)
    if _canonical(document) + b"\n" != content:
        raise ReportInvalid(_CHANGED)
    unsigned = {name: value for name, value in document.items() if name != "signature"}
    key, report = document.get("key"), document.get("report")
    if document.get("form") != FORM or not isinstance(key, dict) or not isinstance(report, dict):
        raise ReportInvalid(_NO_REPORT)
    public, signature = _bytes(key.get("public"), 32), _bytes(document.get("signature"), 64)
    is_own = key == {"algorithm": _ALGORITHM, "public": public.hex(), "fingerprint": fingerprint_of(public)}
    if not is_own or not signer.is_signed(public, _canonical(unsigned), signature):
        raise ReportInvalid(_CHANGED)
    return CheckedReport(fingerprint_of(public), sha256(content).hexdigest(), report)


def _read(content: bytes) -> Mapping[str, Any]:
    try:
        document = json.loads(content) if len(content) <= LONGEST_BYTES else None
    except (ValueError, RecursionError) as error:
        raise ReportInvalid(_NO_REPORT) from error
    if not isinstance(document, dict):
        raise ReportInvalid(_NO_REPORT)
    return document


def _bytes(digits: object, length: int) -> bytes:
    """Read hexadecimal digits as they are written here: small, and as many as there must be."""
    try:
        found = bytes.fromhex(digits) if isinstance(digits, str) else b""
    except ValueError as error:
        raise ReportInvalid(_CHANGED) from error
    if len(found) != length or found.hex() != digits:
        raise ReportInvalid(_CHANGED)
    return found


def _canonical(document: Mapping[str, Any]) -> bytes:
    """Return the one way of writing a document down."""
    written = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return written.encode("utf-8", "surrogatepass")
