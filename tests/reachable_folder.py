"""A folder that every user of this machine may pass through, on a file system that takes access lists."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

PLACES = ("/dev/shm", "/tmp")  # each folder in them has a random name and belongs to us
"""Memory first: hundreds of stores of 256 folders take a fifth of the time there."""
NO_LIST = b"\2\0\0\0"
"""An access list without entries, which takes the list away."""


@contextmanager
def reachable_folder() -> Iterator[Path]:
    """Yield a new folder, which is gone afterwards; skips the test where there can be none."""
    if sys.platform != "linux":
        pytest.skip("POSIX access lists as Linux keeps them")
    folder = _new_folder()
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def _new_folder() -> Path:
    for place in PLACES:
        with suppress(OSError):
            folder = Path(tempfile.mkdtemp(prefix="em-store-", dir=place))
            try:
                os.setxattr(folder, "system.posix_acl_access", NO_LIST)
                folder.chmod(0o711)
            except OSError:
                folder.rmdir()
                raise
            return folder
    pytest.skip(f"no file system here takes access lists ({', '.join(PLACES)})")
