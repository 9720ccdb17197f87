"""`maintain`: the runbook's regular tasks: which are due, what was done, and those that the program does itself."""

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands import maintain_archive
from edumanage_desktop.commands.interruption import between_steps
from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    add_command,
    add_target,
    answer,
    progress,
    target,
)
from edumanage_desktop.commands.table_lines import table_lines
from edumanage_desktop.domain.maintenance import DueState, Outcome, TaskName
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    from edumanage_desktop.services.maintenance.calendar import Entry, TaskRecord
    from edumanage_desktop.services.maintenance.growth import Forecast, Growth
    from edumanage_desktop.services.maintenance.tending import Tended

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers, "maintain", help="regular tasks: calendar, done, optimise, statistics, archive, growth"
    )
    actions = parser.add_subparsers(required=True, metavar="ACTION")

    listed = add_command(
        actions, "calendar", help="the runbook's regular tasks, and how each stands; exit 1 when one is overdue"
    )
    add_target(listed)
    listed.set_defaults(command=_calendar)

    noted = add_command(
        actions,
        "done",
        help="record that a task was done, by whom and when by the database",
        description="Records by whom and when as the database knows it. A restore drill is recorded by running one.",
    )
    add_target(noted)
    noted.add_argument("task", choices=[str(name) for name in TaskName], metavar="TASK", help=", ".join(TaskName))
    noted.add_argument("--result", metavar="TEXT", required=True, help="what came of it")
    noted.add_argument("--trouble", action="store_true", help="it met trouble, so it stays due")
    noted.set_defaults(command=_done)

    for name, words, more in (
        (
            "optimise",
            "write the tables anew without their gaps",
            "A server does it table by table, and its writers wait for moments; in a cluster all hosts wait for each"
            " table. A file is written anew as a whole, which takes twice its size of free space, looked at first.",
        ),
        ("statistics", "let the database look at its tables anew, by which it chooses how to find rows", ""),
    ):
        said = " ".join(filter(None, (f"{words[0].upper()}{words[1:]}.", more, "Exit 1 when one is not well.")))
        tending = add_command(actions, name, help=words, description=said)
        add_target(tending)
        tending.add_argument("tables", nargs="*", metavar="TABLE", help="only these; then nothing is recorded as done")
        tending.set_defaults(command=_tend, tending=name)

    maintain_archive.add_parser(actions)

    growth = add_command(
        actions,
        "growth",
        help="rows and bytes by month, the size of every table, and when a disk is full at this pace",
        description="The pace is that of the last year. What a server's own disk has free is not seen from here. The"
        " look is recorded as done; exit 1 when a disk is full within ninety days, 3 where the named store is away.",
    )
    add_target(growth, store=True)
    growth.set_defaults(command=_growth)


def _calendar(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.maintenance.calendar import calendar

    with toolbox.maintenance(target(arguments)) as desk:
        desk.records.require_administrator()
        entries = calendar(desk.records)
    lines = [_entry_words(each) for each in entries]
    answer(arguments, {"tasks": [_entry(each) for each in entries]}, "\n".join(lines))
    return FOUND_SOMETHING_WRONG if any(each.state is DueState.OVERDUE for each in entries) else DONE


def _done(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.maintenance.calendar import note_by_hand

    outcome = Outcome.TROUBLE if arguments.trouble else Outcome.WELL
    with toolbox.maintenance(target(arguments)) as desk:
        record = note_by_hand(desk.records, TaskName(arguments.task), outcome, arguments.result)
    answer(
        arguments, _record(record), f"Recorded that {record.login} did {record.task} at {record.at:%Y-%m-%d %H:%M}Z."
    )
    return DONE


def _tend(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.maintenance.tending import Tending, tend_all

    tending: Tending = Tending(arguments.tending)
    with toolbox.maintenance(target(arguments)) as desk, between_steps() as is_interrupted:
        done, record = tend_all(
            desk.tender,
            desk.records,
            tending,
            tables=arguments.tables,
            told=_tell_tended,
            is_unwanted=is_interrupted,
        )
    is_well = all(each.is_well for each in done)
    document = {"tables": [asdict(each) for each in done], "record": None if record is None else _record(record)}
    freed = sum(each.freed_bytes for each in done)
    words = f"{counted(len(done), 'table')} done{f', {freed:,} bytes freed' if freed else ''}."
    if record is None:
        words += " Nothing was recorded: the task is still to be done for all tables."
    answer(arguments, document, words)
    return DONE if is_well else FOUND_SOMETHING_WRONG


def _tell_tended(done: int, total: int, tended: "Tended") -> None:
    progress(f"{done} of {total}: {tended.table}: {tended.said}")


def _growth(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.maintenance.growth import forecast, note_growth

    with toolbox.maintenance(target(arguments)) as desk:
        desk.records.require_administrator()
        if arguments.store:
            desk.archive.check(arguments.store)
        growth = desk.growth.growth()
        record = note_growth(desk.records, growth)
    found = forecast(growth)
    document = {
        **asdict(growth),
        "forecast": None if found is None else asdict(found),
        "record": _record(record),
    }
    answer(arguments, document, "\n".join(_growth_lines(growth, found)))
    return DONE if record.outcome is Outcome.WELL else FOUND_SOMETHING_WRONG


def _growth_lines(growth: "Growth", found: "Forecast | None") -> list[str]:
    lines = ["month\tsubmissions\thistory\tbytes of files"]
    lines += [f"{each.month:%Y-%m}\t{each.uploads:,}\t{each.history:,}\t{each.file_bytes:,}" for each in growth.months]
    lines += table_lines(growth.tables)
    lines.append(f"All tables: {growth.database_bytes:,} bytes; files: {growth.file_bytes:,} bytes.")
    if found is None:
        lines.append("There is too little yet to tell a pace by.")
        return lines
    lines.append(
        f"At the pace of the last {counted(found.days, 'day')}: {found.database_bytes_a_month:,.0f} bytes of tables and"
        f" {found.file_bytes_a_month:,.0f} of files in thirty days."
    )
    for name, free, full_at in (
        ("The database's disk", growth.database_free_bytes, found.database_full_at),
        ("The files' disk", growth.store_free_bytes, found.store_full_at),
    ):
        if free is None:
            lines.append(f"{name}: what it has free is not seen from here.")
        else:
            when = "not full within fifty years" if full_at is None else f"full about {full_at:%Y-%m-%d}"
            lines.append(f"{name}: {free:,} bytes free, {when}.")
    return lines


def _entry(entry: "Entry") -> dict[str, Any]:
    return {
        "task": entry.task.name,
        "words": entry.task.words,
        "days": entry.task.days,
        "months": entry.task.months,
        "state": entry.state,
        "due_at": None if entry.due_at is None else entry.due_at.isoformat(),
        "last": None if entry.last is None else _record(entry.last),
    }


def _record(record: "TaskRecord") -> dict[str, Any]:
    return {
        "task": record.task,
        "outcome": record.outcome,
        "result": record.result,
        "login": record.login,
        "at": record.at.isoformat(),
    }


def _entry_words(entry: "Entry") -> str:
    last = entry.last
    done = "never done" if last is None else f"{last.at:%Y-%m-%d} by {last.login or 'the database'}: {last.result}"
    is_over = entry.state is DueState.DONE and entry.due_at is None
    due = "no more" if is_over else "now" if entry.due_at is None else f"{entry.due_at:%Y-%m-%d}"
    return f"{entry.state}\t{entry.task.name}\t{entry.task.words}\tdue {due}\t{done}"
