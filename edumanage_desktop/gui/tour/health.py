"""The scenes of health: the state of the service, a chart as a table, and an alert with its banner."""

from datetime import UTC, datetime, timedelta

from edumanage_desktop.domain.health import Metric
from edumanage_desktop.gui.health.page import HealthPage
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, elsewhere, wait_for
from edumanage_desktop.services.health.measuring import Measuring, Minute
from edumanage_desktop.services.session import Session

_HOURS = 22
_UPLOADS, _ANSWERS = 9, 130


class HealthScenes:
    """As an administrator sees it; `colleague` is the session of somebody whose window measured for a day."""

    def __init__(self, *, album: Album, colleague: Session) -> None:
        self._album, self._colleague = album, colleague

    def watch(self, window: MainWindow) -> HealthPage:
        """Look at a day of the service, then let hand-ins fail; return the page."""
        elsewhere(lambda: _report_a_day(self._colleague.measuring), "what was measured")
        wait_for(window.health.is_offered, "an administrator")
        window.health.open()
        wait_for(lambda: window.health.page is not None and window.health.page.isVisible(), "the health")
        page = window.health.page
        if page is None:
            raise TourStopped("nobody watches over the service here")
        wait_for(lambda: page.is_settled() and page.state.figures is not None, "the state of the service")
        page.state.signs.go_to(1)
        self._album.save(window, "health-state")
        page.state.turn()
        self._album.save(window, "health-table")
        page.state.turn()
        telling = page.state.settle_telling()
        wait_for(telling.is_settled, "where alerts are told")
        self._album.save(window, "health-telling")
        telling.reject()
        self._alarm(window, page)
        return page

    def _alarm(self, window: MainWindow, page: HealthPage) -> None:
        elsewhere(lambda: _report_failures(self._colleague.measuring), "hand-ins that failed")
        page.read_state()
        wait_for(lambda: page.is_settled() and page.state.alerts.isVisible(), "the alert")
        wait_for(lambda: window.health.banner is not None and window.health.banner.isVisible(), "the banner")
        page.state.signs.go_to(0)
        self._album.save(window, "health-alert")
        page.state.seen_button.click()
        wait_for(lambda: not page.state.seen_button.isEnabled(), "somebody who knows of it")


def _report_a_day(measuring: Measuring) -> None:
    """Tell what a window measured between 22 hours and a few minutes ago, more in the evening than at night."""
    now_s = datetime.now(UTC).timestamp()
    for hour in range(_HOURS):
        at_s = now_s - timedelta(hours=_HOURS - hour).total_seconds() + 120
        share = 1 + (hour * 7) % 5
        slowest_us = 40_000 + 9_000 * ((hour * 5) % 7)
        measuring.tell_of(
            [
                Minute(int(at_s) // 60, Metric.UPLOAD, _UPLOADS * share, hour % 11 == 3, 0, 900_000 * share, 400_000),
                Minute(int(at_s) // 60, Metric.ANSWER, _ANSWERS * share, 0, 0, 520_000 * share, slowest_us),
                Minute(int(at_s) // 60, Metric.ACT, 21 * share, 0, 0, 105_000 * share, slowest_us // 2),
                Minute(int(at_s) // 60, Metric.SIGN_IN, 3 * share, hour % 6 == 2, 0, 0, 0),
                Minute(int(at_s) // 60, Metric.FILE, 40 * share, 0, 0, 800_000 * share, slowest_us * 2),
            ]
        )


def _report_failures(measuring: Measuring) -> None:
    now_s = datetime.now(UTC).timestamp()
    measuring.tell_of([Minute(int(now_s) // 60 - 3, Metric.UPLOAD, 12, 4, 0, 9_000_000, 2_000_000)])
