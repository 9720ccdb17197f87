"""What somebody chose about a schedule, what is wrong with it, and the schedule that is made of it."""

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from edumanage_desktop.domain.database_url import is_embedded, server_address
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.store_place import is_bucket
from edumanage_desktop.services.backup.retention import Retention
from edumanage_desktop.services.backup.schedule_files import DrillPace, Schedule

PASSWORD, PASSPHRASE, STORE_SECRET = "password-file", "passphrase-file", "store-secret-file"
ADMINISTRATOR_PASSWORD = "administrator-password-file"
"""The options that name files of secrets."""
CREDENTIALS = {
    PASSWORD: "edumanage_password",
    PASSPHRASE: "edumanage_backup_passphrase",
    STORE_SECRET: "edumanage_store_secret",
    ADMINISTRATOR_PASSWORD: "edumanage_administrator_password",
}
"""The same as credentials of systemd."""
USUAL_ACCOUNT, USUAL_NAME = "edumanage", "edumanage-backup"
_ACCOUNT = re.compile(r"[A-Za-z_][A-Za-z0-9_.\\ -]*")
_HOMES = ("/home/", "/root/", "/run/user/")
_TEMPORARY = ("/tmp", "/var/tmp")
_SPANS = ("days", "weeks", "months", "years")


@dataclass(frozen=True, slots=True)
class Plan:
    """What was chosen; `secrets` are files by the option that names them, `account` the computer's that runs it.

    `administrator` is who drills on the server itself; None drills in a file.
    """

    database: str
    repository: str
    store: str | None = None
    login: str | None = None
    hour: int = 2
    minute: int = 30
    drills: DrillPace = DrillPace.MONTHLY
    retention: Retention = field(default_factory=Retention)
    secrets: Mapping[str, str] = field(default_factory=dict)
    account: str = USUAL_ACCOUNT
    name: str = USUAL_NAME
    administrator: str | None = None


@dataclass(frozen=True, slots=True)
class ScheduleGround:
    """What is known where a schedule is planned: the database without a password, the store, who plans, the program."""

    database: str
    store: str
    login: str
    program: Sequence[str]
    environment: Mapping[str, str]

    @property
    def is_embedded(self) -> bool:
        """Return whether the database is a file."""
        return is_embedded(self.database)

    def database_as(self, account: str) -> str:
        """Return the URL of the database as it is opened by another account of the server."""
        if self.is_embedded:
            return self.database
        return replace(server_address(self.database), user=account, password=None).url()


def hindrance(plan: Plan) -> Sentence | None:
    """Return what keeps a schedule from being made: it would hold a secret, or could not sign in. None for nothing."""
    if not plan.repository.strip():
        return Sentence("Name the folder or bucket of the backups.")
    if is_embedded(plan.database):
        if not plan.login:
            return Sentence("Name the administrator who backs up an embedded database (--login).")
    else:
        address = server_address(plan.database)
        if address.password is not None:
            return Sentence("A password in the URL would stand in the files: leave it out, and name its file.")
        if not address.user:
            return Sentence(
                "Name the database account that backs up; in a URL it stands as mysql+pymysql://keeper@db.example.org/edumanage."
            )
        if PASSWORD not in plan.secrets:
            return Sentence("Name the file of the account's password (--password-file).")
    if (plan.administrator is None) != (ADMINISTRATOR_PASSWORD not in plan.secrets):
        return Sentence(
            "An administrator of the server and the file of their password go together (--administrator,"
            " --administrator-password-file)."
        )
    if plan.administrator is not None and is_embedded(plan.database):
        return Sentence("A database in a file has no administrator of a server: leave --administrator out.")
    texts = (
        plan.administrator or "",
        plan.repository,
        plan.database,
        plan.store or "",
        plan.account,
        *plan.secrets.values(),
    )
    if any(not text.isprintable() for text in texts):
        return Sentence("A place or name has a letter that no scheduler's file can hold.")
    if _ACCOUNT.fullmatch(plan.account) is None:
        return Sentence("This is no name of an account of a computer.")
    return None


def schedule_of(plan: Plan, program: Sequence[str], environment: Mapping[str, str]) -> Schedule:
    """Return the schedule of a plan that nothing hinders; `program` starts this program, with `environment`."""
    repository, store = _from_anywhere(plan.repository), plan.store
    words = ["backup", "run", "--repository", repository, "--database", plan.database]
    words += ["--login", plan.login] if plan.login is not None else []
    if store:
        store = _from_anywhere(store)
        words += ["--store", store]
    words += [word for span in _SPANS for word in (f"--keep-{span}", str(getattr(plan.retention, span)))]
    words += ["--drill", plan.drills.value]
    words += ["--administrator", plan.administrator] if plan.administrator is not None else []
    secrets = {option: _from_anywhere(path) for option, path in plan.secrets.items()}
    written = [] if is_bucket(repository) else [repository]
    if is_embedded(plan.database):
        written.append(str(Path(unquote(urlsplit(plan.database).path[1:])).parent))
    places = (*program, *environment.values(), *written, store or "")
    return Schedule(
        name=plan.name,
        hour=plan.hour,
        minute=plan.minute,
        account=plan.account,
        place=repository,
        program=program,
        words=words,
        environment=environment,
        secrets={CREDENTIALS[option]: path for option, path in secrets.items()},
        options=[word for option, path in secrets.items() for word in (f"--{option}", path)],
        written=written,
        is_in_homes=any(place.startswith(_HOMES) for place in places),
        is_in_temporary=any(map(_is_temporary, (*places, _socket_of(plan.database)))),
    )


def temporary_warning(schedule: Schedule) -> Sentence | None:
    """Return what is said of places that a system may empty, None where none lies there."""
    if not schedule.is_in_temporary:
        return None
    return Sentence(
        "A place of this schedule lies in a temporary folder of the system, which may be emptied at any start: name"
        " another for backups that are to stay. The service gets no temporary folder of its own, which would hide it."
    )


def _is_temporary(place: str) -> bool:
    """Return whether a place is in a temporary folder, by its name or where its links lead on this computer."""
    named = (place, os.path.realpath(place)) if place.startswith("/") else (place,)
    return any(each == folder or each.startswith(f"{folder}/") for each in named for folder in _TEMPORARY)


def _socket_of(database: str) -> str:
    """Return the socket by which a server of this computer is reached, '' for none."""
    return "" if is_embedded(database) else next(iter(parse_qs(urlsplit(database).query).get("unix_socket", [])), "")


def _from_anywhere(place: str) -> str:
    """Return a folder's or file's path as it is from any folder, and a bucket as it is."""
    return place if is_bucket(place) else str(Path(place).absolute())
