"""Every text can be read on what it stands on, in light and in dark."""

import pytest

from edumanage_desktop.gui.theme import DARK, FOCUS_PAIRS, LIGHT, TEXT_PAIRS, Tokens, contrast

SCHEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@SCHEMES
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_text_has_at_least_four_and_a_half_to_one(tokens: Tokens, pair: tuple[str, str]) -> None:
    ink, paper = pair
    assert contrast(getattr(tokens, ink), getattr(tokens, paper)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("pair", FOCUS_PAIRS, ids="-on-".join)
def test_the_focus_ring_has_at_least_three_to_one(tokens: Tokens, pair: tuple[str, str]) -> None:
    ring, paper = pair
    assert contrast(getattr(tokens, ring), getattr(tokens, paper)) >= 3.0
