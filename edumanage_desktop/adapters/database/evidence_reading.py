"""Reading evidence of an incident as of one instant: rows as they are, a timeline of all of them, grants as shown."""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pymysql.cursors
from sqlalchemy import Connection, text

from edumanage_desktop.adapters.database.backup_reading import one_instant
from edumanage_desktop.adapters.database.engine import is_mariadb, make_engine
from edumanage_desktop.adapters.database.failures import driver_errors, translated
from edumanage_desktop.adapters.database.schema import HEAD, require_current
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.health import WEBHOOK
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.incidents.desk import EvidenceTable, EvidenceWish
from migrations.program.account_looking import LOOKING
from migrations.program.grants import ROLES

_NOT_ADMIN = Sentence(
    "Only an administrator of the department preserves evidence. Nothing was written; sign in as one."
)
_SECRET = re.compile(r"\bIDENTIFIED\b.*?(?=\s+(?:REQUIRE|WITH GRANT|WITH MAX)\b|$)", re.DOTALL)
"""How an account is proven, with the hash of its password (MariaDB and MySQL, "SHOW GRANTS")."""


@dataclass(frozen=True, slots=True)
class _Source:
    """Rows that are preserved: the part's name, the table or view, its columns, those of texts, how rows are chosen."""

    name: str
    table: str
    columns: str
    order: str
    texts: str = ""
    work: str = ""
    """The column of the work that a row is about, or of the act on it; '' where it is about none."""
    secret: str = ""
    """The name of the record that is left out: whoever reads the evidence need not know it."""


_SOURCES = (
    _Source(
        "submissions",
        "student_uploads",
        "id,student_id,faculty_id,created_at,status",
        "id",
        texts="title,description,file_path",
        work="id",
    ),
    _Source(
        "submission-states",
        "upload_state",
        "upload_id,version,chain_head,revision,previous_upload_id,set_aside,file_count,size_bytes,gone",
        "upload_id",
        texts="course,term,assignment",
        work="upload_id",
    ),
    _Source(
        "archived-submissions",
        "archived_work",
        "id,student_id,faculty_id,created_at,status",
        "id",
        texts="title,description,file_path",
        work="id",
    ),
    _Source(
        "history",
        "history",
        "upload_id,version,act_uuid,kind,actor,from_status,to_status,from_faculty_id,to_faculty_id,student_id,set_aside,"
        "at_us,text_digest,row_hash",
        "upload_id,version",
        work="upload_id",
    ),
    _Source(
        "acts",
        "acts",
        "act_uuid,kind,upload_id,expected_version,target_faculty_id,student_id,previous_upload_id,actor,acted_at_us",
        "acted_at_us,act_uuid",
        texts="course,term,assignment,title,description,feedback,reason,files",
        work="act_uuid",
    ),
    _Source("events", "events", "event_uuid,kind,detail,login,at_us,subject", "at_us,event_uuid"),
    _Source(
        "register-changes",
        "all_register_changes",
        "table_name,record_key,version,login,at_us,before_values,after_values",
        "at_us,table_name,record_key,version",
    ),
    _Source(
        "people", "all_people", "login,full_name,email,faculty_id,student_id,active,account,version,roles", "login"
    ),
    _Source("settings", "settings", "name,value,version", "name"),
    _Source("mail-settings", "mail_settings", "name,value,version", "name", secret=WEBHOOK),
    _Source("maintenance-windows", "maintenance_windows", "id,begins_at_us,ends_at_us,words,stops_portal", "id"),
    _Source("holds", "read_only_holds", "window_id,ends_sessions,login,at_us", "window_id"),
    _Source("records", "maintenance_records", "record_uuid,task,outcome,result,login,at_us", "at_us,record_uuid"),
    _Source("alerts", "alerts", "rule,subject,number,step,detail,login,at_us", "at_us,rule,subject,number"),
    _Source("contacts", "contacts", "place,name,email,phone,version", "place"),
)
_HISTORY_TEXTS = _Source(
    "history-texts",
    "history_texts",
    "upload_id,version,salt,feedback,reason,title_before,title,description_before,description,file_path_before,file_path,"
    "files",
    "upload_id,version",
    work="upload_id",
)
_FILES = "store_key,sha256,upload_id,position,media_type,size_bytes"
_TIMELINE = ("at_us", "source", "who", "what", "about", "version", "before", "after")
_TIMED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("history", ("at_us", "'history'", "actor", "kind", "upload_id", "version", "from_status", "to_status")),
    ("events", ("at_us", "'event'", "login", "kind", "subject", "NULL", "NULL", "detail")),
    (
        "all_register_changes",
        ("at_us", "'register'", "login", "table_name", "record_key", "version", "before_values", "after_values"),
    ),
    ("maintenance_records", ("at_us", "'record'", "login", "task", "record_uuid", "NULL", "outcome", "result")),
    ("alerts", ("at_us", "'alert'", "login", "rule", "subject", "number", "step", "detail")),
)
"""What has a time: the table, and its columns as those of the timeline; the first and the sixth are numbers."""
_NUMBERS = frozenset({0, 5})


class DatabaseEvidenceSource:
    """Opens a database as its administrator reads it; `password` is the target's where its URL has none."""

    def __init__(self, *, target: Target, password: str | None = None) -> None:
        self._target, self._password = target, password

    @contextmanager
    def opened(self) -> "Iterator[DatabaseEvidence]":
        """Open it as it is now; raises `Refused` for who is no administrator, and the `DatabaseError`s."""
        target = self._target
        engine = make_engine(target.database, login=target.login, password=self._password, existing_only=True)
        try:
            require_current(engine)
            with translated(), one_instant(engine) as connection:
                if not connection.execute(text("SELECT COUNT(*) FROM my_roles WHERE role='admin'")).scalar():
                    raise Refused(RefusalCode.DENIED, _NOT_ADMIN, {"reason": "kind"})
                yield DatabaseEvidence(connection)
        finally:
            engine.dispose()


class DatabaseEvidence:
    """Implements `services.incidents.desk.Evidence` over a connection that sees one instant."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._is_server = connection.dialect.name != "sqlite"
        self.engine = "sqlite" if not self._is_server else "mariadb" if is_mariadb(connection) else "mysql"
        self.database = str(connection.engine.url.database or "").replace("\\", "/")
        self.revision = HEAD
        self.instant = self._now()

    def tables(self, wish: EvidenceWish) -> Sequence[EvidenceTable]:
        """Return the tables; texts are left out unless they are wished for."""
        sources = (*_SOURCES, _HISTORY_TEXTS) if wish.with_texts else _SOURCES
        return [self._table(source, wish) for source in sources]

    def files(self, wish: EvidenceWish) -> EvidenceTable:
        """Return the files of the works."""
        columns = f"{_FILES},name" if wish.with_texts else _FILES
        source = _Source("files", "upload_files", columns, "upload_id,position", work="upload_id")
        return self._table(source, wish)

    def timeline(self, wish: EvidenceWish) -> EvidenceTable:
        """Let the database merge what has a time: it sorts where it has the room."""
        parts = [self._timed(table, columns, wish) for table, columns in _TIMED]
        query = f"SELECT * FROM ({' UNION ALL '.join(parts)}) t ORDER BY 1,2,5,6"
        return EvidenceTable("timeline", _TIMELINE, partial(self._rows, query))

    def grants(self) -> Iterator[str]:
        """Tell what a server shows to this account, and of a file its triggers and views, which are its rules."""
        if not self._is_server:
            yield "A database in a file has no accounts of its own; these are its rules."
            for kind, name, sql in self._rows("SELECT type,name,sql FROM sqlite_master ORDER BY type,name"):
                yield f"{_text(kind)} {_text(name)}: {_text(sql)}"
            return
        yield from self._shown("This account", "SHOW GRANTS")
        for role in ROLES:
            quoted = f"'{role}'" if self.engine == "mysql" else role
            yield from self._shown(f"Role {role}", f"SHOW GRANTS FOR {quoted}")
        for (login,) in list(self._rows("SELECT login FROM all_people ORDER BY login")):
            yield from self._looked(str(login))

    def _table(self, source: _Source, wish: EvidenceWish) -> EvidenceTable:
        listed = ",".join(filter(None, (source.columns, source.texts if wish.with_texts else "")))
        query = f"SELECT {listed} FROM {source.table}{_chosen(source, wish)} ORDER BY {source.order}"
        return EvidenceTable(source.name, tuple(listed.split(",")), partial(self._rows, query))

    def _timed(self, table: str, columns: Sequence[str], wish: EvidenceWish) -> str:
        listed = ",".join(
            f"{self._as_text(column) if at not in _NUMBERS else column} AS {_TIMELINE[at]}_"
            for at, column in enumerate(columns)
        )
        return f"SELECT {listed} FROM {table}{_where('upload_id' if table == 'history' else '', wish)}"

    def _as_text(self, column: str) -> str:
        """Return a column as text of one character set: those of several cannot stand below each other."""
        if not self._is_server:
            return column
        return f"CONVERT({column} USING utf8mb4) COLLATE utf8mb4_bin"

    def _shown(self, whose: str, query: str) -> Iterator[str]:
        try:
            lines = list(self._rows(query))
        except driver_errors() as error:
            yield f"{whose}: the server shows nothing to this account ({_why(error)})"
            return
        for (line,) in lines:
            yield on_one_line(f"{whose}: {without_secret(str(line))}")

    def _looked(self, login: str) -> Iterator[str]:
        driver: Any = self._connection.connection.driver_connection
        try:
            with driver.cursor(pymysql.cursors.Cursor) as cursor:
                cursor.execute(f"CALL {LOOKING}(%s)", (login,))
                rows = list(cursor.fetchall())
        except driver_errors() as error:
            yield f"Account {login}: the server tells nothing of it ({_why(error)})"
            return
        names = ("made", "locked", "has its role", "begins with its role", "role")
        for row in rows:
            told = ", ".join(f"{name}: {value}" for name, value in zip(names, row, strict=False))
            yield f"Account {login}: {told}"

    def _rows(self, query: str) -> Iterator[tuple[Any, ...]]:
        driver: Any = self._connection.connection.driver_connection
        if isinstance(driver, sqlite3.Connection):
            driver.text_factory = bytes  # a file keeps texts in no encoding, too
            with translated():
                yield from driver.execute(query)
            return
        with driver.cursor(pymysql.cursors.SSCursor) as cursor:
            cursor.execute(query)
            yield from cursor

    def _now(self) -> datetime:
        if not self._is_server:
            return datetime.now(UTC)
        micros = self._connection.execute(text("SELECT CAST(UNIX_TIMESTAMP(SYSDATE(6))*1000000 AS SIGNED)"))
        return datetime.fromtimestamp(int(micros.scalar_one()) / 1e6, UTC)


def without_secret(line: str) -> str:
    """Return a line of SHOW GRANTS without what proves the account."""
    return _SECRET.sub("IDENTIFIED (left out)", line)


def on_one_line(told: str) -> str:
    """Return a text in which each letter that is not seen is spelt: names of accounts may hold line breaks."""
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in told)


def _chosen(source: _Source, wish: EvidenceWish) -> str:
    return f" WHERE name<>'{source.secret}'" if source.secret else _where(source.work, wish)


def _where(work: str, wish: EvidenceWish) -> str:
    if not work or wish.works is None:
        return ""
    listed = ",".join(str(int(each)) for each in sorted(wish.works)) or "NULL"
    if work == "act_uuid":  # an act that hands work in names none
        return f" WHERE act_uuid IN(SELECT h.act_uuid FROM history h WHERE h.upload_id IN({listed}))"
    return f" WHERE {work} IN({listed})"


def _why(error: Exception) -> str:
    return str(error.args[0]) if error.args else type(error).__name__


def _text(value: Any) -> str:
    return value.decode("utf-8", "backslashreplace") if isinstance(value, bytes) else str(value)
