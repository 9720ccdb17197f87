"""Who is at work with no window open, kept in the database: one run at a time, by the database's own clock."""

from datetime import datetime

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_records import instant
from edumanage_desktop.domain.errors import WorkTakenOver
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.work import STALE_AFTER_S
from migrations.program.sqlite_words import NOW_US

_PLACE = "work"
_NOBODY = ""
_SECOND_US = 1_000_000
_TAKE = (
    "UPDATE work_claims SET run_uuid=:run WHERE name=:name AND (run_uuid='' OR run_uuid=:run OR beat_at_us<:stale_us)"
)
_KEEP = "UPDATE work_claims SET run_uuid=:run WHERE name=:name AND run_uuid=:run"
_RELEASE = "UPDATE work_claims SET run_uuid='' WHERE name=:name AND run_uuid=:run"
_NOTE = "UPDATE work_claims SET run_uuid=:note WHERE name=:name"
_TAKEN_OVER = Sentence(
    "Another run of “work” took this one's place, for it had given no sign of life for a while. What was done is kept;"
    " the other run goes on with the rest."
)


class DatabaseWorkClaims:
    """See `services.work.WorkClaims`; every statement's trigger notes who gave a sign of life, and when.

    A task has a row of its own, whose time says when it was done last and whose `run_uuid` where it is to go on.
    """

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def claim(self, run_uuid: str) -> bool:
        """Take the place."""
        with translated(), self._connections.writing() as connection:
            self._make(connection, _PLACE)
            stale_us = self._now_us(connection) - STALE_AFTER_S * _SECOND_US
            return connection.change(_TAKE, {"run": run_uuid, "name": _PLACE, "stale_us": stale_us}) > 0

    def keep(self, run_uuid: str) -> None:
        """Give a sign of life."""
        with translated(), self._connections.writing() as connection:
            is_ours = connection.change(_KEEP, {"run": run_uuid, "name": _PLACE}) > 0
        if not is_ours:
            raise WorkTakenOver(_TAKEN_OVER)

    def release(self, run_uuid: str) -> None:
        """Give the place back."""
        with translated(), self._connections.writing() as connection:
            connection.change(_RELEASE, {"run": run_uuid, "name": _PLACE})

    def is_due(self, task: str, *, every_s: int) -> bool:
        """Ask when it was done last."""
        with translated(), self._connections.reading() as connection:
            done_us = connection.value("SELECT beat_at_us FROM work_claims WHERE name=:name", {"name": task})
            return done_us is None or self._now_us(connection) - int(done_us) >= every_s * _SECOND_US

    def remembered(self, task: str) -> str:
        """Return the note of its row."""
        with translated(), self._connections.reading() as connection:
            return str(connection.value("SELECT run_uuid FROM work_claims WHERE name=:name", {"name": task}) or "")

    def done_at(self, task: str) -> datetime | None:
        """Return when a task was done last, None for never."""
        with translated(), self._connections.reading() as connection:
            done_us = connection.value("SELECT beat_at_us FROM work_claims WHERE name=:name", {"name": task})
            return None if not done_us else instant(int(done_us))

    def worked_at(self) -> datetime | None:
        """Return when a run gave its last sign of life, None before the first."""
        return self.done_at(_PLACE)

    def done(self, task: str, *, go_on_at: str = "") -> None:
        """Write its row, and with it the time."""
        with translated(), self._connections.writing() as connection:
            self._make(connection, task)
            connection.change(_NOTE, {"note": go_on_at, "name": task})

    def _make(self, connection: Connection, name: str) -> None:
        ignoring = "IGNORE" if self._connections.is_server else "OR IGNORE"
        if connection.value("SELECT 1 FROM work_claims WHERE name=:name", {"name": name}) is None:
            connection.change(
                f"INSERT {ignoring} INTO work_claims(name,run_uuid) VALUES(:name,:nobody)",
                {"name": name, "nobody": _NOBODY},
            )

    def _now_us(self, connection: Connection) -> int:
        clock = "TIMESTAMPDIFF(MICROSECOND,'1970-01-01',UTC_TIMESTAMP(6))" if self._connections.is_server else NOW_US
        return int(connection.value(f"SELECT {clock}"))
