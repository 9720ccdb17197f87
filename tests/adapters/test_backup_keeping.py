"""For how long backups are kept, what goes with them, and a backup as one file."""

import io
import tarfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edumanage_desktop import commands
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.database.backup_text import TABLES
from edumanage_desktop.backing_up import new_file, scratch
from edumanage_desktop.domain.backups import BackupDamaged, RepositoryBusy, RepositoryUnavailable, SnapshotUnknown
from edumanage_desktop.domain.errors import FileNotNew
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.locking import locked
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.services.backup.repository import Proof
from edumanage_desktop.services.backup.retention import Retention, kept
from edumanage_desktop.services.backup.storage import Listed
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import PASSPHRASE, BackedUp, desk_over
from tests.adapters.judged_database import judged_database
from tests.adapters.test_backup_restoring import told

NOW = datetime(2026, 11, 27, 2, 0, tzinfo=UTC)
NEWEST_ONLY = Retention(0, 0, 0, 0)


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[BackedUp]:
    """A department in a file."""
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        yield BackedUp(own, tmp_path / "department")


def daily(days: int) -> dict[str, datetime]:
    return {f"{number:04}": NOW - timedelta(days=number) for number in range(days)}


def test_of_each_span_the_newest_is_kept() -> None:
    found = kept(daily(800), Retention(days=3, weeks=2, months=2, years=2))
    assert found == {
        "0000": ("newest", "day", "week", "month", "year"),
        "0001": ("day",),
        "0002": ("day",),
        "0005": ("week",),
        "0027": ("month",),
        "0331": ("year",),
    }


def test_days_without_a_backup_count_for_none() -> None:
    began = {"a": NOW - timedelta(days=400), "b": NOW - timedelta(days=300), "c": NOW}
    assert set(kept(began, Retention(days=3, weeks=0, months=0, years=0))) == {"a", "b", "c"}
    assert set(kept(began, Retention(days=2, weeks=0, months=0, years=0))) == {"b", "c"}
    assert set(kept(began, NEWEST_ONLY)) == {"c"}
    assert kept({}, Retention()) == {}


@given(st.lists(st.integers(0, 3_000), unique=True, min_size=1), st.tuples(*[st.integers(0, 9)] * 4))
def test_the_newest_always_stays_and_pruning_twice_changes_nothing(
    hours: list[int], numbers: tuple[int, int, int, int]
) -> None:
    began = {f"{hour}": NOW - timedelta(hours=hour) for hour in hours}
    retention = Retention(*numbers)
    found = kept(began, retention)
    assert f"{min(hours)}" in found
    assert set(kept({name: began[name] for name in found}, retention)) == set(found)


def test_what_only_old_backups_needed_goes_with_them(embedded: BackedUp) -> None:
    embedded.own.upload()
    path = embedded.folder / "store/uploads/films.pdf"
    path.parent.mkdir()
    path.write_bytes(b"first")
    embedded.fill()
    desk = embedded.desk()
    first = embedded.take(desk)
    path.write_bytes(b"other, and longer")
    second = embedded.take(desk)
    found = desk.pruning().look(NEWEST_ONLY)
    assert (found.removed, set(found.kept), found.objects) == ([first.snapshot], {second.snapshot}, 1)
    assert [each.manifest.snapshot for each in desk.listings()] == [second.snapshot, first.snapshot]
    done = desk.pruning().run(NEWEST_ONLY)
    assert done == found
    assert done.size_bytes > len(b"first")
    assert [each.manifest.snapshot for each in desk.listings()] == [second.snapshot]
    assert desk.verify().damaged == []
    assert desk.drill(second.snapshot, scratch).wrong == []
    with pytest.raises(SnapshotUnknown):
        desk.drill(first.snapshot, scratch)


def test_what_broken_off_backups_left_goes_too(embedded: BackedUp) -> None:
    embedded.fill()
    desk = embedded.desk()
    embedded.take(desk)
    stray = embedded.folder / "backups/objects/ab" / ("ab" * 32)
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"of a backup that was killed")
    assert desk.pruning().run(Retention()).objects == 1
    assert not stray.exists()
    assert desk.verify().damaged == []


def test_nothing_goes_while_it_is_not_known_what_is_needed(embedded: BackedUp) -> None:
    embedded.fill()
    desk = embedded.desk()
    embedded.take(desk)
    second = embedded.take(desk)
    files = embedded.folder / "backups/snapshots" / second.snapshot / "files.tsv.zst"
    files.write_bytes(files.read_bytes()[:-9])
    before = sorted(path for path in (embedded.folder / "backups").rglob("*") if path.is_file())
    with pytest.raises(BackupDamaged):
        desk.pruning().run(NEWEST_ONLY)
    assert sorted(path for path in (embedded.folder / "backups").rglob("*") if path.is_file()) == before


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_one_file_unpacks_into_a_repository(embedded: BackedUp, tmp_path: Path, passphrase: str | None) -> None:
    embedded.fill()
    desk = embedded.desk(passphrase=passphrase)
    first = embedded.take(desk)
    embedded.fill()
    embedded.take(desk)
    packed = io.BytesIO()
    files = desk.export(first.snapshot, packed).files
    packed.seek(0)
    with tarfile.open(fileobj=packed) as archive:
        assert len(archive.getnames()) == files
        archive.extractall(tmp_path / "unpacked", filter="data")
    unpacked = desk_over(FolderStorage(root=tmp_path / "unpacked"), passphrase)
    assert [each.manifest for each in unpacked.listings()] == [first]
    assert unpacked.verify().damaged == []
    assert unpacked.drill(first.snapshot, scratch).wrong == []


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    there = tmp_path / "a.tar"
    there.write_bytes(b"mine")
    with pytest.raises(FileNotNew, match="already"), new_file(there):
        pass
    assert there.read_bytes() == b"mine"
    with pytest.raises(RepositoryUnavailable, match="cannot be written"), new_file(tmp_path / "no/folder.tar"):
        pass


def test_the_commands_prune_and_export(embedded: BackedUp, tmp_path: Path) -> None:
    embedded.fill()
    desk = embedded.desk()
    embedded.take(desk)
    second = embedded.take(desk)
    place = ("--repository", str(embedded.folder / "backups"))
    fewest = [f"--keep-{span}=0" for span in ("days", "weeks", "months", "years")]
    assert len(told("prune", *place, *fewest, "--dry-run")[1]["removed"]) == 1
    assert len(told("list", *place)[1]["snapshots"]) == 2
    assert told("prune", *place, *fewest)[0] == 0
    assert [each["snapshot"] for each in told("list", *place)[1]["snapshots"]] == [second.snapshot]
    out = tmp_path / "one.tar"
    status, done = told("export", *place, str(out))
    assert (status, done["snapshot"]) == (0, second.snapshot)
    assert tarfile.is_tarfile(out)
    assert told("export", *place, str(out))[0] == 2


def test_a_scheduled_backup_never_begins_anew_where_a_drive_is_away(embedded: BackedUp, tmp_path: Path) -> None:
    embedded.fill()
    drive, mounted = tmp_path / "drive", tmp_path / "mounted"
    drive.mkdir()
    given = ("--database", embedded.own.url, "--login", "adm", "--store", str(embedded.folder / "store"))
    job = ("create", "--repository", str(drive), *given)
    assert told(*job) == (3, None), "nobody asked for new backups"
    assert list(drive.iterdir()) == []
    assert told(*job, "--new")[0] == 1
    assert told(*job)[0] == 1
    before = sorted(drive.rglob("*"))
    assert told(*job, "--new") == (3, None), "in a timer's line it would begin anew one day"
    assert sorted(drive.rglob("*")) == before
    drive.rename(mounted)
    assert told(*job) == (3, None)
    assert not drive.exists()
    drive.mkdir()
    assert told(*job) == (3, None)
    assert told(*job, "--encrypt") == (3, None)
    assert list(drive.iterdir()) == []
    drive.rmdir()
    mounted.rename(drive)
    assert told(*job)[0] == 1
    assert told(*job, "--encrypt") == (3, None), "these are not encrypted"
    assert len(told("list", "--repository", str(drive))[1]["snapshots"]) == 3


def noted(desk: BackupDesk, snapshot: str, kind: str, *, is_well: bool = True) -> None:
    desk.repository().note_all({snapshot: Proof(kind, datetime.now(UTC), "vance", is_well, 1.0)})


def test_the_last_backup_that_was_proven_is_not_removed_for_its_age(embedded: BackedUp) -> None:
    embedded.fill()
    desk = embedded.desk()
    names = [embedded.take(desk).snapshot for _backup in range(4)]

    def plan() -> dict[str, tuple[str, ...]]:
        return desk.pruning().look(NEWEST_ONLY).kept

    assert set(plan()) == {names[3]}, "while nothing is proven nothing stays for its proof"
    noted(desk, names[0], "verify")
    noted(desk, names[1], "verify")
    assert plan() == {names[3]: ("newest",), names[1]: ("last verified",)}
    noted(desk, names[0], "drill")
    assert plan() == {names[3]: ("newest",), names[0]: ("last proven restorable",)}
    noted(desk, names[3], "verify")
    assert set(plan()) == {names[3], names[0]}, "verified is less than restored"
    noted(desk, names[0], "verify", is_well=False)
    assert set(plan()) == {names[3]}, "it was found damaged since"
    noted(desk, names[2], "drill", is_well=False)
    noted(desk, names[2], "drill")
    assert desk.pruning().run(NEWEST_ONLY).removed == names[:2]
    noted(desk, names[3], "drill")
    assert desk.pruning().run(NEWEST_ONLY).removed == [names[2]]
    assert desk.verify().damaged == []


def test_the_plan_says_why_it_stays(embedded: BackedUp, capsys: pytest.CaptureFixture[str]) -> None:
    embedded.fill()
    desk = embedded.desk()
    first = embedded.take(desk)
    embedded.take(desk)
    assert desk.drill(first.snapshot, scratch).wrong == []
    fewest = [f"--keep-{span}=0" for span in ("days", "weeks", "months", "years")]
    place = ("--repository", str(embedded.folder / "backups"))
    assert commands.run(["backup", "prune", *place, *fewest, "--dry-run"], CommandToolbox()) == 0
    assert f"Kept: {first.snapshot} (last proven restorable)" in capsys.readouterr().out
    assert told("prune", *place, *fewest)[1]["removed"] == []


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "encrypted"])
def test_what_is_damaged_is_not_written_as_if_it_were_whole(embedded: BackedUp, passphrase: str | None) -> None:
    """A flipped bit of every file that belongs to the backup, one cut, one grown, one missing."""
    embedded.fill(2)
    desk = embedded.desk(passphrase=passphrase)
    snapshot = embedded.take(desk).snapshot
    root = embedded.folder / "backups"
    files = [*(root / "snapshots" / snapshot).rglob("*"), *(root / "objects").rglob("*")]
    for path in [path for path in files if path.is_file()]:
        content = path.read_bytes()
        middle = len(content) // 2
        flipped = content[:middle] + bytes([content[middle] ^ 4]) + content[middle + 1 :]
        for damaged in (flipped, content[:-1], content + b"\n", None):
            path.unlink()
            if damaged is not None:
                path.write_bytes(damaged)
            with pytest.raises(BackupDamaged):
                desk.export(snapshot, io.BytesIO())
            path.write_bytes(content)
    assert desk.export(snapshot, io.BytesIO()).files > len(TABLES) + 2


def test_one_file_is_written_while_nobody_else_is_at_work_and_looks_around_once(
    embedded: BackedUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    embedded.fill(6)
    desk = embedded.desk()
    snapshot = embedded.take(desk).snapshot
    looked: list[str] = []
    ask = FolderStorage.listed

    def listed(self: FolderStorage, prefix: str = "") -> Iterator[Listed]:
        looked.append(prefix)
        return ask(self, prefix)

    def meanwhile(_stage: Stage) -> None:
        with pytest.raises(RepositoryBusy, match="export"):
            desk.pruning().run(NEWEST_ONLY)

    monkeypatch.setattr(FolderStorage, "listed", listed)
    desk.export(snapshot, io.BytesIO(), meanwhile)
    assert looked == ["objects/"]
    with locked(embedded.storage, "prune"), pytest.raises(RepositoryBusy, match="prune"):
        desk.export(snapshot, io.BytesIO())


def test_list_and_status_fail_while_the_newest_proof_found_a_backup_damaged(
    embedded: BackedUp, capsys: pytest.CaptureFixture[str]
) -> None:
    embedded.fill()
    desk = embedded.desk()
    snapshot = embedded.take(desk).snapshot
    repository = embedded.folder / "backups"
    desk.verify()

    def ran(name: str) -> tuple[int, str]:
        status = commands.run(["backup", name, "--repository", str(repository)], toolbox=CommandToolbox())
        return status, capsys.readouterr().out

    assert [ran(name)[0] for name in ("list", "status")] == [0, 0]
    harmed = next((repository / "objects").rglob("[0-9a-f]" * 64))
    content = harmed.read_bytes()
    harmed.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert desk.verify().damaged
    for name in ("list", "status"):
        status, said = ran(name)
        assert status == 1
        assert f"DAMAGED: {snapshot}, by the verify of" in said
    harmed.write_bytes(content)
    assert not desk.verify().damaged
    assert [ran(name)[0] for name in ("list", "status")] == [0, 0]
