"""What differs by operating system, one side each for Linux, Windows and macOS."""

import sys

from edumanage_desktop.adapters.platform.interface import Bounds, FileLock, Platform

__all__ = ["Bounds", "FileLock", "Platform", "this_platform"]


def this_platform() -> Platform:
    """Return the side of the system that this process runs on; an unknown POSIX system is treated like Linux."""
    side: Platform
    if sys.platform == "win32":
        from edumanage_desktop.adapters.platform.windows import WindowsPlatform

        side = WindowsPlatform()
    elif sys.platform == "darwin":
        from edumanage_desktop.adapters.platform.macos import MacPlatform

        side = MacPlatform()
    else:
        from edumanage_desktop.adapters.platform.linux import LinuxPlatform

        side = LinuxPlatform()
    return side
