"""Records that are edited in place over their version, and who changed them, as whoever is signed in."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, refused, taken_key, translate
from edumanage_desktop.domain.errors import RefusalCode
from edumanage_desktop.services.register import NEW, RegisterChange
from migrations.program.register import TABLES, Holds, RegisterTable

REGISTER_TABLES = {table.name: table for table in TABLES}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LARGEST_NUMBER = 2**63 - 1


@contextmanager
def editing(connections: Connections, key: str = "id") -> Iterator[Connection]:
    """Lend a connection; what another record has already is refused by its name, the primary key by `key`."""
    try:
        with connections.writing() as connection:
            yield connection
    except driver_errors() as error:
        taken = taken_key(error)
        if taken is not None:
            raise refused(RefusalCode.INVALID, f"field={taken or key}|why=taken") from error
        raise translate(error) from error


def remove_record(connection: Connection, table: RegisterTable, key: Mapping[str, Any], version: int) -> None:
    """Take a record away that still has this version."""
    where = " AND ".join(f"{column.name}=:{column.name}" for column in table.key)
    statement = f"DELETE FROM {table.name} WHERE {where} AND version=:version"
    if connection.change(statement, {**key, "version": version}) == 0:
        raise refused(RefusalCode.CONFLICT, f"table={table.name}")


def instant(at_us: int) -> datetime:
    """Return the moment that the database keeps as UTC microseconds."""
    return _EPOCH + timedelta(microseconds=at_us)


def microseconds(at: datetime) -> int:
    """Return a moment as the database keeps it."""
    return (at - _EPOCH) // timedelta(microseconds=1)


def changes_of(connection: Connection, table: str, key: str | None = None) -> Sequence[RegisterChange]:
    """Return the changes of a record, or of all records of a table, the latest first."""
    query = "SELECT record_key,version,login,at_us,before_values,after_values FROM all_register_changes"
    where = " WHERE table_name=:table" + ("" if key is None else " AND record_key=:key")
    values = {"table": table} | ({} if key is None else {"key": key})
    rows = connection.rows(f"{query}{where} ORDER BY {'at_us DESC,' if key is None else ''}version DESC", values)
    return [
        RegisterChange(table, found, version, login, instant(at_us), _read_json(before), _read_json(after))
        for found, version, login, at_us, before, after in rows
    ]


def save_record(connection: Connection, table: RegisterTable, values: Mapping[str, Any], version: int) -> None:
    """Insert a new record, or change one that still has this version."""
    _check_storable(table, values)
    if version == NEW:
        listed = ",".join(values)
        connection.change(f"INSERT INTO {table.name}({listed}) VALUES({_named(values)})", values)
        return
    sets = ",".join(f"{column.name}=:{column.name}" for column in table.values)
    where = " AND ".join(f"{column.name}=:{column.name}" for column in table.key)
    statement = f"UPDATE {table.name} SET {sets} WHERE {where} AND version=:version"
    if connection.change(statement, {**values, "version": version}) == 0:
        raise refused(RefusalCode.CONFLICT, f"table={table.name}")


def _named(values: Mapping[str, Any]) -> str:
    return ",".join(f":{name}" for name in values)


def _check_storable(table: RegisterTable, values: Mapping[str, Any]) -> None:
    """Raise `Refused` for what no engine can store, before a driver words it in its own way."""
    for column in table.columns:
        value = values[column.name]
        if isinstance(value, str):
            is_storable = len(value) <= column.characters and not any("\ud800" <= each <= "\udfff" for each in value)
        elif column.holds in {Holds.NUMBER, Holds.PERSON, Holds.LATER_MOMENT}:
            is_storable = isinstance(value, int) and 0 < value <= _LARGEST_NUMBER
        elif column.holds is Holds.MOMENT_OR_NONE:
            is_storable = value is None or 0 <= value <= _LARGEST_NUMBER
        else:
            is_storable = value is None or value < 2**31
        if not is_storable:
            raise refused(RefusalCode.INVALID, f"field={column.field}")


def _read_json(stored: str | None) -> dict[str, object] | None:
    read: dict[str, object] | None = None if stored is None else json.loads(stored)
    return read
