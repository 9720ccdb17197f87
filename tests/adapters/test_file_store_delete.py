"""Removing a stored file for an erasure: that file and nothing else."""

import io
import os
from pathlib import Path

import pytest

from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.domain.errors import FileMissing, FileOutsideStore, FileUnreadable


@pytest.fixture(params=["relative to a folder", "by path"])
def store(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LocalFileStore:
    if request.param == "by path":
        monkeypatch.setattr(os, "supports_dir_fd", set())
    (tmp_path / "files").mkdir()
    return LocalFileStore(root=tmp_path / "files")


def test_a_file_is_gone_and_its_neighbour_stays(store: LocalFileStore, tmp_path: Path) -> None:
    key, other = (store.save(io.BytesIO(content), suffix=".pdf")[0] for content in (b"one", b"two"))
    store.delete(key)
    assert not (tmp_path / "files" / key).exists()
    assert store.size_bytes(other) == 3
    with pytest.raises(FileMissing):
        store.delete(key)


@pytest.mark.parametrize("key", ["../outside.pdf", "/etc/hostname", "ab/../../outside.pdf", "C:\\x", "a\x00b", "con"])
def test_nothing_outside_is_removed(store: LocalFileStore, tmp_path: Path, key: str) -> None:
    outside = tmp_path / "outside.pdf"
    outside.write_bytes(b"x")
    with pytest.raises(FileOutsideStore):
        store.delete(key)
    assert outside.exists()


def test_links_and_folders_stay(store: LocalFileStore, tmp_path: Path) -> None:
    root, outside = tmp_path / "files", tmp_path / "outside"
    outside.mkdir()
    (outside / "theirs.pdf").write_bytes(b"x")
    (root / "link.pdf").symlink_to(outside / "theirs.pdf")
    (root / "folder").symlink_to(outside)
    (root / "real").mkdir()
    for key in ("link.pdf", "folder/theirs.pdf", "real"):
        with pytest.raises(FileUnreadable):
            store.delete(key)
    assert (outside / "theirs.pdf").exists()
    assert sorted(os.listdir(root)) == ["folder", "link.pdf", "real"]
