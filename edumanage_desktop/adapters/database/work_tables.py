"""The declared tables of work with no window open: choices of what to be told, mails, and who is at work."""

from sqlalchemy import Column, Index, Integer, MetaData, String, Table, text

from edumanage_desktop.adapters.database.column_kinds import BIG, TABLE_OPTIONS, ascii_text, long_text


def declare_work(metadata: MetaData) -> None:
    """Declare the tables."""
    Table(
        "choices",
        metadata,
        Column("login", String(80), primary_key=True, server_default=text("''")),
        Column("name", ascii_text(40), primary_key=True),
        Column("value", long_text(), nullable=False),
        **TABLE_OPTIONS,
    )

    Table(
        "mail_settings",
        metadata,
        Column("name", String(40), primary_key=True),
        Column("value", String(254)),
        Column("version", Integer(), nullable=False, server_default=text("1")),
        **TABLE_OPTIONS,
    )

    Table(
        "mails",
        metadata,
        Column("recipient", String(90), primary_key=True),  # `faculty:login` or `student:id`
        Column("upload_id", BIG, primary_key=True, autoincrement=False),
        Column("version", Integer(), primary_key=True, autoincrement=False),
        Column("mail_uuid", ascii_text(36), nullable=False),
        Column("address", String(254), nullable=False),
        Column("state", ascii_text(12), nullable=False, server_default=text("'claimed'")),
        Column("claimed_at_us", BIG, nullable=False, server_default=text("0")),
        Column("ended_at_us", BIG),
        Column("detail", String(500)),
        Index("ix_mails_state", "state", "claimed_at_us"),
        Index("ix_mails_uuid", "mail_uuid"),
        **TABLE_OPTIONS,
    )

    Table(
        "work_claims",
        metadata,
        Column("name", ascii_text(20), primary_key=True),
        Column("run_uuid", ascii_text(36), nullable=False),
        Column("login", String(80), nullable=False, server_default=text("''")),
        Column("beat_at_us", BIG, nullable=False, server_default=text("0")),
        **TABLE_OPTIONS,
    )
