"""Opens the dialog that says why somebody cannot see a submission, for registrars and administrators of a session."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.people import KEEPERS, Role
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.elided_button import ElidedButton
from edumanage_desktop.gui.in_turns import open_in_turns, paint_later
from edumanage_desktop.gui.review.pane import ReviewPane
from edumanage_desktop.gui.status_strip import Lasting, StatusStrip
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.session import Welcome

if TYPE_CHECKING:
    from edumanage_desktop.gui.diagnosis.correcting import Correcting
    from edumanage_desktop.gui.diagnosis.dialog import VisibilityDialog


class VisibilityDesk(QObject):
    """One for each session; the dialog is loaded when it is first wanted."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        welcome: Welcome,
        pane: ReviewPane,
        theme: Theme,
        strip: StatusStrip,
        workspace: QWidget,
    ) -> None:
        super().__init__(workspace)
        self._lanes, self._welcome, self._pane, self._theme = lanes, welcome, pane, theme
        self._workspace, self._strip = workspace, strip
        self._may_ask = bool(welcome.person.roles & KEEPERS)
        self.button: ElidedButton | None = None
        """Who decides as well has the buttons for that in its place, and asks by the key or the palette."""
        if self._may_ask and Role.FACULTY not in welcome.person.roles:
            self.button = self._make_button()
            pane.put_beside_history(self.button)
            pane.installEventFilter(self)
        self.dialog: VisibilityDialog | None = None
        self._correcting: Correcting | None = None

    def offer(self, actions: WindowActions) -> None:
        """Offer it for the submission in the pane."""
        if self._may_ask:
            actions.bind(
                ActionId.VISIBILITY,
                owner=self._workspace,
                run=self.open_current,
                is_offered=lambda: self._pane.details is not None,
            )
        if self.button is not None:
            actions.tell(self.button, ActionId.VISIBILITY)

    def open_current(self) -> None:
        """Ask about the submission in the pane, and who has it."""
        if self._pane.details is not None:
            submission = self._pane.details.submission
            self.open(submission.id, submission.faculty_id)

    def open(self, upload_id: int | None, faculty_id: int | None) -> None:
        """Show why a faculty member cannot see a submission; what is None is asked for in the dialog."""
        if not self._may_ask or self.dialog is not None:
            return
        from edumanage_desktop.gui.diagnosis.correcting import Correcting
        from edumanage_desktop.gui.diagnosis.dialog import VisibilityDialog
        from edumanage_desktop.services.diagnosis.corrections import Hands
        from edumanage_desktop.services.diagnosis.visibility_inquiry import VisibilityInquiry

        session = self._welcome.session
        hands = Hands(session.outbox, session.open_register, session.open_accounts)
        inquiry = VisibilityInquiry(open_reader=session.open_visibility, hands=hands)
        if self._correcting is None:
            self._correcting = Correcting(inquiry=inquiry, lanes=self._lanes, parent=self)
            self._correcting.hindered.connect(self._tell)
        self.dialog = dialog = VisibilityDialog(
            inquiry=inquiry,
            correcting=self._correcting,
            faculty=self._welcome.faculty,
            read_faculty=session.reader.faculty,
            lanes=self._lanes,
            theme=self._theme,
            parent=above(self._workspace.window()),
        )
        dialog.finished.connect(self._forget)
        paint_later(dialog)
        open_in_turns(dialog)
        dialog.ask(upload_id, faculty_id)

    def stop(self) -> None:
        """Close the dialog: its session ends."""
        if self.dialog is not None:
            self.dialog.reject()

    def _make_button(self) -> ElidedButton:
        words = self.tr("Why can't they see it?")
        button = ElidedButton(words, self._pane)
        button.setAccessibleName(words)
        button.setToolTip(self.tr("What keeps a faculty member from seeing this submission, and what mends it"))
        button.clicked.connect(self.open_current)
        return button

    def _give_way(self) -> None:
        """Show the button where the others of its row stand whole beside it, and leave it to the key elsewhere."""
        if self.button is None:
            return
        form = self._pane.form
        row = [each for each in (form.history, form.reopen) if each.isVisibleTo(self._pane)] + [self.button]
        margins = form.pane_layout.contentsMargins()
        room = self._pane.width() - margins.left() - margins.right() - len(row) * form.action_row.spacing()
        self.button.setVisible(sum(each.sizeHint().width() for each in row) <= room)

    def _tell(self, why: str) -> None:
        """Tell what hindered a correction where the dialog that asked for it is gone."""
        if self.dialog is None or not self.dialog.is_correcting:
            self._strip.say(why, Lasting.FAILURE)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._pane and event.type() is QEvent.Type.Resize:
            self._give_way()
        return super().eventFilter(watched, event)
