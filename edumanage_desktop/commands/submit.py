"""`submit`: hand in one submission with its files, for oneself or, at a registrar's desk, for a student."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.options import (
    DONE,
    FACULTY_HELP,
    FOUND_SOMETHING_WRONG,
    add_command,
    add_target,
    answer,
    faculty_id,
    progress,
    target,
)
from edumanage_desktop.domain.errors import HandInRefused, Refused
from edumanage_desktop.domain.sentences import Sentence, counted
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    from datetime import datetime

    from edumanage_desktop.services.intake import HandIn, Intake, Progress, Receipt

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_TOLD_EVERY_BYTES = 64 << 20
_NO_STUDENT = Sentence("You are no student here, so nothing was handed in. Say whose work it is with --student NUMBER.")


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers,
        "submit",
        help="hand in a submission with its files",
        description="Hands in for oneself or, as a registrar, for a student, and answers with the receipt. Where the"
        " student has work with exactly these contents with this faculty member for this assignment already, nothing is"
        " handed in: its number is told, and the exit status is 1. Exit 2 when a file is not taken, 4 when the"
        " department's rules refuse.",
    )
    add_target(parser, store=True)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="what is handed in, the first file first")
    parser.add_argument("--student", metavar="NUMBER", help="the student's registration number (default: oneself)")
    parser.add_argument("--faculty", required=True, type=faculty_id, metavar="ID", help=FACULTY_HELP)
    parser.add_argument("--title", required=True, metavar="TEXT", help="the title of the work")
    parser.add_argument("--description", default="", metavar="TEXT", help="what else there is to say")
    parser.add_argument("--course", metavar="TEXT", help="the course for which it is handed in")
    parser.add_argument("--term", metavar="TEXT", help="the term of the course")
    parser.add_argument("--assignment", metavar="TEXT", help="the assignment of the course")
    parser.add_argument("--again", action="store_true", help="hand in though exactly this work is there already")
    parser.set_defaults(command=run)


def run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    """Hand in, and answer with the receipt, or with that of the same work that is there already."""
    from edumanage_desktop.services.intake import FileOnDisk, HandIn
    from edumanage_desktop.services.upload_rules import Collection

    collection = None
    if arguments.course:
        collection = Collection(0, arguments.course, arguments.term, arguments.assignment)
    with toolbox.intake_desk(target(arguments)) as desk:
        handed = HandIn(
            student_id=None if arguments.student is None else desk.reader.student_id(arguments.student),
            faculty_id=arguments.faculty,
            title=arguments.title,
            description=arguments.description,
            collection=collection,
            files=[FileOnDisk(path) for path in arguments.files],
        )
        there = None if arguments.again else desk.intake.same_work(handed)
        receipt = there or _handed_in(desk.intake, handed)
    at = "" if receipt.ended_at is None else f" at {receipt.ended_at:%Y-%m-%d %H:%M:%S}Z"
    told = f"Handed in as number {receipt.upload_id}{at}."
    if there is not None:
        told = (
            f"Exactly this work was handed in before, as number {receipt.upload_id}{at}, so nothing was handed in now."
            " Say --again to hand it in once more."
        )
    listed = "\n".join(f"{file.sha256}  {file.name} ({counted(file.size_bytes, 'byte')})" for file in receipt.files)
    answer(arguments, _document(receipt, is_new=there is None), f"{told}\n{listed}")
    return DONE if there is None else FOUND_SOMETHING_WRONG


def _handed_in(intake: "Intake", handed: "HandIn") -> "Receipt":
    from edumanage_desktop.services.intake import check

    try:
        return intake.hand_in(handed, progress=_telling())
    except HandInRefused as refusal:
        rules = intake.rules()
        broken = [why for why in (check(file, rules) for file in handed.files) if why is not None]
        if len(broken) < 2:
            raise
        raise HandInRefused(
            Sentence(
                "Nothing was handed in, for {count} files are not taken:\n{reasons}",
                count=len(broken),
                reasons="\n".join(broken),
            )
        ) from refusal
    except Refused as refusal:
        if handed.student_id is None and refusal.details.get("reason") == "whose":
            raise Refused(refusal.code, _NO_STUDENT, refusal.details) from refusal
        raise


def _document(receipt: "Receipt", *, is_new: bool) -> dict[str, Any]:
    return {
        "id": receipt.upload_id,
        "handed_in": is_new,
        "sha256": receipt.files[0].sha256,
        "title": receipt.title,
        "begun_at": _instant(receipt.begun_at),
        "ended_at": _instant(receipt.ended_at),
        "files": [{"name": file.name, "bytes": file.size_bytes, "sha256": file.sha256} for file in receipt.files],
    }


def _telling() -> "Progress":
    told_bytes = 0

    def tell(done_bytes: int, total_bytes: int) -> None:
        nonlocal told_bytes
        if done_bytes - told_bytes >= _TOLD_EVERY_BYTES:
            told_bytes = done_bytes
            progress(f"{done_bytes:,} of {total_bytes:,} bytes are in the store")

    return tell


def _instant(at: "datetime | None") -> str | None:
    return None if at is None else at.isoformat()
