"""A short content that a passphrase opens: one age file with a scrypt stanza, whose cost is the same everywhere.

https://github.com/C2SP/C2SP/blob/main/age.md. The library writes such files too, but lets the speed of the computer say
how much memory a guess takes: a fast one asks for a gigabyte, which a small one may not have when backups are needed.
What reads them is the library itself, and every other tool for age.
"""

import base64
import hmac
import os

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

LOG_N = 17
"""2 to the power of it are the steps of a guess, each with 1 KiB of memory: 128 MiB, the least that OWASP's Password
Storage Cheat Sheet (2024) names for scrypt."""
MOST_BYTES = 65_536
"""The length of the pieces of an age file: a content has one."""
_LAST_PIECE = bytes(11) + b"\1"


def encrypted(content: bytes, passphrase: str) -> bytes:
    """Return an age file of a content of at most `MOST_BYTES`, with 2 to the power of `LOG_N` steps.

    Raises `ValueError` for one that is longer.
    """
    if len(content) > MOST_BYTES:
        raise ValueError(f"{len(content)} bytes are more than one piece")
    salt, file_key, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    stretched = Scrypt(salt=b"age-encryption.org/v1/scrypt" + salt, length=32, n=1 << LOG_N, r=8, p=1)
    wrapped = ChaCha20Poly1305(stretched.derive(passphrase.encode())).encrypt(bytes(12), file_key, None)
    header = f"age-encryption.org/v1\n-> scrypt {_text(salt)} {LOG_N}\n{_text(wrapped)}\n---".encode()
    mac = hmac.digest(_derived(file_key, b"", b"header"), header, "sha256")
    piece = ChaCha20Poly1305(_derived(file_key, nonce, b"payload")).encrypt(_LAST_PIECE, content, None)
    return b"".join((header, b" ", _text(mac).encode(), b"\n", nonce, piece))


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode().rstrip("=")


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=purpose).derive(key)
