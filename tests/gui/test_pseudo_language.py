"""Every scene of the tour in a pseudo-language: nothing that passed no translation, nothing glued, nothing cut."""

import json
from typing import Any

import pytest

from tests.gui.tour_runs import ENDED_WITHIN_S, TourRuns
from tests.gui.word_walk import is_glued, outside_of_pairs
from ui.pseudo_language import pseudo


@pytest.fixture(scope="module", params=["left to right", "right to left"])
def found(request: pytest.FixtureRequest, tours: TourRuns) -> Any:
    """What was seen in the scenes of the tour."""
    return json.loads((tours.found(request.param) / "found.json").read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.timeout(ENDED_WITHIN_S + 60)
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
    assert pseudo("wide " * 15).endswith(f"wídé {'~' * 20} {'~' * 10}⟧"), "it breaks into lines as words do"


def test_glued_texts_are_told_from_sentences_and_lists() -> None:
    sentences = (
        "⟦One.~~⟧ ⟦Two.~⟧",
        "⟦One.~⟧\n⟦Two~⟧",
        "⟦It is ⟦done~⟧.~⟧ ⟦Since then.~⟧ ⟦Each day.~⟧",
        "\n".join(["⟦It.~⟧"] * 5),
    )
    for whole in ("⟦⟦Open⟧   O⟧", *sentences, "⟦Registrar~⟧ · ⟦Faculty~⟧", "Ada, ⟦now~⟧"):
        assert not is_glued(whole), whole
    for glued in ("⟦Open~⟧ ⟦file~⟧", "⟦Page~⟧: ⟦one~⟧", "⟦One~⟧⟦two~⟧"):
        assert is_glued(glued), glued
    assert outside_of_pairs("x ⟦a ⟦b⟧⟧ y ⟦c⟧") == ("x \ufffc y \ufffc", 2)
