"""An administrator sees how the service is, what alarms, reads charts by keyboard, and acknowledges."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.adapters.database.health_reports import DatabaseHealthReports
from edumanage_desktop.domain.health import Gauge, Metric
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.health.state_section import SignModel
from edumanage_desktop.gui.health.vitals import Standing, Vital, chart_of, signs
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.notices import tray
from edumanage_desktop.gui.tasks import Lane
from edumanage_desktop.services.health.figures import HealthFigures, Span
from edumanage_desktop.services.health.measuring import Minute
from edumanage_desktop.services.maintenance.growth import TableSize
from tests.gui.department import Department
from tests.gui.health_keeper import Keeper
from tests.webhook import webhook


def report(department: Department, *minutes: Minute, login: str = "nowak") -> None:
    """Let a window report what it measured in the last minutes."""
    with_it = open_database(department.url, login=login)
    try:
        for minute in minutes:
            DatabaseHealthReports(connections=with_it.connections).tell(str(uuid4()), [minute], minute.number * 60 + 30)
    finally:
        with_it.close()


@pytest.fixture
def keeper(department: Department, open_as: Callable[..., MainWindow], qtbot: QtBot) -> Keeper:
    return Keeper(open_as(department), qtbot)


def test_the_page_says_how_the_service_is_in_words_and_charts(department: Department, keeper: Keeper) -> None:
    report(
        department,
        Minute(1, Metric.UPLOAD, 40, 1, 0, 4_000_000, 900_000),
        Minute(1, Metric.ANSWER, 500, 0, 0, 2_000_000, 80_000),
    )
    state = keeper.go()
    assert state.calm.text() == "No alert stands."
    signs = keeper.signs()
    assert signs[Vital.UPLOADS] == (Standing.WELL, "40, of which 1 failed")
    assert signs[Vital.ANSWERS][0] is Standing.WELL
    assert "4.0 ms on average, 80 ms at most" in signs[Vital.ANSWERS][1]
    assert signs[Vital.FILES][0] is Standing.QUIET
    assert signs[Vital.DATABASE][0] is Standing.WELL
    keeper.qtbot.waitUntil(lambda: state.signs.hasFocus())
    assert state.chart.accessibleName() == "Hand-ins"
    assert "Done: 39; Failed: 1" in state.chart.values_in_words()
    QTest.keyClick(state.signs, Qt.Key.Key_Down)
    assert state.chart.accessibleName() == "Answers of the database"
    assert "On average: 4.0 ms; Longest: 80 ms" in state.chart.values_in_words()
    QTest.keyClick(state.signs, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert state.table.isVisible()
    assert state.table.text_of(0).endswith("4.0 ms\t80 ms")
    for number, span in enumerate(Span):
        state.span.setCurrentIndex(number)
        state.span.activated.emit(number)
        keeper.qtbot.waitUntil(state.is_settled)
        assert state.figures is not None
        assert state.figures.span is span
        assert keeper.signs()[Vital.UPLOADS][1] == "40, of which 1 failed"


def test_what_no_service_looks_at_is_told_until_one_does(department: Department, keeper: Keeper) -> None:
    state = keeper.go()
    assert state.unlooked.isVisible()
    assert state.unlooked.text().startswith("Nobody has compared rights and rules yet")
    assert "work --once" in state.unlooked.text()
    for name in ("work", "health-rights", "health-chain"):
        department.run_sql("INSERT INTO work_claims(name,run_uuid) VALUES(:name,'0')", name=name)
    state.look()
    keeper.qtbot.waitUntil(state.is_settled)
    assert not state.unlooked.isVisible()


def test_an_alert_stands_above_every_page_until_somebody_knows_of_it(department: Department, keeper: Keeper) -> None:
    window = keeper.window
    window.health.look()
    keeper.qtbot.wait(200)
    assert not keeper.has_banner()
    report(department, Minute(1, Metric.UPLOAD, 4, 3, 0, 9, 9))
    window.health.look()
    keeper.qtbot.waitUntil(keeper.has_banner)
    banner = window.health.banner
    assert banner is not None
    assert "3 of 4 hand-ins of the last hour failed." in banner.words.text()
    banner.more.click()
    keeper.qtbot.waitUntil(lambda: window.health.page is not None and keeper.page.isVisible())
    keeper.qtbot.waitUntil(lambda: keeper.page.is_settled() and keeper.state.figures is not None)
    state = keeper.state
    assert state.alerts.isVisible()
    assert "not get their work in" in state.meaning.text()
    assert keeper.signs()[Vital.UPLOADS][0] is Standing.ALARMING
    state.seen_button.click()
    keeper.qtbot.waitUntil(lambda: not keeper.has_banner())
    keeper.qtbot.waitUntil(lambda: not state.seen_button.isEnabled())
    assert state.alert_model.records[0].acknowledged_by == "ada"
    window.health.look()
    keeper.qtbot.wait(300)
    assert not keeper.has_banner(), "it stands, and somebody knows of it"
    assert "Acknowledged" in keeper.page.message()
    keeper.page.go_to(keeper.page.logs)
    assert keeper.page.message() == "", "it is said of the tab that was in front"


def test_a_point_of_the_chart_leads_to_what_happened_then(department: Department, keeper: Keeper) -> None:
    report(department, Minute(1, Metric.UPLOAD, 4, 0, 0, 9, 9))
    state, chart = keeper.go(), keeper.state.chart
    at = QPoint(chart.width() // 2, chart.height() // 2)
    QTest.mouseMove(chart, at)
    keeper.qtbot.waitUntil(lambda: chart.marked_period() is not None)
    marked = chart.marked_period()
    assert marked is not None
    assert chart.values_in_words().startswith(marked), "the values under the pointer are said"
    QTest.mouseMove(state.signs)
    keeper.window.health.look()
    keeper.page.read_state()
    keeper.qtbot.waitUntil(lambda: keeper.page.is_settled())
    assert chart.marked_period() == marked, "neither the pointer that leaves nor newer figures take it away"
    then = state.marked_time()
    assert then is not None
    state.events_button.click()
    keeper.qtbot.waitUntil(lambda: keeper.page.logs.isVisible() and keeper.page.is_settled())
    asked = keeper.page.logs.filter()
    assert (asked.since, asked.before) == then
    keeper.page.go_to(keeper.page.state)
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    keeper.qtbot.waitUntil(lambda: keeper.page.logs.isVisible() and keeper.page.is_settled())
    assert state.figures is not None
    assert keeper.page.logs.filter().since == state.figures.begins[-1]
    assert keeper.page.logs.model.rowCount() > 0, "the department's own events stand there"


def test_the_day_on_which_the_room_ends_is_told_with_every_span() -> None:
    now = datetime(2026, 11, 27, 12, tzinfo=UTC)
    begins = [now - timedelta(hours=hour) for hour in range(23, -1, -1)]
    room = [(now - timedelta(days=days), (100 + days) * (1 << 30)) for days in range(10, -1, -1)]
    free = {Gauge.STORE_FREE: [None] * 23 + [100 << 30]}
    (sign,) = [
        each for each in signs(HealthFigures(Span.DAY, now, begins, {}, free, (), room)) if each.vital is Vital.STORAGE
    ]
    assert "full about 07/03/2027 at this pace" in sign.words


def _room_of_bucket(**gauges: int) -> str:
    """Return what is said of the room for files in a bucket that grew by a GiB a day."""
    now = datetime(2026, 11, 27, 12, tzinfo=UTC)
    begins = [now - timedelta(hours=hour) for hour in range(23, -1, -1)]
    used = [(now - timedelta(days=days), (100 - days) << 30) for days in range(10, -1, -1)]
    values = {Gauge[name.upper()]: [None] * 23 + [value] for name, value in gauges.items()}
    figures = HealthFigures(Span.DAY, now, begins, {}, values, (), (), {}, used)
    (sign,) = [each for each in signs(figures) if each.vital is Vital.STORAGE]
    (series,) = chart_of(Vital.STORAGE, figures).series
    assert series.name == ("Free" if "store_free" in gauges else "Used")
    assert series.values[-1] is not None
    return sign.words


def test_a_bucket_s_use_is_told_and_its_room_where_it_may_not_hold_any_amount() -> None:
    used, named, held = 100 << 30, 90 << 30, 99 << 30
    assert _room_of_bucket(store_used=named, store_named=named) == "96.6 GB used, by what the database names"
    of_known = {"store_used": used, "store_named": named, "store_held": held}
    assert _room_of_bucket(**of_known) == "107.4 GB used, of which the database names 96.6 GB"
    of_end = {**of_known, "store_free": 50 << 30, "store_total": 150 << 30}
    assert _room_of_bucket(**of_end) == "53.7 GB of 161.1 GB free; full about 16/01/2027 at this pace"


def test_the_largest_tables_are_named_where_the_server_tells_of_them() -> None:
    now = datetime(2026, 11, 27, 12, tzinfo=UTC)
    figures = HealthFigures(Span.DAY, now, [now], {}, {Gauge.DATABASE_SIZE: [5_000_000]}, (), ())
    tables = [TableSize("history", 9, is_about=True, size_bytes=3_000_000), TableSize("acts", 1, is_about=True)]
    plain, told = (
        next(sign for sign in signs(figures, each) if sign.vital is Vital.DATABASE) for each in (None, tables)
    )
    assert plain.words == "5.0 MB"
    assert told.words.startswith("5.0 MB; largest are \u2068history (3.0 MB)\u2069")
    assert "acts" in told.words


def test_the_system_s_tray_tells_how_many_alerts_are_new_and_no_more(
    department: Department, keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No tray is there without a screen, so what the program hands to it is noted."""
    said: list[str] = []
    monkeypatch.setattr(tray, "has_tray", lambda: True)
    monkeypatch.setattr(tray.Tray, "say", lambda _tray, words: said.append(words))
    report(department, Minute(1, Metric.UPLOAD, 4, 3, 0, 9, 9))
    elsewhere = QWidget()
    keeper.qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    keeper.qtbot.waitUntil(lambda: not keeper.window.isActiveWindow())
    keeper.window.health.look()
    keeper.qtbot.waitUntil(lambda: bool(said))
    assert said == ["1 alert needs an administrator."]
    keeper.window.health.look()
    keeper.qtbot.wait(300)
    assert len(said) == 1, "each alert once"


def test_where_alerts_are_told_is_settled_and_tried(keeper: Keeper) -> None:
    state = keeper.go()
    with webhook() as hook:
        dialog = state.settle_telling()
        keeper.qtbot.waitUntil(dialog.is_settled)
        assert dialog.focusWidget() is dialog.address
        assert not dialog.trial.isEnabled(), "there is no address yet"
        QTest.keyClicks(dialog.address, "http://chat.example.org/x")
        QTest.keyClick(dialog.address, Qt.Key.Key_Return)
        keeper.qtbot.waitUntil(lambda: "https://" in dialog.message.text() and dialog.is_settled())
        dialog.address.setText(hook.address)
        hook.status = 503
        dialog.trial.click()
        keeper.qtbot.waitUntil(lambda: "503" in dialog.message.text() and dialog.is_settled())
        assert hook.taken == []
        hook.status = 200
        dialog.trial.click()
        keeper.qtbot.waitUntil(lambda: "was taken" in dialog.message.text() and dialog.is_settled())
        assert [each["rule"] for each in hook.taken] == ["trial"]
        with keeper.qtbot.waitSignal(dialog.accepted):
            dialog.go.click()
        again = state.settle_telling()
        keeper.qtbot.waitUntil(again.is_settled)
        assert again.address.text() == hook.address
        again.reject()


def test_with_large_letters_the_words_of_a_sign_stand_below_the_table(keeper: Keeper) -> None:
    state = keeper.go()
    assert not state.sign_words.isVisible()
    state.signs.setMaximumWidth(400)
    keeper.qtbot.waitUntil(state.sign_words.isVisible)
    assert state.sign_words.text() == state.signs.current_record().words
    QTest.keyClick(state.signs, Qt.Key.Key_Down)
    assert state.sign_words.text() == state.signs.current_record().words
    state.signs.setMaximumWidth(16_777_215)
    keeper.qtbot.waitUntil(lambda: not state.sign_words.isVisible())


def test_the_lock_covers_the_banner(department: Department, keeper: Keeper) -> None:
    report(department, Minute(1, Metric.UPLOAD, 4, 3, 0, 9, 9))
    window = keeper.window
    window.health.look()
    keeper.qtbot.waitUntil(keeper.has_banner)
    window.form.status_strip.hide()
    keeper.qtbot.waitUntil(lambda: not keeper.has_banner())
    window.form.status_strip.show()
    keeper.qtbot.waitUntil(keeper.has_banner)


def test_what_somebody_who_left_had_asked_is_nothing_of_who_comes_next(department: Department, keeper: Keeper) -> None:
    report(department, Minute(1, Metric.UPLOAD, 4, 3, 0, 9, 9))
    health, go_on = keeper.window.health, threading.Event()
    health.look()
    keeper.qtbot.waitUntil(keeper.has_banner)
    health._desk = None  # as before the first look
    keeper.window._lanes.run(keeper.window, go_on.wait).on(Lane.COUNTING).start()
    health.look()
    keeper.window.pages.drop()
    go_on.set()
    keeper.qtbot.wait(300)
    assert health._desk is None
    assert not health._alerts


def test_nobody_else_has_the_page(department: Department, open_as: Callable[..., MainWindow]) -> None:
    for login in ("nowak", "vance"):
        window = open_as(department, login)
        assert not window.form.rail.health.isVisible()
        assert not window.registry.is_offered(ActionId.GO_TO_HEALTH)


def test_a_session_measures_itself_and_tells_it_with_the_next_contact(department: Department, keeper: Keeper) -> None:
    welcome = keeper.window.pages.welcome
    assert welcome is not None
    measuring = welcome.session.measuring
    keeper.qtbot.waitUntil(lambda: any(minute.metric is Metric.ANSWER for minute in measuring.meter.minutes()))
    measuring.end()
    state = keeper.go()
    assert state.figures is not None
    assert state.figures.whole(Metric.ANSWER).seen > 0


def test_models_keep_what_qt_expects(department: Department, keeper: Keeper, qtmodeltester: Any) -> None:
    state = keeper.go()
    assert isinstance(state.sign_model, SignModel)
    qtmodeltester.check(state.sign_model)
    qtmodeltester.check(state.alert_model)
