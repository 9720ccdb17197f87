"""The main window: the rail, the pages of the session or why there is none, and the status strip."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from edumanage_desktop.domain.errors import Conflict, EduManageError, Refused, SignInRefused
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.dressing import IN_PARTS, above, divide
from edumanage_desktop.gui.enter_key import EnterKey
from edumanage_desktop.gui.first_steps.desk import FirstStepsDesk
from edumanage_desktop.gui.forms.ui_main_window import Ui_MainWindow
from edumanage_desktop.gui.guide.desk import GuideDesk
from edumanage_desktop.gui.in_turns import open_in_turns, paint_later
from edumanage_desktop.gui.languages import OWN_NAMES, Language, spoken
from edumanage_desktop.gui.leaving import Leaving
from edumanage_desktop.gui.opening import Opening
from edumanage_desktop.gui.pages import Pages
from edumanage_desktop.gui.returning import Returning
from edumanage_desktop.gui.sign_in.account import OwnAccount
from edumanage_desktop.gui.sign_in.gate import SignInGate
from edumanage_desktop.gui.status_strip import Lasting
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.text_size import least_window, scaled
from edumanage_desktop.gui.theme import Theme, ThemeChoice
from edumanage_desktop.gui.under_way import UnderWay, under_way, words_of_stopping
from edumanage_desktop.gui.window_actions import WindowDeeds, bind_window_actions
from edumanage_desktop.gui.window_desks import WindowDesks
from edumanage_desktop.gui.window_menu import WindowMenu
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.session import Session, Welcome
from edumanage_desktop.services.sign_in import Credentials, Entered, SignInDesk

if TYPE_CHECKING:
    from edumanage_desktop.domain.profiles import ConnectionProfile
    from edumanage_desktop.gui.importing.page import ImportPage
    from edumanage_desktop.gui.people.page import PeoplePage
    from edumanage_desktop.services.backup.room import BackupRoom
    from edumanage_desktop.services.health.room import HealthRoom
    from edumanage_desktop.services.verification.verifying import DeploymentVerification

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
        begins_with_first_steps: bool = False,
        open_verification: "Callable[[Credentials | None], DeploymentVerification] | None" = None,
        open_backups: "Callable[[Credentials | None], BackupRoom] | None" = None,
        open_health: "Callable[[Credentials | None], HealthRoom] | None" = None,
        parent: QWidget | None = None,
    ) -> None:
        """Sign in at the `desk`, by the connection that is `named` or the one that the person used last.

        Without a desk there is `open_session`, and nobody to be asked for anything.
        """
        super().__init__(parent)
        self._lanes, self._theme, self._settings = lanes, theme, settings
        above = divide(self)
        self._form = Ui_MainWindow()
        self._form.setupUi(self)
        self.setCentralWidget(self._form.central)
        for part in (self._form.rail, self._form.maintenance, self._form.status_strip, self._form.notice, above):
            theme.dress(part)
        self._form.stages.widgetAdded.connect(self._dress_page)
        self.account: OwnAccount | None = None
        self.gate = self._make_gate(desk, named)
        self._session: Session | None = None
        self._is_closing = False
        self.returning: Returning | None = None
        """What another window is to go on with, once this one is closed; None where the person leaves."""
        self._leaving = Leaving(lanes=lanes, window=self)
        self._leaving.lost.connect(self._tell_lost)
        self._leaving.may_close.connect(self.close)
        self.registry = WindowActions(settings=settings, parent=self)
        self.pages = Pages(
            form=self._form, lanes=lanes, theme=theme, settings=settings, actions=self.registry, window=self
        )
        self.pages.queue_painted.connect(self.queue_painted)
        self.pages.speaks.connect(self._follow_language)
        self.guide = GuideDesk(roles=self.pages.roles, lanes=lanes, theme=theme, parent=self)
        self.first_steps = FirstStepsDesk(
            pages=self.pages,
            rail=self._form.rail,
            actions=self.registry,
            theme=theme,
            settings=settings,
            by_itself=begins_with_first_steps,
            window=self,
        )
        self.pages.covered.connect(self.first_steps.leave)
        self._make_desks(open_backups, open_health, open_verification)
        self._opening = Opening(
            lanes=lanes,
            theme=theme,
            form=self._form,
            gate=self.gate,
            open_session=open_session,
            is_open=lambda: self._session is not None,
            parent=self,
        )
        self._opening.opened.connect(self._welcome)
        self._connect_gate()
        self._offer_actions()
        self._frame()
        self._form.status_strip.show_connection(self.tr("Opening the database…"), is_connected=None)
        lanes.failed.connect(partial(self._form.status_strip.say, lasting=Lasting.FAILURE))
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        if not settings.geometry.isEmpty():
            self.restoreGeometry(settings.geometry)

    @property
    def workspace(self) -> Workspace | None:
        """Return the page of queue and review, None while no session is open."""
        return self.pages.workspace

    @property
    def importing(self) -> "ImportPage | None":
        """Return the Import page of the session, None before it was first wanted."""
        return self.pages.importing

    @property
    def people(self) -> "PeoplePage | None":
        """Return the People page, None until it was wanted."""
        return self.pages.people

    @property
    def form(self) -> Ui_MainWindow:
        """Return the form: rail, stages, notice and status strip."""
        return self._form

    def connect_session(self, returning: Returning | None = None) -> None:
        """Open the session; the window stays responsive meanwhile. `returning` is what a window before it left."""
        if returning is not None:
            self.pages.come_back_to(returning)
            if self.gate is not None:
                self.gate.come_back(returning.credentials)
        self._opening.begin()

    def leave(self, sentence: str = "") -> None:
        """End the session and ask who comes next; `sentence` says why, where the person did not want it."""
        self.pages.complete()
        if self.gate is None or self.workspace is None or self.account is None or self._session is None:
            return
        credentials, session, workspace = self.account.credentials, self._session, self.workspace
        workspace.remember()
        self._leaving.end(workspace, session, is_wanted=not sentence)
        self.account.end()
        self._session, self.account = None, None
        self.pages.drop()
        self._form.status_strip.show_nobody()
        self.gate.ask_again(credentials, sentence)

    def _dress_page(self, place: int) -> None:
        page = self._form.stages.widget(place)
        if page is not None:
            if not page.property(IN_PARTS):
                self._theme.dress(page)
            self._form.status_strip.come_after(page)

    def _tell_lost(self, submissions: int) -> None:
        words = self.tr("Feedback that was typed on %n submissions could not be kept and is lost.", "", submissions)
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
        stages = self._form.stages
        return SignInGate(desk=desk, named=named, lanes=self._lanes, settings=self._settings, stages=stages)

    def _frame(self) -> None:
        """Put the menu into the rail, and let the strip follow colours and keys."""
        self.setMinimumSize(least_window(self))
        menu = WindowMenu(
            actions=self.registry,
            theme=self._theme,
            settings=self._settings,
            has_accounts=self.gate is not None,
            window=self,
        )
        self._form.rail.follow(self._theme, menu)
        self._form.rail.show_person(None)
        self._form.status_strip.follow(self._theme)
        self._form.maintenance.follow(self._theme)
        self._form.status_strip.follow_keys(self.registry)

    def _make_desks(
        self,
        open_backups: "Callable[[Credentials | None], BackupRoom] | None",
        open_health: "Callable[[Credentials | None], HealthRoom] | None",
        open_verification: "Callable[[Credentials | None], DeploymentVerification] | None",
    ) -> None:
        """Make what stands beside the pages; each is opened with the credentials that were signed in with."""
        desks = WindowDesks(
            open_room=None if open_backups is None else lambda: open_backups(self._credentials()),
            open_health=None if open_health is None else lambda: open_health(self._credentials()),
            open_verification=None if open_verification is None else lambda: open_verification(self._credentials()),
            form=self._form,
            pages=self.pages,
            lanes=self._lanes,
            settings=self._settings,
            actions=self.registry,
            theme=self._theme,
            window=self,
        )
        self.mail, self.archiving, self.jobs = desks.mail, desks.archiving, desks.jobs
        self.backups, self.health, self.verifying = desks.backups, desks.health, desks.verifying

    def _connect_gate(self) -> None:
        if self.gate is None:
            return
        self.gate.entered.connect(self._entered)
        self.gate.asked.connect(self._opening.ask)
        self.gate.hindered.connect(self._opening.fail)
        self.gate.broke.connect(self._opening.break_off)
        self.gate.unanswered.connect(partial(self._form.status_strip.say, lasting=Lasting.FAILURE))
        self._lanes.met.connect(self._meet)

    def _entered(self, entered: Entered) -> None:
        assert self.gate is not None
        welcome = entered.welcome
        credentials = replace(entered.credentials, login=welcome.person.login)
        self._form.status_strip.is_logged = not credentials.profile.is_shared_machine
        self._welcome(welcome)
        self.account = OwnAccount(
            desk=self.gate.desk,
            lanes=self._lanes,
            session=welcome.session,
            credentials=credentials,
            name=wording.plain(welcome.person.full_name),
            stages=self._form.stages,
        )
        self.account.covered.connect(self.pages.cover)
        self.pages.session_ended.connect(self.account.sign_in_anew)
        self.account.leaving.connect(self._leave_lock)
        self.account.told.connect(self._form.status_strip.say)
        self.gate.remember(entered, credentials)

    def _meet(self, error: EduManageError) -> None:
        """Report what the database refused, and leave when it lets this person in no longer."""
        if self._session is None or self.gate is None:
            return
        if isinstance(error, SignInRefused):
            self._leave_unasked(wording.said(error.sentence))
        elif isinstance(error, Refused) and not isinstance(error, Conflict):
            if error.details.get("reason") == "who":  # and would be refused to report it
                self._leave_unasked(wording.said(error.sentence))
            else:
                self.gate.report_refusal(self._session.events, error)

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
        if self.pages.records.has_password():
            return self.tr("The one-time password on the page People is gone: reset it anew for its owner.")
        words = self.tr("What was typed and not saved is gone: {pages}.")
        gone = words.format(pages=self.pages.records.unsaved_names()) if self.pages.records.has_unsaved() else ""
        return " ".join(filter(None, (gone, words_of_stopping(self.pages))))

    def _welcome(self, welcome: Welcome) -> None:
        self._opening.end()
        self._session = welcome.session
        self.pages.open(welcome)

    def show_keys(self) -> None:
        """Show the list of keys."""
        from edumanage_desktop.gui.keys_dialog import KeysDialog

        dialog = KeysDialog(actions=self.registry, roles=self.pages.roles(), parent=above(self))
        dialog.finished.connect(dialog.deleteLater)
        paint_later(dialog)
        open_in_turns(dialog, *dialog.parts())

    def _offer_actions(self) -> None:
        deeds = WindowDeeds(
            choose_theme=self._choose_theme,
            choose_language=self._choose_language,
            choose_text_size=self._choose_text_size,
            show_keys=self.show_keys,
            show_guide=self.guide.open,
            verifying=self.verifying,
            switch_account=self.switch_account,
            sign_out=self.sign_out,
            account=lambda: self.account,
        )
        bind_window_actions(actions=self.registry, deeds=deeds, rail=self._form.rail, window=self)
        self.registry.serve(self)
        EnterKey(self)

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._theme.choose(choice)
        self._settings.theme = choice

    def _choose_language(self, choice: Language) -> None:
        if choice is not self._settings.language:
            self._settings.language = choice
            if self.pages.notices is not None and choice is not Language.SYSTEM:
                self.pages.notices.speak(choice.value)
            self._open_again()

    def _follow_language(self, code: str) -> None:
        """Speak what the person chose at another computer, unless one was chosen here or nothing may stay here."""
        is_free = self._settings.language is Language.SYSTEM and not (self._session and self._session.leaves_nothing)
        if is_free and code in OWN_NAMES and Language(code) is not spoken(Language.SYSTEM):
            self._settings.language = Language(code)
            self._open_again()

    def _choose_text_size(self, percent: int) -> None:
        if percent != self._settings.text_percent:
            self._settings.text_percent = percent
            self._open_again()

    def _credentials(self) -> Credentials | None:
        return None if self.account is None else self.account.credentials

    def _open_again(self) -> None:
        """Close as the person would, to be opened again with what they chose; what they do not save keeps it open."""
        self.returning = self.pages.returning(self._credentials())
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._form.rail.show_compact(self.width() < scaled(_WORDS_IN_RAIL_FROM_PX))

    def closeEvent(self, event: QCloseEvent) -> None:
        if event.spontaneous():
            self.returning = None
        self.pages.complete()
        if not self._is_closing and not self._may_close():
            event.ignore()
            return
        if not self._is_closing:
            self._is_closing = True
            self._opening.stop()
            self._close_session()
        super().closeEvent(event)

    def _may_close(self) -> bool:
        """Return whether nothing is lost by closing, or the person wants it so; otherwise they are asked."""
        if self.pages.records.has_unsaved() or self._under_way() is not None:
            self._when_saved(self.tr("Close without saving"), self._close_unsaved)
            return False
        return self.workspace is None or self._leaving.keeps(self.workspace.drafts)

    def _when_saved(self, words: str, go_on: Callable[[], object]) -> None:
        """Go on at once, or when the person wants to in spite of what is sent or unsaved; `words` name that button."""
        sent = self._under_way()
        if sent is not None:
            self._ask_before_stopping(sent, partial(self._when_saved, words, go_on))
        elif not self.pages.records.has_unsaved():
            go_on()
        elif not self._leaving.is_asking():
            self.pages.records.go_to_unsaved()
            if self.people is not None and self.pages.records.has_password():
                self.people.show_password()
            self._leaving.ask(
                words, go_on, pages=self.pages.records.unsaved_names(), has_password=self.pages.records.has_password()
            )

    def _ask_before_stopping(self, sent: UnderWay, go_on: Callable[[], object]) -> None:
        """Ask whether to stop what is sent; `go_on` follows, also where it came to its end meanwhile."""

        def stop() -> None:
            sent.stop()
            go_on()

        if not self._leaving.is_asking():
            sent.show()
            self._leaving.ask_before_stopping(sent.what, sent.advice, stop, title=sent.title)

    def _under_way(self) -> UnderWay | None:
        sent = under_way(self.pages, is_kept=self._session is None or not self._session.leaves_nothing)
        return sent or self.jobs.under_way()

    def _close_unsaved(self) -> None:
        self.pages.records.forget_unsaved()
        self.close()

    def _close_session(self) -> None:
        self._settings.geometry = self.saveGeometry()
        self.pages.stop_handing_in()
        self.guide.close()
        self.verifying.stop()
        self.jobs.stop()
        self.hide()
        try:
            if self.workspace is not None and self._session is not None:
                self.workspace.remember()
                comes_back = self.returning is not None
                self._leaving.end(self.workspace, self._session, is_wanted=False, comes_back=comes_back)
        finally:
            self._settings.write()
            self._leaving.wait()
            self._lanes.finish(lambda: None, Lane.DISK)  # what was typed just now is on its way there
            self._lanes.close()
