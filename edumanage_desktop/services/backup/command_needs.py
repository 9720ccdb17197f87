"""What the commands about schedules, passphrases and recovery ask of the outside world."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.backup.passphrases import PassphraseKeeper
    from edumanage_desktop.services.backup.progress import Progress
    from edumanage_desktop.services.backup.recovery_sheet import RecoverySheet
    from edumanage_desktop.services.backup.reporting import Reported
    from edumanage_desktop.services.backup.retention import Retention
    from edumanage_desktop.services.backup.schedule_files import DrillPace
    from edumanage_desktop.services.backup.scheduled import ScheduledRun
    from edumanage_desktop.services.backup.standing import Alert, Expected
    from edumanage_desktop.services.backup.telling_runs import RunTeller


class BackupTools(Protocol):
    """Hands it out. Nothing is opened before a method of the answer is called."""

    def passphrase_keeper(self, place: str) -> "PassphraseKeeper":
        """Return who keeps the passphrase of a repository in the keyring; raises `StorePlaceUnknown`."""
        ...

    def handed_passphrase(self) -> str | None:
        """Return the passphrase of the surroundings or of the person at the terminal; raises `SecretUnreadable`."""
        ...

    def is_encrypted(self, place: str) -> bool:
        """Return whether a repository is; raises `StorePlaceUnknown`, `RepositoryUnknown` and `BackupDamaged`."""
        ...

    def read_secrets_from(self, files: Mapping[str, Path]) -> None:
        """Let secrets be read from files, by the variable of the surroundings that would name each."""
        ...

    def own_program(self) -> tuple[Sequence[str], Mapping[str, str]]:
        """Return the command that starts this program anywhere, and the variables that it needs."""
        ...

    def try_alone(
        self, command: Sequence[str], variables: Mapping[str, str], credentials: Mapping[str, str]
    ) -> tuple[int, str]:
        """Run a command with nothing in its surroundings but these; return its exit status and what it said."""
        ...

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
    ) -> "AbstractContextManager[ScheduledRun]":
        """Return a run of the schedule, with `accept_missing` even where most files are not in the store.

        It drills on the server of `administrator`, the target as its administrator opens it; None drills in a file.
        Raises `StorePlaceUnknown` and `RepositoryUnavailable`."""
        ...

    def run_teller(self, target: "Target", *, is_let_in: bool = True) -> "AbstractContextManager[RunTeller]":
        """Return who tells the database what came of a backup or drill by hand, as whoever made it.

        Whoever is not let in yet shows who they are; raises `SignInRefused`.
        """
        ...

    def recovery_sheet(self, place: str, *, with_passphrase: bool) -> "RecoverySheet":
        """Return the sheet of a repository; the passphrase stands on it where that is wanted and it opens the backups.

        Raises `WrongPassphrase`, `RepositoryUnknown`, `BackupDamaged` and `StorePlaceUnknown`.
        """
        ...

    def painted_pdf(self, markup: str) -> bytes:
        """Return HTML as a PDF; raises `RepositoryUnavailable` where it cannot be painted."""
        ...

    def write_files(self, folder: Path, files: Mapping[str, bytes], *, replaces: bool) -> None:
        """Write files into a folder; with `replaces` in place of what they said before, else raises `FileNotNew`.

        Raises `RepositoryUnavailable`.
        """
        ...

    def standing_of(self, target: "Target | None", place: str | None, expected: "Expected | None") -> "Reported":
        """Return how backups stand by what a database, a repository or both know.

        `expected` takes the place of what the department expects. Raises the `DatabaseError`s and `BackupError`s.
        """
        ...

    def acknowledge(self, target: "Target") -> "Sequence[Alert]":
        """Acknowledge the alerts that stand, as an administrator, and return them; raises the `DatabaseError`s."""
        ...
