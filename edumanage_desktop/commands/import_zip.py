"""`import-zip`: bring in what students handed in to Moodle, Canvas or a folder, always with a dry run before."""

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.interruption import between_steps
from edumanage_desktop.commands.options import (
    DONE,
    FACULTY_HELP,
    FOUND_SOMETHING_WRONG,
    REFUSED,
    SURROUNDINGS_FAILED,
    add_command,
    add_target,
    answer,
    faculty_id,
    progress,
    target,
)
from edumanage_desktop.domain.errors import EduManageError, ListNotUnderstood, Refused
from edumanage_desktop.domain.sentences import Sentence, counted
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.archive_import.planning import TO_DO, Action, Destination, Planned

if TYPE_CHECKING:
    from edumanage_desktop.services.archive_import.importing import ArchiveImport
    from edumanage_desktop.services.register import Student

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_TOLD_EVERY = 100
_INTERRUPTED = Sentence("Interrupted.")
_NOT_YET = Sentence("It is not handed in yet: the import stopped before it.")


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers,
        "import-zip",
        help="bring in an archive of Moodle or Canvas, a manifest with files, or a folder; can be repeated",
        description="Brings in the archives that Moodle and Canvas make of all submissions, files with a manifest.csv"
        " beside them, or a folder. What a student handed in before is not handed in again. Exit 1 when an entry was"
        " refused, or nobody knows whose it is.",
    )
    add_target(parser, store=True)
    parser.add_argument("file", type=Path, metavar="FILE", help="the zip archive, or a folder")
    parser.add_argument("--faculty", required=True, type=faculty_id, metavar="ID", help=FACULTY_HELP)
    parser.add_argument("--course", metavar="TEXT", help="the course for which it was handed in")
    parser.add_argument("--term", metavar="TEXT", help="the term of the course")
    parser.add_argument("--assignment", metavar="TEXT", help="the assignment of the course")
    parser.add_argument("--worksheet", type=Path, metavar="FILE", help="Moodle's grading worksheet (CSV)")
    parser.add_argument(
        "--assign", action="append", default=[], metavar="NAME=NUMBER,…",
        help="whose an entry is, by its name in the list and registration numbers; several for a group",
    )  # fmt: skip
    parser.add_argument("--dry-run", action="store_true", help="write nothing and tell what would become of each entry")
    parser.set_defaults(command=run)


def run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    """Import, and return 1 when an entry was refused or is nobody's."""
    destination = Destination(arguments.faculty, arguments.course, arguments.term, arguments.assignment)
    with toolbox.archive_import(target(arguments), arguments.file, arguments.worksheet) as opened:
        by_hand = _by_hand(arguments.assign, opened)
        if not arguments.dry_run:
            opened.send_waiting()
        planned = opened.plan(destination, by_hand, told=_tell_looked_at)
        lines, failure = list(planned), None
        if not arguments.dry_run:
            lines, failure = _carry_out(opened, planned)
        _answer(arguments, opened, lines, failure)
    if failure is not None:
        return REFUSED if isinstance(failure, Refused) else SURROUNDINGS_FAILED
    is_well = all(line.action not in {Action.REFUSED, Action.UNMATCHED} for line in lines)
    return DONE if is_well else FOUND_SOMETHING_WRONG


def _carry_out(opened: "ArchiveImport", planned: Sequence[Planned]) -> tuple[list[Planned], EduManageError | None]:
    """Hand in line by line; return every line as it ended, and what stopped it."""
    lines = list(planned)
    to_do = [place for place, line in enumerate(lines) if line.action in TO_DO]
    failure: EduManageError | None = None
    with between_steps() as is_interrupted:
        for done, place in enumerate(to_do):
            failure = failure or (EduManageError(_INTERRUPTED) if is_interrupted() else None)
            if failure is not None:
                lines[place] = replace(lines[place], why=_NOT_YET)
                continue
            try:
                lines[place] = opened.hand_in(lines[place])
            except EduManageError as error:
                failure, lines[place] = error, replace(lines[place], why=_NOT_YET)
            if (done + 1) % _TOLD_EVERY == 0:
                progress(f"{done + 1:,} of {counted(len(to_do), 'entry', 'entries')} handed in.")
    opened.report()
    return lines, failure


def _by_hand(assigned: Sequence[str], opened: "ArchiveImport") -> "dict[str, list[Student]]":
    """Return whose entries are by their keys; raises `ListNotUnderstood` for entries or students that there are not."""
    by_name = {entry.name: entry.key for entry in opened.understood.entries}
    found = {}
    for words in assigned:
        name, _, numbers = words.rpartition("=")
        if not name:
            raise ListNotUnderstood(
                Sentence("{given} names nobody. Nothing was handed in; write --assign NAME=NUMBER.", given=words)
            )
        if name not in by_name:
            raise ListNotUnderstood(
                Sentence("There is no entry {name} here. Nothing was handed in; see --dry-run.", name=name)
            )
        students = []
        for number in numbers.split(","):
            student = opened.numbered(number)
            if student is None:
                raise ListNotUnderstood(
                    Sentence("There is no student with the number {given}. Nothing was handed in.", given=number)
                )
            students.append(student)
        found[by_name[name]] = students
    return found


def _answer(
    arguments: argparse.Namespace, opened: "ArchiveImport", lines: Sequence[Planned], failure: EduManageError | None
) -> None:
    counts = Counter(line.action for line in lines)
    for note in opened.understood.notes:
        progress(note)
    stopped = None
    if failure is not None:
        stopped = f"{failure.sentence} What was handed in before stays. Import the same again to complete it."
        progress(stopped)
    document = {
        "file": opened.name,
        "system": opened.understood.system.value,
        "dry_run": bool(arguments.dry_run),
        "notes": [str(note) for note in opened.understood.notes],
        "entries": [_record(line) for line in lines],
        "counts": {action.value: counts[action] for action in Action},
        "stopped": stopped,
    }
    listed = [f"{line.action}\t{_student(line) or '-'}\t{line.entry.name}\t{line.why}" for line in lines]
    summed = ", ".join(f"{counts[action]:,} {action}" for action in Action) if lines else "It holds nobody's work"
    tried = " Nothing was written: this was a dry run." if arguments.dry_run else ""
    nobodys = ["Say whose they are with --assign NAME=NUMBER, once for each."] if counts[Action.UNMATCHED] else []
    answer(arguments, document, "\n".join([*listed, f"{summed}.{tried}", *nobodys]))


def _record(line: Planned) -> dict[str, Any]:
    return {
        "name": line.entry.name,
        "student": _student(line),
        "action": line.action.value,
        "reason": str(line.why),
        "title": line.title or None,
        "files": [file.name for file in line.entry.files],
        "upload": line.upload_id,
    }


def _student(line: Planned) -> str | None:
    if line.student is None:
        return None
    return line.student.number or str(line.student.id)


def _tell_looked_at(done: int, total: int) -> None:
    if done % _TOLD_EVERY == 0 and done < total:
        progress(f"{done:,} of {counted(total, 'entry', 'entries')} looked at.")
