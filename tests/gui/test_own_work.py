"""What students see of their own work, and of what is missing before they hand it in."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui.handing_in.form import HandInForm
from edumanage_desktop.gui.main_window import MainWindow
from tests.gui.department import NOWAK, Department
from tests.gui.test_handing_in import ZOE, hand_in_page, student

__all__ = ["student"]
Opener = Callable[..., MainWindow]


def test_the_feedback_stands_beside_the_work_until_the_decision_is_taken_back(
    qtbot: QtBot, student: Department, open_main_window: Opener
) -> None:
    mine = student.submit("Interference", student=ZOE)
    student.run_sql("INSERT INTO settings(name,value) VALUES('feedback_delay_minutes','0')")
    student.decide("nowak", mine, ActKind.REJECT, "Measure again.\n<b>Twice</b>")
    window = open_main_window(student.options("zoe"))
    qtbot.waitUntil(window.pages.is_open)
    workspace = window.pages.workspace
    assert workspace is not None
    own, queue = workspace.own_work, workspace.queue
    queue.go_to(mine)
    qtbot.waitUntil(own.feedback.isVisible)
    said = own.feedback.toPlainText()
    assert "Nowak" in said
    assert said.endswith("Measure again.\n<b>Twice</b>")
    student.decide("nowak", mine, ActKind.REOPEN)
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: not own.feedback.isVisible())


def test_what_is_missing_comes_in_sight_in_a_small_window(
    qtbot: QtBot, student: Department, open_main_window: Opener
) -> None:
    window = open_main_window(student.options("zoe"))
    window.resize(960, 600)
    page = hand_in_page(qtbot, window)
    form = page.form
    form.receiver.choose(NOWAK)
    form.title.setText("On Light")
    qtbot.waitUntil(lambda: not is_in_sight(form, form.files.choose))
    page.foot.send.click()
    assert page.foot.message.text() == "Choose at least one file."
    assert is_in_sight(form, form.files.choose)


def is_in_sight(form: HandInForm, widget: QWidget) -> bool:
    room = form.viewport()
    return room.rect().contains(widget.mapTo(room, QPoint(0, widget.height())))
