"""Sending one file to an object store: in one request, or in parts that become an object all at once."""

import contextlib
import hashlib
from typing import Any

from edumanage_desktop.adapters.file_store.s3_failures import (
    SOURCE_BROKE_OFF,
    TOO_LARGE,
    code_of,
    reading_told,
    saving_told,
)
from edumanage_desktop.adapters.file_store.s3_stream import open_object
from edumanage_desktop.domain.errors import FileNotStored, StoreError
from edumanage_desktop.services.files import Bytes

PART_BYTES = 8 << 20
MOST_PARTS = 10_000
"""Amazon S3 User Guide, "Multipart upload limits"; a part but the last has at least 5 MiB."""
_MADE_ALREADY = {"PreconditionFailed", "NoSuchUpload", "ConditionalRequestConflict"}
"""What a repeated request is answered when the first one was done and only its answer was lost."""
_READ_BACK_BYTES = 1 << 20


class ObjectUpload:
    """Sends one stream to `key`, which replaces another object only if `over`; holds at most one part in memory."""

    def __init__(self, *, client: Any, bucket: str, key: str, over: bool = False) -> None:
        self._client = client
        self._object = {"Bucket": bucket, "Key": key}
        self._only_where = {} if over else {"IfNoneMatch": "*"}
        self._digest = hashlib.sha256()
        self._size_bytes = 0

    def send(self, content: Bytes) -> tuple[int, str]:
        """Return size in bytes and SHA-256 of what was kept; raises `FileNotStored`, and then nothing is visible."""
        first = self._next_part(content)
        with saving_told():
            if len(first) < PART_BYTES:
                self._make(lambda: self._client.put_object(**self._object, Body=first, **self._only_where))
            else:
                self._send_parts(first, content)
        return self._size_bytes, self._digest.hexdigest()

    def _send_parts(self, part: bytes, content: Bytes) -> None:
        upload = {**self._object, "UploadId": self._client.create_multipart_upload(**self._object)["UploadId"]}
        try:
            parts: list[dict[str, Any]] = []
            while part:
                if len(parts) == MOST_PARTS:
                    raise FileNotStored(TOO_LARGE)
                number = len(parts) + 1
                sent = self._client.upload_part(**upload, PartNumber=number, Body=part)
                parts.append({"PartNumber": number, "ETag": sent["ETag"]})
                part = self._next_part(content)
            whole = {"Parts": parts}
            last = {**upload, "MultipartUpload": whole, **self._only_where}
            self._make(lambda: self._client.complete_multipart_upload(**last))
        except BaseException:
            self._abort(upload)
            raise

    def _make(self, request: Any) -> None:
        """Run the request that makes the object; the key is ours alone, so what stands there already is ours too."""
        from botocore.exceptions import ClientError

        try:
            request()
        except ClientError as error:
            if code_of(error) not in _MADE_ALREADY or not self._is_there():
                raise

    def _is_there(self) -> bool:
        """Return whether the object that stands there is what was sent, by reading it."""
        digest = hashlib.sha256()
        try:
            with reading_told(), open_object(self._client, **self._object) as stream:
                while chunk := stream.read(_READ_BACK_BYTES):
                    digest.update(chunk)
        except (StoreError, OSError):
            return False
        return digest.digest() == self._digest.digest()

    def _abort(self, upload: dict[str, Any]) -> None:
        """Take the parts back; where even that fails, they are swept by age."""
        from botocore.exceptions import BotoCoreError, ClientError

        with contextlib.suppress(ClientError, BotoCoreError):
            self._client.abort_multipart_upload(**upload)

    def _next_part(self, content: Bytes) -> bytes:
        """Return the next bytes, fewer than a part only at the end."""
        gathered = bytearray()
        try:
            while len(gathered) < PART_BYTES and (chunk := content.read(PART_BYTES - len(gathered))):
                gathered += chunk
        except OSError as error:
            raise FileNotStored(SOURCE_BROKE_OFF) from error
        self._digest.update(gathered)
        self._size_bytes += len(gathered)
        return bytes(gathered)
