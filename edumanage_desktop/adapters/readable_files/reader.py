"""Which library reads which file: the door of this room."""

import zipfile
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from typing import BinaryIO

from edumanage_desktop.adapters.readable_files.damage import damage_told
from edumanage_desktop.services.office_pages import COMPOUND_FILE
from edumanage_desktop.services.preview_contents import (
    CodePart,
    Content,
    ContentTrouble,
    ContentUnreadable,
    Workbook,
)

_OPEN_DOCUMENTS = (b"application/vnd.oasis.opendocument.text", b"application/vnd.oasis.opendocument.presentation")
_OPEN_SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"
_LONGEST_MEDIA_TYPE = 100
_HEAD_BYTES = 512
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
"""The stream in which Office keeps a document under a password ([MS-OFFCRYPTO] 2.3.4)."""
_NAME_ENDS = b"\0\0"
"""Fills up the names of streams; in a text something else follows."""
_PIECE_BYTES = 1 << 20


class ReadableFiles:
    """See `services.preview_contents.ContentReader`; every library is loaded when a file first wants it."""

    def content(self, stream: BinaryIO, name: str, text: str | None) -> Content | None:
        """Return what a text in Markdown, a notebook, a document, slides, a table or an archive holds."""
        try:
            with damage_told():
                return self._content(stream, name, text)
        except ContentUnreadable:
            if text is None:
                raise
            return None  # whatever it was meant to be, it can be read as the text that it is

    def code_parts(self, text: str, name: str) -> Sequence[CodePart]:
        """Return the parts of source code."""
        from edumanage_desktop.adapters.readable_files.highlighting import code_parts

        try:
            with damage_told():
                return code_parts(text, name)
        except ContentUnreadable:
            return ()

    def _content(self, stream: BinaryIO, name: str, text: str | None) -> Content | None:
        if text is not None:
            return _of_text(text, name)
        stream.seek(0)
        head = stream.read(_HEAD_BYTES)
        if head.startswith(COMPOUND_FILE) and _holds(stream, _ENCRYPTED_PACKAGE + _NAME_ENDS):
            raise ContentUnreadable(ContentTrouble.ENCRYPTED)
        read = _reader_of(stream)
        if read is not None:
            stream.seek(0)
            return read(stream)
        if not _is_archive(head):
            return None
        from edumanage_desktop.adapters.readable_files.archives import open_archive

        stream.seek(0)
        return open_archive(stream, name)


def _of_text(text: str, name: str) -> Content | None:
    extension = PurePosixPath(name).suffix.lower()
    if extension in (".md", ".markdown"):
        from edumanage_desktop.adapters.readable_files.markdown import rich_markdown

        return rich_markdown(text)
    if extension in (".csv", ".tsv"):
        from edumanage_desktop.adapters.readable_files.tables import csv_sheets

        return Workbook(tuple(csv_sheets(text)))
    if extension == ".ipynb":
        from edumanage_desktop.adapters.readable_files.notebooks import rich_notebook

        return rich_notebook(text)
    return None


def _reader_of(stream: BinaryIO) -> Callable[[BinaryIO], Content] | None:
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
        return _workbook
    if media_type.strip() == _OPEN_SPREADSHEET:
        return _open_spreadsheet
    return None


def _holds(stream: BinaryIO, words: bytes) -> bool:
    """Return whether bytes stand anywhere in a file."""
    stream.seek(0)
    end = b""
    while piece := stream.read(_PIECE_BYTES):
        if words in end + piece:
            return True
        end = piece[-len(words) :]
    return False


def _workbook(stream: BinaryIO) -> Workbook:
    from edumanage_desktop.adapters.readable_files.tables import workbook_sheets

    return Workbook(tuple(workbook_sheets(stream)))


def _open_spreadsheet(stream: BinaryIO) -> Workbook:
    from edumanage_desktop.adapters.readable_files.tables import open_document_sheets

    return Workbook(tuple(open_document_sheets(stream)))


def _is_archive(head: bytes) -> bool:
    """Return whether a file begins as a zip or a tar does, or under a compression that tars have."""
    return (
        head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")) or head[257:262] == b"ustar"
    )
