"""Killed at any step of a restore into an empty database of a server, the next restore begins anew by itself.

The process dies before a statement that it sends, or in the middle of a table. What somebody put there since stays.
"""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pymysql.connections import Connection
from sqlalchemy import text

from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.database import migration, row_loading, schema_keeper
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.restoring import EmptyDatabase
from edumanage_desktop.adapters.database.schema import require_current
from edumanage_desktop.domain.backups import BackupCancelled, RestoreBusy
from edumanage_desktop.domain.errors import DatabaseNotEmpty, EduManageError, SchemaTooOld
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.backup.restoring import Restored, Restoring
from tests.adapters.backed_up import BackedUp, desk_over
from tests.adapters.dying import Steps, chosen, dies, ends, forked, kinds_of, server_killed_at
from tests.adapters.judged_database import judged_database
from tests.conftest import SOAK
from tests.database_server import server_folder
from tests.engines import EVERY_SERVER, PrivateServers
from tests.mariadb_server import MariaDBServer

ENDS = ("RENAME", "REPLACE", "DROP")
_MARKED = "SHOW TABLES LIKE 'em\\_unfinished%%'"
_LONG = "A long description. " * 3_000
"""So many of these are more than is sent at once."""


@pytest.fixture(scope="module")
def department(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BackedUp]:
    """A department in a file that was backed up, with a table that is sent in pieces."""
    folder = tmp_path_factory.mktemp("unfinished")
    with judged_database("sqlite", folder=folder, server=None) as own:
        department = BackedUp(own, folder / "department")
        department.fill(2)
        for _ in range(12):
            own.submit("stu", description=_LONG)
        department.take()
        yield department


@contextmanager
def database(engine: str, servers: PrivateServers, *, prepared: bool) -> Iterator[str]:
    """Yield the URL of an empty database, or of one with the rules and the accounts of a server."""
    server = servers.running(engine)
    with server.fresh_database() as name:
        url = server.url(database=name)
        if prepared:
            with closing_engine(url) as engine_of:
                migration.upgrade(engine_of)
                with engine_of.connect() as connection:
                    connection.execute(text("INSERT INTO people(login,full_name) VALUES('ada','Ada of this server')"))
                    connection.execute(text("INSERT INTO person_roles(login,role) VALUES('ada','admin')"))
        yield url


@contextmanager
def closing_engine(url: str) -> Iterator[Any]:
    engine = make_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()


def asked(url: str, statement: str) -> list[Any]:
    with closing_engine(url) as engine, engine.connect() as connection:
        result = connection.execute(text(statement))
        return [tuple(row) for row in result] if result.returns_rows else []


def restored(department: BackedUp, url: str, tell: Progress = no_progress) -> Restored:
    desk = desk_over(FolderStorage(root=department.folder / "backups"))
    with closing(EmptyDatabase(target=Target(url))) as into:
        return desk.restoring(desk.latest(), into, None, tell).run()


def restoring(department: BackedUp, url: str, steps: Steps) -> None:
    steps.of_server()
    assert restored(department, url).wrong == []


def assert_whole(department: BackedUp, url: str, where: str, *, prepared: bool) -> None:
    """Restore again, and prove that all of it is there and nothing of what broke off.

    Where it was proven already, and only rights are missing, no restore is needed: an upgrade gives them.
    """
    with closing_engine(url) as engine:
        try:
            assert restored(department, url).wrong == [], where
        except DatabaseNotEmpty:
            assert asked(url, _MARKED) == [], where
            schema_keeper.upgrade(engine)
        require_current(engine)
    assert asked(url, "SHOW TRIGGERS LIKE 'student_uploads'"), where
    assert not [each for each in asked(url, "SHOW TRIGGERS") if "_closed_" in each[0]], where
    own = department.own
    for table in ("student_uploads", "history", "upload_files", "students", "settings", "collections"):
        count = f"SELECT COUNT(*) FROM {table}"
        assert asked(url, count) == own.root(count), where
    people = {row[0] for row in asked(url, "SELECT login FROM people")}
    assert people == {str(row[0]) for row in own.root("SELECT login FROM people")} | ({"ada"} if prepared else set())
    if prepared:
        assert asked(url, "SELECT full_name FROM people WHERE login='ada'") == [("Ada of this server",)], where
        assert asked(url, "SELECT role FROM person_roles WHERE login='ada'") == [("admin",)], where
    ours = "SHOW TABLES LIKE 'em\\_aside%'", "SHOW TABLES LIKE 'em\\_unfinished%'"
    assert [asked(url, each.replace("%", "%%")) for each in ours] == [[], []], where


@pytest.mark.soak
@pytest.mark.parametrize("prepared", [False, True], ids=["nothing", "accounts"])
@pytest.mark.parametrize("engine", EVERY_SERVER)
def test_killed_at_any_step_the_next_restore_begins_anew(
    department: BackedUp, engine: str, prepared: bool, servers: PrivateServers, tmp_path: Path
) -> None:
    with database(engine, servers, prepared=prepared) as url:
        kinds = kinds_of(partial(restoring, department, url), tmp_path)
    # MySQL takes no streams of rows unless its administrator lets it.
    assert max(kinds.count("LOAD"), kinds.count("INSERT")) > 20, "it came to its end"
    steps = chosen(kinds, apart=len(kinds) // 5, ends_of=ENDS, soaked_apart=3)
    for step in steps:
        where = f"killed at step {step} of {len(kinds)}, {kinds[step - 1]}"
        with database(engine, servers, prepared=prepared) as url:
            assert dies(partial(restoring, department, url), step), where
            assert_whole(department, url, where, prepared=prepared)
    assert len(steps) > 7


@pytest.mark.parametrize("engine", EVERY_SERVER)
def test_killed_again_and_again_it_begins_anew(
    department: BackedUp, engine: str, servers: PrivateServers, tmp_path: Path
) -> None:
    """Also while it clears away what the one before left; behind the last REPLACE it is proven."""
    with database(engine, servers, prepared=True) as url:
        kinds = kinds_of(partial(restoring, department, url), tmp_path)
    with database(engine, servers, prepared=True) as url:
        for step in range(max(ends(kinds, {"REPLACE"})), 10, -len(kinds) // 7):
            assert dies(partial(restoring, department, url), step), step
        assert_whole(department, url, "killed again and again", prepared=True)


def killed_before(department: BackedUp, url: str, statement: str) -> None:
    """Restore in a process that dies before a statement that begins so."""
    ask = Connection.query

    def query(connection: Any, sql: Any, *more: Any, **named: Any) -> Any:
        words = sql.decode("utf-8", "replace") if isinstance(sql, bytes | bytearray) else str(sql)
        if words.startswith(statement):
            os.kill(os.getpid(), signal.SIGKILL)
        return ask(connection, sql, *more, **named)

    def killed() -> None:
        Connection.query = query  # type: ignore[assignment,method-assign]  # what is sent is to be seen
        restored(department, url)

    assert forked(killed) == -signal.SIGKILL, statement


@pytest.mark.parametrize("statement", ["DROP VIEW IF EXISTS", "REVOKE", "UPDATE em_schema"])
@pytest.mark.parametrize("engine", EVERY_SERVER)
def test_killed_before_a_row_was_loaded_an_upgrade_makes_the_server_as_it_was(
    department: BackedUp, engine: str, statement: str, servers: PrivateServers
) -> None:
    """The mark is there, and the way down to the tables has just begun."""
    with database(engine, servers, prepared=True) as url, closing_engine(url) as opened:
        killed_before(department, url, statement)
        assert asked(url, _MARKED)
        schema_keeper.upgrade(opened)
        require_current(opened)
        assert asked(url, _MARKED) == []
        assert asked(url, "SELECT role FROM person_roles WHERE login='ada'") == [("admin",)]
        asked(url, "INSERT INTO students(id,number,full_name) VALUES(77,'S77','Since')")
        assert_refused(department, url)


@pytest.mark.parametrize(
    ("statement", "is_proven"),
    [
        ("REPLACE INTO people", False), ("DROP TABLE em_aside_people", False),
        ("DROP TABLE IF EXISTS em_unfinished", False), ("CREATE ROLE IF NOT EXISTS", True),
        ("GRANT SELECT", True),
    ],
)  # fmt: skip
@pytest.mark.parametrize("engine", EVERY_SERVER)
def test_killed_while_it_is_settled_it_can_be_finished(
    department: BackedUp, engine: str, statement: str, is_proven: bool, servers: PrivateServers
) -> None:
    """With the mark by another restore, and without it by an upgrade: the accounts are back by then."""
    with database(engine, servers, prepared=True) as url, closing_engine(url) as opened:
        killed_before(department, url, statement)
        if is_proven:
            with pytest.raises(DatabaseNotEmpty, match="db upgrade finishes"):
                restored(department, url)
            schema_keeper.upgrade(opened)
            require_current(opened)
            assert asked(url, "SELECT full_name FROM people WHERE login='ada'") == [("Ada of this server",)]
            assert not [each for each in asked(url, "SHOW TRIGGERS") if "_closed_" in each[0]], "the portal goes on"
        else:
            with pytest.raises(SchemaTooOld, match="not proven"):
                schema_keeper.upgrade(opened)
            assert_whole(department, url, statement, prepared=True)


@pytest.mark.parametrize("streams", [True, False], ids=["LOAD DATA", "INSERT"])
@pytest.mark.parametrize("engine", EVERY_SERVER)
def test_killed_in_the_middle_of_a_table_the_next_restore_begins_anew(
    department: BackedUp, engine: str, streams: bool, servers: PrivateServers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_loading, "_ROWS_AT_ONCE", 3)

    ask, pieces = Connection.query, 0

    def one_more(what: bool) -> None:
        nonlocal pieces
        pieces += what
        if pieces == 3:
            os.kill(os.getpid(), signal.SIGKILL)

    def query(connection: Any, sql: Any, *more: Any, **named: Any) -> Any:
        one_more(b"INSERT INTO history_texts" in (sql if isinstance(sql, bytes | bytearray) else str(sql).encode()))
        return ask(connection, sql, *more, **named)

    def killed() -> None:
        Connection.query = query  # type: ignore[assignment,method-assign]  # what is sent is to be seen
        restored(department, url, lambda stage: one_more(streams and stage.doing == "history_texts"))

    server = servers.running(engine)
    with database(engine, servers, prepared=False) as url:
        if not streams:
            asked(server.url(), "SET GLOBAL local_infile=0")
        try:
            assert forked(killed) == -signal.SIGKILL
            assert_whole(department, url, "in the middle", prepared=False)
        finally:
            asked(server.url(), "SET GLOBAL local_infile=1")


@pytest.fixture
def mortal() -> Iterator[MariaDBServer]:
    """A server of its own, which may be killed."""
    server = MariaDBServer(folder=server_folder("em-mortal-"))
    server.start()
    try:
        yield server
    finally:
        server.stop()


def test_the_server_killed_at_any_step_the_next_restore_begins_anew(
    department: BackedUp, mortal: MariaDBServer
) -> None:
    first = (
        "CREATE TABLE IF NOT EXISTS em_unfinished", "CREATE TABLE em_aside_people_part", "DELETE FROM people",
        "LOAD DATA", "CREATE OR REPLACE TRIGGER", "ANALYZE TABLE", "REPLACE INTO people", "DROP TABLE em_aside_people",
    )  # fmt: skip
    for number, statement in enumerate(first):
        for after_s in (0.0, 0.04) if SOAK else (0.04 * (number % 2),):
            with mortal.fresh_database() as name:
                url = mortal.url(database=name)
                with closing_engine(url) as engine:
                    migration.upgrade(engine)
                with server_killed_at(mortal, statement, after_s), suppress(EduManageError):
                    restored(department, url)
                time.sleep(0.4)
                mortal.start()
                if after_s and not asked(url, "SHOW TABLES LIKE 'em\\_unfinished%%'"):
                    assert_refused(department, url)  # it came to its end before the server did
                else:
                    assert_whole(department, url, f"{statement}, {after_s} s", prepared=False)


def test_one_that_was_stopped_is_begun_anew(department: BackedUp, servers: PrivateServers) -> None:
    desk = desk_over(FolderStorage(root=department.folder / "backups"))
    with database("mariadb", servers, prepared=True) as url:
        running: list[Restoring] = []

        def told(stage: Stage) -> None:
            if stage.doing == "history, compared":
                running[0].cancel()

        with closing(EmptyDatabase(target=Target(url))) as into:
            running.append(desk.restoring(desk.latest(), into, None, told))
            with pytest.raises(BackupCancelled):
                running[0].run()
        assert_whole(department, url, "stopped", prepared=True)


def test_what_somebody_put_there_since_is_not_cleared_away(department: BackedUp, servers: PrivateServers) -> None:
    def killed() -> None:
        def told(stage: Stage) -> None:
            if stage.doing == "history, compared":
                os.kill(os.getpid(), signal.SIGKILL)

        restored(department, url, told)

    kept = {
        "students": "INSERT INTO students(id,number,full_name) VALUES(77,'S77','Since')",
        "student_uploads": "UPDATE student_uploads SET title='Since' LIMIT 1",
        "settings": "INSERT INTO settings(name,value) VALUES('feedback_delay_minutes','3')",
    }
    for table, statement in kept.items():
        with database("mariadb", servers, prepared=True) as url:
            assert forked(killed) == -signal.SIGKILL
            asked(url, "CREATE TABLE of_another_program(a INT)")
            asked(url, statement)
            before = asked(url, f"CHECKSUM TABLE {table}")
            with pytest.raises(DatabaseNotEmpty, match=table):
                restored(department, url)
            assert asked(url, f"CHECKSUM TABLE {table}") == before
            assert asked(url, "SELECT role FROM person_roles WHERE login='ada'") == [("admin",)]
            with pytest.raises(DatabaseNotEmpty, match=table):
                restored(department, url)


def test_what_is_another_programs_stays(department: BackedUp, servers: PrivateServers) -> None:
    with database("mariadb", servers, prepared=False) as url:
        asked(url, "CREATE TABLE of_another_program(a INT)")
        asked(url, "INSERT INTO of_another_program VALUES(1)")

        assert dies(partial(restoring, department, url), 200)
        assert_whole(department, url, "beside another program's", prepared=False)
        assert asked(url, "SELECT a FROM of_another_program") == [(1,)]


def test_two_restores_into_one_database_do_not_meet(
    department: BackedUp, servers: PrivateServers, monkeypatch: pytest.MonkeyPatch
) -> None:
    from edumanage_desktop.adapters.database import unfinished_restore

    monkeypatch.setattr(unfinished_restore, "_WAITS_S", 1)
    met = list[str]()

    def told(stage: Stage) -> None:
        if stage.doing == "history" and not met:
            with pytest.raises(RestoreBusy):
                restored(department, url)
            met.append(stage.doing)

    with database("mariadb", servers, prepared=True) as url:
        assert restored(department, url, told).wrong == []
        assert met
        assert_refused(department, url)


def assert_refused(department: BackedUp, url: str) -> None:
    with pytest.raises(DatabaseNotEmpty, match="holds work already"):
        restored(department, url)
