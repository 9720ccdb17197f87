"""Encryption of a repository by age (https://age-encryption.org/v1): a key of its own, which a passphrase opens.

`key.age` is the repository's secret key, encrypted by the passphrase; all else is encrypted to the public one. So the
slow way from a passphrase to a key is gone once, and another passphrase needs no other content.
"""

import contextlib
import hashlib
import hmac
import queue
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pyrage  # type: ignore[import-untyped]  # it has no types

from edumanage_desktop.adapters.backup_archive.passphrase_file import encrypted
from edumanage_desktop.domain.backups import BackupDamaged, RepositoryUnavailable, WrongPassphrase
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.streams import Sink
from edumanage_desktop.services.files import Bytes

_METHOD = "age-x25519"
_NAMES = b"em-backup-1 names of objects"
_HELD_PIECES = 32
_DAMAGED = Sentence(
    "What is encrypted in the repository cannot be decrypted with its own key. Nothing was changed; verify the"
    " repository, and choose another backup."
)

_NOT_ENCRYPTED = Sentence(
    "The backup could not be encrypted and is not listed. Earlier backups are as they were; try again."
)
_UNKNOWN = Sentence(
    "These backups are encrypted in a way that this program does not know. Nothing was changed; install the current"
    " program."
)
_WANTED = Sentence(
    "These backups are encrypted, and nobody gave their passphrase. Nothing was changed; it stands on the recovery"
    " sheet."
)
_WRONG = Sentence(
    "This is not the passphrase of these backups, whose key is whole. Nothing was changed; look at the recovery sheet"
    " and try again."
)


class AgeCoat:
    """See `services.backup.repository.Coat`."""

    suffix = ".age"

    def __init__(self, identity: str) -> None:
        self._identity = pyrage.x25519.Identity.from_str(identity)
        self._recipient = self._identity.to_public()
        self._names = hmac.digest(identity.encode(), _NAMES, "sha256")

    @property
    def recipient(self) -> str:
        """Return for whom it encrypts."""
        return str(self._recipient)

    def wrap(self, content: Bytes, sink: Sink) -> None:
        """Encrypt it."""
        source, target = _Kept(content), _Target(sink)
        try:
            pyrage.encrypt_io(source, target, [self._recipient])
        except pyrage.EncryptError as error:
            raise source.failure or target.failure or RepositoryUnavailable(_NOT_ENCRYPTED) from error

    @contextmanager
    def unwrapped(self, packed: Bytes) -> Iterator[Bytes]:
        """Yield what a thread of its own decrypts."""
        decrypting = _Decrypting(packed, self._identity)
        try:
            yield decrypting
        finally:
            decrypting.end()

    def digits(self, sha256: str) -> str:
        """Return digits that nobody without the key can tell a content by."""
        return hmac.new(self._names, sha256.encode(), hashlib.sha256).hexdigest()


class AgeEncryption:
    """See `services.backup.desk.Encryption`; each method takes a moment and 128 MiB, which keeps guessers away."""

    def new(self, passphrase: str) -> tuple[Mapping[str, Any], bytes]:
        """Make a key, and encrypt it by the passphrase."""
        identity = pyrage.x25519.Identity.generate()
        key = encrypted(str(identity).encode(), passphrase)
        return {"method": _METHOD, "recipient": str(identity.to_public())}, key

    def described(self, key: bytes, passphrase: str | None) -> Mapping[str, Any]:
        """Open the key, and tell for whom it is."""
        coat = self.coat({"method": _METHOD}, key, passphrase)
        return {"method": _METHOD, "recipient": coat.recipient}

    def coat(self, encryption: Mapping[str, Any], key: bytes, passphrase: str | None) -> AgeCoat:
        """Open the key; `key` is what was written, so what does not open it is no passphrase of it."""
        if encryption.get("method") != _METHOD:
            raise BackupDamaged(_UNKNOWN)
        if passphrase is None:
            raise WrongPassphrase(_WANTED)
        try:
            return AgeCoat(pyrage.passphrase.decrypt(key, passphrase).decode())
        except pyrage.DecryptError as error:
            raise WrongPassphrase(_WRONG) from error
        except (pyrage.IdentityError, ValueError) as error:
            raise BackupDamaged(_DAMAGED) from error


class _Target:
    """A stream as the library writes one, which remembers why it could not be written."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self.failure: Exception | None = None

    def write(self, chunk: bytes, /) -> int:
        try:
            self._sink.write(bytes(chunk))
        except Exception as error:
            self.failure = error
            raise
        return len(chunk)

    def flush(self) -> None:
        self._sink.flush()


class _Ended(Exception):
    """Nobody reads any more."""


class _Decrypting:
    """What a thread decrypts, as a stream that is read."""

    def __init__(self, packed: Bytes, identity: "pyrage.x25519.Identity") -> None:
        self._packed, self._identity = packed, identity
        self._pieces: queue.Queue[bytes | None] = queue.Queue(_HELD_PIECES)
        self._is_ended = threading.Event()
        self._failure: Exception | None = None
        self._left = b""
        self._is_read = False
        self._thread = threading.Thread(target=self._decrypt, name="decrypting", daemon=True)
        self._thread.start()

    def read(self, count: int = -1, /) -> bytes:
        while not self._left and not self._is_read:
            piece = self._pieces.get()
            if piece is None:
                self._is_read = True
                if self._failure is not None:
                    raise self._failure
            else:
                self._left = piece
        size = len(self._left) if count < 0 else count
        chunk, self._left = self._left[:size], self._left[size:]
        return chunk

    def end(self) -> None:
        self._is_ended.set()
        while self._thread.is_alive():
            with contextlib.suppress(queue.Empty):
                self._pieces.get(timeout=0.01)
        self._thread.join()

    def write(self, chunk: bytes, /) -> int:
        if self._is_ended.is_set():
            raise _Ended
        self._pieces.put(bytes(chunk))
        return len(chunk)

    def flush(self) -> None:
        return None

    def _decrypt(self) -> None:
        source = _Kept(self._packed)
        try:
            pyrage.decrypt_io(source, self, [self._identity])
        except Exception as error:  # noqa: BLE001  # whatever it is, who reads is told of it
            self._failure = source.failure or BackupDamaged(_DAMAGED)
            self._failure.__cause__ = error
        if not self._is_ended.is_set():
            self._pieces.put(None)


class _Kept:
    """A stream that remembers why it could not be read: the library raises errors of its own instead."""

    def __init__(self, content: Bytes) -> None:
        self._content = content
        self.failure: Exception | None = None

    def read(self, count: int = -1, /) -> bytes:
        try:
            return self._content.read(count)
        except Exception as error:
            self.failure = error
            raise
