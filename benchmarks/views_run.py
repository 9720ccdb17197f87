"""Measures what the views cost: the program's statements by a person's own account, and the same by the owner.

`python -m benchmarks.views_run SPEC.json OUT.json`; the specification is `ViewsSpec` as JSON.
"""

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.bare import BareDatabase
from benchmarks.counted_figures import figures_question
from benchmarks.figures import Figure, median_figure
from benchmarks.own_acts import OwnActs, Urls, among_people
from benchmarks.questions import Question, Whose, questions
from edumanage_desktop.adapters.database import database_over
from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.driver import place_of

ALLOWED = 1.5
_SHORT_MS, _OFTENER = 40.0, 12
"""What takes less is asked so much oftener."""
_Asked = list[tuple[str, Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class ViewsSpec:
    """What is measured: `login` with the account of `url`; `registrar_url` is whose takes acts back."""

    group: str
    url: str
    owner_url: str
    registrar_url: str
    login: str
    faculty_id: int | None
    student_id: int | None
    rounds: int

    @property
    def whose(self) -> Whose:
        """Return whose work `login` sees."""
        return Whose(self.faculty_id, self.student_id)

    @property
    def is_server(self) -> bool:
        """Return whether a server has the database."""
        return not self.owner_url.startswith("sqlite")

    def urls(self) -> Urls:
        """Return who acts."""
        return Urls(self.url, self.owner_url, self.registrar_url)


class _Noting(Connection):
    """Notes what is asked through it."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.asked: _Asked = []

    def rows(self, query: str, values: Mapping[str, Any] | None = None) -> Sequence[tuple[Any, ...]]:
        self.asked.append((query, values or {}))
        return super().rows(query, values or {})


class _NotingConnections(Connections):
    """Lends one connection, which notes what is asked."""

    def __init__(self, noting: _Noting, **options: Any) -> None:
        super().__init__(**options)
        self._noting = noting

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        yield self._noting


class ViewsMeasurement:
    """The same connection of a person, and the owner's cursor, by turns."""

    def __init__(self, spec: ViewsSpec) -> None:
        self._spec = spec
        place = place_of(spec.url, login=spec.login)
        self._mine = _Noting(place=place, login=spec.login)
        self._bare = BareDatabase(spec.owner_url)
        self._connections = _NotingConnections(self._mine, place=place, login=spec.login)
        self._reader = database_over(self._connections).reader
        self._reader.person()

    def figures(self) -> Iterator[Figure]:
        """Yield every row."""
        for question in questions(self._spec.whose, self._bare, is_server=self._spec.is_server):
            yield self._figure(question)
        if self._spec.whose == Whose():
            yield self._figure(figures_question(self._connections, is_server=self._spec.is_server))
        if self._spec.is_server:
            yield self._act()

    def close(self) -> None:
        """Close both connections."""
        self._mine.close()
        self._bare.close()

    def _figure(self, question: Question) -> Figure:
        self._mine.asked.clear()
        question.ask(self._reader)
        asked = tuple(self._mine.asked)

        def through_views() -> Sequence[Any]:
            return [self._mine.rows(query, values) for query, values in asked][-1]

        def by_hand(way: Sequence[str]) -> Sequence[Any]:
            return [self._bare.rows(statement) for statement in way][-1]

        way = min(question.by_hand, key=lambda way: min(_ms(partial(by_hand, way)) for _ in range(3)))
        _check_agreement(question, through_views(), by_hand(way))
        ours, floor = self._by_turns(partial(_ms, through_views), partial(_ms, partial(by_hand, way)))
        remark = f"statements: {len(asked)}, by hand {len(way)}"
        # SQLite's views are for who owns the file, and could read the tables as well.
        allowed = ALLOWED if self._spec.is_server else None
        return median_figure(self._spec.group, question.name, ours, floor, at_most=allowed, remark=remark)

    def _act(self) -> Figure:
        spec = self._spec
        with among_people(self._bare, spec.owner_url, spec.whose):
            acts = OwnActs(spec.whose, self._bare, spec.urls())
            try:
                ours, floor = self._by_turns(acts.mine, acts.owners)
            finally:
                acts.close()
        remark = "the owner was put among the people for it"
        return median_figure(spec.group, "one act", ours, floor, at_most=ALLOWED, remark=remark)

    def _by_turns(self, ours: Callable[[], float], floor: Callable[[], float]) -> tuple[list[float], list[float]]:
        """Return the milliseconds of both, who take turns in going first."""
        taken: tuple[list[float], list[float]] = ([], [])
        sides = [(ours, taken[0]), (floor, taken[1])]
        is_short = max(ours(), floor()) < _SHORT_MS
        for _ in range(self._spec.rounds * (_OFTENER if is_short else 1)):
            for time, found in sides:
                found.append(time())
            sides.reverse()
        return taken


def _check_agreement(question: Question, ours: Sequence[Any], theirs: Sequence[Any]) -> None:
    """Raise `RuntimeError` when the two did not answer the same question."""
    width = len(theirs[0]) if theirs else 0
    if sorted(repr(row[-width:][:2]) for row in ours) != sorted(repr(row[:2]) for row in theirs):
        raise RuntimeError(f"{question.name}: {len(ours)} rows through the views, {len(theirs)} others by hand")


def _ms(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1000


def main(argv: list[str]) -> None:
    """Measure what the specification says."""
    spec = ViewsSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    measurement = ViewsMeasurement(spec)
    try:
        found = list(measurement.figures())
    finally:
        measurement.close()
    Path(argv[1]).write_text(json.dumps([figure.to_record() for figure in found], ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
