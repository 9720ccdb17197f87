"""The scenes of a server's health: a cluster and its replica that are well, and the same when they ail.

The tour's department is a file, which has no server: what a server's looks find in a day is written into it.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from edumanage_desktop.domain.health import Gauge, Rule
from edumanage_desktop.gui.health.page import HealthPage
from edumanage_desktop.gui.health.vitals import Vital
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, elsewhere, wait_for
from edumanage_desktop.services.health.watching import AlertBoard

GaugeKeeper = Callable[[Mapping[Gauge, Mapping[timedelta, int]]], None]
_EVERY = timedelta(minutes=30)
_LOOKS = 51
"""So that what came before the day is known, too."""
_REPLICA, _NODE = "db4.physics.example:3306", "db3.physics.example:3306"
_AILING = 7
"""Since so many looks."""


class ServerHealthScenes:
    """As an administrator sees it; `keep` writes what was looked up, `board` is a colleague's."""

    def __init__(self, *, album: Album, keep: GaugeKeeper, board: AlertBoard) -> None:
        self._album, self._keep, self._board = album, keep, board

    def look(self, window: MainWindow, page: HealthPage) -> None:
        """Look at a day of a server that is well, then at the same with a replica that stands and a node that left."""
        elsewhere(lambda: self._keep(_day(is_well=True)), "a day of a server")
        self._show(page, Vital.LOCK_WAITS)
        self._album.save(window, "health-server")
        elsewhere(self._ail, "a server that ails")
        self._show(page, Vital.SLOW_QUERIES)
        self._album.save(window, "health-server-ailing")
        self._show(page, Vital.NODES)
        self._album.save(window, "health-server-nodes")
        elsewhere(self._mend, "a server that is well again")
        page.read_state()
        wait_for(lambda: page.is_settled() and len(page.state.alert_model.records) < 2, "the alerts to end")

    def _show(self, page: HealthPage, vital: Vital) -> None:
        page.read_state()
        wait_for(lambda: page.is_settled() and vital in _shown(page), f"the state of the server: {vital}")
        page.state.signs.go_to(_shown(page).index(vital))

    def _ail(self) -> None:
        self._keep(_day(is_well=False))
        values = (("taking", "3"), ("hosts", "4"))
        self._board.raised(Rule.CLUSTER_NODE, _NODE, self._board.latest(Rule.CLUSTER_NODE, _NODE) + 1, values)
        values = (("goes_on", "0"), ("behind_s", "0"))
        self._board.raised(Rule.REPLICA, _REPLICA, self._board.latest(Rule.REPLICA, _REPLICA) + 1, values)

    def _mend(self) -> None:
        self._keep(_day(is_well=True))
        for alert in self._board.standing():
            if alert.subject in (_NODE, _REPLICA):
                self._board.resolve(alert)


def _shown(page: HealthPage) -> Sequence[Vital]:
    return [sign.vital for sign in page.state.sign_model.records]


def _day(*, is_well: bool) -> Mapping[Gauge, Mapping[timedelta, int]]:
    """Return what was looked up every half hour; an ailing server does so in the last hours."""
    found: dict[Gauge, dict[timedelta, int]] = {}
    slow = waits = 40
    for look in range(_LOOKS):
        left = _LOOKS - 1 - look
        ails = not is_well and left < _AILING
        slow += 3 + left % 4 if ails else int(not is_well and look % 17 == 5)
        waits += (look * look * 3 + look) % 11 % 4 + (6 + look % 3 if ails else 0)
        values = {
            Gauge.CONNECTIONS: 18 + (look * 7) % 23 + (60 if ails else 0),
            Gauge.MOST_CONNECTIONS: 151,
            Gauge.SLOW_QUERIES: slow,
            Gauge.SLOW_FROM: 2_000,
            Gauge.LOCK_WAITS: waits,
            Gauge.LOCKS_WAITING: 4 if ails else 0,
            Gauge.REPLICAS_STILL: int(ails),
            Gauge.CLUSTER_NODES: 2 if ails else 3,
        }
        if not ails:
            values[Gauge.REPLICA_BEHIND] = (look * 3) % 5 if left else 0
        for gauge, value in values.items():
            found.setdefault(gauge, {})[left * _EVERY] = value
    return found
