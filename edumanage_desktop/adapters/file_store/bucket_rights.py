"""Looking after the rights in a bucket, and trying out what a role's key may do there."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from edumanage_desktop.adapters.file_store.bucket_policy import (
    BACKUP,
    NO_OVERWRITING,
    OWNER,
    ROLES,
    STUDENTS,
    bucket_policy,
    lets_anybody_in,
    merged,
    role_policy,
    statements_of,
)
from edumanage_desktop.adapters.file_store.keys import new_key
from edumanage_desktop.adapters.file_store.s3_failures import code_of
from edumanage_desktop.domain.errors import StoreNotPrepared
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.store_place import BucketPlace, is_loopback
from edumanage_desktop.services.administration import Progress
from edumanage_desktop.services.server_preparation import Unsafe
from edumanage_desktop.services.store_rights import StorePreparation

_ABSENT = {"NoSuchBucketPolicy", "NoSuchPublicAccessBlockConfiguration", "404", "NoSuchBucket"}
_UNKNOWN_TO_THE_STORE = {"NotImplemented", "XNotImplemented", "MethodNotAllowed", "MalformedPolicy"}
_EVERYBODY = ("groups/global/AllUsers", "groups/global/AuthenticatedUsers")
_NOTHING_PUBLIC = {
    "BlockPublicAcls": True,
    "IgnorePublicAcls": True,
    "BlockPublicPolicy": True,
    "RestrictPublicBuckets": True,
}
_MAY: Mapping[str, frozenset[str] | set[str]] = {
    "create": {STUDENTS, OWNER},
    "list": {BACKUP, OWNER},
    "overwrite": set(),
    "delete": {OWNER},
    "change the policy": set(),
}


class BucketStorePreparer:
    """Implements `services.store_rights.StorePreparer` over a bucket; `make_client` gives the owner's client.

    It makes the bucket, shuts it for the public and sets the bucket's own policy. The policies of the roles belong to
    users, whom a store of objects does not know: `commands` prints them.
    """

    def __init__(self, *, place: BucketPlace, make_client: Callable[[], Any], progress: Progress) -> None:
        self._place, self._make_client, self._progress = place, make_client, progress
        self._bucket = {"Bucket": place.bucket}

    def prepare(self) -> StorePreparation:
        """Make and look, as `StorePreparer.prepare`."""
        created: list[str] = []
        with _told(self._place):
            client = self._make_client()
            if _answer(client.head_bucket, self._bucket) is None:
                self._progress("making the bucket")
                client.create_bucket(**self._bucket, **_location(self._place))
                created.append(f"bucket {self._place.bucket}")
            self._shut(client, created)
            self._set_policy(client, created)
            return StorePreparation(created=created, unsafe=self._look(client))

    def unsafe(self) -> list[Unsafe]:
        """Look, as `StorePreparer.unsafe`."""
        with _told(self._place):
            return self._look(self._make_client())

    def commands(self) -> str:
        """Return the policies as one JSON document, as `StorePreparer.commands`: each role's, and the bucket's."""
        roles = {role: role_policy(self._place, role) for role in ROLES}
        return json.dumps({**roles, "bucket": bucket_policy(self._place)}, indent=2)

    def _shut(self, client: Any, created: list[str]) -> None:
        answer = _answer(client.get_public_access_block, self._bucket) or {}
        if answer.get("PublicAccessBlockConfiguration") == _NOTHING_PUBLIC:
            return
        shut = {**self._bucket, "PublicAccessBlockConfiguration": _NOTHING_PUBLIC}
        if _answer(client.put_public_access_block, shut) is not None:
            created.append("public access blocked")

    def _set_policy(self, client: Any, created: list[str]) -> None:
        present = _policy(client, self._bucket)
        wanted = merged(present, self._place)
        if wanted == present:
            return
        if _answer(client.put_bucket_policy, {**self._bucket, "Policy": json.dumps(wanted)}) is not None:
            created.append("policy of the bucket")

    def _look(self, client: Any) -> list[Unsafe]:
        self._progress("looking at the bucket's rights")
        found, policy = [], _policy(client, self._bucket)
        if lets_anybody_in(policy) or _is_granted_to_everybody(client, self._bucket):
            found.append(
                Unsafe("store public", "The bucket's policy or its ACL lets anybody in. Take that grant out of it.")
            )
        if not any(statement.get("Sid") == NO_OVERWRITING for statement in statements_of(policy)):
            found.append(
                Unsafe(
                    "store overwritable",
                    "The bucket has no policy that keeps keys from replacing a file, or the store knows no such"
                    " conditions. Switch versioning on, and give no role but the owner the right to delete.",
                )
            )
        versioning = _answer(client.get_bucket_versioning, self._bucket) or {}
        if versioning.get("Status") != "Enabled":
            found.append(
                Unsafe(
                    "store without versions",
                    "The bucket keeps no earlier versions, so a replaced file is found out but not brought back but"
                    " from a backup. Switch versioning on; erasing removes all versions.",
                )
            )
        if self._place.is_plain and not is_loopback(self._place.endpoint):
            found.append(
                Unsafe("store in clear", "The files pass the network unencrypted. Give the store a certificate.")
            )
        return found


def try_role(client: Any, place: BucketPlace, role: str) -> dict[str, bool]:
    """Try with a role's key everything that matters, and return by attempt whether what came of it is right.

    Leaves at most one small file that nothing names. Raises `StoreNotPrepared` when the store does not answer.
    """
    key = "/".join(new_key(".trial"))
    named = {"Bucket": place.bucket, "Key": f"{place.prefix}/{key}" if place.prefix else key}
    only_us, policy = {"Bucket": place.bucket}, json.dumps(bucket_policy(place))
    with _told(place):
        came = {
            "create": _is_let(client.put_object, {**named, "Body": b"trial", "IfNoneMatch": "*"}),
            "list": _is_let(client.list_objects_v2, {**only_us, "MaxKeys": 1}),
        }
        if role != OWNER:  # who owns the bucket lets themselves do either
            came["overwrite"] = _is_let(client.put_object, {**named, "Body": b"other"})
            came["change the policy"] = _is_let(client.put_bucket_policy, {**only_us, "Policy": policy})
        came["delete"] = _is_let(client.delete_object, named)
    return {attempt: came_through == (role in _MAY[attempt]) for attempt, came_through in came.items()}


def _location(place: BucketPlace) -> Mapping[str, Any]:
    if place.endpoint or place.region in ("", "us-east-1"):
        return {}
    return {"CreateBucketConfiguration": {"LocationConstraint": place.region}}


def _policy(client: Any, bucket: Mapping[str, str]) -> dict[str, Any]:
    answer = _answer(client.get_bucket_policy, bucket)
    found = json.loads(answer["Policy"]) if answer else {}
    return found if isinstance(found, dict) else {}


def _is_granted_to_everybody(client: Any, bucket: Mapping[str, str]) -> bool:
    grants = (_answer(client.get_bucket_acl, bucket) or {}).get("Grants", ())
    return any(str(grant.get("Grantee", {}).get("URI", "")).endswith(_EVERYBODY) for grant in grants)


def _answer(ask: Callable[..., Any], named: Mapping[str, Any]) -> Any:
    """Return the answer, None where there is nothing of that kind or the store knows nothing like it."""
    from botocore.exceptions import ClientError

    try:
        return ask(**named)
    except ClientError as error:
        if code_of(error) in _ABSENT | _UNKNOWN_TO_THE_STORE:
            return None
        raise


def _is_let(ask: Callable[..., Any], named: Mapping[str, Any]) -> bool:
    from botocore.exceptions import ClientError

    try:
        ask(**named)
    except ClientError as error:
        if code_of(error) in {"AccessDenied", "403", "Forbidden", "PreconditionFailed"}:
            return False
        raise
    return True


@contextmanager
def _told(place: BucketPlace) -> Iterator[None]:
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
    except (ClientError, BotoCoreError) as error:
        raise StoreNotPrepared(
            Sentence(
                "The rights of the bucket {bucket} could not be given or looked at ({why}); what was made so far stays."
                " Check the place, and use a key that may administer the bucket.",
                bucket=place.bucket,
                why=code_of(error) or type(error).__name__,
            )
        ) from error
