"""Whatever a diagnosis says can be said in another language: each of its sentences is collected for translators."""

import ast
import inspect
from collections.abc import Iterator
from types import ModuleType

import pytest

from edumanage_desktop.adapters import orphan_files, storage_probe, upload_probe
from edumanage_desktop.adapters.database import (
    connection_probe,
    held_locks,
    performance_mending,
    performance_probe,
    refusal_sentences,
)
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis import (
    clearing,
    connection_judging,
    connection_words,
    looking,
    matters,
    performance_judging,
    performance_words,
    upload_judging,
    upload_words,
    visibility_judging,
    visibility_words,
)
from ui.collect_words import Collector, collected


@pytest.fixture(scope="module")
def words() -> Collector:
    """All texts that translators are given."""
    return collected()


def sentences_of(module: ModuleType) -> Iterator[str]:
    """Yield the templates of a module."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == Sentence.__name__ and node.args:
            template = node.args[0]
            assert isinstance(template, ast.Constant), f"{module.__name__}:{node.lineno}: write the text itself there"
            yield str(template.value)


@pytest.mark.parametrize(
    "module",
    [
        clearing, connection_judging, connection_words, looking, matters, performance_judging, performance_words,
        upload_judging, upload_words, visibility_judging, visibility_words, connection_probe, held_locks,
        performance_mending, performance_probe, refusal_sentences, orphan_files, storage_probe, upload_probe,
    ],
    ids=lambda module: str(module.__name__).rpartition(".")[2],
)  # fmt: skip
def test_every_sentence_of_a_diagnosis_is_collected(module: ModuleType, words: Collector) -> None:
    known = {text.source for text in words.texts if text.context == "Sentence"}
    assert not [template for template in sentences_of(module) if template not in known]
