"""How backups stand, for whoever asks: by what the database knows, by the repository, or by both."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from edumanage_desktop.domain.backups import began_at
from edumanage_desktop.domain.errors import DatabaseError, Refused
from edumanage_desktop.services.backup.cover import entries_of
from edumanage_desktop.services.backup.desk import Catalogue
from edumanage_desktop.services.backup.repository import Entry, Proof
from edumanage_desktop.services.backup.runs import Run, newest_runs, without_record
from edumanage_desktop.services.backup.standing import (
    Alert,
    Expected,
    Facts,
    Standing,
    damage_proof,
    facts_of,
    standing,
)
from edumanage_desktop.services.backup.storage import Storage
from edumanage_desktop.services.backup.watching import BackupBoard, BackupWatch, known_facts

_TOLD_RUNS = 30
_MISSED_FOR = timedelta(days=7)
"""So long after a run it is told that its record is not there; nobody can bring it back."""


@dataclass(frozen=True, slots=True)
class Reported:
    """How backups stand; `runs` are the newest noted ones, `unseen` the alerts that nobody acknowledged."""

    standing: Standing
    runs: Sequence[Run]
    unseen: tuple[Alert, ...]
    damaged: tuple[tuple[str, Proof], ...] = ()
    """The listed backups that their newest proof found damaged."""
    unrecorded: tuple[Run, ...] = ()
    """Runs that told the database of their record in the repository, which is not there."""

    @property
    def is_well(self) -> bool:
        """Return whether nothing is overdue or failed, no listed backup known to be damaged, and no record removed."""
        return self.standing.is_well and not self.damaged and not self.unrecorded


def facts_of_catalogue(catalogue: Catalogue, runs: Sequence[Run]) -> Facts:
    """Return what is known by what can be read of a repository: a damaged backup is no good one, its drills were."""
    found = facts_of((_entry(each.manifest.snapshot, each.verified, each.drilled) for each in catalogue.whole), runs)
    of_damaged = facts_of(_entry(each.snapshot, each.verified, each.drilled) for each in catalogue.damaged)
    newest = max((began_at(each.snapshot) for each in catalogue.damaged), default=None)
    drills = Facts(last_drill=of_damaged.last_drill, drill_failed=of_damaged.drill_failed, last_damaged=newest)
    return found.together(drills)


def standing_of_place(
    storage: Storage, catalogue: Catalogue, open_watch: Callable[[], BackupWatch] | None = None
) -> Standing:
    """Return how backups stand by a repository and by the database; by the first alone where that does not answer.

    Raises the `BackupError`s.
    """
    known = facts_of_catalogue(catalogue, newest_runs(storage, _TOLD_RUNS))
    if open_watch is not None:
        with suppress(DatabaseError, Refused):
            return open_watch().look(known).standing
    return standing(known, Expected(is_settled=True), datetime.now(UTC))


def _entry(snapshot: str, *proofs: Proof | None) -> Entry:
    return Entry(snapshot, "", tuple(proof for proof in proofs if proof is not None))


def report(board: BackupBoard | None, storage: Storage | None, expected: Expected | None) -> Reported:
    """Return it; with neither nothing is known. Without a board the clock is this computer's, and nothing is settled.

    Who may not read the board (no administrator) is served by the repository alone; without one the runs are those of
    which the database was told. Raises the `DatabaseError`s and
    `BackupError`s.
    """
    runs = newest_runs(storage, _TOLD_RUNS) if storage is not None else []
    entries = [] if storage is None else list(entries_of(storage))
    facts = facts_of(entries, runs)
    proofs = ((entry.snapshot, damage_proof(entry.proofs)) for entry in entries)
    damaged = tuple((snapshot, proof) for snapshot, proof in proofs if proof is not None)
    now, wanted = datetime.now(UTC), expected or Expected(is_settled=True)
    if board is not None:
        now, wanted = board.now(), expected or board.expected()
        if board.is_administrator():
            facts = facts.together(known_facts(board))
    found = standing(facts, wanted, now)
    if board is None or not board.is_administrator():
        return Reported(found, runs, found.alerts, damaged)
    unseen = tuple(each for each in found.alerts if board.acknowledged(each.kind) != each.key)
    told = board.told_runs()
    if storage is None:
        return Reported(found, told[:_TOLD_RUNS], unseen)
    young = [run for run in told if now - run.ended_at < _MISSED_FOR]
    return Reported(found, runs, unseen, damaged, tuple(without_record(storage, young)))
