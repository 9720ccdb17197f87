"""What Ctrl+Z takes back is what was decided last, and the person stays where they look for work."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.journal import FileActJournal, journal_folder
from edumanage_desktop.domain.acts import Act, ActOutcome
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.review import ActRecorder, Outbox
from edumanage_desktop.services.session import Session
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department
from tests.gui.test_decisions import REST_MS, press, wait_until_sent

CTRL = Qt.KeyboardModifier.ControlModifier
LONGEST_HOLD_S = 60.0


class HeldRecorder:
    """The real recorder on a slow network: what it is asked after `hold` waits for `let_go`."""

    def __init__(self, department: Department) -> None:
        self._department = department
        self._recorder: ActRecorder = department.database("nowak").recorder
        self._may_pass = threading.Event()
        self._may_pass.set()

    def record(self, act: Act) -> ActOutcome:
        self._may_pass.wait(LONGEST_HOLD_S)
        return self._recorder.record(act)

    def hold(self) -> None:
        self._may_pass.clear()

    def let_go(self) -> None:
        self._may_pass.set()

    def wrapped(self, session: Session) -> Session:
        """Return the session with this between the outbox and the database."""
        folder = journal_folder(self._department.options().data_folder, "slow", "nowak")
        return replace(session, outbox=Outbox(journal=FileActJournal(folder=folder), recorder=self))


@pytest.fixture
def slow(department: Department) -> Iterator[HeldRecorder]:
    recorder = HeldRecorder(department)
    yield recorder
    recorder.let_go()


def undo(workspace: Workspace) -> None:
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_Z, CTRL)


def shown(workspace: Workspace) -> int:
    found = workspace.pane.shown_id()
    assert found is not None
    return found


def test_while_the_last_decision_is_on_its_way_no_earlier_one_is_taken_back(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, slow: HeldRecorder
) -> None:
    workspace = open_workspace(department, wrap=slow.wrapped)
    first = shown(workspace)
    press(workspace, Qt.Key.Key_A)
    wait_until_sent(qtbot, workspace)
    wait_until_ready(qtbot, workspace)
    slow.hold()
    second = shown(workspace)
    assert second != first
    qtbot.wait(REST_MS)
    press(workspace, Qt.Key.Key_A)
    undo(workspace)
    assert "has not reached the database yet" in workspace.strip.message()
    slow.let_go()
    wait_until_sent(qtbot, workspace)
    assert (department.status(first), department.status(second)) == ("approved", "approved")
    undo(workspace)
    qtbot.waitUntil(lambda: department.status(second) == "submitted")
    undo(workspace)
    qtbot.waitUntil(lambda: department.status(first) == "submitted")


def test_what_is_taken_back_is_shown_among_what_is_filtered_for(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    filters, queue = workspace.queue.filters, workspace.queue
    filters.choose_statuses(frozenset({Status.SUBMITTED}))
    qtbot.waitUntil(lambda: queue.is_settled() and queue.model.queue_filter.statuses == {Status.SUBMITTED})
    wait_until_ready(qtbot, workspace)
    before, first = queue.model.total, shown(workspace)
    press(workspace, Qt.Key.Key_A)
    wait_until_sent(qtbot, workspace)
    qtbot.waitUntil(lambda: queue.model.total == before - 1 and queue.is_settled())
    wait_until_ready(qtbot, workspace)
    undo(workspace)
    qtbot.waitUntil(lambda: department.status(first) == "submitted")
    qtbot.waitUntil(lambda: queue.model.total == before and queue.is_settled() and queue.current_id == first)
    assert queue.model.queue_filter.statuses == {Status.SUBMITTED}, "the view is what it was"


def test_a_decision_on_what_was_set_aside_goes_on(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    first = shown(workspace)
    press(workspace, Qt.Key.Key_D)
    wait_until_sent(qtbot, workspace)
    workspace.queue.go_to(first)
    qtbot.waitUntil(lambda: workspace.queue.current_id == first)
    wait_until_ready(qtbot, workspace)
    details = workspace.pane.details
    assert details is not None
    assert details.submission.set_aside
    qtbot.wait(REST_MS)
    press(workspace, Qt.Key.Key_A)
    assert workspace.queue.current_id != first
    wait_until_sent(qtbot, workspace)
    assert department.status(first) == "approved"


def test_ctrl_z_brings_no_words_of_another_submission(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    field = workspace.pane.feedback
    field.setFocus()
    QTest.keyClicks(field, "About the first one")
    for _letter in range(len("About the first one")):
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    before = shown(workspace)
    workspace.queue.view.setFocus()
    press(workspace, Qt.Key.Key_J)
    wait_until_ready(qtbot, workspace)
    assert shown(workspace) != before
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText() == ""
    assert workspace.drafts.text(shown(workspace)) == ""


def test_a_slow_answer_takes_the_keyboard_from_no_field(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, held: Callable[[Session], Session]
) -> None:
    workspace = open_workspace(department, wrap=held)
    field = workspace.pane.feedback
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    held.reader.hold("details")  # type: ignore[attr-defined]  # the fixture's own attribute
    workspace.queue.go(1)
    qtbot.waitUntil(lambda: workspace.pane.details is None and field.isReadOnly())
    assert field.hasFocus()
    QTest.keyClicks(field, "lost words")
    assert field.toPlainText() == "", "nothing is written about what is not there"
    held.reader.let_go("details")  # type: ignore[attr-defined]  # the fixture's own attribute
    qtbot.waitUntil(lambda: workspace.pane.details is not None and not field.isReadOnly())
    assert field.hasFocus()
    QTest.keyClicks(field, "Good")
    assert workspace.queue.current_id is not None
    assert workspace.drafts.text(workspace.queue.current_id) == "Good"
