"""The dialog that shows what a repair of the repository would do, before anything is moved or written."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.backups import WrongPassphrase, began_at
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.backups import words
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.progress import no_progress
from edumanage_desktop.services.backup.repairing import Repaired

_TABLE_PX = 140


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Backups", text, None, count)


class RepairDialog(AskingDialog):
    """Looks in the lane of jobs, for it reads the tables of every backup; closing the dialog ends the look."""

    chosen = Signal()

    def __init__(self, *, repository: OpenRepository, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Repair backups"),
            intro=_tr(
                "What is whole is never touched, and nothing is removed: a damaged backup goes into the folder"
                " “quarantine” of the place, where it stays as it is."
            ),
            go=_tr("Repair"),
            parent=parent,
        )
        self.summary = text_label("", "strong", self)
        self.table = RowTable(
            titles=(_tr("Backup"), _tr("What happens")),
            roomy=(1,),
            name=_tr("Backups that stay and that go into quarantine"),
            parent=self,
        )
        self.table.setMinimumHeight(scaled(_TABLE_PX))
        self.body.insertWidget(1, self.summary)
        self.body.insertWidget(2, self.table, 1)
        self.passphrase = self.add_field(_tr("Passphrase"), is_secret=True)
        self._repository, self._lanes = repository, lanes
        self._watch = JobWatch(no_progress, stopped=Sentence("The look was stopped. Nothing was changed."))
        self._looking: Ticket | None = None
        self._wants_passphrase = False
        self.asked.connect(self._go_on)
        self.finished.connect(self._stop)
        self.form.setRowVisible(self.passphrase, False)
        self.cancel.setFocus()
        self._look()

    def is_settled(self) -> bool:
        """Return whether it is known what would be done."""
        return self._looking is None

    def _look(self) -> None:
        self.go.setEnabled(False)
        self.summary.setText(_tr("Looking what is damaged…"))
        repository, watch = self._repository, self._watch
        looking = self._lanes.run(self, lambda: repository.desk_to_repair().repairing(watch).look()).on(Lane.JOBS)
        self._looking = looking.success(self._show_found).failure(self._hinder).start()

    def _ask_passphrase(self, is_wanted: bool) -> None:
        """Ask for what opens the key, where nothing else tells any more how the backups are encrypted."""
        self._wants_passphrase = is_wanted
        self.form.setRowVisible(self.passphrase, is_wanted)
        self.name_go(_tr("Look again") if is_wanted else _tr("Repair"))
        if is_wanted:
            self.go.setEnabled(True)
            self.passphrase.selectAll()
            self.passphrase.setFocus()

    def _show_found(self, found: Repaired) -> None:
        self._looking = None
        self._ask_passphrase(False)
        self.say("")
        rows = {name: _tr("Stays as it is") for name in found.whole}
        for name, harms in found.quarantined.items():
            told = _tr("Goes into quarantine; damaged: {files}")
            rows[name] = told.format(files=wording.listed(each.removeprefix(f"snapshots/{name}/") for each in harms))
        self.table.show_rows([(wording.moment(began_at(name)), rows[name]) for name in sorted(rows, reverse=True)])
        self.table.setVisible(bool(rows))
        told = words.repair_words(found, is_done=False)
        self.summary.setText(told)
        announce(self.summary, told)
        self.go.setEnabled(not found.is_well)
        if not found.is_well:
            self.go.setFocus()
        QTimer.singleShot(0, self, self.fit)

    def _hinder(self, error: EduManageError) -> None:
        self._looking = None
        self.summary.setText("")
        self._ask_passphrase(isinstance(error, WrongPassphrase))
        self.say(wording.said(error.sentence))

    def _go_on(self) -> None:
        if self._wants_passphrase:
            self._repository.use_passphrase(self.passphrase.text())
            self._look()
            return
        self.chosen.emit()
        self.accept()

    def _stop(self) -> None:
        self._watch.stop()
        if self._looking is not None:
            self._looking.cancel()
