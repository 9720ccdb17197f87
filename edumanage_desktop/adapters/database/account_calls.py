"""Taking the procedures of accounts from the roles while a restore is not proven, and giving them back."""

from contextlib import suppress

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from migrations.program import accounts
from migrations.program.account_marks import Ground

_HELD = "SELECT Routine_name,User FROM mysql.procs_priv WHERE Db=DATABASE()"
_THERE = (
    "SELECT routine_name FROM information_schema.routines WHERE routine_schema=DATABASE() AND routine_type='PROCEDURE'"
)
_CALLERS = {name: roles for name, _made, roles in accounts.procedures(Ground(mariadb=True, ed25519=False, mark=""))}
"""By each procedure, which roles may call it; those that one kind of server alone has are not there on another."""


def withhold(connection: Connection) -> None:
    """Let no role call them; can be repeated. Where who restores may not take rights they stay."""
    with suppress(DBAPIError):
        for name, role in connection.execute(text(_HELD)).all():
            if role in _CALLERS.get(name, ()):
                connection.execute(text(f"REVOKE EXECUTE ON PROCEDURE {name} FROM {role}"))
    connection.rollback()


def give_back(connection: Connection) -> None:
    """Let the roles call those that are there, as on a server that was just prepared; can be repeated."""
    with suppress(DBAPIError):
        for name in map(str, connection.execute(text(_THERE)).scalars().all()):
            for role in _CALLERS.get(name, ()):
                connection.execute(text(f"GRANT EXECUTE ON PROCEDURE {name} TO {role}"))
    connection.rollback()
