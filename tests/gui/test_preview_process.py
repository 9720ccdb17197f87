"""The process that reads files is bounded, replaced, disbelieved, and never left behind."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.preview.protocol import (
    HEADER,
    Answer,
    AnswerKind,
    AnswerReader,
    OpenRequest,
    PageRequest,
    ProtocolBroken,
    decode_request,
    encode_request,
)
from edumanage_desktop.gui.preview.renderer import PageRenderer
from tests.gui import hostile_files
from tests.gui.preview_watch import (
    BLUE,
    GREEN,
    PATIENCE_MS,
    RED,
    colour,
    is_running,
    wait_colour,
    wait_failure,
    wait_page,
    watched_pane,
)


@pytest.fixture
def renderer() -> PageRenderer:
    return PageRenderer()


@pytest.fixture
def pane(qtbot: QtBot, renderer: PageRenderer) -> Iterator[PreviewPane]:
    with watched_pane(qtbot, renderer) as shown:
        yield shown


def test_the_old_files_pixels_are_never_seen_with_the_new_file(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    paths = {
        name: hostile_files.write(tmp_path, f"{name}.pdf", hostile_files.coloured_pdf([value] * 5))
        for name, value in (("red", RED), ("green", GREEN), ("blue", BLUE))
    }
    names = ["red", "green", "blue"] * 8
    for turn, name in enumerate(names):
        pane.show_file(paths[name], f"{name}.pdf", None)
        assert colour(pane) is None, "the file before was still to be seen"
        deadline = time.perf_counter() + (0.001, 0.02, 0.05, 0.3)[turn % 4]
        while time.perf_counter() < deadline:
            qtbot.wait(1)
            assert colour(pane) in {None, name}
    wait_colour(qtbot, pane, names[-1])


def test_the_process_serves_many_files(qtbot: QtBot, pane: PreviewPane, renderer: PageRenderer, tmp_path: Path) -> None:
    wait_page(qtbot, pane, hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED])))
    first = renderer.process_ids()
    wait_page(qtbot, pane, hostile_files.write(tmp_path, "b.txt", b"text"))
    wait_page(qtbot, pane, hostile_files.write(tmp_path, "c.png", hostile_files.png(10, 10)))
    assert renderer.process_ids() == first


def test_a_process_that_was_killed_from_outside_is_replaced(
    qtbot: QtBot, pane: PreviewPane, renderer: PageRenderer, tmp_path: Path
) -> None:
    path = hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED, GREEN]))
    wait_page(qtbot, pane, path)
    qtbot.waitUntil(renderer.is_idle, timeout=PATIENCE_MS)
    (process,) = renderer.process_ids()
    os.kill(process, 9)
    qtbot.waitUntil(lambda: renderer.process_ids() not in {(), (process,)}, timeout=PATIENCE_MS)
    pane.zoom_in()
    qtbot.waitUntil(renderer.is_idle, timeout=PATIENCE_MS)
    wait_page(qtbot, pane, path)
    assert colour(pane) == "red"


@pytest.mark.parametrize("command", [("/nonexistent/program",), (sys.executable, "-c", "raise SystemExit(3)")])
def test_without_a_process_there_is_a_sentence(qtbot: QtBot, tmp_path: Path, command: tuple[str, ...]) -> None:
    path = hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED]))
    with watched_pane(qtbot, PageRenderer(command=command)) as pane:
        assert "cannot be started" in wait_failure(qtbot, pane, path)


LIAR = """
import os, struct, sys
def say(*numbers, payload=b""):
    os.write(1, struct.pack("<4sIIIIddI", b"EMPV", *numbers) + payload)
def wait():
    sys.stdin.readline()
"""
READY = "say(1, 0, 0, 0, 0.0, 0.0, 0); wait(); "
OPENED = READY + "say(2, 1, 1, 1, 0.0, 0.0, 0); wait(); "
LIES = {
    "floods": "while True: os.write(1, b'x' * 65536)",
    "too large a page": OPENED + "say(3, 2, 60000, 60000, 1.0, 1.0, 2**32 - 1); wait()",
    "wrong length": OPENED + "say(3, 2, 10, 10, 1.0, 1.0, 4000); wait()",
    "unasked page": READY + "say(3, 1, 1, 1, 1.0, 1.0, 4, payload=b'abcd'); wait()",
    "too large a text": READY + "say(4, 1, 1, 0, 0.0, 0.0, 2**31); wait()",
    "no text": READY + "say(4, 1, 1, 0, 0.0, 0.0, 2, payload=bytes([255, 254])); wait()",
    "no such kind": READY + "say(2, 1, 77, 1, 0.0, 0.0, 0); wait()",
    "no number": OPENED + "say(3, 2, 1, 1, float('nan'), 1.0, 4, payload=b'abcd'); wait()",
    "another's answer": READY + "say(2, 9, 1, 1, 0.0, 0.0, 0); wait()",
    "a trouble of ours": READY + "say(5, 1, 10, 0, 0.0, 0.0, 0); wait()",
}


@pytest.mark.parametrize("lie", sorted(LIES))
def test_a_process_that_lies_is_not_believed(qtbot: QtBot, tmp_path: Path, lie: str) -> None:
    path = hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED]))
    with watched_pane(qtbot, PageRenderer(command=(sys.executable, "-c", LIAR + LIES[lie]))) as pane:
        assert "unharmed" in wait_failure(qtbot, pane, path)
        assert pane.shown_image() is None


def test_deleting_the_pane_ends_its_process(qtbot: QtBot, tmp_path: Path) -> None:
    pane = PreviewPane()
    pane.show()
    wait_page(qtbot, pane, hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED, GREEN])))
    renderer = pane.findChild(PageRenderer)
    assert renderer is not None
    processes = renderer.process_ids()
    assert processes
    pane.close()
    pane.deleteLater()
    qtbot.waitUntil(lambda: not any(is_running(process) for process in processes))


WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.preview.renderer import PageRenderer
application = QApplication([])
renderer = PageRenderer()
pane = PreviewPane(renderer=renderer)
pane.show()
pane.page_shown.connect(lambda: print(*renderer.process_ids(), flush=True))
pane.show_file(Path(sys.argv[1]), "a.pdf", None)
application.exec()
"""


def test_a_killed_window_leaves_no_process_behind(tmp_path: Path) -> None:
    path = hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED]))
    window = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(path)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert window.stdout is not None
    with window, window.stdout:
        reader = int(window.stdout.readline())
        assert is_running(reader)
        window.kill()
    deadline = time.monotonic() + 60
    while is_running(reader) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not is_running(reader)


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="looks into /proc")
def test_the_process_is_bounded(qtbot: QtBot, pane: PreviewPane, renderer: PageRenderer, tmp_path: Path) -> None:
    wait_page(qtbot, pane, hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED])))
    (process,) = renderer.process_ids()
    lines = Path(f"/proc/{process}/limits").read_text().splitlines()[1:]
    limits = {line[:26].strip(): line[26:].split()[:2] for line in lines}
    assert limits["Max data size"] == [str(1 << 30)] * 2
    assert limits["Max core file size"] == ["0", "0"]
    assert limits["Max file size"] == ["0", "0"]
    assert int(limits["Max cpu time"][0]) <= 60


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="looks into /proc")
def test_the_process_knows_no_secret_of_the_person(
    qtbot: QtBot, pane: PreviewPane, renderer: PageRenderer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDUMANAGE_PASSWORD", "viva voce")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    wait_page(qtbot, pane, hostile_files.write(tmp_path, "a.pdf", hostile_files.coloured_pdf([RED])))
    (process,) = renderer.process_ids()
    environment = Path(f"/proc/{process}/environ").read_bytes()
    assert b"QT_QPA_PLATFORM=offscreen" in environment
    assert b"EDUMANAGE" not in environment
    assert b"DBUS" not in environment


def test_requests_survive_the_way() -> None:
    for request in (OpenRequest("/tmp/a\nb\u202e.pdf", 'x"y', None), PageRequest(3, 800, 0, 2.5)):
        line = encode_request(7, request)
        assert line.count(b"\n") == 1
        assert decode_request(line) == (7, request)


def test_answers_are_put_together_from_any_pieces() -> None:
    frames = HEADER.pack(b"EMPV", 1, 0, 0, 0, 0.0, 0.0, 0) + HEADER.pack(b"EMPV", 3, 1, 2, 1, 5.0, 6.0, 8) + b"abcdefgh"
    whole = [Answer(AnswerKind.READY, 0), Answer(AnswerKind.PAGE, 1, 2, 1, 5.0, 6.0, bytearray(b"abcdefgh"))]
    for size in (1, 3, 7, len(frames)):
        reader = AnswerReader()
        pieces = [frames[start : start + size] for start in range(0, len(frames), size)]
        assert [answer for piece in pieces for answer in reader.feed(piece)] == whole
    with pytest.raises(ProtocolBroken):
        AnswerReader().feed(b"x" * HEADER.size)
