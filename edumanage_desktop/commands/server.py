"""`server prepare`, `end-locks`: a server and a file store made ready for a department, and open transactions ended."""

import argparse
from dataclasses import asdict
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
from edumanage_desktop.services.idle_locks import DEFAULT_IDLE_SECONDS
from edumanage_desktop.services.server_preparation import Preparation
from edumanage_desktop.services.store_rights import StorePreparation, StorePreparer, StoreRoles

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(subparsers, "server", help="a database server: prepare, end-locks")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    prepare = add_command(
        actions,
        "prepare",
        help="make database, owners, roles, schema and the first administrator; can be repeated at any time",
        description="Signs in as the URL's user, an administrator of the server, whose password is stored nowhere."
        " Removes nothing that it did not make. Exit 1 when something about the server is unsafe.",
    )
    add_target(prepare)
    prepare.add_argument("--admin", required=True, metavar="LOGIN", help="the first administrator's login")
    prepare.add_argument("--admin-name", metavar="NAME", help="the first administrator's name (default: the login)")
    prepare.add_argument("--reset-admin", action="store_true", help="give that administrator another one-time password")
    prepare.add_argument("--portal", metavar="USER[@HOST]", help="the portal's account, which gets its least rights")
    prepare.add_argument(
        "--show-replica",
        action="store_true",
        help="let administrators see how far a replica of MariaDB is behind (grants SLAVE MONITOR to em_accounts)",
    )
    prepare.add_argument("--print-sql", action="store_true", help="print the statements and change nothing")
    _add_store(prepare)
    prepare.set_defaults(command=_prepare)

    end_locks = add_command(
        actions,
        "end-locks",
        help="end transactions that people left open, for which others wait",
        description="Signs in as an administrator of the program. Exit 1 when something was ended; each is an event.",
    )
    add_target(end_locks)
    end_locks.add_argument(
        "--idle",
        type=int,
        metavar="SECONDS",
        default=DEFAULT_IDLE_SECONDS,
        help="for how long their session did nothing (default: %(default)s)",
    )
    end_locks.set_defaults(command=_end_locks)


def _add_store(prepare: argparse.ArgumentParser) -> None:
    """Add the options of the file store, which a profile does not fill in: it is prepared where it is kept."""
    defaults = StoreRoles()
    prepare.add_argument(
        "--store",
        dest="prepared_store",
        metavar="FOLDER-OR-URL",
        help="give every role its rights on the files too: in a folder as root on the machine that keeps it, in a"
        " bucket with its owner's key",
    )
    prepare.add_argument("--store-owner", metavar="USER", help="who may list, overwrite and delete (default: you)")
    for role, may in (("students", "create"), ("staff", "open by key"), ("backup", "list and read")):
        name = getattr(defaults, role)
        words = f"the system's group, or its number, whose members may {may} (default: {name})"
        prepare.add_argument(f"--store-{role}", metavar="GROUP", default=name, help=words)


def _prepare(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    preparer, store = toolbox.server_preparer(target(arguments), progress), _store_preparer(arguments, toolbox)
    if arguments.print_sql:
        statements = preparer.statements(portal=arguments.portal, shows_replica=arguments.show_replica)
        statements += "" if store is None else _commented(store)
        answer(arguments, {"sql": statements}, statements)
        return DONE
    # The store first: what the server answers holds a password that is shown once.
    kept = StorePreparation() if store is None else store.prepare()
    done = preparer.prepare(
        admin=arguments.admin,
        admin_name=arguments.admin_name,
        portal=arguments.portal,
        reset_admin=arguments.reset_admin,
        shows_replica=arguments.show_replica,
    )
    done.created[:0] = kept.created
    done.unsafe = (*done.unsafe, *kept.unsafe)
    document = {
        "created": done.created,
        "unsafe": [asdict(thing) for thing in done.unsafe],
        "admin": None if done.admin is None else asdict(done.admin),
    }
    answer(arguments, document, _words(done))
    return FOUND_SOMETHING_WRONG if done.unsafe else DONE


def _end_locks(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    ended = toolbox.lock_keeper(target(arguments)).end_idle(arguments.idle)
    lines = [
        f"{each.login or 'Somebody'} held up others for {each.idle_seconds:,} s, with"
        f" {counted(each.rows_locked, 'row')} locked (session {each.session or 'gone, transaction prepared'})."
        for each in ended
    ]
    answer(arguments, {"ended": [asdict(each) for each in ended]}, "\n".join(lines) or "Nobody hinders anybody.")
    return FOUND_SOMETHING_WRONG if ended else DONE


def _store_preparer(arguments: argparse.Namespace, toolbox: Toolbox) -> StorePreparer | None:
    if arguments.prepared_store is None:
        return None
    roles = StoreRoles(arguments.store_owner, arguments.store_students, arguments.store_staff, arguments.store_backup)
    return toolbox.store_preparer(arguments.prepared_store, roles, progress)


def _commented(store: StorePreparer) -> str:
    """Return the store's commands, or the policies of a bucket, as comments of SQL."""
    lines = ("where the files are kept:", *store.commands().splitlines())
    return "".join(f"-- {line}\n" for line in lines)


def _words(done: Preparation) -> str:
    lines = [f"Made: {', '.join(done.created)}." if done.created else "Everything was there already."]
    if done.admin is not None:
        until = done.admin.valid_until.astimezone()
        lines.append(
            f"{done.admin.login} signs in with the one-time password {done.admin.password} until"
            f" {until:%Y-%m-%d %H:%M %Z}, and then chooses another at the window or with people password. It is shown"
            " this once."
        )
    lines += [f"Unsafe, {thing.name}: {thing.words}" for thing in done.unsafe]
    return "\n".join(lines)
