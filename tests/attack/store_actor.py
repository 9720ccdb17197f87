"""Does pieces of Python as other users of the operating system: each in a process that gave up every right for good.

Run as root with `python -m tests.attack.store_actor`; reads one request a line, and answers one line. Everything is
imported before, because the checkout and its Python need not be readable for those users.
"""

import ctypes
import io
import json
import os
import signal
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from edumanage_desktop.adapters.file_store.copying import copy_checked
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.domain.submissions import SubmissionFile

SECONDS_FOR_ONE = 20
LIBC = ctypes.CDLL(None, use_errno=True)
EXCHANGE = 2
NEW_USER_NAMESPACE = 0x10000000
AT_FDCWD, AT_SYMLINK_FOLLOW = -100, 0x400


def main() -> None:
    """Answer requests until the other side closes."""
    for line in sys.stdin:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            _be_somebody_else(json.loads(line), writing)
        os.close(writing)
        with os.fdopen(reading) as answers:
            answer = answers.read()
        os.waitpid(child, 0)
        sys.stdout.write((answer or '{"error": "Died"}') + "\n")
        sys.stdout.flush()


def _be_somebody_else(request: dict[str, Any], writing: int) -> None:
    """Become the user, do what is asked, write the answer, and end."""
    try:
        signal.alarm(SECONDS_FOR_ONE)
        os.umask(request["umask"])
        os.setgroups(request["groups"])
        os.setresgid(*[request["user"]] * 3)
        os.setresuid(*[request["user"]] * 3)
        os.chdir("/")
        answer: dict[str, Any] = {"answer": _done(request["what"], request["names"])}
    except BaseException as error:  # noqa: BLE001  # whatever came of it is the answer
        answer = {"error": type(error).__name__, "errno": getattr(error, "errno", None), "words": str(error)}
    os.write(writing, json.dumps(answer, default=repr).encode())
    os._exit(0)


def _done(what: list[str], names: dict[str, str]) -> object:
    """Run the statements and return the value of the last expression."""
    scope = {**_words(names["root"]), **names}
    value: object = None
    for each in what:
        try:
            expression = compile(each, "attempt", "eval")
        except SyntaxError:
            exec(compile(each, "attempt", "exec"), scope)  # noqa: S102  # the attempts are ours
        else:
            value = eval(expression, scope)  # noqa: S307  # the attempts are ours
    return value


def _words(root: str) -> dict[str, object]:
    """Return what the attempts are written with."""
    store = LocalFileStore(root=Path(root))

    def save(content: bytes = b"work") -> str:
        return store.save(io.BytesIO(content), suffix=".pdf")[0]

    def read(key: str) -> str:
        with store.open(key) as stream:
            return stream.read().decode()

    def fetch(key: str, size_bytes: int, sha256: str) -> int:
        file = SubmissionFile(0, key, "a.pdf", None, size_bytes, sha256)
        with store.open(key) as stream:
            return copy_checked(stream, io.BytesIO(), file, limit_bytes=None)

    def write(path: str, content: str, mode: str = "wb") -> None:
        with open(path, mode) as stream:
            stream.write(content.encode())

    def text(path: str | int) -> str:
        with open(path, "rb") as stream:
            return stream.read().decode()

    return {
        "os": os, "Path": Path, "store": store, "save": save, "read": read, "fetch": fetch, "write": write,
        "text": text, "watch": watch, "exchange": exchange, "by_handle": by_handle, "give_rights": give_rights,
        "in_new_namespace": in_new_namespace, "name_unnamed": name_unnamed,
    }  # fmt: skip


def watch(folder: str) -> None:
    """Ask inotify for the names that appear in a folder."""
    _checked(LIBC.inotify_add_watch(LIBC.inotify_init(), folder.encode(), 0x100))


def exchange(one: str, other: str) -> None:
    """Swap two names."""
    _checked(LIBC.renameat2(AT_FDCWD, one.encode(), AT_FDCWD, other.encode(), EXCHANGE))


def by_handle(path: str) -> int:
    """Open a file by its number instead of its name, past every folder's rights."""
    handle = ctypes.create_string_buffer(struct.pack("Ii", 128, 0) + bytes(128))
    mount = ctypes.c_int()
    _checked(LIBC.name_to_handle_at(AT_FDCWD, path.encode(), handle, ctypes.byref(mount), 0))
    place = os.open("/tmp", os.O_RDONLY)
    return _checked(LIBC.open_by_handle_at(place, handle, os.O_RDONLY))


def give_rights(path: str, user: int) -> None:
    """Write an access list that lets a user do everything, as setfacl would."""
    entries = ((1, 7, -1), (2, 7, user), (4, 7, -1), (16, 7, -1), (32, 7, -1))
    raw = struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *entry) for entry in entries)
    os.setxattr(path, "system.posix_acl_access", raw)


def in_new_namespace(act: Callable[..., object], *arguments: object) -> object:
    """Do something with all the capabilities of a user namespace of one's own, or be refused to make one."""
    _checked(LIBC.unshare(NEW_USER_NAMESPACE))
    return act(*arguments)


def name_unnamed(folder: str, path: str) -> None:
    """Write a file without a name, and give it one at once."""
    unnamed = os.open(folder, os.O_TMPFILE | os.O_WRONLY, 0o440)
    source = f"/proc/self/fd/{unnamed}".encode()
    _checked(LIBC.linkat(AT_FDCWD, source, AT_FDCWD, path.encode(), AT_SYMLINK_FOLLOW))


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


if __name__ == "__main__":
    main()
