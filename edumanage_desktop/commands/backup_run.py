"""`backup run`: what a scheduler starts: a backup, what is kept no longer removed, a drill where one is due."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from edumanage_desktop.commands.backup_keeping import add_keeping, retention_of
from edumanage_desktop.commands.backup_options import add_accept_missing, told
from edumanage_desktop.commands.options import DONE, FOUND_SOMETHING_WRONG, add_command, add_target, answer, target
from edumanage_desktop.domain.database_url import is_embedded
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.backup.schedule_files import DrillPace

if TYPE_CHECKING:
    from edumanage_desktop.services.backup.runs import Run

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

SECRETS = {
    "password_file": "EDUMANAGE_PASSWORD_FILE",
    "passphrase_file": "EDUMANAGE_BACKUP_PASSPHRASE_FILE",
    "store_secret_file": "EDUMANAGE_STORE_SECRET_FILE",
    "administrator_password_file": "EDUMANAGE_ADMINISTRATOR_PASSWORD_FILE",
}
"""The options that name files of secrets, and the variables that would."""
SECRET_HELP = {
    "password_file": "the file of the database account's password, mode 0600",
    "passphrase_file": "the file of the passphrase of encrypted backups, mode 0600",
    "store_secret_file": "the file of the secret of the key of buckets, mode 0600",
    "administrator_password_file": "the file of the password of the server's administrator, mode 0600",
}


def add_actions(actions: "_Subparsers") -> None:
    """Register it below `backup`."""
    parser = add_command(
        actions,
        "run",
        help="what a scheduler starts: back up, remove what is kept no longer, drill where one is due",
        description="Notes in the repository what came of it, for `backup status` and `work --once`. The first backup"
        " of a repository is made by `backup create`. Exit 1 when the backup is whole and something else went wrong.",
    )
    add_target(parser, store=True)
    parser.add_argument("--repository", required=True, metavar="FOLDER-OR-URL", help="where the backups are kept")
    add_keeping(parser)
    add_drill(parser)
    add_secret_files(parser)
    add_accept_missing(parser)
    parser.add_argument("--check", action="store_true", help="look whether a run could be made, and write nothing")
    parser.set_defaults(command=_run, wants_password=False)


def add_drill(parser: argparse.ArgumentParser) -> None:
    """Add how often a drill is made."""
    parser.add_argument(
        "--drill",
        choices=[each.value for each in DrillPace],
        default=DrillPace.MONTHLY.value,
        help="how often a backup is restored to prove it, by the first run of a month or week (default: monthly)",
    )
    parser.add_argument(
        "--administrator",
        metavar="USER",
        help="an administrator of the database server, who drills in a database beside the department's; without one a"
        " backup is proven in a file, which does not prove that the server takes it",
    )


def add_secret_files(parser: argparse.ArgumentParser) -> None:
    """Add the options that name files of secrets."""
    for name, words in SECRET_HELP.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=Path, metavar="FILE", help=words)


def secret_files(arguments: argparse.Namespace) -> dict[str, Path]:
    """Return the files of secrets that are named, by option."""
    return {name: getattr(arguments, name) for name in SECRETS if getattr(arguments, name) is not None}


def _run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    tools = toolbox.backup_tools()
    tools.read_secrets_from({SECRETS[name]: path for name, path in secret_files(arguments).items()})
    if not is_embedded(arguments.database):
        arguments.database = toolbox.with_password(arguments.database, arguments.login)
    administrator = None
    if arguments.administrator is not None and not is_embedded(arguments.database):
        administrator = toolbox.as_administrator(target(arguments), arguments.administrator)
    with tools.scheduled_run(
        target(arguments),
        arguments.repository,
        retention=retention_of(arguments),
        drills=DrillPace(arguments.drill),
        progress=told(),
        accept_missing=arguments.accept_missing,
        administrator=administrator,
    ) as scheduled:
        if arguments.check:
            scheduled.check()
            answer(arguments, {"can_run": True}, "A run can be made: database, store and repository answer.")
            return DONE
        run = scheduled.run()
    if scheduled.failure is not None:
        raise scheduled.failure
    answer(arguments, document_of(run), words_of(run))
    return DONE if run.is_well else FOUND_SOMETHING_WRONG


def document_of(run: "Run") -> dict[str, object]:
    """Return a run as JSON values."""
    return {
        "began_at": run.began_at,
        "ended_at": run.ended_at,
        "login": run.login,
        "computer": run.computer,
        "snapshot": run.snapshot,
        "well": run.is_well,
        "steps": [{"name": step.name, "well": step.is_well, "said": step.said} for step in run.steps],
    }


def words_of(run: "Run") -> str:
    """Return a run in words, a line for each step."""
    lines = [" ".join(filter(None, (f"{run.began_at:%Y-%m-%d %H:%M}Z on {run.computer}", run.snapshot)))]
    lines += [
        f"  {step.name}: {'well' if step.is_well else 'NOT WELL'}{f' ({step.said})' if step.said else ''}"
        for step in run.steps
    ]
    return "\n".join(lines)
