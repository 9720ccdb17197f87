"""Over a very small repository damage is tried byte by byte: whatever it is, a verification names the file."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

import pytest

from edumanage_desktop.adapters.backup_archive.age_coat import AgeEncryption
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.domain.backups import BackupDamaged, Harm
from edumanage_desktop.services.backup import repository as repositories
from edumanage_desktop.services.backup.repository import Coat, PlainCoat
from edumanage_desktop.services.backup.storage import KEY, REPOSITORY
from edumanage_desktop.services.backup.taking import HEADS_TABLE, BackupTaking, NamedFile, SourceTable
from edumanage_desktop.services.backup.verifying import Verification
from tests.adapters.backed_up import PASSPHRASE
from tests.conftest import SOAK

_BITS_OF_A_BYTE = 1 if not SOAK else 8


class OneTable:
    """A database of one table and two files: a whole department would make the manifest alone twelve thousand bytes."""

    engine, database, revision, program, login = "sqlite", "d", "0003", "1", "l"
    instant = datetime(2026, 11, 27, tzinfo=UTC)
    tables: tuple[SourceTable, ...] = (SourceTable(HEADS_TABLE, ("upload_id",)),)

    @contextmanager
    def opened(self) -> "Iterator[OneTable]":
        yield self

    def lines(self, _table: str) -> Iterator[tuple[bytes, int]]:
        yield b"1\n2\n", 2

    def named_files(self) -> Iterator[NamedFile]:
        yield from (NamedFile("a.txt", None), NamedFile("b.txt", None))

    def history_rows(self) -> int:
        return 2


class Small:
    """The repository, of which any file may be damaged and healed again."""

    def __init__(self, folder: Path, passphrase: str | None) -> None:
        (folder / "store").mkdir(parents=True)
        for name in ("a.txt", "b.txt"):
            (folder / "store" / name).write_bytes(f"what {name} holds".encode())
        self.root, encryption, key = folder / "backups", None, None
        self._storage = FolderStorage(root=self.root)
        self._storage.make_root()
        self._coat: Coat = PlainCoat()
        if passphrase is not None:
            encryption, key = AgeEncryption().new(passphrase)
            self._coat = AgeEncryption().coat(encryption, key, passphrase)
        repositories.create(self._storage, encryption=encryption, key=key)
        repository = repositories.open_repository(self._storage, lambda *_asked: self._coat)
        BackupTaking(
            source=OneTable(),
            store=LocalFileStore(root=folder / "store"),
            repository=repository,
            packing=ZstdPacking(),
        ).run()
        self.files = {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted(self.root.rglob("*"))
            if path.is_file()
        }

    def named(self) -> dict[str, Harm]:
        """Return what a verification names, or the document that hindered opening."""
        try:
            repository = repositories.open_repository(self._storage, lambda *_asked: self._coat)
        except BackupDamaged as error:
            return {str(error).split()[0]: Harm.ALTERED}
        found = Verification(repository=repository, packing=ZstdPacking()).run()
        return {damage.name: damage.harm for damage in found.damaged}


@pytest.fixture(params=[None, PASSPHRASE], ids=["plain", "encrypted"], scope="module")
def small(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Small:
    """The repository, in clear and encrypted."""
    return Small(tmp_path_factory.mktemp("small"), request.param)


def each_altered(small: Small, alter: Callable[[bytes, int], Iterator[bytes]]) -> int:
    """Alter every file at every place, and return how many alterations were found and named."""
    tried = 0
    for name, content in small.files.items():
        path = small.root / name
        for at in range(len(content)):
            for altered in alter(content, at):
                path.write_bytes(altered)
                assert small.named().get(name) is Harm.ALTERED, f"{name} at {at}"
                tried += 1
        path.write_bytes(content)
    assert small.named() == {}
    return tried


@pytest.mark.timeout(1800)
def test_a_flipped_bit_in_every_byte_is_named(small: Small) -> None:
    """One bit of each byte, another one of the next; soaked, all of them."""

    def alter(content: bytes, at: int) -> Iterator[bytes]:
        for more in range(_BITS_OF_A_BYTE):
            yield content[:at] + bytes([content[at] ^ 1 << (at + more) % 8]) + content[at + 1 :]

    assert each_altered(small, alter) >= sum(map(len, small.files.values()))


@pytest.mark.timeout(1800)
def test_every_length_that_a_file_can_be_cut_to_is_named(small: Small) -> None:
    """Every third length, the longest and the shortest among them; soaked, all."""
    step = 3 if not SOAK else 1

    def alter(content: bytes, at: int) -> Iterator[bytes]:
        if at % step == 0 or at == len(content) - 1:
            yield content[:at]

    each_altered(small, alter)


def test_every_missing_renamed_and_swapped_file_is_named(small: Small) -> None:
    for name, content in small.files.items():
        (small.root / name).rename(small.root / f"{name}.moved")
        found = small.named()
        assert found.get(name) is Harm.MISSING or set(found) == {name}, name
        assert f"{name}.moved" in found or set(found) == {name}, name
        (small.root / f"{name}.moved").rename(small.root / name)
        assert (small.root / name).read_bytes() == content
    for one, other in combinations(small.files, 2):
        if small.files[one] == small.files[other]:
            continue  # the key and its copy: nothing is altered by that
        (small.root / one).write_bytes(small.files[other])
        (small.root / other).write_bytes(small.files[one])
        found = small.named()
        assert {one, other} <= set(found) or (len(found) == 1 and {one, other} > set(found)), f"{one} for {other}"
        assert {one, other} <= set(found) or REPOSITORY in (one, other) or KEY in (one, other)
        for name in (one, other):
            (small.root / name).write_bytes(small.files[name])
    assert small.named() == {}


def test_an_extra_file_in_every_folder_is_named(small: Small) -> None:
    folders = {(small.root / name).parent for name in small.files} | {small.root / "objects" / "new"}
    for folder in folders:
        folder.mkdir(exist_ok=True)
        for name in ("x", ".x", "manifest.json", "ab" * 32):
            path = folder / name
            if path.exists():
                continue
            path.write_bytes(b"extra")
            assert small.named() == {path.relative_to(small.root).as_posix(): Harm.EXTRA}
            path.unlink()
