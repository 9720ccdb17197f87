"""Where this program keeps its own things, on every system the place that the system wants."""

import hashlib
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
