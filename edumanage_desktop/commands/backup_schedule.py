"""`backup schedule`: backups every night with nobody signed in, written for a system's own scheduler."""

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edumanage_desktop.commands.backup_keeping import add_keeping, keeping_words, retention_of
from edumanage_desktop.commands.backup_run import SECRETS, add_drill, add_secret_files, secret_files
from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    add_command,
    add_target,
    answer,
    progress,
)
from edumanage_desktop.domain.database_url import is_embedded, server_address
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.backup.schedule_files import Schedule, Scheduler, files_of, how_to_install

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_CREDENTIALS = {
    "password_file": "edumanage_password",
    "passphrase_file": "edumanage_backup_passphrase",
    "store_secret_file": "edumanage_store_secret",
}
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,60}")
_HOMES = ("/home/", "/root/", "/run/user/")


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
    where.add_argument("--print", action="store_true", help="show the files instead (the default)")
    add_keeping(parser)
    add_drill(parser)
    add_secret_files(parser)
    parser.add_argument(
        "--account", default="edumanage", metavar="NAME", help="the computer's account that runs it, not root's"
        " (default: edumanage)",
    )  # fmt: skip
    parser.add_argument(
        "--name",
        type=_name,
        default="edumanage-backup",
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
    _check_usage(arguments)
    for path in secret_files(arguments).values():
        toolbox.secret_in(path)
    schedule = _made(arguments, toolbox)
    command = schedule.command(scheduler)
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
        tools.write_new(arguments.write, {file.name: file.content() for file in files})
    document = _document(schedule, scheduler, arguments, works=None if arguments.untried else True)
    folder = str(arguments.write or ".")
    words = [] if arguments.write else [f"# {file.name}\n{file.text}" for file in files]
    words += ["# As an administrator of this computer:", *how_to_install(schedule, scheduler, folder)]
    words.append(f"# The alert of a missed backup: edumanage-desktop work --once … --repository {arguments.repository}")
    answer(arguments, document, "\n".join(words))
    return DONE


def _check_usage(arguments: argparse.Namespace) -> None:
    """Refuse what would put a secret into the files, or could not sign in."""
    parser, database = arguments.parser, arguments.database
    if is_embedded(database):
        if arguments.login is None:
            parser.error("name the administrator who backs up an embedded database: --login")
    else:
        address = server_address(database)
        if address.password is not None:
            parser.error("a password in the URL would stand in the files: leave it out, and name --password-file")
        if not address.user:
            parser.error("name the account in the URL, as mysql+pymysql://keeper@db.example.org/edumanage")
        if arguments.password_file is None:
            parser.error("name the file of the account's password, --password-file")
    texts = (arguments.repository, database, arguments.store or "", *map(str, secret_files(arguments).values()))
    if any(not text.isprintable() for text in (*texts, arguments.account)):
        parser.error("a place or name has a letter that no scheduler's file can hold")
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.\\ -]*", arguments.account):
        parser.error("this is no name of an account")


def _made(arguments: argparse.Namespace, toolbox: Toolbox) -> Schedule:
    from edumanage_desktop.domain.store_place import is_bucket

    program, environment = toolbox.backup_tools().own_program()
    repository = arguments.repository if is_bucket(arguments.repository) else _whole(arguments.repository)
    store = arguments.store
    if store is not None and not is_bucket(store):
        store = _whole(store)
    words = ["backup", "run", "--repository", repository, "--database", arguments.database]
    words += ["--login", arguments.login] if arguments.login is not None else []
    words += ["--store", store] if store is not None else []
    words += [*keeping_words(retention_of(arguments)), "--drill", arguments.drill]
    secrets = {name: _whole(str(path)) for name, path in secret_files(arguments).items()}
    written = [] if is_bucket(repository) else [repository]
    if is_embedded(arguments.database):
        written.append(str(Path(_path_of(arguments.database)).parent))
    hour, minute = arguments.at
    places = (*program, *environment.values(), *written, store or "")
    return Schedule(
        name=arguments.name,
        hour=hour,
        minute=minute,
        account=arguments.account,
        place=repository,
        program=program,
        words=words,
        environment=environment,
        secrets={_CREDENTIALS[name]: path for name, path in secrets.items()},
        options=[word for name, path in secrets.items() for word in (f"--{name.replace('_', '-')}", path)],
        written=written,
        is_in_homes=any(place.startswith(_HOMES) for place in places),
    )


def _whole(place: str) -> str:
    """Return a folder's or file's path as it is from anywhere."""
    return str(Path(place).absolute())


def _path_of(url: str) -> str:
    from urllib.parse import unquote, urlsplit

    return unquote(urlsplit(url).path[1:])


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
