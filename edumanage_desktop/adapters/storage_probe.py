"""How long a small file takes to be kept for good in a place and to be read, by one that is gone afterwards."""

import io
import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from edumanage_desktop.domain.errors import StoreError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis.performance import STORAGE_BYTES, STORAGE_S, StorageFacts
from edumanage_desktop.services.files import FileStore

_TIMES = 3
"""The quickest counts: what others do at that moment makes no place slow. One that takes seconds is not asked again."""
_SUFFIX = ".txt"


def measure_store(store: FileStore, place: str) -> StorageFacts:
    """Measure a file store; a trial that may not be removed is swept later, as all files are that nothing names."""
    found = StorageFacts(place, float("inf"), float("inf"))
    for _time in range(_TIMES):
        try:
            found = _quicker(found, *_tried_store(store))
        except StoreError as error:
            return StorageFacts(place, words=error.sentence)
        if max(found.write_s, found.read_s) >= _TIMES * STORAGE_S:
            break
    return found


def measure_folder(folder: Path) -> StorageFacts:
    """Measure a folder of this computer."""
    found = StorageFacts(str(folder), float("inf"), float("inf"))
    for _time in range(_TIMES):
        try:
            found = _quicker(found, *_tried_folder(folder))
        except OSError as error:
            why = error.strerror or str(error)
            return StorageFacts(
                str(folder), words=Sentence("Nothing can be written in {folder}: {why}.", folder=folder, why=why)
            )
        if max(found.write_s, found.read_s) >= _TIMES * STORAGE_S:
            break
    return found


def _quicker(found: StorageFacts, write_s: float, read_s: float) -> StorageFacts:
    return StorageFacts(found.place, min(found.write_s, write_s), min(found.read_s, read_s))


def _tried_store(store: FileStore) -> tuple[float, float]:
    began = time.monotonic()
    key, _size_bytes, _sha256 = store.save(io.BytesIO(os.urandom(STORAGE_BYTES)), suffix=_SUFFIX)
    kept = time.monotonic()
    try:
        with store.open(key) as stream:
            stream.read()
        return kept - began, time.monotonic() - kept
    finally:
        with suppress(StoreError):
            store.delete(key)


def _tried_folder(folder: Path) -> tuple[float, float]:
    with tempfile.TemporaryFile(dir=folder, buffering=0) as trial:
        began = time.monotonic()
        trial.write(os.urandom(STORAGE_BYTES))
        os.fsync(trial.fileno())
        kept = time.monotonic()
        trial.seek(0)
        trial.read()
        return kept - began, time.monotonic() - kept
