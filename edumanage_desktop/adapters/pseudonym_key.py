"""The key by which this computer makes pseudonyms of logins: drawn once, kept beside the local log, told nobody."""

import secrets
from contextlib import suppress
from pathlib import Path

from edumanage_desktop.adapters.durable_files import written_durably

NAME = "pseudonyms.key"
_BYTES = 32


def pseudonym_key(folder: Path) -> bytes:
    """Return the key of a folder; where none can be kept, one for this once."""
    path = folder / NAME
    with suppress(OSError):
        kept = path.read_bytes()
        if len(kept) == _BYTES:
            return kept
    made = secrets.token_bytes(_BYTES)
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with written_durably(path) as stream:
            stream.write(made)
    return made
