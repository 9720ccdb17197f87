"""The Linux side of what differs by operating system."""

import contextlib
import ctypes
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from edumanage_desktop.adapters.platform.posix import PosixPlatform, give_way, limit_resources
from edumanage_desktop.services.diagnosis.performance import MachineFacts

MEMORY = Path("/proc/meminfo")
ORIGIN = b"edumanage-desktop:submission"
LOADERS = ("lib*/ld-linux*.so*", "lib/ld-musl*.so*")
"""The dynamic loader, which the system runs for a program."""
SOCKETS_FOLDERS = (Path("/tmp"), Path("/var/tmp"))  # where LibreOffice makes its pipe, whatever it is told


class LinuxPlatform(PosixPlatform):
    """Linux: fsync, flock, rlimits, xdg-open."""

    def limit_this_process(self, *, data_bytes: int) -> None:
        """Set RLIMIT_DATA (RLIMIT_AS would kill PDFium's address space tricks), no cores, no written files.

        Where the kernel knows how, no file is opened to be written and no program run (Landlock), and nobody reached
        (seccomp).
        """
        from edumanage_desktop.adapters.platform import linux_confinement

        give_way()
        limit_resources({"RLIMIT_DATA": data_bytes, "RLIMIT_CORE": 0, "RLIMIT_FSIZE": 0})
        with contextlib.suppress(OSError):  # a container may forbid it: what reads files holds without
            linux_confinement.allow_files(readable=(Path("/"),), executable=(), writable=())
        with contextlib.suppress(OSError):
            linux_confinement.cut_network()

    def machine(self) -> MachineFacts:
        """Return the load, and of the memory what could be had without swapping: MemAvailable of proc_meminfo(5)."""
        return replace(super().machine(), memory_bytes=_memory("MemTotal"), free_bytes=_memory("MemAvailable"))

    def syncs_whole_disks(self) -> bool:
        """Return whether the C library has `syncfs`, which waits until everything was written (syncfs(2))."""
        return _syncfs() is not None

    def sync_disk_of(self, folder: Path) -> None:
        """Call `syncfs` on the folder, as `Platform.sync_disk_of`."""
        syncfs = _syncfs()
        assert syncfs is not None
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            if syncfs(descriptor) != 0:
                number = ctypes.get_errno()
                raise OSError(number, os.strerror(number), str(folder))
        finally:
            os.close(descriptor)

    def computer_mark(self) -> str:
        """Return the id of this start of the kernel (random(4)), and the namespace of its processes."""
        try:
            started = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
            return f"{started} {os.readlink('/proc/self/ns/pid')}"
        except OSError:
            return ""

    def mark_as_download(self, path: Path) -> None:
        """Set `user.xdg.origin.url` (freedesktop.org, common extended attributes) where the file system takes it."""
        if sys.platform == "linux":
            with contextlib.suppress(OSError):
                os.setxattr(path, "user.xdg.origin.url", ORIGIN)

    def start_program_for(self, path: Path) -> None:
        """Run `xdg-open` with the absolute path as its only argument."""
        self._start("xdg-open", [str(path.absolute())])

    def _confine(self, program: Path, *, readable: Sequence[Path], writable: Sequence[Path]) -> None:
        """Die with the parent, see no other files (Landlock), reach nobody (seccomp)."""
        from edumanage_desktop.adapters.platform import linux_confinement

        linux_confinement.end_with_parent()
        linux_confinement.allow_files(
            readable=readable,
            executable=(program, *(found for pattern in LOADERS for found in Path("/").glob(pattern))),
            writable=writable,
            sockets=SOCKETS_FOLDERS,
        )
        linux_confinement.cut_network()


def _memory(name: str) -> int | None:
    with contextlib.suppress(OSError, ValueError):
        for line in MEMORY.read_text(encoding="ascii").splitlines():
            key, _, value = line.partition(":")
            if key == name:
                return int(value.split()[0]) * 1024
    return None


@cache
def _syncfs() -> Callable[[int], int] | None:
    return getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
