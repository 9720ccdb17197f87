"""Whether the queue of a faculty member shows what the rows of a database say: so many submissions, and those.

The views of a queue go by who is connected. So whoever asks is a faculty member for as long as the questions take, in a
transaction that is taken back. The rows are counted without any view, and without the indexes that lead a queue.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Engine, inspect, text

from edumanage_desktop.adapters.database.engine import reading
from edumanage_desktop.adapters.database.failures import translated
from migrations.program.server_words import LOGIN

_MEMBERS = 3
"""So many faculty members are asked for, those with the most work."""
_COMPARED = 1_000
"""So many submissions of each are compared one by one, the newest; all of them are counted."""
_NAMED = 5
_WITH_WORK = (
    "SELECT faculty_id FROM student_uploads WHERE faculty_id IS NOT NULL GROUP BY faculty_id"
    f" ORDER BY COUNT(*) DESC,faculty_id LIMIT {_MEMBERS}"
)
_PERSON = "INSERT INTO people(login,full_name,faculty_id,active) VALUES(:login,:login,:faculty,1)"
_OR_UPDATE_IN_A_FILE = " ON CONFLICT(login) DO UPDATE SET faculty_id=:faculty,active=1"
_OR_UPDATE_ON_A_SERVER = " ON DUPLICATE KEY UPDATE faculty_id=:faculty,active=1"
_IS_FACULTY = "SELECT COUNT(*) FROM person_roles WHERE login=:login AND role='faculty'"
_FACULTY = "INSERT INTO person_roles(login,role) VALUES(:login,'faculty')"
_NEWEST = f" ORDER BY created_at DESC,id DESC LIMIT {_COMPARED}"
_THEIRS = "FROM student_uploads u WHERE COALESCE(u.faculty_id,0)=:faculty"
_NOT_ARCHIVED = " AND u.id NOT IN(SELECT a.id FROM archived_work a)"
_IS_TEACHING_REQUIRED = "SELECT COUNT(*) FROM settings WHERE name='require_teaching' AND value='1'"
_TAUGHT = " AND u.student_id IN(SELECT t.student_id FROM faculty_students t WHERE t.faculty_id=:faculty)"


def queue_troubles(engine: Engine) -> list[str]:
    """Return of which faculty members the queue does not show what the rows say; raises the `DatabaseError`s."""
    found = []
    with translated(), _as_somebody(engine) as (connection, login):
        theirs = _theirs(connection)
        for member in connection.execute(text(_WITH_WORK)).scalars().all():
            _be(connection, login, int(member))
            found += _differences(connection, int(member), theirs)
    return found


@contextmanager
def _as_somebody(engine: Engine) -> Iterator[tuple[Connection, str]]:
    """Yield a connection and its login, at one instant; whatever is written is taken back."""
    with reading(engine) as connection:
        if engine.dialect.name == "sqlite":
            login = f"queue-{uuid4()}"
            driver: Any = connection.connection.driver_connection
            driver.create_function("current_login", 0, lambda: login)
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            login = str(connection.execute(text(f"SELECT {LOGIN}")).scalar_one())
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            connection.exec_driver_sql("START TRANSACTION WITH CONSISTENT SNAPSHOT")
        try:
            yield connection, login
        finally:
            connection.exec_driver_sql("ROLLBACK")
            connection.invalidate()


def _be(connection: Connection, login: str, member: int) -> None:
    or_update = _OR_UPDATE_IN_A_FILE if connection.dialect.name == "sqlite" else _OR_UPDATE_ON_A_SERVER
    connection.execute(text(_PERSON + or_update), {"login": login, "faculty": member})
    if not connection.execute(text(_IS_FACULTY), {"login": login}).scalar_one():
        connection.execute(text(_FACULTY), {"login": login})


def _theirs(connection: Connection) -> str:
    """Return what finds the rows of `:faculty` that a queue has to show."""
    has_archive = inspect(connection).has_table("archived_work")
    is_taught = connection.execute(text(_IS_TEACHING_REQUIRED)).scalar_one()
    return f"{_THEIRS}{_NOT_ARCHIVED if has_archive else ''}{_TAUGHT if is_taught else ''}"


def _differences(connection: Connection, member: int, theirs: str) -> list[str]:
    values = {"faculty": member}
    there = int(connection.execute(text(f"SELECT COUNT(*) {theirs}"), values).scalar_one())
    expected = _by_id(connection, f"SELECT u.id,u.status {theirs}{_NEWEST}", values)
    counted = int(connection.execute(text("SELECT COUNT(*) FROM faculty_keys")).scalar_one())
    listed = list(connection.execute(text(f"SELECT id FROM faculty_keys{_NEWEST}")).scalars())
    shown = _by_id(connection, f"SELECT id,status FROM faculty_uploads WHERE id IN({_joined(listed) or 'NULL'})", {})
    lacking = [upload for upload in expected if upload not in shown]
    strange = [upload for upload in listed if upload not in expected]
    other = [upload for upload in expected if upload in shown and shown[upload] != expected[upload]]
    if (counted, listed) == (there, list(expected)) and not (lacking or other):
        return []
    words = f"queue of faculty member {member}: it shows {counted} submissions, and {there} are theirs"
    for what, uploads in (("not shown", lacking), ("not theirs", strange), ("with another status", other)):
        if uploads:
            words += f"; {what}: {_joined(uploads[:_NAMED])}{', …' if len(uploads) > _NAMED else ''}"
    return [words]


def _by_id(connection: Connection, query: str, values: Mapping[str, int]) -> dict[int, Any]:
    return {int(upload): status for upload, status in connection.execute(text(query), values).tuples()}


def _joined(uploads: Sequence[int]) -> str:
    return ", ".join(str(upload) for upload in uploads)
