"""Settings and assignments in the database, read and written as whoever is signed in."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.engine_settings import engine_settings
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.adapters.database.kept_records import (
    REGISTER_TABLES,
    changes_of,
    editing,
    instant,
    microseconds,
    remove_record,
    save_record,
)
from edumanage_desktop.adapters.database.setting_history import DatabaseSettingHistory
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.services.department import SURROUNDINGS, Assignment, KeptSetting
from edumanage_desktop.services.register import NEW, RegisterChange

_ASSIGNMENT = "id,course,term,assignment,closes_at_us,version"
_ID_BITS = 48
"""Of an assignment's number, which nobody sees: it is drawn, so that two registrars at once never draw the same."""


class DatabaseDepartment:
    """See `services.department.Department`; `now_us` is the database's clock."""

    def __init__(self, *, connections: Connections, now_us: Callable[[], int], surroundings: Mapping[str, str]) -> None:
        self._connections, self._now_us, self._surroundings = connections, now_us, surroundings

    def settings(self) -> Mapping[str, KeptSetting]:
        """Return what is set; a registrar reads what is in force and no versions."""
        with translated(), self._connections.reading() as connection:
            if connection.value("SELECT role FROM my_roles WHERE role='admin'") is None:
                rows = connection.rows(f"SELECT name,value,{NEW} FROM settings_in_force")
            else:
                rows = connection.rows("SELECT name,value,version FROM settings")
        kept = [KeptSetting(str(name), None if value is None else int(value), version) for name, value, version in rows]
        return {setting.name: setting for setting in kept if setting.name in BY_NAME}

    def save_setting(self, setting: KeptSetting) -> KeptSetting:
        """Store a setting; one that somebody else set first is a conflict, also where it was never set before."""
        value = None if setting.value is None else str(setting.value)
        try:
            with editing(self._connections, "setting") as connection:
                save_record(
                    connection, REGISTER_TABLES["settings"], {"name": setting.name, "value": value}, setting.version
                )
                query = "SELECT version FROM settings WHERE name=:name"
                return replace(setting, version=int(connection.value(query, {"name": setting.name})))
        except Refused as refusal:
            if refusal.details.get("why") == "taken":
                raise refused(RefusalCode.CONFLICT, "table=settings") from refusal
            raise

    def setting_changes(self) -> Sequence[RegisterChange]:
        """Return the changes of all settings."""
        return self._changes("settings")

    def history(self) -> DatabaseSettingHistory:
        """Return what was ever settled."""
        return DatabaseSettingHistory(connections=self._connections, now_us=self._now_us)

    def engine_settings(self) -> Mapping[str, str]:
        """Ask the database."""
        with translated(), self._connections.reading() as connection:
            return engine_settings(connection, is_server=self._connections.is_server)

    def assignments(self) -> Sequence[Assignment]:
        """Return all assignments."""
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(f"SELECT {_ASSIGNMENT} FROM collections ORDER BY course,term,assignment,id")
        return [_assignment(*row) for row in rows]

    def save_assignment(self, assignment: Assignment) -> Assignment:
        """Store an assignment."""
        values = {
            "id": assignment.id or 1 + secrets.randbits(_ID_BITS),
            "course": assignment.course,
            "term": assignment.term,
            "assignment": assignment.assignment,
            "closes_at_us": None if assignment.closes_at is None else microseconds(assignment.closes_at),
        }
        with editing(self._connections, "assignment") as connection:
            save_record(connection, REGISTER_TABLES["collections"], values, assignment.version)
            return _read(connection, int(str(values["id"])))

    def remove_assignment(self, assignment: Assignment) -> None:
        """Take an assignment away, as it was read."""
        with editing(self._connections) as connection:
            remove_record(connection, REGISTER_TABLES["collections"], {"id": assignment.id}, assignment.version)

    def assignment_changes(self, key: str) -> Sequence[RegisterChange]:
        """Return the changes of one assignment."""
        return self._changes("collections", key)

    def surroundings(self) -> Mapping[str, str]:
        """Return what is there of what the portal's surroundings may say."""
        return {name: self._surroundings[name] for name in SURROUNDINGS if self._surroundings.get(name)}

    def now(self) -> datetime:
        """Return the database's time."""
        return instant(self._now_us())

    def _changes(self, table: str, key: str | None = None) -> Sequence[RegisterChange]:
        with translated(), self._connections.reading() as connection:
            return changes_of(connection, table, key)


def _read(connection: Connection, assignment_id: int) -> Assignment:
    row = connection.row(f"SELECT {_ASSIGNMENT} FROM collections WHERE id=:id", {"id": assignment_id})
    assert row is not None
    return _assignment(*row)


def _assignment(
    number: int, course: str, term: str | None, assignment: str | None, closes_at_us: int | None, version: int
) -> Assignment:
    closes_at = None if closes_at_us is None else instant(closes_at_us)
    return Assignment(number, course, term, assignment, closes_at, version)
