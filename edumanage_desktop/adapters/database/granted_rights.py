"""Rights on a server: those that migrations and a preparation grant, and those that stand in the server's tables."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from edumanage_desktop.adapters.database.connections import Connection
from migrations.program import accounts, archive, health, maintenance
from migrations.program.account_marks import ACCOUNTS, OWNER, Ground, mark_of
from migrations.program.account_settling import composites
from migrations.program.account_words import NEWCOMER
from migrations.program.grants import PORTAL_VIEW, ROLES, grants

Holder = tuple[str, str]
"""(user, host) of an account or role, as the server keeps it."""
_PRIVILEGE = re.compile(r"([A-Z ]+?)\s*(?:\(([^)]*)\))?\s*(?:,|$)")
_PORTAL_MAY = {
    "student_uploads": frozenset({"SELECT", "INSERT", "UPDATE", "DELETE"}),
    PORTAL_VIEW: frozenset({"SELECT"}),
}


@dataclass(frozen=True, slots=True, order=True)
class Right:
    """One right of one holder: on a table or view, a column of it, or a routine of the database; '' is all of it."""

    holder: Holder
    privilege: str
    target: str
    column: str = ""

    def words(self) -> str:
        """Return it as it stands in a GRANT."""
        column = f"({self.column})" if self.column else ""
        return f"{self.privilege}{column} ON {self.target or '*'}"


def every_role(database: str) -> tuple[str, ...]:
    """Return the roles that a preparation makes for a database."""
    return (*ROLES, NEWCOMER, *composites(), mark_of(database))


def account_words(holder: Holder) -> str:
    """Return an account or a role as a person reads it."""
    user, host = holder
    return f"{user}@{host}" if host not in {"", "%"} else user


def wanted_rights(ground: Ground | None, *, role_host: str) -> frozenset[Right]:
    """Return what roles hold in a database at the head; with a ground also what belongs to accounts.

    `role_host` is the host of roles on this server.
    """
    listed = [*grants(), *maintenance.grants(), *archive.grants(), *health.grants()]
    found = {right for privilege, target, role in listed for right in _rights((role, role_host), privilege, target)}
    if ground is None:
        return frozenset(found)
    keeper = (ACCOUNTS, accounts.OWNER_HOST)
    for privilege, target in accounts.accounts_rights():
        found |= set(_rights(keeper, privilege, target))
    for name, _statement, callers in accounts.procedures(ground):
        procedure = f"PROCEDURE {name}"
        found |= {Right((caller, role_host), "EXECUTE", procedure) for caller in callers}
        found.add(Right(keeper, "EXECUTE", procedure))
    owner = (OWNER, accounts.OWNER_HOST)
    return frozenset(found | {Right(owner, privilege, "") for privilege in accounts.OWNER_RIGHTS})


def _rights(holder: Holder, privileges: str, target: str) -> Iterator[Right]:
    for name, columns in _PRIVILEGE.findall(privileges):
        for column in columns.split(",") if columns else [""]:
            yield Right(holder, name.strip(), target, column.strip(" `"))


def held_rights_here(connection: Connection, database: str) -> frozenset[Right]:
    """Return every right on a database that stands in the server's tables, whoever holds it.

    Raises the driver's errors for who may not read them.
    """
    found = set(_on_the_whole(connection, database))
    on_tables = "SELECT User,Host,Table_name,Table_priv FROM mysql.tables_priv WHERE Db=:db"
    for user, host, table, privileges in connection.rows(on_tables, {"db": database}):
        found |= {Right((str(user), str(host)), each, str(table)) for each in _listed(privileges)}
    on_columns = "SELECT User,Host,Table_name,Column_name,Column_priv FROM mysql.columns_priv WHERE Db=:db"
    for user, host, table, column, privileges in connection.rows(on_columns, {"db": database}):
        found |= {Right((str(user), str(host)), each, str(table), str(column)) for each in _listed(privileges)}
    on_routines = "SELECT User,Host,Routine_type,Routine_name,Proc_priv FROM mysql.procs_priv WHERE Db=:db"
    for user, host, kind, name, privileges in connection.rows(on_routines, {"db": database}):
        found |= {Right((str(user), str(host)), each, f"{kind} {name}") for each in _listed(privileges)}
    return frozenset(found)


def _on_the_whole(connection: Connection, database: str) -> Iterator[Right]:
    """Yield what is granted on the database as a whole, also by a pattern that its name fits."""
    columns = [str(row[0]) for row in connection.rows("SHOW COLUMNS FROM mysql.db")]
    named = [column for column in columns if column.lower().endswith("_priv")]
    listed = ",".join(f"`{column}`" for column in named)
    query = f"SELECT User,Host,{listed} FROM mysql.db WHERE :db LIKE Db"
    for user, host, *held in connection.rows(query, {"db": database}):
        for column, is_held in zip(named, held, strict=True):
            if str(is_held) == "Y":
                yield Right((str(user), str(host)), _spelt(column.removesuffix("_priv")), "")


def _spelt(column: str) -> str:
    """Return the privilege of a column of the server's table, as a GRANT names it."""
    words = column.upper().replace("_", " ")
    return {
        "GRANT": "GRANT OPTION",
        "CREATE TMP TABLE": "CREATE TEMPORARY TABLES",
    }.get(words, words)


def _listed(privileges: object) -> list[str]:
    found = [each.strip().upper() for each in str(privileges or "").split(",")]
    return ["GRANT OPTION" if each == "GRANT" else each for each in found if each]


def held_elsewhere(connection: Connection, database: str, holders: Iterable[str]) -> Mapping[Holder, Sequence[str]]:
    """Return on which other databases some holders have rights; those of departments and of old databases aside."""
    of_ours = "SELECT DISTINCT table_schema FROM information_schema.tables WHERE table_name IN('em_schema','history')"
    family = {database, *(str(name) for (name,) in connection.rows(of_ours))}
    there = {str(name) for (name,) in connection.rows("SELECT schema_name FROM information_schema.schemata")}
    wanted, found = frozenset(holders), dict[Holder, set[str]]()
    for table in ("db", "tables_priv", "columns_priv", "procs_priv"):
        for user, host, name in connection.rows(f"SELECT DISTINCT User,Host,Db FROM mysql.{table}"):
            place = str(name).replace("\\", "")
            if str(user) in wanted and place in there - family:
                found.setdefault((str(user), str(host)), set()).add(place)
    return {holder: sorted(places) for holder, places in sorted(found.items())}


def held_globally(connection: Connection) -> Mapping[Holder, Sequence[str]]:
    """Return what accounts and roles may do on the whole server; USAGE, which is nothing, aside."""
    if connection.is_mysql:
        query = "SELECT grantee,privilege_type FROM information_schema.user_privileges WHERE privilege_type<>'USAGE'"
        found = dict[Holder, list[str]]()
        for grantee, privilege in connection.rows(query):
            user, _, host = str(grantee).rpartition("@")
            found.setdefault((user[1:-1], host[1:-1]), []).append(str(privilege))
        return {holder: sorted(held) for holder, held in found.items()}
    columns = [str(row[0]) for row in connection.rows("SHOW COLUMNS FROM mysql.user")]
    named = [column for column in columns if column.lower().endswith("_priv")]
    listed = ",".join(f"u.`{column}`" for column in named)
    beyond = "COALESCE(JSON_VALUE(g.Priv,'$.access'),0)<>0"
    query = (
        f"SELECT u.User,u.Host,{listed} FROM mysql.user u JOIN mysql.global_priv g ON g.User=u.User AND g.Host=u.Host"
        f" WHERE {beyond}"
    )
    return {
        (str(user), str(host)): [
            _spelt(column.removesuffix("_priv")) for column, is_held in zip(named, held, strict=True) if is_held == "Y"
        ]
        or ["rights of the server"]
        for user, host, *held in connection.rows(query)
    }


def given_roles(connection: Connection) -> Mapping[Holder, frozenset[str]]:
    """Return the roles that every account and role was given."""
    query = "SELECT User,Host,Role FROM mysql.roles_mapping"
    if connection.is_mysql:
        query = "SELECT TO_USER,TO_HOST,FROM_USER FROM mysql.role_edges"
    found = dict[Holder, set[str]]()
    for user, host, role in connection.rows(query):
        found.setdefault((str(user), str(host)), set()).add(str(role))
    return {holder: frozenset(roles) for holder, roles in found.items()}


def locked_accounts(connection: Connection) -> frozenset[Holder]:
    """Return the accounts that the server lets nobody in to."""
    query = (
        "SELECT User,Host FROM mysql.global_priv WHERE JSON_VALUE(Priv,'$.account_locked') IN('1','true')"
        if not connection.is_mysql
        else "SELECT User,Host FROM mysql.user WHERE account_locked='Y'"
    )
    return frozenset((str(user), str(host)) for user, host in connection.rows(query))


def is_the_portals(right: Right) -> bool:
    """Return whether a right is one that the portal's account needs."""
    return not right.column and right.privilege in _PORTAL_MAY.get(right.target, frozenset())


def rights_in_lines(lines: Iterable[str], role: str, database: str, *, role_host: str) -> frozenset[Right]:
    """Return the rights of a role on a database that the lines of SHOW GRANTS tell, all of which are the role's."""
    shape = re.compile(rf"GRANT (.+) ON (?:(PROCEDURE|FUNCTION) )?`?{re.escape(database)}`?\.`?([\w$*]+)`? TO ")
    found: set[Right] = set()
    for line in lines:
        if told := shape.match(line):
            target = f"{told[2]} {told[3]}" if told[2] else told[3].replace("*", "")
            found |= set(_rights((role, role_host), told[1].replace("`", ""), target))
    return frozenset(found)
