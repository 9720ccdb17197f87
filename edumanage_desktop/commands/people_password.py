"""`people password`: one's own password, chosen in place of a one-time one or changed, where there is no screen."""

import argparse
import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from edumanage_desktop.commands.options import DONE, WRONG_USAGE, add_command, add_target, answer, progress, target
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_STANDARD_INPUT = "-"
_NOT_THE_SAME = "The two passwords are not the same. Nothing was changed; run this again."
_NOBODY_TO_ASK = (
    "Nothing was changed, for there is no terminal to ask for the new password. Name the file that holds it with"
    " --new-from FILE (mode 0600), or - for standard input."
)
_STILL_HANDED = (
    "What hands in the password here (EDUMANAGE_PASSWORD, EDUMANAGE_PASSWORD_FILE or the service manager) still has the"
    " earlier one; put the new one there."
)


def add_parser(actions: "_Subparsers") -> None:
    """Register the action."""
    parser = add_command(
        actions,
        "password",
        help="choose a password of your own in place of the one-time one, or change it",
        description="Asks for the present password, as every command does, and then twice for the new one, of which"
        " nothing is shown. It has 10 to 200 characters and does not hold the login. Exit 4 for one that has not.",
    )
    add_target(parser)
    parser.add_argument(
        "--new-from",
        metavar="FILE",
        help="take the new password from this file, which only you can read (mode 0600), or from standard input (-)",
    )
    parser.set_defaults(command=_run)


def _run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    own = toolbox.own_password(target(arguments))
    is_one_time = own.is_one_time()
    chosen = _chosen(arguments, toolbox)
    if chosen is None:
        return WRONG_USAGE
    own.replace(chosen, is_one_time=is_one_time)
    if own.is_handed:
        progress(_STILL_HANDED)
    login = own.credentials.login
    document = {"login": login, "was_one_time": is_one_time, "changed": True}
    answer(arguments, document, f"{login} signs in with the new password from now on.")
    return DONE


def _chosen(arguments: argparse.Namespace, toolbox: Toolbox) -> str | None:
    """Return the new password, None after saying why there is none."""
    if arguments.new_from == _STANDARD_INPUT:
        return sys.stdin.readline().rstrip("\r\n")
    if arguments.new_from is not None:
        return toolbox.secret_in(Path(arguments.new_from))
    if sys.stdin is None or not sys.stdin.isatty():
        progress(_NOBODY_TO_ASK)
        return None
    chosen = getpass.getpass("New password: ", stream=sys.stderr)
    if getpass.getpass("New password once more: ", stream=sys.stderr) != chosen:
        progress(_NOT_THE_SAME)
        return None
    return chosen
