"""What two texts have in common does not hang on blanks, quotes, dashes, forms of letters or broken words."""

import random

import pytest

from edumanage_desktop.domain.text_prints import (
    LEAST_PRINTS,
    MOST_CHARACTERS,
    anchors,
    decoded,
    encoded,
    fingerprint,
    passages,
    share,
    shown_text,
    words,
)

PROSE = (
    "Light that passes through two narrow slits makes a pattern of bright and dark bands on the screen, because the"
    ' waves from both slits arrive there with a difference of path. "Well-known since Young\'s day", the effect shows'
    " that a wave's phase matters - and the distance of the bands tells its length. We measured seven wavelengths of"
    " four lamps, twice each, and found them within two per cent of what the tables say; the office's fine filters"
    " were the same ones that last year's class had used for its first efforts."
)


def letters_of(seed: int, count: int) -> str:
    chosen = random.Random(seed)
    return " ".join("".join(chosen.choices("abcdefghij", k=6)) for _ in range(count))


@pytest.mark.parametrize(
    "changed",
    [
        PROSE.replace(" ", "\n   \t"),
        PROSE.replace(" ", "\u00a0"),
        PROSE.replace('"', "\u201c").replace("'", "\u2019").replace(" - ", " \u2014 "),
        PROSE.replace("pattern", "pat-\ntern")
        .replace("difference", "diffe\u00adrence")
        .replace("bands", "b\u200band\u200fs"),
        PROSE.replace("fi", "\ufb01").replace("ff", "\ufb00"),
        PROSE.upper(),
        PROSE.replace("Well-known", "Well\u2011known").replace(",", " ,").replace(";", ""),
        "\ufeff" + PROSE.replace("slits", "\u202aslits\u202c") + "\x00\x00",
    ],
    ids=["blanks", "no-break", "quotes", "hyphens", "ligatures", "case", "punctuation", "marks"],
)
def test_what_only_looks_different_is_the_same(changed: str) -> None:
    assert fingerprint(changed) == fingerprint(PROSE)
    assert share(fingerprint(PROSE), fingerprint(changed)) == 100


def test_composed_and_decomposed_letters_are_the_same_in_any_script() -> None:
    import unicodedata

    for text in (
        "Der Größe nach fällt das Übermaß auf, während Żółć und été schön überlegt übrig bleiben",
        "ㅎ한국어 글",
    ):
        assert fingerprint(unicodedata.normalize("NFD", text)) == fingerprint(unicodedata.normalize("NFC", text))


def test_other_texts_share_nothing_and_parts_share_their_part() -> None:
    one, two = fingerprint(letters_of(1, 2000)), fingerprint(letters_of(2, 2000))
    assert share(one, two) == 0
    assert not set(anchors(one)) & set(anchors(two))
    both = fingerprint(f"{letters_of(1, 2000)} {letters_of(3, 2000)}")
    assert 45 <= share(both, one) <= 55
    assert share(one, both) >= 99
    assert set(anchors(one)) & set(anchors(both))


def test_a_script_without_blanks_is_compared_by_its_letters() -> None:
    text = "光の干渉は波の性質を示す現象であり、二つの隙間を通った光が重なり合うときに明るい帯が現れることを観察した。"
    assert share(fingerprint(text), fingerprint(f"前書き。{text}")) >= 90


def test_a_fingerprint_is_kept_as_text_and_nothing_else_is_read_from_one() -> None:
    prints = fingerprint(PROSE)
    assert decoded(encoded(prints)) == prints
    assert decoded("no base 64 \x00") == decoded("") == decoded("AAA=") == frozenset()


def test_what_is_repeated_empty_or_endless_is_bounded() -> None:
    assert fingerprint("") == fingerprint("\x00 \u200f .,-") == frozenset()
    assert len(fingerprint("work " * 300_000)) < LEAST_PRINTS
    assert anchors(fingerprint("work " * 1000)) == ()
    assert len(shown_text("a" * (MOST_CHARACTERS + 10))) == MOST_CHARACTERS
    assert len(list(words("a-\n" * 100_000))) == 1
    assert fingerprint("-\n" * 500_000 + "'" * 100_000) == frozenset()


def test_passages_stand_where_the_texts_have_them() -> None:
    ours = shown_text(f"An introduction of our own. {PROSE} And an end.")
    theirs = shown_text(f"{letters_of(5, 40)} {PROSE.replace(' ', '  ').upper()} {letters_of(6, 10)}")
    (found,) = passages(ours, theirs)
    assert ours[found.start : found.start + found.length].startswith("Light that passes")
    assert ours[found.start : found.start + found.length].endswith("first efforts")
    there = theirs[found.other_start : found.other_start + found.other_length]
    assert there.startswith("LIGHT  THAT")
    assert there.endswith("EFFORTS")
    assert passages(ours, letters_of(7, 200)) == ()
    assert passages(ours, theirs, fingerprint(PROSE)) == ()
