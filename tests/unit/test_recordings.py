"""Sound and film files are told apart by what is in them, with the time that they take."""

import io
import struct
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.services.recordings import Recording, recording
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe


def box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), name) + content


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack("<4sI", name, len(content)) + content + bytes(len(content) % 2)


def mp4(*, brand: bytes = b"isom", scale: int = 1000, duration: int = 83_500, is_last: bool = False) -> bytes:
    header = box(b"mvhd", struct.pack(">4xIIII80x", 0, 0, scale, duration))
    parts = [box(b"mdat", bytes(5000)), box(b"moov", header)]
    return box(b"ftyp", brand + bytes(8)) + b"".join(parts if is_last else reversed(parts))


def long_mp4() -> bytes:
    header = box(b"mvhd", b"\1\0\0\0" + struct.pack(">QQIQ80x", 0, 0, 600, 1200))
    wide = struct.pack(">I4sQ", 1, b"mdat", 16 + 8) + bytes(8)
    return box(b"ftyp", b"qt  " + bytes(8)) + wide + box(b"moov", header)


def avi(*, frames: int = 250) -> bytes:
    header = chunk(b"avih", struct.pack("<IIIIIIII24x", 40_000, 0, 0, 0, frames, 0, 0, 0))
    return b"RIFF" + struct.pack("<I", 1000) + b"AVI " + chunk(b"LIST", b"hdrl" + header)


def wav() -> bytes:
    recipe = FileRecipe(FileKind.WAV, heading="A tune", author="M. Adler", seed=3, length=3)
    return SampleFiles().make(recipe)


def ogg(first_packet: bytes, position: int) -> bytes:
    def page(content: bytes, at: int) -> bytes:
        return b"OggS\0\0" + struct.pack("<q", at) + bytes(12) + bytes([1, len(content)]) + content

    return page(first_packet, 0) + page(bytes(200), position)


def mp3(*, tag: bytes = b"") -> bytes:
    return tag + b"\xff\xfb\x90\x44" + bytes(32) + b"Xing" + struct.pack(">II", 1, 1000) + bytes(400)


@pytest.mark.parametrize(
    ("make", "name", "expected"),
    [
        pytest.param(wav, "tune.wav", Recording(False, 3.0), id="wav"),
        pytest.param(lambda: wav()[:24_044], "cut.wav", Recording(False, 1.5), id="a wav that is cut off"),
        pytest.param(avi, "film.avi", Recording(True, 10.0), id="avi"),
        pytest.param(mp4, "film.mp4", Recording(True, 83.5), id="mp4"),
        pytest.param(lambda: mp4(is_last=True), "film.mp4", Recording(True, 83.5), id="mp4 with its header at the end"),
        pytest.param(lambda: mp4(brand=b"M4A "), "talk.m4a", Recording(False, 83.5), id="m4a"),
        pytest.param(lambda: mp4(scale=0), "film.mp4", Recording(True, None), id="mp4 without a scale"),
        pytest.param(lambda: mp4(scale=1, duration=1 << 31), "film.mp4", Recording(True, None), id="mp4 for ever"),
        pytest.param(long_mp4, "film.mov", Recording(True, 2.0), id="mov with long fields"),
        pytest.param(
            lambda: ogg(b"OpusHead\1\2" + struct.pack("<H", 312), 48_312), "a.opus", Recording(False, 1.0), id="opus"
        ),
        pytest.param(
            lambda: ogg(b"\1vorbis" + bytes(5) + struct.pack("<I", 44_100), 88_200), "a.ogg", Recording(False, 2.0),
            id="vorbis",
        ),
        pytest.param(
            lambda: b"fLaC\0\0\0\x22" + bytes(10) + struct.pack(">Q", 44_100 << 44 | 44_100 * 7) + bytes(40),
            "a.flac", Recording(False, 7.0), id="flac",
        ),
        pytest.param(mp3, "a.mp3", Recording(False, 1152_000 / 44_100), id="mp3"),
        pytest.param(
            lambda: mp3(tag=b"ID3\4\0\0\0\0\1\0" + bytes(128)), "a.MP3", Recording(False, 1152_000 / 44_100),
            id="mp3 with a tag",
        ),
        pytest.param(lambda: b"\x1a\x45\xdf\xa3" + bytes(8) + b"webm", "a.webm", Recording(True), id="webm"),
        pytest.param(wav, "no-name", Recording(False, 3.0), id="the content counts, not the name"),
        pytest.param(lambda: mp4(brand=b"heic"), "photo.mp4", None, id="a picture in the same container"),
        pytest.param(lambda: b"PK\3\4" + bytes(90), "film.mp4", None, id="an archive that is called a film"),
        pytest.param(lambda: b"", "tune.mp3", None, id="nothing"),
    ],
)  # fmt: skip
def test_a_recording_is_told_by_what_is_in_it(make: Callable[[], bytes], name: str, expected: Recording | None) -> None:
    assert recording(io.BytesIO(make()), name) == expected


@given(
    kept=st.integers(0, 200), noise=st.binary(max_size=200),
    make=st.sampled_from([wav, avi, mp4, long_mp4, mp3, lambda: ogg(b"OpusHead", 9), lambda: b"fLaC"]),
)  # fmt: skip
def test_whatever_follows_the_beginning_is_survived(kept: int, noise: bytes, make: Callable[[], bytes]) -> None:
    recording(io.BytesIO(make()[:kept] + noise), "any.mp3")


def test_an_endless_container_is_not_followed() -> None:
    content = box(b"ftyp", b"isom" + bytes(8)) + box(b"free", b"") * 100_000 + mp4()
    assert recording(io.BytesIO(content), "film.mp4") == Recording(True, None)
