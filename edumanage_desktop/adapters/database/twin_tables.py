"""The declared tables of what is found about work that is in two submissions, and of what was said about it."""

from sqlalchemy import Column, Index, Integer, MetaData, String, Table, text

from edumanage_desktop.adapters.database.column_kinds import (
    BIG,
    TABLE_OPTIONS,
    ascii_long_text,
    ascii_text,
    flag,
    long_text,
)

DERIVED = ("text_prints", "text_anchors", "twin_pairs")
"""What the index makes again from the files."""


def declare_twins(metadata: MetaData) -> None:
    """Declare the tables."""

    def number(name: str) -> Column[int]:
        return Column(name, BIG, primary_key=True, autoincrement=False)

    def at_us(name: str) -> Column[int]:
        return Column(name, BIG, nullable=False, server_default=text("0"))

    position, other_position = (Column(name, Integer(), nullable=False) for name in ("position", "other_position"))
    Table(
        "text_prints", metadata, number("upload_id"),
        Column("position", Integer(), primary_key=True, autoincrement=False), Column("sha256", ascii_text(64)),
        Column("size_bytes", BIG), Column("outcome", ascii_text(16), nullable=False),
        Column("fingerprint", ascii_long_text()),
        Column("templates_key", ascii_text(16), nullable=False, server_default=text("''")), at_us("read_at_us"),
        Index("ix_text_prints_sha256", "sha256"), Index("ix_text_prints_templates_key", "templates_key", "upload_id"),
        **TABLE_OPTIONS,
    )  # fmt: skip
    Table(
        "text_anchors", metadata, number("anchor"), number("upload_id"),
        Column("position", Integer(), primary_key=True, autoincrement=False),
        Index("ix_text_anchors_upload_id", "upload_id"), sqlite_with_rowid=False, **TABLE_OPTIONS,
    )  # fmt: skip
    Table(
        "twin_pairs", metadata, number("upload_id"), number("other_upload_id"), position, other_position,
        flag("same_file"), Column("share", Integer(), nullable=False), Column("shared", ascii_long_text()),
        at_us("found_at_us"),
        Index("ix_twin_pairs_other_upload_id", "other_upload_id"), **TABLE_OPTIONS,
    )  # fmt: skip
    Table(
        "twin_remarks", metadata, Column("remark_uuid", ascii_text(36), primary_key=True),
        Column("upload_id", BIG, nullable=False), Column("other_upload_id", BIG, nullable=False),
        flag("explained"), Column("note", String(1000)),
        Column("login", String(80), nullable=False, server_default=text("''")), at_us("at_us"),
        Index("ix_twin_remarks_upload_id", "upload_id", "other_upload_id"),
        Index("ix_twin_remarks_other_upload_id", "other_upload_id"), **TABLE_OPTIONS,
    )  # fmt: skip
    Table(
        "twins_explained", metadata, number("upload_id"), number("other_upload_id"), Column("note", String(1000)),
        Column("login", String(80), nullable=False, server_default=text("''")), at_us("at_us"),
        Index("ix_twins_explained_other_upload_id", "other_upload_id"), **TABLE_OPTIONS,
    )  # fmt: skip
    Table(
        "group_copies",
        metadata,
        number("upload_id"),
        Column("group_key", ascii_text(36), nullable=False),
        **TABLE_OPTIONS,
    )
    Table(
        "work_templates", metadata, number("id"), Column("name", String(200), nullable=False),
        Column("sha256", String(64), nullable=False), Column("fingerprint", long_text()),
        Column("version", Integer(), nullable=False, server_default=text("1")),
        Index("ix_work_templates_sha256", "sha256"), **TABLE_OPTIONS,
    )  # fmt: skip
