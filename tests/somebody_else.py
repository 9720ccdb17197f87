"""What is done by somebody else than root, whom the rights of a file bind."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

_NOBODY = 65_534


@contextmanager
def somebody_else() -> Iterator[None]:
    """Give up root's rights for the block; who has none keeps what they have."""
    if not hasattr(os, "geteuid"):
        pytest.skip("rights of files as POSIX has them")
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
