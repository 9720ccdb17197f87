"""Handing drafts on in the window: what is offered above the fields, what the strip tells, and the dialog behind it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.people import Person
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.queue.watcher import ChangeWatcher
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.review.handovers import Handovers
from edumanage_desktop.gui.review.pane import ReviewPane
from edumanage_desktop.gui.status_strip import StatusStrip
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.handing_on import DraftHandovers

if TYPE_CHECKING:
    from edumanage_desktop.gui.review.left_drafts_dialog import LeftDraftsDialog


class HandingOn(QObject):
    """Lives as long as one session."""

    told = Signal(str)
    hindered = Signal(str)

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        store: DraftHandovers,
        person: Person,
        drafts: FeedbackDrafts,
        pane: ReviewPane,
        watcher: ChangeWatcher,
        strip: StatusStrip,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._pane, self._window = pane, window
        self.handovers = Handovers(lanes=lanes, store=store, drafts=drafts, parent=self)
        self._dialog: LeftDraftsDialog | None = None
        if person.faculty_id is None:
            return  # work is neither given to them nor taken away
        banner = pane.form.handed
        banner.taken_over.connect(self.handovers.take_over)
        banner.refused.connect(self.handovers.done_with)
        self.handovers.received_changed.connect(self._offer)
        self.handovers.left_changed.connect(strip.show_left_drafts)
        self.handovers.told.connect(self.told)
        self.handovers.hindered.connect(self.hindered)
        pane.filled.connect(lambda _upload_id: self._offer())
        pane.filled.connect(lambda _upload_id: self.handovers.look_again())
        watcher.changed.connect(lambda _changes: self.handovers.look())
        strip.left_drafts_chosen.connect(self.show_left)
        self.handovers.begin()

    @property
    def dialog(self) -> "LeftDraftsDialog | None":
        """Return the open dialog."""
        return self._dialog

    def show_left(self) -> None:
        """Open the dialog with the drafts on work that went to somebody else."""
        from edumanage_desktop.gui.review.left_drafts_dialog import LeftDraftsDialog

        if self._dialog is None:
            self._dialog = LeftDraftsDialog(handovers=self.handovers, parent=above(self._window))
            self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    def _forget_dialog(self, _result: int) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _offer(self) -> None:
        details = self._pane.details
        self._pane.form.handed.offer(None if details is None else self.handovers.received(details.submission.id))
