"""Whatever the preview shows, one key makes text of it, in which a caret goes about that a screen reader follows."""

import io
import shutil
import wave
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.office.conversion import OfficeConversions
from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.gui.preview.ahead import FileToShow
from edumanage_desktop.gui.preview.archive_view import ArchiveView
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.preview.renderer import PageRenderer
from edumanage_desktop.gui.preview.text_view import TextView
from edumanage_desktop.services.office_pages import COMPOUND_FILE
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe
from tests.adapters import hostile_documents
from tests.gui import hostile_files
from tests.gui.conftest import WindowMaker
from tests.gui.department import Department
from tests.gui.preview_watch import BLUE, IMPATIENCE_MS, PATIENCE_MS, RED, watched_pane
from tests.gui.test_review_files import go_to
from tests.unit.test_recordings import mp4

Maker = Callable[[], bytes]


def sample(kind: FileKind) -> Maker:
    return lambda: SampleFiles().make(FileRecipe(kind, "Interference", "Zoë Müller", seed=3, length=4))


def tune() -> bytes:
    with wave.open(made := io.BytesIO(), "wb") as sound:
        sound.setparams((1, 1, 100, 0, "NONE", "not compressed"))
        sound.writeframes(bytes(8_300))
    return made.getvalue()


def archive(name: str, content: bytes) -> bytes:
    with zipfile.ZipFile(made := io.BytesIO(), "w") as packed:
        packed.writestr(name, content)
    return made.getvalue()


def workbook(*sheets: str) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        book.create_sheet(sheet).append([f"measured in {sheet}"])
    book.create_sheet("Bare")
    book.save(made := io.BytesIO())
    return made.getvalue()


def tables(*names: str) -> bytes:
    cell = "<table:table-row><table:table-cell><text:p>measured in {0}</text:p></table:table-cell></table:table-row>"
    made = (f'<table:table table:name="{name}">{cell.format(name)}</table:table>' for name in names)
    return hostile_documents.open_document("spreadsheet", "".join(made))


def slides() -> bytes:
    page = '<draw:page draw:name="p"><draw:frame><draw:text-box><text:p>Interference</text:p></draw:text-box>'
    return hostile_documents.open_document("presentation", f"{page}</draw:frame></draw:page>")


def locked_text() -> bytes:
    with zipfile.ZipFile(io.BytesIO(sample(FileKind.ODT)())) as packed:
        members = {name: packed.read(name).decode("latin-1") for name in packed.namelist()}
    manifest = members["META-INF/manifest.xml"]
    members["META-INF/manifest.xml"] = manifest.replace("/>", "><manifest:encryption-data/></manifest:file-entry>")
    return hostile_documents.zipped(members | {"content.xml": "\x8f\x02 no XML any more"})


def locked_word() -> bytes:
    return COMPOUND_FILE + bytes(2_000) + "EncryptedPackage\0".encode("utf-16-le") + bytes(2_000)


FILES: dict[str, tuple[Maker, tuple[str, ...]]] = {
    "paper.pdf": (sample(FileKind.PDF), ("Interference", "")),
    "scanned.pdf": (lambda: hostile_files.coloured_pdf([RED, BLUE]), ("scanned picture", "scanned picture")),
    "photo.jpg": (sample(FileKind.JPEG), ("This is a picture.",)),
    "plot.png": (sample(FileKind.PNG), ("This is a picture.",)),
    "notes.txt": (sample(FileKind.TEXT), ("Interference",)),
    "code.py": (sample(FileKind.PYTHON), ("def ",)),
    "page.html": (sample(FileKind.HTML), ("<html",)),
    "read.md": (lambda: b"# Interference\n" + b"Some words.\n\n" * 90, ("Interference", "Some words.")),
    "notebook.ipynb": (sample(FileKind.NOTEBOOK), ("Interference",)),
    "rows.csv": (sample(FileKind.CSV), ("uncertainty_s",)),
    "book.xlsx": (lambda: workbook("First", "Second"), ("First\nmeasured", "Second\nmeasured", "Nothing is written")),
    "book.ods": (lambda: tables("First", "Second"), ("First\nmeasured", "Second\nmeasured")),
    "work.zip": (sample(FileKind.ZIP), ("main.py",)),
    "none.zip": (lambda: hostile_documents.zipped({}), ("Nothing is written here.",)),
    "thesis.docx": (sample(FileKind.DOCX), ("Interference", "")),
    "thesis.odt": (sample(FileKind.ODT), ("Interference", "")),
    "talk.pptx": (sample(FileKind.PPTX), ("Interference", "")),
    "talk.odp": (slides, ("Interference",)),
    "tune.wav": (tune, ("tune.wav\n\nSound recording of 1:23",)),
    "film.mp4": (mp4, ("Film of 1:24",)),
    "plan.svg": (sample(FileKind.SVG), ("Vector drawing",)),
    "what.xyz": (lambda: bytes(range(256)), ("XYZ file",)),
    "empty.pdf": (lambda: b"", ("This file is empty",)),
    "torn.pdf": (sample(FileKind.TRUNCATED_PDF), ("damaged",)),
    "endless.pdf": (sample(FileKind.ENDLESS_PDF), ("Nothing on this page is written",)),
    "endless-search.pdf": (sample(FileKind.LOOPING_PDF), ("too long",)),
    "torn.docx": (lambda: archive("word/document.xml", b"<w:"), ("damaged",)),
    "huge.png": (sample(FileKind.HUGE_PNG), ("too large",)),
    "locked.pdf": (sample(FileKind.ENCRYPTED_PDF), ("by a password",)),
    "locked.docx": (locked_word, ("by a password",)),
    "locked.odt": (locked_text, ("by a password",)),
}
"""By name: who makes it, and what stands on each of its pages, "" for anything that stands not on the one before."""
INSIDE = {
    "deep.pdf": "Interference",
    "deep.csv": "uncertainty_s",
    "deep.wav": "Sound recording. Files",
    "deep.png": "a picture",
}
NEEDS_OFFICE = pytest.mark.skipif(shutil.which("soffice") is None, reason="there is no LibreOffice on this computer")


@pytest.fixture
def pane(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[PreviewPane]:
    longest_ms = IMPATIENCE_MS if "endless" in request.node.name else PATIENCE_MS
    with watched_pane(qtbot, PageRenderer(page_timeout_ms=longest_ms)) as shown:
        yield shown


def opened(qtbot: QtBot, pane: PreviewPane, path: Path) -> None:
    """Show a file, and wait until it or what stands in its place is seen."""
    settled: list[bool] = []
    for signal in (pane.page_shown, pane.told_instead):
        signal.connect(lambda: settled.append(True))
    pane.show_file(path, path.name, None)
    qtbot.waitUntil(lambda: bool(settled), timeout=PATIENCE_MS)


def hand_in(department: Department, name: str) -> int:
    return department.submit(name, name=name, content=FILES[name][0](), media_type="application/octet-stream")


def read(qtbot: QtBot, pane: PreviewPane, words: str, but: str = "\0") -> str:
    """Wait for a text with these words, and go about in it as a person does who hears where the caret is."""
    qtbot.waitUntil(
        lambda: words in (pane.shown_text() or "") and pane.shown_text() not in ("", but), timeout=PATIENCE_MS
    )
    view = pane.findChild(TextView)
    assert view is not None
    assert view.hasFocus()
    assert view.isReadOnly()
    assert view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.textCursor().position() == 0
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.textCursor().position() == 1
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.textCursor().position() == len(view.toPlainText().encode("utf-16-le")) // 2
    return pane.shown_text() or ""


@pytest.mark.parametrize("name", FILES)
def test_whatever_is_shown_is_read_as_text(qtbot: QtBot, pane: PreviewPane, tmp_path: Path, name: str) -> None:
    make, pages = FILES[name]
    opened(qtbot, pane, hostile_files.write(tmp_path, name, make()))
    pane.read_as_text(True)
    view, first = pane.findChild(TextView), read(qtbot, pane, pages[0])
    assert view is not None
    down, up = (Qt.Key.Key_PageDown, Qt.Key.Key_End), (Qt.Key.Key_PageUp, Qt.Key.Key_Home)
    there = [(number, down) for number in range(1, len(pages))]
    back = [(number, up) for number in reversed(range(len(pages) - 1))]
    for number, (key, edge) in there + back:
        QTest.keyClick(view, edge, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(view, key)
        assert pane.current_page() == number
        read(qtbot, pane, pages[number], but="" if pages[number] else first)
    pane.read_as_text(False)
    if name not in ("notes.txt", "code.py", "page.html"):
        qtbot.waitUntil(lambda: pane.shown_text() is None, timeout=PATIENCE_MS)


@pytest.mark.parametrize("name", INSIDE)
def test_a_file_inside_an_archive_is_read_as_text(qtbot: QtBot, pane: PreviewPane, tmp_path: Path, name: str) -> None:
    kind = next(each for each in FileKind if each.suffix == Path(name).suffix)
    opened(qtbot, pane, hostile_files.write(tmp_path, "a.zip", archive(name, sample(kind)())))
    pane.read_as_text(True)
    read(qtbot, pane, name)
    pane.read_as_text(False)
    listed = pane.findChild(ArchiveView)
    assert listed is not None
    QTest.keyClick(listed.list, Qt.Key.Key_Return)
    pane.read_as_text(True)
    read(qtbot, pane, INSIDE[name])
    pane.back_to_archive()
    read(qtbot, pane, name)


def test_a_table_is_searched_through_all_its_sheets_as_text(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    opened(qtbot, pane, hostile_files.write(tmp_path, "a.xlsx", workbook("First", "Second")))
    pane.read_as_text(True)
    read(qtbot, pane, "First")
    pane.look_for("in second")
    qtbot.waitUntil(lambda: "in Second" in (pane.shown_text() or ""), timeout=PATIENCE_MS)
    view = pane.findChild(TextView)
    assert view is not None
    assert [mark.cursor.selectedText() for mark in view.extraSelections()] == ["in Second"]


def is_shown(preview: PreviewPane, name: str) -> bool:
    return preview.shown_name() == name


def test_one_key_of_the_window_leads_there(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    names = ("notes.txt", "plot.png", "what.xyz", "torn.pdf", "rows.csv")
    made = {name: hand_in(empty_department, name) for name in names}
    workspace = open_workspace(empty_department)
    preview = workspace.pane.preview
    for name, submission in made.items():
        go_to(qtbot, workspace, submission)
        qtbot.waitUntil(partial(is_shown, preview, name), timeout=PATIENCE_MS)
        QTest.keyClick(workspace.queue.view, Qt.Key.Key_X)
        read(qtbot, preview, FILES[name][1][0])
        QTest.keyClick(preview.findChildren(TextView)[0], Qt.Key.Key_X)
        assert not preview.reads_text()


def test_text_is_read_on_through_the_queue(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    """The keyboard stays in the text, whatever the next submission came with."""
    for name in ("what.xyz", "torn.pdf", "notes.txt", "plot.png"):
        hand_in(empty_department, name)
    workspace = open_workspace(empty_department)
    preview = workspace.pane.preview
    qtbot.waitUntil(lambda: preview.shown_image() is not None, timeout=PATIENCE_MS)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_X)
    for name in ("plot.png", "notes.txt", "torn.pdf", "what.xyz"):
        read(qtbot, preview, FILES[name][1][0])
        QTest.keyClick(preview.findChildren(TextView)[0], Qt.Key.Key_J)


@pytest.fixture
def laid_out(tmp_path: Path, name: str) -> Path:
    """Pages that LibreOffice made of a file, before the event loop is watched."""
    path = hostile_files.write(tmp_path, name, FILES[name][0]())
    office = OfficeConversions(workplace=lambda: tmp_path, longest_seconds=240)
    pages = office.convert(path, name)
    office.close()
    return pages


@NEEDS_OFFICE
@pytest.mark.slow
@pytest.mark.parametrize("name", ["thesis.docx", "thesis.odt", "talk.pptx", "talk.odp", "book.xlsx", "book.ods"])
def test_pages_of_libreoffice_are_read_as_text(
    qtbot: QtBot, laid_out: Path, pane: PreviewPane, tmp_path: Path, name: str
) -> None:
    with qtbot.waitSignal(pane.page_shown, timeout=PATIENCE_MS):
        pane.office_pages.show(FileToShow(tmp_path / name, name, None), laid_out)
    pane.read_as_text(True)
    read(qtbot, pane, "measured" if "book" in name else "Interference")


@NEEDS_OFFICE
@pytest.mark.slow
def test_pages_take_the_place_of_a_sentence_also_where_that_is_read_as_text(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    words = tmp_path / "a.txt"
    words.write_text("Interference")
    old = hostile_documents.saved_by_office_as("doc", words, tmp_path / "profile").read_bytes()
    empty_department.submit("Old", name="old.doc", content=old, media_type="application/msword")
    workspace = open_workspace(empty_department)
    preview = workspace.pane.preview
    qtbot.waitUntil(lambda: preview.shown_notice() is not None, timeout=PATIENCE_MS)
    preview.read_as_text(True)
    read(qtbot, preview, "Interference")
