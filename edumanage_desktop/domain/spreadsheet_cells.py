"""Texts that a spreadsheet takes for texts, whatever somebody wrote into them."""

import unicodedata
from collections.abc import Iterable

_BEGINS_FORMULA = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What makes a spreadsheet compute (OWASP, "CSV Injection"), and the full-width forms that some take for the same."""
MARK = "'"


def is_formula(text: str) -> bool:
    """Return whether a spreadsheet might take a text for a formula, also behind what is not seen."""
    if text[:1] in _BEGINS_FORMULA:
        return True
    return next((letter for letter in text if not _is_unseen(letter)), "") in _BEGINS_FORMULA


def harmless(text: str) -> str:
    """Return a text for a cell: an apostrophe before what might be a formula, everything else as it is."""
    return f"{MARK}{text}" if text and is_formula(text) else text


def pasted(cells: Iterable[str]) -> str:
    """Return cells as one line of text for the clipboard, of which a spreadsheet computes none.

    A cell that begins with a quotation mark would be read up to the next one, whatever stands between.
    """
    return "\t".join('"' + text.replace('"', '""') + '"' if text.startswith('"') else harmless(text) for text in cells)


def _is_unseen(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Co", "Cn", "Mn"}
