"""What a database that takes the place of another gets from it: accounts, which mails were sent, what was recorded.

A backup holds no account, and the world outside went on since: who was shut out stays so, and nobody gets a mail twice.
"""

from collections.abc import Iterator

from edumanage_desktop.adapters.database.tables import metadata

_SAME_ROW = "n.kind=o.kind AND n.at_us=o.at_us AND n.actor=o.actor"
_TOLD_HERE = (
    " WHERE EXISTS(SELECT 1 FROM {new}history n,{old}history o WHERE n.upload_id=m.upload_id AND n.version=m.version"
    f" AND o.upload_id=m.upload_id AND o.version=m.version AND {_SAME_ROW})"
)
"""A version of the lost work may become something else; that is news again."""
WRITTEN = ("people", "person_roles", "choices", "mails", "mail_settings", "events", "work_claims", "stewards")
"""The tables that are written; nothing may judge that."""
WATCHED = ("people", "person_roles", "choices", "mails", "mail_settings")
"""The tables whose change since makes it necessary to carry over anew."""
WOULD_BE_LET_IN = (
    "SELECT n.login FROM {new}people n LEFT JOIN {old}people o ON o.login=n.login"
    " WHERE n.active<>0 AND COALESCE(o.active,0)=0 ORDER BY n.login"
)
"""Whom the backup would let in, and the database in use does not."""


def statements(old: str, new: str) -> Iterator[str]:
    """Yield what carries over, repeatable; `old` and `new` are prefixes of the two databases, each with its dot."""
    for statement in _statements():
        yield statement.format(old=old, new=new)


def accounts_again(old: str, new: str) -> Iterator[str]:
    """Yield what takes over accounts, and claimed mails, that came between the carrying over and the switch."""
    listed = [
        "DELETE FROM {new}person_roles WHERE login IN(SELECT o.login FROM {old}people o)",
        _copied("people", "REPLACE"),
        _copied("person_roles", "INSERT"),
        _copied("mails", "INSERT IGNORE") + _TOLD_HERE,
    ]
    for statement in listed:
        yield statement.format(old=old, new=new)


def _statements() -> Iterator[str]:
    # An account is a row with its roles: parts of two would be an account that nobody made.
    yield "UPDATE {new}people SET active=0 WHERE login NOT IN(SELECT o.login FROM {old}people o)"
    yield "DELETE FROM {new}person_roles WHERE login IN(SELECT o.login FROM {old}people o)"
    yield _copied("people", "REPLACE")
    yield _copied("person_roles", "INSERT")
    yield _copied("choices", "REPLACE")
    yield _copied("mails", "REPLACE") + _TOLD_HERE
    yield "DELETE FROM {new}mail_settings"
    yield _copied("mail_settings", "INSERT")
    yield _copied("events", "INSERT") + " WHERE m.event_uuid NOT IN(SELECT n.event_uuid FROM {new}events n)"
    yield "DELETE FROM {new}work_claims"
    yield _copied("work_claims", "INSERT")
    yield "DELETE FROM {new}stewards"
    yield _copied("stewards", "INSERT")


def _copied(table: str, verb: str) -> str:
    names = ",".join(column.name for column in metadata.tables[table].columns)
    listed = ",".join(f"m.{column.name}" for column in metadata.tables[table].columns)
    return f"{verb} INTO {{new}}{table}({names}) SELECT {listed} FROM {{old}}{table} m"
