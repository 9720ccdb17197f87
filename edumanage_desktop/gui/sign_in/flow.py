"""Leads a person from the opened window into their department: pages, passwords, first administrator, connections."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from edumanage_desktop.domain.errors import (
    DatabaseError,
    EduManageError,
    Hindrance,
    NobodyYet,
    PasswordToChoose,
    PasswordWanted,
    SignInRefused,
)
from edumanage_desktop.domain.profiles import ConnectionProfile
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.sign_in.connections_dialog import ConnectionsDialog
from edumanage_desktop.gui.sign_in.page import SignInPage
from edumanage_desktop.gui.sign_in.passwords import ChoosePasswordPage, FirstAdminPage, UpgradeDialog
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.sign_in import Credentials, Entered, SignInDesk


class SignInFlow(QStackedWidget):
    """Shows one page at a time and ends with `entered`."""

    entered = Signal(object)
    """The `Entered` session."""
    why_wanted = Signal(object)
    """The `Credentials` with which the person was not let in, and wants to know why."""

    def __init__(self, *, desk: SignInDesk, lanes: TaskLanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sign_in_flow")
        self._desk, self._lanes = desk, lanes
        self._profiles: Sequence[ConnectionProfile] = ()
        self._credentials: Credentials | None = None
        self._attempt = 0
        self._dialog: ConnectionsDialog | None = None
        self.page = SignInPage(self)
        self.choosing = ChoosePasswordPage(self)
        self.first_admin = FirstAdminPage(self)
        for card in (self.page, self.choosing, self.first_admin):
            self.addWidget(card)
        self.page.submitted.connect(self._sign_in)
        self.page.connections_wanted.connect(self.show_connections)
        self.page.upgrade_wanted.connect(self._upgrade)
        self.page.why_wanted.connect(self._ask_why)
        self.choosing.submitted.connect(self._choose_password)
        self.choosing.back.clicked.connect(lambda: self.ask())
        self.first_admin.submitted.connect(self._make_first_admin)
        self.first_admin.edit.clicked.connect(self.show_connections)

    @property
    def profiles(self) -> Sequence[ConnectionProfile]:
        """Return the connections that are offered now."""
        return self._profiles

    def offer(self, profiles: Sequence[ConnectionProfile], chosen: str, login: str) -> None:
        """Take the connections to offer, the one that is chosen, and the login that is known, or empty."""
        self._profiles = profiles
        self.page.login.setText(login)
        self.page.offer(profiles, chosen)

    def ask(self, message: str = "") -> None:
        """Ask for login and password; `message` says why. What is under way leads in no longer."""
        self._attempt += 1
        self.page.password.clear()
        self.page.set_busy("")
        self.page.offer_why(False)
        self.page.say(message)
        self.setCurrentWidget(self.page)
        self.page.focus_first()

    def say_also(self, sentence: str) -> None:
        """Say something beside what the page says already."""
        self.page.say(" ".join(filter(None, (self.page.message(), sentence))))

    def take_failure(self, credentials: Credentials, error: EduManageError) -> None:
        """Show what hindered signing in, and the way on that there is."""
        self._credentials = credentials
        self.page.set_busy("")
        if isinstance(error, PasswordToChoose):
            self.choosing.new.clear()
            self.choosing.say("")
            self.choosing.set_busy("")
            self.setCurrentWidget(self.choosing)
            self.choosing.new.password.setFocus()
        elif isinstance(error, NobodyYet):
            self.first_admin.set_busy("")
            self.setCurrentWidget(self.first_admin)
            self.first_admin.full_name.setFocus()
        elif isinstance(error, PasswordWanted):
            self.ask()
        else:
            self.page.say(wording.said(error.sentence))
            self.page.offer_why(isinstance(error, DatabaseError))
            self.page.offer_upgrade(getattr(error, "hindrance", None) is Hindrance.SCHEMA_TOO_OLD)
            self.setCurrentWidget(self.page)
            self.page.focus_first()
            self.page.password.selectAll()

    def show_connections(self) -> None:
        """Open the dialog of the connections, unless somebody is being signed in."""
        if self._dialog is not None or self._is_busy():
            return
        dialog = ConnectionsDialog(self, place_elsewhere=self._desk.place_elsewhere())
        dialog.saved.connect(self._save_profile)
        dialog.removed.connect(self._remove_profile)
        dialog.trial_wanted.connect(self._try_out)
        dialog.finished.connect(self._forget_dialog)
        profile = self.page.profile()
        dialog.offer(self._profiles, profile.name if profile is not None else "")
        self._dialog = dialog
        dialog.open()

    def dialog(self) -> ConnectionsDialog | None:
        """Return the dialog of the connections while it is open."""
        return self._dialog

    def _sign_in(self) -> None:
        credentials = self.page.credentials()
        if credentials is None:
            self.page.say(self.tr("There is no connection yet. Add one under Connections…"))
            return
        if not credentials.login:
            self.page.say(self.tr("Type your login. Nothing was sent."))
            self.page.login.setFocus()
            return
        self._enter(credentials, remember=self.page.wants_remembering())

    def _enter(self, credentials: Credentials, *, remember: bool = False) -> None:
        self.page.set_busy(self.tr("Signing in…"))
        self.page.say("")
        work = partial(self._desk.sign_in, credentials, remember=remember)
        self._lead_in(work, partial(self.take_failure, credentials))

    def _lead_in(self, work: Callable[[], Entered], failure: Callable[[EduManageError], object]) -> None:
        """Begin an attempt to sign in; once somebody is asked anew, nobody hears of it any more."""
        self._attempt += 1
        attempt = self._attempt
        self._lanes.run(self, work).success(partial(self._entered, attempt)).failure(
            partial(self._go_on, attempt, failure)
        ).unexpected(partial(self._go_on, attempt, self._broke)).start()

    def _step(
        self,
        work: Callable[[], Credentials],
        done: Callable[[Credentials], object],
        failure: Callable[[EduManageError], object],
    ) -> None:
        """Do what comes before signing in, as an attempt of its own: what it changed holds whatever comes after it."""
        self._attempt += 1
        go_on = partial(self._go_on, self._attempt)
        self._lanes.run(self, work).success(partial(go_on, done)).failure(partial(go_on, failure)).unexpected(
            partial(go_on, self._broke)
        ).start()

    def _go_on(self, attempt: int, go_on: Callable[..., object], *answer: object) -> None:
        if attempt == self._attempt:
            go_on(*answer)

    def _is_busy(self) -> bool:
        return any(card.is_busy() for card in (self.page, self.choosing, self.first_admin))

    def _entered(self, attempt: int, entered: Entered) -> None:
        if attempt != self._attempt:
            self._lanes.run(self, entered.welcome.session.close).start()
            return
        self._attempt += 1
        self.page.set_busy("")
        for card in (self.choosing, self.first_admin):
            card.set_busy("")
            card.new.clear()
        self.page.password.clear()
        self.entered.emit(entered)

    def _broke(self) -> None:
        for card in (self.page, self.choosing, self.first_admin):
            card.set_busy("")
        self.page.say(self.tr("An unexpected error stopped the signing in; its details are in the log."))
        self.setCurrentWidget(self.page)

    def _choose_password(self) -> None:
        credentials = self._credentials
        chosen = None if credentials is None else self.choosing.new.chosen(credentials.login)
        if credentials is None or chosen is None:
            return
        self.choosing.set_busy(self.tr("Choosing…"))
        self.choosing.say("")

        work = partial(self._desk.choose_password, credentials, chosen)
        self._step(work, self._enter_with, partial(self._show_on, self.choosing))

    def _make_first_admin(self) -> None:
        page, profile = self.first_admin, self.page.profile()
        login = page.login.text().strip()
        if profile is None or not page.full_name.text().strip() or not login:
            page.say(self.tr("Type your name and a login. Nothing was changed."))
            return
        chosen = page.new.chosen(login)
        if chosen is None:
            return
        credentials, full_name = Credentials(profile, login, chosen), page.full_name.text().strip()
        page.set_busy(self.tr("Making the administrator…"))
        page.say("")

        def make() -> Credentials:
            self._desk.entrance.make_first_admin(credentials, full_name)
            return credentials

        self._step(make, self._enter_with, partial(self._show_on, page))

    def _enter_with(self, credentials: Credentials) -> None:
        """Sign in with a password that holds since a moment; should that fail, it can be tried again from the page."""
        for card in (self.choosing, self.first_admin):
            card.set_busy("")
        self.page.password.setText(credentials.password)
        self.setCurrentWidget(self.page)
        self._enter(credentials, remember=self.page.wants_remembering())

    def _show_on(self, card: ChoosePasswordPage | FirstAdminPage, error: EduManageError) -> None:
        card.set_busy("")
        if isinstance(error, SignInRefused):  # perhaps because another password holds already
            self.ask(wording.said(error.sentence))
            self.say_also(self.tr("If you chose a password a moment ago, type that one."))
        else:
            card.say(wording.said(error.sentence))

    def _ask_why(self) -> None:
        credentials = self.page.credentials()
        if credentials is not None:
            self.why_wanted.emit(credentials)

    def _upgrade(self) -> None:
        credentials = self.page.credentials()
        if credentials is None:
            return
        if not credentials.profile.is_server:
            self._run_upgrade(credentials, credentials)
            return
        dialog = UpgradeDialog(self)
        dialog.card.submitted.connect(partial(self._upgrade_as, dialog, credentials))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.login.setFocus()

    def _upgrade_as(self, dialog: UpgradeDialog, person: Credentials) -> None:
        owner = Credentials(person.profile, dialog.login.text().strip(), dialog.password.text())
        dialog.accept()
        self._run_upgrade(owner, person)

    def _run_upgrade(self, owner: Credentials, person: Credentials) -> None:
        self.page.set_busy(self.tr("Upgrading the database…"))
        self.page.say("")
        self._attempt += 1
        go_on = partial(self._go_on, self._attempt)
        self._lanes.run(self, lambda: self._desk.entrance.upgrade(owner)).success(
            lambda _done: go_on(partial(self._enter, person, remember=self.page.wants_remembering()))
        ).failure(partial(go_on, self._upgrade_failed)).unexpected(partial(go_on, self._broke)).start()

    def _upgrade_failed(self, error: EduManageError) -> None:
        self.page.set_busy("")
        self.page.say(wording.said(error.sentence))

    def _save_profile(self, profile: ConnectionProfile) -> None:
        secret = "" if self._dialog is None else self._dialog.store_secret()

        def save() -> None:
            if secret:
                self._desk.remember_store_secret(profile, secret)
            self._desk.profiles.save(profile)

        self._change_profiles(save, profile.name, self.tr("Saved."))

    def _remove_profile(self, name: str) -> None:
        self._change_profiles(lambda: self._desk.profiles.remove(name), "", self.tr("Removed."))

    def _change_profiles(self, change: Callable[[], None], chosen: str, done: str) -> None:
        def work() -> Sequence[ConnectionProfile]:
            change()
            return self._desk.offered()

        self._lanes.run(self, work).on(Lane.DISK).success(partial(self._show_profiles, chosen, done)).failure(
            self._say_in_dialog
        ).unexpected(self._break_in_dialog).start()

    def _show_profiles(self, chosen: str, done: str, profiles: Sequence[ConnectionProfile]) -> None:
        self._profiles = profiles
        self.page.offer(profiles, chosen)
        if self._dialog is not None:
            self._dialog.offer(profiles, chosen)
            self._dialog.say(done, is_failure=False)

    def _try_out(self, credentials: Credentials) -> None:
        if self._dialog is not None:
            self._dialog.set_trying(True)
        self._lanes.run(self, lambda: self._desk.entrance.try_out(credentials)).success(
            lambda _done: self._say_tried(self.tr("The connection works, and this login is let in."))
        ).failure(self._say_in_dialog).unexpected(self._break_in_dialog).start()

    def _say_tried(self, message: str, *, is_failure: bool = False) -> None:
        if self._dialog is not None:
            self._dialog.set_trying(False)
            self._dialog.say(message, is_failure=is_failure)

    def _say_in_dialog(self, error: EduManageError) -> None:
        self._say_tried(wording.said(error.sentence), is_failure=True)

    def _break_in_dialog(self) -> None:
        words = self.tr(
            "An unexpected error stopped this; its details are in the log. Close this dialog, then try again."
        )
        self._say_tried(words, is_failure=True)

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        profile, shown = self.page.profile(), self.currentWidget()
        if profile is None or self._is_busy() or shown is self.choosing:
            return
        is_still_the_same = self._credentials is not None and profile == self._credentials.profile
        if shown is self.first_admin and is_still_the_same:
            self.first_admin.full_name.setFocus()
        else:
            self.ask()
