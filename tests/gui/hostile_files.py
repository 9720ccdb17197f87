"""Files that no preview should choke on, made on the spot."""

import struct
import zlib
from pathlib import Path

PDF_HEAD = b"%PDF-1.7\n"
ENCRYPTION = b"<< /Filter /Standard /V 1 /R 2 /P -44 /O <" + b"ab" * 32 + b"> /U <" + b"cd" * 32 + b"> >>"


def pdf(objects: dict[int, bytes], *, trailer: bytes = b"") -> bytes:
    """Return a PDF of numbered objects (1 is the catalogue) with a right cross-reference table."""
    out = bytearray(PDF_HEAD)
    offsets = {}
    for number, body in sorted(objects.items()):
        offsets[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    size = max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % offsets[number]
    out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    return bytes(out)


def stream(content: bytes) -> bytes:
    """Return a stream object, deflated."""
    packed = zlib.compress(content)
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)


def coloured_pdf(colours: list[tuple[float, float, float]], *, box: bytes = b"0 0 595 842") -> bytes:
    """Return a PDF with one page for each colour (red, green, blue from 0 to 1), filled with it."""
    kids = b" ".join(b"%d 0 R" % (3 + 2 * index) for index in range(len(colours)))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(colours), kids),
    }
    for index, colour in enumerate(colours):
        page = 3 + 2 * index
        objects[page] = b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents %d 0 R >>" % (box, page + 1)
        objects[page + 1] = stream(b"%f %f %f rg -1000000 -1000000 3000000 3000000 re f" % colour)
    return pdf(objects)


def page_tree_loop(*, endless: bool = False) -> bytes:
    """Return a PDF whose page tree leads back to itself; `endless`: with a count, which keeps PDFium searching."""
    count = b"/Count 3 " if endless else b""
    return pdf({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages " + count + b"/Kids [2 0 R] >>"})


def endless_drawing(first_page_fine: bool = False) -> bytes:
    """Return a PDF of path operators that takes a rasteriser minutes: dashed curves, painted again and again."""
    curves = b"".join(
        b"%d %d m %d %d %d %d %d %d c\n" % (i * 37 % 595, i * 91 % 842, i * 53 % 595, i * 17 % 842, i, 300, 500, i)
        for i in range(400)
    )
    slow = stream(b"0.05 w [0.01 0.01] 0 d\n" + (curves + b"S\n") * 3000)
    kids = b"5 0 R 3 0 R 5 0 R" if first_page_fine else b"3 0 R"
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Count %d /Kids [%s] >>" % (3 if first_page_fine else 1, kids),
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
            4: slow,
            5: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R >>",
            6: stream(b"0 1 0 rg 0 0 595 842 re f"),
        }
    )


def path_operators(size_bytes: int) -> bytes:
    """Return a PDF whose one page is `size_bytes` of path operators, not deflated."""
    line = b"0 0 m 595 842 l S 1 0 0 RG 10 10 100 100 re S\n"
    content = line * (size_bytes // len(line))
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
            4: b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        }
    )


def encrypted() -> bytes:
    """Return a PDF under the standard security handler whose password nobody knows."""
    whole = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
        4: ENCRYPTION,
    }
    return pdf(whole, trailer=b"/Encrypt 4 0 R /ID [<00112233> <00112233>]")


def png(width: int, height: int, *, rows: int | None = None) -> bytes:
    """Return a PNG (one bit a pixel, black) that says it is this large and holds `rows` rows (None: all)."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    packer = zlib.compressobj(9)
    row = bytes(1 + (width + 7) // 8)
    pixels = b"".join(packer.compress(row) for _ in range(height if rows is None else rows)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def animated_gif() -> bytes:
    """Return a GIF of one red and one green frame, 2 by 2 pixels."""
    frame = b"\x21\xf9\x04\x00\x0a\x00\x00\x00\x2c\x00\x00\x00\x00\x02\x00\x02\x00\x00\x02\x03"
    red, green = frame + b"\x04\x00\x05\x00", frame + b"\x4c\x92\x05\x00"
    palette = b"\xff\x00\x00\x00\xff\x00"
    return b"GIF89a\x02\x00\x02\x00\x80\x00\x00" + palette + red + green + b"\x3b"


def write(folder: Path, name: str, content: bytes) -> Path:
    """Write a file and return its path."""
    path = folder / name
    path.write_bytes(content)
    return path
