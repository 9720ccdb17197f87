"""The library of feedback: ranked by use, found in any script, filled in as plain text, and read from hostile files."""

import json
from collections.abc import Sequence

import pytest

from edumanage_desktop.domain.errors import LibraryUnreadable
from edumanage_desktop.services.feedback_library import Phrase, filled, has_placeholders, matching, ranked
from edumanage_desktop.services.library_files import FORMAT, LARGEST_BYTES, planned, written

VALUES = {"student": "{title}", "title": "<b>Films</b>", "faculty": "Dr. Nowak", "date": "1/2/26"}


def labels(phrases: Sequence[Phrase]) -> list[str]:
    return [phrase.label for phrase in phrases]


def test_the_most_used_come_first_and_of_equals_the_last_used() -> None:
    phrases = (Phrase("a", "old", 2, 5), Phrase("b", "new", 2, 9), Phrase("c", "best", 7, 1), Phrase("d", "never"))
    assert labels(ranked(phrases)) == ["best", "new", "old", "never"]


def test_words_are_found_without_case_and_accents_and_beginnings_first() -> None:
    phrases = (
        Phrase("a", "Die Größe fehlt", 1),
        Phrase("b", "The unfinished plot", 9),
        Phrase("c", "Finish the plot", 2),
        Phrase("d", "图 二 缺少误差"),
    )
    assert labels(matching(phrases, "GROSSE")) == ["Die Größe fehlt"]
    assert labels(matching(phrases, "fini plot")) == ["Finish the plot", "The unfinished plot"]
    assert labels(matching(phrases, "误差")) == ["图 二 缺少误差"]
    assert labels(matching(phrases, "")) == labels(ranked(phrases))


def test_placeholders_are_filled_once_and_as_plain_text() -> None:
    text = "{student}: {title} {unknown} {{date}} {faculty}"
    assert filled(text, VALUES) == "{title}: <b>Films</b> {unknown} {1/2/26} Dr. Nowak"
    assert filled("{student}", {}) == "{student}"
    assert has_placeholders("Dear {student}")
    assert not has_placeholders("{ student } {Student}")


def test_a_label_is_the_first_line_that_says_something() -> None:
    assert Phrase("a", "\n \n  Please   add\tunits \nand more").label == "Please add units"


def test_what_was_exported_is_imported_as_it_was_and_nothing_twice() -> None:
    phrases = (Phrase("a", "Zażółć\n{student} 王\U0001f469\u200d\U0001f52c", 3), Phrase("b", "  Second ", 0))
    data = written(phrases)
    plan = planned(data, ())
    assert [(phrase.content, phrase.used) for phrase in plan.new] == [(each.content, each.used) for each in phrases]
    again = planned(data, (Phrase("x", "Second"),))
    assert (len(again.new), again.known) == (1, 1)
    doubled = json.dumps({"format": FORMAT, "version": 1, "phrases": [{"text": "one"}] * 3}).encode()
    assert (len(planned(doubled, ()).new), planned(doubled, ()).known) == (1, 2)


def test_what_is_left_out_is_counted() -> None:
    entries = [{"text": "x" * 20_001}, {"text": " \n"}, *({"text": f"phrase {number}"} for number in range(30))]
    data = json.dumps({"format": FORMAT, "version": 1, "phrases": entries}).encode()
    plan = planned(data, tuple(Phrase(str(number), f"own {number}") for number in range(990)))
    assert (len(plan.new), plan.too_long, plan.blank, plan.beyond_limit) == (10, 1, 1, 20)


HOSTILE = {
    "no JSON": b"Dear student,",
    "no UTF-8": b"\xff\xfe\x00",
    "empty": b"",
    "deep": b"[" * 100_000,
    "another list": b"[1,2]",
    "another format": b'{"format":"something","phrases":[]}',
    "phrases that are none": b'{"format":"edumanage-feedback-library","version":1,"phrases":{"a":1}}',
    "text that is none": b'{"format":"edumanage-feedback-library","version":1,"phrases":[{"text":5}]}',
    "use that is none": b'{"format":"edumanage-feedback-library","version":1,"phrases":[{"text":"a","used":"x"}]}',
    "half a letter": b'{"format":"edumanage-feedback-library","version":1,"phrases":[{"text":"\\ud800"}]}',
    "a number too long": b'{"format":"edumanage-feedback-library","version":1,"phrases":[{"text":"a","used":'
    + b"9" * 5000
    + b"}]}",
    "too large": b" " * (LARGEST_BYTES + 1),
    "newer": b'{"format":"edumanage-feedback-library","version":2,"phrases":[]}',
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_file_that_is_no_library_gets_one_sentence(name: str) -> None:
    with pytest.raises(LibraryUnreadable, match="Nothing was added"):
        planned(HOSTILE[name], ())


def test_what_a_file_says_of_itself_is_bounded() -> None:
    data = b'{"format":"edumanage-feedback-library","version":1,"phrases":[{"text":"a\\u0000b\\r\\nc","used":-4}]}'
    (phrase,) = planned(data, ()).new
    assert (phrase.content, phrase.used) == ("ab\nc", 0)
