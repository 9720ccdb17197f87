"""The mark of a restore into a database of a server that is not whole yet, by which the next one knows what is of it.

It is there before the first row is written, says what every table held then, what the backup has for it and what was
read back instead, and goes when everything was proven. What a table holds that is none of these is somebody else's, and
then nothing is cleared away.
"""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, inspect, text

from edumanage_desktop.adapters.database import account_calls, accounts_aside
from edumanage_desktop.adapters.database.backup_reading import TableTexts, one_instant
from edumanage_desktop.adapters.database.backup_text import TABLES
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.restore_mark import MARK, is_marked
from edumanage_desktop.domain.backups import RestoreBusy
from edumanage_desktop.domain.errors import DatabaseNotEmpty
from edumanage_desktop.domain.sentences import Sentence

Sums = Mapping[str, tuple[int, str]]
"""Of each table the number of its rows and the SHA-256 of its text."""
_MADE = (
    f"CREATE TABLE IF NOT EXISTS {MARK}(table_name VARCHAR(64) NOT NULL,kind VARCHAR(16) NOT NULL,"
    "row_count BIGINT NOT NULL,sha256 CHAR(64) NOT NULL,PRIMARY KEY(table_name,kind)) CHARACTER SET utf8mb4"
)
_NOTED = f"REPLACE INTO {MARK}(table_name,kind,row_count,sha256) VALUES(:table,:kind,:rows,:sha256)"
_FOUND, _OF_BACKUP, _BROUGHT_BACK, _READ_BACK = "found", "backup", "brought back", "read back"
"""What a table held before, what the backup has for it, what it holds once accounts were brought back over that, and
what it held when it was not proven."""
_OVERWRITTEN = frozenset({"events"})
"""What tells of happenings and is emptied by every restore, whatever it holds."""
_WAITS_S = 10
"""The connection of a killed restore may be in the middle of a statement."""
_IDLE_S = 86_400


@contextmanager
def restoring_alone(database_url: str) -> Iterator[None]:
    """Hold a lock of the server meanwhile, which ends with its process; raises `RestoreBusy` where another has it."""
    engine = make_engine(database_url)
    try:
        with translated(), engine.connect() as connection:
            connection.execute(text(f"SET SESSION wait_timeout={_IDLE_S}"))
            lock = {"name": f"em_restore_{engine.url.database}"[:64]}
            if connection.execute(text(f"SELECT GET_LOCK(:name,{_WAITS_S})"), lock).scalar() != 1:
                raise RestoreBusy(
                    Sentence(
                        "Another restore of this database is at work. Nothing was changed; wait until it has ended."
                    )
                )
            yield
            if not connection.invalidated:
                connection.execute(text("SELECT RELEASE_LOCK(:name)"), lock)
    finally:
        engine.dispose()


def clear(engine: Engine) -> bool:
    """Empty a database that a restore left half full, and return whether there was one; accounts come back.

    Raises `DatabaseNotEmpty` where something is in it that was not there before and is in no table of that backup: then
    the accounts come back, and nothing is cleared away.
    """
    with translated(), engine.connect() as connection:
        known = _known(connection) if is_marked(connection) else {}
    if not known:
        with translated(), engine.connect() as connection:
            accounts_aside.bring_back(connection)
        return False
    cleared, strange = _compared(engine, known)
    with translated(), engine.connect() as connection:
        if not strange:
            connection.execute(text("SET foreign_key_checks=0"))
            for table in cleared:
                connection.execute(text(f"TRUNCATE TABLE {table}"))
            connection.execute(text("SET foreign_key_checks=1"))
        bring_back(connection)
    if strange:
        raise DatabaseNotEmpty(
            Sentence(
                "An earlier restore into this database broke off, and somebody has changed something in it since"
                " ({tables}), so nothing was cleared away and nothing was restored. Name an empty database, or look"
                " what that is and empty this one.",
                tables=", ".join(strange),
            )
        )
    return True


def mark(engine: Engine, backup: Sums) -> None:
    """Say that a restore of a backup with these tables begins, and what every table holds before."""
    with one_instant(engine) as connection:
        found = {table: _sum(connection, table) for table in _tables(connection)}
    rows = [
        {"table": table, "kind": kind, "rows": rows, "sha256": sha256}
        for kind, sums in ((_FOUND, found), (_OF_BACKUP, backup))
        for table, (rows, sha256) in sums.items()
        if rows
    ]
    with translated(), engine.connect() as connection:
        connection.execute(text(_MADE))
        connection.execute(text("START TRANSACTION"))
        connection.execute(text(f"DELETE FROM {MARK}"))
        for row in [*rows, {"table": "", "kind": "", "rows": 0, "sha256": ""}]:
            connection.execute(text(_NOTED), row)
        connection.execute(text("COMMIT"))


def note_read_back(connection: Connection, table: str, rows: int, sha256: str) -> None:
    """Note what a table holds that is not what the backup has for it; nobody but the restore could write it."""
    connection.execute(text(_NOTED), {"table": table, "kind": _READ_BACK, "rows": rows, "sha256": sha256})


def bring_back(connection: Connection) -> None:
    """Let the accounts be as they were, over those of the backup, and note what came of that; can be repeated."""

    def note() -> None:
        for table in accounts_aside.TABLES:
            rows, sha256 = _sum(connection, table)
            values = {"table": table, "kind": _BROUGHT_BACK, "rows": rows, "sha256": sha256}
            connection.execute(text(_NOTED), values)

    accounts_aside.bring_back(connection, note)


def finish(connection: Connection) -> None:
    """Let the accounts be as they were and take the mark away, which comes last: the restore is whole."""
    bring_back(connection)
    account_calls.give_back(connection)
    connection.execute(text(f"DROP TABLE IF EXISTS {MARK}"))


def _known(connection: Connection) -> dict[str, dict[str, tuple[int, str]]]:
    """Return what each table may hold; nothing where a mark was only about to be made, so that all is as it was."""
    known: dict[str, dict[str, tuple[int, str]]] = {}
    for table, kind, rows, sha256 in connection.execute(text(f"SELECT table_name,kind,row_count,sha256 FROM {MARK}")):
        known.setdefault(str(table), {})[str(kind)] = (int(rows), str(sha256))
    return known


def _compared(engine: Engine, known: Mapping[str, Mapping[str, tuple[int, str]]]) -> tuple[list[str], list[str]]:
    """Return which tables hold what the broken off restore put there, and which hold something else."""
    cleared, strange = list[str](), list[str]()
    with one_instant(engine) as connection:
        are_aside = accounts_aside.are_aside(connection)
        for table in _tables(connection):
            found, states = _sum(connection, table), known.get(table, {})
            if not found[0] or found == states.get(_FOUND):
                continue
            if found == states.get(_BROUGHT_BACK) and not are_aside:
                continue  # the accounts of today are in it, and nowhere else
            (cleared if found in states.values() else strange).append(table)
    return cleared, strange


def _tables(connection: Connection) -> list[str]:
    present = set(inspect(connection).get_table_names())
    return [table.name for table in TABLES if table.name in present and table.name not in _OVERWRITTEN]


def _sum(connection: Connection, table: str) -> tuple[int, str]:
    digest, rows = hashlib.sha256(), 0
    for piece, count in TableTexts(connection).lines(table, is_whole=True):
        digest.update(piece)
        rows += count
    return rows, digest.hexdigest()
