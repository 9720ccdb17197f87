"""Sample files of every kind with something broken in them, each by its own number: the same number breaks alike."""

import io
import random
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe

LEFT_OUT = frozenset({FileKind.ENDLESS_PDF, FileKind.LOOPING_PDF})
"""Each of them takes as long as the preview has patience, mutated or not; tests of their own show them."""
_BIG_NUMBERS = (b"0", b"-1", b"65535", b"2147483648", b"99999999999999999999", b"1e308")
_NASTY = (b"\x00" * 64, b"\xff" * 64, b"<!DOCTYPE x [<!ENTITY a 'a'>]>", b"[" * 512, b"%PDF-1.7\n", b"PK\x03\x04")
_VARIANTS = 3


@dataclass(frozen=True, slots=True)
class MutatedFile:
    """What the preview is given, and how it was made."""

    name: str
    media_type: str | None
    content: bytes
    how: str


def mutated_file(number: int) -> MutatedFile:
    """Return one file; `number` decides its kind and what is broken in it."""
    chance = random.Random(number)
    kinds = [kind for kind in FileKind if kind not in LEFT_OUT]
    kind = chance.choice(kinds)
    content = _sample(kind, chance.randrange(_VARIANTS))
    ways = list(_WAYS)
    if zipfile.is_zipfile(io.BytesIO(content)):
        ways += [_break_a_member, _break_a_member, _break_a_member, _lie_about_members]
    done = []
    for _round in range(chance.choice((1, 1, 2, 4))):
        way = chance.choice(ways)
        content = way(content, chance)
        done.append(way.__name__.strip("_"))
    suffix = chance.choice(kinds).suffix if chance.random() < 0.08 else kind.suffix
    return MutatedFile(f"mutated-{number}{suffix}", kind.media_type, content, f"{kind.name}: {', '.join(done)}")


@cache
def _sample(kind: FileKind, seed: int) -> bytes:
    return SampleFiles().make(FileRecipe(kind, "Interference", "Zoë Müller-Żółkiewska", seed=seed, length=2))


def _place(content: bytes, chance: random.Random) -> int:
    """Return a place, often near the beginning, where most formats keep what they live by."""
    return chance.randrange(max(1, min(len(content), 512) if chance.random() < 0.4 else len(content)))


def _flip_bits(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _flip in range(chance.choice((1, 8, 64))):
        if changed:
            changed[_place(content, chance)] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: _place(content, chance)]


def _take_out(content: bytes, chance: random.Random) -> bytes:
    at = _place(content, chance)
    return content[:at] + content[at + chance.choice((1, 16, 400)) :]


def _repeat(content: bytes, chance: random.Random) -> bytes:
    at = _place(content, chance)
    return content[:at] + content[at : at + 200] * chance.choice((2, 50, 1_000)) + content[at:]


def _put_in(content: bytes, chance: random.Random) -> bytes:
    at = _place(content, chance)
    return content[:at] + chance.choice(_NASTY) + content[at:]


def _change_a_number(content: bytes, chance: random.Random) -> bytes:
    found = list(re.finditer(rb"\d+", content[:200_000]))
    if not found:
        return _flip_bits(content, chance)
    hit = chance.choice(found)
    return content[: hit.start()] + chance.choice(_BIG_NUMBERS) + content[hit.end() :]


def _break_a_member(content: bytes, chance: random.Random) -> bytes:
    """Break a part of a document or an archive and pack it again, so that the reader comes as far as that part."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            members = [(info.filename, packed.read(info)) for info in packed.infolist()]
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, struct.error):
        return _flip_bits(content, chance)
    if not members:
        return content
    at = chance.randrange(len(members))
    name, inner = members[at]
    members[at] = (name, chance.choice(_WAYS)(inner, chance))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, inner in members:
            packed.writestr(zipfile.ZipInfo(name), inner[: 4 << 20])
    return out.getvalue()


def _lie_about_members(content: bytes, chance: random.Random) -> bytes:
    """Change the sizes and offsets in the central directory of an archive (APPNOTE.TXT 4.3.12)."""
    changed = bytearray(content)
    at = changed.find(b"PK\x01\x02")
    if at >= 0 and at + 46 <= len(changed):
        field = at + chance.choice((10, 20, 24, 28, 42))
        changed[field : field + 4] = chance.choice((b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\x00\x00\x00\x00"))
    return bytes(changed)


_WAYS: Sequence[Callable[[bytes, random.Random], bytes]] = (
    *(_flip_bits, _flip_bits, _cut, _take_out, _repeat, _put_in, _change_a_number, _change_a_number),
)
