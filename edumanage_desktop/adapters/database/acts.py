"""Recording acts: the one INSERT that every decision is, and the answer of the database's rules to it."""

import json
import re
import time
from collections.abc import Callable
from dataclasses import fields
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Engine, Row, TextClause, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from edumanage_desktop.adapters.database.failures import refused, translate, translated
from edumanage_desktop.domain.acts import Act, ActKind, ActOutcome
from edumanage_desktop.domain.errors import Conflict, DatabaseBusy, RefusalCode, Refused
from edumanage_desktop.domain.submissions import SubmissionDetails

_COLUMNS = tuple(field.name for field in fields(Act))
_DONE = text("SELECT done_upload_id,done_version,done_status FROM my_acts WHERE act_uuid=:act_uuid")
_MINE = text(
    f"SELECT {','.join(_COLUMNS)},done_upload_id,done_version,done_status FROM my_acts WHERE act_uuid=:act_uuid"
)
_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CHARACTERS = {"feedback": 20_000, "reason": 20_000, "title": 255, "course": 120, "term": 120, "assignment": 120}
_DESCRIPTION_BYTES = 65_535
_FILES_BYTES = 1_000_000
_INTEGERS = ("upload_id", "expected_version", "target_faculty_id", "student_id", "previous_upload_id")
DEADLOCK_RETRIES = 5
"""How often an act that met a deadlock is sent again at once, with the same UUID."""
_AT_ONCE_SECONDS = 1.0
"""After this long it was no deadlock but a lock that somebody holds: whoever sent the act tries again later."""


def act_values(act: Act) -> dict[str, Any]:
    """Return the values of the columns that a client may insert into `acts`."""
    values = {name: getattr(act, name) for name in _COLUMNS}
    values["kind"] = act.kind.value
    values["files"] = act.files_json()
    return values


@lru_cache(maxsize=64)
def _insert_of(names: tuple[str, ...]) -> TextClause:
    """Return the INSERT of an act that says nothing in the other columns."""
    return text(f"INSERT INTO acts({','.join(names)}) VALUES({','.join(':' + name for name in names)})")


def check_storable(act: Act) -> None:
    """Raise `Refused` (INVALID, `field`) for what no engine can store, before a driver words it in its own way."""
    if not _UUID.fullmatch(act.act_uuid):
        raise refused(RefusalCode.INVALID, "field=act_uuid")
    for name in _INTEGERS:
        number = getattr(act, name)
        if number is not None and not -(2**63) <= number < 2**63:
            raise refused(RefusalCode.INVALID, f"field={name}")
    for name, most in (*_CHARACTERS.items(), ("description", _DESCRIPTION_BYTES)):
        written = getattr(act, name)
        if written is not None and not _fits(written, most, in_bytes=name == "description"):
            raise refused(RefusalCode.INVALID, f"field={name}")
    if not _fits(act.files_json() or "", _FILES_BYTES, in_bytes=True):
        raise refused(RefusalCode.INVALID, "field=files")


def _fits(written: str, most: int, *, in_bytes: bool) -> bool:
    try:
        size_bytes = len(written.encode())
    except UnicodeEncodeError:
        return False
    return (size_bytes if in_bytes else len(written)) <= most


class DatabaseActRecorder:
    """Inserts acts for one login; see `services.review.ActRecorder`."""

    def __init__(self, *, engine: Engine, details: Callable[[int], SubmissionDetails | None]) -> None:
        self._engine = engine
        self._details = details

    def record(self, act: Act) -> ActOutcome:
        """Insert the act, or find that it was accepted before."""
        check_storable(act)
        started = time.monotonic()
        for attempt in range(DEADLOCK_RETRIES):
            try:
                return self._record_once(act)
            except DatabaseBusy:
                if attempt == DEADLOCK_RETRIES - 1 or time.monotonic() - started > _AT_ONCE_SECONDS:
                    raise
                time.sleep(0.02 * (attempt + 1))
        raise AssertionError("the loop returns or raises")

    def _record_once(self, act: Act) -> ActOutcome:
        values = act_values(act)
        try:
            with translated(), self._engine.connect() as connection:
                return self._insert(connection, act, values)
        except Refused as refusal:
            if act.upload_id is None or refusal.code not in {RefusalCode.CONFLICT, RefusalCode.STATE}:
                raise
            theirs = self._details(act.upload_id)
            if refusal.code is RefusalCode.CONFLICT:
                raise Conflict(refusal.sentence, theirs, _standing(theirs, "actual")) from refusal
            raise Refused(refusal.code, refusal.sentence, _standing(theirs) | {"kind": act.kind.value}) from refusal

    def _insert(self, connection: Connection, act: Act, values: dict[str, Any]) -> ActOutcome:
        try:
            given = {name: value for name, value in values.items() if value is not None}
            connection.execute(_insert_of(tuple(given)), given)
        except DBAPIError as error:
            connection.rollback()
            if _is_replay(error, act):
                return self._earlier(connection, act, values)
            raise translate(error) from error
        done = connection.execute(_DONE, {"act_uuid": act.act_uuid}).one()
        connection.commit()
        return _outcome(act, done, repeated=False)

    def _earlier(self, connection: Connection, act: Act, values: dict[str, Any]) -> ActOutcome:
        stored = connection.execute(_MINE, {"act_uuid": act.act_uuid}).one_or_none()
        connection.rollback()
        if stored is None:
            raise refused(RefusalCode.DENIED, "reason=other")
        if any(_differs(name, values[name], getattr(stored, name)) for name in _COLUMNS):
            raise refused(RefusalCode.INVALID, "field=body")
        return _outcome(act, stored, repeated=True)


def _differs(name: str, sent: Any, stored: Any) -> bool:
    if name == "files" and sent is not None and stored is not None:
        return bool(json.loads(sent) != json.loads(stored))
    return bool(sent != stored)


def _standing(theirs: SubmissionDetails | None, version_name: str | None = None) -> dict[str, str]:
    """Return how a submission stands, in the words of a refusal; SQLite's triggers can send no values of their own."""
    if theirs is None:
        return {}
    standing = {"status": theirs.submission.status or ""}
    return standing if version_name is None else {version_name: str(theirs.submission.version)} | standing


def _is_replay(error: DBAPIError, act: Act) -> bool:
    message = str(error.orig)
    if "EM|REPLAY|" in message:
        return True
    if not isinstance(error, IntegrityError) or error.orig is None or not error.orig.args:
        return False
    return error.orig.args[0] == 1062 and act.act_uuid in message


def _outcome(act: Act, done: Row[Any], *, repeated: bool) -> ActOutcome:
    return ActOutcome(
        act.act_uuid, ActKind(act.kind), int(done.done_upload_id), int(done.done_version), done.done_status, repeated
    )
