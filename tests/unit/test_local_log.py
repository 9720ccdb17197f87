"""The log of this computer: lines of JSON with nobody's words in them, bounded whatever happens."""

import ast
import json
import logging
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

import dev
from edumanage_desktop.adapters.local_log import LOG_BYTES, LOG_FILES, NAME, JsonLines, LogFile, read_local_log
from edumanage_desktop.domain.log_words import LogWord
from edumanage_desktop.domain.sentences import Sentence

SECRET = "hunter2-Müller"
OWN = "edumanage_desktop.gui.queue"
_LEVELS = ("debug", "info", "warning", "error", "exception", "critical")


class Trouble(Enum):
    CRASHED = 1


def line(words: str, *values: object, logger: str = OWN, error: BaseException | None = None) -> dict[str, Any]:
    info = None if error is None else (type(error), error, error.__traceback__)
    record = logging.LogRecord(logger, logging.WARNING, f"/home/somebody/{OWN}.py", 12, words, values, info)
    made: dict[str, Any] = json.loads(JsonLines().format(record))
    return made


@pytest.fixture
def handler(tmp_path: Path) -> Iterator[LogFile]:
    made = LogFile(tmp_path / "log")
    yield made
    made.close()


def test_a_line_says_when_how_grave_where_and_what() -> None:
    found = line("Feedback on %d submissions could not be kept", 3)
    assert (found["level"], found["logger"]) == ("WARNING", OWN)
    assert found["message"] == "Feedback on 3 submissions could not be kept"
    assert found["at"].endswith("+00:00")


@pytest.mark.parametrize(
    ("words", "value", "told"),
    [
        ("%s", SECRET, "…"),
        ("%s was kept", Path(f"/home/{SECRET}/essay.pdf"), "… was kept"),
        ("%r", {SECRET: SECRET}, "'…'"),
        ("met: %s", Sentence("The work “{title}” of {who} is {n} pages.", title=SECRET, who=SECRET, n=7),
         "met: The work “…” of … is 7 pages."),
        ("met: %s", Sentence("%n rows: {why}", number=2, why=Sentence("{x} is away.", x=SECRET)),
         "met: 2 rows: … is away."),
        ("%s", LogWord("KeyringLocked"), "KeyringLocked"),
        ("%s", Trouble.CRASHED, "CRASHED"),
        ("%s", ValueError, "ValueError"),
        ("%d ms", SECRET, "%d ms"),
    ],
)  # fmt: skip
def test_what_fills_a_line_is_left_out_unless_it_is_ours(words: str, value: object, told: str) -> None:
    found = line(words, value)
    assert found["message"] == told
    assert SECRET not in json.dumps(found, ensure_ascii=False)


def test_of_other_programs_parts_nothing_is_told_but_where() -> None:
    found = line(f"GET https://bucket/?X-Amz-Signature={SECRET}", logger="botocore.endpoint")
    assert SECRET not in str(found)
    assert found["logger"] == "botocore.endpoint"


def test_of_an_error_types_and_places_are_told_and_no_message() -> None:
    def fail() -> None:
        try:
            raise OSError(28, SECRET, f"/home/{SECRET}")
        except OSError as error:
            raise ValueError(SECRET) from error

    with pytest.raises(ValueError, match="hunter2") as met:
        fail()
    found = line("Unexpected error", error=met.value)
    assert [each["type"] for each in found["errors"]] == ["ValueError", "OSError"]
    assert found["errors"][1]["errno"] == 28
    assert all("test_local_log.py:" in place for place in found["errors"][0]["places"])
    assert SECRET not in str(found)
    assert "/home" not in str(found)


def test_a_flood_fills_so_many_files_and_no_more(tmp_path: Path, handler: LogFile) -> None:
    logger = logging.getLogger(f"{OWN}.flood")
    logger.propagate = False
    logger.addHandler(handler)
    other = LogFile(tmp_path / "log")  # another window of the same person
    try:
        for number in range(40_000):
            logger.warning("A page process ended after %d ms, and so did the one before it, and all of them", number)
            if number % 7 == 0:
                other.handle(logging.LogRecord(OWN, logging.INFO, "x", 1, "line %d", (number,), None))
    finally:
        logger.removeHandler(handler)
        other.close()
    files = sorted((tmp_path / "log").iterdir())
    assert len(files) <= LOG_FILES + 1
    assert sum(path.stat().st_size for path in files) <= (LOG_FILES + 1) * LOG_BYTES + 10_000
    assert {path.stat().st_mode & 0o077 for path in files} == {0}
    read = read_local_log(tmp_path / "log")
    assert len(read) > 5_000
    assert any("39999" in each["message"] for each in read[-20_000:])


def test_what_is_no_line_of_ours_is_not_read(tmp_path: Path, handler: LogFile) -> None:
    folder = tmp_path / "log"
    folder.mkdir()
    (folder / "edumanage.log").write_text(f"2026-01-01 INFO Approved “{SECRET}”.")
    (folder / "edumanage.log.1").write_text(SECRET)
    handler.handle(logging.LogRecord(OWN, logging.INFO, "x", 1, "first", (), None))
    assert [path.name for path in folder.iterdir()] == [NAME], "what earlier programs wrote holds titles"
    with (folder / NAME).open("ab") as stream:
        stream.write(b'{"at": 1}\n[]\n\xff\xfe{"at"\n"text"\n')
    assert [each["message"] for each in read_local_log(folder)] == ["first"]
    assert read_local_log(tmp_path / "nowhere") == []


def test_the_words_of_every_line_are_literals() -> None:
    """A text that was put together beforehand would get there as it is."""
    glued = []
    for path in (Path(dev.__file__).parent / "edumanage_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            on = ast.unparse(node.func.value)
            is_line = (on == "_log" or on.startswith("logging.getLogger(")) and node.func.attr in _LEVELS
            if is_line and not (isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)):
                glued.append(f"{path.name}:{node.lineno}")
    assert not glued, f"Remedy: words as a literal, values as its arguments: {glued}"
