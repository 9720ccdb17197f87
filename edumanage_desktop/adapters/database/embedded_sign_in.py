"""Signing in to an embedded database: who has an account needs its password, who has none is let in without one.

The file guards against mistakes only (SECURITY.md): who may read it needs no password. What is loaded for comparing
passwords is loaded when there is one to compare.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.driver import place_of, secret_of
from edumanage_desktop.adapters.database.failures import driver_errors, refused, sentence, translate, translated
from edumanage_desktop.domain.errors import (
    AccountDisabled,
    DatabaseNotOurs,
    DatabaseReadOnly,
    Hindrance,
    PasswordToChoose,
    RefusalCode,
    SignInRefused,
)
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.people import AccountState
from edumanage_desktop.services.sign_in import is_acceptable

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database.guessing import Guesses

_DISABLED = Sentence("This account is disabled. Nothing was changed; ask an administrator.")
_CHOOSE = Sentence("This is a one-time password. Nothing was changed; choose a password of your own to go on.")
_LATE = Sentence("This one-time password is no longer valid. Nothing was changed; ask an administrator for a new one.")
_PERSON = """SELECT p.account,p.active,p.password_until_us,l.argon2,l.one_time
 FROM people p LEFT JOIN local_passwords l ON l.login=p.login WHERE p.login=:login"""


def clock_us() -> int:
    """Return the time in microseconds since 1970, UTC."""
    return time.time_ns() // 1000


@dataclass(frozen=True, slots=True)
class _Found:
    """What the database knows of a login."""

    has_account: bool
    is_active: bool
    until_us: int
    text: str | None
    is_one_time: bool


class EmbeddedOwnAccount:
    """See `services.sign_in.OwnAccount`.

    The password is the one given, else the environment's EDUMANAGE_PASSWORD, else what `ask_password` answers; a login
    that needs none asks for none.
    """

    def __init__(
        self,
        *,
        connections: Connections,
        login: str | None,
        password: str | None = None,
        ask_password: Callable[[], str | None] = lambda: None,
        now_us: Callable[[], int] = clock_us,
    ) -> None:
        self._connections, self._login = connections, login or ""
        self._password, self._ask_password, self._now_us = secret_of(password), ask_password, now_us

    def check(self) -> None:
        """Let in whoever needs no password, or has the right one; see the protocol."""
        found = self._let_in()
        if found.is_one_time:
            raise PasswordToChoose(_CHOOSE)

    def choose_password(self, password: str) -> None:
        """Replace the one-time password."""
        self._require_acceptable(password)
        found = self._let_in()
        if not found.is_one_time:
            raise refused(RefusalCode.DENIED, "reason=who")
        self._replace(password, "password-chosen", found)

    def change_password(self, password: str) -> None:
        """Replace one's own password; whoever has none has nothing to change."""
        self._require_acceptable(password)
        found = self._let_in()
        if not found.has_account or found.is_one_time:
            raise refused(RefusalCode.DENIED, "reason=who")
        self._replace(password, "password-changed", found)

    def close(self) -> None:
        """Close the connections."""
        self._connections.close()

    def _let_in(self) -> _Found:
        """Return who has shown that they are, also with a one-time password; raises as `check` does."""
        with translated(), self._connections.reading() as connection:
            found = self._found(connection)
        if found is None or found.has_account:
            self._compare(found)
        if found is None:
            raise _wrong()
        if not found.is_active:
            raise AccountDisabled(_DISABLED, Hindrance.ACCOUNT_DISABLED)
        if found.is_one_time and found.until_us <= self._now_us():
            raise SignInRefused(_LATE, Hindrance.PASSWORD_WRONG)
        return found

    def _found(self, connection: Connection) -> _Found | None:
        row = connection.row(_PERSON, {"login": self._login}) if is_storable(self._login) else None
        if row is None:
            return None
        account, active, until_us, text, one_time = row
        has_account = account != AccountState.NONE
        return _Found(has_account, bool(active), until_us, text, has_account and bool(one_time))

    def _compare(self, found: _Found | None) -> None:
        """Raise `SignInRefused` unless the password is right, in the same words and time whoever it is."""
        if not self._password:
            self._password = self._ask_password()
        if not self._password:
            raise _wrong()
        from edumanage_desktop.adapters.database.argon2_texts import StoredPassword, is_outdated, is_password, text_of
        from edumanage_desktop.adapters.database.guessing import Guesses

        guesses = Guesses(connections=self._connections, login=self._login, now_us=self._now_us)
        is_counted = self._count(guesses)
        stored = None if found is None or found.text is None else StoredPassword(found.text, found.is_one_time)
        if not is_password(self._password, stored) or stored is None:
            raise _wrong()
        if is_counted:
            with translated():
                guesses.succeeded()
                if is_outdated(stored):
                    self._store(text_of(self._password, is_one_time=False), instead_of=stored.text)

    def _count(self, guesses: "Guesses") -> bool:
        """Note the try and return whether that could be done; a file that nobody may write is read all the same."""
        try:
            waits_s = guesses.begin()
        except driver_errors() as error:
            failure = translate(error)
            if isinstance(failure, DatabaseReadOnly):
                return False
            raise failure from error
        if waits_s:
            waiting = Sentence(
                "Too many wrong passwords for this login. Nothing was changed; try again in %n seconds.",
                one="Too many wrong passwords for this login. Nothing was changed; try again in a second.",
                number=waits_s,
            )
            raise SignInRefused(waiting, Hindrance.PASSWORD_WRONG)
        return True

    def _require_acceptable(self, password: str) -> None:
        if not is_acceptable(password, login=self._login):
            raise refused(RefusalCode.INVALID, "field=password")

    def _replace(self, password: str, event: str, found: _Found) -> None:
        """Store another password, unless somebody stored one meanwhile."""
        from edumanage_desktop.adapters.database.argon2_texts import text_of

        text = text_of(password, is_one_time=False)
        with translated(), self._connections.writing() as connection:
            if not self._store_through(connection, text, instead_of=found.text):
                raise _wrong()
            connection.rows(
                "UPDATE people SET account='active',password_until_us=0 WHERE login=:login", {"login": self._login}
            )
            tell(connection, event, self._login)
        self._password = password

    def _store(self, text: str, *, instead_of: str) -> None:
        with self._connections.writing() as connection:
            self._store_through(connection, text, instead_of=instead_of)

    def _store_through(self, connection: Connection, text: str, *, instead_of: str | None) -> bool:
        connection.rows(
            "UPDATE local_passwords SET argon2=:text,one_time=0 WHERE login=:login AND argon2=:instead_of",
            {"text": text, "login": self._login, "instead_of": instead_of},
        )
        return bool(connection.value("SELECT changes()"))


def _wrong() -> SignInRefused:
    return SignInRefused(sentence(SignInRefused), Hindrance.PASSWORD_WRONG)


def is_storable(text: str) -> bool:
    """Return whether a text is one: half of a character, or a NUL at which SQLite would cut it off, is none."""
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)


def tell(connection: Connection, kind: str, login: str) -> None:
    """Record what became of an account, as done by the connection's login."""
    values = {"uuid": str(uuid4()), "kind": kind, "login": login}
    connection.rows("INSERT INTO events(event_uuid,kind,subject) VALUES(:uuid,:kind,:login)", values)


def own_account(url: str, *, login: str, password: str | None = None) -> EmbeddedOwnAccount:
    """Return the account of a login of an embedded database; raises `DatabaseNotOurs` for a server's URL.

    It keeps no connection open between its acts.
    """
    place = place_of(url, login=login)
    if place.is_server:
        raise DatabaseNotOurs(Sentence("This is a database server, whose accounts are its own. Nothing was changed."))
    connections = Connections(place=place, login=login)
    connections.close()
    return EmbeddedOwnAccount(connections=connections, login=login, password=password)
