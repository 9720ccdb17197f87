"""Steps that several migrations share: running a SQL file, and replacing triggers, routines and views."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import sqlalchemy as sa
from alembic import context, op

SQL = Path(__file__).parent / "sql"


def is_server() -> bool:
    """Return whether the migration runs on MariaDB or MySQL."""
    return op.get_context().dialect.name in {"mysql", "mariadb"}


def is_mysql() -> bool:
    """Return whether the server is MySQL; MariaDB has some words more."""
    return is_server() and not bool(getattr(op.get_context().dialect, "is_mariadb", False))


def names(*, server: bool) -> list[str]:
    """Return the numbers of the SQL files of an engine, in their order."""
    ending = "-server.sql" if server else "-sqlite.sql"
    return sorted(path.name.removesuffix(ending) for path in SQL.glob(f"*{ending}"))


def statements(name: str) -> Iterator[str]:
    """Yield the statements of `sql/NAME-sqlite.sql` or `sql/NAME-server.sql`."""
    yield from statements_of(name, server=is_server())


def statements_of(name: str, *, server: bool) -> Iterator[str]:
    """Yield the same, for whoever runs no migration."""
    engine = "server" if server else "sqlite"
    lines = (SQL / f"{name}-{engine}.sql").read_text(encoding="utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.startswith("--"))
    yield from (statement.strip() for statement in text.split(";\n") if statement.strip())


_OWNED = re.compile(r"CREATE( OR REPLACE)?(?= +(?:SQL SECURITY DEFINER )?(?:VIEW|TRIGGER|PROCEDURE|FUNCTION) )")


def owned(statement: str) -> str:
    """Return a statement that makes a view, trigger or routine so that the owner's account owns what it makes.

    Where the server was not prepared there is no such account, and whoever upgrades owns everything.
    """
    owner = context.config.attributes.get("owner")
    return with_owner(statement, owner) if owner and is_server() else statement


def with_owner(statement: str, owner: str) -> str:
    """Return a statement that makes a view, trigger or routine with the account that is to own it."""
    return _OWNED.sub(lambda found: f"{found[0]} DEFINER={owner}", statement, count=1)


_INDEX = re.compile(r"(CREATE|DROP) INDEX IF (?:NOT )?EXISTS (\w+) ON (\w+)(.*)", re.DOTALL)


def _run_on_index(verb: str, index: str, table: str, rest: str) -> None:
    """Make or drop an index on MySQL, which has no `IF EXISTS` for it, where that is still to be done."""
    done = ">0" if verb == "CREATE" else "=0"
    found = (
        "(SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema=DATABASE()"
        f" AND table_name='{table}' AND index_name='{index}')"
    )
    run(f"SET @em_statement=IF({found}{done},'DO 0','{verb} INDEX {index} ON {table}{rest}')")
    for step in ("PREPARE em_prepared FROM @em_statement", "EXECUTE em_prepared", "DEALLOCATE PREPARE em_prepared"):
        run(step)


def run(statement: str) -> None:
    """Run one statement as written, but for its owner; a colon in it is no bound parameter."""
    if is_mysql() and (on_index := _INDEX.fullmatch(statement)):
        _run_on_index(*on_index.groups())
        return
    statement = owned(statement)
    if context.is_offline_mode() and is_server() and "BEGIN" in statement:
        op.get_context().impl.static_output(f"DELIMITER //\n{statement}//\nDELIMITER ;")
    elif context.is_offline_mode():
        op.execute(sa.text(statement.replace(":", "\\:")))
    else:
        op.get_bind().exec_driver_sql(statement, execution_options={"no_parameters": True})


def replace_routines(routines: Iterable[tuple[str, str, str]]) -> None:
    """Create each (type, name, statement) anew."""
    for kind, name, statement in routines:
        run(f"DROP {kind} IF EXISTS {name}")
        run(statement)


OTHER_NAME = "_2"
"""What the name of every trigger ends in besides, after every other restore in place: two sets of tables that change
places have triggers at the same time (see `adapters.database.switching_tables`)."""


def trigger_bodies() -> dict[str, str]:
    """Return what the triggers of a server's database do, by name; nothing where statements are only printed."""
    if context.is_offline_mode() or not is_server():
        return {}
    query = "SELECT trigger_name,action_statement FROM information_schema.triggers WHERE trigger_schema=DATABASE()"
    return {str(name): str(body) for name, body in op.get_bind().execute(sa.text(query)).tuples()}


def has_table(name: str) -> bool:
    """Return whether the database has a table; yes where statements are only printed."""
    return context.is_offline_mode() or sa.inspect(op.get_bind()).has_table(name)


def has_routine(name: str) -> bool:
    """Return whether a server's database has a procedure or function; yes where statements are only printed."""
    query = "SELECT COUNT(*) FROM information_schema.routines WHERE routine_schema=DATABASE() AND routine_name=:name"
    return context.is_offline_mode() or bool(op.get_bind().execute(sa.text(query), {"name": name}).scalar())


def drop_trigger(name: str) -> None:
    """Drop a trigger under whichever of its two names it has."""
    run(f"DROP TRIGGER IF EXISTS {name}")
    if is_server():
        run(f"DROP TRIGGER IF EXISTS {name}{OTHER_NAME}")


_ORDER = re.compile(r"(PRECEDES|FOLLOWS) (\w+)")


def beside_others(statement: str, others: Iterable[str]) -> str:
    """Return a trigger's statement with the other name of the trigger that it stands before or behind, if it has it."""

    def named(found: re.Match[str]) -> str:
        other = found[2] + OTHER_NAME
        return f"{found[1]} {other if other in others else found[2]}"

    return _ORDER.sub(named, statement, count=1)


def replace_triggers(triggers: Iterable[tuple[str, str]]) -> None:
    """Create each (name, statement) anew.

    MariaDB replaces in one step, so that no statement of the portal slips between; but what a server that was killed
    while it made a trigger left of it is in the way, and goes first. MySQL drops first: a trigger that does the same
    already stays, and `take_in` records afterwards what came while there was none.
    """
    present = trigger_bodies()
    for plain, created in triggers:
        is_other = plain + OTHER_NAME in present
        name = plain + OTHER_NAME if is_other else plain
        statement = created.replace(f"CREATE TRIGGER {plain} ", f"CREATE TRIGGER {name} ", 1)
        statement = beside_others(statement, {other for other in present if other.endswith(OTHER_NAME)})
        if is_server() and not is_mysql():
            if name not in present and not context.is_offline_mode():
                run(f"DROP TRIGGER IF EXISTS {name}")
            run(statement.replace("CREATE TRIGGER", "CREATE OR REPLACE TRIGGER", 1))
        elif not statement.endswith(present.get(name) or "\0"):
            run(f"DROP TRIGGER IF EXISTS {name}")
            run(statement)


def replace_views(views: dict[str, str]) -> None:
    """Create each view anew."""
    for name, statement in views.items():
        run(f"DROP VIEW IF EXISTS {name}")
        run(statement)
