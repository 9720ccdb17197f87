"""A baseline JPEG encoder for grey pictures (ITU-T T.81), for scanned sheets."""

import math
import struct
from functools import lru_cache

# Tables K.1, K.3 and K.5 and the zigzag order of figure A.6 of ITU-T T.81.
_QUANTISATION = (
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
    87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
    72, 92, 95, 98, 112, 100, 103, 99,
)  # fmt: skip
_ZIGZAG = (
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21,
    28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54,
    47, 55, 62, 63,
)  # fmt: skip
_DC_COUNTS = bytes((0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0))
_DC_VALUES = bytes(range(12))
_AC_COUNTS = bytes((0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7D))
_AC_VALUES = bytes.fromhex(
    "01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a"
    "434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9"
    "aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa"
)
_COSINES = tuple(
    tuple((math.sqrt(0.125) if u == 0 else 0.5) * math.cos((2 * x + 1) * u * math.pi / 16) for x in range(8))
    for u in range(8)
)


def encode_grey_jpeg(width: int, height: int, grey: bytes) -> bytes:
    """Return a JPEG of `width` by `height` pixels (multiples of 8) from one byte a pixel, row by row.

    Raises `ValueError` for other sizes.
    """
    if width % 8 or height % 8 or len(grey) != width * height:
        raise ValueError(f"{width} by {height} pixels do not fit {len(grey)} bytes in blocks of eight")
    bits: list[str] = []
    before = 0
    for top in range(0, height, 8):
        for left in range(0, width, 8):
            block = b"".join(grey[row * width + left : row * width + left + 8] for row in range(top, top + 8))
            first, rest = _encode_block(block)
            bits.append(_amplitude(_DC_CODES, 0, first - before))
            bits.append(rest)
            before = first
    return _frame(width, height) + _pack("".join(bits)) + b"\xff\xd9"


@lru_cache(maxsize=20_000)
def _encode_block(block: bytes) -> tuple[int, str]:
    """Return the first coefficient and the code of the others; most blocks of a sheet are the same few."""
    values = _transform(block)
    run, code = 0, []
    for position in _ZIGZAG[1:]:
        value = values[position]
        if value == 0:
            run += 1
            continue
        code.append(_AC_CODES[0xF0] * (run // 16))
        code.append(_amplitude(_AC_CODES, run % 16, value))
        run = 0
    if run:
        code.append(_AC_CODES[0])
    return values[0], "".join(code)


def _transform(block: bytes) -> list[int]:
    """Return the quantised discrete cosine transform (A.3.3), row by row."""
    lines = [
        [sum(cosine * (value - 128) for cosine, value in zip(_COSINES[u], block[row : row + 8], strict=True))
         for u in range(8)]
        for row in range(0, 64, 8)
    ]  # fmt: skip
    return [
        round(sum(_COSINES[v][y] * lines[y][u] for y in range(8)) / _QUANTISATION[8 * v + u])
        for v in range(8)
        for u in range(8)
    ]


def _amplitude(codes: dict[int, str], run: int, value: int) -> str:
    size = abs(value).bit_length()
    extra = value if value > 0 else value + (1 << size) - 1
    return codes[run << 4 | size] + (format(extra, f"0{size}b") if size else "")


def _huffman(counts: bytes, values: bytes) -> dict[int, str]:
    codes: dict[int, str] = {}
    code, index = 0, 0
    for length, count in enumerate(counts, start=1):
        for value in values[index : index + count]:
            codes[value] = format(code, f"0{length}b")
            code += 1
        index += count
        code <<= 1
    return codes


_DC_CODES = _huffman(_DC_COUNTS, _DC_VALUES)
_AC_CODES = _huffman(_AC_COUNTS, _AC_VALUES)


def _frame(width: int, height: int) -> bytes:
    def segment(marker: int, content: bytes) -> bytes:
        return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content

    return (
        b"\xff\xd8"
        + segment(0xE0, b"JFIF\0\x01\x01\x01\x00\x60\x00\x60\0\0")
        + segment(0xDB, b"\0" + bytes(_QUANTISATION[position] for position in _ZIGZAG))
        + segment(0xC0, struct.pack(">BHHBBBB", 8, height, width, 1, 1, 0x11, 0))
        + segment(0xC4, b"\x00" + _DC_COUNTS + _DC_VALUES)
        + segment(0xC4, b"\x10" + _AC_COUNTS + _AC_VALUES)
        + segment(0xDA, b"\x01\x01\x00\x00\x3f\x00")
    )


def _pack(bits: str) -> bytes:
    """Return the bits as bytes, filled up with ones, each 0xFF followed by a zero byte (F.1.2.3)."""
    bits += "1" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big").replace(b"\xff", b"\xff\x00")
