"""Folding text for search: case and accents ignored in any script, the same on every engine."""

import sqlite3
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edumanage_desktop.domain.folding import fold, fold_character, fold_map, search_words
from migrations.program.sqlite_words import folded

KOREAN = unicodedata.normalize("NFKD", "한국어")
EXAMPLES = {
    "Żółć": "zolc", "ŻÓŁĆ": "zolc", "Straße": "strasse", "STRASSE": "strasse", "Ångström": "angstrom",
    "Œuvre": "oeuvre",
    "İstanbul": "istanbul", "ısı": "isi", "ΣΑΣ σας": "σασ σασ", "Ελλάδα": "ελλαδα", "Ёлка": "елка", "Й": "и",
    "ﬁne": "fine", "½": "1⁄2", "Ｗｉｄｅ": "wide", "王小明": "王小明", "が": "か\u3099", "한국어": KOREAN,
    "हिन्दी": "हिन्दी", "ไทย": "ไทย", "ơ Việt": "o viet", "O’Neil": "o'neil", "Łódź–Ø": "lodz-o", "مُحَمَّد": "محمد",
    "e\u0301": "e", "😀": "😀", "": "",
}  # fmt: skip


@pytest.mark.parametrize(("written", "sought"), EXAMPLES.items())
def test_what_is_written_is_found_by_what_is_sought(written: str, sought: str) -> None:
    assert fold(written) == sought


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_a_part_of_a_text_is_found_in_it(before: str, after: str) -> None:
    assert fold(before + after) == fold(before) + fold(after)


@given(st.text())
def test_case_and_composition_make_no_difference(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


def test_the_map_is_the_whole_rule() -> None:
    stored = dict(fold_map())
    for code_point in range(0x80, sys.maxunicode + 1, 7):
        if 0xD800 <= code_point <= 0xDFFF:
            continue
        letter = chr(code_point)
        assert stored.get(letter, letter) == fold_character(letter)


@pytest.fixture(scope="module")
def database() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    connection.execute("CREATE TABLE fold_map(letter TEXT PRIMARY KEY, folded TEXT NOT NULL) WITHOUT ROWID")
    connection.executemany("INSERT INTO fold_map VALUES(?,?)", fold_map())
    return connection


@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30))
def test_the_trigger_folds_as_the_program_does(database: sqlite3.Connection, text: str) -> None:
    expression = folded(":text")
    assert database.execute(f"SELECT {expression}", {"text": text}).fetchone()[0] == fold(text)


def test_words_are_sought_one_by_one() -> None:
    assert search_words("  Żółć\u3000王 A-1\n") == ("zolc", "王", "a-1")
    assert search_words(" \u0301 ") == ()
