"""Sample files open in real programs, and the hostile ones are as bad as they claim."""

import csv
import io
import json
import shutil
import subprocess
import sys
import time
import wave
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtPdf import QPdfDocument
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.sample_files.broken_pdf import PASSWORD
from edumanage_desktop.adapters.sample_files.folder import SampleFolder, store_folder
from edumanage_desktop.adapters.sample_files.jpeg import encode_grey_jpeg
from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.domain.errors import FileNotStored, FileOutsideStore
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe

HEADING = "Spectral lines <&> of sodium"
AUTHOR = "Zoë Müller-Żółkiewska · 22F41A0424"
ENDLESS_FOR_S = 4.0
PATIENCE_S = 60.0


def make(kind: FileKind, *, length: int = 3, seed: int = 7) -> bytes:
    """Return a file of this kind."""
    return SampleFiles().make(FileRecipe(kind, HEADING, AUTHOR, seed, length))


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """Qt's readers need an application."""


def opened_pdf(content: bytes, password: str = "") -> tuple[QPdfDocument, QBuffer]:
    """Load a PDF; the buffer has to live as long as the document."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    if password:
        document.setPassword(password)
    document.load(buffer)
    return document, buffer


@pytest.mark.parametrize("kind", [kind for kind in FileKind if kind is not FileKind.ZIP_BOMB])
def test_equal_recipes_make_equal_bytes(kind: FileKind) -> None:
    assert make(kind) == make(kind)


@pytest.mark.parametrize("pages", [1, 2, 14, 60])
def test_a_pdf_has_its_pages_and_text_on_each(pages: int) -> None:
    document, _buffer = opened_pdf(make(FileKind.PDF, length=pages))
    assert document.status() is QPdfDocument.Status.Ready
    assert document.pageCount() == pages
    assert "Spectral lines <&> of sodium" in document.getAllText(0).text()
    assert all(len(document.getAllText(page).text()) > 200 for page in range(pages))
    assert document.metaData(QPdfDocument.MetaDataField.Author) == AUTHOR


def test_a_pdf_writes_what_its_fonts_can_and_keeps_the_rest_in_its_information() -> None:
    recipe = FileRecipe(FileKind.PDF, "量子 homework (1\\2)", "王小明 · 22F41A0401", 1)
    document, _buffer = opened_pdf(SampleFiles().make(recipe))
    assert document.getAllText(0).text().splitlines()[:2] == ["homework (1\\2)", "22F41A0401"]
    assert document.metaData(QPdfDocument.MetaDataField.Title) == recipe.heading


def test_pictures_have_their_sizes_and_something_on_them() -> None:
    for kind, size in ((FileKind.PNG, (800, 600)), (FileKind.JPEG, (800, 1104))):
        image = QImage.fromData(make(kind))
        assert (image.width(), image.height()) == size
        shades = {image.pixelColor(x, y).lightness() // 16 for x in range(0, 800, 5) for y in range(0, 600, 5)}
        assert len(shades) >= 3


def test_the_jpeg_encoder_keeps_what_it_was_given() -> None:
    grey = bytes((x * 2 + y) % 256 for y in range(64) for x in range(64))
    image = QImage.fromData(encode_grey_jpeg(64, 64, grey))
    wrong = [abs(image.pixelColor(i % 64, i // 64).red() - value) for i, value in enumerate(grey) if 20 < value < 235]
    assert sum(wrong) / len(wrong) < 6
    with pytest.raises(ValueError, match="blocks of eight"):
        encode_grey_jpeg(60, 64, grey)


def test_an_svg_is_drawn_and_keeps_markup_as_text() -> None:
    content = make(FileKind.SVG)
    assert QSvgRenderer(QByteArray(content)).isValid()
    texts = [element.text for element in ET.fromstring(content).iter("{http://www.w3.org/2000/svg}text")]
    assert texts == [HEADING, AUTHOR]


@pytest.mark.parametrize(
    ("kind", "main", "element"),
    [
        (FileKind.DOCX, "word/document.xml", "t"),
        (FileKind.XLSX, "xl/worksheets/sheet1.xml", "t"),
        (FileKind.PPTX, "ppt/slides/slide1.xml", "t"),
        (FileKind.ODT, "content.xml", "h"),
    ],
)
def test_an_office_file_is_a_sound_archive_of_sound_xml(kind: FileKind, main: str, element: str) -> None:
    with zipfile.ZipFile(io.BytesIO(make(kind))) as packed:
        assert packed.testzip() is None
        parts = {name: packed.read(name) for name in packed.namelist()}
    trees = {name: ET.fromstring(part) for name, part in parts.items() if name != "mimetype"}
    texts = [node.text for node in trees[main].iter() if node.tag.endswith("}" + element)]
    assert HEADING in texts
    for name, tree in trees.items():
        if name.endswith(".rels"):
            folder = Path(name).parent.parent
            targets = [(folder / node.attrib["Target"]).as_posix() for node in tree]
            assert all(_normal(target) in parts for target in targets), name


def _normal(path: str) -> str:
    parts: list[str] = []
    for part in path.split("/"):
        if part == "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def test_programs_run(tmp_path: Path) -> None:
    source = tmp_path / "program.py"
    source.write_bytes(make(FileKind.PYTHON))
    printed = subprocess.run([sys.executable, str(source)], capture_output=True, check=True, timeout=120).stdout
    numbers = json.loads(printed)
    assert numbers == sorted(numbers)
    assert len(numbers) == 12


@pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler")
def test_a_c_program_compiles_without_a_warning(tmp_path: Path) -> None:
    source = tmp_path / "program.c"
    source.write_bytes(make(FileKind.C))
    flags = ["-std=c11", "-Wall", "-Wextra", "-Werror"]
    subprocess.run(["cc", *flags, "-o", str(tmp_path / "program"), str(source)], check=True, timeout=240)
    printed = subprocess.run([str(tmp_path / "program")], capture_output=True, check=True, timeout=120).stdout
    assert int(printed) > 0


def test_a_notebook_prints_what_it_says_that_it_printed(capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads(make(FileKind.NOTEBOOK))
    assert (document["nbformat"], document["nbformat_minor"]) == (4, 5)
    cells = [cell for cell in document["cells"] if cell["cell_type"] == "code"]
    assert len(cells) == 3
    for cell in cells:
        exec("".join(cell["source"]), {})  # noqa: S102  # the sample's own code
        assert capsys.readouterr().out == "".join(cell["outputs"][0]["text"])


def test_plain_texts_tables_and_recordings_can_be_read() -> None:
    assert HEADING in make(FileKind.TEXT).decode()
    assert make(FileKind.MARKDOWN).decode().startswith(f"# {HEADING}\n")
    table = list(csv.reader(io.StringIO(make(FileKind.CSV).decode(), newline="")))
    assert table[0] == ["x_m", "y_s", "uncertainty_s"]
    assert len(table) == 121
    assert json.loads(make(FileKind.JSON))["title"] == HEADING
    assert "<h1>Spectral lines &lt;&amp;&gt; of sodium</h1>" in make(FileKind.HTML).decode()
    assert b"public static void main" in make(FileKind.JAVA)
    with wave.open(io.BytesIO(make(FileKind.WAV))) as sound:
        assert sound.getnframes() / sound.getframerate() == pytest.approx(3.0)
    with zipfile.ZipFile(io.BytesIO(make(FileKind.ZIP))) as packed:
        assert packed.testzip() is None
        assert len(packed.namelist()) == 4


@pytest.mark.parametrize("kind", [FileKind.TRUNCATED_PDF, FileKind.EMPTY_PDF, FileKind.SCRIPT_AS_PDF])
def test_broken_documents_do_not_open(kind: FileKind) -> None:
    document, _buffer = opened_pdf(make(kind))
    assert document.status() is QPdfDocument.Status.Error


def test_the_encrypted_document_opens_with_its_password_only() -> None:
    locked, _buffer = opened_pdf(make(FileKind.ENCRYPTED_PDF))
    assert locked.error() is QPdfDocument.Error.IncorrectPassword
    document, _other = opened_pdf(make(FileKind.ENCRYPTED_PDF), PASSWORD)
    assert document.status() is QPdfDocument.Status.Ready
    assert "Only for those who know the word." in document.getAllText(0).text()


_RENDER = """
import sys
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument
application = QGuiApplication(["render", "-platform", "offscreen"])
print("begins", flush=True)
document = QPdfDocument()
document.load(sys.argv[1])
if document.render(0, QSize(600, 850)).isNull():
    sys.exit("nothing to see")
"""


@pytest.mark.parametrize(
    ("kind", "ends"), [(FileKind.PDF, True), (FileKind.ENDLESS_PDF, False), (FileKind.LOOPING_PDF, False)]
)
def test_the_endless_documents_show_nothing_before_anybody_stops_waiting(
    tmp_path: Path, kind: FileKind, ends: bool
) -> None:
    """An ordinary page takes this child some milliseconds; the endless one was measured at over 150 s."""
    path = tmp_path / "page.pdf"
    path.write_bytes(make(kind, length=1))
    with subprocess.Popen([sys.executable, "-c", _RENDER, str(path)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "begins\n"
        deadline = time.monotonic() + (PATIENCE_S if ends else ENDLESS_FOR_S)
        while child.poll() is None and time.monotonic() < deadline:
            time.sleep(0.02)
        shown = child.poll() == 0
        child.kill()
    assert shown is ends


@pytest.mark.qt_log_ignore("Rejecting image as it exceeds the current allocation limit")
def test_the_enormous_picture_is_small_on_disk_and_never_fits() -> None:
    content = make(FileKind.HUGE_PNG)
    assert len(content) < 1_000_000
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    assert (reader.size().width(), reader.size().height()) == (60_000, 60_000)
    assert reader.read().isNull()


def test_a_cut_photo_and_the_zip_bomb_are_what_they_claim() -> None:
    whole, cut = make(FileKind.JPEG), make(FileKind.TRUNCATED_JPEG)
    assert whole.startswith(cut)
    assert len(cut) < len(whole) / 2
    bomb = make(FileKind.ZIP_BOMB)
    assert len(bomb) < 400_000
    with zipfile.ZipFile(io.BytesIO(bomb)) as packed:
        assert sum(entry.file_size for entry in packed.infolist()) >= 256 << 20


def test_the_folder_takes_a_file_once_and_never_another_in_its_place(tmp_path: Path) -> None:
    folder = SampleFolder(root=tmp_path / "store")
    folder.place("ab/abc.pdf", b"content")
    folder.place("ab/abc.pdf", b"content")
    with pytest.raises(FileNotStored, match="empty folder"):
        folder.place("ab/abc.pdf", b"other")
    assert [path.name for path in (tmp_path / "store" / "ab").iterdir()] == ["abc.pdf"]
    assert (tmp_path / "store" / "ab" / "abc.pdf").read_bytes() == b"content"


@pytest.mark.parametrize("key", ["../outside.pdf", "a/../../outside.pdf"])
def test_the_folder_writes_nothing_outside(tmp_path: Path, key: str) -> None:
    with pytest.raises(FileOutsideStore):
        SampleFolder(root=tmp_path / "store").place(key, b"content")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there that few have")
def test_the_link_leads_outside(tmp_path: Path) -> None:
    folder = SampleFolder(root=tmp_path)
    assert folder.place_link_outside("uploads/linked.pdf")
    assert folder.place_link_outside("uploads/linked.pdf")
    assert not (tmp_path / "uploads" / "linked.pdf").resolve().is_relative_to(tmp_path)


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "store").write_bytes(b"a file stands where the folder should be")
    with pytest.raises(FileNotStored, match="database was not touched"):
        SampleFolder(root=tmp_path / "store").place("ab/abc.pdf", b"content")


def test_a_store_is_named_as_a_folder_or_a_file_url(tmp_path: Path) -> None:
    assert store_folder(str(tmp_path)) == tmp_path
    assert store_folder(tmp_path.as_uri()) == tmp_path
    with pytest.raises(FileNotStored, match="folder"):
        store_folder("s3://bucket/prefix")
