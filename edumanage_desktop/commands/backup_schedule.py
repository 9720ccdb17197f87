"""`backup schedule`: backups every night with nobody signed in, written for a system's own scheduler."""

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.backup_keeping import add_keeping, retention_of
from edumanage_desktop.commands.backup_run import SECRETS, add_drill, add_secret_files, secret_files
from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    WRONG_USAGE,
    add_command,
    add_target,
    answer,
    progress,
)
from edumanage_desktop.domain.errors import FileNotNew
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.backup.schedule_files import DrillPace, Schedule, Scheduler, files_of, how_to_install
from edumanage_desktop.services.backup.schedule_planning import (
    USUAL_ACCOUNT,
    USUAL_NAME,
    Plan,
    hindrance,
    schedule_of,
    temporary_warning,
)

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,60}")


def add_actions(actions: "_Subparsers") -> None:
    """Register it below `backup`."""
    parser = add_command(
        actions,
        "schedule",
        help="write what a system's scheduler needs for a backup every day, with nobody signed in",
        description="Writes units of systemd, a line of cron, or a task of Windows, that start `backup run` as an"
        " account with the role em_backup. No secret stands in them: it is read from a file of mode 0600 (systemd hands"
        " it in as a credential). The command is tried before, as the scheduler would start it. Exit 1 when it does"
        " not work; then nothing is written.",
    )
    add_target(parser, store=True)
    parser.add_argument("--repository", required=True, metavar="FOLDER-OR-URL", help="where the backups are kept")
    parser.add_argument("--at", type=_moment, default=(2, 30), metavar="HH:MM", help="when, each day (default: 02:30)")
    parser.add_argument(
        "--for", dest="scheduler", required=True, choices=[each.value for each in Scheduler], help="which scheduler"
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--write", type=Path, metavar="FOLDER", help="where the files are written; installs nothing")
    parser.add_argument(
        "--replace", action="store_true", help="with --write: write over files of these names that say something else"
    )
    where.add_argument("--print", action="store_true", help="show the files instead (the default)")
    add_keeping(parser)
    add_drill(parser)
    add_secret_files(parser)
    parser.add_argument(
        "--account", default=USUAL_ACCOUNT, metavar="NAME", help="the computer's account that runs it, not root's"
        " (default: edumanage)",
    )  # fmt: skip
    parser.add_argument(
        "--name",
        type=_name,
        default=USUAL_NAME,
        metavar="NAME",
        help="of the files (default: edumanage-backup)",
    )
    parser.add_argument(
        "--untried", action="store_true", help="do not try the command here, because another computer will run it"
    )
    parser.set_defaults(command=_schedule, wants_password=False, parser=parser)


def _moment(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", text)
    if found is None:
        raise argparse.ArgumentTypeError("a time of the day, as 02:30")
    return int(found[1]), int(found[2])


def _name(text: str) -> str:
    if _NAME.fullmatch(text) is None:
        raise argparse.ArgumentTypeError("small letters of English, digits and hyphens")
    return text


def _schedule(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    tools, scheduler = toolbox.backup_tools(), Scheduler(arguments.scheduler)
    plan = _plan(arguments)
    for path in secret_files(arguments).values():
        toolbox.secret_in(path)
    schedule = schedule_of(plan, *tools.own_program())
    command, warning = schedule.command(scheduler), temporary_warning(schedule)
    if warning is not None and scheduler is Scheduler.SYSTEMD:
        progress(warning)
    if not arguments.untried:
        if tools.is_encrypted(arguments.repository) and arguments.passphrase_file is None:
            arguments.parser.error("these backups are encrypted: name the file of their passphrase, --passphrase-file")
        credentials = schedule.secrets if scheduler is Scheduler.SYSTEMD else {}
        status, said = tools.try_alone([*command, "--check"], schedule.environment, credentials)
        if status:
            progress("The command of the schedule does not work as a scheduler would start it, so nothing was written:")
            progress(said or f"It ended with status {status}.")
            answer(arguments, _document(schedule, scheduler, arguments, works=False), " ".join(command))
            return FOUND_SOMETHING_WRONG
    files = files_of(schedule, scheduler)
    if arguments.write is not None:
        try:
            contents = {file.name: file.content() for file in files}
            tools.write_files(arguments.write, contents, replaces=arguments.replace)
        except FileNotNew as error:
            progress(error.sentence)
            progress("With --replace they are written over.")
            return WRONG_USAGE
    document = _document(schedule, scheduler, arguments, works=None if arguments.untried else True)
    folder = str(arguments.write or ".")
    words = [] if arguments.write else [f"# {file.name}\n{file.text}" for file in files]
    words += ["# As an administrator of this computer:", *how_to_install(schedule, scheduler, folder)]
    words.append(f"# The alert of a missed backup: edumanage-desktop work --once … --repository {arguments.repository}")
    answer(arguments, document, "\n".join(words))
    return DONE


def _plan(arguments: argparse.Namespace) -> Plan:
    hour, minute = arguments.at
    plan = Plan(
        database=arguments.database,
        repository=arguments.repository,
        store=arguments.store,
        login=arguments.login,
        hour=hour,
        minute=minute,
        drills=DrillPace(arguments.drill),
        retention=retention_of(arguments),
        secrets={name.replace("_", "-"): str(path) for name, path in secret_files(arguments).items()},
        account=arguments.account,
        name=arguments.name,
        administrator=arguments.administrator,
    )
    hindered = hindrance(plan)
    if arguments.replace and arguments.write is None:
        arguments.parser.error("--replace goes with --write")
    if hindered is not None:
        arguments.parser.error(hindered)
    return plan


def _document(
    schedule: Schedule, scheduler: Scheduler, arguments: argparse.Namespace, *, works: bool | None
) -> dict[str, Any]:
    folder = str(arguments.write or ".")
    return {
        "for": scheduler.value,
        "command": schedule.command(scheduler),
        "works": works,
        "files": {file.name: file.text for file in files_of(schedule, scheduler)} if works is not False else {},
        "written": None if arguments.write is None or works is False else folder,
        "install": how_to_install(schedule, scheduler, folder) if works is not False else [],
        "secrets": {SECRETS[name]: str(path) for name, path in secret_files(arguments).items()},
    }
