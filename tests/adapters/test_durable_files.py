"""A file that is written durably stands whole or as it was, is its owner's alone, and leaves nothing beside it."""

import errno
import os
import stat
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from edumanage_desktop.adapters.durable_files import TEMPORARY_SUFFIX, sweep_unfinished, written_durably

PROJECT = Path(__file__).parents[2]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def write(path: Path, content: bytes) -> None:
    with written_durably(path) as stream:
        stream.write(content)


def test_the_new_content_takes_the_place_of_the_old_and_stands_alone(tmp_path: Path) -> None:
    path = tmp_path / "kept.txt"
    for content in (b"older", b"newer, and longer"):
        write(path, content)
        assert path.read_bytes() == content
    assert names_in(tmp_path) == ["kept.txt"]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_only_its_owner_reads_it_whatever_stood_there(tmp_path: Path) -> None:
    path = tmp_path / "kept.txt"
    path.write_bytes(b"older")
    path.chmod(0o666)
    write(path, b"newer")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_before_the_end_the_old_content_stands_and_the_new_one_is_its_owners(tmp_path: Path) -> None:
    path = tmp_path / "kept.txt"
    write(path, b"older")
    with written_durably(path) as stream:
        stream.write(b"newer")
        stream.flush()
        assert path.read_bytes() == b"older"
        (temporary,) = tmp_path.glob(f"*{TEMPORARY_SUFFIX}")
        assert stat.S_IMODE(temporary.stat().st_mode) == 0o600
    assert path.read_bytes() == b"newer"


def test_an_error_while_writing_leaves_the_old_content_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "kept.txt"
    write(path, b"older")
    with suppress(RuntimeError), written_durably(path) as stream:
        stream.write(b"half of the new")
        raise RuntimeError
    assert path.read_bytes() == b"older"
    assert names_in(tmp_path) == ["kept.txt"]


def test_a_place_that_cannot_be_replaced_is_left_and_so_is_no_temporary_file(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").mkdir()
    with pytest.raises((IsADirectoryError, PermissionError)):
        write(tmp_path / "kept.txt", b"newer")
    assert names_in(tmp_path) == ["kept.txt"]


def test_a_link_in_its_place_is_replaced_and_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.txt"
    elsewhere.write_bytes(b"somebody's")
    (tmp_path / "kept.txt").symlink_to(elsewhere)
    write(tmp_path / "kept.txt", b"mine")
    assert elsewhere.read_bytes() == b"somebody's"
    assert not (tmp_path / "kept.txt").is_symlink()


_WRITE_MUCH = """
import resource, signal, sys
from pathlib import Path
from edumanage_desktop.adapters.durable_files import written_durably
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    with written_durably(Path(sys.argv[1])) as stream:
        stream.write(b"x" * 100_000)
except OSError:
    sys.exit(7)
"""


@pytest.mark.skipif(os.name != "posix", reason="the system limits no file's size")
def test_a_disk_without_room_leaves_the_old_content_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "kept.txt"
    write(path, b"older")
    done = subprocess.run([sys.executable, "-c", _WRITE_MUCH, str(path)], cwd=PROJECT, timeout=120, check=False)
    assert done.returncode == 7
    assert path.read_bytes() == b"older"
    assert names_in(tmp_path) == ["kept.txt"]


def leave_unfinished(folder: Path, name: str, *, seconds_ago: float) -> None:
    """Leave a temporary file as a killed program does."""
    path = folder / f"{name}.0123abcd{TEMPORARY_SUFFIX}"
    path.write_bytes(b"half")
    os.utime(path, (time.time() - seconds_ago,) * 2)


def test_what_killed_programs_left_is_swept_but_not_what_may_be_written_now(tmp_path: Path) -> None:
    leave_unfinished(tmp_path, "7.txt", seconds_ago=3600)
    leave_unfinished(tmp_path, "8.txt", seconds_ago=1)
    for name in ("7.txt", "notes.writing", "7.txt.zzzzzzzz.writing"):
        (tmp_path / name).write_bytes(b"ours or somebody's")
        os.utime(tmp_path / name, (0, 0))
    sweep_unfinished(tmp_path)
    assert names_in(tmp_path) == ["7.txt", "7.txt.zzzzzzzz.writing", "8.txt.0123abcd.writing", "notes.writing"]
    sweep_unfinished(tmp_path / "not there")


def test_sweeping_for_one_file_leaves_those_of_others(tmp_path: Path) -> None:
    for name in ("mine.gz", "theirs.gz"):
        leave_unfinished(tmp_path, name, seconds_ago=3600)
    sweep_unfinished(tmp_path, of="mine.gz")
    assert names_in(tmp_path) == ["theirs.gz.0123abcd.writing"]


_WRITE_ON = """
import sys
from pathlib import Path
from edumanage_desktop.adapters.durable_files import written_durably
number = 0
while True:
    number += 1
    with written_durably(Path(sys.argv[1])) as stream:
        stream.write(f"{number}\\n".encode() * 20_000)
    print(number, flush=True)
"""


@pytest.mark.slow
def test_no_kill_leaves_anything_but_one_whole_content(tmp_path: Path) -> None:
    path = tmp_path / "kept.txt"
    for _kill in range(12):
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITE_ON, str(path)], cwd=PROJECT, stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        acknowledged = int(writer.stdout.readline())
        time.sleep(0.01)
        writer.kill()
        rest = writer.communicate(timeout=120)[0].split()
        acknowledged = int(rest[-1]) if rest else acknowledged
        (number,) = set(path.read_text().split())
        assert int(number) in (acknowledged, acknowledged + 1)
        assert path.read_text().count("\n") == 20_000


@pytest.mark.parametrize("has_second_names", [True, False])
def test_a_new_file_takes_no_name_that_something_has_by_then(
    has_second_names: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk without second names, such as FAT, is one on which `link` fails."""
    if not has_second_names:

        def refuse(*_names: object, **_options: object) -> None:
            raise PermissionError(errno.EPERM, "no second names here")

        monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "copy.txt"

    def write_anew() -> None:
        with written_durably(path, over=False) as stream:
            stream.write(b"ours")
            if not path.exists():
                path.write_bytes(b"came meanwhile")

    with pytest.raises(FileExistsError):
        write_anew()
    assert path.read_bytes() == b"came meanwhile"
    path.unlink()
    with written_durably(path, over=False) as stream:
        stream.write(b"ours")
    assert path.read_bytes() == b"ours"
    assert names_in(tmp_path) == ["copy.txt"]
