"""Disks that only root may mount: one that is small, and one that is only read; elsewhere the proof is skipped."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(folder: Path, *words: str) -> Iterator[Path]:
    """Mount something on a folder; needs root's rights."""
    folder.mkdir(exist_ok=True)
    if os.geteuid() != 0 or subprocess.run(["mount", *words, str(folder)], check=False).returncode != 0:
        pytest.skip("nothing can be mounted here: that needs root and the right to mount")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def small_disk(folder: Path, *, kib: int) -> Iterator[Path]:
    """Mount a disk of so many KiB."""
    with mounted(folder, "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs") as disk:
        yield disk


@contextmanager
def only_read(folder: Path) -> Iterator[Path]:
    """Let nobody write in a folder, root neither."""
    with mounted(folder, "--bind", str(folder)):
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
        yield folder


def fill(disk: Path) -> Path:
    """Take all that is left of a disk, and return the file that has it."""
    ballast = disk / "ballast"
    with ExitStack() as stack:
        file = stack.enter_context(ballast.open("wb", buffering=0))
        for size in (1 << 16, 1 << 12, 1):
            while _written(file.fileno(), size):
                pass
    return ballast


def _written(descriptor: int, size: int) -> bool:
    try:
        return os.write(descriptor, bytes(size)) > 0
    except OSError:
        return False
