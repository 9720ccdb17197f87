"""Decisions, drafts and sessions at the moments in between: a hanging database, a closing window, an impatient hand."""

import json
import sqlite3
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.journal import FileActJournal, journal_folder
from edumanage_desktop.domain.acts import Act, ActKind, ActOutcome
from edumanage_desktop.domain.errors import DraftError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.entrance import database_identity
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.review.desk import make_act
from edumanage_desktop.gui.review.guard import REST_SECONDS, Shown
from edumanage_desktop.services.drafts import Draft, DraftKeeper, KeptDraft
from edumanage_desktop.services.review import ActRecorder, Outbox
from edumanage_desktop.services.session import Session
from tests.faults.deciding import DecidedDepartment, decided_department
from tests.faults.window_process import window_templates
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department

SEED_OF_REJECTION = 0


@pytest.fixture
def decided(tmp_path: Path) -> Iterator[DecidedDepartment]:
    """A department in an SQLite file."""
    with decided_department("sqlite", folder=tmp_path / "decided", server=None, uploads=30) as made:
        yield made


@pytest.mark.slow
def test_what_is_decided_while_the_database_hangs_is_kept_at_once(decided: DecidedDepartment, tmp_path: Path) -> None:
    """The second decision is journaled while the first one still waits for the lock, so SIGKILL loses neither."""
    path = decided.database.url.removeprefix("sqlite:///")
    with window_templates(tmp_path / "windows") as (template,), closing(sqlite3.connect(path)) as other:
        other.isolation_level = None
        window = template.open(decided.options(), presses=1)
        window.wait_for("ready")
        other.execute("BEGIN IMMEDIATE")
        window.ask("decide")
        window.wait_for("taken")
        window.listen(0.3)
        assert not window.of_kind("kept"), "the database's lane still waits"
        assert len(decided.journaled()) == 1
        window.kill()
        other.execute("ROLLBACK")
        after = template.open(decided.options())
        after.wait_for("settled")
        after.close()
        assert decided.check([*window.reports, *after.reports]) == 1


@pytest.mark.slow
@pytest.mark.parametrize("dies_after", ["reopen", "reject"])
def test_a_kill_between_a_reopening_and_the_decision_that_follows_it_loses_neither(
    tmp_path: Path, dies_after: str
) -> None:
    with (
        decided_department("sqlite", folder=tmp_path / "decided", server=None, uploads=1) as decided,
        window_templates(tmp_path / "windows") as (template,),
    ):
        ((upload,),) = decided.database.root("SELECT id FROM student_uploads")
        window = template.open(
            decided.options(), seed=SEED_OF_REJECTION, presses=1, insists=True, dies_after=dies_after
        )
        window.wait_for("ready")
        decided.database.act("ann", "approve", upload)
        window.ask("decide")
        assert window.wait_for("press")["act"] == "reject"
        while window.status is None:
            window.listen(0.2)
        assert decided.database.kinds(upload)[-1] == dies_after
        assert len(decided.journaled()) == 1
        after = template.open(decided.options())
        after.wait_for("settled")
        after.close()
        assert decided.database.kinds(upload) == ["arrived", "approve", "reopen", "reject"]
        assert decided.journaled() == set()


def test_a_window_that_is_closed_at_once_still_sends(
    qtbot: QtBot,
    department: Department,
    open_workspace: WindowMaker,
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    workspace.window().close()
    assert department.status(shown) == "approved"


class SlowKeeper:
    """The real keeper of drafts on a disk that takes its time, and fails as often as it is told to."""

    def __init__(self, keeper: DraftKeeper, *, seconds: float = 0.0, failures: int = 0) -> None:
        self._keeper, self._seconds, self.failures = keeper, seconds, failures

    def load_all(self) -> dict[int, KeptDraft]:
        """Return what is kept."""
        return self._keeper.load_all()

    def save(self, upload_id: int, kept: KeptDraft) -> Draft:
        """Keep a draft, late."""
        time.sleep(self._seconds)
        if self.failures:
            self.failures -= 1
            raise DraftError(Sentence("full"))
        return self._keeper.save(upload_id, kept)


def slowed(keepers: list[SlowKeeper], **how: float) -> Callable[[Session], Session]:
    def wrap(session: Session) -> Session:
        keepers.append(SlowKeeper(session.drafts, seconds=how.get("seconds", 0), failures=int(how.get("failures", 0))))
        return replace(session, drafts=keepers[-1])

    return wrap


def kept_drafts(department: Department) -> set[str]:
    kept = (department.options().data_folder / "drafts").rglob("*.json")
    return {json.loads(path.read_text())["feedback"] for path in kept}


def test_the_last_words_of_a_draft_survive_closing_on_a_slow_disk(
    qtbot: QtBot,
    department: Department,
    open_workspace: WindowMaker,
) -> None:
    workspace = open_workspace(department, wrap=slowed([], seconds=0.2))
    for words in ("First", "First and second", "First, second and last"):
        workspace.pane.feedback.setPlainText(words)
        workspace.drafts.save_now()
    workspace.window().close()
    assert kept_drafts(department) == {"First, second and last"}


def test_a_draft_that_met_a_full_disk_is_kept_when_there_is_room(
    qtbot: QtBot,
    department: Department,
    open_workspace: WindowMaker,
) -> None:
    keepers: list[SlowKeeper] = []
    workspace = open_workspace(department, wrap=slowed(keepers, failures=1))
    workspace.pane.feedback.setPlainText("Not to be lost")
    qtbot.waitUntil(lambda: workspace.strip.message() == "full")
    assert kept_drafts(department) == set()
    workspace.window().close()
    assert kept_drafts(department) == {"Not to be lost"}


class BuggyRecorder:
    """The real recorder, with a bug that shows as often as it is told to, for one submission or for all."""

    def __init__(self, recorder: ActRecorder, *, failures: int, upload_id: int | None = None) -> None:
        self._recorder, self.failures, self._upload_id = recorder, failures, upload_id

    def record(self, act: Act) -> ActOutcome:
        """Record an act, or meet the bug."""
        if self.failures and self._upload_id in (None, act.upload_id):
            self.failures -= 1
            raise RuntimeError("a bug")
        return self._recorder.record(act)


class BuggyJournal(FileActJournal):
    """The real journal, with a bug at the first writing."""

    failures = 1

    def write(self, act: Act, following: Act | None = None) -> None:
        """Keep an act, or meet the bug."""
        if self.failures:
            self.failures -= 1
            raise RuntimeError("a bug")
        super().write(act, following)


@pytest.fixture
def reported(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was reported as unexpected."""
    errors: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: errors.append(str(error)))
    return errors


@pytest.mark.parametrize("failures", [1, 3])
def test_a_decision_that_meets_a_bug_on_its_way_is_kept_and_sent_again(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, reported: list[str], failures: int
) -> None:
    def wrap(session: Session) -> Session:
        session.outbox._recorder = BuggyRecorder(session.outbox._recorder, failures=failures)
        return session

    workspace = open_workspace(department, wrap=wrap)
    shown = workspace.pane.shown_id()
    assert shown is not None
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: workspace.desk.waiting == 1)
    assert "unexpected error" in workspace.strip.message()
    qtbot.waitUntil(lambda: department.status(shown) == "approved")
    qtbot.waitUntil(lambda: workspace.desk.open_count() == 0)
    assert reported == ["a bug"] * failures


def test_a_decision_whose_keeping_met_a_bug_is_kept_and_sent_by_the_next_try(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, reported: list[str], tmp_path: Path
) -> None:
    journal = BuggyJournal(folder=tmp_path / "journal")

    def wrap(session: Session) -> Session:
        return replace(session, outbox=Outbox(journal=journal, recorder=session.outbox._recorder))

    workspace = open_workspace(department, wrap=wrap)
    shown = workspace.pane.shown_id()
    assert shown is not None
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: workspace.desk.waiting == 1)
    assert workspace.desk.is_open(shown)
    qtbot.waitUntil(lambda: department.status(shown) == "approved")
    qtbot.waitUntil(lambda: workspace.desk.open_count() == workspace.desk.waiting == 0)
    assert reported == ["a bug"]
    assert journal.pending() == ()
    journal.close()


def test_a_decision_that_always_meets_a_bug_holds_no_other_up_and_hides_no_answer(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, reported: list[str]
) -> None:
    workspace = open_workspace(department)
    first = workspace.pane.shown_id()
    assert first is not None
    outbox, recorder = workspace.desk._outbox, BuggyRecorder(workspace.desk._outbox._recorder, failures=99)
    recorder._upload_id, outbox._recorder = first, recorder
    told: list[int] = []
    workspace.desk.recorded.connect(lambda _decision, outcome: told.append(outcome.upload_id))
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: workspace.desk.waiting == 1)
    others = [row.id for row in department.database("vance").reader.rows(range(1, 40)) if row.id != first][:2]
    for upload_id in others:
        outbox.keep(Act(str(uuid.uuid4()), ActKind.APPROVE, upload_id, version_of(department, upload_id)))
    workspace.desk.send_waiting()
    qtbot.waitUntil(lambda: sorted(told) == sorted(others))
    assert workspace.desk.is_open(first)
    recorder.failures = 0
    qtbot.waitUntil(lambda: department.status(first) == "approved")


def version_of(department: Department, upload_id: int) -> int:
    (row,) = department.database("vance").reader.rows([upload_id])
    return row.version


def test_an_impatient_hand_opens_one_session(
    qtbot: QtBot,
    department: Department,
    open_main_window: Callable[..., MainWindow],
) -> None:
    opened: list[Session] = []

    def count(session: Session) -> Session:
        opened.append(session)
        return session

    window = open_main_window(department.options(), count)
    for _ in range(3):
        window.connect_session()
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.pane.shown() is not None)
    window.connect_session()
    qtbot.wait(200)
    assert len(opened) == 1


def test_a_damaged_decision_of_an_earlier_session_is_told(
    qtbot: QtBot,
    department: Department,
    open_workspace: WindowMaker,
) -> None:
    folder = journal_folder(department.options().data_folder, database_identity(department.url), "nowak")
    journal = FileActJournal(folder=folder)
    journal.write(make_act(ActKind.APPROVE, Shown(3, 1), Draft()))
    journal.close()
    (entry,) = folder.glob("*.json")
    entry.write_bytes(entry.read_bytes()[:-20])
    workspace = open_workspace(department)
    qtbot.waitUntil(lambda: "damaged and was not sent" in workspace.strip.message())
    assert department.status(3) == "submitted"
    assert len(list((folder / "damaged").iterdir())) == 1


def test_what_was_just_recorded_is_not_decided_in_its_older_version(
    qtbot: QtBot,
    department: Department,
    open_workspace: WindowMaker,
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown()
    assert shown is not None
    workspace.pane.outdate(shown.upload_id, shown.version + 1)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    assert "still loading" in workspace.strip.message()
    wait_until_ready(qtbot, workspace)
    qtbot.wait(round(REST_SECONDS * 1000) + 60)
    assert department.status(shown.upload_id) == "submitted"
