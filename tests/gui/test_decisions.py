"""A decision lands on the submission that was shown, once, or nowhere."""

import random
import sqlite3
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.journal import FileActJournal, journal_folder
from edumanage_desktop.domain.acts import Act, ActKind, ActOutcome
from edumanage_desktop.gui.queue.model import SORT_COLUMNS
from edumanage_desktop.gui.review.guard import REST_SECONDS, PressClock
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.queue import SortOrder
from edumanage_desktop.services.review import ActRecorder, Outbox
from edumanage_desktop.services.session import Session
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department

REST_MS = round(REST_SECONDS * 1000) + 60


def press(workspace: Workspace, key: Qt.Key) -> None:
    QTest.keyClick(workspace.queue.view, key)


def decided(department: Department) -> dict[int, str | None]:
    reader = department.database("vance").reader
    ids = range(1, 40)
    return {row.id: row.status for row in reader.rows(ids) if row.status != "submitted"}


def wait_until_sent(qtbot: QtBot, workspace: Workspace) -> None:
    qtbot.waitUntil(lambda: workspace.desk.open_count() == 0)


def test_approving_records_it_and_goes_on(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    first = workspace.pane.shown_id()
    assert first is not None
    press(workspace, Qt.Key.Key_A)
    assert workspace.queue.current_id != first, "the next submission is selected at once"
    wait_until_sent(qtbot, workspace)
    assert decided(department) == {first: "approved"}
    qtbot.waitUntil(lambda: workspace.queue.model.submission(workspace.queue.model.row_of(first) or 0) is not None)


def test_a_double_press_decides_once(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    first = workspace.pane.shown_id()
    press(workspace, Qt.Key.Key_A)
    press(workspace, Qt.Key.Key_A)
    wait_until_sent(qtbot, workspace)
    wait_until_ready(qtbot, workspace)
    assert decided(department) == {first: "approved"}


def test_a_double_press_decides_once_though_the_next_one_is_painted_in_between(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1000.0  # a clock that stands: however slowly this machine paints, both presses are within the rest
    monkeypatch.setattr("edumanage_desktop.gui.workspace.PressClock", lambda: PressClock(lambda: now))
    workspace = open_workspace(department)
    first = workspace.pane.shown_id()
    press(workspace, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: workspace.pane.shown_id() not in (None, first))
    now += REST_SECONDS * 0.9
    press(workspace, Qt.Key.Key_A)
    wait_until_sent(qtbot, workspace)
    assert decided(department) == {first: "approved"}


def test_after_the_rest_the_next_one_can_be_decided(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = []
    for _time in range(3):
        wait_until_ready(qtbot, workspace)
        qtbot.wait(REST_MS)
        shown.append(workspace.pane.shown_id())
        press(workspace, Qt.Key.Key_A)
    wait_until_sent(qtbot, workspace)
    assert decided(department) == dict.fromkeys(shown, "approved")
    assert len(set(shown)) == 3


def test_a_held_key_decides_nothing(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    for _time in range(5):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True)
        QApplication.sendEvent(workspace.queue.view, event)
    wait_until_sent(qtbot, workspace)
    assert decided(department) == {}


def test_while_the_next_one_loads_a_press_says_so_and_decides_nothing(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, held: Callable[[Session], Session]
) -> None:
    workspace = open_workspace(department, wrap=held)
    held.reader.hold("details")  # type: ignore[attr-defined]  # the fixture's own attribute
    press(workspace, Qt.Key.Key_J)
    qtbot.wait(REST_MS)
    press(workspace, Qt.Key.Key_A)
    assert "still loading" in workspace.strip.message()
    held.reader.let_go("details")  # type: ignore[attr-defined]  # the fixture's own attribute
    wait_until_ready(qtbot, workspace)
    assert decided(department) == {}


def test_feedback_typed_while_the_next_one_loads_stays_with_the_one_it_was_typed_for(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, held: Callable[[Session], Session]
) -> None:
    workspace = open_workspace(department, wrap=held)
    first = workspace.queue.current_id
    assert first is not None
    held.reader.hold("details")  # type: ignore[attr-defined]  # the fixture's own attribute
    press(workspace, Qt.Key.Key_J)
    second = workspace.queue.current_id
    assert second is not None
    assert second != first
    QTest.keyClicks(workspace.pane.feedback, "Half a sen")
    assert workspace.drafts.text(first) == "Half a sen"
    held.reader.let_go("details")  # type: ignore[attr-defined]  # the fixture's own attribute
    wait_until_ready(qtbot, workspace)
    assert workspace.pane.feedback.toPlainText() == ""
    assert workspace.drafts.text(second) == ""
    press(workspace, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: workspace.pane.shown_id() == first)
    assert workspace.pane.feedback.toPlainText() == "Half a sen"


def test_a_slow_answer_about_another_submission_is_dropped(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, held: Callable[[Session], Session]
) -> None:
    workspace = open_workspace(department, wrap=held)
    filled: list[int] = []
    workspace.pane.filled.connect(filled.append)
    held.reader.hold("details")  # type: ignore[attr-defined]  # the fixture's own attribute
    press(workspace, Qt.Key.Key_J)
    passed_by = workspace.queue.current_id
    qtbot.waitUntil(lambda: held.reader.asked[-1] == "details")  # type: ignore[attr-defined]  # the fixture's own attribute
    press(workspace, Qt.Key.Key_J)
    wanted = workspace.queue.current_id
    held.reader.let_go("details")  # type: ignore[attr-defined]  # the fixture's own attribute
    wait_until_ready(qtbot, workspace)
    assert passed_by not in filled
    assert filled == [wanted]
    qtbot.wait(REST_MS)
    press(workspace, Qt.Key.Key_A)
    wait_until_sent(qtbot, workspace)
    assert decided(department) == {wanted: "approved"}


def test_a_late_refresh_does_not_bring_the_old_selection_back(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, held: Callable[[Session], Session]
) -> None:
    workspace = open_workspace(department, wrap=held)
    held.reader.hold("page")  # type: ignore[attr-defined]  # the fixture's own attribute
    department.submit("Newer than all")
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: not workspace.queue.is_settled())
    qtbot.waitUntil(lambda: held.reader.asked[-1] == "page")  # type: ignore[attr-defined]  # the fixture's own attribute
    press(workspace, Qt.Key.Key_J)
    press(workspace, Qt.Key.Key_J)
    wanted = workspace.queue.current_id
    held.reader.let_go("page")  # type: ignore[attr-defined]  # the fixture's own attribute
    qtbot.waitUntil(workspace.queue.is_settled)
    wait_until_ready(qtbot, workspace)
    assert workspace.queue.current_id == wanted
    assert workspace.queue.current() is not None
    row = workspace.queue.view.current_row()
    assert row is not None
    assert workspace.queue.model.submission(row) == workspace.queue.current()
    qtbot.wait(REST_MS)
    press(workspace, Qt.Key.Key_A)
    wait_until_sent(qtbot, workspace)
    assert decided(department) == {wanted: "approved"}


def test_a_decision_while_the_queue_is_sorted_anew_lands_on_what_was_shown_or_nowhere(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    for column in SORT_COLUMNS.values():
        wait_until_ready(qtbot, workspace)
        qtbot.wait(REST_MS)
        before = decided(department)
        shown = workspace.pane.shown_id()
        workspace.queue.sort_by(SortOrder(column, False))
        press(workspace, Qt.Key.Key_A)
        wait_until_sent(qtbot, workspace)
        new = {key: value for key, value in decided(department).items() if key not in before}
        assert new in ({}, {shown: "approved"})


class _NotingRecorder:
    """The real recorder, and what reached it."""

    def __init__(self, recorder: ActRecorder) -> None:
        self._recorder = recorder
        self.acts: list[Act] = []

    def record(self, act: Act) -> ActOutcome:
        self.acts.append(act)
        return self._recorder.record(act)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_pressed_in_any_order_every_act_is_about_what_stood_in_the_pane(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, seed: int
) -> None:
    """A storm of keys, foreign changes and new sort orders: each act names the title that was painted at its press."""
    noted: list[_NotingRecorder] = []

    def wrap(session: Session) -> Session:
        options = department.options()
        folder = journal_folder(options.data_folder, "storm", "nowak")
        noted.append(_NotingRecorder(department.database("nowak").recorder))
        return replace(session, outbox=Outbox(journal=FileActJournal(folder=folder), recorder=noted[0]))

    workspace = open_workspace(department, wrap=wrap)
    titles = {row.id: row.title for row in department.database("vance").reader.rows(range(1, 40))}
    rng = random.Random(seed)
    painted_at_press: list[tuple[str, int]] = []
    keys = (Qt.Key.Key_A, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_U, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_N)
    for _step in range(120):
        key = rng.choice(keys)
        if key is Qt.Key.Key_R and workspace.pane.feedback.isEnabled():
            workspace.pane.feedback.setPlainText("See the margin.")
        title, count = workspace.pane.form.title.text(), workspace.desk.open_count()
        workspace.queue.view.setFocus()
        press(workspace, key)
        if workspace.desk.open_count() > count:
            painted_at_press.append((title, len(painted_at_press)))
        if rng.random() < 0.1:
            workspace.queue.sort_by(SortOrder(rng.choice(list(SORT_COLUMNS.values())), rng.random() < 0.5))
        if rng.random() < 0.05:
            department.submit(f"New {_step}", name="new.txt")
            workspace.watcher.ask()
        qtbot.wait(rng.choice((0, 5, 40, REST_MS)))
    wait_until_sent(qtbot, workspace)
    titles.update({row.id: row.title for row in department.database("vance").reader.rows(range(1, 80))})
    assert [titles[act.upload_id or 0] for act in noted[0].acts] == [title for title, _order in painted_at_press]
    assert len(noted[0].acts) > 3, "the storm decided something"


def test_a_rejection_needs_feedback_and_loses_nothing(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    workspace.pane.feedback.setPlainText("   \n ")
    press(workspace, Qt.Key.Key_R)
    assert workspace.pane.feedback.hasFocus()
    assert "Write what the student should change" in workspace.pane.form.hint.text()
    QTest.keyClicks(workspace.pane.feedback, "Axes need units. RAJ")
    QTest.keyClick(workspace.pane.feedback, Qt.Key.Key_Escape)
    assert workspace.queue.view.hasFocus()
    qtbot.wait(REST_MS)
    press(workspace, Qt.Key.Key_R)
    wait_until_sent(qtbot, workspace)
    assert decided(department) == {shown: "rejected"}
    details = department.database("vance").reader.details(shown or 0)
    assert details is not None
    assert details.history[-1].feedback == "Axes need units. RAJ"


def test_letters_in_a_text_field_are_text(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    for field in (workspace.pane.feedback, workspace.queue.filters.search):
        field.setFocus()
        QTest.keyClicks(field, "arujknofh")
    wait_until_ready(qtbot, workspace) if workspace.queue.current_id is not None else qtbot.wait(200)
    assert decided(department) == {}


def test_undo_in_the_feedback_undoes_text_and_elsewhere_the_decision(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    first = workspace.pane.shown_id()
    assert first is not None
    press(workspace, Qt.Key.Key_A)
    wait_until_sent(qtbot, workspace)
    wait_until_ready(qtbot, workspace)
    workspace.pane.feedback.setFocus()
    QTest.keyClicks(workspace.pane.feedback, "typed")
    QTest.keyClick(workspace.pane.feedback, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.pane.feedback.toPlainText() == ""
    assert department.status(first) == "approved"
    workspace.queue.view.setFocus()
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: department.status(first) == "submitted")
    qtbot.waitUntil(lambda: workspace.queue.current_id == first)


def test_a_conflict_shows_both_sides_and_keeps_what_was_typed(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    workspace.pane.feedback.setPlainText("Please add the error bars.")
    department.decide("nowak", shown, ActKind.APPROVE, "Well done.")
    press(workspace, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: workspace.decisions.conflict_count() == 1)
    assert department.status(shown) == "approved"
    assert workspace.drafts.text(shown) == "Please add the error bars."
    press(workspace, Qt.Key.Key_C)
    dialog = workspace.decisions.dialog
    assert dialog is not None
    assert dialog.form.my_feedback.toPlainText() == "Please add the error bars."
    assert dialog.form.their_feedback.toPlainText() == "Well done."
    assert "Nowak" in dialog.form.their_act.text()
    assert "Approved" in dialog.form.their_time.text()
    QTest.mouseClick(dialog.form.mine, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: department.status(shown) == "rejected")
    assert department.kinds(shown)[-3:] == ["approve", "reopen", "reject"]
    assert workspace.decisions.conflict_count() == 0


def test_a_closed_conflict_dialog_means_later(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    department.decide("nowak", shown, ActKind.APPROVE)
    press(workspace, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: workspace.decisions.conflict_count() == 1)
    workspace.decisions.show_conflict()
    assert workspace.decisions.dialog is not None
    workspace.decisions.dialog.reject()
    assert workspace.decisions.conflict_count() == 1
    workspace.decisions.show_conflict()
    QTest.mouseClick(workspace.decisions.dialog.form.theirs, Qt.MouseButton.LeftButton)
    assert workspace.decisions.conflict_count() == 0
    assert department.kinds(shown)[-1] == "approve"


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_locked_database_keeps_the_decision_on_this_computer_and_gets_it_later(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    other = sqlite3.connect(department.path, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        press(workspace, Qt.Key.Key_A)
        qtbot.waitUntil(lambda: workspace.desk.waiting == 1)
        assert "1 decision waiting" in workspace.strip.outbox_text()
        assert workspace.strip.message() == (
            "The database is busy with somebody else's work. "
            "Your decision is kept on this computer and is sent by itself."
        )
        assert workspace.queue.model.progress(shown) == "waiting"
        other.execute("ROLLBACK")
    finally:
        other.close()
    qtbot.waitUntil(lambda: workspace.desk.waiting == 0)
    assert department.status(shown) == "approved"
    assert workspace.strip.outbox_text().endswith("all decisions sent")
    assert "kept on this computer" not in workspace.strip.message()


def test_feedback_survives_a_crash(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    first = open_workspace(department)
    shown = first.pane.shown_id()
    assert shown is not None
    first.pane.feedback.setFocus()
    QTest.keyClicks(first.pane.feedback, "Half a sentence about")
    kept = department.options().data_folder / "drafts"
    qtbot.waitUntil(lambda: any("Half a sentence about" in path.read_text() for path in kept.rglob(f"{shown}.json")))
    second = open_workspace(department)
    assert second.pane.shown_id() == shown
    qtbot.waitUntil(lambda: second.pane.feedback.toPlainText() == "Half a sentence about")


def test_feedback_stays_with_its_submission(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    QTest.keyClicks(workspace.pane.feedback, "About the first")
    press(workspace, Qt.Key.Key_J)
    wait_until_ready(qtbot, workspace)
    assert workspace.pane.feedback.toPlainText() == ""
    QTest.keyClicks(workspace.pane.feedback, "About the second")
    press(workspace, Qt.Key.Key_K)
    wait_until_ready(qtbot, workspace)
    assert workspace.pane.feedback.toPlainText() == "About the first"


def test_a_change_by_somebody_else_is_shown_and_what_is_being_typed_stays(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    QTest.keyClicks(workspace.pane.feedback, "I was about to say")
    department.decide("nowak", shown, ActKind.APPROVE)
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: not workspace.pane.form.approve.isEnabled())
    qtbot.waitUntil(lambda: workspace.pane.form.reopen.isEnabled())
    assert workspace.pane.feedback.toPlainText() == "I was about to say"
    assert workspace.queue.current_id == shown


def test_a_click_on_approve_decides_and_its_double_click_decides_once(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    button = workspace.pane.form.approve
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: workspace.pane.shown_id() not in (None, shown))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_until_sent(qtbot, workspace)
    assert decided(department) == {shown: "approved"}


def test_feedback_that_was_sent_no_longer_stands_in_the_field_of_the_only_submission(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    empty_department.submit("The only one")
    workspace = open_workspace(empty_department)
    workspace.pane.feedback.setPlainText("Well done indeed")
    workspace.focus_queue()
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: workspace.desk.open_count() == 0 and "Approved" in workspace.strip.message())
    qtbot.waitUntil(lambda: workspace.pane.feedback.toPlainText() == "")
    upload_id = workspace.queue.current_id
    assert upload_id is not None
    assert workspace.drafts.draft(upload_id).is_blank()
