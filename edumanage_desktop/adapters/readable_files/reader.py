"""Which library reads which file: the door of this room."""

import zipfile
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from typing import BinaryIO

from edumanage_desktop.adapters.readable_files.damage import damage_told
from edumanage_desktop.services.preview_contents import CodePart, ContentUnreadable, RichText

_OPEN_DOCUMENTS = (b"application/vnd.oasis.opendocument.text", b"application/vnd.oasis.opendocument.presentation")
_LONGEST_MEDIA_TYPE = 100


class ReadableFiles:
    """See `services.preview_contents.ContentReader`; every library is loaded when a file first wants it."""

    def rich_text(self, stream: BinaryIO, name: str, text: str | None) -> RichText | None:
        """Return what a text in Markdown, a notebook, a document or slides say."""
        if text is not None:
            return _of_text(text, name)
        read = _reader_of(stream)
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
    return None
