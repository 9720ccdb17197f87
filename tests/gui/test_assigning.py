"""The Assign page: registrars see who has how much, move work one by one or together, and take it back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.acts import Act, ActKind, ActOutcome
from edumanage_desktop.gui.assigning.move_dialog import MoveDialog
from edumanage_desktop.gui.assigning.page import AssignPage
from edumanage_desktop.gui.assigning.plan_lines import PlanModel
from edumanage_desktop.gui.assigning.share_dialog import ShareDialog
from edumanage_desktop.gui.assigning.taker_model import TakerModel
from edumanage_desktop.gui.assigning.workload_model import Circle, Column, WorkloadModel
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.queue.model import DRAGGED_WORK
from edumanage_desktop.services.batches import Fate
from edumanage_desktop.services.moving.balancing import Measure, Why
from edumanage_desktop.services.moving.workload import Workload
from edumanage_desktop.services.review import ActRecorder
from tests.gui.control_walk import nameless
from tests.gui.department import NOWAK, OKAFOR, Department

Open = Callable[..., MainWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def assign_page(qtbot: QtBot, department: Department, open_main_window: Open) -> AssignPage:
    """Return the page of the registrar, gone to by its key; nowak has eight works, okafor none."""
    window = open_main_window(department.options("vance"))
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
    qtbot.waitUntil(lambda: window.pages.assigning is not None and window.pages.assigning.is_settled())
    found = window.pages.assigning
    assert found is not None
    qtbot.waitUntil(lambda: bool(found.model.workloads.people) and found.is_settled())
    return found


@pytest.fixture
def page(qtbot: QtBot, department: Department, open_main_window: Open) -> AssignPage:
    """The page of the registrar."""
    return assign_page(qtbot, department, open_main_window)


def stand_on(qtbot: QtBot, page: AssignPage, whom: Circle | int) -> None:
    """Choose somebody at the left, and wait for their work."""
    page.people.go_to(whom)
    qtbot.waitUntil(page.is_settled)


def open_of(page: AssignPage, faculty_id: int) -> int:
    row = page.model.at(page.model.row_of(faculty_id))
    assert isinstance(row, Workload)
    return row.waiting.count


def asked(qtbot: QtBot, page: AssignPage) -> MoveDialog:
    """Ask by the key, and return the question."""
    QTest.keyClick(page.window(), Qt.Key.Key_M, CONTROL)
    qtbot.waitUntil(lambda: page.moving.dialog is not None)
    dialog = page.moving.dialog
    assert dialog is not None
    return dialog


def shared(qtbot: QtBot, page: AssignPage) -> ShareDialog:
    """Begin to share out by the key, and return the dialog with its plan."""
    QTest.keyClick(page.window(), Qt.Key.Key_M, CONTROL | SHIFT)
    dialog = page.moving.sharing
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.is_settled() and bool(dialog.plan.lines))
    return dialog


def owner_of(department: Department, upload_id: int) -> int | None:
    (row,) = department.database("vance").reader.rows([upload_id])
    return row.faculty_id


def test_the_counts_of_everybody_stand_at_the_left(qtbot: QtBot, page: AssignPage) -> None:
    assert [page.model.name(page.model.at(row) or Circle.EVERYBODY) for row in range(page.model.rowCount())] == [
        "Everybody's work", "Unassigned", "With people who left or are disabled", "Not taught by who has it",
        "Dr. Chidi Okafor", "Dr. Żaneta Nowak",
    ]  # fmt: skip
    assert [open_of(page, each) for each in (NOWAK, OKAFOR)] == [8, 0]
    page.people.horizontalHeader().setSortIndicator(Column.OPEN, Qt.SortOrder.DescendingOrder)
    assert page.model.name(page.model.at(len(Circle)) or Circle.EVERYBODY) == "Dr. Żaneta Nowak"
    heights = [page.people.rowHeight(row) for row in (0, len(Circle))]
    page.search.setText("okafor")
    assert page.model.rowCount() == 1
    assert page.people.rowHeight(0) == heights[1], "two lines have the room of two"
    page.search.clear()
    assert [page.people.rowHeight(row) for row in (0, len(Circle))] == heights


def test_whose_work_is_shown_follows_who_is_chosen(qtbot: QtBot, page: AssignPage) -> None:
    stand_on(qtbot, page, NOWAK)
    assert page.queue.model.total == 8
    stand_on(qtbot, page, OKAFOR)
    assert page.queue.model.total == 0
    assert page.queue.notice.title() == "Dr. Chidi Okafor has no work"
    stand_on(qtbot, page, Circle.UNASSIGNED)
    assert page.queue.notice.title() == "Everything is with somebody"
    stand_on(qtbot, page, Circle.UNTAUGHT)
    assert page.queue.model.total == 8


def test_a_selection_is_moved_by_keyboard_and_one_undo_takes_it_back(
    qtbot: QtBot, page: AssignPage, department: Department
) -> None:
    stand_on(qtbot, page, NOWAK)
    page.queue.view.setFocus()
    page.queue.view.select_row(0)
    QTest.keyClick(page.queue.view, Qt.Key.Key_Down, SHIFT)
    chosen = [row.id for row in page.queue.selected()]
    assert len(chosen) == 2
    dialog = asked(qtbot, page)
    assert dialog.move_button.text() == "Move 2"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible(), "somebody has to be chosen"
    assert "Choose who" in dialog.complaint.text()
    dialog.receiver.choose(OKAFOR)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "Write why" in dialog.complaint.text()
    field = dialog.reason.lineEdit()
    assert field is not None
    QTest.keyClicks(field, "Covers for her")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.message.text() == "2 submissions moved.")
    assert [owner_of(department, each) for each in chosen] == [OKAFOR, OKAFOR]
    qtbot.waitUntil(lambda: open_of(page, OKAFOR) == 2 and page.is_settled())
    details = department.database("vance").reader.details(chosen[0])
    assert details is not None
    last = details.history[-1]
    assert (last.kind, last.actor, last.reason) == ("reassign", "vance", "Covers for her")

    page.window().activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page.window())
    QTest.keyClick(page.window(), Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: page.message.text() == "2 submissions moved back.")
    assert [owner_of(department, each) for each in chosen] == [NOWAK, NOWAK]
    assert not page.moving.can_take_back()


def test_what_somebody_acted_on_since_is_not_taken_back_but_told(
    qtbot: QtBot, page: AssignPage, department: Department
) -> None:
    stand_on(qtbot, page, NOWAK)
    dialog = asked(qtbot, page)
    dialog.which.all_shown.click()
    dialog.receiver.choose(OKAFOR)
    dialog.reason.setEditText("Wrong batch")
    dialog.move_button.click()
    qtbot.waitUntil(lambda: page.message.text() == "8 submissions moved.")
    department.decide("okafor", 3, ActKind.APPROVE)
    page.undo.click()
    qtbot.waitUntil(lambda: page.message.text().startswith("7 of 8 submissions moved back."))
    assert owner_of(department, 3) == OKAFOR
    (left,) = [each for each in page.moving.reports if each.fate is not Fate.DONE]
    assert (left.act.upload_id, left.fate) == (3, Fate.CHANGED)
    assert left.last is not None
    assert left.last.kind == "approve"
    page.report.click()
    report = page.moving.report
    assert report is not None
    assert "Okafor approved it" in report.table.text_of(0)
    (row,) = department.database("vance").reader.rows([3])
    assert row.student_name is not None
    assert row.student_name in report.table.text_of(0), "many hand in the same title"
    report.close()


def test_what_changed_while_the_question_stood_is_not_overwritten(
    qtbot: QtBot, page: AssignPage, department: Department
) -> None:
    stand_on(qtbot, page, NOWAK)
    page.queue.view.select_row(0)
    (row,) = page.queue.selected()
    dialog = asked(qtbot, page)
    department.decide("nowak", row.id, ActKind.APPROVE)
    dialog.receiver.choose(OKAFOR)
    dialog.reason.setEditText("Too late")
    dialog.move_button.click()
    qtbot.waitUntil(lambda: page.message.text().startswith("0 of 1 submissions moved."))
    assert owner_of(department, row.id) == NOWAK


def test_some_of_what_is_shown_are_the_oldest_of_it(qtbot: QtBot, page: AssignPage, department: Department) -> None:
    stand_on(qtbot, page, NOWAK)
    dialog = asked(qtbot, page)
    dialog.which.count.setValue(3)
    assert dialog.which.some.isChecked()
    dialog.receiver.choose(OKAFOR)
    dialog.reason.setEditText("Evens out")
    dialog.move_button.click()
    qtbot.waitUntil(lambda: page.message.text() == "3 submissions moved.")
    assert [owner_of(department, each) for each in range(1, 9)] == [OKAFOR] * 3 + [NOWAK] * 5


def test_work_is_dropped_onto_a_faculty_member(qtbot: QtBot, page: AssignPage, department: Department) -> None:
    stand_on(qtbot, page, NOWAK)
    page.queue.view.select_row(1)
    (row,) = page.queue.selected()
    carried = page.queue.model.mimeData([page.queue.view.currentIndex()])
    assert carried.hasFormat(DRAGGED_WORK)

    def drop(row_number: int, data: QMimeData) -> bool:
        at, viewport = page.people.visualRect(page.model.index(row_number, 0)).center(), page.people.viewport()
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(viewport, QDragEnterEvent(at, *how))
        QApplication.sendEvent(viewport, QDragMoveEvent(at, *how))
        event = QDropEvent(QPointF(at), *how)
        event.ignore()
        QApplication.sendEvent(viewport, event)
        return event.isAccepted()

    assert not drop(page.model.row_of(Circle.STRANDED), carried), "nobody is there"
    assert not drop(page.model.row_of(OKAFOR), QMimeData()), "something else was dragged"
    assert drop(page.model.row_of(OKAFOR), carried)
    qtbot.waitUntil(lambda: page.moving.dialog is not None)
    dialog = page.moving.dialog
    assert dialog is not None
    assert dialog.receiver.faculty_id() == OKAFOR
    dialog.reason.setEditText("Hers")
    dialog.move_button.click()
    qtbot.waitUntil(lambda: page.message.text() == "1 submission moved.")
    assert owner_of(department, row.id) == OKAFOR


def test_work_is_shared_out_as_planned_and_each_line_can_be_changed(
    qtbot: QtBot, page: AssignPage, department: Department
) -> None:
    stand_on(qtbot, page, NOWAK)
    dialog = shared(qtbot, page)
    assert dialog.summary.text() == "4 change hands · 4 stay"
    assert dialog.takers.before == {NOWAK: 8, OKAFOR: 0}
    assert dialog.plan.after(dialog.takers.before) == {NOWAK: 4, OKAFOR: 4}
    assert nameless(dialog) == []
    dialog.plan_view.selectRow(0)
    assert "Had least of 2 who may have it" in dialog.why.text()
    dialog.stay.click()
    assert dialog.plan.lines[0].place.why is Why.BY_HAND
    assert dialog.move_button.text() == "Move 3"
    dialog.reason.setEditText("Evens out")
    dialog.move_button.click()
    qtbot.waitUntil(lambda: page.message.text() == "3 submissions moved.")
    assert sorted(owner_of(department, each) or 0 for each in range(1, 9)) == [NOWAK] * 5 + [OKAFOR] * 3


def test_who_is_away_or_has_a_conflict_gets_nothing(qtbot: QtBot, page: AssignPage, department: Department) -> None:
    today = date.today()  # noqa: DTZ011 (the person's own day)
    department.run_sql(
        "INSERT INTO absences(faculty_id,first_day,last_day) VALUES(:id,:first,:last)",
        id=NOWAK, first=str(today), last=str(today + timedelta(days=3)),
    )  # fmt: skip
    department.run_sql("INSERT INTO conflicts_of_interest(faculty_id,student_id) VALUES(:id,4101)", id=OKAFOR)
    page.read()
    qtbot.waitUntil(lambda: page.model.is_away(nowak_of(page)))
    stand_on(qtbot, page, NOWAK)
    dialog = shared(qtbot, page)
    homeless = [line.row.student_id for line in dialog.plan.lines if line.place.faculty_id is None]
    assert homeless == [4101, 4101]
    assert "2 find no place and stay where they are" in dialog.summary.text()
    assert {line.place.faculty_id for line in dialog.plan.lines} == {OKAFOR, None}
    dialog.reject()


def nowak_of(page: AssignPage) -> Workload:
    row = page.model.at(page.model.row_of(NOWAK))
    assert isinstance(row, Workload)
    return row


def test_what_others_did_meanwhile_is_shown_in_the_plan_and_left_alone(
    qtbot: QtBot, page: AssignPage, department: Department
) -> None:
    stand_on(qtbot, page, NOWAK)
    dialog = shared(qtbot, page)
    moving = next(line.row.id for line in dialog.plan.lines if line.moves())
    department.decide("nowak", moving, ActKind.APPROVE)
    window = page.window()
    assert isinstance(window, MainWindow)
    assert window.workspace is not None
    window.workspace.watcher.ask()
    qtbot.waitUntil(lambda: dialog.complaint.isVisible())
    assert dialog.complaint.text() == "Somebody acted on 1 of them since; it is left as it is."
    assert dialog.move_button.text() == "Move 3"
    dialog.again.click()
    qtbot.waitUntil(lambda: dialog.is_settled() and not dialog.again.isVisible() and len(dialog.plan.lines) == 7)
    dialog.reject()


def test_every_measure_makes_a_plan(qtbot: QtBot, page: AssignPage) -> None:
    stand_on(qtbot, page, NOWAK)
    dialog = shared(qtbot, page)
    for measure in Measure:
        dialog.measure.setCurrentIndex(dialog.measure.findData(str(measure)))
        qtbot.waitUntil(dialog.is_settled)
        assert len(dialog.plan.moves()) == 4, measure
    dialog.department.setCurrentIndex(dialog.department.count() - 1)
    dialog.department.activated.emit(dialog.department.currentIndex())
    qtbot.waitUntil(lambda: dialog.is_settled() and dialog.plan.moves() == [])
    assert not dialog.move_button.isEnabled()
    dialog.reject()


def test_a_batch_of_days_ago_is_taken_back_from_the_recent_moves(
    qtbot: QtBot, page: AssignPage, department: Department
) -> None:
    stand_on(qtbot, page, NOWAK)
    dialog = asked(qtbot, page)
    dialog.which.all_shown.click()
    dialog.receiver.choose(OKAFOR)
    dialog.reason.setEditText("Wrong batch")
    dialog.move_button.click()
    qtbot.waitUntil(lambda: page.message.text() == "8 submissions moved.")
    page.moving.show_recent()
    qtbot.waitUntil(lambda: page.moving.recent is not None)
    recent = page.moving.recent
    assert recent is not None
    assert "\t⁨Ruth Vance⁩\t8\tWrong batch" in recent.table.text_of(0)
    recent.take_back.click()
    qtbot.waitUntil(lambda: page.message.text() == "8 submissions moved back.")
    assert {owner_of(department, each) for each in range(1, 9)} == {NOWAK}


@dataclass
class StoppingRecorder:
    """Lets the person stop while the second move is being made."""

    recorder: ActRecorder
    stop: Callable[[], object]
    made: int = 0

    def record(self, act: Act) -> ActOutcome:
        """Make the move."""
        self.made += 1
        if self.made == 2:
            self.stop()
        return self.recorder.record(act)


def test_a_run_that_is_stopped_leaves_the_rest_where_it_was(
    qtbot: QtBot, page: AssignPage, department: Department
) -> None:
    stand_on(qtbot, page, NOWAK)
    dialog = asked(qtbot, page)
    dialog.which.all_shown.click()
    dialog.receiver.choose(OKAFOR)
    dialog.reason.setEditText("Stopped")
    recorder = page.moving.recorder
    page.moving.recorder = StoppingRecorder(recorder, stop=page.moving.stop)
    dialog.move_button.click()
    qtbot.waitUntil(lambda: page.message.text().startswith("2 of 8 submissions moved."))
    assert [each.fate for each in page.moving.reports] == [Fate.DONE] * 2 + [Fate.NOT_SENT] * 6
    page.moving.recorder = recorder
    page.undo.click()
    qtbot.waitUntil(lambda: page.message.text() == "2 submissions moved back.")


def is_open(window: MainWindow) -> bool:
    return window.workspace is not None


def test_the_page_is_for_registrars_alone(qtbot: QtBot, department: Department, open_main_window: Open) -> None:
    for login in ("nowak", "ada"):
        window = open_main_window(department.options(login))
        qtbot.waitUntil(partial(is_open, window))
        QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
        assert not window.form.rail.assigning.isVisible()
        assert window.pages.assigning is None


def test_the_models_are_what_qt_expects(qtbot: QtBot, page: AssignPage) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    assert isinstance(page.model, WorkloadModel)
    testers = [QAbstractItemModelTester(page.model, fatal)]
    stand_on(qtbot, page, NOWAK)
    dialog = shared(qtbot, page)
    for model in (dialog.takers, dialog.plan):
        assert isinstance(model, TakerModel | PlanModel)
        testers.append(QAbstractItemModelTester(model, fatal))
    dialog.stay.click()
    page.search.setText("nowak")
    assert len(testers) == 3
    dialog.reject()


def test_everything_on_the_page_has_a_name_and_the_menu_its_ways(qtbot: QtBot, page: AssignPage) -> None:
    stand_on(qtbot, page, NOWAK)
    page.queue.view.select_row(0)
    assert nameless(page) == []
    page.queue.view.customContextMenuRequested.emit(QPoint(20, 20))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    words = [entry.text() for entry in menu.actions()]
    menu.close()
    assert words == ["Move…", "Share out…", "All work of this student", "Why can't they see it?", "Show in the queue"]


def test_why_somebody_cannot_see_work_is_asked_from_the_page(qtbot: QtBot, page: AssignPage) -> None:
    stand_on(qtbot, page, NOWAK)
    page.queue.view.select_row(0)
    page.queue.view.setFocus()
    QTest.keyClick(page.queue.view, Qt.Key.Key_Y)
    window = page.window()
    assert isinstance(window, MainWindow)
    assert window.workspace is not None
    desk = window.workspace.visibility
    qtbot.waitUntil(lambda: desk.dialog is not None and desk.dialog.isVisible())
    assert desk.dialog is not None
    desk.dialog.reject()


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """A window from right to left."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


def test_a_row_is_chosen_from_right_to_left_too(qtbot: QtBot, mirrored: None, page: AssignPage) -> None:
    stand_on(qtbot, page, NOWAK)
    assert page.queue.model.total == 8
    dialog = shared(qtbot, page)
    assert dialog.plan_view.currentIndex().row() == 0
    assert dialog.why.text()
    dialog.reject()
