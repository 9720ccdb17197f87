"""The ways by which an engine says that it answers questions: SQLite's to anybody, a server's to its administrator."""

from collections.abc import Iterator, Sequence

from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.adapters.database.main_queries import Asked
from edumanage_desktop.adapters.database.somebodys_views import SomebodysViews

_MARIADB_COLUMNS, _MYSQL_COLUMNS = (2, 3, 5, 8), (2, 4, 6, 9)
"""Where the table, the kind of access, the index and the rows stand in what is explained."""
_MYSQL_WIDTH = 12


def ways_in_file(connection: Connection, asked: Sequence[Asked]) -> tuple[str, ...]:
    """Return SQLite's ways for statements, each once; raises the driver's errors."""
    found: dict[str, None] = {}
    for query, values in asked:
        found |= dict.fromkeys(str(row[3]) for row in connection.rows(f"EXPLAIN QUERY PLAN {query}", values))
    return tuple(found)


def ways_on_server(connection: Connection, views: SomebodysViews, asked: Sequence[Asked]) -> tuple[str, ...]:
    """Return a server's ways for statements, each once: table, index, kind of access and rows as it guesses them.

    `connection` is of an administrator of the server. Raises the driver's errors.
    """
    found: dict[str, None] = {}
    for query, values in asked:
        if query.startswith("SELECT"):
            found |= dict.fromkeys(_ways(connection, views.before(query, values)))
    return tuple(found)


def _ways(connection: Connection, query: str) -> Iterator[str]:
    for row in connection.rows(f"EXPLAIN FORMAT=TRADITIONAL {query}"):
        columns = _MYSQL_COLUMNS if len(row) == _MYSQL_WIDTH else _MARIADB_COLUMNS
        table, access, index, rows = (row[column] for column in columns)
        if table is not None:
            yield f"{table}: {index or '-'} ({access}, {'?' if rows is None else f'{int(rows):,}'})"
