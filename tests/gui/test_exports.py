"""Rows taken elsewhere: the clipboard, files, paper; and the line that tells how much is left."""

import csv
import io
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.queue.export_dialog import ExportDialog, ExportKind
from edumanage_desktop.gui.queue.exporting import ListExports
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.queue import SortColumn, SortOrder
from edumanage_desktop.services.session import Session
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import NOWAK, Department

MANY = 5_000
FEWEST_TURNS = 20
"""Far above what anybody may notice, for machines on which everything is slow: a window that waits takes longer."""


def exports_of(workspace: Workspace) -> ListExports:
    return workspace.surroundings.exports


def export(qtbot: QtBot, workspace: Workspace, kind: ExportKind, path: Path, *, only_selected: bool = False) -> None:
    """Export and wait until it is done."""
    exports_of(workspace).export(kind, path, only_selected=only_selected)
    qtbot.waitUntil(lambda: not exports_of(workspace).is_running(), timeout=60_000)


def fill(department: Department, count: int) -> None:
    """Let the portal write many submissions."""
    department.run_sql(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<:count) "
        "INSERT INTO student_uploads (student_id, faculty_id, title, file_path, created_at, status) "
        "SELECT 4101+i%4, :faculty, 'Bulk '||i, 'bulk.pdf', datetime('2026-01-01', '+'||i||' minutes'), 'submitted' "
        "FROM n",
        count=count,
        faculty=NOWAK,
    )


def letters_of(document: QPdfDocument, page: int) -> str:
    """Return the text of a page without its spaces, which readers of PDF guess from where letters stand."""
    return "".join(document.getAllText(page).text().split())


def lines_of(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def test_selected_rows_are_copied_as_text_and_as_a_table(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    department.submit('=HYPERLINK("http://x") <b>&', name="a\tb.txt")
    workspace = open_workspace(department)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Copied 1 row" in workspace.strip.message())
    data = QGuiApplication.clipboard().mimeData()
    head, row = data.text().splitlines()
    assert head.split("\t")[:4] == ["Status", "Student", "Number", "Work"]
    assert row.split("\t")[3] == '\'=HYPERLINK("http://x") <b>&'
    assert len(row.split("\t")) == len(head.split("\t"))
    assert "&lt;b&gt;&amp;" in data.html()
    assert "<th>Status</th>" in data.html()


def test_quotation_marks_neither_hide_a_formula_nor_swallow_what_follows(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    titles = ['"=HYPERLINK(""http://x"")"', '"Hamlet", a reading', '"']
    for title in titles:
        department.submit(title)
    workspace = open_workspace(department)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    pasted = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text(), newline=""), "excel-tab"))
    work = pasted[0].index("Work")
    assert sorted(row[work] for row in pasted[1:])[:3] == sorted(titles)
    assert {len(row) for row in pasted} == {len(pasted[0])}


def test_the_whole_filtered_list_is_exported_not_only_what_is_in_memory(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    fill(department, MANY)
    workspace = open_workspace(department)
    workspace.queue.filters.search.setText("bulk")
    workspace.queue.sort_by(SortOrder(SortColumn.TITLE, descending=False))
    qtbot.waitUntil(lambda: workspace.queue.model.total == MANY and workspace.queue.is_settled())
    workspace.queue.view.columns.show_column(Column.FACULTY, False)
    path = tmp_path / "list.csv"
    export(qtbot, workspace, ExportKind.CSV, path)
    head, *rows = lines_of(path)
    assert "Faculty" not in head
    titles = [row[head.index("Work")] for row in rows]
    assert len(titles) == len(set(titles)) == MANY
    assert titles[:3] == ["Bulk 1", "Bulk 10", "Bulk 100"]
    assert "list.csv" in workspace.strip.message()


def test_a_workbook_holds_dates_as_dates(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    department.submit("=1+1")
    workspace = open_workspace(department)
    path = tmp_path / "list.xlsx"
    export(qtbot, workspace, ExportKind.XLSX, path)
    sheet = load_workbook(path).worksheets[0]
    head = [cell.value for cell in sheet[1]]
    assert sheet.max_row == 10
    assert sheet.cell(2, head.index("Work") + 1).value == "=1+1"
    assert sheet.cell(2, head.index("Work") + 1).data_type != "f"
    assert isinstance(sheet.cell(2, head.index("Received") + 1).value, datetime)


def test_only_the_selected_rows_are_exported(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    workspace = open_workspace(department)
    workspace.queue.view.select_row(3)
    wait_until_ready(qtbot, workspace)
    path = tmp_path / "list.csv"
    export(qtbot, workspace, ExportKind.CSV, path, only_selected=True)
    head, *rows = lines_of(path)
    assert [row[head.index("Work")] for row in rows] == ["Work 5"]


def test_a_document_has_titles_and_numbers_on_every_page(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    fill(department, 100)
    workspace = open_workspace(department)
    path = tmp_path / "list.pdf"
    export(qtbot, workspace, ExportKind.PDF, path)
    document = QPdfDocument()
    document.load(str(path))
    assert document.pageCount() > 3
    assert document.pagePointSize(0).width() > document.pagePointSize(0).height()
    for page in range(document.pageCount()):
        words = letters_of(document, page)
        assert f"Page{page + 1}of{document.pageCount()}" in words
        assert "Student" in words
        assert "everything" in words
    assert not document.render(0, QSize(200, 140)).isNull()


def test_the_list_is_printed(qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path) -> None:
    workspace = open_workspace(department)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    exports_of(workspace).print_on(printer, only_selected=False)
    qtbot.waitUntil(lambda: not exports_of(workspace).is_running())
    document = QPdfDocument()
    document.load(str(tmp_path / "printed.pdf"))
    assert document.pageCount() == 1
    assert "Work8" in letters_of(document, 0)


@pytest.mark.parametrize("kind", list(ExportKind))
def test_an_export_that_is_stopped_leaves_what_stood_there(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path,
    held: Callable[[Session], Session], kind: ExportKind,
) -> None:  # fmt: skip
    fill(department, MANY)
    workspace = open_workspace(department, wrap=held)
    path = tmp_path / "list"
    path.write_bytes(b"what stood there")
    held.reader.hold("page")  # type: ignore[attr-defined]  # the fixture's own attribute
    exports_of(workspace).export(kind, path, only_selected=False)
    assert "Exporting" in workspace.queue.foot.export_words()
    workspace.queue.foot.export_stopped.emit()
    held.reader.let_go("page")  # type: ignore[attr-defined]  # the fixture's own attribute
    qtbot.waitUntil(lambda: not exports_of(workspace).is_running())
    assert "stopped" in workspace.strip.message()
    assert workspace.queue.foot.export_words() == ""
    assert path.read_bytes() == b"what stood there"
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("list")] == ["list"]


def test_a_failed_export_is_told_and_the_next_one_works(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    workspace = open_workspace(department)
    export(qtbot, workspace, ExportKind.CSV, tmp_path / "gone" / "list.csv")
    assert "could not be written" in workspace.strip.message()
    export(qtbot, workspace, ExportKind.CSV, tmp_path / "list.csv")
    assert len(lines_of(tmp_path / "list.csv")) == 9


def test_a_window_that_closes_ends_its_export(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    fill(department, MANY)
    workspace = open_workspace(department)
    exports_of(workspace).export(ExportKind.XLSX, tmp_path / "list.xlsx", only_selected=False)
    workspace.window().close()
    assert not (tmp_path / "list.xlsx").exists()
    assert list(tmp_path.glob("list*")) == []


def test_the_window_lives_while_a_long_list_is_written(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, tmp_path: Path
) -> None:
    fill(department, MANY)
    workspace = open_workspace(department)
    turns: list[None] = []
    beat = QTimer(interval=5)
    beat.timeout.connect(lambda: turns.append(None))
    beat.start()
    export(qtbot, workspace, ExportKind.XLSX, tmp_path / "list.xlsx")
    beat.stop()
    assert len(turns) > FEWEST_TURNS, "the window stood still"
    assert load_workbook(tmp_path / "list.xlsx").worksheets[0].max_row == MANY + 9


def test_the_dialog_says_what_is_exported_and_is_used_by_keyboard(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(workspace.window().findChildren(ExportDialog)))
    (dialog,) = workspace.window().findChildren(ExportDialog)
    assert "8" in dialog.whole.text()
    assert dialog.whole.isChecked()
    wanted: list[tuple[ExportKind, bool]] = []
    dialog.export_wanted.disconnect()
    dialog.export_wanted.connect(lambda kind, only: wanted.append((kind, only)))
    dialog.kinds[ExportKind.CSV].setFocus()
    QTest.keyClick(dialog.kinds[ExportKind.CSV], Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert wanted == [(ExportKind.CSV, False)]


def test_the_line_below_tells_what_is_left_and_what_was_decided(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    foot = workspace.queue.foot
    assert foot.words() == ("8 left to decide",)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: foot.words() == ("7 left to decide", "1 decided"))
    workspace.decisions.undo()
    qtbot.waitUntil(lambda: foot.words() == ("8 left to decide",))
