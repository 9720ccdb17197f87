"""Composes what runs backups with nobody there, watches over them, and keeps their passphrase."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from edumanage_desktop.backing_up import (
    backup_desk,
    painted_pdf,
    passphrase_at_hand,
    passphrase_keeper,
    recovery_sheet,
    scratch,
)
from edumanage_desktop.command_sessions import connections_of
from edumanage_desktop.watching_health import backup_watch

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database.backup_board import DatabaseBackupBoard
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.backup.alert_mails import AlertMails
    from edumanage_desktop.services.backup.passphrases import PassphraseKeeper
    from edumanage_desktop.services.backup.progress import Progress
    from edumanage_desktop.services.backup.recovery_sheet import RecoverySheet
    from edumanage_desktop.services.backup.reporting import Reported
    from edumanage_desktop.services.backup.retention import Retention
    from edumanage_desktop.services.backup.runs import Run
    from edumanage_desktop.services.backup.schedule_files import DrillPace
    from edumanage_desktop.services.backup.scheduled import ScheduledRun
    from edumanage_desktop.services.backup.standing import Alert, Expected
    from edumanage_desktop.services.backup.taking import SnapshotSource
    from edumanage_desktop.services.backup.telling_runs import RunTeller
    from edumanage_desktop.services.backup.watching import BackupWatch
    from edumanage_desktop.services.files import FileStore
    from edumanage_desktop.services.work import KeepGoing, TaskResult

_TRIED_WITHIN_SECONDS = 120
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


_OF_WINDOWS = ("SYSTEMROOT", "SYSTEMDRIVE", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "TEMP", "TMP")
OpenSource = Callable[["Target"], "tuple[SnapshotSource, FileStore]"]
LetIn = Callable[["Target"], "Connections"]


class ScheduleTools:
    """Fulfils `services.backup.command_needs.BackupTools`; database and store are opened as the toolbox does."""

    def __init__(self, *, open_source: OpenSource, let_in: LetIn) -> None:
        self._open_source, self._let_in = open_source, let_in

    def passphrase_keeper(self, place: str) -> "PassphraseKeeper":
        """Return who keeps it."""
        from edumanage_desktop.adapters.backup_archive.places import storage_at

        return passphrase_keeper(storage_at(place))

    def handed_passphrase(self) -> str | None:
        """Look in the surroundings, then ask on a terminal."""
        return passphrase_at_hand()

    def is_encrypted(self, place: str) -> bool:
        """Look at what it says of itself."""
        from edumanage_desktop.adapters.backup_archive.places import storage_at
        from edumanage_desktop.services.backup.cover import cover_of

        return cover_of(storage_at(place)).is_encrypted

    def read_secrets_from(self, files: Mapping[str, Path]) -> None:
        """Name them in the surroundings of this process."""
        for variable, path in files.items():
            os.environ[variable] = str(path)

    def own_program(self) -> tuple[Sequence[str], Mapping[str, str]]:
        """Return it."""
        from edumanage_desktop.adapters.platform.own_program import own_program

        return own_program()

    def try_alone(
        self, command: Sequence[str], variables: Mapping[str, str], credentials: Mapping[str, str]
    ) -> tuple[int, str]:
        """Start it as a scheduler does, with no bus, no display and no keyring to ask."""
        from edumanage_desktop.services.temporary import temporary_folder

        surroundings = {"PATH": _PATH, "LC_ALL": "C.UTF-8", **variables}
        if sys.platform == "win32":
            surroundings = {**{name: os.environ[name] for name in _OF_WINDOWS if name in os.environ}, **variables}
        with temporary_folder("edumanage-schedule-") as made:
            folder = str(made)
            if credentials:
                for name, path in credentials.items():
                    (made / name).symlink_to(Path(path).absolute())
                surroundings["CREDENTIALS_DIRECTORY"] = folder
            surroundings.setdefault("HOME", folder)
            try:
                done = subprocess.run(
                    list(command),
                    env=surroundings,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.PIPE,
                    timeout=_TRIED_WITHIN_SECONDS,
                    check=False,
                )
            except OSError as error:
                why = error.strerror or type(error).__name__
                return 3, f"{command[0]} could not be started ({why}). Check whether it is there and may be executed."
            except subprocess.TimeoutExpired:
                return 3, f"It gave no answer within {_TRIED_WITHIN_SECONDS} seconds."
        return done.returncode, done.stderr.decode("utf-8", "replace").strip()

    @contextmanager
    def scheduled_run(
        self,
        target: "Target",
        place: str,
        *,
        retention: "Retention",
        drills: "DrillPace",
        progress: "Progress",
        accept_missing: bool = False,
        administrator: "Target | None" = None,
    ) -> "Iterator[ScheduledRun]":
        """Open nothing yet: what cannot be opened fails the run, which is noted."""
        from edumanage_desktop.adapters.backup_archive.places import storage_at
        from edumanage_desktop.services.backup.locking import own_name
        from edumanage_desktop.services.backup.scheduled import ScheduledRun

        storage = storage_at(place)
        yield ScheduledRun(
            desk=backup_desk(place),
            storage=storage,
            open_source=partial(self._open_source, target),
            open_scratch=partial(scratch, administrator),
            retention=retention,
            drills=drills,
            login=own_name(),
            note=partial(self._note, target),
            greet=partial(_greet, target, administrator),
            progress=progress,
            accept_missing=accept_missing,
        )

    @contextmanager
    def run_teller(self, target: "Target", *, is_let_in: bool = True) -> "Iterator[RunTeller]":
        """Open nothing yet; whoever was let in for the backup is not asked for the password a second time."""
        from edumanage_desktop.services.backup.locking import own_name
        from edumanage_desktop.services.backup.telling_runs import RunTeller

        with ExitStack() as opened:
            if not is_let_in:
                opened.enter_context(closing(self._let_in(target)))

            def open_watch() -> "BackupWatch":
                return backup_watch(opened.enter_context(closing(connections_of(target))))

            yield RunTeller(open_watch=open_watch, login=own_name())

    def standing_of(self, target: "Target | None", place: str | None, expected: "Expected | None") -> "Reported":
        """Put together what the repository and the database know."""
        from edumanage_desktop.adapters.backup_archive.places import storage_at
        from edumanage_desktop.services.backup.reporting import report

        with ExitStack() as opened:
            board = None
            if target is not None:
                connections = self._let_in(target)
                opened.callback(connections.close)
                board = _board(connections)
            return report(board, None if place is None else storage_at(place), expected)

    def acknowledge(self, target: "Target") -> "Sequence[Alert]":
        """Acknowledge all that stand."""
        connections = self._let_in(target)
        with closing(connections):
            watch = backup_watch(connections)
            alerts = watch.look().unseen
            for alert in alerts:
                watch.acknowledge(alert)
        return alerts

    def recovery_sheet(self, place: str, *, with_passphrase: bool) -> "RecoverySheet":
        """Open the repository where its passphrase is to stand there, so that no wrong one does."""
        from edumanage_desktop.adapters.backup_archive.places import storage_at

        storage = storage_at(place)
        return recovery_sheet(storage, (lambda: passphrase_at_hand(storage)) if with_passphrase else None)

    def painted_pdf(self, markup: str) -> bytes:
        """Let another process paint it, so that no command loads Qt."""
        return painted_pdf(markup)

    def write_files(self, folder: Path, files: Mapping[str, bytes], *, replaces: bool) -> None:
        """Write each whole or not at all."""
        from edumanage_desktop.adapters.schedule_folder import write_files

        write_files(folder, files, replaces=replaces)

    def _note(self, target: "Target", run: "Run") -> None:
        """Note a run in the database, or tell it there."""
        connections = self._let_in(target)
        with closing(connections):
            backup_watch(connections).note_run(run)


def _greet(target: "Target", administrator: "Target | None") -> None:
    """Look whether the store is there, and whether an administrator who is to drill on the server may."""
    from edumanage_desktop.adapters.file_store.places import greet_store, named_place

    place = named_place(target.store)
    if place is not None:
        greet_store(place)
    if administrator is not None:
        from edumanage_desktop.adapters.database.server_in_place import ServerLive

        ServerLive(target=administrator).check()


def watch_once(connections: "Connections", place: str | None, keep_going: "KeepGoing") -> "TaskResult":
    """Do what `work --once` does for backups: carry, raise, mail."""
    from edumanage_desktop.adapters.backup_archive.places import storage_at
    from edumanage_desktop.services.backup.watching import watch_backups

    storage = None if place is None else storage_at(place)
    mails = alert_mails(connections)
    return watch_backups(backup_watch(connections), _board(connections), storage, mails.tell, keep_going)


def tell_overdue_once(connections: "Connections", keep_going: "KeepGoing") -> "TaskResult":
    """Do what `work --once` does for the calendar of regular tasks: raise and mail what is overdue."""
    from edumanage_desktop.adapters.database.task_records import task_records
    from edumanage_desktop.adapters.database.work_claims import DatabaseWorkClaims
    from edumanage_desktop.services.maintenance.overdue import tell_overdue

    claims = DatabaseWorkClaims(connections=connections)
    return tell_overdue(task_records(connections), claims, alert_mails(connections).tell, keep_going)


def alert_mails(connections: "Connections") -> "AlertMails":
    """Return who mails alerts to administrators."""
    from edumanage_desktop.adapters.database.mail_room import DatabaseMailRoom
    from edumanage_desktop.adapters.smtp_mail import open_postman
    from edumanage_desktop.gui.mail_speech import speaker_of
    from edumanage_desktop.services.backup.alert_mails import AlertMails

    return AlertMails(
        room=DatabaseMailRoom(connections=connections),
        who=_board(connections),
        open_postman=open_postman,
        find_speaker=speaker_of,
    )


def _board(connections: "Connections") -> "DatabaseBackupBoard":
    from edumanage_desktop.adapters.database.backup_board import DatabaseBackupBoard

    return DatabaseBackupBoard(connections=connections)
