"""A registrar without a mouse empties the unassigned queue, covers an absence, and undoes a wrong batch."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.assigning.page import AssignPage
from edumanage_desktop.gui.assigning.workload_model import Circle
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.services.moving.workload import Workload
from tests.gui.department import NOWAK, OKAFOR, Department
from tests.gui.test_assigning import owner_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
EVERYTHING = range(1, 9)


class Keyboard:
    """Every key goes to whatever has the keyboard, as a person's does."""

    def __init__(self, qtbot: QtBot, page: AssignPage) -> None:
        self.qtbot, self.page = qtbot, page

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.focus(), key, modifiers)

    def write(self, words: str) -> None:
        QTest.keyClicks(self.focus(), words)

    def focus(self) -> QWidget:
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert found is not None
        return found

    def tab_to(self, wanted: QWidget, *, backwards: bool = False) -> None:
        for _ in range(12):
            if QApplication.focusWidget() is wanted:
                return
            self.press(Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab, SHIFT if backwards else NONE)
        raise AssertionError(f"Tab never comes to {wanted}")

    def stand_on(self, whom: Circle | int) -> None:
        """Go to a row of the faculty by the arrows."""
        view, model = self.page.people, self.page.model
        assert QApplication.focusWidget() is view, "the page begins there, and comes back to it"
        self.press(Qt.Key.Key_Home, CONTROL)
        self.press(Qt.Key.Key_Down, times=model.row_of(whom))
        assert view.currentIndex().row() == model.row_of(whom)
        self.qtbot.waitUntil(self.page.is_settled)

    def move_all(self, to: str, why: str) -> None:
        """Ask by the key, choose all that are shown, and write who gets them and why."""
        self.press(Qt.Key.Key_M, CONTROL)
        self.qtbot.waitUntil(lambda: self.page.moving.dialog is not None)
        dialog = self.page.moving.dialog
        assert dialog is not None
        self.qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.receiver.hasFocus())
        if not dialog.which.all_shown.isChecked():
            self.tab_to(dialog.which.selected, backwards=True)
            self.press(Qt.Key.Key_Down)
        assert dialog.which.all_shown.isChecked()
        self.tab_to(dialog.receiver)
        self.write(to)
        self.tab_to(dialog.reason)
        assert dialog.receiver.faculty_id() is not None
        self.write(why)
        self.press(Qt.Key.Key_Return)

    def wait_for(self, message: str) -> None:
        self.qtbot.waitUntil(lambda: self.page.message.text() == message and self.page.is_settled())
        self.come_back()

    def come_back(self) -> None:
        """Let the window be in front again, as a desktop does when its dialog closes."""
        self.page.window().activateWindow()
        self.qtbot.waitUntil(self.page.window().isActiveWindow)


@pytest.fixture
def keys(qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow]) -> Keyboard:
    """The page of the registrar, three works being with nobody and nowak having the others."""
    department.run_sql("UPDATE student_uploads SET faculty_id=NULL WHERE id<=3")
    window = open_main_window(department.options("vance"))
    window.activateWindow()
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
    qtbot.waitUntil(lambda: window.pages.assigning is not None and window.pages.assigning.is_settled())
    page = window.pages.assigning
    assert page is not None
    qtbot.waitUntil(lambda: bool(page.model.workloads.people) and page.is_settled())
    return Keyboard(qtbot, page)


def told(department: Department, upload_id: int) -> list[tuple[str, str | None]]:
    """Return who moved a submission, and why."""
    details = department.database("vance").reader.details(upload_id)
    assert details is not None
    return [(entry.actor, entry.reason) for entry in details.history if entry.kind == "reassign"]


def test_the_unassigned_queue_is_emptied(keys: Keyboard, department: Department) -> None:
    assert keys.page.people.current() is Circle.UNASSIGNED, "the page begins where there is something to do"
    keys.press(Qt.Key.Key_M, CONTROL | SHIFT)
    dialog = keys.page.moving.sharing
    assert dialog is not None
    keys.qtbot.waitUntil(lambda: dialog.is_settled() and bool(dialog.plan.lines) and dialog.isActiveWindow())
    assert dialog.move_button.text() == "Move 3"
    keys.tab_to(dialog.reason)
    keys.write("Nobody had it")
    keys.tab_to(dialog.move_button)
    keys.press(Qt.Key.Key_Space)
    keys.wait_for("3 submissions moved.")
    assert keys.page.model.waiting(Circle.UNASSIGNED).count == 0
    assert keys.page.queue.notice.title() == "Everything is with somebody"
    assert all(told(department, each) == [("vance", "Nobody had it")] for each in (1, 2, 3))
    assert QApplication.focusWidget() is keys.page.people, "the keyboard is where it was"


def test_a_colleague_s_absence_is_covered(keys: Keyboard, department: Department) -> None:
    today = date.today()  # noqa: DTZ011 (the person's own day)
    department.run_sql(
        "INSERT INTO absences(faculty_id,first_day,last_day) VALUES(:id,:first,:last)",
        id=NOWAK, first=str(today), last=str(today + timedelta(days=3)),
    )  # fmt: skip
    keys.press(Qt.Key.Key_F5)
    keys.qtbot.waitUntil(keys.page.is_settled)
    keys.stand_on(NOWAK)
    row = keys.page.people.current()
    assert isinstance(row, Workload)
    assert keys.page.model.second_line(row).startswith("Away until ")
    keys.move_all("Okafor", "She is away")
    keys.wait_for("5 submissions moved.")
    moved = range(4, 9)
    assert {owner_of(department, each) for each in moved} == {OKAFOR}
    assert all(told(department, each) == [("vance", "She is away")] for each in moved)
    assert keys.page.queue.notice.title() == "Dr. Żaneta Nowak has no work"


def test_a_wrong_batch_is_undone(keys: Keyboard, department: Department) -> None:
    before = {each: owner_of(department, each) for each in EVERYTHING}
    keys.stand_on(Circle.EVERYBODY)
    keys.move_all("Okafor", "Too many")
    keys.wait_for("8 submissions moved.")
    keys.press(Qt.Key.Key_Z, CONTROL)
    keys.wait_for("8 submissions moved back.")
    assert {each: owner_of(department, each) for each in EVERYTHING} == before
    for each in EVERYTHING:
        assert told(department, each) == [("vance", "Too many"), ("vance", "Taken back: Too many")]
    assert QApplication.focusWidget() is keys.page.people


def test_escape_moves_nothing_and_a_key_that_is_pressed_twice_asks_once(keys: Keyboard, department: Department) -> None:
    keys.press(Qt.Key.Key_M, CONTROL, times=2)
    keys.qtbot.waitUntil(lambda: keys.page.moving.dialog is not None)
    first = keys.page.moving.dialog
    assert first is not None
    keys.qtbot.waitUntil(first.isActiveWindow)
    keys.qtbot.wait(100)
    assert keys.page.moving.dialog is first
    keys.press(Qt.Key.Key_Escape)
    keys.qtbot.waitUntil(lambda: keys.page.moving.dialog is None)
    assert [owner_of(department, each) for each in (1, 4)] == [None, NOWAK]
    keys.come_back()
    assert QApplication.focusWidget() is keys.page.people
