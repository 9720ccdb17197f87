"""Which office document a file is, told by its content first."""

import io
import zipfile

import pytest

from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.services.office_pages import COMPOUND_FILE, OfficeKind, office_kind
from edumanage_desktop.services.previews import HEAD_BYTES
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe


def sample(kind: FileKind) -> bytes:
    return SampleFiles().make(FileRecipe(kind, heading="Heat", author="M. Adler", seed=1, length=2))[:HEAD_BYTES]


def archive(name: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as made:
        made.writestr(name, "text")
    return content.getvalue()


@pytest.mark.parametrize("name", ["report", "report.zip", "report.doc", "REPORT.PDF"])
@pytest.mark.parametrize("kind", [FileKind.DOCX, FileKind.XLSX, FileKind.PPTX, FileKind.ODT])
def test_the_content_tells_whatever_the_name_says(kind: FileKind, name: str) -> None:
    assert office_kind(name, sample(kind)) is OfficeKind[kind.name]


@pytest.mark.parametrize(
    ("name", "head", "expected"),
    [
        ("thesis.doc", COMPOUND_FILE, OfficeKind.DOC),
        ("THESIS.XLT", COMPOUND_FILE, OfficeKind.XLS),
        ("talk.pps", COMPOUND_FILE, OfficeKind.PPT),
        ("mail.msg", COMPOUND_FILE, None),
        ("setup.msi", COMPOUND_FILE, None),
        ("no-name", COMPOUND_FILE, None),
        ("anything", b"{\\rtf1\\ansi", OfficeKind.RTF),
        ("thesis.doc", b"{\\rtf1\\ansi", OfficeKind.RTF),
        ("thesis.docx", b"<html>", None),
        ("thesis.docx", b"", None),
        ("thesis.docx", archive("large-picture.png"), OfficeKind.DOCX),
        ("macros.docm", sample(FileKind.DOCX), OfficeKind.DOCM),
        ("template.potx", sample(FileKind.PPTX), OfficeKind.PPTX),
        ("table.docx", sample(FileKind.XLSX), OfficeKind.XLSX),
        ("project.zip", sample(FileKind.ZIP), None),
        ("project.docx.zip", archive("word/document.xml"), None),
        ("report.pdf", sample(FileKind.PDF), None),
    ],
)
def test_the_name_tells_apart_what_the_content_leaves_open(name: str, head: bytes, expected: OfficeKind | None) -> None:
    assert office_kind(name, head) is expected
