"""What is news to whoever is signed in, read from the history that their views show, and what they have read."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.mail_room import database_now_us, feedback_delay_us
from edumanage_desktop.domain.people import Person, Role
from edumanage_desktop.services.notices import (
    MOST_NEWS,
    NEWS_DAYS,
    READ_UNTIL,
    Notice,
    NoticeKind,
    Occurrence,
    faculty_kind,
    student_kind,
    told_at_us,
)

_DAY_US = 86_400_000_000
_COLUMNS = "upload_id,version,kind,actor,from_status,to_status,from_faculty_id,to_faculty_id,at_us"
_NEWEST = f"SELECT {_COLUMNS} FROM {{}} WHERE at_us>=:since ORDER BY at_us DESC LIMIT {MOST_NEWS}"
_OF_STUDENT = (
    f"SELECT {_COLUMNS} FROM own_history WHERE kind IN('approve','reject','reopen','withdraw','outside','deleted')"
    f" AND at_us>=:since ORDER BY at_us DESC LIMIT {MOST_NEWS}"
)
_PUT_CHOICE = "REPLACE INTO my_choices(name,value) VALUES(:name,:value)"
_PUT_MARK = "REPLACE INTO my_read_marks(upload_id,version) VALUES(:upload,:version)"


class DatabaseNotices:
    """See `services.notices.NoticeReader`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def news(self, person: Person) -> Sequence[Notice]:
        """Read the newest rows of the history, and of those the titles and what was read."""
        with translated(), self._connections.watching() as connection:
            since_us = database_now_us(connection, is_server=self._connections.is_server) - NEWS_DAYS * _DAY_US
            found: list[Notice] = []
            read = _Read(connection)
            if Role.FACULTY in person.roles and person.faculty_id is not None:
                found += _of_faculty(connection, person, person.faculty_id, since_us, read)
            if Role.STUDENT in person.roles and person.student_id is not None:
                found += _of_student(connection, person, since_us, read)
        return sorted(found, key=lambda notice: (-notice.at_us, -notice.upload_id))

    def mark_read(self, notices: Sequence[Notice]) -> None:
        """Write a mark for each."""
        with translated(), self._connections.writing() as connection:
            for notice in notices:
                connection.rows(_PUT_MARK, {"upload": notice.upload_id, "version": notice.version})

    def mark_all_read(self, until_us: int) -> None:
        """Write the time, by which single marks are no longer needed."""
        with translated(), self._connections.writing() as connection:
            connection.rows(_PUT_CHOICE, {"name": READ_UNTIL, "value": str(until_us)})
            connection.rows("DELETE FROM my_read_marks")

    def choices(self) -> dict[str, str]:
        """Read them."""
        with translated(), self._connections.reading() as connection:
            return {str(name): str(value) for name, value in connection.rows("SELECT name,value FROM my_choices")}

    def choose(self, name: str, value: str) -> None:
        """Write one."""
        with translated(), self._connections.writing() as connection:
            connection.rows(_PUT_CHOICE, {"name": name, "value": value})


class _Read:
    """What the person has read: everything up to a time, and single submissions up to a version."""

    def __init__(self, connection: Connection) -> None:
        until = connection.value("SELECT value FROM my_choices WHERE name=:name", {"name": READ_UNTIL})
        self._until_us = int(until) if str(until or "").isdigit() else 0
        marks = connection.rows("SELECT upload_id,version FROM my_read_marks")
        self._marks = {int(upload_id): int(version) for upload_id, version in marks}

    def is_unread(self, row: Occurrence, told_us: int) -> bool:
        return told_us > self._until_us and self._marks.get(row.upload_id, 0) < row.version


def _occurrence(row: Sequence[Any], revisions: frozenset[int] = frozenset()) -> Occurrence:
    upload_id, version, kind, actor, from_status, to_status, from_faculty, to_faculty, at_us = row
    return Occurrence(
        upload_id=int(upload_id),
        version=int(version),
        kind=str(kind),
        actor=str(actor),
        from_status=from_status,
        to_status=to_status,
        from_faculty_id=from_faculty,
        to_faculty_id=to_faculty,
        at_us=int(at_us),
        is_revision=int(upload_id) in revisions,
    )


def _of_faculty(
    connection: Connection, person: Person, faculty_id: int, since_us: int, read: _Read
) -> Iterable[Notice]:
    rows = [
        *connection.rows(_NEWEST.format("faculty_arrivals"), {"since": since_us}),
        *connection.rows(_NEWEST.format("faculty_partings"), {"since": since_us}),
    ]
    ids = sorted({int(row[0]) for row in rows})
    here = {
        int(upload_id): (title, student, previous)
        for upload_id, title, student, previous in _listed(
            connection, "SELECT id,title,student_name,previous_upload_id FROM faculty_uploads WHERE id IN({})", ids
        )
    }
    gone = {
        int(upload_id): (title, student)
        for upload_id, title, student in _listed(
            connection,
            "SELECT upload_id,title,student_name FROM faculty_departures WHERE upload_id IN({}) ORDER BY version",
            [upload_id for upload_id in ids if upload_id not in here],
        )
    }
    revisions = frozenset(upload_id for upload_id, (_, _, previous) in here.items() if previous is not None)
    names: Mapping[int, tuple[Any, ...]] = {**gone, **here}
    for of_upload in _by_upload(_occurrence(row, revisions) for row in rows):
        own = max((row.version for row in of_upload if row.actor == person.login), default=0)
        news = [
            (kind, row)
            for row in of_upload
            if row.actor != person.login and (kind := faculty_kind(row, faculty_id)) is not None
        ]
        title, who = (names.get(of_upload[0].upload_id) or (None, None))[:2]
        yield from _one(news, title, who, read, done_version=own)


def _of_student(connection: Connection, person: Person, since_us: int, read: _Read) -> Iterable[Notice]:
    delay_us = feedback_delay_us(connection)
    rows = [_occurrence(row) for row in connection.rows(_OF_STUDENT, {"since": since_us})]
    ids = sorted({row.upload_id for row in rows})
    titles = dict(_listed(connection, "SELECT id,title FROM own_uploads WHERE id IN({})", ids))
    for of_upload in _by_upload(rows):
        news = [
            (kind, row) for row in of_upload if row.actor != person.login and (kind := student_kind(row)) is not None
        ]
        now = max(of_upload, key=lambda row: row.version)
        if news and now.to_status != max(news, key=lambda each: each[1].version)[1].to_status:
            continue  # it was withdrawn, or the portal gave it another status: the decision stands no more
        yield from _one(news, titles.get(of_upload[0].upload_id), None, read, done_version=0, delay_us=delay_us)


def _one(
    news: Sequence[tuple[NoticeKind, Occurrence]],
    title: str | None,
    who: str | None,
    read: _Read,
    *,
    done_version: int,
    delay_us: int = 0,
) -> Iterable[Notice]:
    """Yield the notice of one submission: its newest; what the person acted on afterwards is read."""
    if not news:
        return
    kind, newest = max(news, key=lambda each: each[1].version)
    told_us = {row.version: told_at_us(row, delay_us=delay_us) for _, row in news}
    unread = {
        row.version for _, row in news if row.version > done_version and read.is_unread(row, told_us[row.version])
    }
    yield Notice(
        upload_id=newest.upload_id,
        version=newest.version,
        kind=kind,
        at_us=newest.at_us,
        title=title,
        who=who,
        is_unread=newest.version in unread,
        told_at_us=told_us[newest.version],
        count=max(1, len(unread)),
        actor=newest.actor,
    )


def _by_upload(rows: Iterable[Occurrence]) -> Iterable[list[Occurrence]]:
    found: dict[int, dict[int, Occurrence]] = {}
    for row in rows:
        found.setdefault(row.upload_id, {})[row.version] = row
    return [list(of_upload.values()) for of_upload in found.values()]


def _listed(connection: Connection, query: str, ids: Sequence[int]) -> Sequence[tuple[Any, ...]]:
    return connection.rows(query.format(",".join(str(each) for each in ids))) if ids else ()
