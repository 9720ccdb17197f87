"""Archives and folders from strangers: what is hostile is refused or mended with a sentence, and nothing is written."""

import os
import sys
import threading
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edumanage_desktop.adapters.arrived_work.opening import open_arrival
from edumanage_desktop.domain.errors import ArrivalUnreadable
from edumanage_desktop.services.archive_import.arrivals import MOST_FILES, Arrival
from tests.adapters import hostile_archives
from tests.lms_archives import packed


@contextmanager
def opened(path: Path) -> Iterator[Arrival]:
    """Open an arrival, and look afterwards that nothing was written beside it."""
    before = sorted(path.parent.rglob("*"))
    with closing(open_arrival(path)) as arrival:
        yield arrival
    assert sorted(path.parent.rglob("*")) == before


def paths(arrival: Arrival) -> list[str]:
    """Return the paths of its files."""
    return [file.path for file in arrival.files]


def content(arrival: Arrival, place: int = 0) -> bytes:
    """Return the bytes of a file."""
    with arrival.open(arrival.files[place]) as stream:
        return stream.read()


def drained(stream: BinaryIO, *, at_most: int) -> None:
    """Read a stream to its end in small pieces, which must not come to more bytes than these."""
    count = 0
    while chunk := stream.read(4):
        count += len(chunk)
        assert count <= at_most


def reasons(arrival: Arrival) -> list[tuple[str, str]]:
    """Return name and sentence of everything that was turned away."""
    return [(each.name, str(each.why)) for each in arrival.turned_away]


def test_names_that_lead_outside_are_turned_away_and_the_rest_is_read(tmp_path: Path) -> None:
    path = hostile_archives.with_names(
        tmp_path / "slip.zip", "../../evil.sh", "/etc/cron.d/x", "a\\..\\..\\x", "C:\\x.dll", "good/essay.pdf"
    )
    with opened(path) as arrival:
        assert paths(arrival) == ["good/essay.pdf"]
        assert content(arrival) == b"file 4"
        assert [name for name, _why in reasons(arrival)] == [
            "../../evil.sh",
            "/etc/cron.d/x",
            "a\\..\\..\\x",
            "C:\\x.dll",
        ]
        assert all("leads outside" in why for _name, why in reasons(arrival))


def test_backslashes_separate_as_windows_programs_write_them(tmp_path: Path) -> None:
    path = hostile_archives.with_names(tmp_path / "windows.zip", "Jane Doe_1_assignsubmission_file\\src\\main.py")
    with opened(path) as arrival:
        assert arrival.files[0].parts == ("Jane Doe_1_assignsubmission_file", "src", "main.py")


def test_links_and_pipes_are_turned_away(tmp_path: Path) -> None:
    with opened(hostile_archives.with_link(tmp_path / "link.zip")) as arrival:
        assert paths(arrival) == ["good.pdf"]
        (link, why_link), (pipe, why_pipe) = reasons(arrival)
        assert (link, pipe) == ("link.pdf", "pipe.pdf")
        assert "is a link" in why_link
        assert "a pipe" in why_pipe


def test_locked_files_are_turned_away(tmp_path: Path) -> None:
    with opened(hostile_archives.locked(tmp_path / "locked.zip")) as arrival:
        assert paths(arrival) == ["open.pdf"]
        assert "password" in reasons(arrival)[0][1]


def test_a_file_that_unpacks_to_a_thousand_times_its_size_is_turned_away(tmp_path: Path) -> None:
    with opened(hostile_archives.bomb(tmp_path / "bomb.zip")) as arrival:
        assert paths(arrival) == ["good.txt"]
        assert "200 times" in reasons(arrival)[0][1]


def test_a_file_never_gives_more_bytes_than_it_announced(tmp_path: Path) -> None:
    with opened(hostile_archives.understated(tmp_path / "liar.zip")) as arrival:
        assert arrival.files[0].size_bytes == 1000
        with arrival.open(arrival.files[0]) as stream, pytest.raises(ArrivalUnreadable, match="damaged"):
            drained(stream, at_most=1000)


def test_a_damaged_file_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    with opened(hostile_archives.damaged(tmp_path / "torn.zip")) as arrival:
        with arrival.open(arrival.files[0]) as stream, pytest.raises(ArrivalUnreadable, match=r"torn\.txt is damaged"):
            drained(stream, at_most=8)
        assert content(arrival, 1) == b"content"


def test_entries_that_share_their_bytes_are_refused_together(tmp_path: Path) -> None:
    path = hostile_archives.overlapping(tmp_path / "overlap.zip")
    with pytest.raises(ArrivalUnreadable, match="share the same bytes"):
        open_arrival(path)


def test_a_list_of_a_million_files_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = hostile_archives.vast_list(tmp_path / "list.zip")
    with pytest.raises(ArrivalUnreadable, match="lists more"):
        open_arrival(path)


def test_more_files_than_are_taken_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(MOST_FILES + 1):
            archive.writestr(f"{number}", "")
    with pytest.raises(ArrivalUnreadable, match="more than 20000 files"):
        open_arrival(path)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, 9, 99])
def test_methods_that_no_school_system_uses_are_turned_away(tmp_path: Path, method: int) -> None:
    with opened(hostile_archives.of_strange_method(tmp_path / "method.zip", method)) as arrival:
        assert paths(arrival) == ["good.txt"]
        assert "packed in a way" in reasons(arrival)[0][1]


def test_a_name_that_stands_twice_counts_once(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        path = hostile_archives.with_names(tmp_path / "twice.zip", "a.pdf", "a.pdf", "./a.pdf", "A.pdf")
    with opened(path) as arrival:
        assert paths(arrival) == ["a.pdf", "A.pdf"]
        assert content(arrival) == b"file 0"
        assert len(reasons(arrival)) == 2


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("José Müller_1_assignsubmission_file_x.pdf".encode(), "José Müller_1_assignsubmission_file_x.pdf"),
        ("Мария_1.pdf".encode(), "Мария_1.pdf"),
        ("é.pdf".encode("cp437"), "é.pdf"),
        (b"\xff\xfe.pdf", "\xa0■.pdf"),
    ],
)
def test_names_in_letters_that_nobody_declared_are_read_as_they_were_meant(
    tmp_path: Path, raw: bytes, read: str
) -> None:
    with opened(hostile_archives.raw_names(tmp_path / "letters.zip", raw)) as arrival:
        assert paths(arrival) == [read.strip()]


def test_decomposed_letters_of_a_mac_are_composed(tmp_path: Path) -> None:
    with opened(packed(tmp_path / "mac.zip", {"Zoe\u0308.pdf": b"x"})) as arrival:
        assert paths(arrival) == ["Zoë.pdf"]


def test_names_that_are_not_in_the_letters_which_they_claim_are_refused(tmp_path: Path) -> None:
    path = hostile_archives.raw_names(tmp_path / "claims.zip", b"\xff\xfe.pdf", flags=0x800)
    with pytest.raises(ArrivalUnreadable, match="no zip archive"):
        open_arrival(path)


def test_an_archive_inside_is_a_file_like_any_other(tmp_path: Path) -> None:
    inner = packed(tmp_path / "inner.zip", {"../evil": b"x"}).read_bytes()
    with opened(packed(tmp_path / "outer.zip", {"inner.zip": inner})) as arrival:
        assert paths(arrival) == ["inner.zip"]
        assert content(arrival) == inner


@pytest.mark.parametrize(
    "written", [b"", b"PK", b"not a zip", b"PK\x05\x06" + b"\xff" * 18, b"PK\x05\x06" + b"\0" * 17]
)
def test_what_is_no_archive_is_said_to_be_none(tmp_path: Path, written: bytes) -> None:
    path = tmp_path / "no.zip"
    path.write_bytes(written)
    with pytest.raises(ArrivalUnreadable, match=r"no\.zip"):
        open_arrival(path)


@given(st.data())
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_bytes_that_were_changed_anywhere_only_ever_make_sentences(tmp_path: Path, data: st.DataObject) -> None:
    whole = bytearray(packed(tmp_path / "whole.zip", {"a/b.txt": b"x" * 300, "c.txt": b"y" * 50}).read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    (tmp_path / "changed.zip").write_bytes(whole[: data.draw(st.integers(1, len(whole)))])
    with suppress(ArrivalUnreadable), closing(open_arrival(tmp_path / "changed.zip")) as arrival:
        for file in arrival.files:
            with suppress(ArrivalUnreadable), arrival.open(file) as stream:
                assert len(stream.read(1 << 20)) <= file.size_bytes


def test_an_archive_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArrivalUnreadable, match="cannot be read"):
        open_arrival(tmp_path / "gone.zip")


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")
def test_a_folder_is_read_without_its_links_and_pipes(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "key").write_text("secret")
    folder = tmp_path / "class" / "Jane Doe"
    folder.mkdir(parents=True)
    (folder / "essay.txt").write_text("words")
    (folder / "link.txt").symlink_to(secret / "key")
    (folder / "away").symlink_to(secret)
    os.mkfifo(folder / "pipe")
    with opened(tmp_path / "class") as arrival:
        assert paths(arrival) == ["Jane Doe/essay.txt"]
        assert content(arrival) == b"words"
        assert [name for name, _why in reasons(arrival)] == ["Jane Doe/away", "Jane Doe/link.txt", "Jane Doe/pipe"]


@pytest.mark.skipif(sys.platform == "win32", reason="links of POSIX")
def test_a_link_that_takes_the_place_of_a_file_meanwhile_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("secret")
    folder = tmp_path / "class"
    folder.mkdir()
    (folder / "a.txt").write_text("words")
    with closing(open_arrival(folder)) as arrival:
        (folder / "a.txt").unlink()
        (folder / "a.txt").symlink_to(tmp_path / "key")
        with pytest.raises(ArrivalUnreadable, match="cannot be read any more"):
            arrival.open(arrival.files[0])


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of POSIX")
def test_a_pipe_is_no_archive_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    with pytest.raises(ArrivalUnreadable, match="no zip archive"):
        open_arrival(tmp_path / "pipe.zip")


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that opens and cannot be read")
def test_a_file_of_a_folder_that_breaks_while_it_is_read_is_told() -> None:
    arrival = open_arrival(Path(f"/proc/self/task/{threading.get_native_id()}"))
    place = paths(arrival).index("mem")
    with arrival.open(arrival.files[place]) as stream, pytest.raises(ArrivalUnreadable, match="mem cannot be read"):
        stream.read(16)


def test_an_archive_that_is_taken_away_in_the_middle_is_still_read(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"good.txt": "content"})
    with closing(open_arrival(path)) as arrival:
        path.unlink()
        assert content(arrival) == b"content"
