"""Prepared decisions in the database, each person's own: they follow the person to any computer."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from edumanage_desktop.adapters.database.acts import check_storable
from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.services.prepared import PreparedDecision

_COLUMNS = "upload_id,version,student_id,act_uuid,kind,feedback,reason,prepared_at_us"
_ALL = f"SELECT {_COLUMNS} FROM my_prepared ORDER BY prepared_at_us,upload_id"
_ONE = f"SELECT {_COLUMNS} FROM my_prepared WHERE upload_id=:upload_id"
_KEEP = (
    "REPLACE INTO my_prepared(upload_id,version,student_id,act_uuid,kind,feedback,reason)"
    " VALUES(:upload_id,:version,:student_id,:act_uuid,:kind,:feedback,:reason)"
)
_DROP = "DELETE FROM my_prepared WHERE upload_id=:upload_id AND act_uuid=:act_uuid"
_ASKED_AT_ONCE = 200
"""UUIDs in one question."""


class DatabasePrepared:
    """See `services.prepared.PreparedStore`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def load_all(self) -> tuple[PreparedDecision, ...]:
        """Return what waits, without what was accepted before somebody could drop it."""
        with translated(), self._connections.reading() as connection:
            kept = [_prepared(row) for row in connection.rows(_ALL)]
            done = frozenset(_accepted(connection, [each.act.act_uuid for each in kept]))
        if done:
            self.drop([each.act for each in kept if each.act.act_uuid in done])
        return tuple(each for each in kept if each.act.act_uuid not in done)

    def keep(self, act: Act) -> PreparedDecision:
        """Prepare a decision, in the place of an earlier one."""
        check_storable(act)
        values = {
            "upload_id": act.upload_id,
            "version": act.expected_version or 0,
            "student_id": act.student_id or 0,
            "act_uuid": act.act_uuid,
            "kind": act.kind.value,
            "feedback": act.feedback or "",
            "reason": act.reason or "",
        }
        with translated(), self._connections.writing() as connection:
            connection.rows(_KEEP, values)
            (row,) = connection.rows(_ONE, {"upload_id": act.upload_id})
        return _prepared(row)

    def drop(self, acts: Sequence[Act]) -> None:
        """Drop these, and none that was prepared since."""
        if not acts:
            return
        with translated(), self._connections.writing() as connection:
            for act in acts:
                connection.rows(_DROP, {"upload_id": act.upload_id, "act_uuid": act.act_uuid})


def _accepted(connection: Connection, act_uuids: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(act_uuids), _ASKED_AT_ONCE):
        asked = {f"a{place}": act_uuid for place, act_uuid in enumerate(act_uuids[start : start + _ASKED_AT_ONCE])}
        names = ",".join(f":{name}" for name in asked)
        for (act_uuid,) in connection.rows(f"SELECT act_uuid FROM my_acts WHERE act_uuid IN({names})", asked):
            yield str(act_uuid)


def _prepared(row: Sequence[Any]) -> PreparedDecision:
    upload_id, version, student_id, act_uuid, kind, feedback, reason, at_us = row
    act = Act(
        act_uuid=str(act_uuid),
        kind=ActKind(kind),
        upload_id=int(upload_id),
        expected_version=int(version),
        student_id=int(student_id) or None,
        feedback=str(feedback) or None,
        reason=str(reason) or None,
    )
    return PreparedDecision(act, datetime.fromtimestamp(int(at_us) / 1_000_000, UTC))
