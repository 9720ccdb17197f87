"""Health on both engines: what windows report is added up by minute and hour, and alerts are raised once.

Everybody reports, and nobody reads it but administrators. A report says how long ago something was, by the clock of its
own computer alone; the minute is the database's. Sent once more, a report is refused under its key and counts once.
What an incident holds read-only (`held`) comes with the same migration.
"""

from migrations.program import held
from migrations.program.grants import ROLES, register_grants
from migrations.program.health_words import (
    ALERTS,
    CONTACTS,
    GAUGES,
    HOUR_S,
    IN_A_DAY,
    IN_AN_HOUR,
    METRICS,
    MINUTE_S,
    MINUTES_KEPT_US,
    REPORTED,
    REPORTS,
    REPORTS_KEPT_US,
    SLOT_US,
    STEPS,
    SUMS,
    TABLES,
    VALUES_KEPT_US,
    earlier_steps,
    wrong_report,
)
from migrations.program.mariadb_register import not_clean
from migrations.program.mariadb_register import triggers_of as server_triggers_of
from migrations.program.register import A_DAY_US, HEALTH
from migrations.program.server_words import LOGIN, clock, signal
from migrations.program.sqlite_register import triggers_of as sqlite_triggers_of
from migrations.program.sqlite_words import NOW_US, refuse
from migrations.program.work import ADMIN_IN_FILE

TIDY = "em_tidy_health"
"""The procedure of an administrator that forgets what is too old."""
CONTACT_LIST = "contact_list"
"""The view in which everybody who is active reads whom to ask."""
_SPANS = (MINUTE_S, HOUR_S)
_HOUR_US = 3_600_000_000
_ADDED = ("seen", "failed", "slow", "total_us")


def grants() -> list[tuple[str, str, str]]:
    """Return (privilege, object, role)."""
    reporting = [(f"INSERT({','.join(REPORTED)})", REPORTS, role) for role in ROLES if role != "em_backup"]
    return [
        *held.grants(),
        *reporting,
        *register_grants(HEALTH),
        *(("SELECT", CONTACT_LIST, role) for role in ROLES),
        *(("SELECT", table, "em_admin") for table in (REPORTS, SUMS, GAUGES, ALERTS, "events")),
        ("INSERT(gauge,at_us,value)", GAUGES, "em_admin"),
        ("INSERT(rule,subject,number,step,detail)", ALERTS, "em_admin"),
        ("EXECUTE", f"PROCEDURE {TIDY}", "em_admin"),
        *(("SELECT", table, "em_backup") for table in TABLES),
        ("INSERT(event_uuid,kind,detail)", "events", "em_backup"),  # what came of a backup, and nothing else anywhere
    ]


def views(login: str, options: str) -> dict[str, str]:
    """Return name → CREATE VIEW statement; `login` is who is connected, `options` stand before VIEW."""
    active = f"EXISTS(SELECT 1 FROM people p WHERE p.login={login} AND p.active=1)"
    columns = "c.place, c.name, c.email, c.phone"
    contacts = f"CREATE {options} VIEW {CONTACT_LIST} AS SELECT {columns} FROM {CONTACTS} c WHERE {active}"
    return {CONTACT_LIST: contacts, **held.views(login, options)}


def forgetting(now_us: str) -> list[str]:
    """Return the statements that forget what is too old; `now_us` is the moment."""
    return [
        f"DELETE FROM {REPORTS} WHERE at_us<{now_us}-{REPORTS_KEPT_US}",
        f"DELETE FROM {SUMS} WHERE span_s={MINUTE_S} AND begins_at_us<{now_us}-{MINUTES_KEPT_US}",
        f"DELETE FROM {SUMS} WHERE span_s={HOUR_S} AND begins_at_us<{now_us}-{VALUES_KEPT_US}",
        f"DELETE FROM {GAUGES} WHERE at_us<{now_us}-{VALUES_KEPT_US}",
        f"DELETE FROM events WHERE subject IS NULL AND at_us<{now_us}-{VALUES_KEPT_US}",
    ]


def routines() -> list[tuple[str, str, str]]:
    """Return (type, name, CREATE statement) of the procedures on MariaDB and MySQL."""
    statements = "\n".join(f" {statement};" for statement in forgetting("v_at"))
    made = f"""CREATE PROCEDURE {TIDY}() MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_at BIGINT DEFAULT 0;
 DECLARE v_zone VARCHAR(64);
 CALL em_may_edit(1);
 {clock("v_at")}
{statements}
END"""
    return [("PROCEDURE", TIDY, made), *held.routines()]


def server_triggers() -> list[tuple[str, str]]:
    """Return (name, CREATE statement) of every trigger on MariaDB and MySQL."""
    statements = [*server_triggers_of(HEALTH), _reported(), _added_up(), _gauged(), _alerted()]
    return [*((statement.split()[2], statement) for statement in statements), *held.server_triggers()]


def _reported() -> str:
    recent = (
        f"(SELECT COUNT(*) FROM (SELECT 1 FROM {REPORTS} h WHERE h.login=NEW.login AND h.at_us>NEW.at_us-{{0}}"
        " LIMIT {1}) n)>={1}"
    )
    rates = " OR ".join((recent.format(_HOUR_US, IN_AN_HOUR), recent.format(A_DAY_US, IN_A_DAY)))
    return f"""CREATE TRIGGER {REPORTS}_bi BEFORE INSERT ON {REPORTS} FOR EACH ROW
BEGIN
 DECLARE v_zone VARCHAR(64);
 SET NEW.login={LOGIN};
 {clock("NEW.at_us")}
 IF NOT EXISTS(SELECT 1 FROM people p WHERE p.login=NEW.login AND p.active=1) THEN
  {signal("DENIED", "reason=who")} END IF;
 IF LENGTH(NEW.reporter)<>36 OR BINARY NEW.metric NOT IN('{METRICS}') THEN {signal("INVALID", "field=metric")} END IF;
 IF {wrong_report("NEW")} THEN {signal("INVALID", "field=figures")} END IF;
 IF {rates} THEN {signal("LIMIT", "kind=reports")} END IF;
END"""


def _added_up() -> str:
    more = ",".join(f"{name}={name}+NEW.{name}" for name in _ADDED)
    values = ",".join(f"NEW.{name}" for name in _ADDED)
    sums = "\n".join(
        f""" INSERT INTO {SUMS}(span_s,metric,begins_at_us,{",".join(_ADDED)},longest_us)
  VALUES({span_s},NEW.metric,(v_at DIV {span_s * 1_000_000})*{span_s * 1_000_000},{values},NEW.longest_us)
  ON DUPLICATE KEY UPDATE {more},longest_us=GREATEST(longest_us,NEW.longest_us);"""
        for span_s in _SPANS
    )
    return f"""CREATE TRIGGER {REPORTS}_ai AFTER INSERT ON {REPORTS} FOR EACH ROW
BEGIN
 DECLARE v_at BIGINT DEFAULT NEW.at_us-NEW.ago_s*1000000;
{sums}
END"""


def _gauged() -> str:
    return f"""CREATE TRIGGER {GAUGES}_bi BEFORE INSERT ON {GAUGES} FOR EACH ROW
BEGIN
 DECLARE v_zone VARCHAR(64);
 CALL em_may_edit(1);
 IF LENGTH(NEW.gauge)=0 THEN {signal("INVALID", "field=gauge")} END IF;
 {clock("NEW.at_us")}
 SET NEW.at_us=(NEW.at_us DIV {SLOT_US})*{SLOT_US};
END"""


def _alerted() -> str:
    return f"""CREATE TRIGGER {ALERTS}_bi BEFORE INSERT ON {ALERTS} FOR EACH ROW
BEGIN
 DECLARE v_zone VARCHAR(64);
 CALL em_may_edit(1);
 IF LENGTH(NEW.rule)=0 OR NEW.number<1 OR {not_clean("NEW.detail")} THEN {signal("INVALID", "field=alert")} END IF;
 IF BINARY NEW.step NOT IN('{STEPS}') THEN {signal("INVALID", "field=step")} END IF;
 IF {earlier_steps("NEW")} THEN {signal("INVALID", "field=step")} END IF;
 SET NEW.login={LOGIN};
 {clock("NEW.at_us")}
END"""


def sqlite_triggers() -> list[tuple[str, str]]:
    """Return (name, CREATE statement) of every trigger on SQLite; the time is put right just afterwards."""
    statements = [*sqlite_triggers_of(HEALTH), *_reported_in_file(), *_noted_in_file()]
    return [*((statement.split()[2], statement) for statement in statements), *held.sqlite_triggers()]


_SOMEBODY = "coalesce(current_login(),'')<>''"
_AN_ADMIN = refuse("DENIED", "reason=kind", f"{_SOMEBODY} AND NOT {ADMIN_IN_FILE}")
_STAYS = refuse("DENIED", "reason=kind", "1=1")


def _reported_in_file() -> list[str]:
    recent = (
        f"(SELECT count(*) FROM (SELECT 1 FROM {REPORTS} h WHERE h.login=current_login() AND h.at_us>{NOW_US}-{{0}}"
        " LIMIT {1}))>={1}"
    )
    rates = " OR ".join((recent.format(_HOUR_US, IN_AN_HOUR), recent.format(A_DAY_US, IN_A_DAY)))
    key = "reporter=NEW.reporter AND number=NEW.number AND metric=NEW.metric"
    active = "EXISTS(SELECT 1 FROM people p WHERE p.login=current_login() AND p.active=1)"
    numbers = " OR ".join(f"typeof(NEW.{name})<>'integer'" for name in REPORTED if name not in ("reporter", "metric"))
    more = ",".join(f"{name}={name}+excluded.{name}" for name in _ADDED)
    values = ",".join(f"NEW.{name}" for name in _ADDED)
    at = f"(({NOW_US}-NEW.ago_s*1000000)/{{0}}*{{0}})"
    sums = "\n".join(
        f""" INSERT INTO {SUMS}(span_s,metric,begins_at_us,{",".join(_ADDED)},longest_us)
  VALUES({span_s},NEW.metric,{at.format(span_s * 1_000_000)},{values},NEW.longest_us)
  ON CONFLICT(span_s,metric,begins_at_us) DO UPDATE SET {more},longest_us=max(longest_us,excluded.longest_us);"""
        for span_s in _SPANS
    )
    return [
        f"""CREATE TRIGGER {REPORTS}_bi BEFORE INSERT ON {REPORTS} BEGIN
 SELECT RAISE(ABORT,'EM|REPLAY|') WHERE EXISTS(SELECT 1 FROM {REPORTS} WHERE {key});
{refuse("DENIED", "reason=who", f"NOT {active}")}
{refuse("INVALID", "field=metric", f"length(NEW.reporter)<>36 OR NEW.metric NOT IN('{METRICS}')")}
{refuse("INVALID", "field=figures", f"{numbers} OR {wrong_report('NEW')}")}
{refuse("LIMIT", "kind=reports", rates)}
END""",
        f"""CREATE TRIGGER {REPORTS}_ai AFTER INSERT ON {REPORTS} BEGIN
 UPDATE {REPORTS} SET login=coalesce(current_login(),''),at_us={NOW_US} WHERE {key};
{sums}
END""",
        f"CREATE TRIGGER {REPORTS}_bu BEFORE UPDATE ON {REPORTS} WHEN OLD.at_us<>0 BEGIN\n{_STAYS}\nEND",
        f"CREATE TRIGGER {REPORTS}_bd BEFORE DELETE ON {REPORTS} BEGIN\n{_AN_ADMIN}\nEND",
    ]


def _noted_in_file() -> list[str]:
    """What administrators note: gauges, whose slot the program names, and the steps of alerts."""
    slot = f"NEW.at_us<>{NOW_US}/{SLOT_US}*{SLOT_US}"
    one = "rule=NEW.rule AND subject=NEW.subject AND number=NEW.number AND step=NEW.step"
    wrong = "coalesce(NEW.rule,'')='' OR NEW.number<1 OR length(NEW.detail)>1000"
    wrong_step = f"NEW.step NOT IN('{STEPS}') OR {earlier_steps('NEW')}"
    return [
        f"""CREATE TRIGGER {GAUGES}_bi BEFORE INSERT ON {GAUGES} BEGIN
{_AN_ADMIN}
{refuse("INVALID", "field=gauge", f"coalesce(NEW.gauge,'')='' OR typeof(NEW.value)<>'integer' OR {slot}")}
 SELECT RAISE(ABORT,'EM|REPLAY|') WHERE EXISTS(SELECT 1 FROM {GAUGES} WHERE gauge=NEW.gauge AND at_us=NEW.at_us);
END""",
        f"CREATE TRIGGER {GAUGES}_bu BEFORE UPDATE ON {GAUGES} BEGIN\n{_STAYS}\nEND",
        f"CREATE TRIGGER {GAUGES}_bd BEFORE DELETE ON {GAUGES} BEGIN\n{_AN_ADMIN}\nEND",
        f"""CREATE TRIGGER {ALERTS}_bi BEFORE INSERT ON {ALERTS} BEGIN
{_AN_ADMIN}
 SELECT RAISE(ABORT,'EM|REPLAY|') WHERE EXISTS(SELECT 1 FROM {ALERTS} WHERE {one});
{refuse("INVALID", "field=alert", wrong)}
{refuse("INVALID", "field=step", wrong_step)}
END""",
        f"""CREATE TRIGGER {ALERTS}_ai AFTER INSERT ON {ALERTS} BEGIN
 UPDATE {ALERTS} SET login=coalesce(current_login(),''),at_us={NOW_US} WHERE {one};
END""",
        f"CREATE TRIGGER {ALERTS}_bu BEFORE UPDATE ON {ALERTS} WHEN OLD.at_us<>0 BEGIN\n{_STAYS}\nEND",
        f"CREATE TRIGGER {ALERTS}_bd BEFORE DELETE ON {ALERTS} BEGIN\n{_STAYS}\nEND",
    ]
