"""The declared tables of the archive: decided work that rests, by what it is searched, and where its files are."""

from typing import Any

from sqlalchemy import Column, Index, Integer, MetaData, String, Table, UniqueConstraint, text
from sqlalchemy.dialects import mysql
from sqlalchemy.types import UserDefinedType

from edumanage_desktop.adapters.database.column_kinds import (
    BIG,
    PORTAL_ID,
    TABLE_OPTIONS,
    flag,
    folded_text,
    long_text,
    on_server,
)

SINCE = "0005"
"""The migration that brings them to a database from before it."""


class _AsItIs(UserDefinedType[Any]):
    """A moment of the portal's in a file, which keeps there whatever was put: it is copied and not read."""

    cache_ok = True

    def get_col_spec(self, **_more: Any) -> str:
        return "TIMESTAMP"


PORTAL_MOMENT = on_server(_AsItIs(), mysql.TIMESTAMP())


def declare_archive(metadata: MetaData) -> None:
    """Declare the tables.

    `archived_work` begins with the portal's columns as they stood: the work is read from here, and put back from here
    where its row left the portal's table (`stage` 1). `version` is that of the state when it was put here or erased
    last, `is_settled` whether its files have left the store of the submitted files.
    """
    Table(
        "archived_work",
        metadata,
        Column("id", PORTAL_ID, primary_key=True, autoincrement=False),
        Column("student_id", BIG, nullable=False, server_default=text("0")),
        Column("faculty_id", BIG),
        Column("title", String(255)),
        Column("description", long_text()),
        Column("file_path", String(1024), nullable=False, server_default=text("''")),
        Column("created_at", PORTAL_MOMENT),
        Column("status", String(50)),
        Column("before_us", BIG, nullable=False),
        Column("decided_at_us", BIG, nullable=False, server_default=text("0")),
        Column("archived_at_us", BIG, nullable=False, server_default=text("0")),
        Column("archived_by", String(80), nullable=False, server_default=text("''")),
        Column("version", Integer(), nullable=False, server_default=text("0")),
        flag("stage"),
        flag("is_settled"),
        Index("ix_archived_work_faculty", "faculty_id"),
        Index("ix_archived_work_faculty_status_created", "faculty_id", "status", "created_at"),
        Index("ix_archived_work_faculty_created", "faculty_id", "created_at"),
        Index("ix_archived_work_status_created", "status", "created_at"),
        Index("ix_archived_work_created", "created_at"),
        Index("ix_archived_work_student", "student_id"),
        Index("ix_archived_work_settled", "is_settled"),
        info={"since": SINCE},
        **TABLE_OPTIONS,
    )

    Table(
        "archived_search",
        metadata,
        Column("faculty_key", BIG, primary_key=True, autoincrement=False),
        Column("received_s", BIG, primary_key=True, autoincrement=False),
        Column("upload_id", BIG, primary_key=True, autoincrement=False),
        Column("student_key", folded_text(120), nullable=False),
        Column("title_key", folded_text(120), nullable=False),
        Column("folded", folded_text(8000), nullable=False),
        UniqueConstraint("upload_id"),
        Index("ix_archived_search_received", "received_s", "upload_id"),
        Index("ix_archived_search_faculty_student", "faculty_key", "student_key", "upload_id"),
        Index("ix_archived_search_faculty_title", "faculty_key", "title_key", "upload_id"),
        Index("ix_archived_search_student", "student_key", "upload_id"),
        Index("ix_archived_search_title", "title_key", "upload_id"),
        info={"since": SINCE},
        sqlite_with_rowid=False,
        **TABLE_OPTIONS,
    )

    Table(
        "archive_settings",
        metadata,
        Column("name", String(40), primary_key=True),
        Column("value", String(1000)),
        Column("version", Integer(), nullable=False, server_default=text("1")),
        info={"since": SINCE},
        **TABLE_OPTIONS,
    )
