"""What an object store answers when it does not do as it is asked, as sentences for a person."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from edumanage_desktop.adapters.file_store.beneath import GONE
from edumanage_desktop.domain.errors import FileMissing, FileNotStored, FileRefused, FileUnreadable, StoreError
from edumanage_desktop.domain.sentences import Sentence


class _Hindrance(Enum):
    GONE = "gone"
    NO_BUCKET = "no bucket"
    NO_KEY = "no key"
    REFUSED = "refused"
    CLOCK = "clock"
    FULL = "full"
    UNTRUSTED = "untrusted"
    AWAY = "away"


_BY_CODE = {
    "NoSuchKey": _Hindrance.GONE,
    "NoSuchVersion": _Hindrance.GONE,
    "NoSuchUpload": _Hindrance.GONE,
    "NotFound": _Hindrance.GONE,
    "404": _Hindrance.GONE,
    "MethodNotAllowed": _Hindrance.GONE,  # the answer for a file whose newest version is the mark of its removal
    "NoSuchBucket": _Hindrance.NO_BUCKET,
    "AccessDenied": _Hindrance.REFUSED,
    "Forbidden": _Hindrance.REFUSED,
    "403": _Hindrance.REFUSED,
    "AllAccessDisabled": _Hindrance.REFUSED,
    "AccountProblem": _Hindrance.REFUSED,
    "ExpiredToken": _Hindrance.NO_KEY,
    "InvalidAccessKeyId": _Hindrance.NO_KEY,
    "InvalidClientTokenId": _Hindrance.NO_KEY,
    "SignatureDoesNotMatch": _Hindrance.NO_KEY,
    "RequestTimeTooSkewed": _Hindrance.CLOCK,
    "EntityTooLarge": _Hindrance.FULL,
    "QuotaExceeded": _Hindrance.FULL,
    "InsufficientStorage": _Hindrance.FULL,
    "XMinioStorageFull": _Hindrance.FULL,
    "XMinioAdminBucketQuotaExceeded": _Hindrance.FULL,
    "507": _Hindrance.FULL,
}
"""Amazon S3 API Reference, "Error responses", and MinIO's own."""
_READING = {
    _Hindrance.NO_BUCKET: Sentence(
        "The object store has no such bucket, so the file cannot be read. Tell an administrator, who checks the place"
        " of the files in the connection."
    ),
    _Hindrance.NO_KEY: Sentence(
        "The object store does not know the key that this computer gave, so the file cannot be read. Type its secret"
        " again under Connections…, or ask an administrator for another key."
    ),
    _Hindrance.REFUSED: Sentence(
        "The object store does not hand out this file: it is not there any more, or your key may not do this. Nothing"
        " was changed; tell an administrator."
    ),
    _Hindrance.CLOCK: Sentence(
        "The object store answers nobody whose clock differs from its own by a quarter of an hour. Set this computer's"
        " clock, then try again."
    ),
    _Hindrance.UNTRUSTED: Sentence(
        "The object store could not prove who it is (its certificate), so nothing was read. Tell an administrator, who"
        " names its certificate authority in AWS_CA_BUNDLE."
    ),
    _Hindrance.AWAY: Sentence(
        "The object store does not answer, so the file cannot be read now; it is unharmed. Check the network and try"
        " again."
    ),
}
_SAVING = {
    _Hindrance.NO_BUCKET: Sentence(
        "The object store has no such bucket, so nothing was handed in. Tell an administrator, who checks the place of"
        " the files in the connection."
    ),
    _Hindrance.NO_KEY: Sentence(
        "The object store does not know the key that this computer gave, so nothing was handed in. Type its secret"
        " again under Connections…, or ask an administrator for another key."
    ),
    _Hindrance.REFUSED: Sentence(
        "The object store takes no files from your key, so nothing was handed in. Tell an administrator, who checks"
        " the rights of the key."
    ),
    _Hindrance.CLOCK: Sentence(
        "The object store answers nobody whose clock differs from its own by a quarter of an hour, so nothing was"
        " handed in. Set this computer's clock, then try again."
    ),
    _Hindrance.FULL: Sentence(
        "The object store has no room for the file, so nothing was handed in. Tell an administrator, and try again"
        " later."
    ),
    _Hindrance.UNTRUSTED: Sentence(
        "The object store could not prove who it is (its certificate), so nothing was sent or handed in. Tell an"
        " administrator, who names its certificate authority in AWS_CA_BUNDLE."
    ),
    _Hindrance.AWAY: Sentence(
        "The object store did not answer or broke off, so nothing was handed in. Check the network and try again."
    ),
}
TOO_LARGE = Sentence(
    "The file is larger than an object store takes in one piece, so nothing was handed in. Hand in a smaller one."
)
SOURCE_BROKE_OFF = Sentence(
    "The file could not be read to its end while it was stored, so nothing was handed in. Check where it lies, then"
    " try again."
)


def code_of(error: Exception) -> str:
    """Return the code of an answer that refused, empty for anything else."""
    response = getattr(error, "response", None)
    return str(response.get("Error", {}).get("Code", "")) if isinstance(response, dict) else ""


@contextmanager
def reading_told() -> Iterator[None]:
    """Turn what hinders reading, looking or removing into `FileMissing` or `FileUnreadable`."""
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
    except (ClientError, BotoCoreError) as error:
        raise _reading_failure(_hindrance(error)) from error


@contextmanager
def saving_told() -> Iterator[None]:
    """Turn what hinders keeping a new file into `FileNotStored`."""
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
    except (ClientError, BotoCoreError) as error:
        raise FileNotStored(_SAVING.get(_hindrance(error), _SAVING[_Hindrance.AWAY])) from error


def _reading_failure(hindrance: _Hindrance) -> StoreError:
    if hindrance is _Hindrance.GONE:
        return FileMissing(GONE)
    if hindrance is _Hindrance.REFUSED:
        return FileRefused(_READING[hindrance])
    return FileUnreadable(_READING.get(hindrance, _READING[_Hindrance.AWAY]))


def _hindrance(error: Exception) -> _Hindrance:
    from botocore.exceptions import NoAuthTokenError, NoCredentialsError, PartialCredentialsError, SSLError

    if isinstance(error, NoCredentialsError | PartialCredentialsError | NoAuthTokenError):
        return _Hindrance.NO_KEY
    if isinstance(error, SSLError):
        return _Hindrance.UNTRUSTED
    return _BY_CODE.get(code_of(error), _Hindrance.AWAY)
