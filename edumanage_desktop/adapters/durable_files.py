"""Files that are replaced whole or not at all: temporary name, write, fsync, rename, fsync of the folder.

The one home of that protocol for what is kept on a computer; the file store has its own, for its rights differ.
"""

import contextlib
import errno
import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from edumanage_desktop.adapters.platform import Platform, this_platform

TEMPORARY_SUFFIX = ".writing"
_TEMPORARY_FORM = re.compile(r"(?P<of>.+)\.[0-9a-f]{8}\.writing")
_LIVES_AT_MOST_S = 60
"""A temporary file that is older belongs to no program that is still writing it."""


@contextmanager
def written_durably(path: Path, *, platform: Platform | None = None, over: bool = True) -> Iterator[BinaryIO]:
    """Yield a stream whose content stands at `path` when the block has ended without an error.

    The temporary file stands beside `path` under a name that no other writer has, readable and writable by this user
    alone (mode 0600), and so does the file afterwards, whatever stood there. An error inside the block or of the
    writing removes it and leaves `path` as it was. The folder must exist. Without `over` whatever stands at `path` by
    then stays, and `FileExistsError` is raised.

    Raises `OSError`. When only the last step failed, the folder's fsync, the new content stands at `path` but a power
    cut may bring the old one back.
    """
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}{TEMPORARY_SUFFIX}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        (os.replace if over else _name_anew)(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    (platform or this_platform()).sync_folder(path.parent)


def being_written(name: str) -> str | None:
    """Return of which file one of this name is the temporary one, None where it is none."""
    match = _TEMPORARY_FORM.fullmatch(name)
    return match["of"] if match else None


def sweep_unfinished(folder: Path, *, of: str | None = None) -> None:
    """Remove what killed programs were writing in a folder, of one file or of any; never raises.

    A temporary file younger than a minute is left, for another program may be writing it.
    """
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            found = being_written(path.name)
            if found is None or of not in (None, found):
                continue
            with contextlib.suppress(OSError):
                if time.time() - path.lstat().st_mtime > _LIVES_AT_MOST_S:
                    path.unlink()


def _name_anew(temporary: Path, path: Path) -> None:
    """Give a temporary file a name that nothing has; a disk without second names is looked at right before."""
    if os.name == "nt":
        temporary.rename(path)  # which never replaces anything there
        return
    try:
        os.link(temporary, path, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        temporary.rename(path)
    else:
        temporary.unlink()
