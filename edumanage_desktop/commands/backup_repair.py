"""`backup repair`: the way out of a damaged repository."""

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from edumanage_desktop.commands.backup_options import PASSPHRASE, add_repository, told
from edumanage_desktop.commands.confirmation import is_confirmed
from edumanage_desktop.commands.options import DONE, FOUND_SOMETHING_WRONG, WRONG_USAGE, add_command, answer, progress
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.looking import Holder
from edumanage_desktop.services.backup.repairing import Repaired
from edumanage_desktop.services.backup.storage import QUARANTINE, REPOSITORY

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parser(actions: "_Subparsers") -> None:
    """Register the command."""
    repair = add_command(
        actions,
        "repair",
        help="make a damaged list of the backups, repository.json or key anew, and put damaged backups into quarantine",
        description="Reads manifests, tables and lists of all backups; the contents of files are left to `verify`. What"
        f" is whole is never touched, and nothing is removed: a damaged backup goes into the folder {QUARANTINE}. Exit"
        f" 1 when --dry-run finds something to repair. {PASSPHRASE}",
    )
    add_repository(repair, json=True)
    kinds = repair.add_mutually_exclusive_group()
    kinds.add_argument("--dry-run", action="store_true", help="say what would be done, and change nothing")
    kinds.add_argument(
        "--discard", action="store_true", help="remove what earlier repairs put into quarantine, and repair nothing"
    )
    kinds.add_argument(
        "--unlock",
        action="store_true",
        help="take the lock of a job away that has died, and repair nothing; says whose it is, and asks where that may"
        " be at work still",
    )
    repair.add_argument("--yes", action="store_true", help="with --unlock: do not ask")
    repair.set_defaults(command=_repair)


def _repair(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    if arguments.unlock:
        return _unlock(arguments, toolbox.backup_desk(arguments.repository))
    if arguments.yes:
        progress("Nothing was done: --yes goes with --unlock, for nothing else here asks.")
        return WRONG_USAGE
    repairing = toolbox.backup_desk(arguments.repository).repairing(told())
    if arguments.discard:
        files = repairing.discard()
        answer(arguments, {"discarded": files}, f"Removed {counted(files, 'file')} of damaged backups.")
        return DONE
    found = repairing.look() if arguments.dry_run else repairing.run()
    document = {**asdict(found), "dry_run": arguments.dry_run}
    answer(arguments, document, "\n".join(_words(found, is_dry=arguments.dry_run)))
    return FOUND_SOMETHING_WRONG if arguments.dry_run and not found.is_well else DONE


def _unlock(arguments: argparse.Namespace, desk: BackupDesk) -> int:
    """Take the lock away; whoever may be at work still is named before."""
    found = desk.lock_holder()
    if found is None:
        answer(arguments, {"unlocked": False, "holder": None}, "The backups are locked by nobody.")
        return DONE
    holder = _holder_words(found)
    if not found.is_dead:
        words = [f"{holder}, and may be at work still: two jobs at once can spoil backups."]
        wanted = found.computer if found.is_known else "unlock"
        look = "Look there that the job is at work no more"
        if not is_confirmed(arguments, words, wanted, nothing="The lock stays", look=look):
            return WRONG_USAGE
    desk.unlock(found)
    answer(
        arguments,
        {"unlocked": True, "holder": {**asdict(found), "is_known": found.is_known}},
        f"{holder}. The backups are locked by nobody now.",
    )
    return DONE


def _holder_words(found: Holder) -> str:
    if found.since is None:
        return "The lock does not say whose it is"
    return f"The lock is of {found.login} on {found.computer}, since {found.since:%Y-%m-%d %H:%M}Z ({found.job})"


def _words(found: Repaired, *, is_dry: bool) -> list[str]:
    if found.is_well:
        return [f"There is nothing to repair: {counted(len(found.whole), 'backup')} as written."]
    words = []
    if found.is_repository_made:
        number = "a new number; what a keyring keeps has to be kept anew" if found.is_number_new else "its old number"
        words.append(f"{'Would write' if is_dry else 'Wrote'} {REPOSITORY} anew, with {number}.")
    for name in found.keys:
        words.append(f"{'Would write' if is_dry else 'Wrote'} {name} anew, from what stands there of it once more.")
    if found.is_index_made:
        made = "Would make" if is_dry else "Made"
        words.append(
            f"{made} the list of the backups anew, with {counted(len(found.whole), 'backup')} and"
            f" {counted(found.proofs, 'proof')} of them."
        )
    if found.is_readme_made:
        words.append(f"{'Would write' if is_dry else 'Wrote'} README.txt anew.")
    put = "Would put" if is_dry else "Put"
    for snapshot, names in found.quarantined.items():
        words.append(f"{put} {snapshot} into {QUARANTINE}, for this is not what was written: {', '.join(names)}.")
    words.append(f"{counted(len(found.whole), 'backup')} {'would stay' if is_dry else 'stayed'} as written.")
    if not is_dry:
        words.append("Run `backup verify` next: it reads the contents of all files.")
    return words
