"""The next backup writes anew what was found damaged, reads nothing else for it, and blames who is to blame."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.backing_up import scratch
from edumanage_desktop.domain.errors import FileUnreadable
from edumanage_desktop.services.backup.doubts import Doubts
from tests.adapters.backed_up import PASSPHRASE, BackedUp, harm
from tests.adapters.judged_database import judged_database


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[BackedUp]:
    """A department in a file."""
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        yield BackedUp(own, tmp_path / "department")


class Watched(LocalFileStore):
    """A store that notes what was opened."""

    def __init__(self, root: Path) -> None:
        super().__init__(root=root)
        self.opened: list[str] = []

    def open(self, store_key: str) -> BinaryIO:
        self.opened.append(store_key)
        return super().open(store_key)


def objects(embedded: BackedUp) -> list[Path]:
    return sorted(path for path in (embedded.folder / "backups/objects").rglob("*") if path.is_file())


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "encrypted"])
@pytest.mark.parametrize("found_by", ["verify", "drill"])
def test_only_what_is_in_doubt_is_read_anew(embedded: BackedUp, passphrase: str | None, found_by: str) -> None:
    embedded.fill(5)
    desk = embedded.desk(passphrase=passphrase)
    first = embedded.take(desk)
    harmed = objects(embedded)[2]
    harm(harmed)
    if found_by == "verify":
        assert desk.verify().harmed() == {first.snapshot}
    else:
        assert len(desk.drill(first.snapshot, scratch).wrong) == 1
    watched = Watched(embedded.folder / "store")
    embedded.store = watched
    embedded.take(desk)
    assert len(watched.opened) == 1
    assert desk.verify().damaged == []
    embedded.take(desk)
    assert len(watched.opened) == 1, "what was healed is in doubt no more"


def test_a_repair_that_lost_the_doubts_doubts_everything_once(embedded: BackedUp) -> None:
    embedded.fill(5)
    desk = embedded.desk()
    embedded.take(desk)
    harmed = objects(embedded)[2]
    harm(harmed)
    assert len(desk.verify().damaged) == 1
    (embedded.folder / "backups/snapshots.json").write_bytes(b"{")
    assert desk.repairing().run().is_index_made
    watched = Watched(embedded.folder / "store")
    embedded.store = watched
    embedded.take(desk)
    assert len(watched.opened) == 5
    assert desk.verify().damaged == [], "what was found damaged before is healed all the same"
    embedded.take(desk)
    assert len(watched.opened) == 5


def test_damage_that_no_backup_can_heal_costs_the_next_ones_nothing(embedded: BackedUp) -> None:
    """A table of an old backup, and a content that the store has no more."""
    path = embedded.folder / "store/uploads/films.pdf"
    path.parent.mkdir()
    path.write_bytes(b"first")
    embedded.own.upload()
    embedded.fill(3)
    desk = embedded.desk()
    first = embedded.take(desk)
    before = set(objects(embedded))
    path.write_bytes(b"other, and longer")
    embedded.take(desk)
    table = embedded.folder / "backups/snapshots" / first.snapshot / "tables/history.tsv.zst"
    table.write_bytes(b"?")
    gone = next(each for each in before if each.read_bytes() == b"first")
    gone.write_bytes(b"FIRST")
    assert desk.verify().harmed() == {first.snapshot}
    watched = Watched(embedded.folder / "store")
    embedded.store = watched
    embedded.take(desk)
    embedded.take(desk)
    assert watched.opened == []


def test_a_content_that_was_cut_is_written_anew_before_anybody_verifies(embedded: BackedUp) -> None:
    embedded.fill(3)
    desk = embedded.desk()
    embedded.take(desk)
    objects(embedded)[0].write_bytes(b"cut")
    embedded.take(desk)
    assert desk.verify().damaged == []


def test_of_very_much_damage_no_list_is_kept() -> None:
    many = Doubts.about(f"objects/{number}" for number in range(5_000))
    assert many.are_all
    assert "objects/x" in many
    assert Doubts.of(many.document()) == many
    few = Doubts.about(["objects/a", "objects/b"])
    assert Doubts.of(few.document()) == few
    assert (few | many).are_all
    assert few.without(["objects/a"]) == Doubts.about(["objects/b"])
    with pytest.raises(ValueError, match="3"):
        Doubts.of(3)


class Broken(LocalFileStore):
    """A store whose disk cannot give some files any more."""

    def __init__(self, root: Path, broken: int) -> None:
        super().__init__(root=root)
        self.broken = broken

    def open(self, store_key: str) -> BinaryIO:
        opened = super().open(store_key)
        if self.broken:
            self.broken -= 1
            opened.close()
            return (self._root / ".." / "memory").open("rb", buffering=0)
        return opened


def test_a_disk_of_the_store_that_fails_is_named_and_not_that_of_the_backups(embedded: BackedUp) -> None:
    """The memory of a process gives EIO at its beginning, as a disk does."""
    embedded.fill(14)
    (embedded.folder / "memory").symlink_to("/proc/self/mem")
    embedded.store = Broken(embedded.folder / "store", 1)
    desk = embedded.desk()
    manifest = embedded.take(desk)
    assert (manifest.files.files, manifest.files.missing) == (13, 2), "the portal's, and the one that cannot be read"
    embedded.store = Broken(embedded.folder / "store", 0)
    assert embedded.take(desk).files.missing == 1
    embedded.fill(14)
    embedded.store = Broken(embedded.folder / "store", 14)
    with pytest.raises(FileUnreadable, match="in the store of the submitted files cannot be read"):
        embedded.take(desk)
    assert len(desk.listings()) == 2
