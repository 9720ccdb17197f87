"""Secrets that the surroundings hand in: the environment, a private file, or the service manager's credentials."""

import os
from pathlib import Path

from edumanage_desktop.domain.errors import SecretUnreadable
from edumanage_desktop.domain.sentences import Sentence

VARIABLE = "EDUMANAGE_PASSWORD"
FILE_VARIABLE = "EDUMANAGE_PASSWORD_FILE"
CREDENTIAL = "edumanage_password"
"""The name of the credential for `LoadCredential=` of systemd."""
STORE_KEY_ID_VARIABLE = "EDUMANAGE_STORE_KEY_ID"
STORE_SECRET_VARIABLE = "EDUMANAGE_STORE_SECRET"
STORE_SECRET_FILE_VARIABLE = "EDUMANAGE_STORE_SECRET_FILE"
STORE_CREDENTIAL = "edumanage_store_secret"
"""The same for the key of an object store."""
SMTP_VARIABLE = "EDUMANAGE_SMTP_PASSWORD"
SMTP_FILE_VARIABLE = "EDUMANAGE_SMTP_PASSWORD_FILE"
SMTP_CREDENTIAL = "edumanage_smtp_password"
"""The same for the mail server."""
BACKUP_VARIABLE = "EDUMANAGE_BACKUP_PASSPHRASE"
BACKUP_FILE_VARIABLE = "EDUMANAGE_BACKUP_PASSPHRASE_FILE"
BACKUP_CREDENTIAL = "edumanage_backup_passphrase"
"""The same for encrypted backups."""
ADMINISTRATOR_VARIABLE = "EDUMANAGE_ADMINISTRATOR_PASSWORD"
ADMINISTRATOR_FILE_VARIABLE = "EDUMANAGE_ADMINISTRATOR_PASSWORD_FILE"
ADMINISTRATOR_CREDENTIAL = "edumanage_administrator_password"
"""The same for an administrator of the database server."""
_LONGEST_BYTES = 4096


def handed_password() -> str | None:
    """Return the password of the surroundings, None when there is none.

    Raises `SecretUnreadable` for a file that is not there, or that others than its owner may read.
    """
    return _handed(VARIABLE, FILE_VARIABLE, CREDENTIAL)


def handed_store_secret() -> str | None:
    """Return the secret of an object store's key from the surroundings; None and raises as `handed_password`."""
    return _handed(STORE_SECRET_VARIABLE, STORE_SECRET_FILE_VARIABLE, STORE_CREDENTIAL)


def handed_smtp_password() -> str | None:
    """Return the mail server's password from the surroundings; None and raises as `handed_password`."""
    return _handed(SMTP_VARIABLE, SMTP_FILE_VARIABLE, SMTP_CREDENTIAL)


def handed_passphrase() -> str | None:
    """Return the passphrase of encrypted backups from the surroundings; None and raises as `handed_password`."""
    return _handed(BACKUP_VARIABLE, BACKUP_FILE_VARIABLE, BACKUP_CREDENTIAL)


def handed_administrator_password() -> str | None:
    """Return the password of an administrator of the server from the surroundings; None and raises as others do."""
    return _handed(ADMINISTRATOR_VARIABLE, ADMINISTRATOR_FILE_VARIABLE, ADMINISTRATOR_CREDENTIAL)


def handed_store_key_id() -> str:
    """Return which key that secret is for, empty when the surroundings do not say."""
    return os.environ.get(STORE_KEY_ID_VARIABLE, "")


def secret_in(path: Path) -> str:
    """Return the secret that a file holds; raises `SecretUnreadable`, also for one that others than its owner read."""
    return _read(path, is_private=True)


def _handed(variable: str, file_variable: str, credential: str) -> str | None:
    if secret := os.environ.get(variable):
        return secret
    if named := os.environ.get(file_variable):
        return secret_in(Path(named))
    if folder := os.environ.get("CREDENTIALS_DIRECTORY"):
        found = Path(folder) / credential
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
