"""Backups that may only be read are exported, verified and drilled all the same; what could not be done is said."""

import io
import os
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.backup_archive.bucket_storage import BucketStorage
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.backing_up import scratch
from edumanage_desktop.domain.backups import RepositoryBusy, RepositoryReadOnly
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.locking import STALE_AFTER, locked
from edumanage_desktop.services.backup.storage import INDEX, LOCK
from edumanage_desktop.toolbox import CommandToolbox
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
    with read_only_medium(department.folder / "backups") as root:
        yield root


@contextmanager
def read_only_medium(root: Path) -> Iterator[Path]:
    """Let a folder be one that nobody can write to."""
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


@pytest.mark.skipif(sys.platform != "linux", reason="mounts of Linux")
def test_a_folder_on_a_medium_that_is_only_read_is_verified_and_drilled(
    read_only: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.stat().st_mtime_ns for path in read_only.rglob("*")}
    place = ("--repository", str(read_only))
    for job, harmed in (("verify", False), ("drill", False), ("drill", True), ("verify", True)):
        if harmed:
            harm(read_only)
        status, done = told(job, *place)
        assert (status, done["noted"], bool(done["damaged"])) == (int(harmed), False, harmed)
        capsys.readouterr()
        assert commands.run(["backup", job, *place], CommandToolbox()) == int(harmed)
        assert "may only be read here" in capsys.readouterr().out
    listed = told("list", *place)[1]["snapshots"][0]
    assert (listed["verified"], listed["drilled"]) == (None, None)
    assert {path: path.stat().st_mtime_ns for path in before} == before


def harm(root: Path) -> None:
    """Alter an object below a mount that is only read, as a medium that rots does, in place and at the same time."""
    victim = next(each for each in (root / "objects").rglob("*") if each.is_file())
    times, folder = victim.stat(), victim.parent.stat()
    subprocess.run(["mount", "-o", "remount,bind,rw", str(root)], check=True)
    victim.write_bytes(b"x" + victim.read_bytes()[1:])
    os.utime(victim, ns=(times.st_atime_ns, times.st_mtime_ns))
    os.utime(victim.parent, ns=(folder.st_atime_ns, folder.st_mtime_ns))
    subprocess.run(["mount", "-o", "remount,bind,ro", str(root)], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts of Linux")
def test_a_lock_on_a_medium_that_is_only_read_counts_while_it_is_young(department: BackedUp) -> None:
    """A copy of backups that was made while a job was at work holds its lock for ever; one of a living job is young."""
    path = department.folder / "backups" / LOCK
    path.parent.mkdir(exist_ok=True)
    path.write_text('{"run": "elsewhere", "login": "bak", "computer": "other", "since": "today", "job": "backup"}')
    with read_only_medium(department.folder / "backups"), pytest.raises(RepositoryBusy, match="bak is at work"):
        department_desk(department).verify()
    old = time.time() - 2 * STALE_AFTER.total_seconds()
    os.utime(path, (old, old))
    with read_only_medium(department.folder / "backups"):
        desk = department_desk(department)
        assert desk.verify().is_unnoted
        assert desk.drill(desk.latest(), scratch).is_unnoted
    assert path.exists()


def department_desk(department: BackedUp) -> BackupDesk:
    return desk_over(FolderStorage(root=department.folder / "backups"))


def test_a_bucket_whose_key_may_only_read_is_exported_verified_and_drilled(
    department: BackedUp, objects: ObjectStorage
) -> None:
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
        verified, drilled = desk.verify(), desk.drill(desk.latest(), scratch)
    finally:
        objects.judge_nobody()
    assert not done.is_alone
    assert (verified.is_unnoted, verified.damaged) == (True, [])
    assert (drilled.is_unnoted, drilled.wrong) == (True, [])
    assert desk.listings()[0].verified is None
    sink.seek(0)
    with tarfile.open(fileobj=sink) as archive:
        assert INDEX in archive.getnames()
    assert desk_over(owned).export(desk.latest(), io.BytesIO()).is_alone
