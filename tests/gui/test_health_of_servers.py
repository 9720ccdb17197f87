"""The server's own status on the Health page: slow queries, waits for locks and a replica, each a real one."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.health import Rule
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.gui.health.state_section import StateSection
from edumanage_desktop.gui.health.vitals import Standing, Vital
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.services.health.figures import Span
from migrations.program.replica import REPLICA_RIGHT
from tests.followed_server import FollowedServer, followed_server
from tests.gui.department import Department
from tests.gui.health_keeper import Keeper
from tests.prepared_server import PASSWORD

SLOW_S = 2
_EARLIER_US = 5_400_000_000
"""By so much that it is another point of a day, and near enough to begin the last hour from."""
OF_SERVERS = {Vital.CONNECTIONS, Vital.SLOW_QUERIES, Vital.LOCK_WAITS, Vital.REPLICATION, Vital.NODES}


@pytest.fixture(scope="module")
def followed() -> Iterator[FollowedServer]:
    with followed_server() as made:
        made.source.root("INSERT INTO students(id,number,full_name) VALUES(5,'22F41A0424','Zoë Müller')")
        made.source.prepare("--show-replica")
        made.catch_up()
        yield made


@pytest.fixture
def keeper(
    followed: FollowedServer, open_main_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> Keeper:
    """The administrator's page, as it was looked at an hour and a half ago, and now."""
    url = followed.url().replace(PASSWORD, quote(PASSWORD))
    options = WindowOptions(tmp_path / "data", tmp_path / "config", tmp_path / "cache", url, tmp_path / "files")
    window = open_main_window(options)
    qtbot.waitUntil(window.health.is_offered)
    made = Keeper(window, qtbot)
    made.go()
    followed.source.root(f"UPDATE health_gauges SET at_us=at_us-{_EARLIER_US} ORDER BY at_us")
    made.look()
    return made


def rows(state: StateSection) -> list[list[str]]:
    """Return the table behind the chart, the newest first."""
    model = state.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def turn_to(keeper: Keeper, vital: Vital) -> StateSection:
    """Choose a vital sign by the keyboard."""
    signs = keeper.state.signs
    signs.setFocus()
    signs.go_to(0)
    while signs.current_record().vital is not vital:
        QTest.keyClick(signs, Qt.Key.Key_Down)
    return keeper.state


def test_a_query_that_is_slow_is_counted_and_charted(followed: FollowedServer, keeper: Keeper) -> None:
    server = followed.source
    server.root(f"SET GLOBAL slow_query_log=1, GLOBAL long_query_time={SLOW_S}")
    keeper.look()
    assert keeper.signs()[Vital.SLOW_QUERIES] == (Standing.WELL, "none in this time")
    server.root(f"SELECT SLEEP({SLOW_S + 0.1}), 'told as slow'")
    ((log,),) = server.root("SELECT @@global.slow_query_log_file")
    assert "told as slow" in (server.server.data / log).read_text()
    keeper.look()
    assert keeper.signs()[Vital.SLOW_QUERIES] == (Standing.NOTABLE, "1 in this time, each of 2.0 s or longer")
    state = turn_to(keeper, Vital.SLOW_QUERIES)
    assert state.chart.accessibleName() == "Slow queries"
    assert "Slow queries: 1" in state.chart.values_in_words()
    assert rows(state)[0][1] == "1"
    for number, span in enumerate(Span):
        state.span.setCurrentIndex(number)
        state.span.activated.emit(number)
        keeper.qtbot.waitUntil(state.is_settled)
        assert state.figures is not None
        assert state.figures.span is span
        if span in (Span.HOUR, Span.DAY):  # in the others both looks may belong to one point
            assert keeper.signs()[Vital.SLOW_QUERIES][1].startswith("1 in this time")
        assert Vital.SLOW_QUERIES in keeper.signs()


def test_who_waits_for_a_lock_is_counted_while_they_wait_and_afterwards(
    followed: FollowedServer, keeper: Keeper
) -> None:
    assert keeper.signs()[Vital.LOCK_WAITS] == (Standing.WELL, "nobody waits now; none in this time")
    server, name = followed.source.server, followed.source.name
    with server.connect(name) as holding, holding.cursor() as cursor, server.connect(name) as waiting:
        cursor.execute("BEGIN")
        cursor.execute("SELECT full_name FROM students WHERE id=5 FOR UPDATE")
        update = "UPDATE students SET full_name='Zoë Müller-Żółkiewska' WHERE id=5"
        thread = threading.Thread(target=waiting.cursor().execute, args=(update,))
        thread.start()
        waits = "SHOW GLOBAL STATUS LIKE 'Innodb_row_lock_current_waits'"
        while followed.source.root(waits)[0][1] == "0":
            time.sleep(0.05)
        keeper.look()
        assert keeper.signs()[Vital.LOCK_WAITS] == (Standing.NOTABLE, "1 waits now; 1 in this time")
        cursor.execute("ROLLBACK")
        thread.join()
    keeper.look()
    assert keeper.signs()[Vital.LOCK_WAITS] == (Standing.WELL, "nobody waits now; 1 in this time")
    state = turn_to(keeper, Vital.LOCK_WAITS)
    assert "Waits: 1" in state.chart.values_in_words()
    assert rows(state)[0][1] == "1"


def test_a_replica_that_is_stopped_alarms_and_one_that_catches_up_is_told(
    followed: FollowedServer, keeper: Keeper
) -> None:
    state = keeper.state
    assert keeper.signs()[Vital.REPLICATION] == (Standing.WELL, "keeps up")
    assert "replica" not in state.unlooked.text()
    followed.stop()
    try:
        keeper.look()
        assert keeper.signs()[Vital.REPLICATION] == (Standing.ALARMING, "1 replica stands still")
        assert [alert.rule for alert in state.alert_model.records] == [Rule.REPLICA]
        assert "SHOW REPLICA STATUS" in state.meaning.text()
    finally:
        followed.go_on()
    followed.catch_up()
    with followed.held_up(2):
        keeper.look()
        standing, words = keeper.signs()[Vital.REPLICATION]
        assert standing is Standing.WELL
        assert words.endswith(" s behind")
        assert int(words.split()[0]) >= 2
        turn_to(keeper, Vital.REPLICATION)
        assert state.chart.accessibleName() == "Replication"
        assert f"Behind: {words.removesuffix(' behind')}" in state.chart.values_in_words()
    keeper.look()
    assert not state.alerts.isVisible(), "it ended by itself"


def test_what_is_not_shown_is_told_in_one_sentence(followed: FollowedServer, keeper: Keeper) -> None:
    followed.source.root(f"REVOKE {REPLICA_RIGHT} ON *.* FROM em_accounts@localhost")
    followed.catch_up()
    try:
        keeper.look()
        assert keeper.signs()[Vital.REPLICATION] == (Standing.WELL, "goes on; how far it is behind is not shown")
        said = keeper.state.unlooked.text().replace("\u2068", "").replace("\u2069", "")
        assert f"How far the replica {followed.follower} is behind is not shown" in said
        assert "server prepare --show-replica" in said
    finally:
        followed.source.prepare("--show-replica")
        followed.catch_up()


def test_a_department_without_replica_or_cluster_shows_neither(
    department: Department, followed: FollowedServer, keeper: Keeper, open_as: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    assert OF_SERVERS - keeper.signs().keys() == {Vital.NODES}
    in_a_file = Keeper(open_as(department, "ada"), qtbot)
    in_a_file.go()
    assert not OF_SERVERS & in_a_file.signs().keys()
