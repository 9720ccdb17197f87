"""What columns of the declared tables are made of on either engine."""

from typing import Any

from sqlalchemy import BigInteger, Column, Integer, SmallInteger, String, Text, text
from sqlalchemy.dialects import mysql
from sqlalchemy.types import TypeEngine

OPTIONS = {"mysql_engine": "InnoDB", "mysql_charset": "utf8mb4", "mysql_collate": "utf8mb4_bin"}
TABLE_OPTIONS: dict[str, Any] = {
    **OPTIONS,
    "mariadb_engine": "InnoDB",
    "mariadb_charset": "utf8mb4",
    "mariadb_collate": "utf8mb4_bin",
}


def on_server(generic: TypeEngine[Any], server: TypeEngine[Any]) -> TypeEngine[Any]:
    """Return a type that is another one on a server."""
    return generic.with_variant(server, "mysql", "mariadb")


def ascii_text(length: int) -> TypeEngine[Any]:
    """Return the type of text in ASCII, compared byte by byte."""
    return on_server(String(length), mysql.VARCHAR(length, charset="ascii", collation="ascii_bin"))


def long_text() -> TypeEngine[Any]:
    """Return the type of a text of any length, compared in binary."""
    return on_server(Text(), mysql.MEDIUMTEXT(charset="utf8mb4", collation="utf8mb4_bin"))


def ascii_long_text() -> TypeEngine[Any]:
    """Return the type of a text of any length in ASCII."""
    return on_server(Text(), mysql.MEDIUMTEXT(charset="ascii", collation="ascii_bin"))


def folded_text(length: int) -> TypeEngine[Any]:
    """Return the type of folded text, bytes on a server."""
    return on_server(Text(), mysql.VARBINARY(length))


BIG = on_server(BigInteger(), mysql.BIGINT())
PORTAL_ID = BigInteger().with_variant(Integer(), "sqlite").with_variant(mysql.BIGINT(), "mysql", "mariadb")
_FLAG = on_server(SmallInteger(), mysql.TINYINT(1))


def flag(name: str, default: int = 0) -> Column[Any]:
    """Return a column that is 0 or 1."""
    return Column(name, _FLAG, nullable=False, server_default=text(str(default)))
