"""What an administrator has of the log: reading it, following it, and a copy of it for support in a file."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO

from edumanage_desktop.services.logs.bundle import Bundle, BundleMaker
from edumanage_desktop.services.logs.reading import LogFilter, LogFollower, LogPage, LogReader

OpenFile = Callable[[Path], AbstractContextManager[BinaryIO]]


class LogDesk:
    """See the module; `open_new` opens a file that is not there yet, `open_over` one that may be."""

    def __init__(self, *, reader: LogReader, bundles: BundleMaker, open_new: OpenFile, open_over: OpenFile) -> None:
        self.reader = reader
        self._bundles, self._open_new, self._open_over = bundles, open_new, open_over

    def follower(self, wanted: LogFilter, page: LogPage) -> LogFollower:
        """Return who tells what comes after a page of this filter."""
        return LogFollower(reader=self.reader, wanted=wanted, page=page)

    def copy(self, path: Path, *, replaces: bool = False) -> Bundle:
        """Write a bundle, which is there whole or not at all; `replaces` what stands there.

        Raises `FileNotNew`, what opening says of a file that cannot be written, `Refused`, and the `DatabaseError`s.
        """
        with (self._open_over if replaces else self._open_new)(path) as stream:
            return self._bundles.write(stream)
