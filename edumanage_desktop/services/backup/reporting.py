"""How backups stand, for whoever asks: by what the database knows, by the repository, or by both."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from edumanage_desktop.services.backup.cover import entries_of
from edumanage_desktop.services.backup.runs import Run, newest_runs
from edumanage_desktop.services.backup.standing import Alert, Expected, Facts, Standing, facts_of, standing
from edumanage_desktop.services.backup.storage import Storage
from edumanage_desktop.services.backup.watching import BackupBoard

_TOLD_RUNS = 30


@dataclass(frozen=True, slots=True)
class Reported:
    """How backups stand; `runs` are the newest noted ones, `unseen` the alerts that nobody acknowledged."""

    standing: Standing
    runs: Sequence[Run]
    unseen: tuple[Alert, ...]


def report(board: BackupBoard | None, storage: Storage | None, expected: Expected | None) -> Reported:
    """Return it; with neither nothing is known. Without a board the clock is this computer's, and nothing is settled.

    Who may not read the board (no administrator) is served by the repository alone. Raises the `DatabaseError`s and
    `BackupError`s.
    """
    runs = newest_runs(storage, _TOLD_RUNS) if storage is not None else []
    facts = Facts() if storage is None else facts_of(entries_of(storage), runs)
    now, wanted = datetime.now(UTC), expected or Expected(is_settled=True)
    if board is not None:
        now, wanted = board.now(), expected or board.expected()
        if board.is_administrator():
            facts = facts.together(board.facts())
    found = standing(facts, wanted, now)
    if board is None or not board.is_administrator():
        return Reported(found, runs, found.alerts)
    unseen = tuple(each for each in found.alerts if board.acknowledged(each.kind) != each.key)
    return Reported(found, runs, unseen)
