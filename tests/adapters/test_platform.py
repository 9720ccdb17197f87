"""Every side can be imported anywhere, and the side of this system does what it says."""

import importlib
import os
import pkgutil
import stat
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

import edumanage_desktop
from edumanage_desktop.adapters.platform import this_platform
from edumanage_desktop.adapters.platform.folders import cache_folder, config_folder, data_folder
from edumanage_desktop.adapters.platform.opening import SystemOpener
from edumanage_desktop.adapters.platform.posix import NICENESS
from edumanage_desktop.domain.errors import FileMissing, OpeningRefused

PROJECT = Path(__file__).parents[2]
POSIX_ONLY = ("resource", "fcntl", "pwd", "grp", "termios", "tty", "pty", "posix", "syslog", "readline", "crypt")
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX")


def test_every_module_can_be_imported_without_the_posix_only_modules() -> None:
    names = [
        module.name
        for module in pkgutil.walk_packages(edumanage_desktop.__path__, "edumanage_desktop.")
        if not module.name.endswith("__main__")
    ]
    assert "edumanage_desktop.adapters.platform.windows" in names
    program = f"""
        import importlib, importlib.abc, sys
        import PySide6.QtWidgets, sqlalchemy, subprocess, tempfile, multiprocessing, keyring
        hidden = {POSIX_ONLY!r}
        for name in hidden:
            sys.modules.pop(name, None)
        class Hides(importlib.abc.MetaPathFinder):
            def find_spec(self, name, path=None, target=None):
                if name in hidden:
                    raise ModuleNotFoundError(f"no {{name}} on this system", name=name)
        sys.meta_path.insert(0, Hides())
        for name in {names!r}:
            importlib.import_module(name)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("side", "name"), [("linux", "LinuxPlatform"), ("macos", "MacPlatform"), ("windows", "WindowsPlatform")]
)
def test_each_side_can_be_imported_and_offers_the_whole_interface(side: str, name: str) -> None:
    from edumanage_desktop.adapters.platform.interface import Platform

    module = importlib.import_module(f"edumanage_desktop.adapters.platform.{side}")
    platform = getattr(module, name)()
    wanted = {method for method in vars(Platform) if not method.startswith("_")}
    assert wanted
    assert all(callable(getattr(platform, method, None)) for method in wanted)


def test_a_computer_tells_how_busy_it_is_as_far_as_it_can() -> None:
    found = this_platform().machine()
    assert found.cores >= 1
    if sys.platform == "linux":
        assert found.load is not None
        assert found.load >= 0
        assert found.memory_bytes is not None
        assert found.free_bytes is not None
        assert 0 < found.free_bytes < found.memory_bytes


def test_folders_belong_to_this_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(variable, raising=False)
    folders = [data_folder(), cache_folder(), config_folder()]
    assert len(set(folders)) == 3
    assert all("edumanage-desktop" in folder.parts for folder in folders)


def test_a_lock_is_exclusive_and_given_back(tmp_path: Path) -> None:
    platform = this_platform()
    lock = platform.try_lock(tmp_path / "lock")
    assert lock is not None
    assert platform.try_lock(tmp_path / "lock") is None
    started = time.monotonic()
    with pytest.raises(TimeoutError):
        platform.lock(tmp_path / "lock", timeout_seconds=0.05)
    assert time.monotonic() - started < 60
    lock.release()
    lock.release()
    platform.lock(tmp_path / "lock", timeout_seconds=1).release()


CONTENDING = """
    import os
    from pathlib import Path
    from edumanage_desktop.adapters.platform import this_platform
    folder, platform = Path(sys.argv[1]), this_platform()
    for _ in range(400):
        lock = platform.lock(folder / "lock", timeout_seconds=60)
        os.close(os.open(folder / "inside", os.O_CREAT | os.O_EXCL))
        (folder / "inside").unlink()
        lock.remove()
"""


def test_a_lock_whose_file_goes_is_still_of_one_alone(tmp_path: Path) -> None:
    """Who waits for the file of one that has ended gets no lock on what is not there any more."""
    program = "import sys\n" + textwrap.dedent(CONTENDING)
    several = [subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], cwd=PROJECT) for _ in range(4)]
    assert [process.wait(timeout=120) for process in several] == [0] * 4
    assert list(tmp_path.iterdir()) == []


def test_a_lock_of_what_was_removed_is_none(tmp_path: Path) -> None:
    platform = this_platform()
    first = platform.try_lock(tmp_path / "lock")
    assert first is not None
    first.remove()
    first.remove()
    assert not (tmp_path / "lock").exists()
    second = platform.try_lock(tmp_path / "lock")
    assert second is not None
    assert platform.try_lock(tmp_path / "lock") is None
    second.release()
    assert (tmp_path / "lock").exists(), "who gives it back only leaves the file"


def limited(body: str) -> subprocess.CompletedProcess[str]:
    program = """
        from edumanage_desktop.adapters.platform import this_platform
        platform = this_platform()
        platform.limit_this_process(data_bytes=256 << 20)
    """
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program) + textwrap.dedent(body)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_DATA is enforced on Linux")
def test_memory_is_bounded() -> None:
    assert limited("b'x' * (64 << 20)").returncode == 0
    assert "MemoryError" in limited("b'x' * (512 << 20)").stderr


@posix_only
def test_who_works_for_the_window_lets_it_go_first() -> None:
    body = "import os; print(os.nice(0)); platform.limit_this_process(data_bytes=256 << 20); print(os.nice(0))"
    assert limited(body).stdout.split() == [str(max(NICENESS, os.nice(0)))] * 2


@posix_only
def test_computing_without_end_is_ended() -> None:
    done = limited("platform.allow_processor_seconds(1)\nwhile True: pass")
    assert done.returncode < 0


@posix_only
def test_more_time_can_be_allowed_for_the_next_piece_of_work() -> None:
    done = limited(
        """
        import time
        platform.allow_processor_seconds(1)
        for _ in range(2):
            platform.allow_processor_seconds(1)
            end = time.process_time() + 0.6
            while time.process_time() < end: pass
        """
    )
    assert done.returncode == 0, done.stderr


@posix_only
def test_a_limited_process_writes_no_file(tmp_path: Path) -> None:
    done = limited(f"open({str(tmp_path / 'written')!r}, 'w').write('x' * 100_000)")
    assert done.returncode != 0
    written = tmp_path / "written"
    assert not written.exists() or written.stat().st_size == 0


@posix_only
def test_a_private_folder_is_private_even_if_it_was_not(tmp_path: Path) -> None:
    folder = tmp_path / "private"
    folder.mkdir(mode=0o777)
    this_platform().make_private_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_marking_a_download_never_fails(tmp_path: Path) -> None:
    this_platform().mark_as_download(tmp_path / "not there")
    (tmp_path / "there").write_bytes(b"x")
    this_platform().mark_as_download(tmp_path / "there")
    assert (tmp_path / "there").read_bytes() == b"x"


@pytest.fixture
def recorded_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in for the desktop's own xdg-open, which a test machine lacks: note the arguments."""
    programs = tmp_path / "bin"
    programs.mkdir()
    record = tmp_path / "opened"
    opener = programs / "xdg-open"
    opener.write_text(f'#!/bin/sh\nprintf "%s\\n" "$#" "$@" > "{record}.part"\nmv "{record}.part" "{record}"\n')
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs), prepend=os.pathsep)
    return record


@pytest.mark.skipif(sys.platform != "linux", reason="xdg-open is Linux's")
def test_opening_passes_the_path_as_one_argument(tmp_path: Path, recorded_opens: Path) -> None:
    document = tmp_path / "a $(touch hacked) ; b.pdf"
    document.write_bytes(b"%PDF-1.7")
    SystemOpener(platform=this_platform()).open(document)
    deadline = time.monotonic() + 60
    while not recorded_opens.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert recorded_opens.read_text() == f"1\n{document}\n"


@pytest.mark.skipif(sys.platform != "linux", reason="xdg-open is Linux's")
@pytest.mark.parametrize(("name", "content"), [("a.exe", b"x"), ("a.desktop", b"x"), ("a.pdf", b"#!/bin/sh\n")])
def test_programs_are_never_started(tmp_path: Path, recorded_opens: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(OpeningRefused, match="Save a copy"):
        SystemOpener(platform=this_platform()).open(tmp_path / name)
    time.sleep(0.1)
    assert not recorded_opens.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="xdg-open is Linux's")
def test_a_frozen_program_hands_its_own_libraries_to_nobody(
    tmp_path: Path, recorded_opens: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/persons/own")
    opener = tmp_path / "bin" / "xdg-open"
    opener.write_text(f'#!/bin/sh\nprintf "%s" "$LD_LIBRARY_PATH" > "{recorded_opens}.part"\n')
    with opener.open("a") as script:
        script.write(f'/bin/mv "{recorded_opens}.part" "{recorded_opens}"\n')
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    SystemOpener(platform=this_platform()).open(tmp_path / "a.pdf")
    deadline = time.monotonic() + 60
    while not recorded_opens.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert recorded_opens.read_text() == "/persons/own"


def test_a_copy_that_is_gone_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        SystemOpener(platform=this_platform()).open(tmp_path / "gone.pdf")


@posix_only
def test_without_a_program_there_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(OpeningRefused, match="no program"):
        SystemOpener(platform=this_platform()).open(tmp_path / "a.pdf")


@posix_only
def test_a_process_is_gone_once_it_has_ended() -> None:
    platform = this_platform()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        assert not platform.is_process_gone(process.pid)
    assert platform.is_process_gone(process.pid)
    assert not platform.is_process_gone(1), "of somebody else, perhaps"
    assert not platform.is_process_gone(1 << 80), "no number of a process, of which nothing is known"


@pytest.mark.skipif(sys.platform != "linux", reason="what Linux tells of itself")
def test_two_processes_of_one_start_of_a_computer_call_it_the_same() -> None:
    mark = this_platform().computer_mark()
    program = "from edumanage_desktop.adapters.platform import this_platform; print(this_platform().computer_mark())"
    done = subprocess.run([sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert mark
    assert done.stdout.strip() == mark
