"""The filters above the queue."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.saved_views import ReceivedSpan
from tests.gui.conftest import WindowMaker
from tests.gui.department import NOWAK, OKAFOR, Department


def total(workspace: Workspace) -> int:
    return workspace.queue.model.total


def test_a_registrar_finds_a_faculty_member_by_typing(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    department.submit("For somebody else", faculty=OKAFOR)
    workspace = open_workspace(department, "vance")
    choice = workspace.queue.filters.faculty
    assert choice.isVisible()
    assert total(workspace) == 9
    field = choice.lineEdit()
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "okaf")
    completer = choice.completer()
    assert completer is not None
    qtbot.waitUntil(lambda: completer.completionCount() == 1)
    assert completer.currentCompletion() == "Dr. Chidi Okafor"
    field.setText("Dr. Chidi Okafor")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: total(workspace) == 1)
    assert choice.faculty_id() == OKAFOR


def test_nonsense_typed_into_the_faculty_field_chooses_nothing(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department, "vance")
    choice = workspace.queue.filters.faculty
    choice.choose(NOWAK)
    field = choice.lineEdit()
    assert field is not None
    field.setFocus()
    field.setText("nobody of this name")
    workspace.queue.view.setFocus()
    assert field.text() == "Dr. Żaneta Nowak"
    assert choice.faculty_id() == NOWAK


def test_who_sees_only_their_own_work_has_no_faculty_to_choose(
    department: Department, open_workspace: WindowMaker
) -> None:
    assert not open_workspace(department).queue.filters.faculty.isVisible()


def test_spans_of_time(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    department.run_sql("UPDATE student_uploads SET created_at=datetime('now', '-3 days') WHERE id IN (1, 2)")
    department.run_sql("UPDATE student_uploads SET created_at=datetime('now', '-20 days') WHERE id=3")
    department.run_sql("UPDATE student_uploads SET created_at=datetime('now', '-300 days') WHERE id=4")
    department.run_sql("UPDATE student_uploads SET created_at=datetime('now') WHERE id>4")
    workspace = open_workspace(department)
    filters = workspace.queue.filters
    counts = {ReceivedSpan.TODAY: 4, ReceivedSpan.WEEK: 6, ReceivedSpan.MONTH: 7, ReceivedSpan.ANY: 8}
    for span, count in counts.items():
        filters.choose_span(span)
        qtbot.waitUntil(workspace.queue.is_settled)
        assert total(workspace) == count, span
    today = QDate.currentDate()
    filters.choose_range(today.addDays(-25), today.addDays(-15))
    qtbot.waitUntil(lambda: total(workspace) == 1)
    filters.choose_range(today, today.addDays(-1))
    qtbot.waitUntil(lambda: total(workspace) == 0)
    filters.clear()
    qtbot.waitUntil(lambda: total(workspace) == 8)


def test_typing_asks_once_when_the_typing_rests(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    asked: list[str] = []
    workspace.queue.filters.changed.connect(lambda: asked.append(workspace.queue.filters.queue_filter().text))
    QTest.keyClicks(workspace.queue.filters.search, "work-3")
    qtbot.waitUntil(lambda: total(workspace) == 1)
    assert asked == ["work-3"]
