"""Every kind of file in the sample department is shown, or told in a sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.preview.renderer import PageRenderer
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe
from tests.gui.preview_watch import IMPATIENCE_MS, PATIENCE_MS, notice_sentence, watched_pane

OUTCOMES = {
    FileKind.WAV: "Sound recording",
    FileKind.SVG: "Vector drawing",
    FileKind.TRUNCATED_PDF: "damaged",
    FileKind.ENCRYPTED_PDF: "password",
    FileKind.LOOPING_PDF: "too long",
    FileKind.ENDLESS_PDF: "too long",
    FileKind.EMPTY_PDF: "empty",
    FileKind.HUGE_PNG: "too large",
}
"""What the sentence says; every other kind is shown."""


@pytest.fixture
def pane(qtbot: QtBot, kind: FileKind) -> Iterator[PreviewPane]:
    longest_ms = IMPATIENCE_MS if OUTCOMES.get(kind) == "too long" else PATIENCE_MS
    with watched_pane(qtbot, PageRenderer(page_timeout_ms=longest_ms)) as shown:
        yield shown


@pytest.mark.parametrize("kind", FileKind)
def test_each_kind_is_shown_or_told(
    qtbot: QtBot, tmp_path: Path, kind: FileKind, request: pytest.FixtureRequest
) -> None:
    path = tmp_path / f"sample{kind.suffix}"
    path.write_bytes(SampleFiles().make(FileRecipe(kind, "Interference", "Zoë Müller-Żółkiewska", seed=3, length=2)))
    pane: PreviewPane = request.getfixturevalue("pane")
    shown: list[bool] = []
    pane.page_shown.connect(lambda: shown.append(True))
    pane.show_file(path, path.name, kind.media_type)
    expected = OUTCOMES.get(kind)
    qtbot.waitUntil(lambda: bool(shown) if expected is None else expected in notice_sentence(pane), timeout=PATIENCE_MS)
    assert bool(shown) == (expected is None)
