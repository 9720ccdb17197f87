"""Collect every text of the window that can be translated, into `resources/translations/*.ts`.

`python ui/collect_words.py` writes, `python ui/collect_words.py --check` exits 1 and tells what is not as it should be:
a text that no translator can see, or a `.ts` file that is out of step. Run it with the Python of the environment.

Qt's `lupdate` reads the forms itself. What stands in Python is found here, for `lupdate` knows neither who calls
`translate` by another name nor the sentences of the domain, and is then told in C++. It keeps what is translated.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
TRANSLATIONS = PROJECT / "resources" / "translations"
LANGUAGES = ("en", "es", "ar")
"""English has plural forms alone."""
SENTENCES = "Sentence"
"""The context of what domain, services and adapters say."""
_PACKAGE = PROJECT / "edumanage_desktop"
_ENTRANCES = tuple(
    _PACKAGE / f"{name}.py"
    for name in ("entrance", "probing", "diagnosis_room", "auditing", "log_room", "health_room", "handling_incidents")
)
"""What composes a session, a verification, diagnoses, audits, logs and incidents.

The commands have a root of their own, and speak English.
"""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text in its context, by which Qt finds it; `is_counted` where it has plural forms."""

    context: str
    source: str
    is_counted: bool = False


def python_sources() -> list[Path]:
    """Return the modules whose texts the window shows: its own, and what they and the entrance import."""
    found: set[Path] = set()
    waiting = [*_ENTRANCES, *(path for path in (_PACKAGE / "gui").rglob("*.py") if path.parent.name != "forms")]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += _imported_by(path)
    return sorted(found)


def _imported_by(path: Path) -> Iterator[Path]:
    """Yield the modules of the package that a module imports, wherever it does."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{_PACKAGE.name}."):
            module = PROJECT.joinpath(*str(node.module).split("."))
            for candidate in (module, *(module / name.name for name in node.names)):
                if candidate.with_suffix(".py").is_file() and candidate.parent.name != "forms":
                    yield candidate.with_suffix(".py")
                elif (candidate / "__init__.py").is_file():
                    yield candidate / "__init__.py"


class Collector(ast.NodeVisitor):
    """Walks through modules: `self.tr` speaks in the class around it, `translate` names its context itself."""

    def __init__(self) -> None:
        self.texts: set[Text] = set()
        self.unseen: list[str] = []
        """What no translator can see: where it stands, and the remedy."""
        self._counting: dict[str, str] = {}
        self._bases: set[str] = set()
        self._where = ""
        self._is_window = False
        self._classes: list[str] = []
        self._own: dict[str, str] = {}

    def read(self, path: Path) -> None:
        """Collect the texts of one module."""
        self._where, self._is_window = path.relative_to(PROJECT).as_posix(), "gui" in path.parts
        self._own = {}
        self.visit(ast.parse(path.read_text(encoding="utf-8")))

    def finish(self) -> None:
        """Look at what only all modules together tell."""
        for name in self._bases & self._counting.keys():
            self.unseen.append(
                f"{self._counting[name]} Remedy: {name} has subclasses, and Qt's bindings do not look at a class above"
                f" once they have counted: QCoreApplication.translate({name!r}, …)"
            )

    def visit_Module(self, node: ast.Module) -> None:
        for statement in node.body:
            if isinstance(statement, ast.FunctionDef) and (context := _context_of_wrapper(statement)):
                self._own[statement.name] = context
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self._bases.update(ast.unparse(base).rpartition(".")[2] for base in node.bases)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name not in self._own:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        last = name.rpartition(".")[2]
        if last == "tr":
            if name != "self.tr" or not self._classes:
                self._refuse(node, "only an object itself knows its context: self.tr, or QCoreApplication.translate")
                return
            counted = len(node.args) > 2
            if counted:
                self._counting[self._classes[-1]] = f"{self._where}:{node.lineno}: {ast.unparse(node)[:80]}."
            self._add(node, self._classes[-1], node.args[0], is_counted=counted)
        elif name in self._own:
            counted = len(node.args) > 1 or any(word.arg == "count" for word in node.keywords)
            self._add(node, self._own[name], node.args[0], is_counted=counted)
        elif name in ("translate", "QCoreApplication.translate") and self._is_window and len(node.args) > 1:
            if ast.unparse(node.args[1]) == "sentence.template":
                return  # `wording.said` looks up what was collected where it was said
            self._add(node, self._literal(node, node.args[0]), node.args[1], is_counted=len(node.args) > 3)
        elif name == SENTENCES:
            counted = any(word.arg == "number" for word in node.keywords)
            self._add(node, SENTENCES, node.args[0], is_counted=counted)
        self.generic_visit(node)

    def _add(self, node: ast.Call, context: str, word: ast.expr, *, is_counted: bool) -> None:
        source = self._literal(node, word)
        if source and is_counted != ("%n" in source):
            self._refuse(node, "a text with a count holds %n, and only such a text")
        elif source and context:
            self.texts.add(Text(context, source, is_counted))

    def _literal(self, node: ast.Call, word: ast.expr) -> str:
        if isinstance(word, ast.Constant) and isinstance(word.value, str) and word.value:
            return word.value
        self._refuse(node, "write the text itself there: no f-string, no variable, nothing glued")
        return ""

    def _refuse(self, node: ast.Call, remedy: str) -> None:
        self.unseen.append(f"{self._where}:{node.lineno}: {ast.unparse(node)[:80]}. Remedy: {remedy}")


def _context_of_wrapper(function: ast.FunctionDef) -> str:
    """Return the context of a module's own short name for `translate`, '' for any other function."""
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Call):
            call = node.value
            if ast.unparse(call.func) == "QCoreApplication.translate" and len(call.args) > 1:
                context, text = call.args[:2]
                is_passed_on = isinstance(text, ast.Name) and text.id == function.args.args[0].arg
                if is_passed_on and isinstance(context, ast.Constant):
                    return str(context.value)
    return ""


def collected() -> Collector:
    """Return what is found in all modules of the window."""
    collector = Collector()
    for path in python_sources():
        collector.read(path)
    collector.finish()
    return collector


def as_cpp(texts: Iterable[Text]) -> Iterator[str]:
    """Yield the lines of a C++ source that names the texts as `lupdate` understands it."""
    yield "static const char *texts[] = {"
    for text in sorted(texts):
        marker = "QT_TRANSLATE_N_NOOP" if text.is_counted else "QT_TRANSLATE_NOOP"
        context, source = (json.dumps(words, ensure_ascii=False) for words in (text.context, text.source))
        yield f"    {marker}({context}, {source}),"
    yield "};"


def update(folder: Path, texts: Iterable[Text]) -> None:
    """Bring the `.ts` files of a folder in step with the texts and the forms; what is translated stays."""
    program = Path(sys.executable).parent / "pyside6-lupdate"
    quiet = ["-silent", "-locations", "none", "-no-ui-lines", "-no-obsolete", "-sort-messages"]
    forms = [str(form) for form in sorted((PROJECT / "ui").glob("*.ui"))]
    with tempfile.TemporaryDirectory() as scratch:
        told = Path(scratch) / "texts.cpp"
        told.write_text("\n".join(as_cpp(texts)) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            target = ["-source-language", "en", "-target-language", language, "-ts", str(folder / ts_name(language))]
            plural = ["-pluralonly"] if language == "en" else []
            command = [str(program), *quiet, *plural, "-disable-heuristic", "similartext", str(told), *forms, *target]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def ts_name(language: str) -> str:
    """Return the name of a language's file."""
    return f"edumanage_{language}.ts"


def out_of_step(texts: Iterable[Text]) -> list[str]:
    """Return the names of the files that `update` would change."""
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
            (Path(scratch) / ts_name(language)).write_bytes((TRANSLATIONS / ts_name(language)).read_bytes())
        update(Path(scratch), texts)
        names = [ts_name(language) for language in LANGUAGES]
        return [name for name in names if (Path(scratch) / name).read_bytes() != (TRANSLATIONS / name).read_bytes()]


def main() -> int:
    """Update the files, or with `--check` compare them; return the exit status."""
    found = collected()
    if found.unseen:
        print("\n".join(found.unseen), file=sys.stderr)
        return 1
    if "--check" not in sys.argv[1:]:
        TRANSLATIONS.mkdir(exist_ok=True)
        update(TRANSLATIONS, found.texts)
        return 0
    stale = out_of_step(found.texts)
    if stale:
        print(f"Out of step: {', '.join(stale)}. Remedy: python3 dev.py words", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
