"""The statements by which tables that were made beside take the place of those in use, on MariaDB and MySQL.

Triggers do not move from one database to another, and two of one name cannot be in one database. So the new tables get
theirs, under the other one of two names, while they stand under names of their own in the very database; then one
RENAME TABLE gives all tables their places, and a crash of client or server leaves it done or not done.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from edumanage_desktop.adapters.database.backup_text import TABLES
from edumanage_desktop.domain.backups import SNAPSHOT_FORM
from migrations.program import archive, health, maintenance, mariadb
from migrations.steps import OTHER_NAME, beside_others, with_owner

NEW, OLD = "em_new_", "em_old_"
"""What the names of tables begin with that are to take their places, and that had them."""
KEPT = "__kept_"
"""What stands between the name of a database and that of an old one in the name of the database that keeps it."""
SWEEPERS = ("em_admin", "em_backup")
_NAMING_FILES = ("student_uploads", "upload_files", "history_texts", "acts")
SWITCHED = tuple(table.name for table in TABLES)
_FOREIGN_KEY = "fk_person_roles_login_people"
_HEAD = re.compile(r"CREATE TRIGGER (\w+) (BEFORE|AFTER) (INSERT|UPDATE|DELETE) ON (\w+)")


def quoted(name: str) -> str:
    """Return a name as it stands in statements."""
    return f"`{name.replace('`', '``')}`"


def moved_in(beside: str, live: str, keys: Sequence[str]) -> Iterator[str]:
    """Yield what moves the new tables into the database; `keys` are names of foreign keys of `person_roles` there."""
    for key in keys:
        yield f"ALTER TABLE {quoted(beside)}.person_roles DROP FOREIGN KEY {quoted(key)}"
    yield _renamed(f"{quoted(beside)}.{table} TO {quoted(live)}.{NEW}{table}" for table in SWITCHED)


def made_ready(triggers: frozenset[str], keys: frozenset[str], owner: str | None) -> Iterator[str]:
    """Yield what gives the new tables their rules; `triggers` and `keys` are the names that are taken.

    A server that was killed while it made a trigger may keep its name, of which nothing else tells any more.
    """
    key = _FOREIGN_KEY if _FOREIGN_KEY not in keys else _FOREIGN_KEY + OTHER_NAME
    yield (
        f"ALTER TABLE {NEW}person_roles ADD CONSTRAINT {key} FOREIGN KEY(login) REFERENCES {NEW}people(login)"
        " ON DELETE CASCADE"
    )
    made: set[str] = set()
    for name, statement in _rules():
        head = _HEAD.match(statement)
        assert head is not None, statement
        if head[4] not in SWITCHED:
            continue
        free = name if name not in triggers else name + OTHER_NAME
        made.add(free)
        if free not in triggers:
            yield f"DROP TRIGGER IF EXISTS {free}"
        rest = beside_others(statement[head.end() :], made)
        renamed = f"CREATE TRIGGER {free} {head[2]} {head[3]} ON {NEW}{head[4]}{rest}"
        yield with_owner(renamed, owner) if owner else renamed


def switched() -> str:
    """Return the one statement that switches."""
    return _renamed(f"{table} TO {OLD}{table},{NEW}{table} TO {table}" for table in SWITCHED)


def kept(live: str, name: str, triggers: Sequence[str], *, place: str) -> Iterator[str]:
    """Yield what moves the old tables out into a database of their own; `triggers` are those on them.

    `place` is that database as the server reads it in a grant.

    Whoever sweeps the store is to see first that there is such a database, and then which files it names.
    """
    yield f"CREATE DATABASE IF NOT EXISTS {quoted(name)} CHARACTER SET utf8mb4"
    yield f"GRANT SHOW VIEW ON {place}.* TO {','.join(SWEEPERS)}"
    for trigger in triggers:
        yield f"DROP TRIGGER IF EXISTS {quoted(live)}.{quoted(trigger)}"
    yield _renamed(f"{quoted(live)}.{OLD}{table} TO {quoted(name)}.{table}" for table in SWITCHED)
    yield from shown(name, SWITCHED)


def shown(name: str, tables: Collection[str]) -> Iterator[str]:
    """Yield what lets those who sweep read which files a kept database names; `tables` are those that it has."""
    for table in _NAMING_FILES:
        if table in tables:
            yield f"GRANT SELECT ON {quoted(name)}.{table} TO {','.join(SWEEPERS)}"


def dropped(name: str, tables: Collection[str], *, seen_as: str | None) -> Iterator[str]:
    """Yield what removes a kept database, and the rights on it, which would outlive it.

    `tables` are those on which there are rights; `seen_as` is the database in a grant, None where it is not shown. Who
    sweeps the store sees it for as long as it is there: what they may not read any more stops them until then.
    """
    for table in tables:
        yield f"REVOKE SELECT ON {quoted(name)}.{table} FROM {','.join(SWEEPERS)}"
    yield f"DROP DATABASE {quoted(name)}"
    if seen_as is not None:
        yield unseen(seen_as)


def unseen(seen_as: str) -> str:
    """Return what lets nobody see any more that there is a kept database; `seen_as` is that in a grant."""
    return f"REVOKE SHOW VIEW ON {seen_as}.* FROM {','.join(SWEEPERS)}"


def kept_name(live: str, name: str) -> str:
    """Return the database of the server in which an old one is kept under a name."""
    return f"{live}{KEPT}{name.replace('-', '_')}"


def name_of(live: str, database: str) -> str:
    """Return under which name a database keeps an old one of `live`; '' for one that does not."""
    name = database.removeprefix(live + KEPT).replace("_", "-")
    return name if SNAPSHOT_FORM.fullmatch(name) and kept_name(live, name) == database else ""


def is_kept_of(live: str, database: str) -> bool:
    """Return whether a database keeps an old one of `live`."""
    return bool(name_of(live, database))


def _rules() -> Iterator[tuple[str, str]]:
    """Yield every trigger of the migrations by its name; those on tables that stay where they are among them."""
    yield from (*mariadb.triggers(), *maintenance.server_triggers())
    yield from (*archive.server_triggers(), *health.server_triggers())


def _renamed(pairs: Iterator[str]) -> str:
    return f"RENAME TABLE {','.join(pairs)}"
