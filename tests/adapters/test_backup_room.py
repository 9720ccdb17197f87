"""What the window asks for its backups: what stands at a place, who is at work there, and what is restored into."""

import os
import time
from pathlib import Path

import pytest

from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.backup_room import room_of
from edumanage_desktop.domain.backups import AccountRefused, BackupCancelled, BackupDamaged, RepositoryUnavailable
from edumanage_desktop.domain.errors import RefusalCode, Refused, SignInRefused
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.services.backup.locking import STALE_AFTER, locked
from edumanage_desktop.services.backup.looking import RepositoryKind, holder, kind_of
from edumanage_desktop.services.backup.room import BackupRoom, NewFolder, told_apart
from edumanage_desktop.services.backup.storage import LOCK, REPOSITORY
from tests.adapters.backed_up import desk_over

WHY = Sentence("Because.")


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    """An empty place for backups."""
    made = FolderStorage(root=tmp_path / "backups")
    made.make_root()
    return made


@pytest.fixture
def room(tmp_path: Path) -> BackupRoom:
    """The room of a department in a file, which nobody opens here."""
    home = tmp_path / "home"
    url = f"sqlite:///{home / 'department.sqlite'}"
    options = WindowOptions(home / "data", home / "config", home / "cache", url, home / "files", "ada")
    return room_of(options, None)


def test_what_stands_at_a_place_is_told_without_its_passphrase(storage: FolderStorage) -> None:
    assert kind_of(storage) is RepositoryKind.NONE
    desk_over(storage, "correct horse battery").begin(encrypt=True)
    assert kind_of(storage) is RepositoryKind.ENCRYPTED
    storage.replace(REPOSITORY, b"{}")
    with pytest.raises(BackupDamaged):
        kind_of(storage)


def test_a_place_that_is_away_is_no_empty_one(tmp_path: Path) -> None:
    with pytest.raises(RepositoryUnavailable):
        kind_of(FolderStorage(root=tmp_path / "no drive"))


def test_who_is_at_work_is_told_unless_they_have_died(storage: FolderStorage) -> None:
    assert holder(storage) is None
    with locked(storage, "verify"):
        found = holder(storage)
        assert found is not None
        assert found.job == "verify"
        assert found.since is not None
        long_ago = time.time() - STALE_AFTER.total_seconds() - 60
        os.utime(Path(storage.describe()) / LOCK, (long_ago, long_ago))
        assert holder(storage) is None
    storage.put_new(LOCK, b"no words of a job")
    unknown = holder(storage)
    assert unknown is not None
    assert unknown.since is None


def test_a_restore_that_broke_off_leaves_no_folder(room: BackupRoom, tmp_path: Path) -> None:
    folder = tmp_path / "restored"

    def break_off() -> None:
        with room.restore_target(NewFolder(folder)):
            assert (folder / NewFolder.FILES_FOLDER).is_dir()
            (folder / NewFolder.DATABASE_FILE).write_bytes(b"half of it")
            raise BackupCancelled(WHY)

    with pytest.raises(BackupCancelled):
        break_off()
    assert not folder.exists()
    folder.mkdir()
    with pytest.raises(BackupCancelled):
        break_off()
    assert list(folder.iterdir()) == [], "a folder that was there stays"


def test_a_folder_around_which_nothing_can_be_made_is_told(room: BackupRoom, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with (
        pytest.raises(RepositoryUnavailable, match="cannot be made"),
        room.restore_target(NewFolder(tmp_path / "file" / "restored")),
    ):
        pass


@pytest.mark.parametrize("refusal", [SignInRefused(WHY), Refused(RefusalCode.DENIED, WHY, {"reason": "who"})])
def test_the_refusal_of_another_account_is_none_of_the_person(refusal: Exception) -> None:
    with pytest.raises(AccountRefused, match="Because"), told_apart():
        raise refusal
