"""The indexes that the migrations make, read from their own statements, beside those that a database has."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.adapters.database.failures import driver_errors
from edumanage_desktop.services.diagnosis.performance import AddedIndex, IndexesFacts, IndexFacts
from migrations import steps

_INDEX = re.compile(r"CREATE INDEX IF NOT EXISTS (\w+) ON (\w+) \(([^)]*)\).*", re.DOTALL)
_TABLE = re.compile(r"CREATE TABLE IF NOT EXISTS (\w+) \(.*", re.DOTALL)
_KEY = re.compile(r"CONSTRAINT (\w+) (PRIMARY KEY|UNIQUE) \(([^)]*)\)")
_PRIMARY = "PRIMARY"
_SWITCHES = {"IGNORED": "YES", "IS_VISIBLE": "NO"}
"""How a server says that an index is switched off: MariaDB from 10.6 on, MySQL."""
_UNUSED = (
    "SELECT object_name,index_name FROM performance_schema.table_io_waits_summary_by_index_usage"
    " WHERE object_schema=DATABASE() AND index_name IS NOT NULL AND count_star=0"
)


@dataclass
class _Found:
    columns: list[str] = field(default_factory=list)
    is_disabled: bool = False


def wanted_indexes(*, server: bool) -> Sequence[IndexFacts]:
    """Return the indexes of all migrations, as of a database that has none of them.

    A file's keys belong to their tables and cannot be lost; a server's can be dropped.
    """
    found: list[IndexFacts] = []
    for name in steps.names(server=server):
        for statement in steps.statements_of(name, server=server):
            if on_index := _INDEX.fullmatch(statement):
                index, table, columns = on_index.groups()
                found.append(IndexFacts(table, index, _columns(columns), None, statement=statement))
            elif server and (on_table := _TABLE.fullmatch(statement)):
                found += _keys(on_table[1], statement)
    return found


def our_tables(*, server: bool) -> frozenset[str]:
    """Return the tables that the migrations make."""
    statements = (each for name in steps.names(server=server) for each in steps.statements_of(name, server=server))
    return frozenset(found[1] for each in statements if (found := _TABLE.fullmatch(each)))


def indexes_of(connection: Connection, *, server: bool) -> IndexesFacts:
    """Return what is there of them; on a server, of the tables that whoever asks may see."""
    present = _on_a_server(connection) if server else _in_a_file(connection)
    wanted = wanted_indexes(server=server)
    tables = our_tables(server=server)
    unseen = _unseen(connection, wanted) if server else frozenset()
    compared = [
        IndexFacts(
            each.table,
            each.name,
            each.wanted,
            None if (found := present.get((each.table, each.name))) is None else tuple(found.columns),
            found is not None and found.is_disabled,
            each.statement,
        )
        for each in wanted
        if (each.table, each.name) not in unseen
    ]
    names = {(each.table, each.name) for each in wanted}
    unused = _unused(connection) if server else frozenset()
    added = [
        AddedIndex(table, index, (table, index) in unused)
        for table, index in sorted(present)
        if table in tables and (table, index) not in names and index != _PRIMARY
    ]
    return IndexesFacts(compared, added, sorted({table for table, _index in unseen}))


def _columns(listed: str) -> tuple[str, ...]:
    return tuple(each.strip(" `") for each in listed.split(","))


def _keys(table: str, statement: str) -> Iterator[IndexFacts]:
    for name, kind, columns in _KEY.findall(statement):
        yield IndexFacts(table, name if kind == "UNIQUE" else _PRIMARY, _columns(columns), None)


def _unseen(connection: Connection, wanted: Sequence[IndexFacts]) -> frozenset[tuple[str, str]]:
    """Return the indexes of which a server tells whoever asks nothing: they have no right on one of the columns."""
    query = "SELECT table_name,column_name FROM information_schema.columns WHERE table_schema=DATABASE()"
    seen = {(str(table), str(column)) for table, column in connection.rows(query)}
    return frozenset(
        (each.table, each.name) for each in wanted if not {(each.table, column) for column in each.wanted} <= seen
    )


def _on_a_server(connection: Connection) -> dict[tuple[str, str], _Found]:
    known = connection.rows(
        "SELECT UPPER(column_name) FROM information_schema.columns"
        " WHERE table_schema='information_schema' AND table_name='STATISTICS'"
    )
    switch = next((name for (name,) in known if name in _SWITCHES), None)
    query = (
        f"SELECT table_name,index_name,column_name,sub_part,collation,{switch or 'NULL'}"
        " FROM information_schema.statistics WHERE table_schema=DATABASE() ORDER BY table_name,index_name,seq_in_index"
    )
    found: dict[tuple[str, str], _Found] = {}
    for table, index, column, length, order, switched in connection.rows(query):
        here = found.setdefault((str(table), str(index)), _Found())
        here.columns.append(_column(column, length, order))
        here.is_disabled = switch is not None and str(switched).upper() == _SWITCHES[switch]
    return found


def _column(name: Any, length: Any, order: Any) -> str:
    """Return a column of an index as a statement would name it; of an expression there is no name."""
    shown = "(…)" if name is None else str(name)
    return f"{shown}{f'({length})' if length is not None else ''}{' DESC' if order == 'D' else ''}"


def _in_a_file(connection: Connection) -> dict[tuple[str, str], _Found]:
    query = (
        "SELECT m.name,l.name,x.name,x.desc FROM sqlite_master m, pragma_index_list(m.name) l,"
        " pragma_index_xinfo(l.name) x WHERE m.type='table' AND l.origin='c' AND x.key=1 ORDER BY m.name,l.name,x.seqno"
    )
    found: dict[tuple[str, str], _Found] = {}
    for table, index, column, falls in connection.rows(query):
        here = found.setdefault((str(table), str(index)), _Found())
        here.columns.append(_column(column, None, "D" if falls else "A"))
    return found


def _unused(connection: Connection) -> frozenset[tuple[str, str]]:
    """Return the indexes that the server counted no use of; none where it counts nothing, or tells it to others."""
    with suppress(*driver_errors()):
        if connection.value("SELECT @@performance_schema"):
            return frozenset((str(table), str(index)) for table, index in connection.rows(_UNUSED))
    return frozenset()
