"""The declared tables of maintenance: windows in which nobody acts, and what was done for the service."""

from sqlalchemy import Column, Index, Integer, MetaData, String, Table, text

from edumanage_desktop.adapters.database.column_kinds import BIG, TABLE_OPTIONS, ascii_text, flag

SINCE = "0004"
"""The migration that brings them to a database from before it."""


def declare_maintenance(metadata: MetaData) -> None:
    """Declare the tables."""
    Table(
        "maintenance_windows",
        metadata,
        Column("id", BIG, primary_key=True, autoincrement=False),
        Column("begins_at_us", BIG, nullable=False),
        Column("ends_at_us", BIG, nullable=False),
        Column("words", String(500)),
        flag("stops_portal"),
        Column("version", Integer(), nullable=False, server_default=text("1")),
        Index("ix_maintenance_windows_end", "ends_at_us"),
        info={"since": SINCE},
        **TABLE_OPTIONS,
    )

    Table(
        "maintenance_records",
        metadata,
        Column("record_uuid", ascii_text(36), primary_key=True),
        Column("task", ascii_text(40), nullable=False),
        Column("outcome", ascii_text(12), nullable=False),
        Column("result", String(1000), nullable=False),
        Column("login", String(80), nullable=False, server_default=text("''")),
        Column("at_us", BIG, nullable=False, server_default=text("0")),
        Index("ix_maintenance_records_task", "task", "at_us"),
        info={"since": SINCE},
        **TABLE_OPTIONS,
    )
