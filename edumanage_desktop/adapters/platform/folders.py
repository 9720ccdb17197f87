"""Where this program keeps its own things, on every system the place that the system wants."""

import hashlib
import os
import sys
from pathlib import Path

from platformdirs import PlatformDirs

PROGRAM_NAME = "edumanage-desktop"


def data_folder() -> Path:
    """Return the folder for what must survive: the journal of acts, the sample department. Not created here."""
    return _folders().user_data_path


def cache_folder() -> Path:
    """Return the folder for what can be fetched again. Not created here."""
    return _folders().user_cache_path


def config_folder() -> Path:
    """Return the folder for connection profiles and settings. Not created here."""
    return _folders().user_config_path


def machine_config_folders() -> tuple[Path, ...]:
    """Return where the computer's administrator prepares what is the same for everybody, the first one decisive."""
    if sys.platform == "win32":
        return (Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / PROGRAM_NAME,)
    if sys.platform == "darwin":
        return (Path("/Library/Application Support") / PROGRAM_NAME,)
    listed = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    return tuple(Path(folder) / PROGRAM_NAME for folder in listed.split(":") if folder)


def identity_name(server: str, login: str) -> str:
    """Return a folder name for one (server, login).

    64 hexadecimal digits, safe on every file system. Lengths are hashed before texts, so that no two pairs share a
    name ("a", "bc" and "ab", "c" differ).
    """
    digest = hashlib.sha256()
    for part in (server, login):
        encoded = part.encode("utf-8", "surrogatepass")
        digest.update(len(encoded).to_bytes(8, "big"))
        digest.update(encoded)
    return digest.hexdigest()


def _folders() -> PlatformDirs:
    return PlatformDirs(PROGRAM_NAME, appauthor=False)
