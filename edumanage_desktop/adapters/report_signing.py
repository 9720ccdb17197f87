"""The key that signs reports of audits: made when it is first used, kept in the keyring or in a private file."""

import os
from pathlib import Path

from edumanage_desktop.adapters.durable_files import written_durably
from edumanage_desktop.adapters.handed_secrets import secret_in
from edumanage_desktop.domain.errors import KeyNotKept, KeyringUnavailable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.profiles import PasswordKeeper

FILE_NAME = "audit-signing.key"
_PLACE, _WHOSE = "reports of audits", "signing key"
_IN_KEYRING = Sentence("in the keyring of this computer")
_SEED_BYTES = 32


class KeptSigner:
    """See `services.audit.signed_report.ReportSigner`; `folder` is for the file where there is no keyring.

    A file that is there goes before the keyring, so that a keyring which appears later changes nobody's key.
    """

    def __init__(self, *, folder: Path, ring: PasswordKeeper | None) -> None:
        self._path, self._ring = folder / FILE_NAME, ring
        self._seed: bytes | None = None
        self.kept_in = _IN_KEYRING

    @property
    def public_key(self) -> bytes:
        """Return the key that checks; makes one where there is none."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self._found()).public_key().public_bytes_raw()

    def sign(self, content: bytes) -> bytes:
        """Sign."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self._found()).sign(content)

    def is_signed(self, public_key: bytes, content: bytes, signature: bytes) -> bool:
        """Ask the library."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        try:
            Ed25519PublicKey.from_public_bytes(public_key).verify(signature, content)
        except (InvalidSignature, ValueError):
            return False
        return True

    def _found(self) -> bytes:
        if self._seed is None:
            self._seed = self._in_file() or self._in_ring() or self._made()
        return self._seed

    def _in_file(self) -> bytes | None:
        if not self._path.exists():
            return None
        self.kept_in = _in(self._path)
        return _read(secret_in(self._path), self._path)

    def _in_ring(self) -> bytes | None:
        if self._ring is None:
            return None
        try:
            kept = next(iter(self._ring.remembered(_PLACE, _WHOSE)), None)
        except KeyringUnavailable:
            return None
        return None if kept is None else _read(kept, self._path)

    def _made(self) -> bytes:
        seed = os.urandom(_SEED_BYTES)
        if self._ring is not None:
            try:
                self._ring.remember(_PLACE, _WHOSE, seed.hex())
            except KeyringUnavailable:
                pass
            else:
                return seed
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with written_durably(self._path) as stream:
                stream.write(f"{seed.hex()}\n".encode())
        except OSError as error:
            raise KeyNotKept(
                Sentence(
                    "There is no keyring, and the key that signs reports cannot be kept in {path} ({strerror}). Nothing"
                    " was audited; check the folder and the room, then try again.",
                    path=self._path,
                    strerror=error.strerror or type(error).__name__,
                )
            ) from error
        self.kept_in = _in(self._path)
        return seed


def _in(path: Path) -> Sentence:
    return Sentence("in the file {path}, which only you may read", path=path)


def _read(kept: str, path: Path) -> bytes:
    try:
        seed = bytes.fromhex(kept)
    except ValueError:
        seed = b""
    if len(seed) != _SEED_BYTES:
        raise KeyNotKept(
            Sentence(
                "What is kept as the key that signs reports is none. Nothing was audited; remove it from the keyring,"
                " or the file {path}, and another one is made: earlier reports keep the fingerprint of the old one.",
                path=path,
            )
        )
    return seed
