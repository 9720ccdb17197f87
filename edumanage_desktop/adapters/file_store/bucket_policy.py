"""What each role's key may do in a bucket, as policies of IAM's form, and what no key but the owner's may do."""

from collections.abc import Mapping, Sequence
from typing import Any

from edumanage_desktop.domain.store_place import BucketPlace, is_loopback

STUDENTS, STAFF, BACKUP, OWNER = "students", "staff", "backup", "owner"
ROLES = (STUDENTS, STAFF, BACKUP, OWNER)
NO_OVERWRITING = "EduManageNoOverwriting"
ENCRYPTED_ONLY = "EduManageEncryptedOnly"
_VERSION = "2012-10-17"
_ON_FILES: Mapping[str, Sequence[str]] = {
    STUDENTS: ("s3:PutObject", "s3:GetObject", "s3:AbortMultipartUpload"),
    STAFF: ("s3:GetObject",),
    BACKUP: ("s3:GetObject", "s3:GetObjectVersion"),
    OWNER: (
        "s3:PutObject", "s3:GetObject", "s3:GetObjectVersion", "s3:DeleteObject", "s3:DeleteObjectVersion",
        "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts",
    ),
}  # fmt: skip
_ON_BUCKET: Mapping[str, Sequence[str]] = {
    BACKUP: ("s3:ListBucket", "s3:ListBucketVersions"),
    OWNER: (
        "s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads", "s3:CreateBucket",
        "s3:GetBucketAcl", "s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:GetBucketVersioning",
        "s3:GetBucketPublicAccessBlock", "s3:PutBucketPublicAccessBlock",
    ),
}  # fmt: skip


def role_policy(place: BucketPlace, role: str) -> dict[str, Any]:
    """Return the policy to attach to the users or the group of a role."""
    statements = [_allow(_ON_FILES[role], f"{_arn(place)}/{_below(place, '*')}")]
    if role in _ON_BUCKET:
        statements.append(_allow(_ON_BUCKET[role], _arn(place)))
    return {"Version": _VERSION, "Statement": statements}


def bucket_policy(place: BucketPlace) -> dict[str, Any]:
    """Return the bucket's own policy: nobody replaces a file that we made, and nothing passes unencrypted.

    Amazon S3 User Guide, "Enforce conditional writes on Amazon S3 buckets". Parts of a larger file create nothing yet.
    """
    ours = f"{_arn(place)}/{_below(place, '??/*')}"
    conditions = {"Null": {"s3:if-none-match": "true"}, "Bool": {"s3:ObjectCreationOperation": "true"}}
    statements = [_deny(NO_OVERWRITING, "s3:PutObject", [ours], conditions)]
    if not place.is_plain and not (place.endpoint and is_loopback(place.endpoint)):
        everything = [_arn(place), f"{_arn(place)}/*"]
        statements.append(_deny(ENCRYPTED_ONLY, "s3:*", everything, {"Bool": {"aws:SecureTransport": "false"}}))
    return {"Version": _VERSION, "Statement": statements}


def merged(present: Mapping[str, Any], place: BucketPlace) -> dict[str, Any]:
    """Return the policy that a bucket has with our statements in it; whatever else it says stays."""
    ours = bucket_policy(place)
    names = {NO_OVERWRITING, ENCRYPTED_ONLY}
    others = [statement for statement in statements_of(present) if statement.get("Sid") not in names]
    return {**ours, **present, "Statement": [*others, *ours["Statement"]]}


def statements_of(policy: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    """Return the statements of a policy, which may stand alone."""
    found = policy.get("Statement", ())
    return [found] if isinstance(found, Mapping) else list(found)


def lets_anybody_in(policy: Mapping[str, Any]) -> bool:
    """Return whether a bucket's policy allows something to everybody, unconditionally."""
    return any(
        statement.get("Effect") == "Allow"
        and not statement.get("Condition")
        and statement.get("Principal") in ("*", {"AWS": "*"}, {"AWS": ["*"]})
        for statement in statements_of(policy)
    )


def _allow(actions: Sequence[str], resource: str) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": list(actions), "Resource": [resource]}


def _deny(name: str, action: str, resources: Sequence[str], condition: Mapping[str, Any]) -> dict[str, Any]:
    what = {"Sid": name, "Effect": "Deny", "Principal": "*", "Action": action}
    return {**what, "Resource": list(resources), "Condition": condition}


def _arn(place: BucketPlace) -> str:
    return f"arn:aws:s3:::{place.bucket}"


def _below(place: BucketPlace, pattern: str) -> str:
    return f"{place.prefix}/{pattern}" if place.prefix else pattern
