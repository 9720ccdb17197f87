"""What a file is, is told by its content; text from it is bounded and harmless."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edumanage_desktop.services.previews import (
    LINE_BREAK_MARK,
    MAX_LINE_CHARACTERS,
    MAX_TEXT_BYTES,
    MAX_TEXT_LINES,
    PreviewKind,
    image_format,
    preview_kind,
    readable_text,
    visible_name,
)


@pytest.mark.parametrize(
    ("name", "media_type", "head", "kind"),
    [
        ("a.pdf", "application/pdf", b"%PDF-1.7\n\xe2\xe3", PreviewKind.PDF),
        ("a.txt", "text/plain", b"\n\n%PDF-1.4", PreviewKind.PDF),
        ("a.pdf", "application/pdf", b"#!/bin/sh\necho no", PreviewKind.TEXT),
        ("a.png", None, b"\x89PNG\r\n\x1a\n\x00", PreviewKind.IMAGE),
        ("a.jpg", "image/jpeg", b"PK\x03\x04\x00\x00", PreviewKind.NONE),
        ("a.docx", None, b"PK\x03\x04\x00\x00", PreviewKind.NONE),
        ("a.txt", None, b"PK\x03\x04\x00\x00", PreviewKind.NONE),
        ("a.py", None, b"print(1)\x00", PreviewKind.TEXT),
        ("a.bin", None, b"print(1)\x00", PreviewKind.NONE),
        ("a.svg", None, b"<svg/>", PreviewKind.NONE),
        ("a.xml", None, b"<?xml version='1.0'?><SVG/>", PreviewKind.NONE),
        ("a", None, "źródło".encode(), PreviewKind.TEXT),
        ("BM.txt", None, b"BMW is a car", PreviewKind.TEXT),
        ("a.exe", None, b"MZ\x90\x00", PreviewKind.NONE),
        ("a.heic", None, b"\x00\x00\x00\x18ftypheic", PreviewKind.NONE),
    ],
)
def test_content_comes_before_the_name(name: str, media_type: str | None, head: bytes, kind: PreviewKind) -> None:
    assert preview_kind(name, media_type, head) is kind


def test_only_formats_that_refer_to_nothing_else_are_pictures() -> None:
    assert image_format(b'<svg xmlns="http://www.w3.org/2000/svg">') is None
    assert image_format(b"%PDF-1.7") is None
    assert image_format(b"RIFF\x00\x00\x00\x00WEBPVP8 ") == "webp"
    assert image_format(b"RIFF\x00\x00\x00\x00WAVEfmt ") is None


@given(st.binary(max_size=4000), st.booleans())
def test_any_bytes_become_harmless_text(content: bytes, complete: bool) -> None:
    text, _ = readable_text(content, complete=complete)
    acting = {character for character in text if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}}
    assert acting <= set("\n\t\u200c\u200d")


@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=200))
def test_plain_text_in_utf8_stays_as_it_is(text: str) -> None:
    assert readable_text(text.encode(), complete=True) == (text, True)


def test_a_character_cut_at_the_limit_does_not_change_the_encoding() -> None:
    content = ("ż" * (MAX_TEXT_BYTES // 2) + "x").encode()[:-2] + b"\xc5"
    text, complete = readable_text(b"a" + content, complete=False)
    assert set(text) <= set(f"aż\n{LINE_BREAK_MARK}")
    assert not complete


def test_lines_and_their_number_are_bounded() -> None:
    text, complete = readable_text(b"\n" * MAX_TEXT_BYTES, complete=True)
    assert text.count("\n") < MAX_TEXT_LINES
    assert not complete
    text, complete = readable_text(b"x" * 5000, complete=True)
    assert complete
    assert text.replace(f"{LINE_BREAK_MARK}\n", "") == "x" * 5000
    assert max(map(len, text.split("\n"))) == MAX_LINE_CHARACTERS + 1


def test_names_show_what_they_hide() -> None:
    assert visible_name("invoice\u202efdp.exe") == "invoice‹U+202E›fdp.exe"
    assert visible_name("a\nb\tc\x00") == "a␊b␉c␀"
    assert visible_name("Żółw 王小明 می\u200cروم") == "Żółw 王小明 می\u200cروم"
