"""The scenes of a server's health come about in the window of a file's department, which is as it was afterwards."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.earlier_gauges import keep_earlier
from edumanage_desktop.gui.health.vitals import Standing, Vital
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.tour.album import Album
from edumanage_desktop.gui.tour.server_health import ServerHealthScenes
from edumanage_desktop.watching_health import health_desk
from tests.gui.department import Department
from tests.gui.health_keeper import Keeper

RULES = "SELECT name,sql FROM sqlite_master WHERE type='trigger' ORDER BY name"
SEEN = {
    "health-server": {
        Vital.CONNECTIONS: (Standing.WELL, "23 of 151"),
        Vital.SLOW_QUERIES: (Standing.WELL, "none in this time"),
        Vital.REPLICATION: (Standing.WELL, "keeps up"),
        Vital.NODES: (Standing.WELL, "3 take part"),
    },
    "health-server-ailing": {
        Vital.CONNECTIONS: (Standing.WELL, "83 of 151"),
        Vital.REPLICATION: (Standing.ALARMING, "1 replica stands still"),
        Vital.NODES: (Standing.ALARMING, "2 take part, of 3 in this time"),
    },
}


class Watching(Album):
    """Notes what the page says in each picture."""

    def __init__(self, keeper: Keeper, out: Path, theme: Theme) -> None:
        super().__init__(out=out, theme=theme, size=QSize(1280, 800))
        self._keeper, self.said = keeper, dict[str, dict[Vital, tuple[Standing, str]]]()

    def save(self, window: object, scene: str) -> None:
        super().save(self._keeper.window, scene)
        self.said[scene] = self._keeper.signs()


def test_a_server_is_well_ails_and_is_well_again(
    qtbot: QtBot, department: Department, open_as: Callable[..., MainWindow], theme: Theme, tmp_path: Path
) -> None:
    connections = department.database("ada").connections
    with connections.reading() as connection:
        rules = connection.rows(RULES)
    keeper = Keeper(open_as(department, "ada"), qtbot)
    keeper.go()
    album = Watching(keeper, tmp_path, theme)
    board = health_desk(department.database("ada"), store=None).board
    ServerHealthScenes(album=album, keep=partial(keep_earlier, connections), board=board).look(
        keeper.window, keeper.page
    )
    assert [path.stem.partition("-")[2] for path in album.saved] == [*SEEN, "health-server-nodes"]
    for scene, expected in SEEN.items():
        assert expected.items() <= album.said[scene].items()
    slow, waits = (album.said["health-server-ailing"][each] for each in (Vital.SLOW_QUERIES, Vital.LOCK_WAITS))
    assert (slow[0], waits[0]) == (Standing.NOTABLE, Standing.NOTABLE)
    assert slow[1].endswith("in this time, each of 2.0 s or longer")
    assert board.standing() == []
    with connections.reading() as connection:
        assert connection.rows(RULES) == rules, "the rule that was put aside is back as it was"
