"""Files are read in other ways too: as text, by searching, selecting and copying, and what is inside an archive."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.gui.preview.archive_view import ArchiveView, _Entries
from edumanage_desktop.gui.preview.finding import Folded, folded_needle, word_at
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.preview.questions import Rows, SheetOutline
from edumanage_desktop.gui.preview.sheets_view import SheetsView, _Cells, column_letters
from edumanage_desktop.gui.preview.thumbnails import ThumbnailStrip, _Pages
from edumanage_desktop.services.preview_contents import ArchivedFile
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe
from tests.gui import hostile_files
from tests.gui.preview_watch import BLUE, GREEN, PATIENCE_MS, RED, notice_sentence, wait_page, watched_pane

PAPER_PAGES = 4


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PreviewPane]:
    with watched_pane(qtbot) as shown:
        yield shown


def sample(tmp_path: Path, kind: FileKind) -> Path:
    """Write a file of the sample department."""
    path = tmp_path / f"sample{kind.suffix}"
    path.write_bytes(SampleFiles().make(FileRecipe(kind, "Interference", "Zoë Müller", seed=3, length=PAPER_PAGES)))
    return path


def shown(pane: PreviewPane, name: str) -> QWidget:
    """Return a part of the pane by its object name."""
    found = pane.findChild(QWidget, name)
    assert found is not None
    return found


def wait_text(qtbot: QtBot, pane: PreviewPane, words: str) -> str:
    """Wait until a text with some words is on the screen and return it."""
    qtbot.waitUntil(lambda: words in (pane.shown_text() or ""), timeout=PATIENCE_MS)
    return pane.shown_text() or ""


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (FileKind.PDF, "Introduction"),
        (FileKind.DOCX, "Introduction"),
        (FileKind.XLSX, "uncertainty of y"),
        (FileKind.ZIP, "main.py"),
        (FileKind.PNG, "This is a picture."),
        (FileKind.MARKDOWN, "Interference"),
    ],
)
def test_every_preview_has_a_text_view(
    qtbot: QtBot, pane: PreviewPane, tmp_path: Path, kind: FileKind, words: str
) -> None:
    wait_page(qtbot, pane, sample(tmp_path, kind))
    if pane.shown_text() is None:
        pane.read_as_text(True)
    wait_text(qtbot, pane, words)
    view = shown(pane, "text_view")
    assert isinstance(view, QPlainTextEdit)
    assert view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    pane.read_as_text(False)
    qtbot.waitUntil(lambda: pane.shown_text() is None, timeout=PATIENCE_MS)


def test_the_text_view_turns_pages_and_stays_for_the_files_that_follow(
    qtbot: QtBot, pane: PreviewPane, tmp_path: Path
) -> None:
    wait_page(qtbot, pane, sample(tmp_path, FileKind.PDF))
    pane.read_as_text(True)
    first = wait_text(qtbot, pane, "Introduction")
    view = shown(pane, "text_view")
    assert view.hasFocus()
    for _ in range(200):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        if pane.current_page() == 1:
            break
    assert pane.current_page() == 1
    qtbot.waitUntil(lambda: pane.shown_text() not in (first, "", None), timeout=PATIENCE_MS)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert pane.current_page() == 0
    pane.show_file(sample(tmp_path, FileKind.DOCX), "a.docx", None)
    wait_text(qtbot, pane, "Interference")
    assert pane.reads_text()


def test_a_scanned_page_says_that_nothing_is_written_on_it(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    wait_page(qtbot, pane, hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED])))
    pane.read_as_text(True)
    wait_text(qtbot, pane, "scanned picture")


@pytest.mark.parametrize("kind", [FileKind.PDF, FileKind.DOCX])
def test_words_are_found_marked_and_gone_to(qtbot: QtBot, pane: PreviewPane, tmp_path: Path, kind: FileKind) -> None:
    wait_page(qtbot, pane, sample(tmp_path, kind))
    before = pane.grab().toImage()
    pane.look_for("STANDARD  deviation")
    bar = shown(pane, "find_bar")
    state = bar.findChildren(QLabel)[0]
    qtbot.waitUntil(lambda: state.text().startswith("1 of ") and not state.text().endswith("…"), timeout=PATIENCE_MS)
    count = int(state.text().removeprefix("1 of "))
    assert count > 1
    assert pane.grab().toImage() != before
    pages = {pane.current_page()}
    for number in range(2, count + 1):
        QTest.keyClick(bar.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
        assert state.text() == f"{number} of {count}"
        pages.add(pane.current_page())
    assert len(pages) > 1
    QTest.keyClick(bar.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    assert state.text() == f"1 of {count}"
    pane.look_for("no such words")
    qtbot.waitUntil(lambda: state.text() == "not found", timeout=PATIENCE_MS)
    QTest.keyClick(bar.findChildren(QLineEdit)[0], Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_words_are_found_in_texts_beyond_the_first_plane(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text("# 𝒜𝒷 naïve\nx = 'NAIVE'\n", encoding="utf-8")
    wait_page(qtbot, pane, path)
    pane.look_for("naive")
    view = shown(pane, "text_view")
    assert isinstance(view, QPlainTextEdit)
    qtbot.waitUntil(lambda: len(view.extraSelections()) == 2, timeout=PATIENCE_MS)
    assert [mark.cursor.selectedText() for mark in view.extraSelections()] == ["naïve", "NAIVE"]


def test_the_mouse_selects_and_a_key_copies(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    wait_page(qtbot, pane, sample(tmp_path, FileKind.PDF))
    view = shown(pane, "page_view")
    assert isinstance(view, QAbstractScrollArea)
    viewport = view.viewport()
    start, end = QPoint(60, 60), QPoint(400, 300)
    for kind, at, button, buttons in (
        (QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton),
    ):
        place = QPointF(at)
        event = QMouseEvent(kind, place, QPointF(viewport.mapToGlobal(at)), button, buttons, Qt.KeyboardModifier(0))
        QApplication.sendEvent(viewport, event)
    qtbot.waitUntil(lambda: "Interference" in _copied(view), timeout=PATIENCE_MS)
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(_copied(view)) > 300, timeout=PATIENCE_MS)


def _copied(view: QWidget) -> str:
    QGuiApplication.clipboard().clear()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QGuiApplication.clipboard().text()


def test_small_pages_stand_beside_the_large_one_and_turn_it(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    path = hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED, GREEN, BLUE]))
    wait_page(qtbot, pane, path)
    pane.show_thumbnails(True)
    strip = pane.findChild(ThumbnailStrip)
    assert strip is not None
    qtbot.waitUntil(lambda: _has_colour(strip, "#0000ff"), timeout=PATIENCE_MS)
    strip.setCurrentIndex(strip.model().index(2, 0))
    assert pane.current_page() == 2
    pane.previous_page()
    assert strip.currentIndex().row() == 1


def _has_colour(strip: QListView, name: str) -> bool:
    picture: QImage = strip.grab().toImage()
    columns, rows = range(0, picture.width(), 7), range(0, picture.height(), 7)
    return any(picture.pixelColor(x, y).name() == name for x in columns for y in rows)


def test_a_table_scrolls_through_rows_that_are_read_when_they_are_seen(
    qtbot: QtBot, pane: PreviewPane, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("".join(f"{row},word {row}\n" for row in range(3_000)))
    wait_page(qtbot, pane, path)
    sheets = pane.findChild(SheetsView)
    assert sheets is not None
    qtbot.waitUntil(lambda: sheets.cell(5, 1) == "word 5", timeout=PATIENCE_MS)
    assert sheets.cell(2_000, 1) == ""
    sheets.table.scrollToBottom()
    qtbot.waitUntil(lambda: sheets.cell(2_999, 1) == "word 2999", timeout=PATIENCE_MS)
    pane.look_for("word 1234")
    qtbot.waitUntil(lambda: sheets.table.currentIndex().row() == 1234, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: sheets.cell(1234, 1) == "word 1234", timeout=PATIENCE_MS)
    sheets.table.setFocus()
    QTest.keyClick(sheets.table, Qt.Key.Key_Home)
    QTest.keyClick(sheets.table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(sheets.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "1234\tword 1234"


def test_files_inside_an_archive_are_shown_also_two_deep(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    inner, outer = io.BytesIO(), tmp_path / "outer.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("deep/words.txt", "found in the depth")
        archive.writestr("deep/page.pdf", hostile_files.coloured_pdf([GREEN]))
    with zipfile.ZipFile(outer, "w") as archive:
        archive.writestr("first.bin", bytes(range(256)))
        archive.writestr("inner.zip", inner.getvalue())
    wait_page(qtbot, pane, outer)
    listed = pane.findChild(ArchiveView)
    assert listed is not None
    assert listed.names() == ["first.bin", "inner.zip"], pane.shown_notice()
    table = shown(pane, "archive")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not shown here" in notice_sentence(pane), timeout=PATIENCE_MS)
    assert not any(button.isVisible() for button in pane.findChildren(QPushButton) if button.text() == "Open")
    pane.back_to_archive()
    qtbot.waitUntil(lambda: listed.names() == ["first.bin", "inner.zip"], timeout=PATIENCE_MS)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed.names() == ["deep/words.txt", "deep/page.pdf"], timeout=PATIENCE_MS)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert wait_text(qtbot, pane, "depth") == "found in the depth"
    pane.back_to_archive()
    qtbot.waitUntil(lambda: bool(listed.names()), timeout=PATIENCE_MS)
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.page_shown, timeout=PATIENCE_MS):
        QTest.keyClick(table, Qt.Key.Key_Return)
    image = pane.shown_image()
    assert image is not None
    assert image.pixelColor(image.width() // 2, image.height() // 2).name() == "#00ff00"


def test_columns_are_named_as_in_spreadsheets() -> None:
    assert [column_letters(number) for number in (0, 25, 26, 51, 701, 702)] == ["A", "Z", "AA", "AZ", "ZZ", "AAA"]


def test_words_and_their_places() -> None:
    assert Folded("Die  Größe\nder Größe").places(folded_needle(" GRÖSSE ")) == [(5, 5), (15, 5)]
    assert Folded("a\n \n b").places(folded_needle("a b")) == [(0, 6)]
    assert word_at("one two", 5) == (4, 3)
    assert word_at("one", 7) == (0, 0)


def test_the_models_keep_to_the_rules(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    cells, entries, pages = _Cells(home), _Entries(home), _Pages(home)
    cells.open(SheetOutline("a", 2, False, (4, 4)))
    cells.take(Rows(0, 0, (("1", "2"), ("3",))))
    entries.open([ArchivedFile("a/", None, True, False), ArchivedFile("a/b", 1, False, True)])
    pages.open(3)
    for model in (cells, entries, pages):
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types
    assert cells.cell(1, 1) == ""
    assert entries.rowCount() == 1


def test_a_table_view_is_named(qtbot: QtBot, pane: PreviewPane) -> None:
    assert all(view.accessibleName() for view in pane.findChildren(QTableView))
