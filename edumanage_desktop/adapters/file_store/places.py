"""Opening a file store by its place: a folder, a `file:` URL, or a bucket of an object store."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from edumanage_desktop.adapters.file_store.keys import new_key
from edumanage_desktop.adapters.file_store.s3_client import StoreKey
from edumanage_desktop.adapters.handed_secrets import handed_store_key_id, handed_store_secret
from edumanage_desktop.domain.errors import FileMissing, FileRefused, KeyringUnavailable, StorePlaceUnknown
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.store_place import PLACE_VARIABLE, BucketPlace, bucket_place, folder_place, is_bucket
from edumanage_desktop.services.files import FileStore

RememberedSecret = Callable[[str, str], str | None]
"""Takes a bucket's identity and a key ID; returns the secret, or None, or raises `KeyringUnavailable`."""


def named_place(place: str | None) -> str | None:
    """Return the place that was named, else the one of the surroundings, else None."""
    return place or os.environ.get(PLACE_VARIABLE) or None


def named_bucket(place: str | None) -> BucketPlace | None:
    """Return the bucket that was named, else the one of the surroundings; None for a folder, and for none."""
    found = named_place(place)
    try:
        return bucket_place(found) if found and is_bucket(found) else None
    except ValueError:
        return None


def required_place(place: str | None) -> str:
    """Return the place that was named, else the one of the surroundings; raises `StorePlaceUnknown`."""
    found = named_place(place)
    if found is None:
        raise StorePlaceUnknown(
            Sentence(
                "Nobody said where the files are kept, so nothing was done. Name the place under Files in the"
                " connection, with --store, or in {variable}.",
                variable=PLACE_VARIABLE,
            )
        )
    return found


def place_of_files(place: str | None, *, data_folder: Path, is_server: bool) -> str:
    """Return where a connection's files are kept: where it says, else where the surroundings do.

    An embedded database has a folder of its own beside it otherwise, which is made; a department's files are never kept
    on one computer alone because nobody named their place: that raises `StorePlaceUnknown`.
    """
    if is_server:
        return required_place(place)
    found = named_place(place)
    if found is None:
        own = data_folder / "files"
        with contextlib.suppress(OSError):  # whoever needs it is told that it is not there
            own.mkdir(parents=True, exist_ok=True, mode=0o700)
        found = str(own)
    return found


def store_at(place: str, *, remembered: RememberedSecret | None = None) -> FileStore:
    """Return the store of a place; nothing is opened or asked yet.

    The secret of a bucket's key is the surroundings' (`EDUMANAGE_STORE_SECRET`, `…_FILE`, the service manager's
    credential), else the one that `remembered` returns (None: the keyring's), else boto3 looks where it always does.
    Raises `StorePlaceUnknown` for a text that is no place.
    """
    if is_bucket(place):
        from edumanage_desktop.adapters.file_store.s3 import S3FileStore

        bucket = bucket_of(place)
        return S3FileStore(place=bucket, find_key=lambda: _key(bucket, remembered or _in_keyring))
    from edumanage_desktop.adapters.file_store.local import LocalFileStore

    return LocalFileStore(root=store_folder(place))


def greet_store(place: str, *, remembered: RememberedSecret | None = None) -> None:
    """Find out whether a place can be reached, and its key is known there.

    Raises `StorePlaceUnknown` and `FileUnreadable`; that this key may not do everything is no failure.
    """
    try:
        store_at(place, remembered=remembered).open("/".join(new_key(""))).close()
    except (FileMissing, FileRefused):
        return


def store_folder(place: str) -> Path:
    """Return the folder of a place that must be one; raises `StorePlaceUnknown`."""
    try:
        return folder_place(place)
    except ValueError as error:
        raise _unknown(error) from error


def nothing_remembered(_identity: str, _key_id: str) -> None:
    """Remember nothing, as a shared machine does."""


def find_key(bucket: BucketPlace, remembered: RememberedSecret | None = None) -> StoreKey | None:
    """Return the key of a bucket, None to leave it to boto3, as `store_at` says."""
    return _key(bucket, remembered or _in_keyring)


def bucket_client(bucket: BucketPlace) -> Any:
    """Return boto3's client of a bucket with the key that `store_at` would use; raises botocore's errors."""
    from edumanage_desktop.adapters.file_store.s3_client import Patience, make_client

    return make_client(bucket, _key(bucket, _in_keyring), Patience())


def bucket_of(place: str) -> BucketPlace:
    """Return the bucket of a place that must be one; raises `StorePlaceUnknown`."""
    if not is_bucket(place):
        raise StorePlaceUnknown(Sentence("This needs a bucket, an s3:// place; a folder has its system's rights."))
    try:
        return bucket_place(place)
    except ValueError as error:
        raise _unknown(error) from error


def _key(bucket: BucketPlace, remembered: RememberedSecret) -> StoreKey | None:
    key_id = bucket.key_id or handed_store_key_id()
    if not key_id:
        return None
    secret = handed_store_secret()
    if secret is None:
        try:
            secret = remembered(bucket.identity, key_id)
        except KeyringUnavailable:
            return None
    return StoreKey(key_id, secret) if secret else None


def _in_keyring(identity: str, key_id: str) -> str | None:
    from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords

    return next(iter(KeyringPasswords().remembered(identity, key_id)), None)


def _unknown(error: ValueError) -> StorePlaceUnknown:
    return StorePlaceUnknown(
        Sentence(
            "The place of the files is none: {why}. Nothing was changed. It is a folder, or"
            " s3://KEY-ID@BUCKET/PREFIX?endpoint=https://…&region=….",
            why=error.args[0],
        )
    )
