"""What a department takes of files, and the sentence for what it does not."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edumanage_desktop.domain.sentences import Size
from edumanage_desktop.domain.settings import SETTINGS
from edumanage_desktop.services.files import PROGRAM_EXTENSIONS
from edumanage_desktop.services.previews import HEAD_BYTES, TEXT_EXTENSIONS
from edumanage_desktop.services.upload_rules import (
    FileKind,
    broken_rule,
    file_kind,
    rules_from,
    size_bytes,
)

USUAL = rules_from({}, {})


def zipped() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
    return content.getvalue()


INSIDES = {
    "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj",
    "zip": zipped(),
    "ole": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504),
    "rtf": b"{\\rtf1\\ansi Hello}",
    "png": b"\x89PNG\r\n\x1a\n" + bytes(40),
    "text": "Übung 1: das Auge\n".encode(),
    "latin": "Übung 1: das Auge, sehr alt\n".encode("latin-1"),
    "program": b"MZ\x90\x00\x03\x00\x00\x00" + bytes(60),
    "wav": b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(30),
    "gzip": b"\x1f\x8b\x08\x00" + bytes(20),
    "unknown": bytes(range(1, 200)),
}
TAKEN = (
    *(("essay.pdf", "pdf"), ("essay.PDF", "pdf"), ("essay.docx", "zip"), ("locked.docx", "ole"), ("old.doc", "ole")),
    *(("really rtf.doc", "rtf"), ("essay.rtf", "rtf"), ("slides.odp", "zip"), ("photo.png", "png")),
    *(
        ("named wrongly.jpg", "png"),
        ("main.py", "text"),
        ("notes.txt", "latin"),
        ("run.sh", "text"),
        ("all.zip", "zip"),
    ),
    *(("all.tar.gz", "gzip"), ("talk.wav", "wav"), ("talk.mp3", "unknown"), ("README", "text"), ("Makefile", "text")),
)
REFUSED = (
    ("essay.pdf", "zip", "is not what its name says"),
    ("essay.pdf", "text", "is not what its name says"),
    ("essay.docx", "pdf", "is not what its name says"),
    ("photo.png", "pdf", "is not what its name says"),
    ("main.py", "pdf", "is not what its name says"),
    ("all.zip", "text", "is not what its name says"),
    ("setup.exe", "program", "is a program"),
    ("essay.pdf.exe", "pdf", "is a program"),
    ("essay.pdf", "program", "is a program"),
    ("essay", "program", "is a program"),
    ("essay.xyz", "unknown", "is of a kind that is not taken here"),
)


@pytest.mark.parametrize(("name", "what"), TAKEN)
def test_what_students_hand_in_is_taken(name: str, what: str) -> None:
    assert broken_rule(USUAL, name=name, size_bytes=1000, head=INSIDES[what]) is None


@pytest.mark.parametrize(("name", "what", "why"), REFUSED)
def test_name_and_content_are_both_looked_at(name: str, what: str, why: str) -> None:
    told = broken_rule(USUAL, name=name, size_bytes=1000, head=INSIDES[what])
    assert told is not None
    assert name in told
    assert why in told
    assert told.count(".") >= 2, "what would pass is said, too"


def test_sizes_are_told_with_what_would_pass() -> None:
    assert broken_rule(USUAL, name="a.pdf", size_bytes=10 << 20, head=INSIDES["pdf"]) is None
    told = broken_rule(USUAL, name="a.pdf", size_bytes=(10 << 20) + 1, head=INSIDES["pdf"])
    assert told is not None
    assert "10 MiB" in told
    empty = broken_rule(USUAL, name="a.pdf", size_bytes=0, head=b"")
    assert empty is not None
    assert "is empty" in empty


@pytest.mark.parametrize("kind", list(FileKind))
def test_each_kind_can_be_taken_or_not(kind: FileKind) -> None:
    name, what = {
        FileKind.DOCUMENTS: ("a.pdf", "pdf"), FileKind.PICTURES: ("a.png", "png"), FileKind.TEXTS: ("a.py", "text"),
        FileKind.ARCHIVES: ("a.zip", "zip"), FileKind.RECORDINGS: ("a.wav", "wav"),
        FileKind.PROGRAMS: ("a.exe", "program"), FileKind.OTHERS: ("a.xyz", "unknown"),
    }[kind]  # fmt: skip
    assert file_kind(name, INSIDES[what]) is kind
    for value, is_taken in (("1", True), ("0", False)):
        told = broken_rule(rules_from({f"takes_{kind}": value}, {}), name=name, size_bytes=9, head=INSIDES[what])
        assert (told is None) is is_taken


def test_every_kind_has_its_setting() -> None:
    assert {f"takes_{kind}" for kind in FileKind} <= {setting.name for setting in SETTINGS}
    assert not TEXT_EXTENSIONS & {".exe", ".dll"}
    assert file_kind("a.exe", INSIDES["text"]) is FileKind.PROGRAMS
    assert ".exe" in PROGRAM_EXTENSIONS


def test_the_portals_limit_counts_until_somebody_sets_one() -> None:
    portal = {"FILE_UPLOAD_MAX_SIZE": "25MB"}
    assert rules_from({}, portal).largest_bytes == 25 << 20
    assert rules_from({}, {"FILE_UPLOAD_MAX_SIZE": "much"}).largest_bytes == 10 << 20
    assert rules_from({"largest_file_bytes": "5000"}, portal).largest_bytes == 5000


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        *(("10485760", 10 << 20), ("10MB", 10 << 20), ("10 MiB", 10 << 20), ("10m", 10 << 20), (" 2G ", 2 << 30)),
        *(("512k", 512 << 10), ("512KB", 512 << 10), ("", None), ("MB", None), ("-5", None), ("1.5MB", None)),
        *(("٣MB", None), ("9" * 30, None)),
    ],
)
def test_sizes_of_the_surroundings(words: str, expected: int | None) -> None:
    assert size_bytes(words) == expected


def test_sizes_are_shown_short() -> None:
    assert [str(Size(count)) for count in (0, 1023, 1024, 1536, 10 << 20, 3 << 30)] == [
        *("0 B", "1023 B", "1 KiB", "1.5 KiB", "10 MiB", "3 GiB"),
    ]


@given(name=st.text(max_size=40), head=st.binary(max_size=HEAD_BYTES), size=st.integers(0, 1 << 40))
def test_nothing_makes_the_rules_fail(name: str, head: bytes, size: int) -> None:
    told = broken_rule(USUAL, name=name, size_bytes=size, head=head)
    assert told is not None or size <= USUAL.largest_bytes
