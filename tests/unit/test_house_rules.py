"""The rules of the house, as tests: each failure tells its remedy."""

import ast
import importlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

import dev

ROOT = Path(dev.__file__).resolve().parent
PROGRAMS = Path(sys.executable).parent
SOURCE_FOLDERS = ("edumanage_desktop", "migrations", "tests", "benchmarks", "ui")
MEANINGLESS_NAMES = frozenset(
    {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc", "data2", "stuff", "tools"}
)
LONGEST_FILE_LINES = 450
LONGEST_FUNCTION_LINES = 70


def program(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program of the environment in the checkout and return what it said."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return subprocess.run(
        [str(PROGRAMS / name), *arguments],
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def sources() -> list[Path]:
    """Return every Python file that people write here."""
    written = [ROOT / "dev.py"]
    for folder in SOURCE_FOLDERS:
        written += (ROOT / folder).rglob("*.py")
    return sorted(path for path in written if "forms" not in path.relative_to(ROOT).parts)


def committed_files() -> list[Path]:
    """Return the files that a clone holds; without git (an unpacked archive), those outside the ignored folders."""
    if (ROOT / ".git").exists() and (git := shutil.which("git")):
        command = [git, "-c", "safe.directory=*", "ls-files", "-z"]
        listing = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
        return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]
    ignored = {line.strip("/") for line in (ROOT / ".gitignore").read_text().split()}
    found: list[Path] = []
    for place, folders, written in os.walk(ROOT):  # which passes over what other tests remove meanwhile
        folders[:] = [name for name in folders if name not in ignored]
        found += [Path(place) / name for name in written if name not in ignored]
    return found


@pytest.mark.parametrize(
    ("command", "remedy"),
    [
        pytest.param("ruff check --output-format concise", "ruff check --fix, then mend the rest by hand", id="style"),
        pytest.param("ruff format --check", "ruff format", id="format"),
        pytest.param(
            "lint-imports --no-logo", "move the code to the layer that may know it (ARCHITECTURE.md)", id="layers"
        ),
        pytest.param("mypy", "give the types; an ignore needs its error code and a reason beside it", id="types"),
        pytest.param("python ui/compile_forms.py --check", "python3 dev.py forms", id="forms"),
    ],
)
@pytest.mark.timeout(900)
def test_the_checks_of_lint_pass(command: str, remedy: str) -> None:
    checked = program(*command.split())
    assert checked.returncode == 0, f"{command} found something. Remedy: {remedy}\n{checked.stdout}"


def test_every_module_says_in_a_docstring_what_it_is_for() -> None:
    silent = [path for path in sources() if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert not silent, f"Remedy: one sentence as the first statement of {names(silent)}"


def test_no_module_has_a_name_that_says_nothing() -> None:
    unnamed = [
        path
        for path in sources()
        if MEANINGLESS_NAMES & set(re.split(r"[_/.]", path.relative_to(ROOT).as_posix().lower()))
    ]
    assert not unnamed, f"Remedy: name it by the field's own words (submission, faculty, snapshot): {names(unnamed)}"


def test_files_and_functions_stay_small() -> None:
    large = []
    for path in sources():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if (lines := lines_of_code(tree)) > LONGEST_FILE_LINES:
            large.append(f"{names([path])} has {lines} lines")
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and (lines := lines_of_code(node)) > LONGEST_FUNCTION_LINES:
                large.append(f"{names([path])}:{node.lineno} {node.name} has {lines} lines")
    assert not large, f"Remedy: give the second thing a room of its own: {large}"


def test_every_silenced_check_has_a_code_and_a_reason() -> None:
    silenced = re.compile(r"#\s*(type:\s*ignore(\[[\w, -]+\])?|noqa(:\s*[A-Z0-9, ]+)?)\s*$")
    bare = [
        f"{names([path])}:{number}"
        for path in sources()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if silenced.search(line)
    ]
    assert not bare, f"Remedy: write the reason after it, `# type: ignore[code]  # why`: {bare}"


def test_every_model_is_put_to_the_model_tester() -> None:
    """Qt's own checks of rows, parents and signals have seen each of our models."""
    asks_qt = re.compile(r"qtmodeltester\.check\(|QAbstractItemModelTester\(")
    tests = [path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")]
    tested = "\n".join(text for text in tests if asks_qt.search(text))
    untested = [name for name in item_models() if not re.search(rf"\b{name}\b", tested)]
    assert not untested, f"Remedy: a test in tests/gui that calls qtmodeltester.check(model) for {untested}"


def test_the_console_script_is_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for name in project["project"]["scripts"]:
        assert (PROGRAMS / name).exists(), f"{name} is missing. Remedy: python3 dev.py test makes the environment anew"
        assert program(name, "--help").returncode == 0, f"Remedy: {name} --help must work"


def test_the_lock_file_is_in_line_with_the_project_file() -> None:
    text = dev.LOCK.read_text(encoding="utf-8")
    assert f"sha256:{dev.dependencies_digest()}" in text.splitlines()[1], "Remedy: python3 dev.py lock"


def test_every_locked_package_is_pinned_and_has_hashes() -> None:
    entries = re.findall(r"^(\S.*?)$((?:\n .*)*)", dev.LOCK.read_text(encoding="utf-8"), flags=re.MULTILINE)
    packages = [(first, rest) for first, rest in entries if not first.startswith("#")]
    assert len(packages) > 40
    for first, rest in packages:
        assert re.match(r"[a-z0-9-]+==[0-9][^ ]* (;.*)?\\$", first), f"Remedy: python3 dev.py lock ({first})"
        assert "--hash=sha256:" in rest, f"Remedy: python3 dev.py lock ({first} has no hash)"


def test_the_lock_file_and_the_project_file_name_no_address() -> None:
    for path in (dev.LOCK, ROOT / "pyproject.toml", ROOT / "dev.py"):
        assert not re.search(r"\w+://(?!/)|--index-url|--find-links", without_own_schemes(path)), (
            f"{path.name} names an address. Remedy: leave the choice of a registry to the person's own configuration"
        )


def test_pyside_is_a_version_that_counts_none_rightly() -> None:
    assert re.search(r"^pyside6-essentials==6\.11\.3 ", dev.LOCK.read_text(), flags=re.MULTILINE), (
        "PySide6 6.12.0 aborts on CPython 3.11. Remedy: pin 6.11.3, or a newer one that "
        "test_event_processing_keeps_the_references_to_none proves"
    )


def test_event_processing_keeps_the_references_to_none(qtbot: QtBot) -> None:
    before = sys.getrefcount(None)
    for _ in range(300):
        QCoreApplication.processEvents()
    lost = before - sys.getrefcount(None)
    assert lost < 150, f"{lost} references to None were lost: this PySide6 will abort. Remedy: another version of it"


def test_nobody_asks_for_the_focus_chain() -> None:
    """PySide makes the answer a child of the widget that was asked, and garbage takes it from its real parent."""
    asked = re.compile(r"\.(next|previous)InFocusChain\(")
    assert not [path for path in sources() if asked.search(path.read_text(encoding="utf-8"))]


def test_committed_files_name_nobodys_machine() -> None:
    places = [place for place in (ROOT, Path.home()) if len(place.parts) > 2]
    private = re.compile(b"|".join(re.escape(os.fsencode(place)) + rb"(?![\w-])" for place in places) or rb"(?!)")
    naming = [path for path in committed_files() if private.search(path.read_bytes())]
    assert not naming, f"Remedy: take the path from the checkout or the person's settings: {names(naming)}"


def test_continuous_integration_runs_the_very_command_of_the_readme() -> None:
    lines = (ROOT / ".ci" / "run").read_text().splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == ["python3 dev.py test"]


def test_every_command_of_dev_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    missing = [command.__name__ for command in dev.COMMANDS if f"dev.py {command.__name__}" not in readme]
    assert not missing, f"Remedy: describe in README.md what `dev.py` does with {missing}"


def test_every_command_of_the_program_is_in_the_readme() -> None:
    commands = importlib.import_module("edumanage_desktop.commands").COMMANDS  # here: else all guards fail when it does
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    missing = [command for command in sorted(commands) if f"`edumanage-desktop {command}" not in readme]
    assert not missing, f"Remedy: describe in README.md what `edumanage-desktop` does with {missing}"


def test_links_between_documents_lead_somewhere() -> None:
    broken = []
    for document in committed_files():
        if document.suffix == ".md":
            for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8")):
                if not (document.parent / target).exists():
                    broken.append(f"{names([document])}: {target}")
    assert not broken, f"Remedy: mend the link, or commit what it names: {broken}"


def test_dev_alone_lists_its_commands_with_the_bare_interpreter() -> None:
    bare = shutil.which("python3", path="/usr/bin:/usr/local/bin") or sys.executable
    listed = subprocess.run([bare, "-I", "-S", str(ROOT / "dev.py")], stdout=subprocess.PIPE, text=True, check=True)
    for command in dev.COMMANDS:
        assert f"    {command.__name__} " in listed.stdout


def names(paths: list[Path]) -> str:
    """Return paths as the reader knows them."""
    return ", ".join(path.relative_to(ROOT).as_posix() for path in paths)


def without_own_schemes(path: Path) -> str:
    """Return a file's text without the URL of the sample's own SQLite file."""
    return path.read_text(encoding="utf-8").replace("sqlite://", "")


def item_models() -> list[str]:
    """Return the names of the item models that the window has: classes whose ancestors are Qt's models."""
    bases: dict[str, list[str]] = {}
    for path in sources():
        if path.is_relative_to(ROOT / "edumanage_desktop"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ClassDef):
                    bases[node.name] = [ast.unparse(base).rpartition(".")[2] for base in node.bases]
    qt_model = re.compile(r"Q(Abstract(Item|Table|List|Proxy)|StandardItem|SortFilterProxy|IdentityProxy)Model")

    def is_model(name: str) -> bool:
        return bool(qt_model.fullmatch(name)) or any(is_model(base) for base in bases.get(name, []))

    return sorted(name for name in bases if is_model(name))


def lines_of_code(tree: ast.AST) -> int:
    """Return how many lines a file or function has, long texts (SQL, docstrings) counted as one line each."""
    last = max((node.end_lineno or 0 for node in ast.walk(tree) if isinstance(node, ast.stmt | ast.expr)), default=0)
    first = tree.lineno if isinstance(tree, ast.FunctionDef) else 1
    texts = [node for node in ast.walk(tree) if isinstance(node, ast.Constant | ast.JoinedStr)]
    folded = {line for text in texts for line in range(text.lineno + 1, (text.end_lineno or text.lineno) + 1)}
    return last - first + 1 - len(folded)
