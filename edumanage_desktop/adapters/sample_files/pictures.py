"""Pictures: PNG plots, scanned sheets as JPEG, SVG posters, and a PNG that is far too large to hold."""

import random
import struct
import zlib
from xml.sax.saxutils import escape

from edumanage_desktop.adapters.sample_files.jpeg import encode_grey_jpeg
from edumanage_desktop.adapters.sample_files.prose import readings
from edumanage_desktop.services.sample_department.files import FileRecipe

_PAPER, _INK, _ACCENT, _LINE = b"\xfb\xfa\xf6", b"\x22\x2c\x3c", b"\x2f\x5f\xd0", b"\xd8\xdc\xe4"
_HUGE_SIDE_PX = 60_000


def png_plot(recipe: FileRecipe) -> bytes:
    """Return a plot of readings as an RGB PNG of 800 by 600 pixels."""
    rng = random.Random(recipe.seed)
    width, height = 800, 600
    rows = [bytearray(_PAPER * width) for _ in range(height)]
    for across in range(80, width - 40, 80):
        _fill(rows, across, 40, 1, height - 100, _LINE)
    for down in range(40, height - 60, 80):
        _fill(rows, 80, down, width - 120, 1, _LINE)
    _fill(rows, 80, 40, 2, height - 100, _INK)
    _fill(rows, 80, height - 60, width - 120, 2, _INK)
    points = readings(rng, 24)
    top = max(max(y for _, y, _ in points), 0.1)
    for x, y, _ in points:
        px = 80 + int(x / 13 * (width - 140))
        py = height - 60 - int(max(y, 0.0) / top * (height - 130))
        _fill(rows, px - 4, py - 4, 9, 9, _ACCENT)
    return _png(width, height, 2, 8, zlib.compress(b"".join(b"\0" + row for row in rows), 6))


def png_huge() -> bytes:
    """Return a valid black PNG of 60,000 by 60,000 pixels, 450 MB when unpacked one bit a pixel, in under 1 MB.

    One deflate block of zeros is repeated; the Adler-32 sum of n zero bytes is (n mod 65521) << 16 | 1 (RFC 1950).
    """
    raw_bytes = _HUGE_SIDE_PX * (1 + _HUGE_SIDE_PX // 8)
    chunk = 1 << 20
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(bytes(chunk)) + packer.flush(zlib.Z_FULL_FLUSH)
    last = zlib.compressobj(9, zlib.DEFLATED, -15)
    tail = last.compress(bytes(raw_bytes % chunk)) + last.flush()
    check = struct.pack(">I", (raw_bytes % 65521) << 16 | 1)
    return _png(_HUGE_SIDE_PX, _HUGE_SIDE_PX, 0, 1, b"\x78\xda" + block * (raw_bytes // chunk) + tail + check)


def jpeg_scan(recipe: FileRecipe) -> bytes:
    """Return a ruled sheet with handwriting as a grey JPEG of 800 by 1,104 pixels."""
    rng = random.Random(recipe.seed)
    width, height = 800, 1104
    rows = [bytearray(b"\xf4" * width) for _ in range(height)]
    for y in range(96, height - 40, 32):
        rows[y][:] = b"\xd2" * width
    for line in range(96, height - 80, 32):
        if rng.random() < 0.12:
            continue
        _write_line(rng, rows, line, rng.randint(400, 620))
    return encode_grey_jpeg(width, height, b"".join(rows))


def svg_poster(recipe: FileRecipe) -> bytes:
    """Return a poster with the heading, as SVG."""
    rng = random.Random(recipe.seed)
    shapes = [
        f'<circle cx="{rng.randint(80, 720)}" cy="{rng.randint(260, 900)}" r="{rng.randint(20, 110)}" '
        f'fill="hsl({rng.randint(0, 359)} 55% 60%)" fill-opacity="0.7"/>'
        for _ in range(14)
    ]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1000" viewBox="0 0 800 1000">\n'
        f"<title>{escape(recipe.heading)}</title>\n"
        '<rect width="800" height="1000" fill="#fbfaf6"/>\n'
        + "\n".join(shapes)
        + f'\n<text x="60" y="120" font-family="sans-serif" font-size="40">{escape(recipe.heading)}</text>\n'
        f'<text x="60" y="170" font-family="sans-serif" font-size="20">{escape(recipe.author)}</text>\n</svg>\n'
    ).encode()


def _fill(rows: list[bytearray], x: int, y: int, width: int, height: int, colour: bytes) -> None:
    for row in rows[max(y, 0) : y + height]:
        row[3 * x : 3 * (x + width)] = colour * width


def _png(width: int, height: int, colour_type: int, depth: int, packed: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, depth, colour_type, 0, 0, 0)
    out = b"\x89PNG\r\n\x1a\n"
    for name, content in ((b"IHDR", header), (b"IDAT", packed), (b"IEND", b"")):
        out += struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    return out


def _write_line(rng: random.Random, rows: list[bytearray], base: int, right: int) -> None:
    """Draw words from a few pen strokes; the same strokes come back, as letters do."""
    x = 64
    while x < right:
        for _ in range(rng.randint(2, 8)):
            for stroke in _LETTERS[rng.randrange(len(_LETTERS))]:
                for dx, dy in stroke:
                    rows[base - 4 - dy][x + dx : x + dx + 2] = b"\x38\x30"
            x += 16
        x += 16


_LETTERS: tuple[tuple[tuple[tuple[int, int], ...], ...], ...] = (
    (tuple((i, i) for i in range(10)), tuple((10, i) for i in range(10))),
    (tuple((0, i) for i in range(18)), tuple((i, 9) for i in range(9)), tuple((9, i) for i in range(9))),
    (tuple((i, 0) for i in range(11)), tuple((i, 10) for i in range(11)), tuple((0, i) for i in range(11))),
    (tuple((i, i // 2) for i in range(12)), tuple((i, 10 - i // 2) for i in range(12))),
    (tuple((5, i) for i in range(14)), tuple((i, 12) for i in range(11))),
    (tuple((abs(i - 6), i) for i in range(12)), tuple((11 - abs(i - 6), i) for i in range(12))),
)
