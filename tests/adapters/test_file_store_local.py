"""The local file store keeps files durably and never reads outside itself."""

import hashlib
import io
import os
import re
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.domain.errors import FileMissing, FileNotStored, FileOutsideStore, FileUnreadable, StoreError

SECRET = b"outside the store"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and devices of POSIX")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "uploads"
    (folder / "2023").mkdir(parents=True)
    (folder / "2023" / "a.pdf").write_bytes(b"inside")
    (tmp_path / "secret.txt").write_bytes(SECRET)
    return folder


@pytest.fixture
def store(root: Path) -> LocalFileStore:
    return LocalFileStore(root=root)


def read(store: LocalFileStore, key: str) -> bytes:
    with store.open(key) as stream:
        return stream.read()


def test_what_was_saved_can_be_read_again(store: LocalFileStore, root: Path) -> None:
    content = os.urandom(3_000_001)
    key, size_bytes, sha256 = store.save(io.BytesIO(content), suffix=".PDF")
    assert re.fullmatch(r"([0-9a-f]{2})/\1[0-9a-f]{30}\.pdf", key)
    assert (size_bytes, sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert read(store, key) == content
    assert store.size_bytes(key) == size_bytes
    assert [path.name for path in root.rglob("*incoming*")] == []


@pytest.mark.parametrize("suffix", ["/../../x", "..", ".a/b", ".exe\x00", ".p df", "", ".\u202efdp", "." + "a" * 17])
def test_a_suffix_never_changes_where_a_file_goes(store: LocalFileStore, suffix: str) -> None:
    key, _, _ = store.save(io.BytesIO(b"x"), suffix=suffix)
    assert re.fullmatch(r"[0-9a-f]{2}/[0-9a-f]{32}", key)


class BreaksOff(io.BytesIO):
    def read(self, size: int | None = -1) -> bytes:
        raise OSError("the source went away")


def test_a_save_that_breaks_off_leaves_nothing(store: LocalFileStore, root: Path) -> None:
    before = {path for path in root.rglob("*") if path.is_file()}
    with pytest.raises(FileNotStored):
        store.save(BreaksOff(), suffix=".pdf")
    assert {path for path in root.rglob("*") if path.is_file()} == before


def test_a_store_whose_folder_is_away_says_so(tmp_path: Path) -> None:
    away = LocalFileStore(root=tmp_path / "unmounted")
    where = re.escape(str(tmp_path / "unmounted"))
    with pytest.raises(FileNotStored, match=f"{where}, is not there. Nothing was made in its stead; connect its drive"):
        away.save(io.BytesIO(b"x"), suffix="")
    with pytest.raises(
        FileUnreadable, match=f"{where}, is not there. Nothing was made in its stead; connect its drive"
    ):
        away.open("2023/a.pdf")
    assert not (tmp_path / "unmounted").exists()


@pytest.mark.parametrize(
    "form", ["2023/a.pdf", "./2023/a.pdf", "2023//a.pdf", "{root}/2023/a.pdf", "{root}//2023/a.pdf"]
)
def test_paths_that_the_portal_left_keep_working(store: LocalFileStore, root: Path, form: str) -> None:
    assert read(store, form.format(root=root.as_posix())) == b"inside"


OUTSIDE = [
    "../secret.txt",
    "2023/../../secret.txt",
    "2023/../2023/a.pdf",
    "..",
    ".",
    "/",
    "/etc/passwd",
    "//server/share/a.pdf",
    "\\\\server\\share\\a.pdf",
    "\\\\?\\C:\\a.pdf",
    "\\\\.\\PhysicalDrive0",
    "..\\secret.txt",
    "2023\\a.pdf",
    "C:\\Windows\\win.ini",
    "C:/Windows/win.ini",
    "C:a.pdf",
    "file:///etc/passwd",
    "2023/a.pdf:stream",
    "2023/a.pdf::$DATA",
    "2023/a.pdf.",
    "2023/a.pdf ",
    "2023./a.pdf",
    "2023/a.pdf\x00.png",
    "2023/\na.pdf",
    "2023/\x9b.pdf",
    "CON",
    "con.pdf",
    "2023/NUL",
    "2023/nul .txt",
    "COM1/a.pdf",
    "2023/LPT9.tar.gz",
    "2023/COM¹",
    "CONIN$",
    "2023/" + "a" * 256,
    "a/" * 3000 + "a",
    "2023/\ud800.pdf",
]


@pytest.mark.parametrize("key", OUTSIDE)
def test_what_leads_outside_is_refused_with_a_sentence(store: LocalFileStore, key: str) -> None:
    for look in (store.open, store.size_bytes):
        with pytest.raises(FileOutsideStore) as refusal:
            look(key)
        assert refusal.value.sentence.endswith(".")
        assert "nothing was read" in refusal.value.sentence


def test_an_absolute_path_that_climbs_out_of_the_root_is_refused(store: LocalFileStore, root: Path) -> None:
    for key in (f"{root}/../secret.txt", f"{root}-other/a.pdf", str(root.parent / "secret.txt"), str(root)):
        with pytest.raises(FileOutsideStore):
            store.open(key)


@pytest.mark.parametrize("key", ["", "  ", "2023/none.pdf", "nowhere/a.pdf", "2023/a.pdf/b"])
def test_a_file_that_is_not_there_is_missing(store: LocalFileStore, key: str) -> None:
    with pytest.raises(FileMissing):
        store.open(key)


@posix_only
@pytest.mark.parametrize(
    "target", ["{out}/secret.txt", "../../secret.txt", "../../../../../../etc/passwd", "/etc/passwd"]
)
def test_a_link_that_leads_outside_is_refused(store: LocalFileStore, root: Path, target: str) -> None:
    (root / "2023" / "link.pdf").symlink_to(target.format(out=root.parent))
    with pytest.raises(FileOutsideStore, match="nothing was read"):
        store.open("2023/link.pdf")
    with pytest.raises(FileOutsideStore, match="nothing was read"):
        store.stamp("2023/link.pdf")


@posix_only
def test_a_linked_folder_that_leads_outside_is_refused(store: LocalFileStore, root: Path) -> None:
    (root / "2024").symlink_to(root.parent)
    with pytest.raises(FileOutsideStore):
        store.open("2024/secret.txt")
    with pytest.raises(FileOutsideStore):
        store.stamp("2024/secret.txt")
    (root / "ab").symlink_to(root.parent)
    with pytest.raises(FileOutsideStore):
        store.open("ab/uploads/2023/a.pdf")


@posix_only
def test_links_that_stay_inside_are_followed(store: LocalFileStore, root: Path) -> None:
    (root / "latest").symlink_to("2023")
    (root / "2023" / "up.pdf").symlink_to("../2023/./a.pdf")
    (root / "2023" / "absolute.pdf").symlink_to(root / "2023" / "a.pdf")
    for key in ("latest/a.pdf", "latest/up.pdf", "2023/absolute.pdf"):
        assert read(store, key) == b"inside"
        assert store.stamp(key) == store.stamp("2023/a.pdf")


@posix_only
def test_links_in_a_circle_end(store: LocalFileStore, root: Path) -> None:
    (root / "one").symlink_to("two")
    (root / "two").symlink_to("one")
    with pytest.raises(FileUnreadable, match="circle"):
        store.open("one")


@posix_only
def test_what_is_no_regular_file_is_refused_at_once(store: LocalFileStore, root: Path) -> None:
    os.mkfifo(root / "pipe")
    listener = socket.socket(socket.AF_UNIX)
    here = os.open(".", os.O_RDONLY)
    try:
        os.chdir(root)
        listener.bind("socket")
    finally:
        os.fchdir(here)
        os.close(here)
        listener.close()
    for key in ("pipe", "socket", "2023"):
        with pytest.raises(FileUnreadable, match="nothing was read"):
            store.open(key)


@posix_only
def test_no_descriptor_stays_open(store: LocalFileStore, root: Path) -> None:
    (root / "loop").symlink_to("loop")
    (root / "out").symlink_to("/etc")
    before = len(os.listdir("/dev/fd"))
    for key in ["2023/a.pdf", "loop", "out/passwd", "2023", "../x", "none/x"] * 5:
        try:
            store.open(key).close()
        except StoreError:
            continue
    assert len(os.listdir("/dev/fd")) == before


@pytest.fixture
def swapping(root: Path) -> Iterator[None]:
    """Swap a folder for a link to the outside and back as fast as possible while the test runs."""
    stop = threading.Event()
    inside, link, kept = root / "swap", root / "link", root / "kept"
    inside.mkdir()
    (inside / "secret.txt").write_bytes(b"inside")
    link.symlink_to(root.parent)

    def swap() -> None:
        while not stop.is_set():
            inside.rename(kept)
            link.rename(inside)
            inside.rename(link)
            kept.rename(inside)

    thread = threading.Thread(target=swap)
    thread.start()
    yield
    stop.set()
    thread.join()


@posix_only
@pytest.mark.usefixtures("swapping")
def test_swapping_a_folder_for_a_link_while_we_look_reads_nothing_outside(store: LocalFileStore) -> None:
    seen = set()
    for _ in range(3000):
        try:
            seen.add(read(store, "swap/secret.txt"))
        except StoreError as error:
            seen.add(type(error).__name__.encode())
    assert b"inside" in seen
    assert SECRET not in seen


PIECES = st.sampled_from(
    [
        "..",
        ".",
        "/",
        "//",
        "\\",
        "2023",
        "a.pdf",
        "secret.txt",
        "etc",
        "passwd",
        ":",
        "C:",
        "NUL",
        " ",
        "\x00",
        "out",
        "~",
    ]
)


@posix_only
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(key=st.lists(PIECES, max_size=10).map("".join) | st.text(max_size=40))
def test_no_text_at_all_reads_outside(store: LocalFileStore, root: Path, key: str) -> None:
    if not (root / "out").is_symlink():
        (root / "out").symlink_to(root.parent)
    try:
        content = read(store, key)
    except StoreError:
        return
    assert content == b"inside"
