"""`server prepare`: makes a MariaDB or MySQL server ready for a department, and says what is unsafe there."""

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from edumanage_desktop.commands.options import DONE, FOUND_SOMETHING_WRONG, add_target, answer, progress, target
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.server_preparation import Preparation

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = subparsers.add_parser("server", help="a database server: prepare", allow_abbrev=False)
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    prepare = actions.add_parser(
        "prepare",
        help="make database, owners, roles, schema and the first administrator; can be repeated at any time",
        description="Signs in as the URL's user, an administrator of the server, whose password is stored nowhere."
        " Removes nothing that it did not make. Exit 1 when something about the server is unsafe.",
    )
    add_target(prepare, store=True)
    prepare.add_argument("--admin", required=True, metavar="LOGIN", help="the first administrator's login")
    prepare.add_argument("--admin-name", metavar="NAME", help="the first administrator's name (default: the login)")
    prepare.add_argument("--portal", metavar="USER[@HOST]", help="the portal's account, which gets its least rights")
    prepare.add_argument("--print-sql", action="store_true", help="print the statements and change nothing")
    prepare.set_defaults(command=_prepare)


def _prepare(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    preparer = toolbox.server_preparer(target(arguments), progress)
    if arguments.print_sql:
        statements = preparer.statements(portal=arguments.portal)
        answer(arguments, {"sql": statements}, statements)
        return DONE
    done = preparer.prepare(admin=arguments.admin, admin_name=arguments.admin_name, portal=arguments.portal)
    document = {
        "created": done.created,
        "unsafe": [asdict(thing) for thing in done.unsafe],
        "admin": None if done.admin is None else asdict(done.admin),
    }
    answer(arguments, document, _words(done))
    return FOUND_SOMETHING_WRONG if done.unsafe else DONE


def _words(done: Preparation) -> str:
    lines = [f"Made: {', '.join(done.created)}." if done.created else "Everything was there already."]
    if done.admin is not None:
        until = done.admin.valid_until.astimezone()
        lines.append(
            f"{done.admin.login} signs in with the one-time password {done.admin.password} until"
            f" {until:%Y-%m-%d %H:%M}, and then chooses another. It is shown this once."
        )
    lines += [f"Unsafe, {thing.name}: {thing.words}" for thing in done.unsafe]
    return "\n".join(lines)
