"""`logs`: the department's log with filters, also as it goes on, and `logs bundle`, a redacted copy for support."""

import argparse
import json
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.interruption import between_steps
from edumanage_desktop.commands.options import (
    DONE,
    WRONG_USAGE,
    add_command,
    add_target,
    answer,
    progress,
    target,
)
from edumanage_desktop.domain.errors import DatabaseBusy, DatabaseUnreachable
from edumanage_desktop.domain.logs import LogEntry, LogGroup
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    from edumanage_desktop.services.logs.desk import LogDesk
    from edumanage_desktop.services.logs.reading import LogFilter, LogPage

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_BUNDLE = "bundle"
_ENTRIES = 200
_AGO = re.compile(r"(\d{1,5})([mhd])")
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
_ASKED_EVERY_S, _LOOKED_EVERY_S = 2.0, 0.2


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers,
        "logs",
        help="what happened: uploads, decisions, authentication, errors, administration; and a copy for support",
        description="Tells the newest entries of the department's log, the newest last. `logs bundle FILE` writes a zip"
        " for whoever helps: newest entries, the log of this computer, versions, schema, settings and figures, without"
        " names, titles, feedback, addresses and paths. For administrators; for longer than person_times_days nobody"
        " is told which person an entry is of.",
    )
    add_target(parser)
    parser.add_argument(
        "words",
        nargs="*",
        metavar=f"{_BUNDLE} FILE",
        help="write a redacted copy for support to a file that is not there yet, in place of telling",
    )
    parser.add_argument(
        "--kind",
        action="append",
        choices=[str(group) for group in LogGroup],
        default=[],
        help="entries of this kind alone; may be given several times",
    )
    parser.add_argument("--person", metavar="LOGIN", default="", help="entries of this login or about it alone")
    parser.add_argument("--text", metavar="TEXT", default="", help="entries with this text in them alone")
    parser.add_argument(
        "--since", type=_moment, metavar="WHEN", help="from then on: 30m, 12h, 7d, or a time as 2026-01-31T08:00 (UTC)"
    )
    parser.add_argument("--before", type=_moment, metavar="WHEN", help="until then, said in the same ways")
    parser.add_argument(
        "--limit", type=_number, metavar="N", default=_ENTRIES, help="so many entries at most (usually %(default)s)"
    )
    parser.add_argument(
        "--follow",
        action="store_true",
        help="go on telling what comes until Ctrl+C; with --json a line of JSON for each entry",
    )
    parser.set_defaults(command=_run)


def _run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    words: list[str] = arguments.words
    if words and (words[0] != _BUNDLE or len(words) != 2):
        progress("Say `logs bundle FILE` for a copy, or `logs` without words for the entries. Nothing was done.")
        return WRONG_USAGE
    with toolbox.logs(target(arguments)) as desk:
        return _bundle(arguments, desk, Path(words[1])) if words else _tell(arguments, desk)


def _bundle(arguments: argparse.Namespace, desk: "LogDesk", path: Path) -> int:
    made = desk.copy(path)
    document = {"file": str(path), "entries": made.entries, "lines": made.lines, "left_out": dict(made.left_out)}
    said = [f"{path}: {counted(made.entries, 'entry', 'entries')} and {counted(made.lines, 'line')} of this computer."]
    said += [f"left out: {what}, {counted(count, 'time')}" for what, count in sorted(made.left_out.items())]
    answer(arguments, document, "\n".join(said))
    return DONE


def _tell(arguments: argparse.Namespace, desk: "LogDesk") -> int:
    from edumanage_desktop.services.logs.reading import LogFilter

    wanted = LogFilter(
        groups=frozenset(LogGroup(kind) for kind in arguments.kind),
        person=arguments.person.strip(),
        text=arguments.text.strip(),
        since=arguments.since,
        before=arguments.before,
    )
    first, entries, has_more = _newest(desk, wanted, arguments.limit)
    if wanted.person:
        progress(f"A login finds entries since {first.told_since:%Y-%m-%d %H:%M} UTC; older ones are told without it.")
    told = [_document(entry) for entry in entries]
    if not arguments.follow:
        lines = [*map(_line, entries)] or ["There is no such entry."]
        if has_more:
            lines.insert(0, f"(there is more; --limit {2 * arguments.limit} tells further back)")
        answer(arguments, {"entries": told, "more": has_more}, "\n".join(lines))
        return DONE
    for entry in entries:
        _say(arguments, entry)
    _follow(arguments, desk, wanted, first)
    return DONE


def _newest(desk: "LogDesk", wanted: "LogFilter", limit: int) -> "tuple[LogPage, list[LogEntry], bool]":
    """Return the first page, the newest entries with the newest last, and whether there are more."""
    first = page = desk.reader.page(wanted)
    found = list(page.entries)
    while page.further is not None and len(found) <= limit:
        if not page.entries and page.looked_back_to is not None:
            progress(f"Looked back to {page.looked_back_to:%Y-%m-%d %H:%M:%S} UTC.")
        page = desk.reader.page(wanted, page.further)
        found += page.entries
    return first, found[:limit][::-1], len(found) > limit or page.further is not None


def _follow(arguments: argparse.Namespace, desk: "LogDesk", wanted: "LogFilter", first: "LogPage") -> None:
    follower = desk.follower(wanted, first)
    is_away = False
    with between_steps() as is_unwanted:
        while not is_unwanted():
            try:
                news = follower.news()
            except (DatabaseUnreachable, DatabaseBusy) as error:
                if not is_away:
                    progress(error.sentence)
                is_away = True
                _wait(is_unwanted)
                continue
            is_away = False
            for entry in news.entries:
                _say(arguments, entry)
            if news.is_all:
                _wait(is_unwanted)


def _wait(is_unwanted: Callable[[], bool]) -> None:
    until_s = time.monotonic() + _ASKED_EVERY_S
    while not is_unwanted() and time.monotonic() < until_s:
        time.sleep(_LOOKED_EVERY_S)


def _say(arguments: argparse.Namespace, entry: LogEntry) -> None:
    line = json.dumps(_document(entry), ensure_ascii=False) if arguments.json else _line(entry)
    answer(argparse.Namespace(json=False), {}, line)


def _document(entry: LogEntry) -> dict[str, Any]:
    return {
        "at": entry.at.isoformat(),
        "group": str(entry.group),
        "source": str(entry.source),
        "kind": entry.kind,
        "person": entry.person if entry.is_told else None,
        "about": entry.about,
        "submission": entry.submission,
        "words": entry.words,
    }


def _line(entry: LogEntry) -> str:
    about = entry.about if entry.submission is None else f"#{entry.submission}"
    person = entry.person or "-"
    told = (f"{entry.at:%Y-%m-%d %H:%M:%S}", str(entry.group), entry.kind, person, about or "-", entry.words)
    return "\t".join(part.replace("\t", " ").replace("\n", " ") for part in told)


def _moment(text: str) -> datetime:
    ago = _AGO.fullmatch(text)
    if ago is not None:
        return datetime.now(UTC) - int(ago[1]) * _UNITS[ago[2]]
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("30m, 12h, 7d, or a time as 2026-01-31T08:00 (UTC)") from None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= 1_000_000):
        raise argparse.ArgumentTypeError("a number from 1 to 1,000,000")
    return int(text)
