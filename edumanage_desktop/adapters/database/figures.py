"""The figures of departments and of their people, counted by the database in few questions of grouped rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_records import microseconds
from edumanage_desktop.adapters.database.rows import read_instant
from edumanage_desktop.services.figures.figures import (
    Figures,
    NotPerPerson,
    Owner,
    Passages,
    Received,
    WaitingNow,
    counted,
)
from edumanage_desktop.services.figures.periods import Period

_FIRST_RECORD = "SELECT at_us FROM all_changes ORDER BY at_us LIMIT 1"
_PER_PERSON = "SELECT 1 FROM settings_in_force WHERE name='figures_per_person' AND value='1'"
_DEPARTMENTS = "SELECT DISTINCT COALESCE(department,'') FROM faculty WHERE id>0 AND active=1"
_PEOPLE = "SELECT id,full_name FROM faculty WHERE id>0 AND active=1 AND COALESCE(department,'')=:department"
_OF_DEPARTMENT = "CASE WHEN w.faculty_id IS NOT NULL THEN COALESCE(f.department,'') END"
"""None of a department is that nobody has the work."""
_BY_FACULTY = "LEFT JOIN faculty f ON f.id=w.faculty_id"
_WAITING = (
    "(SELECT faculty_id,COUNT(*) AS works,MIN(created_at) AS oldest FROM all_keys WHERE status='submitted'"
    " GROUP BY faculty_id) w"
)
_RECEIVED = (
    "(SELECT faculty_id,{period} AS period,status='submitted' AS is_open,COUNT(*) AS works FROM all_keys"
    " WHERE created_at>=:day_0 GROUP BY faculty_id,period,is_open) w"
)
_STOPPED = (
    "SELECT {owner} AS owner,{decider} AS decider,{period} AS period,{received} AS received,was_open,decided,"
    "waited_minutes,COUNT(*) FROM all_passages WHERE {wanted}"
    " GROUP BY owner,decider,period,received,was_open,decided,waited_minutes"
)
_MOMENTS = (("created_at", "day"), ("at_us", "us"))
_HERE = "CASE WHEN {department}=:department THEN {faculty_id} END"
"""None is somebody of another department."""


class DatabaseFigures:
    """See `services.figures.figures.FiguresReader`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def of_departments(self, periods: Sequence[Period]) -> Figures:
        """Return the figures of all departments."""
        sides = _Sides(_OF_DEPARTMENT, "department", "decider_department")
        with translated(), self._connections.reading() as connection:
            departments = [name for (name,) in connection.rows(_DEPARTMENTS)]
            per_person = connection.value(_PER_PERSON) is not None
            known_since = _instant(connection.value(_FIRST_RECORD))
            waiting, received, stopped = _grouped(connection, periods, sides, {})
        return counted(
            periods,
            waiting=[WaitingNow(Owner(name), int(works), read_instant(oldest)) for name, works, oldest in waiting],
            received=[
                Received(Owner(name), period, bool(is_open), int(works)) for name, period, is_open, works in received
            ],
            passages=[_passages(Owner(now), Owner(then), *rest) for now, then, *rest in stopped],
            owners=map(Owner, departments),
            per_person=per_person,
            known_since=known_since,
        )

    def of_people(self, department: str, periods: Sequence[Period]) -> Figures:
        """Return the figures of a department's people."""
        sides = _Sides(
            "w.faculty_id",
            _HERE.format(department="department", faculty_id="faculty_id"),
            _HERE.format(department="decider_department", faculty_id="decider_id"),
            where=f" WHERE w.faculty_id IS NOT NULL AND {_OF_DEPARTMENT}=:department",
            wanted=" AND (department=:department OR decider_department=:department)",
        )
        named = {"department": department}
        with translated(), self._connections.reading() as connection:
            if connection.value(_PER_PERSON) is None:
                raise NotPerPerson
            names = dict(connection.rows(_PEOPLE, named))
            waiting, received, stopped = _grouped(connection, periods, sides, named)
            known_since = _instant(connection.value(_FIRST_RECORD))

        def person(faculty_id: int | None) -> Owner | None:
            return None if faculty_id is None else Owner(department, faculty_id, names.get(faculty_id))

        there = [person(number) for number in names]
        return counted(
            periods,
            waiting=[
                WaitingNow(who, int(works), read_instant(oldest))
                for number, works, oldest in waiting
                if (who := person(number))
            ],
            received=[
                Received(who, period, bool(is_open), int(works))
                for number, period, is_open, works in received
                if (who := person(number))
            ],
            passages=[_passages(person(now), person(then), *rest) for now, then, *rest in stopped],
            owners=filter(None, there),
            per_person=True,
            known_since=known_since,
        )


@dataclass(frozen=True, slots=True)
class _Sides:
    """Whom rows are grouped by: of work, and of what stopped waiting whose it is now and was then."""

    of_work: str
    owner: str
    decider: str
    where: str = ""
    wanted: str = ""


_Rows = Sequence[tuple[Any, ...]]


def _grouped(
    connection: Connection, periods: Sequence[Period], sides: _Sides, values: Mapping[str, Any]
) -> tuple[_Rows, _Rows, _Rows]:
    """Return what waits now, what was received, and what stopped waiting or began anew."""
    bounds: dict[str, Any] = {}
    for number, period in enumerate(periods):
        bounds[f"day_{number}"] = period.begins.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
        bounds[f"us_{number}"] = microseconds(period.begins)
    came, happened = (_number_of(column, name, len(periods)) for column, name in _MOMENTS)
    of_work = f"SELECT {sides.of_work} AS owner,{{}} FROM {{}} {_BY_FACULTY}{sides.where} GROUP BY owner"
    received = of_work.format("w.period,w.is_open,SUM(w.works)", _RECEIVED.format(period=came)) + ",w.period,w.is_open"
    stopped = _STOPPED.format(
        owner=sides.owner, decider=sides.decider, period=happened, received=came, wanted=f"at_us>=:us_0{sides.wanted}"
    )
    return (
        connection.rows(of_work.format("SUM(w.works),MIN(w.oldest)", _WAITING), values),
        connection.rows(received, {**bounds, **values}),
        connection.rows(stopped, {**bounds, **values}),
    )


def _number_of(column: str, name: str, count: int) -> str:
    """Return the SQL of which of the periods a moment is in; NULL before the first."""
    return f"CASE WHEN {column}>=:{name}_0 THEN {_halved(column, name, 0, count)} END"


def _halved(column: str, name: str, first: int, count: int) -> str:
    """Return the same of some periods, the first of which has this number: five comparisons find one of 28."""
    if count == 1:
        return str(first)
    half = count // 2
    earlier, later = _halved(column, name, first, half), _halved(column, name, first + half, count - half)
    return f"CASE WHEN {column}<:{name}_{first + half} THEN {earlier} ELSE {later} END"


def _instant(at_us: int | None) -> datetime | None:
    return None if at_us is None else datetime.fromtimestamp(at_us / 1_000_000, UTC)


def _passages(owner: Owner | None, decider: Owner | None, *row: Any) -> Passages:
    period, received, was_open, decided, minutes, count = row
    waited = None if minutes is None else int(minutes)
    return Passages(owner, decider, period, received, bool(was_open), bool(decided), waited, count)
