"""What the beginning of a sound or film file says about it: which it is, and how long it takes."""

import os
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

HEAD_BYTES = 4096
_MOST_PARTS = 64
"""So many parts of a container are looked at; what begins later is not searched for."""
_TAIL_BYTES = 1 << 16
"""The longest page of an Ogg stream (RFC 3533, 6)."""
_LONGEST_SECONDS = 24 * 3600.0 - 1
_PICTURE_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis", b"crx ")
_SOUND_BRANDS = (b"M4A ", b"M4B ", b"M4P ")
_OPUS_RATE_HZ = 48_000
_MP3_RATES_HZ = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
"""By the version bits of a frame's header (ISO/IEC 11172-3, 13818-3)."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A sound or a film; `seconds` is None where its beginning does not say."""

    is_film: bool
    seconds: float | None = None


def recording(stream: BinaryIO, name: str) -> Recording | None:
    """Return what a file is by its content, None for what is neither sound nor film; reads a few kilobytes at most.

    The name counts for MP3 alone, whose content begins like much else. Raises `OSError`.
    """
    stream.seek(0)
    head = stream.read(HEAD_BYTES)
    size_bytes = stream.seek(0, os.SEEK_END)
    is_film, how_long = _told_by(head, name)
    if is_film is None:
        return None
    try:
        seconds = how_long(stream, head, size_bytes)
    except (struct.error, IndexError, ZeroDivisionError):
        seconds = None
    return Recording(is_film, seconds if seconds is not None and 0 < seconds < _LONGEST_SECONDS else None)


_HowLong = Callable[[BinaryIO, bytes, int], float | None]


def _told_by(head: bytes, name: str) -> tuple[bool | None, _HowLong]:
    """Return whether it is a film, and who knows how long it takes."""
    if head.startswith(b"RIFF") and head[8:12] in (b"WAVE", b"AVI "):
        return (False, _wave) if head[8:12] == b"WAVE" else (True, _avi)
    if head[4:8] == b"ftyp" and head[8:12] not in _PICTURE_BRANDS:
        return head[8:12] not in _SOUND_BRANDS, _mp4
    if head.startswith(b"OggS"):
        return b"theora" in head[:512], _ogg
    if head.startswith(b"fLaC"):
        return False, _flac
    if head.startswith(b"\x1a\x45\xdf\xa3") and (b"matroska" in head[:64] or b"webm" in head[:64]):
        return True, _unknown
    if name.lower().endswith(".mp3") and (head.startswith(b"ID3") or head[:1] == b"\xff"):
        return False, _mp3
    return None, _unknown


def _unknown(stream: BinaryIO, head: bytes, size_bytes: int) -> float | None:
    return None


def _wave(stream: BinaryIO, head: bytes, size_bytes: int) -> float | None:
    """RIFF WAVE: the bytes of the data by the bytes of a second."""
    bytes_per_second = 0
    for name, start, length in _riff_chunks(stream, 12, size_bytes):
        if name == b"fmt ":
            (bytes_per_second,) = _numbers("<8xI", _read(stream, start, 12))
        elif name == b"data":
            return min(length, size_bytes - start) / bytes_per_second
    return None


def _avi(stream: BinaryIO, head: bytes, size_bytes: int) -> float | None:
    """AVI: the frames of the main header by the microseconds that each is shown."""
    if head[24:28] != b"avih":
        return None
    microseconds, frames = _numbers("<I12xI", head[32:52])
    return microseconds * frames / 1e6


def _mp4(stream: BinaryIO, head: bytes, size_bytes: int) -> float | None:
    """MP4 and QuickTime (ISO/IEC 14496-12, 8.2.2): the duration in the header of the movie."""
    for name, start, length in _boxes(stream, 0, size_bytes):
        if name == b"moov":
            for inner, at, _length in _boxes(stream, start, min(start + length, size_bytes)):
                if inner == b"mvhd":
                    is_long = _read(stream, at, 1) == b"\1"
                    pattern = ">20xIQ" if is_long else ">12xII"
                    scale, duration = _numbers(pattern, _read(stream, at, struct.calcsize(pattern)))
                    return duration / scale
            return None
    return None


def _ogg(stream: BinaryIO, head: bytes, size_bytes: int) -> float | None:
    """Ogg (RFC 3533) of Vorbis or Opus (RFC 7845): the position of the last page by the rate."""
    first = 27 + head[26]
    tail = _read(stream, max(0, size_bytes - _TAIL_BYTES), _TAIL_BYTES)
    last = tail.rfind(b"OggS")
    (position,) = _numbers("<q", tail[last + 6 : last + 14])
    if head[first : first + 8] == b"OpusHead":
        (skipped,) = _numbers("<H", head[first + 10 : first + 12])
        return (position - skipped) / _OPUS_RATE_HZ
    if head[first : first + 7] == b"\1vorbis":
        (rate_hz,) = _numbers("<I", head[first + 12 : first + 16])
        return position / rate_hz
    return None


def _flac(stream: BinaryIO, head: bytes, size_bytes: int) -> float | None:
    """FLAC (RFC 9639, 8.2): the samples of STREAMINFO by their rate."""
    (packed,) = _numbers(">Q", head[18:26])
    return (packed & (1 << 36) - 1) / (packed >> 44)


def _mp3(stream: BinaryIO, head: bytes, size_bytes: int) -> float | None:
    """MP3: the frames that the first one counts, where its maker let it ("Xing", "Info")."""
    start = 0
    if head.startswith(b"ID3"):
        first, second, third, fourth = head[6:10]
        start = 10 + (first << 21 | second << 14 | third << 7 | fourth)
    frame = _read(stream, start, 192)
    version, rate = frame[1] >> 3 & 3, frame[2] >> 2 & 3
    at = max(frame.find(b"Xing"), frame.find(b"Info"))
    if frame[0] != 0xFF or version not in _MP3_RATES_HZ or rate > 2 or at < 0:
        return None
    has_count, frames = _numbers(">II", frame[at + 4 : at + 12])
    samples = frames * (1152 if version == 3 else 576)
    return samples / _MP3_RATES_HZ[version][rate] if has_count & 1 else None


def _riff_chunks(stream: BinaryIO, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield name, start and length of the chunks of a RIFF file."""
    for _part in range(_MOST_PARTS):
        if at + 8 > end:
            return
        name, length = struct.unpack("<4sI", _read(stream, at, 8))
        yield name, at + 8, length
        at += 8 + length + length % 2


def _boxes(stream: BinaryIO, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield name, start and length of the boxes of an MP4 file (ISO/IEC 14496-12, 4.2)."""
    for _part in range(_MOST_PARTS):
        if at + 8 > end:
            return
        length, name = struct.unpack(">I4s", _read(stream, at, 8))
        header = 8
        if length == 1:
            header = 16
            (length,) = struct.unpack(">Q", _read(stream, at + 8, 8))
        elif length == 0:
            length = end - at
        if length < header:
            return
        yield name, at + header, length - header
        at += length


def _read(stream: BinaryIO, start: int, length: int) -> bytes:
    stream.seek(start)
    return stream.read(length)


def _numbers(pattern: str, content: bytes) -> tuple[int, ...]:
    return struct.unpack(pattern, content)
