"""What came of scheduled runs, noted in the repository where whoever looks after the backups finds it."""

import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import PurePosixPath
from typing import Any

from edumanage_desktop.domain.backups import BackupDamaged, Manifest, new_snapshot_name
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.log_words import LogWord
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup import documents
from edumanage_desktop.services.backup.repository import read_whole
from edumanage_desktop.services.backup.storage import UNFINISHED_SUFFIX, Storage

RUNS = "runs"
BACKUP, PRUNE, DRILL = "backup", "prune", "drill"
"""The steps of a run."""
LEFT_ALONE = "left alone"
"""The step of a run that found another job at work: that is no failed backup."""
MOST_KEPT = 400
_FORMAT = "em-run-1"
_FORM = re.compile(rf"{RUNS}/\d{{8}}T\d{{6}}Z-[0-9a-f]{{6}}\.json")
_LONGEST_SAID = 1_000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Step:
    """A part of a run: whether it went well, and what was to be said of it."""

    name: str
    is_well: bool
    said: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of the schedule; `snapshot` is the backup that it made, None where it made none.

    `record` is what its record in the repository is called, empty where none could be written.
    """

    began_at: datetime
    ended_at: datetime
    login: str
    computer: str
    snapshot: str | None
    steps: tuple[Step, ...]
    record: str = ""

    @property
    def is_well(self) -> bool:
        """Return whether every step went well."""
        return all(step.is_well for step in self.steps)

    def trouble(self) -> str:
        """Return what did not go well, in words."""
        return "; ".join(f"{step.name}: {step.said}" for step in self.steps if not step.is_well)


def note_run(storage: Storage, run: Run) -> Run:
    """Note a run durably, and forget the oldest where there are very many; return it as it is noted.

    Raises `RepositoryUnavailable`.
    """
    called = new_snapshot_name(run.began_at)
    document: dict[str, Any] = {
        "format": _FORMAT,
        "run": called,
        "began_at": run.began_at.isoformat(),
        "ended_at": run.ended_at.isoformat(),
        "login": run.login,
        "computer": run.computer,
        "snapshot": run.snapshot,
        "steps": [{**asdict(step), "said": step.said[:_LONGEST_SAID]} for step in run.steps],
    }
    storage.put_new(f"{RUNS}/{called}.json", documents.written(document))
    for name in sorted(_names(storage), reverse=True)[MOST_KEPT:]:
        storage.remove(name)
    return replace(run, record=called)


def without_record(storage: Storage, runs: Sequence[Run]) -> list[Run]:
    """Return those of which the record is gone, though it is not so old that it was forgotten.

    Raises `RepositoryUnavailable`.
    """
    there = {PurePosixPath(name).stem for name in _names(storage)}
    oldest = min(there, default="")
    return [run for run in runs if run.record and run.record not in there and run.record > oldest]


def newest_runs(storage: Storage, most: int = MOST_KEPT) -> list[Run]:
    """Return the runs, the newest first; one that is not what was written is left out, and verifying names it."""
    return list(islice(_read_runs(storage), most))


def is_run(storage: Storage, name: str) -> bool:
    """Return whether a file of the repository is a run as it was written; raises `RepositoryUnavailable`."""
    try:
        return _FORM.fullmatch(name) is not None and bool(_run(read_whole(storage, name), name))
    except (BackupDamaged, FileNotFoundError):
        return False


def wanting(manifest: Manifest) -> str:
    """Return which files that the tables name are not in the backup as they were handed in."""
    files = manifest.files
    if not files.missing and not files.altered:
        return ""
    return str(
        Sentence(
            "The backup is whole but for files that the tables name: {missing} not in the store, {altered} not as"
            " handed in.",
            missing=files.missing,
            altered=files.altered,
        )
    )


@contextmanager
def logged(what: str) -> Iterator[None]:
    """Let nothing that was done be lost for what could not be noted of it."""
    try:
        yield
    except EduManageError as error:
        _log.warning("the run could not be %s: %s", LogWord(what), error.sentence)


def _read_runs(storage: Storage) -> Iterator[Run]:
    for name in sorted(_names(storage), reverse=True):
        try:
            yield _run(read_whole(storage, name), name)
        except (BackupDamaged, FileNotFoundError):
            continue


def _names(storage: Storage) -> list[str]:
    found = [each.name for each in storage.listed(f"{RUNS}/") if not each.name.endswith(UNFINISHED_SUFFIX)]
    return [name for name in found if _FORM.fullmatch(name)]


def _run(content: bytes, name: str) -> Run:
    document = documents.read(content, name)
    try:
        called = PurePosixPath(name).stem
        if document["format"] != _FORMAT or document.get("run", called) != called:  # the first ones do not say it
            raise ValueError(name)
        return Run(
            began_at=datetime.fromisoformat(document["began_at"]),
            ended_at=datetime.fromisoformat(document["ended_at"]),
            login=str(document["login"]),
            computer=str(document["computer"]),
            snapshot=None if document["snapshot"] is None else str(document["snapshot"]),
            steps=tuple(
                Step(str(each["name"]), each["is_well"] is True, str(each["said"])) for each in document["steps"]
            ),
            record=called,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BackupDamaged(documents.altered(name)) from error
