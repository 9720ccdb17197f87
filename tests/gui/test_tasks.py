"""Work off the GUI thread arrives on it, in order, to those who still want it."""

import sys
import threading
from functools import partial
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.errors import DatabaseUnreachable, EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.error_reporter import ErrorReporter
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.services.session import Session


def unreachable() -> int:
    raise DatabaseUnreachable(Sentence("The server does not answer."))


def test_results_come_to_the_gui_thread_in_the_lanes_order(qtbot: QtBot, lanes: TaskLanes) -> None:
    owner, seen = QObject(), list[tuple[int, bool]]()

    def note(result: int) -> None:
        seen.append((result, QThread.currentThread() is lanes.thread()))

    for number in range(20):
        lanes.run(owner, partial(int, number)).success(note).start()
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == [(number, True) for number in range(20)]


def test_the_database_lane_does_one_thing_at_a_time(qtbot: QtBot, lanes: TaskLanes) -> None:
    owner, running, most, done = QObject(), list[int](), list[int](), list[None]()

    def work() -> None:
        running.append(1)
        most.append(len(running))
        threading.Event().wait(0.005)
        running.pop()

    for _number in range(10):
        lanes.run(owner, work).success(done.append).start()
    qtbot.waitUntil(lambda: len(done) == 10)
    assert max(most) == 1


def test_a_cancelled_ticket_and_a_deleted_owner_get_nothing(qtbot: QtBot, lanes: TaskLanes) -> None:
    gate, seen, done = threading.Event(), list[str](), list[str]()
    owner, doomed = QObject(), QWidget()
    lanes.run(owner, gate.wait).success(lambda _result: seen.append("cancelled")).start().cancel()
    lanes.run(doomed, lambda: None).success(lambda _result: seen.append("deleted")).start()
    lanes.run(owner, lambda: None).success(lambda _result: done.append("kept")).start()
    doomed.deleteLater()
    QApplication.sendPostedEvents(doomed, 52)  # QEvent.Type.DeferredDelete
    gate.set()
    qtbot.waitUntil(lambda: done == ["kept"])
    assert seen == []


def test_an_expected_failure_reaches_its_callback_or_the_one_door(qtbot: QtBot, lanes: TaskLanes) -> None:
    owner, taken, told = QObject(), list[EduManageError](), list[str]()
    lanes.failed.connect(told.append)
    lanes.run(owner, unreachable).failure(taken.append).start()
    lanes.run(owner, unreachable).start()
    qtbot.waitUntil(lambda: bool(taken) and bool(told))
    assert told == ["The server does not answer."]


def test_a_write_tells_every_view_what_it_changed(qtbot: QtBot, lanes: TaskLanes) -> None:
    owner, changed = QObject(), list[frozenset[int]]()
    lanes.submissions_changed.connect(changed.append)
    lanes.run(owner, lambda: 7).changes(lambda upload_id: frozenset({upload_id})).start()
    qtbot.waitUntil(lambda: changed == [frozenset({7})])


def test_a_file_that_hangs_does_not_hold_the_database_up(qtbot: QtBot, lanes: TaskLanes) -> None:
    gate, done = threading.Event(), list[None]()
    owner = QObject()
    lanes.run(owner, gate.wait).on(Lane.FILES).start()
    lanes.run(owner, lambda: None).success(done.append).start()
    qtbot.waitUntil(lambda: bool(done))
    gate.set()


def test_a_bug_is_reported_once_with_its_details(
    qtbot: QtBot, lanes: TaskLanes, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    reporter = ErrorReporter(window=window)
    kept: list[type[BaseException]] = []

    def previous(kind: type[BaseException], _error: BaseException, _trace: TracebackType | None) -> None:
        kept.append(kind)

    monkeypatch.setattr(sys, "excepthook", previous)
    reporter.install()
    owner = QObject()
    for _time in range(2):
        lanes.run(owner, lambda: 1 // 0).start()
    qtbot.waitUntil(lambda: reporter.dialog is not None and reporter.dialog.details().count("ZeroDivisionError") >= 2)
    reporter.remove()
    assert len([each for each in caplog.records if each.exc_info]) == 2
    assert kept == []
    assert reporter.dialog is not None
    reporter.dialog.accept()
    assert reporter.dialog is None


def test_a_panic_that_is_no_exception_is_reported_and_whoever_waits_is_told(
    qtbot: QtBot, lanes: TaskLanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Panic(BaseException):
        """As libraries in other languages raise it."""

    def panics() -> None:
        raise Panic

    reported, told, done = list[type[BaseException]](), list[int](), list[None]()
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))
    owner = QObject()
    lanes.run(owner, panics).unexpected(lambda: told.append(1)).start()
    lanes.run(owner, lambda: None).success(done.append).start()
    qtbot.waitUntil(lambda: bool(done))
    assert (reported, told) == ([Panic], [1])


def test_after_an_unexpected_error_of_the_opening_the_window_offers_to_try_again(
    qtbot: QtBot, lanes: TaskLanes, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempts, reported = list[int](), list[type[BaseException]]()

    def open_session() -> Session:
        attempts.append(1)
        raise ZeroDivisionError

    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))
    window = MainWindow(
        open_session=open_session, lanes=lanes, theme=theme, settings=WindowSettings(tmp_path / "window.ini")
    )
    qtbot.addWidget(window)
    window.connect_session()
    qtbot.waitUntil(lambda: "unexpected error" in window.form.notice.sentence())
    assert reported == [ZeroDivisionError]
    window.form.notice.action_chosen.emit()
    qtbot.waitUntil(lambda: len(attempts) == 2 and len(reported) == 2)
