"""The accounts of a prepared server while a backup is restored into it: set aside in the very database.

What is proven is the backup alone, which holds no accounts of this server. They lie in tables of their own until they
are brought back, so that a restore that was killed in between loses none: the next one finds them.
"""

from collections.abc import Callable

from sqlalchemy import Connection, inspect, text

_ASIDE, _PART = "em_aside_{0}", "em_aside_{0}_part"
TABLES = ("people", "person_roles")
_EMPTIED = ("person_roles", "people", "events")
"""Accounts, and what was recorded of them."""


def set_aside(connection: Connection) -> None:
    """Put the accounts aside, whole or not at all, and empty their tables."""
    connection.execute(text(f"DROP TABLE IF EXISTS {_ASIDE.format(TABLES[1])}"))  # see `bring_back`
    for table in TABLES:
        connection.execute(text(f"DROP TABLE IF EXISTS {_PART.format(table)}"))
        connection.execute(text(f"CREATE TABLE {_PART.format(table)} AS SELECT * FROM {table}"))
    renamed = ",".join(f"{_PART.format(table)} TO {_ASIDE.format(table)}" for table in TABLES)
    connection.execute(text(f"RENAME TABLE {renamed}"))
    for table in _EMPTIED:
        connection.execute(text(f"DELETE FROM {table}"))


def are_aside(connection: Connection) -> bool:
    """Return whether accounts lie aside: a restore is under way, or was killed."""
    return inspect(connection).has_table(_ASIDE.format(TABLES[0]))


def bring_back(connection: Connection, note: Callable[[], None] = lambda: None) -> None:
    """Let the accounts be as they were, over those of the backup; can be repeated.

    `note` is called in the same transaction.
    """
    if not are_aside(connection):
        return
    people, roles = (_ASIDE.format(table) for table in TABLES)
    connection.execute(text("START TRANSACTION"))
    connection.execute(text(f"DELETE FROM person_roles WHERE login IN(SELECT a.login FROM {people} a)"))
    for table, aside in zip(TABLES, (people, roles), strict=True):
        connection.execute(text(f"REPLACE INTO {table} SELECT * FROM {aside}"))
    note()
    connection.execute(text("COMMIT"))
    for aside in (people, roles):  # the first one says that there is something aside
        connection.execute(text(f"DROP TABLE {aside}"))
