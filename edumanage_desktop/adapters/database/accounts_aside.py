"""The accounts of a prepared server while a backup is restored into it: set aside in the very database.

What is proven is the backup alone, which holds no accounts of this server. They lie in tables of their own until they
are brought back, so that a restore that was killed in between loses none: the next one finds them.
"""

from sqlalchemy import Connection, inspect, text

from edumanage_desktop.adapters.database.backup_text import TABLES

_ASIDE, _PART = "em_aside_{0}", "em_aside_{0}_part"
_TABLES = ("people", "person_roles")
_EMPTIED = ("person_roles", "people", "events")
"""Accounts, and what was recorded of them."""
_WORKED_SINCE = (
    "SELECT EXISTS(SELECT 1 FROM history h WHERE h.at_us>(SELECT UNIX_TIMESTAMP(MIN(t.create_time))*1000000"
    " FROM information_schema.tables t WHERE t.table_schema=DATABASE() AND t.table_name=:aside))"
)


def set_aside(connection: Connection) -> None:
    """Put the accounts aside, whole or not at all, and empty their tables."""
    for table in _TABLES:
        connection.execute(text(f"DROP TABLE IF EXISTS {_PART.format(table)}"))
        connection.execute(text(f"CREATE TABLE {_PART.format(table)} AS SELECT * FROM {table}"))
    renamed = ",".join(f"{_PART.format(table)} TO {_ASIDE.format(table)}" for table in _TABLES)
    connection.execute(text(f"RENAME TABLE {renamed}"))
    for table in _EMPTIED:
        connection.execute(text(f"DELETE FROM {table}"))


def are_aside(connection: Connection) -> bool:
    """Return whether accounts lie aside: a restore is under way, or was killed."""
    return inspect(connection).has_table(_ASIDE.format(_TABLES[0]))


def bring_back(connection: Connection) -> None:
    """Let the accounts be as they were, over those of the backup; can be repeated."""
    if not are_aside(connection):
        return
    people, roles = (_ASIDE.format(table) for table in _TABLES)
    connection.execute(text("START TRANSACTION"))
    connection.execute(text(f"DELETE FROM person_roles WHERE login IN(SELECT a.login FROM {people} a)"))
    for table, aside in zip(_TABLES, (people, roles), strict=True):
        connection.execute(text(f"REPLACE INTO {table} SELECT * FROM {aside}"))
    connection.execute(text("COMMIT"))
    connection.execute(text(f"DROP TABLE {people},{roles}"))


def clear_interrupted(connection: Connection) -> None:
    """Empty a database that a killed restore left half full, unless somebody worked in it since; accounts come back."""
    if not are_aside(connection):
        return
    present = set(inspect(connection).get_table_names())
    worked = text(_WORKED_SINCE)
    if "history" in present and not connection.execute(worked, {"aside": _ASIDE.format("people")}).scalar():
        connection.execute(text("SET foreign_key_checks=0"))
        for table in TABLES:
            if table.name in present:
                connection.execute(text(f"TRUNCATE TABLE {table.name}"))
        connection.execute(text("SET foreign_key_checks=1"))
    bring_back(connection)
