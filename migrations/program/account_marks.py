"""Which database an account was made for: the server knows it by a role of no rights that the account was granted.

Accounts are the server's, what is known of people is the database's. A copy of a department on the same server has
everybody's rows, and rows alone would let whoever administers the copy lock the real accounts, or take them over.
"""

from dataclasses import dataclass
from hashlib import sha256

OWNER = "em_owner"
ACCOUNTS = "em_accounts"
"""The two locked accounts that own everything: the work, and what concerns accounts."""
HOST = "%"
"""From where people sign in."""
_BEGINNING = "em_of_"
_LONGEST = 32
"""What MySQL allows for the name of a role."""


@dataclass(frozen=True, slots=True)
class Ground:
    """The server and the database for which procedures of accounts are made.

    `ed25519` says whether the server has this way of signing in; otherwise it is the server's own default. `mark` is
    the role that tells the accounts which this database made.
    """

    mariadb: bool
    ed25519: bool
    mark: str

    @property
    def tables(self) -> tuple[str, ...]:
        """Where the server keeps, besides `mysql.user`, who has which roles and, on MariaDB, who is locked out."""
        return (
            ("mysql.roles_mapping", "mysql.global_priv")
            if self.mariadb
            else ("mysql.role_edges", "mysql.default_roles")
        )

    def password(self, secret: str) -> str:
        """Return the expressions, for CONCAT, that give an account a password, given as one; the name goes before."""
        if self.ed25519:
            return f"' IDENTIFIED VIA ed25519 USING PASSWORD(',QUOTE({secret}),')'"
        return f"' IDENTIFIED BY ',QUOTE({secret})"

    def given(self, login: str) -> str:
        """Return the query of the roles that an account was given."""
        if self.mariadb:
            return f"SELECT role FROM mysql.roles_mapping WHERE host='{HOST}' AND user={as_kept(login)}"
        return f"SELECT from_user FROM mysql.role_edges WHERE to_host='{HOST}' AND to_user={as_kept(login)}"

    def default(self, login: str) -> str:
        """Return the expression of the role that an account's sessions begin with."""
        if self.mariadb:
            return f"(SELECT default_role FROM mysql.user WHERE host='{HOST}' AND user={as_kept(login)})"
        found = f"mysql.default_roles WHERE host='{HOST}' AND user={as_kept(login)}"
        return f"(SELECT MIN(default_role_user) FROM {found})"

    def made(self, login: str) -> str:
        """Return the condition that the server has an account of this login which this database made."""
        role = "role" if self.mariadb else "from_user"
        return f"EXISTS({self.given(login)} AND {role}='{self.mark}')"

    def was_given(self, login: str, role: str) -> str:
        """Return the condition that an account was given a role, given as an expression."""
        column = "role" if self.mariadb else "from_user"
        return f"EXISTS({self.given(login)} AND {column}={as_kept(role)})"

    def locked(self, login: str) -> str:
        """Return the condition that the server lets nobody in to an account."""
        whose = f"host='{HOST}' AND user={as_kept(login)}"
        if self.mariadb:
            is_locked = "JSON_VALUE(priv,'$.account_locked') IN('1','true')"
            return f"EXISTS(SELECT 1 FROM mysql.global_priv WHERE {whose} AND {is_locked})"
        return f"EXISTS(SELECT 1 FROM mysql.user WHERE {whose} AND account_locked='Y')"

    def half_made(self, login: str, sessions: int) -> str:
        """Return the condition that an account looks as one does between its making and its mark: without any role.

        `sessions` is the limit that ours have from their first moment on.
        """
        found = f"mysql.user WHERE host='{HOST}' AND user={as_kept(login)} AND max_user_connections={sessions}"
        return f"(EXISTS(SELECT 1 FROM {found}) AND NOT EXISTS({self.given(login)}))"


def mark_of(database: str) -> str:
    """Return the name of a database's mark."""
    name = f"{_BEGINNING}{database}"
    return name if len(name) <= _LONGEST else f"{_BEGINNING}{sha256(database.encode()).hexdigest()}"[:_LONGEST]


def as_kept(login: str) -> str:
    """Return a login as the server keeps it; in other letters, all accounts would be looked through for one."""
    return f"CONVERT({login} USING utf8mb3) COLLATE utf8mb3_bin"


def digest_of_password(login: str) -> str:
    """Return the expression of what tells one password of an account from the next, and tells nothing of it."""
    found = f"mysql.user WHERE host='{HOST}' AND user={as_kept(login)}"
    return f"(SELECT SHA2(authentication_string,256) FROM {found})"
