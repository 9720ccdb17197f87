"""`work --once`: what is to be done with no window open, run by a timer on one machine as an administrator."""

import argparse
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
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    from edumanage_desktop.services.work import TaskResult, WorkReport

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_BUSY = "Another run is at work on this database, so this one did nothing."


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers,
        "work",
        help="do what is due with no window open: mail, backups, leftovers of the store, idle locks",
        description="Run it under a timer, on one machine, as an administrator of the program; every five minutes is"
        " usual. It may be killed at any moment. Exit 1 when an administrator should look at something.",
    )
    add_target(parser, store=True)
    parser.add_argument("--once", action="store_true", required=True, help="do what is due now, and end")
    parser.add_argument(
        "--repository", metavar="FOLDER-OR-URL", help="the backups to watch over: what came of them is noted and told"
    )
    parser.add_argument(
        "--administrator",
        dest="server_administrator",
        metavar="USER",
        help="an administrator of the database server, who alone sees its rules and the rights of others: with one"
        " these are compared daily, too; the password comes as for “audit”",
    )
    parser.set_defaults(command=run)


def run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    """Do what is due, and answer with what came of each task."""
    wanted, user = target(arguments), arguments.server_administrator
    account = None if user is None else toolbox.as_administrator(wanted, user)
    with toolbox.work(wanted, progress, repository=arguments.repository, account=account) as work:
        report = work.once()
    trouble = report.trouble()
    document = {
        "ran": report.ran,
        "trouble": len(trouble),
        "tasks": [
            {
                "name": name,
                "state": _state(result),
                **result.counts,
                "trouble": list(result.trouble),
                "left_alone": result.left_alone,
            }
            for name, result in report.results.items()
        ],
    }
    answer(arguments, document, "\n".join(_lines(report)))
    return FOUND_SOMETHING_WRONG if trouble else DONE


def _state(result: "TaskResult") -> str:
    return "trouble" if result.trouble else "left alone" if result.left_alone else "done"


def _lines(report: "WorkReport") -> list[str]:
    if not report.ran:
        return [_BUSY]
    lines = []
    for name, result in report.results.items():
        counts = ", ".join(f"{what} {count:,}" for what, count in result.counts.items() if count)
        lines.append(f"{name}: {counts or result.left_alone or 'nothing to do'}")
        lines += [f"  Look at this: {sentence}" for sentence in result.trouble]
    return lines
