"""What the log is read from: tables, the order of their rows, who may be asked for, and rows as entries."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from edumanage_desktop.adapters.database.kept_records import instant
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.domain.logs import (
    ABOUT_SUBMISSIONS,
    FOUND,
    GROUP_OF_EVENT,
    TENDING_ACTS,
    TROUBLE_MARKS,
    UPLOAD_ACTS,
    LogEntry,
    LogGroup,
    LogSource,
    group_of_act,
    group_of_event,
)
from edumanage_desktop.domain.maintenance import DEPLOYMENT

SETTLED_TABLES = ("settings", "mail_settings", "collections", "maintenance_windows", "contacts")
"""The tables whose changes are of the log; who changed which student or faculty member stands with these, by the
hundred thousand, and no index of them is by time."""
_STEP_WORDS = ("kind", "step", "from", "to", "program")
_IN_TROUBLE = "(" + " OR ".join(f"INSTR(COALESCE(detail,''),'{mark}')>0" for mark in TROUBLE_MARKS) + ")"


def _listed(kinds: Sequence[str]) -> str:
    return ",".join(f"'{kind}'" for kind in kinds)


def _of_group(group: LogGroup) -> str:
    return _listed([str(kind) for kind, found in GROUP_OF_EVENT.items() if found is group])


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A source in the database. `keys` are the columns of its primary key, in the order that an index has after time.

    `groups` are the groups that it has entries of, each with its condition; `person` is the one for a login. Whether
    `is_long` says that there may be millions of rows, which an index leads to by time.
    """

    source: LogSource
    table: str
    keys: tuple[str, ...]
    columns: str
    entry: Callable[..., LogEntry]
    groups: Mapping[LogGroup, str]
    person: str
    is_long: bool = False

    def wanted(self, groups: frozenset[LogGroup]) -> str | None:
        """Return the condition for entries of these groups (empty: all), None where there are none here."""
        asked = [self.groups[group] for group in self.groups if not groups or group in groups]
        return f"({' OR '.join(asked)})" if asked else None


def _event(uuid: str, at_us: int, kind: str, detail: str | None, login: str, subject: str | None) -> LogEntry:
    words, about = detail or "", subject or ""
    person = login
    if kind == EventKind.SIGN_IN_FAILED and words.startswith("login="):
        person = words.removeprefix("login=").partition(" ")[0]
        words = f"{words} reported_by={login}"
    is_of_submission = kind in ABOUT_SUBMISSIONS and about.isascii() and about.isdigit()
    return LogEntry(
        LogSource.EVENTS, (uuid,), instant(at_us), group_of_event(kind, words), kind, person,
        "" if is_of_submission else about, int(about) if is_of_submission else None, words,
    )  # fmt: skip


def _act(
    upload_id: int, version: int, at_us: int, kind: str, actor: str, before: str | None, after: str | None,
    from_faculty: int | None, to_faculty: int | None,
) -> LogEntry:  # fmt: skip
    told = {"from": before, "to": after} if before != after else {}
    if from_faculty != to_faculty:
        told |= {"from_faculty": _number(from_faculty), "to_faculty": _number(to_faculty)}
    words = " ".join(f"{name}={value}" for name, value in told.items() if value is not None)
    key = (upload_id, version)
    return LogEntry(
        LogSource.HISTORY, key, instant(at_us), group_of_act(kind), kind, actor, "", upload_id,
        f"version={version} {words}".strip(),
    )  # fmt: skip


def _number(value: int | None) -> str | None:
    return None if value is None else str(value)


def _change(table: str, key: str, version: int, at_us: int, login: str) -> LogEntry:
    return LogEntry(
        LogSource.CHANGES, (table, key, version), instant(at_us), LogGroup.ADMINISTRATION, table, login, key, None,
        f"version={version}",
    )  # fmt: skip


def _record(uuid: str, at_us: int, task: str, outcome: str, result: str, login: str) -> LogEntry:
    words = f"outcome={outcome} {_step(result) if task == DEPLOYMENT else f'result={result}'}".strip()
    return LogEntry(LogSource.RECORDS, (uuid,), instant(at_us), LogGroup.ADMINISTRATION, task, login, "", None, words)


def _step(result: str) -> str:
    """Return the step of a deployment without the reason, which somebody wrote."""
    try:
        found = json.loads(result)
        return " ".join(f"{name}={found[name]}" for name in _STEP_WORDS if found.get(name))
    except (ValueError, AttributeError, TypeError):
        return ""


def _alert(rule: str, subject: str, number: int, step: str, at_us: int, detail: str, login: str) -> LogEntry:
    about = f"{rule} {subject}".strip()
    return LogEntry(
        LogSource.ALERTS, (rule, subject, number, step), instant(at_us), LogGroup.ERRORS, step, login, about, None,
        detail,
    )  # fmt: skip


_ALL = "1=1"
SOURCE_TABLES: tuple[SourceTable, ...] = (
    SourceTable(
        LogSource.EVENTS,
        "events",
        ("event_uuid",),
        "event_uuid,at_us,kind,detail,login,subject",
        _event,
        {
            LogGroup.UPLOADS: f"kind IN({_of_group(LogGroup.UPLOADS)})",
            LogGroup.AUTHENTICATION: f"kind IN({_of_group(LogGroup.AUTHENTICATION)})",
            LogGroup.ERRORS: f"kind IN({_of_group(LogGroup.ERRORS)}) OR (kind='{EventKind.WORK}' AND {_IN_TROUBLE})",
            LogGroup.ADMINISTRATION: f"kind NOT IN({_listed([*GROUP_OF_EVENT])}) AND NOT"
            f" (kind='{EventKind.WORK}' AND {_IN_TROUBLE})",
        },
        f"(login=:person OR subject=:person OR (kind='{EventKind.SIGN_IN_FAILED}'"
        " AND INSTR(COALESCE(detail,''),:typed)=1))",
        is_long=True,
    ),
    SourceTable(
        LogSource.HISTORY,
        "history",
        ("upload_id", "version"),
        "upload_id,version,at_us,kind,actor,from_status,to_status,from_faculty_id,to_faculty_id",
        _act,
        {
            LogGroup.UPLOADS: f"kind IN({_listed(UPLOAD_ACTS)})",
            LogGroup.DECISIONS: f"kind NOT IN({_listed((*UPLOAD_ACTS, *TENDING_ACTS, FOUND))})",
            LogGroup.ADMINISTRATION: f"kind IN({_listed(TENDING_ACTS)})",
        },
        "actor=:person",
        is_long=True,
    ),
    SourceTable(
        LogSource.CHANGES,
        "all_register_changes",
        ("table_name", "record_key", "version"),
        "table_name,record_key,version,at_us,login",
        _change,
        {LogGroup.ADMINISTRATION: f"table_name IN({_listed(SETTLED_TABLES)})"},
        "login=:person",
    ),
    SourceTable(
        LogSource.RECORDS,
        "maintenance_records",
        ("record_uuid",),
        "record_uuid,at_us,task,outcome,result,login",
        _record,
        {LogGroup.ADMINISTRATION: _ALL},
        "login=:person",
    ),
    SourceTable(
        LogSource.ALERTS,
        "alerts",
        ("rule", "subject", "number", "step"),
        "rule,subject,number,step,at_us,detail,login",
        _alert,
        {LogGroup.ERRORS: _ALL},
        "login=:person",
    ),
)
