"""How the rows of a backup are written: a line for each, as `LOAD DATA` reads it, the same bytes from every engine.

Columns are parted by tabs, NULL is `\\N`, and a backslash, tab, line feed or zero byte inside a text is escaped by a
backslash (MariaDB and MySQL, "LOAD DATA"). The database puts the line together, so that the driver has one value to
parse where it had eight.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Integer, Table

from edumanage_desktop.adapters.database.tables import metadata
from edumanage_desktop.domain.health import WEBHOOK

_LEFT_OUT = frozenset({"act_in_progress", "fold_map", "health_reports", "stewards", "transitions", "work_claims"})
"""What the migrations make, what is of the moment alone, and accounts of a server."""
_SECRETS = {("people", "one_time_sha256"): None, ("people", "password_until_us"): 0}
"""What a backup holds of secrets: nothing."""
_SECRET_ROWS = {"mail_settings": {"value": f"CASE WHEN name='{WEBHOOK}' THEN NULL ELSE value END"}}
"""Columns of which one row is a secret: whoever has the address of a webhook can write to it."""
TABLES: Sequence[Table] = tuple(table for table in metadata.sorted_tables if table.name not in _LEFT_OUT)
"""Every table that belongs to a backup, those first that others refer to."""
_NULL, _TAB, _SLASH, _LINE = r"\N", "\t", "\\", "\n"
_CELL, _NO_CELL = "\x1f", "\x1e"
_ROW, _CELL_MARK, _NO_CELL_MARK = b"\x1d", _CELL.encode(), _NO_CELL.encode()
_PARTS = ((_CELL_MARK, b"\t"), (_NO_CELL_MARK, b"\t\\N"), (_ROW, b"\n"))
_ALL_ROWS = 2**63 - 1
_ESCAPES = ((_SLASH, r"\\"), (_TAB, r"\t"), (_LINE, r"\n"))


def tables_of(revision: str) -> Sequence[Table]:
    """Return the tables of a backup that a schema of this revision has."""
    return tuple(table for table in TABLES if table.info.get("since", revision) <= revision)


def columns_of(table: Table) -> tuple[str, ...]:
    """Return the columns of a table in the order of its lines."""
    return tuple(column.name for column in table.columns)


def select_lines(table: Table, *, is_server: bool, after: int = 0, is_whole: bool = False) -> str:
    """Return the question for the lines of a table in the order of its key, but so many of the first.

    A zero byte is escaped by who reads. `is_whole` is for lines that are compared with those of a backup and kept
    nowhere: earlier programs left no secret rows out.
    """
    line = _server_line if is_server else _embedded_line
    key = ",".join(column.name for column in table.primary_key)
    rows = _rows_of(table, is_whole=is_whole)
    return f"SELECT {line(table)} FROM {rows} ORDER BY {key} LIMIT {_ALL_ROWS} OFFSET {after}"


def select_marked(table: Table, *, is_whole: bool = False) -> str:
    """Return the same question for a server that need not look into any text: its lines are marked, not escaped.

    Before a cell stands what parts it from the one before, and what a cell is that is NULL; `unmarked` makes lines of
    them. Escaping in the server takes as long again as all the rest of reading a table.
    """
    first, *others = table.columns
    cells = [_marked_text(table, first)]
    for column in others:
        cell = _marked_text(table, column)
        cells.append(f"IFNULL(CONCAT({_hex(_CELL)},{cell}),{_hex(_NO_CELL)})" if column.nullable else "")
        if not column.nullable:
            cells[-1] = f"{_hex(_CELL)},{cell}"
    key = ",".join(column.name for column in table.primary_key)
    return f"SELECT CAST(CONCAT({','.join(cells)}) AS BINARY) FROM {_rows_of(table, is_whole=is_whole)} ORDER BY {key}"


def unmarked(rows: Sequence[bytes], columns: int) -> bytes | None:
    """Return the lines of marked rows; None where a text holds one of the marks, so that nobody can tell the cells.

    Of many single bytes, replacing is the quickest way to count them.
    """
    joined = _ROW.join(rows)
    filled = len(joined) - len(joined.replace(_CELL_MARK, b""))
    empty = joined.count(_NO_CELL_MARK)
    if filled + empty != len(rows) * (columns - 1) or joined.count(_ROW) != len(rows) - 1:
        return None
    for found, escaped in _ESCAPES:
        joined = joined.replace(found.encode(), escaped.encode())
    for mark, part in _PARTS:
        joined = joined.replace(mark, part)
    return escape_zero(joined) + b"\n"


def escape_zero(lines: bytes) -> bytes:
    """Return lines with their zero bytes escaped, which no engine's own REPLACE finds."""
    return lines.replace(b"\0", rb"\0") if b"\0" in lines else lines


def _rows_of(table: Table, *, is_whole: bool) -> str:
    """Return where the rows of a table come from: itself, or what is left of it without its secrets."""
    hidden = {} if is_whole else _SECRET_ROWS.get(table.name, {})
    columns = ",".join(f"{hidden.get(column.name, column.name)} AS {column.name}" for column in table.columns)
    return f"(SELECT {columns} FROM {table.name}) AS {table.name}" if hidden else table.name


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
    text = _marked_text(table, column)
    for found, escaped in _ESCAPES:
        text = f"REPLACE({text},{_hex(found)},{_hex(escaped)})"
    return f"IFNULL({text},{_hex(_NULL)})" if column.nullable else text


def _marked_text(table: Table, column: Column[Any]) -> str:
    """Return a cell as it is, of the portal's table in UTF-8: that one may have any character set."""
    if (table.name, column.name) in _SECRETS:
        fixed = _SECRETS[table.name, column.name]
        return "NULL" if fixed is None else str(fixed)
    is_portals = table.name == "student_uploads" and not _is_number(column)
    return f"CONVERT({column.name} USING utf8mb4)" if is_portals else column.name


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
