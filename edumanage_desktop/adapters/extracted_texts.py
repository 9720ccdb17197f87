"""Taking the text out of files in a process of its own, which is ended when one of them takes too long."""

import contextlib
import json
import os
import struct
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from edumanage_desktop.services.text_index import TextOutcome, TextRead

LONGEST_SECONDS = 30.0
"""For one file, also where its process sleeps; the processor allows it less."""
MOST_BYTES = 8 << 20
"""What a text may take: four bytes for each of the most characters that are compared."""
_LENGTH = struct.Struct("<I")
_NO_TEXT, _UNREADABLE = 0xFFFFFFFF, 0xFFFFFFFE
_KEPT_VARIABLES = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "WINDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def text_process_command() -> tuple[str, ...]:
    """Return the command that starts the text process, from source and in the frozen program."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--text-process")
    return (sys.executable, "-P", "-m", "edumanage_desktop.text_process")


class ExtractedTexts:
    """See `services.text_index.TextReader`; one file at a time, by any thread. Close it to end its process."""

    def __init__(self, *, command: Sequence[str] = (), longest_seconds: float = LONGEST_SECONDS) -> None:
        self._command = tuple(command) or text_process_command()
        self._longest_seconds = longest_seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._is_closed = False

    def read(self, path: Path, name: str, media_type: str | None) -> TextRead:
        """Return the text of a file. One that ends its process has another begun for the next, until this is closed."""
        asked = json.dumps({"path": str(path), "name": name, "type": media_type}).encode() + b"\n"
        with self._lock:
            if self._is_closed:
                return TextRead(TextOutcome.FAILED)
            process = self._process = self._process or self._started()
            late = threading.Timer(self._longest_seconds, process.kill)
            late.start()
            try:
                return _answer(process, asked)
            except (OSError, EOFError):
                self._end()
                return TextRead(TextOutcome.FAILED)
            finally:
                late.cancel()
                late.join()

    def close(self) -> None:
        """End the process, also one that is at work on a file, and begin none any more."""
        self._is_closed = True
        process = self._process
        if process is not None:
            process.kill()  # or whoever closes would wait for the file
        with self._lock:
            self._end()

    def _started(self) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            self._command, env=_surroundings(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()
        process.wait()


def _answer(process: "subprocess.Popen[bytes]", asked: bytes) -> TextRead:
    """Ask a process and return what it says; raises `OSError` and `EOFError` where it ended or says nonsense."""
    if process.stdin is None or process.stdout is None:
        raise EOFError
    process.stdin.write(asked)
    process.stdin.flush()
    (length,) = _LENGTH.unpack(_exactly(process.stdout, _LENGTH.size))
    if length in (_NO_TEXT, _UNREADABLE):
        return TextRead(TextOutcome.NONE if length == _NO_TEXT else TextOutcome.FAILED)
    if length > MOST_BYTES:
        raise EOFError
    return TextRead(TextOutcome.TEXT, _exactly(process.stdout, length).decode("utf-8", "replace"))


def _exactly(stream: IO[bytes], count: int) -> bytes:
    data = stream.read(count)
    if len(data) < count:
        raise EOFError
    return data


def _surroundings() -> Mapping[str, str]:
    """Return what the process needs to start: no password, key ring, session bus or display of the person."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    kept["QT_QPA_PLATFORM"] = "offscreen"
    if not getattr(sys, "frozen", False):
        kept["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
    return kept
