"""The tab Diagnose in a real window by itself, over a department of either engine."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.diagnosis_room import diagnosis_room
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.gui.diagnosis.diagnose_section import DiagnoseSection
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.diagnosis.looking import Looked
from edumanage_desktop.services.diagnosis.matters import Matter
from edumanage_desktop.services.finding import find_submissions
from tests.gui.department import Department

PATIENCE_MS = 120_000
"""A sample goes the whole path within seconds, on a computer that does nothing else."""


@dataclass
class Diagnosing:
    """Mounts the tab over a department in a file, whose window has the jobs; what is diagnosed may stand elsewhere."""

    qtbot: QtBot
    theme: Theme
    department: Department
    open_window: Callable[..., MainWindow]
    wanted: list[tuple[int | None, int | None]] = field(default_factory=list)
    """What somebody asked about who cannot see a submission."""
    windows: list[MainWindow] = field(default_factory=list)

    def section(self, options: WindowOptions | None = None, login: str = "ada") -> DiagnoseSection:
        """Return the tab, shown by itself, with the keyboard where a person finds it."""
        window = self.open_window(self.department.options(login))
        self.windows.append(window)
        self.qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
        reader = self.department.database(login).reader
        section = DiagnoseSection(
            room=diagnosis_room(options or self.department.options(login), None),
            find=partial(find_submissions, reader),
            faculty=reader.faculty(),
            jobs=window.jobs,
            lanes=window.jobs._lanes,
            theme=self.theme,
        )
        section.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.theme.dress(section)
        section.visibility_wanted.connect(lambda upload, faculty: self.wanted.append((upload, faculty)))
        section.make_rest()
        self.qtbot.addWidget(section)
        section.resize(1200, 720)
        section.show()
        section.read()
        section.take_keyboard()
        self.qtbot.waitUntil(section.isActiveWindow)
        assert section.is_settled(), "nothing is looked into by itself"
        return section

    def looked(self, section: DiagnoseSection, matter: Matter) -> Looked:
        """Choose a matter by the keyboard alone, look into it, and return what was found."""
        rows = list(Matter).index(matter)
        section.matters.setFocus()
        QTest.keyClick(section.matters, Qt.Key.Key_Home)
        for _row in range(rows):
            QTest.keyClick(section.matters, Qt.Key.Key_Down)
        assert section.matter() is matter
        QTest.keyClick(section.matters, Qt.Key.Key_Return)
        return self.found(section, matter)

    def found(self, section: DiagnoseSection, matter: Matter) -> Looked:
        """Wait until it was looked into."""
        assert not section.is_settled()
        self.qtbot.waitUntil(section.is_settled, timeout=PATIENCE_MS)
        looked = section.found(matter)
        assert looked is not None, section.pane.view.verdict.text()
        assert section.pane.view.verdict.text(), "the verdict stands there"
        return looked


def options_of(url: str, home: Path, store: Path) -> WindowOptions:
    """Return what a window on a server's database is opened with."""
    return WindowOptions(home / "data", home / "config", home / "cache", url, store)
