"""`store sweep`, `rights`: where submitted files are kept, rid of leftovers and strays, and who may do what there."""

import argparse
from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING

from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    add_command,
    add_target,
    answer,
    progress,
    target,
)
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.store_rights import StoreRoles
from edumanage_desktop.services.store_sweeping import FOLDERS, LEAST_AGE, USUAL_AGE, Sweep

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_ONE_DAY = timedelta(days=1)


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(subparsers, "store", help="where submitted files are kept: sweep, rights")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    sweep = add_command(
        actions,
        "sweep",
        help="remove what interrupted uploads left, and old files that nothing in the database names",
        description="Asks the database as an administrator of the program, and removes with the rights of the store's"
        " owner. Never touches files of a portal. Exit 1 when something could not be removed.",
    )
    add_target(sweep, store=True)
    sweep.add_argument(
        "--older-than",
        type=_days,
        metavar="DAYS",
        default=USUAL_AGE,
        help=f"how old an unnamed file is at least (default: {USUAL_AGE.days}; never less than {LEAST_AGE.days or 1})",
    )
    sweep.add_argument("--dry-run", action="store_true", help="say what would be removed, and remove nothing")
    sweep.add_argument("--begin-at", type=_folder, default=FOLDERS[0], metavar="00…ff", help="the folder to begin at")
    sweep.add_argument("--even-most", action="store_true", help="also when most files are named by nothing")
    sweep.set_defaults(command=_sweep)
    _add_rights(actions)


def _add_rights(actions: "_Subparsers") -> None:
    defaults = StoreRoles()
    rights = add_command(
        actions,
        "rights",
        help="what is unsafe about the rights on the files",
        description="Changes nothing; `server prepare --store` does. Exit 1 when something is unsafe.",
    )
    rights.add_argument("--store", required=True, metavar="FOLDER-OR-URL", help="where the submitted files are kept")
    rights.add_argument("--json", action="store_true", help="answer with one JSON document on standard output")
    rights.add_argument("--store-owner", metavar="USER", help="of a folder: who may list, overwrite and delete")
    for role in ("students", "staff", "backup"):
        name = getattr(defaults, role)
        rights.add_argument(f"--store-{role}", metavar="GROUP", default=name, help="of a folder (default: %(default)s)")
    how = rights.add_mutually_exclusive_group()
    how.add_argument(
        "--print", dest="is_printed", action="store_true", help="print the policies or commands that give the rights"
    )
    how.add_argument(
        "--try-as",
        choices=("students", "staff", "backup", "owner"),
        metavar="ROLE",
        help="of a bucket: try with the key at hand what students, staff, backup or owner may and may not do",
    )
    rights.set_defaults(command=_rights)


def _days(text: str) -> timedelta:
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) >= 1):
        raise argparse.ArgumentTypeError("a whole number of days, at least 1")
    return int(text) * _ONE_DAY


def _folder(text: str) -> str:
    if text not in FOLDERS:
        raise argparse.ArgumentTypeError(f"a folder from {FOLDERS[0]} to {FOLDERS[-1]}")
    return text


def _rights(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    if arguments.try_as is not None:
        return _try_role(arguments, toolbox)
    roles = StoreRoles(arguments.store_owner, arguments.store_students, arguments.store_staff, arguments.store_backup)
    preparer = toolbox.store_preparer(arguments.store, roles, progress)
    if arguments.is_printed:
        answer(arguments, {"commands": preparer.commands()}, preparer.commands())
        return DONE
    unsafe = preparer.unsafe()
    words = "\n".join(f"Unsafe, {thing.name}: {thing.words}" for thing in unsafe)
    answer(arguments, {"unsafe": [asdict(thing) for thing in unsafe]}, words or "Nothing unsafe was found.")
    return FOUND_SOMETHING_WRONG if unsafe else DONE


def _try_role(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    tried = toolbox.try_store_role(arguments.store, arguments.try_as)
    wrong = [attempt for attempt, is_right in tried.items() if not is_right]
    said = f"This key is not what {arguments.try_as} should have, for this came out otherwise: {', '.join(wrong)}."
    well = f"This key may do what {arguments.try_as} should, and nothing more that was tried."
    answer(arguments, {"role": arguments.try_as, "tried": tried, "wrong": wrong}, said if wrong else well)
    return FOUND_SOMETHING_WRONG if wrong else DONE


def _sweep(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    with toolbox.store_sweeper(
        target(arguments), older_than=arguments.older_than, only_look=arguments.dry_run, progress=progress
    ) as sweeper:
        done = sweeper.sweep(begin_at=arguments.begin_at, even_most=arguments.even_most)
    answer(arguments, {**asdict(done), "dry_run": arguments.dry_run}, _words(done, only_look=arguments.dry_run))
    return FOUND_SOMETHING_WRONG if done.left else DONE


def _words(done: Sweep, *, only_look: bool) -> str:
    would = "Would remove" if only_look else "Removed"
    lines = [
        f"{would} {counted(done.leftovers, 'leftover')} of interrupted uploads, and {counted(done.files, 'file')} that"
        f" nothing names ({counted(done.size_bytes, 'byte')}); looked at {counted(done.listed, 'old file')}."
    ]
    lines += [f"Not removed: {key}" for key in done.left]
    if done.next_folder is not None:
        lines.append(f"It stopped early; go on with --begin-at {done.next_folder}.")
    return "\n".join(lines)
