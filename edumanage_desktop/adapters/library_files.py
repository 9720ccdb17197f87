"""Files that a library of feedback is exported to and imported from."""

from pathlib import Path

from edumanage_desktop.adapters.durable_files import written_durably
from edumanage_desktop.adapters.platform import this_platform
from edumanage_desktop.domain.errors import LibraryUnreadable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.library_files import LARGEST_BYTES


class LibraryFiles:
    """See `services.library_files.LibraryStore`."""

    def read(self, path: Path) -> bytes:
        """Return what a file holds, one byte more than a library may have at most."""
        try:
            if not path.is_file():
                raise OSError(0, "it is no file")
            with path.open("rb") as stream:
                return stream.read(LARGEST_BYTES + 1)
        except OSError as exc:
            raise LibraryUnreadable(
                Sentence(
                    "This file cannot be read ({strerror}). Nothing was added; choose another one.",
                    strerror=exc.strerror,
                )
            ) from exc

    def write(self, path: Path, content: bytes) -> None:
        """Write a file whole or not at all."""
        try:
            with written_durably(path, platform=this_platform()) as stream:
                stream.write(content)
        except OSError as exc:
            raise LibraryUnreadable(
                Sentence(
                    "The library cannot be written there ({strerror}). It is as it was; choose another place.",
                    strerror=exc.strerror,
                )
            ) from exc
