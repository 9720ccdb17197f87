"""Every scene of the tour in a pseudo-language: nothing that passed no translation, nothing glued, nothing cut."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.gui.word_walk import is_glued, outside_of_pairs
from ui.pseudo_language import compile_pseudo, pseudo

ROOT = Path(__file__).resolve().parents[2]
LOOKED_WITHIN_S = 400


@pytest.fixture(scope="module", params=["left to right", "right to left"])
def found(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What was seen in the scenes of the tour."""
    folder = tmp_path_factory.mktemp("words")
    compile_pseudo(folder / "pseudo.qm")
    command = [sys.executable, "-m", "tests.gui.word_walk", str(folder / "pseudo.qm"), str(folder / "found.json")]
    if request.param == "right to left":
        command.append("--right-to-left")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=LOOKED_WITHIN_S, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads((folder / "found.json").read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.timeout(LOOKED_WITHIN_S + 20)
@pytest.mark.parametrize(
    ("kind", "remedy"),
    [
        ("untranslated", "say it by self.tr or QCoreApplication.translate; a sentence of an error by wording.said"),
        ("glued", "one text with places, {name}, for what was put together"),
        ("cut", "room that follows the words: a layout, a wrapped label, a minimum from the size hint"),
    ],
)
def test_the_words_of_every_scene_are_translated_whole_and_have_room(found: Any, kind: str, remedy: str) -> None:
    assert len(found["scenes"]) > 20
    wrong = [f"{each['scene']}: {each['words']}" for each in found["findings"] if each["kind"] == kind]
    assert not wrong, f"Remedy: {remedy}\n" + "\n".join(wrong)


def test_the_pseudo_language_keeps_what_is_no_word() -> None:
    assert pseudo("Undo: “{title}”") == "⟦Üñdö: “{title}”~~~⟧"
    assert pseudo("%n rows\tF5") == "⟦%n röws~~⟧\tF5"
    assert pseudo("&Open") == "⟦&Öpéñ~~⟧"


def test_glued_texts_are_told_from_sentences_and_lists() -> None:
    for whole in ("⟦⟦Open⟧   O⟧", "⟦One.~~⟧ ⟦Two.~⟧", "⟦One.~⟧\n⟦Two~⟧", "⟦Registrar~⟧ · ⟦Faculty~⟧", "Ada, ⟦now~⟧"):
        assert not is_glued(whole), whole
    for glued in ("⟦Open~⟧ ⟦file~⟧", "⟦Page~⟧: ⟦one~⟧", "⟦One~⟧⟦two~⟧"):
        assert is_glued(glued), glued
    assert outside_of_pairs("x ⟦a ⟦b⟧⟧ y ⟦c⟧") == ("x \ufffc y \ufffc", 2)
