"""Restoring in place of a database of a MariaDB or MySQL server, as an administrator of the server.

The backup is restored into a database beside and proven there. What happens then is one statement after the other, each
of which a crash leaves done or not done; whoever comes next takes back what was not switched, or finishes what was.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Engine, text

from edumanage_desktop.adapters.database import late_changes, migration, switching_tables
from edumanage_desktop.adapters.database.backup_text import TABLES, columns_of
from edumanage_desktop.adapters.database.carrying_over import WOULD_BE_LET_IN, accounts_again, beside_work, statements
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.failures import driver_errors, translated
from edumanage_desktop.adapters.database.grant_places import place_in_grants
from edumanage_desktop.adapters.database.lost_work import OUTSIDE, instant, last_before, micros, outlook_of
from edumanage_desktop.adapters.database.preparation import held_rights
from edumanage_desktop.adapters.database.recorded_switches import RecordedSwitches
from edumanage_desktop.adapters.database.repeated_erasures import RepeatedErasures
from edumanage_desktop.adapters.database.restoring import EmptyDatabase, UnseenDatabase
from edumanage_desktop.adapters.database.schema import HEAD, RULES, require_current
from edumanage_desktop.adapters.database.scratch_mark import marking, require_own
from edumanage_desktop.adapters.database.switching_tables import KEPT, NEW, OLD, kept_name, name_of, quoted
from edumanage_desktop.adapters.database.take_in import index_missing
from edumanage_desktop.adapters.database.writers_held import GATES, holds_writers, writers_held
from edumanage_desktop.domain.backups import RestoreBusy, began_at, new_snapshot_name
from edumanage_desktop.domain.chosen_tables import WORK
from edumanage_desktop.domain.database_url import server_address
from edumanage_desktop.domain.errors import DatabaseBusy, DatabaseNotOurs, RefusalCode, Refused
from edumanage_desktop.domain.events import RecordedKind
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.in_place import CarriedOver, KeptDatabase, Outlook, no_such_database
from migrations.program.accounts import OWNER_RIGHTS
from migrations.program.server_words import LOGIN

_BESIDE = "__restoring"
_LONGEST_NAME = 64 - len(KEPT) - len("20260101T000000Z_000000")
_NEEDED = (
    "ALTER", "ALTER ROUTINE", "CREATE", "CREATE ROUTINE", "CREATE VIEW", "DELETE", "DROP", "EXECUTE", "INDEX", "INSERT",
    "REFERENCES", "SELECT", "TRIGGER", "UPDATE",
)  # fmt: skip
_LOCK_WAIT_S = 10
_IDLE_S = 86_400
"""A connection waits for as long as a restore may take."""
_TRIES = 6
_HERE = "SELECT {0} FROM information_schema.{1} WHERE {2}_schema=:name"
_TRIGGERS = _HERE.format("trigger_name", "triggers", "trigger")
_KEYS = _HERE.format("constraint_name", "table_constraints", "constraint") + " AND constraint_type='FOREIGN KEY'"
_TABLES = _HERE.format("table_name", "tables", "table") + " AND table_type='BASE TABLE'"
_SIZE = "SELECT COALESCE(SUM(data_length+index_length),0) FROM information_schema.tables WHERE table_schema=:name"
_DATABASES = "SELECT schema_name FROM information_schema.schemata ORDER BY schema_name"
_LAST_SWITCH = (
    f"SELECT subject,at_us,detail FROM events WHERE kind='{RecordedKind.DATABASE_RESTORED}' ORDER BY at_us DESC LIMIT 1"
)
_NOTE = (
    "INSERT INTO {0}events(event_uuid,kind,detail,login,at_us,subject)"
    f" VALUES(:uuid,'{RecordedKind.DATABASE_RESTORED}',:instead,{LOGIN},:at_us,:name)"
)
_DISMISSED = (
    f"INSERT INTO events(event_uuid,kind,subject) SELECT :uuid,'{RecordedKind.DATABASE_DISMISSED}',:name FROM DUAL"
    f" WHERE NOT EXISTS(SELECT 1 FROM events e WHERE e.kind='{RecordedKind.DATABASE_DISMISSED}' AND e.subject=:name)"
)


_GRANTED = "SELECT COUNT(*) FROM mysql.db WHERE Db IN(:name,:pattern)"
_SEEN = f"SELECT DISTINCT Db FROM mysql.db WHERE User IN({','.join(repr(role) for role in switching_tables.SWEEPERS)})"
_SHOWN_TABLES = "SELECT DISTINCT Table_name FROM mysql.tables_priv WHERE Db=:name"


class ServerLive:
    """Implements `services.backup.in_place.LiveDatabase`; the target's URL is of an administrator of the server."""

    def __init__(self, *, target: Target, work_alone: bool = False) -> None:
        self._work_alone = work_alone
        self._address = server_address(target.database)
        self._target = target
        self._name = self._address.database
        if not self._name or len(self._name) > _LONGEST_NAME:
            raise DatabaseNotOurs(
                Sentence(
                    "The URL must end in the database's name, of at most {letters} letters. Nothing was changed.",
                    letters=_LONGEST_NAME,
                )
            )
        self._beside = self._name + _BESIDE
        self._erasures = RepeatedErasures(target=self._target_of(self._beside))

    @property
    def database(self) -> str:
        """Return the name of the one in use."""
        return self._name

    def check(self) -> None:
        """Ask what the account may do on the server, as `LiveDatabase.check`."""
        with self._connected() as connection:
            held = held_rights(connection, self._name)
            needed = (*_NEEDED, *(["LOCK TABLES"] if holds_writers(connection) else []), "GRANT OPTION")
            missing = [] if held is None else [right for right in needed if right not in held]
            if missing:
                raise Refused(
                    RefusalCode.DENIED,
                    Sentence(
                        "The account {user} lacks the rights {rights} on *.*. Nothing was changed; name an"
                        " administrator of the server.",
                        user=self._address.user,
                        rights=", ".join(missing),
                    ),
                    {"missing": ",".join(missing)},
                )

    def outlook(self, snapshot: str, since: datetime) -> Outlook:
        """Look into the history, as `LiveDatabase.outlook`."""
        with self._connected() as connection:
            outlook = outlook_of(connection, snapshot, since)
        return replace(outlook, records=0) if self._work_alone else outlook

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold a lock of the server, and finish or take back what an interrupted one left, as `LiveDatabase.alone`."""
        with self._connected(current=False) as connection:
            lock = {"name": f"em_restore_{self._name}"[:64]}
            if connection.execute(text("SELECT GET_LOCK(:name,0)"), lock).scalar() != 1:
                raise RestoreBusy(
                    Sentence(
                        "Another restore of this database is at work. Nothing was changed; wait until it has ended."
                    )
                )
            _run(connection, f"INSERT IGNORE INTO stewards(login) VALUES({LOGIN})")
            self.recover(connection)
            yield
            if not connection.invalidated:
                connection.execute(text("SELECT RELEASE_LOCK(:name)"), lock)

    def recover(self, connection: Connection) -> None:
        """Finish a switch that was made, take back one that was not."""
        tables = _names(connection, _TABLES, self._name)
        if any(table.startswith(OLD) for table in tables):
            self._keep(connection)
        databases = [str(each) for each in connection.execute(text(_DATABASES)).scalars().all()]
        for kept in databases:
            if name_of(self._name, kept):
                self._show(connection, kept)
        for seen in map(str, connection.execute(text(_SEEN)).scalars().all()):
            kept = seen.replace(r"\_", "_")
            if name_of(self._name, kept) and kept not in databases:
                _run(connection, switching_tables.unseen(place_in_grants(connection, kept)))
        _drop(connection, sorted(table for table in tables if table.startswith(NEW)))
        self._drop_beside(connection)

    @contextmanager
    def beside(self) -> Iterator[EmptyDatabase]:
        """Make an empty database that only administrators of the server see, as `LiveDatabase.beside`."""
        with self._connected() as connection:
            try:
                self._make_beside(connection)
                with closing(UnseenDatabase(target=self._target_of(self._beside))) as database:
                    yield database
            finally:
                with suppress(*driver_errors()):  # who is gone is recovered from by the next who comes
                    self.recover(connection)

    @contextmanager
    def kept_beside(self, name: str) -> Iterator[datetime]:
        """Copy the rows of a kept database, as `LiveDatabase.kept_beside`."""
        kept = self.database_of(name)
        with self.beside() as database, self._connected() as connection:
            database.begin(HEAD, {table.name: columns_of(table) for table in TABLES}, {})
            _run(connection, "SET foreign_key_checks=0,unique_checks=0,time_zone='+00:00'")
            for table in TABLES:
                names = ",".join(columns_of(table))
                _run(
                    connection,
                    f"INSERT INTO {quoted(self._beside)}.{table.name}({names}) SELECT {names}"
                    f" FROM {quoted(kept)}.{table.name}",
                )
            _run(connection, "SET foreign_key_checks=1,unique_checks=1")
            database.finish()
            query = text(f"SELECT COALESCE(MAX(at_us),0) FROM {quoted(kept)}.history")
            yield max(instant(int(connection.execute(query).scalar_one())), began_at(name))

    def erased_files(self, since: datetime) -> frozenset[str]:
        """Look what the work that was erased since names beside, as `LiveDatabase.erased_files`."""
        with self._connected() as connection:
            return self._erasures.files(connection, since)

    def carry_over(self, since: datetime) -> CarriedOver:
        """Erase beside while the rules are there, then copy without them, as `LiveDatabase.carry_over`."""
        old, new = self._prefixes()
        with self._connected() as connection:
            erased = self._erase_again(connection, since)
            for trigger in sorted(_names(connection, _TRIGGERS, self._beside)):
                _run(connection, f"DROP TRIGGER {quoted(self._beside)}.{quoted(trigger)}")
            let_in = connection.execute(text(WOULD_BE_LET_IN.format(old=old, new=new))).scalars().all()
            for statement in self._carrying(old, new):
                _run(connection, statement)
            if self._work_alone:
                self._index_anew()
            mails = connection.execute(text(f"SELECT COUNT(*) FROM {new}mails")).scalar_one()
            accounts = connection.execute(text(f"SELECT COUNT(*) FROM {new}people")).scalar_one()
        return CarriedOver(int(accounts), tuple(map(str, let_in)), erased, int(mails))

    def switch(self, instead: str, go_on: Callable[[], None]) -> KeptDatabase:
        """Move in, make ready, switch, move out, as `LiveDatabase.switch`."""
        name = new_snapshot_name(datetime.now(UTC))
        with self._connected() as connection:
            for step in self._steps(connection, name, instead):
                go_on()
                _run(connection, step)
            self._switch(connection, go_on)
            self._keep(connection)
        return next(each for each in self.kept() if each.name == name)

    def statements(self, snapshot: str) -> str:
        """Return what would be run, for those who want to read first."""
        old, new = self._prefixes()
        name = new_snapshot_name(datetime.now(UTC))
        with self._connected() as connection:
            owner = migration.owner_of_objects(connection)
            taken = frozenset(_names(connection, _TRIGGERS, self._name))
            keys = frozenset(_names(connection, _KEYS, self._name))
            making = self._making(connection, owner)
            place = place_in_grants(connection, kept_name(self._name, name))
        listed = [
            *making,
            f"-- here: the tables of backup {snapshot}, and the rules of: edumanage-desktop db upgrade --to"
            f" {RULES} --print-sql",
            "-- here: everything is read back and compared; what was erased since is erased again",
            f"-- here: DROP TRIGGER for every trigger of {self._beside}",
            *self._carrying(old, new),
            *(["-- here: students who are called otherwise are found by that"] if self._work_alone else []),
            *switching_tables.moved_in(self._beside, self._name, ["fk_person_roles_login_people"]),
            f"USE {quoted(self._name)}",
            *switching_tables.made_ready(taken, keys, owner),
            f"-- here: on MariaDB other sessions keep the writers of {' and '.join(GATES)} waiting (LOCK TABLES … READ)"
            " until the next statement waits for nothing else",
            switching_tables.switched(),
            *switching_tables.kept(self._name, kept_name(self._name, name), sorted(taken), place=place),
            f"DROP DATABASE {quoted(self._beside)}",
        ]
        return "".join(_ended(statement) for statement in listed)

    def kept(self) -> tuple[KeptDatabase, ...]:
        """Look among the server's databases, as `LiveDatabase.kept`."""
        with self._connected() as connection:
            switches = RecordedSwitches(connection)
            found = []
            for database in connection.execute(text(_DATABASES)).scalars().all():
                if name := name_of(self._name, str(database)):
                    size = connection.execute(text(_SIZE), {"name": database}).scalar_one()
                    found.append(switches.kept(name, int(size)))
        return tuple(sorted(found, key=lambda each: each.name, reverse=True))

    def outside_in(self, name: str, since: datetime) -> int:
        """Look into its history, as `LiveDatabase.outside_in`."""
        query = OUTSIDE.format(f"{quoted(self.database_of(name))}.")
        with self._connected() as connection:
            return int(connection.execute(text(query), {"since": last_before(since)}).scalar_one())

    def dismiss(self, name: str) -> None:
        """Record that, and drop the database, as `LiveDatabase.dismiss`."""
        kept = self.database_of(name)
        with self._connected() as connection:
            connection.execute(text(_DISMISSED), {"uuid": str(uuid4()), "name": name})
            shown = connection.execute(text(_SHOWN_TABLES), {"name": kept}).scalars().all()
            is_seen = connection.execute(text(_GRANTED), {"name": kept, "pattern": _pattern(kept)}).scalar_one()
            seen_as = place_in_grants(connection, kept) if is_seen else None
            for statement in switching_tables.dropped(kept, list(map(str, shown)), seen_as=seen_as):
                _run(connection, statement)

    def _carrying(self, old: str, new: str) -> Iterator[str]:
        yield from statements(old, new)
        if self._work_alone:
            yield from beside_work(old, new, is_server=True)

    def _index_anew(self) -> None:
        engine = make_engine(self._target_of(self._beside).database)
        try:
            with translated(), engine.connect() as connection:
                index_missing(connection)
        finally:
            engine.dispose()

    def database_of(self, name: str) -> str:
        """Return which database of the server is kept under a name; raises `KeptUnknown`."""
        if not any(each.name == name for each in self.kept()):
            raise no_such_database(name)
        return kept_name(self._name, name)

    def _steps(self, connection: Connection, name: str, instead: str) -> Iterator[str]:
        """Yield all that comes before the switch and changes nothing that is in use."""
        _old, new = self._prefixes()
        instead = f"{instead} {WORK}" if self._work_alone else instead
        values = {"uuid": str(uuid4()), "instead": instead, "at_us": micros(datetime.now(UTC)), "name": name}
        connection.execute(text(_NOTE.format(new)), values)
        yield from switching_tables.moved_in(self._beside, self._name, sorted(_names(connection, _KEYS, self._beside)))
        taken, keys = _names(connection, _TRIGGERS, self._name), _names(connection, _KEYS, self._name)
        yield from switching_tables.made_ready(
            frozenset(taken), frozenset(keys), migration.owner_of_objects(connection)
        )

    def _switch(self, connection: Connection, go_on: Callable[[], None]) -> None:
        """Rename all tables at once; who holds one is waited for, some time, without holding up all others."""
        _run(connection, f"SET SESSION lock_wait_timeout={_LOCK_WAIT_S}")
        for left in reversed(range(_TRIES)):
            go_on()
            try:
                with translated(), writers_held(self._target.database, connection, wait_s=_LOCK_WAIT_S):
                    _run(connection, switching_tables.switched())
                return
            except DatabaseBusy:
                if not left:
                    raise
                time.sleep(1)

    def _keep(self, connection: Connection) -> None:
        """Finish what was switched: take over what came at the last moment, and move the old tables out."""
        name, at_us, instead = connection.execute(text(_LAST_SWITCH)).one()
        old, new = f"{quoted(self._name)}.{OLD}", f"{quoted(self._name)}."
        for statement in late_changes.incident(old, new):
            _run(connection, statement)
        for statement in accounts_again(old, new):
            _run_among_others(connection, statement, {"since": at_us} if ":since" in statement else {})
        for statement in late_changes.events(old, new):
            _run(connection, statement)
        if str(instead).endswith(f" {WORK}"):
            late_changes.register(connection, old, new, int(at_us))
        query = text(f"{_TRIGGERS} AND event_object_table LIKE :old")
        found = connection.execute(query, {"name": self._name, "old": OLD.replace("_", r"\_") + "%"}).scalars().all()
        kept = kept_name(self._name, str(name))
        place = place_in_grants(connection, kept)
        for statement in switching_tables.kept(self._name, kept, sorted(map(str, found)), place=place):
            _run(connection, statement)

    def _show(self, connection: Connection, kept: str) -> None:
        for statement in switching_tables.shown(kept, _names(connection, _TABLES, kept)):
            _run(connection, statement)

    def _erase_again(self, connection: Connection, since: datetime) -> int:
        """Let who restores be an administrator beside for as long as the procedures of an erasure ask for one."""
        _old, new = self._prefixes()
        login = str(connection.execute(text(f"SELECT {LOGIN}")).scalar_one())
        values = {"login": login}
        query = text(f"SELECT COUNT(*) FROM {new}people WHERE login=:login")
        if connection.execute(query, values).scalar_one():
            return self._erasures.repeat(connection, since)
        connection.execute(text(f"INSERT INTO {new}people(login,full_name) VALUES(:login,:login)"), values)
        connection.execute(text(f"INSERT INTO {new}person_roles(login,role) VALUES(:login,'admin')"), values)
        try:
            return self._erasures.repeat(connection, since)
        finally:
            connection.execute(text(f"DELETE FROM {new}people WHERE login=:login"), values)

    def _making(self, connection: Connection, owner: str | None) -> list[str]:
        made = [f"CREATE DATABASE {quoted(self._beside)} CHARACTER SET utf8mb4", marking(self._beside)]
        if owner is not None:
            place = place_in_grants(connection, self._beside)
            made.append(f"GRANT {','.join(OWNER_RIGHTS)} ON {place}.* TO {owner}")
        return made

    def _make_beside(self, connection: Connection) -> None:
        for statement in self._making(connection, migration.owner_of_objects(connection)):
            _run(connection, statement)

    def _drop_beside(self, connection: Connection) -> None:
        require_own(connection, self._beside)
        _run(connection, f"DROP DATABASE IF EXISTS {quoted(self._beside)}")
        owner = migration.owner_of_objects(connection)
        values = {"name": self._beside, "pattern": _pattern(self._beside)}
        if owner and connection.execute(text(_GRANTED), values).scalar_one():
            place = place_in_grants(connection, self._beside)
            _run(connection, f"REVOKE {','.join(OWNER_RIGHTS)} ON {place}.* FROM {owner}")

    def _prefixes(self) -> tuple[str, str]:
        return f"{quoted(self._name)}.", f"{quoted(self._beside)}."

    def _target_of(self, database: str) -> Target:
        return Target(replace(self._address, database=database).url(with_password=True))

    @contextmanager
    def _connected(self, *, current: bool = True) -> Iterator[Connection]:
        engine: Engine = make_engine(self._target.database)
        try:
            if current:
                require_current(engine)
            with translated(), engine.connect() as connection:
                _run(connection, f"SET SESSION wait_timeout={_IDLE_S}")
                yield connection
        finally:
            engine.dispose()


def _run(connection: Connection, statement: str) -> None:
    connection.execute(text(statement.replace(":", "\\:")))


def _run_among_others(connection: Connection, statement: str, values: Mapping[str, Any]) -> None:
    """Run a statement again that met somebody else's in the middle."""
    for left in reversed(range(_TRIES)):
        try:
            with translated():
                connection.execute(text(statement), values)
        except DatabaseBusy:
            if not left:
                raise
        else:
            return


def _pattern(database: str) -> str:
    return database.replace("_", r"\_")


def _names(connection: Connection, query: str, database: str) -> Sequence[str]:
    return [str(name) for name in connection.execute(text(query), {"name": database}).scalars().all()]


def _drop(connection: Connection, tables: Sequence[str]) -> None:
    _run(connection, "SET foreign_key_checks=0")
    for table in tables:
        _run(connection, f"DROP TABLE {quoted(table)}")
    _run(connection, "SET foreign_key_checks=1")


def _ended(statement: Any) -> str:
    if statement.startswith("--"):
        return f"{statement}\n"
    if "\nBEGIN" in statement:
        return f"DELIMITER //\n{statement}//\nDELIMITER ;\n"
    return f"{statement};\n"
