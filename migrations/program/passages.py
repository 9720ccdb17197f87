"""How submitted work was decided, put away and taken up again: the view that the figures of departments are counted by.

Whose work it was is told only while an administrator has switched that on (`figures_per_person`); until then both
numbers are NULL, whoever asks. That is the rule by which figures are counted and no secret: registrars read each
submission with its history elsewhere, as their work demands (SECURITY.md).
"""

from dataclasses import dataclass

from migrations.program.view_columns import of_people

_OPEN = "'submitted'"
_DECIDED = "('approved','rejected')"
_SECOND_US = 1_000_000
_STEPS = ((60, 1), (1_440, 15), (10_080, 60), (43_200, 360))
"""Within so many minutes a time is told in steps of so many; the longest by the day."""
_LONGEST_STEP = 1_440
_DECIDES = f"h.to_status IN{_DECIDED}"
JOINS = (
    " JOIN student_uploads u ON u.id=h.upload_id"
    " LEFT JOIN faculty f ON f.id=u.faculty_id LEFT JOIN faculty d ON d.id=h.to_faculty_id"
    " LEFT JOIN settings pf ON pf.name='figures_per_person' AND pf.value='1'"
    f" LEFT JOIN history b ON {_DECIDES} AND b.upload_id=h.upload_id AND b.version="
    "(SELECT MIN(n.version) FROM history n"
    f" WHERE n.upload_id=h.upload_id AND n.version>h.version AND n.to_status={_OPEN} AND n.from_status IN{_DECIDED})"
)
"""`b` is the reopening by which a decision was taken back."""
CONDITION = (
    f"((h.from_status={_OPEN} AND (h.to_status<>{_OPEN} OR h.to_status IS NULL))"
    f" OR (h.to_status={_OPEN} AND h.from_status<>{_OPEN})) AND {of_people('h.upload_id')}"
)
BARE = ("upload_id", "at_us", "created_at")


@dataclass(frozen=True, slots=True)
class Clock:
    """What differs between engines: seconds since 1970 of when an upload came, and division of whole numbers."""

    received_s: str
    over: str

    def waited_minutes(self) -> str:
        """Return how long the decided work had waited, as fine as it is told, so that grouping leaves few."""
        waited_s = f"(h.at_us {self.over} {_SECOND_US}-{self.received_s})"
        steps = "".join(f" WHEN {waited_s}<{60 * most} THEN {self._told(waited_s, step)}" for most, step in _STEPS)
        return f"CASE{steps} ELSE {self._told(waited_s, _LONGEST_STEP)} END"

    def _told(self, waited_s: str, step: int) -> str:
        return f"{waited_s} {self.over} {60 * step}*{step}"


ON_A_SERVER = Clock("UNIX_TIMESTAMP(u.created_at)", "DIV")
IN_A_FILE = Clock("CAST(strftime('%s',u.created_at) AS INTEGER)", "/")


def columns(clock: Clock) -> tuple[str, ...]:
    """Return the columns.

    `decided` is 1 for a decision that was not taken back, `waited_minutes` how long that work had waited, NULL where
    nobody knows one of the two moments. `department` is that of who has the work now, `decider_department` of who had
    it when it was decided; NULL for nobody, '' for somebody without one.
    """
    stands = f"{_DECIDES} AND b.upload_id IS NULL"
    return (
        "h.upload_id",
        "h.at_us",
        "u.created_at",
        f"CASE WHEN h.from_status={_OPEN} THEN 1 ELSE 0 END AS was_open",
        f"CASE WHEN {stands} THEN 1 ELSE 0 END AS decided",
        f"CASE WHEN {stands} AND h.actor<>'unseen' THEN {clock.waited_minutes()} END AS waited_minutes",
        "CASE WHEN u.faculty_id IS NOT NULL THEN COALESCE(f.department,'') END AS department",
        "CASE WHEN h.to_faculty_id IS NOT NULL THEN COALESCE(d.department,'') END AS decider_department",
        "CASE WHEN pf.name IS NOT NULL THEN u.faculty_id END AS faculty_id",
        "CASE WHEN pf.name IS NOT NULL THEN h.to_faculty_id END AS decider_id",
    )
