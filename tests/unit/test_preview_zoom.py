"""A page is asked for in the size that the room and the zoom give, bounded whatever the page says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from edumanage_desktop.gui.preview.protocol import (
    MAX_PAGE_PIXELS,
    MAX_PAGE_POINTS,
    MAX_PAGE_SIDE_PX,
    MIN_PAGE_POINTS,
    PageRequest,
    is_page_size,
    page_pixels,
)
from edumanage_desktop.gui.preview.zoom import LEAST_WHOLE_PX, STEPS_PERCENT, Zoom
from edumanage_desktop.services.previews import PreviewKind

A4 = (595.0, 842.0)
ROOM = QSize(600, 400)


def test_a_document_fits_the_width_and_a_picture_the_room() -> None:
    assert page_pixels(Zoom().request(0, PreviewKind.PDF, ROOM, 1.0), *A4) == (600, 849)
    assert page_pixels(Zoom().request(0, PreviewKind.PDF, ROOM, 2.0), *A4) == (1200, 1698)
    assert page_pixels(Zoom().request(0, PreviewKind.IMAGE, ROOM, 1.0), 4000, 8000) == (200, 400)
    assert page_pixels(Zoom().request(0, PreviewKind.IMAGE, ROOM, 1.0), 20, 10) == (20, 10)


def test_a_picture_in_a_low_room_is_fitted_to_the_width_where_whole_it_could_not_be_read() -> None:
    low, lowest = QSize(600, LEAST_WHOLE_PX - 1), QSize(600, LEAST_WHOLE_PX)
    assert page_pixels(Zoom().request(0, PreviewKind.IMAGE, low, 2.0), 500, 1000) == (1000, 2000), "never enlarged"
    assert page_pixels(Zoom().request(0, PreviewKind.IMAGE, low, 1.0), 1000, 2000) == (600, 1200)
    assert page_pixels(Zoom().request(0, PreviewKind.IMAGE, lowest, 1.0), 1000, 2000) == (120, 240)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_hundred_percent_is_the_natural_size(ratio: float) -> None:
    width, height = page_pixels(Zoom(100).request(0, PreviewKind.PDF, ROOM, ratio), 720, 360)
    assert (width, height) == (round(960 * ratio), round(480 * ratio))


def test_steps_go_up_and_down_and_end() -> None:
    assert Zoom().larger(103) == Zoom(110)
    assert Zoom(110).smaller(110) == Zoom(100)
    assert Zoom(400).larger(400) == Zoom(STEPS_PERCENT[-1])
    assert Zoom(25).smaller(25) == Zoom(STEPS_PERCENT[0])


SIDES = st.floats(MIN_PAGE_POINTS, MAX_PAGE_POINTS)


@given(SIDES, SIDES, st.integers(1, 1 << 24), st.integers(0, 1 << 24), st.floats(0.001, 100))
def test_pixels_are_bounded(width: float, height: float, fit_width: int, fit_height: int, scale: float) -> None:
    width_px, height_px = page_pixels(PageRequest(0, fit_width, fit_height, scale), width, height)
    assert 1 <= width_px <= MAX_PAGE_SIDE_PX
    assert 1 <= height_px <= MAX_PAGE_SIDE_PX
    assert width_px * height_px <= MAX_PAGE_PIXELS


@pytest.mark.parametrize("side", [0.0, -1.0, float("nan"), float("inf"), 1e9])
def test_what_is_no_size_is_no_page_size(side: float) -> None:
    assert not is_page_size(side, 100)
    assert not is_page_size(100, side)
