"""Sweeping removes what nobody can miss: leftovers, and old files that nothing in the database ever named."""

import dataclasses
import io
import json
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.named_files import DatabaseFileNames
from edumanage_desktop.adapters.file_store import folder_listing, s3
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.domain.errors import DatabaseError, FileMissing, Refused, StoreNotSwept
from edumanage_desktop.services.files import FileStore
from edumanage_desktop.services.store_sweeping import StoreSweeper
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import PDF, JudgedDatabase, judged_database
from tests.adapters.test_file_store_contract import Kept, kept_in_bucket, kept_in_folder
from tests.engines import EVERY_ENGINE, PrivateServers


@pytest.fixture(params=EVERY_ENGINE)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as judge:
        yield judge


@pytest.fixture(params=["folder", "bucket"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Kept:
    if request.param == "folder":
        return kept_in_folder(tmp_path / "files")
    return kept_in_bucket(request.getfixturevalue("objects"))


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the stores' clocks be 40 days ahead."""
    ahead = timedelta(days=40)
    monkeypatch.setattr(s3, "_now", lambda _answer: datetime.now(UTC) + ahead)
    monkeypatch.setattr(folder_listing, "_now", lambda _folder: (datetime.now(UTC) + ahead).timestamp())


def sweeper(own: JudgedDatabase, store: FileStore, login: str = "adm", **wishes: Any) -> StoreSweeper:
    connections = Connections(place=place_of(own.account_url(login), login=login), login=login)
    return StoreSweeper(store=store, names=DatabaseFileNames(connections=connections), **wishes)


def keep(store: FileStore, content: bytes = b"work") -> str:
    return store.save(io.BytesIO(content), suffix=".pdf")[0]


def busy(own: JudgedDatabase, kept: Kept) -> list[str]:
    """Let files be named by a submission, by one that was taken back, and by what the portal replaced."""
    keys = [keep(kept.store) for _ in range(4)]
    files = [dataclasses.replace(PDF, store_key=key) for key in keys[:3]]
    made = own.submit("stu", files=tuple(files[:2]))
    withdrawn = own.submit("stu", files=(files[2],))
    assert made.outcome is not None
    assert withdrawn.outcome is not None
    own.act("stu", "withdraw", withdrawn.outcome.upload_id)
    own.by_portal("UPDATE student_uploads SET file_path=? WHERE id=?", f"/srv/up/{keys[3]}", made.outcome.upload_id)
    own.by_portal("UPDATE student_uploads SET file_path='2023/a.pdf' WHERE id=?", made.outcome.upload_id)
    return keys


@pytest.mark.usefixtures("later")
@pytest.mark.timeout(180)
def test_what_anything_ever_named_stays_and_the_rest_goes(own: JudgedDatabase, kept: Kept) -> None:
    named = busy(own, kept)
    stray = [keep(kept.store), keep(kept.store)]
    kept.put("2023/theirs.pdf", b"x")
    kept.put("ab/theirs.pdf", b"x")
    done = sweeper(own, kept.store).sweep()
    assert (done.listed, done.files, done.size_bytes, done.left, done.next_folder) == (6, 2, 8, [], None)
    assert sorted(kept.visible()) == sorted(named)
    for key in stray:
        with pytest.raises(FileMissing):
            kept.read(key)
    for theirs in ("2023/theirs.pdf", "ab/theirs.pdf"):
        assert kept.read(theirs) == b"x"


def test_what_is_young_stays_whatever_is_asked(own: JudgedDatabase, tmp_path: Path) -> None:
    kept = kept_in_folder(tmp_path / "files")
    key = keep(kept.store)
    unfinished = tmp_path / "files" / key[:2] / f".{key[3:]}.incoming"
    unfinished.write_bytes(b"half")
    assert sweeper(own, kept.store, older_than=timedelta(0)).sweep().listed == 0
    assert kept.visible() == [key]
    assert unfinished.exists()


@pytest.mark.usefixtures("later")
def test_leftovers_go(own: JudgedDatabase, tmp_path: Path) -> None:
    kept = kept_in_folder(tmp_path / "files")
    key = keep(kept.store)
    for name in (f".{key[3:]}.incoming", f".{key[:2]}{'0' * 30}.incoming"):
        (tmp_path / "files" / key[:2] / name).write_bytes(b"half")
    (tmp_path / "files" / key[:2] / ".theirs.incoming").write_bytes(b"half")
    assert sweeper(own, kept.store).sweep().leftovers == 2
    assert [path.name for path in (tmp_path / "files").rglob("*.incoming")] == [".theirs.incoming"]


@pytest.mark.usefixtures("later")
def test_the_store_of_another_department_is_left_alone(own: JudgedDatabase, tmp_path: Path) -> None:
    kept = kept_in_folder(tmp_path / "files")
    theirs = sorted(keep(kept.store) for _ in range(30))
    with pytest.raises(StoreNotSwept, match="30 of 30 files are named by nothing"):
        sweeper(own, kept.store).sweep()
    assert sorted(kept.visible()) == theirs
    assert sweeper(own, kept.store).sweep(even_most=True).files == 30


@pytest.mark.usefixtures("later")
def test_a_sweep_is_bounded_and_goes_on_where_it_stopped(own: JudgedDatabase, tmp_path: Path) -> None:
    kept = kept_in_folder(tmp_path / "files")
    for _ in range(9):
        keep(kept.store)
    first = sweeper(own, kept.store, most_removed=4).sweep()
    assert (first.files, len(kept.visible())) == (4, 5)
    assert first.next_folder is not None
    at_once = sweeper(own, kept.store, most_seconds=0).sweep(begin_at=first.next_folder)
    assert at_once.next_folder is not None
    rest = sweeper(own, kept.store).sweep(begin_at=at_once.next_folder)
    assert (rest.next_folder, kept.visible()) == (None, [])


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize("login", ["stu", "ann", "reg"])
def test_nobody_but_an_administrator_sweeps(own: JudgedDatabase, tmp_path: Path, login: str) -> None:
    kept = kept_in_folder(tmp_path / "files")
    key = keep(kept.store)
    with pytest.raises((Refused, DatabaseError)):
        sweeper(own, kept.store, login).sweep()
    assert kept.visible() == [key]
    with pytest.raises((Refused, DatabaseError)):  # before anybody looks whether the store is there
        sweeper(own, LocalFileStore(root=tmp_path / "unmounted"), login).sweep()


@pytest.mark.usefixtures("later")
def test_the_command_sweeps(own: JudgedDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = kept_in_folder(tmp_path / "files")
    named = busy(own, kept)
    keep(kept.store)
    words = ["store", "sweep", "--database", own.account_url("adm"), "--login", "adm", "--json"]
    monkeypatch.setenv("FILE_STORAGE_PATH", kept.place)
    for more, files, shown in ((["--dry-run"], 1, 5), ([], 1, 4), ([], 0, 4)):
        out = io.StringIO()
        with redirect_stdout(out):
            status = commands.run([*words, *more], CommandToolbox())
        document = json.loads(out.getvalue())
        assert (status, document["files"], document["left"]) == (0, files, [])
        assert len(kept.visible()) == shown
    assert sorted(kept.visible()) == sorted(named)
