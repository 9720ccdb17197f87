"""Who has what, as a registrar's window counts a year of it, and the same counted by hand on the base tables."""

from datetime import date

from benchmarks.questions import Question
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.figures import DatabaseFigures
from edumanage_desktop.adapters.database.kept_records import microseconds
from edumanage_desktop.services.figures.periods import Span, periods_of
from migrations.program.passages import IN_A_FILE, ON_A_SERVER

_TODAY = date(2026, 11, 24)
"""The day for which the sample department is made."""
_NAMED = "CASE WHEN w.faculty_id IS NOT NULL THEN COALESCE(f.department,'') END"
_GROUPED = "LEFT JOIN faculty f ON f.id=w.faculty_id GROUP BY department"
_WAITING = (
    f"SELECT {_NAMED} AS department,SUM(w.works),MIN(w.oldest) FROM (SELECT faculty_id,COUNT(*) AS works,"
    "MIN(created_at) AS oldest FROM student_uploads WHERE status='submitted' GROUP BY faculty_id) w " + _GROUPED
)
_BEGAN_ANEW = (
    "EXISTS(SELECT 1 FROM history n WHERE n.upload_id=h.upload_id AND n.version>h.version AND n.to_status='submitted'"
    " AND n.from_status IN('approved','rejected'))"
)


def figures_question(connections: Connections, *, is_server: bool) -> Question:
    """Return the question; `connections` are the registrar's."""
    periods = periods_of(Span.YEAR, _TODAY)
    days = [f"'{period.begins:%Y-%m-%d %H:%M:%S}'" for period in periods]
    moments = [str(microseconds(period.begins)) for period in periods]
    came, happened = _period("u.created_at", days), _period("h.at_us", moments)
    received = (
        f"SELECT {_NAMED} AS department,SUM(w.works),w.period,w.is_open FROM (SELECT u.faculty_id,{came} AS period,"
        f"u.status='submitted' AS is_open,COUNT(*) AS works FROM student_uploads u WHERE u.created_at>={days[0]}"
        f" GROUP BY u.faculty_id,period,is_open) w {_GROUPED},w.period,w.is_open"
    )
    minutes = (ON_A_SERVER if is_server else IN_A_FILE).waited_minutes()
    stands = f"h.to_status IN('approved','rejected') AND NOT {_BEGAN_ANEW}"
    stopped = (
        "SELECT CASE WHEN u.faculty_id IS NOT NULL THEN COALESCE(f.department,'') END AS owner,"
        "CASE WHEN h.to_faculty_id IS NOT NULL THEN COALESCE(d.department,'') END AS decider,"
        f"{happened} AS period,{came} AS received,h.from_status='submitted' AS was_open,"
        f"{stands} AS decided,CASE WHEN {stands} THEN {minutes} END AS minutes,"
        "COUNT(*) FROM history h JOIN student_uploads u ON u.id=h.upload_id LEFT JOIN faculty f ON f.id=u.faculty_id"
        f" LEFT JOIN faculty d ON d.id=h.to_faculty_id WHERE h.at_us>={moments[0]} AND h.from_status IS NOT NULL"
        " AND ((h.from_status='submitted')<>(COALESCE(h.to_status,'')='submitted'))"
        " GROUP BY owner,decider,period,received,was_open,decided,minutes"
    )
    reader = DatabaseFigures(connections=connections)
    way = (_WAITING, received, stopped)
    return Question("who has what, a year", lambda _reader: reader.of_departments(periods), [way])


def _period(column: str, begins: list[str]) -> str:
    later = "".join(
        f" WHEN {column}>={begin} THEN {number}" for number, begin in reversed(list(enumerate(begins)))
    )  # fmt: skip
    return f"CASE{later} END"
