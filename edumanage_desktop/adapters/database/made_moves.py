"""What registrars moved together, found by the UUIDs of the acts in the history."""

from collections.abc import Sequence
from datetime import datetime

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_records import instant, microseconds
from edumanage_desktop.adapters.database.rows import ROW_COLUMNS, in_slices, read_submission
from edumanage_desktop.services.moving.batches import BATCH_CHARACTERS, MadeBatch, MadeMove

_BATCH = f"SUBSTR(act_uuid,1,{BATCH_CHARACTERS})"
_BATCHES = (
    f"SELECT {_BATCH} AS batch,MIN(actor),MIN(actor_name),COUNT(*),MIN(at_us),MIN(reason) FROM all_history"
    " WHERE at_us>=:since AND kind='reassign' GROUP BY batch ORDER BY MAX(at_us) DESC"
)
_OF_A_BATCH = (
    "SELECT upload_id,from_faculty_id,version FROM all_history"
    " WHERE act_uuid>=:first AND act_uuid<:beyond AND kind='reassign' ORDER BY act_uuid"
)
_ROWS = f"SELECT {ROW_COLUMNS} FROM all_uploads WHERE id IN({{}})"


class DatabaseMadeMoves:
    """See `services.moving.batches.MadeMoves`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def batches(self, since: datetime) -> Sequence[MadeBatch]:
        """Return the batches since a day, the latest first."""
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(_BATCHES, {"since": microseconds(since)})
        return tuple(
            MadeBatch(batch, actor, actor_name, int(moves), instant(int(at_us)), reason or "")
            for batch, actor, actor_name, moves, at_us, reason in rows
        )

    def moves_of(self, batch: str) -> Sequence[MadeMove]:
        """Return the moves of a batch in their order."""
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(_OF_A_BATCH, {"first": f"{batch}-", "beyond": f"{batch}."})
            numbers = [upload_id for upload_id, _before, _version in rows]
            questions = (_ROWS.format(listed) for listed in in_slices(numbers))
            found = [read_submission(row) for question in questions for row in connection.rows(question)]
        row_of = {row.id: row for row in found}
        return tuple(
            MadeMove(row_of[upload_id], before, version) for upload_id, before, version in rows if upload_id in row_of
        )
