"""Looking in a store for files that are old, and that nothing in the database names any more."""

import time
from collections.abc import Callable, Sequence

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.named_files import DatabaseFileNames
from edumanage_desktop.domain.errors import StoreError
from edumanage_desktop.services.diagnosis.upload import OrphanTrial
from edumanage_desktop.services.files import FileStore, StoredFile
from edumanage_desktop.services.store_sweeping import FOLDERS, SUSPICIOUS_FILES, USUAL_AGE

_LISTED_AT_MOST_S = 10.0
_LISTED_AT_MOST = 50_000
_ASKED_AT_ONCE = 500


def orphan_files(
    store: FileStore,
    connections: Connections,
    *,
    go_on: Callable[[], object],
    clock: Callable[[], float] = time.monotonic,
) -> OrphanTrial:
    """Return what was found among the files that are older than a sweep leaves alone.

    They are listed for some seconds at most. Where most of them are named by nobody, the store is another department's
    and nothing in it an orphan. `go_on` raises what stops it.
    """
    until, old = clock() + _LISTED_AT_MOST_S, list[StoredFile]()
    try:
        for folder in FOLDERS:
            go_on()
            old += store.old_files(folder, older_than=USUAL_AGE)
            if clock() >= until or len(old) >= _LISTED_AT_MOST:
                break
    except StoreError as error:
        return OrphanTrial(words=error.sentence)
    unnamed = _unnamed(old, connections)
    if len(old) >= SUSPICIOUS_FILES and 2 * len(unnamed) > len(old):
        return OrphanTrial(listed=len(old), is_anothers=True)
    first = unnamed[0].key if unnamed else ""
    return OrphanTrial(len(old), len(unnamed), first, sum(file.size_bytes for file in unnamed))


def _unnamed(old: Sequence[StoredFile], connections: Connections) -> Sequence[StoredFile]:
    """Return those that nothing names; acts and the history are read only for what no submission has."""
    recorded: set[str] = set()
    with translated(), connections.reading() as connection:
        for first in range(0, len(old), _ASKED_AT_ONCE):
            keys = {f"key_{at}": file.key for at, file in enumerate(old[first : first + _ASKED_AT_ONCE])}
            listed = ",".join(f":{name}" for name in keys)
            rows = connection.rows(f"SELECT store_key FROM upload_files WHERE store_key IN({listed})", keys)
            recorded.update(str(key) for (key,) in rows)
    left = [file for file in old if file.key not in recorded]
    named = DatabaseFileNames(connections=connections).named({file.random_name for file in left}) if left else set()
    return [file for file in left if file.random_name not in named]
