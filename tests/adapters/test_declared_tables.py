"""The migrations end at the declared tables, on both engines."""

from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData

from edumanage_desktop.adapters.database.embedded_tables import embedded_metadata
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.migration import VERSION_TABLE, upgrade
from edumanage_desktop.adapters.database.tables import metadata

OF_ONE_ENGINE = frozenset({
    "ix_history_unsealed", "ix_student_uploads_faculty_status_created", "ix_student_uploads_faculty_created",
})  # fmt: skip
"""Indexes that are declared differently for each engine, which Alembic cannot compare; the benchmarks need them."""


def test_the_migrations_end_at_the_declared_tables(database_url: str) -> None:
    engine = make_engine(database_url)
    upgrade(engine)
    declared = [metadata, embedded_metadata] if engine.dialect.name == "sqlite" else [metadata]
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "version_table": VERSION_TABLE,
                "compare_type": True,
                "target_metadata": declared,
                "include_name": lambda name, kind, _parents: kind != "index" or name not in OF_ONE_ENGINE,
                "include_object": lambda _found, name, kind, *_more: kind != "index" or name not in OF_ONE_ENGINE,
            },
        )
        differences: list[Any] = compare_metadata(context, declared)  # type: ignore[arg-type]  # several are allowed
    engine.dispose()
    assert differences == []


def test_what_holds_passwords_is_declared_apart() -> None:
    """Whatever copies the declared tables of every engine (the keepsake, a backup) never meets one."""
    assert not set(metadata.tables) & set(embedded_metadata.tables)
    assert isinstance(embedded_metadata, MetaData)
