"""The rights in a bucket: what a key of each role tries over the protocol itself, and what must come of it.

The server judges users by the policies that we print. It knows no conditions, so what only the bucket's own policy
forbids (replacing a file under a key that one knows) comes through here, and stands in SECURITY.md.
"""

import io
import json
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import timedelta
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.file_store.bucket_policy import (
    BACKUP,
    NO_OVERWRITING,
    OWNER,
    ROLES,
    STAFF,
    STUDENTS,
    role_policy,
)
from edumanage_desktop.adapters.file_store.bucket_rights import BucketStorePreparer, try_role
from edumanage_desktop.adapters.file_store.s3_client import StoreKey
from edumanage_desktop.domain.errors import FileNotStored, FileUnreadable
from edumanage_desktop.domain.store_place import BucketPlace
from edumanage_desktop.toolbox import CommandToolbox
from tests.object_storage import OWNER as OWNER_KEY
from tests.object_storage import ObjectStorage, key_with, object_storage, store_in

NOW = timedelta(0)


class Judged:
    """A bucket with one file, and a key for each role, behind a server that judges every request."""

    def __init__(self, objects: ObjectStorage) -> None:
        self.objects = objects
        self.place = objects.place(prefix="uploads")
        self.theirs = store_in(self.place).save(io.BytesIO(b"somebody's work"), suffix=".pdf")[0]
        self.keys: dict[str, StoreKey] = {
            role: key_with(objects, {"edumanage": role_policy(self.place, role)}) for role in ROLES
        }
        objects.client(self.place).put_object(Bucket=self.place.bucket, Key="elsewhere/secret", Body=b"elsewhere")
        objects.judge()

    def client(self, role: str) -> Any:
        return self.objects.client(self.place, self.keys[role])


@pytest.fixture(scope="module")
def judged() -> Iterator[Judged]:
    with object_storage() as objects:
        yield Judged(objects)


def test_students_create_and_read_by_key(judged: Judged) -> None:
    store = store_in(judged.place, judged.keys[STUDENTS])
    for content in (b"work", b"w" * (9 << 20)):
        key = store.save(io.BytesIO(content), suffix=".pdf")[0]
        with store.open(key) as stream:
            assert stream.read() == content


@pytest.mark.parametrize("role", [STAFF, BACKUP])
def test_readers_read_and_create_nothing(judged: Judged, role: str) -> None:
    store = store_in(judged.place, judged.keys[role])
    with store.open(judged.theirs) as stream:
        assert stream.read() == b"somebody's work"
    for size_bytes in (10, 9 << 20):
        with pytest.raises(FileNotStored, match="takes no files from your key"):
            store.save(io.BytesIO(b"x" * size_bytes), suffix="")


@pytest.mark.parametrize("role", [STUDENTS, STAFF, BACKUP])
def test_nobody_but_the_owner_removes(judged: Judged, role: str) -> None:
    store = store_in(judged.place, judged.keys[role])
    with pytest.raises(FileUnreadable):
        store.delete(judged.theirs)
    refused(judged.client(role).delete_object, judged, Key=f"uploads/{judged.theirs}")
    refused(judged.client(role).delete_object, judged, Key=f"uploads/{judged.theirs}", VersionId="null")
    many = {"Objects": [{"Key": f"uploads/{judged.theirs}"}]}
    answer = judged.client(role).delete_objects(Bucket=judged.place.bucket, Delete=many)
    assert [error["Code"] for error in answer["Errors"]] == ["AccessDenied"]
    assert store_in(judged.place, judged.keys[OWNER]).size_bytes(judged.theirs) == 15


@pytest.mark.parametrize("role", [STUDENTS, STAFF])
def test_nobody_lists_but_the_owner_and_the_backup(judged: Judged, role: str) -> None:
    client = judged.client(role)
    for ask in (
        client.list_objects_v2, client.list_objects, client.list_object_versions, client.list_multipart_uploads,
        client.get_bucket_policy, client.get_bucket_acl,
    ):  # fmt: skip
        refused(ask, judged)


@pytest.mark.parametrize("role", [STUDENTS, STAFF, BACKUP])
def test_nobody_else_reaches_beyond_the_files(judged: Judged, role: str) -> None:
    client = judged.client(role)
    refused(client.get_object, judged, Key="elsewhere/secret")
    refused(client.put_object, judged, Key="elsewhere/new", Body=b"x")
    refused(client.put_bucket_policy, judged, Policy=json.dumps({"Statement": []}))
    refused(client.put_bucket_acl, judged, ACL="public-read")
    refused(client.delete_bucket, judged)


def test_the_backup_lists_and_the_owner_does_everything(judged: Judged) -> None:
    assert [
        file.key for file in store_in(judged.place, judged.keys[BACKUP]).old_files(judged.theirs[:2], older_than=NOW)
    ]
    store = store_in(judged.place, judged.keys[OWNER])
    key = store.save(io.BytesIO(b"mine"), suffix="")[0]
    store.delete(key)


@pytest.mark.parametrize("role", ROLES)
def test_a_trial_says_what_a_key_may(judged: Judged, role: str) -> None:
    tried = try_role(judged.client(role), judged.place, role)
    wrong = {attempt for attempt, is_right in tried.items() if not is_right}
    assert wrong == ({"overwrite"} if role == STUDENTS else set())


def test_a_trial_finds_a_key_that_may_too_much(judged: Judged) -> None:
    tried = try_role(judged.client(OWNER), judged.place, STUDENTS)
    assert [attempt for attempt, is_right in tried.items() if not is_right] == [
        "list",
        "overwrite",
        "change the policy",
        "delete",
    ]


def refused(ask: Any, judged: Judged, **named: Any) -> None:
    from botocore.exceptions import ClientError

    with pytest.raises(ClientError) as refusal:
        ask(Bucket=judged.place.bucket, **named)
    assert refusal.value.response["Error"]["Code"] == "AccessDenied"


@pytest.fixture
def fresh(objects: ObjectStorage) -> BucketPlace:
    """A place whose bucket is not there yet."""
    bucket = objects.place().bucket
    return BucketPlace(f"new-{bucket}", "uploads", objects.endpoint, "us-east-1", key_id=OWNER_KEY.key_id)


def preparer(objects: ObjectStorage, place: BucketPlace) -> BucketStorePreparer:
    return BucketStorePreparer(place=place, make_client=lambda: objects.client(place), progress=lambda _line: None)


def test_preparing_makes_the_bucket_shuts_it_and_can_be_repeated(objects: ObjectStorage, fresh: BucketPlace) -> None:
    done = preparer(objects, fresh).prepare()
    assert done.created == [f"bucket {fresh.bucket}", "public access blocked", "policy of the bucket"]
    assert [thing.name for thing in done.unsafe] == ["store without versions"]
    again = preparer(objects, fresh).prepare()
    assert again.created == []


def test_what_an_administrator_put_into_the_policy_stays(objects: ObjectStorage, fresh: BucketPlace) -> None:
    preparer(objects, fresh).prepare()
    client = objects.client(fresh)
    theirs = {"Sid": "Portal", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:user/portal"}}
    theirs |= {"Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{fresh.bucket}/*"}
    client.put_bucket_policy(Bucket=fresh.bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [theirs]}))
    assert "store overwritable" in [thing.name for thing in preparer(objects, fresh).unsafe()]
    assert preparer(objects, fresh).prepare().created == ["policy of the bucket"]
    kept = json.loads(client.get_bucket_policy(Bucket=fresh.bucket)["Policy"])
    assert [statement["Sid"] for statement in kept["Statement"]] == ["Portal", NO_OVERWRITING]


def test_a_public_bucket_is_unsafe(objects: ObjectStorage, fresh: BucketPlace) -> None:
    preparer(objects, fresh).prepare()
    client = objects.client(fresh)
    client.put_bucket_versioning(Bucket=fresh.bucket, VersioningConfiguration={"Status": "Enabled"})
    assert preparer(objects, fresh).unsafe() == []
    everybody = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}
    client.put_bucket_policy(Bucket=fresh.bucket, Policy=json.dumps({"Statement": [everybody]}))
    assert "store public" in [thing.name for thing in preparer(objects, fresh).unsafe()]


def test_the_command_prints_looks_and_tries(objects: ObjectStorage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDUMANAGE_STORE_SECRET", OWNER_KEY.secret)
    monkeypatch.setenv("EDUMANAGE_STORE_KEY_ID", OWNER_KEY.key_id)
    # Not prepared: the server takes every condition of a policy for fulfilled, and would refuse all that is created.
    place = objects.place()

    def run(*words: str) -> tuple[int, Any]:
        out = io.StringIO()
        with redirect_stdout(out):
            status = commands.run(["store", "rights", "--store", place.url(), *words, "--json"], CommandToolbox())
        return status, json.loads(out.getvalue())

    status, printed = run("--print")
    assert (status, sorted(json.loads(printed["commands"]))) == (0, ["backup", "bucket", "owner", "staff", "students"])
    status, looked = run()
    assert (status, [thing["name"] for thing in looked["unsafe"]]) == (
        1,
        ["store overwritable", "store without versions"],
    )
    status, tried = run("--try-as", "owner")
    assert (status, tried["wrong"]) == (0, [])
