"""The queue's column for work that is also in other submissions: there for who asks, in copies and exports too."""

import csv
import io
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.queue.columns_dialog import ColumnsDialog
from edumanage_desktop.gui.queue.export_dialog import ExportKind
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.queue import Mark, SortOrder
from edumanage_desktop.services.saved_views import ColumnArrangement
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import OKAFOR, Department
from tests.gui.preview_watch import PATIENCE_MS


@pytest.fixture
def twice(empty_department: Department) -> tuple[int, int]:
    """The numbers of two submissions with the same file, of which nowak sees the first alone; a third is alone."""
    first = empty_department.submit("Mine", student=4101, content=b"the same")
    second = empty_department.submit("Theirs", student=4102, content=b"the same", faculty=OKAFOR)
    empty_department.submit("Alone", student=4103, content=b"alone")
    return first, second


def cells(workspace: Workspace) -> dict[int, str]:
    """Return what the column says of each submission in memory."""
    model = workspace.queue.model
    rows = [(row, model.submission_in_memory(row)) for row in range(model.total)]
    return {shown.id: str(model.index(row, Column.TWINS).data()) for row, shown in rows if shown is not None}


def is_shown(workspace: Workspace, total: int) -> bool:
    return workspace.queue.is_settled() and workspace.queue.model.total == total


@pytest.mark.parametrize(("login", "said"), [("nowak", ("1 · same file", None)), ("vance", ("1 · same file",) * 2)])
def test_the_column_comes_for_who_asks_and_says_what_the_mark_says(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker, twice: tuple[int, int],
    login: str, said: tuple[str | None, str | None],
) -> None:  # fmt: skip
    workspace = open_workspace(empty_department, login)
    wait_until_ready(qtbot, workspace)
    columns = workspace.queue.view.columns
    assert Column.TWINS not in columns.shown()
    assert columns.arrangement() == ColumnArrangement(), "nobody arranged anything"
    (action,) = (each for each in columns.menu().actions() if each.text() == "Also in others")
    assert not action.isChecked()
    action.setChecked(True)
    assert Column.TWINS in columns.shown()
    assert Column.TWINS in columns.chosen()
    expected = {number: words for number, words in zip(twice, said, strict=True) if words is not None}
    qtbot.waitUntil(lambda: expected.items() <= cells(workspace).items(), timeout=PATIENCE_MS)
    assert "" in cells(workspace).values()
    model = workspace.queue.model
    row = model.row_of(twice[0])
    assert row is not None
    tip = model.index(row, Column.TWINS).data(Qt.ItemDataRole.ToolTipRole)
    assert "The same file is in" in tip
    workspace.window().close()
    again = open_workspace(empty_department, login)
    wait_until_ready(qtbot, again)
    assert Column.TWINS in again.queue.view.columns.shown(), "it is remembered"
    again.queue.view.columns.show_column(Column.TWINS, False)
    assert Column.TWINS not in again.queue.view.columns.chosen()
    assert again.queue.view.columns.arrangement() == ColumnArrangement()


def test_the_dialog_offers_it_unchecked_and_its_title_shows_only_these(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker, twice: tuple[int, int]
) -> None:
    workspace = open_workspace(empty_department, "vance")
    wait_until_ready(qtbot, workspace)
    queue = workspace.queue
    dialog = ColumnsDialog(queue.view.columns)
    qtbot.addWidget(dialog)
    (item,) = dialog.list.findItems("Also in others", Qt.MatchFlag.MatchExactly)
    assert item.checkState() is Qt.CheckState.Unchecked
    item.setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    assert Column.TWINS in queue.view.columns.shown()
    header = queue.view.horizontalHeader()
    for total in (2, 3):
        header.sectionClicked.emit(Column.TWINS)
        qtbot.waitUntil(partial(is_shown, workspace, total), timeout=PATIENCE_MS)
        assert queue.model.order == SortOrder(), "which work has twins is no order"
        assert header.sortIndicatorSection() == Column.RECEIVED
    assert Mark.TWINS not in queue.filters.queue_filter().marks


def test_copies_and_exports_have_the_column(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker, twice: tuple[int, int], tmp_path: Path
) -> None:
    workspace = open_workspace(empty_department, "vance")
    wait_until_ready(qtbot, workspace)
    workspace.queue.view.columns.show_column(Column.TWINS, True)
    qtbot.waitUntil(lambda: cells(workspace)[twice[0]] != "", timeout=PATIENCE_MS)
    workspace.queue.go_to(twice[0])
    qtbot.waitUntil(lambda: workspace.queue.current_id == twice[0], timeout=PATIENCE_MS)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, row = QGuiApplication.clipboard().text().splitlines()
    assert row.split("\t")[head.split("\t").index("Also in others")] == "1 · same file"
    exports = workspace.surroundings.exports
    exports.export(ExportKind.CSV, tmp_path / "list.csv", only_selected=False)
    qtbot.waitUntil(lambda: not exports.is_running(), timeout=PATIENCE_MS)
    lines = list(csv.DictReader(io.StringIO((tmp_path / "list.csv").read_text("utf-8-sig"), newline="")))
    assert sorted((line["Work"], line["Also in others"]) for line in lines) == [
        ("Alone", ""), ("Mine", "1 · same file"), ("Theirs", "1 · same file"),
    ]  # fmt: skip


def test_a_student_is_not_offered_it(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker, twice: tuple[int, int]
) -> None:
    assert twice
    empty_department.run_sql("INSERT INTO people(login,full_name,student_id,active) VALUES('zoe','Zoë',4101,1)")
    empty_department.run_sql("INSERT INTO person_roles(login,role) VALUES('zoe','student')")
    workspace = open_workspace(empty_department, "zoe")
    wait_until_ready(qtbot, workspace)
    columns = workspace.queue.view.columns
    assert "Also in others" not in [action.text() for action in columns.menu().actions()]
    dialog = ColumnsDialog(columns)
    qtbot.addWidget(dialog)
    assert not dialog.list.findItems("Also in others", Qt.MatchFlag.MatchContains)
    dialog.accept()
    assert Column.TWINS not in columns.shown()
