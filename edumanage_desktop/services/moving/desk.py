"""What somebody who moves works needs of one database."""

from collections.abc import Sequence
from dataclasses import dataclass

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.services.moving.batches import MadeMoves
from edumanage_desktop.services.moving.workload import WorkloadReader
from edumanage_desktop.services.queue import QueueFilter, QueueReader, SortColumn, SortOrder
from edumanage_desktop.services.review import ActRecorder

_OLDEST_FIRST = SortOrder(SortColumn.RECEIVED, descending=False)


@dataclass(frozen=True, slots=True)
class MovingDesk:
    """Reads and moves as whoever is signed in."""

    reader: QueueReader
    workloads: WorkloadReader
    made: MadeMoves
    recorder: ActRecorder

    def shown(self, wanted: QueueFilter, most: int) -> Sequence[Submission]:
        """Return the oldest of what a filter shows; raises the `DatabaseError`s."""
        return self.reader.page(wanted, _OLDEST_FIRST, first=0, limit=most).rows
