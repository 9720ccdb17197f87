"""The Windows side of what differs by operating system."""

import contextlib
import ctypes
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from edumanage_desktop.adapters.platform.interface import Bounds, FileLock
from edumanage_desktop.services.diagnosis.performance import MachineFacts

LOCK_RETRY_SECONDS = 0.01
ONE_SECOND_IN_TICKS = 10_000_000
LIMIT_PROCESS_TIME = 0x2
LIMIT_PROCESS_MEMORY = 0x100
LIMIT_PRIORITY_CLASS = 0x20
LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x400
LIMIT_KILL_ON_CLOSE = 0x2000
EXTENDED_LIMIT_INFORMATION = 9
BELOW_NORMAL_PRIORITY = 0x4000
ZONE_MARK = b"[ZoneTransfer]\r\nZoneId=3\r\n"


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION of winnt.h."""

    _fields_ = (
        ("per_process_user_time_limit", ctypes.c_int64),
        ("per_job_user_time_limit", ctypes.c_int64),
        ("limit_flags", ctypes.c_uint32),
        ("minimum_working_set_size", ctypes.c_size_t),
        ("maximum_working_set_size", ctypes.c_size_t),
        ("active_process_limit", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h."""

    _fields_ = (
        ("basic", BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory_limit", ctypes.c_size_t),
        ("job_memory_limit", ctypes.c_size_t),
        ("peak_process_memory_used", ctypes.c_size_t),
        ("peak_job_memory_used", ctypes.c_size_t),
    )


class MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of sysinfoapi.h."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load_percent", ctypes.c_uint32),
        ("physical_bytes", ctypes.c_uint64),
        ("free_physical_bytes", ctypes.c_uint64),
        ("page_file_bytes", ctypes.c_uint64),
        ("free_page_file_bytes", ctypes.c_uint64),
        ("virtual_bytes", ctypes.c_uint64),
        ("free_virtual_bytes", ctypes.c_uint64),
        ("free_extended_virtual_bytes", ctypes.c_uint64),
    )


class DescriptorLock:
    """A byte of a file locked by `msvcrt.locking`."""

    def __init__(self, descriptor: int, path: Path) -> None:
        self._descriptor: int | None = descriptor
        self._path = path

    def release(self) -> None:
        """Close the descriptor, which drops the lock."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def remove(self) -> None:
        """Let go, then remove the file, which Windows refuses while anybody has it open."""
        if self._descriptor is not None:
            self.release()
            with contextlib.suppress(OSError):
                self._path.unlink()


class WindowsPlatform:
    """Windows: job objects, byte locks, zone identifiers, the shell's file associations."""

    def __init__(self) -> None:
        self._job: int | None = None
        self._data_bytes = 0

    def machine(self) -> MachineFacts:
        """Return what is free of the memory; Windows keeps no average of who wants a processor."""
        found = MachineFacts(os.cpu_count() or 1, None, None, None)
        if sys.platform == "win32":
            status = MemoryStatus(length=ctypes.sizeof(MemoryStatus))
            if ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
                return replace(found, memory_bytes=status.physical_bytes, free_bytes=status.free_physical_bytes)
        return found

    def sync_folder(self, folder: Path) -> None:
        """Do nothing: NTFS journals names itself and opens no folder for flushing to an ordinary user."""

    def syncs_whole_disks(self) -> bool:
        """Return False: only an administrator may flush a volume."""
        return False

    def sync_disk_of(self, folder: Path) -> None:
        """Do nothing: every file was flushed by itself."""

    def make_private_folder(self, folder: Path) -> None:
        """Create the folder; below the person's profile it inherits rights for that person alone."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def owns(self, path: Path) -> bool:
        """Return whether the path exists: the profile's folders are this person's own."""
        return path.exists()

    def is_superuser(self) -> bool:
        """Return False: the service account of a timer is nobody's person, and folders inherit their rights here."""
        return False

    def owner_shut_out(self, _folder: Path) -> str | None:
        """Return None: a folder gives its owner rights to what others make in it."""
        return None

    def is_administrators(self, path: Path) -> bool:
        """Return whether this person may not write the file; who may is an administrator, or it is nobody's word."""
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_APPEND))
        except PermissionError:
            return True
        except OSError:
            return False
        return False

    def computer_mark(self) -> str:
        """Return '': without it no lock is taken for a dead one's before it is old."""
        return ""

    def is_process_gone(self, _number: int) -> bool:
        """Return False: here `os.kill` would end the process that it is asked about."""
        return False

    def try_lock(self, path: Path) -> FileLock | None:
        """Lock the first byte without waiting, as `Platform.try_lock`."""
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock_first_byte(descriptor)
        except PermissionError:
            os.close(descriptor)
            return None
        except OSError:
            os.close(descriptor)
            raise
        return DescriptorLock(descriptor, path)

    def lock(self, path: Path, *, timeout_seconds: float) -> FileLock:
        """Retry `try_lock` until the time is up, as `Platform.lock`."""
        deadline = time.monotonic() + timeout_seconds
        while True:
            lock = self.try_lock(path)
            if lock is not None:
                return lock
            if time.monotonic() >= deadline:
                raise TimeoutError(f"{path.name} is held by another process")
            time.sleep(LOCK_RETRY_SECONDS)

    def limit_this_process(self, *, data_bytes: int) -> None:
        """Put this process into a job object that bounds its memory."""
        self._data_bytes = data_bytes
        self._apply_limits(processor_seconds=None)

    def allow_processor_seconds(self, seconds: int) -> None:
        """Move the job object's limit of user time, as `Platform.allow_processor_seconds`."""
        self._apply_limits(processor_seconds=time.process_time() + 1 + seconds)

    def mark_as_download(self, path: Path) -> None:
        """Write the `Zone.Identifier` stream, so that Office opens the file in Protected View."""
        if sys.platform == "win32":
            with contextlib.suppress(OSError), open(f"{path}:Zone.Identifier", "wb") as stream:
                stream.write(ZONE_MARK)

    def start_program_for(self, path: Path) -> None:
        """Ask the shell to open the file with its associated program."""
        if sys.platform == "win32":
            os.startfile(path.absolute(), "open")
        else:
            raise OSError("file associations of Windows are not known here")

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
        """Run the program in a job object that ends with this process, as `Platform.run_confined`.

        Files, sizes of files and the network are not bounded here.
        """
        limits = _limits()
        limits.basic.limit_flags |= LIMIT_PROCESS_MEMORY | LIMIT_PROCESS_TIME | LIMIT_KILL_ON_CLOSE
        limits.process_memory_limit = bounds.data_bytes
        limits.basic.per_process_user_time_limit = bounds.processor_seconds * ONE_SECOND_IN_TICKS
        self._job = _limit_job(self._job, limits)
        return subprocess.run([str(program), *arguments], env=dict(environment), check=False).returncode

    def end_group(self, process: "subprocess.Popen[bytes]") -> None:
        """End the process; the job object that it holds ends what it started, as `Platform.end_group`."""
        process.kill()
        process.wait()

    def _apply_limits(self, *, processor_seconds: float | None) -> None:
        limits = _limits()
        if self._data_bytes:
            limits.basic.limit_flags |= LIMIT_PROCESS_MEMORY
            limits.process_memory_limit = self._data_bytes
        if processor_seconds is not None:
            limits.basic.limit_flags |= LIMIT_PROCESS_TIME
            limits.basic.per_process_user_time_limit = int(processor_seconds * ONE_SECOND_IN_TICKS)
        self._job = _limit_job(self._job, limits)


def _limits() -> ExtendedLimits:
    """Return the limits of everything that works for the window, which goes first."""
    limits = ExtendedLimits()
    limits.basic.limit_flags = LIMIT_DIE_ON_UNHANDLED_EXCEPTION | LIMIT_PRIORITY_CLASS
    limits.basic.priority_class = BELOW_NORMAL_PRIORITY
    return limits


def _lock_first_byte(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        raise OSError("byte locks of Windows are not known here")


def _limit_job(job: int | None, limits: ExtendedLimits) -> int:
    """Give the limits to the job object `job`, made and entered first when None; returns its handle."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        handle: int = job or kernel.CreateJobObjectW(None, None)
        done = kernel.SetInformationJobObject(
            ctypes.c_void_p(handle), EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        if done and job is None:
            myself = ctypes.c_void_p(kernel.GetCurrentProcess())
            done = kernel.AssignProcessToJobObject(ctypes.c_void_p(handle), myself)
        if not done:
            raise ctypes.WinError(ctypes.get_last_error())
        return handle
    raise OSError("job objects of Windows are not known here")
