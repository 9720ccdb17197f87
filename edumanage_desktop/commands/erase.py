"""`erase`: what is personal about a submission or a student, for good; the history keeps its chain and the erasure."""

import argparse
from typing import TYPE_CHECKING

from edumanage_desktop.commands.options import DONE, FOUND_SOMETHING_WRONG, add_target, answer, target
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = subparsers.add_parser(
        "erase",
        help="erase a submission or a student: texts, files, names; recorded, and the history stays whole",
        allow_abbrev=False,
    )
    add_target(parser, store=True)
    subject = parser.add_mutually_exclusive_group(required=True)
    subject.add_argument("--upload", type=int, metavar="ID", help="one submission")
    subject.add_argument("--student", metavar="NUMBER-OR-ID", help="a student with all their work")
    parser.add_argument("--reason", required=True, metavar="TEXT", help="why; it is kept, so it names nobody")
    parser.set_defaults(command=run)


def run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    """Erase, and return 1 when stored files stay because there is no store to remove them from, or it could not."""
    eraser = toolbox.eraser(target(arguments))
    if arguments.upload is not None:
        done = eraser.erase_upload(arguments.upload, reason=arguments.reason)
    else:
        done = eraser.erase_student(arguments.student, reason=arguments.reason)
    words = f"Erased {done['uploads']:,} submissions and {done['files']:,} stored files."
    if done["left"]:
        words += f" {len(done['left']):,} stored files are still there:\n" + "\n".join(done["left"])
    answer(arguments, done, words)
    return FOUND_SOMETHING_WRONG if done["left"] else DONE
