"""Copying a stored file while checking that it is the one that was handed in."""

import hashlib
from typing import BinaryIO

from edumanage_desktop.domain.errors import FileAltered, FileGivenUp, FileUnreadable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.submissions import SubmissionFile
from edumanage_desktop.services.files import FileWish

CHUNK_BYTES = 1 << 20
ALTERED = Sentence(
    "The stored file is not the one that was handed in (its size or checksum differs), so it is not shown. "
    "Tell an administrator, who can restore it from a backup."
)
GIVEN_UP = Sentence("The file was not fetched, because nobody waits for it any more. It is whole in the store.")


def copy_checked(
    source: BinaryIO, target: BinaryIO, file: SubmissionFile, *, limit_bytes: int | None, wish: FileWish | None = None
) -> int:
    """Copy `source` to `target` and return the number of bytes.

    Raises `FileAltered` when size or SHA-256 differ from what `file` recorded, `FileUnreadable` when the source
    breaks off or is longer than `limit_bytes`, `FileGivenUp` when the wish is, or allows no more bytes, and `OSError`
    when the target cannot be written.
    """
    digest = hashlib.sha256()
    size_bytes = 0
    while chunk := _read(source):
        size_bytes += len(chunk)
        if wish is not None and not wish.allows(size_bytes):
            raise FileGivenUp(GIVEN_UP)
        if file.size_bytes is not None and size_bytes > file.size_bytes:
            raise FileAltered(ALTERED)
        if limit_bytes is not None and size_bytes > limit_bytes:
            raise FileUnreadable(
                Sentence(
                    "The file is too large to be kept here for looking at; it is whole in the store. Save a copy"
                    " instead."
                )
            )
        digest.update(chunk)
        target.write(chunk)
    if file.size_bytes is not None and size_bytes != file.size_bytes:
        raise FileAltered(ALTERED)
    if file.sha256 is not None and digest.hexdigest() != file.sha256.lower():
        raise FileAltered(ALTERED)
    return size_bytes


def _read(source: BinaryIO) -> bytes:
    try:
        return source.read(CHUNK_BYTES)
    except OSError as exc:
        raise FileUnreadable(
            Sentence("The file store broke off while the file was read, and nothing was kept here. Try again.")
        ) from exc
