"""The scenes of incidents and contacts come about in a real window, and each is a picture."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.incident.incident_section import IncidentSection
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.tour.album import Album
from edumanage_desktop.gui.tour.incidents import IncidentScenes
from edumanage_desktop.handling_incidents import window_incident_desk
from edumanage_desktop.maintaining import contact_keeper
from edumanage_desktop.services.incidents.journal import all_incidents
from tests.gui.department import Department


def test_the_scenes_are_taken(
    qtbot: QtBot,
    department: Department,
    open_main_window: Callable[..., MainWindow],
    lanes: TaskLanes,
    theme: Theme,
    tmp_path: Path,
) -> None:
    window = open_main_window(department.options("ada"))
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
    connections = department.database("ada").connections
    desk = window_incident_desk(department.database("ada"), options=department.options("ada"), credentials=None)
    album = Album(out=tmp_path, theme=theme, size=QSize(1280, 800))
    scenes = IncidentScenes(album=album, desk=desk, keeper=contact_keeper(connections))
    section = IncidentSection(desk=desk, jobs=window.jobs, lanes=lanes, theme=theme, parent=window)
    section.setGeometry(190, 60, 1000, 640)
    section.make_rest()
    section.show()
    scenes.handle(window, section)
    section.hide()
    window.pages.go_to_department()
    page = window.pages.department
    assert page is not None
    scenes.ask(window, page)
    assert [path.stem.partition("-")[2] for path in album.saved] == [
        "incidents-none",
        "incident-begin",
        "incident-lock",
        "incident-read-only",
        "incident-unlock",
        "incident-steps",
        "incident-evidence",
        "incident-notify",
        "incident-left-out",
        "incident-checklist",
        "incident-close",
        "incidents-closed",
        "contacts",
        "contacts-in-help",
    ]
    assert all(path.stat().st_size > 1_000 for path in album.saved)
    assert not all_incidents(desk.log)[0].is_open
