"""The main window: the rail, the workspace of the session or why there is none, and the status strip."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from edumanage_desktop.domain.errors import (
    Conflict,
    DatabaseBusy,
    DatabaseUnreachable,
    EduManageError,
    Refused,
    SignInRefused,
)
from edumanage_desktop.domain.people import Person
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.forms.ui_main_window import Ui_MainWindow
from edumanage_desktop.gui.leaving import Leaving
from edumanage_desktop.gui.rail import KEEPERS
from edumanage_desktop.gui.retry_timer import RetryTimer
from edumanage_desktop.gui.sign_in.account import OwnAccount
from edumanage_desktop.gui.sign_in.gate import SignInGate
from edumanage_desktop.gui.status_strip import Lasting
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme, ThemeChoice
from edumanage_desktop.gui.window_menu import MenuActions, WindowMenu
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.session import Session, Welcome, greet
from edumanage_desktop.services.sign_in import Entered, SignInDesk

if TYPE_CHECKING:
    from edumanage_desktop.domain.profiles import ConnectionProfile
    from edumanage_desktop.gui.people.page import PeoplePage

_CONNECTING_AFTER_MS = 150
_FIRST_RETRY_MS = 1_000
_LAST_RETRY_MS = 30_000
_FIRST_SIZE = QSize(1440, 860)
_FRAME = QSize(8, 40)
"""What the window system puts around a window, before anybody can measure it."""
_WORDS_IN_RAIL_FROM_PX = 1100
"""A narrower window needs the room for the queue and the pane."""


class MainWindow(QMainWindow):
    """Opens a session in the database lane and shows it; what hinders that stands in the window with a way to retry."""

    queue_painted = Signal()
    """The first rows of the queue stand on the screen."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        theme: Theme,
        settings: WindowSettings,
        open_session: Callable[[], Session] | None = None,
        desk: SignInDesk | None = None,
        named: "ConnectionProfile | None" = None,
        parent: QWidget | None = None,
    ) -> None:
        """Sign in at the `desk`, by the connection that is `named` or the one that the person used last.

        Without a desk there is `open_session`, and nobody to be asked for anything.
        """
        super().__init__(parent)
        self._open_session, self._lanes, self._theme, self._settings = open_session, lanes, theme, settings
        self._form = Ui_MainWindow()
        self._form.setupUi(self)
        self.setCentralWidget(self._form.central)
        self.workspace: Workspace | None = None
        self.people: PeoplePage | None = None
        self.account: OwnAccount | None = None
        self.gate = self._make_gate(desk, named)
        self._session: Session | None = None
        self._person: Person | None = None
        self._is_opening = False
        self._is_closing = False
        self._leaving = Leaving(lanes=lanes, window=self)
        self._leaving.lost.connect(self._tell_lost)
        self._leaving.may_close.connect(self.close)
        self._menu = self._make_menu()
        self._form.rail.follow(theme, self._menu)
        self._form.rail.show_person(None)
        self._form.status_strip.follow(theme)
        self._form.status_strip.show_connection(self.tr("Opening the database…"), is_connected=None)
        self._form.notice.action_chosen.connect(self.connect_session)
        self._form.rail.queue.clicked.connect(self._go_to_queue)
        self._form.rail.people.clicked.connect(self._go_to_people)
        for keys, slot in (("Ctrl+1", self._go_to_queue), ("Ctrl+2", self._go_to_people)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        self._retry = RetryTimer(first_ms=_FIRST_RETRY_MS, last_ms=_LAST_RETRY_MS, parent=self)
        self._retry.timeout.connect(self._open)
        self._slow = QTimer(self, singleShot=True, interval=_CONNECTING_AFTER_MS)
        self._slow.timeout.connect(self._show_connecting)
        QShortcut(QKeySequence("F10"), self).activated.connect(self._show_menu)
        lanes.failed.connect(partial(self._form.status_strip.say, lasting=Lasting.FAILURE))
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        if not settings.geometry.isEmpty():
            self.restoreGeometry(settings.geometry)

    @property
    def form(self) -> Ui_MainWindow:
        """Return the form: rail, stages, notice and status strip."""
        return self._form

    def connect_session(self) -> None:
        """Open the session; the window stays responsive meanwhile."""
        if not self._is_opening and self._session is None:
            self._slow.start()
            self._open()

    def _open(self) -> None:
        if self._is_opening or self._session is not None:
            return
        self._retry.stop()
        self._is_opening = True
        opening = self._open_session
        if self.gate is not None:
            self.gate.begin()
        elif opening is not None:
            self._lanes.run(self, lambda: greet(opening())).success(self._welcome).failure(
                self._opening_failed
            ).unexpected(self._opening_broke).start()

    def leave(self, sentence: str = "") -> None:
        """End the session and ask who comes next; `sentence` says why, where the person did not want it."""
        if self.gate is None or self.workspace is None or self.account is None or self._session is None:
            return
        credentials, session, workspace = self.account.credentials, self._session, self.workspace
        workspace.remember()
        self._leaving.end(workspace, session, is_wanted=not sentence)
        self.account.end()
        self.workspace, self._session, self.account = None, None, None
        for page in (workspace, self.people):
            if page is not None:
                self._form.stages.removeWidget(page)
                page.deleteLater()
        self.people, self._person = None, None
        self._set_covered(False)
        self._form.rail.show_person(None)
        self._form.status_strip.show_nobody()
        self._offer_account()
        self.gate.ask_again(credentials, sentence)

    def _tell_lost(self, submissions: int) -> None:
        one = self.tr("Feedback that was typed on 1 submission could not be kept and is lost.")
        many = self.tr("Feedback that was typed on %n submissions could not be kept and is lost.", "", submissions)
        words = one if submissions == 1 else many
        if self.workspace is None and self.gate is not None and self.gate.flow is not None:
            self.gate.flow.say_also(words)
        else:
            self._form.status_strip.say(words, Lasting.FAILURE)

    def switch_account(self) -> None:
        """End the session and ask who comes next; a remembered password stays remembered."""
        self._when_saved(self.tr("Switch without saving"), self.leave)

    def sign_out(self) -> None:
        """End the session and forget the remembered password."""
        self._when_saved(self.tr("Sign out without saving"), self._sign_out)

    def _sign_out(self) -> None:
        if self.gate is not None and self.account is not None:
            self.gate.forget(self.account.credentials)
            self.leave()

    def _make_gate(self, desk: SignInDesk | None, named: "ConnectionProfile | None") -> SignInGate | None:
        if desk is None:
            return None
        gate = SignInGate(desk=desk, named=named, lanes=self._lanes, settings=self._settings, stages=self._form.stages)
        gate.entered.connect(self._entered)
        gate.asked.connect(self._show_asking)
        gate.hindered.connect(self._opening_failed)
        gate.broke.connect(self._opening_broke)
        gate.unanswered.connect(partial(self._form.status_strip.say, lasting=Lasting.FAILURE))
        self._lanes.met.connect(self._meet)
        return gate

    def _entered(self, entered: Entered) -> None:
        assert self.gate is not None
        welcome = entered.welcome
        credentials = replace(entered.credentials, login=welcome.person.login)
        self._welcome(welcome)
        self.account = OwnAccount(
            desk=self.gate.desk,
            lanes=self._lanes,
            session=welcome.session,
            credentials=credentials,
            name=wording.plain(welcome.person.full_name),
            stages=self._form.stages,
        )
        self.account.covered.connect(self._set_covered)
        self.account.leaving.connect(self._leave_lock)
        self.account.told.connect(self._form.status_strip.say)
        self._offer_account()
        self.gate.remember(entered, credentials)

    def _meet(self, error: EduManageError) -> None:
        """Report what the database refused, and leave when it lets this person in no longer."""
        if self._session is None or self.gate is None:
            return
        if isinstance(error, SignInRefused):
            self._leave_unasked(error.sentence)
        elif isinstance(error, Refused) and not isinstance(error, Conflict):
            self.gate.report_refusal(self._session.events, error)
            if error.details.get("reason") == "who":
                self._leave_unasked(error.sentence)

    def _leave_unasked(self, sentence: str) -> None:
        """Leave where the database demands it, and say so when that drops what is typed and not saved."""
        self.leave(" ".join(filter(None, (sentence, self._words_of_loss()))))

    def _leave_lock(self, sentence: str) -> None:
        """Leave as the database demands it, or for somebody else, who cannot save what is typed behind the lock."""
        if sentence:
            self._leave_unasked(sentence)
        else:
            self._when_saved(self.tr("Sign in without saving"), self._leave_unsaved)

    def _leave_unsaved(self) -> None:
        words = self._words_of_loss()
        self.leave()
        if words and self.gate is not None and self.gate.flow is not None:
            self.gate.flow.say_also(words)

    def _words_of_loss(self) -> str:
        return self.tr("What was typed on the page People and not saved is gone.") if self._has_unsaved() else ""

    def _show_asking(self) -> None:
        self._slow.stop()
        self._is_opening = False
        self._form.status_strip.show_connection(self.tr("Not signed in"), is_connected=None)

    def _set_covered(self, is_covered: bool) -> None:
        """Take the keyboard and the mouse from everything but the lock, or give it back."""
        for part in (self._form.rail, self._form.status_strip):
            part.setDisabled(is_covered)
        if is_covered:
            self._form.status_strip.hide()
        else:
            self._form.status_strip.show()
            if self._form.rail.people.isChecked():
                self._go_to_people()
            else:
                self._go_to_queue()

    def _welcome(self, welcome: Welcome) -> None:
        self._slow.stop()
        self._is_opening = False
        self._session = welcome.session
        self._person = welcome.person
        self._form.rail.show_person(welcome.person)
        self.workspace = Workspace(
            lanes=self._lanes,
            welcome=welcome,
            theme=self._theme,
            settings=self._settings,
            strip=self._form.status_strip,
            parent=self._form.stages,
        )
        self.workspace.queue.first_rows_shown.connect(self.queue_painted)
        self.workspace.keys_wanted.connect(self.show_keys)
        self._form.stages.addWidget(self.workspace)
        self._form.stages.setCurrentWidget(self.workspace)
        self._form.status_strip.show_exception(welcome.session.lacks_tls)
        self.workspace.begin()

    def show_keys(self) -> None:
        """Show the list of keys."""
        from edumanage_desktop.gui.keys_dialog import KeysDialog

        dialog = KeysDialog(self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_menu(self) -> None:
        if self._form.rail.isEnabled():
            self._form.rail.menu_button.showMenu()

    def _show_connecting(self) -> None:
        self._form.notice.show_notice(
            theme=self._theme,
            icon_name="waiting",
            title=self.tr("Opening the database…"),
            sentence=self.tr("This takes a moment. Nothing is wrong."),
        )

    def _opening_failed(self, error: EduManageError) -> None:
        if not isinstance(error, DatabaseUnreachable | DatabaseBusy):
            self._show_hindrance(error.sentence)
            return
        again = self.tr("{sentence} EduManage also tries again by itself.")
        self._show_hindrance(again.format(sentence=error.sentence))
        if not self._is_closing:
            self._retry.start_growing()

    def _opening_broke(self) -> None:
        self._show_hindrance(
            self.tr("An unexpected error stopped the opening; its details are in the log. Nothing was changed.")
        )

    def _show_hindrance(self, sentence: str) -> None:
        self._slow.stop()
        self._is_opening = False
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
        )
        self._form.notice.focus_action()

    def _go_to_queue(self) -> None:
        if self.workspace is None or not self._form.rail.isEnabled():
            return
        self._form.rail.queue.setChecked(True)
        self._form.stages.setCurrentWidget(self.workspace)
        self.workspace.focus_queue()

    def _go_to_people(self) -> None:
        """Show the People page, which is made when it is first wanted."""
        person = self._person
        if self._session is None or person is None or not person.roles & KEEPERS or not self._form.rail.isEnabled():
            return
        if self.people is None:
            from edumanage_desktop.gui.people.page import PeoplePage

            self.people = PeoplePage(
                session=self._session, person=person, lanes=self._lanes, theme=self._theme, parent=self._form.stages
            )
            self._form.stages.addWidget(self.people)
        self._form.rail.people.setChecked(True)
        self._form.stages.setCurrentWidget(self.people)
        self.people.begin()

    def _reload(self) -> None:
        if self.workspace is not None:
            self.workspace.queue.reload()

    def _make_menu(self) -> WindowMenu:
        actions = MenuActions(
            choose_theme=self._choose_theme,
            reload=self._reload,
            show_keys=self.show_keys,
            lock=self._lock,
            change_password=self._change_password,
            switch_account=self.switch_account,
            sign_out=self.sign_out,
        )
        has_accounts = self.gate is not None
        return WindowMenu(actions=actions, theme=self._theme.choice, has_accounts=has_accounts, window=self)

    def _lock(self) -> None:
        if self.account is not None:
            self.account.lock()

    def _change_password(self) -> None:
        if self.account is not None:
            self.account.change_password()

    def _offer_account(self) -> None:
        has_password = self.account is not None and self.account.has_password()
        self._menu.offer_account(is_signed_in=self.account is not None, has_password=has_password)

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._theme.choose(choice)
        self._settings.theme = choice

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._form.rail.show_compact(self.width() < _WORDS_IN_RAIL_FROM_PX)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_closing and not self._may_close():
            event.ignore()
            return
        if not self._is_closing:
            self._is_closing = True
            self._retry.stop()
            self._close_session()
        super().closeEvent(event)

    def _may_close(self) -> bool:
        """Return whether nothing is lost by closing, or the person wants it so; otherwise they are asked."""
        if self._has_unsaved():
            self._when_saved(self.tr("Close without saving"), self._close_unsaved)
            return False
        return self.workspace is None or self._leaving.keeps(self.workspace.drafts)

    def _has_unsaved(self) -> bool:
        return self.people is not None and self.people.has_unsaved()

    def _when_saved(self, words: str, go_on: Callable[[], object]) -> None:
        """Go on at once, or when the person wants to in spite of what is not saved; `words` name that button."""
        if not self._has_unsaved():
            go_on()
        elif not self._leaving.is_asking():
            self._go_to_people()
            self._leaving.ask(words, go_on)

    def _close_unsaved(self) -> None:
        assert self.people is not None
        self.people.forget_unsaved()
        self.close()

    def _close_session(self) -> None:
        self._settings.geometry = self.saveGeometry()
        self.hide()
        try:
            if self.workspace is not None and self._session is not None:
                self.workspace.remember()
                self._leaving.end(self.workspace, self._session, is_wanted=False)
        finally:
            self._settings.write()
            self._leaving.wait()
            self._lanes.close()
