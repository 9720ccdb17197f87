"""Who has access to a department and how they used it, counted by the database as an administrator reads it."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from edumanage_desktop.adapters.database.accounts import roles_of
from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.adapters.database.kept_records import instant, microseconds
from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.services.audit.access_review import unused_since
from edumanage_desktop.services.audit.facts import (
    HABIT_DAYS,
    REVIEWED_DAYS,
    AccessFacts,
    AdministratorsAct,
    Habits,
    Member,
)

_TIMES_DAYS = "person_times_days"
_HOUR_US = 3_600_000_000
_COMPUTER = re.compile(r"\bat=(\S.*)")
_TYPED = re.compile(r"\blogin=(\S+)")
_ADMINISTERED = frozenset({"settings", "maintenance_windows", "contacts", "archive_settings", "mail_settings"})
"""Tables of the register that administrators alone change."""
_STAFF, _KEEPING = frozenset({Role.FACULTY}), frozenset({Role.REGISTRAR})
_BY_KIND: Mapping[str, frozenset[Role]] = {
    ActKind.APPROVE: _STAFF,
    ActKind.REJECT: _STAFF,
    ActKind.SET_ASIDE: _STAFF,
    ActKind.REOPEN: _STAFF | _KEEPING,
    ActKind.REASSIGN: _KEEPING,
    ActKind.CORRECT: _KEEPING,
    ActKind.WITHDRAW: _KEEPING | {Role.STUDENT},
    ActKind.SUBMIT: _KEEPING | {Role.STUDENT},
}
"""By which roles an act may have been done."""
_DECISIONS = frozenset({ActKind.APPROVE, ActKind.REJECT})


@dataclass
class _Doings:
    """What one person did, while it is gathered."""

    hours: Counter[int] = field(default_factory=Counter)
    decisions: Counter[int] = field(default_factory=Counter)
    failed: Counter[int] = field(default_factory=Counter)
    refused: Counter[int] = field(default_factory=Counter)
    computers: dict[str, int] = field(default_factory=dict)
    computers_before: dict[str, int] = field(default_factory=dict)


def access_facts(connection: Connection, *, is_server: bool, now: datetime, since: datetime | None) -> AccessFacts:
    """Return what an access review judges; administrators' acts since a moment. Raises the driver's errors."""
    reviewed_us = microseconds(now - timedelta(days=REVIEWED_DAYS))
    from_us = microseconds(now - timedelta(days=REVIEWED_DAYS + HABIT_DAYS))
    members = _members(connection, now, is_server=is_server)
    logins = {member.login for member in members}
    doings = _gathered(connection, from_us, reviewed_us, is_server=is_server)
    return AccessFacts(
        now=now,
        members=members,
        habits=[_habits(login, doings[login], reviewed_us) for login in sorted(doings) if login in logins],
        administrators_acts=_administrators_acts(connection, 0 if since is None else microseconds(since)),
        recorded_since=_moment(connection.value("SELECT MIN(at_us) FROM events")),
        person_times_days=setting_in_force(connection, _TIMES_DAYS),
    )


def setting_in_force(connection: Connection, name: str) -> int:
    """Return the value of a setting, its default where nobody set it."""
    value = connection.value("SELECT value FROM settings_in_force WHERE name=:name", {"name": name})
    return BY_NAME[name].otherwise if value is None else int(value)


def _moment(at_us: object) -> datetime | None:
    return instant(int(str(at_us))) if at_us is not None else None


def _members(connection: Connection, now: datetime, *, is_server: bool) -> list[Member]:
    last, made = defaultdict[str, int](int), dict[str, int]()
    used = defaultdict[str, set[Role]](set)
    since = {"since": microseconds(unused_since(now))}
    sign_ins = f"SELECT login,MAX(at_us) FROM events WHERE kind='{EventKind.SIGN_IN}' GROUP BY login"
    for login, at_us in connection.rows(sign_ins):
        last[str(login)] = int(at_us)
    acts = "SELECT actor,kind,MAX(at_us) FROM history WHERE act_uuid IS NOT NULL AND at_us>=:since GROUP BY actor,kind"
    for login, kind, at_us in connection.rows(acts, since):
        last[str(login)] = max(last[str(login)], int(at_us))
        used[str(login)] |= _BY_KIND.get(str(kind), frozenset())
    for login, roles in _used_elsewhere(connection, since):
        used[login] |= roles
    for login, at_us in connection.rows(
        "SELECT subject,MAX(at_us) FROM events WHERE kind='account-made' AND subject IS NOT NULL GROUP BY subject"
    ):
        made[str(login)] = int(at_us)
    people = connection.rows("SELECT login,roles,account FROM all_people WHERE active=1 ORDER BY login")
    return [
        Member(
            str(login),
            frozenset(map(str, roles_of(roles))),
            bool(account) or (not is_server and bool(roles)),
            _moment(last.get(str(login))),
            _moment(made.get(str(login))),
            frozenset(map(str, used[str(login)])),
        )
        for login, roles, account in people
    ]


def _used_elsewhere(connection: Connection, since: Mapping[str, int]) -> Iterable[tuple[str, frozenset[Role]]]:
    """Yield who used which role in the register, as an administrator, or by what only procedures record."""
    changes = "SELECT DISTINCT login,table_name FROM all_register_changes WHERE at_us>=:since"
    for login, table in connection.rows(changes, since):
        yield str(login), frozenset({Role.ADMIN}) if str(table) in _ADMINISTERED else _KEEPING
    for query in (
        "SELECT DISTINCT login FROM maintenance_records WHERE at_us>=:since",
        "SELECT DISTINCT login FROM events WHERE subject IS NOT NULL AND at_us>=:since",
    ):
        for (login,) in connection.rows(query, since):
            yield str(login), frozenset({Role.ADMIN})


def _gathered(connection: Connection, from_us: int, reviewed_us: int, *, is_server: bool) -> defaultdict[str, _Doings]:
    by = "DIV" if is_server else "/"
    found, bounds = defaultdict[str, _Doings](_Doings), {"since": from_us}
    listed = ",".join(f"'{kind}'" for kind in sorted(_DECISIONS))
    acts = (
        f"SELECT actor,at_us {by} {_HOUR_US} AS hour,COUNT(*),SUM(CASE WHEN kind IN({listed}) THEN 1 ELSE 0 END)"
        " FROM history WHERE act_uuid IS NOT NULL AND at_us>=:since GROUP BY actor,hour"
    )
    for login, hour, count, decisions in connection.rows(acts, bounds):
        found[str(login)].hours[int(hour)] += int(count)
        if int(decisions):
            found[str(login)].decisions[int(hour) // 24] += int(decisions)
    sign_ins = (
        f"SELECT login,at_us {by} {_HOUR_US} AS hour,detail,COUNT(*) FROM events WHERE kind='{EventKind.SIGN_IN}'"
        " AND at_us>=:since GROUP BY login,hour,detail"
    )
    for login, hour, detail, count in connection.rows(sign_ins, bounds):
        doing = found[str(login)]
        doing.hours[int(hour)] += int(count)
        computer = _COMPUTER.search(str(detail or ""))
        if computer is not None:
            there = doing.computers if int(hour) * _HOUR_US >= reviewed_us else doing.computers_before
            there[computer[1]] = there.get(computer[1], 0) + int(count)
    failures = f"SELECT kind,login,detail,at_us {by} {_HOUR_US} FROM events WHERE kind IN('{EventKind.SIGN_IN_FAILED}',"
    for kind, login, detail, hour in connection.rows(f"{failures}'{EventKind.REFUSED}') AND at_us>=:since", bounds):
        if str(kind) == EventKind.REFUSED:
            found[str(login)].refused[int(hour) // 24] += 1
        elif typed := _TYPED.search(str(detail or "")):
            found[typed[1]].failed[int(hour) // 24] += 1
    return found


def _habits(login: str, doing: _Doings, reviewed_us: int) -> Habits:
    reviewed_hour = -(-reviewed_us // _HOUR_US)
    reviewed_day = -(-reviewed_hour // 24)
    before = {hour for hour in doing.hours if hour < reviewed_hour}
    decisions_before, decisions = _divided(doing.decisions, reviewed_day)
    failed_before, failed = _divided(doing.failed, reviewed_day)
    refused_before, refused = _divided(doing.refused, reviewed_day)
    return Habits(
        login=login,
        days_before=len({hour // 24 for hour in before}),
        hours_before=frozenset(hour % 24 for hour in before),
        hours=tuple(instant(hour * _HOUR_US) for hour in sorted(doing.hours) if hour >= reviewed_hour),
        sign_ins_before=sum(doing.computers_before.values()),
        sign_ins=sum(doing.computers.values()),
        computers_before=frozenset(doing.computers_before),
        computers=frozenset(doing.computers),
        decisions_before=decisions_before,
        decisions=decisions,
        failed_before=failed_before,
        failed=failed,
        refused_before=refused_before,
        refused=refused,
    )


def _divided(days: Counter[int], reviewed_day: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return counts by day, those before the reviewed days and those in them."""
    before = tuple(days[day] for day in sorted(days) if day < reviewed_day)
    return before, tuple(days[day] for day in sorted(days) if day >= reviewed_day)


def _administrators_acts(connection: Connection, since_us: int) -> Sequence[AdministratorsAct]:
    """Count what only administrators do, by who did it."""
    bounds, found = {"since": since_us}, Counter[tuple[str, str]]()
    procedures = (
        "SELECT login,kind,COUNT(*) FROM events WHERE subject IS NOT NULL AND login<>'' AND at_us>:since"
        " AND kind NOT IN('password-chosen','password-changed') GROUP BY login,kind"
    )
    for login, kind, count in connection.rows(procedures, bounds):
        found[str(login), str(kind)] += int(count)
    changes = "SELECT login,table_name,COUNT(*) FROM all_register_changes WHERE at_us>:since GROUP BY login,table_name"
    for login, table, count in connection.rows(changes, bounds):
        if str(table) in _ADMINISTERED:
            found[str(login), f"{table} changed"] += int(count)
    tasks = (
        "SELECT login,task,COUNT(*) FROM maintenance_records WHERE at_us>:since AND task<>'security-audit'"
        " GROUP BY login,task"
    )
    for login, task, count in connection.rows(tasks, bounds):
        found[str(login), f"task {task}"] += int(count)
    return [AdministratorsAct(login, what, count) for (login, what), count in sorted(found.items()) if login]
