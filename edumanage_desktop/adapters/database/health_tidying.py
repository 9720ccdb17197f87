"""Forgetting what was measured so long ago that nobody is told of it."""

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.domain.errors import RefusalCode
from migrations.program.health import TIDY, forgetting
from migrations.program.sqlite_words import NOW_US


def forget_old(connections: Connections) -> None:
    """Do it, as an administrator; raises `Refused` for everybody else, and the `DatabaseError`s."""
    with translated(), connections.writing() as connection:
        if connections.is_server:
            connection.rows(f"CALL {TIDY}()")
            return
        if connection.value("SELECT 1 FROM my_roles WHERE role='admin'") is None:
            raise refused(RefusalCode.DENIED, "reason=kind")
        for statement in forgetting(NOW_US):
            connection.change(statement)
