"""What the database knows of backups: a few rows beside those of other work, of the moment and in no backup."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.mail_room import database_now_us
from edumanage_desktop.adapters.database.work_claims import DatabaseWorkClaims
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.services.backup.alert_mails import Informed
from edumanage_desktop.services.backup.runs import Run
from edumanage_desktop.services.backup.standing import (
    EXPECTED_DAYS,
    EXPECTED_HOURS,
    Alert,
    AlertKind,
    Expected,
    Facts,
    read_stamp,
    stamp,
)
from edumanage_desktop.services.backup.told_runs import BEGINNING, read_told
from edumanage_desktop.services.mail_languages import language_of
from edumanage_desktop.services.notices import LANGUAGE

_NAMES = {
    "first_good": "backup-first",
    "last_good": "backup-good",
    "last_failed": "backup-failed",
    "last_drill": "drill-good",
    "drill_failed": "drill-failed",
    "last_damaged": "backup-damaged",
    "awaited": "backup-awaited",
}
_BACKUP_ROWS = "SELECT name,run_uuid FROM work_claims WHERE name LIKE 'backup-%' OR name LIKE 'drill-%'"
_SETTINGS = f"SELECT name,value FROM settings_in_force WHERE name IN('{EXPECTED_HOURS}','{EXPECTED_DAYS}')"
_KEEPERS = "SELECT login,roles FROM all_people"
_TOLD = """SELECT e.detail,e.at_us FROM events e WHERE e.login=:login AND e.subject IS NULL AND e.kind=:kind
 AND e.detail LIKE :words ORDER BY e.at_us {order} LIMIT {most}"""
_WANTED_RUNS = (("%", "DESC", 60), ("% steps=%drill:% snapshot=%", "DESC", 10), ("% snapshot=2%", "ASC", 1))
"""The last runs of an account, those with a drill, and the first that made a backup."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class DatabaseBackupBoard:
    """See `services.backup.watching.BackupBoard`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections
        self._claims = DatabaseWorkClaims(connections=connections)

    def facts(self) -> Facts:
        """Read them."""
        rows = self._rows()
        return Facts(**{field: read_stamp(rows.get(name, "")) for field, name in _NAMES.items()})

    def told_runs(self) -> Sequence[Run]:
        """Read the events of whoever has the role of backups, whose login the database itself wrote."""
        found: dict[str, tuple[int, Run]] = {}
        with translated(), self._connections.reading() as connection:
            people = connection.rows(_KEEPERS)
            for login in [login for login, roles in people if Role.BACKUP in str(roles or "").split(",")]:
                for words, order, most in _WANTED_RUNS:
                    asked = {"login": login, "kind": str(EventKind.WORK), "words": f"{BEGINNING}{words}"}
                    for detail, at_us in connection.rows(_TOLD.format(order=order, most=most), asked):
                        run = read_told(str(detail))
                        if run is not None:
                            found[str(detail)] = (int(at_us), run)
        return [run for _at_us, run in sorted(found.values(), key=lambda told: told[0], reverse=True)]

    def note(self, facts: Facts) -> None:
        """Write what differs."""
        rows = self._rows()
        for field, name in _NAMES.items():
            at: datetime | None = getattr(facts, field)
            if at is not None and rows.get(name) != stamp(at):
                self._claims.done(name, go_on_at=stamp(at))

    def expected(self) -> Expected:
        """Read the settings, which everybody may."""
        with translated(), self._connections.reading() as connection:
            kept = {str(name): value for name, value in connection.rows(_SETTINGS)}
        hours, days = (
            BY_NAME[name].otherwise if kept.get(name) is None else int(str(kept[name]))
            for name in (EXPECTED_HOURS, EXPECTED_DAYS)
        )
        return Expected(hours, days, is_settled=kept.get(EXPECTED_HOURS) is not None)

    def now(self) -> datetime:
        """Ask its clock."""
        with translated(), self._connections.reading() as connection:
            now_us = database_now_us(connection, is_server=self._connections.is_server)
        return _EPOCH + timedelta(microseconds=now_us)

    def raised(self, kind: AlertKind) -> str:
        """Read its row."""
        return self._claims.remembered(f"{kind}-raised")

    def note_raised(self, alert: Alert) -> None:
        """Write its row."""
        self._claims.done(f"{alert.kind}-raised", go_on_at=alert.key)

    def acknowledged(self, kind: AlertKind) -> str:
        """Read its row."""
        return self._claims.remembered(f"{kind}-seen")

    def acknowledge(self, alert: Alert) -> None:
        """Write its row."""
        self._claims.done(f"{alert.kind}-seen", go_on_at=alert.key)

    def is_administrator(self) -> bool:
        """Return whether whoever is signed in may note anything here."""
        with translated(), self._connections.reading() as connection:
            return connection.value("SELECT role FROM my_roles WHERE role='admin'") is not None

    def administrators(self) -> Sequence[Informed]:
        """Return the active administrators, with their address where there is one and the language that they chose."""
        with translated(), self._connections.reading() as connection:
            people = connection.rows("SELECT login,full_name,email,roles FROM all_people WHERE active=1 ORDER BY login")
            languages = dict(
                connection.rows("SELECT login,value FROM mail_choices WHERE name=:name", {"name": LANGUAGE})
            )
        return [
            Informed(str(login), str(name), str(email or ""), language_of(languages.get(login)))
            for login, name, email, roles in people
            if Role.ADMIN in str(roles or "").split(",")
        ]

    def _rows(self) -> Mapping[str, str]:
        with translated(), self._connections.reading() as connection:
            return {str(name): str(value) for name, value in connection.rows(_BACKUP_ROWS)}
