"""`backup passphrase keep`, `forget`: what opens encrypted backups, in the keyring of this computer."""

import argparse
from typing import TYPE_CHECKING

from edumanage_desktop.commands.options import DONE, add_command, answer
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_actions(actions: "_Subparsers") -> None:
    """Register them below `backup`."""
    parser = add_command(actions, "passphrase", help="keep the passphrase of encrypted backups in this keyring, or not")
    below = parser.add_subparsers(required=True, metavar="ACTION")
    keep = add_command(
        below,
        "keep",
        help="keep it in the keyring of whoever asks, once it has opened the backups",
        description="Takes it from EDUMANAGE_BACKUP_PASSPHRASE, EDUMANAGE_BACKUP_PASSPHRASE_FILE, the service"
        " manager's credential edumanage_backup_passphrase, or a prompt; never from the command line, where others"
        " could read it.",
    )
    keep.set_defaults(command=_keep)
    forget = add_command(below, "forget", help="let the keyring forget it; whoever opens the backups is asked again")
    forget.set_defaults(command=_forget)
    for action in (keep, forget):
        action.add_argument("--repository", required=True, metavar="FOLDER-OR-URL", help="where the backups are kept")
        action.add_argument("--json", action="store_true", help="answer with one JSON document on standard output")


def _keep(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    tools = toolbox.backup_tools()
    tools.passphrase_keeper(arguments.repository).keep(tools.handed_passphrase())
    words = "The keyring keeps the passphrase. Keep it on paper too: a keyring is gone with its computer."
    answer(arguments, {"repository": arguments.repository, "kept": True}, words)
    return DONE


def _forget(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    toolbox.backup_tools().passphrase_keeper(arguments.repository).forget()
    answer(arguments, {"repository": arguments.repository, "kept": False}, "The keyring has forgotten the passphrase.")
    return DONE
