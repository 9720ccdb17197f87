"""Preparing a MariaDB or MySQL server: owners, roles, schema, first administrator, and a look at what is unsafe."""

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from edumanage_desktop.adapters.database import migration
from edumanage_desktop.adapters.database.accounts import one_time_password
from edumanage_desktop.adapters.database.engine import is_mariadb, make_engine
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.grant_places import database_name, database_pattern, place_in_grants
from edumanage_desktop.adapters.database.noted_upgrades import noted_upgrade
from edumanage_desktop.adapters.database.safety import unsafe_things
from edumanage_desktop.adapters.database.schema_keeper import upgrade
from edumanage_desktop.domain.database_url import ServerAddress, is_embedded, server_address
from edumanage_desktop.domain.errors import DatabaseNotOurs, RefusalCode, Refused
from edumanage_desktop.domain.sentences import Sentence, counted
from edumanage_desktop.domain.step_outcomes import StepCode
from edumanage_desktop.services.administration import Progress, Target
from edumanage_desktop.services.people import OneTimePassword
from edumanage_desktop.services.server_preparation import Preparation
from migrations.program import accounts
from migrations.program.account_marks import ACCOUNTS, OWNER, Ground, mark_of
from migrations.program.account_settling import composites
from migrations.program.account_words import NEWCOMER
from migrations.program.grants import PORTAL_VIEW, ROLES
from migrations.program.replica import REPLICA_RIGHT
from migrations.steps import with_owner

_NEEDED = (
    "ALTER", "ALTER ROUTINE", "CREATE", "CREATE ROUTINE", "CREATE USER", "CREATE VIEW", "DELETE", "DROP", "EXECUTE",
    "INDEX", "INSERT", "PROCESS", "REFERENCES", "SELECT", "TRIGGER", "UPDATE",
)  # fmt: skip
_NEEDED_HERE = {True: ("CONNECTION ADMIN", "SET USER"), False: ("CONNECTION_ADMIN", "ROLE_ADMIN", "SET_ANY_DEFINER")}
"""What MariaDB (True) and MySQL call the rights to end others' sessions and to name another owner; on MySQL who makes a
role may not hand it on by that alone."""
_FORMERLY = {"SET_ANY_DEFINER": "SET_USER_ID"}
"""What a right was called before MySQL 8.2."""
_LOGGED = "SUPER (or log_bin_trust_function_creators=ON on the server, whose binary log is on)"
_PORTAL_RIGHTS = (("SELECT, INSERT, UPDATE, DELETE", "student_uploads"), ("SELECT", PORTAL_VIEW))
_NO_ACCOUNT_BY_GRANTING = "SET sql_mode=CONCAT(@@sql_mode,',NO_AUTO_CREATE_USER')"
_ADMINS = """SELECT COUNT(*) FROM people p JOIN person_roles r ON r.login=p.login AND r.role='admin'
 WHERE p.active=1"""
_CAN_ADMINISTER = f"""{_ADMINS} AND (p.account IN('active','directory')
 OR (p.account='invited' AND p.password_until_us>UNIX_TIMESTAMP()*1000000))"""
_IS_ADMIN = f"{_ADMINS} AND p.login=:login AND p.account IN('invited','active','directory')"
_PLAIN = re.compile(r"[A-Za-z0-9_$]{1,64}")


@dataclass(frozen=True, slots=True)
class _Account:
    """An account of the server as it stands in statements."""

    user: str
    host: str

    def __str__(self) -> str:
        return f"{_quoted(self.user)}@{_quoted(self.host)}"


class DatabaseServerPreparer:
    """See `services.server_preparation.ServerPreparer`."""

    def __init__(self, *, target: Target, progress: Progress) -> None:
        self._address = _server_address(target.database)
        self._target, self._progress = target, progress
        self._name = self._address.database
        self._owner = _Account(OWNER, accounts.OWNER_HOST)
        self._accounts = _Account(ACCOUNTS, accounts.OWNER_HOST)

    def prepare(
        self,
        *,
        admin: str,
        admin_name: str | None,
        portal: str | None,
        reset_admin: bool = False,
        shows_replica: bool = False,
    ) -> Preparation:
        """Prepare the server; every step can be repeated."""
        done = Preparation()
        with translated(), _engine(replace(self._address, database="")) as engine, engine.connect() as connection:
            _make_no_account_by_granting(connection)
            self._check_rights(connection, shows_replica=shows_replica)
            _check_portal(connection, portal)
            self._make_database(connection, done)
            self._make_owners(connection, done)
            self._make_roles(connection, done)
        with _engine(self._address) as engine:
            self._progress("bringing the schema up to date")
            before = migration.schema_status(engine).revision
            target = Target(self._address.url(with_password=True))
            with noted_upgrade(engine, way=StepCode.BY_SERVER_PREPARE, target=target):
                upgrade(engine)
            after = migration.schema_status(engine).revision
            if before != after:
                done.created.append(f"schema {after}")
            with translated(), engine.connect() as connection:
                _make_no_account_by_granting(connection)
                self._make_procedures(connection)
                self._forget_lost_accounts(connection, done)
                self._admit_portal(connection, portal, done)
                self._show_replica(connection, shows_replica, done)
                if reset_admin:
                    done.admin = self._renewed_admin(connection, admin, done)
                else:
                    done.admin = self._first_admin(connection, admin, admin_name or admin, done)
                done.unsafe = unsafe_things(connection, portal=portal, database=self._name)
        return done

    def statements(self, *, portal: str | None, shows_replica: bool = False) -> str:
        """Return the statements for an empty server; the schema's own are those of `db upgrade --print-sql`."""
        mariadb = self._address.backend == "mariadb"
        if shows_replica:
            _check_shows_replica(mariadb=mariadb)
        listed = [
            *([_NO_ACCOUNT_BY_GRANTING] if mariadb else []),
            self._create_database(),
            *self._owner_statements(mariadb, place=database_pattern(self._name)),
            *self._role_statements(),
        ]
        listed += [f"-- here: edumanage-desktop db upgrade --database {self._address.url()} --print-sql"]
        listed.append(f"USE {database_name(self._name)}")
        listed += self._rights_of_accounts()
        for name, statement, roles in accounts.procedures(self._ground(mariadb=mariadb, ed25519=mariadb)):
            owned = with_owner(statement, str(self._accounts))
            listed.append(f"DELIMITER //\n{owned}//\nDELIMITER ;")
            listed += [f"GRANT EXECUTE ON PROCEDURE {name} TO {caller}" for caller in (*roles, self._accounts)]
        if portal is not None:
            listed += self._portal_statements(portal)
        if shows_replica:
            listed.append(self._right_to_replica())
        return "\n".join(statement + ("" if statement.endswith((";", "sql")) else ";") for statement in listed) + "\n"

    def _check_rights(self, connection: Connection, *, shows_replica: bool) -> None:
        mariadb = is_mariadb(connection)
        if shows_replica:
            _check_shows_replica(mariadb=mariadb)
        held = held_rights(connection, self._name)
        if held is None:
            return
        needed = (*_NEEDED, *_NEEDED_HERE[mariadb], *([REPLICA_RIGHT] if shows_replica else []))
        missing = [right for right in needed if not held & {right, _FORMERLY.get(right, right)}]
        if "SUPER" not in held and _is_logged(connection):
            missing.append(_LOGGED)
        if "GRANT OPTION" not in held:
            missing.append("WITH GRANT OPTION")
        if missing:
            raise Refused(
                RefusalCode.DENIED,
                Sentence(
                    "The account {user} lacks the rights {rights} on *.*. Nothing was changed; sign in as an"
                    " administrator of the server, or let one grant them for this once.",
                    user=self._address.user,
                    rights=", ".join(missing),
                ),
                {"missing": ",".join(missing)},
            )

    def _create_database(self) -> str:
        return f"CREATE DATABASE IF NOT EXISTS {database_name(self._name)} CHARACTER SET utf8mb4"

    def _make_database(self, connection: Connection, done: Preparation) -> None:
        query = "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name=:name"
        if not connection.execute(text(query), {"name": self._name}).scalar():
            _run(connection, self._create_database())
            done.created.append(f"database {self._name}")

    def _owner_statements(self, mariadb: bool, *, place: str) -> list[str]:
        """Return what makes the two owners; `place` is this database as the server reads it in a grant."""
        rights = ",".join(accounts.OWNER_RIGHTS)
        ending = "CONNECTION ADMIN" if mariadb else "CONNECTION_ADMIN"
        # MariaDB asks for this right of whoever makes a role somebody else's default; to MySQL, CREATE USER is enough.
        tables = self._ground(mariadb=mariadb, ed25519=mariadb).tables
        default_roles = [f"GRANT UPDATE ON mysql.* TO {self._accounts}"] if mariadb else []
        # MySQL may have rules for passwords, and then takes no account without one; nobody ever uses this one.
        password = "" if mariadb else " IDENTIFIED BY RANDOM PASSWORD"
        return [
            *(f"CREATE USER IF NOT EXISTS {owner}{password} ACCOUNT LOCK" for owner in (self._owner, self._accounts)),
            *(f"ALTER USER {owner} ACCOUNT LOCK" for owner in (self._owner, self._accounts)),
            f"GRANT {rights} ON {place}.* TO {self._owner}",
            f"GRANT CREATE USER, {ending}, PROCESS ON *.* TO {self._accounts}",
            f"GRANT SELECT ON mysql.user TO {self._accounts}",
            *(f"GRANT SELECT ON {table} TO {self._accounts}" for table in tables),
            *default_roles,
        ]

    def _make_owners(self, connection: Connection, done: Preparation) -> None:
        for owner in (self._owner, self._accounts):
            if not _exists(connection, owner.user):
                done.created.append(f"account {owner.user}")
        for statement in self._owner_statements(is_mariadb(connection), place=place_in_grants(connection, self._name)):
            _run(connection, statement)
        if is_mariadb(connection) and not _has_ed25519(connection):
            _try(connection, "INSTALL SONAME 'auth_ed25519'")

    def _role_statements(self) -> list[str]:
        every = [database_name(role) for role in self._every_role()]
        return [
            *(f"CREATE ROLE IF NOT EXISTS {role}" for role in every),
            *(f"GRANT {part} TO {role}" for role, parts in composites().items() for part in parts),
            *(f"GRANT {role} TO {self._accounts} WITH ADMIN OPTION" for role in every),
        ]

    def _every_role(self) -> tuple[str, ...]:
        return (*ROLES, NEWCOMER, *composites(), mark_of(self._name))

    def _ground(self, *, mariadb: bool, ed25519: bool) -> Ground:
        return Ground(mariadb=mariadb, ed25519=ed25519, mark=mark_of(self._name))

    def _ground_of(self, connection: Connection) -> Ground:
        mariadb = is_mariadb(connection)
        return self._ground(mariadb=mariadb, ed25519=mariadb and _has_ed25519(connection))

    def _make_roles(self, connection: Connection, done: Preparation) -> None:
        for role in self._every_role():
            if not _exists(connection, role):
                done.created.append(f"role {role}")
        for statement in self._role_statements():
            _run(connection, statement)

    def _rights_of_accounts(self) -> list[str]:
        return [f"GRANT {right} ON {table} TO {self._accounts}" for right, table in accounts.accounts_rights()]

    def _make_procedures(self, connection: Connection) -> None:
        for statement in self._rights_of_accounts():
            _run(connection, statement)
        ground = self._ground_of(connection)
        for name, statement, roles in accounts.procedures(ground):
            _run(connection, f"DROP PROCEDURE IF EXISTS {name}")
            _run(connection, with_owner(statement, str(self._accounts)))
            for caller in (*roles, self._accounts):
                _run(connection, f"GRANT EXECUTE ON PROCEDURE {name} TO {caller}")

    def _portal_statements(self, portal: str) -> list[str]:
        user, _, host = portal.partition("@")
        return [f"GRANT {rights} ON {table} TO {_Account(user, host or '%')}" for rights, table in _PORTAL_RIGHTS]

    def _admit_portal(self, connection: Connection, portal: str | None, done: Preparation) -> None:
        if portal is None:
            return
        for statement in self._portal_statements(portal):
            _run(connection, statement)
        done.created.append(f"rights of {portal}")

    def _right_to_replica(self) -> str:
        return f"GRANT {REPLICA_RIGHT} ON *.* TO {self._accounts}"

    def _show_replica(self, connection: Connection, is_wanted: bool, done: Preparation) -> None:
        held = " ".join(line for (line,) in connection.execute(text(f"SHOW GRANTS FOR {self._accounts}")).all())
        if is_wanted and REPLICA_RIGHT not in held:
            _run(connection, self._right_to_replica())
            done.created.append("the view of administrators on how far a replica is behind")

    def _forget_lost_accounts(self, connection: Connection, done: Preparation) -> None:
        """Note that people have no account whose account was not made here: after their data came from elsewhere."""
        here = self._ground_of(connection).made("p.login")
        lost = f"UPDATE people p SET p.account='' WHERE p.account NOT IN('','making') AND NOT {here}"
        count = connection.execute(text(lost)).rowcount
        if count:
            done.created.append(
                f"no account of {counted(count, 'person', 'people')}, who had one elsewhere: add them again"
            )

    def _first_admin(self, connection: Connection, admin: str, name: str, done: Preparation) -> OneTimePassword | None:
        """Make the first administrator; a department with one who can sign in makes the others in the program."""
        if connection.execute(text(_CAN_ADMINISTER)).scalar():
            return None
        if connection.execute(text(_IS_ADMIN), {"login": admin}).scalar():
            return self._renewed_admin(connection, admin, done)
        entry = {"login": admin, "name": name, "email": None, "roles": ["admin"], "faculty": None, "student": None}
        made = connection.execute(text("CALL em_people_make(:people)"), {"people": json.dumps([entry])}).scalar_one()
        done.created.append(f"administrator {admin}")
        return one_time_password(json.loads(made)[0])

    def _renewed_admin(self, connection: Connection, admin: str, done: Preparation) -> OneTimePassword:
        """Give an administrator another one-time password."""
        if not connection.execute(text(_IS_ADMIN), {"login": admin}).scalar():
            raise Refused(
                RefusalCode.INVALID,
                Sentence(
                    "{login} is no administrator here who has an account. Nothing was reset; name one with --admin.",
                    login=admin,
                ),
                {"field": "person"},
            )
        made = connection.execute(text("CALL em_account_renew(:login)"), {"login": admin}).scalar_one()
        done.created.append(f"another one-time password of {admin}")
        return one_time_password(json.loads(made)[0])


def _check_portal(connection: Connection, portal: str | None) -> None:
    """Refuse a portal whose account is not there: nobody may sign in to one that a grant would make."""
    if portal is None:
        return
    user, _, host = portal.partition("@")
    query = text("SELECT COUNT(*) FROM mysql.user WHERE User=:user AND Host=:host")
    if not connection.execute(query, {"user": user, "host": host or "%"}).scalar():
        raise Refused(
            RefusalCode.INVALID,
            Sentence(
                "The server has no account {portal}. Nothing was changed; make it with a password first, or name it as"
                " USER@HOST.",
                portal=portal,
            ),
            {"field": "portal"},
        )


def _check_shows_replica(*, mariadb: bool) -> None:
    if not mariadb:
        raise Refused(
            RefusalCode.INVALID,
            Sentence(
                "On MySQL a replica is shown to who holds REPLICATION CLIENT. Nothing was changed; grant that to the"
                " account that looks at the health of the service."
            ),
            {"field": "replica"},
        )


def _server_address(database: str) -> ServerAddress:
    if is_embedded(database):
        raise DatabaseNotOurs(Sentence("Only a MariaDB or MySQL server is prepared. Nothing was changed; name one."))
    address = server_address(database)
    if not _PLAIN.fullmatch(address.database):
        raise DatabaseNotOurs(
            Sentence("The URL must end in the database's name, of letters, digits and _ only. Nothing was changed.")
        )
    return address


@contextmanager
def _engine(address: ServerAddress) -> Iterator[Engine]:
    engine = make_engine(address.url(with_password=True))
    try:
        yield engine
    finally:
        engine.dispose()


def _make_no_account_by_granting(connection: Connection) -> None:
    """Keep MariaDB, here and in every procedure made from now on, from making an account that is granted a role.

    It would have no password. MySQL knows no such way, and no such word.
    """
    if is_mariadb(connection):
        _run(connection, _NO_ACCOUNT_BY_GRANTING)


def _run(connection: Connection, statement: str) -> None:
    connection.execute(text(statement.replace(":", "\\:")))


def _try(connection: Connection, statement: str) -> None:
    try:
        _run(connection, statement)
    except DBAPIError:
        connection.rollback()


def _quoted(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"


def _is_logged(connection: Connection) -> bool:
    """Return whether triggers and functions are SUPER's alone, because the binary log would repeat what they do."""
    return bool(connection.execute(text("SELECT @@log_bin=1 AND @@log_bin_trust_function_creators=0")).scalar())


def _exists(connection: Connection, user: str) -> bool:
    query = text("SELECT COUNT(*) FROM mysql.user WHERE User=:user")
    return bool(connection.execute(query, {"user": user}).scalar())


def _has_ed25519(connection: Connection) -> bool:
    query = "SELECT COUNT(*) FROM information_schema.plugins WHERE plugin_name='ed25519' AND plugin_status='ACTIVE'"
    return bool(connection.execute(text(query)).scalar())


def held_rights(connection: Connection, database: str) -> frozenset[str] | None:
    """Return the rights that the connected account holds on everything or on the database, None for all of them."""
    held: set[str] = set()
    places = {"*.*", f"{database_name(database)}.*", f"{database_pattern(database)}.*"}
    for (line,) in _grants(connection):
        found = re.match(r"GRANT (.+?) ON (\S+) TO ", line)
        if found is None or found[2] not in places:
            continue
        can_grant = "WITH GRANT OPTION" in line
        if found[1] == "ALL PRIVILEGES" and can_grant and found[2] == "*.*":
            return None
        held |= {right.strip() for right in found[1].split(",")} | ({"GRANT OPTION"} if can_grant else set())
    return frozenset(held)


def _grants(connection: Connection) -> Sequence[Any]:
    return connection.execute(text("SHOW GRANTS")).all()
