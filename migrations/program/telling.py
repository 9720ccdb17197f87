"""When a student is told of a decision: once it has stood for as long as a setting says, and never when it did not.

A decision that was taken back within that time is not told at all, nor is its taking back. The portal's own column
tells the status at once; what stands here is what our views say, and shield from a question that is judged before.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from migrations.program.register import setting_in_force
from migrations.program.server_words import clock
from migrations.program.sqlite_words import NOW_US

_DECISIONS = "('approve','reject')"
_MINUTE_US = 60_000_000
_STATUS_OF_MATCH = "(SELECT u.status FROM student_uploads u WHERE u.id=q.upload_id) AS status"


@dataclass(frozen=True, slots=True)
class Telling:
    """The expressions of an engine: its clock (UTC microseconds) and how long a decision waits (microseconds)."""

    now_us: str
    delay_us: str

    def is_told(self, record: str) -> str:
        """Return the condition that a student may know of a row of the history, which goes by the name `record`."""
        return f"NOT ({self._waits_or_was_undone(record)} OR {self._undoes_what_waited(record)})"

    def told_at_us(self, record: str) -> str:
        """Return when a row of the history is told."""
        return f"CASE WHEN {record}.kind IN{_DECISIONS} THEN {record}.at_us+{self.delay_us} ELSE {record}.at_us END"

    def stands(self, record: str) -> str:
        """Return the condition that a decision has stood for long enough."""
        return f"{record}.at_us<={self.now_us}-{self.delay_us}"

    def status(self, upload: str) -> str:
        """Return the status that a student is told of an upload: before a decision was told, that of waiting work."""
        waits = (
            f"EXISTS(SELECT 1 FROM history d WHERE d.upload_id={upload}.id AND d.kind IN{_DECISIONS}"
            f" AND NOT {self.stands('d')})"
        )
        return (
            f"CASE WHEN {upload}.status IN('approved','rejected') AND {waits} THEN 'submitted' ELSE {upload}.status END"
        )

    def columns(self, columns: Sequence[str]) -> tuple[str, ...]:
        """Return the columns of a view with the status that a student is told."""
        told = f"{self.status('u')} AS status"
        found = {"u.status": told, _STATUS_OF_MATCH: _STATUS_OF_MATCH.replace("u.status", self.status("u"))}
        return tuple(found.get(column, column) for column in columns)

    def _waits_or_was_undone(self, record: str) -> str:
        undone = (
            f"EXISTS(SELECT 1 FROM history n WHERE n.upload_id={record}.upload_id AND n.version>{record}.version"
            f" AND n.kind='reopen' AND n.at_us<{record}.at_us+{self.delay_us})"
        )
        return f"({record}.kind IN{_DECISIONS} AND (NOT {self.stands(record)} OR {undone}))"

    def _undoes_what_waited(self, record: str) -> str:
        waited = (
            f"EXISTS(SELECT 1 FROM history n WHERE n.upload_id={record}.upload_id AND n.version<{record}.version"
            f" AND n.kind IN{_DECISIONS} AND {record}.at_us<n.at_us+{self.delay_us})"
        )
        return f"({record}.kind='reopen' AND {waited})"


ON_A_SERVER = Telling("em_now_us()", "em_feedback_delay_us()")
FOR_THE_PORTAL = Telling(
    "FLOOR(UNIX_TIMESTAMP(SYSDATE(6))*1000000)",
    f"({setting_in_force('feedback_delay_minutes', 'UNSIGNED')}*{_MINUTE_US})",
)
"""Without functions, for MariaDB tells the columns of a view only to who may run those that it calls."""
IN_A_FILE = Telling(NOW_US, f"({setting_in_force('feedback_delay_minutes', 'INTEGER')}*{_MINUTE_US})")


def grants() -> list[tuple[str, str, str]]:
    """Return (privilege, object, role); see `FOR_THE_PORTAL`."""
    return [("EXECUTE", f"FUNCTION {name}", "em_student") for _, name, _ in routines()]


def routines() -> list[tuple[str, str, str]]:
    """Return (type, name, CREATE statement) of the functions of a server's views; no session bends their clock."""
    return [
        (
            "FUNCTION",
            "em_now_us",
            f"""CREATE FUNCTION em_now_us() RETURNS BIGINT NOT DETERMINISTIC READS SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_zone VARCHAR(64); DECLARE v_now BIGINT DEFAULT 0;
 {clock("v_now")}
 RETURN v_now;
END""",
        ),
        (
            "FUNCTION",
            "em_feedback_delay_us",
            f"""CREATE FUNCTION em_feedback_delay_us() RETURNS BIGINT READS SQL DATA SQL SECURITY DEFINER
 RETURN {setting_in_force("feedback_delay_minutes", "UNSIGNED")}*{_MINUTE_US}""",
        ),
    ]
