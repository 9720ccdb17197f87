"""The small documents of a repository: JSON that carries its own SHA-256 and has one way of being written only."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from edumanage_desktop.domain.backups import BackupDamaged
from edumanage_desktop.domain.sentences import Sentence

_SUM = "sha256"


def written(document: Mapping[str, Any]) -> bytes:
    """Return a document's bytes: UTF-8, keys in order, and at `sha256` the digest of the same without it."""
    return _bytes({**document, _SUM: hashlib.sha256(_bytes(document)).hexdigest()})


def read(content: bytes, name: str) -> dict[str, Any]:
    """Return a document without its digest; raises `BackupDamaged` for bytes that `written` did not return."""
    try:
        document = json.loads(content)
        found = {key: value for key, value in document.items() if key != _SUM}
        is_whole = written(found) == content
    except (ValueError, AttributeError, RecursionError) as error:
        raise BackupDamaged(altered(name)) from error
    if not is_whole:
        raise BackupDamaged(altered(name))
    return found


def altered(name: str) -> Sentence:
    """Return what is said of a file that is not what was written."""
    return Sentence(
        "{name} in the repository is not what was written there. Nothing was changed; `backup verify` names all that is"
        " damaged, and `backup repair` takes it out of the way.",
        name=name,
    )


def missing(name: str) -> Sentence:
    """Return what is said of a file that is not there, though what is beside it says that it was."""
    return Sentence(
        "{name} is missing in the repository. Nothing was changed; `backup repair` makes it anew from what is there.",
        name=name,
    )


def _bytes(document: Mapping[str, Any]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
