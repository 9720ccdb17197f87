"""Outside text cannot play tricks with what stands around it, and ages are told as people tell them."""

import pickle
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from edumanage_desktop.domain.sentences import Figure, Listed, Moment, Sentence, Size
from edumanage_desktop.gui import wording

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@given(st.text())
def test_outside_text_is_one_line_without_marks_that_reorder(text: str) -> None:
    shown = wording.plain(text)
    assert wording.plain(shown) == shown
    shown = re.sub("(?<=\\d)\u200f/", "/", shown)
    assert not set(shown) & set("\n\r\t\x00\x1b\u202e\u202d\u202a\u202b\u202c\u2066\u2067\u2068\u2069\u200e\u200f")
    assert shown == shown.strip()


def test_the_name_of_a_disguised_program_shows_its_true_end() -> None:
    assert wording.plain("report-\u202efdp.exe").endswith(".exe")


@pytest.mark.parametrize(
    ("back", "words"),
    [
        (timedelta(seconds=20), "now"),
        (timedelta(minutes=5), "5 min"),
        (timedelta(hours=3), "3 h"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=3), "3 days"),
    ],
)
def test_ages(back: timedelta, words: str) -> None:
    assert wording.age(NOW - back, NOW) == words


def test_old_work_shows_its_day_and_unknown_times_a_dash() -> None:
    assert "Oct" in wording.age(datetime(2026, 10, 3, 12, tzinfo=UTC), NOW)
    assert "2024" in wording.age(datetime(2024, 10, 3, 12, tzinfo=UTC), NOW)
    assert wording.age(None, NOW) == "–"


AT = datetime(2026, 11, 27, 13, 47, tzinfo=UTC)
SENTENCE = Sentence("Found damaged at {time}.", time=Moment(AT))


def test_an_arabic_date_keeps_its_marks_and_nothing_else_does() -> None:
    date = QLocale("ar_EG").toString(QDate(2026, 11, 27), QLocale.FormatType.ShortFormat)
    assert date.count("\u200f") == 2
    assert wording.plain(date) == date
    assert wording.plain("a\u200f/b 1\u200f.2") == "a /b 1 .2"


@pytest.fixture
def written_in() -> Iterator[Callable[[str], None]]:
    """Let times be written as in a language; afterwards as before."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", ["en_GB", "es", "pl"])
def test_no_gap_stands_between_a_time_and_the_full_stop(
    qapp: QApplication, written_in: Callable[[str], None], language: str
) -> None:
    written_in(language)
    said = wording.said(SENTENCE)
    metrics = QFontMetricsF(qapp.font())
    bare = f"Found damaged at {wording.moment(AT)}."
    assert metrics.horizontalAdvance(said) == metrics.horizontalAdvance(bare)
    assert "\u2068" not in said, "what is isolated is shaped by itself"


def test_a_time_keeps_its_own_direction_where_something_is_written_from_right_to_left(
    written_in: Callable[[str], None],
) -> None:
    written_in("ar_EG")
    assert f"\u2068{wording.moment(AT)}\u2069." in wording.said(SENTENCE)


def test_figures_sizes_and_lists_are_written_in_the_language(written_in: Callable[[str], None]) -> None:
    sentence = Sentence(
        "{rows} rows, {load} load, {size}: {kinds}.",
        rows=Figure(57_709), load=Figure(3.46, 1), size=Size(20 << 20), kinds=Listed((Sentence("views"), "a, b")),
    )  # fmt: skip
    assert sentence == "57,709 rows, 3.5 load, 20 MiB: views, a, b."
    assert pickle.loads(pickle.dumps(sentence)).parts == sentence.parts
    written_in("es_ES")
    assert "57.709 rows, 3,5 load, 20 MiB: views y" in wording.said(sentence)
    written_in("ar_EG")
    assert not set(wording.said(sentence)) & set("0123456789")
