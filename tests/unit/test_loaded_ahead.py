"""What a window loads only when somebody opens it is loaded ahead, in pieces, so that nobody waits for it."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path

import pytest

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.loading_ahead import LOADED_AHEAD, OF_PAGES

ROOT = Path(__file__).resolve().parents[2]
OF_A_CHILD = {"edumanage_desktop.gui.preview.laid_out"}
"""Loaded in the process that reads files, never in the window."""
MOST_AT_ONCE = 11
"""How many of the program's modules one turn of the event loop may load."""
_LOADING = """
import importlib, json, sys
import edumanage_desktop.gui.main_window, edumanage_desktop.adapters.database.acts  # as an open session has
import edumanage_desktop.adapters.database.details
import edumanage_desktop.gui.workspace
loaded = {}
for name in sys.argv[1:]:
    before = set(sys.modules)
    importlib.import_module(f"edumanage_desktop.{name}")
    loaded[name] = [each for each in set(sys.modules) - before if each.startswith("edumanage_desktop.")]
print(json.dumps([loaded, sorted(each for each in sys.modules if each.startswith("edumanage_desktop."))]))
"""


def test_what_is_opened_later_is_loaded_ahead_in_pieces() -> None:
    too_large, loaded = loaded_in(LOADED_AHEAD)
    assert set(loaded_late()) - OF_A_CHILD <= loaded
    assert too_large == {}


@pytest.mark.parametrize("page", OF_PAGES)
def test_a_page_that_is_opened_before_is_loaded_in_pieces_too(page: ActionId) -> None:
    assert set(OF_PAGES[page]) <= set(LOADED_AHEAD)
    assert loaded_in(OF_PAGES[page])[0] == {}


def loaded_in(names: Sequence[str]) -> tuple[Mapping[str, Sequence[str]], Set[str]]:
    """Return what modules bring that bring too many, each after those before it, and all that are loaded then."""
    command = [sys.executable, "-c", _LOADING, *names]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    pieces, loaded = json.loads(done.stdout)
    return {name: modules for name, modules in pieces.items() if len(modules) > MOST_AT_ONCE}, set(loaded)


def loaded_late() -> Iterator[str]:
    """Yield what the window's modules import inside of functions."""
    for path in (ROOT / "edumanage_desktop" / "gui").rglob("*.py"):
        if "tour" in path.parts:
            continue
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef):
                for statement in ast.walk(function):
                    if isinstance(statement, ast.ImportFrom) and (statement.module or "").startswith(
                        "edumanage_desktop.gui"
                    ):
                        yield str(statement.module)
