"""What is unsafe about a database server: each finding has a stable name and says what to do."""

import re
from typing import Any

from sqlalchemy import Connection, text

from edumanage_desktop.adapters.database.engine import is_mariadb
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.server_preparation import Unsafe
from migrations.program.account_marks import HOST
from migrations.program.grants import PORTAL_VIEW

_WEAK = ("mysql_native_password", "mysql_old_password")
_NO_PASSWORD = "invalid"
"""What MariaDB stores for an account, as root of a fresh installation, that no password lets in but the system does."""
_NAMED_AT_MOST = 20
_SPARE_CONNECTIONS = 10
_CONNECTIONS_OF_A_WINDOW = 2
_PORTAL_MAY = {"student_uploads": {"SELECT", "INSERT", "UPDATE", "DELETE"}, PORTAL_VIEW: {"SELECT"}}


def unsafe_things(connection: Connection, *, portal: str | None, database: str) -> tuple[Unsafe, ...]:
    """Return what should be mended, signed in as an administrator of the server."""
    found = [
        *_accounts(connection),
        *_server(connection),
        *_connections(connection),
        *_departments(connection, database),
        *(_portal(connection, portal, database) if portal is not None else ()),
    ]
    return tuple(found)


def _accounts(connection: Connection) -> list[Unsafe]:
    found = []
    if _value(connection, "SELECT COUNT(*) FROM mysql.user WHERE User='' AND Host<>''"):
        found.append(Unsafe("anonymous accounts", "Anybody may sign in without a name: DROP USER ''@'localhost'."))
    if _value(connection, "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name='test'"):
        found.append(Unsafe("test database", "Everybody may write the database `test`: DROP DATABASE test."))
    listed = "','".join(_WEAK)
    unlocked = "account_locked='N'"
    if is_mariadb(connection):
        unlocked = (
            "EXISTS(SELECT 1 FROM mysql.global_priv g WHERE g.User=user.User AND g.Host=user.Host"
            " AND COALESCE(JSON_VALUE(g.Priv,'$.account_locked'),'0') NOT IN('1','true')"
            f" AND COALESCE(JSON_VALUE(g.Priv,'$.authentication_string'),'')<>'{_NO_PASSWORD}')"
        )
    query = f"SELECT User,Host FROM mysql.user WHERE plugin IN('{listed}') AND User<>'' AND Host<>'' AND {unlocked}"
    weak = connection.execute(text(f"{query} ORDER BY User,Host LIMIT {_NAMED_AT_MOST}")).all()
    if weak:
        named = ", ".join(f"{user}@{host}" for user, host in weak)
        words = f"These accounts sign in by an outdated method: {named}. Give them ed25519 (MariaDB) or caching_sha2."
        found.append(Unsafe("weak authentication", words))
    return found + _twins(connection)


def _twins(connection: Connection) -> list[Unsafe]:
    """Find accounts by which somebody signs in as a person of ours: who that is, the login alone tells."""
    query = (
        "SELECT u.User,u.Host FROM mysql.user u JOIN people p ON BINARY p.login=BINARY u.User AND p.account<>''"
        f" WHERE u.Host<>'{HOST}' AND u.Host<>'' ORDER BY u.User,u.Host LIMIT {_NAMED_AT_MOST}"
    )
    twins = connection.execute(text(query)).all()
    if not twins:
        return []
    named = ", ".join(f"{user}@{host}" for user, host in twins)
    return [Unsafe("twin accounts", f"Who signs in by these is taken for the person of that login: drop {named}.")]


def _server(connection: Connection) -> list[Unsafe]:
    found = []
    if _variable(connection, "have_ssl") not in {"YES", None}:
        found.append(Unsafe("no TLS", "Passwords and work cross the network in clear: set ssl_cert and ssl_key."))
    elif _variable(connection, "require_secure_transport") == "OFF":
        found.append(
            Unsafe("TLS not required", "The server takes plain connections too: set require_secure_transport.")
        )
    if not _has_audit_log(connection):
        plugin = "the plugin server_audit" if is_mariadb(connection) else "an audit plugin, such as audit_log"
        found.append(Unsafe("audit log off", f"Raw SQL that is refused leaves no trace: load {plugin}."))
    if _variable(connection, "event_scheduler") != "ON":
        found.append(Unsafe("event scheduler off", "Work on a schedule does not run: set event_scheduler=ON."))
    return found


def _has_audit_log(connection: Connection) -> bool:
    """Return whether the server notes what is asked of it; MySQL's own comes as a plugin or as a component."""
    if is_mariadb(connection):
        return _variable(connection, "server_audit_logging") == "ON"
    plugin = "SELECT 1 FROM information_schema.plugins WHERE plugin_name='audit_log' AND plugin_status='ACTIVE'"
    component = "SELECT 1 FROM mysql.component WHERE component_urn LIKE '%audit_log%'"
    return bool(_value(connection, f"SELECT EXISTS({plugin}) OR EXISTS({component})"))


def _connections(connection: Connection) -> list[Unsafe]:
    most = int(_variable(connection, "max_connections") or 0)
    people = int(_value(connection, "SELECT COUNT(*) FROM people WHERE active=1 AND account<>''") or 0)
    needed = people * _CONNECTIONS_OF_A_WINDOW + _SPARE_CONNECTIONS
    if needed <= most:
        return []
    who = counted(people, "person", "people")
    words = f"{who} may need {needed} connections, the server allows {most}: raise max_connections."
    return [Unsafe("max_connections", words)]


def _departments(connection: Connection, database: str) -> list[Unsafe]:
    """Find other databases of ours: roles are the server's, and a table asks nobody whom it knows (SECURITY.md)."""
    query = (
        "SELECT table_schema FROM information_schema.tables WHERE table_name='em_schema' AND table_schema<>:database"
        f" ORDER BY table_schema LIMIT {_NAMED_AT_MOST}"
    )
    others = ", ".join(name for (name,) in connection.execute(text(query), {"database": database}).all())
    if not others:
        return []
    words = (
        f"Registrars of {others} read the register here with raw SQL, administrators the history and the texts too, the"
        " backup everything, and the other way round: give a department that must not know this a server of its own."
    )
    return [Unsafe("another department", words)]


def _portal(connection: Connection, portal: str, database: str) -> list[Unsafe]:
    user, _, host = portal.partition("@")
    lines = connection.execute(text("SHOW GRANTS FOR :user@:host"), {"user": user, "host": host or "%"}).all()
    excess = []
    for (line,) in lines:
        found = re.match(r"GRANT (.+?) ON `?([^`.]+)`?\.`?([^`]+?)`? TO ", line)
        if found is None:
            continue
        rights = {right.strip() for right in found[1].split(",")} - {"USAGE"}
        allowed = _PORTAL_MAY.get(found[3], set()) if found[2] == database else set()
        if rights - allowed:
            excess.append(f"{', '.join(sorted(rights - allowed))} on {found[2]}.{found[3]}")
    if not excess:
        return []
    return [Unsafe("portal account", f"The portal may do more than it needs: {'; '.join(excess)}. Revoke that.")]


def _value(connection: Connection, query: str) -> Any:
    return connection.execute(text(query)).scalar()


def _variable(connection: Connection, name: str) -> str | None:
    row = connection.execute(text("SHOW GLOBAL VARIABLES LIKE :name"), {"name": name}).one_or_none()
    return None if row is None else str(row[1])
