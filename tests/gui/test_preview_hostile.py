"""Hostile files each get one sentence, and the window goes on."""

import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.preview.page_view import PageView
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.preview.protocol import MAX_PAGE_PIXELS
from edumanage_desktop.gui.preview.renderer import PAGE_TIMEOUT_MS, PageRenderer
from tests.conftest import SOAK
from tests.gui import hostile_files
from tests.gui.preview_watch import (
    BLUE,
    IMPATIENCE_MS,
    PATIENCE_MS,
    RED,
    colour,
    notice_sentence,
    wait_failure,
    wait_page,
    watched_pane,
)

BUSY_S = 5.0
"""What a machine that others work on may take besides; without a bound of its own the file would take for ever."""


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PreviewPane]:
    with watched_pane(qtbot) as shown:
        yield shown


@pytest.fixture
def impatient_pane(qtbot: QtBot) -> Iterator[PreviewPane]:
    with watched_pane(qtbot, PageRenderer(page_timeout_ms=IMPATIENCE_MS)) as shown:
        yield shown


DAMAGED = {
    "cut": hostile_files.coloured_pdf([RED] * 20)[:100],
    "head only": b"%PDF-1.7\n",
    "nonsense": b"%PDF-1.7\n" + os.urandom(200_000),
    "no objects": b"%PDF-1.4\nxref\n0 99999999\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF",
    "page tree loop": hostile_files.page_tree_loop(),
}


@pytest.mark.parametrize("damage", sorted(DAMAGED))
def test_a_damaged_pdf_is_a_sentence(qtbot: QtBot, pane: PreviewPane, tmp_path: Path, damage: str) -> None:
    assert "damaged" in wait_failure(qtbot, pane, hostile_files.write(tmp_path, "a.pdf", DAMAGED[damage]))


def test_a_page_tree_that_is_searched_without_end_is_stopped(
    qtbot: QtBot, impatient_pane: PreviewPane, tmp_path: Path
) -> None:
    path = hostile_files.write(tmp_path, "a.pdf", hostile_files.page_tree_loop(endless=True))
    sentence = wait_failure(qtbot, impatient_pane, path)
    assert "too long" in sentence or "damaged" in sentence


def test_a_protected_pdf_is_a_sentence(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    path = hostile_files.write(tmp_path, "locked.pdf", hostile_files.encrypted())
    assert "password" in wait_failure(qtbot, pane, path)


def test_a_file_that_is_gone_or_empty_is_a_sentence(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    assert "gone" in wait_failure(qtbot, pane, tmp_path / "none.pdf")
    assert "empty" in wait_failure(qtbot, pane, hostile_files.write(tmp_path, "empty.pdf", b""))


@pytest.mark.slow
def test_a_pdf_that_never_ends_is_killed_and_the_next_file_is_shown(
    qtbot: QtBot, impatient_pane: PreviewPane, tmp_path: Path
) -> None:
    endless = hostile_files.write(tmp_path, "endless.pdf", hostile_files.endless_drawing())
    fine = hostile_files.write(tmp_path, "fine.pdf", hostile_files.coloured_pdf([BLUE]))
    assert "too long" in wait_failure(qtbot, impatient_pane, endless)
    wait_page(qtbot, impatient_pane, fine)
    assert colour(impatient_pane) == "blue"


@pytest.mark.slow
def test_one_endless_page_leaves_the_others_to_be_seen(
    qtbot: QtBot, impatient_pane: PreviewPane, tmp_path: Path
) -> None:
    path = hostile_files.write(tmp_path, "a.pdf", hostile_files.endless_drawing(first_page_fine=True))
    wait_page(qtbot, impatient_pane, path)
    assert colour(impatient_pane) == "green"
    with qtbot.waitSignal(impatient_pane.failed, timeout=PATIENCE_MS):
        impatient_pane.next_page()
    assert "too long" in notice_sentence(impatient_pane)
    with qtbot.waitSignal(impatient_pane.page_shown, timeout=PATIENCE_MS):
        impatient_pane.next_page()
    assert (impatient_pane.current_page(), colour(impatient_pane)) == (2, "green")


@pytest.mark.slow
def test_leaving_an_endless_file_does_not_wait_for_it(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    endless = hostile_files.write(tmp_path, "endless.pdf", hostile_files.endless_drawing())
    fine = hostile_files.write(tmp_path, "fine.pdf", hostile_files.coloured_pdf([BLUE]))
    failures: list[str] = []
    pane.failed.connect(failures.append)
    pane.show_file(endless, "endless.pdf", None)
    qtbot.wait(500)
    wait_page(qtbot, pane, fine)
    assert colour(pane) == "blue"
    assert failures == []


@pytest.mark.slow
def test_36_megabytes_of_path_operators_are_shown_or_stopped(
    qtbot: QtBot, impatient_pane: PreviewPane, tmp_path: Path
) -> None:
    path = hostile_files.write(tmp_path, "big.pdf", hostile_files.path_operators(36 << 20))
    impatient_pane.show_file(path, "big.pdf", None)
    qtbot.waitUntil(
        lambda: impatient_pane.shown_image() is not None or "too long" in notice_sentence(impatient_pane),
        timeout=PATIENCE_MS,
    )


@pytest.mark.parametrize("box", [b"0 0 14400 14400", b"0 0 1e9 1e9", b"0 0 1 14400", b"0 0 0.001 0.001", b"0 0 -5 nan"])
def test_pages_of_absurd_sizes_are_bounded(qtbot: QtBot, pane: PreviewPane, tmp_path: Path, box: bytes) -> None:
    path = hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED], box=box))
    outcome: list[str] = []
    pane.page_shown.connect(lambda: outcome.append("shown"))
    pane.failed.connect(outcome.append)
    pane.show_file(path, "a.pdf", None)
    qtbot.waitUntil(lambda: bool(outcome), timeout=PATIENCE_MS)
    for _ in range(15):
        pane.zoom_in()
    qtbot.wait(300)
    image = pane.shown_image()
    assert image is None or image.width() * image.height() <= MAX_PAGE_PIXELS
    pane.grab()


@pytest.fixture(scope="module")
def bomb() -> bytes:
    """A small file of 1,600 million black pixels, made before the event loop is watched."""
    return hostile_files.png(40_000, 40_000)


def test_pictures_that_say_they_are_huge_are_refused(
    qtbot: QtBot, bomb: bytes, pane: PreviewPane, tmp_path: Path
) -> None:
    header_only = hostile_files.png(100_000, 100_000, rows=0)
    assert "too large" in wait_failure(qtbot, pane, hostile_files.write(tmp_path, "huge.png", header_only))
    assert len(bomb) < 1_000_000
    assert "too large" in wait_failure(qtbot, pane, hostile_files.write(tmp_path, "bomb.png", bomb))


def test_a_cut_picture_is_a_sentence(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    path = hostile_files.write(tmp_path, "cut.png", hostile_files.png(64, 64)[:40])
    assert "damaged" in wait_failure(qtbot, pane, path)


def jpeg(folder: Path) -> bytes:
    """Return a JPEG of noise, so that its pixels take room in the file."""
    noise = QImage(os.urandom(400 * 300), 400, 300, 400, QImage.Format.Format_Grayscale8)
    assert noise.save(str(folder / "noise.jpg"))
    return (folder / "noise.jpg").read_bytes()


def test_half_a_picture_is_shown_and_said_to_be_cut_off(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    photo, drawing = jpeg(tmp_path), hostile_files.png(64, 64)
    cut = {"half.jpg": photo[: len(photo) // 2], "cut.png": drawing[:-4], "cut.gif": hostile_files.animated_gif()[:-3]}
    whole = {"whole.jpg": photo, "whole.png": drawing}
    for name, content in (cut | whole).items():
        wait_page(qtbot, pane, hostile_files.write(tmp_path, name, content))
        assert pane.shown_image() is not None
        assert ("is cut off" in pane.shown_caution()) == (name in cut), name
    wait_page(qtbot, pane, tmp_path / "half.jpg")
    caution, view = pane.findChild(QLabel, "caution"), pane.findChild(PageView)
    assert caution is not None
    assert view is not None
    assert caution.height() >= caution.heightForWidth(caution.width()), "the line is whole"
    assert caution.geometry().bottom() < view.mapTo(pane, QPoint()).y(), "it covers nothing of the picture"
    assert "incomplete" in wait_failure(qtbot, pane, hostile_files.write(tmp_path, "b.png", drawing[:-12]))
    assert pane.shown_caution() == ""


def test_a_vector_drawing_is_not_opened(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    secret = hostile_files.write(tmp_path, "secret.png", hostile_files.png(8, 8))
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{secret.as_uri()}"/></svg>'.encode()
    for name in ("a.svg", "a.png", "a.txt"):
        pane.show_file(hostile_files.write(tmp_path, name, drawing), name, None)
        qtbot.waitUntil(lambda: "not shown here" in notice_sentence(pane), timeout=PATIENCE_MS)
        assert pane.shown_image() is None


def tempting(address: str, secret: Path) -> dict[str, bytes]:
    """Return files that ask whoever shows them to fetch something else."""
    action = f"<< /Type /Action /S /URI /URI ({address}) >>".encode()
    script = f"<< /S /JavaScript /JS (app.launchURL\\('{address}'\\)) >>".encode()
    remote = f"/OpenAction {script.decode()} /AA << /WC {action.decode()} >>".encode()
    elsewhere = f"<< /Length 0 /F << /Type /Filespec /FS /URL /F ({address}) >> >>\nstream\n\nendstream".encode()
    nearby = f"<< /Length 0 /F ({secret}) >>\nstream\n\nendstream".encode()
    return {
        "a.pdf": hostile_files.pdf(
            {
                1: b"<< /Type /Catalog /Pages 2 0 R " + remote + b" >>",
                2: b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [4 0 R 5 0 R 6 0 R] >>",
                4: elsewhere,
                5: nearby,
                6: hostile_files.stream(b"0 0 1 rg 0 0 595 842 re f"),
            }
        ),
        "a.html": f'<img src="{address}"><link rel=stylesheet href="{address}"><script src="{address}">'.encode(),
        "a.md": f"![]({address})".encode(),
    }


@pytest.mark.parametrize("name", ["a.pdf", "a.html", "a.md"])
def test_a_document_fetches_nothing_from_elsewhere(qtbot: QtBot, pane: PreviewPane, tmp_path: Path, name: str) -> None:
    secret = hostile_files.write(tmp_path, "secret.txt", b"1 0 0 rg 0 0 595 842 re f")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        address = f"http://127.0.0.1:{listener.getsockname()[1]}/seen.png"
        wait_page(qtbot, pane, hostile_files.write(tmp_path, name, tempting(address, secret)[name]))
        qtbot.wait(400)
        with pytest.raises(BlockingIOError):
            listener.accept()
    if name == "a.pdf":
        assert colour(pane) == "blue"
    elif name == "a.md":
        assert pane.page_count() == 1
    else:
        assert address in (pane.shown_text() or "")


@pytest.mark.parametrize(
    "content",
    [b"[" * 3_000_000, b"\n" * 3_000_000, b"a" * 3_000_000, b"word " * 600_000, ("\u202e" * 900_000).encode()],
    ids=["deep JSON", "empty lines", "one word", "one line", "direction overrides"],
)
def test_endless_text_is_bounded(qtbot: QtBot, pane: PreviewPane, tmp_path: Path, content: bytes) -> None:
    wait_page(qtbot, pane, hostile_files.write(tmp_path, "a.json", content))
    qtbot.waitUntil(lambda: "The preview ends here" in (pane.shown_text() or "")[-200:], timeout=PATIENCE_MS)
    assert len(pane.shown_text() or "") < 3_000_000


@pytest.mark.slow
@pytest.mark.parametrize("is_first", [True, False], ids=["the file", "a page"])
def test_what_takes_long_is_told_within_three_seconds_and_tried_for_longer_if_wanted(
    qtbot: QtBot, tmp_path: Path, is_first: bool
) -> None:
    slow = hostile_files.write(tmp_path, "slow.pdf", hostile_files.endless_drawing(first_page_fine=not is_first))
    fine = hostile_files.write(tmp_path, "fine.pdf", hostile_files.coloured_pdf([BLUE]))
    with watched_pane(qtbot, PageRenderer()) as pane:
        pane.activateWindow()
        wait_page(qtbot, pane, fine)  # the process is there
        began = time.monotonic()
        with qtbot.waitSignal(pane.failed, timeout=PATIENCE_MS):
            pane.show_file(slow, slow.name, None)
            if not is_first:
                qtbot.waitUntil(lambda: pane.shown_image() is not None, timeout=PATIENCE_MS)
                pane.next_page()
        assert time.monotonic() - began < (3.0 if SOAK else 3.0 + BUSY_S)
        again = next(each for each in pane.findChildren(QPushButton) if each.text() == "Try for longer")
        assert again.isVisible()
        assert "Try for longer" in notice_sentence(pane)
        again.setFocus()
        began = time.monotonic()
        with qtbot.waitSignal(pane.failed, timeout=PATIENCE_MS):
            QTest.keyClick(again, Qt.Key.Key_Space)
            assert notice_sentence(pane) == "Loading…"
        assert time.monotonic() - began > PAGE_TIMEOUT_MS / 1_000
        assert again.hasFocus(), "the next try is as near"
        QTest.keyClick(again, Qt.Key.Key_Space)
        wait_page(qtbot, pane, fine)
        assert colour(pane) == "blue"
        assert not again.isVisible()
