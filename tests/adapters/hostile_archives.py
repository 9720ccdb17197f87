"""Zip archives as no ordinary program writes them: forged sizes, links, locked and overlapping files, absurd names."""

import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"


def with_names(path: Path, *names: str) -> Path:
    """Write an archive of small files with exactly these names; the same may come twice."""
    with zipfile.ZipFile(path, "w") as archive:
        for number, name in enumerate(names):
            entry = zipfile.ZipInfo("placeholder")
            entry.filename = name
            archive.writestr(entry, f"file {number}")
    return path


def with_link(path: Path, target: str = "/etc/passwd") -> Path:
    """Write an archive with a symbolic link, a pipe and an ordinary file."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, kind in (("link.pdf", stat.S_IFLNK), ("pipe.pdf", stat.S_IFIFO), ("good.pdf", stat.S_IFREG)):
            entry = zipfile.ZipInfo(name)
            entry.create_system = 3
            entry.external_attr = (kind | 0o777) << 16
            archive.writestr(entry, target)
    return path


def raw_names(path: Path, *names: bytes, flags: int = 0) -> Path:
    """Write an archive whose names are these bytes, without saying what letters they are unless `flags` do."""
    entries = [_Entry(name, b"content", flags=flags) for name in names]
    return _write(path, entries)


def locked(path: Path) -> Path:
    """Write an archive of one locked file and one open one."""
    return _write(path, [_Entry(b"locked.pdf", b"x" * 20, flags=1), _Entry(b"open.pdf", b"content")])


def bomb(path: Path, megabytes: int = 50) -> Path:
    """Write an archive with a file that unpacks to a thousand times its size."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("bomb.txt", b"\0" * (megabytes << 20))
        archive.writestr("good.txt", "content")
    return path


def understated(path: Path) -> Path:
    """Write an archive with a file that says that it is small and unpacks to more."""
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    content = packed.compress(b"\0" * (20 << 20)) + packed.flush()
    entry = _Entry(b"liar.txt", content, method=zipfile.ZIP_DEFLATED, size=1000, crc=zlib.crc32(b"\0" * (20 << 20)))
    return _write(path, [entry])


def overlapping(path: Path, count: int = 100) -> Path:
    """Write an archive whose every entry is the same packed bytes."""
    shared = _Entry(b"a.txt", b"x" * 10_000)
    entries = [_Entry(f"{number}.txt".encode(), b"x" * 10_000) for number in range(count)]
    local = shared.local()
    central = b"".join(entry.central(0) for entry in entries)
    path.write_bytes(local + central + _end(len(entries), len(central), len(local)))
    return path


def vast_list(path: Path, bytes_of_list: int = 40 << 20) -> Path:
    """Write an archive that lists nearly a million empty files."""
    one = _Entry(b"a", b"").central(0)
    count = bytes_of_list // len(one)
    path.write_bytes(one * count + _end(0xFFFF, len(one) * count, 0))
    return path


def of_strange_method(path: Path, method: int) -> Path:
    """Write an archive with a file that is packed by another method."""
    return _write(path, [_Entry(b"strange.txt", b"content", method=method), _Entry(b"good.txt", b"content")])


def damaged(path: Path) -> Path:
    """Write an archive in which a byte of a file was changed."""
    return _write(path, [_Entry(b"torn.txt", b"contents", crc=1), _Entry(b"good.txt", b"content")])


class _Entry:
    """One file of an archive, of which every word can be a lie."""

    def __init__(
        self, name: bytes, content: bytes, *, flags: int = 0, method: int = 0, size: int | None = None,
        crc: int | None = None,
    ) -> None:  # fmt: skip
        self.name, self.content, self.flags, self.method = name, content, flags, method
        self.size = len(content) if size is None else size
        self.crc = zlib.crc32(content) if crc is None else crc

    def local(self) -> bytes:
        """Return what stands before and in the file."""
        head = struct.pack(
            "<4sHHHHHIIIHH", _LOCAL, 20, self.flags, self.method, 0, 0, self.crc, len(self.content), self.size,
            len(self.name), 0,
        )  # fmt: skip
        return head + self.name + self.content

    def central(self, offset: int) -> bytes:
        """Return its line in the list."""
        head = struct.pack(
            "<4sHHHHHHIIIHHHHHII", _CENTRAL, 20, 20, self.flags, self.method, 0, 0, self.crc, len(self.content),
            self.size, len(self.name), 0, 0, 0, 0, 0, offset,
        )  # fmt: skip
        return head + self.name


def _write(path: Path, entries: list[_Entry]) -> Path:
    written, offsets = b"", []
    for entry in entries:
        offsets.append(len(written))
        written += entry.local()
    central = b"".join(entry.central(offset) for entry, offset in zip(entries, offsets, strict=True))
    path.write_bytes(written + central + _end(len(entries), len(central), len(written)))
    return path


def _end(count: int, size: int, offset: int) -> bytes:
    return struct.pack("<4sHHHHIIH", _END, 0, 0, count & 0xFFFF, count & 0xFFFF, size, offset, 0)


BROKEN: dict[str, Callable[[Path], Path]] = {"understated": understated, "damaged": damaged}
"""What is found out only when it is read."""
