"""Clearing what killed programs left: folders of temporary files, cut-off saves, and files that nothing names."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from edumanage_desktop.domain.sentences import Sentence, Size
from edumanage_desktop.services import temporary
from edumanage_desktop.services.files import FileStore
from edumanage_desktop.services.store_sweeping import FileNames, Progress, StoreSweeper

OWN_FOLDERS = "edumanage-"
"""What the names of all folders begin with that a job of ours puts down among temporary files."""


class LeftFiles(Protocol):
    """What may be left where uploads fail."""

    def clear(self, progress: Progress) -> Sentence:
        """Clear it and return what was cleared; raises `Refused`, the `StoreError`s and the `DatabaseError`s."""
        ...


@dataclass(frozen=True, slots=True)
class LeftHere:
    """What killed jobs left on this computer and, of a department, in its store; see `store_sweeping` for what goes."""

    open_store: Callable[[], FileStore]
    names: FileNames

    def clear(self, progress: Progress) -> Sentence:
        """See `LeftFiles`; a running job keeps its folder, and a young file stays."""
        with suppress(OSError):  # what cannot be read is told by the check that comes next
            temporary.sweep(OWN_FOLDERS)
        done = StoreSweeper(store=self.open_store(), names=self.names, progress=progress).sweep()
        return Sentence(
            "Cleared: %n files that nothing names ({size}), and {leftovers} left by saves that broke off.",
            one="Cleared: one file that nothing names ({size}), and {leftovers} left by saves that broke off.",
            number=done.files,
            size=Size(done.size_bytes),
            leftovers=done.leftovers,
        )
