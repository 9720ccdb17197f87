"""An object store on the loopback for tests: the server's process, buckets, and keys with the rights of a role."""

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

from edumanage_desktop.adapters.file_store.s3 import S3FileStore
from edumanage_desktop.adapters.file_store.s3_client import Patience, StoreKey, make_client
from edumanage_desktop.domain.store_place import BucketPlace

OWNER = StoreKey("AKIAOWNEROFTHEBUCKET", "the-owner's-secret")
QUICK = Patience(connect_seconds=3, answer_seconds=5, attempts=2)


@dataclass(frozen=True, slots=True)
class ObjectStorage:
    """A running server."""

    port: int
    process: "subprocess.Popen[str]"

    @property
    def endpoint(self) -> str:
        """Return where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def place(self, *, port: int | None = None, prefix: str = "uploads", bucket: str = "") -> BucketPlace:
        """Return a place in a new bucket, or in one that is there, as it is seen through `port`."""
        place = BucketPlace(bucket or f"department-{uuid4().hex[:12]}", prefix, self.endpoint, "us-east-1")
        if not bucket:
            self.client(place).create_bucket(Bucket=place.bucket)
        return place if port is None else BucketPlace(place.bucket, prefix, f"http://127.0.0.1:{port}", "us-east-1")

    def client(self, place: BucketPlace, key: StoreKey = OWNER) -> Any:
        """Return boto3's client with this key."""
        return _client(place.endpoint, key)

    def judge(self) -> None:
        """Ask of every request from now on whether its key may do that."""
        self._judge_after("0")

    def judge_nobody(self) -> None:
        """Let every key do everything again."""
        self._judge_after("inf")

    def _judge_after(self, requests: str) -> None:
        asked = urllib.request.Request(
            f"{self.endpoint}/moto-api/reset-auth", requests.encode(), {"Content-Type": "text/plain"}, method="POST"
        )
        with urllib.request.urlopen(asked, timeout=5) as answer:
            answer.read()


@cache
def _client(endpoint: str, key: StoreKey) -> Any:
    return make_client(BucketPlace("any", "", endpoint, "us-east-1"), key, QUICK)


def store_in(place: BucketPlace, key: StoreKey = OWNER, patience: Patience = QUICK) -> S3FileStore:
    """Return the store of a place, as whoever holds a key."""
    return S3FileStore(place=place, find_key=lambda: key, patience=patience)


def key_with(storage: ObjectStorage, policies: Mapping[str, Mapping[str, Any]]) -> StoreKey:
    """Return the key of a new user with these policies."""
    import boto3

    session: Any = boto3.session.Session()
    people = session.client(
        "iam",
        endpoint_url=storage.endpoint,
        region_name="us-east-1",
        aws_access_key_id=OWNER.key_id,
        aws_secret_access_key=OWNER.secret,
    )
    name = f"user-{uuid4().hex[:12]}"
    people.create_user(UserName=name)
    for title, policy in policies.items():
        people.put_user_policy(UserName=name, PolicyName=title, PolicyDocument=json.dumps(policy))
    made = people.create_access_key(UserName=name)["AccessKey"]
    return StoreKey(made["AccessKeyId"], made["SecretAccessKey"])


@contextmanager
def object_storage() -> Iterator[ObjectStorage]:
    """Run a server until the block ends; it ends by itself when this process does."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "MOTO_"))}
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.object_storage_server"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=Path(__file__).parent.parent,
        env={**surroundings, "PYTHONWARNINGS": "ignore", "S3_UPLOAD_PART_MIN_SIZE": "1"},
    )
    try:
        assert server.stdout is not None
        yield ObjectStorage(int(server.stdout.readline()), server)
    finally:
        server.kill()
        server.communicate()
