"""Two hundred windows with accounts of their own and a writing portal, all on one fresh server of 151 connections."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.department import load, surroundings
from benchmarks.figures import Figure
from benchmarks.portal_run import PortalSpec
from benchmarks.server import PORTAL, ROOT, BenchServer, bench_server
from benchmarks.timetable import COMING_S, Timetable
from benchmarks.windows_run import WindowsSpec
from edumanage_desktop.adapters.database.crowding import PATIENCE_SECONDS
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.people import NewPerson

WINDOWS = 200
_REGISTRARS = 15
_PROCESSES = 4
_UPLOADS, _WAITING_EACH = 5_000, 15
_FIRST_FACULTY = 1001
_GROUP = "MariaDB, 200 windows and a portal"
_SAMPLE_EVERY_S = 0.2
_SETTLED_S = 8.0
"""So long after everybody left, each window has looked once what changed, and given its connection back."""
_WINDOWS_PER_CONNECTION = 2
_CONNECTED = "SELECT COUNT(*) FROM information_schema.processlist WHERE user LIKE 'window%' GROUP BY user"


@dataclass(frozen=True, slots=True)
class Connected:
    """How many connections windows had at a moment, and how many the one that had the most."""

    at_s: float
    windows: int
    most_of_one: int


def figures(folder: Path) -> Iterator[Figure]:
    """Make a fresh server in `folder`, let everybody work, and yield what came of it."""
    with bench_server(folder / "server") as server:
        urls = _department(server, folder)
        ((most_connections,),) = server.rows("SELECT @@max_connections")
        table = Timetable(time.time() + 5)
        told, served, connected = _work(server, urls, table, folder)
        not_once = _not_exactly_once(server, told["acts"])
        ((_name, refused),) = server.rows("SHOW GLOBAL STATUS LIKE 'Connection_errors_max_connections'")
        ((_name, at_once),) = server.rows("SHOW GLOBAL STATUS LIKE 'Max_used_connections'")
    yield from _of_contacts(told, int(refused))
    yield from _of_connections(connected, table, int(at_once), int(most_connections))
    yield from _of_portal(served, table)
    yield Figure(_GROUP, "acts acknowledged", len(told["acts"]), "")
    remark = f"left in journals: {told['left']}"
    yield Figure(_GROUP, "acts not exactly once in the history", not_once + told["left"], "", at_most=0, remark=remark)


def _department(server: BenchServer, folder: Path) -> dict[str, str]:
    """Load a small department, add faculty with work that waits, and return login → URL of all windows."""
    load(server.root_url, folder / "files", _UPLOADS)
    people = [
        NewPerson(f"window{number:03}", f"Window {number}", frozenset({Role.FACULTY}), faculty_id=1000 + number)
        if number > _REGISTRARS
        else NewPerson(f"window{number:03}", f"Window {number}", frozenset({Role.REGISTRAR}))
        for number in range(1, WINDOWS + 1)
    ]
    with server.connect() as connection, connection.cursor() as cursor:
        faculty = [(person.faculty_id, person.full_name) for person in people if person.faculty_id is not None]
        cursor.executemany("INSERT INTO faculty(id,full_name) VALUES(%s,%s)", faculty)
        cursor.execute(
            "INSERT INTO student_uploads(student_id,faculty_id,title,file_path,created_at,status)"
            " SELECT s.id,f.id,'Report that waits','uploads/waiting.pdf',NOW(),'submitted'"
            " FROM faculty f JOIN (SELECT id FROM students ORDER BY id LIMIT %s) s WHERE f.id>=%s",
            (_WAITING_EACH, _FIRST_FACULTY),
        )
    with server.account_keeper() as keeper:
        for made in keeper.add(people):
            server.choose(made.login, made.password)
    return {person.login: server.url_of(person.login) for person in people}


def _work(
    server: BenchServer, urls: Mapping[str, str], table: Timetable, folder: Path
) -> tuple[dict[str, Any], dict[str, Any], list[Connected]]:
    """Run the windows and the portal beside each other; return what both tell, and the connections meanwhile."""
    students = [number for (number,) in server.rows("SELECT id FROM students")]
    faculty = [number for (number,) in server.rows("SELECT id FROM faculty")]
    portal = PortalSpec(server.url_of(PORTAL), students, faculty, table.begin_s, table.end_s)
    processes = [_Process(folder, "portal_run", portal)]
    for part in range(_PROCESSES):
        own = dict(list(urls.items())[part::_PROCESSES])
        processes.append(_Process(folder, "windows_run", WindowsSpec(own, table.begin_s, str(folder / "journals"))))
    connected = _sampled(server, table)
    served, *answers = (process.answer() for process in processes)
    told = {name: sum((answer[name] for answer in answers[1:]), answers[0][name]) for name in answers[0]}
    return told, served, connected


class _Process:
    """One of the processes that work at the same time."""

    def __init__(self, folder: Path, module: str, spec: WindowsSpec | PortalSpec) -> None:
        name = f"{module}-{time.monotonic_ns()}"
        self._out = folder / f"{name}-out.json"
        given = folder / f"{name}.json"
        given.touch(mode=0o600)
        given.write_text(json.dumps(asdict(spec)), encoding="utf-8")
        command = [sys.executable, "-m", f"benchmarks.{module}", str(given), str(self._out)]
        self._process = subprocess.Popen(command, cwd=ROOT, env=surroundings())

    def answer(self) -> dict[str, Any]:
        """Wait until it ends and return what it wrote; raises `RuntimeError` where it failed."""
        if self._process.wait() != 0:
            raise RuntimeError("a part of the measurement failed")
        answer: dict[str, Any] = json.loads(self._out.read_text(encoding="utf-8"))
        return answer


def _sampled(server: BenchServer, table: Timetable) -> list[Connected]:
    found = []
    with server.connect() as connection, connection.cursor() as cursor:
        while time.time() < table.end_s:
            cursor.execute(_CONNECTED)
            counts = [int(count) for (count,) in cursor.fetchall()]
            found.append(Connected(time.time(), sum(counts), max(counts, default=0)))
            time.sleep(_SAMPLE_EVERY_S)
    return found


def _not_exactly_once(server: BenchServer, acknowledged: Sequence[str]) -> int:
    """Return how many acts are in the history and were not acknowledged, the other way round, or there twice."""
    rows = server.rows("SELECT act_uuid FROM history WHERE actor LIKE 'window%%' AND act_uuid IS NOT NULL")
    recorded = [act_uuid for (act_uuid,) in rows]
    return len(set(recorded) ^ set(acknowledged)) + len(recorded) - len(set(recorded))


def _of_contacts(told: Mapping[str, Any], refused: int) -> Iterator[Figure]:
    contacts_ms, sentences = told["contacts_ms"], told["sentences"]
    yield Figure(_GROUP, "contacts made", len(contacts_ms), "")
    remark = sentences[0] if sentences else ""
    yield Figure(_GROUP, "contacts refused that a person sees", len(sentences), "", at_most=0, remark=remark)
    remark = f"all refusals of the server: {refused}"
    yield Figure(_GROUP, "refused once and asked again", told["asked_again"], "", remark=remark)
    remark = f"the median {statistics.median(contacts_ms):.0f} ms"
    yield Figure(
        _GROUP, "longest wait of a contact", max(contacts_ms) / 1000, "s", at_most=PATIENCE_SECONDS, remark=remark
    )


def _of_connections(connected: Sequence[Connected], table: Timetable, at_once: int, most: int) -> Iterator[Figure]:
    working = [each.windows for each in connected if table.begin_s + COMING_S < each.at_s < table.rest_s]
    resting = [each.windows for each in connected if table.rest_s + _SETTLED_S < each.at_s < table.back_s]
    remark = f"of {most}, the portal's and the administrator's included"
    yield Figure(_GROUP, "connections: most at once", at_once, "", remark=remark)
    remark = f"between {min(working)} and {max(working)}"
    yield Figure(_GROUP, "connections: windows at work, median", statistics.median(working), "", remark=remark)
    of_one = max(each.most_of_one for each in connected)
    yield Figure(_GROUP, "connections: most of one window", of_one, "", at_most=_WINDOWS_PER_CONNECTION)
    remark = f"most {max(resting)}, while they look what changed"
    idle = statistics.median(resting)
    yield Figure(_GROUP, "connections: windows idle for five minutes, median", idle, "", at_most=0, remark=remark)


def _of_portal(served: Mapping[str, Any], table: Timetable) -> Iterator[Figure]:
    seconds = table.end_s - table.begin_s
    remark = f"the longest request {max(served['requests_ms']):.0f} ms"
    yield Figure(_GROUP, "portal: handed in", served["written"] / seconds, "/s", remark=remark)
    failures = served["failures"]
    remark = failures[0] if failures else ""
    yield Figure(_GROUP, "portal: refused or failed", len(failures), "", at_most=0, remark=remark)
