"""What Linux and macOS have in common; the POSIX-only modules are imported where they are used."""

import contextlib
import os
import signal
import stat
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from subprocess import Popen

from edumanage_desktop.adapters.platform.interface import Bounds, FileLock
from edumanage_desktop.services.diagnosis.performance import MachineFacts

LOCK_RETRY_SECONDS = 0.01
NICENESS = 5
"""Of processes that work for the window: on two busy processors it is painted before a page is."""


class DescriptorLock:
    """An `flock` on an open file descriptor."""

    def __init__(self, descriptor: int, path: Path) -> None:
        self._descriptor: int | None = descriptor
        self._path = path

    def release(self) -> None:
        """Close the descriptor, which drops the lock."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def remove(self) -> None:
        """Remove the file while it is locked; who waits for it sees that it is another by then."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                self._path.unlink()
            self.release()

    def is_of_path(self) -> bool:
        """Return whether what is locked is what stands at the path, and not what somebody removed meanwhile."""
        try:
            there = os.lstat(self._path)
        except FileNotFoundError:
            return False
        assert self._descriptor is not None
        return os.path.samestat(os.fstat(self._descriptor), there)


class PosixPlatform:
    """The shared half of the two POSIX sides."""

    def __init__(self) -> None:
        self._started: list[int] = []

    def machine(self) -> MachineFacts:
        """Return the load of the last minute; what is free of the memory each side finds out by itself."""
        load = None
        with contextlib.suppress(OSError):
            load = os.getloadavg()[0]
        return MachineFacts(os.cpu_count() or 1, load, None, None)

    def sync_folder(self, folder: Path) -> None:
        """Call fsync on the folder, as `Platform.sync_folder`."""
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def syncs_whole_disks(self) -> bool:
        """Return False: POSIX lets `sync` return before anything was written."""
        return False

    def sync_disk_of(self, folder: Path) -> None:
        """Sync the folder alone; as `Platform.sync_disk_of` where `syncs_whole_disks` is so."""
        self.sync_folder(folder)

    def make_private_folder(self, folder: Path) -> None:
        """Create the folder with mode 0700, or give it that mode; as `Platform.make_private_folder`."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if folder.stat().st_mode & 0o077:
            folder.chmod(0o700)

    def owns(self, path: Path) -> bool:
        """Compare the owner with the effective user, as `Platform.owns`."""
        try:
            return path.lstat().st_uid == os.geteuid()
        except OSError:
            return False

    def is_superuser(self) -> bool:
        """Look for root, as `Platform.is_superuser`."""
        return os.geteuid() == 0

    def owner_shut_out(self, folder: Path) -> str | None:
        """Look at the owner, as `Platform.owner_shut_out`."""
        if not self.is_superuser():
            return None
        for place in (folder, *folder.absolute().parents):
            with contextlib.suppress(OSError):
                owner = place.stat().st_uid
                return None if owner == 0 else _name_of(owner)
        return None

    def is_administrators(self, path: Path) -> bool:
        """Look at owner and mode of the file and of every folder above it, as `Platform.is_administrators`."""
        try:
            whole = path.resolve(strict=True)
            found = [each.stat() for each in (whole, *whole.parents)]
        except OSError:
            return False
        return all(
            each.st_uid == 0 and (not each.st_mode & 0o022 or (number > 0 and bool(each.st_mode & stat.S_ISVTX)))
            for number, each in enumerate(found)
        )

    def computer_mark(self) -> str:
        """Return '': nothing that all POSIX systems have tells a start of this computer from another's."""
        return ""

    def is_process_gone(self, number: int) -> bool:
        """Send the signal that does nothing, as `Platform.is_process_gone`; who may not send it has found somebody."""
        try:
            os.kill(number, 0)
        except (OSError, OverflowError) as error:
            return isinstance(error, ProcessLookupError)
        return False

    def try_lock(self, path: Path) -> FileLock | None:
        """Take `flock` without waiting, as `Platform.try_lock`; anew where its file was removed in between."""
        while True:
            lock = self._locked(path)
            if lock is None or lock.is_of_path():
                return lock
            lock.release()

    def _locked(self, path: Path) -> DescriptorLock | None:
        import fcntl

        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return None
        except OSError:
            os.close(descriptor)
            raise
        return DescriptorLock(descriptor, path)

    def lock(self, path: Path, *, timeout_seconds: float) -> FileLock:
        """Retry `try_lock` until the time is up, as `Platform.lock`."""
        return wait_for_lock(self, path, timeout_seconds=timeout_seconds)

    def allow_processor_seconds(self, seconds: int) -> None:
        """Move the soft RLIMIT_CPU (SIGXCPU ends the process), as `Platform.allow_processor_seconds`."""
        import resource

        usage = resource.getrusage(resource.RUSAGE_SELF)
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        soft = int(usage.ru_utime + usage.ru_stime) + 1 + seconds
        resource.setrlimit(resource.RLIMIT_CPU, (soft if hard < 0 else min(soft, hard), hard))

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
        """Set the limits and become the program, as `Platform.run_confined`; files and network are the sides' own."""
        give_way()
        limit_resources(
            {
                "RLIMIT_CORE": 0,
                "RLIMIT_DATA": bounds.data_bytes,
                "RLIMIT_FSIZE": bounds.file_bytes,
                "RLIMIT_CPU": bounds.processor_seconds,
            }
        )
        self._confine(program, readable=readable, writable=writable)
        os.execve(program, [str(program), *arguments], dict(environment))

    def end_group(self, process: "Popen[bytes]") -> None:
        """Kill the process group, as `Platform.end_group`."""
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def _confine(self, program: Path, *, readable: Sequence[Path], writable: Sequence[Path]) -> None:
        """Forbid this process what its system can forbid; nothing where it knows nothing."""

    def _start(self, program: str, arguments: Sequence[str]) -> None:
        """Start a program that outlives us, its output thrown away; raises `OSError`."""
        self._started = [process for process in self._started if not _has_ended(process)]
        silence = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_RDWR, 0) for number in (0, 1, 2)]
        self._started.append(
            os.posix_spawnp(program, [program, *arguments], _environment(), file_actions=silence, setpgroup=0)
        )


def wait_for_lock(platform: PosixPlatform, path: Path, *, timeout_seconds: float) -> FileLock:
    """Retry until the lock is ours; raises `TimeoutError` when it is not within `timeout_seconds`."""
    deadline = time.monotonic() + timeout_seconds
    while True:
        lock = platform.try_lock(path)
        if lock is not None:
            return lock
        if time.monotonic() >= deadline:
            raise TimeoutError(f"{path.name} is held by another process")
        time.sleep(LOCK_RETRY_SECONDS)


def give_way() -> None:
    """Let processes of the usual niceness, such as the window, have the processor first."""
    os.nice(max(0, NICENESS - os.nice(0)))


def limit_resources(limits: dict[str, int]) -> None:
    """Set soft and hard limits named as in `resource`; those that this system lacks are left out."""
    import resource

    for name, value in limits.items():
        number = getattr(resource, name, None)
        if number is None:
            continue
        hard = resource.getrlimit(number)[1]
        bounded = value if hard < 0 else min(value, hard)
        resource.setrlimit(number, (bounded, bounded))


def _environment() -> dict[str, str]:
    """Return our environment without the library paths that the frozen program set for itself alone."""
    environment = dict(os.environ)
    if getattr(sys, "frozen", False):
        for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
            before = environment.pop(f"{name}_ORIG", None)
            environment.pop(name, None)
            if before is not None:
                environment[name] = before
    return environment


def _has_ended(process: int) -> bool:
    try:
        return os.waitpid(process, os.WNOHANG)[0] == process
    except ChildProcessError:
        return True


def _name_of(user: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return str(user)
