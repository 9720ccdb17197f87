"""The declared tables of health: what windows report, its sums, values of gauges, alerts, whom to ask, and holds."""

from sqlalchemy import Column, Index, Integer, MetaData, String, Table, text

from edumanage_desktop.adapters.database.column_kinds import BIG, TABLE_OPTIONS, ascii_text, flag

SINCE = "0006"
"""The migration that brings them to a database from before it."""


def _counted(*names: str) -> list[Column[int]]:
    return [Column(name, BIG, nullable=False) for name in names]


def declare_health(metadata: MetaData) -> None:
    """Declare the tables."""
    Table(
        "health_reports",
        metadata,
        Column("reporter", ascii_text(36), primary_key=True),
        Column("number", Integer(), primary_key=True, autoincrement=False),
        Column("metric", ascii_text(12), primary_key=True),
        *_counted("ago_s", "seen", "failed", "slow", "total_us", "longest_us"),
        Column("login", String(80), nullable=False, server_default=text("''")),
        Column("at_us", BIG, nullable=False, server_default=text("0")),
        Index("ix_health_reports_login", "login", "at_us"),
        Index("ix_health_reports_at", "at_us"),
        info={"since": SINCE},
        **TABLE_OPTIONS,
    )
    Table(
        "health_sums",
        metadata,
        Column("span_s", Integer(), primary_key=True, autoincrement=False),
        Column("metric", ascii_text(12), primary_key=True),
        Column("begins_at_us", BIG, primary_key=True, autoincrement=False),
        *_counted("seen", "failed", "slow", "total_us", "longest_us"),
        Index("ix_health_sums_begin", "span_s", "begins_at_us"),
        info={"since": SINCE},
        **TABLE_OPTIONS,
    )
    Table(
        "health_gauges",
        metadata,
        Column("gauge", ascii_text(60), primary_key=True),
        Column("at_us", BIG, primary_key=True, autoincrement=False),
        Column("value", BIG, nullable=False),
        Index("ix_health_gauges_at", "at_us"),
        info={"since": SINCE},
        **TABLE_OPTIONS,
    )
    Table(
        "alerts",
        metadata,
        Column("rule", ascii_text(40), primary_key=True),
        Column("subject", String(120), primary_key=True),
        Column("number", Integer(), primary_key=True, autoincrement=False),
        Column("step", ascii_text(12), primary_key=True),
        Column("detail", String(1000), nullable=False),
        Column("login", String(80), nullable=False, server_default=text("''")),
        Column("at_us", BIG, nullable=False, server_default=text("0")),
        Index("ix_alerts_at", "at_us"),
        info={"since": SINCE},
        **TABLE_OPTIONS,
    )
    Table(
        "contacts",
        metadata,
        Column("place", String(40), primary_key=True),
        Column("name", String(200)),
        Column("email", String(254)),
        Column("phone", String(60)),
        Column("version", Integer(), nullable=False, server_default=text("1")),
        info={"since": SINCE},
        **TABLE_OPTIONS,
    )
    _declare_holds(metadata)


def _declare_holds(metadata: MetaData) -> None:
    Table(
        "read_only_holds",
        metadata,
        Column("window_id", BIG, primary_key=True, autoincrement=False),
        flag("ends_sessions"),
        Column("login", String(80), nullable=False, server_default=text("''")),
        Column("at_us", BIG, nullable=False, server_default=text("0")),
        info={"since": SINCE},
        **TABLE_OPTIONS,
    )
