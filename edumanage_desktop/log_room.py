"""Composes what administrators read the log with, for the commands and the window."""

import platform
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from edumanage_desktop import __version__
from edumanage_desktop.command_sessions import let_in

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.logs.desk import LogDesk

_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "PyMySQL", "boto3")


class LogTools:
    """See `services.administration.Toolbox`."""

    @contextmanager
    def logs(self, target: "Target") -> "Iterator[LogDesk]":
        """Open the database as the URL's user or, on an embedded one, as the target's login."""
        from edumanage_desktop.adapters.platform import folders

        with closing(let_in(target)) as connections:
            yield log_desk(connections, log_folder=folders.data_folder() / "log")


def log_desk(connections: "Connections", *, log_folder: Path) -> "LogDesk":
    """Return what an administrator reads the log with; `log_folder` is where this computer keeps its own."""
    from edumanage_desktop.adapters.database.log_reading import DatabaseLogReader
    from edumanage_desktop.adapters.local_log import read_local_log
    from edumanage_desktop.adapters.pseudonym_key import pseudonym_key
    from edumanage_desktop.backing_up import new_file
    from edumanage_desktop.services.logs.bundle import BundleMaker
    from edumanage_desktop.services.logs.desk import LogDesk

    reader = DatabaseLogReader(connections=connections)
    bundles = BundleMaker(
        reader=reader,
        local_lines=lambda: read_local_log(log_folder),
        computer=_versions,
        key=lambda: pseudonym_key(log_folder),
    )
    return LogDesk(reader=reader, bundles=bundles, open_new=new_file, open_over=_file_over)


@contextmanager
def _file_over(path: Path) -> "Iterator[BinaryIO]":
    """Open a file in place of what stands there, which is there whole or not at all."""
    from edumanage_desktop.adapters.durable_files import sweep_unfinished, written_durably
    from edumanage_desktop.domain.errors import ExportFailed
    from edumanage_desktop.domain.sentences import Sentence

    sweep_unfinished(path.parent, of=path.name)
    try:
        with written_durably(path) as stream:
            yield stream
    except OSError as error:
        raise ExportFailed(
            Sentence(
                "The file {path} cannot be written ({strerror}). What stood there is as it was; check its folder and"
                " the room, then try again.",
                path=path,
                strerror=error.strerror or type(error).__name__,
            )
        ) from error


def _versions() -> dict[str, str]:
    """Return what runs here, without the name of the computer."""
    found = {
        "edumanage-desktop": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
    }
    for library in _LIBRARIES:
        try:
            found[library] = metadata.version(library)
        except metadata.PackageNotFoundError:
            found[library] = ""  # the bundle carries no records of what it was made of
    return found
