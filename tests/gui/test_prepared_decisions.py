"""Prepared decisions in the window: unseen until they are released, kept where something came between, one undo."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.own_prepared import DatabasePrepared
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.review.conflict import WayOn
from edumanage_desktop.gui.review.release_dialog import ReleaseDialog
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.batches import ASKED_ABOVE, Fate
from edumanage_desktop.services.drafts import Draft
from edumanage_desktop.services.queue import Mark
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department
from tests.gui.test_decisions import REST_MS, decided, press, wait_until_sent
from tests.gui.test_several_decisions import fill_with_many, select, version_of, wait_until_done


def prepare(qtbot: QtBot, workspace: Workspace, *keys: Qt.Key) -> list[int]:
    """Press these keys with preparing on, each on the next undecided submission, and return which ones these were."""
    if not workspace.deciding.prepared.is_on:
        press(workspace, Qt.Key.Key_P)
    chosen = []
    for key in keys:
        wait_until_ready(qtbot, workspace)
        qtbot.wait(REST_MS)
        chosen.append(workspace.pane.shown_id() or 0)
        press(workspace, key)
    wait_until_kept(qtbot, workspace)
    return chosen


def wait_until_kept(qtbot: QtBot, workspace: Workspace) -> None:
    prepared = workspace.deciding.prepared
    qtbot.waitUntil(lambda: not prepared.is_keeping())


def open_list(qtbot: QtBot, workspace: Workspace) -> ReleaseDialog:
    workspace.deciding.releasing.release()
    qtbot.waitUntil(lambda: workspace.deciding.releasing.dialog is not None)
    dialog = workspace.deciding.releasing.dialog
    assert dialog is not None
    return dialog


def kept_by(department: Department, login: str = "nowak") -> set[int]:
    store = DatabasePrepared(connections=department.database(login).connections)
    return {each.upload_id for each in store.load_all()}


def test_a_prepared_decision_decides_nothing_and_is_seen_in_its_row(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    press(workspace, Qt.Key.Key_P)
    form, bar = workspace.pane.form, workspace.deciding.bar
    assert form.approve.accessibleName() == "Prepare approval"
    assert (form.approve.property("kind"), form.reject.property("kind")) == ("prepare", "prepare")
    (first,) = prepare(qtbot, workspace, Qt.Key.Key_A)
    assert workspace.queue.current_id != first
    assert decided(department) == {}
    assert kept_by(department) == {first}
    assert bar.words() == "1 prepared"
    row = workspace.queue.model.row_of(first)
    assert row is not None
    spoken = workspace.queue.model.index(row, Column.STATUS).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "approval prepared" in spoken
    assert workspace.strip.undo_text().startswith("Undo: prepared to approve")
    workspace.decisions.undo()
    wait_until_kept(qtbot, workspace)
    qtbot.waitUntil(lambda: kept_by(department) == set())
    assert bar.words() == ""
    qtbot.waitUntil(lambda: workspace.pane.shown_id() == first)
    assert not workspace.pane.form.hint.isVisible(), "nothing says any more that it is prepared"


def test_all_that_is_ready_is_released_at_once_and_one_undo_takes_it_back(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.pane.feedback.setPlainText("Add units.")
    chosen = prepare(qtbot, workspace, Qt.Key.Key_R, Qt.Key.Key_A, Qt.Key.Key_A)
    dialog = open_list(qtbot, workspace)
    assert dialog.release.text() == "Release 3"
    assert dialog.release.isDefault(), "up to twenty are released by Enter"
    dialog.release.click()
    wait_until_done(qtbot, workspace)
    assert decided(department) == dict(zip(chosen, ("rejected", "approved", "approved"), strict=True))
    qtbot.waitUntil(lambda: kept_by(department) == set())
    assert workspace.strip.message() == "3 decisions released."
    assert "Undo 3 decisions" in workspace.strip.undo_text()
    workspace.decisions.undo()
    wait_until_done(qtbot, workspace)
    assert decided(department) == {}
    assert workspace.drafts.text(chosen[0]) == "Add units.", "what was written is there to go on with"
    assert workspace.strip.undo_text() == "", "what was released is not prepared any more, and not to be given up"


def test_what_somebody_changed_since_is_kept_and_both_sides_are_shown(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.pane.feedback.setPlainText("Mine")
    changed, moved, ready = prepare(qtbot, workspace, Qt.Key.Key_R, Qt.Key.Key_A, Qt.Key.Key_A)
    department.decide("nowak", changed, ActKind.APPROVE, "Theirs")
    gone = Act(
        "00000000-0000-4000-8000-00000000000c", ActKind.REASSIGN, moved, version_of(department, moved),
        target_faculty_id=12, reason="Leave.",
    )  # fmt: skip
    department.record("vance", gone)
    dialog = open_list(qtbot, workspace)
    assert dialog.release.text() == "Release 1"
    listed = [dialog.table.text_of(row) for row in range(3)]
    assert "approved it" in listed[0]
    assert "no longer see it" in listed[1]
    assert "As you saw it" in listed[2]
    dialog.table.selectRow(0)
    dialog.compare.click()
    conflict = workspace.decisions.dialog
    assert conflict is not None
    assert conflict.form.my_feedback.toPlainText() == "Mine"
    assert conflict.form.their_feedback.toPlainText() == "Theirs"
    conflict.reject()
    assert kept_by(department) == {changed, moved, ready}, "later leaves it prepared"
    open_list(qtbot, workspace).release.click()
    wait_until_done(qtbot, workspace)
    assert decided(department)[ready] == "approved"
    qtbot.waitUntil(lambda: kept_by(department) == {changed, moved})
    assert workspace.deciding.bar.words() == "2 prepared"


def test_mine_after_all_reopens_decides_and_is_prepared_no_longer(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.pane.feedback.setPlainText("Mine")
    (changed,) = prepare(qtbot, workspace, Qt.Key.Key_R)
    department.decide("nowak", changed, ActKind.APPROVE, "Theirs")
    dialog = open_list(qtbot, workspace)
    dialog.table.selectRow(0)
    dialog.compare.click()
    conflict = workspace.decisions.dialog
    assert conflict is not None
    conflict.chosen.emit(WayOn.REOPEN_FOR_MINE)
    wait_until_sent(qtbot, workspace)
    qtbot.waitUntil(lambda: decided(department) == {changed: "rejected"})
    qtbot.waitUntil(lambda: kept_by(department) == set())


def test_feedback_typed_after_the_preparation_keeps_it_from_being_released(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.pane.feedback.setPlainText("First thought")
    (first,) = prepare(qtbot, workspace, Qt.Key.Key_R)
    workspace.drafts.keep(first, Draft("Second thought"))
    dialog = open_list(qtbot, workspace)
    assert dialog.release.text() == "Release 0"
    assert not dialog.release.isEnabled()
    assert "typed other feedback" in dialog.table.text_of(0)
    dialog.reject()
    assert kept_by(department) == {first}


def test_above_twenty_the_release_asks_with_cancel_as_default(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    fill_with_many(department, ASKED_ABOVE)
    workspace = open_workspace(department)
    select(qtbot, workspace, ASKED_ABOVE)
    press(workspace, Qt.Key.Key_P)
    press(workspace, Qt.Key.Key_A)
    question = workspace.deciding.batches.question
    assert question is not None
    question.go.click()
    wait_until_kept(qtbot, workspace)
    assert len(kept_by(department)) == ASKED_ABOVE + 1
    assert decided(department) == {}
    dialog = open_list(qtbot, workspace)
    assert (dialog.cancel.isDefault(), dialog.release.isDefault()) == (True, False)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.deciding.releasing.dialog is None)
    assert decided(department) == {}


class _FromElsewhere(Department):
    """The same department as another computer opens it."""

    def options(self, login: str = "nowak") -> WindowOptions:
        home = self.folder / "elsewhere"
        return replace(super().options(login), data_folder=home / "data", config_folder=home / "config")


def test_preparing_and_what_is_prepared_follow_the_person_to_another_computer(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.pane.feedback.setPlainText("Written elsewhere")
    (first,) = prepare(qtbot, workspace, Qt.Key.Key_R)
    workspace.window().close()
    again = open_workspace(_FromElsewhere(department.folder))
    qtbot.waitUntil(lambda: again.deciding.prepared.of(first) is not None)
    assert again.deciding.prepared.is_on, "who prepares goes on preparing"
    again.queue.go_to(first)
    qtbot.waitUntil(lambda: again.pane.shown_id() == first)
    qtbot.waitUntil(lambda: again.pane.feedback.toPlainText() == "Written elsewhere")


def test_nobody_else_is_shown_anything(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    prepare(qtbot, workspace, Qt.Key.Key_A)
    registrar = open_workspace(department, login="vance")
    assert registrar.deciding.prepared.count() == 0
    assert not registrar.deciding.bar.isVisible()


def test_discarding_asks_and_keeps_what_was_written(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.pane.feedback.setPlainText("Keep me")
    (first,) = prepare(qtbot, workspace, Qt.Key.Key_R)
    workspace.deciding.bar.discard.click()
    question = workspace.deciding.releasing.question
    assert question is not None
    assert question.defaultButton() is not None
    assert question.defaultButton().text() == "Cancel"
    next(button for button in question.buttons() if button.text() == "Discard").click()
    qtbot.waitUntil(lambda: kept_by(department) == set())
    assert decided(department) == {}
    assert workspace.drafts.text(first) == "Keep me"


def test_deciding_at_once_takes_the_place_of_what_was_prepared(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    (first,) = prepare(qtbot, workspace, Qt.Key.Key_A)
    press(workspace, Qt.Key.Key_P)
    workspace.queue.go_to(first)
    qtbot.waitUntil(lambda: workspace.pane.shown_id() == first)
    qtbot.wait(REST_MS)
    press(workspace, Qt.Key.Key_A)
    wait_until_sent(qtbot, workspace)
    assert decided(department) == {first: "approved"}
    qtbot.waitUntil(lambda: kept_by(department) == set())
    assert workspace.deciding.batches.reports == ()


def test_what_cannot_be_kept_is_taken_back_with_a_sentence(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    statements = department.take_views_away("my_prepared")
    (first,) = prepare(qtbot, workspace, Qt.Key.Key_A)
    assert "was not prepared" in workspace.strip.message()
    assert workspace.deciding.prepared.of(first) is None
    for statement in statements:
        department.run_sql(statement)


def test_what_is_set_aside_is_marked_passed_over_and_taken_up_again(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    first = workspace.pane.shown_id()
    assert first is not None
    press(workspace, Qt.Key.Key_D)
    wait_until_sent(qtbot, workspace)
    qtbot.waitUntil(lambda: workspace.queue.is_settled())
    assert department.kinds(first)[-1] == "set_aside"
    assert decided(department) == {}
    assert workspace.strip.message().startswith("Set aside")
    assert workspace.queue.current_id != first
    row = workspace.queue.model.row_of(first)
    assert row is not None
    assert "set aside" in workspace.queue.model.index(row, Column.STATUS).data(Qt.ItemDataRole.ToolTipRole)
    press(workspace, Qt.Key.Key_K)
    wait_until_ready(qtbot, workspace)
    assert workspace.queue.current_id == first
    assert workspace.pane.form.aside.accessibleName() == "Take up again"
    workspace.decisions.undo()
    wait_until_sent(qtbot, workspace)
    qtbot.waitUntil(lambda: workspace.queue.is_settled())
    qtbot.waitUntil(lambda: (found := workspace.queue.model.submission(row)) is not None and not found.set_aside)
    assert "no longer set aside" in workspace.strip.message()
    assert workspace.strip.undo_text() == "", "an undo is not undone"


def test_fates_of_a_release_are_told_row_by_row(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    chosen = prepare(qtbot, workspace, Qt.Key.Key_A, Qt.Key.Key_A)
    dialog = open_list(qtbot, workspace)
    department.decide("nowak", chosen[0], ActKind.REJECT, "Faster.")
    dialog.release.click()
    wait_until_done(qtbot, workspace)
    reports = workspace.deciding.batches.reports
    assert [each.fate for each in reports] == [Fate.CHANGED, Fate.DONE]
    assert reports[0].last is not None
    assert reports[0].last.feedback == "Faster."
    qtbot.waitUntil(lambda: kept_by(department) == {chosen[0]})
    assert workspace.deciding.batches.report is not None
    workspace.deciding.batches.report.close()


def test_what_is_prepared_or_set_aside_is_filtered_for_counted_and_no_longer_undecided(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    filters, foot = workspace.queue.filters, workspace.queue.foot
    every = workspace.queue.model.total
    put_off = workspace.pane.shown_id()
    press(workspace, Qt.Key.Key_D)
    wait_until_sent(qtbot, workspace)
    chosen = prepare(qtbot, workspace, Qt.Key.Key_A, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: filters.chip_text(Mark.PREPARED).split()[-1] == "2")
    assert filters.chip_text(Mark.SET_ASIDE).split() == ["Set", "aside", "1"]
    assert foot.words()[0] == f"{every - 3} left to decide"
    filters.choose_statuses(frozenset({Mark.PREPARED}))
    qtbot.waitUntil(lambda: workspace.queue.model.total == 2 and workspace.queue.is_settled())
    assert {row.id for at in (0, 1) if (row := workspace.queue.model.submission(at)) is not None} == set(chosen)
    press(workspace, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: workspace.strip.message().startswith("Nothing else is left to decide here"))
    saved = workspace.queue.definition()
    assert saved.choice.marks == {Mark.PREPARED}
    filters.choose_statuses(frozenset({Mark.SET_ASIDE}))
    qtbot.waitUntil(lambda: workspace.queue.model.total == 1 and workspace.queue.is_settled())
    assert workspace.queue.current_id == put_off
    workspace.queue.show_definition(saved)
    qtbot.waitUntil(lambda: workspace.queue.model.total == 2 and workspace.queue.is_settled())


def test_next_undecided_goes_on_past_what_is_prepared_and_set_aside(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    ids = [row.id for at in range(8) if (row := workspace.queue.model.submission(at)) is not None]
    press(workspace, Qt.Key.Key_D)
    wait_until_sent(qtbot, workspace)
    assert prepare(qtbot, workspace, Qt.Key.Key_A, Qt.Key.Key_A) == ids[1:3]
    workspace.queue.view.select_row(0)
    wait_until_ready(qtbot, workspace)
    press(workspace, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: workspace.queue.current_id == ids[3])
    workspace.queue.view.select_row(7)
    wait_until_ready(qtbot, workspace)
    press(workspace, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: workspace.queue.current_id == ids[3])
    workspace.deciding.prepared.drop([each.act for each in workspace.deciding.prepared.all()])
    qtbot.waitUntil(lambda: workspace.queue.foot.words()[0] == "7 left to decide")


def test_what_was_changed_or_given_up_at_another_computer_since_is_released_as_it_is_there(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    changed, given_up = prepare(qtbot, workspace, Qt.Key.Key_A, Qt.Key.Key_A)
    elsewhere = DatabasePrepared(connections=department.database("nowak").connections)
    mine = {each.upload_id: each.act for each in elsewhere.load_all()}
    later = "00000000-0000-4000-8000-0000000000fe"
    elsewhere.keep(replace(mine[changed], act_uuid=later, kind=ActKind.REJECT, feedback="Units, please."))
    elsewhere.drop([mine[given_up]])
    dialog = open_list(qtbot, workspace)
    assert dialog.table.row_count() == 1
    assert "Reject" in dialog.table.text_of(0)
    dialog.release.click()
    wait_until_done(qtbot, workspace)
    assert decided(department) == {changed: "rejected"}
