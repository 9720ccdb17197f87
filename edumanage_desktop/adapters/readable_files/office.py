"""Office Open XML texts and slides: words, tables and pictures in order, by python-docx and python-pptx."""

from collections.abc import Iterator
from html import escape
from typing import Any, BinaryIO

from lxml import etree

from edumanage_desktop.adapters.readable_files.damage import damage_told
from edumanage_desktop.services.preview_contents import RichText

MOST_PICTURES = 200
_REFERENCE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_AROUND_BLOCKS = frozenset(f"{_WORD}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"))
_NOT_WRITTEN = frozenset(
    (f"{_WORD}del", f"{_WORD}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
)
_HEADINGS = {"Title": "h1", **{f"Heading {level}": f"h{level}" for level in range(1, 7)}}


def rich_text_document(stream: BinaryIO) -> RichText:
    """Return what a word processor's document says, its notes at the end; raises `ContentUnreadable`."""
    from docx import Document

    with damage_told():
        document = Document(stream)
        reader = _WordReader(document)
        words = "".join(reader.blocks(document.element.body))
        return RichText(words + "".join(reader.notes()), reader.pictures)


class _WordReader:
    """Walks the elements themselves: links, insertions and controls are more than python-docx calls text.

    What was deleted or moved away is left out, and of a drawing that is there twice, for old programs, the second.
    """

    def __init__(self, document: Any) -> None:
        self._document = document
        self.pictures: dict[str, bytes] = {}
        self._noted: list[str] = []

    def blocks(self, parent: Any) -> Iterator[str]:
        """Yield the markup of paragraphs and tables."""
        for element in parent:
            if element.tag == f"{_WORD}p":
                yield self._paragraph(element)
            elif element.tag == f"{_WORD}tbl":
                yield f'<table border="1">{"".join(self._rows(element))}</table>'
            elif element.tag in _AROUND_BLOCKS:
                yield from self.blocks(element)

    def notes(self) -> Iterator[str]:
        """Yield the footnotes that the text refers to."""
        related = self._document.part.rels.values()
        part = next((each.target_part for each in related if each.reltype.endswith("/footnotes")), None)
        if part is None or not self._noted:
            return
        root = etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
        said = {note.get(f"{_WORD}id"): note for note in root.iter(f"{_WORD}footnote")}
        yield "<hr/>"
        for number, name in enumerate(self._noted, start=1):
            note = said.get(name)
            words = "" if note is None else "".join(each.text or "" for each in note.iter(f"{_WORD}t"))
            yield f"<p><sup>{number}</sup> {escape(words)}</p>"

    def _rows(self, table: Any) -> Iterator[str]:
        for row in table.iter(f"{_WORD}tr"):
            cells = (f"<td>{''.join(self.blocks(cell))}</td>" for cell in row.iter(f"{_WORD}tc"))
            yield f"<tr>{''.join(cells)}</tr>"

    def _paragraph(self, element: Any) -> str:
        from docx.text.paragraph import Paragraph
        from docx.text.run import Run

        paragraph = Paragraph(element, self._document)
        tag = _HEADINGS.get(paragraph.style.name if paragraph.style is not None else "", "p")
        words = []
        for part in element.iter(f"{_WORD}r", f"{_MATHS}t", f"{_WORD}footnoteReference"):
            if any(each.tag in _NOT_WRITTEN for each in part.iterancestors()):
                continue
            if part.tag == f"{_WORD}r":
                words.append(_run(Run(part, paragraph), self.pictures))
            elif part.tag == f"{_MATHS}t":
                words.append(escape(part.text or ""))
            else:
                self._noted.append(part.get(f"{_WORD}id"))
                words.append(f"<sup>{len(self._noted)}</sup>")
        return f"<{tag}>{''.join(words)}</{tag}>"


def rich_slides(stream: BinaryIO) -> RichText:
    """Return what slides say, each after a line; raises `ContentUnreadable`."""
    from pptx import Presentation

    pictures: dict[str, bytes] = {}
    with damage_told():
        slides = Presentation(stream).slides
        markup = "<hr/>".join("".join(_shapes(slide.shapes, pictures)) for slide in slides)
    return RichText(markup, pictures)


def _run(run: Any, pictures: dict[str, bytes]) -> str:
    words = escape(run.text).replace("\n", "<br/>")
    for is_so, tag in ((run.bold, "b"), (run.italic, "i"), (run.underline, "u")):
        words = f"<{tag}>{words}</{tag}>" if is_so and words else words
    for blip in run._element.iterfind(".//{http://schemas.openxmlformats.org/drawingml/2006/main}blip"):
        part = run.part.related_parts.get(blip.get(_REFERENCE, ""))
        words += _picture(getattr(part, "blob", b""), pictures)
    return words


def _shapes(shapes: Any, pictures: dict[str, bytes]) -> Iterator[str]:
    for shape in shapes:
        if shape.has_text_frame:
            tag = "h2" if shape.is_placeholder and shape.placeholder_format.idx == 0 else "p"
            yield from (f"<{tag}>{escape(paragraph.text)}</{tag}>" for paragraph in shape.text_frame.paragraphs)
        elif getattr(shape, "has_table", False) and shape.has_table:
            rows = ("".join(f"<td>{escape(cell.text)}</td>" for cell in row.cells) for row in shape.table.rows)
            yield f'<table border="1">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>'
        elif hasattr(shape, "shapes"):
            yield from _shapes(shape.shapes, pictures)
        elif hasattr(shape, "image"):
            yield _picture(shape.image.blob, pictures)


def _picture(content: bytes, pictures: dict[str, bytes]) -> str:
    if not content or len(pictures) >= MOST_PICTURES:
        return ""
    name = f"picture-{len(pictures)}"
    pictures[name] = content
    return f'<img src="{name}"/>'
