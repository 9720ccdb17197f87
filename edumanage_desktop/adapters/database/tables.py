"""The declared tables: what the migrations must end at, on every engine.

`student_uploads` is the portal's: its columns are the runbook's and nothing more; we add indexes only. Texts are
compared in binary. Instants of our own are UTC microseconds since 1970 in a BIGINT, so that no session's time zone
touches them.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects import mysql
from sqlalchemy.types import TIMESTAMP, TypeEngine

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
OPTIONS = {"mysql_engine": "InnoDB", "mysql_charset": "utf8mb4", "mysql_collate": "utf8mb4_bin"}
_OPTIONS: dict[str, Any] = {
    **OPTIONS,
    "mariadb_engine": "InnoDB",
    "mariadb_charset": "utf8mb4",
    "mariadb_collate": "utf8mb4_bin",
}


def _on_server(generic: TypeEngine[Any], server: TypeEngine[Any]) -> TypeEngine[Any]:
    return generic.with_variant(server, "mysql", "mariadb")


def _ascii(length: int) -> TypeEngine[Any]:
    return _on_server(String(length), mysql.VARCHAR(length, charset="ascii", collation="ascii_bin"))


def _long_text() -> TypeEngine[Any]:
    return _on_server(Text(), mysql.MEDIUMTEXT(charset="utf8mb4", collation="utf8mb4_bin"))


def _folded(length: int) -> TypeEngine[Any]:
    return _on_server(Text(), mysql.VARBINARY(length))


_BIG = _on_server(BigInteger(), mysql.BIGINT())
_ID = BigInteger().with_variant(Integer(), "sqlite").with_variant(mysql.BIGINT(), "mysql", "mariadb")
_FLAG = _on_server(SmallInteger(), mysql.TINYINT(1))


def _flag(name: str, default: int = 0) -> Column[Any]:
    return Column(name, _FLAG, nullable=False, server_default=text(str(default)))


def _is_made_on_server(*_making: object, dialect: Dialect, **_more: object) -> bool:
    return dialect.name != "sqlite"


def _faculty_index(name: str, *columns: str) -> list[Index]:
    """Return an index for the queue of one faculty member.

    A server reads every column that a view names: with the student in the index it spares the row, which SQLite reads
    only when it comes to it.
    """
    return [
        Index(name, *columns).ddl_if("sqlite"),
        Index(name, *columns, "id", "student_id").ddl_if(callable_=_is_made_on_server),
    ]


student_uploads = Table(
    "student_uploads",
    metadata,
    Column("id", _ID, primary_key=True, autoincrement=True),
    Column("student_id", _BIG, nullable=False),
    Column("faculty_id", _BIG),
    Column("title", String(255)),
    Column("description", Text()),
    Column("file_path", String(1024), nullable=False),
    Column("created_at", TIMESTAMP(), server_default=text("CURRENT_TIMESTAMP")),
    Column("status", String(50), server_default=text("'submitted'")),
    Index("idx_student_uploads_faculty", "faculty_id"),
    *_faculty_index("ix_student_uploads_faculty_status_created", "faculty_id", "status", "created_at"),
    *_faculty_index("ix_student_uploads_faculty_created", "faculty_id", "created_at"),
    Index("ix_student_uploads_status_created", "status", "created_at"),
    Index("ix_student_uploads_created", "created_at"),
    Index("ix_student_uploads_student", "student_id"),
    sqlite_autoincrement=True,
    mysql_engine="InnoDB",
    mariadb_engine="InnoDB",
    mysql_charset="utf8mb4",
    mariadb_charset="utf8mb4",
)

upload_state = Table(
    "upload_state",
    metadata,
    Column("upload_id", _ID, primary_key=True, autoincrement=False),
    Column("version", Integer(), nullable=False),
    Column("chain_head", _ascii(64)),
    Column("revision", Integer(), nullable=False, server_default=text("1")),
    Column("previous_upload_id", _BIG),
    Column("course", String(120)),
    Column("term", String(120)),
    Column("assignment", String(120)),
    _flag("set_aside"),
    Column("file_count", Integer(), nullable=False, server_default=text("1")),
    Column("size_bytes", _BIG),
    _flag("gone"),
    Index("ix_upload_state_previous", "previous_upload_id"),
    **_OPTIONS,
)

upload_files = Table(
    "upload_files",
    metadata,
    Column("upload_id", _BIG, primary_key=True, autoincrement=False),
    Column("position", Integer(), primary_key=True, autoincrement=False),
    Column("store_key", String(1024), nullable=False),
    Column("name", String(255), nullable=False),
    Column("media_type", String(120)),
    Column("size_bytes", _BIG),
    Column("sha256", _ascii(64)),
    **_OPTIONS,
)

upload_search = Table(
    "upload_search",
    metadata,
    Column("faculty_key", _BIG, primary_key=True, autoincrement=False),
    Column("received_s", _BIG, primary_key=True, autoincrement=False),
    Column("upload_id", _BIG, primary_key=True, autoincrement=False),
    Column("student_key", _folded(120), nullable=False),
    Column("title_key", _folded(120), nullable=False),
    Column("folded", _folded(8000), nullable=False),
    UniqueConstraint("upload_id"),
    Index("ix_upload_search_received", "received_s", "upload_id"),
    Index("ix_upload_search_faculty_student", "faculty_key", "student_key", "upload_id"),
    Index("ix_upload_search_faculty_title", "faculty_key", "title_key", "upload_id"),
    Index("ix_upload_search_student", "student_key", "upload_id"),
    Index("ix_upload_search_title", "title_key", "upload_id"),
    sqlite_with_rowid=False,
    **_OPTIONS,
)

fold_map = Table(
    "fold_map",
    metadata,
    Column("letter", _on_server(String(1), mysql.VARBINARY(4)), primary_key=True),
    Column("folded", _on_server(String(40), mysql.VARBINARY(80)), nullable=False),
    sqlite_with_rowid=False,
    **_OPTIONS,
)

acts = Table(
    "acts",
    metadata,
    Column("act_uuid", _ascii(36), primary_key=True),
    Column("kind", _ascii(16), nullable=False),
    Column("upload_id", _BIG),
    Column("expected_version", _BIG),
    Column("target_faculty_id", _BIG),
    Column("feedback", _long_text()),
    Column("reason", _long_text()),
    Column("student_id", _BIG),
    Column("title", String(255)),
    Column("description", _long_text()),
    Column("course", String(120)),
    Column("term", String(120)),
    Column("assignment", String(120)),
    Column("previous_upload_id", _BIG),
    Column("files", _long_text()),
    Column("actor", String(80), nullable=False, server_default=text("''")),
    Column("acted_at_us", _BIG, nullable=False, server_default=text("0")),
    sqlite_with_rowid=False,
    **_OPTIONS,
)

history = Table(
    "history",
    metadata,
    Column("upload_id", _BIG, primary_key=True, autoincrement=False),
    Column("version", Integer(), primary_key=True, autoincrement=False),
    Column("act_uuid", _ascii(36)),
    Column("kind", _ascii(16), nullable=False),
    Column("actor", String(200), nullable=False),
    Column("from_status", String(50)),
    Column("to_status", String(50)),
    Column("from_faculty_id", _BIG),
    Column("to_faculty_id", _BIG),
    Column("student_id", _BIG),
    _flag("set_aside"),
    Column("at_us", _BIG, nullable=False),
    Column("text_digest", _ascii(64)),
    Column("row_hash", _ascii(64)),
    UniqueConstraint("act_uuid"),
    Index("ix_history_at", "at_us"),
    Index("ix_history_unsealed", "upload_id", "version", sqlite_where=text("row_hash IS NULL")).ddl_if("sqlite"),
    **_OPTIONS,
)

history_texts = Table(
    "history_texts",
    metadata,
    Column("upload_id", _BIG, primary_key=True, autoincrement=False),
    Column("version", Integer(), primary_key=True, autoincrement=False),
    Column("salt", _ascii(32), nullable=False),
    Column("feedback", _long_text()),
    Column("reason", _long_text()),
    Column("title_before", String(255)),
    Column("title", String(255)),
    Column("description_before", _long_text()),
    Column("description", _long_text()),
    Column("file_path_before", String(1024)),
    Column("file_path", String(1024)),
    Column("files", _long_text()),
    **_OPTIONS,
)

transitions = Table(
    "transitions",
    metadata,
    Column("kind", _ascii(16), primary_key=True),
    Column("role", _ascii(16), primary_key=True),
    Column("from_status", _ascii(50), primary_key=True),
    Column("to_status", _ascii(50), nullable=False),
    _flag("own_only"),
    _flag("feedback_required"),
    _flag("reason_required"),
    **_OPTIONS,
)

people = Table(
    "people",
    metadata,
    Column("login", String(80), primary_key=True),
    Column("full_name", String(200), nullable=False),
    Column("faculty_id", _BIG),
    Column("student_id", _BIG),
    Column("email", String(254)),
    _flag("active", 1),
    Column("account", _ascii(12), nullable=False, server_default=text("''")),
    Column("password_until_us", _BIG, nullable=False, server_default=text("0")),
    Column("version", Integer(), nullable=False, server_default=text("1")),
    **_OPTIONS,
)

person_roles = Table(
    "person_roles",
    metadata,
    Column("login", String(80), ForeignKey("people.login", ondelete="CASCADE"), primary_key=True),
    Column("role", _ascii(16), primary_key=True),
    **_OPTIONS,
)

students = Table(
    "students",
    metadata,
    Column("id", _BIG, primary_key=True, autoincrement=False),
    Column("number", String(40)),
    Column("full_name", String(200), nullable=False),
    Column("email", String(254)),
    Column("version", Integer(), nullable=False, server_default=text("1")),
    UniqueConstraint("number"),
    **_OPTIONS,
)

faculty = Table(
    "faculty",
    metadata,
    Column("id", _BIG, primary_key=True, autoincrement=False),
    Column("full_name", String(200), nullable=False),
    Column("department", String(120)),
    Column("email", String(254)),
    Column("capacity", Integer()),
    _flag("active", 1),
    Column("version", Integer(), nullable=False, server_default=text("1")),
    **_OPTIONS,
)

faculty_students = Table(
    "faculty_students",
    metadata,
    Column("faculty_id", _BIG, primary_key=True, autoincrement=False),
    Column("student_id", _BIG, primary_key=True, autoincrement=False),
    Index("ix_faculty_students_student", "student_id"),
    **_OPTIONS,
)

absences = Table(
    "absences",
    metadata,
    Column("faculty_id", _BIG, primary_key=True, autoincrement=False),
    Column("first_day", _ascii(10), primary_key=True),
    Column("last_day", _ascii(10), nullable=False),
    Column("reason", String(200)),
    Column("version", Integer(), nullable=False, server_default=text("1")),
    **_OPTIONS,
)

conflicts_of_interest = Table(
    "conflicts_of_interest",
    metadata,
    Column("faculty_id", _BIG, primary_key=True, autoincrement=False),
    Column("student_id", _BIG, primary_key=True, autoincrement=False),
    Column("reason", String(200)),
    **_OPTIONS,
)

settings = Table(
    "settings",
    metadata,
    Column("name", _ascii(60), primary_key=True),
    Column("value", _long_text()),
    Column("version", Integer(), nullable=False, server_default=text("1")),
    **_OPTIONS,
)

student_search = Table(
    "student_search",
    metadata,
    Column("student_id", _BIG, primary_key=True, autoincrement=False),
    Column("name_key", _folded(120), nullable=False),
    Column("folded", _folded(1000), nullable=False),
    Index("ix_student_search_name", "name_key", "student_id"),
    **_OPTIONS,
)

register_changes = Table(
    "register_changes",
    metadata,
    Column("table_name", _ascii(32), primary_key=True),
    Column("record_key", _ascii(80), primary_key=True),
    Column("version", Integer(), primary_key=True, autoincrement=False),
    Column("login", String(80), nullable=False),
    Column("at_us", _BIG, nullable=False),
    Column("before_values", _long_text()),
    Column("after_values", _long_text()),
    sqlite_with_rowid=False,
    **_OPTIONS,
)

stewards = Table("stewards", metadata, Column("login", String(80), primary_key=True), **_OPTIONS)

drafts = Table(
    "drafts",
    metadata,
    Column("login", String(80), primary_key=True, server_default=text("''")),
    Column("upload_id", _BIG, primary_key=True, autoincrement=False),
    Column("feedback", _long_text(), nullable=False),
    Column("reason", _long_text()),
    Column("saved_at_us", _BIG, nullable=False, server_default=text("0")),
    **_OPTIONS,
)

handed_drafts = Table(
    "handed_drafts",
    metadata,
    Column("to_faculty_id", _BIG, primary_key=True, autoincrement=False, server_default=text("0")),
    Column("upload_id", _BIG, primary_key=True, autoincrement=False),
    Column("author", String(80), primary_key=True, server_default=text("''")),
    Column("author_name", String(200), nullable=False, server_default=text("''")),
    Column("feedback", _long_text(), nullable=False),
    Column("reason", _long_text()),
    Column("handed_at_us", _BIG, nullable=False, server_default=text("0")),
    Index("ix_handed_drafts_author", "author", "upload_id"),
    **_OPTIONS,
)

feedback_library = Table(
    "feedback_library",
    metadata,
    Column("login", String(80), primary_key=True, server_default=text("''")),
    Column("entry_uuid", _ascii(36), primary_key=True),
    Column("content", _long_text(), nullable=False),
    Column("used", Integer(), nullable=False, server_default=text("0")),
    Column("used_at_us", _BIG, nullable=False, server_default=text("0")),
    **_OPTIONS,
)

saved_views = Table(
    "saved_views",
    metadata,
    Column("login", String(80), primary_key=True, server_default=text("''")),
    Column("name", String(80), primary_key=True),
    Column("definition", _long_text(), nullable=False),
    **_OPTIONS,
)

prepared_decisions = Table(
    "prepared_decisions",
    metadata,
    Column("login", String(80), primary_key=True, server_default=text("''")),
    Column("upload_id", _BIG, primary_key=True, autoincrement=False),
    Column("version", Integer(), nullable=False, server_default=text("0")),
    Column("student_id", _BIG, nullable=False, server_default=text("0")),
    Column("act_uuid", _ascii(36), nullable=False),
    Column("kind", _ascii(16), nullable=False),
    Column("feedback", _long_text(), nullable=False),
    Column("reason", _long_text(), nullable=False),
    Column("prepared_at_us", _BIG, nullable=False, server_default=text("0")),
    **_OPTIONS,
)

read_marks = Table(
    "read_marks",
    metadata,
    Column("login", String(80), primary_key=True, server_default=text("''")),
    Column("upload_id", _BIG, primary_key=True, autoincrement=False),
    Column("version", Integer(), nullable=False),
    **_OPTIONS,
)

events = Table(
    "events",
    metadata,
    Column("event_uuid", _ascii(36), primary_key=True),
    Column("kind", _ascii(32), nullable=False),
    Column("detail", String(2000)),
    Column("login", String(80), nullable=False, server_default=text("''")),
    Column("at_us", _BIG, nullable=False, server_default=text("0")),
    Column("subject", String(80)),
    Index("ix_events_at", "at_us"),
    Index("ix_events_login", "login", "subject", "at_us"),
    **_OPTIONS,
)

act_in_progress = Table(
    "act_in_progress",
    metadata,
    Column("act_uuid", _ascii(36), primary_key=True),
    Column("upload_id", _BIG),
    sqlite_with_rowid=False,
    **_OPTIONS,
)
