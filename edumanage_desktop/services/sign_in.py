"""Signing in: one's own account, its password, and what this computer remembers of it."""

import socket
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from edumanage_desktop.domain.errors import (
    AccountDisabled,
    DatabaseUnreachable,
    EduManageError,
    KeyringMissing,
    KeyringUnavailable,
    NobodyYet,
    PasswordToChoose,
    PasswordWanted,
    SignInRefused,
)
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.domain.health import Metric
from edumanage_desktop.domain.profiles import ConnectionProfile
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.store_place import bucket_place
from edumanage_desktop.services.events import FailedSignIn, FailedSignIns
from edumanage_desktop.services.profiles import PasswordKeeper, ProfileKeeper
from edumanage_desktop.services.session import Session, Welcome, greet

if TYPE_CHECKING:
    from edumanage_desktop.services.diagnosis.connection import ConnectionProber
    from edumanage_desktop.services.diagnosis.diagnosis import Diagnosis, Tell

SHORTEST_PASSWORD = 10
"""Characters; the server's procedure and the embedded database demand the same."""
LONGEST_PASSWORD = 200
OWN_DATABASE = "This computer"
"""The connection that is there where nobody described any."""
_OWN = ConnectionProfile(name=OWN_DATABASE)
_NOT_FORGOTTEN = Sentence(
    "You are signed out, but the keyring could not be asked to forget: a password that it remembers may still be there."
    " Sign in again, unlock the keyring and sign out, or delete what it keeps for EduManage Desktop."
)
_TYPE_IT = Sentence("Type your password to sign in. Nothing was sent yet.")


def is_acceptable(password: str, *, login: str) -> bool:
    """Return whether a person may choose this password."""
    return SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD and login not in password.lower()


class OwnAccount(Protocol):
    """The account of whoever signs in. Every method may raise the `DatabaseError`s."""

    def check(self) -> None:
        """Let in whoever has the right password.

        Raises `SignInRefused` (wrong login or password), `AccountDisabled`, and `PasswordToChoose` when the password
        is a one-time one that still holds; one that no longer holds is `SignInRefused` with its own sentence.
        """
        ...

    def choose_password(self, password: str) -> None:
        """Replace the one-time password; `Refused` INVALID says what a password must be like."""
        ...

    def change_password(self, password: str) -> None:
        """Replace one's own password by another; `Refused` INVALID says what a password must be like."""
        ...

    def close(self) -> None:
        """Close what it opened."""
        ...


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who signs in, where, and with what; an empty password where the account has none.

    `store_secret` is one that was typed for the key of an object store, empty for the one that is remembered.
    """

    profile: ConnectionProfile
    login: str
    password: str = ""
    store_secret: str = ""

    def __repr__(self) -> str:
        return f"Credentials({self.profile.name!r}, {self.login!r})"


class Entrance(Protocol):
    """Leads into a department. Every method may raise the `DatabaseError`s, and none runs on the GUI thread."""

    def enter(self, credentials: Credentials) -> Session:
        """Open a session; raises `SignInRefused` or one of its kinds for who is not let in."""
        ...

    def own_account(self, credentials: Credentials) -> OwnAccount:
        """Return the account that these credentials are for."""
        ...

    def try_out(self, credentials: Credentials) -> None:
        """Enter and leave again; the `DatabaseError` that it raises says by its `hindrance` what is in the way."""
        ...

    def connection_prober(self, credentials: Credentials) -> "ConnectionProber":
        """Return who tries the way to the database, step by step."""
        ...

    def asks_password(self, profile: ConnectionProfile) -> bool:
        """Return whether nobody is let in without one: on a server, unless the surroundings hand in a password."""
        ...

    def needs_first_admin(self, profile: ConnectionProfile) -> bool:
        """Return whether nobody can administer the embedded database of a profile yet."""
        ...

    def make_first_admin(self, credentials: Credentials, full_name: str) -> None:
        """Make the first administrator of an embedded database, which is made where it is missing."""
        ...

    def upgrade(self, credentials: Credentials) -> None:
        """Bring the schema up to date as an administrator; raises `Refused` for whoever may not."""
        ...

    def place(self, profile: ConnectionProfile) -> str:
        """Return what tells one database from another, under which passwords are remembered."""
        ...

    def place_elsewhere(self) -> str:
        """Return where files are kept for a connection that does not say so, empty where nothing says it."""
        ...

    def wipe_leftovers(self) -> None:
        """Wipe the copies of files that killed sessions left on this computer, whoever's they were."""
        ...


def _is_final(refusal: SignInRefused) -> bool:
    """Return whether no other password would be answered otherwise."""
    return isinstance(refusal, AccountDisabled | PasswordToChoose)


@dataclass(frozen=True, slots=True)
class Entered:
    """An open session with what the window shows first; `is_to_be_remembered` asks for `SignInDesk.remember`."""

    welcome: Welcome
    credentials: Credentials
    is_to_be_remembered: bool = False


@dataclass(frozen=True, slots=True)
class Begun:
    """What a start came to: the connections that there are, the chosen one, and either a session or what hindered."""

    profiles: Sequence[ConnectionProfile]
    profile: ConnectionProfile
    login: str
    entered: Entered | None
    error: EduManageError | None


@dataclass(frozen=True, slots=True)
class SignInDesk:
    """Signs people in, remembers their passwords where they want it, and changes them."""

    profiles: ProfileKeeper
    passwords: PasswordKeeper
    failures: FailedSignIns
    entrance: Entrance

    def begin(
        self,
        *,
        named: ConnectionProfile | None,
        last_profile: str,
        last_login: str,
        returning: Credentials | None = None,
    ) -> Begun:
        """Sign in without asking, where that is possible.

        `named` is the connection that the command line names; otherwise it is the last one, or the first that there
        is, or the person's own embedded database. `returning` was signed in a moment ago and comes in by the same way.
        """
        profiles: Sequence[ConnectionProfile] = (_OWN,) if named is None else (named,)
        profile, login = profiles[0], profiles[0].login
        try:
            if named is None:
                profiles = self.offered()
                profile = next((each for each in profiles if each.name == last_profile), profiles[0])
                is_known = profile.name == last_profile and not profile.is_shared_machine
                login = profile.login or (last_login if is_known else "")
                if profile.is_shared_machine:
                    self.entrance.wipe_leftovers()
            if returning is not None:
                profile, login = returning.profile, returning.login
                return Begun(profiles, profile, login, Entered(greet(self.entrance.enter(returning)), returning), None)
            return Begun(profiles, profile, login, self._begin(profile, login), None)
        except EduManageError as error:
            return Begun(profiles, profile, login, None, error)

    def offered(self) -> Sequence[ConnectionProfile]:
        """Return the connections to choose from; a prepared computer leads to what was prepared, and nowhere else.

        Raises `ProfilesUnreadable`.
        """
        found = self.profiles.profiles()
        is_prepared = any(profile.is_machine_wide for profile in found)
        return found if is_prepared or any(profile.name == OWN_DATABASE for profile in found) else (*found, _OWN)

    def sign_in(self, credentials: Credentials, *, remember: bool) -> Entered:
        """Sign in with a typed password; `remember` asks that the keyring keeps it, which takes its own time.

        Raises the `DatabaseError`s; `PasswordToChoose` for a one-time password, `NobodyYet` for an embedded database
        without an administrator.
        """
        try:
            welcome = greet(self.entrance.enter(credentials))
        except PasswordToChoose:
            raise
        except SignInRefused as refusal:
            self._raise_if_nobody_yet(credentials.profile, refusal)
            self._note(credentials, refusal)
            raise
        return Entered(welcome, credentials, remember and not credentials.profile.is_shared_machine)

    def remember(self, credentials: Credentials) -> None:
        """Keep a password that holds; raises `KeyringUnavailable`."""
        place = self.entrance.place(credentials.profile)
        self.passwords.remember(place, credentials.login, credentials.password)

    def remember_store_secret(self, profile: ConnectionProfile, secret: str) -> None:
        """Keep the secret of the key with which a profile's bucket is opened; raises `KeyringUnavailable`."""
        place = bucket_place(profile.store)
        self.passwords.remember(place.identity, place.key_id, secret)

    def sign_in_as_remembered(self, profile: ConnectionProfile, login: str) -> Entered:
        """Sign in with a remembered password: with the one before a change that was cut off, or the one after it.

        Raises `SignInRefused` when nothing is remembered that still holds, and `KeyringUnavailable`.
        """
        refusal: SignInRefused = PasswordWanted(_TYPE_IT)
        for number, password in enumerate(self._remembered(profile, login)):
            credentials = Credentials(profile, login, password)
            try:
                welcome = greet(self.entrance.enter(credentials))
            except SignInRefused as error:
                if _is_final(error):
                    raise
                refusal = error
                continue
            return Entered(welcome, credentials, number > 0)
        raise refusal

    def diagnose(self, credentials: Credentials, tell: "Tell") -> "Diagnosis":
        """Return why the database cannot be reached, or answers badly, as who would sign in now.

        Where no password was typed the remembered one is tried; what the way is like is seen without any. Raises the
        `DatabaseError`s, and what `tell` raises.
        """
        from edumanage_desktop.services.diagnosis.connection_judging import diagnose  # here: no start needs it

        profile = credentials.profile
        if credentials.login and not credentials.password and self.entrance.asks_password(profile):
            with suppress(KeyringUnavailable):
                remembered = self._remembered(profile, credentials.login)
                credentials = replace(credentials, password=next(iter(remembered), ""))
        return diagnose(self.entrance.connection_prober(credentials).facts(tell=tell))

    def place_elsewhere(self) -> str:
        """Return where files are kept for a connection that does not say so, empty where nothing says it."""
        return self.entrance.place_elsewhere()

    def choose_password(self, credentials: Credentials, chosen: str) -> Credentials:
        """Replace a one-time password and return the credentials that hold from now on."""
        with closing(self.entrance.own_account(credentials)) as account:
            account.choose_password(chosen)
        return Credentials(credentials.profile, credentials.login, chosen)

    def change_password(self, credentials: Credentials, changed: str) -> Credentials:
        """Change one's own password, in the database and where it is remembered; return what holds from now on.

        The keyring hears of the new one first: whenever this is cut off, it has the one that holds.
        """
        place = self.entrance.place(credentials.profile)
        is_remembered = self._is_remembered(credentials)
        if is_remembered:
            self.passwords.about_to_change(place, credentials.login, changed)
        with closing(self.entrance.own_account(credentials)) as account:
            account.change_password(changed)
        after = Credentials(credentials.profile, credentials.login, changed)
        if is_remembered:
            try:
                self.remember(after)
            except KeyringUnavailable:
                return after  # it knows both, and the next sign-in tells which one holds
        return after

    def forget(self, credentials: Credentials) -> None:
        """Forget a remembered password.

        Raises `KeyringUnavailable` when the keyring could not be asked, where there may be something to forget: no
        password of an embedded database is ever remembered, and none where there is no keyring.
        """
        try:
            self.passwords.forget(self.entrance.place(credentials.profile), credentials.login)
        except KeyringMissing:
            return
        except KeyringUnavailable as error:
            if credentials.profile.is_server:
                raise KeyringUnavailable(_NOT_FORGOTTEN) from error

    def report(self, entered: Entered) -> None:
        """Tell the database of this sign-in, and of those that failed at this computer before it."""
        events, place = entered.welcome.session.events, self.entrance.place(entered.credentials.profile)
        events.report(EventKind.SIGN_IN, f"at={socket.gethostname()[:80]}")
        meter = entered.welcome.session.measuring.meter
        meter.note(Metric.SIGN_IN)
        waiting = self.failures.waiting(place)
        for number, failed in enumerate(waiting):
            try:
                events.report(EventKind.SIGN_IN_FAILED, failed.detail())
                meter.note(Metric.SIGN_IN, failed=True, at=failed.at)
            except EduManageError:
                self.failures.reported(place, number)
                raise
        if waiting:
            self.failures.reported(place, len(waiting))

    def unlocked(self, credentials: Credentials, typed: str) -> Credentials | None:
        """Return what `proven` does; while the database is away, the password that let them in counts."""
        try:
            return self.proven(credentials, typed)
        except DatabaseUnreachable:
            return credentials if typed and typed == credentials.password else None

    def proven(self, credentials: Credentials, typed: str) -> Credentials | None:
        """Return the credentials that hold if this is the password, None if not, as the database judges.

        It may be another than the one that let them in: it can be changed elsewhere. Raises `SignInRefused` for who is
        no longer let in at all, and the other `DatabaseError`s.
        """
        if not typed:
            return None  # the entrance would look for another one in the surroundings
        again = Credentials(credentials.profile, credentials.login, typed)
        try:
            with closing(self.entrance.own_account(again)) as account:
                account.check()
        except SignInRefused as error:
            if _is_final(error):
                raise
            return None
        return again

    def _begin(self, profile: ConnectionProfile, login: str) -> Entered:
        """Sign in without asking.

        Raises `NobodyYet` for an embedded database without an administrator, `SignInRefused` when somebody has to be
        asked, `KeyringUnavailable` and the `DatabaseError`s.
        """
        if self.entrance.asks_password(profile):
            if not login:
                raise PasswordWanted(_TYPE_IT)
            return self.sign_in_as_remembered(profile, login)
        try:
            credentials = Credentials(profile, login)
            return Entered(greet(self.entrance.enter(credentials)), credentials)
        except SignInRefused as refusal:
            self._raise_if_nobody_yet(profile, refusal)
            raise

    def _raise_if_nobody_yet(self, profile: ConnectionProfile, refusal: SignInRefused) -> None:
        if not profile.is_server and self.entrance.needs_first_admin(profile):
            raise NobodyYet(refusal.sentence) from refusal

    def _note(self, credentials: Credentials, refusal: SignInRefused) -> None:
        why = type(refusal).__name__ if refusal.hindrance is None else refusal.hindrance.replace(" ", "-")
        failed = FailedSignIn(credentials.login, why, datetime.now(UTC))
        self.failures.note(self.entrance.place(credentials.profile), failed)

    def _remembered(self, profile: ConnectionProfile, login: str) -> Sequence[str]:
        if profile.is_shared_machine:
            return ()
        return self.passwords.remembered(self.entrance.place(profile), login)

    def _is_remembered(self, credentials: Credentials) -> bool:
        try:
            return bool(self._remembered(credentials.profile, credentials.login))
        except KeyringUnavailable:
            return False
