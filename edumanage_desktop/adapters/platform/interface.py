"""The one interface behind which everything that differs by operating system stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from typing import Protocol

from edumanage_desktop.services.diagnosis.performance import MachineFacts


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a process may use: private memory, the size of each file that it writes, time of the processor."""

    data_bytes: int
    file_bytes: int
    processor_seconds: int


class FileLock(Protocol):
    """An exclusive lock on a file; the system drops it when the process ends in whatever way."""

    def release(self) -> None:
        """Give the lock back; a second call does nothing."""
        ...

    def remove(self) -> None:
        """Remove its file, where that can be, and give the lock back; nobody who waits gets a lock on the old file.

        A second call does nothing.
        """
        ...


class Platform(Protocol):
    """What the program asks of the operating system. Nothing here is called on the GUI thread."""

    def sync_folder(self, folder: Path) -> None:
        """Make renames, creations and removals in `folder` durable; raises `OSError`."""
        ...

    def syncs_whole_disks(self) -> bool:
        """Return whether `sync_disk_of` makes all that was written durable; else each file has to be synced."""
        ...

    def sync_disk_of(self, folder: Path) -> None:
        """Make everything that was written to the disk of `folder` durable; raises `OSError`."""
        ...

    def make_private_folder(self, folder: Path) -> None:
        """Create `folder` (with its parents) so that only this user gets in; raises `OSError`."""
        ...

    def owns(self, path: Path) -> bool:
        """Return whether `path` itself (not what a link leads to) belongs to the user of this process."""
        ...

    def is_superuser(self) -> bool:
        """Return whether this process may do everything on this computer, as root may."""
        ...

    def owner_shut_out(self, folder: Path) -> str | None:
        """Return whom files that this superuser makes in `folder` would shut out; None for nobody, and for others.

        It is the owner of the folder, or of the nearest that there is above it.
        """
        ...

    def is_administrators(self, path: Path) -> bool:
        """Return whether nobody but the computer's administrator can change `path` or put another in its place."""
        ...

    def computer_mark(self) -> str:
        """Return what no other computer is called, nor this one after it is started anew, nor a container on it.

        '' where the system does not tell.
        """
        ...

    def is_process_gone(self, number: int) -> bool:
        """Return whether no process of this number runs here; False where that cannot be known."""
        ...

    def try_lock(self, path: Path) -> FileLock | None:
        """Lock `path` (created when missing) for this process alone; None when somebody else holds it.

        Raises `OSError` when the file cannot be created or the file system knows no locks.
        """
        ...

    def lock(self, path: Path, *, timeout_seconds: float) -> FileLock:
        """Lock as `try_lock`, waiting at most `timeout_seconds`; raises `TimeoutError` or another `OSError`."""
        ...

    def limit_this_process(self, *, data_bytes: int) -> None:
        """Bound the memory of this process for good, forbid it core dumps and, where possible, writing files.

        As far as the system knows how, it reaches no network and starts no other program either.

        Where the processors are busy, the window goes first from now on.
        """
        ...

    def allow_processor_seconds(self, seconds: int) -> None:
        """Let this process compute for `seconds` from now on; the system ends it when it takes more."""
        ...

    def machine(self) -> MachineFacts:
        """Return how busy this computer is, and how much memory it has left, as far as it tells. Never raises."""
        ...

    def mark_as_download(self, path: Path) -> None:
        """Tell the system, as far as it can be told, that `path` came from somebody else. Never raises."""
        ...

    def start_program_for(self, path: Path) -> None:
        """Hand `path` to the program that the person has chosen for such files; raises `OSError`."""
        ...

    def run_confined(
        self,
        program: Path,
        arguments: Sequence[str],
        *,
        environment: Mapping[str, str],
        readable: Sequence[Path],
        writable: Sequence[Path],
        bounds: Bounds,
    ) -> int:
        """Let this process become `program` within bounds, or run it and return its exit status.

        As far as the system knows how, the program and all that it starts keep within `bounds`, read and write no
        other files, reach no network, let the window go first, and end with the process that started this one. Raises
        `OSError`.
        """
        ...

    def end_group(self, process: "Popen[bytes]") -> None:
        """End a process that was started with `start_new_session`, and all that it has started; then wait for it."""
        ...
