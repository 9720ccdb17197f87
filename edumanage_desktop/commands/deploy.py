"""`deploy check`, `upgrade`, `rollback`, `log`: the runbook's deployment, its checklist and its ways back."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import UTC
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.backup_options import PASSPHRASE, told
from edumanage_desktop.commands.backup_restore import add_yes, outlook_words
from edumanage_desktop.commands.confirmation import is_confirmed
from edumanage_desktop.commands.interruption import between_steps
from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    REFUSED,
    WRONG_USAGE,
    add_command,
    add_target,
    answer,
    progress,
    target,
)
from edumanage_desktop.domain.backups import BackupCancelled
from edumanage_desktop.domain.deployments import (
    LONGEST_REASON,
    TITLES,
    Checklist,
    Deployment,
    DeploymentNotReady,
    DeploymentUnclear,
    Line,
    LineState,
    RollbackLoses,
    Step,
    StepName,
    deployments,
    unfinished,
)
from edumanage_desktop.domain.sentences import Sentence, counted
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.backup.in_place import counts_of
from edumanage_desktop.services.deployment.step_words import step_sentence
from edumanage_desktop.services.verification.checks import TITLES as CHECKS

if TYPE_CHECKING:
    from datetime import datetime

    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.backup.progress import Progress, Stage
    from edumanage_desktop.services.deployment.desk import DeploymentDesk
    from edumanage_desktop.services.deployment.rolling_back import RollBack, RollbackPlan
    from edumanage_desktop.services.deployment.upgrading import Deployed
    from edumanage_desktop.services.verification.checks import Check, Verification

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_STOPPED = Sentence("It was stopped before anything was migrated or switched. The database in use is as it was.")


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(subparsers, "deploy", help="a deployment: check, upgrade, rollback, log")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    check = add_command(
        actions,
        "check",
        help="the runbook's pre-deployment checklist, each line checked; exit 1 when one is not well",
        description="Restores the newest backup into scratch, runs the pending migration on that copy, checks its"
        " history and lets test people work in it; looks whether the backup is fresh, proven and of this department,"
        f" which settings changed, and whether a maintenance window is planned. Changes nothing. {PASSPHRASE}",
    )
    _add_common(check)
    _add_administrator(check)
    check.set_defaults(command=_check)

    upgrade = add_command(
        actions,
        "upgrade",
        help="take the schema up: window, backup, migration, verification; goes on with what was interrupted",
        description="Can be stopped until the migration begins, and not within it; whatever ends it then, the next"
        " one goes on. On a server the schema is changed by an administrator of it. Exit 1 when something was not"
        " well.",
    )
    _add_common(upgrade)
    _add_window(upgrade)
    upgrade.add_argument(
        "--back-up-first",
        action="store_true",
        help="take a backup now, of a database in a file; otherwise the newest has to be fresh and proven",
    )
    upgrade.add_argument("--note", metavar="TEXT", default="", help="what is deployed, for the log")
    upgrade.add_argument("--print-sql", action="store_true", help="print the statements, and change nothing")
    _add_administrator(upgrade)
    upgrade.set_defaults(command=_upgrade)

    rollback = add_command(
        actions,
        "rollback",
        help="the way back, with its reason: down the schema, or to a backup in place",
        description="Down the schema nothing may be lost: what would be is named, and nothing is changed (exit 4). To a"
        " backup it is restored beside, proven and switched, as `backup restore --in-place` does, then the schema goes"
        " down to that of the backup. Then it is verified, and monitoring for issues is due. Install the previous"
        " program afterwards.",
    )
    _add_common(rollback)
    which = rollback.add_mutually_exclusive_group(required=True)
    which.add_argument("--by-way-down", action="store_true", help="take the schema down")
    which.add_argument(
        "--by-restore",
        nargs="?",
        const="",
        metavar="BACKUP",
        help="restore a backup (default: the one behind the last upgrade)",
    )
    rollback.add_argument(
        "--to", metavar="REV", help="with --by-way-down: the revision (default: the one before the last upgrade)"
    )
    rollback.add_argument("--reason", metavar="TEXT", required=True, help=f"why, in {LONGEST_REASON} letters at most")
    rollback.add_argument("--replay", action="store_true", help="with --by-restore: do the lost acts again afterwards")
    rollback.add_argument("--dry-run", action="store_true", help="say what would be lost, and change nothing")
    rollback.add_argument("--print-sql", action="store_true", help="print the statements, and change nothing")
    _add_window(rollback)
    _add_administrator(rollback)
    add_yes(rollback)
    rollback.set_defaults(command=_rollback)

    log = add_command(actions, "log", help="what was deployed and rolled back, by whom, why, and how it went")
    _add_common(log)
    _add_administrator(log)
    log.set_defaults(command=_log)


def _add_common(parser: argparse.ArgumentParser) -> None:
    add_target(parser, store=True)
    parser.add_argument("--repository", metavar="FOLDER-OR-URL", help="where the backups are kept")


def _add_window(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--open-window", type=_minutes, metavar="MINUTES", help="open a maintenance window where none is open"
    )
    which.add_argument("--no-window", action="store_true", help="go without a maintenance window")
    parser.add_argument("--stop-portal", action="store_true", help="with --open-window: refuse the portal's writes too")


def _add_administrator(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--administrator",
        dest="server_administrator",
        metavar="USER",
        help="an administrator of the database server, who changes the schema; the password comes from"
        " EDUMANAGE_ADMINISTRATOR_PASSWORD, EDUMANAGE_ADMINISTRATOR_PASSWORD_FILE, the service manager's credential"
        " edumanage_administrator_password, or a prompt",
    )


def _minutes(words: str) -> int:
    if not (words.isascii() and words.isdigit() and 0 < int(words) <= 10_080):
        raise argparse.ArgumentTypeError("minutes, 10080 at most")
    return int(words)


def _check(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.deployment.checklist import check_all

    with _opened(arguments, toolbox, _account(arguments, toolbox)) as desk, _stoppable() as go_on:
        found = check_all(desk, progress=go_on)
    words = [*(_full_words(line) for line in found.lines), _verdict(found)]
    answer(arguments, _checklist(found), "\n".join(words))
    return DONE if found.is_ready else FOUND_SOMETHING_WRONG


def _verdict(found: Checklist) -> str:
    untried = "Not everything was tried: see the lines that say so." if found.of(LineState.NOT_TRIED) else ""
    if found.of(LineState.WRONG):
        return f"Not ready: see the lines that are not well. {untried}".rstrip()
    return untried or "Everything is ready."


def _upgrade(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.deployment.upgrading import Upgrade, UpgradePlan

    with _opened(arguments, toolbox, _account(arguments, toolbox)) as desk:
        desk.schema.check()
        if arguments.print_sql:
            statements = desk.schema.statements("upgrade", to="head")
            answer(arguments, {"sql": statements}, statements)
            return DONE
        plan = UpgradePlan(
            window_minutes=arguments.open_window,
            goes_without_window=arguments.no_window,
            stops_portal=arguments.stop_portal,
            takes_backup=arguments.back_up_first,
            note=arguments.note,
        )
        with _stoppable() as go_on:
            try:
                done = Upgrade(desk=desk, tell=_tell, tell_check=_tell_check, progress=go_on, follow=told()).run(plan)
            except DeploymentNotReady as error:
                return _not_ready(error)
    return _answer_deployed(arguments, done, {})


def _rollback(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.services.deployment.rolling_back import RollBack, RollbackPlan

    plan = RollbackPlan(
        reason=arguments.reason,
        to=arguments.to,
        snapshot=arguments.by_restore or None,
        replays=arguments.replay,
        window_minutes=arguments.open_window,
        goes_without_window=arguments.no_window,
        stops_portal=arguments.stop_portal,
    )
    account = _account(arguments, toolbox)
    with _opened(arguments, toolbox, account) as desk, _stoppable() as go_on:
        desk.schema.check()
        back = RollBack(desk=desk, tell=_tell, tell_check=_tell_check, progress=go_on, follow=told())
        try:
            if arguments.by_way_down:
                return _by_way_down(arguments, desk, back, plan)
            return _by_restore(arguments, toolbox, account, back, plan)
        except RollbackLoses as error:
            progress(error.sentence)
            return REFUSED
        except DeploymentNotReady as error:
            return _not_ready(error)


def _by_way_down(arguments: argparse.Namespace, desk: "DeploymentDesk", back: "RollBack", plan: "RollbackPlan") -> int:
    to = plan.to or back.revision_before()
    if arguments.print_sql:
        statements = desk.schema.statements("downgrade", to=to)
        answer(arguments, {"sql": statements}, statements)
        return DONE
    if arguments.dry_run:
        losses = back.losses(to)
        lines = [f"{each.name}: {counted(each.rows, 'row')} would be lost." for each in losses]
        words = "\n".join(lines) or f"Nothing would be lost on the way down to schema {to}."
        answer(arguments, {"to": to, "losses": [asdict(each) for each in losses], "dry_run": True}, words)
        return FOUND_SOMETHING_WRONG if losses else DONE
    return _answer_deployed(arguments, back.by_way_down(plan), {})


def _by_restore(
    arguments: argparse.Namespace, toolbox: Toolbox, account: "Target", back: "RollBack", plan: "RollbackPlan"
) -> int:
    snapshot = plan.snapshot or back.snapshot_before()
    if arguments.print_sql:
        statements = toolbox.server_statements(account, snapshot)
        answer(arguments, {"sql": statements}, statements)
        return DONE
    words: list[str] = []
    if not back.is_interrupted():
        outlook = back.outlook(snapshot)
        words = outlook_words(outlook)
        if arguments.dry_run:
            answer(arguments, {**asdict(outlook), "lost": outlook.lost, "dry_run": True}, "\n".join(words))
            return DONE
    if not is_confirmed(arguments, words, snapshot):
        return WRONG_USAGE
    done = back.by_restore(replace(plan, snapshot=snapshot))
    return _answer_deployed(arguments, done, {"replayed": counts_of(done.fates)})


def _log(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    with _opened(arguments, toolbox, _account(arguments, toolbox)) as desk:
        desk.schema.check()
        found = deployments(desk.log.steps())
    lines = [line for each in found for line in _log_lines(each)]
    document = {"deployments": [_deployment(each) for each in found]}
    answer(arguments, document, "\n".join(lines) or "No deployment was recorded here.")
    return DONE if unfinished(found) is None else FOUND_SOMETHING_WRONG


def _account(arguments: argparse.Namespace, toolbox: Toolbox) -> "Target":
    return toolbox.as_administrator(target(arguments), arguments.server_administrator)


@contextmanager
def _opened(arguments: argparse.Namespace, toolbox: Toolbox, account: "Target") -> "Iterator[DeploymentDesk]":
    with toolbox.deployment(target(arguments), account=account, repository=arguments.repository) as desk:
        yield desk


@contextmanager
def _stoppable() -> "Iterator[Progress]":
    """Let an interruption end it where it tells how far it is, which is until something is migrated or switched."""
    tell = told()
    with between_steps() as is_interrupted:

        def go_on(stage: "Stage") -> None:
            if is_interrupted():
                raise BackupCancelled(_STOPPED)
            tell(stage)

        yield go_on


def _not_ready(error: DeploymentNotReady) -> int:
    progress(error.sentence)
    return WRONG_USAGE if isinstance(error, DeploymentUnclear) else FOUND_SOMETHING_WRONG


def _answer_deployed(arguments: argparse.Namespace, done: "Deployed", more: dict[str, Any]) -> int:
    document = {**_deployment(done.deployment), **more, "checks": _checks(done.verification)}
    last = done.deployment.steps[-1]
    words = [f"Schema {last.revision} to {last.to}: {'well' if done.is_well else 'not well'}."]
    words += [_step_words(step) for step in done.deployment.steps if not step.is_well]
    if done.deployment.first.kind.is_rollback:
        words.append("Install the previous program, and note `maintain done monitoring` once nothing is amiss.")
    answer(arguments, document, "\n".join(words))
    return DONE if done.is_well else FOUND_SOMETHING_WRONG


def _tell(step: Step) -> None:
    if step.name is not StepName.STOPPED:  # why it stopped follows as the error
        progress(_step_words(step))


def _tell_check(check: "Check") -> None:
    if not check.ok:
        progress(f"not well: {CHECKS[check.name]}. {check.detail}")


def _checks(found: "Verification | None") -> list[dict[str, Any]]:
    checks = () if found is None else found.checks
    return [{"name": str(check.name), "ok": check.ok, "detail": str(check.detail)} for check in checks]


def _checklist(found: Checklist) -> dict[str, Any]:
    lines = [
        {
            "name": line.name,
            "state": line.state,
            "ok": line.state in (LineState.WELL, LineState.LOOK),
            "evidence": str(line.evidence),
            "remedy": None if line.remedy is None else str(line.remedy),
            "details": [str(detail) for detail in line.details],
        }
        for line in found.lines
    ]
    return {
        "ready": found.is_ready,
        "untried": [line.name for line in found.of(LineState.NOT_TRIED)],
        "revision": found.revision,
        "head": found.head,
        "pending": list(found.pending),
        "checks": lines,
    }


def _line_words(line: Line) -> str:
    return f"{line.state}: {TITLES[line.name]}. {line.evidence}"


def _full_words(line: Line) -> str:
    words = [_line_words(line), *(f"  {detail}" for detail in line.details)]
    return "\n".join([*words, *([] if line.remedy is None else [f"  To do: {line.remedy}"])])


def _deployment(found: Deployment) -> dict[str, Any]:
    first = found.first
    return {
        "deployment": first.deployment,
        "kind": first.kind,
        "login": first.login,
        "began_at": _told(first.at),
        "from": first.revision,
        "to": first.to,
        "program": first.program,
        "reason": found.reason,
        "snapshot": found.snapshot,
        "kept": found.kept,
        "open": found.is_open,
        "ok": found.is_well,
        "steps": [_step(step) for step in found.steps],
    }


def _step(step: Step) -> dict[str, Any]:
    code, values = (None, {}) if step.outcome is None else (step.outcome.code, dict(step.outcome.values))
    said = {"said": str(step_sentence(step)), "code": code, "values": values}
    return {"step": step.name, "at": _told(step.at), "ok": step.is_well, **said}


def _told(at: "datetime | None") -> str | None:
    return None if at is None else at.isoformat()


def _log_lines(found: Deployment) -> list[str]:
    first = found.first
    state = "came to no end" if found.is_open else "well" if found.is_well else "not well"
    when = "" if first.at is None else f"{first.at.astimezone(UTC):%Y-%m-%d %H:%M}Z"
    reason = f": {found.reason}" if found.reason else ""
    lines = [f"{when} {first.kind} from {first.revision} to {first.to} by {first.login}, {state}{reason}"]
    if found.is_open:
        command = "deploy rollback, as it was begun" if first.kind.is_rollback else "deploy upgrade"
        lines.append(f"  it stands at: {found.last.name}. Go on with: {command}.")
    return lines + [f"  {_step_words(step)}" for step in found.steps]


def _step_words(step: Step) -> str:
    came = step_sentence(step)
    return f"{step.name}{'' if step.is_well else ', not well'}{f': {came}' if came else ''}"
