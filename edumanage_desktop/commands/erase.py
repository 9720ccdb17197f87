"""`erase`: what is personal about a submission or a student, for good; the history keeps its chain and the erasure."""

import argparse
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.confirmation import is_confirmed
from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    WRONG_USAGE,
    add_command,
    add_target,
    answer,
    target,
)
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Eraser, ErasureSubject, Toolbox

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_SHOWN = 20


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers,
        "erase",
        help="erase a submission or a student: texts, files, names; recorded, and the history stays whole",
        description="Erases for good what is personal about a submission or a student: texts, files, names. That it was"
        " done is recorded, and the history stays whole. Shows whom and what it would erase, and asks for the number"
        " once more. Exit 1 when stored files are still there, 2 when nobody confirmed it.",
    )
    add_target(parser, store=True)
    subject = parser.add_mutually_exclusive_group(required=True)
    subject.add_argument("--upload", type=_id, metavar="ID", help="one submission, by its number in the queue")
    subject.add_argument("--student", metavar="NUMBER", help="a student with all their work, by registration number")
    subject.add_argument("--student-id", type=_id, metavar="ID", help="the same, by the portal's id")
    parser.add_argument("--reason", required=True, metavar="TEXT", help="why; it is kept, so it names nobody")
    sure = parser.add_mutually_exclusive_group()
    sure.add_argument("--dry-run", action="store_true", help="show whom and what it would erase, and erase nothing")
    sure.add_argument("--yes", action="store_true", help="do not ask for the number once more")
    parser.set_defaults(command=run)


def run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    """Erase, and return 1 when stored files stay because there is no store to remove them from, or it could not."""
    eraser = toolbox.eraser(target(arguments))
    subject = _found(arguments, eraser)
    shown = _shown(subject)
    if arguments.dry_run:
        document = {**_record(subject), "dry_run": True}
        answer(arguments, document, f"Would erase {shown}\nNothing was erased: this was a dry run.")
        return DONE
    if not _is_confirmed(arguments, shown):
        return WRONG_USAGE
    done = eraser.erase(subject, reason=arguments.reason)
    words = f"Erased {counted(done['uploads'], 'submission')} and {counted(done['files'], 'stored file')}."
    if done["left"]:
        are = "is" if len(done["left"]) == 1 else "are"
        words += f" {counted(len(done['left']), 'stored file')} {are} still there:\n" + "\n".join(done["left"])
    answer(arguments, {**_record(subject), "dry_run": False, **done}, words)
    return FOUND_SOMETHING_WRONG if done["left"] else DONE


def _id(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) < 1 << 63):
        raise argparse.ArgumentTypeError("a whole number")
    return int(text)


def _found(arguments: argparse.Namespace, eraser: Eraser) -> ErasureSubject:
    if arguments.upload is not None:
        return eraser.upload(arguments.upload)
    if arguments.student_id is not None:
        return eraser.student_of_id(arguments.student_id)
    return eraser.student(arguments.student)


def _is_confirmed(arguments: argparse.Namespace, shown: str) -> bool:
    """Ask for the number as it was given."""
    given = (arguments.upload, arguments.student_id, arguments.student)
    wanted = next(str(each) for each in given if each is not None)
    return is_confirmed(arguments, [f"This erases for good {shown}"], wanted, nothing="Nothing was erased")


def _shown(subject: ErasureSubject) -> str:
    if subject.upload_id is not None:
        what = f"submission {subject.upload_id} of {_student(subject)}, with {counted(subject.files, 'stored file')}:"
    else:
        accounts = f", with the account {', '.join(subject.logins)}" if subject.logins else ""
        works = counted(len(subject.works), "submission")
        what = f"{_student(subject)}{accounts}, {works} and {counted(subject.files, 'stored file')}:"
    lines = [f"  {upload_id}\t{title or '(no title)'}" for upload_id, title in subject.works[:_SHOWN]]
    if len(subject.works) > _SHOWN:
        lines.append(f"  … and {len(subject.works) - _SHOWN:,} more; --json lists all.")
    return "\n".join([what, *lines])


def _student(subject: ErasureSubject) -> str:
    if subject.student_id is None:
        return "a student whom nobody knows any more"
    named = subject.name or "a student who is not imported"
    number = f"number {subject.number}, " if subject.number else ""
    return f"{named} ({number}id {subject.student_id} of the portal)"


def _record(subject: ErasureSubject) -> dict[str, Any]:
    return {
        "student": {"id": subject.student_id, "number": subject.number, "name": subject.name},
        "logins": list(subject.logins),
        "works": [{"id": upload_id, "title": title} for upload_id, title in subject.works],
        "stored_files": subject.files,
    }
