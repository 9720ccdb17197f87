"""What a confined process can no longer do, tried by a process that wants to."""

import signal
import socket
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from edumanage_desktop.adapters.platform.linux_confinement import landlock_version

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux confines more than limits do")
PROGRAM = Path(sys.executable).resolve()
CONFINE = """
import sys
from pathlib import Path
from edumanage_desktop.adapters.platform import Bounds, this_platform
readable = [Path(each) for each in ("/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/dev/null", "/dev/urandom")]
this_platform().run_confined(
    Path(sys.argv[1]), ["-I", "-S", "-c", sys.argv[3]], environment={"PYTHONHOME": sys.base_prefix},
    readable=[*readable, Path(sys.base_prefix)], writable=[Path(sys.argv[2])],
    bounds=Bounds(data_bytes=256 << 20, file_bytes=1 << 20, processor_seconds=2),
)
"""


def confined(wish: str, room: Path) -> "subprocess.CompletedProcess[str]":
    """Let a confined Python do what it wishes and return how it ended."""
    command = [sys.executable, "-c", CONFINE, str(PROGRAM), str(room), textwrap.dedent(wish)]
    return subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)


needs_landlock = pytest.mark.skipif(
    sys.platform.startswith("linux") and landlock_version() < 1, reason="this kernel has no Landlock"
)


@pytest.fixture
def room(tmp_path: Path) -> Path:
    made = tmp_path / "room"
    made.mkdir()
    return made


def test_it_works_in_its_own_room(room: Path) -> None:
    ended = confined(f"open({str(room / 'a')!r}, 'w').write('b'); print(open({str(room / 'a')!r}).read())", room)
    assert (ended.returncode, ended.stdout) == (0, "b\n"), ended.stderr


@needs_landlock
@pytest.mark.parametrize(
    "wish", ["open({secret!r})", "open({secret!r}, 'a')", "import os; os.listdir({folder!r})", "open('/etc/hostname')"]
)
def test_it_sees_no_other_file(wish: str, room: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("s")
    ended = confined(wish.format(secret=str(secret), folder=str(tmp_path)), room)
    assert "PermissionError" in ended.stderr
    assert secret.read_text() == "s"


@needs_landlock
def test_it_starts_no_other_program(room: Path) -> None:
    assert "PermissionError" in confined("import os; os.execv('/bin/true', ['true'])", room).stderr
    own = f"import os, shutil; shutil.copy('/bin/true', {str(room)!r}); os.execv({str(room / 'true')!r}, ['true'])"
    assert "PermissionError" in confined(own, room).stderr


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET"])
def test_it_has_no_network(family: str, room: Path) -> None:
    assert (
        "PermissionError" in confined(f"import socket; socket.socket(socket.{family}, socket.SOCK_DGRAM)", room).stderr
    )


def test_it_calls_nobody_on_this_machine(room: Path) -> None:
    path = room / "socket"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()
        wish = f"import socket; socket.socket(socket.AF_UNIX).connect({str(path)!r})"
        assert "PermissionError" in confined(wish, room).stderr


@pytest.mark.parametrize(
    ("wish", "sign"),
    [
        ("bytes(512 << 20)", "MemoryError"),
        ("open({room!r} + '/a', 'wb').write(bytes(2 << 20))", "File too large"),
    ],
)
def test_it_takes_no_more_than_its_share(wish: str, sign: str, room: Path) -> None:
    assert sign in confined(wish.format(room=str(room)), room).stderr


def test_it_computes_no_longer_than_it_may(room: Path) -> None:
    assert confined("while True: pass", room).returncode in {-signal.SIGXCPU, -signal.SIGKILL}


LIMIT = """
import sys
from edumanage_desktop.adapters.platform import this_platform
this_platform().limit_this_process(data_bytes=256 << 20)
"""


def limited(wish: str) -> "subprocess.CompletedProcess[str]":
    """Let a Python that reads submitted files do what it wishes, and return how it ended."""
    command = [sys.executable, "-c", LIMIT + textwrap.dedent(wish)]
    return subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)


def test_who_reads_submitted_files_reads_them(room: Path) -> None:
    (room / "work").write_text("written")
    assert limited(f"print(open({str(room / 'work')!r}).read())").stdout == "written\n"


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_who_reads_submitted_files_calls_nobody(family: str) -> None:
    assert "PermissionError" in limited(f"import socket; socket.socket(socket.{family})").stderr


@needs_landlock
@pytest.mark.parametrize(
    "wish", ["open({file!r}, 'a')", "import os; os.unlink({file!r})", "import os; os.execv('/bin/true', ['a'])"]
)
def test_who_reads_submitted_files_changes_none_and_runs_no_program(wish: str, room: Path) -> None:
    (file := room / "work").write_text("written")
    assert "PermissionError" in limited(wish.format(file=str(file))).stderr
    assert file.read_text() == "written"


def test_it_ends_with_who_started_it(room: Path) -> None:
    note = room / "number"
    wish = f"import os, time; open({str(note)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    starter = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {CONFINE!r}, *sys.argv[1:]])"
    process = subprocess.Popen([sys.executable, "-c", starter, str(PROGRAM), str(room), wish])
    until = time.monotonic() + 120
    while not (note.exists() and note.read_text()):
        assert time.monotonic() < until
        time.sleep(0.05)
    process.kill()
    process.wait()
    while is_alive(int(note.read_text())):
        assert time.monotonic() < until
        time.sleep(0.05)


def is_alive(process: int) -> bool:
    try:
        return "(zombie)" not in Path(f"/proc/{process}/status").read_text()
    except OSError:
        return False
