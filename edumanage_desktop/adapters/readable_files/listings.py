"""Tables and the lists of archives as rich text: as much of them as a page is read for."""

from collections.abc import Iterator, Sequence
from html import escape

from edumanage_desktop.adapters.readable_files.archives import Archive
from edumanage_desktop.services.preview_contents import RichText, Sheet

MOST_ROWS, MOST_COLUMNS = 200, 12
MOST_LISTED = 1_000


def rich_sheets(sheets: Sequence[Sheet]) -> RichText:
    """Return the beginnings of tables, each under its name."""
    markup = "".join(part for sheet in sheets for part in _sheet(sheet))
    return RichText(markup, {}, is_cut=any(_is_cut(sheet) for sheet in sheets))


def rich_list(archive: Archive) -> RichText:
    """Return the names and sizes of what an archive holds."""
    listed = archive.entries[:MOST_LISTED]
    rows = "".join(
        f"<tr><td>{escape(entry.name)}</td><td align='right'>{_size(entry.size_bytes, entry.is_folder)}</td></tr>"
        for entry in listed
    )
    is_cut = archive.is_cut or len(listed) < len(archive.entries)
    return RichText(f"<table width='100%'>{rows}</table>", {}, is_cut=is_cut)


def _sheet(sheet: Sheet) -> Iterator[str]:
    if sheet.name:
        yield f"<h3>{escape(sheet.name)}</h3>"
    width = min(MOST_COLUMNS, max((len(row) for row in sheet.rows), default=0))
    yield "<table border='1' cellspacing='0'>"
    for row in sheet.rows[:MOST_ROWS]:
        cells = (*row[:width], *[""] * (width - len(row)))
        yield f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"
    yield "</table>"


def _is_cut(sheet: Sheet) -> bool:
    return sheet.is_cut or len(sheet.rows) > MOST_ROWS or any(len(row) > MOST_COLUMNS for row in sheet.rows)


def _size(size_bytes: int | None, is_folder: bool) -> str:
    if is_folder or size_bytes is None:
        return ""
    return f"{size_bytes:,} B" if size_bytes < 1024 else f"{size_bytes / 1024:,.0f} KiB"
