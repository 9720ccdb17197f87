"""The triggers that the migrations make and what they grant, beside what a database has of both."""

import re
from collections.abc import Iterator, Sequence

from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.services.diagnosis.upload import LostGrant
from migrations.program import archive, archive_in_file, grants, health, maintenance, mariadb, sqlite
from migrations.steps import OTHER_NAME

_PRIVILEGE = re.compile(r"(\w+)(?:\(([^)]*)\))?")
_ROUTINE = re.compile(r"^(PROCEDURE|FUNCTION) ")
_OF_TABLES = "SELECT user,table_name,table_priv FROM mysql.tables_priv WHERE db=DATABASE()"
_OF_COLUMNS = "SELECT user,table_name,column_name,column_priv FROM mysql.columns_priv WHERE db=DATABASE()"
_OF_ROUTINES = "SELECT user,routine_name,proc_priv FROM mysql.procs_priv WHERE db=DATABASE()"


def wanted_triggers(*, server: bool) -> Sequence[str]:
    """Return the names of all triggers of the migrations."""
    if server:
        made = (mariadb.triggers(), maintenance.server_triggers(), archive.server_triggers(), health.server_triggers())
    else:
        made = (
            sqlite.triggers(),
            maintenance.sqlite_triggers(),
            archive_in_file.sqlite_triggers(),
            health.sqlite_triggers(),
        )
    return list(dict.fromkeys(name for program in made for name, _statement in program))


def lost_triggers(connection: Connection, *, server: bool) -> Sequence[str]:
    """Return those that are not there; on a server an administrator of it has to ask, for others see none."""
    query = "SELECT name FROM sqlite_master WHERE type='trigger'"
    if server:
        query = "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema=DATABASE()"
    there = {str(name) for (name,) in connection.rows(query)}
    return [name for name in wanted_triggers(server=server) if not {name, name + OTHER_NAME} & there]


def lost_grants(connection: Connection) -> Sequence[LostGrant]:
    """Return what the roles of a server lack of what the migrations grant, as an administrator of the server."""
    held = set(_held(connection))
    granted = [*grants.grants(), *maintenance.grants(), *archive.grants(), *health.grants()]
    return [
        LostGrant(role, privilege, _ROUTINE.sub("", target))
        for privilege, target, role in dict.fromkeys(granted)
        if not set(_each(privilege, target, role)) <= held
    ]


_Right = tuple[str, str, str, str]
"""Role, object, column or '', privilege; in small letters, for servers differ in how they keep names."""


def _each(privilege: str, target: str, role: str) -> Iterator[_Right]:
    """Yield the single rights of one grant."""
    found = _PRIVILEGE.fullmatch(privilege)
    assert found is not None
    verb, columns = found.groups()
    name = _ROUTINE.sub("", target).lower()
    for column in (columns or "").split(","):
        yield role, name, column.strip().lower(), verb.lower()


def _held(connection: Connection) -> Iterator[_Right]:
    for role, table, verbs in connection.rows(_OF_TABLES):
        for verb in _words(verbs):
            yield str(role), str(table).lower(), "", verb
    for role, table, column, verbs in connection.rows(_OF_COLUMNS):
        for verb in _words(verbs):
            yield str(role), str(table).lower(), str(column).lower(), verb
    for role, routine, verbs in connection.rows(_OF_ROUTINES):
        for verb in _words(verbs):
            yield str(role), str(routine).lower(), "", verb


def _words(verbs: object) -> list[str]:
    """Return the members of a SET column, which a driver tells as text, as bytes or as a set."""
    if isinstance(verbs, set | frozenset):
        return [str(verb).lower() for verb in verbs]
    text = verbs.decode() if isinstance(verbs, bytes) else str(verbs)
    return [verb.strip().lower() for verb in text.split(",")]
