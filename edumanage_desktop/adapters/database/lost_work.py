"""What a database has that it had not at an earlier instant: what a restore would lose, and what stays erased.

What verifications left is none of it: their people and work have ids below zero (`domain.probes`).
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, text

from edumanage_desktop.services.backup.in_place import LISTED_ACTS, Erasure, LostAct, Outlook

_ACTS_SINCE = (
    "FROM history h WHERE h.at_us>:since AND h.upload_id>0 AND h.act_uuid IS NOT NULL AND COALESCE(h.student_id,0)>=0"
)
_BY_KIND = f"SELECT h.kind,COUNT(*) {_ACTS_SINCE} GROUP BY h.kind"
_LAST = (
    "SELECT h.act_uuid,h.kind,h.upload_id,h.version,h.actor,h.at_us,"
    f"(SELECT u.title FROM student_uploads u WHERE u.id=h.upload_id) {_ACTS_SINCE}"
    " ORDER BY h.at_us DESC,h.upload_id DESC,h.version DESC LIMIT :most"
)
OUTSIDE = (
    "SELECT COUNT(*) FROM {0}history WHERE at_us>:since AND upload_id>0 AND kind IN('arrived','outside','deleted')"
)
"""What the portal did; `{0}` is the prefix of the database."""
_RECORDS = (
    "SELECT COUNT(*) FROM register_changes WHERE at_us>:since"
    " AND table_name NOT IN('mail_settings','maintenance_windows')"
    " AND NOT(table_name IN('students','faculty','faculty_students')"
    " AND (record_key LIKE '-%' OR record_key LIKE '%:-%'))"
)
"""What `carrying_over` leaves as it is today is not lost."""
_ACCOUNTS = (
    "SELECT DISTINCT p.login FROM people p JOIN events e ON e.subject=p.login AND e.at_us>:since AND e.kind=:kind"
    " WHERE p.active=:active AND COALESCE(p.student_id,0)>=0 AND COALESCE(p.faculty_id,0)>=0 ORDER BY p.login"
)
_ERASED_STUDENTS = "SELECT subject,MAX(at_us) FROM events WHERE kind='erase_student' AND at_us>:since GROUP BY subject"
_ERASED_WORK = (
    "SELECT upload_id,MAX(student_id),MAX(at_us) FROM history WHERE kind='erase' AND at_us>:since GROUP BY upload_id"
)
_DECISIONS = ("approve", "reject")


def outlook_of(connection: Connection, snapshot: str, since: datetime) -> Outlook:
    """Return what the database has that it had not at the instant `since` of a backup."""
    values: dict[str, Any] = {"since": last_before(since)}
    counts = {str(kind): int(count) for kind, count in connection.execute(text(_BY_KIND), values)}
    submissions, decisions = counts.get("submit", 0), sum(counts.get(kind, 0) for kind in _DECISIONS)
    rows = connection.execute(text(_LAST), {**values, "most": LISTED_ACTS})
    return Outlook(
        snapshot=snapshot,
        since=since,
        submissions=submissions,
        decisions=decisions,
        others=sum(counts.values()) - submissions - decisions,
        outside=int(connection.execute(text(OUTSIDE.format("")), values).scalar_one()),
        records=int(connection.execute(text(_RECORDS), values).scalar_one()),
        acts=tuple(lost_act(row) for row in rows.tuples()),
        disabled=_logins(connection, {**values, "kind": "account-disabled", "active": 0}),
        added=_logins(connection, {**values, "kind": "account-made", "active": 1}),
        erasures=tuple(erasures_since(connection, since)),
    )


def erasures_since(connection: Connection, since: datetime) -> list[Erasure]:
    """Return what was erased after an instant: students, and the work of others; the first one first."""
    values = {"since": last_before(since)}
    students = {
        int(subject): int(at_us) for subject, at_us in connection.execute(text(_ERASED_STUDENTS), values).tuples()
    }
    found = [Erasure(instant(at_us), student_id=student) for student, at_us in students.items()]
    for upload, student, at_us in connection.execute(text(_ERASED_WORK), values).tuples():
        if student not in students:
            found.append(Erasure(instant(at_us), upload_id=int(upload)))
    return sorted(found, key=lambda erasure: erasure.at)


def lost_act(row: Any) -> LostAct:
    """Return an act from its row: UUID, kind, submission, version, actor, time, title."""
    act_uuid, kind, upload_id, version, actor, at_us, title = row
    return LostAct(str(act_uuid), str(kind), int(upload_id), int(version), str(actor), instant(at_us), title)


def micros(at: datetime) -> int:
    """Return an instant as microseconds since 1970."""
    whole = at.astimezone(UTC)
    return int(whole.replace(microsecond=0).timestamp()) * 1_000_000 + whole.microsecond


def last_before(at: datetime) -> int:
    """Return the last moment before an instant: a file's clock knows thousandths only, and rather too much is told."""
    return micros(at) // 1_000 * 1_000 - 1


def instant(at_us: int) -> datetime:
    """Return the instant of microseconds since 1970."""
    seconds, rest = divmod(int(at_us), 1_000_000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest)


def _logins(connection: Connection, values: dict[str, Any]) -> tuple[str, ...]:
    return tuple(str(login) for login in connection.execute(text(_ACCOUNTS), values).scalars())
