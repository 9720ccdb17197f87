"""What a repository asks of the folder or bucket that it lies in, and how its files are called there."""

import re
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import BinaryIO, Protocol

from edumanage_desktop.services.backup.computer import Computer
from edumanage_desktop.services.files import Bytes

README = "README.txt"
REPOSITORY = "repository.json"
KEY = "key.age"
KEY_COPY = "key.copy.age"
"""The same once more: without it nobody reads what is encrypted, whoever knows the passphrase."""
INDEX = "snapshots.json"
SNAPSHOTS, OBJECTS, LOCKS, PROOFS = "snapshots", "objects", "locks", "proofs"
QUARANTINE = "quarantine"
"""Where a repair puts backups that are damaged, each below its name."""
LOCK = f"{LOCKS}/repository.lock"
MANIFEST = "manifest.json"
FILE_LIST = "files.tsv.zst"
OBJECT_FORM = re.compile(rf"{OBJECTS}/([0-9a-f]{{2}})/\1[0-9a-f]{{62}}")
UNFINISHED_SUFFIX = ".writing"
"""What a folder calls a file until all of it is there."""


def manifest_name(snapshot: str) -> str:
    """Return where the manifest of a backup stands."""
    return f"{SNAPSHOTS}/{snapshot}/{MANIFEST}"


def table_name(snapshot: str, table: str) -> str:
    """Return where the rows of a table stand."""
    return f"{SNAPSHOTS}/{snapshot}/tables/{table}.tsv.zst"


def file_list_name(snapshot: str) -> str:
    """Return where the list of the files stands."""
    return f"{SNAPSHOTS}/{snapshot}/{FILE_LIST}"


def object_name(digest: str) -> str:
    """Return where a file's content stands, by the 64 hexadecimal digits that name it."""
    return f"{OBJECTS}/{digest[:2]}/{digest}"


@dataclass(frozen=True, slots=True)
class Listed:
    """A file of a repository: its name there and its size."""

    name: str
    size_bytes: int


Fill = Callable[[BinaryIO], None]
"""Writes all of a file into the stream that it is given."""


class Storage(Protocol):
    """A folder or bucket. Names are relative, with `/`. Every method may raise `RepositoryUnavailable`,
    and those that write `RepositoryReadOnly`, which is one, where nothing may be written.

    What `put`, `put_new` and `replace` wrote stands there whole or not at all, whatever ends the program.
    """

    @property
    def computer(self) -> Computer:
        """Return the computer from which it is used."""
        ...

    def describe(self) -> str:
        """Return the place as a person would write it; it holds no secret."""
        ...

    def put(self, name: str, fill: Fill) -> None:
        """Write a file that nobody wrote before, or the same once more; it is durable after `settle`."""
        ...

    def put_named_by(self, fill: Fill, name_of: Callable[[], str], *, anew: Container[str] = ()) -> tuple[str, bool]:
        """Write a file whose name is known once all of it was written.

        Returns the name, and whether it was written: what stands under that name already is left as it is, unless the
        name is one of `anew`.
        """
        ...

    def put_new(self, name: str, content: bytes) -> bool:
        """Write a small file durably, unless one of that name is there; return whether it was written."""
        ...

    def replace(self, name: str, content: bytes) -> None:
        """Write a small file durably in place of what stood there."""
        ...

    def swap(self, name: str, held: bytes, content: bytes) -> bool:
        """Write a small file durably in place of one that holds `held`; return whether it was written.

        Of several who try so at once one succeeds. False, too, where another content or no file is.
        """
        ...

    def settle(self) -> None:
        """Let everything that was put survive a power cut."""
        ...

    def open(self, name: str) -> Bytes:
        """Return a stream of a file's bytes, to be closed; raises `FileNotFoundError`."""
        ...

    def listed(self, prefix: str = "") -> Iterator[Listed]:
        """Yield all files whose names begin so, in no order, those that are still being written among them."""
        ...

    def remove(self, name: str) -> None:
        """Remove a file; one that is gone already is no failure."""
        ...

    def move(self, name: str, to: str) -> None:
        """Let a file stand under another name, in place of what is there; it is durable after `settle`.

        A kill leaves it under one of the names or both. Raises `FileNotFoundError`.
        """
        ...

    def age(self, name: str) -> timedelta:
        """Return how long ago a file was written last; raises `FileNotFoundError`.

        It is told by the storage's own clock, or by this computer's where nothing may be written.
        """
        ...
