"""OpenDocument files (text, slides, tables): their `content.xml`, read as OASIS OpenDocument 1.3 words it."""

import zipfile
import zlib
from collections.abc import Iterator
from html import escape
from typing import Any, BinaryIO

from lxml import etree

from edumanage_desktop.adapters.readable_files.damage import damage_told
from edumanage_desktop.services.preview_contents import ContentTrouble, ContentUnreadable, RichText

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_LINK = "{http://www.w3.org/1999/xlink}"
_NOT_WRITTEN = frozenset({f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_OFFICE}annotation-end"})
"""What was deleted, and what others say about the text: no part of it."""
_MANIFEST = "META-INF/manifest.xml"
"""Lists what is in the package, and how it is encrypted (OpenDocument 1.3, part 2, 4.4)."""
MOST_CONTENT_BYTES = 64 << 20
MOST_MANIFEST_BYTES = 1 << 20
MOST_PICTURES = 200
MOST_REPEATED = 1_000
"""An empty row or cell may say that it stands there a million times."""


def rich_open_document(stream: BinaryIO) -> RichText:
    """Return the words, tables and pictures of a text or of slides; raises `ContentUnreadable`."""
    with damage_told(), zipfile.ZipFile(stream) as archive:
        body = _body(archive)
        reader = _Reader(archive)
        words = "".join(reader.blocks(body))
        return RichText(words + reader.notes(), reader.pictures)


def spreadsheet(stream: BinaryIO) -> Iterator[tuple[str, Iterator[list[str]]]]:
    """Yield name and rows of each table of a spreadsheet; raises `ContentUnreadable`."""
    with damage_told(), zipfile.ZipFile(stream) as archive:
        for table in _body(archive).iter(f"{_TABLE}table"):
            yield table.get(f"{_TABLE}name", ""), _rows(table)


def _body(archive: zipfile.ZipFile) -> Any:
    if _MANIFEST in archive.namelist():
        with archive.open(_MANIFEST) as stream:
            if b":encryption-data" in stream.read(MOST_MANIFEST_BYTES):
                raise ContentUnreadable(ContentTrouble.ENCRYPTED)
    with archive.open("content.xml") as stream:
        content = stream.read(MOST_CONTENT_BYTES + 1)
    if len(content) > MOST_CONTENT_BYTES:
        raise ContentUnreadable(ContentTrouble.TOO_LARGE)
    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
    body = root.find(f"{_OFFICE}body")
    if body is None:
        raise ContentUnreadable(ContentTrouble.BROKEN)
    return body


def _rows(table: Any) -> Iterator[list[str]]:
    for row in table.iter(f"{_TABLE}table-row"):
        cells: list[str] = []
        for cell in row:
            if cell.tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
                words = "\n".join("".join(part.itertext()) for part in cell.findall(f"{_TEXT}p"))
                cells += [words] * _repeated(cell, "number-columns-repeated")
        yield from [cells] * (_repeated(row, "number-rows-repeated") if any(cells) else 1)


def _repeated(element: Any, name: str) -> int:
    said = element.get(f"{_TABLE}{name}", "1")
    return max(1, min(int(said), MOST_REPEATED)) if said.isdecimal() else 1


class _Reader:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.pictures: dict[str, bytes] = {}
        self._notes: list[str] = []

    def blocks(self, parent: Any) -> Iterator[str]:
        """Yield the markup of what stands in an element, one block after the other."""
        for element in parent:
            if element.tag in _NOT_WRITTEN:
                continue
            if element.tag == f"{_TEXT}h":
                level = element.get(f"{_TEXT}outline-level", "1")
                level = level if level in "123456" else "6"
                yield f"<h{level}>{''.join(self._words(element))}</h{level}>"
            elif element.tag == f"{_TEXT}p":
                yield f"<p>{''.join(self._words(element))}</p>"
            elif element.tag == f"{_TEXT}list":
                yield f"<ul>{''.join(self.blocks(element))}</ul>"
            elif element.tag == f"{_TEXT}list-item":
                yield f"<li>{''.join(self.blocks(element))}</li>"
            elif element.tag == f"{_TABLE}table":
                rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in _rows(element))
                yield f'<table border="1">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>'
            elif element.tag == f"{_DRAW}image":
                yield self._picture(element)
            elif element.tag == f"{_DRAW}page":
                yield f"<hr/>{''.join(self.blocks(element))}"
            elif isinstance(element.tag, str):
                yield from self.blocks(element)

    def _words(self, element: Any) -> Iterator[str]:
        yield escape(element.text or "")
        for part in element:
            if part.tag == f"{_TEXT}s":
                yield " "
            elif part.tag == f"{_TEXT}tab":
                yield "\t"
            elif part.tag == f"{_TEXT}line-break":
                yield "<br/>"
            elif part.tag == f"{_DRAW}frame":
                yield from self.blocks(part)
            elif part.tag == f"{_TEXT}note":
                yield self._note(part)
            elif part.tag not in _NOT_WRITTEN and isinstance(part.tag, str):
                yield from self._words(part)
            yield escape(part.tail or "")

    def notes(self) -> str:
        """Return the notes that the text refers to, for its end."""
        return f"<hr/>{''.join(self._notes)}" if self._notes else ""

    def _note(self, element: Any) -> str:
        citation, body = (element.find(f"{_TEXT}note-{part}") for part in ("citation", "body"))
        mark = escape("".join(citation.itertext()) if citation is not None else str(len(self._notes) + 1))
        words = "".join("".join(self._words(part)) for part in body.iter(f"{_TEXT}p")) if body is not None else ""
        self._notes.append(f"<p><sup>{mark}</sup> {words}</p>")
        return f"<sup>{mark}</sup>"

    def _picture(self, element: Any) -> str:
        href = element.get(f"{_LINK}href", "")
        if len(self.pictures) >= MOST_PICTURES or not href.startswith("Pictures/"):
            return ""
        try:
            with self._archive.open(href) as stream:
                content = stream.read(MOST_CONTENT_BYTES + 1)
        except (KeyError, RuntimeError, zipfile.BadZipFile, EOFError, OSError, zlib.error):
            return ""
        name = f"picture-{len(self.pictures)}"
        self.pictures[name] = content
        return f'<img src="{name}"/>'
