"""Sound and film: the preview says what they are and how long they take, and hands them to the system's program."""

import wave
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.services.session import Session
from tests.gui.conftest import WindowMaker
from tests.gui.department import Department
from tests.gui.preview_watch import PATIENCE_MS, notice_sentence, watched_pane
from tests.gui.test_review_files import NotingOpener, go_to
from tests.unit.test_recordings import avi, mp4

ONE_HOUR_AND_A_BIT = 3_725


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PreviewPane]:
    with watched_pane(qtbot) as shown:
        yield shown


def tune(path: Path, *, seconds: int) -> Path:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(100)
        sound.writeframes(bytes(100 * seconds))
    return path


def visible_buttons(pane: PreviewPane) -> dict[str, QPushButton]:
    return {button.text(): button for button in pane.findChildren(QPushButton) if button.isVisible()}


def test_a_tune_says_how_long_it_plays_and_is_played(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    path = tune(tmp_path / "tune.wav", seconds=83)
    pane.show_file(path, path.name, "audio/wav")
    qtbot.waitUntil(lambda: notice_sentence(pane).startswith("Sound recording of 1:23 · 8."), timeout=PATIENCE_MS)
    play = visible_buttons(pane)["Play"]
    assert play.accessibleName() == "Play with the system's program"
    with qtbot.waitSignal(pane.open_requested):
        play.click()


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (avi(), "film.avi", "Film of 0:10 · "),
        (mp4(scale=1, duration=ONE_HOUR_AND_A_BIT), "film.mp4", "Film of 1:02:05 · "),
        (mp4(scale=0), "film.mp4", "Film · "),
    ],
)
def test_a_film_says_how_long_it_is(
    qtbot: QtBot, pane: PreviewPane, tmp_path: Path, content: bytes, name: str, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    pane.show_file(path, name, None)
    qtbot.waitUntil(lambda: notice_sentence(pane).startswith(said), timeout=PATIENCE_MS)
    assert "Play" in visible_buttons(pane)


def test_after_a_film_other_files_are_opened(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    film, other = tmp_path / "film.avi", tmp_path / "model.blend"
    film.write_bytes(avi())
    other.write_bytes(bytes(range(256)) * 40)
    pane.show_file(film, film.name, None)
    qtbot.waitUntil(lambda: "Play" in visible_buttons(pane), timeout=PATIENCE_MS)
    pane.show_file(other, other.name, None)
    qtbot.waitUntil(lambda: "not shown here" in notice_sentence(pane), timeout=PATIENCE_MS)
    assert "Open" in visible_buttons(pane)
    assert "Play" not in visible_buttons(pane)


def test_playing_hands_a_checked_copy_to_the_systems_program(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    content = tune(tmp_path / "tune.wav", seconds=2).read_bytes()
    shown = department.submit("A tune", name="tune.wav", content=content, media_type="audio/wav")
    opener = NotingOpener()

    def wrap(session: Session) -> Session:
        return replace(session, opener=opener)

    workspace = open_workspace(department, wrap=wrap)
    go_to(qtbot, workspace, shown)
    qtbot.waitUntil(lambda: "Play" in visible_buttons(workspace.pane.preview), timeout=PATIENCE_MS)
    visible_buttons(workspace.pane.preview)["Play"].click()
    qtbot.waitUntil(lambda: opener.opened == [content], timeout=PATIENCE_MS)
