"""PDF files that no program should choke on: cut short, locked, circular, or never done with drawing."""

import hashlib

from edumanage_desktop.adapters.sample_files.pdf import pdf_file, pdf_report, pdf_stream
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe

PASSWORD = "viva voce"
"""The user password of the encrypted sample."""
_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
"""The padding string of ISO 32000-1, 7.6.3.3, algorithm 2."""
_PERMISSIONS = -44


def broken_pdf(recipe: FileRecipe) -> bytes:
    """Return the hostile file that `recipe.kind` names; raises `ValueError` for a kind that is no hostile PDF."""
    if recipe.kind is FileKind.TRUNCATED_PDF:
        whole = pdf_report(recipe)
        return whole[: len(whole) * 2 // 5]
    if recipe.kind is FileKind.EMPTY_PDF:
        return b""
    if recipe.kind is FileKind.SCRIPT_AS_PDF:
        return b"#!/bin/sh\necho this is no PDF\n"
    if recipe.kind is FileKind.LOOPING_PDF:
        return _page_tree_loop()
    if recipe.kind is FileKind.ENDLESS_PDF:
        return _endless_drawing()
    if recipe.kind is FileKind.ENCRYPTED_PDF:
        return _encrypted()
    raise ValueError(f"{recipe.kind} is no hostile PDF")


def _page_tree_loop() -> bytes:
    return pdf_file(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 3/Parent 3 0 R/Kids[3 0 R]>>",
            b"<</Type/Pages/Count 3/Parent 2 0 R/Kids[2 0 R 3 0 R]>>",
        ]
    )


def _endless_drawing() -> bytes:
    """Return one page of 4,000 dense dashed curves, each of which takes a rasteriser a good while."""
    curves = b"".join(
        b"%d %d m %d %d %d %d %d %d c\n"
        % (
            i * 37 % 595,
            i * 91 % 842,
            i * 53 % 595,
            i * 17 % 842,
            i * 71 % 595,
            i * 29 % 842,
            i * 13 % 595,
            i * 7 % 842,
        )
        for i in range(400)
    )
    content = b"0.05 w [0.01 0.01] 0 d\n" + (curves + b"S\n") * 4000
    return pdf_file(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>",
            pdf_stream(content),
        ]
    )


def _encrypted() -> bytes:
    """Return one page under the standard security handler, revision 2 (RC4, 40 bits; ISO 32000-1, 7.6.3)."""
    identifier = hashlib.md5(b"edumanage sample", usedforsecurity=False).digest()
    padded = (PASSWORD.encode() + _PADDING)[:32]
    owner = _rc4(hashlib.md5(padded, usedforsecurity=False).digest()[:5], padded)
    seed = padded + owner + _PERMISSIONS.to_bytes(4, "little", signed=True) + identifier
    key = hashlib.md5(seed, usedforsecurity=False).digest()[:5]
    user = _rc4(key, _PADDING)
    content = b"BT /F1 18 Tf 72 760 Td (Only for those who know the word.) Tj ET"
    page_key = hashlib.md5(key + (4).to_bytes(3, "little") + bytes(2), usedforsecurity=False).digest()[:10]
    locked = _rc4(page_key, content)
    return pdf_file(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            (
                b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>>>>>"
            ),
            b"<</Length %d>>\nstream\n%s\nendstream" % (len(locked), locked),
            b"<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P %d>>"
            % (owner.hex().encode(), user.hex().encode(), _PERMISSIONS),
        ],
        b"/Encrypt 5 0 R/ID[<%s><%s>]" % (identifier.hex().encode(), identifier.hex().encode()),
    )


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)
