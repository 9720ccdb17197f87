"""A picture whose end is missing is told from a whole one by its format's own marks."""

import pytest

from edumanage_desktop.services.picture_ends import is_cut_off
from tests.gui.hostile_files import animated_gif, png

THUMBNAIL = b"\xff\xd8\xff\xdb\x00\x04ab\xff\xd9"
JPEG = (
    b"\xff\xd8\xff\xe1"
    + (2 + len(THUMBNAIL)).to_bytes(2, "big")
    + THUMBNAIL
    + b"\xff\xda\x00\x04ab"
    + b"pixels\xff\x00\xff\xd0more\xff\xff\xd9"
)
PICTURES = {"jpeg": JPEG, "png": png(64, 64), "gif": animated_gif()}


@pytest.mark.parametrize("format_name", sorted(PICTURES))
def test_a_whole_picture_is_whole_also_with_something_behind_it(format_name: str) -> None:
    assert not is_cut_off(PICTURES[format_name], format_name)
    assert not is_cut_off(PICTURES[format_name] + bytes(1000), format_name)


@pytest.mark.parametrize("format_name", sorted(PICTURES))
def test_a_picture_cut_anywhere_is_cut_off(format_name: str) -> None:
    whole = PICTURES[format_name]
    for length in range(8, len(whole)):
        assert is_cut_off(whole[:length], format_name), length


def test_of_other_formats_nothing_is_said() -> None:
    assert not is_cut_off(b"BM", "bmp")
