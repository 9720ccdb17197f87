"""Names for local copies are harmless on every system and still recognisable."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edumanage_desktop.services.files import MAX_NAME_BYTES, is_device_name, runs_as_program, safe_file_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a.pdf", "a.pdf"),
        ("Bericht über Żółw 王小明.docx", "Bericht über Żółw 王小明.docx"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("../../etc/passwd", "_._etc_passwd"),
        ("C:\\Windows\\a.txt", "C__Windows_a.txt"),
        ("a.txt:stream", "a.txt_stream"),
        ("CON.pdf", "_CON.pdf"),
        (".bashrc", "bashrc"),
        ("-rf.txt", "rf.txt"),
        ("a\x00b\nc.pdf", "ab c.pdf"),
        ("report.pdf. . ", "report.pdf"),
        ("", "file"),
        ("\u202e", "file"),
        ("...", "file"),
        ("می\u200cروم.pdf", "می\u200cروم.pdf"),
        ("<b>&amp;</b>.html", "_b_&amp;__b_.html"),
        ("archive.tar.gz", "archive.tar.gz"),
    ],
)
def test_names_become_harmless(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe


@given(st.text(max_size=400))
def test_every_name_becomes_one_harmless_component(name: str) -> None:
    safe = safe_file_name(name)
    assert safe
    assert len(safe.encode()) <= MAX_NAME_BYTES + 1
    assert not set(safe) & set('/\\:<>"|?*\x00')
    assert not safe.startswith((".", "-"))
    assert not safe.endswith((".", " "))
    assert not is_device_name(safe)
    assert not any(unicodedata.bidirectional(character) in {"RLO", "LRO", "RLE", "LRE", "PDF"} for character in safe)


def test_a_long_name_keeps_its_extension() -> None:
    safe = safe_file_name("ü" * 300 + ".pdf")
    assert safe.endswith("ü.pdf")
    assert len(safe.encode()) <= MAX_NAME_BYTES


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("setup.exe", b""),
        ("Run.BAT", b""),
        ("a.desktop", b""),
        ("a.lnk", b""),
        ("a.js", b""),
        ("a.sh", b""),
        ("a.py", b""),
        ("a.pdf.exe", b""),
        ("a.exe. ", b""),
        ("innocent.pdf", b"MZ\x90\x00"),
        ("innocent", b"\x7fELF\x02"),
        ("innocent.txt", b"#!/bin/sh\n"),
        ("innocent.txt", b"[Desktop Entry]\nExec=true"),
    ],
)
def test_programs_are_known_by_name_or_content(name: str, head: bytes) -> None:
    assert runs_as_program(name, head)


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.png", "a.txt", "exe", "a.ipynb", "a.tex", "a.zip"])
def test_documents_are_no_programs(name: str) -> None:
    assert not runs_as_program(name, b"%PDF-1.7")
