"""The small table of dialogs: its rows come at once, and its columns fit what stands in them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.review.row_table import RowTable, RowTableModel

LONG = "A reason that is much longer than the title above it"


def shown_table(qtbot: QtBot) -> RowTable:
    table = RowTable(titles=("Work", "Who", "Why"), roomy=(0,), name="Rows")
    qtbot.addWidget(table)
    table.resize(900, 300)
    return table


def test_qt_finds_nothing_wrong_with_the_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    table = shown_table(qtbot)
    model = table.model()
    assert isinstance(model, RowTableModel)
    table.show_rows([("Essay", "Nowak", LONG), ("Poem", "Okafor", "")])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's own


def test_a_column_is_as_wide_as_its_widest_text_and_can_be_dragged(qtbot: QtBot) -> None:
    table = shown_table(qtbot)
    table.show_rows([("Essay", "Nowak", LONG)])
    table.show()
    qtbot.waitExposed(table)
    assert table.columnWidth(2) > table.fontMetrics().horizontalAdvance(LONG) > table.columnWidth(1)
    assert table.horizontalHeader().sectionResizeMode(2) is QHeaderView.ResizeMode.Interactive
    wide = table.columnWidth(2)
    table.show_rows([("Essay", "Nowak", "No reason")])
    assert table.columnWidth(2) < wide


def test_the_cursor_stays_in_its_row_when_the_rows_are_shown_anew(qtbot: QtBot) -> None:
    table = shown_table(qtbot)
    stood: list[int] = []
    table.stood_on.connect(stood.append)
    table.show_rows([("1", "", ""), ("2", "", ""), ("3", "", "")])
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert stood == [0, 1, 2]
    table.show_rows([("4", "", ""), ("5", "", "")])
    assert (table.current_row(), table.chosen_rows()) == (1, (1,))
    table.show_rows([])
    assert (table.current_row(), table.chosen_rows(), table.row_count()) == (-1, (), 0)
