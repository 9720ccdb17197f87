"""How the rows of a backup are written: a line for each, as `LOAD DATA` reads it, the same bytes from every engine.

Columns are parted by tabs, NULL is `\\N`, and a backslash, tab, line feed or zero byte inside a text is escaped by a
backslash (MariaDB and MySQL, "LOAD DATA"). The database puts the line together, so that the driver has one value to
parse where it had eight.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Integer, Table
from sqlalchemy.dialects import mysql

from edumanage_desktop.adapters.database.tables import metadata

_LEFT_OUT = frozenset({"act_in_progress", "fold_map", "transitions", "work_claims"})
"""What the migrations make, and what is of the moment alone."""
_SECRETS = {("people", "one_time_sha256"): None, ("people", "password_until_us"): 0}
"""What a backup holds of secrets: nothing."""
TABLES: Sequence[Table] = tuple(table for table in metadata.sorted_tables if table.name not in _LEFT_OUT)
"""Every table that belongs to a backup, those first that others refer to."""
_NULL, _TAB, _SLASH, _LINE = r"\N", "\t", "\\", "\n"
_ESCAPES = ((_SLASH, r"\\"), (_TAB, r"\t"), (_LINE, r"\n"))


def columns_of(table: Table) -> tuple[str, ...]:
    """Return the columns of a table in the order of its lines."""
    return tuple(column.name for column in table.columns)


def select_lines(table: Table, *, is_server: bool) -> str:
    """Return the question for all lines of a table in the order of its key; a zero byte is escaped by who reads."""
    line = _server_line if is_server else _embedded_line
    key = ",".join(column.name for column in table.primary_key)
    return f"SELECT {line(table)} FROM {table.name} ORDER BY {key}"


def escape_zero(lines: bytes) -> bytes:
    """Return lines with their zero bytes escaped, which no engine's own REPLACE finds."""
    return lines.replace(b"\0", rb"\0") if b"\0" in lines else lines


def _server_line(table: Table) -> str:
    """Return the expression of a line: texts in UTF-8 whatever their own character set, all of it as bytes."""
    cells = ",".join(_server_cell(table, column) for column in table.columns)
    return f"CAST(CONCAT_WS({_hex(_TAB)},{cells}) AS BINARY)"


def _server_cell(table: Table, column: Column[Any]) -> str:
    if (table.name, column.name) in _SECRETS:
        fixed = _SECRETS[table.name, column.name]
        return _hex(_NULL) if fixed is None else str(fixed)
    if _is_number(column):
        return f"IFNULL({column.name},{_hex(_NULL)})" if column.nullable else column.name
    is_bytes = isinstance(column.type.dialect_impl(mysql.dialect()), mysql.VARBINARY)
    text = column.name if is_bytes else f"CONVERT({column.name} USING utf8mb4)"
    for found, escaped in _ESCAPES:
        text = f"REPLACE({text},{_hex(found)},{_hex(escaped)})"
    return f"IFNULL({text},{_hex(_NULL)})" if column.nullable else text


def _embedded_line(table: Table) -> str:
    return "||char(9)||".join(_embedded_cell(table, column) for column in table.columns)


def _embedded_cell(table: Table, column: Column[Any]) -> str:
    """Return the expression of a cell; a file keeps in any column whatever was put there."""
    if (table.name, column.name) in _SECRETS:
        fixed = _SECRETS[table.name, column.name]
        return f"'{_NULL}'" if fixed is None else f"'{fixed}'"
    text = f"CAST({column.name} AS TEXT)"
    for found, escaped in _ESCAPES:
        text = f"replace({text},char({ord(found)}),'{escaped}')"
    is_number = f"WHEN 'integer' THEN {column.name} " if _is_number(column) else ""
    return f"CASE typeof({column.name}) WHEN 'null' THEN '{_NULL}' {is_number}ELSE {text} END"


def _is_number(column: Column[Any]) -> bool:
    return isinstance(column.type, Integer)


def _hex(text: str) -> str:
    return f"0x{text.encode().hex()}"
