"""Keys that a passphrase opens at once: the form of age with its slow step made short, for proofs of everything else.

https://github.com/C2SP/C2SP/blob/main/age.md; what reads it is the library itself.
"""

import base64
import hmac
import os

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

_LOG_N = 1
"""The library takes 2 to the power of about 18, which is what keeps guessers away and takes a second each time."""
_CHUNK_BYTES = 65_536


def encrypted(content: bytes, passphrase: str) -> bytes:
    """Return a content of one piece, encrypted by a passphrase."""
    assert len(content) <= _CHUNK_BYTES
    salt, file_key, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    stretched = Scrypt(salt=b"age-encryption.org/v1/scrypt" + salt, length=32, n=1 << _LOG_N, r=8, p=1)
    wrapped = ChaCha20Poly1305(stretched.derive(passphrase.encode())).encrypt(bytes(12), file_key, None)
    header = f"age-encryption.org/v1\n-> scrypt {_text(salt)} {_LOG_N}\n{_text(wrapped)}\n---".encode()
    mac = hmac.digest(_derived(file_key, b"", b"header"), header, "sha256")
    piece = ChaCha20Poly1305(_derived(file_key, nonce, b"payload")).encrypt(bytes(11) + b"\1", content, None)
    return b"".join((header, b" ", _text(mac).encode(), b"\n", nonce, piece))


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode().rstrip("=")


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=purpose).derive(key)
