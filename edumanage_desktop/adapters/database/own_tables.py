"""The declared tables of what is each person's own: drafts, sentences, views, prepared decisions, what was read."""

from sqlalchemy import Column, Index, Integer, MetaData, String, Table, text

from edumanage_desktop.adapters.database.column_kinds import BIG, TABLE_OPTIONS, ascii_text, long_text


def declare_own(metadata: MetaData) -> None:
    """Declare the tables."""
    Table(
        "drafts",
        metadata,
        Column("login", String(80), primary_key=True, server_default=text("''")),
        Column("upload_id", BIG, primary_key=True, autoincrement=False),
        Column("feedback", long_text(), nullable=False),
        Column("reason", long_text()),
        Column("saved_at_us", BIG, nullable=False, server_default=text("0")),
        **TABLE_OPTIONS,
    )

    Table(
        "handed_drafts",
        metadata,
        Column("to_faculty_id", BIG, primary_key=True, autoincrement=False, server_default=text("0")),
        Column("upload_id", BIG, primary_key=True, autoincrement=False),
        Column("author", String(80), primary_key=True, server_default=text("''")),
        Column("author_name", String(200), nullable=False, server_default=text("''")),
        Column("feedback", long_text(), nullable=False),
        Column("reason", long_text()),
        Column("handed_at_us", BIG, nullable=False, server_default=text("0")),
        Index("ix_handed_drafts_author", "author", "upload_id"),
        **TABLE_OPTIONS,
    )

    Table(
        "feedback_library",
        metadata,
        Column("login", String(80), primary_key=True, server_default=text("''")),
        Column("entry_uuid", ascii_text(36), primary_key=True),
        Column("content", long_text(), nullable=False),
        Column("used", Integer(), nullable=False, server_default=text("0")),
        Column("used_at_us", BIG, nullable=False, server_default=text("0")),
        **TABLE_OPTIONS,
    )

    Table(
        "saved_views",
        metadata,
        Column("login", String(80), primary_key=True, server_default=text("''")),
        Column("name", String(80), primary_key=True),
        Column("definition", long_text(), nullable=False),
        **TABLE_OPTIONS,
    )

    Table(
        "prepared_decisions",
        metadata,
        Column("login", String(80), primary_key=True, server_default=text("''")),
        Column("upload_id", BIG, primary_key=True, autoincrement=False),
        Column("version", Integer(), nullable=False, server_default=text("0")),
        Column("student_id", BIG, nullable=False, server_default=text("0")),
        Column("act_uuid", ascii_text(36), nullable=False),
        Column("kind", ascii_text(16), nullable=False),
        Column("feedback", long_text(), nullable=False),
        Column("reason", long_text(), nullable=False),
        Column("prepared_at_us", BIG, nullable=False, server_default=text("0")),
        **TABLE_OPTIONS,
    )

    Table(
        "read_marks",
        metadata,
        Column("login", String(80), primary_key=True, server_default=text("''")),
        Column("upload_id", BIG, primary_key=True, autoincrement=False),
        Column("version", Integer(), nullable=False),
        **TABLE_OPTIONS,
    )
