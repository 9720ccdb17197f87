"""What of a database drifted: rules from the migrations, rights from what was granted, accounts from the rows."""

from contextlib import suppress
from dataclasses import replace

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, translated
from edumanage_desktop.adapters.database.grant_drift import drift_of_grants, drift_of_own_role
from edumanage_desktop.adapters.database.object_drift import drift_in_a_file, drift_on_a_server, sweep_trials
from edumanage_desktop.adapters.database.program_texts import (
    OWNER_OF_ACCOUNTS,
    OWNER_OF_ALL,
    objects_on_a_server,
)
from edumanage_desktop.domain.drift import Drift, DriftKind, DriftReport
from edumanage_desktop.domain.sentences import Sentence
from migrations.program.account_marks import Ground, mark_of

_NO_RIGHT = frozenset({1044, 1142, 1143, 1227, 1370, 3619})
"""What a server answers who may not see or make something."""
_READ_ONLY = frozenset({1290, 1836, 3100})
_TRIAL = "em_trial_view_of_nothing"
_ADMINISTRATOR = Sentence(
    "Rules, accounts and the rights of others are seen by an administrator of the server alone: name one."
)
_NOTHING_OF_A_ROLE = Sentence("What administrators may do here was not to be seen either.")
_NO_VIEWS = Sentence("The texts of views were not compared: that makes a view for a moment, which was refused here.")


def drift(connections: Connections, *, account: Connections | None = None, with_views: bool = True) -> DriftReport:
    """Return what drifted, by the migrations of this program; the schema must be at their head.

    A server shows it to its administrator, whose connections are `account`; any other person sees what their own role
    holds, and is told so in `unseen`. Nothing is changed; with `with_views` a view is made for a moment beside each,
    and removed. Raises the `DatabaseError`s.
    """
    asked = connections if account is None or not connections.is_server else account
    with translated():
        if not asked.is_server:
            with asked.reading() as connection:
                found, objects = drift_in_a_file(connection)
            return DriftReport(tuple(found), objects)
        with asked.writing() as connection:
            return _on_a_server(connection, with_views=with_views)


def _on_a_server(connection: Connection, *, with_views: bool) -> DriftReport:
    database = str(connection.value("SELECT DATABASE()"))
    try:
        ground = _ground(connection, database)
        granted = drift_of_grants(connection, database=database, ground=ground)
    except driver_errors() as error:
        if error.args[:1] and error.args[0] in _NO_RIGHT:
            return _as_an_administrator_sees_it(connection, database)
        raise
    unseen: tuple[Sentence, ...] = ()
    if with_views and not _may_make_views(connection):
        with_views, unseen = False, (_NO_VIEWS,)
    wanted = objects_on_a_server(is_mysql=connection.is_mysql, ground=ground)
    if with_views:
        sweep_trials(connection)
    found, objects = drift_on_a_server(connection, wanted, has_owners=ground is not None, with_views=with_views)
    drifts = tuple(_in_order([*found, *granted.drifts]))
    return replace(granted, drifts=drifts, objects=objects, unseen=unseen)


def _as_an_administrator_sees_it(connection: Connection, database: str) -> DriftReport:
    try:
        found, grants = drift_of_own_role(connection, database=database)
    except driver_errors() as error:
        if not error.args[:1] or error.args[0] not in _NO_RIGHT:
            raise
        return DriftReport((), unseen=(_ADMINISTRATOR, _NOTHING_OF_A_ROLE))
    return DriftReport(tuple(_in_order(found)), grants=grants, unseen=(_ADMINISTRATOR,))


def _in_order(found: list[Drift]) -> list[Drift]:
    kinds = list(DriftKind)
    return sorted(found, key=lambda each: (kinds.index(each.kind), each.subject))


def _ground(connection: Connection, database: str) -> Ground | None:
    """Return for which server and database procedures of accounts were made, None where nobody prepared it.

    Raises the driver's errors for who may not read accounts.
    """
    connection.value("SELECT COUNT(*) FROM mysql.user")
    query = (
        "SELECT COUNT(*) FROM information_schema.routines WHERE routine_schema=DATABASE()"
        f" AND definer IN('{OWNER_OF_ALL}','{OWNER_OF_ACCOUNTS}')"
    )
    if not connection.value(query):
        return None
    ed25519 = "SELECT COUNT(*) FROM information_schema.plugins WHERE plugin_name='ed25519' AND plugin_status='ACTIVE'"
    is_mariadb = not connection.is_mysql
    return Ground(mariadb=is_mariadb, ed25519=is_mariadb and bool(connection.value(ed25519)), mark=mark_of(database))


def _may_make_views(connection: Connection) -> bool:
    try:
        connection.rows(f"CREATE OR REPLACE SQL SECURITY INVOKER VIEW {_TRIAL} AS SELECT 1 AS nothing")
    except driver_errors() as error:
        if error.args[:1] and error.args[0] in _NO_RIGHT | _READ_ONLY:
            return False
        raise
    with suppress(*driver_errors()):
        connection.rows(f"DROP VIEW IF EXISTS {_TRIAL}")
    return True
