"""Scratch databases beside one of a server, for a copy or a drill on the department's very engine; gone with the block.

The migrations grant a copy to the department's roles, who see in it for seconds what they see anyway; a drill's nobody
sees. What a killed one left goes with the next one, which knows it by its mark.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace

from sqlalchemy import Connection, text

from edumanage_desktop.adapters.database import migration
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.failures import driver_errors, translated
from edumanage_desktop.adapters.database.grant_places import place_in_grants
from edumanage_desktop.adapters.database.restoring import EmptyDatabase, UnseenDatabase
from edumanage_desktop.adapters.database.schema import RULES
from edumanage_desktop.adapters.database.scratch_mark import marking, require_own
from edumanage_desktop.adapters.database.staged_copy import StagedCopy
from edumanage_desktop.adapters.database.switching_tables import quoted
from edumanage_desktop.domain.backups import RestoreBusy
from edumanage_desktop.domain.database_url import server_address
from edumanage_desktop.domain.deployments import DeploymentBusy
from edumanage_desktop.domain.errors import DatabaseError, EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from migrations.program.accounts import OWNER_RIGHTS

_STAGING, _DRILL = "__staging", "__drill"
_LONGEST_NAME = 64
_IDLE_S = 86_400
_GRANTED = "SELECT COUNT(*) FROM mysql.db WHERE Db IN(:name,:pattern)"
_IS_THERE = "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name=:name"
_CHECK_BUSY = Sentence("Another check of this database is at work. Nothing was changed; wait until it has ended.")
_DRILL_BUSY = Sentence("Another drill beside this database is at work. Nothing was tried; wait until it has ended.")


@contextmanager
def copy_on_the_server(target: Target) -> Iterator[StagedCopy]:
    """Yield an empty database beside the target's, whose URL is of an administrator of the server.

    Raises `DeploymentBusy` while another one is there, `DatabaseNotOurs` where a database of its name is somebody
    else's, and the `DatabaseError`s.
    """
    with _beside(target, _STAGING, DeploymentBusy(_CHECK_BUSY)) as scratch, closing(StagedCopy(target=scratch)) as copy:
        yield copy


@contextmanager
def drill_on_the_server(target: Target) -> Iterator[EmptyDatabase]:
    """Yield the same for a drill; raises `RestoreBusy` while another one is there."""
    with _beside(target, _DRILL, RestoreBusy(_DRILL_BUSY)) as scratch, closing(UnseenDatabase(target=scratch)) as made:
        yield made


@contextmanager
def _beside(target: Target, suffix: str, busy: EduManageError) -> Iterator[Target]:
    address = server_address(target.database)
    name = address.database[: _LONGEST_NAME - len(suffix)] + suffix
    scratch = Target(replace(address, database=name).url(with_password=True))
    is_seen = suffix == _STAGING
    engine = make_engine(target.database)
    try:
        with translated(), engine.connect() as connection:
            connection.execute(text(f"SET SESSION wait_timeout={_IDLE_S}"))
            if connection.execute(text("SELECT GET_LOCK(:name,0)"), {"name": f"em_{name}"[:64]}).scalar() != 1:
                raise busy
            require_own(connection, name)
            _remove(connection, name, scratch, is_seen=is_seen)
            owner = migration.owner_of_objects(connection)
            connection.execute(text(f"CREATE DATABASE {quoted(name)} CHARACTER SET utf8mb4"))
            connection.execute(text(marking(name)))
            if owner is not None:
                place = place_in_grants(connection, name)
                connection.execute(text(f"GRANT {','.join(OWNER_RIGHTS)} ON {place}.* TO {owner}"))
            try:
                yield scratch
            finally:
                with suppress(*driver_errors()):  # the next one removes it
                    _remove(connection, name, scratch, is_seen=is_seen)
    finally:
        engine.dispose()


def _remove(connection: Connection, name: str, scratch: Target, *, is_seen: bool) -> None:
    """Take the roles' and the owner's rights, which would outlive it, and then the database."""
    if connection.execute(text(_IS_THERE), {"name": name}).scalar():
        if is_seen:
            _take_roles(scratch)
        connection.execute(text(f"DROP DATABASE {quoted(name)}"))
    owner = migration.owner_of_objects(connection)
    values = {"name": name, "pattern": name.replace("_", r"\_")}
    if owner is not None and connection.execute(text(_GRANTED), values).scalar_one():
        place = place_in_grants(connection, name)
        connection.execute(text(f"REVOKE {','.join(OWNER_RIGHTS)} ON {place}.* FROM {owner}"))


def _take_roles(scratch: Target) -> None:
    engine = make_engine(scratch.database)
    try:
        with suppress(DatabaseError):  # a migration that broke off may not be taken down either
            if (migration.schema_status(engine).revision or "") > RULES:
                migration.downgrade(engine, to=RULES)
    finally:
        engine.dispose()
