"""The dialog that asks how an upgrade is done: the window, the backup behind it, and what is deployed."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from edumanage_desktop.domain.deployments import LONGEST_REASON
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.deployment.window_choice import WindowChoice
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.services.administration import SchemaReport
from edumanage_desktop.services.deployment.upgrading import UpgradePlan


def _tr(text: str) -> str:
    return QCoreApplication.translate("Deployment", text)


class UpgradeDialog(AskingDialog):
    """On a server a backup is taken by another account, so there the newest one stands behind the upgrade."""

    chosen = Signal(object)
    """The `UpgradePlan`."""

    def __init__(self, *, status: SchemaReport, server: str, has_backups: bool, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Upgrade"),
            intro=_intro(status),
            go=_tr("Upgrade"),
            place=GuidePlace.DEPLOYING,
            parent=parent,
        )
        self.take = QRadioButton(_tr("Back up now, then upgrade"), self)
        self.newest = QRadioButton(_tr("Use the newest backup: fresh and proven"), self)
        for button in (self.take, self.newest):
            button.setAccessibleName(button.text())
        self.take.setVisible(not server)
        (self.newest if server else self.take).setChecked(True)
        self.window_choice = WindowChoice(self)
        self.note = self.add_field(_tr("What is deployed (optional)"))
        self.note.setMaxLength(LONGEST_REASON)
        choice = self.window_choice
        for place, part in enumerate(
            (self.take, self.newest, choice.opens, choice.minutes, choice.stops_portal), start=1
        ):
            self.body.insertWidget(place, part)
        if not has_backups:
            self.say(_tr("No place of backups is open. Choose it on the page Backups; nothing goes without a backup."))
            self.go.setEnabled(False)
        self.asked.connect(self._choose)
        self.note.setFocus()

    def _choose(self) -> None:
        minutes = self.window_choice.window_minutes()
        self.chosen.emit(
            UpgradePlan(
                window_minutes=minutes,
                goes_without_window=minutes is None,
                stops_portal=self.window_choice.stops_portal.isChecked(),
                takes_backup=self.take.isChecked() and not self.take.isHidden(),
                note=self.note.text(),
            )
        )
        self.accept()


def _intro(status: SchemaReport) -> str:
    how = _tr(
        "The steps are told one by one in the jobs. It can be cancelled until the migration begins, and not within it;"
        " whatever ends it there, the next upgrade goes on."
    )
    if status.pending:
        what = _tr("The schema goes from {revision} to {head}.").format(
            revision=wording.isolated(status.revision or ""), head=wording.isolated(status.head)
        )
    else:
        what = _tr("The schema is the newest: nothing is migrated, and the deployment is verified and recorded.")
    return _tr("{what} {how}").format(what=what, how=how)
