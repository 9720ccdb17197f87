"""The log on every engine: compared with plain SQL of the whole, read in stretches, and followed."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.database import log_reading
from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.adapters.database.events import DatabaseEventReporter
from edumanage_desktop.adapters.database.kept_records import instant
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.domain.logs import LogGroup, LogPosition, LogSource
from edumanage_desktop.services.logs.reading import LogFilter, LogFollower, LogPage
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.adapters.logged_database import FEEDBACK, TITLE, everything, keys, let_happen, reader, whole
from tests.engines import EVERY_ENGINE, PrivateServers


@pytest.fixture(params=EVERY_ENGINE)
def judged(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    """A database of each engine of its own, in which much happened."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        let_happen(made)
        yield made


def test_every_source_and_every_filter_tells_what_plain_sql_tells(judged: JudgedDatabase) -> None:
    log, all_of_it = reader(judged), whole(judged)
    entries = everything(log)
    assert keys(entries) == set(all_of_it)
    assert {entry.source for entry in entries} == set(LogSource)
    for entry in entries:
        plain = all_of_it[str(entry.source), entry.key]
        assert (entry.position.at_us, entry.kind, entry.group) == (plain["at_us"], plain["kind"], plain["group"])
    times = [entry.at for entry in entries]
    assert times == sorted(times, reverse=True)
    for group in LogGroup:
        wanted = {key for key, plain in all_of_it.items() if plain["group"] == group}
        assert keys(everything(log, LogFilter(groups=frozenset({group})))) == wanted != set()
    two = frozenset({LogGroup.UPLOADS, LogGroup.ERRORS})
    wanted = {key for key, plain in all_of_it.items() if plain["group"] in two}
    assert keys(everything(log, LogFilter(groups=two))) == wanted
    for login in ("ann", "bob", "stu", "reg", "adm", "nobody"):
        wanted = {key for key, plain in all_of_it.items() if login in plain["people"]}
        assert keys(everything(log, LogFilter(person=login))) == wanted, login
    moments = sorted({plain["at_us"] for plain in all_of_it.values()})
    middle, later = moments[len(moments) // 3], moments[2 * len(moments) // 3]
    wanted = {key for key, plain in all_of_it.items() if middle <= plain["at_us"] < later}
    assert keys(everything(log, LogFilter(since=instant(middle), before=instant(later)))) == wanted != set()


def test_texts_are_found_without_case_and_accents_and_by_numbers(judged: JudgedDatabase) -> None:
    log = reader(judged)
    (found,) = everything(log, LogFilter(text="ZOLC"))
    assert (found.kind, found.group) == ("work", LogGroup.ERRORS)
    assert {entry.submission for entry in everything(log, LogFilter(text="#1"))} == {1}
    assert everything(log, LogFilter(text=TITLE)) == everything(log, LogFilter(text=FEEDBACK)) == []
    both = LogFilter(text="stor", groups=frozenset({LogGroup.ERRORS}))
    assert {entry.source for entry in everything(log, both)} == {LogSource.ALERTS}


@pytest.mark.parametrize(("page", "stretch"), [(1, 1), (3, 2), (2, 50), (50, 3)])
def test_pages_of_any_size_tell_everything_once_in_the_same_order(
    judged: JudgedDatabase, page: int, stretch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = reader(judged)
    at_once = everything(log)
    if judged.is_server:
        # Everything of one moment, the hardest for pages that go on by time.
        judged.root("UPDATE events SET at_us=(SELECT MAX(at_us) FROM history)")
        at_once = everything(log)
    monkeypatch.setattr(log_reading, "PAGE_ENTRIES", page)
    monkeypatch.setattr(log_reading, "STRETCH_ROWS", stretch)
    monkeypatch.setattr(log_reading, "STRETCH_WITH_TEXT_ROWS", stretch)
    assert [(each.source, each.key) for each in everything(log)] == [(each.source, each.key) for each in at_once]
    some = LogFilter(person="ann", groups=frozenset({LogGroup.AUTHENTICATION, LogGroup.DECISIONS}))
    assert keys(everything(log, some)) == {
        key for key, plain in whole(judged).items()
        if "ann" in plain["people"] and plain["group"] in ("authentication", "decisions")
    }  # fmt: skip
    assert len(everything(log, LogFilter(text="result="))) == 3 + 1


def test_nobody_else_reads_any_of_it(judged: JudgedDatabase) -> None:
    for login in ("ann", "reg", "stu", "bak", "duo"):
        log = reader(judged, login)
        asks: tuple[Callable[[], object], ...] = (
            partial(log.page, LogFilter()), partial(log.newer, LogFilter(), instant(0)), log.facts,
        )  # fmt: skip
        for ask in asks:
            with pytest.raises(Refused) as refusal:
                ask()
            assert refusal.value.code is RefusalCode.DENIED, login


def test_an_old_entry_is_told_without_its_person(judged: JudgedDatabase) -> None:
    log = reader(judged)
    assert {entry.is_told for entry in everything(log)} == {True}
    with judged.client("adm").connections.writing() as connection:
        connection.change("INSERT INTO settings(name,value) VALUES('person_times_days','0')")
    entries = everything(log)
    assert keys(entries) == set(whole(judged))
    assert {entry.person for entry in entries} == {""}
    told = " ".join(f"{entry.person} {entry.about} {entry.words}" for entry in entries)
    for login in ("ann", "bob", "lab-7"):
        assert login not in told.split()
        assert f"={login}" not in told
    assert everything(log, LogFilter(person="ann")) == everything(log, LogFilter(text="lab-7")) == []
    assert log.newer(LogFilter(person="ann"), instant(0)).entries == ()
    assert {entry.person for entry in log.newer(LogFilter(), instant(0)).entries} == {""}


def test_what_comes_is_followed_each_thing_once_also_what_is_committed_late(judged: JudgedDatabase) -> None:
    log = reader(judged)
    page = log.page(LogFilter())
    follower = LogFollower(reader=log, wanted=LogFilter(), page=page)
    assert follower.news().entries == ()
    upload = judged.upload()
    assert judged.act("ann", "approve", upload, feedback=FEEDBACK).accepted
    news = follower.news()
    assert [(entry.kind, entry.submission) for entry in news.entries] == [("arrived", upload), ("approve", upload)]
    assert news.is_all
    assert follower.news().entries == ()
    # Begun before what was told already, and committed after it.
    late_us = (news.entries[0].position.at_us) - 2_000_000
    if judged.is_server:
        DatabaseEventReporter(connections=judged.client("ann").connections).report(EventKind.SIGN_OUT, "late")
        judged.root("UPDATE events SET at_us=:at WHERE detail='late'", at=late_us)
        assert [entry.words for entry in follower.news().entries] == ["late"]
    decisions = LogFilter(groups=frozenset({LogGroup.DECISIONS}), person="bob")
    follower = LogFollower(reader=log, wanted=decisions, page=log.page(decisions))
    assert judged.act("ann", "reopen", upload).accepted
    assert follower.news().entries == ()


def test_a_flood_is_followed_piece_by_piece_and_nothing_is_lost(
    judged: JudgedDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_reading, "NEWS_ROWS", 4)
    log = reader(judged)
    follower = LogFollower(reader=log, wanted=LogFilter(), page=log.page(LogFilter()))
    reporter = DatabaseEventReporter(connections=judged.client("bob").connections)
    for number in range(30):
        reporter.report(EventKind.UPLOAD_ATTEMPT, f"result=done files={number}")
    told: list[str] = []
    for _ in range(60):
        news = follower.news()
        told += [entry.words for entry in news.entries if "files=" in entry.words]
        if news.is_all:
            break
    # A file's clock tells milliseconds, in which several may have come.
    assert sorted(told) == sorted(f"result=done files={number}" for number in range(30))


def test_followed_while_somebody_decides_every_decision_is_told(judged: JudgedDatabase) -> None:
    uploads = [judged.upload() for _ in range(25)]
    log, wanted = reader(judged), LogFilter(groups=frozenset({LogGroup.DECISIONS}))
    follower = LogFollower(reader=log, wanted=wanted, page=log.page(wanted))

    def decide() -> None:
        for upload in uploads:
            assert judged.act("ann", "approve", upload).accepted

    deciding = threading.Thread(target=decide)
    deciding.start()
    told: list[int | None] = []
    until = time.monotonic() + 60
    while len(told) < len(uploads) and time.monotonic() < until:
        told += [entry.submission for entry in follower.news().entries]
    deciding.join()
    assert told == uploads


ROWS = 12_000
BEGUN_US = (time.time_ns() // 1_000_000_000 - 10 * 86_400) * 1_000_000
"""Ten days ago, when persons are still told."""


def _many(judged: JudgedDatabase) -> None:
    """Put many rows into both long tables, as years of work leave them."""
    from sqlalchemy import text

    if not judged.is_server:
        for name in ("events_bi", "events_ai"):
            judged.root(f"DROP TRIGGER {name}")
    else:
        judged.root("DROP TRIGGER events_bi")
    acts = [{"id": 10_000 + number, "at": BEGUN_US + number * 1_000_000, "actor": "ann"} for number in range(ROWS)]
    events = [
        {"uuid": f"{number:036d}", "at": BEGUN_US + 500 + number * 1_000_000, "login": "bob"} for number in range(ROWS)
    ]
    with judged.engine.begin() as connection:
        connection.execute(
            text("INSERT INTO history(upload_id,version,kind,actor,at_us) VALUES(:id,1,'approve',:actor,:at)"), acts
        )
        connection.execute(
            text("INSERT INTO events(event_uuid,kind,login,at_us) VALUES(:uuid,'sign-in',:login,:at)"), events
        )
    judged.root("ANALYZE TABLE history, events" if judged.is_server else "ANALYZE")


def test_a_page_reads_one_stretch_of_the_indexes_however_many_rows_there_are(
    judged: JudgedDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    _many(judged)
    stretch = 500
    monkeypatch.setattr(log_reading, "STRETCH_ROWS", stretch)
    monkeypatch.setattr(log_reading, "STRETCH_WITH_TEXT_ROWS", stretch)
    asked: list[tuple[str, Mapping[str, Any]]] = []
    rows = Connection.rows

    def noted(self: Connection, query: str, values: Mapping[str, Any] | None = None) -> Any:
        asked.append((query, values or {}))
        return rows(self, query, values or {})

    log = reader(judged)
    filters = (
        LogFilter(),
        LogFilter(person="nobody"),
        LogFilter(groups=frozenset({LogGroup.ERRORS})),
        LogFilter(groups=frozenset({LogGroup.UPLOADS}), text="nothing like it"),
        LogFilter(since=instant(BEGUN_US + 100_000_000)),
    )
    deep = LogPosition(BEGUN_US + 6_000 * 1_000_000, LogSource.HISTORY, (16_000, 1))
    for wanted in filters:
        for after in (None, deep):
            read_before = _reads(judged)
            page = log.page(wanted, after)
            read = _reads(judged) - read_before
            if judged.is_server:
                assert read < 8 * stretch, (wanted, after, read)
            assert page.looked_back_to is not None
    with monkeypatch.context() as watched:
        watched.setattr(Connection, "rows", noted)
        for wanted in filters:
            for after in (None, deep):
                log.page(wanted, after)
            log.newer(wanted, instant(BEGUN_US + 11_000 * 1_000_000))
    plans = 0
    for query, values in asked:
        for table in ("history", "events"):
            if f" FROM {table} " in query:
                plans += 1
                _is_led_by_time(judged, table, query, values)
    assert plans == 45, "every question that the pages asked of the two"


def _reads(judged: JudgedDatabase) -> int:
    """Return how many rows the session of the administrator has read so far."""
    if not judged.is_server:
        return 0
    with judged.client("adm").connections.reading() as connection:
        found = connection.rows("SHOW SESSION STATUS LIKE 'Handler_read%'")
    return sum(int(value) for _name, value in found)


def _is_led_by_time(judged: JudgedDatabase, table: str, query: str, values: Mapping[str, Any]) -> None:
    if judged.is_server:
        plan = [
            dict(zip(row._fields, row, strict=True))
            for row in _explained(judged, f"EXPLAIN FORMAT=TRADITIONAL {query}", values)
        ]
        (first,) = plan
        assert first["key"] == f"ix_{table}_at", (query, plan)
        assert "filesort" not in (first["Extra"] or ""), (query, plan)
        return
    plan_text = " ".join(str(row) for row in judged.root(f"EXPLAIN QUERY PLAN {query}", **values))
    assert f"INDEX ix_{table}_at (at_us" in plan_text, (query, plan_text)
    assert "B-TREE FOR ORDER BY" not in plan_text, (query, plan_text)


def _explained(judged: JudgedDatabase, query: str, values: Mapping[str, Any]) -> list[Any]:
    from sqlalchemy import text

    with judged.engine.connect() as connection:
        return list(connection.execute(text(query), dict(values)))


def test_pages_say_how_far_they_looked(judged: JudgedDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_reading, "STRETCH_ROWS", 2)
    log = reader(judged)
    pages: list[LogPage] = [log.page(LogFilter(person="nobody"))]
    while pages[-1].further is not None:
        pages.append(log.page(LogFilter(person="nobody"), pages[-1].further))
    looked = [page.looked_back_to for page in pages[:-1]]
    assert len(looked) > 3
    assert None not in looked
    assert looked == sorted(looked, reverse=True)  # type: ignore[type-var]  # none is None
    assert pages[-1].looked_back_to is None
    assert pages[0].asked_at - looked[0] < timedelta(minutes=10)  # type: ignore[operator]  # none is None
