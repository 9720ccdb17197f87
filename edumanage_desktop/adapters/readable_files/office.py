"""Office Open XML texts and slides: words, tables and pictures in order, by python-docx and python-pptx."""

from collections.abc import Iterator
from html import escape
from typing import Any, BinaryIO

from edumanage_desktop.adapters.readable_files.damage import damage_told
from edumanage_desktop.services.preview_contents import RichText

MOST_PICTURES = 200
_REFERENCE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_HEADINGS = {"Title": "h1", **{f"Heading {level}": f"h{level}" for level in range(1, 7)}}


def rich_text_document(stream: BinaryIO) -> RichText:
    """Return what a word processor's document says; raises `ContentUnreadable`."""
    from docx import Document
    from docx.table import Table

    pictures: dict[str, bytes] = {}

    def block(part: Any) -> str:
        if isinstance(part, Table):
            rows = ("".join(f"<td>{escape(cell.text)}</td>" for cell in row.cells) for row in part.rows)
            return f'<table border="1">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>'
        tag = _HEADINGS.get(part.style.name if part.style is not None else "", "p")
        words = "".join(_run(run, pictures) for run in part.runs)
        return f"<{tag}>{words}</{tag}>"

    with damage_told():
        return RichText("".join(block(part) for part in Document(stream).iter_inner_content()), pictures)


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
    for blip in run._element.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}blip"):
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
