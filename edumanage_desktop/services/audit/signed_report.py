"""A report as a file that proves itself, and the signature beside its pages: canonical JSON, signed with Ed25519.

The file is one line: keys in order, no blanks, UTF-8, and a line feed. `signature` is that of the same document without
it. Signature and key are hexadecimal; the fingerprint is the SHA-256 of the key's 32 bytes. Whoever has the fingerprint
from elsewhere, such as the record of the task in the database, knows whose report it is. Pages (a PDF) cannot hold
their own signature; a file of the same form beside them has their SHA-256 and that of the report.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Protocol

from edumanage_desktop.domain.audit import (
    AREA_TITLES,
    AuditFinding,
    AuditReport,
    CheckedPages,
    CheckedReport,
    SignedReport,
)
from edumanage_desktop.domain.errors import KeyNotKept, ReportInvalid
from edumanage_desktop.domain.sentences import Sentence

FORM, PAGES_FORM = "edumanage-audit-1", "edumanage-audit-pages-1"
SIGNATURE_ENDING = ".sig"
"""What the signature of pages is called behind their own name."""
LONGEST_BYTES = 64 << 20
"""A file that is larger is no report."""
_ALGORITHM = "Ed25519"
_CHANGED = Sentence(
    "The report is not as it was signed: at least one letter of it was changed. Nothing in it counts; ask for the file"
    " that the audit wrote, or audit once more."
)
_PAGES_CHANGED = Sentence(
    "The pages are not as they were signed: at least one letter of them, or of their signature, was changed. Nothing"
    " in them counts; ask for both files that the audit wrote, or audit once more."
)
_NO_PAGES = Sentence(
    "Beside these pages lies no signature of an audit. Nothing was checked; both files that the audit wrote belong"
    " together."
)
_OTHER_KEY = Sentence(
    "The key that signed this report is no longer kept here. Its pages were not written; audit once more."
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
    content = _signed({"form": FORM, "report": document_of(report)}, signer)
    fingerprint = fingerprint_of(signer.public_key)
    return SignedReport(report, content, sha256(content).hexdigest(), fingerprint, signer.kept_in)


def signed_pages(pages: bytes, made: SignedReport, signer: ReportSigner) -> bytes:
    """Return what stands beside the pages of a report; raises `KeyNotKept`, also where the key is another one."""
    if fingerprint_of(signer.public_key) != made.fingerprint:
        raise KeyNotKept(_OTHER_KEY)
    told = {
        "at": made.report.at.isoformat(),
        "login": made.report.subject.login,
        "report": made.sha256,
        "sha256": sha256(pages).hexdigest(),
    }
    return _signed({"form": PAGES_FORM, "pages": told}, signer)


def checked(content: bytes, signer: ReportSigner) -> CheckedReport:
    """Return what a file says of itself, once its signature holds; raises `ReportInvalid`."""
    fingerprint, report = _checked(content, signer, (FORM, "report"), (_NO_REPORT, _CHANGED))
    return CheckedReport(fingerprint, sha256(content).hexdigest(), report)


def checked_pages(pages_sha256: str, signature: bytes, signer: ReportSigner) -> CheckedPages:
    """Return what the signature beside pages of that SHA-256 (hexadecimal) says of them; raises `ReportInvalid`."""
    fingerprint, told = _checked(signature, signer, (PAGES_FORM, "pages"), (_NO_PAGES, _PAGES_CHANGED))
    if told.get("sha256") != pages_sha256:
        raise ReportInvalid(_PAGES_CHANGED)
    return CheckedPages(fingerprint, pages_sha256, str(told.get("at")), str(told.get("login")), str(told.get("report")))


def _signed(document: Mapping[str, Any], signer: ReportSigner) -> bytes:
    """Return a document with key and signature, as it stands in a file."""
    public = signer.public_key
    whole = dict(document)
    whole["key"] = {"algorithm": _ALGORITHM, "public": public.hex(), "fingerprint": fingerprint_of(public)}
    whole["signature"] = signer.sign(_canonical(whole)).hex()
    return _canonical(whole) + b"\n"


def _checked(
    content: bytes, signer: ReportSigner, form: tuple[str, str], words: tuple[Sentence, Sentence]
) -> tuple[str, Mapping[str, Any]]:
    """Return the fingerprint of who signed a document of a form, and what it holds; `words` say why there is none."""
    none, changed = words
    document = _read(content, none)
    if _canonical(document) + b"\n" != content:
        raise ReportInvalid(changed)
    unsigned = {name: value for name, value in document.items() if name != "signature"}
    key, held = document.get("key"), document.get(form[1])
    if document.get("form") != form[0] or not isinstance(key, dict) or not isinstance(held, dict):
        raise ReportInvalid(none)
    public, signature = _bytes(key.get("public"), 32, changed), _bytes(document.get("signature"), 64, changed)
    is_own = key == {"algorithm": _ALGORITHM, "public": public.hex(), "fingerprint": fingerprint_of(public)}
    if not is_own or not signer.is_signed(public, _canonical(unsigned), signature):
        raise ReportInvalid(changed)
    return fingerprint_of(public), held


def _read(content: bytes, none: Sentence) -> Mapping[str, Any]:
    try:
        document = json.loads(content) if len(content) <= LONGEST_BYTES else None
    except (ValueError, RecursionError) as error:
        raise ReportInvalid(none) from error
    if not isinstance(document, dict):
        raise ReportInvalid(none)
    return document


def _bytes(digits: object, length: int, changed: Sentence) -> bytes:
    """Read hexadecimal digits as they are written here: small, and as many as there must be."""
    try:
        found = bytes.fromhex(digits) if isinstance(digits, str) else b""
    except ValueError as error:
        raise ReportInvalid(changed) from error
    if len(found) != length or found.hex() != digits:
        raise ReportInvalid(changed)
    return found


def _canonical(document: Mapping[str, Any]) -> bytes:
    """Return the one way of writing a document down."""
    written = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return written.encode("utf-8", "surrogatepass")
