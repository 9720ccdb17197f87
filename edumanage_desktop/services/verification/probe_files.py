"""A small file for a verification to hand in, of a kind that the department takes, and never twice the same."""

import io
import secrets
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from edumanage_desktop.domain.errors import HandInRefused
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.upload_rules import FileKind, UploadRules

_WORDS = "This file was handed in to verify the deployment, and is removed again. {nonce}\n"
_PDF = """%PDF-1.4
% {nonce}
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>> endobj
trailer <</Root 1 0 R>>
%%EOF
"""
_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c6360000000020001488200c90000000049454e44ae426082"
)


@dataclass(frozen=True, slots=True)
class ProbeFile:
    """See `services.intake.FileToHandIn`: a file in memory."""

    name: str
    content: bytes

    def size_bytes(self) -> int:
        """Return its size."""
        return len(self.content)

    def open(self) -> BinaryIO:
        """Return its bytes."""
        return io.BytesIO(self.content)


def probe_file(rules: UploadRules) -> ProbeFile:
    """Return a new file that these rules take; raises `HandInRefused` where they take nothing that can be made here."""
    for kind, (name, make) in _MADE.items():
        if kind in rules.takes:
            return ProbeFile(name, make(secrets.token_hex(16)))
    raise HandInRefused(
        Sentence(
            "This department takes no texts, documents, pictures or archives, so there is nothing to hand in. Look at"
            " the settings takes_texts, takes_documents, takes_pictures and takes_archives."
        )
    )


def _archive(nonce: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("deployment-check.txt", _WORDS.format(nonce=nonce))
    return made.getvalue()


_MADE: Mapping[FileKind, tuple[str, Callable[[str], bytes]]] = {
    FileKind.TEXTS: ("deployment-check.txt", lambda nonce: _WORDS.format(nonce=nonce).encode()),
    FileKind.DOCUMENTS: ("deployment-check.pdf", lambda nonce: _PDF.format(nonce=nonce).encode()),
    FileKind.PICTURES: ("deployment-check.png", lambda nonce: _PNG + nonce.encode()),
    FileKind.ARCHIVES: ("deployment-check.zip", _archive),
}
