"""The choice of light and dark."""

from pathlib import Path

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from edumanage_desktop.gui.theme import DARK, LIGHT, Theme, ThemeChoice, tokens_of
from edumanage_desktop.gui.window_settings import WindowSettings


def test_a_choice_changes_the_palette_at_once(qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeChoice.LIGHT)
    changes: list[bool] = []
    theme.changed.connect(lambda: changes.append(theme.is_dark()))
    theme.choose(ThemeChoice.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    theme.choose(ThemeChoice.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.window
    assert changes == [True, False]


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
