"""The declared tables of the register: students, faculty and what a department has settled, with every change."""

from sqlalchemy import Column, Index, Integer, MetaData, String, Table, UniqueConstraint, text

from edumanage_desktop.adapters.database.column_kinds import (
    BIG,
    TABLE_OPTIONS,
    ascii_text,
    flag,
    folded_text,
    long_text,
)


def declare_register(metadata: MetaData) -> None:
    """Declare the tables."""
    _declare_people(metadata)
    _declare_settled(metadata)


def _declare_people(metadata: MetaData) -> None:
    """Declare who studies and teaches, who teaches whom, and who is away or not to judge whom."""
    Table(
        "students",
        metadata,
        Column("id", BIG, primary_key=True, autoincrement=False),
        Column("number", String(40)),
        Column("full_name", String(200), nullable=False),
        Column("email", String(254)),
        Column("version", Integer(), nullable=False, server_default=text("1")),
        UniqueConstraint("number"),
        **TABLE_OPTIONS,
    )

    Table(
        "faculty",
        metadata,
        Column("id", BIG, primary_key=True, autoincrement=False),
        Column("full_name", String(200), nullable=False),
        Column("department", String(120)),
        Column("email", String(254)),
        Column("capacity", Integer()),
        flag("active", 1),
        Column("version", Integer(), nullable=False, server_default=text("1")),
        **TABLE_OPTIONS,
    )

    Table(
        "faculty_students",
        metadata,
        Column("faculty_id", BIG, primary_key=True, autoincrement=False),
        Column("student_id", BIG, primary_key=True, autoincrement=False),
        Index("ix_faculty_students_student", "student_id"),
        **TABLE_OPTIONS,
    )

    Table(
        "absences",
        metadata,
        Column("faculty_id", BIG, primary_key=True, autoincrement=False),
        Column("first_day", ascii_text(10), primary_key=True),
        Column("last_day", ascii_text(10), nullable=False),
        Column("reason", String(200)),
        Column("version", Integer(), nullable=False, server_default=text("1")),
        **TABLE_OPTIONS,
    )

    Table(
        "conflicts_of_interest",
        metadata,
        Column("faculty_id", BIG, primary_key=True, autoincrement=False),
        Column("student_id", BIG, primary_key=True, autoincrement=False),
        Column("reason", String(200)),
        **TABLE_OPTIONS,
    )

    Table(
        "student_search",
        metadata,
        Column("student_id", BIG, primary_key=True, autoincrement=False),
        Column("name_key", folded_text(120), nullable=False),
        Column("folded", folded_text(1000), nullable=False),
        Index("ix_student_search_name", "name_key", "student_id"),
        **TABLE_OPTIONS,
    )


def _declare_settled(metadata: MetaData) -> None:
    """Declare what is settled, who may change the register, and every change of it."""
    Table(
        "collections",
        metadata,
        Column("id", BIG, primary_key=True, autoincrement=False),
        Column("course", String(120), nullable=False),
        Column("term", String(120)),
        Column("assignment", String(120)),
        Column("closes_at_us", BIG),
        Column("version", Integer(), nullable=False, server_default=text("1")),
        UniqueConstraint("course", "term", "assignment"),
        **TABLE_OPTIONS,
    )

    Table(
        "settings",
        metadata,
        Column("name", ascii_text(60), primary_key=True),
        Column("value", long_text()),
        Column("version", Integer(), nullable=False, server_default=text("1")),
        **TABLE_OPTIONS,
    )

    Table(
        "register_changes",
        metadata,
        Column("table_name", ascii_text(32), primary_key=True),
        Column("record_key", ascii_text(80), primary_key=True),
        Column("version", Integer(), primary_key=True, autoincrement=False),
        Column("login", String(80), nullable=False),
        Column("at_us", BIG, nullable=False),
        Column("before_values", long_text()),
        Column("after_values", long_text()),
        sqlite_with_rowid=False,
        **TABLE_OPTIONS,
    )

    Table("stewards", metadata, Column("login", String(80), primary_key=True), **TABLE_OPTIONS)
