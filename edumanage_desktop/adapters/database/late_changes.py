"""What came between the carrying over and the switch of a restore on a server: events, deeds, changes of the register.

It is taken over after the switch, when the rules stand again and people are at work; so each step can be repeated, and
what was changed after the switch, where a crash lay between, keeps that change.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, text

from edumanage_desktop.adapters.database.tables import metadata
from edumanage_desktop.domain.events import RecordedKind
from migrations.program.register import TABLES, RegisterTable

_EVENT = tuple(column.name for column in metadata.tables["events"].columns if column.name != "event_uuid")
_INCIDENT = {"maintenance_records": "record_uuid", "read_only_holds": "window_id"}
"""What an incident writes beside its window, by what is unique of it."""
_CHANGE = tuple(column.name for column in metadata.tables["register_changes"].columns)
_CHANGED = (
    "SELECT DISTINCT o.table_name,o.record_key FROM {old}register_changes o LEFT JOIN {new}register_changes n"
    " ON n.table_name=o.table_name AND n.record_key=o.record_key AND n.version=o.version WHERE n.version IS NULL"
    " AND NOT EXISTS(SELECT 1 FROM {new}register_changes m WHERE m.table_name=o.table_name"
    " AND m.record_key=o.record_key AND m.at_us>:since)"
)
_OF_REGISTER = {table.name: table for table in TABLES}
START, END = "START TRANSACTION", "COMMIT"


def events(old: str, new: str) -> Iterator[str]:
    """Yield what takes over events; `old` and `new` are prefixes of the two sets of tables.

    A trigger sets login and time of what is inserted, so they are put right before anybody sees them.
    """
    yield START
    yield (
        f"INSERT INTO {new}events(event_uuid,kind,subject) SELECT o.event_uuid,'{RecordedKind.LOCK_ENDED}',''"
        f" FROM {old}events o LEFT JOIN {new}events n ON n.event_uuid=o.event_uuid WHERE n.event_uuid IS NULL"
    )
    sets = ",".join(f"n.{name}=o.{name}" for name in _EVENT)
    same = " AND ".join(f"n.{name}<=>o.{name}" for name in _EVENT)
    yield f"UPDATE {new}events n JOIN {old}events o ON o.event_uuid=n.event_uuid SET {sets} WHERE NOT({same})"
    yield END


def incident(old: str, new: str) -> Iterator[str]:
    """Yield what takes over records of what was done and the marks of what is held, as `events`; windows come after."""
    yield START
    for table, key in _INCIDENT.items():
        names = [column.name for column in metadata.tables[table].columns]
        yield (
            f"INSERT INTO {new}{table}({','.join(names)}) SELECT {','.join(f'o.{name}' for name in names)}"
            f" FROM {old}{table} o LEFT JOIN {new}{table} n ON n.{key}=o.{key} WHERE n.{key} IS NULL"
        )
        yield (
            f"UPDATE {new}{table} n JOIN {old}{table} o ON o.{key}=n.{key} SET n.login=o.login,n.at_us=o.at_us"
            " WHERE NOT(n.login<=>o.login AND n.at_us<=>o.at_us)"
        )
    yield END


def register(connection: Connection, old: str, new: str, since: int) -> None:
    """Take over records that were changed, each with what was recorded of it; the triggers record that once more."""
    query = text(_CHANGED.format(old=old, new=new))
    for table, key in connection.execute(query, {"since": since}).tuples().all():
        kept = _OF_REGISTER.get(str(table))
        if kept is None:
            continue
        connection.execute(text(START))
        for statement in (_changes(old, new), *_record(kept, old, new)):
            values: dict[str, Any] = {"table": table, "key": key}
            values |= dict(zip(_marks(kept), str(key).split(":", len(kept.key) - 1), strict=True))
            bound = {name: value for name, value in values.items() if f":{name}" in statement}
            connection.execute(text(statement), bound)
        connection.execute(text(END))


def _changes(old: str, new: str) -> str:
    names = ",".join(_CHANGE)
    return (
        f"INSERT IGNORE INTO {new}register_changes({names}) SELECT {names} FROM {old}register_changes"
        " WHERE table_name=:table AND record_key=:key"
    )


def _record(table: RegisterTable, old: str, new: str) -> Iterator[str]:
    """Yield what makes one record what it is in the old table."""
    names = [column.name for column in table.columns]
    values = [column.name for column in table.values]
    here = " AND ".join(f"{{0}}.{column.name}=:{mark}" for column, mark in zip(table.key, _marks(table), strict=True))
    same = " AND ".join(f"BINARY n.{name}<=>BINARY o.{name}" for name in values) or "1=1"
    joined = " AND ".join(f"n.{column.name}=o.{column.name}" for column in table.key)
    unlike = "" if table.has_version else f" AND {same}"
    yield (
        f"DELETE n FROM {new}{table.name} n WHERE {here.format('n')}"
        f" AND NOT EXISTS(SELECT 1 FROM {old}{table.name} o WHERE {joined}{unlike})"
    )
    if table.has_version:
        sets = ",".join(f"n.{name}=o.{name}" for name in values)
        yield (
            f"UPDATE {new}{table.name} n JOIN {old}{table.name} o ON {joined} SET {sets}"
            f" WHERE {here.format('n')} AND NOT({same})"
        )
    yield (
        f"INSERT INTO {new}{table.name}({','.join(names)}) SELECT {','.join(f'o.{name}' for name in names)}"
        f" FROM {old}{table.name} o WHERE {here.format('o')}"
        f" AND NOT EXISTS(SELECT 1 FROM {new}{table.name} n WHERE {joined})"
    )


def _marks(table: RegisterTable) -> list[str]:
    return [f"k{number}" for number in range(len(table.key))]
