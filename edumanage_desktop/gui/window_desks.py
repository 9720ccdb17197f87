"""What a main window has beside its pages: jobs, backups, health, and the dialogs of its menu."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.archive.desk import ArchivingDesk
from edumanage_desktop.gui.backups.desk import BackupsDesk
from edumanage_desktop.gui.contacts.opening import ContactsOpening
from edumanage_desktop.gui.department.mail_opening import MailOpening
from edumanage_desktop.gui.forms.ui_main_window import Ui_MainWindow
from edumanage_desktop.gui.health.desk import HealthPageDesk
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.own_records.opening import OwnRecordsOpening
from edumanage_desktop.gui.pages import Pages
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.verifying.desk import VerifyingDesk
from edumanage_desktop.gui.window_settings import WindowSettings

if TYPE_CHECKING:
    from edumanage_desktop.services.backup.room import BackupRoom
    from edumanage_desktop.services.health.room import HealthRoom
    from edumanage_desktop.services.verification.verifying import DeploymentVerification


class WindowDesks(QObject):
    """Each loads what it shows when it is first wanted; `open_room` is None where there are no backups."""

    def __init__(
        self,
        *,
        open_room: "Callable[[], BackupRoom] | None",
        open_health: "Callable[[], HealthRoom] | None",
        open_verification: "Callable[[], DeploymentVerification] | None",
        form: Ui_MainWindow,
        pages: Pages,
        lanes: TaskLanes,
        settings: WindowSettings,
        actions: WindowActions,
        theme: Theme,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self.verifying = VerifyingDesk(
            open_verification=open_verification, roles=pages.roles, lanes=lanes, theme=theme, window=window
        )
        self.mail = MailOpening(pages=pages, lanes=lanes, theme=theme, actions=actions, window=window)
        self.contacts = ContactsOpening(pages=pages, lanes=lanes, theme=theme, actions=actions, window=window)
        self.own_records = OwnRecordsOpening(pages=pages, lanes=lanes, theme=theme, actions=actions, window=window)
        self.jobs = JobsDesk(form=form, pages=pages, lanes=lanes, actions=actions, theme=theme, window=window)
        self.archiving = ArchivingDesk(pages=pages, jobs=self.jobs, lanes=lanes, actions=actions, window=window)
        self.backups = BackupsDesk(
            open_room=open_room,
            form=form,
            pages=pages,
            jobs=self.jobs,
            lanes=lanes,
            settings=settings,
            actions=actions,
            theme=theme,
            window=window,
        )
        self.health = HealthPageDesk(
            open_room=open_health,
            form=form,
            pages=pages,
            jobs=self.jobs,
            lanes=lanes,
            actions=actions,
            theme=theme,
            window=window,
        )
