"""Opening a session: what the window shows meanwhile, what hinders it, and trying again."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from edumanage_desktop.domain.errors import DatabaseBusy, DatabaseUnreachable, EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.forms.ui_main_window import Ui_MainWindow
from edumanage_desktop.gui.in_turns import open_in_turns, paint_later
from edumanage_desktop.gui.retry_timer import RetryTimer
from edumanage_desktop.gui.sign_in.gate import SignInGate
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.session import Session, greet
from edumanage_desktop.services.sign_in import Credentials

if TYPE_CHECKING:
    from edumanage_desktop.gui.diagnosis.connection_dialog import ConnectionDialog

_CONNECTING_AFTER_MS = 150
_FIRST_RETRY_MS = 1_000
_LAST_RETRY_MS = 30_000


class Opening(QObject):
    """Opens one session in the database lane, through the gate where there is one."""

    opened = Signal(object)
    """The `Welcome` of a session that was opened without a gate."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        theme: Theme,
        form: Ui_MainWindow,
        gate: SignInGate | None,
        open_session: Callable[[], Session] | None,
        is_open: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """Tell by `is_open` whether a session is open: then there is nothing to do."""
        super().__init__(parent)
        self._lanes, self._theme, self._form, self._gate = lanes, theme, form, gate
        self._open_session, self._is_open = open_session, is_open
        self._is_opening = self._is_stopped = False
        self._retry = RetryTimer(first_ms=_FIRST_RETRY_MS, last_ms=_LAST_RETRY_MS, parent=self)
        self._retry.timeout.connect(self._open)
        self._slow = QTimer(self, singleShot=True, interval=_CONNECTING_AFTER_MS)
        self._slow.timeout.connect(self._show_connecting)
        form.notice.action_chosen.connect(self.begin)
        self.dialog: ConnectionDialog | None = None
        """Says why nobody is let in, while it is open."""
        if gate is not None:
            form.notice.other_chosen.connect(gate.ask_why)
            gate.why_wanted.connect(self._find_out_why)

    def begin(self) -> None:
        """Open the session; the window stays responsive meanwhile."""
        if not self._is_opening and not self._is_open():
            self._slow.start()
            self._open()

    def stop(self) -> None:
        """Try nothing again: the window closes."""
        self._is_stopped = True
        self._retry.stop()
        if self.dialog is not None:
            self.dialog.reject()

    def end(self) -> None:
        """Note that the session is open, or that the person is asked for something."""
        self._slow.stop()
        self._is_opening = False

    def ask(self) -> None:
        """Note that a page of the gate waits for the person."""
        self.end()
        self._form.status_strip.show_connection(self.tr("Not signed in"), is_connected=None)

    def fail(self, error: EduManageError) -> None:
        """Say what hinders the opening, and try again where that may help by itself."""
        if not isinstance(error, DatabaseUnreachable | DatabaseBusy):
            self._show_hindrance(wording.said(error.sentence))
            return
        again = self.tr("{sentence} EduManage also tries again by itself.")
        self._show_hindrance(again.format(sentence=wording.said(error.sentence)))
        if not self._is_stopped:
            self._retry.start_growing()

    def break_off(self) -> None:
        """Say that an unexpected error stopped the opening."""
        self._show_hindrance(
            self.tr("An unexpected error stopped the opening; its details are in the log. Nothing was changed.")
        )

    def _open(self) -> None:
        if self._is_opening or self._is_open():
            return
        self._retry.stop()
        self._is_opening = True
        opening = self._open_session
        if self._gate is not None:
            self._gate.begin()
        elif opening is not None:
            self._lanes.run(self, lambda: greet(opening())).success(self.opened.emit).failure(self.fail).unexpected(
                self.break_off
            ).start()

    def _show_connecting(self) -> None:
        self._form.notice.show_notice(
            theme=self._theme,
            icon_name="waiting",
            title=self.tr("Opening the database…"),
            sentence=self.tr("This takes a moment. Nothing is wrong."),
        )

    def _show_hindrance(self, sentence: str) -> None:
        self.end()
        if self._form.notice.sentence() == sentence:
            return
        self._form.status_strip.show_connection(self.tr("Not connected"), is_connected=False)
        self._form.stages.setCurrentWidget(self._form.notice)
        self._form.notice.show_notice(
            theme=self._theme,
            icon_name="unreachable",
            title=self.tr("The database cannot be opened"),
            sentence=sentence,
            action=self.tr("Try again"),
            other="" if self._gate is None else self.tr("Find out why…"),
        )
        self._form.notice.focus_action()

    def _find_out_why(self, credentials: Credentials) -> None:
        if self._gate is None or self.dialog is not None:
            return
        from edumanage_desktop.gui.diagnosis.connection_dialog import ConnectionDialog

        self.dialog = dialog = ConnectionDialog(
            look=partial(self._gate.desk.diagnose, credentials),
            is_server=credentials.profile.is_server,
            lanes=self._lanes,
            theme=self._theme,
            parent=above(self._form.stages),
        )
        dialog.finished.connect(self._forget_dialog)
        paint_later(dialog)
        open_in_turns(dialog, dialog.look)

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
