"""Doing again what is in an old database that is kept and not in the one in use: each as the act that it was.

Whose act it was stays so, and the rules judge that person as they stand now. In a file `current_login()` says who acts;
on a server an account that may write whole rows of `acts`, which no role can, says whose act it is. The time is that of
the replay, and an event of whoever replays tells when it was done first.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import fields
from typing import Any, Protocol
from uuid import uuid4

from edumanage_desktop.adapters.database.acts import act_values, insert_of
from edumanage_desktop.adapters.database.careful_protocol import CarefulConnection
from edumanage_desktop.adapters.database.driver import place_of, prepare_embedded
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_files import kept_files
from edumanage_desktop.adapters.database.lost_work import lost_act
from edumanage_desktop.adapters.database.prepared_queries import for_driver
from edumanage_desktop.adapters.database.reach import connect_to_server
from edumanage_desktop.adapters.database.seal import seal
from edumanage_desktop.adapters.database.server_in_place import ServerLive
from edumanage_desktop.adapters.database.switching_tables import quoted
from edumanage_desktop.domain.acts import Act, ActFile, ActKind
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.events import RecordedKind
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.in_place import ActFate, LostAct, no_such_database
from migrations.program.server_words import LOGIN

_COLUMNS = tuple(field.name for field in fields(Act))
_ACT = f"SELECT {','.join(_COLUMNS)} FROM {{kept}}acts WHERE act_uuid=:uuid"
_LOST = """SELECT h.act_uuid,h.kind,h.upload_id,h.version,h.actor,h.at_us,
 coalesce((SELECT u.title FROM {kept}student_uploads u WHERE u.id=h.upload_id),a.title)
 FROM {kept}history h JOIN {kept}acts a ON a.act_uuid=h.act_uuid
 WHERE NOT EXISTS(SELECT 1 FROM {live}acts m WHERE m.act_uuid=h.act_uuid) AND coalesce(h.student_id,0)>=0
 ORDER BY h.at_us,h.upload_id,h.version"""
_HANDED_IN = """SELECT k.version,l.upload_id,l.version FROM {kept}history k
 LEFT JOIN {live}history l ON l.act_uuid=k.act_uuid
 WHERE k.upload_id=:upload AND k.kind='submit' AND k.version<=:version ORDER BY k.version DESC LIMIT 1"""
_SAME_BEGINNING = """SELECT 1 FROM {kept}history k JOIN {live}history l ON l.upload_id=k.upload_id
 AND l.version=k.version AND l.kind=k.kind AND l.at_us=k.at_us WHERE k.upload_id=:upload LIMIT 1"""
_ERASED = "SELECT 1 FROM {kept}history WHERE upload_id=:upload AND kind='erase' AND version>:version"
_MAILS = "SELECT recipient,mail_uuid,address,state FROM {kept}mails WHERE upload_id=:upload AND version=:version"
_TELL_NO_MORE = """INSERT INTO {live}mails(recipient,upload_id,version,mail_uuid,address)
 VALUES(:recipient,:upload,:version,:mail,:address)"""
_WAS_TOLD = """UPDATE {live}mails SET state=:state WHERE recipient=:recipient AND upload_id=:upload
 AND version=:version AND state='claimed'"""
_IS_TOLD = "SELECT 1 FROM {live}mails WHERE recipient=:recipient AND upload_id=:upload AND version=:version"
_IS_THERE = "SELECT 1 FROM {live}acts WHERE act_uuid=:uuid"
_DONE = "SELECT upload_id,version FROM {live}history WHERE act_uuid=:uuid"
_NOTE = "INSERT INTO {live}events(event_uuid,kind,detail,subject) VALUES(:event,:kind,:detail,:subject)"
_MAY_NAME_ACTORS = f"INSERT IGNORE INTO {{live}}stewards(login) VALUES({LOGIN})"
_GONE = Sentence("The submission that this was about is not in the database, or was erased since.")


class _Both(Protocol):
    """The database in use and a kept one through one connection, in one transaction."""

    def rows(self, query: str, **values: Any) -> Sequence[tuple[Any, ...]]:
        """Run a statement, in which `{kept}` and `{live}` stand for the two databases; raises the driver's errors."""
        ...

    def insert(self, values: Mapping[str, Any], actor: str) -> None:
        """Insert an act of somebody."""
        ...

    def commit(self) -> None:
        """Make it last."""
        ...


class _Replayer:
    """What both engines share of `services.backup.in_place.Replayer`."""

    def _opened(self, name: str) -> AbstractContextManager[_Both]:
        """Open both databases; what is not committed at the end of the block is taken back."""
        raise NotImplementedError

    def lost_acts(self, name: str) -> tuple[LostAct, ...]:
        """Compare the acts of both databases, as `Replayer.lost_acts`."""
        with self._opened(name) as both:
            return tuple(lost_act(row) for row in both.rows(_LOST))

    def replay(self, name: str, act: LostAct) -> ActFate:
        """Insert it as whoever it was of, with what goes with it, as `Replayer.replay`."""
        with self._opened(name) as both:
            if both.rows(_IS_THERE, uuid=act.act_uuid):
                return ActFate(act, "there", act.upload_id)
            place = _place_of(both, act)
            if place is None or both.rows(_ERASED, upload=act.upload_id, version=act.version):
                return ActFate(act, "gone", act.upload_id, str(_GONE))
            values = act_values(_again(both, act, *place))
            try:
                with translated():
                    both.insert({name: value for name, value in values.items() if value is not None}, act.actor)
            except Refused as refusal:
                is_outrun = refusal.code in {RefusalCode.CONFLICT, RefusalCode.STATE}
                return ActFate(act, "conflict" if is_outrun else "refused", place[0], str(refusal.sentence))
            ((upload_id, version),) = both.rows(_DONE, uuid=act.act_uuid)
            _tell_no_more(both, act, int(upload_id), int(version))
            detail = f"{act.act_uuid} of {act.actor}, first done at {act.at.isoformat()}"
            kind = RecordedKind.ACT_REPLAYED.value
            both.rows(_NOTE, event=str(uuid4()), kind=kind, detail=detail, subject=str(upload_id))
            both.commit()
        return ActFate(act, "done", int(upload_id))


class EmbeddedReplayer(_Replayer):
    """Implements `services.backup.in_place.Replayer` for a file."""

    def __init__(self, *, target: Target) -> None:
        self._target = target

    @contextmanager
    def _opened(self, name: str) -> "Iterator[_BothFiles]":
        file = place_of(self._target.database).file
        assert file is not None
        kept = dict(kept_files(file.resolve())).get(name)
        if kept is None:
            raise no_such_database(name)
        opened = sqlite3.connect(file.resolve().as_uri() + "?mode=rw", uri=True)
        with translated(), closing(opened):
            both = _BothFiles(opened, self._target.login)
            opened.execute("ATTACH ? AS kept", (f"{kept.as_uri()}?mode=ro",))
            opened.execute("BEGIN IMMEDIATE")
            yield both


class _BothFiles:
    def __init__(self, driver: sqlite3.Connection, login: str | None) -> None:
        self._driver, self._login, self._acting = driver, login, login
        prepare_embedded(driver, login)
        driver.create_function("current_login", 0, lambda: self._acting)

    def rows(self, query: str, **values: Any) -> Sequence[tuple[Any, ...]]:
        found: Sequence[tuple[Any, ...]] = self._driver.execute(
            query.format(kept="kept.", live="main."), values
        ).fetchall()
        return found

    def insert(self, values: Mapping[str, Any], actor: str) -> None:
        self._acting = actor
        try:
            self._driver.execute(insert_of(tuple(values)), values)
        finally:
            self._acting = self._login

    def commit(self) -> None:
        seal(self._driver)
        self._driver.execute("COMMIT")


class ServerReplayer(_Replayer):
    """Implements `services.backup.in_place.Replayer` for a server, as an administrator of it."""

    def __init__(self, *, target: Target) -> None:
        self._target = target
        self._live = ServerLive(target=target)

    @contextmanager
    def _opened(self, name: str) -> "Iterator[_BothDatabases]":
        kept, live = self._live.database_of(name), self._live.database
        place = place_of(self._target.database)
        assert place.hosts is not None
        with translated():
            opened = connect_to_server(place.arguments, place.hosts, make=CarefulConnection)
            with closing(opened):
                both = _BothDatabases(opened, kept=f"{quoted(kept)}.", live=f"{quoted(live)}.")
                both.rows(_MAY_NAME_ACTORS)
                opened.begin()
                yield both


class _BothDatabases:
    def __init__(self, driver: Any, *, kept: str, live: str) -> None:
        self._driver, self._prefixes = driver, {"kept": kept, "live": live}

    def rows(self, query: str, **values: Any) -> Sequence[tuple[Any, ...]]:
        with self._driver.cursor() as cursor:
            cursor.execute(for_driver(query.format(**self._prefixes)), values)
            found: Sequence[tuple[Any, ...]] = cursor.fetchall()
        return found

    def insert(self, values: Mapping[str, Any], actor: str) -> None:
        whole = {**values, "actor": actor}
        with self._driver.cursor() as cursor:
            cursor.execute(for_driver(insert_of(tuple(whole))), whole)

    def commit(self) -> None:
        self._driver.commit()


def _place_of(both: _Both, act: LostAct) -> tuple[int, int] | None:
    """Return which submission an act is about now, and which version it would make; None for none.

    After a restore the numbers of lost submissions go to others, so only what came of the same act is the same work.
    """
    if act.kind == ActKind.SUBMIT:
        return act.upload_id, act.version
    handed_in = both.rows(_HANDED_IN, upload=act.upload_id, version=act.version)
    if not handed_in:
        is_same = both.rows(_SAME_BEGINNING, upload=act.upload_id)
        return (act.upload_id, act.version) if is_same else None
    first, upload_id, version = handed_in[0]
    return None if upload_id is None else (int(upload_id), act.version - int(first) + int(version))


def _again(both: _Both, act: LostAct, upload_id: int, version: int) -> Act:
    """Return the act as it was sent first, about the submission that it is about now."""
    (found,) = both.rows(_ACT, uuid=act.act_uuid)
    row: dict[str, Any] = dict(zip(_COLUMNS, found, strict=True))
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
        previous = both.rows(_HANDED_IN, upload=row["previous_upload_id"], version=2**62)
        row["previous_upload_id"] = previous[0][1] if previous else row["previous_upload_id"]
    return Act(**row)


def _tell_no_more(both: _Both, act: LostAct, upload_id: int, version: int) -> None:
    """Note that the mails of an act were sent, so that no run of the timer sends them again."""
    for recipient, mail, address, state in both.rows(_MAILS, upload=act.upload_id, version=act.version):
        line = {"recipient": recipient, "upload": upload_id, "version": version}
        if not both.rows(_IS_TOLD, **line):
            both.rows(_TELL_NO_MORE, **line, mail=mail, address=address)
        if state != "claimed":
            both.rows(_WAS_TOLD, **line, state=state)
