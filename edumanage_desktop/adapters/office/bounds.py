"""What LibreOffice may use and see while it reads a submitted document."""

import os
from collections.abc import Sequence
from pathlib import Path

from edumanage_desktop.adapters.platform import Bounds

BOUNDS = Bounds(data_bytes=3 << 29, file_bytes=128 << 20, processor_seconds=40)
LONGEST_SECONDS = 30.0
"""By the clock on the wall, starting included."""
NOT_STARTED = 127
"""The exit status of a shell that cannot start a program."""
_KEPT_VARIABLES = ("PATH", "SYSTEMROOT", "WINDIR", "LANG", "LC_ALL", "LC_CTYPE", "FONTCONFIG_FILE", "FONTCONFIG_PATH")
_SYSTEM_FOLDERS = (
    *("/usr", "/lib", "/lib64", "/etc/fonts", "/var/cache/fontconfig", "/var/lib/fonts"),
    *("/etc/ld.so.cache", "/etc/ld.so.preload", "/etc/localtime", "/etc/nsswitch.conf", "/etc/passwd"),
    *("/dev/null", "/dev/zero", "/dev/urandom", "/proc/stat", "/proc/filesystems", "/sys/devices/system/cpu"),
)
"""Programs, libraries and fonts, and the little of the machine that libraries ask when they are loaded."""


def environment_in(workplace: Path) -> dict[str, str]:
    """Return the surroundings of the program: no password, session bus, display or home of the person."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    own = {"HOME": workplace / "home", "USERPROFILE": workplace / "home", "APPDATA": workplace / "home"}
    own |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), workplace / "temporary")
    for folder in set(own.values()):
        folder.mkdir(mode=0o700, exist_ok=True)
    return kept | {name: str(folder) for name, folder in own.items()} | {"SAL_USE_VCLPLUGIN": "svp"}


def readable_for(program: Path) -> Sequence[Path]:
    """Return what the program must read to start: its own folder with all that it links to, and the system's."""
    home = program.parent.parent
    found = (entry for depth in ("*", "*/*", "*/*/*") for entry in home.glob(depth) if entry.is_symlink())
    links = (Path(os.path.realpath(link)) for link in found)  # Path.resolve raises where a link leads to itself
    return (home, *links, *(Path(folder) for folder in _SYSTEM_FOLDERS))
