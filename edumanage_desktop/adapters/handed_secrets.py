"""Passwords that the surroundings hand in: the environment, a private file, or the service manager's credentials."""

import os
from pathlib import Path

from edumanage_desktop.domain.errors import SecretUnreadable
from edumanage_desktop.domain.sentences import Sentence

VARIABLE = "EDUMANAGE_PASSWORD"
FILE_VARIABLE = "EDUMANAGE_PASSWORD_FILE"
CREDENTIAL = "edumanage_password"
"""The name of the credential for `LoadCredential=` of systemd."""
_LONGEST_BYTES = 4096


def handed_password() -> str | None:
    """Return the password of the surroundings, None when there is none.

    Raises `SecretUnreadable` for a file that is not there, or that others than its owner may read.
    """
    if password := os.environ.get(VARIABLE):
        return password
    if named := os.environ.get(FILE_VARIABLE):
        return _read(Path(named), is_private=True)
    if folder := os.environ.get("CREDENTIALS_DIRECTORY"):
        found = Path(folder) / CREDENTIAL
        return _read(found, is_private=False) if found.exists() else None
    return None


def _read(path: Path, *, is_private: bool) -> str:
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            content = file.read(_LONGEST_BYTES)
    except OSError as error:
        raise SecretUnreadable(
            Sentence(
                "The password file {path} cannot be read ({strerror}). Nothing was sent; check it, then try again.",
                path=path,
                strerror=error.strerror,
            )
        ) from error
    if is_private and os.name == "posix" and mode & 0o077:
        raise SecretUnreadable(
            Sentence(
                "The password file {path} can be read by others. Nothing was sent; give it mode 0600, and change the"
                " password if somebody else may have seen it.",
                path=path,
            )
        )
    return content.decode("utf-8", "replace").rstrip("\r\n")
