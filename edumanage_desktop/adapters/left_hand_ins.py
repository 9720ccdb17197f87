"""What a verification that was cut off left in its folder on this computer: acts that may not have been answered."""

import shutil
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from edumanage_desktop.adapters.journal import FileActJournal
from edumanage_desktop.domain.errors import JournalError


class LeftInFolder:
    """See `services.verification.probes.LeftHandIns`; `folder` is that of the sessions of verifications alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def store_keys(self) -> Sequence[str]:
        """Read the journals; one that cannot be read tells nothing."""
        found: list[str] = []
        for place in sorted((self._folder / "data" / "journal").glob("*")):
            try:
                with closing(FileActJournal(folder=place)) as journal:
                    found += [file.store_key for act in journal.pending() for file in act.files]
            except JournalError:
                continue
        return found

    def clear(self) -> None:
        """Remove the folder; what a full or broken disk keeps of it is removed the next time."""
        shutil.rmtree(self._folder, ignore_errors=True)
