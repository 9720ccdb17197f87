"""`people invite`: one-time passwords for everybody who has no account, as after a move to another server."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.import_answer import PasswordFile
from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    SURROUNDINGS_FAILED,
    add_command,
    add_target,
    answer,
    progress,
    target,
)
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.inviting import Invited, invite, without_account
from edumanage_desktop.services.people import Account

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parser(actions: "_Subparsers") -> None:
    """Register the action."""
    parser = add_command(
        actions,
        "invite",
        help="one-time passwords for everybody who has no account",
        description="Passwords are in no backup: after a move to another server this makes an account with a one-time"
        " password for each who is active and has none. Each password is told this once. Exit 1 where somebody was"
        " refused, 3 where it broke off; what was made until then is told.",
    )
    add_target(parser)
    parser.add_argument(
        "--role",
        action="append",
        choices=[role.value for role in Role],
        help="only who is this; can be given several times",
    )
    parser.add_argument("--dry-run", action="store_true", help="tell who they are, and change nothing")
    parser.add_argument(
        "--passwords",
        type=Path,
        metavar="FILE",
        help="write one-time passwords into this new file, which only you can read, and print none",
    )
    parser.set_defaults(command=_run)


def _run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    keeper = toolbox.account_keeper(target(arguments))
    people = without_account(keeper.people(), [Role(role) for role in arguments.role or ()])
    if arguments.dry_run:
        lines = [f"{each.login}\t{each.full_name}\t{', '.join(sorted(each.roles))}" for each in people]
        document = {"without_account": [_named(each) for each in people]}
        answer(arguments, document, "\n".join(lines) or "Everybody who is active has an account.")
        return DONE
    with PasswordFile(arguments.passwords, dry_run=False) as passwords:
        return _tell(arguments, invite(keeper, people, passwords.keep), people)


def _tell(arguments: argparse.Namespace, done: Invited, people: list[Account]) -> int:
    names = {each.login: each.full_name for each in people}
    is_written = arguments.passwords is not None
    document = {
        "invited": [
            {
                "login": made.login,
                "name": names[made.login],
                "one_time_password": None if is_written else made.password,
                "valid_until": made.valid_until.isoformat(),
            }
            for made in done.made
        ],
        "refused": [{**_named(each), "why": str(sentence)} for each, sentence in done.refused],
        "unknown": [each.login for each in done.unknown],
        "left": [each.login for each in done.left],
        "stopped": None if done.stopped is None else str(done.stopped.sentence),
    }
    lines = [] if is_written else [f"{made.login}\t{made.password}" for made in done.made]
    lines.append(f"{len(done.made)} people have a one-time password now." if people else "Everybody has an account.")
    answer(arguments, document, "\n".join(lines))
    for each, sentence in done.refused:
        progress(f"{each.login}: {sentence}")
    if done.stopped is not None:
        progress(f"It broke off: {done.stopped.sentence}")
        progress(
            f"Of {', '.join(each.login for each in done.unknown)} the answer was lost; who of them is invited now gets"
            " a password that somebody knows by `people reset`. Run this again for the others."
        )
        return SURROUNDINGS_FAILED
    return FOUND_SOMETHING_WRONG if done.refused else DONE


def _named(account: Account) -> dict[str, Any]:
    return {"login": account.login, "name": account.full_name, "roles": sorted(account.roles)}
