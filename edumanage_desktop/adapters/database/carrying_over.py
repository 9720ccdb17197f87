"""What a database that takes the place of another gets from it: accounts, sent mails, events, what is one's own.

A backup holds no account, and the world outside went on since: who was shut out stays so, and nobody gets a mail twice.
"""

from collections.abc import Iterator

from edumanage_desktop.adapters.database.tables import metadata
from edumanage_desktop.domain.chosen_tables import DERIVED, RECORDS

_SAME_ROW = "n.kind=o.kind AND n.at_us=o.at_us AND n.actor=o.actor"
_TOLD_HERE = (
    " WHERE EXISTS(SELECT 1 FROM {new}history n,{old}history o WHERE n.upload_id=m.upload_id AND n.version=m.version"
    f" AND o.upload_id=m.upload_id AND o.version=m.version AND {_SAME_ROW})"
)
"""A version of the lost work may become something else; that is news again."""
_SAME_WORK = (
    " WHERE EXISTS(SELECT 1 FROM {new}history n,{old}history o WHERE n.upload_id=m.upload_id AND n.version=1"
    f" AND o.upload_id=m.upload_id AND o.version=1 AND {_SAME_ROW})"
)
"""The number of lost work is given to other work."""
_OWN = ("choices", "feedback_library", "saved_views")
_OWN_ABOUT_WORK = ("drafts", "handed_drafts", "prepared_decisions", "read_marks")
"""What is each person's own, and of today."""
_MEASURED = ("health_sums", "health_gauges", "alerts")
"""How the service was, whatever its rows were."""
WRITTEN = (
    "people", "person_roles", "mails", "mail_settings", "events", "work_claims", "stewards", "read_only_holds",
    "maintenance_windows", "maintenance_records", "health_reports", *_MEASURED, *_OWN, *_OWN_ABOUT_WORK,
)  # fmt: skip
"""The tables that are written; nothing may judge that."""
_OF_TODAY = ("mail_settings", "read_only_holds", "maintenance_windows")
"""What is settled for today: where nobody is to act now, nobody acts after the switch."""
BESIDE_WORK = tuple(
    table
    for table in (*RECORDS, *DERIVED, "register_changes", "maintenance_records", *_MEASURED)
    if table not in _OF_TODAY
)
"""The tables that are carried over as well where only submissions are restored."""
WATCHED = ("people", "person_roles", "choices", "mails", *_OF_TODAY)
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


def beside_work(old: str, new: str, *, is_server: bool) -> Iterator[str]:
    """Yield what lets all but submissions be as in the database in use, repeatable.

    Work of a student who is called otherwise there loses its row of the search, which is to be made anew.
    """
    same = "BINARY n.{0} <=> BINARY o.{0}" if is_server else "n.{0} IS o.{0}"
    yield (
        f"DELETE FROM {new}upload_search WHERE upload_id IN(SELECT u.id FROM {new}student_uploads u"
        f" LEFT JOIN {new}students n ON n.id=u.student_id LEFT JOIN {old}students o ON o.id=u.student_id"
        f" WHERE NOT ({same.format('full_name')} AND {same.format('number')}))"
    )
    for table in BESIDE_WORK:
        yield f"DELETE FROM {new}{table}"
        yield _copied(table, "INSERT").format(old=old, new=new)


def accounts_again(old: str, new: str) -> Iterator[str]:
    """Yield what takes over, on a server, what came between the carrying over and the switch, at `:since`.

    Only what differs is written, for people are at work: after each statement everybody has their account, some perhaps
    as it was a second ago. Whose account was changed after the switch, for a crash lay between, keeps that change.
    """
    others = [column.name for column in metadata.tables["people"].columns if column.name != "login"]
    differs = " AND ".join(f"n.{name}<=>o.{name}" for name in others)
    untouched = "NOT EXISTS(SELECT 1 FROM {{new}}events e WHERE e.subject={0}.login AND e.at_us>:since)".format
    lacking = " WHERE NOT EXISTS(SELECT 1 FROM {{new}}{0} n WHERE {1})".format
    same_role = "n.login=m.login AND n.role=m.role"
    same_mail = "n.recipient=m.recipient AND n.upload_id=m.upload_id AND n.version=m.version"
    listed = [
        "DELETE m FROM {new}person_roles m WHERE m.login IN(SELECT o.login FROM {old}people o)"
        f" AND NOT EXISTS(SELECT 1 FROM {{old}}person_roles n WHERE {same_role}) AND {untouched('m')}",
        "UPDATE {new}people n JOIN {old}people o ON o.login=n.login SET "
        + ",".join(f"n.{name}=o.{name}" for name in others)
        + f" WHERE NOT({differs}) AND {untouched('n')}",
        _copied("people", "INSERT") + lacking("people", "n.login=m.login"),
        _copied("person_roles", "INSERT") + lacking("person_roles", same_role) + f" AND {untouched('m')}",
        _copied("maintenance_windows", "INSERT") + lacking("maintenance_windows", "n.id=m.id"),
        "UPDATE {new}maintenance_windows n JOIN {old}maintenance_windows o ON o.id=n.id SET n.ends_at_us=o.ends_at_us"
        " WHERE n.ends_at_us<>o.ends_at_us AND n.version<o.version",
        _copied("mails", "INSERT") + _TOLD_HERE + lacking("mails", same_mail).replace(" WHERE", " AND", 1),
    ]
    for statement in listed:
        yield statement.format(old=old, new=new)


def _statements() -> Iterator[str]:
    # An account is a row with its roles: parts of two would be an account that nobody made.
    yield "UPDATE {new}people SET active=0 WHERE login NOT IN(SELECT o.login FROM {old}people o)"
    yield "DELETE FROM {new}person_roles WHERE login IN(SELECT o.login FROM {old}people o)"
    yield _copied("people", "REPLACE")
    yield _copied("person_roles", "INSERT")
    for table in _OWN:
        yield _copied(table, "REPLACE")
    for table in _OWN_ABOUT_WORK:
        yield _copied(table, "REPLACE") + _SAME_WORK
    yield _copied("mails", "REPLACE") + _TOLD_HERE
    for table in _OF_TODAY:
        yield f"DELETE FROM {{new}}{table}"
        yield _copied(table, "INSERT")
    yield _copied("events", "INSERT") + " WHERE m.event_uuid NOT IN(SELECT n.event_uuid FROM {new}events n)"
    # What was done for the service was done, whatever became of the rows.
    yield (
        _copied("maintenance_records", "INSERT")
        + " WHERE m.record_uuid NOT IN(SELECT n.record_uuid FROM {new}maintenance_records n)"
    )
    for table in ("health_reports", *_MEASURED):
        yield f"DELETE FROM {{new}}{table}"
        yield _copied(table, "INSERT")
    yield "DELETE FROM {new}work_claims"
    yield _copied("work_claims", "INSERT")
    yield "DELETE FROM {new}stewards"
    yield _copied("stewards", "INSERT")


def _copied(table: str, verb: str) -> str:
    names = ",".join(column.name for column in metadata.tables[table].columns)
    listed = ",".join(f"m.{column.name}" for column in metadata.tables[table].columns)
    return f"{verb} INTO {{new}}{table}({names}) SELECT {listed} FROM {{old}}{table} m"
