"""Libraries read what is inside files, and what they cannot read is told and nothing worse."""

import base64
import bz2
import gzip
import io
import json
import lzma
import random
import tarfile
import zipfile
from collections.abc import Callable
from contextlib import suppress

import pytest

from edumanage_desktop.adapters.readable_files.archives import MOST_ENTRIES, MOST_MEMBER_BYTES, open_archive
from edumanage_desktop.adapters.readable_files.reader import ReadableFiles
from edumanage_desktop.adapters.readable_files.tables import MOST_COLUMNS, MOST_ROWS, csv_sheets, workbook_sheets
from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.services.preview_contents import (
    ContentTrouble,
    ContentUnreadable,
    Part,
    RichText,
    Sheet,
    Workbook,
)
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe

READER = ReadableFiles()
_OFFICE = (FileKind.DOCX, FileKind.ODT, FileKind.PPTX)


def sample(kind: FileKind) -> bytes:
    """Return a file of the sample department."""
    return SampleFiles().make(FileRecipe(kind, "Interference <b>", "Zoë Müller-Żółkiewska 王", seed=3, length=2))


def rich(content: bytes, name: str = "file") -> RichText | None:
    """Return what a binary file says."""
    found = READER.content(io.BytesIO(content), name, None)
    return found if isinstance(found, RichText) else None


@pytest.mark.parametrize("kind", _OFFICE)
def test_a_document_says_its_words_as_text(kind: FileKind) -> None:
    found = rich(sample(kind))
    assert found is not None
    assert "Interference &lt;b&gt;" in found.markup
    assert "Zoë Müller-Żółkiewska 王" in found.markup


@pytest.mark.parametrize("kind", [FileKind.PDF, FileKind.PNG, FileKind.WAV])
def test_what_is_no_document_is_none(kind: FileKind) -> None:
    assert rich(sample(kind)) is None


@pytest.mark.parametrize("kind", _OFFICE)
def test_a_document_that_was_changed_at_random_is_read_or_refused(kind: FileKind) -> None:
    whole, rng = sample(kind), random.Random(7)
    for _ in range(60):
        broken = bytearray(whole)
        for _ in range(rng.randint(1, 8)):
            broken[rng.randrange(len(broken))] = rng.randrange(256)
        with suppress(ContentUnreadable):
            rich(bytes(broken[: rng.randint(1, len(broken))] if rng.random() < 0.3 else broken))


def test_an_entity_is_not_followed() -> None:
    with zipfile.ZipFile(io.BytesIO(sample(FileKind.ODT))) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    head, _, body = members["content.xml"].partition(b"?>")
    evil = (
        head + b'?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>' + body.replace(b"Interference", b"&e;", 1)
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in (members | {"content.xml": evil}).items():
            archive.writestr(name, content)
    found = rich(out.getvalue())
    with open("/etc/hostname", encoding="utf-8") as hostname:
        assert found is None or hostname.read().strip() not in found.markup


def test_markdown_keeps_nothing_of_its_author_s_html_and_names_pictures() -> None:
    text = "# Title\n<script>x</script> ![a picture](http://example.test/x.png)\n\n|a|b|\n|-|-|\n|1|2|"
    found = READER.content(io.BytesIO(), "read me.MD", text)
    assert isinstance(found, RichText)
    assert "<script" not in found.markup
    assert "<img" not in found.markup
    assert "a picture" in found.markup
    assert "<td>1</td>" in found.markup


def test_a_notebook_shows_words_code_results_and_pictures() -> None:
    picture = b"\x89PNG not really"
    cells = [
        {"cell_type": "markdown", "source": ["# A\n", "word"]},
        {
            "cell_type": "code",
            "source": "print(1 < 2)",
            "outputs": [
                {"output_type": "stream", "text": ["True\n"]},
                {"output_type": "display_data", "data": {"image/png": base64.b64encode(picture).decode()}},
                {"output_type": "error", "ename": "ValueError", "evalue": "<no>", "traceback": []},
            ],
        },
    ]
    found = READER.content(io.BytesIO(), "n.ipynb", json.dumps({"nbformat": 4, "cells": cells}))
    assert isinstance(found, RichText)
    for words in ("<h1>A</h1>", "print(1 &lt; 2)", "True", "ValueError: &lt;no&gt;"):
        assert words in found.markup
    assert list(found.pictures.values()) == [picture]


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", '{"cells": 3}', '{"cells": [3, {"outputs": 1}]}', '{"worksheets": [1]}']
)
def test_what_is_no_notebook_is_shown_as_the_text_that_it_is(text: str) -> None:
    found = READER.content(io.BytesIO(), "n.ipynb", text)
    assert found is None or (isinstance(found, RichText) and found.pictures == {})


def test_source_code_is_told_apart_by_its_name() -> None:
    code = 'def f():\n    """Doc."""\n    return 1, "s"  # c\n'
    parts = {code[part.start : part.start + part.length]: part.part for part in READER.code_parts(code, "a.py")}
    assert parts["def"] is Part.KEYWORD
    assert parts["f"] is Part.NAME
    assert parts['"""Doc."""'] is Part.COMMENT
    assert parts["1"] is Part.NUMBER
    assert parts['"s"'] is Part.STRING
    assert parts["# c"] is Part.COMMENT
    assert READER.code_parts("def f", "a.txt") == []


def test_an_archive_lists_its_files_and_gives_one() -> None:
    archive = open_archive(io.BytesIO(sample(FileKind.ZIP)), "x.zip")
    index = next(at for at, entry in enumerate(archive.entries) if entry.name.endswith("main.py"))
    content = archive.content(index)
    assert len(content) == archive.entries[index].size_bytes


def test_a_tar_lists_files_and_nothing_that_leads_elsewhere() -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as tar:
        entry = tarfile.TarInfo("a.txt")
        entry.size = 3
        tar.addfile(entry, io.BytesIO(b"abc"))
        link = tarfile.TarInfo("evil")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
    archive = open_archive(io.BytesIO(out.getvalue()), "x.tgz")
    assert [entry.name for entry in archive.entries] == ["a.txt"]
    assert archive.content(0) == b"abc"


def test_bombs_and_locked_and_countless_files_are_bounded() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("bomb", bytes(MOST_MEMBER_BYTES + 1))
        for number in range(MOST_ENTRIES):
            packed.writestr(f"{number}", b"")
    archive = open_archive(io.BytesIO(out.getvalue()), "x.zip")
    assert (len(archive.entries), archive.is_cut) == (MOST_ENTRIES, True)
    with pytest.raises(ContentUnreadable) as refusal:
        archive.content(0)
    assert refusal.value.trouble is ContentTrouble.TOO_LARGE


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 torn", b"\x1f\x8b", b"no archive"])
def test_what_is_no_archive_is_refused(content: bytes) -> None:
    with pytest.raises(ContentUnreadable):
        open_archive(io.BytesIO(content), "x").content(0)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_cells_are_parted_by_what_stands_equally_often_on_every_line(delimiter: str) -> None:
    text = "\n".join(delimiter.join(row) for row in (["a", "b c", ""], ["1", "2.5", "3"], ['"x\n"', "y", "z"]))
    (sheet,) = csv_sheets(text)
    assert sheet.rows == (("a", "b c"), ("1", "2.5", "3"), ("x\n", "y", "z"))


def test_an_endless_table_is_cut() -> None:
    (sheet,) = csv_sheets("1,2\n" * (MOST_ROWS + 5) + ",".join("3" * (MOST_COLUMNS + 5)))
    assert (len(sheet.rows), sheet.is_cut) == (MOST_ROWS, True)


def test_a_workbook_shows_its_cells() -> None:
    (sheet,) = workbook_sheets(io.BytesIO(sample(FileKind.XLSX)))
    assert sheet.rows[0][:2] == ("x", "y")
    assert not sheet.is_cut


def test_a_table_is_sheets_and_an_archive_a_list() -> None:
    table = READER.content(io.BytesIO(sample(FileKind.XLSX)), "a", None)
    assert isinstance(table, Workbook)
    assert any("uncertainty of y" in row for sheet in table.sheets for row in sheet.rows)
    archive = READER.content(io.BytesIO(sample(FileKind.ZIP)), "a", None)
    assert archive is not None
    assert not isinstance(archive, RichText | Workbook)
    assert any(entry.name.endswith("main.py") for entry in archive.entries)
    assert READER.content(io.BytesIO(), "a.csv", "<b>,2\n") == Workbook((Sheet("", (("<b>", "2"),)),))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("n.ipynb", "[" * 100_000),
        ("n.ipynb", '{"worksheets": 5}'),
        ("n.ipynb", '{"cells": null}'),
        ("a.csv", '"' + "x" * 140_000),
    ],
)
def test_a_text_that_a_library_chokes_on_is_shown_as_text(name: str, text: str) -> None:
    assert READER.content(io.BytesIO(), name, text) is None


def edited(kind: FileKind, member: str, old: bytes, new: bytes) -> bytes:
    """Return a sample file one member of which was edited."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(sample(kind))) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content.replace(old, new, 1) if name == member else content)
    return out.getvalue()


def test_links_insertions_controls_and_formulas_are_read_and_what_was_deleted_is_not() -> None:
    run = b"<w:r><w:t>%s</w:t></w:r>"
    extra = (
        b"<w:p><w:hyperlink>" + run % b"LINKED" + b"</w:hyperlink>"
        b"<w:ins w:id='1' w:author='a'>" + run % b"INSERTED" + b"</w:ins>"
        b"<w:del w:id='2' w:author='a'><w:r><w:delText>DELETED</w:delText></w:r></w:del>"
        b"<m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><m:r><m:t>FORMULA</m:t></m:r>"
        b"</m:oMath></w:p><w:sdt><w:sdtContent><w:p>" + run % b"CONTROLLED" + b"</w:p></w:sdtContent></w:sdt></w:body>"
    )
    found = rich(edited(FileKind.DOCX, "word/document.xml", b"</w:body>", extra))
    assert found is not None
    assert all(word in found.markup for word in ("LINKED", "INSERTED", "FORMULA", "CONTROLLED"))
    assert "DELETED" not in found.markup


def test_of_an_open_document_neither_what_was_deleted_nor_comments_are_read_and_notes_stand_at_the_end() -> None:
    namespaces = (
        b"xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
        b" xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
    )
    extra = (
        b"<text:tracked-changes %s><text:changed-region><text:deletion><text:p>DELETED</text:p></text:deletion>"
        b"</text:changed-region></text:tracked-changes><text:p %s>before<office:annotation><text:p>COMMENT</text:p>"
        b"</office:annotation><text:note><text:note-citation>7</text:note-citation><text:note-body><text:p>NOTED</text:p>"
        b"</text:note-body></text:note>after</text:p></office:text>"
    ) % (namespaces, namespaces)
    found = rich(edited(FileKind.ODT, "content.xml", b"</office:text>", extra))
    assert found is not None
    assert "DELETED" not in found.markup
    assert "COMMENT" not in found.markup
    assert "before<sup>7</sup>after" in found.markup
    assert found.markup.endswith("<p><sup>7</sup> NOTED</p>")


@pytest.mark.parametrize(("suffix", "pack"), [(".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress)])
def test_a_single_compressed_file_is_an_archive_of_one(suffix: str, pack: Callable[[bytes], bytes]) -> None:
    archive = open_archive(io.BytesIO(pack(b"words")), f"essay.txt{suffix}")
    assert [entry.name for entry in archive.entries] == ["essay.txt"]
    assert archive.content(0) == b"words"
