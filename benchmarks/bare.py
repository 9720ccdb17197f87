"""Bare SQL by the database's owner on the base tables: the floors of reading."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, cast

import pymysql
from sqlalchemy import make_url

from edumanage_desktop.services.queue import PAGE_ROWS, SortColumn

ROW = (
    "u.id,u.student_id,s.full_name,s.number,u.faculty_id,f.full_name,u.title,u.status,u.created_at,st.version,"
    "st.revision,st.set_aside,st.file_count,x.name,st.size_bytes"
)
JOINS = (
    " LEFT JOIN upload_state st ON st.upload_id=u.id LEFT JOIN students s ON s.id=u.student_id"
    " LEFT JOIN faculty f ON f.id=u.faculty_id LEFT JOIN upload_files x ON x.upload_id=u.id AND x.position=1"
)
_ORDERS = {
    SortColumn.RECEIVED: ("student_uploads", ("created_at", "id")),
    SortColumn.STATUS: ("student_uploads", ("status", "created_at", "id")),
    SortColumn.STUDENT: ("upload_search", ("student_key", "upload_id")),
    SortColumn.TITLE: ("upload_search", ("title_key", "upload_id")),
    SortColumn.FILES: ("upload_state", ("file_count", "upload_id")),
    SortColumn.SIZE: ("upload_state", ("size_bytes", "upload_id")),
    SortColumn.REVISION: ("upload_state", ("revision", "upload_id")),
}


class _Cursor(Protocol):
    def execute(self, query: str, /) -> Any: ...
    def fetchall(self) -> Sequence[Any]: ...


@dataclass(frozen=True, slots=True)
class PageAsked:
    """A page by its filter and order; `backwards` reads from the end, `skip` rows are passed over first.

    A student's page is ordered by when the work was received.
    """

    faculty_id: int | None = None
    student_id: int | None = None
    status: str | None = None
    words: tuple[str, ...] = ()
    column: SortColumn = SortColumn.RECEIVED
    descending: bool = True
    backwards: bool = False
    skip: int = 0
    rows: int = PAGE_ROWS


def statements(asked: PageAsked) -> list[str]:
    """Return the statements that we know for a page; the fastest of them is its floor."""
    if asked.words:
        return _search(asked)
    if asked.column is SortColumn.FACULTY and asked.faculty_id is None:
        return [_by_faculty(asked)]
    table, columns = _ORDERS[SortColumn.RECEIVED if asked.column is SortColumn.FACULTY else asked.column]
    order = _order(columns, asked)
    limit = _limit(asked)
    if table == "student_uploads":
        from_there = _of_uploads(columns, asked)
        keys = _keys_of_uploads(columns, asked)
        return [_rows_of(keys, columns, asked), f"SELECT {ROW} FROM student_uploads u{JOINS}{from_there}"]
    if table == "upload_search" and asked.status is None:
        where = _where(asked, faculty="faculty_key", status="")
        return [
            _rows_of(f"SELECT upload_id AS id,{columns[0]} FROM upload_search{where}{order}{limit}", columns, asked)
        ]
    if table == "upload_state" and asked.faculty_id is None and asked.status is None:
        keys = f"SELECT upload_id AS id,{columns[0]} FROM upload_state WHERE gone=0{order}{limit}"
        return [_rows_of(keys, columns, asked)]
    joined = f"SELECT u.id,k.{columns[0]} FROM student_uploads u JOIN {table} k ON k.upload_id=u.id"
    where = _where(asked, faculty="u.faculty_id", status="u.status")
    return [
        _rows_of(f"{joined}{where}{_order(tuple(f'k.{column}' for column in columns), asked)}{limit}", columns, asked),
        _rows_of(f"{joined}{where}{_order((f'k.{columns[0]}', 'u.id'), asked)}{limit}", columns, asked),
    ]


def in_two(asked: PageAsked, bare: "BareDatabase") -> list[tuple[str, ...]]:
    """Return the pairs of statements that we know for a page by when work was received, or of a search.

    The first finds the numbers of the submissions in their order, the second, made from what that found, their rows;
    where nothing is found there is no second.
    """
    of_uploads = [_keys_of_uploads(_ORDERS[SortColumn.RECEIVED][1], asked)]
    listed = _keys_of_search(asked) if asked.words else of_uploads
    found: list[tuple[str, ...]] = []
    for keys in listed:
        numbers = ",".join(str(row[0]) for row in bare.rows(keys))
        rows = f"SELECT {ROW} FROM student_uploads u{JOINS} WHERE u.id IN({numbers})"
        found.append((keys, rows) if numbers else (keys,))
    return found


def _keys_of_uploads(columns: tuple[str, ...], asked: PageAsked) -> str:
    names = ",".join(f"u.{column}" for column in columns[:-1])
    return f"SELECT u.id,{names} FROM student_uploads u{_of_uploads(columns, asked)}"


def _of_uploads(columns: tuple[str, ...], asked: PageAsked) -> str:
    order = _order(tuple(f"u.{column}" for column in columns), asked)
    return f"{_where(asked, faculty='u.faculty_id', status='u.status')}{order}{_limit(asked)}"


def _limit(asked: PageAsked) -> str:
    return f" LIMIT {asked.rows} OFFSET {asked.skip}" if asked.skip else f" LIMIT {asked.rows}"


def _by_faculty(asked: PageAsked) -> str:
    where = _where(asked, faculty="u.faculty_id", status="u.status")
    keys = f"SELECT u.id,f.full_name FROM student_uploads u LEFT JOIN faculty f ON f.id=u.faculty_id{where}"
    order = _order(("f.full_name", "u.id"), asked)
    return _rows_of(f"{keys}{order} LIMIT {asked.rows}", ("full_name", "id"), asked)


def _search(asked: PageAsked) -> list[str]:
    return [_rows_of(keys, ("received_s", "id"), asked) for keys in _keys_of_search(asked)]


def _keys_of_search(asked: PageAsked) -> list[str]:
    matches = " AND ".join(f"INSTR(folded,{_literal(word)})>0" for word in asked.words)
    narrowed = f" WHERE faculty_key={asked.faculty_id} AND " if asked.faculty_id is not None else " WHERE "
    table = "upload_search"
    if asked.student_id is not None:
        table = "student_uploads w JOIN upload_search q ON q.upload_id=w.id"
        narrowed = f" WHERE w.student_id={asked.student_id} AND "
    keys = f"SELECT upload_id AS id,received_s FROM {table}{narrowed}{matches}"
    forms = ("{}",) if asked.faculty_id is not None else ("{}", "COALESCE({},0)")
    orders = [_order((form.format("received_s"), form.format("upload_id")), asked) for form in forms]
    return [f"{keys}{order} LIMIT {asked.rows}" for order in orders]


def counting(asked: PageAsked) -> str:
    """Return the statement for the number of submissions by status."""
    if not asked.words:
        where = _where(asked, faculty="faculty_id", status="")
        return f"SELECT status,COUNT(*) FROM student_uploads{where} GROUP BY status"
    matches = " AND ".join(f"INSTR(q.folded,{_literal(word)})>0" for word in asked.words)
    narrowed = f"q.faculty_key={asked.faculty_id} AND " if asked.faculty_id is not None else ""
    return (
        "SELECT u.status,COUNT(*) FROM upload_search q JOIN student_uploads u ON u.id=q.upload_id"
        f" WHERE {narrowed}{matches} GROUP BY u.status"
    )


def _rows_of(keys: str, columns: tuple[str, ...], asked: PageAsked) -> str:
    shown = tuple("k.id" if column in {"id", "upload_id"} else f"k.{column}" for column in columns)
    return f"SELECT {ROW} FROM ({keys}) k JOIN student_uploads u ON u.id=k.id{JOINS}{_order(shown, asked)}"


def _where(asked: PageAsked, *, faculty: str, status: str) -> str:
    conditions = [f"{faculty}={asked.faculty_id}"] if asked.faculty_id is not None else []
    if asked.student_id is not None:
        conditions.append(f"u.student_id={asked.student_id}")
    if asked.status is not None and status:
        conditions.append(f"{status}={_literal(asked.status)}")
    return f" WHERE {' AND '.join(conditions)}" if conditions else ""


def _order(columns: Sequence[str], asked: PageAsked) -> str:
    falling = " DESC" if asked.descending != asked.backwards else ""
    return " ORDER BY " + ",".join(f"{column}{falling}" for column in columns)


def _literal(word: str) -> str:
    return "'" + word.replace("'", "''") + "'"


class BareDatabase:
    """A raw driver cursor of the owner, every statement prepared as text beforehand."""

    def __init__(self, owner_url: str) -> None:
        url = make_url(owner_url)
        self._connection: sqlite3.Connection | pymysql.Connection[Any]
        if url.get_backend_name() == "sqlite":
            self._connection = sqlite3.connect(str(url.database), isolation_level=None)
        else:
            self._connection = pymysql.connect(
                host=url.host or "", port=url.port or 3306, user=url.username or "", password=url.password or "",
                database=url.database, charset="utf8mb4", autocommit=True,
            )  # fmt: skip

    @property
    def connection(self) -> Any:
        """Return the driver's connection."""
        return self._connection

    def rows(self, statement: str) -> Sequence[Any]:
        """Return all rows of a statement."""
        cursor = self._connection.cursor()
        try:
            cast(_Cursor, cursor).execute(statement)
            return cast(_Cursor, cursor).fetchall()
        finally:
            cursor.close()

    def fastest(self, candidates: Sequence[str], time_of: Callable[[str], float]) -> str:
        """Return the statement that took the least time of two runs each, after one to warm up."""
        if len(candidates) == 1:
            time_of(candidates[0])
            return candidates[0]
        return min(candidates, key=lambda statement: min(time_of(statement) for _ in range(3)))

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
