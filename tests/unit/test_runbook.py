"""The runbook runs itself: each of its lines has its place in the window, its command and its test.

`operations_runbook.md` beside this file is our users' own document, word for word.
"""

import argparse
import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from edumanage_desktop.commands import COMMANDS, build_parser
from edumanage_desktop.gui.actions.catalogue import all_actions

ROOT = Path(__file__).resolve().parents[2]
RUNBOOK = Path(__file__).with_name("operations_runbook.md")
LIST = ROOT / "docs" / "runbook.md"
GUI = ROOT / "edumanage_desktop" / "gui"
_LABEL = re.compile(r"\*\*\w+\*\*:")
"""What only names the lines below it, as a heading does."""
OF_A_WINDOW_ALONE = {"self-check", "tour"}
"""Commands that the program answers before it has a parser."""


@dataclass(frozen=True, slots=True)
class Place:
    """One line of the list."""

    line: str
    pages: tuple[str, ...]
    commands: tuple[str, ...]
    tests: tuple[str, ...]


def runbook_lines() -> list[str]:
    """Return every line of the runbook but headings."""
    found, is_code = [], False
    for raw in RUNBOOK.read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if line.startswith("```"):
            is_code = not is_code
        elif line and (is_code or not (line.startswith("#") or _LABEL.fullmatch(line))):
            found.append(line)
    return found


def places() -> list[Place]:
    """Return the rows of the list's tables of four columns."""
    found = []
    for row in LIST.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in row.strip("|").split(" | ")]
        if not row.startswith("| ") or len(cells) != 4 or cells[0] == "line":
            continue
        line, pages, commands, tests = cells
        found.append(
            Place(
                line.strip("`"),
                tuple(page.strip() for page in pages.split(", ")),
                tuple(re.findall(r"`([^`]+)`", commands)),
                tuple(re.findall(r"`([^`]+)`", tests)),
            )
        )
    return found


PLACES = places()
NUMBERED = [pytest.param(place, id=f"{number}: {place.line[:50]}") for number, place in enumerate(PLACES, start=1)]


def texts_of(path: Path, call: str) -> Iterator[str]:
    """Yield what a module's calls of `tr`, `_tr` or a like function are given as their first text."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == call and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


@cache
def pages_of_the_window() -> frozenset[str]:
    """Return every entry of the rail, tab of a page, action, and way on from the sign-in, as the list names them."""
    found = {f"Menu ▸ {action.words}" for action in all_actions()}
    found |= {f"Sign-in ▸ {words}" for path in (GUI / "sign_in").glob("*.py") for words in texts_of(path, "tr")}
    rail = set(texts_of(GUI / "rail.py", "tr"))
    found |= rail
    for path in GUI.glob("*/page.py"):
        name, tabs = names_of_page(path)
        found |= {f"{name} ▸ {tab}" for tab in tabs if name in rail}
    return frozenset(found)


def names_of_page(path: Path) -> tuple[str, set[str]]:
    """Return what a page of tabs is called, and its tabs: pairs of words and what makes the section."""
    name, tabs = "", set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.keyword) and node.arg == "name" and isinstance(node.value, ast.Call):
            name = _words(node.value) or name
        if isinstance(node, ast.Tuple) and len(node.elts) == 2 and isinstance(node.elts[0], ast.Call):
            tabs |= {_words(node.elts[0])} - {""}
    return name, tabs


def _words(call: ast.Call) -> str:
    first = call.args[0] if call.args else None
    is_text = ast.unparse(call.func) in ("_tr", "self.tr") and isinstance(first, ast.Constant)
    return str(first.value) if is_text and isinstance(first, ast.Constant) else ""


@cache
def known_commands() -> frozenset[str]:
    """Return every command and group of commands."""

    def below(parser: argparse.ArgumentParser, name: str) -> Iterator[str]:
        yield name
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                for word, inner in action.choices.items():
                    yield from below(inner, f"{name} {word}".strip())

    return frozenset({*below(build_parser(), ""), *COMMANDS, *OF_A_WINDOW_ALONE} - {""})


@cache
def proofs_in(path: str) -> frozenset[str]:
    file = ROOT / path
    if not file.is_file():
        return frozenset()
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_every_line_of_the_runbook_has_its_place() -> None:
    assert [place.line for place in PLACES] == runbook_lines(), f"Remedy: one row for each line, in {LIST.name}"
    assert len(PLACES) > 100


@pytest.mark.parametrize("place", NUMBERED)
def test_its_pages_are_in_the_window(place: Place) -> None:
    missing = set(place.pages) - pages_of_the_window()
    assert place.pages, "Remedy: name the page on which an administrator does it"
    assert not missing, f"Remedy: name pages and tabs as the window does: {missing}"


@pytest.mark.parametrize("place", NUMBERED)
def test_its_commands_are_known(place: Place) -> None:
    missing = set(place.commands) - known_commands()
    assert place.commands, "Remedy: name the command that does it"
    assert not missing, f"Remedy: name commands as `--help` does: {missing}"


@pytest.mark.parametrize("place", NUMBERED)
def test_its_tests_are_there(place: Place) -> None:
    assert place.tests, f"Remedy: put the test that does “{place.line}” into the last column"
    for test in place.tests:
        path, _, name = test.partition("::")
        assert name.startswith("test_"), test
        assert name in proofs_in(path), f"Remedy: there is no such test as {test}"
