"""Whether the file of a picture ends where its format says it should, or was cut off on its way."""

import mmap
import re

MOST_PARTS = 500_000
"""A file of more parts than any camera or program writes is not searched to its end."""
_JPEG_MARKER = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
"""Any marker but stuffed zeros, restarts and fill bytes, which stand among the picture's bytes (ITU-T T.81, B.1)."""
_JPEG_END, _JPEG_WITHOUT_LENGTH = 0xD9, (0x01, 0xD8)
_PNG_HEAD_BYTES, _PNG_AROUND_CHUNK_BYTES = 8, 12
_GIF_HEAD_BYTES, _GIF_FRAME_BYTES = 13, 10
_GIF_TRAILER, _GIF_EXTENSION, _GIF_FRAME = 0x3B, 0x21, 0x2C

Content = bytes | mmap.mmap


def is_cut_off(content: Content, format_name: str) -> bool:
    """Return whether a JPEG, PNG or GIF (`image_format`'s names) ends before its end marker; False for other formats.

    What follows the marker, as some cameras write it, does no harm. A part that the format does not know counts as
    whole: this tells what is missing, not what is wrong.
    """
    ends_early = {"jpeg": _jpeg_ends_early, "png": _png_ends_early, "gif": _gif_ends_early}.get(format_name)
    return ends_early is not None and ends_early(content)


def _jpeg_ends_early(content: Content) -> bool:
    """Walk from marker to marker (ITU-T T.81, B.1); thumbnails inside a segment have end markers of their own."""
    at = 2
    for _part in range(MOST_PARTS):
        found = _JPEG_MARKER.search(content, at)
        if found is None:
            return True
        at, marker = found.end(), content[found.end() - 1]
        if marker == _JPEG_END:
            return False
        if marker not in _JPEG_WITHOUT_LENGTH:
            at += max(2, int.from_bytes(content[at : at + 2], "big"))
    return False


def _png_ends_early(content: Content) -> bool:
    """Walk from chunk to chunk (ISO/IEC 15948, 5.3)."""
    at = _PNG_HEAD_BYTES
    for _part in range(MOST_PARTS):
        end = at + _PNG_AROUND_CHUNK_BYTES + int.from_bytes(content[at : at + 4], "big")
        if end > len(content):
            return True
        if content[at + 4 : at + 8] == b"IEND":
            return False
        at = end
    return False


def _gif_ends_early(content: Content) -> bool:
    """Walk from block to block (GIF89a specification, appendix B)."""
    if len(content) < _GIF_HEAD_BYTES:
        return True
    at = _GIF_HEAD_BYTES + _gif_palette_bytes(content[10])
    for _part in range(MOST_PARTS):
        if at >= len(content):
            return True
        if content[at] == _GIF_TRAILER:
            return False
        if content[at] == _GIF_EXTENSION:
            at += 2
        elif content[at] == _GIF_FRAME and at + _GIF_FRAME_BYTES <= len(content):
            at += _GIF_FRAME_BYTES + _gif_palette_bytes(content[at + 9]) + 1
        else:
            return content[at] == _GIF_FRAME
        at = _after_gif_blocks(content, at)
    return False


def _gif_palette_bytes(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _after_gif_blocks(content: Content, at: int) -> int:
    """Return the place after a row of data blocks; beyond the end when it is cut."""
    while at < len(content) and content[at]:
        at += content[at] + 1
    return at + 1
