"""The steps of deployments among the records of what was done for the service, also where a schema is from before them.

The table comes with the tables of the newest schema, so that it may be there before the rules of `0004` are: then
nothing but the account that changes the schema writes it, and gives login and time itself.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import Connection, Engine, inspect, text

from edumanage_desktop.adapters.database.engine import make_engine, reading
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.lost_work import instant, micros
from edumanage_desktop.domain.deployments import Step, read_step
from edumanage_desktop.domain.maintenance import DEPLOYMENT, Outcome
from edumanage_desktop.services.administration import Target
from migrations.program.server_words import LOGIN
from migrations.steps import statements_of

_TABLE = "maintenance_records"
_WITH_THE_TABLES_OF = "0004"
_ALL = f"SELECT outcome,result,login,at_us FROM {_TABLE} WHERE task=:task ORDER BY at_us,record_uuid"
_NOTE = f"INSERT INTO {_TABLE}(record_uuid,task,outcome,result) VALUES(:uuid,:task,:outcome,:result)"
_WHO = f"UPDATE {_TABLE} SET login={{login}},at_us=:at_us WHERE record_uuid=:uuid AND at_us=0"


class DatabaseDeploymentLog:
    """See `services.deployment.desk.DeploymentLog`.

    `target` is who may change the schema; on a server reading alone needs an administrator of the department only.
    `password` is the target's where its URL has none.
    """

    def __init__(self, *, target: Target, password: str | None = None) -> None:
        self._target, self._password = target, password

    def steps(self) -> Sequence[Step]:
        """Read them."""
        with self._engine() as engine, translated(), reading(engine) as connection:
            if not inspect(connection).has_table(_TABLE):
                return ()
            rows = connection.execute(text(_ALL), {"task": DEPLOYMENT}).tuples().all()
        found = (
            read_step(str(result), is_well=outcome == Outcome.WELL, login=str(login), at=instant(int(at_us)))
            for outcome, result, login, at_us in rows
        )
        return [step for step in found if step is not None]

    def note(self, step: Step) -> None:
        """Insert a record; a table that is not there yet is made as the migration would."""
        self.note_all((step,))

    def note_all(self, steps: Iterable[Step]) -> None:
        """Insert several in one transaction."""
        with self._engine() as engine, translated(), engine.connect() as connection:
            is_server = engine.dialect.name != "sqlite"
            if not inspect(connection).has_table(_TABLE):
                _make_table(connection, is_server=is_server)
            if is_server:
                connection.execute(text(f"INSERT IGNORE INTO stewards(login) VALUES({LOGIN})"))
            for step in steps:
                self._insert(connection, step, is_server=is_server)
            connection.commit()

    def _insert(self, connection: Connection, step: Step, *, is_server: bool) -> None:
        outcome = Outcome.WELL if step.is_well else Outcome.TROUBLE
        values = {"uuid": str(uuid4()), "task": DEPLOYMENT, "outcome": str(outcome), "result": step.written()}
        connection.execute(text(_NOTE), values)
        login = LOGIN if is_server else ":login"
        connection.execute(text(_WHO.format(login=login)), self._who(values["uuid"], is_server=is_server))

    def _who(self, uuid: str, *, is_server: bool) -> dict[str, object]:
        """Return who writes and when, which counts only where no rule says it."""
        who: dict[str, object] = {"uuid": uuid, "at_us": micros(datetime.now(UTC))}
        return who if is_server else {**who, "login": self._target.login or ""}

    @contextmanager
    def _engine(self) -> Iterator[Engine]:
        target = self._target
        engine = make_engine(target.database, login=target.login, password=self._password, existing_only=True)
        try:
            yield engine
        finally:
            engine.dispose()


def _make_table(connection: Connection, *, is_server: bool) -> None:
    for statement in statements_of(_WITH_THE_TABLES_OF, server=is_server):
        if statement.startswith(f"CREATE TABLE IF NOT EXISTS {_TABLE} "):
            connection.execute(text(statement))
