"""`db status`, `db upgrade`, `db downgrade`: the schema."""

import argparse
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
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
from edumanage_desktop.services.administration import SchemaReport, Toolbox

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(subparsers, "db", help="the schema: status, upgrade, downgrade")
    actions = parser.add_subparsers(required=True, metavar="ACTION")

    status = add_command(actions, "status", help="which schema the database has; exit 1 while an upgrade is pending")
    add_target(status)
    status.set_defaults(command=_status)

    up = add_command(actions, "upgrade", help="take the schema up; can be repeated after any interruption")
    add_target(up)
    _add_direction(up, "head")
    up.add_argument("--take-in", type=Path, metavar="FILE", help="the file that an earlier downgrade wrote")
    up.add_argument(
        "--convert-charset",
        action="store_true",
        help="convert the portal's table to utf8mb4, so that titles in every script can be stored",
    )
    up.set_defaults(command=_upgrade)

    down = add_command(actions, "downgrade", help="take the schema down; the portal's table and rows stay")
    add_target(down)
    _add_direction(down, "base")
    down.add_argument("--keep", type=Path, metavar="FILE", help="where to write what only this program knows")
    down.set_defaults(command=_downgrade)


def _add_direction(parser: argparse.ArgumentParser, default: str) -> None:
    parser.add_argument("--to", default=default, metavar="REV", help=f"the revision to reach (default: {default})")
    parser.add_argument("--print-sql", action="store_true", help="print the statements and change nothing")


def _status(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    report = toolbox.schema_keeper(target(arguments)).status()
    _tell(arguments, report)
    return FOUND_SOMETHING_WRONG if report.pending else DONE


def _upgrade(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    keeper = toolbox.schema_keeper(target(arguments))
    if arguments.print_sql:
        _print_statements(arguments, keeper.statements("upgrade", to=arguments.to))
        return DONE
    report = keeper.upgrade(
        to=arguments.to, take_in=arguments.take_in, convert_charset=arguments.convert_charset, progress=progress
    )
    _tell(arguments, report)
    return DONE


def _downgrade(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    keeper = toolbox.schema_keeper(target(arguments))
    if arguments.print_sql:
        _print_statements(arguments, keeper.statements("downgrade", to=arguments.to))
        return DONE
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    keep = arguments.keep or Path(f"edumanage-kept-{stamp}.jsonl.gz")
    report = keeper.downgrade(to=arguments.to, keep=keep, progress=progress)
    _tell(arguments, report)
    return DONE


def _print_statements(arguments: argparse.Namespace, statements: str) -> None:
    answer(arguments, {"sql": statements}, statements)


def _tell(arguments: argparse.Namespace, report: SchemaReport) -> None:
    if report.pending:
        words = f"Schema {report.revision or 'none'}; pending: {', '.join(report.pending)}."
    else:
        words = f"Schema {report.revision or 'none'}, which is current."
    if report.legacy_charset:
        words += (
            f" The portal's table is stored as {report.legacy_charset} and refuses titles in other scripts;"
            " `db upgrade --convert-charset` converts it."
        )
    if report.kept:
        words += f" What only this program knows is kept in {report.kept}."
    answer(arguments, asdict(report), words)
