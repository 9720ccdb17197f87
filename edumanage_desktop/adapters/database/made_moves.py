"""What registrars moved together, found by the UUIDs of the acts in the history."""

from collections.abc import Sequence
from datetime import datetime

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_records import instant, microseconds
from edumanage_desktop.adapters.database.rows import ROW_COLUMNS, in_slices, read_submission
from edumanage_desktop.services.moving.batches import MadeBatch, MadeMove, batch_of

_MOVES = (
    "SELECT act_uuid,actor,actor_name,at_us,reason FROM all_history"
    " WHERE at_us>=:since AND kind='reassign' ORDER BY at_us DESC"
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
            rows = connection.rows(_MOVES, {"since": microseconds(since)})
        found: dict[str, MadeBatch] = {}
        for act_uuid, actor, actor_name, at_us, reason in rows:
            batch = batch_of(act_uuid)
            earlier = found.get(batch)
            moves = 1 if earlier is None else earlier.moves + 1
            found[batch] = MadeBatch(batch, actor, actor_name, moves, instant(at_us), reason or "")
        return tuple(found.values())

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
