"""Who has what: registrars and administrators see figures as charts and tables, by keyboard alone, and export them."""

import csv
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.charts.chart_content import count_ticks, minute_ticks
from edumanage_desktop.gui.figures.dialog import FiguresDialog
from edumanage_desktop.gui.figures.words import duration
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.queue.export_dialog import ExportKind
from tests.gui.control_walk import nameless
from tests.gui.department import Department

Open = Callable[..., MainWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WANTED = "INSERT INTO settings(name,value) VALUES('figures_per_person','1')"


def begun(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())


def opened(qtbot: QtBot, window: MainWindow) -> FiguresDialog:
    """Open the figures by their key, and return them with everything counted."""
    begun(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_W, CONTROL | SHIFT)
    assert window.workspace is not None
    desk = window.workspace.figures
    qtbot.waitUntil(lambda: desk.dialog is not None)
    dialog = desk.dialog
    assert dialog is not None
    settle(qtbot, dialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def settle(qtbot: QtBot, dialog: FiguresDialog) -> None:
    qtbot.waitUntil(lambda: dialog.figures is not None and dialog.is_settled())


@pytest.fixture
def dialog(qtbot: QtBot, department: Department, open_main_window: Open) -> FiguresDialog:
    """The figures of a department in which one of eight works was approved and one rejected, an hour ago at most."""
    reader = department.database("nowak").reader
    for row, kind in zip(reader.rows(department_ids(department))[:2], (ActKind.APPROVE, ActKind.REJECT), strict=True):
        department.database("nowak").recorder.record(
            Act(f"00000000-0000-4000-8000-00000000000{row.id % 10}", kind, row.id, row.version, feedback="So it is.")
        )
    return opened(qtbot, open_main_window(department.options("vance")))


def department_ids(department: Department) -> list[int]:
    from edumanage_desktop.services.queue import QueueFilter, SortOrder

    page = department.database("nowak").reader.page(QueueFilter(), SortOrder(), first=0)
    return [row.id for row in page.rows if row.status == "submitted"]


def texts(dialog: FiguresDialog, row: int) -> list[str]:
    return dialog.owners.text_of(row).split("\t")


def test_everybody_s_figures_stand_above_and_the_charts_follow_who_is_chosen(
    qtbot: QtBot, dialog: FiguresDialog
) -> None:
    assert dialog.owners.hasFocus(), "the keyboard alone goes on from here"
    assert texts(dialog, 0)[0] == "All together"
    assert texts(dialog, 0)[4] == "2"
    waiting, volume, turnaround = dialog.charts.charts
    assert volume.values_in_words().endswith("; Decided: 2")
    assert "At the end of the period: 6" in waiting.values_in_words()
    assert turnaround.accessibleName() == "From received to decided"
    assert turnaround.accessibleDescription() == turnaround.values_in_words()
    before = waiting.values_in_words()
    QTest.keyClick(dialog.owners, Qt.Key.Key_Down)
    assert dialog.owners.current_row() == 1
    assert dialog.chosen() is not None
    assert not nameless(dialog)
    QTest.keyClick(dialog.owners, Qt.Key.Key_Up)
    assert waiting.values_in_words() == before


def test_a_chart_is_read_by_arrow_keys_and_under_the_pointer(qtbot: QtBot, dialog: FiguresDialog) -> None:
    chart = dialog.charts.charts[1]
    chart.setFocus()
    last = len(chart.content.periods) - 1 if chart.content is not None else 0
    assert (last, chart.marked) == (27, 27)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.marked == 26
    assert "Decided: not known" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.marked == 0
    at = QPointF(chart.width() * 0.8, chart.height() / 2)
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, at, chart.mapToGlobal(at), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(chart, event)
    assert chart.marked > 14
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.sendEvent(chart, event)
    marked = chart.marked
    assert marked < 14, "time begins at the right"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.marked == marked + 1


def test_one_key_shows_the_charts_as_a_table(qtbot: QtBot, dialog: FiguresDialog) -> None:
    assert not dialog.periods.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_T, CONTROL)
    assert dialog.periods.isVisible()
    assert dialog.switch.text() == "As charts"
    assert dialog.periods.row_count() == 28
    _day, _received, decided, waiting, *_times = dialog.periods.text_of(0).split("\t")
    assert (decided, waiting) == ("2", "6")
    unknown = dialog.periods.text_of(27).split("\t")
    assert unknown[2:4] == ["–", "–"], "before the first record nobody knows"
    dialog.periods.setFocus()
    QTest.keyClick(dialog, Qt.Key.Key_T, CONTROL)
    assert dialog.charts.charts[0].hasFocus(), "the keyboard goes along"


def test_another_span_is_counted_anew(qtbot: QtBot, dialog: FiguresDialog) -> None:
    for index, periods in ((1, 26), (2, 12), (0, 28)):
        dialog.span.setCurrentIndex(index)
        settle(qtbot, dialog)
        assert dialog.periods.row_count() == periods
        assert texts(dialog, 0)[4] == "2"


def test_all_together_stay_chosen_where_nobody_has_some_of_the_work(
    qtbot: QtBot, dialog: FiguresDialog, department: Department
) -> None:
    department.run_sql("UPDATE student_uploads SET faculty_id=NULL WHERE id=:id", id=department_ids(department)[0])
    for span in (1, 2):
        dialog.span.setCurrentIndex(span)
        settle(qtbot, dialog)
    assert dialog.figures is not None
    assert [each.owner.department for each in dialog.figures.owners if each.whole.waiting] == ["Physics", None]
    assert dialog.owners.current_row() == 0


def test_what_nobody_foresaw_is_said_and_can_be_tried_again(
    qtbot: QtBot, dialog: FiguresDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))
    with monkeypatch.context() as broken:
        broken.setattr(type(dialog.reader), "of_departments", lambda _reader, _periods: 1 // 0)
        dialog.span.setCurrentIndex(1)
        qtbot.waitUntil(lambda: dialog.notice.isVisible() and dialog.is_settled())
    assert reported == [ZeroDivisionError]
    assert dialog.notice.title() == "The figures cannot be read"
    dialog.notice.action_chosen.emit()
    settle(qtbot, dialog)
    assert not dialog.notice.isVisible()


def test_people_are_offered_only_where_an_administrator_wants_that(
    qtbot: QtBot, department: Department, open_main_window: Open, dialog: FiguresDialog
) -> None:
    assert not dialog.of_whom.isVisible()
    assert "Administrators can have people counted too" in dialog.note.text()
    department.run_sql(WANTED)
    dialog.read()
    settle(qtbot, dialog)
    assert dialog.of_whom.isVisible()
    named = [dialog.of_whom.itemText(row) for row in range(dialog.of_whom.count())]
    assert len(named) > 1
    dialog.of_whom.setCurrentIndex(1)
    settle(qtbot, dialog)
    assert dialog.owners.model().headerData(0, Qt.Orientation.Horizontal) == "Faculty member"
    names = {texts(dialog, row)[0] for row in range(dialog.owners.row_count())}
    assert "Dr. Żaneta Nowak" in names or "Dr. Chidi Okafor" in names
    department.run_sql("UPDATE settings SET value='0' WHERE name='figures_per_person'")
    dialog.read()
    qtbot.waitUntil(lambda: dialog.of_whom.currentData() is None and dialog.is_settled())
    assert "Figures are of departments only" in dialog.message.text()
    assert not dialog.of_whom.isVisible()


def test_figures_are_exported_and_no_name_of_a_department_is_a_formula(
    qtbot: QtBot, department: Department, dialog: FiguresDialog, tmp_path: Path
) -> None:
    department.run_sql("UPDATE faculty SET department='=1+1'")
    dialog.read()
    settle(qtbot, dialog)
    assert dialog.figures is not None
    for kind, name in ((ExportKind.CSV, "f.csv"), (ExportKind.XLSX, "f.xlsx"), (ExportKind.PDF, "f.pdf")):
        dialog.exports.export(kind, tmp_path / name, dialog.figures, dialog.span.currentData().step)
        qtbot.waitUntil(lambda: not dialog.exports.is_running())
        assert name in dialog.message.text()
    with (tmp_path / "f.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0][0] == "Department"
    assert rows[1][0] == "All together"
    assert {row[0][0] for row in rows[1:]} <= {"A", "'", "U", "N"}
    assert len(rows) == 1 + (28 + 1) * dialog.owners.row_count()
    sheet = load_workbook(tmp_path / "f.xlsx").active
    assert sheet is not None
    cells = [row[0] for row in sheet.iter_rows()]
    assert {cell.data_type for cell in cells} == {"s"}
    assert "=1+1" in {cell.value for cell in cells}
    pdf = QPdfDocument()
    pdf.load(str(tmp_path / "f.pdf"))
    assert pdf.pageCount() > 1
    assert "All together" in pdf.getAllText(0).text()


def test_administrators_are_offered_figures_and_faculty_are_not(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    for login, may in (("nowak", False), ("ada", True)):
        window = open_main_window(department.options(login))
        begun(qtbot, window)
        assert window.registry.is_offered(ActionId.FIGURES) is may
        window.close()


def test_the_button_of_the_assign_page_opens_them(qtbot: QtBot, department: Department, open_main_window: Open) -> None:
    window = open_main_window(department.options("vance"))
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
    qtbot.waitUntil(lambda: window.pages.assigning is not None and window.pages.assigning.is_settled())
    page = window.pages.assigning
    assert page is not None
    assert "Ctrl+Shift+W" in page.figures.toolTip()
    QTest.mouseClick(page.figures, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert window.workspace is not None
    desk = window.workspace.figures
    qtbot.waitUntil(lambda: desk.dialog is not None)
    found = desk.dialog
    assert found is not None
    settle(qtbot, found)
    QTest.keyClick(found, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.dialog is None)


def test_axes_name_few_round_values() -> None:
    assert count_ticks(0) == (0, 1)
    assert count_ticks(7) == (0, 2, 4, 6, 8)
    assert count_ticks(1_589) == (0, 500, 1_000, 1_500, 2_000)
    assert minute_ticks(50) == (0, 15, 30, 45, 60)
    assert minute_ticks(40 * 1_440) == (0, 14_400, 28_800, 43_200, 57_600)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(None, "–"), (0, "0 min"), (59, "59 min"), (60, "1 h"), (75, "1 h 15 min"), (1_440, "1 d"), (1_560, "1 d 2 h"),
     (10_440, "7.3 d"), (43_200, "30 d")],
)  # fmt: skip
def test_times_are_said_as_fine_as_they_are_counted(minutes: int | None, words: str) -> None:
    assert duration(minutes) == words
