"""Translating what drivers report into the errors of the domain, each with one sentence.

PyMySQL and SQLAlchemy are looked at only where they are loaded already: nobody else can have raised their errors.
"""

import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from edumanage_desktop.adapters.database.refusal_sentences import refusal_sentence
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
from edumanage_desktop.domain.sentences import Sentence

_UNREACHABLE = frozenset(
    {2002, 2003, 2005, 2006, 2013, 2027, 2055, 1047, 1053, 1077, 1078, 1079, 1080, 1180, 1927, 4031}
)
"""Also a cluster's node that lost the others: before a statement (1047), or in its commit (1180)."""
_BUSY = frozenset({1040, 1203, 1205, 1213, 1226, 1317, 1412})
"""Also a statement that had to give way (1317) to one that another node committed."""
_READ_ONLY = frozenset({1290, 1792, 1836})
_DAMAGED = frozenset({126, 127, 134, 144, 145, 1034, 1194, 1712})
_NOT_OURS = frozenset({1049, 1146})
_REFUSAL = 1644
_LETTERS = 1366
_OTHER_STEPS = "EM|INVALID|field=insert_id"
"""What a trigger says to who forges a number, or the steps in which numbers are given. The program does neither: while
it waited a node of its cluster came or went, and with it those steps changed."""
_TOO_LONG = 1406
_PASSWORD_POLICY = frozenset({1819, 3638})
"""A password that a server's own rules refuse: too simple, or used before."""
_TAKEN = 1062
_TAKEN_IN_A_FILE = re.compile(r"UNIQUE constraint failed: .*\.(\w+)$")
_TAKEN_ON_A_SERVER = re.compile(r"for key '(?:\w+\.)?uq_[a-z]+_(\w+)'$")
_NO_ROOM = re.compile(r"\b(?:errno|Errcode|error):? (?:28|135)\b")
"""What a server says of its own files when their disk is full, with whatever number of the failure: ENOSPC, or InnoDB's
own (HA_ERR_RECORD_FILE_FULL)."""
_COLUMN_TOO_LONG = re.compile(r"for column (?:`\w+`\.`\w+`\.)?[`'](\w+)[`'] at row")
_NO_PRIVILEGE = frozenset({1142, 1143, 1370})
_REFUSALS_OF_A_SERVER = frozenset({_REFUSAL, _TAKEN, _LETTERS, _TOO_LONG, *_NO_PRIVILEGE})

_SENTENCES: dict[type[DatabaseError], Sentence] = {
    DatabaseUnreachable: Sentence(
        "The database cannot be reached. Nothing was lost; check network and server, then try again."
    ),
    DatabaseBusy: Sentence(
        "The database is busy with somebody else's work. Nothing was changed; try again in a moment."
    ),
    SignInRefused: Sentence("This login and password are not accepted. Nothing was changed; check both and try again."),
    DatabaseReadOnly: Sentence("The database is read-only. Nothing was changed; ask an administrator."),
    DatabaseDamaged: Sentence(
        "This is a damaged database, or none. Nothing was changed; restore a backup or choose another."
    ),
    DatabaseNotOurs: Sentence("This database holds no EduManage tables. Nothing was changed; choose another database."),
    DatabaseError: Sentence("The database reported an unexpected error. Nothing was changed."),
}
_DISK_FULL = Sentence(
    "The disk that holds the database is full. What is not recorded yet was not changed; free some space, then try"
    " again."
)
NO_FILE = Sentence(
    "The database file cannot be opened: it is missing, or you have no right to it. Nothing was changed; check that it"
    " is there, then try again."
)
_DISK_ERRORS = Sentence(
    "The disk that holds the database reports errors. Nothing more was changed; check the disk, then try again."
)
_SQLITE_SENTENCES = {
    sqlite3.SQLITE_FULL: _DISK_FULL,
    sqlite3.SQLITE_CANTOPEN: NO_FILE,
    sqlite3.SQLITE_PERM: NO_FILE,
    sqlite3.SQLITE_IOERR: _DISK_ERRORS,
}
_NOT_PREPARED = Sentence(
    "This server was not prepared for accounts. Nothing was changed; an administrator of the server runs:"
    " edumanage-desktop server prepare."
)
_LOGGED = Sentence(
    "The server's binary log is on, and this login may then make no triggers. Submissions are as they were; an"
    " administrator of the server sets log_bin_trust_function_creators=ON, or does this with the right SUPER."
)
_SERVER_SENTENCES = {
    1419: (DatabaseError, _LOGGED),
    1305: (DatabaseNotOurs, _NOT_PREPARED),
    1021: (DatabaseUnreachable, _DISK_FULL),
    1114: (DatabaseUnreachable, _DISK_FULL),
}


def sentence(error: type[DatabaseError]) -> Sentence:
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
    return Refused(code, refusal_sentence(code, detail), details)


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
    if len(error.args) > 1 and _NO_ROOM.search(str(error.args[1])):
        return DatabaseUnreachable(_DISK_FULL)
    kind = _server_kind(error)
    kind, words = _SERVER_SENTENCES.get(error.args[0] if error.args else 0, (kind, sentence(kind)))
    return kind(words)


def _server_kind(error: Exception) -> type[DatabaseError]:
    code = error.args[0] if error.args else 0
    kinds: tuple[tuple[frozenset[int], type[DatabaseError]], ...] = (
        (_UNREACHABLE, DatabaseUnreachable),
        (_BUSY, DatabaseBusy),
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


def taken_key(error: BaseException) -> str | None:
    """Return the last column of a key that another record has already, '' for a server's primary key.

    None when something else failed.
    """
    if isinstance(error, sqlite3.IntegrityError):
        found = _TAKEN_IN_A_FILE.match(str(error))
        return found[1] if found else None
    if isinstance(error, _class("pymysql.err", "MySQLError")) and error.args[:1] == (_TAKEN,):
        found = _TAKEN_ON_A_SERVER.search(str(error.args[1]))
        return found[1] if found else ""
    return None


def translate(error: BaseException) -> DatabaseError | Refused:
    """Return the domain's error for a driver's or SQLAlchemy's."""
    if isinstance(error, _class("sqlalchemy.exc", "TimeoutError")):
        return DatabaseBusy(sentence(DatabaseBusy))
    original = error.orig if isinstance(error, _class("sqlalchemy.exc", "DBAPIError")) else error
    if isinstance(original, sqlite3.Error):
        return refusal(str(original)) or _sqlite_failure(original)
    if isinstance(original, _class("pymysql.err", "MySQLError")):
        if original.args[:2] == (_REFUSAL, _OTHER_STEPS):
            return DatabaseBusy(sentence(DatabaseBusy))
        found = _server_refusal(original)
        return found or _server_failure(original)
    if isinstance(original, OSError):
        return DatabaseUnreachable(sentence(DatabaseUnreachable))
    return DatabaseError(sentence(DatabaseError))


def _server_refusal(error: Exception) -> Refused | None:
    if len(error.args) > 1 and error.args[0] == _REFUSAL:
        return refusal(str(error.args[1]))
    if error.args and error.args[0] in _PASSWORD_POLICY:
        return refused(RefusalCode.INVALID, "field=password_policy")
    if error.args and error.args[0] == _LETTERS:
        return refused(RefusalCode.INVALID, "field=letters")
    if len(error.args) > 1 and error.args[0] == _TOO_LONG:
        found = _COLUMN_TOO_LONG.search(str(error.args[1]))
        return refused(RefusalCode.INVALID, f"field={found[1]}" if found else "")
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
