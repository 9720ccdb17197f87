"""The jobs panel: how far, cancel, what came of it, closing in the middle, and a window that lives on meanwhile."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.bootstrap import make_window
from edumanage_desktop.domain.backups import RepositoryUnavailable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.jobs.job import Job, JobEnd, JobPlan, JobState
from edumanage_desktop.gui.jobs.panel import JobsPanel
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.looking import holder
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.services.backup.repository import read_whole
from edumanage_desktop.services.backup.storage import INDEX
from tests.gui.control_walk import nameless, walk
from tests.gui.department import Department

MOST_STALLED_MS = 45
"""Loading modules for the first time, which a program does ahead, is among it; later turns take less than 30."""
STOPPED = Sentence("It was stopped.")


class Work:
    """Work that is held until the test lets it go on."""

    def __init__(self) -> None:
        self.begun, self.goes_on = threading.Event(), threading.Event()
        self.fails = False

    def __call__(self, watch: JobWatch) -> str:
        self.begun.set()
        number = 0
        while not self.goes_on.wait(0.01):
            number += 1
            watch(Stage("files", min(number, 80), 100, number * 1_000))
        if self.fails:
            raise RepositoryUnavailable(Sentence("The disk is full. Nothing was changed; make room, then try again."))
        return "all of it"

    def plan(self, key: str = "here", title: str = "Backup") -> JobPlan:
        """Return the plan of a job that does this."""
        return JobPlan(title=title, key=key, work=self, say=lambda what: JobEnd(f"Done: {what}."), stopped=STOPPED)


@pytest.fixture
def window(qtbot: QtBot, department: Department, theme: Theme) -> Iterator[MainWindow]:
    """The window of an administrator."""
    made = make_window(department.options("ada"), theme)
    made.resize(1280, 800)
    made.show()
    made.connect_session()
    qtbot.waitUntil(lambda: made.workspace is not None and made.workspace.queue.is_settled())
    yield made
    made.jobs.stop()
    made.close()
    made.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def work() -> Iterator[Work]:
    """Work that ends with the test at the latest."""
    made = Work()
    yield made
    made.goes_on.set()


def begun(qtbot: QtBot, window: MainWindow, work: Work) -> Job:
    """Begin the work, and wait until the panel could tell how far it is."""
    job = window.jobs.start(work.plan())
    assert job is not None
    qtbot.waitUntil(lambda: job.stage is not None and job.stage.done > 2)
    return job


def panel_of(window: MainWindow) -> JobsPanel:
    """Open the panel by its key."""
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.jobs.panel is not None
    return window.jobs.panel


def test_a_job_is_told_while_it_runs_and_afterwards(qtbot: QtBot, window: MainWindow, work: Work) -> None:
    job = begun(qtbot, window, work)
    button = window.form.status_strip.jobs
    assert button.isVisible()
    assert button.text().startswith("Backup: ")
    button.click()
    panel = window.jobs.panel
    assert panel is not None
    assert panel.isVisible()
    line = panel.lines[0]
    assert line.words.text().startswith("Files: ")
    assert "of 100" in line.words.text()
    qtbot.waitUntil(lambda: "per second" in line.words.text() and "left" in line.words.text())
    assert line.bar.value() > 0
    assert line.button.text() == "Cancel"
    work.goes_on.set()
    qtbot.waitUntil(lambda: not job.is_running())
    assert line.words.text().endswith("Done: all of it.")
    assert "Done: all of it." in window.form.status_strip.message()
    assert line.button.text() == "Dismiss"
    line.button.click()
    assert window.jobs.jobs == []
    assert not button.isVisible()
    assert not panel.isVisible(), "nothing is left to be seen"


def test_a_cancelled_job_says_what_became_of_it(qtbot: QtBot, window: MainWindow, work: Work) -> None:
    job = begun(qtbot, window, work)
    panel = panel_of(window)
    QTest.keyClick(panel.lines[0].button, Qt.Key.Key_Space)
    assert panel.lines[0].words.text() == "Stopping…"
    qtbot.waitUntil(lambda: not job.is_running())
    assert job.state is JobState.STOPPED
    assert job.words == "It was stopped."


def test_a_failure_stands_until_it_is_dismissed(qtbot: QtBot, window: MainWindow, work: Work) -> None:
    work.fails = True
    job = begun(qtbot, window, work)
    work.goes_on.set()
    qtbot.waitUntil(lambda: not job.is_running())
    assert job.state is JobState.FAILED
    assert "make room" in job.words
    window.pages.go_to_queue()
    window.form.status_strip.say("Something else.")
    panel = panel_of(window)
    assert "make room" in panel.lines[0].words.text()


def test_a_panel_that_is_closed_before_it_stands_there_stays_away(qtbot: QtBot, window: MainWindow, work: Work) -> None:
    begun(qtbot, window, work)
    window.jobs.open(takes_keyboard=False)
    window.jobs.close()
    qtbot.wait(200)
    assert window.jobs.panel is None or not window.jobs.panel.isVisible()
    window.jobs.open(takes_keyboard=False)
    qtbot.waitUntil(lambda: window.jobs.panel is not None and window.jobs.panel.isVisible())
    work.goes_on.set()


def test_one_job_at_a_time_for_each_place(qtbot: QtBot, window: MainWindow, work: Work) -> None:
    begun(qtbot, window, work)
    assert window.jobs.start(work.plan()) is None
    other = Work()
    assert window.jobs.start(other.plan(key="elsewhere", title="Verification")) is not None
    qtbot.waitUntil(other.begun.is_set)
    assert window.form.status_strip.jobs.text() == "2 jobs running"
    other.goes_on.set()


def test_closing_in_the_middle_asks_and_stops_cleanly(qtbot: QtBot, window: MainWindow, work: Work) -> None:
    job = begun(qtbot, window, work)
    window.close()
    assert window.isVisible()
    question = window.findChild(QMessageBox)
    assert question is not None
    assert "Still running" in question.text()
    assert question.windowTitle() == "Still at work"
    assert question.defaultButton().text() == "Stay"
    question.button(QMessageBox.StandardButton.Cancel).click()
    assert job.state is JobState.RUNNING
    window.close()
    question = next(each for each in window.findChildren(QMessageBox) if each.isVisible())
    going = next(
        each for each in question.buttons() if question.buttonRole(each) == QMessageBox.ButtonRole.DestructiveRole
    )
    going.click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not work.goes_on.is_set(), "it was stopped, and did not end by itself"


def test_signing_out_stops_what_runs(qtbot: QtBot, window: MainWindow, work: Work) -> None:
    job = begun(qtbot, window, work)
    window.pages.drop()
    qtbot.waitUntil(lambda: job.state is JobState.STOPPED)
    assert window.jobs.jobs == []
    assert not window.form.status_strip.jobs.isVisible()


def test_the_panel_is_walked_by_keyboard_alone(qtbot: QtBot, window: MainWindow, work: Work) -> None:
    begun(qtbot, window, work)
    assert window.workspace is not None
    window.workspace.queue.view.setFocus()
    panel = panel_of(window)
    assert panel.lines[0].button.hasFocus()
    body, strip = window.form.rail, window.form.status_strip
    top, bottom = (panel.mapTo(window, edge) for edge in (panel.rect().topLeft(), panel.rect().bottomLeft()))
    assert body.mapTo(window, body.rect().bottomLeft()).y() < top.y(), "below the page"
    assert bottom.y() < strip.mapTo(window, strip.rect().topLeft()).y(), "above the strip"
    assert nameless(panel) == []
    assert walk(window, "jobs") == []
    panel.take_keyboard()
    QTest.keyClick(panel.lines[0].button, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_lock_hides_the_panel_and_the_job_goes_on(qtbot: QtBot, window: MainWindow, work: Work) -> None:
    job = begun(qtbot, window, work)
    panel = panel_of(window)
    window.pages.cover(True)
    assert not panel.isVisible()
    assert job.is_running()
    window.pages.cover(False)
    assert window.form.status_strip.jobs.isVisible()


def stalls_while(qtbot: QtBot, act: Callable[[], object], until: Callable[[], bool]) -> list[int]:
    """Return how long the window was at work between turns of its event loop, in milliseconds of its own thread.

    That thread's time is measured, for on a busy machine the clock tells of others too.
    """
    stalls: list[int] = []
    since = time.thread_time()
    beat = QTimer(interval=0)

    def turn() -> None:
        nonlocal since
        now = time.thread_time()
        stalls.append(round((now - since) * 1_000))
        since = now

    beat.timeout.connect(turn)
    beat.start()
    act()
    qtbot.waitUntil(until, timeout=60_000)
    beat.stop()
    return sorted(stalls, reverse=True)


@pytest.mark.slow
def test_the_window_lives_on_while_a_real_backup_runs(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, department: Department
) -> None:
    for number in range(120):
        department.submit(f"More {number}", name=f"more-{number}.bin", content=bytes(200_000))
    window.backups.open()
    qtbot.waitUntil(lambda: window.backups.page is not None and window.backups.page.isVisible())
    page = window.backups.page
    assert page is not None
    page.repository.begin_at(str(tmp_path / "backups"), "", None, lambda: None, lambda _error: None)
    qtbot.waitUntil(lambda: page.repository.is_open())
    window.pages.go_to_queue()
    window.registry.run(ActionId.BACK_UP)
    stalls = stalls_while(
        qtbot,
        lambda: None,
        lambda: bool(window.jobs.jobs) and not window.jobs.running() and page.is_settled(),
    )
    assert window.jobs.jobs[0].state is JobState.DONE, window.jobs.jobs[0].words
    assert stalls[0] < MOST_STALLED_MS, stalls[:5]


@pytest.fixture
def slow_files(department: Department, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Let a backup wait after its first files until it is stopped, as beside a slow share; `undo` ends that."""
    for number in range(100):
        department.submit(f"More {number}", name=f"more-{number}.bin", content=os.urandom(2_000))
    follow = JobWatch.follow

    def wait(watch: JobWatch, stage: Stage) -> None:
        follow(watch, stage)
        if stage.doing == "files":
            watch._is_stopped.wait(60)

    monkeypatch.setattr(JobWatch, "follow", wait)
    return monkeypatch


def begun_backup(qtbot: QtBot, window: MainWindow, place: Path) -> Job:
    """Begin a real backup, and wait until it copies files."""
    window.backups.open()
    qtbot.waitUntil(lambda: window.backups.page is not None and window.backups.page.isVisible())
    page = window.backups.page
    assert page is not None
    page.repository.begin_at(str(place), "", None, lambda: None, lambda _error: None)
    qtbot.waitUntil(lambda: page.repository.is_open() and page.is_settled())
    page.back_up.click()
    job = window.jobs.jobs[-1]
    qtbot.waitUntil(lambda: job.stage is not None and job.stage.doing == "files", timeout=60_000)
    return job


@pytest.mark.slow
def test_a_stopped_backup_is_not_listed_and_the_next_one_is_whole(
    qtbot: QtBot, slow_files: pytest.MonkeyPatch, window: MainWindow, tmp_path: Path
) -> None:
    job = begun_backup(qtbot, window, tmp_path / "backups")
    job.stop()
    page = window.backups.page
    assert page is not None
    qtbot.waitUntil(lambda: not job.is_running() and page.is_settled(), timeout=60_000)
    assert job.state is JobState.STOPPED
    assert "is not listed" in job.words
    assert page.model.rowCount() == 0
    assert holder(FolderStorage(root=tmp_path / "backups")) is None
    slow_files.undo()
    page.back_up.click()
    qtbot.waitUntil(lambda: not window.jobs.running() and page.is_settled(), timeout=60_000)
    assert window.jobs.jobs[-1].state is JobState.DONE, window.jobs.jobs[-1].words
    page.verify.click()
    qtbot.waitUntil(lambda: not window.jobs.running() and page.is_settled(), timeout=60_000)
    assert window.jobs.jobs[-1].state is JobState.DONE, window.jobs.jobs[-1].words


@pytest.mark.slow
def test_a_window_that_closes_in_a_backup_leaves_no_lock(
    qtbot: QtBot, slow_files: pytest.MonkeyPatch, window: MainWindow, tmp_path: Path
) -> None:
    begun_backup(qtbot, window, tmp_path / "backups")
    window.close()
    question = next(each for each in window.findChildren(QMessageBox) if each.isVisible())
    role = QMessageBox.ButtonRole.DestructiveRole
    next(each for each in question.buttons() if question.buttonRole(each) == role).click()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    storage = FolderStorage(root=tmp_path / "backups")
    assert holder(storage) is None
    assert b'"snapshots": []' in read_whole(storage, INDEX)
