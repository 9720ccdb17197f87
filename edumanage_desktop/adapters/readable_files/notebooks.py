"""Jupyter notebooks: their words, code and results in order (nbformat 3 and 4)."""

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from edumanage_desktop.adapters.readable_files.markdown import rich_markdown
from edumanage_desktop.services.preview_contents import ContentTrouble, ContentUnreadable, RichText

_PICTURES = ("image/png", "image/jpeg")
MOST_CELLS = 2_000
MOST_OUTPUT_CHARACTERS = 20_000


def rich_notebook(text: str) -> RichText:
    """Return a notebook as rich text; raises `ContentUnreadable` for what is none."""
    try:
        document = json.loads(text)
    except ValueError as exc:
        raise ContentUnreadable(ContentTrouble.BROKEN) from exc
    pictures: dict[str, bytes] = {}
    parts = [part for cell in _cells(document) for part in _cell(cell, pictures)]
    return RichText("\n".join(parts), pictures)


def _cells(document: Any) -> list[Mapping[str, Any]]:
    if not isinstance(document, dict):
        raise ContentUnreadable(ContentTrouble.BROKEN)
    cells = document.get("cells")
    if cells is None:
        sheets = document.get("worksheets")
        cells = (
            [cell for sheet in sheets if isinstance(sheet, dict) for cell in sheet.get("cells", [])] if sheets else None
        )
    if not isinstance(cells, list):
        raise ContentUnreadable(ContentTrouble.BROKEN)
    return [cell for cell in cells[:MOST_CELLS] if isinstance(cell, dict)]


def _cell(cell: Mapping[str, Any], pictures: dict[str, bytes]) -> Iterator[str]:
    source = _joined(cell.get("source", cell.get("input", "")))
    kind = cell.get("cell_type")
    if kind == "markdown":
        yield rich_markdown(source).markup
    elif kind == "heading":
        yield f"<h2>{escape(source)}</h2>"
    elif kind == "code":
        yield f'<pre class="code">{escape(source)}</pre>'
        outputs = cell.get("outputs")
        for output in outputs if isinstance(outputs, list) else ():
            if isinstance(output, dict):
                yield from _output(output, pictures)
    else:
        yield f"<pre>{escape(source)}</pre>"


def _output(output: Mapping[str, Any], pictures: dict[str, bytes]) -> Iterator[str]:
    found = output.get("data")
    data: Mapping[str, Any] = found if isinstance(found, dict) else {}
    picture = next((kind for kind in _PICTURES if kind in data), None)
    if picture is not None:
        name = f"picture-{len(pictures)}"
        try:
            pictures[name] = base64.b64decode(_joined(data[picture]), validate=False)
        except (binascii.Error, ValueError):
            return
        yield f'<p><img src="{name}"/></p>'
        return
    text = _joined(output.get("text", data.get("text/plain", "")))
    if output.get("output_type") in ("error", "pyerr"):
        text = f"{_joined(output.get('ename', ''))}: {_joined(output.get('evalue', ''))}"
    if text:
        yield f'<pre class="output">{escape(text[:MOST_OUTPUT_CHARACTERS])}</pre>'


def _joined(value: Any) -> str:
    return "".join(part for part in value if isinstance(part, str)) if isinstance(value, list) else str(value)
