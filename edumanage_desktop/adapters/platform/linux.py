"""The Linux side of what differs by operating system."""

import contextlib
import os
import sys
from pathlib import Path

from edumanage_desktop.adapters.platform.posix import PosixPlatform, limit_resources

ORIGIN = b"edumanage-desktop:submission"


class LinuxPlatform(PosixPlatform):
    """Linux: fsync, flock, rlimits, xdg-open."""

    def limit_this_process(self, *, data_bytes: int) -> None:
        """Set RLIMIT_DATA (RLIMIT_AS would kill PDFium's address space tricks), no cores, no written files."""
        limit_resources({"RLIMIT_DATA": data_bytes, "RLIMIT_CORE": 0, "RLIMIT_FSIZE": 0})

    def mark_as_download(self, path: Path) -> None:
        """Set `user.xdg.origin.url` (freedesktop.org, common extended attributes) where the file system takes it."""
        if sys.platform == "linux":
            with contextlib.suppress(OSError):
                os.setxattr(path, "user.xdg.origin.url", ORIGIN)

    def start_program_for(self, path: Path) -> None:
        """Run `xdg-open` with the absolute path as its only argument."""
        self._start("xdg-open", [str(path.absolute())])
