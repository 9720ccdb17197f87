"""Whatever is not what was written into a repository is found by a verification, and named."""

import os
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
from edumanage_desktop.domain.backups import BackupDamaged, Harm
from edumanage_desktop.services.backup.repository import open_repository
from edumanage_desktop.services.backup.runs import Run, Step, newest_runs, note_run
from edumanage_desktop.services.backup.verifying import Verification, Verified
from tests.adapters.backed_up import PASSPHRASE, BackedUp, harm
from tests.adapters.judged_database import judged_database
from tests.conftest import SOAK

_BITS_OF_A_FILE = 24 if not SOAK else 2_000
_PASSPHRASES = (None, PASSPHRASE)


@pytest.fixture(params=_PASSPHRASES, ids=["plain", "encrypted"], scope="module")
def backed_up(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BackedUp]:
    """A small repository with two backups, in clear and encrypted."""
    folder = tmp_path_factory.mktemp("damage")
    with judged_database("sqlite", folder=folder, server=None) as own:
        department = BackedUp(own, folder / "department")
        department.fill(2)
        desk = department.desk(passphrase=request.param)
        department.take(desk)
        department.fill(2)
        department.take(desk)
        yield department


class Whole:
    """A repository of which copies are damaged."""

    def __init__(self, backed_up: BackedUp, passphrase: str | None) -> None:
        self.root = backed_up.folder / "backups"
        self._department = backed_up
        self._coat = backed_up.desk(passphrase=passphrase).repository().coat
        self.files = {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted(self.root.rglob("*"))
            if path.is_file()
        }

    def verified(self) -> Verified | str:
        """Verify, with the key at hand; return what was found, or which document hindered opening it.

        Nothing is noted with the backups, which would write and lock them each time.
        """
        try:
            repository = open_repository(self._department.storage, lambda *_asked: self._coat)
            return Verification(repository=repository, packing=ZstdPacking()).run()
        except BackupDamaged as error:
            return str(error)

    def restore(self) -> None:
        """Put everything back as it was."""
        there = {
            os.path.relpath(os.path.join(folder, name), self.root).replace(os.sep, "/")
            for folder, _folders, names in os.walk(self.root)
            for name in names
        }
        for name in there - self.files.keys():
            (self.root / name).unlink()
        for name in self.files.keys() - there:
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        for name, content in self.files.items():
            path = self.root / name
            if name not in there or path.stat().st_size != len(content) or path.read_bytes() != content:
                path.write_bytes(content)

    def named(self, found: Verified | str, name: str, *harms: Harm) -> bool:
        """Return whether this very file was named, or hindered opening."""
        if isinstance(found, str):
            return name in found
        return any(each.name == name and (not harms or each.harm in harms) for each in found.damaged)


@pytest.fixture
def whole(request: pytest.FixtureRequest, backed_up: BackedUp) -> Iterator[Whole]:
    passphrase = PASSPHRASE if (backed_up.folder / "backups/key.age").exists() else None
    found = Whole(backed_up, passphrase)
    try:
        yield found
    finally:
        found.restore()


def test_a_whole_one_has_nothing_wrong(whole: Whole) -> None:
    found = whole.verified()
    assert isinstance(found, Verified)
    assert found.damaged == []
    assert found.files == len(whole.files)


def test_every_flipped_bit_is_found(whole: Whole) -> None:
    """Bits of every file, the first and the last among them; soaked, very many of each."""
    chance = random.Random(7)
    for name, content in whole.files.items():
        bits = {0, len(content) * 8 - 1, *(chance.randrange(len(content) * 8) for _ in range(_BITS_OF_A_FILE // 8))}
        for bit in sorted(bits):
            damaged = bytearray(content)
            damaged[bit // 8] ^= 1 << bit % 8
            (whole.root / name).write_bytes(damaged)
            assert whole.named(whole.verified(), name, Harm.ALTERED), f"bit {bit} of {name}"
        (whole.root / name).write_bytes(content)
        whole.restore()


def test_every_missing_file_is_named(whole: Whole) -> None:
    for name in whole.files:
        (whole.root / name).unlink()
        assert whole.named(whole.verified(), name, Harm.MISSING), name
        whole.restore()


@pytest.mark.parametrize("cut", [lambda size: 0, lambda size: size // 2, lambda size: size - 1])
def test_every_truncated_file_is_named(whole: Whole, cut: Callable[[int], int]) -> None:
    for name, content in whole.files.items():
        (whole.root / name).write_bytes(content[: cut(len(content))])
        assert whole.named(whole.verified(), name, Harm.ALTERED), name
        whole.restore()


def test_what_was_added_to_a_file_is_found(whole: Whole) -> None:
    for name, content in whole.files.items():
        (whole.root / name).write_bytes(content + b"\n")
        assert whole.named(whole.verified(), name, Harm.ALTERED), name
        whole.restore()


def test_every_extra_file_is_named(whole: Whole) -> None:
    snapshot = next(name.split("/")[1] for name in whole.files if name.startswith("snapshots/"))
    for name in (
        "x", "objects/ab/" + "ab" * 32, "objects/x", "objects/.hidden", f"snapshots/{snapshot}/x",
        f"snapshots/{snapshot}/tables/x.tsv.zst", "snapshots/20200101T000000Z-abcdef/manifest.json",
    ):  # fmt: skip
        path: Path = whole.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"extra")
        assert whole.named(whole.verified(), name, Harm.EXTRA), name
        whole.restore()


def test_every_renamed_and_swapped_file_is_named(whole: Whole) -> None:
    chance = random.Random(11)
    names = list(whole.files)
    for name in names:
        moved = f"{name}.moved"
        (whole.root / name).rename(whole.root / moved)
        found = whole.verified()
        assert whole.named(found, name, Harm.MISSING), name
        if not isinstance(found, str):
            assert whole.named(found, moved, Harm.EXTRA), name
        whole.restore()
        other = chance.choice([each for each in names if whole.files[each] != whole.files[name]])
        (whole.root / name).write_bytes(whole.files[other])
        (whole.root / other).write_bytes(whole.files[name])
        found = whole.verified()
        assert whole.named(found, name) or whole.named(found, other), f"{name} for {other}"
        if not isinstance(found, str):
            assert whole.named(found, name), f"{name} for {other}"
            assert whole.named(found, other), f"{other} for {name}"
        whole.restore()


def test_which_backups_are_harmed_is_told(whole: Whole) -> None:
    """A file of the first backup is in both; one that came later in the second alone."""
    found = whole.verified()
    assert isinstance(found, Verified)
    first, second = found.snapshots
    harmed = {}
    for name in [name for name in whole.files if name.startswith("objects/")]:
        (whole.root / name).write_bytes(b"other")
        damaged = whole.verified()
        assert isinstance(damaged, Verified)
        (damage,) = damaged.damaged
        harmed[name] = damage.snapshots
        whole.restore()
    assert sorted(harmed.values()) == sorted([(first, second)] * 2 + [(second,)] * 2)


def test_the_next_backup_heals_what_a_verification_found(whole: Whole, backed_up: BackedUp) -> None:
    name = next(name for name in whole.files if name.startswith("objects/"))
    harm(whole.root / name)
    desk = backed_up.desk(passphrase=PASSPHRASE if "key.age" in whole.files else None)
    assert desk.verify().harmed()
    backed_up.take(desk)
    assert desk.verify().damaged == []


def test_runs_that_were_swapped_are_named(whole: Whole, backed_up: BackedUp) -> None:
    """Else a run that failed would stand where one went well."""
    at = datetime.now(UTC)
    for minutes, is_well in ((2, True), (1, False)):
        began = at - timedelta(minutes=minutes)
        note_run(backed_up.storage, Run(began, at, "keeper", "desk", None, (Step("backup", is_well, "said"),)))
    one, other = sorted((whole.root / "runs").iterdir())
    assert newest_runs(backed_up.storage, 1)[0].is_well is False
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)
    found = whole.verified()
    assert isinstance(found, Verified)
    assert {damage.name for damage in found.damaged} == {f"runs/{one.name}", f"runs/{other.name}"}
    assert newest_runs(backed_up.storage) == []


def test_backups_beside_a_lost_repository_file_are_not_taken_for_none(whole: Whole) -> None:
    (whole.root / "repository.json").unlink()
    found = whole.verified()
    assert isinstance(found, str)
    assert "backup repair" in found
