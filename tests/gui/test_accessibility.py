"""Who works without a mouse or without eyes finds every control."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui.error_dialog import ErrorDialog
from edumanage_desktop.gui.keys_dialog import KeysDialog
from edumanage_desktop.gui.main_window import MainWindow
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView, QDateEdit)


def nameless(root: QWidget) -> list[str]:
    """Return the controls below a widget that have no accessible name and are no part of another control."""
    found = []
    for control in root.findChildren(QWidget):
        inside = control.parentWidget()
        part = isinstance(inside, (QComboBox, QLineEdit, QDateEdit)) or isinstance(control, QHeaderView)
        if isinstance(control, CONTROLS) and not part and not _is_popup_part(control) and not control.accessibleName():
            found.append(f"{type(control).__name__} {control.objectName()!r} in {type(inside).__name__}")
    return found


def _is_popup_part(control: QWidget) -> bool:
    """Qt's own: the corner button of a table, the calendar of a date field, the list of a choice."""
    corner = isinstance(control.parentWidget(), QTableView) and type(control) is QAbstractButton
    return corner or any(isinstance(each, (QCalendarWidget, QComboBox)) for each in _ancestors(control))


def _ancestors(control: QWidget) -> list[QWidget]:
    found, parent = [], control.parentWidget()
    while parent is not None:
        found.append(parent)
        parent = parent.parentWidget()
    return found


def test_every_control_of_the_window_has_a_name(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department, "vance")
    assert nameless(workspace.window()) == []


def test_every_control_of_the_dialogs_has_a_name(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    department.decide("nowak", shown, ActKind.APPROVE)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: workspace.decisions.conflict_count() == 1)
    workspace.decisions.show_conflict()
    window = workspace.window()
    assert isinstance(window, MainWindow)
    window.show_keys()
    keys = window.findChild(KeysDialog)
    for dialog in (workspace.decisions.dialog, ErrorDialog(workspace), keys):
        assert dialog is not None
        assert nameless(dialog) == []


def test_every_button_tells_its_key_or_what_it_does(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    form = workspace.pane.form
    keys = {form.approve: "A", form.reject: "R", form.reopen: "U", form.history: "H", form.open: "O", form.save: "S"}
    for button, key in keys.items():
        assert f"({key})" in button.toolTip()
        assert button.text().endswith(key)


def test_tab_reaches_the_queue_the_feedback_and_the_decisions(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    form = workspace.pane.form
    reached = []
    workspace.queue.filters.search.setFocus()
    for _step in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = [workspace.queue.filters.search, workspace.queue.view, form.feedback, form.reject, form.approve]
    assert all(widget in reached for widget in wanted)
    assert [widget for widget in reached if widget in wanted][:5] == wanted


def test_a_row_is_read_aloud_in_words(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    wait_until_ready(qtbot, workspace)
    model = workspace.queue.model
    spoken = [
        str(model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)) for column in range(model.columnCount())
    ]
    assert spoken[0] == "Zoë Müller-Żółkiewska, Work 8, Submitted"
    more = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole))
    assert "work-8.txt" in more
    assert "Dr. Żaneta Nowak" in more
    assert "Zoë" in spoken[1]
    assert "22F41A0424" in spoken[1]
    assert "Work 8" in spoken[2]
    assert "work-8.txt" in spoken[2]
