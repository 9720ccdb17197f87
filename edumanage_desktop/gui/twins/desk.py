"""All about work that is in two submissions, in one session: marks, the line in the review, both dialogs."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.in_turns import open_in_turns, paint_later
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.queue.watcher import ChangeWatcher
from edumanage_desktop.gui.review.pane import ReviewPane
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.twins.dialog import TwinsDialog
from edumanage_desktop.gui.twins.line import TwinLine
from edumanage_desktop.gui.twins.queue_marks import QueueTwins
from edumanage_desktop.gui.twins.reading import TwinReading
from edumanage_desktop.gui.twins.templates_dialog import TemplatesDialog
from edumanage_desktop.services.queue import Mark
from edumanage_desktop.services.session import Welcome
from edumanage_desktop.services.text_index import TextReader
from edumanage_desktop.services.twins import Twin

_STAFF = frozenset({Role.FACULTY, Role.REGISTRAR, Role.ADMIN, Role.BACKUP})
_REGISTRARS = frozenset({Role.REGISTRAR, Role.ADMIN})


class TwinDesk(QObject):
    """Students are told nothing, so for them nothing is asked."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        welcome: Welcome,
        queue: QueuePage,
        pane: ReviewPane,
        watcher: ChangeWatcher,
        workspace: QWidget,
    ) -> None:
        super().__init__(workspace)
        self._lanes, self._session, self._queue, self._pane = lanes, welcome.session, queue, pane
        self._workspace = workspace
        self._is_told = bool(welcome.person.roles & _STAFF)
        self._may_register = bool(welcome.person.roles & _REGISTRARS)
        self._twins: Sequence[Twin] = ()
        self._twins_of: int | None = None
        self._texts: TextReader | None = None
        self.dialog: TwinsDialog | None = None
        self.templates_dialog: TemplatesDialog | None = None
        self.line = TwinLine(pane)
        pane.form.head_layout.addWidget(self.line)
        self.line.wanted.connect(self.open)
        self.marks: QueueTwins | None = None
        if self._is_told:
            self.marks = QueueTwins(lanes=lanes, twins=welcome.session.twins, queue=queue, watcher=watcher, parent=self)
            pane.filled.connect(self._read)
            queue.current_changed.connect(self._show_current)

    def offer(self, actions: WindowActions) -> None:
        """Offer both dialogs as actions of the window."""
        if not self._is_told:
            return
        actions.bind(
            ActionId.TWINS, owner=self._workspace, run=self.open, is_offered=lambda: bool(self._twins), is_silent=True
        )
        actions.tell(self.line.show_button, ActionId.TWINS)
        show_all = partial(self._queue.filters.choose_statuses, frozenset({str(Mark.TWINS)}))
        actions.bind(ActionId.SHOW_TWINS, owner=self._workspace, run=show_all, is_offered=lambda: True)
        if self._may_register:
            actions.bind(ActionId.TEMPLATES, owner=self._workspace, run=self.open_templates, is_offered=lambda: True)

    def open(self) -> None:
        """Show the other submissions with the work that stands in the pane."""
        details = self._pane.details
        if details is None or not self._twins or self._twins_of != details.submission.id:
            return
        self._close()
        self.dialog = dialog = TwinsDialog(
            details=details,
            twins=self._twins,
            reading=TwinReading(
                reader=self._session.reader,
                files=self._session.files,
                texts=self._reader(),
                twins=self._session.twins,
            ),
            lanes=self._lanes,
            may_register=self._may_register,
            parent=above(self._workspace),
        )
        dialog.submission_wanted.connect(self._queue.go_to)
        dialog.changed.connect(self._look_again)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget)
        paint_later(dialog)
        open_in_turns(dialog)

    def open_templates(self) -> None:
        """Show the files that students are given."""
        self.templates_dialog = dialog = TemplatesDialog(
            twins=self._session.twins, texts=self._reader(), lanes=self._lanes, parent=above(self._workspace)
        )
        dialog.changed.connect(self._look_again)
        dialog.finished.connect(dialog.deleteLater)
        paint_later(dialog)
        open_in_turns(dialog)

    def stop(self) -> None:
        """End what goes on."""
        self._close()
        if self.marks is not None:
            self.marks.stop()
        if self._texts is not None:
            self._texts.close()
            self._texts = None

    def _reader(self) -> TextReader:
        if self._texts is None:
            self._texts = self._session.open_texts()
        return self._texts

    def _show_current(self, submission: Submission | None) -> None:
        if submission is None or submission.id != self._twins_of:
            self._close()
            self._twins, self._twins_of = (), None
            self.line.show_twins(())

    def _read(self, upload_id: int) -> None:
        self._lanes.run(self, partial(self._session.twins.twins, upload_id)).success(
            partial(self._take, upload_id)
        ).failure(lambda _error: None).start()

    def _take(self, upload_id: int, twins: Sequence[Twin]) -> None:
        details = self._pane.details
        if details is None or details.submission.id != upload_id:
            return
        self._twins, self._twins_of = twins, upload_id
        self.line.show_twins(twins)
        if self.dialog is not None:
            self.dialog.show_twins(twins)

    def _look_again(self) -> None:
        if self._twins_of is not None:
            self._read(self._twins_of)
        if self.marks is not None:
            self.marks.look_again()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def _forget(self) -> None:
        self.dialog = None
