"""A repository in a bucket of an S3-compatible object store."""

import io
import tempfile
import threading
from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import IO, Any, cast

from edumanage_desktop.adapters.file_store.s3_client import Patience, StoreKey, make_client
from edumanage_desktop.adapters.file_store.s3_failures import code_of
from edumanage_desktop.adapters.platform import Platform, this_platform
from edumanage_desktop.domain.backups import RepositoryReadOnly, RepositoryUnavailable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.store_place import BucketPlace
from edumanage_desktop.services.backup.storage import Fill, Listed
from edumanage_desktop.services.files import Bytes
from edumanage_desktop.services.temporary import temporary_told

_HELD_BYTES = 8 << 20
"""What is larger waits on this computer's disk until it is sent: its name or its size is not known before."""
_GONE = frozenset({"NoSuchKey", "NotFound", "404"})
_FORBIDDEN = frozenset({"AccessDenied", "403", "AllAccessDisabled"})
_NOT_KNOWN = frozenset({"NotImplemented", "MethodNotAllowed", "501", "405"})
"""What a store says to a condition that it does not know."""
_THERE = frozenset({"PreconditionFailed", "ConditionalRequestConflict"})


class BucketStorage:
    """Implements `services.backup.storage.Storage`; a request makes an object whole or not at all, and for good."""

    def __init__(
        self,
        *,
        place: BucketPlace,
        find_key: Callable[[], StoreKey | None],
        patience: Patience | None = None,
        platform: Platform | None = None,
    ) -> None:
        self.computer = platform or this_platform()
        self._place, self._find_key, self._patience = place, find_key, patience or Patience()
        self._one_at_a_time = threading.Lock()
        self._made: Any = None

    def describe(self) -> str:
        """Return the place without the key's secret, which it never holds."""
        return self._place.url()

    def put(self, name: str, fill: Fill) -> None:
        """Send an object; as `Storage.put`."""
        with _spooled(fill) as content:
            self._send(name, content)

    def put_named_by(self, fill: Fill, name_of: Callable[[], str], *, anew: Container[str] = ()) -> tuple[str, bool]:
        """Send an object unless one of that name is there; as `Storage.put_named_by`."""
        with _spooled(fill) as content:
            name = name_of()
            is_new = name in anew or not self._is_there(name)
            if is_new:
                self._send(name, content)
        return name, is_new

    def put_new(self, name: str, content: bytes) -> bool:
        """Send an object under a key that may not exist yet; as `Storage.put_new`."""
        try:
            with self._told(is_writing=True):
                self._client().put_object(**self._named(name), Body=content, IfNoneMatch="*")
        except RepositoryUnavailable as error:
            code = code_of(cast(Exception, error.__cause__))
            if code in _THERE:
                return False
            raise
        return True

    def replace(self, name: str, content: bytes) -> None:
        """Send an object in place of another; as `Storage.replace`."""
        with self._told(is_writing=True):
            self._client().put_object(**self._named(name), Body=content)

    def swap(self, name: str, held: bytes, content: bytes) -> bool:
        """Send an object in place of that very one; as `Storage.swap`."""
        try:
            with self._told(is_writing=True):
                there = self._client().get_object(**self._named(name))
                if there["Body"].read() != held:
                    return False
                self._client().put_object(**self._named(name), Body=content, IfMatch=there["ETag"])
        except FileNotFoundError:
            return False
        except RepositoryUnavailable as error:
            code = code_of(cast(Exception, error.__cause__))
            if code in _THERE:
                return False
            if code in _NOT_KNOWN:
                raise RepositoryUnavailable(
                    Sentence(
                        "The bucket of the backups, {place}, cannot replace an object on the condition that it is still"
                        " the same (If-Match), so the lock of a job that has died is taken over by nobody. What was"
                        " backed up before is as it was; look that no job is at work, then take the lock away with"
                        " `backup repair --unlock`.",
                        place=self._place.url(),
                    )
                ) from error
            raise
        return True

    def settle(self) -> None:
        """Do nothing: what a store has answered for is durable."""

    def open(self, name: str) -> Bytes:
        """Open an object; as `Storage.open`."""
        with self._told():
            return _Body(self._client().get_object(**self._named(name))["Body"], self._told)

    def listed(self, prefix: str = "") -> Iterator[Listed]:
        """List objects; as `Storage.listed`."""
        start = self._key("")
        with self._told():
            pages = self._client().get_paginator("list_objects_v2")
            for answer in pages.paginate(Bucket=self._place.bucket, Prefix=f"{start}{prefix}"):
                for entry in answer.get("Contents", ()):
                    yield Listed(str(entry["Key"]).removeprefix(start), int(entry["Size"]))

    def remove(self, name: str) -> None:
        """Remove an object; as `Storage.remove`."""
        with self._told(is_writing=True):
            self._client().delete_object(**self._named(name))

    def move(self, name: str, to: str) -> None:
        """Let the store copy an object, and remove it; as `Storage.move`."""
        with self._told(is_writing=True):
            self._client().copy(self._named(name), self._place.bucket, self._key(to))
            self._client().delete_object(**self._named(name))

    def age(self, name: str) -> timedelta:
        """Compare with the store's own clock; as `Storage.age`."""
        with self._told():
            answer = self._client().head_object(**self._named(name))
            now = parsedate_to_datetime(answer["ResponseMetadata"]["HTTPHeaders"]["date"])
            age: timedelta = now - answer["LastModified"]
            return max(timedelta(0), age)

    def _send(self, name: str, content: IO[bytes]) -> None:
        from boto3.s3.transfer import TransferConfig

        with self._told(is_writing=True):
            self._client().upload_fileobj(
                content, self._place.bucket, self._key(name), Config=TransferConfig(use_threads=False)
            )

    def _is_there(self, name: str) -> bool:
        try:
            with self._told():
                self._client().head_object(**self._named(name))
        except FileNotFoundError:
            return False
        return True

    def _client(self) -> Any:
        with self._one_at_a_time:
            if self._made is None:
                self._made = make_client(self._place, self._find_key(), self._patience)
            return self._made

    def _named(self, name: str) -> dict[str, str]:
        return {"Bucket": self._place.bucket, "Key": self._key(name)}

    def _key(self, name: str) -> str:
        return f"{self._place.prefix}/{name}" if self._place.prefix else name

    @contextmanager
    def _told(self, *, is_writing: bool = False) -> Iterator[None]:
        from boto3.exceptions import Boto3Error
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            yield
        except (ClientError, BotoCoreError, Boto3Error) as error:
            code = code_of(error)
            if code in _GONE:
                raise FileNotFoundError(2, code) from error
            kind = RepositoryReadOnly if is_writing and code in _FORBIDDEN else RepositoryUnavailable
            raise kind(
                Sentence(
                    "The bucket of the backups, {place}, cannot be used ({why}). What was backed up before is as it"
                    " was; check the network, the place and the rights of its key, then try again.",
                    place=self._place.url(),
                    why=code or type(error).__name__,
                )
            ) from error


class _Body:
    """An object's bytes; what breaks off is told as everything else."""

    def __init__(self, body: Any, told: Callable[[], Any]) -> None:
        self._body, self._told = body, told

    def read(self, count: int = -1, /) -> bytes:
        with self._told():
            return bytes(self._body.read(None if count < 0 else count))

    def close(self) -> None:
        self._body.close()


@contextmanager
def _spooled(fill: Fill) -> Iterator[IO[bytes]]:
    with tempfile.SpooledTemporaryFile(max_size=_HELD_BYTES) as content:
        with temporary_told():
            fill(cast(io.BufferedWriter, content))
            content.seek(0)
        yield content
