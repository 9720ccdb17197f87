"""Every text of the window is seen by translators, whole."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui import collect_words
from ui.collect_words import Collector, Text

PARTS = re.compile(r"\{\w*\}")
MANY = {"en": 1, "es": 1, "ar": 3}
"""The first plural form of each language that stands for several numbers."""
MODULE = """
def _tr(text, count=-1):
    return QCoreApplication.translate("Rows", text, None, count)

class Above(QWidget):
    def words(self, name, rows):
        _tr("Said by its own name")
        _tr("%n rows", rows)
        QCoreApplication.translate("Elsewhere", "Said there")
        Sentence("%n files of {name}", one="One file of {name}", number=rows, name=name)
        return self.tr("In two "
                       "lines {name}").format(name=name)
"""


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Collector:
    """A collector that looks at modules made by `module`."""
    monkeypatch.setattr(collect_words, "PROJECT", tmp_path)
    (tmp_path / "gui").mkdir()
    return Collector()


def module(text: str) -> Path:
    """Return a module of the window with this text."""
    path = collect_words.PROJECT / "gui" / "module.py"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_text_of_the_window_is_seen_by_translators() -> None:
    unseen = collect_words.collected().unseen
    assert not unseen, "\n".join(unseen)


def test_sentences_of_errors_are_said_in_the_language_of_the_person() -> None:
    """A signal of text forgets what a sentence was made of, so each is said where it is taken from its error."""
    unsaid = []
    for path in collect_words.python_sources():
        if "gui" in path.parts:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            said = {id(word) for call in ast.walk(tree) if is_end(call) for word in ast.walk(call)}
            unsaid += [
                f"{path.name}:{node.lineno}"
                for node in ast.walk(tree)
                if isinstance(node, ast.Attribute) and node.attr == "sentence" and id(node) not in said
            ]
    assert not unsaid, f"Remedy: wording.said(….sentence): {unsaid}"


def is_end(node: ast.AST) -> bool:
    """Return whether a sentence may stand in this: it is said, logged, or a widget of this name."""
    name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
    asks_widget = re.search(r"\.sentence$|form\.sentence\.\w+$", name)
    return name in ("wording.said", "said") or name.startswith("_log.") or asks_widget is not None


def test_texts_are_found_in_the_context_in_which_qt_looks_for_them(read: Collector) -> None:
    read.read(module(MODULE))
    read.finish()
    assert read.texts == {
        Text("Rows", "Said by its own name"),
        Text("Rows", "%n rows", is_counted=True),
        Text("Elsewhere", "Said there"),
        Text("Sentence", "%n files of {name}", is_counted=True),
        Text("Above", "In two lines {name}"),
    }
    assert not read.unseen


@pytest.mark.parametrize(
    ("statement", "remedy"),
    [
        ('self.tr(f"{rows} rows")', "no f-string"),
        ('self.tr("Rows: " + name)', "nothing glued"),
        ("self.tr(name)", "no variable"),
        ('other.tr("Rows")', "only an object itself knows its context"),
        ('self.tr("%n rows")', "a text with a count holds %n"),
        ('self.tr("rows", "", rows)', "a text with a count holds %n"),
        ('Sentence(f"{rows} rows")', "no f-string"),
    ],
)
def test_a_text_that_no_translator_sees_is_told_with_its_place(read: Collector, statement: str, remedy: str) -> None:
    read.read(module(f"class Rows(QWidget):\n    def show(self, rows, name, other):\n        {statement}\n"))
    assert len(read.unseen) == 1
    assert read.unseen[0].startswith("gui/module.py:3:")
    assert remedy in read.unseen[0]


def test_a_class_that_others_inherit_counts_in_a_named_context(read: Collector) -> None:
    read.read(
        module('class Page(QWidget):\n    def f(self, n):\n        self.tr("%n rows", "", n)\nclass Own(Page): pass\n')
    )
    read.finish()
    assert "QCoreApplication.translate('Page', …)" in read.unseen[0]


def test_the_files_of_translators_are_in_step_with_the_sources() -> None:
    stale = collect_words.out_of_step(collect_words.collected().texts)
    assert not stale, f"Remedy: python3 dev.py words, then translate what is new in {stale}"


@pytest.mark.parametrize("language", collect_words.LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    unfinished = [source for _context, source, _forms, is_finished in messages(language) if not is_finished]
    assert not unfinished, f"Remedy: translate in resources/translations/edumanage_{language}.ts: {unfinished}"


@pytest.mark.parametrize("language", collect_words.LANGUAGES)
def test_a_translation_has_the_parts_of_its_text(language: str) -> None:
    """Each part stands in each form; the count may be left out where the form says it (one, two, none)."""
    wrong = []
    for context, source, forms, _is_finished in messages(language):
        for number, form in enumerate(forms):
            if sorted(PARTS.findall(form)) != sorted(PARTS.findall(source)):
                wrong.append(f"{context}: {source} -> {form}")
            if "%n" in source and "%Ln" not in form and number >= MANY[language]:
                wrong.append(f"{context}: {form} does not count")
            if "%n" in form.replace("%Ln", ""):
                wrong.append(f"{context}: {form} writes its count without the person's digits (%Ln)")
    assert not wrong, "\n".join(wrong)


def test_what_reads_from_right_to_left_begins_so() -> None:
    """A label takes its direction from its first letter, which must not be that of a name or a key put in there."""
    first = re.compile(r"\{\w*\}|[A-Za-z]|[\u0600-\u06ff\u200f]")
    wrong = [
        form
        for _context, _source, forms, _is_finished in messages("ar")
        for form in forms
        if re.search("[\u0600-\u06ff]", form) and re.match(r"[{A-Za-z]", first.findall(form)[0])
    ]
    assert not wrong, f"Remedy: U+200F at the beginning: {wrong}"


def test_a_sentence_of_one_thing_says_the_same_in_english_with_and_without_a_window() -> None:
    forms = {source: forms for context, source, forms, _is_finished in messages("en") if context == "Sentence"}
    for path in collect_words.python_sources():
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "Sentence":
                for word in call.keywords:
                    if word.arg == "one":
                        assert forms[ast.literal_eval(call.args[0])][0] == ast.literal_eval(word.value)


def messages(language: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Yield context, text, translations (the forms of what is counted) and whether they are finished."""
    tree = ET.parse(collect_words.TRANSLATIONS / collect_words.ts_name(language))
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            is_finished = translation.get("type") is None and all(forms)
            yield context.findtext("name") or "", message.findtext("source") or "", forms, is_finished
