"""The macOS side of what differs by operating system."""

import contextlib
import os
import subprocess
import time
from pathlib import Path

from edumanage_desktop.adapters.platform.posix import PosixPlatform, give_way, limit_resources

XATTR_PROGRAM = "/usr/bin/xattr"
OPEN_PROGRAM = "/usr/bin/open"
FULL_SYNC_COMMAND = 51
"""F_FULLFSYNC of <sys/fcntl.h>: on macOS a plain fsync leaves the data in the drive's cache."""


class MacPlatform(PosixPlatform):
    """macOS: F_FULLFSYNC, flock, rlimits, quarantine, open."""

    def sync_folder(self, folder: Path) -> None:
        """Flush through the drive's cache where it can be done, else fsync."""
        import fcntl

        descriptor = os.open(folder, os.O_RDONLY)
        try:
            try:
                fcntl.fcntl(descriptor, FULL_SYNC_COMMAND)
            except OSError:
                os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def limit_this_process(self, *, data_bytes: int) -> None:
        """Set what macOS knows of the limits; it does not enforce RLIMIT_DATA on mapped memory."""
        give_way()
        limit_resources({"RLIMIT_DATA": data_bytes, "RLIMIT_CORE": 0, "RLIMIT_FSIZE": 0})

    def mark_as_download(self, path: Path) -> None:
        """Set the quarantine attribute, so that Gatekeeper asks before anything in the file is run."""
        mark = f"0083;{int(time.time()):08x};EduManage Desktop;"
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            subprocess.run(
                [XATTR_PROGRAM, "-w", "com.apple.quarantine", mark, str(path)],
                check=False,
                capture_output=True,
                timeout=5,
            )

    def start_program_for(self, path: Path) -> None:
        """Run `open` with the absolute path as its only argument."""
        self._start(OPEN_PROGRAM, [str(path.absolute())])
