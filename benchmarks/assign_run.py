"""Measures the Assign page: its counts beside the bare grouped SQL, moves beside as many bare acts, and planning.

`python -m benchmarks.assign_run SPEC.json OUT.json`; the specification is `AssignSpec` as JSON.
"""

import json
import sys
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

from benchmarks.bare import BareDatabase
from benchmarks.figures import Figure, median_figure
from benchmarks.real_window import RealWindow, Surroundings, application, turn_until
from edumanage_desktop.adapters.database import Database, open_database
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import connect, place_of
from edumanage_desktop.adapters.database.workload import DatabaseWorkloads
from edumanage_desktop.services.moving.balancing import Bonds, Measure, Receiver, share_out
from edumanage_desktop.services.moving.batches import Move, acts_of, new_batch
from edumanage_desktop.services.moving.works import Movable

FACULTY = 2_000
"""So many faculty members are in the register while this is measured."""
PLANNED, AMONG = 10_000, 200
COUNTS_AT_MOST, MOVES_AT_LEAST, PLAN_MS = 2.0, 0.7, 1_000.0
_IN_A_TURN = 500
_FIRST_OF_MANY = 900_000
_TODAY = date(2026, 11, 24)
_SINCE = datetime(2026, 11, 17, tzinfo=UTC)
_SINCE_US = int(_SINCE.timestamp()) * 1_000_000
_SUBMITTED = "status='submitted'"
_BY_HAND = (
    f"SELECT faculty_id,COUNT(*),MIN(created_at) FROM student_uploads WHERE {_SUBMITTED} GROUP BY faculty_id",
    f"SELECT to_faculty_id,COUNT(*) FROM history WHERE at_us>={_SINCE_US} AND kind IN('approve','reject')"
    " GROUP BY to_faculty_id",
    "SELECT id,full_name,department,capacity,active FROM faculty",
    "SELECT faculty_id FROM people WHERE faculty_id IS NOT NULL GROUP BY faculty_id HAVING MAX(active)=0",
    f"SELECT faculty_id,first_day,last_day FROM absences WHERE last_day>='{_TODAY}'",
    f"SELECT COUNT(*) FROM student_uploads u WHERE {_SUBMITTED} AND u.faculty_id IS NOT NULL AND NOT EXISTS("
    "SELECT 1 FROM faculty_students t WHERE t.faculty_id=u.faculty_id AND t.student_id=u.student_id)",
)
"""What the page shows of everybody, by the owner on the base tables."""


@dataclass(frozen=True, slots=True)
class AssignSpec:
    """What is measured: the registrar `login` with the account of `url`; `moves` are made by each side."""

    group: str
    url: str
    owner_url: str
    login: str
    store: str
    home: str
    rounds: int
    moves: int

    @property
    def is_server(self) -> bool:
        """Return whether a server has the database."""
        return not self.owner_url.startswith("sqlite")


def measure(spec: AssignSpec) -> Iterator[Figure]:
    """Yield every row."""
    bare = BareDatabase(spec.owner_url)
    try:
        with _many_faculty(spec, bare):
            yield from _counts(spec, bare)
            yield _page(spec, bare)
            yield _moves(spec, bare)
    finally:
        bare.close()
    yield from _plans(spec)


def _counts(spec: AssignSpec, bare: BareDatabase) -> Iterator[Figure]:
    connections = Connections(place=place_of(spec.url, login=spec.login), login=spec.login)
    workloads = DatabaseWorkloads(connections=connections)

    def ours() -> object:
        return workloads.workloads(today=_TODAY, decided_since=_SINCE), workloads.untaught()

    by_hand = partial(_by_hand, bare)
    try:
        for warm_up in (ours, by_hand):
            warm_up()
        turns = [(_ms(ours), _ms(by_hand)) for _ in range(spec.rounds)]
    finally:
        connections.close()
    yield median_figure(
        spec.group,
        "everybody's counts",
        *zip(*turns, strict=True),
        at_most=COUNTS_AT_MOST,
        remark=f"{FACULTY:,} faculty",
    )


def _page(spec: AssignSpec, bare: BareDatabase) -> Figure:
    """Measure from the key until the counts stand, in windows that had no such page yet."""
    app, turns = application(), list[tuple[float, float]]()
    for number in range(max(3, spec.rounds // 3)):
        real = RealWindow(Surroundings(spec.url, spec.login, spec.store, f"{spec.home}-{number}"), app)
        pages = real.window.pages

        def stands() -> bool:
            page = pages.assigning  # noqa: B023 (asked within this turn)
            return page is not None and bool(page.model.workloads.people)

        def open_page() -> None:
            pages.go_to_assigning()  # noqa: B023 (asked within this turn)
            turn_until(stands)

        try:
            turns.append((_ms(open_page), _ms(partial(_by_hand, bare))))
        finally:
            real.close()
    return median_figure(spec.group, "page open, counts standing", *zip(*turns, strict=True), at_most=COUNTS_AT_MOST)


def _moves(spec: AssignSpec, bare: BareDatabase) -> Figure:
    """Move half as many works there and back, by turns with bare acts on as many others."""
    database = open_database(spec.url, login=spec.login)
    raw = connect(place_of(spec.url, login=spec.login), login=spec.login)
    ours, floor = list[float](), list[float]()
    try:
        works = _works(bare, spec.moves)
        mine, theirs = _Batch(works[::2]), _Batch(works[1::2])
        for _way in ("there", "back"):
            for first in range(0, len(mine.works), _IN_A_TURN):
                floor.append(_per_second(partial(_insert, raw, spec), theirs.moves(first)))
                ours.append(_per_second(partial(_record, database), mine.moves(first)))
    finally:
        raw.close()
        database.close()
    made = len(mine.works) * 2
    return Figure(
        spec.group, f"{made:,} moves", _median(ours), "/s", _median(floor), at_least=MOVES_AT_LEAST,
        spread=(min(ours), max(ours), min(floor), max(floor)), remark="beside bare INSERTs into acts",
    )  # fmt: skip


class _Batch:
    """Works that go to the next faculty member and back."""

    def __init__(self, works: Sequence[tuple[Movable, int]]) -> None:
        self.works = list(works)

    def moves(self, first: int) -> list[Any]:
        """Return the acts for some of the works, and note that these are made."""
        chosen = self.works[first : first + _IN_A_TURN]
        batch = new_batch()
        acts = list(acts_of(batch, [Move(work, to) for work, to in chosen], "The bench moves it"))
        for number, (work, to) in enumerate(chosen, first):
            moved = Movable(work.upload_id, work.version + 1, work.student_id, to, work.received)
            self.works[number] = (moved, work.faculty_id or 0)
        return acts


def _works(bare: BareDatabase, count: int) -> list[tuple[Movable, int]]:
    """Return works with to whom each goes first: the next faculty member who has any."""
    rows = bare.rows(
        "SELECT u.id,st.version,u.student_id,u.faculty_id FROM student_uploads u JOIN upload_state st"
        f" ON st.upload_id=u.id WHERE {_SUBMITTED} AND st.gone=0 AND u.faculty_id>0 ORDER BY u.id LIMIT {count}"
    )
    people = sorted(number for (number,) in bare.rows(f"SELECT id FROM faculty WHERE active=1 AND id<{_FIRST_OF_MANY}"))
    following = dict(zip(people, [*people[1:], people[0]], strict=True))
    return [
        (Movable(upload, version, student, faculty, _SINCE), following.get(faculty, people[0]))
        for upload, version, student, faculty in rows
    ]


def _insert(raw: Any, spec: AssignSpec, act: Any) -> None:
    mark = "%s" if spec.is_server else "?"
    names = "act_uuid,kind,upload_id,expected_version,target_faculty_id,reason,student_id"
    cursor = raw.cursor()
    cursor.execute("BEGIN" if spec.is_server else "BEGIN IMMEDIATE")
    cursor.execute(
        f"INSERT INTO acts({names}) VALUES({','.join([mark] * 7)})",
        (
            act.act_uuid, "reassign", act.upload_id, act.expected_version, act.target_faculty_id, act.reason,
            act.student_id,
        ),
    )  # fmt: skip
    cursor.execute("COMMIT")
    cursor.close()


def _record(database: Database, act: Any) -> None:
    database.recorder.record(act)


def _per_second(make: Callable[[Any], None], acts: Sequence[Any]) -> float:
    started = perf_counter()
    for act in acts:
        make(act)
    return len(acts) / (perf_counter() - started)


def _plans(spec: AssignSpec) -> Iterator[Figure]:
    """Plan as many works over as many people by every measure, with teaching, conflicts and capacities."""
    if spec.is_server:  # no database has any part in it
        return
    drawn = Random(7)
    faculty, students = range(1, AMONG + 1), range(1, 4_001)
    works = [
        Movable(number, 1, drawn.choice(students), drawn.choice([None, *faculty]), _SINCE + timedelta(minutes=number))
        for number in range(PLANNED)
    ]
    people = [Receiver(each, drawn.randint(0, 120), drawn.choice([None, 150, 250])) for each in faculty]
    bonds = Bonds(
        {student: frozenset(drawn.sample(faculty, 3)) for student in students},
        {student: frozenset(drawn.sample(faculty, 2)) for student in students if student % 5 == 0},
    )
    for measure_by in Measure:
        times = sorted(_ms(partial(share_out, works, people, bonds, measure_by)) for _ in range(3))
        yield Figure(
            "Planning moves", f"{PLANNED:,} among {AMONG}, {measure_by}", times[1], "ms", at_most=PLAN_MS,
            spread=(times[0], times[-1]),
        )  # fmt: skip


@contextmanager
def _many_faculty(spec: AssignSpec, bare: BareDatabase) -> Iterator[None]:
    """Fill the register up with faculty who have no work; they are gone afterwards."""
    ((there,),) = bare.rows("SELECT COUNT(*) FROM faculty WHERE id>0")
    numbers = range(_FIRST_OF_MANY, _FIRST_OF_MANY + max(0, FACULTY - there))
    values = [f"({each},'Bench {uuid.uuid4()}',1)" for each in numbers]
    let_go = f"DELETE FROM faculty WHERE id>={_FIRST_OF_MANY}"
    with _keeping_the_register(spec, bare) as run:
        run(let_go)
        for first in range(0, len(values), _IN_A_TURN):
            run(f"INSERT INTO faculty(id,full_name,active) VALUES{','.join(values[first : first + _IN_A_TURN])}")
        try:
            yield
        finally:
            run(let_go)


@contextmanager
def _keeping_the_register(spec: AssignSpec, bare: BareDatabase) -> Iterator[Callable[[str], object]]:
    """Yield who may change the register: nobody at all with the functions of the program, or a steward of a server."""
    if spec.is_server:
        bare.rows("REPLACE INTO stewards(login) VALUES('root')")
        try:
            yield bare.rows
        finally:
            bare.rows("DELETE FROM stewards WHERE login='root'")
        return
    owner = connect(place_of(spec.owner_url, login=None), login=None)
    try:
        yield owner.execute
    finally:
        owner.close()


def _by_hand(bare: BareDatabase) -> None:
    for statement in _BY_HAND:
        bare.rows(statement)


def _ms(act: Callable[[], object]) -> float:
    started = perf_counter()
    act()
    return (perf_counter() - started) * 1000


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def main(argv: list[str]) -> None:
    """Measure what the specification says."""
    spec = AssignSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    found = list(measure(spec))
    Path(argv[1]).write_text(json.dumps([figure.to_record() for figure in found], ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
