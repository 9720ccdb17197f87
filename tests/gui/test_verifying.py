"""Verifying a deployment in the window: by an administrator, check by check, stopped and broken, and copied."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.bootstrap import make_window
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.verifying.dialog import VerificationDialog
from edumanage_desktop.services.verification.checks import CheckName
from tests.gui.control_walk import nameless
from tests.gui.department import Department

Open = Callable[[Department, str], MainWindow]


@pytest.fixture
def open_as(qtbot: QtBot, theme: Theme) -> Iterator[Open]:
    """Open the window as the program does, as somebody."""
    opened: list[MainWindow] = []

    def open_it(department: Department, login: str) -> MainWindow:
        window = make_window(department.options(login), theme)
        opened.append(window)
        window.show()
        window.connect_session()
        qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
        return window

    yield open_it
    for window in opened:
        window.close()
        window.deleteLater()
    QApplication.processEvents()


def left(department: Department) -> tuple[int, int]:
    """Return how much is there of a verification: submissions and open accounts."""
    with department.database("ada").connections.reading() as connection:
        return (
            int(connection.value("SELECT COUNT(*) FROM student_uploads WHERE id<0")),
            int(connection.value("SELECT COUNT(*) FROM people WHERE (student_id<0 OR faculty_id<0) AND active=1")),
        )


def dialog_of(window: MainWindow) -> VerificationDialog:
    """Open the dialog as the menu does."""
    window.registry.run(ActionId.VERIFY)
    assert window.verifying.dialog is not None
    return window.verifying.dialog


def test_an_administrator_verifies_and_copies_what_was_found(
    qtbot: QtBot, department: Department, open_as: Open
) -> None:
    window = open_as(department, "ada")
    dialog = dialog_of(window)
    assert nameless(dialog) == []
    QTest.keyClick(dialog.verify, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.verify.isVisible())
    qtbot.waitUntil(dialog.verify.isVisible)
    assert dialog.list.count() == len(CheckName), dialog.text()
    assert dialog.status.text() == "Everything is well.", dialog.text()
    spoken = dialog.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Well: ")
    dialog.copy.click()
    assert QApplication.clipboard().text() == dialog.text()
    assert len(dialog.text().splitlines()) == len(CheckName)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.verifying.dialog is None
    assert left(department) == (0, 0)


def test_what_is_wrong_is_counted_and_said(qtbot: QtBot, department: Department, open_as: Open) -> None:
    window = open_as(department, "ada")
    department.run_sql("DROP TRIGGER acts_submitted")
    dialog = dialog_of(window)
    dialog.start()
    qtbot.waitUntil(dialog.verify.isVisible)
    assert dialog.status.text() == "1 check is not well. Read what it says."
    assert "triggers are missing" in dialog.text()
    assert "Not tried: Faculty can approve." in dialog.text()


def test_closing_stops_and_waits_until_everything_is_put_away(
    qtbot: QtBot, department: Department, open_as: Open
) -> None:
    window = open_as(department, "ada")
    dialog = dialog_of(window)
    dialog.start()
    qtbot.waitUntil(lambda: dialog.progress.value() >= 4)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.verifying.dialog is dialog, "it is putting away"
    qtbot.waitUntil(lambda: window.verifying.dialog is None)
    assert left(department) == (0, 0)


def test_nobody_else_is_offered_it(department: Department, open_as: Open) -> None:
    window = open_as(department, "nowak")
    assert not window.registry.is_offered(ActionId.VERIFY)
    window.registry.run(ActionId.VERIFY)
    assert window.verifying.dialog is None
