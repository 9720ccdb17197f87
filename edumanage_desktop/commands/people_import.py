"""`people import`: lists of students, faculty, teaching and people from CSV files, with a dry run."""

import argparse
import stat
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from edumanage_desktop.commands.import_answer import ImportAnswer, PasswordFile
from edumanage_desktop.commands.interruption import between_steps
from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    REFUSED,
    SURROUNDINGS_FAILED,
    add_command,
    add_target,
    progress,
    target,
)
from edumanage_desktop.domain.errors import AnswerNotKept, EduManageError, ListUnreadable, Refused
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.people_import.columns import COLUMNS, Kind, Table, open_table
from edumanage_desktop.services.people_import.fates import Fate
from edumanage_desktop.services.people_import.importing import PeopleImport

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_TOLD_EVERY_S = 2.0
_INTERRUPTED = Sentence("Interrupted.")


def add_parser(actions: "_Subparsers") -> None:
    """Register the action."""
    listed = "; ".join(f"{kind}: {', '.join(columns)}" for kind, columns in COLUMNS.items())
    parser = add_command(
        actions,
        "import",
        help="students, faculty, teaching or people from a CSV file; can be repeated",
        description="Imports a CSV file whose first line names its columns, and tells every row's fate: new, changed,"
        f" same, refused or skipped. Never deletes. Columns: {listed}. Exit 1 when a row was refused.",
    )
    add_target(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="the CSV file")
    parser.add_argument(
        "--kind", type=Kind, choices=list(Kind), metavar="KIND",
        help=f"what it is a list of, where its columns leave that open: {', '.join(Kind)}",
    )  # fmt: skip
    parser.add_argument("--dry-run", action="store_true", help="write nothing and tell what would become of every row")
    parser.add_argument(
        "--passwords", type=Path, metavar="FILE",
        help="write one-time passwords into this new file, which only you can read, and print none",
    )  # fmt: skip
    parser.set_defaults(command=_run)


def _run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    """Import, and return 1 when a row was refused."""
    with _opened(arguments.file) as file:
        table = open_table(file, kind=arguments.kind)
        for note in table.notes:
            progress(note)
        importer = toolbox.people_import(target(arguments))
        with PasswordFile(arguments.passwords, dry_run=arguments.dry_run) as passwords:
            answer = ImportAnswer(arguments, table, passwords)
            failure = _import(importer, table, answer, dry_run=arguments.dry_run)
            if failure is None:
                answer.end()
                return FOUND_SOMETHING_WRONG if answer.counts[Fate.REFUSED] else DONE
            if not answer.has_begun:
                raise failure
            return _stopped(answer, failure, dry_run=arguments.dry_run)


def _import(importer: PeopleImport, table: Table, answer: ImportAnswer, *, dry_run: bool) -> EduManageError | None:
    """Import batch by batch and return what stopped it, None at the end of the file."""
    told_at_s = time.monotonic()
    try:
        with between_steps() as is_interrupted, closing(importer.fates(table, dry_run=dry_run)) as batches:
            for fates in batches:
                answer.tell(fates)
                if is_interrupted():
                    return EduManageError(_INTERRUPTED)
                if time.monotonic() - told_at_s > _TOLD_EVERY_S:
                    told_at_s = time.monotonic()
                    progress(f"Line {fates[-1].line:,} of {table.letters.lines:,}.")
    except EduManageError as error:
        return error
    return None


def _stopped(answer: ImportAnswer, failure: EduManageError, *, dry_run: bool) -> int:
    done = f"{answer.counts[Fate.NEW]:,} new and {answer.counts[Fate.CHANGED]:,} changed"
    kept = "Nothing was written." if dry_run else f"What was imported before stays ({done})."
    words = f"{failure.sentence} {kept} Import the same file again to complete it."
    progress(words)
    with suppress(AnswerNotKept):
        answer.end(words)
    return REFUSED if isinstance(failure, Refused) else SURROUNDINGS_FAILED


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Open a list; raises `ListUnreadable`, also for what is no file and may never end."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise ListUnreadable(Sentence("{path} is no file. Nothing was changed; name a CSV file.", path=path))
        file = path.open("rb")
    except OSError as error:
        raise ListUnreadable(
            Sentence(
                "{path} cannot be read ({strerror}). Nothing was changed; check its name and your right to it.",
                path=path,
                strerror=error.strerror,
            )
        ) from error
    with file:
        yield file
