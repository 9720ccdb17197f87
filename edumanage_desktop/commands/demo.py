"""`demo`: a sample department in an empty database, with real files in the store."""

import argparse
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from edumanage_desktop.commands.options import DONE, WRONG_USAGE, add_command, add_target, answer, progress, target
from edumanage_desktop.domain.errors import DatabaseNotEmpty
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

DEFAULT_UPLOADS = 400
MOST_UPLOADS = 10_000_000


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(subparsers, "demo", help="fill an empty database with a sample department")
    add_target(parser, store=True)
    parser.add_argument(
        "--uploads", type=_count, default=DEFAULT_UPLOADS, metavar="N", help=f"submissions (default: {DEFAULT_UPLOADS})"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="the same seed makes the same department")
    parser.add_argument(
        "--now", type=_moment, metavar="TIME", help="the moment it is made for, as 2026-11-24T12:00 UTC (default: now)"
    )
    parser.set_defaults(command=run, store_required=parser)


def run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    """Make the department and print how much of it there is; 2 for a database that holds work already."""
    if not arguments.store:
        arguments.store_required.error("the following arguments are required: --store")
    now = arguments.now or datetime.now(UTC).replace(second=0, microsecond=0)
    loader = toolbox.sample_loader(target(arguments))
    try:
        made = loader.load(uploads=arguments.uploads, seed=arguments.seed, now=now, progress=progress)
    except DatabaseNotEmpty as refusal:
        progress(refusal.sentence)
        return WRONG_USAGE
    uploads, students = counted(made["uploads"], "submission"), counted(made["students"], "student")
    answer(arguments, made, f"Made {uploads} of {students} to {counted(made['faculty'], 'faculty member')}.")
    return DONE


def _count(text: str) -> int:
    try:
        count = int(text)
    except ValueError:
        count = -1
    if not 0 <= count <= MOST_UPLOADS:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to {MOST_UPLOADS:,}")
    return count


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as exc:
        raise argparse.ArgumentTypeError(f"{text!r} is no time like 2026-11-24T12:00") from exc
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
