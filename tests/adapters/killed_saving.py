"""Saves the same bytes again and again in processes that are killed, each one a step later than the one before.

Called with a JSON object on standard input: `place`, `size_bytes`, `part_bytes`, `stride`. Answers with a JSON list of
the keys that were acknowledged. A step is a call that the file store's modules make or end, or one on a socket.
"""

import hashlib
import io
import json
import os
import signal
import sys
from types import FrameType
from typing import Any

from edumanage_desktop.adapters.file_store import s3_upload
from edumanage_desktop.adapters.file_store.places import store_at

MOST_STEPS = 5000
_SOCKET_CALLS = {"sendall", "send", "recv_into", "connect"}


def content_of(size_bytes: int) -> bytes:
    """Return the bytes that are saved."""
    return hashlib.shake_128(b"killed").digest(size_bytes)


class _KilledAt:
    def __init__(self, step: int) -> None:
        self._left = step

    def __call__(self, frame: FrameType, event: str, argument: Any) -> None:
        is_ours = "file_store" in frame.f_code.co_filename
        if is_ours or (event in ("c_call", "c_return") and getattr(argument, "__name__", "") in _SOCKET_CALLS):
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


def _save(place: str, content: bytes, step: int) -> str:
    store = store_at(place)
    sys.setprofile(_KilledAt(step))
    key, size_bytes, sha256 = store.save(io.BytesIO(content), suffix=".pdf")
    sys.setprofile(None)
    assert (size_bytes, sha256) == (len(content), hashlib.sha256(content).hexdigest())
    return key


def main() -> None:
    """Kill at each step until a save comes to its end."""
    job = json.load(sys.stdin)
    s3_upload.PART_BYTES = job["part_bytes"]
    content = content_of(job["size_bytes"])
    acknowledged = [_save(job["place"], content, -1)]
    killed = 0
    for step in range(1, MOST_STEPS, job["stride"]):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.write(writing, _save(job["place"], content, step).encode())
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading, "r") as answer:
            key = answer.read()
        os.waitpid(child, 0)
        if key:
            acknowledged.append(key)
            break
        killed += 1
    json.dump({"acknowledged": acknowledged, "killed": killed}, sys.stdout)


if __name__ == "__main__":
    main()
