"""The databases that other tests stand on are fresh, private and left without a trace."""

from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

from tests.mariadb_server import MariaDBServer


def test_a_database_of_either_engine_is_empty_and_writable(database_url: str) -> None:
    engine = create_engine(database_url, poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE proof (word VARCHAR(20))"))
        connection.execute(text("INSERT INTO proof VALUES ('żół 王')"))
    with engine.begin() as connection:
        assert connection.execute(text("SELECT word FROM proof")).scalars().all() == ["żół 王"]


def test_accounts_and_roles_are_dropped_with_the_database(mariadb_server: MariaDBServer) -> None:
    before = mariadb_server.accounts()
    with mariadb_server.fresh_database() as name:
        forgotten = mariadb_server.connect(name)
        with forgotten.cursor() as cursor:
            cursor.execute("CREATE ROLE em_proof")
            cursor.execute("CREATE USER nowak@'%' IDENTIFIED BY 'x'")
            cursor.execute("CREATE TABLE held (id INT)")
            cursor.execute("BEGIN")
            cursor.execute("SELECT * FROM held")
    forgotten.close()
    assert mariadb_server.accounts() == before


def test_the_private_server_keeps_what_was_committed_over_a_kill(mariadb_server: MariaDBServer) -> None:
    with mariadb_server.fresh_database() as name:
        with mariadb_server.connect(name) as connection, connection.cursor() as cursor:
            cursor.execute("CREATE TABLE kept (id INT)")
            cursor.execute("INSERT INTO kept VALUES (7)")
        mariadb_server.kill()
        mariadb_server.start()
        with mariadb_server.connect(name) as connection, connection.cursor() as cursor:
            cursor.execute("SELECT id FROM kept")
            assert cursor.fetchall() == ((7,),)


def test_nobody_enters_the_private_server_without_the_password(mariadb_server: MariaDBServer) -> None:
    engine = create_engine(mariadb_server.url(password="wrong"), poolclass=NullPool)
    with pytest.raises(Exception, match="Access denied"):
        engine.connect()


def test_an_sqlite_url_names_a_file_that_is_not_there(sqlite_url: str) -> None:
    assert not Path(sqlite_url.removeprefix("sqlite:///")).exists()
