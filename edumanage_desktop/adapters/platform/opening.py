"""Opening a fetched file with the system's own program, and never running one."""

from pathlib import Path

from edumanage_desktop.adapters.platform.interface import Platform
from edumanage_desktop.domain.errors import FileMissing, OpeningRefused
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.files import runs_as_program

HEAD_BYTES = 64


class SystemOpener:
    """Implements `services.files.FileOpener` on this system."""

    def __init__(self, *, platform: Platform) -> None:
        self._platform = platform

    def open(self, path: Path) -> None:
        """Start the program that belongs to `path`, as `FileOpener.open`."""
        try:
            with path.open("rb") as stream:
                head = stream.read(HEAD_BYTES)
        except OSError as exc:
            raise FileMissing(
                Sentence("The local copy of this file is gone. Show the submission again to fetch it.")
            ) from exc
        if runs_as_program(path.name, head):
            raise OpeningRefused(
                Sentence(
                    "This file is a program or a script and is not started from here. "
                    "Save a copy if you want to look into it."
                )
            )
        try:
            self._platform.start_program_for(path)
        except OSError as exc:
            raise OpeningRefused(
                Sentence(
                    "The system found no program for this file. Save a copy and open it with a program of your choice."
                )
            ) from exc
