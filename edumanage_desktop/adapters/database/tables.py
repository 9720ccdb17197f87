"""The declared tables: what the migrations must end at, on every engine.

`student_uploads` is the portal's: its columns are the runbook's and nothing more; we add indexes only. Texts are
compared in binary. Instants of our own are UTC microseconds since 1970 in a BIGINT, so that no session's time zone
touches them.
"""

from sqlalchemy import (
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects import mysql
from sqlalchemy.types import TIMESTAMP

from edumanage_desktop.adapters.database.archive_tables import declare_archive
from edumanage_desktop.adapters.database.column_kinds import (
    BIG,
    PORTAL_ID,
    TABLE_OPTIONS,
    ascii_text,
    flag,
    folded_text,
    long_text,
    on_server,
)
from edumanage_desktop.adapters.database.health_tables import declare_health
from edumanage_desktop.adapters.database.maintenance_tables import declare_maintenance
from edumanage_desktop.adapters.database.own_tables import declare_own
from edumanage_desktop.adapters.database.register_tables import declare_register
from edumanage_desktop.adapters.database.twin_tables import declare_twins
from edumanage_desktop.adapters.database.work_tables import declare_work

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


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
    Column("id", PORTAL_ID, primary_key=True, autoincrement=True),
    Column("student_id", BIG, nullable=False),
    Column("faculty_id", BIG),
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
    Column("upload_id", PORTAL_ID, primary_key=True, autoincrement=False),
    Column("version", Integer(), nullable=False),
    Column("chain_head", ascii_text(64)),
    Column("revision", Integer(), nullable=False, server_default=text("1")),
    Column("previous_upload_id", BIG),
    Column("course", String(120)),
    Column("term", String(120)),
    Column("assignment", String(120)),
    flag("set_aside"),
    Column("file_count", Integer(), nullable=False, server_default=text("1")),
    Column("size_bytes", BIG),
    flag("gone"),
    Index("ix_upload_state_previous", "previous_upload_id"),
    Index("ix_upload_state_set_aside", "set_aside"),
    **TABLE_OPTIONS,
)

upload_files = Table(
    "upload_files",
    metadata,
    Column("upload_id", BIG, primary_key=True, autoincrement=False),
    Column("position", Integer(), primary_key=True, autoincrement=False),
    Column("store_key", String(1024), nullable=False),
    Column("name", String(255), nullable=False),
    Column("media_type", String(120)),
    Column("size_bytes", BIG),
    Column("sha256", ascii_text(64)),
    Index("ix_upload_files_sha256", "sha256"),
    **TABLE_OPTIONS,
)

upload_search = Table(
    "upload_search",
    metadata,
    Column("faculty_key", BIG, primary_key=True, autoincrement=False),
    Column("received_s", BIG, primary_key=True, autoincrement=False),
    Column("upload_id", BIG, primary_key=True, autoincrement=False),
    Column("student_key", folded_text(120), nullable=False),
    Column("title_key", folded_text(120), nullable=False),
    Column("folded", folded_text(8000), nullable=False),
    UniqueConstraint("upload_id"),
    Index("ix_upload_search_received", "received_s", "upload_id"),
    Index("ix_upload_search_faculty_student", "faculty_key", "student_key", "upload_id"),
    Index("ix_upload_search_faculty_title", "faculty_key", "title_key", "upload_id"),
    Index("ix_upload_search_student", "student_key", "upload_id"),
    Index("ix_upload_search_title", "title_key", "upload_id"),
    sqlite_with_rowid=False,
    **TABLE_OPTIONS,
)

fold_map = Table(
    "fold_map",
    metadata,
    Column("letter", on_server(String(1), mysql.VARBINARY(4)), primary_key=True),
    Column("folded", on_server(String(40), mysql.VARBINARY(80)), nullable=False),
    sqlite_with_rowid=False,
    **TABLE_OPTIONS,
)

acts = Table(
    "acts",
    metadata,
    Column("act_uuid", ascii_text(36), primary_key=True),
    Column("kind", ascii_text(16), nullable=False),
    Column("upload_id", BIG),
    Column("expected_version", BIG),
    Column("target_faculty_id", BIG),
    Column("feedback", long_text()),
    Column("reason", long_text()),
    Column("student_id", BIG),
    Column("title", String(255)),
    Column("description", long_text()),
    Column("course", String(120)),
    Column("term", String(120)),
    Column("assignment", String(120)),
    Column("previous_upload_id", BIG),
    Column("files", long_text()),
    Column("actor", String(80), nullable=False, server_default=text("''")),
    Column("acted_at_us", BIG, nullable=False, server_default=text("0")),
    sqlite_with_rowid=False,
    **TABLE_OPTIONS,
)

history = Table(
    "history",
    metadata,
    Column("upload_id", BIG, primary_key=True, autoincrement=False),
    Column("version", Integer(), primary_key=True, autoincrement=False),
    Column("act_uuid", ascii_text(36)),
    Column("kind", ascii_text(16), nullable=False),
    Column("actor", String(200), nullable=False),
    Column("from_status", String(50)),
    Column("to_status", String(50)),
    Column("from_faculty_id", BIG),
    Column("to_faculty_id", BIG),
    Column("student_id", BIG),
    flag("set_aside"),
    Column("at_us", BIG, nullable=False),
    Column("text_digest", ascii_text(64)),
    Column("row_hash", ascii_text(64)),
    UniqueConstraint("act_uuid"),
    Index("ix_history_at", "at_us"),
    Index("ix_history_from_faculty", "from_faculty_id", "at_us"),
    Index("ix_history_student", "student_id", "at_us"),
    Index("ix_history_to_faculty", "to_faculty_id", "at_us"),
    Index("ix_history_unsealed", "upload_id", "version", sqlite_where=text("row_hash IS NULL")).ddl_if("sqlite"),
    **TABLE_OPTIONS,
)

history_texts = Table(
    "history_texts",
    metadata,
    Column("upload_id", BIG, primary_key=True, autoincrement=False),
    Column("version", Integer(), primary_key=True, autoincrement=False),
    Column("salt", ascii_text(32), nullable=False),
    Column("feedback", long_text()),
    Column("reason", long_text()),
    Column("title_before", String(255)),
    Column("title", String(255)),
    Column("description_before", long_text()),
    Column("description", long_text()),
    Column("file_path_before", String(1024)),
    Column("file_path", String(1024)),
    Column("files", long_text()),
    **TABLE_OPTIONS,
)

transitions = Table(
    "transitions",
    metadata,
    Column("kind", ascii_text(16), primary_key=True),
    Column("role", ascii_text(16), primary_key=True),
    Column("from_status", ascii_text(50), primary_key=True),
    Column("to_status", ascii_text(50), nullable=False),
    flag("own_only"),
    flag("feedback_required"),
    flag("reason_required"),
    **TABLE_OPTIONS,
)

people = Table(
    "people",
    metadata,
    Column("login", String(80), primary_key=True),
    Column("full_name", String(200), nullable=False),
    Column("faculty_id", BIG),
    Column("student_id", BIG),
    Column("email", String(254)),
    flag("active", 1),
    Column("account", ascii_text(12), nullable=False, server_default=text("''")),
    Column("password_until_us", BIG, nullable=False, server_default=text("0")),
    Column("one_time_sha256", ascii_text(64)),  # on a server: of what it keeps of a one-time password
    Column("remained", Integer(), nullable=False, server_default=text("0")),  # as administrator, when another went
    Column("version", Integer(), nullable=False, server_default=text("1")),
    **TABLE_OPTIONS,
)

person_roles = Table(
    "person_roles",
    metadata,
    Column("login", String(80), ForeignKey("people.login", ondelete="CASCADE"), primary_key=True),
    Column("role", ascii_text(16), primary_key=True),
    **TABLE_OPTIONS,
)

events = Table(
    "events",
    metadata,
    Column("event_uuid", ascii_text(36), primary_key=True),
    Column("kind", ascii_text(32), nullable=False),
    Column("detail", String(2000)),
    Column("login", String(80), nullable=False, server_default=text("''")),
    Column("at_us", BIG, nullable=False, server_default=text("0")),
    Column("subject", String(80)),
    Index("ix_events_at", "at_us"),
    Index("ix_events_login", "login", "subject", "at_us"),
    **TABLE_OPTIONS,
)

act_in_progress = Table(
    "act_in_progress",
    metadata,
    Column("act_uuid", ascii_text(36), primary_key=True),
    Column("upload_id", BIG),
    sqlite_with_rowid=False,
    **TABLE_OPTIONS,
)

declare_register(metadata)
declare_own(metadata)
declare_twins(metadata)
declare_work(metadata)
declare_maintenance(metadata)
declare_health(metadata)
declare_archive(metadata)
