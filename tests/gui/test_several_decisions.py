"""Several submissions at once: only those that are selected and unchanged since, asked about above 20, one undo."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.journal import FileActJournal
from edumanage_desktop.domain.acts import LONGEST_WORDS, Act, ActKind, ActOutcome
from edumanage_desktop.domain.errors import DatabaseUnreachable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.queue.selection import MOST_SELECTED
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.batches import ASKED_ABOVE, Fate
from edumanage_desktop.services.review import ActRecorder, Outbox
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department
from tests.gui.test_decisions import REST_MS, decided, press, wait_until_sent

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
OTHER = Qt.KeyboardModifier.NoModifier


def select(qtbot: QtBot, workspace: Workspace, more: int) -> list[int]:
    """Select the current submission and so many below it, look at them, and return their ids."""
    for _row in range(more):
        QTest.keyClick(workspace.queue.view, Qt.Key.Key_Down, SHIFT)
    qtbot.wait(REST_MS)
    wait_until_ready(qtbot, workspace)
    return [row.id for row in workspace.queue.selection.submissions]


def click(workspace: Workspace, row: int, modifier: Qt.KeyboardModifier = OTHER) -> None:
    view = workspace.queue.view
    place = view.visualRect(view.model().index(row, 1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, QPoint(place))


def wait_until_done(qtbot: QtBot, workspace: Workspace) -> None:
    qtbot.waitUntil(lambda: not workspace.deciding.batches.is_running())
    wait_until_sent(qtbot, workspace)


def version_of(department: Department, upload_id: int) -> int:
    (row,) = department.database("vance").reader.rows([upload_id])
    return row.version


def fates(workspace: Workspace) -> list[Fate]:
    return [report.fate for report in workspace.deciding.batches.reports]


def fill_with_many(department: Department, count: int) -> None:
    for number in range(count):
        department.submit(f"More {number}", student=4101 + number % 4)
    department.spread_over_days()


def test_a_single_selected_submission_is_decided_as_ever(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    first = workspace.pane.shown_id()
    assert not workspace.queue.selection.is_several()
    assert workspace.pane.form.approve.text().startswith("Approve ")
    press(workspace, Qt.Key.Key_A)
    wait_until_sent(qtbot, workspace)
    assert decided(department) == {first: "approved"}
    assert workspace.deciding.batches.reports == ()


def test_how_many_are_selected_is_spoken_once_the_selection_stands(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    heard: list[str] = []
    workspace.deciding.buttons.announced.connect(heard.append)
    for _row in range(3):
        QTest.keyClick(workspace.queue.view, Qt.Key.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: heard == ["4 submissions selected"])
    press(workspace, Qt.Key.Key_Escape)
    qtbot.wait(600)
    assert heard == ["4 submissions selected"]


def test_what_is_selected_is_approved_together_and_taken_back_by_one_undo(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    chosen = select(qtbot, workspace, 3)
    assert len(chosen) == 4
    form, bar = workspace.pane.form, workspace.deciding.bar
    assert (form.approve.text(), form.reject.text()) == ("Approve 4   A", "Reject 4…   R")
    assert bar.words() == "4 selected"
    press(workspace, Qt.Key.Key_A)
    wait_until_done(qtbot, workspace)
    assert decided(department) == dict.fromkeys(chosen, "approved")
    assert fates(workspace) == [Fate.DONE] * 4
    assert workspace.strip.message() == "4 decisions recorded."
    assert "Undo 4 decisions" in workspace.strip.undo_text()
    assert not workspace.queue.selection.is_several()
    assert workspace.queue.current_id not in chosen, "the next undecided one is shown"
    assert form.approve.text() == "Approve   A"
    workspace.decisions.undo()
    wait_until_done(qtbot, workspace)
    assert decided(department) == {}
    assert workspace.strip.message() == "4 decisions taken back."
    assert workspace.strip.undo_text() == ""


def test_rows_that_somebody_changed_since_are_reported_with_who_and_left_alone(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    chosen = select(qtbot, workspace, 3)
    corrected = Act(
        "00000000-0000-4000-8000-00000000000a", ActKind.CORRECT, chosen[1], version_of(department, chosen[1]),
        title="New", reason="Slip.",
    )  # fmt: skip
    department.record("vance", corrected)
    press(workspace, Qt.Key.Key_A)
    wait_until_done(qtbot, workspace)
    assert set(decided(department)) == set(chosen) - {chosen[1]}
    report = workspace.deciding.batches.reports[1]
    assert (report.fate, report.last is not None and report.last.actor) == (Fate.CHANGED, "vance")
    dialog = workspace.deciding.batches.report
    assert dialog is not None
    assert "Ruth Vance" in dialog.table.text_of(0), "what wants a look stands first"
    (row,) = department.database("vance").reader.rows([chosen[1]])
    assert row.student_name is not None
    assert row.student_name in dialog.table.text_of(0)
    assert "3 of 4 decisions recorded" in workspace.strip.message()
    assert workspace.decisions.conflict_count() == 0, "they stand in the report"
    dialog.close()


def test_a_refresh_does_not_renew_what_was_selected(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    chosen = select(qtbot, workspace, 2)
    seen = [row.version for row in workspace.queue.selection.submissions]
    department.decide("nowak", chosen[1], ActKind.APPROVE)
    department.decide("nowak", chosen[1], ActKind.REOPEN)
    department.submit("Newest")
    workspace.queue.refresh()
    qtbot.waitUntil(lambda: workspace.queue.is_settled() and workspace.queue.model.total == 9)
    selected = {index.row() for index in workspace.queue.view.selectionModel().selectedRows()}
    assert selected == {workspace.queue.model.row_of(upload_id) for upload_id in chosen}
    assert [row.version for row in workspace.queue.selection.submissions] == seen
    qtbot.wait(REST_MS)
    press(workspace, Qt.Key.Key_A)
    wait_until_done(qtbot, workspace)
    assert fates(workspace) == [Fate.DONE, Fate.CHANGED, Fate.DONE]


def test_one_feedback_goes_to_all_that_are_rejected_and_survives_a_cancel(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.pane.feedback.setPlainText("Only for this one")
    chosen = select(qtbot, workspace, 2)
    press(workspace, Qt.Key.Key_R)
    question = workspace.deciding.batches.question
    assert question is not None
    assert not question.go.isEnabled(), "a rejection needs feedback"
    question.feedback.setPlainText("Please add units.")
    question.reject()
    assert decided(department) == {}
    workspace.window().activateWindow()
    workspace.queue.view.setFocus()
    qtbot.wait(REST_MS)
    press(workspace, Qt.Key.Key_R)
    again = workspace.deciding.batches.question
    assert again is not None
    assert again.feedback.toPlainText() == "Please add units."
    again.go.click()
    wait_until_done(qtbot, workspace)
    assert decided(department) == dict.fromkeys(chosen, "rejected")
    history = [department.database("vance").reader.details(each) for each in chosen]
    assert {each.history[-1].feedback for each in history if each is not None} == {"Please add units."}


def test_placeholders_are_filled_in_for_each_of_them(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    chosen = select(qtbot, workspace, 2)
    press(workspace, Qt.Key.Key_R)
    question = workspace.deciding.batches.question
    assert question is not None
    question.feedback.setPlainText("{title}: add units, {student}.")
    question.go.click()
    wait_until_done(qtbot, workspace)
    for each in chosen:
        details = department.database("vance").reader.details(each)
        assert details is not None
        row = details.submission
        assert details.history[-1].feedback == f"{row.title}: add units, {row.student_name}."


def test_above_twenty_the_default_is_to_cancel(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    fill_with_many(department, ASKED_ABOVE)
    workspace = open_workspace(department)
    select(qtbot, workspace, ASKED_ABOVE)
    press(workspace, Qt.Key.Key_A)
    question = workspace.deciding.batches.question
    assert question is not None
    assert (question.cancel.isDefault(), question.go.isDefault()) == (True, False)
    for key in (Qt.Key.Key_A, Qt.Key.Key_A, Qt.Key.Key_Return):
        QTest.keyClick(question, key)
    qtbot.waitUntil(lambda: workspace.deciding.batches.question is None)
    assert decided(department) == {}
    assert not workspace.deciding.batches.is_running()


def test_all_that_is_shown_can_be_selected_but_not_without_bounds(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    fill_with_many(department, 240)
    workspace = open_workspace(department)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: len(workspace.queue.selection.submissions) == 248)
    assert not workspace.queue.selection.is_reading()
    workspace.queue.model.set_total(MOST_SELECTED + 1)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A, CONTROL)
    assert "too many" in workspace.strip.message()
    assert len(workspace.queue.selection.submissions) == 248, "what was selected stays"


def test_another_filter_selects_nothing_that_is_out_of_sight(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    select(qtbot, workspace, 3)
    workspace.queue.reload()
    wait_until_ready(qtbot, workspace)
    assert len(workspace.queue.selection.submissions) == 4, "the same queue keeps what is selected"
    workspace.queue.filters.search.setText("work-5")
    qtbot.waitUntil(lambda: workspace.queue.model.total == 1)
    wait_until_ready(qtbot, workspace)
    assert not workspace.queue.selection.is_several()
    assert workspace.pane.form.approve.text() == "Approve   A"


def test_the_mouse_selects_by_control_and_shift_and_escape_goes_back_to_one(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    ids = [row.id for row in (workspace.queue.model.submission_in_memory(place) for place in range(8)) if row]
    click(workspace, 1)
    click(workspace, 4, CONTROL)
    assert [row.id for row in workspace.queue.selection.submissions] == [ids[1], ids[4]]
    click(workspace, 6, SHIFT)
    assert ids[6] in {row.id for row in workspace.queue.selection.submissions}
    press(workspace, Qt.Key.Key_Escape)
    assert not workspace.queue.selection.is_several()
    assert workspace.queue.current_id == ids[6]
    click(workspace, 6, CONTROL)
    assert workspace.queue.view.selectionModel().selectedRows(), "something is always selected"


def test_what_was_selected_a_moment_ago_is_not_decided(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_Down, SHIFT)
    press(workspace, Qt.Key.Key_A)
    assert "quick" in workspace.strip.message()
    assert decided(department) == {}


def test_rows_that_do_not_allow_it_are_left_out_and_counted(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    ids = [row.id for row in department.database("vance").reader.rows(range(1, 9))]
    department.decide("nowak", ids[-2], ActKind.APPROVE)
    workspace = open_workspace(department)
    select(qtbot, workspace, 2)
    assert workspace.pane.form.approve.text() == "Approve 2 of 3   A"
    press(workspace, Qt.Key.Key_U)
    assert "Select one" in workspace.strip.message()
    qtbot.wait(REST_MS)
    press(workspace, Qt.Key.Key_A)
    wait_until_done(qtbot, workspace)
    assert fates(workspace) == [Fate.DONE, Fate.DONE]
    assert department.kinds(ids[-2]).count("approve") == 1


class Away(ActRecorder):
    """Records so many acts, then is away until there are more."""

    def __init__(self, recorder: ActRecorder, *, left: int) -> None:
        self.recorder, self.left = recorder, left

    def record(self, act: Act) -> ActOutcome:
        if self.left <= 0:
            raise DatabaseUnreachable(Sentence("The server does not answer."))
        self.left -= 1
        return self.recorder.record(act)


def test_a_database_that_goes_away_stops_the_batch_and_the_rest_stands(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    away = Away(department.database("nowak").recorder, left=2)
    outbox = Outbox(journal=FileActJournal(folder=tmp_path / "journal"), recorder=away)
    workspace = open_workspace(department, wrap=lambda session: replace(session, outbox=outbox))
    chosen = select(qtbot, workspace, 4)
    press(workspace, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: not workspace.deciding.batches.is_running() and bool(fates(workspace)))
    assert fates(workspace) == [Fate.DONE, Fate.DONE, Fate.WAITS, Fate.NOT_SENT, Fate.NOT_SENT]
    assert workspace.desk.waiting == 1
    away.left = 100
    workspace.desk.send_waiting()
    wait_until_sent(qtbot, workspace)
    assert decided(department) == dict.fromkeys(chosen[:3], "approved")
    assert "Undo: approved" in workspace.strip.undo_text(), "what waited is told as any decision"


def test_a_batch_can_be_stopped_between_its_rows(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    fill_with_many(department, 12)
    workspace = open_workspace(department)
    select(qtbot, workspace, 18)
    stop = workspace.deciding.bar.findChildren(QPushButton)[0]
    workspace.desk.recorded.connect(lambda *_told: stop.click())
    press(workspace, Qt.Key.Key_A)
    wait_until_done(qtbot, workspace)
    done = fates(workspace).count(Fate.DONE)
    assert 1 <= done <= 2
    assert fates(workspace)[done:] == [Fate.NOT_SENT] * (19 - done)
    assert len(decided(department)) == done


def test_one_undo_lists_what_somebody_acted_on_since(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    chosen = select(qtbot, workspace, 2)
    press(workspace, Qt.Key.Key_A)
    wait_until_done(qtbot, workspace)
    act = Act(
        "00000000-0000-4000-8000-00000000000b", ActKind.REASSIGN, chosen[0], version_of(department, chosen[0]),
        target_faculty_id=12, reason="Leave.",
    )  # fmt: skip
    department.record("vance", act)
    workspace.decisions.undo()
    wait_until_done(qtbot, workspace)
    assert fates(workspace) in ([Fate.CHANGED, Fate.DONE, Fate.DONE], [Fate.REFUSED, Fate.DONE, Fate.DONE])
    assert decided(department) == {chosen[0]: "approved"}
    assert "The others stand" in workspace.strip.message()
    assert workspace.deciding.batches.report is not None
    workspace.deciding.batches.report.close()


def test_a_few_are_approved_with_feedback_from_the_library_by_the_feedback_key(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.library.shelf.load()
    qtbot.waitUntil(lambda: workspace.library.shelf.is_read)
    workspace.library.shelf.add("Well argued, {student}.")
    chosen = select(qtbot, workspace, 2)
    assert workspace.deciding.bar.feedback.isVisible()
    qtbot.wait(REST_MS)
    press(workspace, Qt.Key.Key_F)
    question = workspace.deciding.batches.question
    assert question is not None
    qtbot.waitUntil(question.feedback.hasFocus)
    QTest.keyClicks(question.feedback, "/arg")
    qtbot.waitUntil(lambda: question.inserting is not None and question.inserting.is_open())
    assert question.inserting is not None
    popup = question.inserting.popup
    assert popup is not None
    assert question.rect().contains(popup.geometry()), "nothing of the phrases is cut off"
    QTest.keyClick(question.feedback, Qt.Key.Key_Escape)
    assert question.isVisible(), "Escape leaves the phrases and not the question"
    QTest.keyClick(question.feedback, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    question.feedback.clear()
    QTest.keyClicks(question.feedback, "/arg")
    qtbot.waitUntil(question.inserting.is_open)
    QTest.keyClick(question.feedback, Qt.Key.Key_Return)
    assert question.feedback.toPlainText() == "Well argued, {student}."
    question.go.click()
    wait_until_done(qtbot, workspace)
    assert decided(department) == dict.fromkeys(chosen, "approved")
    for upload_id in chosen:
        details = department.database("vance").reader.details(upload_id)
        assert details is not None
        assert details.history[-1].feedback == f"Well argued, {details.submission.student_name}."


def test_a_few_are_approved_without_any_question_by_who_wants_no_feedback(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    chosen = select(qtbot, workspace, 2)
    qtbot.wait(REST_MS)
    press(workspace, Qt.Key.Key_A)
    assert workspace.deciding.batches.question is None
    wait_until_done(qtbot, workspace)
    assert decided(department) == dict.fromkeys(chosen, "approved")


def test_feedback_that_is_too_long_for_one_of_them_is_refused_before_any_is_sent(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    select(qtbot, workspace, 1)
    press(workspace, Qt.Key.Key_R)
    question = workspace.deciding.batches.question
    assert question is not None
    question.feedback.setPlainText("x" * (LONGEST_WORDS - 2) + "{student}")
    assert not question.go.isEnabled()
    assert question.too_long.isVisible()
    assert "20,000" in question.too_long.text()
    question.feedback.setPlainText("x" * LONGEST_WORDS)
    assert question.go.isEnabled()
    assert not question.too_long.isVisible()
    question.reject()
    assert decided(department) == {}
