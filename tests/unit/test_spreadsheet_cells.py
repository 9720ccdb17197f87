"""What a spreadsheet might compute is marked, and nothing else is touched."""

import csv

import pytest

from edumanage_desktop.domain.spreadsheet_cells import harmless, is_formula, pasted


@pytest.mark.parametrize(
    "text",
    ["=1", "+1", "-1", "@x", "\t1", "\r1", "\n1", "  =1", "\u200b=1", "\u202e-1", "\x00@x", "＝1", "\u0301=1"],
)  # fmt: skip
def test_formulas_are_marked(text: str) -> None:
    assert is_formula(text)
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a=1", "1-2", "'=1", "王", "  x", "#REF!", "née -"])
def test_texts_stay(text: str) -> None:
    assert harmless(text) == text


def test_a_line_for_the_clipboard_is_read_back_cell_by_cell() -> None:
    cells = ['"=1+1"', '"', "=1", "plain", '5" disk', ""]
    (read,) = csv.reader([pasted(cells)], "excel-tab")
    assert read == ['"=1+1"', '"', "'=1", "plain", '5" disk', ""]
