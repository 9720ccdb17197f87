"""What a start says of a system that lacks a library, and of a disk that takes no line of the log: no traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

WITHOUT_LIBRARY = """
import sys
class Lacking:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("PySide6"):
            raise ImportError("libGL.so.1: cannot open shared object file: No such file or directory")
sys.meta_path.insert(0, Lacking())
from edumanage_desktop.__main__ import main
sys.exit(main([]))
"""
ON_A_FULL_DISK = """
import logging, sys
from pathlib import Path
from edumanage_desktop.adapters.local_log import log_to
log_to(Path(sys.argv[1]))
logging.getLogger("edumanage_desktop").warning("a line for the log")
"""


def run(script: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_a_missing_library_is_one_sentence_and_status_3() -> None:
    done = run(WITHOUT_LIBRARY)
    assert done.returncode == 3, done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert "libGL.so.1" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is Linux's")
def test_a_full_disk_keeps_no_line_and_prints_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "edumanage.jsonl").symlink_to("/dev/full")
    done = run(ON_A_FULL_DISK, str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "a line for the log" in done.stderr
    assert "Traceback" not in done.stderr
