"""What a student saved is in the store after a power cut, although the student may not open the folder for fsync."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.attack.attacked_store import Actors, preparer
from tests.reachable_folder import reachable_folder

IMAGE_BYTES = 400 << 20
MAKERS = {"ext4": ("mkfs.ext4", "-q", "-F"), "xfs": ("mkfs.xfs", "-q"), "btrfs": ("mkfs.btrfs", "-q")}
OPTIONS = {"xfs": "loop,nouuid"}

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root mounts disks and becomes a student"
)


@contextmanager
def mounted(kind: str, image: Path, folder: Path) -> Iterator[Path]:
    """Mount the disk in the file `image`, or skip where nothing can be mounted."""
    command = ["mount", "-t", kind, "-o", OPTIONS.get(kind, "loop"), str(image), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"no {kind} can be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.fixture
def folder() -> Iterator[Path]:
    """The folder on which disks are mounted."""
    with reachable_folder() as outer:
        made = outer / "disk"
        made.mkdir()
        yield made


@pytest.mark.parametrize("kind", sorted(MAKERS))
def test_a_name_is_on_the_disk_when_save_returns(kind: str, folder: Path, tmp_path: Path) -> None:
    if shutil.which(MAKERS[kind][0]) is None:
        pytest.skip(f"{MAKERS[kind][0]} is missing")
    disk, after_the_cut = tmp_path / "disk.img", tmp_path / "cut.img"
    with disk.open("wb") as image:
        image.truncate(IMAGE_BYTES)
    subprocess.run([*MAKERS[kind], disk], check=True, capture_output=True)
    with mounted(kind, disk, folder), Actors() as student:
        folder.chmod(0o711)
        preparer(folder / "store").prepare()
        os.sync()
        saved = student.act("stu", ["save(b'work')"], {"root": str(folder / "store")})
        # What the disk holds at this moment is what a cut leaves.
        subprocess.run(["cp", "--sparse=always", disk, after_the_cut], check=True)
    with mounted(kind, after_the_cut, folder):
        assert (folder / "store" / saved["answer"]).read_bytes() == b"work"
        assert list((folder / "store").rglob("*.incoming")) == []
