"""The choice of light and dark."""

from pathlib import Path

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from edumanage_desktop.gui.theme import DARK, LIGHT, Theme, ThemeChoice
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
    settings.hidden_columns = ("FILES", "SIZE")
    settings.write()
    again = WindowSettings(path)
    assert again.theme is ThemeChoice.DARK
    assert again.hidden_columns == ("FILES", "SIZE")
    path.write_text("[window]\ntheme=purple\ngeometry=12\n")
    damaged = WindowSettings(path)
    assert damaged.theme is ThemeChoice.SYSTEM
    assert damaged.geometry.isEmpty()
