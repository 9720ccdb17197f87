"""A private MySQL server, like the private MariaDB, wherever this computer has a `mysqld` that is MySQL's."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tests.database_server import DatabaseServer

MISSING = "no mysqld of MySQL on PATH (Debian's mariadb-server has one of that name, which is MariaDB's)"
_ALSO_IN = "/usr/sbin:/usr/local/sbin:/usr/local/bin:/usr/bin"
"""Where servers lie that an ordinary account's PATH does not name."""


@cache
def mysql_program() -> str | None:
    """Return the path of a real MySQL server, None when there is none."""
    for folder in f"{os.environ.get('PATH', '')}:{_ALSO_IN}".split(":"):
        found = shutil.which("mysqld", path=folder) if folder else None
        if found is not None and _is_mysql(found):
            return found
    return None


def _is_mysql(program: str) -> bool:
    command = [program, "--no-defaults", "--version"]
    asked = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return asked.returncode == 0 and "mariadb" not in asked.stdout.lower()


class MySQLServer(DatabaseServer):
    """One server process of MySQL, with the settings of its makers, the binary log among them."""

    name = "MySQL"
    account_tables = ("mysql.user", "mysql.role_edges", "mysql.default_roles")
    set_password = "SET PASSWORD = %s"

    @property
    def authority(self) -> Path:
        """The certificate authority that the server made for itself."""
        return self.data / "ca.pem"

    def url(self, login: str = "root", password: str | None = None, database: str = "") -> str:
        """Return the SQLAlchemy URL of an account, which signs in over TLS: MySQL asks newcomers for the password."""
        return f"{super().url(login, password, database)}&ssl_ca={self.authority}"

    def accounts(self) -> frozenset[tuple[str, str, bool]]:
        """Return every account as (name, host, False): a role is an account like any other here."""
        with self.connect() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT user, host FROM mysql.user")
            return frozenset((str(user), str(host), False) for user, host in cursor.fetchall())

    def default_role(self, role: str, account: str) -> str:
        """Return the statement that makes a role the one of every session of an account."""
        return f"SET DEFAULT ROLE {role} TO {account}"

    def _program(self) -> str:
        found = mysql_program()
        if found is None:
            raise RuntimeError(MISSING)
        return found

    def _settings(self) -> Sequence[str]:
        # No folder for files that the server reads, and no second protocol on a port that others use.
        return ("--secure-file-priv=NULL", "--loose-mysqlx=OFF")

    def _installing(self) -> Sequence[str]:
        return (self._program(), "--initialize-insecure")

    def _administrator(self) -> str:
        return (
            f"CREATE USER IF NOT EXISTS 'root'@'127.0.0.1' IDENTIFIED BY '{self.root_password}';\n"
            "GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;\n"
            f"ALTER USER 'root'@'localhost' IDENTIFIED BY '{self.root_password}';\n"
        )
