"""What the reading process holds open: pages, sheets, the list of an archive or a text, and what each can be asked."""

import time
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from edumanage_desktop.gui.preview.documents import PagedDocument, open_document
from edumanage_desktop.gui.preview.finding import Folded, folded_needle
from edumanage_desktop.gui.preview.protocol import Trouble
from edumanage_desktop.gui.preview.questions import (
    CELL_CHARACTERS,
    MAX_DATA_BYTES,
    MAX_HITS,
    MAX_NAME_CHARACTERS,
    MAX_TEXT_CHARACTERS,
    ROWS_AT_ONCE,
    SHOWN_COLUMNS,
    CompareRequest,
    Comparison,
    Findings,
    FindRequest,
    Hit,
    PageText,
    Question,
    Reply,
    Rows,
    RowsRequest,
    Selection,
    SelectRequest,
    SheetOutline,
    TextRequest,
)
from edumanage_desktop.gui.preview.sources import CannotShow, FileSource
from edumanage_desktop.services.differences import Difference, differences
from edumanage_desktop.services.preview_contents import (
    ArchivedFile,
    ContentReader,
    ContentTrouble,
    ContentUnreadable,
    FileArchive,
    RichText,
    Sheet,
    Workbook,
)
from edumanage_desktop.services.previews import PreviewKind, harmless, preview_kind, visible_name

FIND_SECONDS = 0.15
"""How long one answer may look for a text: the window asks on, and turns pages in between."""
MEASURED_ROWS = 100
NARROWEST_CHARACTERS, WIDEST_CHARACTERS = 4, 40
MOST_ARCHIVES_DEEP = 3
MOST_COMPARED_CHARACTERS = 200_000
_MOST_COMPARISON_WEIGHT = 900_000
_TROUBLES = {
    ContentTrouble.BROKEN: Trouble.BROKEN,
    ContentTrouble.ENCRYPTED: Trouble.ENCRYPTED,
    ContentTrouble.TOO_LARGE: Trouble.TOO_LARGE,
}


class PagedFile:
    """A file that is shown page by page."""

    def __init__(self, document: PagedDocument) -> None:
        self.document = document

    def reply(self, question: Question) -> Reply:
        """Answer a question about a page; raises `CannotShow`."""
        document = self.document
        if isinstance(question, TextRequest) and 0 <= question.page < document.page_count:
            return page_text(document.text(question.page))
        if isinstance(question, SelectRequest) and 0 <= question.page < document.page_count:
            text, rectangles = document.selected(question)
            return Selection(question.page, harmless(text)[:MAX_TEXT_CHARACTERS], rectangles)
        if isinstance(question, FindRequest):
            return _searched(question, document.page_count, self._found)
        raise CannotShow(Trouble.BROKEN_PAGE)

    def all_text(self) -> str:
        """Return what is written on all pages, as far as two texts are compared."""
        found: list[str] = []
        length = 0
        for page in range(self.document.page_count):
            found.append(self.document.text(page))
            length += len(found[-1])
            if length > MOST_COMPARED_CHARACTERS:
                break
        return "\n".join(found)

    def close(self) -> None:
        """Let go of the file."""
        self.document.close()

    def _found(self, needle: str, page: int, as_text: bool) -> Sequence[Hit]:
        if as_text:
            return _in_text(page_text(self.document.text(page)).text, needle, page)
        return self.document.found(needle, page)


class TableFile:
    """A file of sheets."""

    kind = PreviewKind.TABLE

    def __init__(self, workbook: Workbook, *, is_complete: bool) -> None:
        self._sheets, self._is_complete = workbook.sheets, is_complete

    def page_count(self) -> int:
        """Return the number of sheets."""
        return len(self._sheets)

    def is_cut(self) -> bool:
        """Return whether any sheet has more than is shown."""
        return not self._is_complete or any(_is_cut(sheet) for sheet in self._sheets)

    def outline(self) -> Sequence[SheetOutline]:
        """Return how large each sheet is."""
        return [
            SheetOutline(
                visible_name(sheet.name)[:MAX_NAME_CHARACTERS], len(sheet.rows), _is_cut(sheet), _widths(sheet)
            )
            for sheet in self._sheets
        ]

    def reply(self, question: Question) -> Reply:
        """Answer with rows, or with a sheet as text; raises `CannotShow`."""
        if isinstance(question, RowsRequest) and question.sheet < len(self._sheets):
            rows = self._sheets[question.sheet].rows[question.first : question.first + ROWS_AT_ONCE]
            return Rows(question.sheet, question.first, _shown(rows))
        if isinstance(question, TextRequest) and 0 <= question.page < max(1, len(self._sheets)):
            return page_text(self._written(question.page))
        if isinstance(question, FindRequest):
            return _searched(question, len(self._sheets), self._found)
        raise CannotShow(Trouble.BROKEN_PAGE)

    def all_text(self) -> str:
        """Return the cells of all sheets, a line for each row."""
        return "\n".join(f"{sheet.name}\n{_as_lines(sheet)}" for sheet in self._sheets)

    def close(self) -> None:
        """Let go of the sheets."""
        self._sheets = ()

    def _written(self, number: int) -> str:
        """Return the cells of a sheet that holds any, under its name where there are several."""
        sheet = self._sheets[number] if self._sheets else Sheet("", ())
        lines = _as_lines(sheet)
        return f"{sheet.name}\n{lines}" if lines.strip() and len(self._sheets) > 1 else lines

    def _found(self, needle: str, page: int, as_text: bool) -> Sequence[Hit]:
        sheet = self._sheets[page]
        if as_text:
            return _in_text(page_text(self._written(page)).text, needle, page)
        cells = (
            Hit(page, (), at, column)
            for at, row in enumerate(sheet.rows)
            for column, cell in enumerate(row[:SHOWN_COLUMNS])
            if needle in folded_needle(cell)
        )
        return list(islice(cells, MAX_HITS))


class ArchiveFile:
    """A file of files."""

    kind = PreviewKind.ARCHIVE

    def __init__(self, archive: FileArchive, stream: BinaryIO) -> None:
        self.archive, self._stream = archive, stream

    def page_count(self) -> int:
        """Return the number of files and folders that are listed."""
        return len(self.archive.entries)

    def is_cut(self) -> bool:
        """Return whether the archive has more than is listed."""
        return self.archive.is_cut

    def outline(self) -> Sequence[ArchivedFile]:
        """Return the list."""
        return [
            ArchivedFile(
                visible_name(entry.name)[:MAX_NAME_CHARACTERS], entry.size_bytes, entry.is_folder, entry.is_locked
            )
            for entry in self.archive.entries
        ]

    def reply(self, question: Question) -> Reply:
        """Answer with the list as text; raises `CannotShow`."""
        if isinstance(question, TextRequest):
            return page_text(self.all_text())
        if isinstance(question, FindRequest):
            return _searched(question, 1, lambda needle, page, _as_text: _in_text(self.all_text(), needle, page))
        raise CannotShow(Trouble.BROKEN_PAGE)

    def all_text(self) -> str:
        """Return the names, a line for each."""
        return "\n".join(visible_name(entry.name) for entry in self.archive.entries)

    def close(self) -> None:
        """Close the file."""
        self._stream.close()


class TextFile:
    """A file of plain text."""

    def __init__(self, words: str, *, name: str, is_complete: bool) -> None:
        self.words, self.name, self.is_complete = words, name, is_complete

    def reply(self, question: Question) -> Reply:
        """Answer with the text; raises `CannotShow`."""
        if isinstance(question, TextRequest):
            return page_text(self.words)
        if isinstance(question, FindRequest):
            return _searched(question, 1, lambda needle, page, _as_text: _in_text(self.words, needle, page))
        raise CannotShow(Trouble.BROKEN_PAGE)

    def all_text(self) -> str:
        """Return the text."""
        return self.words

    def close(self) -> None:
        """Nothing is held but memory."""


class UnknownFile:
    """A file that is not shown."""

    def reply(self, question: Question) -> Reply:
        """Refuse; raises `CannotShow`."""
        raise CannotShow(Trouble.BROKEN_PAGE)

    def all_text(self) -> str:
        """Return nothing."""
        return ""

    def close(self) -> None:
        """Nothing is held."""


OpenFile = PagedFile | TableFile | ArchiveFile | TextFile | UnknownFile


def open_file(
    path: Path, name: str, media_type: str | None, inside: Sequence[int] = (), *, contents: ContentReader
) -> OpenFile:
    """Open a file, or one inside an archive, by what it holds; raises `CannotShow`."""
    file = _opened(FileSource(name=name or path.name, media_type=media_type, path=path), contents)
    for index in inside[:MOST_ARCHIVES_DEEP]:
        if not isinstance(file, ArchiveFile) or not 0 <= index < len(file.archive.entries):
            raise CannotShow(Trouble.BROKEN)
        try:
            content = file.archive.content(index)
        except ContentUnreadable as refusal:
            raise CannotShow(_TROUBLES[refusal.trouble]) from refusal
        member = file.archive.entries[index].name
        file = _opened(FileSource(name=member, media_type=None, content=content), contents)
    return file


def compared(question: CompareRequest, *, contents: ContentReader) -> Comparison:
    """Return how the texts of two files differ, as much of it as an answer holds; raises `CannotShow`."""
    texts = []
    for path, name, media_type in (
        (question.old_path, question.old_name, question.old_media_type),
        (question.new_path, question.new_name, question.new_media_type),
    ):
        file = open_file(Path(path), name, media_type, contents=contents)
        texts.append(harmless(file.all_text()))
        file.close()
    is_cut = any(len(text) > MOST_COMPARED_CHARACTERS for text in texts)
    found, is_cut_too = differences(*(text[:MOST_COMPARED_CHARACTERS] for text in texts))
    kept = _within(found)
    return Comparison(tuple(kept), is_cut or is_cut_too or len(kept) < len(found))


def _searched(question: FindRequest, page_count: int, found: Callable[[str, int, bool], Sequence[Hit]]) -> Findings:
    """Look through pages for a moment, from the one that is asked for on."""
    needle, until = folded_needle(question.text), time.monotonic() + FIND_SECONDS
    hits: list[Hit] = []
    page = question.first_page
    while needle and page < page_count and len(hits) < MAX_HITS and time.monotonic() < until:
        hits += found(needle, page, question.as_text)
        page += 1
    is_done = not needle or page >= page_count or len(hits) >= MAX_HITS
    return Findings(tuple(hits[:MAX_HITS]), None if is_done else page)


def _in_text(text: str, needle: str, page: int) -> list[Hit]:
    """Return where a folded text occurs, counted as Qt counts characters: one beyond the first plane is two."""
    wide = [at for at, character in enumerate(text) if character > "\uffff"]
    return [
        Hit(
            page,
            (),
            first + bisect_left(wide, first),
            length + bisect_left(wide, first + length) - bisect_left(wide, first),
        )
        for first, length in Folded(text).places(needle)
    ]


def page_text(text: str) -> PageText:
    """Return a text as it is told to the window."""
    shown = harmless(text)
    return PageText(shown[:MAX_TEXT_CHARACTERS], len(shown) > MAX_TEXT_CHARACTERS)


def _opened(source: FileSource, contents: ContentReader) -> OpenFile:
    head = source.head()
    kind = preview_kind(source.name, source.media_type, head)
    if kind in (PreviewKind.PDF, PreviewKind.IMAGE):
        return PagedFile(open_document(source, kind, head))
    text, is_complete = source.text() if kind is PreviewKind.TEXT else (None, True)
    written = source.written_text() if text is not None else None
    stream = source.stream()
    try:
        content = contents.content(stream, source.name, written)
    except ContentUnreadable as refusal:
        stream.close()
        raise CannotShow(_TROUBLES[refusal.trouble]) from refusal
    except OSError as exc:
        stream.close()
        raise CannotShow(Trouble.UNREADABLE) from exc
    if content is not None and not isinstance(content, RichText | Workbook):
        return ArchiveFile(content, stream)
    stream.close()
    if isinstance(content, RichText):
        from edumanage_desktop.gui.preview.laid_out import LaidOutPages

        return PagedFile(LaidOutPages(content, is_cut_off=content.is_cut or source.is_longer_than_read()))
    if content is not None:
        return TableFile(content, is_complete=not source.is_longer_than_read())
    return UnknownFile() if text is None else TextFile(text, name=source.name, is_complete=is_complete)


def _is_cut(sheet: Sheet) -> bool:
    return sheet.is_cut or any(len(row) > SHOWN_COLUMNS for row in sheet.rows)


def _widths(sheet: Sheet) -> tuple[int, ...]:
    """Return how many characters each column wants, judged by its first rows."""
    columns = min(SHOWN_COLUMNS, max((len(row) for row in sheet.rows), default=0))
    widths = [NARROWEST_CHARACTERS] * columns
    for row in sheet.rows[:MEASURED_ROWS]:
        for at, cell in enumerate(row[:columns]):
            widths[at] = max(widths[at], min(WIDEST_CHARACTERS, len(cell)))
    return tuple(widths)


def _shown(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Return rows as an answer can hold them: of a great many long cells the beginnings."""
    cells = sum(len(row[:SHOWN_COLUMNS]) for row in rows)
    characters = sum(min(len(cell), CELL_CHARACTERS) for row in rows for cell in row[:SHOWN_COLUMNS])
    most = CELL_CHARACTERS
    if 4 * characters + 4 * cells > MAX_DATA_BYTES:
        most = max(1, (MAX_DATA_BYTES // max(1, cells) - 6) // 6)
    return tuple(tuple(harmless(cell)[:most] for cell in row[:SHOWN_COLUMNS]) for row in rows)


def _as_lines(sheet: Sheet) -> str:
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in sheet.rows)


def _within(found: Sequence[Difference]) -> list[Difference]:
    """Return as many paragraphs, from the first, as weigh no more than an answer may."""
    weight, kept = 0, []
    for each in found:
        weight += 60 + sum(len(words.encode()) + 12 for words, _ in (*each.old, *each.new))
        if weight > _MOST_COMPARISON_WEIGHT:
            break
        kept.append(each)
    return kept
