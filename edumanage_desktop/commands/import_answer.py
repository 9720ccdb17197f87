"""The answer of an import while it is under way: every row's fate as soon as it is certain, and one-time passwords."""

import argparse
import io
import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from edumanage_desktop.commands.options import plain
from edumanage_desktop.domain.errors import AnswerNotKept, FileNotNew
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.people import OneTimePassword
from edumanage_desktop.services.people_import.columns import Table
from edumanage_desktop.services.people_import.fates import Fate, RowFate

_AT_ONCE = io.DEFAULT_BUFFER_SIZE // 4
"""So many characters are written at once, which always fit into the buffer of stdout.

Of more than that the rest is lost now and then where a signal comes while a full pipe is waited for (measured with
CPython 3.11.7: in one of six tries); one-time passwords may stand there.
"""


class ImportAnswer:
    """Prints one JSON document piece by piece with `--json`, otherwise a line for each row, tabs between its parts.

    Every method may raise `AnswerNotKept`: nobody takes the answer any more.
    """

    def __init__(self, arguments: argparse.Namespace, table: Table, passwords: "PasswordFile") -> None:
        self._is_json, self._is_dry_run = bool(arguments.json), bool(arguments.dry_run)
        self._table, self._passwords = table, passwords
        self.counts: Counter[Fate] = Counter()
        self.has_begun = False

    def tell(self, fates: Sequence[RowFate]) -> None:
        """Tell the fates of some rows, and keep the passwords among them before anything else."""
        self.counts.update(each.fate for each in fates)
        pieces = [] if self.has_begun else [self._beginning()]
        for each in fates:
            pieces.append(self._json(each) if self._is_json else self._line(each))
            if not self._is_json and each.secret is not None and not self._passwords.is_wanted:
                pieces.append(f"{each.secret.login}\t{each.secret.password}\n")
            self.has_begun = True
        try:
            self._passwords.keep([each.secret for each in fates if each.secret is not None])
        finally:
            self._print("".join(pieces))

    def end(self, stopped: str = "") -> None:
        """Close the answer; `stopped` says why it is not whole."""
        counts = {fate.value: self.counts[fate] for fate in Fate}
        if not self._is_json:
            listed = ", ".join(f"{count:,} {fate}" for fate, count in counts.items())
            tried = " Nothing was written: this was a dry run." if self._is_dry_run else ""
            self._print(f"{self._table.kind.value.capitalize()}: {listed}.{tried}\n")
            return
        beginning = "" if self.has_begun else self._beginning()
        self._print(f'{beginning}\n], "counts": {_as_json(counts)}, "stopped": {_as_json(stopped or None)}}}\n')

    def _beginning(self) -> str:
        if not self._is_json:
            return ""
        head = {"kind": self._table.kind.value, "dry_run": self._is_dry_run, "notes": list(self._table.notes)}
        return f'{_as_json(head)[:-1]}, "rows": ['

    def _json(self, fate: RowFate) -> str:
        changes = {name: {"from": _value(old), "to": _value(new)} for name, (old, new) in fate.changes.items()}
        row: dict[str, Any] = {"line": fate.line, "key": fate.key, "fate": fate.fate.value, "changes": changes}
        row["why"] = fate.why
        if fate.secret is not None:
            row["valid_until"] = fate.secret.valid_until.isoformat()
            if not self._passwords.is_wanted:
                row["one_time_password"] = fate.secret.password
        return f"{',' if self.has_begun else ''}\n{_as_json(row)}"

    @staticmethod
    def _line(fate: RowFate) -> str:
        changes = (f"{name}: {_words(old)} → {_words(new)}" for name, (old, new) in fate.changes.items())
        words = "; ".join((*changes, fate.why) if fate.why else changes)
        return "\t".join((str(fate.line), fate.fate.value, _cell(fate.key), _cell(words))) + "\n"

    @staticmethod
    def _print(text: str) -> None:
        try:
            for start in range(0, len(text), _AT_ONCE):
                sys.stdout.write(text[start : start + _AT_ONCE])
                sys.stdout.flush()
        except OSError as error:
            with suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise AnswerNotKept(
                Sentence(
                    "The answer cannot be written ({strerror}). Who was made and got no password is given"
                    " another one with: people reset.",
                    strerror=error.strerror,
                )
            ) from error


class PasswordFile:
    """A new file of one-time passwords, `login<TAB>password` in each line, that only its owner reads; or none.

    It is made at once, so that no account is made whose password could not be kept, and is gone again if it is empty.
    Raises `FileNotNew` and `AnswerNotKept`.
    """

    def __init__(self, path: Path | None, *, dry_run: bool) -> None:
        self._path, self._descriptor, self._is_empty = path, None, True
        if path is None:
            return
        try:
            if dry_run and os.path.lexists(path):
                raise FileExistsError
            self._descriptor = None if dry_run else os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError as error:
            raise FileNotNew(
                Sentence("{path} is there already. Nothing was changed; name a file that is not.", path=path)
            ) from error
        except OSError as error:
            raise AnswerNotKept(
                Sentence(
                    "{path} cannot be made ({strerror}). Nothing was changed; name another file.",
                    path=path,
                    strerror=error.strerror,
                )
            ) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._descriptor is None or self._path is None:
            return
        os.close(self._descriptor)
        if self._is_empty:
            self._path.unlink(missing_ok=True)

    @property
    def is_wanted(self) -> bool:
        """Whether passwords go into a file, and nowhere else."""
        return self._path is not None

    def keep(self, secrets: Sequence[OneTimePassword]) -> None:
        """Write passwords down for good."""
        if self._descriptor is None or not secrets:
            return
        lines = "".join(f"{each.login}\t{each.password}\n" for each in secrets).encode()
        self._is_empty = False
        try:
            while lines:
                lines = lines[os.write(self._descriptor, lines) :]
            os.fsync(self._descriptor)
        except OSError as error:
            raise AnswerNotKept(
                Sentence(
                    "{path} cannot be written ({strerror}). Who was made and is not in it is given another"
                    " password with: people reset.",
                    path=self._path,
                    strerror=error.strerror,
                )
            ) from error


def _as_json(value: Any) -> str:
    is_unicode = (sys.stdout.encoding or "utf-8").lower().replace("-", "").startswith("utf")
    return json.dumps(value, ensure_ascii=not is_unicode)


def _value(stored: object) -> object:
    return sorted(stored) if isinstance(stored, frozenset) else stored


def _words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, frozenset):
        return ", ".join(sorted(value))
    return "none" if value is None else str(value)


def _cell(text: str) -> str:
    """Return the text on one line and without what would begin another cell."""
    return plain(text).replace("\t", "\\t").replace("\n", "\\n")
