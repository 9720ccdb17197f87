"""A damaged repository has a way out: what is whole stays, what is not goes into quarantine, and nothing is removed."""

import json
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from edumanage_desktop.adapters.backup_archive.bucket_storage import BucketStorage
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.backing_up import scratch
from edumanage_desktop.domain.backups import BackupDamaged, RepositoryUnavailable, RepositoryUnknown, WrongPassphrase
from edumanage_desktop.services.backup import documents
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.retention import Retention
from edumanage_desktop.services.backup.storage import INDEX, LOCK
from tests.adapters.backed_up import PASSPHRASE, BackedUp, Known, desk_over
from tests.adapters.dying import Steps, chosen, dies, kinds_of
from tests.adapters.judged_database import judged_database
from tests.adapters.test_backup_restoring import told
from tests.object_storage import OWNER, QUICK, ObjectStorage

NEWEST_ONLY = Retention(0, 0, 0, 0)


ENCRYPTED = pytest.mark.parametrize("origin", [PASSPHRASE], ids=["encrypted"], indirect=True)
"""For what is about a key."""


@pytest.fixture(params=[None, PASSPHRASE], ids=["plain", "encrypted"], scope="module")
def origin(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BackedUp]:
    """A department with three backups, of which all were proven; in clear and encrypted."""
    folder = tmp_path_factory.mktemp("repairing")
    with judged_database("sqlite", folder=folder, server=None) as own:
        department = BackedUp(own, folder / "department")
        desk = department.desk(passphrase=request.param)
        for _backup in range(3):
            department.fill(2)
            department.take(desk)
        desk.verify()
        desk.drill(desk.latest(), scratch)
        yield department


_COATS: dict[Path, object] = {}


class Copied:
    """A copy of the repository, to be damaged."""

    def __init__(self, origin: BackedUp, root: Path) -> None:
        self.root, self.origin = root, origin
        shutil.copytree(origin.folder / "backups", root)
        self.passphrase = PASSPHRASE if (root / "key.age").exists() else None
        self.end = ".age" if self.passphrase else ""
        self.desk: BackupDesk = desk_over(FolderStorage(root=root), self.passphrase)
        if self.passphrase:
            if origin.folder not in _COATS:
                _COATS[origin.folder] = desk_over(FolderStorage(root=root), self.passphrase).repository().coat
            self.desk._encryption = Known(_COATS[origin.folder])  # type: ignore[assignment]  # a second for each is too long
        self.names = [each.manifest.snapshot for each in reversed(self.desk.listings())]

    def of(self, number: int, name: str) -> Path:
        return self.root / "snapshots" / self.names[number] / f"{name}{self.end}"

    def files(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted(self.root.rglob("*"))
            if path.is_file()
        }

    def listed(self) -> list[str]:
        return [each.manifest.snapshot for each in reversed(self.desk.listings())]


@pytest.fixture
def copied(origin: BackedUp, tmp_path: Path) -> Copied:
    return Copied(origin, tmp_path / "copied")


def spoil(path: Path, how: str) -> None:
    content = path.read_bytes()
    if how == "missing":
        path.unlink()
    elif how == "cut":
        path.write_bytes(content[: len(content) // 2])
    else:
        path.write_bytes(content[:-3] + bytes([content[-3] ^ 1]) + content[-2:])


HARMS = ["missing", "cut", "flipped"]
PARTS = ["manifest.json", "tables/history.tsv.zst", "files.tsv.zst"]


def test_a_whole_one_is_left_alone(copied: Copied) -> None:
    before = copied.files()
    found = copied.desk.repairing().run()
    assert found.is_well
    assert found.whole == copied.names
    assert copied.files() == before


@pytest.mark.parametrize("how", HARMS)
def test_a_damaged_index_is_made_anew_with_the_proofs_that_can_be_read(copied: Copied, how: str) -> None:
    before = copied.files()
    spoil(copied.root / INDEX, how)
    harmed = copied.files()
    with pytest.raises(BackupDamaged, match="backup repair"):
        copied.desk.listings()
    catalogue = copied.desk.catalogue()
    assert [each.manifest.snapshot for each in catalogue.whole] == copied.names[::-1]
    assert "backup repair" in (catalogue.index_damage or "")
    with pytest.raises(BackupDamaged):
        copied.origin.take(copied.desk)
    looked = copied.desk.repairing().look()
    assert looked.is_index_made
    assert copied.files() == harmed, "a look changes nothing"
    done = copied.desk.repairing().run()
    assert done == looked
    assert (done.whole, done.quarantined) == (copied.names, {})
    now = copied.files()
    assert {name: now[name] for name in now if name != INDEX} == {
        name: before[name] for name in before if name != INDEX
    }
    if how == "flipped":
        made, lost = json.loads(now[INDEX]), json.loads(before[INDEX])
        assert made["snapshots"] == lost["snapshots"], "no proof was lost with the bit"
        assert (made["doubts"], lost["doubts"]) == ("all", []), "what was doubted is not known any more"
    elif how == "missing":
        assert done.proofs == 0
    else:
        assert 0 < done.proofs < 4
    assert copied.desk.verify().damaged == []
    copied.origin.take(copied.desk)
    assert len(copied.listed()) == 4


@pytest.mark.parametrize("how", HARMS)
@pytest.mark.parametrize("part", PARTS)
def test_a_damaged_backup_goes_into_quarantine_and_the_others_stay(copied: Copied, part: str, how: str) -> None:
    spoil(copied.of(1, part), how)
    before = copied.files()
    kept = [copied.names[0], copied.names[2]]
    catalogue = copied.desk.catalogue()
    if part == "manifest.json":
        assert copied.listed() == kept
        (damaged,) = catalogue.damaged
        assert damaged.snapshot == copied.names[1]
        assert "backup verify" in damaged.why
        assert damaged.verified is not None
    else:
        assert copied.listed() == copied.names
    assert copied.desk.repairing().look().quarantined == {
        copied.names[1]: [copied.of(1, part).relative_to(copied.root).as_posix()]
    }
    assert copied.files() == before
    done = copied.desk.repairing().run()
    assert (done.whole, done.is_index_made) == (kept, False)
    now = copied.files()
    moved = {
        name.replace("snapshots/", "quarantine/") if copied.names[1] in name else name: content
        for name, content in before.items()
        if name != INDEX
    }
    assert {name: now[name] for name in now if name != INDEX} == moved, "nothing was removed or altered"
    assert copied.listed() == kept
    assert copied.desk.repairing().look().is_well
    copied.origin.take(copied.desk)
    assert copied.desk.verify().damaged == []


@pytest.mark.parametrize("how", HARMS)
@pytest.mark.parametrize("part", ["manifest.json", "files.tsv.zst"])
def test_removing_waits_for_the_repair_and_goes_on_after_it(copied: Copied, part: str, how: str) -> None:
    spoil(copied.of(2, part), how)
    before = copied.files()
    with pytest.raises(BackupDamaged, match=rf"{copied.names[2]} is kept.*`backup repair`"):
        copied.desk.pruning().run(NEWEST_ONLY)
    assert copied.files() == before, "nothing that might be needed went"
    copied.desk.repairing().run()
    done = copied.desk.pruning().run(NEWEST_ONLY)
    assert done.removed == [copied.names[0]]
    assert copied.desk.verify().damaged == []
    objects = len([name for name in before if name.startswith("objects/")])
    if part == "manifest.json":
        assert done.objects == 0, "the list in quarantine still tells what it needs"
    else:
        assert 0 < done.objects < objects
    assert copied.desk.repairing().discard() > 0
    assert not (copied.root / "quarantine").exists()
    copied.desk.pruning().run(NEWEST_ONLY)
    assert copied.desk.drill(copied.names[1], scratch).wrong == []
    assert copied.desk.verify().damaged == []


def test_index_and_backups_may_be_damaged_at_once(copied: Copied) -> None:
    spoil(copied.root / INDEX, "cut")
    spoil(copied.of(0, "manifest.json"), "missing")
    spoil(copied.of(2, "tables/acts.tsv.zst"), "flipped")
    (copied.root / "README.txt").unlink()
    done = copied.desk.repairing().run()
    assert (done.whole, set(done.quarantined)) == ([copied.names[1]], {copied.names[0], copied.names[2]})
    assert copied.desk.verify().damaged == []
    assert copied.desk.drill(copied.names[1], scratch).wrong == []


def test_what_cannot_be_read_for_a_moment_is_not_taken_for_damage(
    copied: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, ask = copied.files(), FolderStorage.open
    failed: list[str] = []

    def once(self: FolderStorage, name: str) -> object:
        if name.startswith("snapshots/") and name not in failed:
            failed.append(name)
            raise RepositoryUnavailable(copied.desk.repository().storage.describe())  # type: ignore[arg-type]  # any
        return ask(self, name)

    monkeypatch.setattr(FolderStorage, "open", once)
    assert copied.desk.repairing().run().is_well
    assert len(failed) > 3
    assert copied.files() == before


def repair(root: Path, steps: Steps) -> None:
    """Repair, in a child."""
    desk = desk_over(FolderStorage(root=root))
    desk.repository()
    steps.of_files()
    desk.repairing().run()


@pytest.mark.soak
@pytest.mark.parametrize("origin", [None], indirect=True)
def test_killed_at_any_step_the_next_repair_goes_on(copied: Copied, tmp_path: Path) -> None:
    spoil(copied.of(1, "files.tsv.zst"), "flipped")

    def another(name: str) -> Path:
        return Path(shutil.copytree(copied.root, copied.root.with_name(name)))

    kinds = kinds_of(lambda steps: repair(another("whole"), steps), tmp_path)
    steps = chosen(kinds, apart=17, ends_of=("os.rename", "os.remove"))
    assert len(steps) > 4
    for step in steps:
        root = another(f"killed-{step}")
        assert dies(partial(repair, root), step)
        (root / LOCK).unlink(missing_ok=True)
        desk = desk_over(FolderStorage(root=root))
        desk.repairing().run()
        assert [each.manifest.snapshot for each in reversed(desk.listings())] == [copied.names[0], copied.names[2]]
        held = sorted(path.name for path in (root / "quarantine" / copied.names[1]).rglob("*.*"))
        assert held == sorted(path.name for path in (copied.root / "snapshots" / copied.names[1]).rglob("*.*"))
        assert desk.verify().damaged == []
        shutil.rmtree(root)


def test_in_a_bucket_it_is_the_same(copied: Copied, objects: ObjectStorage) -> None:
    storage = BucketStorage(place=objects.place(prefix="backups"), find_key=lambda: OWNER, patience=QUICK)
    spoil(copied.of(1, "files.tsv.zst"), "cut")
    spoil(copied.root / INDEX, "cut")
    for name, content in copied.files().items():
        storage.replace(name, content)
    desk = desk_over(storage, copied.passphrase)
    assert desk.repairing().run().whole == [copied.names[0], copied.names[2]]
    assert desk.verify().damaged == []
    assert desk.repairing().discard() == len(list((copied.root / "snapshots" / copied.names[1]).rglob("*.*")))


@pytest.mark.parametrize("origin", [None], indirect=True)
def test_the_command_says_what_it_would_do_and_does_it(copied: Copied) -> None:
    place = ("--repository", str(copied.root))
    assert told("repair", *place, "--dry-run")[0] == 0
    spoil(copied.of(0, "manifest.json"), "cut")
    status, listed = told("list", *place)
    assert (status, len(listed["snapshots"]), listed["damaged"][0]["snapshot"]) == (1, 2, copied.names[0])
    status, found = told("repair", *place, "--dry-run")
    assert (status, list(found["quarantined"])) == (1, [copied.names[0]])
    status, done = told("repair", *place)
    assert (status, done["whole"]) == (0, copied.names[1:])
    status, listed = told("list", *place)
    assert (status, listed["damaged"]) == (0, [])
    assert told("repair", *place, "--discard")[1]["discarded"] > 10
    (copied.root / INDEX).unlink()
    assert told("list", *place)[0] == 1


def desk_of(copied: Copied, passphrase: str | None = PASSPHRASE) -> BackupDesk:
    """Return a desk that opens the key itself."""
    return desk_over(FolderStorage(root=copied.root), passphrase if copied.passphrase else None)


@pytest.mark.parametrize("how", HARMS)
def test_what_a_repository_says_of_itself_is_made_anew_from_what_is_there(copied: Copied, how: str) -> None:
    before = copied.files()
    path = copied.root / "repository.json"
    spoil(path, how)
    if how == "cut":
        path.write_bytes(before[path.name].partition(b'"repository": "')[0] + b'"repository": "0')
    harmed = copied.files()
    with pytest.raises((BackupDamaged, RepositoryUnknown)):
        desk_of(copied).repository()
    desk = desk_of(copied)
    looked = desk.repairing().look()
    assert looked.is_repository_made
    assert looked.is_number_new is (how != "flipped"), "the end of the number is cut off"
    assert copied.files() == harmed, "a look changes nothing"
    assert desk.repairing().run() == looked
    now = copied.files()
    if not looked.is_number_new:
        assert now == before, "nothing was lost"
    assert [each.manifest.snapshot for each in reversed(desk_of(copied).listings())] == copied.names
    assert desk_of(copied).verify().damaged == []
    assert desk_of(copied).repairing().look().is_well


@ENCRYPTED
@pytest.mark.parametrize("name", ["key.age", "key.copy.age"])
@pytest.mark.parametrize("how", HARMS)
def test_a_damaged_key_is_made_anew_from_its_copy(copied: Copied, name: str, how: str) -> None:
    before = copied.files()
    spoil(copied.root / name, how)
    assert len(copied.listed()) == 3, "the other opens the backups"
    assert [damage.name for damage in copied.desk.verify().damaged] == [name]
    spoil(copied.root / "repository.json", "missing")
    done = desk_of(copied).repairing().run()
    assert (done.keys, done.is_repository_made) == ([name], True)
    after = copied.files()
    assert (after["key.age"], after["key.copy.age"]) == (before["key.age"], before["key.age"])
    assert desk_of(copied).verify().damaged == []


@ENCRYPTED
def test_a_key_that_is_lost_twice_is_told_and_nothing_is_written(copied: Copied) -> None:
    for name in ("key.age", "key.copy.age"):
        (copied.root / name).unlink()
    for damage in ("none", "missing"):
        if damage == "missing":
            (copied.root / "repository.json").unlink()
        before = copied.files()
        with pytest.raises(BackupDamaged, match="nobody reads encrypted backups"):
            desk_of(copied).repairing()
        assert copied.files() == before


@ENCRYPTED
def test_a_wrong_passphrase_makes_nothing_anew(copied: Copied) -> None:
    (copied.root / "repository.json").unlink()
    before = copied.files()
    with pytest.raises(WrongPassphrase):
        desk_of(copied, "another one than that").repairing()
    assert copied.files() == before


def test_what_is_no_repository_or_of_a_newer_form_is_left_alone(copied: Copied, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thesis.txt").write_text("mine")
    with pytest.raises(RepositoryUnknown):
        desk_over(FolderStorage(root=tmp_path / "other")).repairing()
    path = copied.root / "repository.json"
    document = documents.read(path.read_bytes(), path.name) | {"format": "em-repository-2"}
    path.write_bytes(documents.written(document))
    before = copied.files()
    with pytest.raises(RepositoryUnknown, match="newer form"):
        desk_of(copied).repairing()
    assert copied.files() == before
