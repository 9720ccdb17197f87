"""One's own account on a server: is the password right, is it a one-time one, and changing it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import Place, connect
from edumanage_desktop.adapters.database.embedded_sign_in import EmbeddedOwnAccount
from edumanage_desktop.adapters.database.failures import driver_errors, refused, translate, translated
from edumanage_desktop.adapters.database.hindrances import told
from edumanage_desktop.adapters.database.reach import is_mariadb
from edumanage_desktop.domain.errors import DatabaseError, Hindrance, PasswordToChoose, RefusalCode
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.sign_in import OwnAccount, is_acceptable
from migrations.program.account_words import NEWCOMER

MUTE = 2013
"""The driver's number for a connection that was lost before it was answered."""
_ADMINISTERS = """SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login AND r.role='admin'
 WHERE p.login=:login AND p.active=1"""
_CHOOSE = Sentence("This password is for once only. Choose a password of your own to go on.")
_ELSEWHERE = Sentence("Your institution's directory keeps this password. Nothing was changed; change it there.")


class ServerOwnAccount:
    """See `services.sign_in.OwnAccount`; `place` names the login and the present password."""

    def __init__(self, *, place: Place) -> None:
        self._place = place

    def check(self) -> None:
        """Sign in and out again."""
        with self._session() as session:
            raise_if_newcomer(session)

    def choose_password(self, password: str) -> None:
        """Set the chosen password and let the server's procedure for newcomers see that it is another one."""
        self._require_acceptable(password)
        with self._session() as session, session.cursor() as cursor:
            self._set_password(session, password)
            cursor.execute("CALL em_first_password()")

    def change_password(self, password: str) -> None:
        """Set another password; sessions that are open go on."""
        address = self._place.address
        if address is not None and address.asks_directory:
            raise DatabaseError(_ELSEWHERE)
        self._require_acceptable(password)
        with self._session() as session:
            self._set_password(session, password)

    def close(self) -> None:
        """Do nothing: every session was closed when it had done its work."""

    def _require_acceptable(self, password: str) -> None:
        if not is_acceptable(password, login=str(self._place.arguments["user"])):
            raise refused(RefusalCode.INVALID, "field=password")

    def _set_password(self, session: Any, password: str) -> None:
        """Set one's own password; the server writes neither its words nor the statement into its logs."""
        with session.cursor() as cursor:
            if is_mariadb(session):
                cursor.execute("SET PASSWORD = PASSWORD(%s)", (password,))
            else:
                # Who sets password_require_current wants the present one once more.
                present = self._place.arguments["password"].decode(errors="surrogateescape")
                cursor.execute("SET PASSWORD = %s REPLACE %s", (password, present))

    @contextmanager
    def _session(self) -> Iterator[Any]:
        """Yield a session that needs no right on the database: a newcomer has none but to choose a password."""
        with translated(), closing(connect(self._place, login=None)) as session:
            yield session


def raise_if_newcomer(session: Any) -> None:
    """Raise `PasswordToChoose` when a server's session may do nothing but choose a password."""
    with session.cursor() as cursor:
        cursor.execute("SELECT CURRENT_ROLE()")
        found = cursor.fetchone()
    if found is not None and NEWCOMER in str(found[0]):
        raise PasswordToChoose(_CHOOSE)


def own_account_at(place: Place, *, login: str, password: str) -> OwnAccount:
    """Return one's own account at a place, on a server or in a file."""
    if place.is_server:
        return ServerOwnAccount(place=place)
    return EmbeddedOwnAccount(connections=Connections(place=place, login=login), login=login, password=password)


def require_administrator(place: Place, *, login: str, password: str) -> None:
    """Raise `Refused` unless somebody proves to be an administrator of an embedded database, be its schema an old one.

    Raises what `OwnAccount.check` raises, too.
    """
    with closing(own_account_at(place, login=login, password=password)) as account:
        account.check()
    with closing(Connections(place=place, login=login)) as connections, translated(), connections.reading() as lent:
        found = lent.value(_ADMINISTERS, {"login": login})
    if not found:
        raise refused(RefusalCode.DENIED, "reason=kind")


def greet_server(place: Place) -> None:
    """Sign in to a server and out again; what listens and never greets as one does is no database.

    Raises `PasswordToChoose` for a newcomer, and the `DatabaseError`s with their hindrance.
    """
    try:
        session = connect(place, login=None)
    except driver_errors() as error:
        if error.args[:1] == (MUTE,):
            raise told(Hindrance.NOT_A_DATABASE) from error
        raise translate(error) from error
    with translated(), closing(session):
        raise_if_newcomer(session)
