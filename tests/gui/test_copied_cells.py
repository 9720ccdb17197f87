"""Rows that are copied from any table hold no formula of somebody else, and stand cell by cell."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui.preview.sheets_view import SheetsView
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.student.table import WorkTable
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.finding import Work
from tests.gui.department import Department
from tests.gui.preview_watch import PATIENCE_MS, watched_pane

TITLES = ('=HYPERLINK("http://x")', '"=1+1"')
COPIED = ["'" + TITLES[0], TITLES[1]]


def copied(table: QWidget) -> list[list[str]]:
    """Copy what is selected, and return the cells that a spreadsheet makes of it."""
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return list(csv.reader(QGuiApplication.clipboard().text().splitlines(), "excel-tab"))


def test_rows_of_a_report(qtbot: QtBot) -> None:
    table = RowTable(titles=("Work", "Student"), roomy=(0,), name="Rows")
    qtbot.addWidget(table)
    table.show_rows([TITLES])
    assert copied(table) == [COPIED]


@pytest.mark.parametrize("title", TITLES)
def test_the_work_of_a_student(qtbot: QtBot, department: Department, theme: Theme, title: str) -> None:
    upload_id = department.submit(title)
    rows: list[Submission] = list(department.database("vance").reader.rows([upload_id]))
    table = WorkTable(theme=theme)
    qtbot.addWidget(table)
    table.show_works([Work(row) for row in rows])
    _head, row = copied(table)
    assert row[1] == COPIED[TITLES.index(title)]
    assert len(row) == table.columnCount()


def test_cells_of_a_submitted_sheet_where_numbers_stay_numbers(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('word,number\n"=HYPERLINK(""http://x"")",-5\n' + '"""=1+1""",7\n' * 3)
    with watched_pane(qtbot) as pane:
        pane.show_file(path, path.name, None)
        sheets = pane.findChild(SheetsView)
        assert sheets is not None
        qtbot.waitUntil(lambda: sheets.cell(2, 1) == "7", timeout=PATIENCE_MS)
        sheets.table.selectAll()
        assert copied(sheets.table)[1:3] == [[COPIED[0], "-5"], [COPIED[1], "7"]]
