"""Doing again, in a database in a file, what is in an old one that is kept beside it: each as the act that it was.

Whose act it was stays so: in a file `current_login()` says who acts, and the rules judge that person as they stand now.
The time is that of the replay, and an event of whoever replays it tells when it was done first.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import fields
from typing import Any
from uuid import uuid4

from edumanage_desktop.adapters.database.acts import act_values, insert_of
from edumanage_desktop.adapters.database.driver import place_of, prepare_embedded
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_files import kept_files
from edumanage_desktop.adapters.database.lost_work import lost_act
from edumanage_desktop.adapters.database.seal import seal
from edumanage_desktop.domain.acts import Act, ActFile, ActKind
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.events import RecordedKind
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.in_place import ActFate, LostAct, no_such_database

_COLUMNS = tuple(field.name for field in fields(Act))
_ACT = f"SELECT {','.join(_COLUMNS)} FROM kept.acts WHERE act_uuid=?"
_LOST = """SELECT h.act_uuid,h.kind,h.upload_id,h.version,h.actor,h.at_us,
 coalesce((SELECT u.title FROM kept.student_uploads u WHERE u.id=h.upload_id),a.title)
 FROM kept.history h JOIN kept.acts a ON a.act_uuid=h.act_uuid
 WHERE NOT EXISTS(SELECT 1 FROM main.acts m WHERE m.act_uuid=h.act_uuid) AND coalesce(h.student_id,0)>=0
 ORDER BY h.at_us,h.upload_id,h.version"""
_HANDED_IN = """SELECT k.version,l.upload_id,l.version FROM kept.history k
 LEFT JOIN main.history l ON l.act_uuid=k.act_uuid
 WHERE k.upload_id=? AND k.kind='submit' AND k.version<=? ORDER BY k.version DESC LIMIT 1"""
_SAME_BEGINNING = """SELECT 1 FROM kept.history k JOIN main.history l ON l.upload_id=k.upload_id
 AND l.version=k.version AND l.kind=k.kind AND l.at_us=k.at_us WHERE k.upload_id=? ORDER BY k.version LIMIT 1"""
_ERASED = "SELECT 1 FROM kept.history WHERE upload_id=? AND kind='erase' AND version>?"
_MAILS = "SELECT recipient,mail_uuid,address,state FROM kept.mails WHERE upload_id=? AND version=?"
_TELL_NO_MORE = """INSERT OR IGNORE INTO main.mails(recipient,upload_id,version,mail_uuid,address)
 VALUES(?,?,?,?,?)"""
_WAS_TOLD = "UPDATE main.mails SET state=? WHERE recipient=? AND upload_id=? AND version=? AND state='claimed'"
_IS_THERE = "SELECT 1 FROM main.acts WHERE act_uuid=?"
_DONE = "SELECT upload_id,version FROM main.history WHERE act_uuid=?"
_NOTE = "INSERT INTO main.events(event_uuid,kind,detail,subject) VALUES(?,?,?,?)"
_GONE = Sentence("The submission that this was about is not in the database, or was erased since.")
_Connection = sqlite3.Connection


class EmbeddedReplayer:
    """Implements `services.backup.in_place.Replayer` for a file."""

    def __init__(self, *, target: Target) -> None:
        self._target = target

    def lost_acts(self, name: str) -> tuple[LostAct, ...]:
        """Compare the acts of both files, as `Replayer.lost_acts`."""
        with self._both(name) as (both, _login):
            return tuple(lost_act(row) for row in both.execute(_LOST))

    def replay(self, name: str, act: LostAct) -> ActFate:
        """Insert it as whoever it was of, with what goes with it, as `Replayer.replay`."""
        with self._both(name) as (both, who):
            both.execute("BEGIN IMMEDIATE")
            if both.execute(_IS_THERE, (act.act_uuid,)).fetchone():
                return ActFate(act, "there", act.upload_id)
            place = _place_of(both, act)
            if place is None or both.execute(_ERASED, (act.upload_id, act.version)).fetchone():
                return ActFate(act, "gone", act.upload_id, str(_GONE))
            values = {name: value for name, value in act_values(_again(both, act, *place)).items() if value is not None}
            try:
                who[0] = act.actor
                with translated():
                    both.execute(insert_of(tuple(values)), values)
            except Refused as refusal:
                is_outrun = refusal.code in {RefusalCode.CONFLICT, RefusalCode.STATE}
                return ActFate(act, "conflict" if is_outrun else "refused", place[0], str(refusal.sentence))
            who[0] = self._target.login
            done = both.execute(_DONE, (act.act_uuid,)).fetchone()
            _tell_no_more(both, act, int(done[0]), int(done[1]))
            detail = f"{act.act_uuid} of {act.actor}, first done at {act.at.isoformat()}"
            both.execute(_NOTE, (str(uuid4()), RecordedKind.ACT_REPLAYED.value, detail, str(done[0])))
            seal(both)
            both.execute("COMMIT")
        return ActFate(act, "done", int(done[0]))

    @contextmanager
    def _both(self, name: str) -> Iterator[tuple[sqlite3.Connection, list[str | None]]]:
        """Open the file in use and the kept one beside it; yield the connection, and who acts through it."""
        file = place_of(self._target.database).file
        assert file is not None
        kept = dict(kept_files(file.resolve())).get(name)
        if kept is None:
            raise no_such_database(name)
        who = [self._target.login]
        with translated(), closing(sqlite3.connect(file.resolve().as_uri() + "?mode=rw", uri=True)) as both:
            prepare_embedded(both, None)
            both.create_function("current_login", 0, lambda: who[0])
            both.execute("ATTACH ? AS kept", (f"{kept.as_uri()}?mode=ro",))
            yield both, who


def _place_of(both: _Connection, act: LostAct) -> tuple[int, int] | None:
    """Return which submission an act is about now, and which version it would make; None for none.

    After a restore the numbers of lost submissions go to others, so only what came of the same act is the same work.
    """
    if act.kind == ActKind.SUBMIT:
        return act.upload_id, act.version
    handed_in = both.execute(_HANDED_IN, (act.upload_id, act.version)).fetchone()
    if handed_in is None:
        is_same = both.execute(_SAME_BEGINNING, (act.upload_id,)).fetchone()
        return (act.upload_id, act.version) if is_same else None
    first, upload_id, version = handed_in
    return None if upload_id is None else (int(upload_id), act.version - int(first) + int(version))


def _again(both: _Connection, act: LostAct, upload_id: int, version: int) -> Act:
    """Return the act as it was sent first, about the submission that it is about now."""
    row: dict[str, Any] = dict(zip(_COLUMNS, both.execute(_ACT, (act.act_uuid,)).fetchone(), strict=True))
    row["kind"] = ActKind(row["kind"])
    row["files"] = tuple(
        ActFile(str(file["key"]), str(file["name"]), file.get("type"), int(file["size"]), str(file["sha256"]))
        for file in json.loads(row["files"] or "[]")
    )
    if row["upload_id"] is not None:
        row["upload_id"] = upload_id
    if row["expected_version"] is not None:
        row["expected_version"] += version - act.version
    if row["previous_upload_id"] is not None:
        previous = both.execute(_HANDED_IN, (row["previous_upload_id"], 2**62)).fetchone()
        row["previous_upload_id"] = row["previous_upload_id"] if previous is None else previous[1]
    return Act(**row)


def _tell_no_more(both: _Connection, act: LostAct, upload_id: int, version: int) -> None:
    """Note that the mails of an act were sent, so that no run of the timer sends them again."""
    for recipient, mail_uuid, address, state in both.execute(_MAILS, (act.upload_id, act.version)).fetchall():
        both.execute(_TELL_NO_MORE, (recipient, upload_id, version, mail_uuid, address))
        if state != "claimed":
            both.execute(_WAS_TOLD, (state, recipient, upload_id, version))
