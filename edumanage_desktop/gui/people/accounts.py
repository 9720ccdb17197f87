"""Accounts: who signs in, as what, and a one-time password for who is new or forgot theirs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QWidget

from edumanage_desktop.domain.errors import EduManageError, RefusalCode, Refused
from edumanage_desktop.domain.people import HELPED_BY_REGISTRARS, ROLE_NAMES, Role
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.people.fields import Field, FieldKind
from edumanage_desktop.gui.people.kind import Kind
from edumanage_desktop.gui.people.one_time import OneTimePanel
from edumanage_desktop.gui.people.password_list import PasswordLists
from edumanage_desktop.gui.people.section import Saving, Section
from edumanage_desktop.gui.people.table import Column
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.inviting import Invited, invite, without_account
from edumanage_desktop.services.people import Account, AccountKeeper, AccountState, NewPerson, OneTimePassword
from edumanage_desktop.services.queue_export import ListFiles
from edumanage_desktop.services.register import NEW

_WITH_ACCOUNT = frozenset({AccountState.INVITED, AccountState.ACTIVE, AccountState.DIRECTORY})


def _tr(text: str) -> str:
    return QCoreApplication.translate("People", text)


@dataclass(frozen=True, slots=True)
class _Entry:
    """An account as the fields show it: each role a flag."""

    login: str = ""
    full_name: str = ""
    email: str | None = None
    student: bool = False
    student_id: int | None = None
    faculty: bool = False
    faculty_id: int | None = None
    registrar: bool = False
    admin: bool = False
    backup: bool = False
    in_directory: bool = False
    active: bool = True
    state: AccountState = AccountState.NONE
    version: int = NEW

    def roles(self) -> frozenset[Role]:
        """Return the roles whose flags are set."""
        return frozenset(role for role in Role if getattr(self, role.value))

    def person(self) -> NewPerson:
        """Return the person whom the account is for."""
        return NewPerson(
            self.login, self.full_name, self.roles(), self.email, self.faculty_id, self.student_id, self.in_directory
        )


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of an act: the account afterwards, the password that was made, why only the reading again failed."""

    entry: _Entry
    made: OneTimePassword | None = None
    unread: EduManageError | None = None


def _entry(account: Account) -> _Entry:
    flags = {role.value: role in account.roles for role in Role}
    return _Entry(
        login=account.login,
        full_name=account.full_name,
        email=account.email,
        faculty_id=account.faculty_id,
        student_id=account.student_id,
        in_directory=account.state is AccountState.DIRECTORY,
        active=account.active,
        state=account.state,
        version=account.version,
        **flags,
    )


def _state_words(entry: _Entry) -> str:
    if not entry.active:
        return _tr("disabled")
    words = {
        AccountState.NONE: _tr("no password"),
        AccountState.MAKING: _tr("half made: add again"),
        AccountState.INVITED: _tr("invited"),
        AccountState.ACTIVE: _tr("active"),
        AccountState.DIRECTORY: _tr("in the directory"),
    }
    return words[entry.state]


def _role_words(entry: _Entry) -> str:
    return QLocale().createSeparatedList([wording.said(ROLE_NAMES[role]) for role in Role if role in entry.roles()])


class AccountsSection(Section):
    """Administrators make and change accounts; registrars help students and faculty who forgot their password."""

    def __init__(
        self,
        *,
        keeper: AccountKeeper,
        administers: bool,
        own_login: str,
        files: ListFiles,
        lanes: TaskLanes,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        self._without: list[Account] = []
        """Who else is active and has no account."""
        self._full_names: dict[str, str] = {}
        self._keeper, self._administers, self._own_login = keeper, administers, own_login
        super().__init__(kind=self._make_kind(), lanes=lanes, theme=theme, parent=parent)
        self.one_time = OneTimePanel(self)
        self.lists = PasswordLists(files=files, lanes=lanes, parent=self)
        self.lists.told.connect(self.told)
        self.lists.done.connect(self.one_time.note_listed)
        self.one_time.save_wanted.connect(lambda: self.lists.choose_file(self.one_time.waiting(), self._names()))
        self.one_time.print_wanted.connect(lambda: self.lists.choose_printer(self.one_time.waiting(), self._names()))
        self.invite = self.add_below_list()
        self.invite.setToolTip(self.tr("Make their accounts, and a list of passwords to hand over"))
        self.invite.clicked.connect(self._ask_invite)
        self.disable = QPushButton(self.tr("Disable"), self)
        self.enable = QPushButton(self.tr("Enable"), self)
        self.reset = QPushButton(self.tr("Reset password…"), self)
        row = QHBoxLayout()
        for button in (self.reset, self.disable, self.enable):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        row.addStretch()
        order_tab_stops(self.reset, self.disable, self.enable)
        order_tab_stops(self.view, self.invite, self.one_time.password, self.one_time.copy, self.one_time.done)
        order_tab_stops(self.one_time.done, self.one_time.save, self.one_time.print, self.one_time.all_done)
        self.pane.lasting.addWidget(self.one_time)
        self.pane.extras.addLayout(row)
        self.disable.clicked.connect(self._disable)
        self.enable.clicked.connect(self._enable)
        self.reset.clicked.connect(self._ask_reset)
        self.current_changed.connect(self._follow)
        self._follow(None)

    def _make_kind(self) -> Kind:
        return Kind(
            name=_tr("Accounts"),
            empty=_tr("No accounts yet. Add one; its owner chooses a password at the first sign-in."),
            unmatched=_tr("Nobody matches"),
            search=_tr("Login, name or role"),
            columns=(
                Column(_tr("Login"), lambda entry: entry.login),
                Column(_tr("Name"), lambda entry: entry.full_name, is_wide=True),
                Column(_tr("Roles"), _role_words),
                Column(_tr("State"), _state_words),
            ),
            fields=(
                Field("login", _tr("Login"), is_key=True, longest=32),
                Field("full_name", _tr("Name")),
                Field("email", _tr("E-mail"), longest=254),
                Field("faculty", _tr("Faculty member"), FieldKind.FLAG),
                Field("faculty_id", _tr("Faculty's id"), FieldKind.NUMBER, longest=18),
                Field("student", _tr("Student"), FieldKind.FLAG),
                Field("student_id", _tr("Student's id"), FieldKind.NUMBER, longest=18),
                Field("registrar", _tr("Registrar"), FieldKind.FLAG),
                Field("admin", _tr("Administrator"), FieldKind.FLAG),
                Field("backup", _tr("Backup"), FieldKind.FLAG),
                Field("in_directory", _tr("Password of the directory (PAM, LDAP)"), FieldKind.FLAG, is_key=True),
            ),
            key=lambda entry: entry.login,
            new=_Entry,
            read=self._read,
            save=self._store,
            read_again=lambda entry: self._find(entry.login),
            can_add=self._administers,
            can_edit=self._administers,
        )

    def _read(self, search: str, _after: _Entry | None) -> tuple[Sequence[_Entry], bool]:
        wanted = search.casefold()
        accounts = self._keeper.people()
        others = [account for account in accounts if account.login.casefold() != self._own_login.casefold()]
        self._without = without_account(others) if self._administers else []
        self._full_names = {account.login: account.full_name for account in accounts}
        entries = [_entry(account) for account in accounts]
        return [
            entry
            for entry in entries
            if wanted in f"{entry.login} {entry.full_name} {_role_words(entry)} {_state_words(entry)}".casefold()
        ], False

    def _find(self, login: str) -> _Entry | None:
        found = (_entry(account) for account in self._keeper.people() if account.login == login)
        return next(found, None)

    def _store(self, entry: _Entry) -> _Outcome:
        if entry.state in _WITH_ACCOUNT:
            self._keeper.change(entry.person(), version=entry.version)
            return self._read_after(replace(entry, version=entry.version + 1))
        if entry.version != NEW:
            there = self._find(entry.login)
            if there is None or there.version != entry.version:
                raise Refused(RefusalCode.CONFLICT, Sentence("Somebody changed this account first. Nothing was saved."))
        made = next(iter(self._keeper.add([entry.person()])), None)
        state = AccountState.DIRECTORY if entry.in_directory else AccountState.INVITED
        return self._read_after(replace(entry, state=state), made)

    def _read_after(self, assumed: _Entry, made: OneTimePassword | None = None) -> _Outcome:
        """Read an account after an act that is done; when only this fails, `assumed` stands for it."""
        try:
            return _Outcome(self._find(assumed.login) or assumed, made)
        except EduManageError as error:
            return _Outcome(assumed, made, error)

    def _saved(self, saving: Saving, stored: _Outcome) -> None:
        self._hand_over(stored)
        super()._saved(saving, stored.entry)
        words = self.tr("Saved.")
        if _ends_one_time_password(saving.base, saving.sent):
            self.one_time.forget(saving.sent.login)
            sentence = self.tr("Saved. With these roles {name} needs a new one-time password: reset it.")
            words = sentence.format(name=_name(saving.sent))
        self.told.emit(self._with_unread(words, stored))

    def _hand_over(self, outcome: _Outcome) -> None:
        if outcome.made is not None:
            self.one_time.show_password(outcome.made)

    def _with_unread(self, words: str, outcome: _Outcome) -> str:
        """Return what was done in words, and that only the list could not be read again, where it could not."""
        if outcome.unread is None:
            return words
        sentence = self.tr("{done} Only the list could not be read again; reload it with F5. {why}")
        return sentence.format(done=words, why=wording.said(outcome.unread.sentence))

    def _show_first(self, found: tuple[Sequence[Any], bool]) -> None:
        super()._show_first(found)
        self._offer_invite()

    def _offer_invite(self) -> None:
        """Offer passwords for all who have none, as after a move to another server; one is added by its own fields."""
        self.invite.setVisible(len(self._without) > 1)
        words = self.tr("One-time passwords for %n without one…", "", len(self._without))
        self.invite.setText(words)
        self.invite.setAccessibleName(words)

    def _ask_invite(self) -> None:
        people = tuple(self._without)
        staff = tuple(each for each in people if each.roles != {Role.STUDENT})
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("One-time passwords"))
        question.setText(self.tr("Make a one-time password for each of %n people?", "", len(people)))
        question.setInformativeText(
            self.tr(
                "They are active and have no password, as after a move to another server. The passwords are shown once,"
                " and can be saved or printed as a list."
            )
        )
        yes = question.addButton(self.tr("Make the passwords"), QMessageBox.ButtonRole.AcceptRole)
        chosen = {yes: people}
        if 0 < len(staff) < len(people):
            words = self.tr("Staff only: %n", "", len(staff))
            chosen[question.addButton(words, QMessageBox.ButtonRole.AcceptRole)] = staff
        cancel = question.addButton(QMessageBox.StandardButton.Cancel)
        cancel.setText(self.tr("Make none"))
        question.setDefaultButton(cancel)

        def answer() -> None:
            people = next((some for button, some in chosen.items() if question.clickedButton() is button), ())
            if people:
                self.invite.setEnabled(False)
                made = self._lanes.run(self, partial(invite, self._keeper, people)).success(self._take_invited)
                made.unexpected(lambda: self.invite.setEnabled(True)).start()
            question.deleteLater()

        question.finished.connect(lambda _result: answer())
        question.open()

    def _take_invited(self, done: Invited) -> None:
        self.invite.setEnabled(True)
        if done.made:
            self.one_time.show_passwords(done.made)
        said = [self.tr("%n people have a one-time password now.", "", len(done.made))]
        if done.refused:
            account, why = done.refused[0]
            refused = self.tr("%n were refused, the first of them {login}: {why}", "", len(done.refused))
            said.append(refused.format(login=wording.isolated(account.login), why=wording.said(why)))
        if done.stopped is not None:
            broken_off = self.tr("It broke off; who is still without one can be given one again. {why}")
            said.append(broken_off.format(why=wording.said(done.stopped.sentence)))
        self.told.emit(" ".join(said))
        self.read()

    def _names(self) -> dict[str, str]:
        return self._full_names

    def _follow(self, entry: _Entry | None) -> None:
        has_account = entry is not None and entry.state is not AccountState.NONE
        helped = entry is not None and (self._administers or entry.roles() <= HELPED_BY_REGISTRARS)
        has_password = has_account and entry is not None and not entry.in_directory
        self.reset.setVisible(has_password and helped and entry is not None and entry.active)
        self.disable.setVisible(self._administers and entry is not None and entry.active)
        self.enable.setVisible(self._administers and entry is not None and not entry.active)

    def _disable(self) -> None:
        entry = self.shown()
        if entry is not None and entry.login.casefold() == self._own_login.casefold():
            words = self.tr(
                "This is your own account: who disables it is shut out at once and cannot take it back. Nothing was"
                " changed; another administrator can disable it."
            )
            self.told.emit(words)
        elif entry is not None:
            words = self.tr("{name} is shut out, also where they are signed in.").format(name=_name(entry))
            undo = partial(self._keeper.enable, entry.login)
            assumed = replace(entry, active=False)
            self._act(assumed, partial(self._keeper.disable, entry.login), partial(self._offer_undo, words, undo))

    def _enable(self) -> None:
        entry = self.shown()
        if entry is not None:
            words = self.tr("{name} may sign in again.").format(name=_name(entry))
            undo = partial(self._keeper.disable, entry.login)
            assumed = replace(entry, active=True)
            self._act(assumed, partial(self._keeper.enable, entry.login), partial(self._offer_undo, words, undo))

    def _offer_undo(self, words: str, undo: Callable[[], None], outcome: _Outcome) -> None:
        self.undo_offered.emit(self._with_unread(words, outcome), undo)

    def _act(
        self, assumed: _Entry, act: Callable[[], OneTimePassword | None], tell: Callable[[_Outcome], object]
    ) -> None:
        """Do something at once to an account, which is as `assumed` afterwards, and tell what came of it."""

        def done(outcome: _Outcome) -> None:
            self._hand_over(outcome)
            self.renew(outcome.entry)
            tell(outcome)

        self._lanes.run(self, lambda: self._read_after(assumed, act())).success(done).failure(
            lambda error: self.tell(assumed.login, assumed, wording.said(error.sentence))
        ).start()

    def _ask_reset(self) -> None:
        entry = self.shown()
        if entry is None:
            return
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Reset password"))
        question.setText(self.tr("Reset the password of {name}?").format(name=_name(entry)))
        question.setInformativeText(
            self.tr("Their present password stops working at once, and their open sessions end.")
        )
        yes = question.addButton(self.tr("Reset password"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(cancel)
        question.finished.connect(lambda _result: self._answer_reset(question, yes, entry))
        question.open()

    def _answer_reset(self, question: QMessageBox, yes: QPushButton, entry: _Entry) -> None:
        is_wanted = question.clickedButton() is yes
        question.deleteLater()
        if is_wanted:
            self._reset(entry)

    def _reset(self, entry: _Entry) -> None:
        words = self.tr("The password of {name} is reset.").format(name=_name(entry))
        self._act(
            replace(entry, state=AccountState.INVITED),
            partial(self._keeper.reset, entry.login),
            lambda outcome: self.told.emit(self._with_unread(words, outcome)),
        )


def _ends_one_time_password(before: _Entry, after: _Entry) -> bool:
    """Return whether a change of roles lets an unused one-time password count no longer (see `AccountKeeper`)."""
    is_unused = before.state is AccountState.INVITED
    return is_unused and before.roles() != after.roles() and not after.roles() <= HELPED_BY_REGISTRARS


def _name(entry: _Entry) -> str:
    return wording.isolated(wording.plain(entry.full_name) or entry.login)
