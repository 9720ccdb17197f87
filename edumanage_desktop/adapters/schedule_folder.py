"""Writing the files of a schedule into a folder, from where an administrator of the computer installs them."""

from collections.abc import Mapping
from pathlib import Path

from edumanage_desktop.adapters.durable_files import written_durably
from edumanage_desktop.domain.backups import RepositoryUnavailable
from edumanage_desktop.domain.sentences import Sentence

_MODE = 0o644
"""No secret stands in them, and the scheduler reads them."""


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write each whole or not at all, in place of what stood there; raises `RepositoryUnavailable`."""
    try:
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
