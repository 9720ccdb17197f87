"""The declared tables that only an embedded database has: passwords, and how often one was typed wrong.

They stand apart from `tables`, so that whatever copies those (the keepsake, a backup) never holds a password.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    text,
)

from edumanage_desktop.adapters.database.tables import metadata, people

embedded_metadata = MetaData(naming_convention=metadata.naming_convention)

local_passwords = Table(
    "local_passwords",
    embedded_metadata,
    Column("login", String(80), primary_key=True),
    Column("argon2", Text(), nullable=False),
    Column("one_time", SmallInteger(), nullable=False, server_default=text("0")),
    ForeignKeyConstraint(["login"], [people.c.login], name="fk_local_passwords_login_people", ondelete="CASCADE"),
)
"""By login, in Argon2's own text form; `one_time` lets in only to choose another, until `people.password_until_us`."""

sign_in_failures = Table(
    "sign_in_failures",
    embedded_metadata,
    Column("bucket", Integer(), primary_key=True, autoincrement=False),
    Column("failures", Integer(), nullable=False),
    Column("last_at_us", BigInteger(), nullable=False),
)
"""By a few bits of the login's digest: a password typed as a login by mistake must not be kept, nor logins told."""
