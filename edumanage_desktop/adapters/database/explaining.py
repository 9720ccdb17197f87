"""The ways by which an engine says that it answers questions: SQLite's of anybody, a server's of its administrator.

A server explains a view to nobody who may not read its tables, and whom its views show nothing, as an administrator of
the server, is explained nothing either. So the views that a question names are written before it with the login of
somebody whom they show something: as common tables, which the server takes apart as it does views.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.adapters.database.main_queries import Asked
from migrations.program import archive, views

_CREATED = re.compile(r"CREATE .*?VIEW (\w+) AS (.*?)(?: WITH CASCADED CHECK OPTION)?", re.DOTALL)
_VALUE = re.compile(r"(?<!:):(\w+)")
_WORD = re.compile(r"\w+")
_MARIADB_COLUMNS, _MYSQL_COLUMNS = (2, 3, 5, 8), (2, 4, 6, 9)
"""Where the table, the kind of access, the index and the rows stand in what is explained."""
_MYSQL_WIDTH = 12


def ways_in_file(connection: Connection, asked: Sequence[Asked]) -> tuple[str, ...]:
    """Return SQLite's ways for statements, each once; raises the driver's errors."""
    found: dict[str, None] = {}
    for query, values in asked:
        found |= dict.fromkeys(str(row[3]) for row in connection.rows(f"EXPLAIN QUERY PLAN {query}", values))
    return tuple(found)


class ServerExplainer:
    """Explains statements as an administrator of the server, as they are answered to a login."""

    def __init__(self, *, connection: Connection, login: str) -> None:
        self._connection = connection
        dialect = views.Dialect(_literal(login), shielded=True, by_joins=not connection.is_mariadb)
        made = {**views.views(dialect), **archive.views(dialect)}
        self._views: dict[str, str] = {}
        for name, statement in made.items():
            found = _CREATED.fullmatch(statement)
            if found is not None:
                self._views[name] = found[2]

    def ways(self, asked: Sequence[Asked]) -> tuple[str, ...]:
        """Return the server's ways for statements, each once; raises the driver's errors."""
        found: dict[str, None] = {}
        for query, values in asked:
            if query.startswith("SELECT"):
                found |= dict.fromkeys(self._ways(_with_values(query, values)))
        return tuple(found)

    def _ways(self, query: str) -> Iterator[str]:
        named = list(dict.fromkeys(self._named(query)))
        before = ", ".join(f"{name} AS ({self._views[name]})" for name in named)
        for row in self._connection.rows(f"EXPLAIN FORMAT=TRADITIONAL {f'WITH {before} ' if named else ''}{query}"):
            columns = _MYSQL_COLUMNS if len(row) == _MYSQL_WIDTH else _MARIADB_COLUMNS
            table, access, index, rows = (row[column] for column in columns)
            if table is not None:
                yield f"{table}: {index or '-'} ({access}, {'?' if rows is None else f'{int(rows):,}'})"

    def _named(self, text: str) -> Iterator[str]:
        """Yield the views that a text names, those first that others are made of."""
        for word in dict.fromkeys(_WORD.findall(text)):
            if word in self._views:
                yield from self._named(self._views[word])
                yield word


def _with_values(query: str, values: Mapping[str, Any]) -> str:
    return _VALUE.sub(lambda name: _literal(values[name[1]]), query)


def _literal(value: Any) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bool | int):
        return str(int(value))
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    return f"_utf8mb4 X'{str(value).encode().hex()}'"
