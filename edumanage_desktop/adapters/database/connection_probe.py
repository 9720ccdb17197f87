"""Tries the way to a database step by step, each host of a cluster alone, and says how far it came."""

import os
import shutil
import socket
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import Place, connect, place_of
from edumanage_desktop.adapters.database.failures import NO_FILE, driver_errors, translate, translated
from edumanage_desktop.adapters.database.hindrances import told
from edumanage_desktop.adapters.database.kept_records import instant
from edumanage_desktop.adapters.database.own_account import MUTE, raise_if_newcomer
from edumanage_desktop.adapters.database.queue import DatabaseQueueReader
from edumanage_desktop.adapters.database.reach import HostOrder, ask_whether_ready
from edumanage_desktop.adapters.database.round_trip import median_s
from edumanage_desktop.adapters.database.schema import HEAD, require_current_of
from edumanage_desktop.adapters.database.shown_certificate import certificate_ends
from edumanage_desktop.domain.database_url import Host
from edumanage_desktop.domain.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseError,
    DatabaseNotOurs,
    Hindrance,
    PasswordToChoose,
    SignInRefused,
)
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis.connection import (
    ConnectionCheck,
    ConnectionFacts,
    FileFacts,
    HostFacts,
    SessionFacts,
)
from edumanage_desktop.services.diagnosis.diagnosis import Tell, nobody

_WITHIN_S = 10
_TRIAL_BYTES = 65_536


class DatabaseConnectionProber:
    """See `services.diagnosis.connection.ConnectionProber`; `prove` signs in to a file and raises `SignInRefused`."""

    def __init__(
        self,
        *,
        database: str,
        login: str | None,
        prove: Callable[[], None],
        password: str | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._place = place_of(database, login=login, password=password, answer_within_seconds=_WITHIN_S)
        self._database, self._login, self._password = database, login, password
        self._prove, self._clock = prove, clock

    def facts(self, *, tell: Tell = nobody) -> ConnectionFacts:
        """Try everything."""
        if self._place.file is not None:
            return self._of_file(self._place.file, tell)
        if self._place.hosts is None:
            raise DatabaseNotOurs(NO_FILE)
        hosts, session = [], None
        for host in self._place.hosts.in_order():
            found, opened = self._of_host(host, tell)
            hosts.append(found)
            if opened is None:
                continue
            alone, raw = opened
            with closing(raw):
                seen = self._of_session(raw, tell) if session is None else None
            if seen is not None:
                session = seen if seen.has_to_choose else self._of_server(alone, seen, tell)
        return ConnectionFacts(hosts, None, session, self._clock())

    def _of_host(self, host: Host, tell: Tell) -> tuple[HostFacts, tuple[Place, Any] | None]:
        """Return how far a host was come to, and the session with its place."""
        address = self._place.address
        assert address is not None
        tell(ConnectionCheck.NAME)
        found = HostFacts(str(host), () if address.socket is None else (address.socket,))
        if address.socket is None:
            found = _reached(host)
        if found.words is not None:
            return found, None
        tell(ConnectionCheck.SIGN_IN)
        alone = replace(self._place, address=replace(address, hosts=(host,)), hosts=HostOrder((host,)))
        try:
            raw = connect(alone, login=None)
            try:
                ask_whether_ready(raw)
            except BaseException:
                raw.close()
                raise
            return found, (alone, raw)
        except driver_errors() as error:
            failure = told(Hindrance.NOT_A_DATABASE) if error.args[:1] == (MUTE,) else translate(error)
            hindrance = failure.hindrance if isinstance(failure, DatabaseError) else None
            return replace(found, hindrance=hindrance, words=failure.sentence), None

    def _of_session(self, raw: Any, tell: Tell) -> SessionFacts:
        assert self._place.address is not None
        facts = SessionFacts(self._place.address.user, None, certificate_ends=certificate_ends(raw))
        try:
            raise_if_newcomer(raw)
        except PasswordToChoose:
            return replace(facts, has_to_choose=True)
        tell(ConnectionCheck.ROUND_TRIP)
        with translated():
            return replace(
                facts,
                round_trip_s=median_s(lambda: _value(raw, "SELECT 1")),
                skew=self._skew(raw),
                is_read_only=bool(_value(raw, "SELECT @@global.read_only")),
            )

    def _of_server(self, place: Place, facts: SessionFacts, tell: Tell) -> SessionFacts:
        """Return what the schema says, once the session that was measured is over: an account may have but one."""
        tell(ConnectionCheck.SCHEMA)
        with closing(Connections(place=place, login=facts.login)) as connections:
            return self._of_schema(connections, facts)

    def _of_schema(self, connections: Connections, facts: SessionFacts) -> SessionFacts:
        from edumanage_desktop.adapters.database.engine import make_engine

        try:
            require_current_of(
                connections, lambda: make_engine(self._database, login=self._login, password=self._password)
            )
        except DatabaseError as error:
            lacks_role = isinstance(error, SignInRefused)
            return replace(facts, hindrance=error.hindrance, words=error.sentence, lacks_role=lacks_role)
        try:
            DatabaseQueueReader(connections=connections).person()
        except SignInRefused:
            return replace(facts, revision=HEAD, is_known=False)
        return replace(facts, revision=HEAD)

    def _skew(self, raw: Any) -> timedelta:
        """Return by how much the server's clock is ahead of this computer's."""
        before = self._clock()
        theirs = _value(raw, "SELECT UTC_TIMESTAMP(6)").replace(tzinfo=UTC)
        after = self._clock()
        ahead: timedelta = theirs - (before + (after - before) / 2)
        return ahead

    def _of_file(self, path: Path, tell: Tell) -> ConnectionFacts:
        tell(ConnectionCheck.FILE)
        file = _file(path, self._place, self._login)
        session = None
        if file.is_there and file.words is None:
            tell(ConnectionCheck.SCHEMA)
            with closing(Connections(place=self._place, login=self._login)) as connections:
                session = self._of_schema(connections, SessionFacts(self._login or "", None))
                if session.words is None:
                    with suppress(DatabaseError), translated(), connections.reading() as connection:
                        newest = connection.value("SELECT MAX(at_us) FROM history")
                        session = replace(session, newest_at=None if newest is None else instant(int(newest)))
            if session.words is None and session.is_known:
                tell(ConnectionCheck.SIGN_IN)
                session = self._signed_in(session)
        return ConnectionFacts((), file, session, self._clock())

    def _signed_in(self, session: SessionFacts) -> SessionFacts:
        try:
            self._prove()
        except PasswordToChoose:
            return replace(session, has_to_choose=True)
        except SignInRefused as error:
            return replace(session, refusal=error.sentence, hindrance=error.hindrance)
        return session


def _reached(host: Host) -> HostFacts:
    """Return what its name leads to, and whether something answers there."""
    try:
        answers = socket.getaddrinfo(host.name, host.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return HostFacts(str(host), hindrance=Hindrance.NAME_UNKNOWN, words=told(Hindrance.NAME_UNKNOWN).sentence)
    found = HostFacts(str(host), tuple(dict.fromkeys(str(answer[4][0]) for answer in answers)))
    began = time.monotonic()
    try:
        socket.create_connection((host.name, host.port), _WITHIN_S).close()
    except OSError as error:
        refused = isinstance(error, ConnectionRefusedError)
        hindrance = Hindrance.NOBODY_LISTENS if refused else Hindrance.NO_ANSWER
        return replace(found, hindrance=hindrance, words=told(hindrance).sentence)
    return replace(found, reached_in_s=time.monotonic() - began)


def _value(raw: Any, query: str) -> Any:
    with raw.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchone()[0]


def _file(path: Path, place: Place, login: str | None) -> FileFacts:
    """Look at a database file, and try to write beside it."""
    facts = FileFacts(str(path))
    try:
        if not path.exists():
            return replace(facts, is_there=False)
    except OSError:
        return replace(facts, words=Sentence("Nobody may look into the folder of {path} from here.", path=path))
    with suppress(OSError):
        facts = replace(facts, free_bytes=shutil.disk_usage(path.parent).free, is_only_read=_is_only_read(path.parent))
    try:
        with translated(), closing(connect(place, login=login)) as raw:
            (found,) = raw.execute("PRAGMA quick_check(1)").fetchone()
            if found != "ok":
                raise DatabaseDamaged(Sentence("The file is damaged: {found}.", found=found))
            return replace(facts, **_tried_writing(raw, path.parent))
    except DatabaseError as error:
        words = _unread(path) or error.sentence
        return replace(facts, words=words, is_damaged=isinstance(error, DatabaseDamaged))


def _unread(path: Path) -> Sentence | None:
    """Return why the system lets nobody read a file from here, None where it does."""
    try:
        path.open("rb").close()
    except OSError as error:
        why = error.strerror or str(error)
        return Sentence("{path} is there, but cannot be read: {why}.", path=path, why=why)
    return None


def _is_only_read(folder: Path) -> bool:
    """Return whether the disk of a folder is mounted without writing; False where the system does not tell."""
    look = getattr(os, "statvfs", None)
    return look is not None and bool(look(folder).f_flag & os.ST_RDONLY)


def _tried_writing(raw: Any, folder: Path) -> dict[str, Any]:
    """Begin to write and take it back, and put a file beside the database for a moment: its journal needs one."""
    try:
        with translated():
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("ROLLBACK")
    except DatabaseBusy:
        return {"is_locked": True}
    except DatabaseError as error:
        return {"why_unwritten": error.sentence}
    try:
        with tempfile.TemporaryFile(dir=folder, buffering=0) as trial:
            trial.write(b"\0" * _TRIAL_BYTES)
    except OSError as error:
        why = error.strerror or str(error)
        words = Sentence(
            "Nothing can be written in the folder of the database, {folder}: {why}.", folder=folder, why=why
        )
        return {"why_unwritten": words}
    return {}
