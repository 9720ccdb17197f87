"""Plans and counts that are made anew on the Assign page: nothing that was known before is forgotten by that."""

import sys
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.workload import DatabaseWorkloads
from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui.assigning import share_dialog
from edumanage_desktop.gui.assigning.move_dialog import Which, WhichFields, WhichWorks
from edumanage_desktop.gui.assigning.page import AssignPage
from edumanage_desktop.gui.assigning.workload_model import Circle
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.services.batches import Fate
from edumanage_desktop.services.moving.balancing import Bonds, Measure, Why
from tests.gui.department import NOWAK, OKAFOR, Department
from tests.gui.test_assigning import Open, asked, assign_page, owner_of, shared, stand_on


@pytest.fixture
def page(qtbot: QtBot, department: Department, open_main_window: Open) -> AssignPage:
    """The page of the registrar."""
    return assign_page(qtbot, department, open_main_window)


def test_a_plan_made_anew_heeds_what_others_did_and_what_was_changed_by_hand(
    qtbot: QtBot, page: AssignPage, department: Department
) -> None:
    stand_on(qtbot, page, NOWAK)
    dialog = shared(qtbot, page)
    decided, kept = [line.row.id for line in dialog.plan.lines if line.moves()][:2]
    department.decide("nowak", decided, ActKind.APPROVE)
    window = page.window()
    assert isinstance(window, MainWindow)
    assert window.workspace is not None
    window.workspace.watcher.ask()
    qtbot.waitUntil(lambda: dialog.complaint.isVisible())
    dialog.plan_view.selectRow([line.row.id for line in dialog.plan.lines].index(kept))
    dialog.stay.click()
    dialog.measure.setCurrentIndex(dialog.measure.findData(str(Measure.EVENLY)))
    assert not dialog.move_button.isEnabled(), "the plan is for another measure"
    qtbot.waitUntil(dialog.is_settled)
    lines = {line.row.id: line for line in dialog.plan.lines}
    assert lines[decided].is_changed
    assert lines[kept].place.why is Why.BY_HAND
    assert not {decided, kept} & {move.work.upload_id for move in dialog.plan.moves()}
    assert dialog.move_button.isEnabled()
    dialog.reject()


def test_what_changed_while_the_question_was_open_is_told_and_not_moved_over(
    qtbot: QtBot, page: AssignPage, department: Department
) -> None:
    stand_on(qtbot, page, NOWAK)
    dialog = asked(qtbot, page)
    dialog.which.all_shown.click()
    dialog.receiver.choose(OKAFOR)
    dialog.begin()
    qtbot.waitUntil(dialog.is_settled)
    for kind in (ActKind.APPROVE, ActKind.REOPEN):
        department.decide("nowak", 1, kind)
    dialog.reason.setEditText("Covers for her")
    dialog.move_button.click()
    qtbot.waitUntil(lambda: bool(page.moving.reports) and not page.moving.is_running())
    changed = [each.act.upload_id for each in page.moving.reports if each.fate is Fate.CHANGED]
    assert changed == [1]
    assert owner_of(department, 1) == NOWAK


def test_what_is_shared_out_is_read_once_for_a_number_that_is_typed(qtbot: QtBot, page: AssignPage) -> None:
    stand_on(qtbot, page, NOWAK)
    dialog = shared(qtbot, page)
    wanted: list[object] = []
    dialog.works_wanted.connect(wanted.append)
    for number in (1, 3, 6):
        dialog.which.count.setValue(number)
    assert not dialog.move_button.isEnabled(), "the plan is for other work"
    qtbot.waitUntil(lambda: dialog.is_settled() and len(dialog.plan.lines) == 6)
    assert len(wanted) == 1
    dialog.take_works(WhichWorks(Which.SHOWN, 8), (), Bonds({}, {}))
    qtbot.waitUntil(dialog.is_settled)
    assert len(dialog.plan.lines) == 6, "what comes late was asked for something else"
    dialog.reject()


def test_works_that_could_not_be_read_are_read_again(
    qtbot: QtBot, page: AssignPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))
    stand_on(qtbot, page, NOWAK)

    def breaks(*_arguments: object) -> None:
        raise AssertionError

    with monkeypatch.context() as patched:
        patched.setattr(DatabaseWorkloads, "bonds", breaks)
        page.share_out()
        dialog = page.moving.sharing
        assert dialog is not None
        qtbot.waitUntil(lambda: bool(reported) and dialog.again.isVisible())
    dialog.again.click()
    qtbot.waitUntil(lambda: dialog.is_settled() and len(dialog.plan.lines) == 8)
    assert dialog.move_button.isEnabled()
    dialog.reject()


def test_a_move_does_not_wait_for_a_count_that_takes_long(
    qtbot: QtBot, page: AssignPage, department: Department, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_on(qtbot, page, NOWAK)
    counted = Event()
    monkeypatch.setattr(DatabaseWorkloads, "untaught", lambda _reader: int(counted.wait(60)))
    page.read()
    dialog = asked(qtbot, page)
    dialog.receiver.choose(OKAFOR)
    dialog.reason.setEditText("Hers")
    dialog.move_button.click()
    qtbot.waitUntil(lambda: page.message.text() == "1 submission moved.")
    assert owner_of(department, 8) == OKAFOR or owner_of(department, 1) == OKAFOR
    counted.set()
    qtbot.waitUntil(page.is_settled)


def test_a_plan_that_broke_off_is_no_plan_and_can_be_made_again(
    qtbot: QtBot, page: AssignPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))
    stand_on(qtbot, page, NOWAK)
    page.share_out()
    dialog = page.moving.sharing
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.is_settled() and dialog.move_button.isEnabled())
    with monkeypatch.context() as patched:
        patched.setattr(share_dialog, "share_out", lambda *_arguments: 1 // 0)
        dialog.measure.setCurrentIndex(1)
        qtbot.waitUntil(lambda: reported == [ZeroDivisionError] and dialog.again.isVisible())
    assert not dialog.move_button.isEnabled(), "what is shown was planned for something else"
    dialog.again.click()
    qtbot.waitUntil(lambda: dialog.is_settled() and dialog.move_button.isEnabled())
    dialog.reject()


def test_a_batch_of_which_nothing_is_there_any_more_is_told(
    qtbot: QtBot, page: AssignPage, department: Department
) -> None:
    stand_on(qtbot, page, NOWAK)
    page.queue.view.select_row(0)
    (row,) = page.queue.selected()
    dialog = asked(qtbot, page)
    dialog.receiver.choose(OKAFOR)
    dialog.reason.setEditText("Hers")
    dialog.move_button.click()
    qtbot.waitUntil(lambda: page.message.text() == "1 submission moved." and page.undo.isVisible())
    department.run_sql("DELETE FROM student_uploads WHERE id=:id", id=row.id)
    page.undo.click()
    qtbot.waitUntil(lambda: page.message.text().startswith("Nothing of it is there any more"))
    qtbot.waitUntil(page.is_settled)
    assert page.move_button.isEnabled()
    assert not page.stop.isVisible()


def test_who_is_looked_at_stays_in_sight_when_everybody_is_counted_anew(
    qtbot: QtBot, page: AssignPage, department: Department
) -> None:
    insert = "INSERT INTO faculty(id,full_name) VALUES(:id,:name)"
    for number in range(60):
        department.run_sql(insert, id=500 + number, name=f"Prof. {number}")
    page.read()
    qtbot.waitUntil(lambda: page.is_settled() and page.model.rowCount() > 60)
    stand_on(qtbot, page, Circle.EVERYBODY)
    bar = page.people.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    seen = bar.value()
    assert seen
    page.read()
    qtbot.waitUntil(page.is_settled)
    assert bar.value() == seen
    page.search.setText("prof. 59")
    page.search.clear()
    assert page.people.visualRect(page.people.currentIndex()).intersects(page.people.viewport().rect())


def test_more_than_can_be_moved_at_once_is_not_called_all(qtbot: QtBot) -> None:
    for shown, words in (
        (10_000, "All 10,000 that are shown"),
        (30_000, "The oldest 10,000 of the 30,000 that are shown"),
    ):
        fields = WhichFields(selected=0, shown=shown)
        qtbot.addWidget(fields)
        assert fields.all_shown.text() == words


def test_counting_that_broke_off_is_begun_anew(qtbot: QtBot, page: AssignPage, monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))

    def breaks(_workloads: DatabaseWorkloads) -> int:
        raise AssertionError

    with monkeypatch.context() as patched:
        patched.setattr(DatabaseWorkloads, "untaught", breaks)
        page.read()
        qtbot.waitUntil(lambda: bool(reported))
    page.read()
    qtbot.waitUntil(page.is_settled)
