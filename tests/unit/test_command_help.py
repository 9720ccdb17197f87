"""Every command says what it is for, and every option what it does, in words that are right for one and for many."""

import argparse
import re
from collections.abc import Iterator

import pytest

from edumanage_desktop.commands import COMMANDS, build_parser, verify_deployment
from edumanage_desktop.domain.sentences import Sentence, counted
from edumanage_desktop.services.verification.checks import Check, CheckName

_WRONG_NUMBER = re.compile(r"\(e?s\)|\b1 [a-z]+s\b")


def parsers(parser: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    yield name, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, below in action.choices.items():
                yield from parsers(below, f"{name} {word}".strip())


ALL = dict(parsers(build_parser()))
LEAVES = {name: parser for name, parser in ALL.items() if parser.get_default("command") is not None}


def test_the_walk_meets_every_command() -> None:
    assert {name.split()[0] for name in LEAVES} == COMMANDS
    assert len(LEAVES) > len(COMMANDS)


@pytest.mark.parametrize("name", ALL)
def test_a_command_says_what_it_is_for(name: str) -> None:
    description = ALL[name].description
    assert description
    assert description[0].isupper()
    assert description.endswith(".")
    assert ALL[name].allow_abbrev is False, "who types half an option may mean another one tomorrow"


@pytest.mark.parametrize("name", ALL)
def test_an_option_says_what_it_does(name: str) -> None:
    for action in ALL[name]._actions:
        if not isinstance(action, argparse._SubParsersAction):
            assert action.help, f"{name} {action.option_strings or action.dest} says nothing"


@pytest.mark.parametrize("name", ALL)
def test_help_speaks_of_one_thing_and_of_many(name: str) -> None:
    """Also in what the options' helps are filled with: defaults, choices, names."""
    assert not _WRONG_NUMBER.search(ALL[name].format_help())


@pytest.mark.parametrize("name", LEAVES)
def test_a_program_can_read_every_answer(name: str) -> None:
    options = {option for action in LEAVES[name]._actions for option in action.option_strings}
    assert "--json" in options


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 stored files"), (1, "1 stored file"), (2, "2 stored files"), (1500, "1,500 stored files")],
)
def test_things_are_counted_in_english(number: int, words: str) -> None:
    assert counted(number, "stored file") == words
    assert counted(1, "entry", "entries") == "1 entry"
    assert counted(2, "entry", "entries") == "2 entries"


def test_a_verification_tells_what_failed_from_what_was_never_tried() -> None:
    well, wrong, left = (
        Check(CheckName.PEOPLE, ok=True, detail=Sentence("Made.")),
        Check(CheckName.STORE, ok=False, detail=Sentence("Away.")),
        Check(CheckName.UNDO, ok=False, detail=Sentence("Left out."), was_made=False),
    )
    said = verify_deployment.summed((well, wrong, left, left))
    assert said.startswith("Of 4 checks: 1 well, 1 not well, 2 not tried.\nnot well: ")
    assert said.count("not tried: ") == 2
    assert verify_deployment.summed((well, well)) == "All 2 checks are well."
