"""The database roles: what each holds, by an account that may not grant, and after a way down and up."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pymysql
import pytest
from alembic.script import ScriptDirectory

from edumanage_desktop.adapters.database import migration, open_database, schema
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.domain.errors import SchemaTooNew, SchemaTooOld, SignInRefused
from migrations.program import archive, health, maintenance
from migrations.program.grants import ROLES, grants
from migrations.program.register import PERSONAL
from tests.database_server import DatabaseServer

Grants = frozenset[str]


def held(server: DatabaseServer, database: str) -> Grants:
    """Return every grant of our roles that concerns the database, without the database's name."""
    found = set()
    with server.connect() as connection, connection.cursor() as cursor:
        for role in ROLES:
            try:
                cursor.execute(f"SHOW GRANTS FOR {role}")
            except pymysql.err.OperationalError:
                continue
            found |= {row[0].replace(f"`{database}`.", "") for row in cursor.fetchall() if f"`{database}`" in row[0]}
    return frozenset(found)


@contextmanager
def login(server: DatabaseServer, database: str, name: str, *grants_of: str) -> Iterator[str]:
    """Yield the URL of a new account with the rights; `{database}` in a right names the database."""
    with server.connect(database) as connection, connection.cursor() as cursor:
        cursor.execute(f"CREATE USER '{name}'@'127.0.0.1' IDENTIFIED BY 'pw'")
        for grant in grants_of:
            cursor.execute(f"{grant.format(database=database)} TO '{name}'@'127.0.0.1'")
    yield server.url(name, "pw", database)


@contextmanager
def trusting_its_log(server: DatabaseServer) -> Iterator[None]:
    """Let accounts without SUPER make triggers, although a server may keep a binary log."""
    with server.connect() as connection, connection.cursor() as cursor:
        cursor.execute("SET GLOBAL log_bin_trust_function_creators=1")
        try:
            yield
        finally:
            cursor.execute("SET GLOBAL log_bin_trust_function_creators=0")


def test_the_head_that_the_program_expects_is_the_newest_migration() -> None:
    folder = str(migration.migrations_folder())
    assert ScriptDirectory(folder).get_current_head() == schema.HEAD


def test_down_and_up_again_ends_at_the_same_grants(each_server: DatabaseServer) -> None:
    with each_server.fresh_database() as one, each_server.fresh_database() as other:
        engines = [make_engine(each_server.url(database=name)) for name in (one, other)]
        try:
            for engine in engines:
                migration.upgrade(engine)
            fresh = held(each_server, one)
            assert len(fresh) > 20
            assert held(each_server, other) == fresh
            migration.downgrade(engines[0])
            assert held(each_server, one) == frozenset()
            assert held(each_server, other) == fresh
            migration.upgrade(engines[0])
            assert held(each_server, one) == fresh
            migration.downgrade(engines[0], to="0002")
            assert held(each_server, one) == frozenset()
            migration.upgrade(engines[0])
            assert held(each_server, one) == fresh
        finally:
            for engine in engines:
                engine.dispose()


def test_an_account_that_may_not_grant_upgrades_and_says_who_has_to(
    each_server: DatabaseServer, caplog: pytest.LogCaptureFixture
) -> None:
    with (
        each_server.fresh_database() as name,
        login(each_server, name, "migrator", "GRANT ALL ON {database}.*") as url,
        trusting_its_log(each_server),
    ):
        mine, root = make_engine(url), make_engine(each_server.url(database=name))
        try:
            with caplog.at_level(logging.WARNING, "edumanage.migrations"):
                assert migration.upgrade(mine).revision == schema.HEAD
            assert [record.message for record in caplog.records] == [NOT_ALLOWED]
            assert held(each_server, name) == frozenset()
            migration.downgrade(mine, to="0002")
            migration.upgrade(root)
            assert len(held(each_server, name)) > 20
        finally:
            mine.dispose()
            root.dispose()


NOT_ALLOWED = (
    "The account that upgrades may not create roles or grant them, so the schema is ready but nobody else may use it"
    " yet: run `edumanage-desktop server prepare` with an account that may."
)


def test_a_name_with_an_underscore_opens_no_similar_database(each_server: DatabaseServer) -> None:
    with each_server.fresh_database() as name:
        similar = name.replace("_", "x", 1)
        with each_server.connect() as connection, connection.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {similar}")
            try:
                engine = make_engine(each_server.url(database=name))
                migration.upgrade(engine)
                engine.dispose()
                cursor.execute(f"CREATE TABLE {similar}.student_uploads(id INT)")
                with login(each_server, name, "keeper", "GRANT em_backup"):
                    cursor.execute(each_server.default_role("em_backup", "'keeper'@'127.0.0.1'"))
                keeper = pymysql.connect(
                    host=each_server.host, port=each_server.port, user="keeper", password="pw", database=name
                )
                with keeper, keeper.cursor() as reads:
                    reads.execute("SELECT COUNT(*) FROM student_uploads")
                    with pytest.raises(pymysql.err.OperationalError, match="denied"):
                        reads.execute(f"SELECT COUNT(*) FROM {similar}.student_uploads")
            finally:
                cursor.execute(f"DROP DATABASE {similar}")


def test_backup_may_read_every_table_and_view(each_server: DatabaseServer) -> None:
    with each_server.fresh_database() as name:
        engine = make_engine(each_server.url(database=name))
        migration.upgrade(engine)
        engine.dispose()
        with each_server.connect(name) as connection, connection.cursor() as cursor:
            cursor.execute("SELECT table_name FROM information_schema.tables WHERE table_schema=%s", (name,))
            tables = {
                row[0]
                for row in cursor.fetchall()
                if row[0] != "portal_feedback"
                and not row[0].startswith(("own_", "my_handed", *(table.view for table in PERSONAL)))
            }
        granted = (*grants(), *maintenance.grants(), *archive.grants(), *health.grants())
        readable = {target for privilege, target, role in granted if (privilege, role) == ("SELECT", "em_backup")}
        assert {table for table in tables if not table.startswith("faculty_")} <= readable


def test_opening_tells_a_missing_role_from_an_old_or_new_schema(each_server: DatabaseServer) -> None:
    with each_server.fresh_database() as name:
        root = make_engine(each_server.url(database=name))
        migration.upgrade(root)
        with (
            login(each_server, name, "norole", "GRANT SELECT ON {database}.rules") as bare,
            login(each_server, name, "role", "GRANT em_faculty") as url,
            each_server.connect(name) as connection,
            connection.cursor() as cursor,
        ):
            cursor.execute(each_server.default_role("em_faculty", "'role'@'127.0.0.1'"))
            with pytest.raises(SignInRefused):
                open_database(bare)
            open_database(url).close()
            cursor.execute("UPDATE em_schema SET version_num='0002'")
            with pytest.raises(SchemaTooOld, match="0002"):
                open_database(url)
            cursor.execute("UPDATE em_schema SET version_num='9999'")
            with pytest.raises(SchemaTooNew, match="9999"):
                open_database(url)
        root.dispose()


def test_opening_a_good_database_loads_neither_migrations_nor_sqlalchemy_nor_argon2(sqlite_url: str) -> None:
    import subprocess
    import sys

    engine = make_engine(sqlite_url)
    migration.upgrade(engine)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO people(login,full_name) VALUES('x','X')")
    engine.dispose()
    program = (
        "import sys; from edumanage_desktop.adapters.database import open_database;"
        f" open_database({sqlite_url!r}, login='x').close();"
        " print([name for name in ('alembic', 'sqlalchemy', 'argon2') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
