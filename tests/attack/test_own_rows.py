"""What changes rows of one's own judges the rows of others too on a server: it notes nothing of what stands in them."""

from collections.abc import Iterator
from typing import Any

import pymysql
import pytest

from migrations.program import handed_drafts
from migrations.program.register import PERSONAL
from tests.attack.attacked_server import AttackedServer
from tests.attack.test_oracles import SETTINGS, columns_of

_CHANGED = {table.view: (table.key, table.values[0]) for table in PERSONAL}
_DROPPED = {handed_drafts.GIVEN: "upload_id", handed_drafts.RECEIVED_KEYS: "upload_id"}
_PATHS = ("1=1", "{key}=2", "{key}<>1", "{key}>'' LIMIT 1")


def statements(view: str, shown: str) -> Iterator[str]:
    """Yield statements that note what they see of each row, and change none: the condition holds for no row."""
    key, value = _CHANGED.get(view, (_DROPPED.get(view, ""), ""))
    for path in _PATHS:
        condition, limit, rows = path.format(key=key).partition(" LIMIT ")
        noted = f"({condition}) AND (@seen:=CONCAT_WS('\\n',@seen,{shown})) IS NULL{limit}{rows}"
        yield f"DELETE FROM {view} WHERE {noted}"
        if value:
            yield f"UPDATE {view} SET {value}={value} WHERE {noted}"


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
@pytest.mark.parametrize("login", ["fay", "rita"])
def test_a_change_notes_nothing_of_others(on_server: AttackedServer, login: str, setting: str) -> None:
    told: list[str] = []
    with on_server.session(login) as connection, connection.cursor() as cursor:
        cursor.execute(setting)
        for view in (*_CHANGED, *(_DROPPED if login == "fay" else ())):
            told += _told(cursor, view, _shown(on_server, view))
    assert not told, "\n".join(told)


def test_what_was_handed_on_is_dropped_where_no_words_are_seen(on_server: AttackedServer) -> None:
    by_words = f"DELETE FROM {handed_drafts.RECEIVED} WHERE feedback LIKE 'secret%'"
    denied = pytest.raises(pymysql.err.OperationalError, match="DELETE command denied")
    with on_server.session("fay") as connection, connection.cursor() as cursor, denied:
        cursor.execute(by_words)
    assert _shown(on_server, handed_drafts.RECEIVED_KEYS) == "CONCAT_WS('|',CAST(author AS CHAR))"


def _shown(on_server: AttackedServer, view: str) -> str:
    """Return what a view shows, asked by the administrator: whoever may not run its function sees no columns of it."""
    department = on_server.department
    with department.server.connect(department.name) as connection, connection.cursor() as cursor:
        return columns_of(cursor, view)


def _told(cursor: Any, view: str, shown: str) -> Iterator[str]:
    cursor.execute(f"SELECT {shown} FROM {view}")
    mine = {str(row[0]) for row in cursor.fetchall()}
    for statement in statements(view, shown):
        cursor.execute("SET @seen=NULL")
        cursor.execute(statement)
        cursor.execute("SELECT @seen")
        (seen,) = cursor.fetchone()
        text = seen.decode(errors="replace") if isinstance(seen, bytes) else seen or ""
        if others := {row for row in set(text.split("\n")) - mine if row.replace("|", "")}:
            yield f"{statement}: {sorted(others)}"
