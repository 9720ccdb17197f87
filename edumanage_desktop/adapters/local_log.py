"""The program's own log on this computer: a JSON object a line, in files that take turns, without anybody's words.

A line says when (UTC), how grave, which part of the program, and what in words of ours. What fills those words is left
out unless it is a number, a type or a `LogWord`; of a sentence only its template stands there. Of an error the types
and the places in the program are told, not its message, for drivers put values into theirs. So neither feedback nor
titles, names of files, passwords nor addresses can get there, whoever forgets to think of it.
"""

import logging
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from edumanage_desktop.domain.log_words import LogWord, places
from edumanage_desktop.domain.sentences import Sentence

NAME = "edumanage.jsonl"
LEFT_OUT = "…"
LOG_BYTES, LOG_FILES = 1 << 20, 3
_OWN = "edumanage_desktop"
_LONGEST_MESSAGE = 1_000
_MOST_CAUSES = 5
_EARLIER = "edumanage.log*"
"""What programs before wrote, with what they said to people in it."""


def log_to(folder: Path) -> None:
    """Log to the standard error and to files in a folder, which is made with the first line."""
    logging.raiseExceptions = False  # a full disk keeps no line; nobody is helped by a traceback for each
    spoken = logging.StreamHandler()
    spoken.setFormatter(_Spoken("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[spoken, LogFile(folder)])
    logging.getLogger(_OWN).setLevel(logging.INFO)


class LogFile(logging.Handler):
    """Keeps the log in files that take turns; opened with the first record, for most starts write none."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line; a disk that takes none keeps none."""
        if self._file is None:
            self._file = self._opened()
        self._file.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            with suppress(OSError):  # what waited to be written is lost, on a disk that is full
                self._file.close()
        super().close()

    def _opened(self) -> logging.Handler:
        import os
        from logging.handlers import RotatingFileHandler

        class OwnFile(RotatingFileHandler):
            """Readable by this user alone."""

            def _open(self) -> TextIOWrapper:
                descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
                return open(descriptor, "a", encoding="utf-8")

        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            for earlier in self._folder.glob(_EARLIER):
                earlier.unlink()
            opened = OwnFile(self._folder / NAME, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
        except OSError:
            return logging.NullHandler()
        opened.setFormatter(JsonLines())
        return opened


class JsonLines(logging.Formatter):
    """Makes a record a line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, without its end."""
        import json

        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "process": record.process,
            "message": message_of(record),
        }
        if record.exc_info and record.exc_info[1] is not None:
            line["errors"] = list(_errors(record.exc_info[1]))
        return json.dumps(line, ensure_ascii=False)


class _Spoken(logging.Formatter):
    """Says a record to whoever reads the standard error, which may be a journal: by the same rules."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, and the types of an error with their places below it."""
        record = logging.makeLogRecord({**record.__dict__, "msg": "%s", "args": (message_of(record),)})
        error = record.exc_info[1] if record.exc_info else None
        record.exc_info = record.exc_text = None
        told = (
            ""
            if error is None
            else "".join(
                f"\n  {found['type']} at {', '.join(found['places']) or 'no place'}" for found in _errors(error)
            )
        )
        return super().format(record) + told


def message_of(record: logging.LogRecord) -> str:
    """Return what a record says: nothing for other programs' parts, whose words may hold anything."""
    if record.name != _OWN and not record.name.startswith(f"{_OWN}."):
        return f"{LEFT_OUT} ({record.module}:{record.lineno})"
    words = record.msg if isinstance(record.msg, str) and not isinstance(record.msg, Sentence) else _safe(record.msg)
    if record.args:
        given = record.args
        filled: Any = tuple(map(_safe, given)) if isinstance(given, tuple) else LEFT_OUT  # of one dictionary, nothing
        try:
            words = str(words) % filled
        except (TypeError, ValueError):
            words = str(words)
    return " ".join(str(words).split())[:_LONGEST_MESSAGE]


def _safe(value: object) -> object:
    """Return what may stand in a line of a value."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Sentence):
        return _template(value)
    if isinstance(value, LogWord):
        return str(value)
    if isinstance(value, Enum):
        return value.name
    return value.__name__ if isinstance(value, type) else LEFT_OUT


def _template(sentence: Sentence) -> str:
    parts = {
        name: _safe(part) if isinstance(part, int | Sentence) else LEFT_OUT for name, part in sentence.parts.items()
    }
    number = "" if sentence.number is None else str(sentence.number)
    return sentence.template.replace("%n", number).format(**parts)


def _errors(error: BaseException) -> Iterator[dict[str, Any]]:
    """Yield an error and what caused it, each with where in the program it was, the innermost place last."""
    found: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if found is None:
            return
        told: dict[str, Any] = {"type": type(found).__name__, "places": list(places(found.__traceback__))}
        if isinstance(found, OSError) and found.errno is not None:
            told["errno"] = found.errno
        yield told
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)


def read_local_log(folder: Path) -> list[dict[str, Any]]:
    """Return the lines of the log, the oldest first; what is no line of ours, or damaged, is left out."""
    import json

    found: list[dict[str, Any]] = []
    names = [*(f"{NAME}.{number}" for number in range(LOG_FILES, 0, -1)), NAME]
    for name in names:
        try:
            lines = (folder / name).read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            continue
        for text in lines:
            try:
                line = json.loads(text)
            except ValueError:
                continue
            if isinstance(line, dict) and isinstance(line.get("at"), str) and isinstance(line.get("message"), str):
                found.append(line)
    return found
