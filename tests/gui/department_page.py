"""The Department page of a window, gone to by its key."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.department.page import DepartmentPage
from edumanage_desktop.gui.main_window import MainWindow


def department_page(qtbot: QtBot, window: MainWindow) -> DepartmentPage:
    """Press the key, and wait until the page stands there."""
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    pages, stages = window.pages, window.form.stages
    qtbot.waitUntil(lambda: pages.department is not None and stages.currentWidget() is pages.department)
    assert pages.department is not None
    return pages.department
