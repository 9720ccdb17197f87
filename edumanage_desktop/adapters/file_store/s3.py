"""Submitted files in a bucket of an S3-compatible object store."""

import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, BinaryIO

from edumanage_desktop.adapters.file_store.beneath import GONE
from edumanage_desktop.adapters.file_store.keys import OWN_KEY_FORM, key_parts, new_key
from edumanage_desktop.adapters.file_store.s3_client import Patience, StoreKey, make_client
from edumanage_desktop.adapters.file_store.s3_failures import code_of, reading_told, saving_told
from edumanage_desktop.adapters.file_store.s3_stream import open_object
from edumanage_desktop.adapters.file_store.s3_upload import ObjectUpload
from edumanage_desktop.domain.errors import FileMissing
from edumanage_desktop.domain.store_place import BucketPlace
from edumanage_desktop.services.files import Bytes, Leftover, StoredFile

_KEEPS_NO_VERSIONS = {"NotImplemented", "MethodNotAllowed", "XNotImplemented"}


class S3FileStore:
    """Implements `services.files.FileStore` over a bucket; keys are those of a folder, below the place's prefix.

    `find_key` is asked at the first use, for it may look into the keyring; None leaves it to boto3. Methods may be
    called from any thread.
    """

    def __init__(
        self, *, place: BucketPlace, find_key: Callable[[], StoreKey | None], patience: Patience | None = None
    ) -> None:
        self._place = place
        self._find_key = find_key
        self._patience = patience or Patience()
        self._one_at_a_time = threading.Lock()
        self._made: Any = None

    def save(self, content: Bytes, *, suffix: str) -> tuple[str, int, str]:
        """Stream `content` to a new key, as `FileStore.save`."""
        key = "/".join(new_key(suffix))
        with saving_told():
            client = self._client()
        upload = ObjectUpload(client=client, bucket=self._place.bucket, key=self._object_key(key))
        return key, *upload.send(content)

    def put_back(self, store_key: str, content: Bytes) -> bool:
        """Send a file of a backup under the key that it had, unless one is there; return whether it was sent."""
        named = self._named(store_key)
        try:
            self.size_bytes(store_key)
        except FileMissing:
            upload = ObjectUpload(client=self._client(), bucket=named["Bucket"], key=named["Key"])
            upload.send(content)
            return True
        return False

    def exchange(self, store_key: str, content: Bytes) -> None:
        """Send a file of a backup in place of what stands under its key, as `FileStore.exchange`."""
        named = self._named(store_key)
        ObjectUpload(client=self._client(), bucket=named["Bucket"], key=named["Key"], over=True).send(content)

    def open(self, store_key: str) -> BinaryIO:
        """Open a stored file, as `FileStore.open`."""
        named = self._named(store_key)
        with reading_told():
            return open_object(self._client(), **named)

    def size_bytes(self, store_key: str) -> int:
        """Return a stored file's size, as `FileStore.size_bytes`."""
        named = self._named(store_key)
        with reading_told():
            return int(self._client().head_object(**named)["ContentLength"])

    def stamp(self, store_key: str) -> str:
        """Return size and the store's own mark of the content, as `FileStore.stamp`."""
        named = self._named(store_key)
        with reading_told():
            head = self._client().head_object(**named)
        return f"{head['ContentLength']} {head['ETag']}"

    def delete(self, store_key: str) -> None:
        """Remove a stored file with every version of it that the bucket keeps, as `FileStore.delete`."""
        named = self._named(store_key)
        with reading_told():
            client = self._client()
            versions = self._versions(client, named["Key"])
            if versions is None:
                client.head_object(**named)
                client.delete_object(**named)
                return
            for version in versions:
                client.delete_object(**named, VersionId=version)
        if not versions:
            raise FileMissing(GONE)

    def old_files(self, folder: str, *, older_than: timedelta) -> Iterator[StoredFile]:
        """List what we kept in a fan-out folder, as `FileStore.old_files`."""
        start = self._object_key("")
        with reading_told():
            for answer in self._pages("list_objects_v2", f"{start}{folder}/"):
                latest = _now(answer) - older_than
                for entry in answer.get("Contents", ()):
                    key = str(entry["Key"]).removeprefix(start)
                    if OWN_KEY_FORM.fullmatch(key) and entry["LastModified"] <= latest:
                        yield StoredFile(key, int(entry["Size"]))

    def leftovers(self, folder: str, *, older_than: timedelta) -> Iterator[Leftover]:
        """List unfinished uploads in a fan-out folder, as `FileStore.leftovers`; their size is not known."""
        start = self._object_key("")
        with reading_told():
            for answer in self._pages("list_multipart_uploads", f"{start}{folder}/"):
                latest = _now(answer) - older_than
                for entry in answer.get("Uploads", ()):
                    key = str(entry["Key"]).removeprefix(start)
                    if OWN_KEY_FORM.fullmatch(key) and entry["Initiated"] <= latest:
                        yield Leftover(key, str(entry["UploadId"]))

    def remove_leftover(self, leftover: Leftover) -> None:
        """Give the parts of an unfinished upload back, as `FileStore.remove_leftover`."""
        with reading_told():
            self._client().abort_multipart_upload(**self._named(leftover.name), UploadId=leftover.token)

    def listed_bytes(self) -> Iterator[int]:
        """Yield the sizes of all that lies below the place's prefix, a portal's files too, summed over each answer."""
        with reading_told():
            for answer in self._pages("list_objects_v2", self._object_key("")):
                yield sum(int(entry["Size"]) for entry in answer.get("Contents", ()))

    def _client(self) -> Any:
        with self._one_at_a_time:
            if self._made is None:
                self._made = make_client(self._place, self._find_key(), self._patience)
            return self._made

    def _named(self, store_key: str) -> dict[str, str]:
        root = f"s3://{self._place.bucket}/{self._place.prefix}"
        return {"Bucket": self._place.bucket, "Key": self._object_key("/".join(key_parts(store_key, root=root)))}

    def _object_key(self, key: str) -> str:
        return f"{self._place.prefix}/{key}" if self._place.prefix else key

    def _versions(self, client: Any, key: str) -> list[str] | None:
        """Return the versions of an object, their marks of removal among them; None where the store knows none."""
        from botocore.exceptions import ClientError

        try:
            pages = list(self._pages("list_object_versions", key))
        except ClientError as error:
            if code_of(error) in _KEEPS_NO_VERSIONS:
                return None
            raise
        kept = [version for page in pages for version in page.get("Versions", ()) if version["Key"] == key]
        marks = [mark for page in pages for mark in page.get("DeleteMarkers", ()) if mark["Key"] == key]
        return [str(each["VersionId"]) for each in (*kept, *marks)] if kept else []

    def _pages(self, question: str, prefix: str) -> Iterator[dict[str, Any]]:
        pages = self._client().get_paginator(question)
        yield from pages.paginate(Bucket=self._place.bucket, Prefix=prefix)


def _now(answer: dict[str, Any]) -> datetime:
    """Return what the store's own clock says: this computer's may be wrong."""
    return parsedate_to_datetime(answer["ResponseMetadata"]["HTTPHeaders"]["date"])
