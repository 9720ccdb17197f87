"""`backup status`, `acknowledge`: whether backups and drills are as they are expected, and what came of each run."""

import argparse
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.backup_options import damage_words
from edumanage_desktop.commands.backup_run import document_of, words_of
from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    add_command,
    add_target,
    answer,
    database_url,
    target,
)
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.backup.runs import RUNS
from edumanage_desktop.services.backup.standing import ALARMING, Alert, Expected, Matter, Standing

if TYPE_CHECKING:
    from edumanage_desktop.services.backup.reporting import Reported
    from edumanage_desktop.services.backup.runs import Run

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_TOLD_RUNS = 5


def add_actions(actions: "_Subparsers") -> None:
    """Register them below `backup`."""
    parser = add_command(
        actions,
        "status",
        help="whether backups and drills are as they are expected; exit 1 while one is overdue, failed or damaged",
        description="Asks the repository, which needs no passphrase, the database, which an administrator may read, or"
        " both. What is expected are the department's settings backup_expected_hours and drill_expected_days, or the"
        " options.",
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--database", type=database_url, metavar="URL", help="the database, in SQLAlchemy's form")
    where.add_argument("--profile", metavar="NAME", help="the connection of this name, as the window shows it")
    parser.add_argument("--login", metavar="LOGIN", help="who asks (on an embedded database)")
    parser.add_argument("--repository", metavar="FOLDER-OR-URL", help="where the backups are kept")
    parser.add_argument("--expected-hours", type=_number, metavar="N", help="how old the newest backup may be")
    parser.add_argument("--drill-days", type=_number, metavar="N", help="how old the last drill may be")
    parser.add_argument("--json", action="store_true", help="answer with one JSON document on standard output")
    parser.set_defaults(command=_status, wants_password=True, parser=parser)
    seen = add_command(
        actions,
        "acknowledge",
        help="let the alerts about backups stand no more, for all administrators, until something else happens",
    )
    add_target(seen)
    seen.set_defaults(command=_acknowledge)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5):
        raise argparse.ArgumentTypeError("a whole number, 0 for never")
    return int(text)


def _status(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    if arguments.database is None and arguments.repository is None:
        arguments.parser.error("name the repository, the database, or both")
    asked = None if arguments.database is None else target(arguments)
    usual, expected = Expected(), None
    if arguments.expected_hours is not None or arguments.drill_days is not None:
        hours, days = arguments.expected_hours, arguments.drill_days
        expected = Expected(
            usual.backup_hours if hours is None else hours, usual.drill_days if days is None else days, is_settled=True
        )
    found = toolbox.backup_tools().standing_of(asked, arguments.repository, expected)
    answer(arguments, _document(found), "\n".join(_lines(found)))
    return DONE if found.is_well else FOUND_SOMETHING_WRONG


def _acknowledge(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    alerts = toolbox.backup_tools().acknowledge(target(arguments))
    words = "\n".join(f"Acknowledged: {each.sentence}" for each in alerts) or "No alert stands."
    answer(arguments, {"acknowledged": [_alert(each) for each in alerts]}, words)
    return DONE


def _document(found: "Reported") -> dict[str, Any]:
    standing, facts = found.standing, found.standing.facts
    return {
        "backup": {
            "state": standing.backup.value,
            "last": facts.last_good,
            "age_hours": _age_hours(facts.last_good),
            "failed": facts.last_failed,
            "expected_hours": standing.expected.backup_hours,
        },
        "drill": {
            "state": standing.drill.value,
            "last": facts.last_drill,
            "failed": facts.drill_failed,
            "expected_days": standing.expected.drill_days,
        },
        "overdue": not standing.is_well,
        "damaged": [snapshot for snapshot, _proof in found.damaged],
        "alerts": [{**_alert(each), "acknowledged": each not in found.unseen} for each in standing.alerts],
        "unrecorded": [f"{RUNS}/{run.record}.json" for run in found.unrecorded],
        "runs": [document_of(run) for run in found.runs],
    }


def _alert(alert: Alert) -> dict[str, str]:
    return {"about": alert.kind.value, "key": alert.key, "said": str(alert.sentence)}


def _lines(found: "Reported") -> list[str]:
    standing, facts = found.standing, found.standing.facts
    lines = [
        f"Backup: {_said(standing.backup)}; {_last_backup(standing)},"
        f" {_expected(standing.expected.backup_hours, 'hour')}.",
        f"Restore drill: {_said(standing.drill)}; {_last(facts.last_drill)},"
        f" {_expected(standing.expected.drill_days, 'day')}.",
    ]
    lines += [
        f"{'Look at this' if each in found.unseen else 'Acknowledged'}: {each.sentence}" for each in standing.alerts
    ]
    lines += [damage_words(snapshot, proof) for snapshot, proof in found.damaged]
    lines += [_unrecorded(run) for run in found.unrecorded]
    return lines + [words_of(run) for run in found.runs[:_TOLD_RUNS]]


def _unrecorded(run: "Run") -> str:
    went = "well" if run.is_well else f"not well ({run.trouble()})"
    return (
        f"Look at this: {RUNS}/{run.record}.json is gone, the record of the run of {run.began_at:%Y-%m-%d %H:%M}Z, that"
        f" went {went}. The database knows of it and no backup needs it; find out who removes files there."
    )


def _said(matter: Matter) -> str:
    return matter.value.upper() if matter in ALARMING else matter.value


def _last_backup(standing: Standing) -> str:
    if standing.backup is Matter.DAMAGED and standing.facts.last_damaged is not None:
        return f"the newest, of {standing.facts.last_damaged:%Y-%m-%d %H:%M}Z, was found damaged"
    return _last(standing.facts.last_good)


def _last(at: datetime | None) -> str:
    return "none went well yet" if at is None else f"the last that went well is of {at:%Y-%m-%d %H:%M}Z"


def _expected(number: int, span: str) -> str:
    return f"expected every {counted(number, span)}" if number else "none is expected"


def _age_hours(at: datetime | None) -> float | None:
    return None if at is None else round((datetime.now(UTC) - at).total_seconds() / 3600, 1)
