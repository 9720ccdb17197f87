"""The changes of all settings in the database, and the way back from one, as whoever is signed in."""

from collections.abc import Callable, Mapping, Sequence

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_records import REGISTER_TABLES, changes_of, editing, save_record
from edumanage_desktop.services.mail_settings import check_settings, read_settings
from edumanage_desktop.services.register import RegisterChange
from edumanage_desktop.services.setting_history import MAIL_SINCE, NAMES, SettingChange, SettledArea

_TABLES = {
    SettledArea.DEPARTMENT: "settings",
    SettledArea.MAIL: "mail_settings",
    SettledArea.ARCHIVE: "archive_settings",
    SettledArea.ALERTS: "mail_settings",
}


class DatabaseSettingHistory:
    """See `services.setting_history.SettingHistory`; `now_us` is the database's clock."""

    def __init__(self, *, connections: Connections, now_us: Callable[[], int]) -> None:
        self._connections, self._now_us = connections, now_us

    def changes(self) -> Sequence[SettingChange]:
        """Read what was recorded of each table, and what stands there now."""
        found: list[SettingChange] = []
        with translated(), self._connections.reading() as connection:
            administers = connection.value("SELECT role FROM my_roles WHERE role='admin'") is not None
            for area, table in _TABLES.items():
                changes = [change for change in changes_of(connection, table) if change.key in NAMES[area]]
                stored = _stored(connection, table) if administers else _last(changes)
                found += [_change(area, change, *stored[change.key]) for change in changes if change.key in stored]
        changed = filter(lambda change: change.is_one, found)
        return sorted(changed, key=lambda change: (change.at, change.version), reverse=True)

    def put_back(self, change: SettingChange) -> None:
        """Save it over its version, as any other change."""
        since_us = self._now_us() if (change.area, change.name) == (SettledArea.MAIL, "enabled") else None
        with editing(self._connections, "setting") as connection:
            if change.area is SettledArea.MAIL:
                _prepare_mail(connection, change, since_us)
            table = REGISTER_TABLES[_TABLES[change.area]]
            save_record(connection, table, {"name": change.name, "value": change.before}, change.latest)


def _prepare_mail(connection: Connection, change: SettingChange, since_us: int | None) -> None:
    """Refuse what no mail could be sent by; who switches mails on again tells nobody of what was meanwhile."""
    stored = {name: value for name, (value, _version) in _stored(connection, "mail_settings").items()}
    settings = read_settings({**stored, change.name: change.before})
    if not settings.is_on:
        return
    check_settings(settings)
    if since_us is not None:
        values = {"name": MAIL_SINCE, "value": str(since_us)}
        connection.change("UPDATE mail_settings SET value=:value WHERE name=:name", values)


def _stored(connection: Connection, table: str) -> Mapping[str, tuple[str | None, int]]:
    rows = connection.rows(f"SELECT name,value,version FROM {table}")
    return {str(name): (value, int(version)) for name, value, version in rows}


def _last(changes: Sequence[RegisterChange]) -> Mapping[str, tuple[str | None, int]]:
    """Return what stands there for whoever reads no versions: the latest change tells."""
    return {change.key: (_value(change.after), change.version) for change in reversed(changes)}


def _change(area: SettledArea, change: RegisterChange, now: str | None, latest: int) -> SettingChange:
    return SettingChange(
        area=area,
        name=change.key,
        version=change.version,
        login=change.login,
        at=change.at,
        before=_value(change.before),
        after=_value(change.after),
        now=now,
        latest=latest,
    )


def _value(values: Mapping[str, object] | None) -> str | None:
    value = None if values is None else values.get("value")
    return None if value is None else str(value)
