"""Writing the files of a schedule into a folder, from where an administrator of the computer installs them."""

import os
from collections.abc import Mapping
from pathlib import Path

from edumanage_desktop.adapters.durable_files import written_durably
from edumanage_desktop.domain.backups import RepositoryUnavailable
from edumanage_desktop.domain.errors import FileNotNew
from edumanage_desktop.domain.sentences import Sentence

_MODE = 0o644
"""No secret stands in them, and the scheduler reads them."""


def write_files(folder: Path, files: Mapping[str, bytes], *, replaces: bool = False) -> None:
    """Write each whole or not at all, and with `replaces` in place of others of these names.

    Raises `FileNotNew` where one that says something else is there, before any is written, and `RepositoryUnavailable`.
    """
    try:
        if not replaces:
            _require_new(folder, files)
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            with written_durably(folder / name) as stream:
                stream.write(content)
            (folder / name).chmod(_MODE)
    except OSError as error:
        raise RepositoryUnavailable(
            Sentence(
                "The files of the schedule cannot be written into {folder} ({strerror}). Nothing was installed; check"
                " the folder, then try again.",
                folder=folder,
                strerror=error.strerror or type(error).__name__,
            )
        ) from error


def _require_new(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        if os.path.lexists(path) and not (path.is_file() and path.read_bytes() == content):
            raise FileNotNew(
                Sentence(
                    "{path} is there already and says something else. Nothing was written; choose another folder, or"
                    " remove that file first.",
                    path=path,
                )
            )
