"""The schema of a database in use, as deployments look at it: taken up and down, and what a way down would lose."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from edumanage_desktop.adapters.database import migration, schema, schema_keeper
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.engine import make_engine, reading
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.keepsake import DERIVED_ANEW
from edumanage_desktop.adapters.database.maintenance_tables import SINCE
from edumanage_desktop.adapters.database.preparation import held_rights
from edumanage_desktop.adapters.database.restoring import troubles
from edumanage_desktop.adapters.platform import this_platform
from edumanage_desktop.domain.database_url import is_embedded, server_address
from edumanage_desktop.domain.deployments import DeploymentBusy
from edumanage_desktop.domain.errors import DatabaseNotOurs, RefusalCode, Refused
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import SchemaReport, Target
from edumanage_desktop.services.deployment.desk import Loss
from edumanage_desktop.services.temporary import temporary_folder

_IS_ADMIN = "SELECT COUNT(*) FROM my_roles WHERE role='admin'"
_NEEDED = (
    "ALTER", "ALTER ROUTINE", "CREATE", "CREATE ROUTINE", "CREATE VIEW", "DELETE", "DROP", "EXECUTE", "INDEX", "INSERT",
    "REFERENCES", "SELECT", "TRIGGER", "UPDATE", "GRANT OPTION",
)  # fmt: skip
"""What migrations need on a server, all of which an administrator of it has."""
_HELD = "SELECT COUNT(*) FROM history WHERE upload_id=:upload AND version=:version AND row_hash=:hash"
_LOCK_SUFFIX = ".deploy-lock"
_DENIED = Sentence("Only an administrator of the department deploys. Nothing was changed.")
_BUSY = Sentence(
    "Another deployment of this database is at work. Nothing was changed; wait until it has ended, then look at"
    " `deploy log`."
)
Places = Mapping[str, frozenset[str]]
"""Tables with the names of their columns."""


class DatabaseDeployedSchema:
    """See `services.deployment.desk.DeployedSchema`.

    `person` is an administrator of the department, `account` who changes the schema: on a server an administrator of
    it, in a file the same. `password` is the person's where their URL has none. `sign_in` lets the person in to a file,
    or raises.
    """

    def __init__(
        self,
        *,
        person: Target,
        account: Target | None = None,
        password: str | None = None,
        sign_in: Callable[[], None] = lambda: None,
    ) -> None:
        self._person = _Side(person, password)
        self._account = self._person if account is None else _Side(account)
        self._sign_in, self._where = sign_in, (account or person).database
        self._is_server = not is_embedded(self._where)

    def check(self) -> None:
        """Let in, and ask for the role."""
        self._sign_in()
        with self._person.opened() as engine, translated(), reading(engine) as connection:
            if schema.revision_shown(engine) is None:
                return  # there is nothing of ours, which is told as that
            if not connection.execute(text(_IS_ADMIN)).scalar():
                raise Refused(RefusalCode.DENIED, _DENIED, {"reason": "kind"})

    def check_rights(self) -> None:
        """Ask a server what the account may do; whoever owns a file may do everything with it."""
        if not self._is_server:
            return
        address = server_address(self._where)
        with self._account.opened() as engine, translated(), reading(engine) as connection:
            held = held_rights(connection, address.database)
        missing = [] if held is None else [right for right in _NEEDED if right not in held]
        if missing:
            raise Refused(
                RefusalCode.DENIED,
                Sentence(
                    "The account {user} lacks the rights {rights} that a change of the schema needs. Nothing was"
                    " changed; name an administrator of the server.",
                    user=address.user,
                    rights=", ".join(missing),
                ),
                {"missing": ",".join(missing)},
            )

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold a lock of the server, or one beside the file; both die with whoever holds them."""
        if self._is_server:
            with self._account.opened() as engine, translated(), engine.connect() as connection:
                lock = {"name": f"em_deploy_{server_address(self._where).database}"[:64]}
                connection.execute(text("SET SESSION wait_timeout=86400"))
                if connection.execute(text("SELECT GET_LOCK(:name,0)"), lock).scalar() != 1:
                    raise DeploymentBusy(_BUSY)
                yield
                if not connection.invalidated:
                    connection.execute(text("SELECT RELEASE_LOCK(:name)"), lock)
            return
        file = place_of(self._where).file
        if file is None or not file.name or str(file).startswith(("file:", ":memory:")):
            raise DatabaseNotOurs(
                Sentence("Only a database in a file or on a server is deployed. Nothing was changed.")
            )
        lock_file = file.resolve().with_name(file.name + _LOCK_SUFFIX)
        held = this_platform().try_lock(lock_file)
        if held is None:
            raise DeploymentBusy(_BUSY)
        try:
            yield
        finally:
            held.remove()

    def status(self) -> SchemaReport:
        """Look at it as everybody may; where no view shows it, as the account that changes it."""
        with self._person.opened() as engine:
            revision = schema.revision_shown(engine)
        if revision is None:
            with self._account.opened() as engine:
                found = migration.schema_status(engine)
        else:
            found = migration.status_of(revision)
        return SchemaReport(found.revision, found.head, found.pending)

    def has_windows(self) -> bool:
        """Compare the revision with the one that brought them."""
        return (self.status().revision or "") >= SINCE

    def before(self, revision: str) -> str | None:
        """Look among the migrations."""
        return migration.revision_before(revision)

    def upgrade(self) -> None:
        """Run the migrations."""
        with self._account.opened() as engine:
            schema_keeper.upgrade(engine)

    def losses(self, to: str) -> Sequence[Loss]:
        """Take an empty database down to see what goes with it, and count what stands there in the one in use."""
        with self._account.opened() as engine:
            revision = migration.schema_status(engine).revision or "base"
            above, below = _places_on_the_way(revision, to)
            with translated(), reading(engine) as connection:
                return _losses(connection, above, below)

    def downgrade(self, to: str) -> None:
        """Run the migrations down."""
        with self._account.opened() as engine:
            migration.downgrade(engine, to=to)

    def take_back(self, to: str) -> None:
        """Run the way down of the revision that broke off, too."""
        with self._account.opened() as engine:
            migration.take_back(engine, to=to)

    def broken(self) -> Sequence[str]:
        """Check the database in use, as a restore checks its own."""
        with self._account.opened() as engine:
            return troubles(engine)

    def statements(self, direction: str, *, to: str) -> str:
        """Print them."""
        return schema_keeper.DatabaseSchemaKeeper(target=self._account.target).statements(direction, to=to)

    def is_called(self, engine: str, database: str) -> bool:
        """Compare the names; a server is told from a file only."""
        if not self._is_server:
            file = place_of(self._where).file
            return engine == "sqlite" and file is not None and Path(database).name == file.name
        return engine != "sqlite" and database == server_address(self._where).database

    def holds(self, upload_id: int, version: int, row_hash: str) -> bool:
        """Look for the row."""
        values = {"upload": upload_id, "version": version, "hash": row_hash}
        with self._person.opened() as engine, translated(), reading(engine) as connection:
            return bool(connection.execute(text(_HELD), values).scalar())


class _Side:
    """As whom the database is asked."""

    def __init__(self, target: Target, password: str | None = None) -> None:
        self.target, self._password = target, password

    @contextmanager
    def opened(self) -> Iterator[Engine]:
        target = self.target
        engine = make_engine(target.database, login=target.login, password=self._password, existing_only=True)
        try:
            yield engine
        finally:
            engine.dispose()


def _losses(connection: Connection, above: Places, below: Places) -> list[Loss]:
    inspector = inspect(connection)
    present = {
        table: {str(column["name"]) for column in inspector.get_columns(table)} for table in inspector.get_table_names()
    }
    found: list[Loss] = []
    for table, columns in sorted(above.items()):
        if table in DERIVED_ANEW or table not in present:
            continue
        if table not in below:
            found.append(Loss(table, _count(connection, f"SELECT COUNT(*) FROM {table}")))
            continue
        for column in sorted((columns - below[table]) & present[table]):
            count = _count(connection, f"SELECT COUNT(*) FROM {table} WHERE {column} IS NOT NULL")
            found.append(Loss(f"{table}.{column}", count))
    return [each for each in found if each.rows]


def _count(connection: Connection, query: str) -> int:
    return int(connection.execute(text(query)).scalar_one())


def _places_on_the_way(revision: str, to: str) -> tuple[Places, Places]:
    """Return which tables with which columns an empty database has at one revision, and after the way down."""
    with temporary_folder("edumanage-way-down-") as folder:
        engine = make_engine(f"sqlite:///{(folder / 'empty.sqlite').as_posix()}")
        try:
            migration.upgrade(engine, to=revision)
            above = _places(engine)
            migration.downgrade(engine, to=to)
            return above, _places(engine)
        finally:
            engine.dispose()


def _places(engine: Engine) -> Places:
    inspector = inspect(engine)
    return {
        table: frozenset(str(column["name"]) for column in inspector.get_columns(table))
        for table in inspector.get_table_names()
        if table != migration.VERSION_TABLE
    }
