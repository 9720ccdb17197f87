"""Where alerts are told besides the window: an address that takes them, settled and tried."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.health.desk import AlertTelling
from edumanage_desktop.services.health.telling import LONGEST_ADDRESS


class TellingDialog(AskingDialog):
    """Mails go to administrators by themselves; this is for what a department watches with otherwise."""

    def __init__(self, *, telling: AlertTelling, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(title="", intro="", go="", place=GuidePlace.HEALTH, parent=parent)
        self._telling, self._lanes = telling, lanes
        self.setWindowTitle(self.tr("Where alerts are told"))
        self.intro.setText(
            self.tr(
                "Every administrator with an e-mail address gets each alert once, where the department sends mails. A"
                " webhook gets it too, as JSON. “work --once” sends both, under a timer."
            )
        )
        self.address = self.add_field(self.tr("Address of the webhook"))
        self.address.setMaxLength(LONGEST_ADDRESS)
        self.address.setPlaceholderText(self.tr("None, or https://…"))
        self.trial = self.button(
            self.tr("Send a trial"), self.tr("Send something there now that says it is a trial"), self._try
        )
        self.foot.insertWidget(0, self.trial)
        self.name_go(self.tr("Save"))
        self.asked.connect(self._save)
        self.address.textChanged.connect(self._follow)
        self.set_busy(self.tr("One moment…"))
        self.trial.setEnabled(False)
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)
        reading = self._lanes.run(self, self._telling.webhooks.address)
        reading.success(self._take).failure(self._fail).unexpected(partial(self.set_busy, "")).start()

    def is_settled(self) -> bool:
        """Return whether nothing is read, saved or sent."""
        return self.go.isEnabled()

    def _take(self, address: str) -> None:
        if not self.address.isModified():
            self.address.setText(address)
        self._end()

    def _save(self) -> None:
        self.say("")
        self.set_busy(self.tr("Saving…"))
        work = partial(self._telling.webhooks.settle, self.address.text().strip())
        saving = self._lanes.run(self, work).success(lambda _done: self.accept())
        saving.failure(self._fail).unexpected(self._end).start()

    def _try(self) -> None:
        self.say("")
        self.set_busy(self.tr("Sending…"))
        work = partial(self._telling.send_trial, self.address.text().strip())
        sending = self._lanes.run(self, work).on(Lane.FILES).success(lambda _done: self._sent())
        sending.failure(self._fail).unexpected(self._end).start()

    def _sent(self) -> None:
        self._end()
        self.say(self.tr("The trial was taken."), is_failure=False)

    def _fail(self, error: EduManageError) -> None:
        self._end()
        self.say(wording.said(error.sentence))

    def _end(self) -> None:
        self.set_busy("")
        self._follow()

    def _follow(self) -> None:
        self.trial.setEnabled(self.go.isEnabled() and bool(self.address.text().strip()))
