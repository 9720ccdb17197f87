"""What a window loads only when somebody opens it is loaded ahead, in pieces, so that nobody waits for it."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OF_A_CHILD = {"edumanage_desktop.gui.preview.laid_out"}
"""Loaded in the process that reads files, never in the window."""
MOST_AT_ONCE = 11
"""How many of the program's modules one turn of the event loop may load."""
_LOADING = """
import importlib, json, sys
import edumanage_desktop.gui.main_window, edumanage_desktop.adapters.database.acts  # as an open session has
import edumanage_desktop.adapters.database.details
from edumanage_desktop.loading_ahead import LOADED_AHEAD
loaded = {}
for name in LOADED_AHEAD:
    before = set(sys.modules)
    importlib.import_module(f"edumanage_desktop.{name}")
    loaded[name] = [each for each in set(sys.modules) - before if each.startswith("edumanage_desktop.")]
print(json.dumps([loaded, sorted(each for each in sys.modules if each.startswith("edumanage_desktop."))]))
"""


def test_what_is_opened_later_is_loaded_ahead_in_pieces() -> None:
    done = subprocess.run([sys.executable, "-c", _LOADING], cwd=ROOT, capture_output=True, text=True, check=True)
    pieces, loaded = json.loads(done.stdout)
    assert set(loaded_late()) - OF_A_CHILD <= set(loaded)
    assert {name: modules for name, modules in pieces.items() if len(modules) > MOST_AT_ONCE} == {}


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
