"""What a signed-in person does with their own account in the window: lock, unlock, change the password, leave."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget

from edumanage_desktop.domain.errors import EduManageError, SignInRefused
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.domain.profiles import ConnectionProfile
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.in_turns import is_being_opened
from edumanage_desktop.gui.sign_in.idle import IdleWatch
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.session import Session
from edumanage_desktop.services.sign_in import Credentials, SignInDesk

if TYPE_CHECKING:
    from edumanage_desktop.gui.sign_in.passwords import ChangePasswordDialog, LockPage


class OwnAccount(QObject):
    """Lives as long as one signed-in session."""

    covered = Signal(bool)
    """Whether the lock stands over the work."""
    leaving = Signal(str)
    """The session has to end; the sentence says why, or is empty where the person wanted it."""
    told = Signal(str)

    def __init__(
        self,
        *,
        desk: SignInDesk,
        lanes: TaskLanes,
        session: Session,
        credentials: Credentials,
        name: str,
        stages: QStackedWidget,
    ) -> None:
        super().__init__(stages)
        self._desk, self._lanes, self._session, self._stages = desk, lanes, session, stages
        self.credentials = credentials
        self._name = name
        self.page: LockPage | None = None
        self.is_locked = False
        self._watch = IdleWatch(self)
        self._watch.idle.connect(self.lock)
        self._dialog: ChangePasswordDialog | None = None
        if self.has_password():
            self._watch.begin(credentials.profile.lock_after_minutes)

    @property
    def profile(self) -> ConnectionProfile:
        """Return the connection of the session."""
        return self.credentials.profile

    @property
    def watch(self) -> IdleWatch:
        """Return who counts the minutes."""
        return self._watch

    @property
    def dialog(self) -> "ChangePasswordDialog | None":
        """Return the dialog of the password while it is open."""
        return self._dialog

    def has_password(self) -> bool:
        """Return whether there is a password, which could open a lock and be changed."""
        return bool(self.credentials.password)

    def lock(self, why: str = "") -> None:
        """Cover the work and every dialog until the password is typed; what is under way goes on.

        `why` is said there, where it was not the person who wanted it.
        """
        if self.is_locked:
            if self.page is not None and why:
                self.page.say(why)
            return
        if not self.has_password():
            self.told.emit(self.tr("Nothing was locked: there is no password here that could open it again."))
            return
        self.is_locked = True
        self._watch.stop()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and (widget.isVisible() or is_being_opened(widget)):
                widget.reject()
        if self.page is None:
            self.page = self._make_page()
        self.page.show_person(self._name)
        self.page.say(why)
        self._stages.setCurrentWidget(self.page)
        self.covered.emit(True)
        self.page.password.setFocus()
        # A dialog that was closed just now hands the keyboard back to where it was before.
        QTimer.singleShot(0, self.page.password, self.page.password.setFocus)

    def sign_in_anew(self) -> None:
        """Let nobody go on who has not signed in again, for an administrator ended everybody's session.

        Behind the lock everything that is typed stays as it is; without a password there is no lock.
        """
        if self.has_password():
            self.lock(
                self.tr(
                    "Your session was ended because an incident is handled, and everything is read-only. What you typed"
                    " on the pages is kept; type your password to read on."
                )
            )
        else:
            self.leaving.emit(
                self.tr(
                    "Your session was ended because an incident is handled, and everything is read-only. Your drafts"
                    " are kept; sign in again to read on."
                )
            )

    def change_password(self) -> None:
        """Ask for the present and a new password."""
        if self._dialog is not None or self.is_locked:
            return
        from edumanage_desktop.gui.sign_in.passwords import ChangePasswordDialog

        dialog = ChangePasswordDialog(above(self._stages))
        dialog.card.submitted.connect(self._change)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()
        dialog.present.setFocus()

    def end(self) -> None:
        """Stop watching; the session is over."""
        self._watch.stop()
        if self._dialog is not None:
            self._dialog.reject()
        if self.page is not None:
            self._stages.removeWidget(self.page)
            self.page.deleteLater()
        self.deleteLater()

    def _make_page(self) -> "LockPage":
        from edumanage_desktop.gui.sign_in.passwords import LockPage

        page = LockPage(self._stages)
        page.submitted.connect(partial(self._unlock, page))
        page.leave.clicked.connect(lambda: self.leaving.emit(""))
        self._stages.addWidget(page)
        return page

    def _unlock(self, page: "LockPage") -> None:
        typed = page.password.text()
        page.set_busy(self.tr("Checking…"))
        page.say("")
        self._lanes.run(self, partial(self._desk.unlocked, self.credentials, typed)).success(
            partial(self._answer, page)
        ).failure(partial(self._unlock_failed, page)).unexpected(partial(page.set_busy, "")).start()

    def _answer(self, page: "LockPage", proven: Credentials | None) -> None:
        page.set_busy("")
        page.password.clear()
        if proven is None:
            page.say(self.tr("This is not the password of {name}.").format(name=self._name))
            page.password.setFocus()
            return
        self._adopt(proven)
        self.is_locked = False
        self._watch.begin(self.profile.lock_after_minutes)
        self.covered.emit(False)

    def _unlock_failed(self, page: "LockPage", error: EduManageError) -> None:
        page.set_busy("")
        if isinstance(error, SignInRefused):
            self.leaving.emit(wording.said(error.sentence))
        else:
            page.say(wording.said(error.sentence))

    def _change(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        chosen = dialog.new.chosen(self.credentials.login)
        if chosen is None:
            return
        dialog.card.set_busy(self.tr("Changing…"))
        dialog.card.say("")
        before, present = self.credentials, dialog.present.text()

        def change() -> Credentials | None:
            proven = self._desk.proven(before, present)
            return None if proven is None else self._desk.change_password(proven, chosen)

        self._lanes.run(self, change).success(self._changed).failure(
            lambda error: self._refuse_change(wording.said(error.sentence))
        ).unexpected(partial(self._refuse_change, "")).start()

    def _changed(self, credentials: Credentials | None) -> None:
        if credentials is None:
            self._refuse_change(self.tr("This is not your present password. Nothing was changed."))
            return
        self._adopt(credentials)
        if self._dialog is not None:
            self._dialog.accept()
        self.told.emit(self.tr("Your password was changed."))
        if self.profile.is_server:  # a file's own account has recorded it already
            report = partial(self._session.events.report, EventKind.PASSWORD_CHANGED)
            self._lanes.run(self, report).failure(lambda _error: None).start()

    def _adopt(self, credentials: Credentials) -> None:
        """Work on with the password that holds; it may have been changed elsewhere."""
        if credentials.password != self.credentials.password:
            self.credentials = credentials
            self._session.change_password(credentials.password)

    def _refuse_change(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.card.set_busy("")
            self._dialog.card.say(sentence)
            self._dialog.present.setFocus()
            self._dialog.present.selectAll()

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
