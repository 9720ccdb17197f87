"""A report proves itself: any changed byte breaks it, another key is told, and the key is made once and kept."""

import json
import stat
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from edumanage_desktop.adapters.report_signing import FILE_NAME, KeptSigner
from edumanage_desktop.domain.audit import AuditArea, AuditFinding, AuditReport, AuditSubject, Gravity, SignedReport
from edumanage_desktop.domain.errors import KeyNotKept, KeyringMissing, ReportInvalid, SecretUnreadable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.audit.report_pages import as_html
from edumanage_desktop.services.audit.signed_report import checked, checked_pages, grouped, signed, signed_pages

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
REPORT = AuditReport(
    NOW,
    AuditSubject("mysql://ada@db.example.org/edumanage", "0006", "s3://files", "ada", "EduManage Desktop 0.1.0"),
    (
        AuditFinding(AuditArea.TLS, "tls", Gravity.WELL, Sentence("Encrypted — 王 <b>.")),
        AuditFinding(
            AuditArea.ACCESS, "administrators", Gravity.WRONG, Sentence("One alone."), Sentence("Make another."),
            (Sentence("ada"),),
        ),
    ),
    {"format": "em-checkpoint-1", "uploads": 3},
)  # fmt: skip


class Ring:
    """A keyring in memory, or none."""

    def __init__(self, *, is_missing: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self._is_missing = is_missing

    def remembered(self, place: str, login: str) -> Sequence[str]:
        """Return what is kept."""
        self._look()
        return [self.kept[place, login]] if (place, login) in self.kept else []

    def remember(self, place: str, login: str, password: str) -> None:
        """Keep it."""
        self._look()
        self.kept[place, login] = password

    def about_to_change(self, place: str, login: str, password: str) -> None:
        """Keep nothing: no key is changed."""
        raise AssertionError(place, login, password)

    def forget(self, place: str, login: str) -> None:
        """Forget it."""
        self.kept.pop((place, login), None)

    def _look(self) -> None:
        if self._is_missing:
            raise KeyringMissing(Sentence("There is none."))


@pytest.fixture
def signer(tmp_path: Path) -> KeptSigner:
    return KeptSigner(folder=tmp_path / "data", ring=None)


@pytest.fixture
def made(signer: KeptSigner) -> SignedReport:
    return signed(REPORT, signer)


def test_a_report_is_checked_by_anybody_and_says_whose_key_it_is(made: SignedReport, tmp_path: Path) -> None:
    elsewhere = KeptSigner(folder=tmp_path / "elsewhere", ring=None)
    found = checked(made.content, elsewhere)
    assert (found.fingerprint, found.sha256) == (made.fingerprint, made.sha256)
    assert found.document["login"] == "ada"
    assert [each["gravity"] for each in found.document["findings"]] == ["wrong", "well"]
    assert found.document["checkpoint"] == {"format": "em-checkpoint-1", "uploads": 3}
    assert not (tmp_path / "elsewhere").exists(), "who checks needs no key"


def test_any_changed_byte_breaks_it(made: SignedReport, signer: KeptSigner) -> None:
    for at in range(len(made.content)):
        for bits in (0x01, 0x20):
            changed = bytearray(made.content)
            changed[at] ^= bits
            with pytest.raises(ReportInvalid):
                checked(bytes(changed), signer)
    for other in (made.content[:-1], made.content + b"\n", b" " + made.content, b"", b"[]", b"null", b"\xff"):
        with pytest.raises(ReportInvalid):
            checked(other, signer)


def test_what_another_key_signs_has_another_fingerprint(made: SignedReport, tmp_path: Path) -> None:
    other = signed(REPORT, KeptSigner(folder=tmp_path / "other", ring=None))
    assert other.fingerprint != made.fingerprint
    mixed = json.loads(made.content) | {"key": json.loads(other.content)["key"]}
    written = json.dumps(mixed, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"
    with pytest.raises(ReportInvalid):
        checked(written, KeptSigner(folder=tmp_path, ring=None))


def test_without_a_keyring_the_key_is_in_a_private_file_and_stays(tmp_path: Path) -> None:
    first = KeptSigner(folder=tmp_path / "data", ring=Ring(is_missing=True))
    public = first.public_key
    path = tmp_path / "data" / FILE_NAME
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert str(path) in first.kept_in
    appeared = Ring()
    assert KeptSigner(folder=tmp_path / "data", ring=appeared).public_key == public
    assert appeared.kept == {}, "a keyring that appears later changes nobody's key"
    path.chmod(0o644)
    with pytest.raises(SecretUnreadable):
        KeptSigner(folder=tmp_path / "data", ring=None).sign(b"x")
    path.chmod(0o600)
    path.write_text("no key\n")
    with pytest.raises(KeyNotKept, match="is none"):
        KeptSigner(folder=tmp_path / "data", ring=None).sign(b"x")


def test_in_a_keyring_no_file_is_written(tmp_path: Path) -> None:
    ring = Ring()
    public = KeptSigner(folder=tmp_path / "data", ring=ring).public_key
    assert len(ring.kept) == 1
    assert not (tmp_path / "data").exists()
    again = KeptSigner(folder=tmp_path / "data", ring=ring)
    assert again.public_key == public
    assert again.kept_in == "in the keyring of this computer"


def test_a_key_that_cannot_be_kept_signs_nothing(tmp_path: Path) -> None:
    taken = tmp_path / "data"
    taken.write_text("a file stands where the folder should")
    with pytest.raises(KeyNotKept, match="cannot be kept"):
        KeptSigner(folder=taken, ring=None).sign(b"x")


def test_pages_are_signed_by_the_key_of_their_report_and_by_no_other(
    made: SignedReport, signer: KeptSigner, tmp_path: Path
) -> None:
    beside = signed_pages(b"%PDF", made, signer)
    found = checked_pages(sha256(b"%PDF").hexdigest(), beside, KeptSigner(folder=tmp_path / "elsewhere", ring=None))
    assert (found.fingerprint, found.report_sha256) == (made.fingerprint, made.sha256)
    with pytest.raises(ReportInvalid, match="not as they were signed"):
        checked_pages(sha256(b"%PDf").hexdigest(), beside, signer)
    with pytest.raises(ReportInvalid, match="no signed report"):
        checked(beside, signer)
    with pytest.raises(KeyNotKept, match="no longer kept"):
        signed_pages(b"%PDF", made, KeptSigner(folder=tmp_path / "other", ring=None))


def test_the_pages_hold_the_same_and_what_the_file_is_known_by(made: SignedReport) -> None:
    pages = as_html(made)
    for words in ("One alone.", "Make another.", "Encrypted — 王 &lt;b&gt;.", "2026-11-27 12:00 UTC", "ada"):
        assert words in pages
    assert grouped(made.sha256) in pages
    assert grouped(made.fingerprint) in pages
    assert pages.index("To be mended (1)") < pages.index("Well (1)")
