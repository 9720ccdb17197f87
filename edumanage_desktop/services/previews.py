"""What can be shown of a submitted file without opening it in another program, judged by its content first."""

import codecs
import re
import unicodedata
from enum import IntEnum
from pathlib import PurePosixPath

HEAD_BYTES = 8192
"""How much of a file's beginning decides what it is."""
MAX_TEXT_BYTES = 1 << 20
MAX_TEXT_LINES = 20_000
MAX_LINE_CHARACTERS = 1_000
MAX_TEXT_CHARACTERS = 2 * MAX_TEXT_BYTES
LINE_BREAK_MARK = "↩"
TEXT_EXTENSION_LIST = """
.txt .text .md .markdown .rst .csv .tsv .log .json .jsonl .ipynb .xml .html .htm .css .js .ts .py .pyw .java .c .h
.cpp .hpp .cc .cs .go .rs .rb .php .pl .sh .bat .ps1 .sql .r .m .jl .kt .swift .scala .hs .lua .tex .bib .sty .yaml
.yml .toml .ini .cfg .conf .asm .s .vhd .v .f90 .f .pas .lisp .ml .diff .patch .srt .gnuplot .dat
"""
TEXT_EXTENSIONS = frozenset(TEXT_EXTENSION_LIST.split())


class PreviewKind(IntEnum):
    """How a file is shown."""

    NONE = 0
    PDF = 1
    IMAGE = 2
    TEXT = 3
    DOCUMENT = 4
    """Rich text that is laid out on pages here."""
    TABLE = 5
    """Sheets of cells."""
    ARCHIVE = 6
    """Files inside a file."""


def image_format(head: bytes) -> str | None:
    """Return the picture format that the first bytes tell, by Qt's name; None for others and for SVG.

    SVG is left out on purpose: it may refer to other files and addresses.
    """
    if head[4:8] == b"ftyp":
        return None
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    signatures = {
        b"\x89PNG\r\n\x1a\n": "png",
        b"\xff\xd8\xff": "jpeg",
        b"GIF87a": "gif",
        b"GIF89a": "gif",
        b"BM": "bmp",
        b"II*\x00": "tiff",
        b"MM\x00*": "tiff",
        b"\x00\x00\x01\x00": "ico",
    }
    return next((name for signature, name in signatures.items() if head.startswith(signature)), None)


def preview_kind(name: str, media_type: str | None, head: bytes) -> PreviewKind:
    """Return how a file is shown, from its first `HEAD_BYTES` bytes; name and type only decide what text may be."""
    if b"%PDF-" in head[:1024] and not head.startswith(b"PK\x03\x04"):  # an archive may hold one at its beginning
        return PreviewKind.PDF
    if image_format(head) is not None and not is_text(head):
        return PreviewKind.IMAGE
    extension = PurePosixPath(name).suffix.lower()
    if extension in {".svg", ".svgz"} or media_type == "image/svg+xml" or b"<svg" in head[:1024].lower():
        return PreviewKind.NONE
    named_text = extension in TEXT_EXTENSIONS or (media_type or "").startswith("text/")
    if is_text(head) or (named_text and not head.startswith((b"PK\x03\x04", b"MZ", b"\x7fELF"))):
        return PreviewKind.TEXT
    return PreviewKind.NONE


def readable_text(content: bytes, *, complete: bool) -> tuple[str, bool]:
    """Return the text of a file's first bytes in a form that is harmless to show, and whether that is all of it.

    UTF-8, UTF-16 (with or without a mark) and, failing these, Latin-1. Control characters are shown by their symbols
    and direction overrides by their numbers; over-long lines are broken at `LINE_BREAK_MARK`.
    """
    text = _decode(content[:MAX_TEXT_BYTES], complete=complete and len(content) <= MAX_TEXT_BYTES)
    text = harmless(text)
    lines: list[str] = []
    characters = 0
    for line in text.split("\n"):
        pieces = [line[start : start + MAX_LINE_CHARACTERS] for start in range(0, len(line), MAX_LINE_CHARACTERS)]
        characters += len(line) + 1
        if len(lines) + max(1, len(pieces)) > MAX_TEXT_LINES or characters > MAX_TEXT_CHARACTERS:
            return "\n".join(lines), False
        lines.extend(f"{piece}{LINE_BREAK_MARK}" for piece in pieces[:-1])
        lines.append(pieces[-1] if pieces else "")
    return "\n".join(lines), complete and len(content) <= MAX_TEXT_BYTES


def decoded_text(content: bytes, *, complete: bool) -> str:
    """Return the text of a file as it was written, which is not harmless to show: UTF-8, UTF-16 or Latin-1."""
    return _decode(content, complete=complete)


def harmless(text: str) -> str:
    """Return a text in which whatever would act instead of being seen is seen."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_Visible())


def visible_name(name: str) -> str:
    """Return a file name on one line with nothing invisible in it that could make it look like another."""
    return name.translate(_Visible()).replace("\n", "␊").replace("\t", "␉")


class _Visible(dict[int, str]):
    """Characters that would act instead of being seen, by number, found as `str.translate` meets them."""

    def __missing__(self, number: int) -> str:
        character = chr(number)
        category = unicodedata.category(character)
        if character in "\n\t\u200c\u200d\ufeff" or category not in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
            shown = "" if character == "\ufeff" else character
        elif number < 0x20:
            shown = chr(0x2400 + number)
        else:
            shown = "␡" if number == 0x7F else f"‹U+{number:04X}›"
        self[number] = shown
        return shown


_ACTING = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
"""Control characters that no text holds; a search for them is asked of every file that is handed in."""


def is_text(head: bytes) -> bool:
    """Return whether the first `HEAD_BYTES` bytes of a file, or all of it, are text in UTF-8 or UTF-16."""
    if not head:
        return False
    if _utf16_codec(head) is not None:
        return True
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head, final=len(head) < HEAD_BYTES)
    except UnicodeDecodeError:
        return False
    return _ACTING.search(text) is None


def _decode(content: bytes, *, complete: bool) -> str:
    codec = _utf16_codec(content)
    if codec is not None:
        return content.decode(codec, errors="replace")
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(content, final=complete)
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _utf16_codec(content: bytes) -> str | None:
    """Return the codec for UTF-16 with a mark, or without one where nearly every second byte is zero."""
    if (
        content.startswith((b"\xff\xfe", b"\xfe\xff"))
        and len(content) % 2 == 0
        and not content.startswith(b"\xff\xfe\0\0")
    ):
        return "utf-16"
    sample = content[:1024]
    if len(sample) < 8:
        return None
    pairs = len(sample) // 2
    zeros_even, zeros_odd = sample[0::2].count(0), sample[1::2].count(0)
    if zeros_odd > 0.7 * pairs and zeros_even == 0:
        return "utf-16-le"
    if zeros_even > 0.7 * pairs and zeros_odd == 0:
        return "utf-16-be"
    return None
