"""The portal's table, read and written as the portal does it: the triggers record what changes as done outside."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, bindparam, text

from edumanage_desktop.adapters.database.engine import make_engine, reading
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.schema import require_current
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.dump_file import COLUMNS, DumpedUpload

_CREATED = {True: "DATE_FORMAT(created_at,'%Y-%m-%d %H:%i:%s')", False: "created_at"}
_INSERT = text(f"INSERT INTO student_uploads({','.join(COLUMNS)}) VALUES({','.join(f':{name}' for name in COLUMNS)})")
_UPDATE = text(f"UPDATE student_uploads SET {','.join(f'{name}=:{name}' for name in COLUMNS[1:])} WHERE id=:id")
_DELETE = text("DELETE FROM student_uploads WHERE id IN :ids").bindparams(bindparam("ids", expanding=True))

_IS_ADMINISTRATOR = text("SELECT COUNT(*) FROM my_roles WHERE role='admin'")
_PAGE = 10_000
_FIRST_IDS = text(f"SELECT id FROM student_uploads ORDER BY id LIMIT {_PAGE}")
_NEXT_IDS = text(f"SELECT id FROM student_uploads WHERE id>:last ORDER BY id LIMIT {_PAGE}")


@contextmanager
def portal_table(target: Target, sign_in: Callable[[], None]) -> "Iterator[DatabasePortalTable]":
    """Open the table in one transaction: on a server as its owner or the portal, in a file for an administrator.

    `sign_in` lets the target's login in to a file, or raises. Raises `Refused` for anybody else, and the
    `DatabaseError`s.
    """
    engine = make_engine(target.database, existing_only=True)
    try:
        with translated():
            require_current(engine)
            with engine.connect() as connection:
                is_server = engine.dialect.name != "sqlite"
                if not is_server:
                    sign_in()
                    _require_administrator(target)
                if is_server:
                    connection = connection.execution_options(isolation_level="REPEATABLE READ")
                    connection.exec_driver_sql("SET time_zone='+00:00'")
                    connection.commit()
                with connection.begin():
                    yield DatabasePortalTable(connection, is_server=is_server)
    finally:
        engine.dispose()


def _require_administrator(target: Target) -> None:
    """Raise `Refused` unless the target's login is an active administrator of the file."""
    engine = make_engine(target.database, login=target.login, existing_only=True)
    try:
        with reading(engine) as connection:
            if connection.execute(_IS_ADMINISTRATOR).scalar_one():
                return
    finally:
        engine.dispose()
    raise Refused(
        RefusalCode.DENIED,
        Sentence("Only an administrator brings in a dump of the portal's table. Nothing was changed."),
        {"reason": "kind"},
    )


class DatabasePortalTable:
    """Implements `services.backup.dump_import.PortalTable`."""

    def __init__(self, connection: Connection, *, is_server: bool) -> None:
        self._connection = connection
        listed = [_CREATED[is_server] if name == "created_at" else name for name in COLUMNS]
        query = f"SELECT {','.join(listed)} FROM student_uploads WHERE id IN :ids"
        self._select = text(query).bindparams(bindparam("ids", expanding=True))

    def existing(self, ids: Sequence[int]) -> dict[int, DumpedUpload]:
        """Read rows, as `PortalTable.existing`."""
        found = self._connection.execute(self._select, {"ids": list(ids)}).all()
        return {row[0]: DumpedUpload(*row) for row in found}

    def ids(self) -> Iterator[int]:
        """Read the numbers a page at a time, as `PortalTable.ids`."""
        page = self._connection.execute(_FIRST_IDS).scalars().all()
        while page:
            yield from page
            page = self._connection.execute(_NEXT_IDS, {"last": page[-1]}).scalars().all()

    def insert(self, rows: Sequence[DumpedUpload]) -> None:
        """Add rows, as `PortalTable.insert`."""
        self._each(_INSERT, rows)

    def update(self, rows: Sequence[DumpedUpload]) -> None:
        """Change rows, as `PortalTable.update`."""
        self._each(_UPDATE, rows)

    def delete(self, ids: Sequence[int]) -> None:
        """Remove rows, as `PortalTable.delete`."""
        self._connection.execute(_DELETE, {"ids": list(ids)})

    def _each(self, statement: Any, rows: Sequence[DumpedUpload]) -> None:
        if rows:
            self._connection.execute(statement, [asdict(row) for row in rows])
