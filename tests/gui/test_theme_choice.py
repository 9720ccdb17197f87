"""The choice of light and dark."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.theme import DARK, LIGHT, Theme, ThemeChoice, tokens_of
from edumanage_desktop.gui.window_settings import WindowSettings
from tests.gui.department import Department


def test_a_choice_changes_the_palette(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme = Theme(qapp, ThemeChoice.LIGHT)
    changes: list[bool] = []
    theme.changed.connect(lambda: changes.append(theme.is_dark()))
    for choice, tokens in ((ThemeChoice.DARK, DARK), (ThemeChoice.LIGHT, LIGHT)):
        theme.choose(choice)
        assert theme.tokens is tokens, "what is made from now on has it at once"
        qtbot.waitUntil(lambda: changes[-1:] == [theme.is_dark()])
        assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == tokens.window
    assert changes == [True, False]


def test_who_changes_their_mind_while_the_colours_change_gets_the_last_ones(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme = Theme(qapp, ThemeChoice.LIGHT)
    theme.choose(ThemeChoice.DARK)
    theme.choose(ThemeChoice.LIGHT)
    theme.choose(ThemeChoice.DARK)
    qtbot.waitUntil(lambda: window.styleSheet() != "" and DARK.window.lower() in window.styleSheet().lower())
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window


def test_the_choice_outlives_the_program_and_a_damaged_one_counts_as_none(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    settings = WindowSettings(path)
    settings.theme = ThemeChoice.DARK
    settings.queue_arrangement = '{"form":1}'
    settings.write()
    again = WindowSettings(path)
    assert again.theme is ThemeChoice.DARK
    assert again.queue_arrangement == '{"form":1}'
    path.write_text("[window]\ntheme=purple\ngeometry=12\n")
    damaged = WindowSettings(path)
    assert damaged.theme is ThemeChoice.SYSTEM
    assert damaged.geometry.isEmpty()


def test_in_high_contrast_every_colour_is_the_system_s_own(qapp: QApplication) -> None:
    system = QPalette()
    for role, name in ((QPalette.ColorRole.WindowText, "#ffffff"), (QPalette.ColorRole.Link, "#ffff00")):
        system.setColor(role, QColor(name))
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        system.setColor(role, QColor("#000000"))
    tokens = tokens_of(system)
    assert {getattr(tokens, name) for name in tokens.__slots__} == {"#000000", "#ffffff", "#ffff00"}
    assert tokens.text == tokens.muted == "#ffffff"


def test_a_window_changes_its_clothes_in_parts_and_no_dialog_of_it_goes_without(
    qtbot: QtBot, department: Department, theme: Theme, open_main_window: Any
) -> None:
    window = open_main_window(department.options("vance"))
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
    window.form.rail.people.click()
    qtbot.waitUntil(lambda: window.people is not None and window.people.section().is_settled())
    window.form.rail.queue.click()
    window.show_keys()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(QDialog)))
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    before = theme.choice
    theme.choose(ThemeChoice.DARK)
    assert not window.updatesEnabled(), "nothing half dressed is seen"
    qtbot.waitUntil(
        lambda: all(
            DARK.desk in sheet_of(part)
            for part in (dialog, window.workspace.queue, window.workspace.pane.form.foot, window.people)
        )
    )
    qtbot.waitUntil(lambda: not any(map(stands_still, (window, *window.findChildren(QWidget)))))
    telling = (*window.findChildren(QLabel), *window.findChildren(QAbstractButton), *window.findChildren(QLineEdit))
    assert [each for each in telling if each.isVisible() and not sheet_of(each)] == []
    assert window.styleSheet() == "", "a style sheet of the window would be laid over every part at once"
    seen = [each for each in QApplication.allWidgets() if each.isVisible() and each.window() is not window]
    assert [type(each).__name__ for each in seen if not sheet_of(each)] == []
    dialog.reject()
    theme.choose(before)


def stands_still(widget: QWidget) -> bool:
    """Return whether a widget waits to be painted."""
    return widget.isVisible() and widget.testAttribute(Qt.WidgetAttribute.WA_ForceUpdatesDisabled)


def sheet_of(widget: QWidget | None) -> str:
    """Return the style sheet that a widget is dressed in, its own or that of a parent."""
    while widget is not None and not widget.styleSheet():
        widget = widget.parentWidget()
    return "" if widget is None else widget.styleSheet()
