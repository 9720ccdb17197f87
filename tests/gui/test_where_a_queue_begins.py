"""A queue that was just opened begins with what is left to decide; from then on its place is the person's."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.review.guard import REST_SECONDS
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.queue import PAGE_ROWS, QueueFilter, SortOrder
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import NOWAK, Department


def title(workspace: Workspace) -> str:
    return str(workspace.queue.view.currentIndex().siblingAtColumn(Column.WORK).data())


def decide_newest(department: Department, numbers: Sequence[int]) -> None:
    """Approve `Work 8` and those before it, as the person did earlier."""
    reader = department.database("nowak").reader
    rows = {row.title: row.id for row in reader.page(QueueFilter(), SortOrder(), first=0).rows}
    for number in numbers:
        department.decide("nowak", rows[f"Work {number}"], ActKind.APPROVE)


def test_it_begins_with_the_newest_work_that_is_left_to_decide(
    department: Department, open_workspace: WindowMaker
) -> None:
    decide_newest(department, (8, 7))
    workspace = open_workspace(department)
    assert title(workspace) == "Work 6"
    assert workspace.queue.filters.place() == "3 of 8"


def test_it_begins_at_the_top_where_everything_is_decided_and_for_who_decides_nothing(
    department: Department, open_workspace: WindowMaker
) -> None:
    decide_newest(department, (8, 7))
    assert title(open_workspace(department, "vance")) == "Work 8"
    decide_newest(department, range(1, 7))
    assert title(open_workspace(department)) == "Work 8"


def test_what_is_left_is_found_behind_a_whole_page_of_what_was_decided(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    department.run_sql(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<:count) "
        "INSERT INTO student_uploads (student_id, faculty_id, title, file_path, created_at, status) "
        "SELECT 4101, :faculty, 'Decided '||i, 'bulk.pdf', datetime('now', '+'||i||' minutes'), 'approved' FROM n",
        count=PAGE_ROWS + 20,
        faculty=NOWAK,
    )
    workspace = open_workspace(department)
    qtbot.waitUntil(lambda: title(workspace) == "Work 8")
    wait_until_ready(qtbot, workspace)
    assert workspace.queue.view.current_row() == PAGE_ROWS + 20


def test_what_turns_out_to_be_prepared_is_passed_over(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.deciding.bar.prepare.setChecked(True)
    for following in ("Work 7", "Work 6"):
        qtbot.wait(int(2_000 * REST_SECONDS))  # a press just after something is shown decides nothing
        workspace.decisions.press_button(ActKind.APPROVE)
        qtbot.waitUntil(lambda following=following: title(workspace) == following)  # type: ignore[misc]  # mypy cannot infer a lambda's default
        wait_until_ready(qtbot, workspace)
    qtbot.waitUntil(lambda: not workspace.deciding.prepared.is_keeping())
    again = open_workspace(department)
    qtbot.waitUntil(lambda: title(again) == "Work 6")


def test_whoever_went_somewhere_stays_there(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    decide_newest(department, (8,))
    workspace = open_workspace(department)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_Up)
    wait_until_ready(qtbot, workspace)
    workspace.queue.reload()
    qtbot.waitUntil(workspace.queue.is_settled)
    assert title(workspace) == "Work 8"
    workspace.queue.filters.search.setText("Work")
    qtbot.wait(200)
    qtbot.waitUntil(workspace.queue.is_settled)
    assert title(workspace) == "Work 8"
