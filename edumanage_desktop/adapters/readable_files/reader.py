"""Which library reads which file: the door of this room."""

import zipfile
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from typing import BinaryIO

from edumanage_desktop.adapters.readable_files.damage import damage_told
from edumanage_desktop.services.preview_contents import CodePart, ContentUnreadable, RichText

_OPEN_DOCUMENTS = (b"application/vnd.oasis.opendocument.text", b"application/vnd.oasis.opendocument.presentation")
_OPEN_SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"
_LONGEST_MEDIA_TYPE = 100
_HEAD_BYTES = 512


class ReadableFiles:
    """See `services.preview_contents.ContentReader`; every library is loaded when a file first wants it."""

    def rich_text(self, stream: BinaryIO, name: str, text: str | None) -> RichText | None:
        """Return what a text in Markdown, a notebook, a document, slides, a table or the list of an archive say."""
        if text is not None:
            return _of_text(text, name)
        stream.seek(0)
        head = stream.read(_HEAD_BYTES)
        read = _reader_of(stream) or (_rich_archive if _is_archive(head) else None)
        if read is None:
            return None
        stream.seek(0)
        return read(stream)

    def code_parts(self, text: str, name: str) -> Sequence[CodePart]:
        """Return the parts of source code."""
        from edumanage_desktop.adapters.readable_files.highlighting import code_parts

        return code_parts(text, name)


def _of_text(text: str, name: str) -> RichText | None:
    extension = PurePosixPath(name).suffix.lower()
    if extension in (".md", ".markdown"):
        from edumanage_desktop.adapters.readable_files.markdown import rich_markdown

        return rich_markdown(text)
    if extension in (".csv", ".tsv"):
        from edumanage_desktop.adapters.readable_files.listings import rich_sheets
        from edumanage_desktop.adapters.readable_files.tables import csv_sheets

        return rich_sheets(csv_sheets(text))
    if extension == ".ipynb":
        from edumanage_desktop.adapters.readable_files.notebooks import rich_notebook

        try:
            return rich_notebook(text)
        except ContentUnreadable:
            return None  # as the text that it is
    return None


def _reader_of(stream: BinaryIO) -> Callable[[BinaryIO], RichText] | None:
    """Tell by what is inside who reads a file; its name says nothing."""
    if not zipfile.is_zipfile(stream):
        return None
    with damage_told(), zipfile.ZipFile(stream) as archive:
        names = set(archive.namelist())
        media_type = archive.open("mimetype").read(_LONGEST_MEDIA_TYPE) if "mimetype" in names else b""
    if "word/document.xml" in names:
        from edumanage_desktop.adapters.readable_files.office import rich_text_document

        return rich_text_document
    if "ppt/presentation.xml" in names:
        from edumanage_desktop.adapters.readable_files.office import rich_slides

        return rich_slides
    if media_type.strip() in _OPEN_DOCUMENTS:
        from edumanage_desktop.adapters.readable_files.open_document import rich_open_document

        return rich_open_document
    if "xl/workbook.xml" in names:
        return _rich_workbook
    if media_type.strip() == _OPEN_SPREADSHEET:
        return _rich_open_spreadsheet
    return None


def _rich_workbook(stream: BinaryIO) -> RichText:
    from edumanage_desktop.adapters.readable_files.listings import rich_sheets
    from edumanage_desktop.adapters.readable_files.tables import workbook_sheets

    return rich_sheets(workbook_sheets(stream))


def _rich_open_spreadsheet(stream: BinaryIO) -> RichText:
    from edumanage_desktop.adapters.readable_files.listings import rich_sheets
    from edumanage_desktop.adapters.readable_files.tables import open_document_sheets

    return rich_sheets(open_document_sheets(stream))


def _rich_archive(stream: BinaryIO) -> RichText:
    from edumanage_desktop.adapters.readable_files.archives import open_archive
    from edumanage_desktop.adapters.readable_files.listings import rich_list

    return rich_list(open_archive(stream, ""))


def _is_archive(head: bytes) -> bool:
    """Return whether a file begins as a zip or a tar does, or under a compression that tars have."""
    return (
        head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")) or head[257:262] == b"ustar"
    )
