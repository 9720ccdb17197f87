"""The Health page over ninety days of minutes of a hundred workstations, and what measuring costs an act.

`python -m benchmarks.health_run SPEC.json OUT.json`; the specification is `HealthSpec` as JSON.
"""

import json
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QElapsedTimer, QEventLoop

from benchmarks.figures import Figure, median_figure
from edumanage_desktop.adapters.database.health_figures import DatabaseHealthReader
from edumanage_desktop.bootstrap import make_application, make_window
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.health import Gauge, Metric
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.measured_session import measured
from edumanage_desktop.services.health.figures import Span
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import PrivateServers

DAYS, STATIONS = 90, 100
OPENED_MS, SHARE_AT_MOST = 200.0, 1.01
_MINUTE_US, _HOUR_US, _SLOT_US = 60_000_000, 3_600_000_000, 300_000_000
_AT_ONCE = 5_000
_ACTS = 1_000


@dataclass(frozen=True, slots=True)
class HealthSpec:
    """Where databases lie while they are measured, and how often all is done."""

    home: str
    rounds: int


def run(spec: HealthSpec) -> Iterator[Figure]:
    """Yield the rows of both engines."""
    home = Path(spec.home) / "health"
    home.mkdir(parents=True, exist_ok=True)
    with judged_database("sqlite", folder=home, server=None) as own:
        yield from _of(own, "SQLite", spec)
        yield _opened(own, home, spec.rounds)
    servers = PrivateServers()
    try:
        with judged_database("mariadb", folder=home, server=servers.of("mariadb")) as own:
            yield from _of(own, "MariaDB", spec)
    finally:
        servers.stop()


def _of(own: JudgedDatabase, engine: str, spec: HealthSpec) -> Iterator[Figure]:
    group = f"{engine}, health"
    yield _measuring(own, group)
    rows = _fill(own)
    adm = own.client("adm")
    reader = DatabaseHealthReader(connections=adm.connections, now_us=adm.reader.now_us)
    for span in Span:
        took = [_took_ms(lambda span=span: reader.figures(span)) for _round in range(spec.rounds)]
        name = f"figures of {span.name.lower()}"
        remark = f"{rows:,} sums of {STATIONS} workstations over {DAYS} days"
        yield Figure(group, name, statistics.median(took), "ms", at_most=OPENED_MS, remark=remark)


def _fill(own: JudgedDatabase) -> int:
    """Put the sums there as triggers would have added them up, and the gauges."""
    now_us = own.client("adm").reader.now_us()
    count = 0
    insert = "INSERT INTO health_sums(span_s,metric,begins_at_us,seen,failed,slow,total_us,longest_us) VALUES"
    for span_s, step_us in ((60, _MINUTE_US), (3600, _HOUR_US)):
        last = now_us // step_us * step_us
        begins = [last - place * step_us for place in range(DAYS * 86_400 // span_s)]
        rows = [
            f"({span_s},'{metric}',{at},{STATIONS * span_s // 60},1,0,{STATIONS * 4_000},90000)"
            for at in begins
            for metric in Metric
        ]
        for start in range(0, len(rows), _AT_ONCE):
            own.root(insert + ",".join(rows[start : start + _AT_ONCE]))
        count += len(rows)
    own.root("DROP TRIGGER health_gauges_bi")
    slots = [now_us // _SLOT_US * _SLOT_US - place * _SLOT_US for place in range(DAYS * 288)]
    rows = [f"('{gauge}',{at},{1 << 30})" for at in slots for gauge in Gauge]
    for start in range(0, len(rows), _AT_ONCE):
        own.root("INSERT INTO health_gauges(gauge,at_us,value) VALUES" + ",".join(rows[start : start + _AT_ONCE]))
    return count


def _measuring(own: JudgedDatabase, group: str) -> Figure:
    """Return an act that is measured beside one that is not, in turns."""
    uploads = [own.upload(title=f"Work {number}") for number in range(2 * _ACTS)]
    plain = own.open("ann")
    watched, _measuring_of = measured(own.open("ann"), None, ("bench", "ann"))
    times: tuple[list[float], list[float]] = ([], [])
    with closing(plain), closing(watched):
        for place, upload in enumerate(uploads):
            act = Act(str(uuid4()), ActKind.APPROVE, upload, expected_version=own.version(upload), feedback="Good.")
            side = (place + place // 2) % 2  # each is first as often as the other
            recorder = (watched, plain)[side].recorder
            times[side].append(_took_ms(lambda recorder=recorder, act=act: recorder.record(act)))
    remark = f"{_ACTS} decisions each in turns; floor: the same without measuring"
    return median_figure(group, "one measured act", *times, at_most=SHARE_AT_MOST, remark=remark)


def _opened(own: JudgedDatabase, home: Path, rounds: int) -> Figure:
    """Return how long it is from the click on the rail to figures and chart, the page made anew each time."""
    own.root("UPDATE people SET faculty_id=NULL WHERE login='adm'")
    app = make_application()
    took = []
    for number in range(rounds):
        place = home / f"window-{number}"
        options = WindowOptions(place / "data", place / "config", place / "cache", own.url, home / "files", "adm")
        window = make_window(options)
        window.resize(1280, 800)
        window.show()
        window.connect_session()
        _until(lambda window=window: window.workspace is not None and window.workspace.queue.is_settled())
        _rest(1_500)
        clock = QElapsedTimer()
        clock.start()
        window.form.rail.health.click()
        _until(lambda window=window: window.health.page is not None and window.health.page.isVisible())
        page = window.health.page
        assert page is not None
        _until(lambda page=page: 0 in page.made and page.state.figures is not None and page.state.signs.isVisible())
        took.append(float(clock.elapsed()))
        window.close()
        window.deleteLater()
        app.processEvents()
    remark = f"from the click to figures and chart, {DAYS} days of {STATIONS} workstations behind it"
    return Figure("SQLite, health", "page opened", statistics.median(took), "ms", at_most=OPENED_MS, remark=remark)


def _until(condition: object) -> None:
    assert callable(condition)
    loop = QEventLoop()
    until = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < until, "the window did not come so far"
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def _rest(milliseconds: int) -> None:
    until = time.monotonic() + milliseconds / 1000
    _until(lambda: time.monotonic() > until)


def _took_ms(act: object) -> float:
    assert callable(act)
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def main(argv: Sequence[str]) -> None:
    """Measure what the specification says."""
    spec = HealthSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    found = [figure.to_record() for figure in run(spec)]
    Path(argv[1]).write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
