"""The Import page: a semester from Moodle and Canvas into the queue with nothing but the window."""

import csv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.importing.outcomes import Outcome
from edumanage_desktop.gui.importing.page import ImportPage
from edumanage_desktop.gui.importing.table import PlanModel
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.theme import Theme
from tests.gui.control_walk import nameless
from tests.gui.department import NOWAK, Department
from tests.lms_archives import packed

Open = Callable[[Department], ImportPage]
MOODLE = {
    "Zoë Müller-Żółkiewska_11_assignsubmission_file/waves.txt": "Waves, measured.\n",
    "王小明_12_assignsubmission_file/light.txt": "Light, measured.\n",
    "Aisha Siddikha_13_assignsubmission_file/src/main.txt": "print(1)\n",
    "Aisha Siddikha_13_assignsubmission_onlinetext/onlinetext.html": "<p>words</p>\n",
    "Team A_14_assignsubmission_file/team.txt": "Together.\n",
    "../evil.txt": "outside\n",
}


@pytest.fixture
def open_import(qtbot: QtBot, open_main_window: Callable[..., MainWindow]) -> Open:
    """Open the window as a registrar and go to the page by its key."""

    def opened(department: Department) -> ImportPage:
        window = open_main_window(department.options("vance"))
        qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
        QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: window.importing is not None)
        page = window.importing
        assert page is not None
        qtbot.waitUntil(lambda: window.form.stages.currentWidget() is page)
        return page

    return opened


def plan(qtbot: QtBot, page: ImportPage, path: Path) -> None:
    """Open an archive and wait until it is planned."""
    page.open(path)
    qtbot.waitUntil(lambda: page.is_settled() and bool(page.model.lines))


def give_to_nowak(qtbot: QtBot, page: ImportPage) -> None:
    """Choose who receives it."""
    page.destination.faculty.choose(NOWAK)
    page.destination.faculty.faculty_chosen.emit()
    qtbot.waitUntil(page.is_settled)


def hand_in(qtbot: QtBot, page: ImportPage) -> None:
    """Press the button and wait until everything is handed in."""
    assert page.foot.start.isEnabled()
    page.foot.start.click()
    qtbot.waitUntil(lambda: not page.run.is_running and page.is_settled())


def counts(page: ImportPage) -> dict[str, int]:
    """Return how many lines each group has, without empty ones."""
    return {outcome.name: count for outcome, count in page.model.counts().items() if count}


def uploads(department: Department) -> int:
    """Return how many submissions there are."""
    with department.database("vance").connections.reading() as connection:
        return int(connection.value("SELECT COUNT(*) FROM student_uploads"))


def test_a_semester_from_moodle_comes_into_the_queue_by_the_window_alone(
    qtbot: QtBot, empty_department: Department, open_import: Open, tmp_path: Path
) -> None:
    page = open_import(empty_department)
    assert page.archive.hasFocus()
    assert not page.foot.start.isVisible()
    plan(qtbot, page, packed(tmp_path / "PHYS101-Lab 3-99.zip", dict(MOODLE)))
    assert counts(page) == {"TO_DO": 3, "UNMATCHED": 1, "REFUSED": 1}
    assert (page.destination.course.text(), page.destination.assignment.text()) == ("PHYS101", "Lab 3")
    assert uploads(empty_department) == 0
    assert not page.foot.start.isEnabled()
    give_to_nowak(qtbot, page)
    page.view.go_to(page.model.row_of("moodle:Team A:14"))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert page.owner.search.hasFocus()
    for typed in ("siddi", "22F41A0424"):
        QTest.keyClicks(page.owner.search, typed)
        QTest.keyClick(page.owner.search, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.is_settled() and not page.owner.search.text())
    assert counts(page) == {"TO_DO": 5, "REFUSED": 1}
    hand_in(qtbot, page)
    assert counts(page) == {"DONE": 5, "REFUSED": 1}
    assert page.foot.message.text() == "5 entries were handed in."
    assert uploads(empty_department) == 5
    window = page.window()
    assert isinstance(window, MainWindow)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace is not None
    queue = window.workspace.queue
    qtbot.waitUntil(lambda: queue.is_settled() and queue.model.total == 5)
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    plan(qtbot, page, packed(tmp_path / "again-Lab 3-100.zip", dict(MOODLE)))
    assert counts(page) == {"SAME": 3, "UNMATCHED": 1, "REFUSED": 1}
    assert not page.foot.start.isEnabled()


def test_canvas_by_drag_and_drop_and_one_group_of_lines(
    qtbot: QtBot, empty_department: Department, open_import: Open, tmp_path: Path
) -> None:
    page = open_import(empty_department)
    archive = packed(
        tmp_path / "submissions.zip",
        {"müllerżółkiewskazoë_LATE_4321_98765_essay.txt": "late", "anon_aB3dE_98766_x.txt": "who"},
    )
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(archive))])
    drop = QDropEvent(
        QPoint(5, 5).toPointF(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(drop)
    qtbot.waitUntil(lambda: page.is_settled() and bool(page.model.lines))
    assert counts(page) == {"TO_DO": 1, "UNMATCHED": 1}
    page.chips.choose(Outcome.UNMATCHED)
    assert page.model.rowCount() == 1
    line = page.view.current_line()
    assert line is not None
    assert line.entry.name == "anon aB3dE"
    chip = page.chips.chip(None)
    assert chip.width() >= chip.fontMetrics().horizontalAdvance(chip.text()) + 24, "it is whole, chosen or not"
    page.chips.choose(None)
    assert page.view.current_line() is line, "the cursor stays on the line"
    page.chips.choose(Outcome.TO_DO)
    line = page.model.line_at(0)
    assert line is not None
    assert line.student is not None
    assert line.student.id == 4101
    give_to_nowak(qtbot, page)
    hand_in(qtbot, page)
    assert uploads(empty_department) == 1


def test_a_report_holds_every_line_and_no_formula(
    qtbot: QtBot, empty_department: Department, open_import: Open, tmp_path: Path
) -> None:
    page = open_import(empty_department)
    plan(qtbot, page, packed(tmp_path / "folder.zip", {"=1+1.txt": "a", "Aisha Siddikha/b.txt": "b"}))
    page.save_report(tmp_path / "report.csv")
    qtbot.waitUntil(lambda: page.foot.message.text() == "Saved the report to \u2068report.csv\u2069.")
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as stream:
        lines = list(csv.reader(stream))
    assert lines[0] == ["What happens", "Entry", "Student", "Title", "Files", "Why"]
    assert sorted(line[0] for line in lines[1:]) == ["New", "Nobody's yet"]
    assert "'=1+1.txt" in {line[1] for line in lines[1:]}


def test_what_was_stopped_goes_on_and_doubles_nothing(
    qtbot: QtBot, empty_department: Department, open_import: Open, tmp_path: Path
) -> None:
    page = open_import(empty_department)
    listed = "".join(f"{place}.txt,22F41A0424,Work {place}\n" for place in range(60))
    files = {f"{place}.txt": f"{place}\n" * 100 for place in range(60)}
    plan(
        qtbot, page,
        packed(tmp_path / "many.zip", {"manifest.csv": f"file,student_number,title\n{listed}", **files}),
    )  # fmt: skip
    give_to_nowak(qtbot, page)
    page.foot.start.click()
    qtbot.waitUntil(lambda: page.model.counts()[Outcome.DONE] > 2)
    assert page.foot.stop.hasFocus()
    QTest.keyClick(page.foot.stop, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.run.is_running and page.is_settled())
    done = page.model.counts()[Outcome.DONE]
    assert 2 < done < 60
    assert uploads(empty_department) == done
    assert "Stopped" in page.foot.message.text()
    hand_in(qtbot, page)
    assert counts(page) == {"DONE": 60}
    assert uploads(empty_department) == 60


def test_what_is_no_archive_is_told_and_another_can_be_chosen(
    qtbot: QtBot, empty_department: Department, open_import: Open, tmp_path: Path
) -> None:
    page = open_import(empty_department)
    (tmp_path / "no.zip").write_text("no archive")
    page.open(tmp_path / "no.zip")
    qtbot.waitUntil(lambda: page.notice.title() == "It was not taken")
    assert "no.zip" in page.notice.sentence()
    with zipfile.ZipFile(tmp_path / "empty.zip", "w"):
        pass
    page.open(tmp_path / "empty.zip")
    qtbot.waitUntil(lambda: page.notice.title() == "Nothing is in it")
    plan(qtbot, page, packed(tmp_path / "good.zip", dict(MOODLE)))
    assert page.states.currentWidget() is page.view


def test_a_choice_is_taken_back_and_another_file_waits_for_no_plan(
    qtbot: QtBot, empty_department: Department, open_import: Open, tmp_path: Path
) -> None:
    page = open_import(empty_department)
    plan(qtbot, page, packed(tmp_path / "PHYS101-Lab 3-99.zip", dict(MOODLE)))
    page.view.go_to(page.model.row_of("moodle:Team A:14"))
    QTest.keyClicks(page.owner.search, "siddi")
    QTest.keyClick(page.owner.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.is_settled() and counts(page).get("UNMATCHED") is None)
    assert page.owner.back.isEnabled()
    page.owner.back.click()
    qtbot.waitUntil(lambda: page.is_settled() and counts(page).get("UNMATCHED") == 1)
    page.destination.assignment.setText("")
    QTest.keyClicks(page.destination.assignment, "Lab 4")
    qtbot.waitUntil(page.is_settled)
    line = page.model.line_at(0)
    assert line is not None
    assert (line.destination.assignment, line.title) == ("Lab 4", "Lab 4 – waves")


def test_only_a_registrar_sees_it(
    qtbot: QtBot, empty_department: Department, open_main_window: Callable[..., MainWindow]
) -> None:
    window = open_main_window(empty_department.options("ada"))
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
    assert not window.form.rail.importing.isVisible()
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(100)
    assert window.importing is None


def test_every_control_has_a_name_and_the_model_is_as_qt_wants_it(
    qtbot: QtBot, empty_department: Department, open_import: Open, tmp_path: Path, theme: Theme
) -> None:
    page = open_import(empty_department)
    plan(qtbot, page, packed(tmp_path / "PHYS101-Lab 3-99.zip", dict(MOODLE)))
    assert nameless(page) == []
    model = PlanModel(theme)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_plan(page.model.lines)
    for outcome in (*Outcome, None):
        model.show_group(outcome)
    model.renew(0, model.lines[0])
    QApplication.processEvents()
    tester.deleteLater()


def test_the_window_closes_in_the_middle_of_an_import(
    qtbot: QtBot, empty_department: Department, open_import: Open, tmp_path: Path
) -> None:
    page = open_import(empty_department)
    listed = "".join(f"{place}.txt,22F41A0424,Work {place}\n" for place in range(60))
    files = {f"{place}.txt": f"{place}\n" * 100 for place in range(60)}
    archive = packed(tmp_path / "many.zip", {"manifest.csv": f"file,student_number,title\n{listed}", **files})
    plan(qtbot, page, archive)
    give_to_nowak(qtbot, page)
    page.foot.start.click()
    qtbot.waitUntil(lambda: page.model.counts()[Outcome.DONE] > 2)
    assert not page.window().close(), "whoever closes it is asked"
    question = next(each for each in page.window().findChildren(QMessageBox) if each.isVisible())
    next(each for each in question.buttons() if each.text() == "Stop it and go on").click()
    qtbot.waitUntil(lambda: not page.window().isVisible())
    assert 2 < uploads(empty_department) < 60


def test_what_an_entry_is_called_is_no_html_in_a_tooltip(
    qtbot: QtBot, empty_department: Department, open_import: Open, tmp_path: Path
) -> None:
    page = open_import(empty_department)
    hostile = {"<img src=x> Zoe_15_assignsubmission_file/<b>a.txt": "words", "<u>B_16_assignsubmission_file/b.txt": "b"}
    plan(qtbot, page, packed(tmp_path / "PHYS101-Lab 3-99.zip", hostile))
    model = page.model
    tips = [
        str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert any("<" in tip for tip in tips)
    assert not any(GuiQt.mightBeRichText(tip) for tip in tips)


def test_why_is_read_whole_for_the_line_under_the_cursor(
    qtbot: QtBot, empty_department: Department, open_import: Open, tmp_path: Path
) -> None:
    page = open_import(empty_department)
    page.window().resize(1280, 800)
    plan(qtbot, page, packed(tmp_path / "PHYS101-Lab 3-99.zip", dict(MOODLE)))
    page.view.setFocus()
    row = page.model.row_of("moodle:Team A:14")
    QTest.keyClick(page.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for at in (page.model.rowCount() - 1, row):
        page.view.go_to(at)
        line = page.model.line_at(at)
        assert line is not None
        words = page.reason.words
        assert words.text() == f"{page.model.index(at, 0).data()}. {line.why}"
        assert words.isVisible()
        assert words.wordWrap()
        assert words.height() >= words.heightForWidth(words.width())
        spoken = page.model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert line.entry.name in spoken
        assert words.text() in spoken
    QTest.keyClick(page.view, Qt.Key.Key_Tab)
    assert page.reason.words.hasFocus(), "Tab comes from the table to the reason"
    icon = page.reason.findChildren(QLabel)[0]
    assert icon.pixmap().deviceIndependentSize().width() <= icon.width()
    page.window().resize(960, 600)
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    page.reason.words.setText("")
    page.reason.show_reason(Outcome.REFUSED, "A long reason that somebody has to read. " * 12)
    assert words.height() >= words.heightForWidth(words.width()) > 4 * words.fontMetrics().lineSpacing()


def test_a_second_look_says_how_somebody_was_found_beside_what_is_there_already(
    qtbot: QtBot, empty_department: Department, open_import: Open, tmp_path: Path
) -> None:
    page = open_import(empty_department)
    archive = packed(tmp_path / "PHYS101-Lab 3-99.zip", dict(MOODLE))
    plan(qtbot, page, archive)
    give_to_nowak(qtbot, page)
    hand_in(qtbot, page)
    assert "Handed in as submission" in page.reason.words.text()
    plan(qtbot, page, archive)
    line = page.model.line_at(0)
    assert line is not None
    assert line.found is not None
    said = page.reason.words.text()
    assert said.startswith(f"There already. {wording.said(line.why)}")
    assert said.endswith(f"How the student was found: {line.found}")


def test_the_foot_says_what_is_wanted_and_why_nothing_can_be_handed_in(
    qtbot: QtBot, empty_department: Department, open_import: Open, tmp_path: Path
) -> None:
    page = open_import(empty_department)
    one = {"Aisha Siddikha_13_assignsubmission_file/a.txt": "words"}
    plan(qtbot, page, packed(tmp_path / "PHYS101-Lab 3-99.zip", dict(one)))
    assert page.foot.message.text() == "Choose who receives it, and it can be handed in."
    assert page.owner.words.text() == "Is \u2068Aisha Siddikha\u2069 somebody else's?"
    give_to_nowak(qtbot, page)
    assert page.foot.message.text() == ""
    hand_in(qtbot, page)
    plan(qtbot, page, packed(tmp_path / "PHYS101-Lab 3-99.zip", dict(one)))
    assert page.foot.message.text() == "Everything in it is there already."
    plan(qtbot, page, packed(tmp_path / "team.zip", {"Team A_14_assignsubmission_file/team.txt": "Together."}))
    assert "nobody's yet, and say whose it is" in page.foot.message.text()
    plan(qtbot, page, packed(tmp_path / "evil.zip", {"../evil.txt": "outside"}))
    assert page.foot.message.text() == "Nothing of it can be handed in. Each line says why."
    listed = "Identifier,Full name,Email address,Status,Grade\nParticipant 13,Aisha,a@example.org,,\n"
    plan(qtbot, page, packed(tmp_path / "PHYS101-Lab 4-98.zip", {"grades.csv": listed, **one}))
    assert page.foot.message.text().startswith("The grading worksheet in it was read")
