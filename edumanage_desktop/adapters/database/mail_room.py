"""What mailing asks of the database, as an administrator: who is to be told what, and which mails were claimed."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, taken_key, translated
from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.services.mail_languages import language_of
from edumanage_desktop.services.mail_settings import MailSettings, check_settings, read_settings
from edumanage_desktop.services.mailing import ClaimedMail, Delivery, News, Recipient
from edumanage_desktop.services.notices import LANGUAGE, MAIL, MailPace, Occurrence, usual_pace
from migrations.program.sqlite_words import NOW_US

_MINUTE_US, _DAY_US = 60_000_000, 86_400_000_000
_REFUSED_FOR_US = 30 * _DAY_US
_KEPT_FOR_US = 90 * _DAY_US
_TITLES_AT_ONCE = 500
_LONGEST_DETAIL = 500
_KINDS = "'submit','arrived','reassign','outside','deleted','withdraw','correct','reopen','approve','reject'"
_OCCURRENCES = (
    "SELECT h.upload_id,h.version,h.kind,h.actor,h.from_status,h.to_status,h.from_faculty_id,h.to_faculty_id,h.at_us,"
    "h.student_id,CASE WHEN st.previous_upload_id IS NULL THEN 0 ELSE 1 END FROM history h"
    " LEFT JOIN upload_state st ON st.upload_id=h.upload_id"
    f" WHERE h.at_us>=:since AND h.kind IN({_KINDS}) AND COALESCE(h.student_id,0)>=0 ORDER BY h.at_us,h.upload_id"
)
_TITLE_THEN = (
    "SELECT title FROM history_texts WHERE upload_id=:upload AND version<=:version AND title IS NOT NULL"
    " ORDER BY version DESC LIMIT 1"
)
_OVERTAKEN = (
    "SELECT COUNT(*) FROM history d JOIN history n ON n.upload_id=d.upload_id AND n.version>d.version"
    " WHERE d.upload_id=:upload AND d.version=:version"
    " AND (n.kind IN('approve','reject','reopen') OR n.to_status IS NULL OR n.to_status<>d.to_status)"
)
_TOLD = "SELECT recipient,upload_id,version,claimed_at_us FROM mails WHERE claimed_at_us>=:since"
_PEOPLE = "SELECT login,full_name,email,faculty_id,student_id,roles FROM all_people WHERE active=1 ORDER BY login"
_END = "UPDATE mails SET state=:state,detail=:detail WHERE mail_uuid=:mail AND state='claimed'"
_RELEASE = "DELETE FROM mails WHERE mail_uuid=:mail AND state='claimed'"
_ADDRESS_REFUSED = "address: "
_STATES = {Delivery.ACCEPTED: "sent", Delivery.REFUSED: "refused", Delivery.ADDRESS_REFUSED: "refused"}


_Choices = Mapping[tuple[str, str], str]
"""What people chose, by login and name."""


class DatabaseMailSettings:
    """See `services.mail_settings.MailSettingsKeeper`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def settings(self) -> MailSettings:
        """Read them."""
        with translated(), self._connections.reading() as connection:
            return _settings(connection)

    def save(self, settings: MailSettings) -> MailSettings:
        """Write what differs; who switches mails on tells nobody of what was before."""
        if settings.is_on:
            check_settings(settings)
        with translated(), self._connections.writing() as connection:
            before = _settings(connection)
            since_us = before.since_us
            if settings.is_on and not before.is_on:
                since_us = database_now_us(connection, is_server=self._connections.is_server)
            stored = dict(connection.rows("SELECT name,value FROM mail_settings"))
            for name, value in {**settings.values(), "since_us": str(since_us)}.items():
                if name not in stored:
                    connection.change(
                        "INSERT INTO mail_settings(name,value) VALUES(:name,:value)", {"name": name, "value": value}
                    )
                elif stored[name] != value:
                    connection.change(
                        "UPDATE mail_settings SET value=:value WHERE name=:name", {"name": name, "value": value}
                    )
            return _settings(connection)


class DatabaseMailRoom:
    """See `services.mailing.MailRoom`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def settings(self) -> MailSettings:
        """Read them."""
        return DatabaseMailSettings(connections=self._connections).settings()

    def now_us(self) -> int:
        """Ask its clock."""
        with translated(), self._connections.reading() as connection:
            return database_now_us(connection, is_server=self._connections.is_server)

    def delay_us(self) -> int:
        """Ask its setting."""
        with translated(), self._connections.reading() as connection:
            return feedback_delay_us(connection)

    def recipients(self) -> Sequence[Recipient]:
        """Faculty have an account here; a student may have none, or one that was disabled, who is told nothing."""
        with translated(), self._connections.reading() as connection:
            people = connection.rows(_PEOPLE)
            choices = {
                (str(login), str(name)): str(value)
                for login, name, value in connection.rows("SELECT login,name,value FROM mail_choices")
            }
            faculty = dict(connection.rows("SELECT id,email FROM faculty WHERE email IS NOT NULL"))
            students = connection.rows("SELECT id,full_name,email FROM students WHERE id>0")
            disabled = {
                int(student_id)
                for (student_id,) in connection.rows(
                    "SELECT student_id FROM all_people WHERE active=0 AND student_id IS NOT NULL"
                )
            }
        found = list(_faculty_of(people, choices, faculty))
        accounts: dict[int, tuple[Any, ...]] = {}
        for row in people:
            if row[4] is not None and Role.STUDENT in _roles(row[5]):
                accounts.setdefault(int(row[4]), row)
        for student_id, name, email in students:
            account = accounts.get(int(student_id))
            address = email or (account[2] if account is not None else None)
            if address and (account is not None or int(student_id) not in disabled):
                login = str(account[0]) if account is not None else ""
                key = f"student:{int(student_id)}"
                found.append(
                    Recipient(
                        key,
                        Role.STUDENT,
                        int(student_id),
                        str(name),
                        str(address),
                        _pace(choices, login, Role.STUDENT),
                        has_account=account is not None,
                        language=language_of(choices.get((login, LANGUAGE))),
                    )
                )
        return found

    def occurrences(self, since_us: int) -> Sequence[Occurrence]:
        """Read the history by its time."""
        with translated(), self._connections.reading() as connection:
            return [read_occurrence(row) for row in connection.rows(_OCCURRENCES, {"since": since_us})]

    def taught(self) -> frozenset[tuple[int, int]] | None:
        """Read who teaches whom where that matters."""
        query = "SELECT value FROM settings_in_force WHERE name='require_teaching'"
        with translated(), self._connections.reading() as connection:
            if connection.value(query) != "1":
                return None
            return frozenset(
                (int(faculty_id), int(student_id))
                for faculty_id, student_id in connection.rows("SELECT faculty_id,student_id FROM faculty_students")
            )

    def told(self, since_us: int) -> Mapping[tuple[str, int, int], int]:
        """Read what was claimed."""
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(_TOLD, {"since": since_us})
        return {(str(key), int(upload_id), int(version)): int(at_us) for key, upload_id, version, at_us in rows}

    def refused_addresses(self) -> frozenset[str]:
        """Read them."""
        query = (
            "SELECT DISTINCT address FROM mails WHERE state='refused' AND claimed_at_us>=:since AND detail LIKE :how"
        )
        values = {"since": self.now_us() - _REFUSED_FOR_US, "how": f"{_ADDRESS_REFUSED}%"}
        with translated(), self._connections.reading() as connection:
            return frozenset(str(address) for (address,) in connection.rows(query, values))

    def titles(self, upload_ids: Sequence[int]) -> Mapping[int, str | None]:
        """Read them, some hundred at a time."""
        found: dict[int, str | None] = {}
        with translated(), self._connections.reading() as connection:
            for start in range(0, len(upload_ids), _TITLES_AT_ONCE):
                listed = ",".join(str(int(each)) for each in upload_ids[start : start + _TITLES_AT_ONCE])
                found.update(connection.rows(f"SELECT id,title FROM student_uploads WHERE id IN({listed})"))
        return found

    def titles_then(self, news: Sequence[News]) -> Mapping[tuple[int, int], str | None]:
        """Read them in the history."""
        found: dict[tuple[int, int], str | None] = {}
        with translated(), self._connections.reading() as connection:
            for each in news:
                values = {"upload": each.upload_id, "version": each.version}
                found[each.upload_id, each.version] = connection.value(_TITLE_THEN, values)
        return found

    def has_overtaken(self, news: Sequence[News]) -> bool:
        """Look for a later one."""
        with translated(), self._connections.reading() as connection:
            return any(
                connection.value(_OVERTAKEN, {"upload": each.upload_id, "version": each.version}) for each in news
            )

    def claim(self, mail_uuid: str, recipient: Recipient, news: Sequence[News]) -> bool:
        """Insert its lines by one statement, so that there are all of them or none."""
        values: dict[str, Any] = {"recipient": recipient.key, "mail": mail_uuid, "address": recipient.address}
        lines = []
        for place, each in enumerate(news):
            values |= {f"u{place}": each.upload_id, f"v{place}": each.version}
            lines.append(f"(:recipient,:u{place},:v{place},:mail,:address)")
        insert = f"INSERT INTO mails(recipient,upload_id,version,mail_uuid,address) VALUES{','.join(lines)}"
        with translated(), self._connections.writing() as connection:
            try:
                connection.change(insert, values)
            except driver_errors() as error:
                if taken_key(error) is None:
                    raise
                return False
        return True

    def end(self, mail_uuid: str, delivery: Delivery, detail: str) -> None:
        """Mark it, or claim it no more."""
        if delivery is Delivery.UNKNOWN:
            return
        with translated(), self._connections.writing() as connection:
            if delivery in (Delivery.LATER, Delivery.DENIED):
                connection.change(_RELEASE, {"mail": mail_uuid})
                return
            prefix = _ADDRESS_REFUSED if delivery is Delivery.ADDRESS_REFUSED else ""
            detail = f"{prefix}{detail}"[:_LONGEST_DETAIL]
            connection.change(_END, {"state": _STATES[delivery], "detail": detail or None, "mail": mail_uuid})

    def claimed(self) -> Sequence[ClaimedMail]:
        """Read them, the oldest first."""
        query = (
            "SELECT mail_uuid,recipient,address,COUNT(*),MIN(claimed_at_us) FROM mails WHERE state='claimed'"
            " GROUP BY mail_uuid,recipient,address ORDER BY MIN(claimed_at_us)"
        )
        with translated(), self._connections.reading() as connection:
            return [ClaimedMail(str(a), str(b), str(c), int(d), int(e)) for a, b, c, d, e in connection.rows(query)]

    def forget_old(self) -> None:
        """Delete what was sent long ago."""
        delete = "DELETE FROM mails WHERE state<>'claimed' AND claimed_at_us<:before"
        before_us = self.now_us() - _KEPT_FOR_US
        with translated(), self._connections.writing() as connection:
            connection.change(delete, {"before": before_us})


def database_now_us(connection: Connection, *, is_server: bool) -> int:
    """Return the database's clock: UTC microseconds since 1970."""
    clock = "TIMESTAMPDIFF(MICROSECOND,'1970-01-01',UTC_TIMESTAMP(6))" if is_server else NOW_US
    return int(connection.value(f"SELECT {clock}"))


def feedback_delay_us(connection: Connection) -> int:
    """Return how long a decision waits before a student is told, in microseconds."""
    value = connection.value("SELECT value FROM settings_in_force WHERE name='feedback_delay_minutes'")
    minutes = BY_NAME["feedback_delay_minutes"].otherwise if value is None else int(value)
    return minutes * _MINUTE_US


def read_occurrence(row: Sequence[Any]) -> Occurrence:
    """Return a row of the history."""
    upload_id, version, kind, actor, from_status, to_status, from_faculty, to_faculty, at_us, student_id, revision = row
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
        student_id=student_id,
        is_revision=bool(revision),
    )


def _settings(connection: Connection) -> MailSettings:
    return read_settings(dict(connection.rows("SELECT name,value FROM mail_settings")))


def _roles(listed: object) -> frozenset[Role]:
    return frozenset(Role(role) for role in str(listed or "").split(",") if role in set(Role))


def _pace(choices: _Choices, login: str, role: Role) -> MailPace:
    chosen = choices.get((login, MAIL))
    return MailPace(chosen) if chosen in set(MailPace) else usual_pace(role)


def _faculty_of(
    people: Iterable[tuple[Any, ...]], choices: _Choices, addresses: Mapping[Any, Any]
) -> Iterable[Recipient]:
    for login, name, email, faculty_id, _, roles in people:
        if faculty_id is None or int(faculty_id) < 0 or Role.FACULTY not in _roles(roles):
            continue
        address = email or addresses.get(faculty_id)
        if address:
            yield Recipient(
                f"faculty:{login}",
                Role.FACULTY,
                int(faculty_id),
                str(name),
                str(address),
                _pace(choices, str(login), Role.FACULTY),
                language=language_of(choices.get((str(login), LANGUAGE))),
            )
