"""Recording acts: the one INSERT that every decision is, and the answer of the database's rules to it."""

import json
import time
from collections.abc import Callable
from dataclasses import astuple, fields
from typing import Any

from sqlalchemy import Connection, Engine, Row, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from edumanage_desktop.adapters.database.failures import refused, translate, translated
from edumanage_desktop.domain.acts import Act, ActKind, ActOutcome
from edumanage_desktop.domain.errors import Conflict, DatabaseBusy, RefusalCode, Refused
from edumanage_desktop.domain.submissions import SubmissionDetails

_COLUMNS = tuple(field.name for field in fields(Act))
_INSERT = text(f"INSERT INTO acts({','.join(_COLUMNS)}) VALUES({','.join(':' + name for name in _COLUMNS)})")
_MINE = text(
    f"SELECT {','.join(_COLUMNS)},done_upload_id,done_version,done_status FROM my_acts WHERE act_uuid=:act_uuid"
)
DEADLOCK_RETRIES = 5
"""How often an act that met a deadlock or a lock is sent again at once, with the same UUID."""


def act_values(act: Act) -> dict[str, Any]:
    """Return the values of the columns that a client may insert into `acts`."""
    values = dict(zip(_COLUMNS, astuple(act), strict=True))
    values["kind"] = act.kind.value
    values["files"] = act.files_json()
    return values


class DatabaseActRecorder:
    """Inserts acts for one login; see `services.review.ActRecorder`."""

    def __init__(self, *, engine: Engine, details: Callable[[int], SubmissionDetails | None]) -> None:
        self._engine = engine
        self._details = details

    def record(self, act: Act) -> ActOutcome:
        """Insert the act, or find that it was accepted before."""
        for attempt in range(DEADLOCK_RETRIES):
            try:
                return self._record_once(act)
            except DatabaseBusy:
                if attempt == DEADLOCK_RETRIES - 1:
                    raise
                time.sleep(0.02 * (attempt + 1))
        raise AssertionError("the loop returns or raises")

    def _record_once(self, act: Act) -> ActOutcome:
        values = act_values(act)
        try:
            with translated(), self._engine.connect() as connection:
                return self._insert(connection, act, values)
        except Refused as refusal:
            if refusal.code is RefusalCode.CONFLICT and act.upload_id is not None:
                raise Conflict(refusal.sentence, self._details(act.upload_id), refusal.details) from refusal
            raise

    def _insert(self, connection: Connection, act: Act, values: dict[str, Any]) -> ActOutcome:
        try:
            connection.execute(_INSERT, values)
        except DBAPIError as error:
            connection.rollback()
            if _is_replay(error):
                return self._earlier(connection, act, values)
            raise translate(error) from error
        done = connection.execute(_MINE, {"act_uuid": act.act_uuid}).one()
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


def _is_replay(error: DBAPIError) -> bool:
    message = str(error.orig)
    return "EM|REPLAY|" in message or (
        isinstance(error, IntegrityError)
        and bool(error.orig is not None and error.orig.args)
        and (error.orig.args[0] == 1062 or "UNIQUE constraint failed: acts.act_uuid" in message)
    )


def _outcome(act: Act, done: Row[Any], *, repeated: bool) -> ActOutcome:
    return ActOutcome(
        act.act_uuid, ActKind(act.kind), int(done.done_upload_id), int(done.done_version), done.done_status, repeated
    )
