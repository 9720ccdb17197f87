"""Reading the files of a submission from wherever they are kept."""

from pathlib import Path
from typing import BinaryIO, Protocol

from edumanage_desktop.domain.submissions import SubmissionFile


class FileStore(Protocol):
    """A place for submitted files. A key is untrusted text; nothing outside the store is ever read.

    Every method may raise `FileOutsideStore`, `FileMissing`, `FileUnreadable`; none is called on the GUI thread.
    """

    def save(self, content: BinaryIO, *, suffix: str) -> tuple[str, int, str]:
        """Keep a stream under a new random key (128 bits, `suffix` like ".pdf" appended).

        Returns key, size in bytes and SHA-256. Temporary name, write, fsync, rename, fsync the folder.
        """
        ...

    def open(self, store_key: str) -> BinaryIO:
        """Return a readable binary stream of the stored bytes."""
        ...

    def size_bytes(self, store_key: str) -> int:
        """Return the size of a stored file."""
        ...


class FileFetcher(Protocol):
    """Brings a submission's file to this machine, checked, for previews, opening and saving."""

    def fetch(self, file: SubmissionFile) -> Path:
        """Return a local, read-only copy whose size and SHA-256 match what was recorded.

        Raises `FileAltered` besides the store's errors. The copy lives as long as the session.
        """
        ...

    def save_copy(self, file: SubmissionFile, destination: Path) -> None:
        """Write the file to where the person chose, whole or not at all."""
        ...
