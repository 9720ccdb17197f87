"""PDF reports of any number of pages: text in the standard fonts, a figure, page numbers (PDF 1.4, ISO 32000-1)."""

import random
import textwrap
import zlib
from collections.abc import Sequence
from hashlib import md5

from edumanage_desktop.adapters.sample_files.prose import readings, report
from edumanage_desktop.domain.folding import fold_character
from edumanage_desktop.services.sample_department.files import FileRecipe

PAGE_WIDTH_PT, PAGE_HEIGHT_PT = 595, 842
_LEFT, _TOP, _BOTTOM = 72, 780, 72
_LINE_PT = 15
_LINE_CHARACTERS = 84
_FIGURE_LINES = 16
_PARAGRAPHS_A_PAGE = 9


def pdf_string(text: str) -> bytes:
    """Return text as a PDF string literal in WinAnsi; letters that it lacks lose their accents or are left out."""
    try:
        raw = text.encode("cp1252")
    except UnicodeEncodeError:
        raw = "".join(map(_win_ansi, text)).strip(" ·").encode("cp1252")
    return b"(" + raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)") + b")"


def _win_ansi(character: str) -> str:
    folded = fold_character(character)
    choices = (character, folded.upper() if character.isupper() else folded)
    return next(
        (choice for choice in choices if choice.encode("cp1252", errors="ignore").decode("cp1252") == choice), ""
    )


def pdf_information(text: str) -> bytes:
    """Return text as a PDF text string (UTF-16 with its mark), which document information may hold in any script."""
    return b"<%s>" % (b"\xfe\xff" + text.encode("utf-16-be")).hex().encode()


def pdf_stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return a compressed stream object's body with further dictionary entries."""
    packed = zlib.compress(content, 6)
    return b"<</Length %d/Filter/FlateDecode%s>>\nstream\n%s\nendstream" % (len(packed), entries, packed)


def pdf_file(objects: Sequence[bytes], trailer_entries: bytes = b"") -> bytes:
    """Return a whole file of these object bodies, numbered from 1; the first is the catalogue."""
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table_at = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        trailer_entries,
        table_at,
    )
    return bytes(out)


def pdf_report(recipe: FileRecipe) -> bytes:
    """Return a report of `recipe.length` pages (at least 1) with heading, author, text and a figure on page 1 or 2."""
    pages = _lay_out(recipe)
    identifier = md5(repr(recipe).encode(), usedforsecurity=False).hexdigest().encode()
    page_numbers = [7 + 2 * index for index in range(len(pages))]
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), b" ".join(b"%d 0 R" % number for number in page_numbers)),
        b"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Times-Bold/Encoding/WinAnsiEncoding>>",
        b"<</Font<</F1 3 0 R/F2 4 0 R>>>>",
        b"<</Title%s/Author%s>>" % (pdf_information(recipe.heading), pdf_information(recipe.author)),
    ]
    for number, content in zip(page_numbers, pages, strict=True):
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Resources 5 0 R/Contents %d 0 R>>"
            % (PAGE_WIDTH_PT, PAGE_HEIGHT_PT, number + 1)
        )
        objects.append(pdf_stream(content))
    return pdf_file(objects, b"/Info 6 0 R/ID[<%s><%s>]" % (identifier, identifier))


def _lay_out(recipe: FileRecipe) -> list[bytes]:
    rng = random.Random(recipe.seed)
    wanted = max(1, recipe.length)
    pages: list[bytes] = []
    page = bytearray(_text(recipe.heading, 20, _TOP, bold=True))
    page += _text(recipe.author, 12, _TOP - 24)
    at = _TOP - 60
    figure_due = True
    for heading, paragraph in report(rng, wanted * _PARAGRAPHS_A_PAGE):
        lines = textwrap.wrap(paragraph, _LINE_CHARACTERS)
        if at - (len(lines) + 2) * _LINE_PT < _BOTTOM:
            pages.append(bytes(page + _page_number(len(pages) + 1)))
            if len(pages) == wanted:
                return pages
            page, at = bytearray(), _TOP
        if heading:
            page += _text(heading, 13, at, bold=True)
            at -= 22
        for line in lines:
            page += _text(line, 11, at)
            at -= _LINE_PT
        at -= 8
        if figure_due and at - _FIGURE_LINES * _LINE_PT > _BOTTOM:
            page += _figure(rng, at - (_FIGURE_LINES - 2) * _LINE_PT)
            at -= _FIGURE_LINES * _LINE_PT
            figure_due = False
    pages.append(bytes(page + _page_number(len(pages) + 1)))
    return pages


def _text(text: str, size_pt: int, y: float, *, bold: bool = False) -> bytes:
    font = b"F2" if bold else b"F1"
    return b"BT /%s %d Tf %d %d Td %s Tj ET\n" % (font, size_pt, _LEFT, int(y), pdf_string(text))


def _page_number(number: int) -> bytes:
    return b"BT /F1 10 Tf %d 40 Td (%d) Tj ET\n" % (PAGE_WIDTH_PT // 2, number)


def _figure(rng: random.Random, bottom: float) -> bytes:
    """Return axes, points with error bars and a line, 360 by 190 points, with its caption below."""
    left, width, height = _LEFT + 40, 360, 175
    rows = readings(rng, 12)
    top = max(y + error for _, y, error in rows)
    across, up = width / (rows[-1][0] + 0.5), height / max(top, 0.1)
    out = [f"0.6 w 0 G {left} {bottom} m {left + width} {bottom} l {left} {bottom} m {left} {bottom + height} l S"]
    for x, y, error in rows:
        px, py = left + x * across, bottom + max(y, 0.0) * up
        out.append(f"{px:.1f} {py - error * up:.1f} m {px:.1f} {py + error * up:.1f} l S")
        out.append(f"0.18 0.37 0.82 rg {px - 2:.1f} {py - 2:.1f} 4 4 re f")
    (x1, y1, _), (x2, y2, _) = rows[0], rows[-1]
    out.append(
        f"0.70 0.21 0.17 RG 1 w {left + x1 * across:.1f} {bottom + max(y1, 0.0) * up:.1f} m "
        f"{left + x2 * across:.1f} {bottom + max(y2, 0.0) * up:.1f} l S 0 G 0 g"
    )
    return "\n".join(out).encode() + b"\n" + _text("Figure 1: readings with a line of best fit.", 10, bottom - 16)
