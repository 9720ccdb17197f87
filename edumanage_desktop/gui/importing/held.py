"""An import that is held open: closed once nobody wants it and no thread works with it any more."""

from collections.abc import Callable
from pathlib import Path
from threading import Event, Lock
from typing import TypeVar

from edumanage_desktop.domain.errors import HandInCancelled
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive_import.importing import ArchiveImport

T = TypeVar("T")
_LEFT = Sentence("You stopped it before anything was handed in.")


class HeldImport:
    """One archive or folder from the moment it is asked for; any thread may call, and closing waits for none of them.

    A share that went away answers nobody, for ever perhaps: whoever leaves it goes on with something else meanwhile.
    """

    def __init__(self, open_import: Callable[[Path, Path | None], ArchiveImport]) -> None:
        self._open_import = open_import
        self._opened: ArchiveImport | None = None
        self._guard = Lock()
        self._working = 0
        self._is_left = Event()

    @property
    def opened(self) -> ArchiveImport | None:
        """Return the import, None while it is being opened."""
        return self._opened

    def open(self, path: Path, worksheet: Path | None) -> None:
        """Open it; raises what opening raises, and `HandInCancelled` where nobody wants it any more."""
        opened = self._open_import(path, worksheet)
        with self._guard:
            if not self._is_left.is_set():
                self._opened = opened
                return
        opened.close()
        raise HandInCancelled(_LEFT)

    def work(self, do: Callable[[ArchiveImport], T]) -> T:
        """Do this with what is open; raises what it raises, and `HandInCancelled` where nobody wants it any more."""
        with self._guard:
            opened = self._opened
            if opened is None or self._is_left.is_set():
                raise HandInCancelled(_LEFT)
            self._working += 1
        try:
            return do(opened)
        finally:
            with self._guard:
                self._working -= 1
            self.close_left()

    def leave(self) -> None:
        """Want it no more: what a thread does with it is given up; follow it by `close_left`, off the GUI thread."""
        self._is_left.set()
        if self._opened is not None:
            self._opened.unwanted.set()

    def close_left(self) -> None:
        """Close what was left, unless a thread still works with it, which closes it then."""
        with self._guard:
            if self._working or not self._is_left.is_set():
                return
            left, self._opened = self._opened, None
        if left is not None:
            left.close()
