"""The way to the Health page, and the watch in every administrator's window: banner and tray while an alert stands."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow, QVBoxLayout

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.health import Alert
from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.forms.ui_main_window import Ui_MainWindow
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.in_turns import paint_later
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.pages import Pages
from edumanage_desktop.gui.status_strip import Lasting
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.theme import Theme

if TYPE_CHECKING:
    from edumanage_desktop.domain.incidents import Incident
    from edumanage_desktop.gui.backup_alert.banner import AlertBanner
    from edumanage_desktop.gui.health.page import HealthPage
    from edumanage_desktop.gui.notices.tray import Tray
    from edumanage_desktop.services.backup import standing
    from edumanage_desktop.services.health.desk import HealthDesk
    from edumanage_desktop.services.health.room import HealthRoom
    from edumanage_desktop.services.health.watching import Looked
    from edumanage_desktop.services.session import Welcome

SETTLES_MS = 4_000
"""So long after the window opened it is looked, once the queue stands there."""
AGAIN_MS = 300_000
_WHOSE = "health"


class HealthPageDesk(QObject):
    """One for each main window; there is nothing to do for who is no administrator."""

    def __init__(
        self,
        *,
        open_room: "Callable[[], HealthRoom] | None",
        form: Ui_MainWindow,
        pages: Pages,
        jobs: JobsDesk,
        lanes: TaskLanes,
        actions: WindowActions,
        theme: Theme,
        window: QMainWindow,
    ) -> None:
        """Without `open_room` the page has the state of the service alone."""
        super().__init__(window)
        self._open_room = open_room
        self._form, self._pages, self._jobs = form, pages, jobs
        self._lanes, self._actions, self._theme = lanes, actions, theme
        self.page: HealthPage | None = None
        self.banner: AlertBanner | None = None
        self._room: HealthRoom | None = None
        self._desk: HealthDesk | None = None
        self._looking: Ticket | None = None
        self._alerts: tuple[Alert, ...] = ()
        self._known: set[str] = set()
        self._incident: Incident | None = None
        self._tray: Tray | None = None
        self._soon = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._again = QTimer(self, interval=AGAIN_MS)
        for timer in (self._soon, self._again):
            timer.timeout.connect(self.look)
        pages.add_entry(form.rail.health, ActionId.GO_TO_HEALTH, self.open, self.is_offered)
        pages.queue_painted.connect(self._begin)
        form.status_strip.installEventFilter(self)
        pages.gone.connect(self._forget)

    def is_offered(self) -> bool:
        """Return whether whoever is signed in watches over the service."""
        return self._pages.is_open() and self._pages.administers()

    def open(self) -> None:
        """Show the page."""
        if self.is_offered():
            self._pages.wishes.open(self._form.rail.health, self._make, self._place, self._bring_up)

    def look(self) -> None:
        """Look at everything that may be alarming; what keeps from it is said by the strip anyway."""
        welcome = self._pages.welcome
        if welcome is not None and self.is_offered():
            work = partial(_looked, self._desk, welcome.session.open_health)
            looking = self._lanes.run(self, work).on(Lane.COUNTING).success(partial(self._take, welcome))
            self._looking = looking.failure(_say_nothing).start()

    def _begin(self) -> None:
        if self._pages.administers():
            self._soon.start()
            self._again.start()

    def _opened(self) -> "HealthDesk | None":
        welcome = self._pages.welcome
        if welcome is None or not self.is_offered():
            return None
        if self._desk is None:
            self._desk = welcome.session.open_health()
        return self._desk

    def _make(self) -> None:
        desk, welcome = self._opened(), self._pages.welcome
        if self.page is not None or desk is None or welcome is None:
            return
        if self._room is None and self._open_room is not None:
            self._room = self._open_room()
        from edumanage_desktop.gui.health.page import HealthPage

        self.page = HealthPage(
            desk=desk,
            room=self._room,
            welcome=welcome,
            jobs=self._jobs,
            lanes=self._lanes,
            theme=self._theme,
            actions=self._actions,
            parent=self._form.stages,
        )
        self.page.alerts_changed.connect(self._take_alerts)
        self.page.incident_changed.connect(self._take_incident)
        self.page.visibility_wanted.connect(self._ask_about)
        self.page.backups_wanted.connect(lambda: self._actions.run(ActionId.BACKUP_STANDING))
        self.page.setProperty(PLACE_PROPERTY, str(GuidePlace.HEALTH))
        paint_later(self.page)

    def _ask_about(self, upload_id: int | None, faculty_id: int | None) -> None:
        if self._pages.workspace is not None:
            self._pages.workspace.visibility.open(upload_id, faculty_id)

    def _place(self) -> None:
        if self.page is not None and self._form.stages.indexOf(self.page) < 0:
            self._form.stages.addWidget(self.page)

    def _bring_up(self) -> None:
        if self.page is not None:
            self._form.stages.setCurrentWidget(self.page)
            self.page.begin()

    def _take(self, whose: "Welcome", found: "tuple[HealthDesk, Looked, Incident | None]") -> None:
        """Take what was found, unless who asked has left meanwhile: the desk would act as them for who came after."""
        if self._pages.welcome is not whose:
            return
        desk, looked, self._incident = found
        if self._desk is None:
            self._desk = desk
        self._take_alerts(looked.alerts)

    def _take_incident(self, incident: "Incident | None") -> None:
        self._incident = incident
        self._take_alerts(self._alerts)

    def _take_alerts(self, alerts: Sequence[Alert]) -> None:
        from edumanage_desktop.services.health.watching import MESSAGE_RULES

        unseen = [alert for alert in alerts if alert.acknowledged_by is None]
        self._alerts = tuple(alert for alert in unseen if alert.rule in MESSAGE_RULES)
        if self.banner is None and (self._alerts or self._incident is not None):
            self.banner = self._made_banner()
        self._show()
        fresh = [alert for alert in unseen if alert.key not in self._known]
        self._known.update(alert.key for alert in fresh)
        if fresh and not self._form.status_strip.isHidden():
            self._tell_tray(len(fresh))

    def _show(self) -> None:
        """Show the banner, unless the lock stands over everything, as it hides the strip."""
        if self.banner is not None:
            from edumanage_desktop.services.health.telling import as_mailed

            is_covered = self._form.status_strip.isHidden() or not self._pages.is_open()
            told = [*as_mailed(self._alerts), *([] if self._incident is None else [_as_alert(self._incident)])]
            self.banner.show_alerts(() if is_covered else tuple(told))
            self.banner.seen.setVisible(bool(self._alerts))

    def _made_banner(self) -> "AlertBanner":
        from edumanage_desktop.gui.backup_alert.banner import AlertBanner

        strip = self._form.status_strip
        around = strip.parentWidget()
        assert around is not None
        banner = AlertBanner(
            theme=self._theme,
            more=self.tr("Health…"),
            more_tip=self.tr("Show how the service is, and what to do"),
            parent=around,
        )
        self._theme.dress(banner)
        layout = around.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, banner)
        banner.acknowledged.connect(self._acknowledge)
        banner.standing_wanted.connect(self.open)
        strip.go_on_to(_WHOSE, banner.more, banner.seen)
        return banner

    def _acknowledge(self) -> None:
        desk, alerts = self._opened(), self._alerts
        if desk is not None:
            work = self._lanes.run(self, lambda: desk.watch.acknowledge(alerts))
            work.success(self._take_acknowledged).failure(self._tell).start()

    def _take_acknowledged(self, alerts: Sequence[Alert]) -> None:
        self._take_alerts(alerts)
        if self.page is not None:
            self.page.read_state()

    def _tell(self, error: EduManageError) -> None:
        self._form.status_strip.say(wording.said(error.sentence), Lasting.FAILURE)

    def _tell_tray(self, fresh: int) -> None:
        """Say how many alerts are new where the system has a place for it; no more, for others may look."""
        from edumanage_desktop.gui.notices.tray import Tray, has_tray

        window = self._form.central.window()
        if not has_tray() or window.isActiveWindow():
            return
        if self._tray is None:
            self._tray = Tray(self)
            self._tray.opened.connect(self.open)
        self._tray.say(self.tr("%n alerts need an administrator.", "", fresh))

    def _forget(self) -> None:
        """End with the session."""
        self._soon.stop()
        self._again.stop()
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        if self._room is not None:
            self._lanes.run(self, self._room.close).on(Lane.COUNTING).start()
        self._alerts, self._known, self._desk, self._room, self._incident = (), set(), None, None, None
        if self.page is not None:
            self._form.stages.removeWidget(self.page)
            self.page.deleteLater()
            self.page = None
        if self.banner is not None:
            self._form.status_strip.go_on_to(_WHOSE)
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
        if self._tray is not None:
            self._tray.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HideToParent, QEvent.Type.ShowToParent):
            QTimer.singleShot(0, self, self._show)
        return super().eventFilter(watched, event)


def _looked(
    known: "HealthDesk | None", open_desk: "Callable[[], HealthDesk]"
) -> "tuple[HealthDesk, Looked, Incident | None]":
    desk = known or open_desk()  # what it is made of takes long to load, which the window need not wait for
    return desk, desk.watch.look(), desk.find_incident()


def _as_alert(incident: "Incident") -> "standing.Alert":
    """Return an open incident as the banner tells it; nobody acknowledges it away."""
    from edumanage_desktop.services.backup import standing

    sentence = Sentence("An incident is open since {when}: {what}", when=_moment(incident.begun.at), what=incident.what)
    return standing.Alert(standing.AlertKind.HEALTH, incident.number, sentence, incident.begun.at)


def _moment(at: datetime | None) -> str:
    return "?" if at is None else Moment(at)


def _say_nothing(_error: EduManageError) -> None:
    """That the database does not answer is said by the strip."""
