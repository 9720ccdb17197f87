"""Keeping others from the portal's table while a restore is not proven: the portal has rights of its own there.

What is in the table then is the restore's alone, so the next one may clear it away.
"""

from sqlalchemy import Connection, inspect, text

from edumanage_desktop.adapters.database import migration
from migrations.program.server_words import LOGIN
from migrations.steps import with_owner

_VERBS = ("INSERT", "UPDATE", "DELETE")
_NAME = "student_uploads_closed_{verb}"
"""As triggers are called that `schema_keeper.reopen` takes away, where it comes to that."""
_CLOSED = """CREATE TRIGGER {name} BEFORE {verb} ON student_uploads FOR EACH ROW
IF {login}<>{who} THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT='EM|MAINTENANCE|reason=restore'; END IF"""


def keep_out(connection: Connection) -> None:
    """Let nobody but who is connected write the portal's table, if there is one; can be repeated."""
    if not inspect(connection).has_table("student_uploads"):
        return
    let_back(connection)
    owner = migration.owner_of_objects(connection)
    who = connection.execute(text(f"SELECT QUOTE({LOGIN})")).scalar_one()
    for verb in _VERBS:
        statement = _CLOSED.format(name=_NAME.format(verb=verb), verb=verb, login=LOGIN, who=who)
        connection.execute(text(statement if owner is None else with_owner(statement, owner)))


def let_back(connection: Connection) -> None:
    """Let everybody write it again who has the right to."""
    for verb in _VERBS:
        connection.execute(text(f"DROP TRIGGER IF EXISTS {_NAME.format(verb=verb)}"))
