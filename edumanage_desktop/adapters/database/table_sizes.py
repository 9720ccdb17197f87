"""How large each table is, as the engine tells it: on a server about so many rows, in a file all of them, counted.

Also asked by windows, which load no SQLAlchemy.
"""

from collections.abc import Sequence
from contextlib import suppress

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, translated
from edumanage_desktop.services.maintenance.growth import TableSize
from migrations.program.maintenance import SIZES

_TABLES_OF_FILE = "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite%'"
_BYTES_OF_FILE = (
    "SELECT m.tbl_name,SUM(d.pgsize),SUM(d.unused) FROM dbstat d JOIN sqlite_master m ON m.name=d.name"
    " WHERE d.aggregate=1 GROUP BY m.tbl_name"
)
"""Every page is read for it, about a second for a gigabyte: https://sqlite.org/dbstat.html. Not every SQLite has it."""


def table_sizes(connections: Connections) -> Sequence[TableSize]:
    """Return every table, the largest first, as an administrator; raises the `DatabaseError`s."""
    with translated(), connections.reading() as connection:
        return sizes_on_server(connection) if connections.is_server else sizes_in_file(connection)


def sizes_on_server(connection: Connection) -> Sequence[TableSize]:
    """Return them by the server's own figures, which cost next to nothing; raises the driver's errors."""
    return [
        TableSize(str(name), int(rows or 0), is_about=True, size_bytes=int(size or 0), empty_bytes=int(empty or 0))
        for name, rows, size, empty in connection.rows(f"CALL {SIZES}()")
    ]


def sizes_in_file(connection: Connection) -> Sequence[TableSize]:
    """Count their rows and, where this SQLite can, their pages; raises the driver's errors."""
    sizes: dict[str, tuple[int, int]] = {}
    with suppress(*driver_errors()):
        sizes = {str(name): (int(size), int(empty)) for name, size, empty in connection.rows(_BYTES_OF_FILE)}
    found = []
    for (name,) in connection.rows(_TABLES_OF_FILE):
        size, empty = sizes.get(str(name), (None, None))
        rows = int(connection.value(f'SELECT COUNT(*) FROM "{name}"'))
        found.append(TableSize(str(name), rows, is_about=False, size_bytes=size, empty_bytes=empty))
    return sorted(found, key=lambda table: (-(table.size_bytes or 0), -table.rows, table.name))


def declared_names() -> frozenset[str]:
    """Return the names of the department's tables."""
    from edumanage_desktop.adapters.database.tables import metadata  # it brings SQLAlchemy: a window needs it seldom

    return frozenset(metadata.tables)
