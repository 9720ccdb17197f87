"""Backups that may only be read are exported all the same, and that they were not locked is said."""

import io
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from edumanage_desktop.adapters.backup_archive.bucket_storage import BucketStorage
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.domain.backups import RepositoryReadOnly
from edumanage_desktop.services.backup.locking import locked
from edumanage_desktop.services.backup.storage import INDEX
from tests.adapters.backed_up import BackedUp, desk_over
from tests.adapters.judged_database import judged_database
from tests.adapters.test_backup_restoring import told
from tests.object_storage import OWNER, QUICK, ObjectStorage, key_with


@pytest.fixture
def department(tmp_path: Path) -> Iterator[BackedUp]:
    """A department in a file with one backup."""
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        made = BackedUp(own, tmp_path / "department")
        made.fill(2)
        made.take()
        yield made


@pytest.fixture
def read_only(department: BackedUp) -> Iterator[Path]:
    """Its repository on a medium that nobody can write to."""
    root = department.folder / "backups"
    mounts = [["mount", "--bind", str(root), str(root)], ["mount", "-o", "remount,bind,ro", str(root)]]
    for number, command in enumerate(mounts):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            if number:
                subprocess.run(["umount", "--lazy", str(root)], check=True)
            pytest.skip(f"nothing can be mounted here: {done.stderr.strip()}")
    yield root
    subprocess.run(["umount", "--lazy", str(root)], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts of Linux")
def test_a_folder_on_a_medium_that_is_only_read_is_exported(read_only: Path, tmp_path: Path) -> None:
    before = sorted(path.name for path in read_only.rglob("*"))
    storage = FolderStorage(root=read_only)
    with pytest.raises(RepositoryReadOnly), locked(storage, "verify"):
        pass
    status, done = told("export", "--repository", str(read_only), str(tmp_path / "one.tar"))
    assert (status, done["locked"]) == (0, False)
    with tarfile.open(tmp_path / "one.tar") as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    assert desk_over(FolderStorage(root=tmp_path / "unpacked")).verify().damaged == []
    assert sorted(path.name for path in read_only.rglob("*")) == before


def test_a_bucket_whose_key_may_only_read_is_exported(department: BackedUp, objects: ObjectStorage) -> None:
    place = objects.place(prefix="backups")
    owned = BucketStorage(place=place, find_key=lambda: OWNER, patience=QUICK)
    root = department.folder / "backups"
    for path in (each for each in root.rglob("*") if each.is_file()):
        owned.replace(path.relative_to(root).as_posix(), path.read_bytes())
    statement = {"Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": "*"}
    reader = key_with(objects, {"reads": {"Version": "2012-10-17", "Statement": [statement]}})
    desk = desk_over(BucketStorage(place=place, find_key=lambda: reader, patience=QUICK))
    sink = io.BytesIO()
    objects.judge()
    try:
        done = desk.export(desk.latest(), sink)
    finally:
        objects.judge_nobody()
    assert not done.is_alone
    sink.seek(0)
    with tarfile.open(fileobj=sink) as archive:
        assert INDEX in archive.getnames()
    assert desk_over(owned).export(desk.latest(), io.BytesIO()).is_alone
