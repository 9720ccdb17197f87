"""A private MariaDB server in a folder of its own, on a free loopback port, gone when the proof is over."""

import shutil
from collections.abc import Sequence

from tests.database_server import DatabaseServer


class MariaDBServer(DatabaseServer):
    """One server process of MariaDB."""

    name = "MariaDB"
    account_tables = ("mysql.global_priv", "mysql.roles_mapping")
    set_password = "SET PASSWORD = PASSWORD(%s)"

    def accounts(self) -> frozenset[tuple[str, str, bool]]:
        """Return every account as (name, host, is a role)."""
        with self.connect() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT user, host, COALESCE(JSON_VALUE(priv, '$.is_role'), 0) FROM mysql.global_priv")
            return frozenset((str(user), str(host), bool(int(role))) for user, host, role in cursor.fetchall())

    def default_role(self, role: str, account: str) -> str:
        """Return the statement that makes a role the one of every session of an account."""
        return f"SET DEFAULT ROLE {role} FOR {account}"

    def _program(self) -> str:
        return _path_of("mariadbd")

    def _settings(self) -> Sequence[str]:
        return (
            "--skip-networking=0",
            "--character-set-server=utf8mb4",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=128M",
        )

    def _installing(self) -> Sequence[str]:
        # --force: also where nothing, not even `localhost`, has a name, as in a root without /etc/hosts.
        options = ("--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve", "--force")
        return (_path_of("mariadb-install-db"), *options)

    def _administrator(self) -> str:
        return (
            # Not made anew at a restart: what root may hand on of roles would be gone with it.
            "CREATE USER IF NOT EXISTS 'root'@'127.0.0.1';\n"
            f"ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '{self.root_password}';\n"
            "GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;\n"
            f"ALTER USER 'root'@'localhost' IDENTIFIED BY '{self.root_password}';\n"
            "DELETE FROM mysql.global_priv WHERE user = '';\n"
            "FLUSH PRIVILEGES;\n"
        )


def _path_of(name: str) -> str:
    """Return the path of a server program; Debian keeps some where an ordinary account's PATH does not look."""
    path = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin:/usr/local/bin:/usr/bin")
    if path is None:
        raise RuntimeError(f"{name} is missing: python3 dev.py test installs what the tests need")
    return path
