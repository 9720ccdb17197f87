"""The scenes of deployments: the checklist with what was found, what is asked, and the log."""

from typing import TypeVar

from PySide6.QtWidgets import QDialog

from edumanage_desktop.domain.deployments import LineName
from edumanage_desktop.gui.department.page import DepartmentTab
from edumanage_desktop.gui.deployment.rollback_dialog import RollbackDialog
from edumanage_desktop.gui.deployment.section import DeploymentSection
from edumanage_desktop.gui.deployment.upgrade_dialog import UpgradeDialog
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, wait_for

T = TypeVar("T", bound=QDialog)


class DeploymentScenes:
    """As an administrator sees them whose backups are known."""

    def __init__(self, *, album: Album) -> None:
        self._album = album

    def deploy(self, window: MainWindow) -> None:
        """Check, upgrade, and look at the log and the ways back."""
        window.pages.go_to_department()
        page = window.pages.department
        if page is None:
            raise TourStopped("nobody deploys here")
        page.tabs.setCurrentIndex(DepartmentTab.DEPLOYMENT)
        wait_for(page.is_settled, "the tab of deployments")
        section = page.deployment
        wait_for(lambda: section.is_settled() and section.status is not None, "the schema")
        section.check.click()
        self._end(window, section, "a checklist")
        window.jobs.close()
        section.view.go_to(section.model.row_of(LineName.WINDOW))
        self._album.save(window, "deployment-checklist")
        section.upgrade.click()
        upgrade = self._dialog(section, UpgradeDialog)
        upgrade.note.setText("The new version")
        self._album.save(window, "deployment-upgrade")
        upgrade.asked.emit()
        self._end(window, section, "an upgrade")
        window.jobs.close()
        section.roll_back.click()
        back = self._dialog(section, RollbackDialog)
        wait_for(back.is_settled, "what the ways back would lose")
        back.reason.setText("Queues are slow since the new version")
        self._album.save(window, "deployment-rollback")
        back.reject()
        section.log.go_to(0)
        self._album.save(window, "deployment-log")

    def _end(self, window: MainWindow, section: DeploymentSection, what: str) -> None:
        wait_for(lambda: bool(window.jobs.jobs) and not window.jobs.running() and section.is_settled(), what)

    def _dialog(self, section: DeploymentSection, kind: type[T]) -> T:
        wait_for(lambda: isinstance(section.doing.dialog, kind), "a question")
        dialog = section.doing.dialog
        if not isinstance(dialog, kind):
            raise TourStopped("another question is asked")
        return dialog
