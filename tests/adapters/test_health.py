"""What windows measure is added up once and charted truly, and an alert is raised once, on every engine."""

import io
import json
import threading
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.alert_board import DatabaseAlertBoard
from edumanage_desktop.adapters.database.health_figures import DatabaseHealthReader
from edumanage_desktop.adapters.database.health_reports import DatabaseHealthReports
from edumanage_desktop.adapters.database.health_tidying import forget_old
from edumanage_desktop.adapters.database.server_status import status_of
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.health import Gauge, Metric, Rule, Totals
from edumanage_desktop.measured_session import measured
from edumanage_desktop.services.health.facts import Disk, Facts, Thresholds
from edumanage_desktop.services.health.figures import HealthFigures, Span, full_at
from edumanage_desktop.services.health.measuring import Measuring, Meter, Minute
from edumanage_desktop.services.health.watching import HealthWatch
from edumanage_desktop.toolbox import CommandToolbox
from edumanage_desktop.watching_health import thresholds
from migrations.program.health_words import IN_AN_HOUR
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

_US = 1_000_000
GIB = 1 << 30


@pytest.fixture(params=EVERY_ENGINE)
def judged(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        yield made


def reports(judged: JudgedDatabase, login: str) -> DatabaseHealthReports:
    return DatabaseHealthReports(connections=judged.client(login).connections)


def reader(judged: JudgedDatabase) -> DatabaseHealthReader:
    adm = judged.client("adm")
    return DatabaseHealthReader(connections=adm.connections, now_us=adm.reader.now_us)


def command(judged: JudgedDatabase, *words: str, login: str = "adm") -> tuple[int, Any, str]:
    where = ["--database", judged.account_url(login), *(() if judged.is_server else ("--login", login))]
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        status = commands.run([*words, *where], CommandToolbox())
    said = out.getvalue()
    return status, json.loads(said) if "--json" in words and said else said, err.getvalue()


def minute(number: int, metric: Metric = Metric.ANSWER, **figures: int) -> Minute:
    return Minute(number, metric, **{"seen": 2, "failed": 1, "total_us": 30_000, "longest_us": 20_000, **figures})


def test_what_two_windows_report_is_added_up_and_counts_once(judged: JudgedDatabase) -> None:
    now_s = 1_000_000.0
    windows = {login: str(uuid4()) for login in ("ann", "stu")}
    for login, window in windows.items():
        for _time in range(2):
            told = [minute(16_666), minute(16_666, Metric.ACT, seen=1, failed=0, slow=1, longest_us=30_000)]
            reports(judged, login).tell(window, told, now_s)
    assert judged.root("SELECT login,COUNT(*) FROM health_reports GROUP BY login ORDER BY login") == [
        ("ann", 2), ("stu", 2),
    ]  # fmt: skip
    for span_s in (60, 3600):
        query = f"SELECT metric,seen,failed,slow,total_us,longest_us FROM health_sums WHERE span_s={span_s}"
        assert sorted(judged.root(query)) == [("act", 2, 0, 2, 60_000, 30_000), ("answer", 4, 2, 0, 60_000, 20_000)]
    ago_s = now_s - 16_666 * 60
    ((begins,),) = judged.root("SELECT DISTINCT begins_at_us FROM health_sums WHERE span_s=60")
    at_us = judged.value("SELECT MIN(at_us) FROM health_reports")
    assert begins % (60 * _US) == 0
    assert 0 <= at_us - ago_s * _US - begins < 62 * _US, "the minute is the database's"


def test_figures_are_the_sum_of_all_that_was_reported(judged: JudgedDatabase) -> None:
    told: list[tuple[int, Minute]] = []
    for number, ago_s in enumerate((10, 70, 1_000, 3_500, 4_000, 40_000, 100_000, 500_000)):
        each = minute(number, seen=number + 1, failed=1, total_us=(number + 1) * 1_000, longest_us=1_000)
        reports(judged, "ann").tell(str(uuid4()), [each], number * 60 + ago_s)
        told.append((ago_s, each))
    for span in Span:
        figures = reader(judged).figures(span)
        reach_s = span.length.total_seconds() - span.step.total_seconds()
        within = [each for ago_s, each in told if ago_s <= reach_s - 3600]
        whole = figures.whole(Metric.ANSWER)
        assert whole.seen >= sum(each.seen for each in within), span
        assert whole.seen <= sum(each.seen for ago_s, each in told if ago_s <= reach_s + 90_000), span
        assert len(figures.begins) == span.points == len(figures.totals[Metric.ANSWER])
        assert figures.begins[-1] <= figures.now < figures.begins[-1] + span.step
        assert figures.whole(Metric.UPLOAD) == Totals()
    assert reader(judged).figures(Span.QUARTER).whole(Metric.ANSWER) == Totals(36, 8, 0, 36_000, 1_000)
    assert reader(judged).sums(timedelta(minutes=5))[Metric.ANSWER].seen == 1 + 2


def test_a_session_s_acts_and_answers_are_measured(judged: JudgedDatabase) -> None:
    upload = judged.upload()
    database, measuring = measured(judged.open("ann"), None, ("server", "ann"))
    try:
        database.reader.details(upload)
        from edumanage_desktop.domain.acts import Act, ActKind

        act = Act(str(uuid4()), ActKind("approve"), upload, expected_version=judged.version(upload), feedback="Good.")
        database.recorder.record(act)
        with pytest.raises(Refused):
            database.recorder.record(
                Act(str(uuid4()), ActKind("approve"), upload, expected_version=1, feedback="Twice.")
            )
        measuring.end()
    finally:
        database.close()
    figures = reader(judged).figures(Span.HOUR)
    acts, answers = figures.whole(Metric.ACT), figures.whole(Metric.ANSWER)
    assert (acts.seen, acts.failed) == (2, 0), "what the rules refuse was answered"
    assert acts.total_us > 0
    assert answers.seen >= 3
    assert answers.failed == 0


def test_a_limit_that_an_administrator_changes_holds_in_windows_that_are_open(judged: JudgedDatabase) -> None:
    now_s = 1_800_000_000.0
    meter = Meter(clock=lambda: now_s)
    measuring = Measuring(meter=meter, desk=reports(judged, "ann"), keeper=None, clock=lambda: now_s)
    slow = []
    for limit_ms in ("5000", "1000", "3000"):
        assert command(judged, "settings", "set", "alert_slow_answers_ms", limit_ms)[0] == 0
        measuring.contact()
        meter.note(Metric.ANSWER, 2.0)
        slow.append(meter.minutes()[-1].slow)
        now_s += 60
    assert slow == [0, 1, 0]


def test_a_login_reports_so_much_and_no_more(judged: JudgedDatabase) -> None:
    window = str(uuid4())
    values = ",".join(f"('{window}',{number},'answer',0,1,0,0,0,0,'stu',{{now}})" for number in range(IN_AN_HOUR))
    now_us = judged.client("adm").reader.now_us()
    columns = "reporter,number,metric,ago_s,seen,failed,slow,total_us,longest_us,login,at_us"
    for trigger in ("bi", "ai"):
        judged.root(f"DROP TRIGGER health_reports_{trigger}")
    judged.root(f"INSERT INTO health_reports({columns}) VALUES{values.format(now=now_us)}")
    from edumanage_desktop.adapters.database import migration

    migration.downgrade(judged.engine, to="0005")
    migration.upgrade(judged.engine)
    with pytest.raises(Refused) as refusal:
        reports(judged, "stu").tell(str(uuid4()), [minute(1)], 60.0)
    assert refusal.value.code is RefusalCode.LIMIT
    reports(judged, "sam").tell(str(uuid4()), [minute(1)], 60.0)


def test_who_was_disabled_reports_nothing(judged: JudgedDatabase) -> None:
    with pytest.raises(Refused) as refusal:
        reports(judged, "off").tell(str(uuid4()), [minute(1)], 60.0)
    assert refusal.value.code is RefusalCode.DENIED


def test_what_is_old_is_forgotten_by_administrators_alone(judged: JudgedDatabase) -> None:
    now_us = judged.client("adm").reader.now_us()
    day_us = 86_400 * _US
    sums = "INSERT INTO health_sums(span_s,metric,begins_at_us,seen,failed,slow,total_us,longest_us)"
    for span_s, days in ((60, 1), (60, 120), (3600, 120), (3600, 900)):
        judged.root(f"{sums} VALUES(:s,'act',:at,1,0,0,0,0)", s=span_s, at=now_us - days * day_us)
    with pytest.raises(Refused):
        forget_old(judged.client("ann").connections)
    forget_old(judged.client("adm").connections)
    kept = judged.root("SELECT span_s,begins_at_us FROM health_sums ORDER BY span_s")
    assert kept == [(60, now_us - day_us), (3600, now_us - 120 * day_us)]


class Found:
    """A finder whose facts the proof puts there."""

    def __init__(self, judged: JudgedDatabase) -> None:
        self._reader = reader(judged)
        self.free = 50 * GIB

    def facts(self) -> Facts:
        disk = Disk("/srv/żółć", self.free, 100 * GIB)
        return Facts(self._reader.now(), disks=[disk], gauges={Gauge.STORE_FREE: self.free})

    def thresholds(self) -> Thresholds:
        from edumanage_desktop.domain.settings import BY_NAME

        return Thresholds.of({name: setting.otherwise for name, setting in BY_NAME.items()})


def test_an_alert_is_raised_once_acknowledged_and_resolved_by_itself(judged: JudgedDatabase) -> None:
    found, board = Found(judged), DatabaseAlertBoard(connections=judged.client("adm").connections)
    watch = HealthWatch(finder=found, board=board)
    assert watch.look().alerts == []
    found.free = 9 * GIB
    (alert,) = watch.look().new
    assert (alert.rule, alert.subject, alert.number) == (Rule.FREE_STORAGE, "/srv/żółć", 1)
    assert dict(alert.values)["free_bytes"] == str(9 * GIB)
    for free in (5, 11, 9, 11):
        found.free = free * GIB
        looked = watch.look()
        assert [each.number for each in looked.alerts] == [1], "in between it goes on"
        assert not looked.new
    (seen,) = watch.acknowledge(looked.alerts)
    assert seen.acknowledged_by == "adm"
    watch.acknowledge(looked.alerts)
    found.free = 13 * GIB
    assert watch.look().alerts == []
    found.free = 1 * GIB
    assert [each.number for each in watch.look().new] == [2]
    now_us = judged.client("adm").reader.now_us()
    both = board.since(now_us - 3_600 * _US)
    assert [(each.number, each.acknowledged_by, each.resolved_at is None) for each in both] == [
        (1, "adm", False), (2, None, True),
    ]  # fmt: skip
    assert judged.value("SELECT COUNT(*) FROM health_gauges") == 1, "a slot of time has one value"


def test_many_administrators_at_once_raise_one_alert(judged: JudgedDatabase) -> None:
    clients = [judged.open("adm") for _client in range(5)]
    barrier, raised, failures = threading.Barrier(len(clients)), [], []

    def look(number: int) -> None:
        try:
            found = Found(judged)
            found.free = GIB
            watch = HealthWatch(finder=found, board=DatabaseAlertBoard(connections=clients[number].connections))
            barrier.wait()
            raised.append(watch.look().alerts)
        except BaseException as error:  # noqa: BLE001  # told below
            failures.append(error)

    threads = [threading.Thread(target=look, args=(number,)) for number in range(len(clients))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for client in clients:
        client.close()
    assert not failures
    assert judged.root("SELECT number,step FROM alerts") == [(1, "raised")]
    assert [len(alerts) for alerts in raised] == [1] * len(clients)


def test_nobody_else_watches(judged: JudgedDatabase) -> None:
    for login in ("ann", "reg", "stu"):
        status, _document, said = command(judged, "health", "--json", login=login)
        assert status == 4, said
    if judged.is_server:
        with pytest.raises(Refused):
            DatabaseHealthReader(
                connections=judged.client("reg").connections, now_us=judged.client("reg").reader.now_us
            ).figures(Span.DAY)


def test_the_command_answers_as_json_and_for_prometheus(judged: JudgedDatabase, tmp_path: Path) -> None:
    reports(judged, "ann").tell(str(uuid4()), [minute(1), minute(1, Metric.UPLOAD, seen=50, failed=0)], 60.0)
    store = tmp_path / "files"
    store.mkdir()
    status, document, _said = command(judged, "health", "--json", "--store", str(store))
    assert (status, document["well"], document["alerts"]) == (0, True, [])
    assert document["metrics"]["upload"]["five_minutes"]["seen"] == 50
    assert document["gauges"]["store-total-bytes"] > 0
    assert document["gauges"]["database-bytes"] > 0
    judged.root("INSERT INTO settings(name,value) VALUES('alert_database_errors','1')")
    status, document, _said = command(judged, "health", "--json")
    assert (status, [alert["rule"] for alert in document["alerts"]]) == (1, ["database-errors"])
    status, text, _said = command(judged, "health", "--prometheus")
    assert status == 1
    assert 'edumanage_alert{rule="database-errors",subject="",acknowledged="false"} 1' in text
    assert 'edumanage_seen{metric="upload"} 50' in text
    into = tmp_path / "collected" / "edumanage.prom"
    assert command(judged, "health", "--prometheus", "--into", str(into))[0] == 1
    for line in into.read_text().splitlines():
        assert line.startswith("#") or len(line.rsplit(" ", 1)) == 2
        if not line.startswith("#"):
            float(line.rsplit(" ", 1)[1])
    status, document, _said = command(judged, "health", "--acknowledge", "--json")
    assert (status, len(document["acknowledged"])) == (0, 1)
    assert command(judged, "health", "--json")[1]["alerts"][0]["acknowledged_by"] == "adm"


def test_what_a_server_counted_before_a_span_is_no_part_of_it(judged: JudgedDatabase) -> None:
    board = DatabaseAlertBoard(connections=judged.client("adm").connections)
    judged.root("DROP TRIGGER IF EXISTS health_gauges_bu")  # a file lets nobody change what was noted
    empty = reader(judged).figures(Span.DAY)
    shortly_before_s = int((empty.now - empty.begins[0]).total_seconds()) + 1_200
    for ago_s, slow in ((3 * 86_400, 100), (shortly_before_s, 200), (7_200, 203), (0, 204)):
        board.note_gauges({Gauge.SLOW_QUERIES: slow})
        judged.root("UPDATE health_gauges SET at_us=at_us-:us WHERE value=:slow", us=ago_s * _US, slow=slow)
    figures = reader(judged).figures(Span.DAY)
    assert figures.before == {Gauge.SLOW_QUERIES: 200}, "the last value before it, where that is an hour old at most"
    assert sum(each or 0 for each in figures.grown(Gauge.SLOW_QUERIES)) == 4
    assert reader(judged).figures(Span.HOUR).before == {}


def test_each_table_is_told_with_its_rows_and_bytes(judged: JudgedDatabase) -> None:
    columns = "table_name,record_key,version,login,at_us,after_values"
    rows = ",".join(f"('none','{number}',1,'',1,'{'x' * 60_000}')" for number in range(40))
    judged.root(f"INSERT INTO register_changes({columns}) VALUES{rows}")
    if judged.is_server:
        judged.root("ANALYZE TABLE register_changes")  # else the server tells of it some seconds later
    document = command(judged, "health", "--json")[1]
    tables = {table["name"]: table for table in document["tables"]}
    largest = document["tables"][0]
    assert largest["name"] == "register_changes"
    assert 40 * 60_000 <= largest["size_bytes"] <= document["gauges"]["database-bytes"]
    assert sum(table["size_bytes"] for table in tables.values()) <= document["gauges"]["database-bytes"]
    assert {"student_uploads", "history", "acts", "events"} <= set(tables)
    if judged.is_server:
        assert (largest["is_about"], 20 <= largest["rows"] <= 80) == (True, True)
    else:
        counted = {name: judged.value(f"SELECT COUNT(*) FROM {name}") for name in tables}
        assert {name: table["rows"] for name, table in tables.items()} == counted
    seen = status_of(judged.client("adm").connections).tables
    assert (seen is not None and seen[0].name == "register_changes") == judged.is_server, "no file is asked each time"
    _status, words, _said = command(judged, "health")
    assert "register_changes: " in words
    assert "edumanage_" in command(judged, "health", "--prometheus")[1]


def test_the_units_of_a_timer_hold_no_secret(judged: JudgedDatabase, tmp_path: Path) -> None:
    status, document, said = command(judged, "health", "--write-timer", str(tmp_path / "units"), "--json")
    assert (status, len(document["files"])) == (0, 2), said
    service = (tmp_path / "units/edumanage-health.service").read_text()
    assert " health --prometheus --into " in service
    assert judged.is_server == ("LoadCredential=" in service)
    if judged.is_server:
        assert judged.account_url("adm").split(":")[2].split("@")[0] not in service
    assert "OnUnitInactiveSec=1min" in (tmp_path / "units/edumanage-health.timer").read_text()


def test_thresholds_follow_the_settings(judged: JudgedDatabase) -> None:
    assert thresholds(judged.client("ann").connections).free_storage_percent == 10
    judged.root("INSERT INTO settings(name,value) VALUES('alert_free_storage_percent','25')")
    assert thresholds(judged.client("ann").connections).free_storage_percent == 25


def _whole_steps(figures: HealthFigures) -> list[datetime]:
    return [at for at in figures.begins if at.timestamp() % figures.span.step.total_seconds() == 0]


def test_points_of_a_chart_begin_at_whole_steps(judged: JudgedDatabase) -> None:
    for span in Span:
        figures = reader(judged).figures(span)
        assert len(_whole_steps(figures)) == span.points


def test_room_is_foretold_from_months_whatever_the_span(judged: JudgedDatabase) -> None:
    now_us = judged.client("adm").reader.now_us()
    judged.root("DROP TRIGGER health_gauges_bi")
    for days in range(30, 0, -1):
        for hours in (0, 2):
            at_us = now_us - (days * 86_400 + hours * 3600) * _US
            insert = "INSERT INTO health_gauges(gauge,at_us,value) VALUES('store-free-bytes',:at,:v)"
            judged.root(insert, at=at_us, v=(50 + days) * GIB + hours)
    room = reader(judged).figures(Span.HOUR).room
    assert 30 <= len(room) <= 31, "one for each day"
    full = full_at(room)
    assert full is not None
    assert 49 <= (full - reader(judged).now()).days <= 51
