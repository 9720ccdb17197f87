"""A client of one object store: bounded in time, over TLS, and with nobody's key but the one that it is given."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from edumanage_desktop.domain.store_place import BucketPlace, is_loopback

CONNECT_SECONDS = 8
ANSWER_SECONDS = 40
ATTEMPTS = 4
_REGION_OF_OTHERS = "us-east-1"
"""What stores that know no regions are told, for a signature names one."""


@dataclass(frozen=True, slots=True)
class StoreKey:
    """A key of an object store."""

    key_id: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Patience:
    """For how long a store is waited for, and how often it is asked again when it does not answer or is overrun."""

    connect_seconds: float = CONNECT_SECONDS
    answer_seconds: float = ANSWER_SECONDS
    attempts: int = ATTEMPTS


def make_client(place: BucketPlace, key: StoreKey | None, patience: Patience) -> Any:
    """Return boto3's client, which may be used from any thread; without a key boto3 looks for one by itself.

    Every body is signed by its SHA-256, which a store checks before it keeps anything. Raises botocore's errors.
    """
    import boto3
    from botocore.config import Config

    session: Any = boto3.session.Session()
    settings: dict[str, Any] = {
        "signature_version": "s3v4",
        "connect_timeout": patience.connect_seconds,
        "read_timeout": patience.answer_seconds,
        "retries": {"total_max_attempts": patience.attempts, "mode": "standard"},
        "request_checksum_calculation": "when_required",
        "response_checksum_validation": "when_required",
        "proxies": {} if is_loopback(place.endpoint) else None,
        "tcp_keepalive": True,
        "ignore_configured_endpoint_urls": True,
        "s3": {"addressing_style": place.style, "payload_signing_enabled": True},
    }
    return session.client(
        "s3",
        endpoint_url=place.endpoint or None,
        region_name=place.region or (_REGION_OF_OTHERS if place.endpoint else None),
        config=Config(**settings),
        **_given(key),
    )


def _given(key: StoreKey | None) -> Mapping[str, str]:
    return {} if key is None else {"aws_access_key_id": key.key_id, "aws_secret_access_key": key.secret}
