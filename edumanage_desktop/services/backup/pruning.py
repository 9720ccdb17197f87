"""Removing backups that are kept no longer, and what only they needed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from edumanage_desktop.domain.backups import BackupDamaged, began_at
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.file_lists import FileState, listed_files, quarantined_files
from edumanage_desktop.services.backup.locking import locked
from edumanage_desktop.services.backup.notebook import Notebook
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.backup.repository import Entry, Repository
from edumanage_desktop.services.backup.retention import Proofs, Retention, kept, kept_as_proof
from edumanage_desktop.services.backup.storage import OBJECTS, SNAPSHOTS

_LOOKED_EVERY = 50
"""Objects that are removed before it is looked whether the lock is still this job's."""


@dataclass(slots=True)
class Pruned:
    """What goes, or went."""

    kept: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The backups that stay, each with why."""
    removed: list[str] = field(default_factory=list)
    objects: int = 0
    """How many contents nothing needs any more; those of broken-off backups are among them."""
    size_bytes: int = 0
    """How much room that gives back."""


class Pruning:
    """Looks and removes; backups go out of the index first, so that a kill leaves none that is half there."""

    def __init__(self, *, repository: Repository, packing: Packing, progress: Progress = no_progress) -> None:
        self._repository, self._storage, self._packing = repository, repository.storage, packing
        self._progress = progress

    def look(self, retention: Retention) -> Pruned:
        """Return what would go; nothing is removed. Raises `BackupDamaged`."""
        with Notebook() as notebook:
            return self._found(retention, notebook)

    def run(self, retention: Retention) -> Pruned:
        """Remove it, and return what went; raises `BackupDamaged`, and then nothing was removed."""
        with locked(self._storage, "prune") as lock, Notebook() as notebook:
            found = self._found(retention, notebook)
            lock.check()
            self._repository.withdraw(frozenset(found.removed))
            for number, name in enumerate(notebook.objects(), start=1):
                if number % _LOOKED_EVERY == 1:
                    lock.check()
                self._storage.remove(name)
                self._progress(Stage("objects removed", number, found.objects, found.size_bytes))
            return found

    def _found(self, retention: Retention, notebook: Notebook) -> Pruned:
        entries = self._repository.entries()
        began = {entry.snapshot: began_at(entry.snapshot).astimezone() for entry in entries}
        found = Pruned(kept=kept(began, retention))
        proof = kept_as_proof(began, found.kept, _proofs_of(entries))
        if proof is not None:
            snapshot, why = proof
            found.kept[snapshot] = (why,)
        found.removed = [entry.snapshot for entry in entries if entry.snapshot not in found.kept]
        notebook.note_objects(self._storage.listed(f"{OBJECTS}/"))
        for snapshot in found.kept:
            self._need(snapshot, notebook)
        for file in quarantined_files(self._repository, self._packing):
            notebook.forget_object(self._repository.object_name(file.sha256))
        for _name, size_bytes in notebook.sized_objects():
            found.objects += 1
            found.size_bytes += size_bytes
        for snapshot in found.removed:
            found.size_bytes += sum(each.size_bytes for each in self._storage.listed(f"{SNAPSHOTS}/{snapshot}/"))
        return found

    def _need(self, snapshot: str, notebook: Notebook) -> None:
        try:
            for file in listed_files(self._repository, self._packing, self._repository.manifest(snapshot)):
                if file.state is not FileState.MISSING:
                    notebook.forget_object(self._repository.object_name(file.sha256))
        except BackupDamaged as error:
            raise BackupDamaged(
                Sentence(
                    "The backup {snapshot} is kept, and what says which contents it needs is damaged. So nothing was"
                    " removed; `backup repair` takes it out of the way, then remove again.",
                    snapshot=snapshot,
                )
            ) from error


def _proofs_of(entries: Sequence[Entry]) -> Proofs:
    """Return what is still proven: whatever was found damaged is proven by nothing that was before."""
    well: dict[str, set[str]] = {"drill": set(), "verify": set()}
    for entry in entries:
        kinds: set[str] = set()
        for proof in entry.proofs:
            kinds = kinds | {proof.kind} if proof.is_well else set()
        for kind in kinds & well.keys():
            well[kind].add(entry.snapshot)
    return Proofs(frozenset(well["drill"]), frozenset(well["verify"]))
