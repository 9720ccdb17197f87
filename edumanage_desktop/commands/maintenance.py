"""`maintenance begin`, `end`, `status`: the windows in which the database refuses whatever anybody would do."""

import argparse
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.options import DONE, add_command, add_target, answer, target
from edumanage_desktop.domain.maintenance import PlannedWindow
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Toolbox

if TYPE_CHECKING:
    from edumanage_desktop.services.maintenance.windows import KeptWindow

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_SPAN = re.compile(r"\+(\d{1,4})(m|h|d)")
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}
_NOW = "now"


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers, "maintenance", help="windows in which nobody acts: begin (or plan) one, end it, what is planned"
    )
    actions = parser.add_subparsers(required=True, metavar="ACTION")

    begin = add_command(
        actions,
        "begin",
        help="plan a window, from now on or from later; only administrators may",
        description="In the window the database refuses every act by its own clock. Everybody is told half an hour"
        " before; what they decide meanwhile waits on their computers and is sent when it is over. Verifying a"
        " deployment, the register and settings go on. A time is this computer's, as 2026-11-27T22:00, unless it says"
        " its offset; or `now`, or a span as +30m, +2h, +1d.",
    )
    add_target(begin)
    begin.add_argument("--from", dest="begins", metavar="TIME", default=_NOW, help="when it begins (default: now)")
    begin.add_argument("--until", dest="ends", metavar="TIME", required=True, help="when it ends; a span is from then")
    begin.add_argument("--words", metavar="TEXT", default="", help="what everybody is told besides the times")
    begin.add_argument(
        "--stop-portal", action="store_true", help="refuse what the portal writes into student_uploads, too"
    )
    begin.set_defaults(command=_begin, parser=begin)

    end = add_command(actions, "end", help="end what is open now; only administrators may")
    add_target(end)
    end.add_argument("--planned", action="store_true", help="call off what is to come as well")
    end.set_defaults(command=_end)

    status = add_command(actions, "status", help="what is open and planned; exit 0 whether it is or not")
    add_target(status)
    status.set_defaults(command=_status)


def _begin(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.maintenance.windows import plan_window

    with toolbox.maintenance(target(arguments)) as desk:
        now = desk.windows.now()
        begins = _moment(arguments, arguments.begins, now)
        ends = _moment(arguments, arguments.ends, max(begins, now))
        kept = plan_window(desk.windows, PlannedWindow(begins, ends, arguments.words.strip(), arguments.stop_portal))
    answer(arguments, _document(kept, now), f"{_line(kept, now)}\nEnd it earlier with: maintenance end.")
    return DONE


def _end(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.maintenance.windows import end_windows

    with toolbox.maintenance(target(arguments)) as desk:
        ended = end_windows(desk.windows, planned_too=arguments.planned)
        now = desk.windows.now()
    words = f"Ended {counted(len(ended), 'window')}." if ended else "No maintenance is open, so nothing was changed."
    answer(arguments, {"ended": [_document(each, now) for each in ended]}, words)
    return DONE


def _status(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    with toolbox.maintenance(target(arguments)) as desk:
        plan = desk.plan.plan()
    until = plan.open_until(plan.now)
    document = {
        "open": until is not None,
        "until": None if until is None else until.isoformat(),
        "now": plan.now.isoformat(),
        "windows": [_values(each, plan.now) for each in plan.windows],
    }
    lines = [_words(each, plan.now) for each in plan.windows]
    answer(arguments, document, "\n".join(lines) or "No maintenance is open or planned.")
    return DONE


def _moment(arguments: argparse.Namespace, text: str, since: datetime) -> datetime:
    """Return a time in UTC; one without an offset is this computer's."""
    if text == _NOW:
        return since
    if span := _SPAN.fullmatch(text):
        return since + timedelta(**{_UNITS[span[2]]: int(span[1])})
    try:
        at = datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        arguments.parser.error(f"{text} is no time: give one as 2026-11-27T22:00, now, or +30m, +2h, +1d")
    return at


def _document(kept: "KeptWindow", now: datetime) -> dict[str, Any]:
    return {"id": kept.id, "version": kept.version, **_values(kept.planned, now)}


def _values(planned: PlannedWindow, now: datetime) -> dict[str, Any]:
    return {
        "begins_at": planned.begins_at.isoformat(),
        "ends_at": planned.ends_at.isoformat(),
        "words": planned.words,
        "stops_portal": planned.stops_portal,
        "open": planned.is_open(now),
    }


def _line(kept: "KeptWindow", now: datetime) -> str:
    return _words(kept.planned, now)


def _words(planned: PlannedWindow, now: datetime) -> str:
    begins, ends = (f"{at.astimezone():%Y-%m-%d %H:%M %Z}" for at in (planned.begins_at, planned.ends_at))
    state = "open" if planned.is_open(now) else "planned"
    portal = " The portal's writes are refused too." if planned.stops_portal else ""
    told = f" “{planned.words}”" if planned.words else ""
    return f"Maintenance from {begins} until {ends} ({state}).{portal}{told}"
