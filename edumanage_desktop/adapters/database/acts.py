"""Recording acts: the one INSERT that every decision is, and the answer of the database's rules to it."""

import json
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import lru_cache
from typing import Any

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import driver_errors, refused, translated
from edumanage_desktop.domain.acts import LONGEST_WORDS, Act, ActKind, ActOutcome
from edumanage_desktop.domain.errors import (
    Conflict,
    DatabaseBusy,
    DatabaseError,
    DatabaseUnreachable,
    RefusalCode,
    Refused,
)
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.submissions import SubmissionDetails

_COLUMNS = tuple(field.name for field in fields(Act))
_DONE = "SELECT done_upload_id,done_version FROM my_acts WHERE act_uuid=:act_uuid"
_MINE = f"SELECT done_upload_id,done_version,{','.join(_COLUMNS)} FROM my_acts WHERE act_uuid=:act_uuid"
_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CHARACTERS = {"title": 255, "course": 120, "term": 120, "assignment": 120} | {
    "feedback": LONGEST_WORDS,
    "reason": LONGEST_WORDS,
}
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
def insert_of(names: tuple[str, ...]) -> str:
    """Return the INSERT of an act that says nothing in the other columns."""
    return f"INSERT INTO acts({','.join(names)}) VALUES({','.join(':' + name for name in names)})"


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


_UNJUDGED = Sentence(
    "The database took this but did nothing with it: its triggers are missing. It is kept here and sent again, once an"
    " administrator has made them anew (`db downgrade --to 0001`, `db upgrade`)."
)


class DatabaseActRecorder:
    """Inserts acts for one login; see `services.review.ActRecorder`."""

    def __init__(self, *, connections: Connections, details: Callable[[int], SubmissionDetails | None]) -> None:
        self._connections = connections
        self._details = details

    def record(self, act: Act) -> ActOutcome:
        """Insert the act, or find that it was accepted before.

        Where the host on which it was working is lost, or let it wait in vain as one that is cut off does, another is
        asked at once, with the same UUID.
        """
        check_storable(act)
        try:
            return self._record_at_once(act)
        except (DatabaseUnreachable, DatabaseBusy) as lost:
            if lost.hindrance is not None or not self._connections.is_cluster:
                raise
            return self._record_at_once(act)

    def _record_at_once(self, act: Act) -> ActOutcome:
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
            with translated():
                return self._insert(act, values)
        except Refused as refusal:
            if act.upload_id is None or refusal.code not in {RefusalCode.CONFLICT, RefusalCode.STATE}:
                raise
            theirs = self._details(act.upload_id)
            if refusal.code is RefusalCode.CONFLICT:
                raise Conflict(refusal.sentence, theirs, _standing(theirs, "actual")) from refusal
            raise Refused(refusal.code, refusal.sentence, _standing(theirs) | {"kind": act.kind.value}) from refusal

    def _insert(self, act: Act, values: dict[str, Any]) -> ActOutcome:
        given = {name: value for name, value in values.items() if value is not None}
        try:
            with self._connections.writing() as connection:
                connection.rows(insert_of(tuple(given)), given)
                if act.upload_id is not None and act.expected_version is not None:
                    # Accepted means that this was the version, and that the history has one row more.
                    return _outcome(act, (act.upload_id, act.expected_version + 1), repeated=False)
                done = connection.row(_DONE, {"act_uuid": act.act_uuid})
                if done is None:
                    raise DatabaseError(_UNJUDGED)
        except driver_errors() as error:
            if _is_replay(error, act):
                return self._earlier(act, values)
            raise
        return _outcome(act, done, repeated=False)

    def _earlier(self, act: Act, values: dict[str, Any]) -> ActOutcome:
        with self._connections.reading() as connection:
            found = connection.row(_MINE, {"act_uuid": act.act_uuid})
        if found is None:
            raise refused(RefusalCode.DENIED, "reason=other")
        done, stored = found[:2], found[2:]
        if any(_differs(name, values[name], value) for name, value in zip(_COLUMNS, stored, strict=True)):
            raise refused(RefusalCode.INVALID, "field=body")
        return _outcome(act, done, repeated=True)


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


def _is_replay(error: Exception, act: Act) -> bool:
    message = str(error)
    return "EM|REPLAY|" in message or (error.args[:1] == (1062,) and act.act_uuid in message)


def _outcome(act: Act, done: Sequence[Any], *, repeated: bool) -> ActOutcome:
    upload_id, version = done
    return ActOutcome(act.act_uuid, ActKind(act.kind), int(upload_id), int(version), repeated)
