"""The file store of a sample department: a folder that is filled under the keys of the plan."""

import os
from pathlib import Path

from edumanage_desktop.domain.errors import FileNotStored, FileOutsideStore
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.store_place import folder_place

_OUTSIDE = Path("C:/Windows/win.ini") if os.name == "nt" else Path("/etc/passwd")
"""What the link of the hostile sample points at: any file that is surely there and surely not ours."""


def store_folder(store: str) -> Path:
    """Return the folder of a store given as a path or as a file: URL; raises `FileNotStored` for other URLs."""
    try:
        return folder_place(store)
    except ValueError as error:
        raise FileNotStored(
            Sentence("Sample files are kept in a folder only, so nothing was made. Name one.")
        ) from error


class SampleFolder:
    """Implements `services.sample_department.files.SampleStore` over the folder `root`."""

    def __init__(self, *, root: Path) -> None:
        self._root = root.absolute()

    def place(self, store_key: str, content: bytes) -> None:
        """Keep the bytes under this key; the same bytes may be there already, others are left alone.

        Raises `FileNotStored` when other bytes are there or the folder takes none, `FileOutsideStore` for a key that
        the plan should not have made.
        """
        path = self._path(store_key)
        try:
            if path.exists() and path.read_bytes() == content:
                return
            if path.exists():
                raise FileNotStored(
                    Sentence(
                        "The file store holds other files already, and they were left as they are. Choose an empty"
                        " folder."
                    )
                )
            path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = path.with_name(f".{path.name}.incoming")
            unfinished.write_bytes(content)
            unfinished.replace(path)
        except OSError as exc:
            raise FileNotStored(
                Sentence(
                    "The file store could not keep a sample file ({why}), and the database was not touched. Check the"
                    " folder and the free space, and start again.",
                    why=exc.strerror or exc,
                )
            ) from exc

    def place_link_outside(self, store_key: str) -> bool:
        """Make the key a symbolic link to a file outside; False where none can be made."""
        path = self._path(store_key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.is_symlink():
                path.symlink_to(_OUTSIDE)
        except (OSError, NotImplementedError):
            return False
        return True

    def _path(self, store_key: str) -> Path:
        path = self._root.joinpath(*store_key.split("/"))
        if not path.is_relative_to(self._root) or ".." in path.parts:
            raise FileOutsideStore(
                Sentence("A sample file was to be kept outside the file store; nothing was written.")
            )
        return path
