"""A copy of a department in scratch: a backup as it was at its own schema, on which the pending migrations are run."""

import secrets
from collections.abc import Callable, Mapping

from sqlalchemy import text

from edumanage_desktop.adapters.database import migration
from edumanage_desktop.adapters.database.backup_text import TABLES
from edumanage_desktop.adapters.database.embedded_accounts import make_first_admin, needs_first_admin
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.probes import NEWEST
from edumanage_desktop.adapters.database.restoring import EmptyDatabase
from edumanage_desktop.adapters.database.unfinished_restore import Sums
from edumanage_desktop.domain.deployments import MigrationFailed
from edumanage_desktop.domain.errors import DatabaseError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.verification.checks import Verification
from edumanage_desktop.services.verification.steps import COMPARED_FILES

_AN_ADMINISTRATOR = (
    "SELECT p.login FROM people p JOIN person_roles r ON r.login=p.login AND r.role='admin' WHERE p.active=1"
    " ORDER BY p.login LIMIT 1"
)
_FIRST = "staging"
Verify = Callable[[Target, str], Verification]
"""Lets test people work in a copy, as an administrator of it."""


class StagedCopy(EmptyDatabase):
    """Implements `services.deployment.desk.StagedDatabase`; `verify` is None where nobody can sign in to the copy."""

    def __init__(self, *, target: Target, verify: Verify | None = None) -> None:
        super().__init__(target=target)
        self._target, self._verify = target, verify
        self._revision, self._of_the_backup = "", frozenset[str]()

    def begin(self, revision: str, columns: Mapping[str, tuple[str, ...]], sums: Sums) -> None:
        """Make the tables; which of them its schema had is told by the backup."""
        super().begin(revision, columns, sums)
        self._revision, self._of_the_backup = revision, frozenset(columns)

    def finish(self) -> None:
        """Bring the rules of the backup's own schema, without the tables that are younger."""
        self.require_states()
        with translated(), self._engine.connect() as connection:
            for table in reversed(TABLES):
                if table.info.get("since", self._revision) > self._revision and table.name not in self._of_the_backup:
                    connection.execute(text(f"DROP TABLE IF EXISTS {table.name}"))
            connection.commit()
        migration.upgrade(self._engine, to=self._revision)

    def let_in(self) -> None:
        """Leave the schema as it was backed up: roles see of it what they saw, and `migrate` is what is tried."""

    def migrate(self) -> tuple[str, str]:
        """Go up to the newest schema, as an upgrade does; raises `MigrationFailed` with the words of the database."""
        try:
            return self._revision, migration.upgrade(self._engine).revision or ""
        except DatabaseError as error:
            cause = error.__cause__
            raise MigrationFailed(Sentence("{why}", why=str(getattr(cause, "orig", cause) or error))) from error

    def newest_files(self) -> frozenset[str]:
        """Return the keys of the newest submissions' first files."""
        with translated(), self._engine.connect() as connection:
            rows = connection.execute(text(NEWEST.format(count=COMPARED_FILES))).mappings()
            return frozenset(str(row["store_key"]) for row in rows)

    def verify(self) -> Verification | None:
        """Let test people work in a copy in a file; a backup has no passwords, so it may get an administrator first."""
        if self._verify is None or self._is_server:
            return None
        if needs_first_admin(self._target.database):
            password = f"{secrets.token_urlsafe(24)}-aA1"
            make_first_admin(self._target.database, login=_FIRST, full_name="Staging", password=password)
            return self._verify(self._target, _FIRST)
        with translated(), self._engine.connect() as connection:
            login = str(connection.execute(text(_AN_ADMINISTRATOR)).scalar_one())
        return self._verify(self._target, login)
