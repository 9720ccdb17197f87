"""The preview shows what can be shown, turns pages, zooms, and says calmly what the rest is."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.preview.notice import NoticePage
from edumanage_desktop.gui.preview.pane import PreviewPane
from tests.gui import hostile_files
from tests.gui.preview_watch import (
    BLUE,
    GREEN,
    PATIENCE_MS,
    RED,
    colour,
    notice_sentence,
    wait_colour,
    wait_page,
    watched_pane,
)


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PreviewPane]:
    with watched_pane(qtbot) as shown:
        yield shown


def test_the_first_page_is_shown_and_pages_are_turned(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    path = hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED, GREEN, BLUE]))
    wait_page(qtbot, pane, path)
    assert (pane.page_count(), pane.current_page(), colour(pane)) == (3, 0, "red")
    for turn, page, expected in (
        (pane.next_page, 1, "green"),
        (pane.next_page, 2, "blue"),
        (pane.next_page, 2, "blue"),
        (pane.previous_page, 1, "green"),
    ):
        turn()
        wait_colour(qtbot, pane, expected)
        assert pane.current_page() == page


def test_zooming_asks_for_sharper_pixels_and_fit_comes_back(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    wait_page(qtbot, pane, hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED])))
    fitted = pane.zoom_percent()
    image = pane.shown_image()
    assert image is not None
    width = image.width()
    assert 0.75 * 560 < width < 560
    with qtbot.waitSignal(pane.page_shown, timeout=PATIENCE_MS):
        pane.zoom_in()
    assert pane.zoom_percent() > fitted
    image = pane.shown_image()
    assert image is not None
    assert image.width() > width
    pane.fit()
    qtbot.waitUntil(lambda: (pane.shown_image() or QImage()).width() == width, timeout=PATIENCE_MS)
    assert pane.zoom_percent() == pytest.approx(fitted)
    for _ in range(30):
        pane.zoom_in()
    qtbot.waitUntil(lambda: pane.zoom_percent() == 400, timeout=PATIENCE_MS)


def test_a_narrower_pane_fits_the_page_again(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    wait_page(qtbot, pane, hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED])))
    with qtbot.waitSignal(pane.page_shown, timeout=PATIENCE_MS):
        pane.resize(320, 600)
    image = pane.shown_image()
    assert image is not None
    assert image.width() < 320


def test_the_keyboard_is_enough(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    path = hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED, GREEN, BLUE], box=b"0 0 600 200"))
    wait_page(qtbot, pane, path)
    view = pane.findChild(QWidget, "page_view")
    assert view is not None
    for key, page in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_Space, 2),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_End, 2),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(view, key)
        assert pane.current_page() == page
    fitted = pane.zoom_percent()
    QTest.keyClick(view, Qt.Key.Key_Minus)
    qtbot.waitUntil(lambda: pane.zoom_percent() < fitted, timeout=PATIENCE_MS)
    QTest.keyClick(view, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: pane.zoom_percent() == pytest.approx(fitted), timeout=PATIENCE_MS)


def test_every_control_has_an_accessible_name(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    wait_page(qtbot, pane, hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED, GREEN])))
    buttons = [*pane.findChildren(QToolButton), *pane.findChildren(QPushButton)]
    own = [button for button in buttons if not button.objectName().startswith("qt_")]
    assert len(own) >= 10
    assert all(button.accessibleName() for button in own)
    named = {widget.objectName(): widget.accessibleName() for widget in pane.findChildren(QWidget)}
    assert all(named[name] for name in ("page_view", "text_view", "page_navigator"))


def test_a_picture_is_shown_on_white_and_never_enlarged(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    small = QImage(200, 300, QImage.Format.Format_ARGB32)
    small.fill(QColor(255, 0, 0))
    assert small.save(str(tmp_path / "small.png"))
    wait_page(qtbot, pane, tmp_path / "small.png")
    assert pane.zoom_percent() == pytest.approx(100)
    assert colour(pane) == "red"
    clear = QImage(900, 1800, QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    assert clear.save(str(tmp_path / "clear.png"))
    wait_page(qtbot, pane, tmp_path / "clear.png")
    assert colour(pane) == "white"
    image = pane.shown_image()
    assert image is not None
    assert image.height() <= 600


@pytest.mark.parametrize("form", ["png", "jpg", "bmp", "webp", "tiff", "ico"])
def test_common_picture_formats_are_shown_whatever_their_name(
    qtbot: QtBot, pane: PreviewPane, tmp_path: Path, form: str
) -> None:
    picture = QImage(120, 120, QImage.Format.Format_RGB32)
    picture.fill(QColor(0, 0, 255))
    assert picture.save(str(tmp_path / f"picture.{form}"))
    wait_page(qtbot, pane, (tmp_path / f"picture.{form}").rename(tmp_path / "named wrongly.txt"))
    image = pane.shown_image()
    assert image is not None
    middle = image.pixelColor(60, 60)
    assert middle.blue() > 250
    assert middle.red() < 8


def test_an_animation_shows_its_first_frame(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    wait_page(qtbot, pane, hostile_files.write(tmp_path, "a.gif", hostile_files.animated_gif()))
    image = pane.shown_image()
    assert image is not None
    assert image.pixelColor(0, 0).name() == "#ff0000"


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.py", "print('żółw 王')\n".encode(), "print('żółw 王')\n"),
        ("a.dat", b"a;b\r\n1;2\r\n", "a;b\n1;2\n"),
        ("a.rst", b"# <b>bold</b> <img src=http://x/y.png>", "# <b>bold</b> <img src=http://x/y.png>"),
        ("a.txt", "grüße".encode("utf-16"), "grüße"),
        ("a.txt", "grüße an alle, die das lesen".encode("utf-16-be"), "grüße an alle, die das lesen"),
        ("a.txt", "gr\xfc\xdfe".encode("latin-1"), "grüße"),
        ("a.txt", b"bell\x07 nul\x00 esc\x1b[31m", "bell␇ nul␀ esc␛[31m"),
        ("a.c", 'if (a) /*\u202e } \u2066 */ "x"'.encode(), 'if (a) /*‹U+202E› } ‹U+2066› */ "x"'),
        ("README", b"no extension", "no extension"),
    ],
)
def test_text_is_shown_as_it_is_and_harmless(
    qtbot: QtBot, pane: PreviewPane, tmp_path: Path, name: str, content: bytes, expected: str
) -> None:
    wait_page(qtbot, pane, hostile_files.write(tmp_path, name, content))
    assert pane.shown_text() == expected


def test_other_files_are_told_calmly_with_something_to_do(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    path = hostile_files.write(tmp_path, "x", b"\x00\x01" + os.urandom(5000))
    failures: list[str] = []
    told: list[str] = []
    pane.failed.connect(failures.append)
    pane.findChildren(NoticePage)[0].file_told.connect(told.append)
    pane.show_file(path, "thesis <b>\u202excod.docx", None)
    qtbot.waitUntil(lambda: "not shown here" in notice_sentence(pane), timeout=PATIENCE_MS)
    title, sentence = pane.shown_notice() or ("", "")
    assert title == "thesis <b>‹U+202E›xcod.docx"
    assert "Text document" in sentence
    assert failures == []
    assert told == [sentence]
    buttons = {button.text(): button for button in pane.findChildren(QPushButton)}
    with qtbot.waitSignal(pane.open_requested):
        buttons["Open"].click()
    with qtbot.waitSignal(pane.save_requested):
        buttons["Save a copy"].click()


def test_a_message_stands_instead_of_a_file(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    wait_page(qtbot, pane, hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED])))
    pane.show_message("a.pdf", "The file store has no such file any more.")
    assert pane.shown_notice() == ("a.pdf", "The file store has no such file any more.")
    assert not any(button.isVisible() for button in pane.findChildren(QPushButton))
    pane.clear()
    assert pane.shown_notice() is None
    assert pane.shown_image() is None


def test_loading_is_told_only_when_it_takes_a_moment(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.show_loading("a.pdf")
    assert pane.shown_notice() is None
    qtbot.waitUntil(lambda: pane.shown_notice() is not None)
    assert pane.shown_notice() == ("a.pdf", "Loading…")
