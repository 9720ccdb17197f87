"""A folder becomes a store with a gatekeeper: made and given rights once, looked at, and told what is unsafe."""

import io
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from edumanage_desktop.adapters.file_store.access_lists import ACCESS, DEFAULT, held_list, read_list, write_list
from edumanage_desktop.adapters.file_store.inspection import ScanLimits
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.adapters.file_store.rights import FolderStorePreparer
from edumanage_desktop.adapters.file_store.unchecked_rights import UncheckedStorePreparer
from edumanage_desktop.domain.errors import StoreNotPrepared
from edumanage_desktop.services.store_rights import StoreRoles
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import prepared_server
from tests.reachable_folder import reachable_folder

STUDENTS, STAFF, BACKUP, OTHERS = 61101, 61102, 61103, 61999
ROLES = StoreRoles(students=str(STUDENTS), staff=str(STAFF), backup=str(BACKUP))
as_root = pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root gives files to others")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may pass through, unlike those of pytest."""
    with reachable_folder() as made:
        yield made


def preparer(root: Path, *, roles: StoreRoles = ROLES, limits: ScanLimits | None = None) -> FolderStorePreparer:
    return FolderStorePreparer(root=root, roles=roles, progress=lambda _line: None, limits=limits)


def names(found: object) -> list[str]:
    assert isinstance(found, list)
    return [thing.name for thing in found]


def rights(root: Path) -> dict[str, object]:
    """Return owner, mode and lists of the store's folders."""
    found: dict[str, object] = {}
    for path in (root, *root.iterdir()):
        status = path.stat()
        lists = (read_list(path, ACCESS), read_list(path, DEFAULT))
        found[str(path.relative_to(root))] = (status.st_uid, oct(status.st_mode), *lists)
    return found


def test_a_new_store_is_prepared_and_again_without_change(folder: Path) -> None:
    root = folder / "store"
    first = preparer(root).prepare()
    assert first.created == [f"store {root}", "access list of the store", "256 fan-out folders"]
    assert first.unsafe == []
    before = rights(root)
    again = preparer(root).prepare()
    assert (again.created, again.unsafe) == ([], [])
    assert rights(root) == before
    assert len(before) == 257


def test_the_commands_that_can_be_read_first_do_the_same(folder: Path) -> None:
    if shutil.which("setfacl") is None:
        pytest.skip("setfacl (package acl) is missing")
    one, other = folder / "it's one", folder / "other"
    preparer(one).prepare()
    subprocess.run(["sh", "-euc", preparer(other).commands()], check=True)
    assert rights(other) == rights(one)
    assert (preparer(other).prepare().created, preparer(other).unsafe()) == ([], [])


def test_an_interrupted_preparation_is_finished_by_the_next(folder: Path) -> None:
    root = folder / "store"
    preparer(root).prepare()
    whole = rights(root)
    (root / "00").rmdir()
    (root / "01").chmod(0o700)
    write_list(root / "02", DEFAULT, held_list(root, 0))
    assert names(preparer(root).unsafe()) == [
        "rights missing", "rights of new files", "no sticky bit", "fan-out folders missing",
    ]  # fmt: skip
    assert preparer(root).prepare().created == ["1 fan-out folders", "2 rights of fan-out folders"]
    assert rights(root) == whole
    assert preparer(root).unsafe() == []


def portal_store(folder: Path) -> Path:
    """Return a folder as a portal keeps it, which a group of the web server writes and everybody lists."""
    root = folder / "uploads"
    (root / "2023").mkdir(parents=True)
    (root / "2023" / "a.pdf").write_bytes(b"old")
    (root / "b.pdf").write_bytes(b"older")
    root.chmod(0o775)
    (root / "2023").chmod(0o755)
    for path in (root / "2023" / "a.pdf", root / "b.pdf"):
        path.chmod(0o644)
    return root


def test_what_a_portal_left_keeps_its_rights_and_what_is_too_much_is_told(folder: Path) -> None:
    root = portal_store(folder)
    before = {path: path.stat() for path in (root, *root.rglob("*"))}
    done = preparer(root).prepare()
    assert done.created == ["access list of the store", "256 fan-out folders"]
    assert names(done.unsafe) == ["others may list", "others may write"]
    assert f"{root} (everybody, group {os.stat(root).st_gid})" in done.unsafe[0].words
    after = {path: path.stat() for path in before}
    kept = ("st_uid", "st_gid", "st_mode", "st_mtime_ns", "st_size")
    assert all(
        getattr(before[path], name) == getattr(after[path], name) for path in before.keys() - {root} for name in kept
    )
    listed = held_list(root, 0)
    assert (listed.owner, listed.owning_group, listed.others) == (7, 7, 5)
    assert listed.groups == {STUDENTS: 1, STAFF: 1, BACKUP: 5}
    store = LocalFileStore(root=root)
    for key, content in (("2023/a.pdf", b"old"), ("b.pdf", b"older"), (f"{root}/b.pdf", b"older")):
        with store.open(key) as stream:
            assert stream.read() == content
    assert store.size_bytes(store.save(io.BytesIO(b"new"), suffix=".pdf")[0]) == 3


def test_a_store_that_was_used_before_says_whose_folders_and_files_stand_in_the_way(folder: Path) -> None:
    root = folder / "store"
    root.mkdir(mode=0o700)
    key, _size_bytes, _sha256 = LocalFileStore(root=root).save(io.BytesIO(b"before"), suffix="")
    (root / key).chmod(0o400)
    done = preparer(root).prepare()
    assert "1 rights of fan-out folders" in done.created
    assert names(done.unsafe) == ["files out of reach"]
    assert key in done.unsafe[0].words
    assert f"g:{STAFF}:rX,g:{BACKUP}:rX" in done.unsafe[0].words


@as_root
def test_folders_of_somebody_else_are_left_as_they_are(folder: Path) -> None:
    root = folder / "store"
    root.mkdir(mode=0o700)
    (root / "ab").mkdir()
    os.chown(root / "ab", OTHERS, -1)
    (root / "cd").symlink_to(folder)
    (root / "ef").write_bytes(b"no folder")
    before = [(root / name).lstat() for name in ("ab", "cd", "ef")]
    done = preparer(root).prepare()
    assert names(done.unsafe) == ["fan-out folders of others"]
    assert "ab, cd, ef" in done.unsafe[0].words
    assert [(root / name).lstat() for name in ("ab", "cd", "ef")] == before
    assert read_list(folder, DEFAULT) is None


@as_root
def test_the_store_of_an_account_is_its_own_and_nobody_elses(folder: Path) -> None:
    root = folder / "store"
    owned = replace(ROLES, owner=str(OTHERS))
    assert preparer(root, roles=owned).prepare().unsafe == []
    assert {path.stat().st_uid for path in (root, *root.iterdir())} == {OTHERS}
    assert names(preparer(root).unsafe()) == ["store owner", "fan-out folders of others"]


def writable_list(path: Path, group: int, granted: int) -> None:
    """Let one more group do something, as setfacl would."""
    write_list(path, ACCESS, held_list(path, path.stat().st_mode).widened({group: granted}))


def saved(root: Path) -> Path:
    return root / LocalFileStore(root=root).save(io.BytesIO(b"work"), suffix=".pdf")[0]


def put_link(folder: Path) -> None:
    folder.rmdir()
    folder.symlink_to("/etc")


SPOILT: list[tuple[str, Callable[[Path], object]]] = [
    ("others may list", lambda root: root.chmod(0o755)),
    ("others may list", lambda root: writable_list(root, OTHERS, 5)),
    ("others may list", lambda root: writable_list(root, STUDENTS, 5)),
    ("others may list", lambda root: writable_list(root / "ab", STAFF, 5)),
    ("others may list", lambda root: writable_list(root / "ab", STUDENTS, 4)),
    ("others may write", lambda root: writable_list(root, STUDENTS, 2)),
    ("others may write", lambda root: writable_list(root / "ab", STAFF, 2)),
    ("others may write", lambda root: writable_list(root / "ab", BACKUP, 2)),
    ("others may write", lambda root: (root / "ab").chmod(0o1773)),
    ("rights missing", lambda root: (root / "ab").chmod(0o1700)),
    ("rights missing", lambda root: root.chmod(0o700)),
    ("rights of new files", lambda root: os.removexattr(root / "ab", DEFAULT)),
    ("no sticky bit", lambda root: (root / "ab").chmod(0o770)),
    ("fan-out folders missing", lambda root: (root / "ab").rmdir()),
    ("fan-out folders of others", lambda root: put_link(root / "ab")),
    ("files that others may write", lambda root: saved(root).chmod(0o460)),
    ("files that others may write", lambda root: writable_list(saved(root), OTHERS, 2)),
    ("files out of reach", lambda root: saved(root).chmod(0o400)),
    ("things that are no files", lambda root: (root / "ab" / "x").symlink_to("/etc/passwd")),
    ("things that are no files", lambda root: os.mkfifo(root / "ab" / "x")),
    ("things that are no files", lambda root: (root / "ab" / "x").mkdir()),
    ("store can be replaced", lambda root: root.parent.chmod(0o777)),
    ("store out of reach", lambda root: root.parent.chmod(0o700)),
]


@pytest.mark.parametrize(("name", "spoil"), SPOILT, ids=[f"{name} {n}" for n, (name, _) in enumerate(SPOILT)])
def test_what_is_unsafe_is_found(name: str, spoil: Callable[[Path], object], folder: Path) -> None:
    root = folder / "store"
    preparer(root).prepare()
    spoil(root)
    found = preparer(root).unsafe()
    assert names(found) == [name]
    assert found[0].words.endswith(".")
    assert "{" not in found[0].words


def test_a_link_is_no_store(folder: Path) -> None:
    (folder / "real").mkdir()
    (folder / "store").symlink_to(folder / "real")
    done = preparer(folder / "store").prepare()
    assert (done.created, names(done.unsafe)) == ([], ["store is a link"])
    assert list((folder / "real").iterdir()) == []


def test_a_system_that_lets_files_be_linked_is_found(folder: Path) -> None:
    setting = folder / "protected_hardlinks"
    setting.write_text("0\n")
    found = preparer(folder / "store", limits=ScanLimits(hard_links_setting=setting)).prepare().unsafe
    assert names(found) == ["hard links"]


@pytest.mark.parametrize(
    ("roles", "words"),
    [
        (replace(ROLES, staff="nobody-of-this-name"), r"nobody-of-this-name \(--store-staff\)"),
        (replace(ROLES, owner="nobody-of-this-name"), "nobody-of-this-name .--store-owner."),
        (replace(ROLES, staff=ROLES.students), "cannot share a group"),
        (StoreRoles(), "em-students .*em-staff .*em-backup"),
    ],
)
def test_roles_that_this_machine_does_not_know_change_nothing(roles: StoreRoles, words: str, folder: Path) -> None:
    with pytest.raises(StoreNotPrepared, match=words):
        preparer(folder / "store", roles=roles).prepare()
    assert list(folder.iterdir()) == []


def test_a_store_that_cannot_be_made_says_so(folder: Path) -> None:
    (folder / "file").write_bytes(b"x")
    for root in (folder / "not mounted" / "store", folder / "file"):
        with pytest.raises(StoreNotPrepared, match="machine that keeps the files"):
            preparer(root).prepare()
    with pytest.raises(StoreNotPrepared):
        preparer(folder / "away").unsafe()
    assert (folder / "file").read_bytes() == b"x"
    assert sorted(path.name for path in folder.iterdir()) == ["file"]


def test_a_large_store_is_looked_at_within_bounds(folder: Path) -> None:
    root = folder / "store"
    preparer(root).prepare()
    (root / "2023").mkdir()
    for name in ("ab", "cd", "2023"):
        for number in range(30):
            (root / name / f"{number}").write_bytes(b"")
            (root / name / f"{number}").chmod(0o440 if name != "2023" else 0o444)
    said: list[str] = []
    limits = ScanLimits(files=512)
    bounded = FolderStorePreparer(root=root, roles=ROLES, progress=said.append, limits=limits)
    assert bounded.unsafe() == []
    assert "looked at 34 files and left the others for another time" in said
    minutes = iter(range(0, 60 * 10_000, 60))
    hurried = FolderStorePreparer(
        root=root, roles=ROLES, progress=said.append, limits=ScanLimits(seconds=90, clock=lambda: next(minutes))
    )
    assert hurried.unsafe() == []
    assert "looked at 1 file and left the others for another time" in said


@as_root
def test_a_file_system_without_access_lists_is_told(folder: Path) -> None:
    mounted = subprocess.run(["mount", "-t", "ramfs", "ramfs", folder], capture_output=True, text=True, check=False)
    if mounted.returncode != 0:
        pytest.skip(f"nothing can be mounted here: {mounted.stderr.strip()}")
    try:
        done = preparer(folder / "store").prepare()
        assert names(done.unsafe) == ["no access lists"]
        assert list((folder / "store").iterdir()) == []
    finally:
        subprocess.run(["umount", folder], check=True)


def test_other_systems_are_told_what_to_set_and_that_it_is_not_checked() -> None:
    unchecked = UncheckedStorePreparer(place=r"\\server\work", roles=replace(ROLES, owner="ada"))
    done = unchecked.prepare()
    assert done.created == ()
    assert [thing.name for thing in done.unsafe] == ["store not checked"]
    for word in (r"\\server\work", "ada", str(STUDENTS), str(STAFF), str(BACKUP), "neither set nor checked"):
        assert word in done.unsafe[0].words
    assert unchecked.commands() == done.unsafe[0].words


def test_access_lists_are_what_setfacl_and_getfacl_say(folder: Path) -> None:
    if shutil.which("setfacl") is None:
        pytest.skip("setfacl (package acl) is missing")
    entries = f"u::rwx,u:{OTHERS}:rw,g::rx,g:{STAFF}:wx,g:{STUDENTS}:r,m::rx,o::x"
    subprocess.run(["setfacl", "--set", entries, str(folder)], check=True)
    listed = read_list(folder, ACCESS)
    assert listed is not None
    assert (listed.owner, listed.owning_group, listed.others) == (7, 5, 1)
    assert (listed.users, listed.groups) == ({OTHERS: 4}, {STUDENTS: 4, STAFF: 1})
    write_list(folder, ACCESS, listed)
    said = subprocess.run(["getfacl", "-nc", str(folder)], capture_output=True, text=True, check=True).stdout.split()
    assert said == [
        "user::rwx", f"user:{OTHERS}:r--", "group::r-x", f"group:{STUDENTS}:r--", f"group:{STAFF}:--x", "mask::r-x",
        "other::--x",
    ]  # fmt: skip
    assert stat.S_IMODE(folder.stat().st_mode) == 0o751


def test_server_prepare_prepares_the_store_too(mariadb_server: MariaDBServer, folder: Path) -> None:
    groups = ("--store-students", ROLES.students, "--store-staff", ROLES.staff, "--store-backup", ROLES.backup)
    store = ("--store", str(folder / "store"), *groups)
    with prepared_server(mariadb_server) as department:
        status, document = department.command("server", "prepare", "--admin", "ada", "--print-sql", *store)
        assert status == 0
        assert f"-- setfacl --set u::rwx,g::-,g:{STUDENTS}:x" in document["sql"]
        assert not (folder / "store").exists()
        status, sentence = department.command("server", "prepare", "--admin", "ada", "--store", str(folder / "store"))
        assert status == 3
        assert "em-students" in sentence
        with mariadb_server.connect() as connection, connection.cursor() as cursor:
            assert cursor.execute("SHOW DATABASES LIKE %s", (department.name,)) == 0
        first = department.prepare(*store)
        assert {"256 fan-out folders", f"database {department.name}"} <= set(first["created"])
        assert first["admin"]["password"]
        (folder / "store").chmod(0o755)
        again = department.prepare(*store)
        assert again["created"] == []
        assert "others may list" in {thing["name"] for thing in again["unsafe"]}
