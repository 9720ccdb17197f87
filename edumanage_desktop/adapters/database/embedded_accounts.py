"""Accounts on an embedded database: the rules of the definer procedures in `migrations.program.accounts`, in Python.

Each act stands in one transaction with its checks, so that it is done wholly or not at all. Who may write the file is
bound by none of it (SECURITY.md).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice

from edumanage_desktop.adapters.database.accounts import roles_of
from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.embedded_sign_in import clock_us, is_storable, tell
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.domain.blanks import holds_blank, trimmed
from edumanage_desktop.domain.errors import DatabaseNotOurs, RefusalCode, Refused
from edumanage_desktop.domain.people import HELPED_BY_REGISTRARS, Role, go_together, is_login
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.people import MOST_AT_ONCE, Account, AccountState, NewPerson, OneTimePassword
from edumanage_desktop.services.sign_in import is_acceptable

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR_US = 3_600_000_000
_HOURS = 72
_MOST_HOURS = 24 * 366
_NAME_CHARACTERS = 200
_EMAIL_CHARACTERS = 254
_LARGEST_ID = 2**63 - 1
_NOBODY_YET = Sentence(
    "Nobody administers this database yet. Nothing was changed; make the first administrator with: edumanage-desktop"
    " people add LOGIN --role admin."
)
_SOMEBODY_THERE = Sentence("Somebody administers this database already. Nothing was changed; sign in, or ask them.")
_CAN_SIGN_IN = """(p.account='' OR EXISTS(SELECT 1 FROM local_passwords l WHERE l.login=p.login
 AND (l.one_time=0 OR p.password_until_us>:now_us)))"""
_SOMEBODY_ADMINISTERS = f"""SELECT EXISTS(SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login
 AND r.role='admin' WHERE p.active=1 AND {_CAN_SIGN_IN})"""
_PEOPLE = """SELECT a.login,a.full_name,a.roles,a.active,CASE WHEN a.account<>'' AND NOT EXISTS(SELECT 1
 FROM local_passwords l WHERE l.login=a.login) THEN 'making' ELSE a.account END,a.email,a.faculty_id,a.student_id,
 a.version FROM all_people a"""
_STAFF = f"{_PEOPLE} WHERE a.student_id IS NULL OR a.faculty_id IS NOT NULL ORDER BY a.login"
_PEOPLE += " ORDER BY a.login"
_WRITE_PERSON = """INSERT INTO people(login,full_name,email,faculty_id,student_id,account,password_until_us)
 VALUES(:login,:name,:email,:faculty,:student,:account,:until_us) ON CONFLICT(login) DO UPDATE SET full_name=:name,
 email=:email,faculty_id=:faculty,student_id=:student,active=1,account=:account,password_until_us=:until_us"""
_CHANGE_PERSON = """UPDATE people SET full_name=:name,email=:email,faculty_id=:faculty,student_id=:student,
 version=version+1 WHERE login=:login AND (:version IS NULL OR version=:version)"""
_END_ONE_TIME_PASSWORD = "UPDATE people SET password_until_us=0 WHERE login=:login AND account='invited'"
_WRITE_PASSWORD = """INSERT INTO local_passwords(login,argon2,one_time) VALUES(:login,:text,:one_time)
 ON CONFLICT(login) DO UPDATE SET argon2=:text,one_time=:one_time"""


@dataclass(frozen=True, slots=True)
class _Secret:
    """A password that is to be stored; `until_us` is 0 for one that the person chose."""

    password: str
    until_us: int = 0


class EmbeddedAccountKeeper:
    """See `services.people.AccountKeeper`; `connections` are those of whoever acts.

    `sign_in` lets them in before the first act, or raises; nobody is asked who makes the first administrator.
    """

    def __init__(
        self,
        *,
        connections: Connections,
        sign_in: Callable[[], None] = lambda: None,
        now_us: Callable[[], int] = clock_us,
    ) -> None:
        self._connections, self._sign_in, self._now_us = connections, sign_in, now_us
        self._is_in = False

    def add(self, people: Iterable[NewPerson]) -> list[OneTimePassword]:
        """Make accounts, some hundreds at once; the first of a database that nobody administers is an administrator."""
        waiting, made = iter(people), list[OneTimePassword]()
        with translated(), self._connections.reading() as connection:
            is_first = not _somebody_administers(connection, self._now_us())
        if not is_first:
            self._let_in()
        while batch := list(islice(waiting, MOST_AT_ONCE)):
            if is_first and not made and Role.ADMIN not in batch[0].roles:
                raise Refused(RefusalCode.DENIED, _NOBODY_YET, {"reason": "first_admin"})
            made += self._add(batch, is_first=is_first)
        return made

    def people(self) -> Sequence[Account]:
        """Return everybody."""
        return self._read(_PEOPLE)

    def staff(self) -> Sequence[Account]:
        """Return those who are no students alone."""
        return self._read(_STAFF)

    def student_id(self, number: str) -> int:
        """Return a student's id."""
        query = "SELECT id FROM students WHERE number=:number"
        with translated(), self._connections.reading() as connection:
            found = connection.value(query, {"number": number}) if is_storable(number) else None
        if found is None:
            raise refused(RefusalCode.INVALID, "field=student_id")
        return int(found)

    def change(self, person: NewPerson, *, version: int | None = None) -> None:
        """Give a person this name and these roles, which count from their next statement on."""
        self._let_in()
        with translated(), self._connections.writing() as connection:
            _require_role(connection, Role.ADMIN)
            _require_known(connection, person.login)
            _check_entry(connection, person)
            if Role.ADMIN not in person.roles:
                _keep_last_admin(connection, person.login)
            had = frozenset(_roles_held(connection, person.login))
            if connection.change(_CHANGE_PERSON, _values(person) | {"version": version}) == 0:
                raise refused(RefusalCode.CONFLICT, "table=people")
            if had != person.roles and not person.roles <= HELPED_BY_REGISTRARS:
                connection.rows(_END_ONE_TIME_PASSWORD, {"login": person.login})
            _write_roles(connection, person)
            tell(connection, "roles-changed", person.login)

    def disable(self, login: str) -> None:
        """Shut a person out; the triggers ask at every act whether who acts is active."""
        self._let_in()
        with translated(), self._connections.writing() as connection:
            _require_role(connection, Role.ADMIN)
            _require_known(connection, login)
            _keep_last_admin(connection, login)
            connection.rows("UPDATE people SET active=0 WHERE login=:login", {"login": login})
            tell(connection, "account-disabled", login)

    def enable(self, login: str) -> None:
        """Let a person in again."""
        self._let_in()
        with translated(), self._connections.writing() as connection:
            _require_role(connection, Role.ADMIN)
            _require_known(connection, login)
            connection.rows("UPDATE people SET active=1 WHERE login=:login", {"login": login})
            tell(connection, "account-enabled", login)

    def end_all_sessions(self) -> bool:
        """Return false: the windows of a file end their sessions by what they read."""
        return False

    def reset(self, login: str) -> OneTimePassword:
        """Replace a forgotten password; registrars may do so for students and faculty."""
        self._let_in()
        with translated(), self._connections.writing() as connection:
            _require_role(connection, Role.ADMIN, Role.REGISTRAR)
            _require_account(connection, login)
            theirs = set(_roles_held(connection, login))
            if not _holds(connection, Role.ADMIN) and not theirs <= HELPED_BY_REGISTRARS:
                raise refused(RefusalCode.DENIED, "reason=kind")
            secret = self._one_time(connection)
            connection.rows(
                "UPDATE people SET account='invited',password_until_us=:until_us WHERE login=:login",
                {"login": login, "until_us": secret.until_us},
            )
            _write_password(connection, login, secret)
            tell(connection, "password-reset", login)
        return _told(login, secret)

    def close(self) -> None:
        """Close the connections."""
        self._connections.close()

    def _read(self, query: str) -> Sequence[Account]:
        self._let_in()
        with translated(), self._connections.reading() as connection:
            _require_role(connection, Role.ADMIN, Role.REGISTRAR, Role.BACKUP)
            rows = connection.rows(query)
        return [
            Account(login, name, roles_of(roles), bool(active), AccountState(state), *rest)
            for login, name, roles, active, state, *rest in rows
        ]

    def _let_in(self) -> None:
        if not self._is_in:
            self._sign_in()
            self._is_in = True

    def _add(self, batch: Sequence[NewPerson], *, is_first: bool) -> list[OneTimePassword]:
        made = []
        with translated(), self._connections.writing() as connection:
            if not is_first:
                _require_role(connection, Role.ADMIN)
            for person in batch:
                secret = self._one_time(connection)
                _make(connection, person, secret, now_us=self._now_us() if is_first else None)
                made.append(_told(person.login, secret))
        return made

    def _one_time(self, connection: Connection) -> _Secret:
        from edumanage_desktop.adapters.database.argon2_texts import one_time_secret

        setting = connection.value("SELECT value FROM settings WHERE name='one_time_password_hours'")
        hours = int(setting) if setting and setting.isascii() and setting.isdigit() else _HOURS
        return _Secret(one_time_secret(), self._now_us() + min(hours, _MOST_HOURS) * _HOUR_US)


def needs_first_admin(url: str) -> bool:
    """Return whether an embedded database has nobody who could administer it; raises the `DatabaseError`s."""
    with _opened(url, "") as connections, translated(), connections.reading() as connection:
        return not _somebody_administers(connection, clock_us())


def make_first_admin(url: str, *, login: str, full_name: str, password: str, email: str | None = None) -> None:
    """Make the first administrator of an embedded database, with a password of their choice.

    Somebody of this login whom the database knows already keeps their other roles. Raises `Refused`: DENIED when
    somebody administers it already, INVALID for a login, name or password that cannot be.
    """
    with _opened(url, login) as connections, translated(), connections.writing() as connection:
        now_us = clock_us()
        if _somebody_administers(connection, now_us):
            raise Refused(RefusalCode.DENIED, _SOMEBODY_THERE, {"reason": "first_admin"})
        if not is_acceptable(password, login=login):
            raise refused(RefusalCode.INVALID, "field=password")
        if not is_login(login):
            raise refused(RefusalCode.INVALID, "field=login")
        ids = connection.row("SELECT faculty_id,student_id FROM people WHERE login=:login", {"login": login})
        faculty_id, student_id = ids or (None, None)
        roles = frozenset({Role.ADMIN, *_roles_held(connection, login)})
        person = NewPerson(login, full_name, roles, email, faculty_id, student_id)
        _make(connection, person, _Secret(password), now_us=now_us)


@contextmanager
def _opened(url: str, login: str) -> Iterator[Connections]:
    place = place_of(url, login=login)
    if place.is_server:
        raise DatabaseNotOurs(Sentence("This is a database server, whose accounts are its own. Nothing was changed."))
    connections = Connections(place=place, login=login)
    try:
        yield connections
    finally:
        connections.close()


def _somebody_administers(connection: Connection, now_us: int) -> bool:
    return bool(connection.value(_SOMEBODY_ADMINISTERS, {"now_us": now_us}))


def _holds(connection: Connection, *roles: Role) -> bool:
    listed = ",".join(f"'{role}'" for role in roles)
    query = f"SELECT 1 FROM my_roles WHERE role IN({listed})"
    return connection.value(query) is not None


def _require_role(connection: Connection, *roles: Role) -> None:
    if not _holds(connection, *roles):
        raise refused(RefusalCode.DENIED, "reason=kind")


def _roles_held(connection: Connection, login: str) -> list[Role]:
    rows = connection.rows("SELECT role FROM person_roles WHERE login=:login", {"login": login})
    return [Role(role) for (role,) in rows if role in set(Role)]


def _require_known(connection: Connection, login: str) -> None:
    """Refuse a login that nobody has; without an account, too, a person signs in here and can be shut out."""
    query = "SELECT 1 FROM people WHERE login=:login"
    if not is_storable(login) or connection.value(query, {"login": login}) is None:
        raise refused(RefusalCode.INVALID, "field=person")


def _require_account(connection: Connection, login: str) -> None:
    query = "SELECT 1 FROM people WHERE login=:login AND account<>''"
    if not is_storable(login) or connection.value(query, {"login": login}) is None:
        raise refused(RefusalCode.INVALID, "field=person")


def _keep_last_admin(connection: Connection, login: str) -> None:
    query = """SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login AND r.role='admin'
 WHERE p.active=1 AND p.login<>:login"""
    if Role.ADMIN in _roles_held(connection, login) and connection.value(query, {"login": login}) is None:
        raise refused(RefusalCode.DENIED, "reason=last_admin")


def _make(connection: Connection, person: NewPerson, secret: _Secret, *, now_us: int | None) -> None:
    """Write a person with their password.

    With `now_us` a login may be taken over whose one-time password is no longer valid: there is nobody to reset it.
    """
    if not is_login(person.login):
        raise refused(RefusalCode.INVALID, "field=login")
    query = f"SELECT 1 FROM people p WHERE p.login=:login AND p.account<>'' AND {_CAN_SIGN_IN}"
    if connection.value(query, {"login": person.login, "now_us": now_us or 0}) is not None:
        raise refused(RefusalCode.INVALID, "field=login|why=taken")
    if person.in_directory:
        raise refused(RefusalCode.INVALID, "field=directory|why=file")
    _check_entry(connection, person)
    account = AccountState.INVITED if secret.until_us else AccountState.ACTIVE
    values = _values(person) | {"account": account.value, "until_us": secret.until_us}
    connection.rows(_WRITE_PERSON, values)
    _write_roles(connection, person)
    _write_password(connection, person.login, secret)
    tell(connection, "account-made", person.login)


def _check_entry(connection: Connection, person: NewPerson) -> None:
    name, email = _name_of(person), person.email
    if not name or trimmed(name) != name or len(name) > _NAME_CHARACTERS or not is_storable(person.full_name):
        raise refused(RefusalCode.INVALID, "field=name")
    if email is not None and not _is_email(email):
        raise refused(RefusalCode.INVALID, "field=email")
    if not go_together(person.roles):
        raise refused(RefusalCode.INVALID, "field=roles")
    for role, table, number, field in (
        (Role.FACULTY, "faculty", person.faculty_id, "faculty_id"),
        (Role.STUDENT, "students", person.student_id, "student_id"),
    ):
        is_id = number is None or -_LARGEST_ID <= number <= _LARGEST_ID
        query = f"SELECT 1 FROM {table} WHERE id=:number"
        if not is_id or (role in person.roles and connection.value(query, {"number": number}) is None):
            raise refused(RefusalCode.INVALID, f"field={field}")


def _name_of(person: NewPerson) -> str:
    return person.full_name.strip(" ")


def _is_email(text: str) -> bool:
    """Return whether the register would take this, too: an @ between two parts, and no blank."""
    is_one = 0 < text.find("@") < len(text) - 1
    return is_one and len(text) <= _EMAIL_CHARACTERS and is_storable(text) and not holds_blank(text)


def _values(person: NewPerson) -> dict[str, str | int | None]:
    return {
        "login": person.login,
        "name": _name_of(person),
        "email": person.email,
        "faculty": person.faculty_id,
        "student": person.student_id,
    }


def _write_roles(connection: Connection, person: NewPerson) -> None:
    connection.rows("DELETE FROM person_roles WHERE login=:login", {"login": person.login})
    for role in sorted(person.roles):
        values = {"login": person.login, "role": role.value}
        connection.rows("INSERT INTO person_roles(login,role) VALUES(:login,:role)", values)


def _write_password(connection: Connection, login: str, secret: _Secret) -> None:
    from edumanage_desktop.adapters.database.argon2_texts import text_of

    is_one_time = bool(secret.until_us)
    text = text_of(secret.password, is_one_time=is_one_time)
    connection.rows(_WRITE_PASSWORD, {"login": login, "text": text, "one_time": int(is_one_time)})


def _told(login: str, secret: _Secret) -> OneTimePassword:
    return OneTimePassword(login, secret.password, _EPOCH + timedelta(microseconds=secret.until_us))
