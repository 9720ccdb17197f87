"""The databases that other tests stand on are fresh, private and left without a trace."""

from pathlib import Path

import pytest
from sqlalchemy import text

from edumanage_desktop.adapters.database.engine import make_engine
from tests.database_server import DatabaseServer
from tests.mysql_server import MISSING, mysql_program


def test_a_database_of_each_engine_is_empty_and_writable(database_url: str) -> None:
    engine = make_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE proof (word VARCHAR(20))"))
        connection.execute(text("INSERT INTO proof VALUES ('żół 王')"))
    with engine.begin() as connection:
        assert connection.execute(text("SELECT word FROM proof")).scalars().all() == ["żół 王"]
    engine.dispose()


def test_accounts_and_roles_are_dropped_with_the_database(each_server: DatabaseServer) -> None:
    before = each_server.accounts()
    with each_server.fresh_database() as name:
        forgotten = each_server.connect(name)
        with forgotten.cursor() as cursor:
            cursor.execute("CREATE ROLE em_proof")
            cursor.execute("CREATE USER nowak@'%' IDENTIFIED BY 'x'")
            cursor.execute("CREATE TABLE held (id INT)")
            cursor.execute("BEGIN")
            cursor.execute("SELECT * FROM held")
    forgotten.close()
    assert each_server.accounts() == before


def test_the_private_server_keeps_what_was_committed_over_a_kill(each_server: DatabaseServer) -> None:
    with each_server.fresh_database() as name:
        with each_server.connect(name) as connection, connection.cursor() as cursor:
            cursor.execute("CREATE TABLE kept (id INT)")
            cursor.execute("INSERT INTO kept VALUES (7)")
        each_server.kill()
        each_server.start()
        with each_server.connect(name) as connection, connection.cursor() as cursor:
            cursor.execute("SELECT id FROM kept")
            assert cursor.fetchall() == ((7,),)


def test_nobody_enters_the_private_server_without_the_password(each_server: DatabaseServer) -> None:
    engine = make_engine(each_server.url(password="wrong"))
    with pytest.raises(Exception, match="Access denied"):
        engine.connect()


@pytest.mark.skipif(mysql_program() is None, reason=MISSING)
def test_mysql_is_no_other_server_of_its_name(mysql_url: str) -> None:
    engine = make_engine(mysql_url)
    with engine.connect() as connection:
        version = connection.execute(text("SELECT CONCAT(VERSION(),@@version_comment)")).scalar_one()
    engine.dispose()
    assert "mariadb" not in version.lower()


def test_an_sqlite_url_names_a_file_that_is_not_there(sqlite_url: str) -> None:
    assert not Path(sqlite_url.removeprefix("sqlite:///")).exists()
