"""What can be done in the step under the cursor, and the dialogs that ask before."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.domain.incidents import Incident, StepName, StepState
from edumanage_desktop.gui.button_rows import ButtonRows
from edumanage_desktop.gui.elided_button import ElidedButton
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.incidents import isolating
from edumanage_desktop.services.incidents.desk import IncidentDesk

if TYPE_CHECKING:
    from edumanage_desktop.gui.incident.incident_section import IncidentSection

EVIDENCE_KEY = "incident evidence"
"""One job at a time preserves evidence."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Incidents", text)


class StepButtons(QWidget):
    """The buttons of all steps, of which one step's are shown at a time."""

    def __init__(self, *, section: "IncidentSection", parent: QWidget) -> None:
        super().__init__(parent)
        self._section = section
        self.lock = self._button(_tr("Lock an account…"), _tr("Refuse an account everything, and end its sessions"))
        self.unlock = self._button(
            _tr("Unlock an account…"), _tr("Let somebody in again before the incident is closed")
        )
        self.hold = self._button(_tr("Make read-only…"), _tr("Refuse every act until the incident is closed"))
        self.complete = self._button(_tr("Do it again"), _tr("Do again what was begun and interrupted"))
        self.release = self._button(_tr("Take acts again"), _tr("End the maintenance window of this incident"))
        self.preserve = self._button(_tr("Preserve evidence…"), _tr("Write one sealed archive"))
        self.check = self._button(_tr("Check an archive…"), _tr("Compare an archive with the seal that is recorded"))
        self.notify = self._button(_tr("Notify…"), _tr("Tell the contacts by mail, or copy the text"))
        self.checklist = self._button(_tr("Checklist…"), _tr("Add what has to be mended, and tick what is done"))
        self.close_it = self._button(_tr("Close the incident…"), _tr("Undo what isolates, and say what came of it"))
        self.leave_out: dict[StepName, QPushButton] = {
            step: self._leaving_out() for step in StepName if step is not StepName.DOCUMENT
        }
        of_step = {
            StepName.ISOLATE: (self.complete, self.lock, self.hold, self.release, self.unlock),
            StepName.PRESERVE: (self.preserve, self.check),
            StepName.NOTIFY: (self.notify,),
            StepName.FIX: (self.checklist,),
            StepName.DOCUMENT: (self.close_it,),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._buttons: dict[StepName, tuple[QPushButton, ...]] = {}
        self._rows: dict[StepName, ButtonRows] = {}
        for step, buttons in of_step.items():
            last = self.leave_out.get(step)
            self._buttons[step] = buttons if last is None else (*buttons, last)
            self._rows[step] = ButtonRows(self._buttons[step], self)
            self._rows[step].hide()
            layout.addWidget(self._rows[step])
        for button, slot in (
            (self.lock, self._lock),
            (self.unlock, self._unlock),
            (self.hold, self._hold),
            (self.complete, lambda: section.do(isolating.complete)),
            (self.release, lambda: section.do(isolating.release)),
            (self.preserve, self._preserve),
            (self.check, section.papers.choose_archive),
            (self.notify, self._notify),
            (self.checklist, self._check),
            (self.close_it, self._close),
            *((button, self._leave_out) for button in self.leave_out.values()),
        ):
            button.clicked.connect(slot)

    def all(self) -> tuple[QPushButton, ...]:
        """Return every button in the order of the steps."""
        return tuple(button for buttons in self._buttons.values() for button in buttons)

    def show_for(self, incident: Incident | None, step: StepName | None, *, is_free: bool, jobs: JobsDesk) -> None:
        """Show those of a step of an incident."""
        for each, rows in self._rows.items():
            rows.setVisible(each is step and incident is not None)
        for button in self.all():
            button.setEnabled(is_free)
        if incident is None or step is None:
            return
        wanted = {
            self.complete: incident.is_half_isolated,
            self.hold: not incident.holds(),
            self.release: bool(incident.holds()),
            self.unlock: bool(incident.locks()),
            **{button: incident.state_of(each) is StepState.OPEN for each, button in self.leave_out.items()},
        }
        self._rows[step].show_only([button for button in self._buttons[step] if wanted.get(button, True)])
        self.preserve.setEnabled(is_free and jobs.running_at(EVIDENCE_KEY) is None)

    def begin(self) -> None:
        """Ask what happened."""
        from edumanage_desktop.gui.incident.asking import BeginDialog

        self._ask(BeginDialog)

    def _lock(self) -> None:
        from edumanage_desktop.gui.incident.asking import LockDialog

        self._ask(LockDialog)

    def _unlock(self) -> None:
        from edumanage_desktop.gui.incident.asking import UnlockDialog

        if self._section.incident is not None:
            self._ask(partial(UnlockDialog, incident=self._section.incident))

    def _hold(self) -> None:
        from edumanage_desktop.gui.incident.asking import HoldDialog

        self._ask(HoldDialog)

    def _leave_out(self) -> None:
        from edumanage_desktop.gui.incident.asking import LeaveOutDialog

        step = self._section.step()
        if step is not None:
            self._ask(partial(LeaveOutDialog, step=step))

    def _close(self) -> None:
        from edumanage_desktop.gui.incident.asking import CloseDialog

        if self._section.incident is not None:
            self._ask(partial(CloseDialog, incident=self._section.incident))

    def _notify(self) -> None:
        from edumanage_desktop.gui.incident.notify_dialog import NotifyDialog

        if self._section.incident is not None:
            self._ask(partial(NotifyDialog, incident=self._section.incident))

    def _check(self) -> None:
        from edumanage_desktop.gui.incident.checklist_dialog import ChecklistDialog

        if self._section.incident is not None:
            self._ask(partial(ChecklistDialog, incident=self._section.incident))

    def _preserve(self) -> None:
        from edumanage_desktop.gui.incident.evidence_dialog import EvidenceDialog

        incident = self._section.incident
        if incident is None:
            return
        stamp = f"{datetime.now(UTC):%Y%m%d-%H%M%S}"
        suggestion = Path.home() / f"incident-{incident.number}-{stamp}.zip"

        def make(desk: IncidentDesk, _lanes: TaskLanes) -> QDialog:
            dialog = EvidenceDialog(suggestion=suggestion, server=desk.evidence.server, parent=self._section)
            dialog.chosen.connect(self._section.preserve)
            return dialog

        self._section.ask(make)

    def _ask(self, kind: Callable[..., Any]) -> None:
        """Open a dialog that emits `recorded` with the incident as it stands then."""

        def make(desk: IncidentDesk, lanes: TaskLanes) -> QDialog:
            dialog = kind(desk=desk, lanes=lanes, parent=self._section)
            dialog.recorded.connect(self._section.take)
            assert isinstance(dialog, QDialog)
            return dialog

        self._section.ask(make)

    def _leaving_out(self) -> QPushButton:
        return self._button(_tr("Not needed…"), _tr("Leave this step out, and say why"))

    def _button(self, text: str, tip: str) -> QPushButton:
        button = ElidedButton(text, self)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        return button
