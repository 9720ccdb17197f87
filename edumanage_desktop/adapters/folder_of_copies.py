"""A folder that somebody chose for copies of files: nothing in it is written over, nothing outside it is touched."""

import os
import stat
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from edumanage_desktop.adapters.durable_files import being_written, sweep_unfinished, written_durably
from edumanage_desktop.adapters.platform import Platform, this_platform
from edumanage_desktop.domain.errors import CopyNotSaved
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.streams import drained


class FolderOfCopies:
    """Implements `services.backup.copies_out.CopiesFolder`; the folder must be there."""

    def __init__(self, path: Path, *, platform: Platform | None = None) -> None:
        """Raises `CopyNotSaved` where the folder cannot be read."""
        self._path, self._platform = path, platform or this_platform()
        try:
            self._found = os.listdir(path)
        except OSError as error:
            raise CopyNotSaved(
                Sentence(
                    "The folder {path} is not there or cannot be read ({strerror}). No copy was written; make it, or"
                    " name another.",
                    path=path,
                    strerror=error.strerror or type(error).__name__,
                )
            ) from error
        self._unfinished = {being_written(name) for name in self._found} - {None}

    def names(self) -> Collection[str]:
        """Return what everything in it is called, as `CopiesFolder.names`."""
        return self._found

    def has(self, name: str, size_bytes: int, sha256: str) -> bool:
        """Return whether this content stands there, as `CopiesFolder.has`."""
        path = self._path / name
        try:
            found = path.lstat()
            if not stat.S_ISREG(found.st_mode) or found.st_size != size_bytes:
                return False
            with path.open("rb") as stream:
                return drained(stream) == (size_bytes, sha256)
        except OSError:
            return False

    @contextmanager
    def new_file(self, name: str) -> Iterator[BinaryIO]:
        """Open a new file, as `CopiesFolder.new_file`."""
        path = self._path / name
        if path.name != name or path.parent != self._path:
            raise ValueError(name)
        try:
            with written_durably(path, platform=self._platform, over=False) as stream:
                yield stream
            self._platform.mark_as_download(path)
        except OSError as error:
            raise CopyNotSaved(
                Sentence(
                    "The copy {name} cannot be written ({strerror}). Copies that were saved until then stay; check the"
                    " folder and the room on its disk, then save them again for the rest.",
                    name=name,
                    strerror=error.strerror or type(error).__name__,
                )
            ) from error

    def tidy(self, name: str) -> None:
        """Remove what was left, as `CopiesFolder.tidy`."""
        if name in self._unfinished:
            sweep_unfinished(self._path, of=name)
