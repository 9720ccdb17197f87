"""Every file that is not taken is told with its rule, whole, in either direction of writing and size of letters."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QListWidget, QStyleOptionViewItem, QToolButton
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.handing_in.file_lines import FileLines
from edumanage_desktop.gui.handing_in.page import HandInPage
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from tests.gui.control_walk import hushed
from tests.gui.department import NOWAK, Department
from tests.gui.test_handing_in import fill_in, hand_in_page, student, write

__all__ = ["student"]
Opener = Callable[..., MainWindow]
REFUSED = (
    ("empty.txt", b"", "no empty files are taken"),
    ("setup.exe", b"MZ" + bytes(99), "is a program"),
    ("essay.pdf", b"no document at all", "is not what its name says"),
    ("vast.pdf", b"%PDF-1.4\n" + bytes(11 << 20), "has 11 MiB, and a file may have 10 MiB"),
    ("film.exe", b"MZ" + bytes(99), "is a program"),
)


@pytest.fixture
def large_letters(theme: Theme) -> Iterator[None]:
    """Letters of 200 %, as a person chooses them."""
    theme.show_text_at(200)
    yield
    theme.show_text_at(100)


def refuse(qtbot: QtBot, page: HandInPage, folder: Path, count: int) -> None:
    fill_in(qtbot, page, *(write(folder, name, content) for name, content, _why in REFUSED[:count]))
    qtbot.waitUntil(lambda: len(page.form.files.broken()) == count)
    page.hand_in()


@pytest.mark.parametrize("count", [1, 2, 3])
def test_each_of_some_refused_files_is_named_beside_the_button(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path, count: int
) -> None:
    page = hand_in_page(qtbot, open_main_window(student.options("zoe")))
    refuse(qtbot, page, tmp_path, count)
    lines = page.foot.message.text().split("\n")
    assert len(lines) == count
    for line, (name, _content, why) in zip(lines, REFUSED, strict=False):
        assert name in line
        assert why in line


def test_of_many_refused_files_the_rest_is_counted_and_reached_by_keyboard_and_by_ear(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    page = hand_in_page(qtbot, open_main_window(student.options("zoe")))
    refuse(qtbot, page, tmp_path, len(REFUSED))
    *named, rest = page.foot.message.text().split("\n")
    assert [name in line for line, (name, _content, _why) in zip(named, REFUSED, strict=False)] == [True, True]
    assert rest == "3 more files are not taken; the list says of each why."
    assert hushed(page) == [], "it speaks what it shows, and the rest behind it"
    view = page.form.files.view
    assert view.hasFocus()
    for row, (name, _content, why) in enumerate(REFUSED):
        assert view.currentRow() == row
        assert name in view.currentItem().text()
        assert why in view.currentItem().text()
        assert why in page.foot.message.text() or why in page.foot.message.accessibleDescription()
        assert view.viewport().rect().intersects(view.visualItemRect(view.currentItem()))
        QTest.keyClick(view, Qt.Key.Key_Down)
    page.form.files.clear()
    page.hand_in()
    assert page.foot.message.text() == "Choose at least one file."
    assert page.foot.message.accessibleDescription() == "What happened"


def ink(image: QImage, rect: QRect) -> int:
    """Return how many pixels of a part are not white."""
    white = QColor("white").rgb()
    return sum(
        image.pixel(x, y) != white
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    )


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(
    "words",
    [
        "الملف \u2068setup.exe\u2069 برنامج، ولا تُقبل البرامج هنا. سلّم شيفرته المصدرية بدلًا منه، أو اسأل أستاذك عنه.",
        "setup.exe is a program, and none are taken here. Hand in its source code instead of the program itself.",
        "a_name_without_any_blank_in_it_" * 6 + ".pdf",
    ],
)
def test_a_row_is_as_high_as_all_of_its_sentence(qtbot: QtBot, words: str, direction: Qt.LayoutDirection) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.resize(420, 200)
    view.addItem(words)
    lines = FileLines(view)
    view.setItemDelegate(lines)
    view.show()
    index = view.model().index(0, 0)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.direction, option.font, option.widget = direction, view.font(), view
    option.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    high_px = lines.sizeHint(option, index).height()
    room = 4 * high_px
    image = QImage(QSize(view.viewport().width(), room), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    option.rect = QRect(0, 0, view.viewport().width(), high_px)
    painter = QPainter(image)
    lines.paint(painter, option, index)
    painter.end()
    within = ink(image, QRect(0, 0, image.width(), high_px))
    assert within > 0
    assert ink(image, QRect(0, high_px, image.width(), room - high_px)) == 0, "nothing is below the row"
    assert ink(image, QRect(0, 0, 4, high_px)) == ink(image, QRect(image.width() - 4, 0, 4, high_px)) == 0
    laid_out = lines._laid_out(option, index, image.width())
    last = laid_out.lineAt(laid_out.lineCount() - 1)
    assert last.textStart() + last.textLength() == len(words), "all of it is written"
    assert laid_out.lineCount() > 1


def test_a_damaged_file_of_one_s_own_is_no_reason_to_ask_the_student(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    page = hand_in_page(qtbot, open_main_window(student.options("zoe")))
    page.form.files.add([write(tmp_path, "torn.pdf", b"%PDF-1.4\n" + b"x" * 900)])
    qtbot.waitUntil(lambda: "damaged" in (page.preview.shown_notice() or ("", ""))[1])
    notice = page.preview.shown_notice()
    assert notice is not None
    assert "choose another one" in notice[1]
    assert "student" not in notice[1]
    assert not page.preview._notice._open.isVisible(), "nobody is at the other end of this button"


def test_a_receipt_tells_the_second_and_the_zone_on_screen_and_paper(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    page = hand_in_page(qtbot, open_main_window(student.options("zoe")))
    fill_in(qtbot, page, write(tmp_path))
    page.hand_in()
    qtbot.waitUntil(page.receipt.isVisible)
    receipt = page.receipt._receipt
    assert receipt is not None
    assert receipt.begun_at is not None
    assert receipt.ended_at is not None
    printed = page.receipt.document().toPlainText()
    for at in (receipt.begun_at, receipt.ended_at):
        second = at.astimezone().strftime("%H:%M:%S")
        for place in (page.receipt.text.toPlainText(), printed):
            assert second in place
            assert "UTC" in place
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "receipt.pdf"))
    page.receipt.print_on(printer)
    assert (tmp_path / "receipt.pdf").stat().st_size > 0


@pytest.mark.parametrize(
    ("zone", "told"), [("Asia/Kolkata", "14:00:09 (UTC+05:30)"), ("America/St_Johns", "06:00:09 (UTC−02:30)")]
)
def test_a_moment_to_the_second_names_its_zone(monkeypatch: pytest.MonkeyPatch, zone: str, told: str) -> None:

    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        before = QLocale()
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        words = wording.exact_moment(datetime(2026, 7, 1, 8, 30, 9, tzinfo=UTC))
        QLocale.setDefault(before)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert words.replace("\u2068", "").replace("\u2069", "") == f"01/07/2026, {told}"


@pytest.mark.usefixtures("large_letters")
@pytest.mark.parametrize("login", ["zoe", "vance"])
def test_at_two_hundred_percent_nothing_is_scrolled_sideways(
    qtbot: QtBot, student: Department, open_main_window: Opener, tmp_path: Path, login: str
) -> None:
    window = open_main_window(student.options(login))
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())

    def fits() -> None:
        QApplication.processEvents()
        assert window.size() == QSize(1280, 800), "it is not wider than the screen"
        scrolled = [
            area.objectName() or area.accessibleName()
            for area in window.findChildren(QAbstractScrollArea)
            if area.isVisible() and area.horizontalScrollBar().maximum() > 0
        ]
        assert scrolled == []

    qtbot.wait(700)
    fits()
    assert window.workspace is not None
    queue = window.workspace.queue
    assert queue.view.horizontalHeader().length() <= queue.view.viewport().width()
    page = hand_in_page(qtbot, window)
    fits()
    if login == "zoe":
        refuse(qtbot, page, tmp_path, len(REFUSED))
        fits()
        page.form.files.clear()
        page.form.files.add([write(tmp_path, "good.txt", b"words")])
        page.form.receiver.choose(NOWAK)
        page.hand_in()
        qtbot.waitUntil(page.receipt.isVisible)
        fits()


@pytest.mark.usefixtures("large_letters")
def test_the_icons_in_a_search_field_grow_with_its_letters(
    qtbot: QtBot, student: Department, open_main_window: Opener
) -> None:
    window = open_main_window(student.options("zoe"))
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace is not None
    search = window.workspace.queue.filters.search
    search.setText("light")
    qtbot.waitUntil(lambda: all(each.isVisible() for each in search.findChildren(QToolButton)))
    sides = [each.width() for each in search.findChildren(QToolButton)]
    assert len(sides) == 2, "the magnifier and the cross"
    assert min(sides) >= scaled(16) == 32
