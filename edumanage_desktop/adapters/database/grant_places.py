"""How a server's grants name a database, and what whoever owns its objects is given there."""

from contextlib import suppress

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from migrations.program.accounts import OWNER_RIGHTS

_HELD = "SELECT COUNT(*) FROM mysql.db WHERE Db=:name AND CONCAT('`',User,'`@`',Host,'`')=:owner" + "".join(
    f" AND {right.capitalize()}_priv='Y'" for right in OWNER_RIGHTS
)
"""Of the rows whose pattern a database fits the server reads the closest alone, and that is the one of its own name."""


def database_name(database: str) -> str:
    """Return a database as a name in a statement."""
    return f"`{database}`"


def database_pattern(database: str) -> str:
    """Return a database in a grant, where a bare _ would stand for any letter."""
    return "`" + database.replace("_", r"\_") + "`"


def place_in_grants(connection: Connection, database: str) -> str:
    """Return a database as this server reads it in a grant: with MySQL's partial revokes no letter has a meaning."""
    query = "SHOW GLOBAL VARIABLES LIKE 'partial_revokes'"
    row = connection.execute(text(query)).one_or_none()
    return database_name(database) if row is not None and row[1] == "ON" else database_pattern(database)


def let_owner_work(connection: Connection, owner: str) -> None:
    """Give the account that owns views and routines its rights on a database of a server where another was prepared.

    Without them no view is made that asks a function. Who may not give them leaves it to `server prepare`. Where one of
    them is missing all are given again.
    """
    with suppress(DBAPIError):
        place = place_in_grants(connection, str(connection.execute(text("SELECT DATABASE()")).scalar_one()))
        if not connection.execute(text(_HELD), {"owner": owner, "name": place.strip("`")}).scalar_one():
            connection.execute(text(f"GRANT {','.join(OWNER_RIGHTS)} ON {place}.* TO {owner}"))
    connection.rollback()
