"""Sentences are their English text everywhere, and remember what they were made of."""

import copy
import pickle

from edumanage_desktop.domain.errors import FileMissing
from edumanage_desktop.domain.sentences import Sentence


def test_a_sentence_is_its_text_with_its_parts() -> None:
    sentence = Sentence("The server has no {name}.", name="physics")
    assert sentence == "The server has no physics."
    assert (sentence.template, sentence.parts) == ("The server has no {name}.", {"name": "physics"})
    assert str(FileMissing(sentence)) == "The server has no physics."


def test_a_sentence_of_a_single_thing_says_so() -> None:
    texts = [
        Sentence("%n rows of {table}.", one="One row of {table}.", number=number, table="acts")
        for number in (0, 1, 2, 1234)
    ]
    assert texts == ["0 rows of acts.", "One row of acts.", "2 rows of acts.", "1,234 rows of acts."]


def test_parts_are_never_read_as_templates() -> None:
    sentence = Sentence("Nothing is called {name}.", name="{x} %n")
    assert sentence == "Nothing is called {x} %n."
    for again in (copy.deepcopy(sentence), pickle.loads(pickle.dumps(sentence))):  # our own bytes
        assert again == sentence
        assert (again.template, again.parts) == (sentence.template, sentence.parts)
