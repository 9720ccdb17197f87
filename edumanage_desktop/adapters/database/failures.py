"""Translating what drivers report into the errors of the domain, each with one sentence.

PyMySQL and SQLAlchemy are looked at only where they are loaded already: nobody else can have raised their errors.
"""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from edumanage_desktop.domain.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseError,
    DatabaseNotOurs,
    DatabaseReadOnly,
    DatabaseUnreachable,
    RefusalCode,
    Refused,
    SignInRefused,
)

_UNREACHABLE = frozenset({2002, 2003, 2005, 2006, 2013, 2055, 1047, 1053, 1077, 1078, 1079, 1080, 1129, 1927, 4031})
_BUSY = frozenset({1040, 1203, 1205, 1213, 1226})
_SIGN_IN = frozenset({1130})
_READ_ONLY = frozenset({1290, 1792, 1836})
_DAMAGED = frozenset({126, 127, 134, 144, 145, 1034, 1194, 1712})
_NOT_OURS = frozenset({1049, 1146})
_REFUSAL = 1644
_REFUSALS_OF_A_SERVER = frozenset({_REFUSAL, 1062, 1142, 1143, 1366, 1370})
_LETTERS = 1366
_NO_PRIVILEGE = frozenset({1142, 1143, 1370})

_SENTENCES: dict[type[DatabaseError], str] = {
    DatabaseUnreachable: "The database cannot be reached. Nothing was lost; check network and server, then try again.",
    DatabaseBusy: "The database is busy with somebody else's work. Nothing was changed; try again in a moment.",
    SignInRefused: "This login and password are not accepted. Nothing was changed; check both and try again.",
    DatabaseReadOnly: "The database is read-only. Nothing was changed; ask an administrator.",
    DatabaseDamaged: "This is a damaged database, or none. Nothing was changed; restore a backup or choose another.",
    DatabaseNotOurs: "This database holds no EduManage tables. Nothing was changed; choose another database.",
    DatabaseError: "The database reported an unexpected error. Nothing was changed.",
}
_DISK_FULL = (
    "The disk that holds the database is full. What is not recorded yet was not changed; free some space, then try"
    " again."
)
NO_FILE = (
    "The database file cannot be opened: it is missing, or you have no right to it. Nothing was changed; check that it"
    " is there, then try again."
)
_DISK_ERRORS = (
    "The disk that holds the database reports errors. Nothing more was changed; check the disk, then try again."
)
_SQLITE_SENTENCES = {
    sqlite3.SQLITE_FULL: _DISK_FULL,
    sqlite3.SQLITE_CANTOPEN: NO_FILE,
    sqlite3.SQLITE_PERM: NO_FILE,
    sqlite3.SQLITE_IOERR: _DISK_ERRORS,
}
_NOT_PREPARED = (
    "This server was not prepared for accounts. Nothing was changed; an administrator of the server runs:"
    " edumanage-desktop server prepare."
)
_SERVER_SENTENCES = {
    1305: (DatabaseNotOurs, _NOT_PREPARED),
    1021: (DatabaseUnreachable, _DISK_FULL),
    1114: (DatabaseUnreachable, _DISK_FULL),
}
_REFUSALS: dict[str, str] = {
    "DENIED reason=who": "Nobody active has this login, so nothing was recorded. Ask an administrator.",
    "DENIED reason=whose": "This submission is not, or no longer, yours to act on. Nothing was recorded.",
    "DENIED reason=kind": "Your role does not include this action. Nothing was recorded.",
    "DENIED reason=late": "This one-time password is no longer valid. Nothing was changed; ask for a new one.",
    "DENIED reason=last_admin": "This is the last administrator. Nothing was changed; make another one first.",
    "DENIED reason=other": "Another person's action carries the same number. Nothing was recorded; try again.",
    "STATE": "The submission's status does not allow this action. Nothing was recorded.",
    "CONFLICT": "Somebody changed this submission first. Nothing of yours was recorded; what you wrote is kept.",
    "INVALID field=feedback": "Feedback is missing or longer than 20,000 characters. Nothing was recorded.",
    "INVALID field=reason": "A reason is missing or longer than 20,000 characters. Nothing was recorded.",
    "INVALID field=target_faculty_id": "Choose another faculty member who is active. Nothing was recorded.",
    "INVALID field=student_id": "There is no such student here. Nothing was recorded; import the student first.",
    "INVALID field=title": "A title is missing or longer than 255 characters. Nothing was recorded.",
    "INVALID field=description": "The description is longer than 65,535 bytes. Nothing was recorded.",
    "INVALID field=letters": "The portal's table here cannot hold these letters. Nothing was recorded; an administrator"
    " converts the table with: edumanage-desktop db upgrade --convert-charset.",
    "INVALID field=login": "A login is nobody else's and has 2 to 32 small letters, digits, dots, dashes, underscores."
    " Nothing was changed; choose another.",
    "INVALID field=name": "A name is missing. Nothing was changed.",
    "INVALID field=roles": "These roles do not go together, or one is unknown. Nothing was changed.",
    "INVALID field=faculty_id": "There is no such faculty member here. Nothing was changed; import them first.",
    "INVALID field=password": "A password has at least 10 characters and does not hold the login. Nothing was changed.",
    "INVALID field=people": "The list of people is malformed or too long. Nothing was changed.",
    "INVALID field=files": "The list of files is missing or wrong. Nothing was recorded.",
    "INVALID field=previous_upload_id": "The earlier revision belongs to somebody else. Nothing was recorded.",
    "INVALID field=act_uuid": "The action's number is malformed. Nothing was recorded.",
    "INVALID field=body": "This action was already recorded with other contents. Nothing was recorded again.",
    "INVALID": "The action was incomplete. Nothing was recorded.",
    "LIMIT": "A limit was reached. Nothing was recorded; try again later.",
    "MAINTENANCE": "The service is under maintenance. Nothing was recorded; try again afterwards.",
}


def sentence(error: type[DatabaseError]) -> str:
    """Return the sentence of a kind of database failure."""
    return _SENTENCES[error]


def refusal(message: str) -> Refused | None:
    """Read a refusal of the triggers (`EM|CODE|key=value|…`), None for any other message."""
    marker, _, rest = message.partition("EM|")
    if marker or not rest:
        return None
    code, _, detail = rest.partition("|")
    try:
        known = RefusalCode(code)
    except ValueError:
        return None
    return refused(known, detail)


def refused(code: RefusalCode, detail: str = "") -> Refused:
    """Return the refusal with its sentence; `detail` is `key=value`, several parted by `|`."""
    details = dict(part.split("=", 1) for part in detail.split("|") if "=" in part)
    first = detail.split("|")[0]
    text = _REFUSALS.get(f"{code} {first}") or _REFUSALS.get(code.value) or _REFUSALS["STATE"]
    return Refused(code, text, details)


def _sqlite_kind(error: sqlite3.Error) -> type[DatabaseError]:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return DatabaseBusy
    if code == sqlite3.SQLITE_READONLY:
        return DatabaseReadOnly
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DatabaseDamaged
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_PERM):
        return DatabaseUnreachable
    if "no such table" in str(error):
        return DatabaseNotOurs
    return DatabaseError


def _sqlite_failure(error: sqlite3.Error) -> DatabaseError:
    kind = _sqlite_kind(error)
    own = _SQLITE_SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return kind(own or sentence(kind))


def _server_failure(error: Exception) -> DatabaseError:
    from edumanage_desktop.adapters.database.hindrances import hindrance_of, told

    hindrance = hindrance_of(error)
    if hindrance is not None:
        return told(hindrance)
    kind = _server_kind(error)
    kind, words = _SERVER_SENTENCES.get(error.args[0] if error.args else 0, (kind, sentence(kind)))
    return kind(words)


def _server_kind(error: Exception) -> type[DatabaseError]:
    code = error.args[0] if error.args else 0
    kinds: tuple[tuple[frozenset[int], type[DatabaseError]], ...] = (
        (_UNREACHABLE, DatabaseUnreachable),
        (_BUSY, DatabaseBusy),
        (_SIGN_IN, SignInRefused),
        (_READ_ONLY, DatabaseReadOnly),
        (_DAMAGED, DatabaseDamaged),
        (_NOT_OURS, DatabaseNotOurs),
    )
    if code == 0 or isinstance(error, _class("pymysql.err", "InterfaceError")):
        return DatabaseUnreachable
    return next((kind for codes, kind in kinds if code in codes), DatabaseError)


def _class(module: str, name: str) -> Any:
    """Return a class of a module that is loaded, and of one that is not, a tuple of none."""
    loaded = sys.modules.get(module)
    return () if loaded is None else getattr(loaded, name)


def driver_errors() -> tuple[type[Exception], ...]:
    """Return what a driver, its connection or SQLAlchemy may raise, for an `except` clause."""
    known = (
        _class("pymysql.err", "MySQLError"),
        _class("sqlalchemy.exc", "DBAPIError"),
        _class("sqlalchemy.exc", "TimeoutError"),
    )
    return (sqlite3.Error, OSError, *(found for found in known if found != ()))


def is_refusal(error: BaseException) -> bool:
    """Return whether the database understood and refused, so that its connection is as good as before."""
    if isinstance(error, sqlite3.Error):
        return isinstance(error, sqlite3.IntegrityError)
    return (
        isinstance(error, _class("pymysql.err", "MySQLError"))
        and error.args[:1] != ()
        and (error.args[0] in _REFUSALS_OF_A_SERVER)
    )


def translate(error: BaseException) -> DatabaseError | Refused:
    """Return the domain's error for a driver's or SQLAlchemy's."""
    if isinstance(error, _class("sqlalchemy.exc", "TimeoutError")):
        return DatabaseBusy(sentence(DatabaseBusy))
    original = error.orig if isinstance(error, _class("sqlalchemy.exc", "DBAPIError")) else error
    if isinstance(original, sqlite3.Error):
        return refusal(str(original)) or _sqlite_failure(original)
    if isinstance(original, _class("pymysql.err", "MySQLError")):
        found = _server_refusal(original)
        return found or _server_failure(original)
    if isinstance(original, OSError):
        return DatabaseUnreachable(sentence(DatabaseUnreachable))
    return DatabaseError(sentence(DatabaseError))


def _server_refusal(error: Exception) -> Refused | None:
    if len(error.args) > 1 and error.args[0] == _REFUSAL:
        return refusal(str(error.args[1]))
    if error.args and error.args[0] == _LETTERS:
        return refused(RefusalCode.INVALID, "field=letters")
    if error.args and error.args[0] in _NO_PRIVILEGE:
        return refused(RefusalCode.DENIED, "reason=kind")
    return None


@contextmanager
def translated() -> Iterator[None]:
    """Raise the domain's errors in place of the driver's."""
    try:
        yield
    except driver_errors() as error:
        raise translate(error) from error
