"""Watches over backups in an administrator's window: the banner while an alert stands, and how backups stand."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import Role
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.status_strip import Lasting, StatusStrip
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.session import Welcome

if TYPE_CHECKING:
    from edumanage_desktop.gui.backup_alert.banner import AlertBanner
    from edumanage_desktop.gui.backup_alert.dialog import StandingDialog
    from edumanage_desktop.gui.backup_alert.schedule_dialog import ScheduleDialog
    from edumanage_desktop.services.backup.standing import Alert
    from edumanage_desktop.services.backup.watching import BackupWatch, Watched

SETTLES_MS = 2_000
"""So long after the window opened it is looked, once the queue stands there."""
AGAIN_MS = 1_800_000
_WHOSE = "backups"


class BackupAlertDesk(QObject):
    """One for each session; there is nothing to do for who is no administrator."""

    def __init__(
        self, *, lanes: TaskLanes, welcome: Welcome, theme: Theme, strip: StatusStrip, workspace: QWidget
    ) -> None:
        super().__init__(workspace)
        self._lanes, self._theme, self._strip, self._workspace = lanes, theme, strip, workspace
        session = welcome.session
        self._open_watch, self._open_ground = session.open_backup_watch, session.open_schedule_ground
        self._write_files = session.write_files
        self._is_told = Role.ADMIN in welcome.person.roles
        self._watch: BackupWatch | None = None
        self._alerts: tuple[Alert, ...] = ()
        self._watched: Watched | None = None
        self.banner: AlertBanner | None = None
        self.dialog: StandingDialog | None = None
        self.schedule: ScheduleDialog | None = None
        self._soon = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._again = QTimer(self, interval=AGAIN_MS)
        for timer in (self._soon, self._again):
            timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        if self._is_told:
            self._strip.installEventFilter(self)
            self._soon.start()
            self._again.start()

    def stop(self) -> None:
        """End with the session."""
        self._soon.stop()
        self._again.stop()
        self._strip.removeEventFilter(self)
        self._strip.go_on_to(_WHOSE)
        for part in (self.dialog, self.schedule, self.banner):
            if part is not None:
                part.hide()
                part.deleteLater()
        self.dialog = self.banner = self.schedule = None

    def leave(self) -> None:
        """Take away what stands over the window: it locks."""
        for part in (self.dialog, self.schedule):
            if part is not None:
                part.reject()

    def look(self) -> None:
        """Ask the database how backups stand."""
        asked = self._lanes.run(self, lambda: self._opened().look()).on(Lane.COUNTING)
        asked.success(self._take).failure(self._fail).start()

    def show_standing(self) -> None:
        """Show how backups and drills stand."""
        if self.dialog is None:
            from edumanage_desktop.gui.backup_alert.dialog import StandingDialog

            self.dialog = StandingDialog(self._workspace.window())
            self._theme.dress(self.dialog)
            self.dialog.acknowledged.connect(self._acknowledge)
            self.dialog.finished.connect(self._forget_dialog)
            if self._watched is not None:
                self.dialog.show_watched(self._watched)
        self.dialog.open()
        self.look()

    def show_schedule(self) -> None:
        """Show what a scheduler needs for backups every night."""
        if self.schedule is None:
            from edumanage_desktop.gui.backup_alert.schedule_dialog import ScheduleDialog

            self.schedule = ScheduleDialog(ground=self._open_ground(), parent=self._workspace.window())
            self._theme.dress(self.schedule)
            self.schedule.wanted.connect(self._write_schedule)
            self.schedule.finished.connect(self._forget_schedule)
        self.schedule.open()

    def _write_schedule(self, folder: Path, files: Mapping[str, bytes]) -> None:
        def say(sentence: str) -> None:
            if self.schedule is not None:
                self.schedule.say(sentence)

        done = self.tr("The files are written. An administrator of that computer installs them with the lines above.")
        written = self._lanes.run(self, partial(self._write_files, folder, files)).on(Lane.FILES)
        written.success(lambda _done: say(done)).failure(lambda error: say(wording.said(error.sentence))).start()

    def _forget_schedule(self) -> None:
        if self.schedule is not None:
            self.schedule.deleteLater()
        self.schedule = None

    def _opened(self) -> "BackupWatch":
        if self._watch is None:
            self._watch = self._open_watch()
        return self._watch

    def _take(self, watched: "Watched") -> None:
        self._watched, self._alerts = watched, watched.unseen
        if self.dialog is not None:
            self.dialog.show_watched(watched)
        if self.banner is None and self._alerts:
            self.banner = self._made_banner()
        self._show()

    def _show(self) -> None:
        """Show the banner, unless the lock stands over everything, as it hides the strip."""
        if self.banner is not None:
            self.banner.show_alerts(self._alerts if not self._strip.isHidden() else ())

    def _made_banner(self) -> "AlertBanner":
        from edumanage_desktop.gui.backup_alert.banner import AlertBanner

        around = self._strip.parentWidget()
        assert around is not None
        banner = AlertBanner(
            theme=self._theme,
            more=self.tr("How backups stand…"),
            more_tip=self.tr("Show when backups and drills went well"),
            parent=around,
        )
        self._theme.dress(banner)
        layout = around.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, banner)
        banner.acknowledged.connect(self._acknowledge)
        banner.standing_wanted.connect(self.show_standing)
        self._strip.go_on_to(_WHOSE, banner.more, banner.seen)
        return banner

    def _acknowledge(self) -> None:
        alerts = self._alerts

        def acknowledge() -> "Watched":
            watch = self._opened()
            for alert in alerts:
                watch.acknowledge(alert)
            return watch.look()

        self._lanes.run(self, acknowledge).success(self._take).failure(self._tell).start()

    def _fail(self, error: EduManageError) -> None:
        """Say nothing by itself: that the database does not answer is said by the strip."""
        if self.dialog is not None:
            self.dialog.say(wording.said(error.sentence))

    def _tell(self, error: EduManageError) -> None:
        self._strip.say(wording.said(error.sentence), Lasting.FAILURE)

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._strip and event.type() in (QEvent.Type.HideToParent, QEvent.Type.ShowToParent):
            QTimer.singleShot(0, self, partial(self._show))
        return super().eventFilter(watched, event)
