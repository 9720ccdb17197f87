"""Maintenance: the windows in which acts are refused by the database's own clock, and what was done, both engines.

These triggers stand beside those of the rules, so that the rules need not be made anew for them. Who is a probe of a
verification (`domain.probes`) acts also then: after a deployment it is tried before everybody comes back.
"""

from edumanage_desktop.domain.maintenance import Outcome
from migrations.program import archive_words, health_words, mariadb_register, sqlite_register
from migrations.program.encoding import sqlite_trimmed
from migrations.program.grants import ROLES, register_grants
from migrations.program.grants import TABLES as TENDED
from migrations.program.mariadb_register import not_clean
from migrations.program.register import MAINTENANCE
from migrations.program.server_words import LOGIN, UTF8, clock, signal
from migrations.program.sqlite_words import NOW_US, refuse
from migrations.program.work import ADMIN_IN_FILE

TABLES = ("maintenance_windows", "maintenance_records")
TEND, SIZES = "em_tend", "em_table_sizes"
"""The procedures of an administrator: a table is optimised or looked at, and how large all are."""
PLAN = "maintenance_plan"
"""The view in which everybody who is active reads when acts are refused, and why."""
LONGEST_RESULT = 1000
_OPEN = "w.begins_at_us<={0} AND w.ends_at_us>{0}"
_UNTIL = "'EM|MAINTENANCE|until=',DATE_FORMAT('1970-01-01 00:00:00'+INTERVAL {} MICROSECOND,'%Y-%m-%dT%H:%i:%sZ')"
_OUTCOMES = "','".join(Outcome)


def grants() -> list[tuple[str, str, str]]:
    """Return (privilege, object, role)."""
    return [
        *register_grants(MAINTENANCE),
        *(("SELECT", PLAN, role) for role in ROLES),
        ("SELECT", "maintenance_records", "em_admin"),
        ("INSERT(record_uuid,task,outcome,result)", "maintenance_records", "em_admin"),
        *(("EXECUTE", f"PROCEDURE {name}", "em_admin") for name in (TEND, SIZES)),
        *(("SELECT", table, "em_backup") for table in TABLES),
    ]


def views(login: str, options: str) -> dict[str, str]:
    """Return name → CREATE VIEW statement; `login` is who is connected, `options` stand before VIEW."""
    active = f"EXISTS(SELECT 1 FROM people p WHERE p.login={login} AND p.active=1)"
    columns = "w.id, w.begins_at_us, w.ends_at_us, w.words, w.stops_portal"
    return {PLAN: f"CREATE {options} VIEW {PLAN} AS SELECT {columns} FROM maintenance_windows w WHERE {active}"}


def routines() -> list[tuple[str, str, str]]:
    """Return (type, name, CREATE statement) of the procedures on MariaDB and MySQL.

    Who may rebuild a table there may also insert into it, so its owner does it for an administrator.
    """
    tended = "\n".join(
        f"  WHEN '{table}' THEN IF p_what='optimise' THEN OPTIMIZE TABLE {table}; ELSE ANALYZE TABLE {table}; END IF;"
        for table in (*TENDED, *TABLES, *archive_words.TABLES, *health_words.TABLES)
    )
    return [
        (
            "PROCEDURE",
            TEND,
            f"""CREATE PROCEDURE {TEND}(IN p_table VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
 IN p_what VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 CALL em_may_edit(1);
 CASE p_table
{tended}
  ELSE {signal("INVALID", "field=table")}
 END CASE;
END""",
        ),
        (
            "PROCEDURE",
            SIZES,
            f"""CREATE PROCEDURE {SIZES}() READS SQL DATA SQL SECURITY DEFINER
BEGIN
 CALL em_may_edit(1);
 SELECT t.table_name, t.table_rows, t.data_length+t.index_length, t.data_free FROM information_schema.tables t
  WHERE t.table_schema=DATABASE() AND t.table_type='BASE TABLE' ORDER BY t.data_length+t.index_length DESC;
END""",
        ),
    ]


def server_triggers() -> list[tuple[str, str]]:
    """Return (name, CREATE statement) of every trigger on MariaDB and MySQL."""
    own = f"""CREATE TRIGGER maintenance_records_bi BEFORE INSERT ON maintenance_records FOR EACH ROW
BEGIN
 DECLARE v_zone VARCHAR(64);
 CALL em_may_edit(1);
 IF NEW.outcome NOT IN('{_OUTCOMES}') THEN {signal("INVALID", "field=outcome")} END IF;
 IF {not_clean("NEW.result")} OR LENGTH(NEW.task)=0 THEN {signal("INVALID", "field=result")} END IF;
 SET NEW.login={LOGIN};
 {clock("NEW.at_us")}
END"""
    statements = [
        *mariadb_register.triggers_of(MAINTENANCE),
        own,
        _act_on_a_server(),
        *(_portal_on_a_server(verb) for verb in ("INSERT", "UPDATE", "DELETE")),
    ]
    return [(statement.split()[2], statement) for statement in statements]


def _act_on_a_server() -> str:
    """After the row is there, so that an act which was sent before is told apart; and before it is judged."""
    return f"""CREATE TRIGGER acts_maintenance AFTER INSERT ON acts FOR EACH ROW PRECEDES acts_ai
BEGIN
 DECLARE v_until BIGINT DEFAULT NULL;
 DECLARE v_message VARCHAR(128) {UTF8};
 SELECT MAX(w.ends_at_us) INTO v_until FROM maintenance_windows w WHERE {_OPEN.format("NEW.acted_at_us")};
 IF v_until IS NOT NULL AND NOT EXISTS(SELECT 1 FROM people p WHERE p.login=NEW.actor AND p.active=1
  AND (p.student_id<0 OR p.faculty_id<0)) THEN
  SET v_message=CONCAT({_UNTIL.format("v_until")});
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT=v_message;
 END IF;
END"""


def _portal_on_a_server(verb: str) -> str:
    """Refuse what the portal writes; administrators and stewards may also then, and probes are nobody's work."""
    row = "OLD" if verb == "DELETE" else "NEW"
    return f"""CREATE TRIGGER student_uploads_stopped_{verb.lower()} BEFORE {verb} ON student_uploads FOR EACH ROW
BEGIN
 DECLARE v_at, v_until BIGINT DEFAULT NULL;
 DECLARE v_zone VARCHAR(64);
 DECLARE v_message VARCHAR(128) {UTF8};
 IF EXISTS(SELECT 1 FROM maintenance_windows w WHERE w.stops_portal=1) THEN
  {clock("v_at")}
  SELECT MAX(w.ends_at_us) INTO v_until FROM maintenance_windows w
   WHERE {_OPEN.format("v_at")} AND w.stops_portal=1;
  IF v_until IS NOT NULL AND IFNULL({row}.student_id,0)>=0
   AND NOT EXISTS(SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login AND r.role='admin'
    WHERE p.login={LOGIN} AND p.active=1)
   AND NOT EXISTS(SELECT 1 FROM stewards s WHERE s.login={LOGIN}) THEN
   SET v_message=CONCAT({_UNTIL.format("v_until")});
   SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT=v_message;
  END IF;
 END IF;
END"""


def sqlite_triggers() -> list[tuple[str, str]]:
    """Return (name, CREATE statement) of every trigger on SQLite, whose refusals can carry no moment."""
    somebody = "coalesce(current_login(),'')<>''"
    now_open = f"EXISTS(SELECT 1 FROM maintenance_windows w WHERE {_OPEN.format(NOW_US)}{{}})"
    is_probe = (
        "EXISTS(SELECT 1 FROM people p WHERE p.login=current_login() AND p.active=1"
        " AND (p.student_id<0 OR p.faculty_id<0))"
    )
    is_known = "EXISTS(SELECT 1 FROM acts WHERE act_uuid=NEW.act_uuid)"
    told = "SELECT RAISE(ABORT,'EM|MAINTENANCE|');"
    result = "NEW.result"
    wrong = (
        f"typeof({result})<>'text' OR {sqlite_trimmed(result)}='' OR length({result})>{LONGEST_RESULT}"
        f" OR instr({result},char(0))>0 OR coalesce(NEW.task,'')=''"
    )
    statements = [
        *sqlite_register.triggers_of(MAINTENANCE),
        f"""CREATE TRIGGER maintenance_records_bi BEFORE INSERT ON maintenance_records BEGIN
{refuse("DENIED", "reason=kind", f"{somebody} AND NOT {ADMIN_IN_FILE}")}
{refuse("DENIED", "reason=kind", "EXISTS(SELECT 1 FROM maintenance_records WHERE record_uuid=NEW.record_uuid)")}
{refuse("INVALID", "field=outcome", f"NEW.outcome NOT IN('{_OUTCOMES}')")}
{refuse("INVALID", "field=result", wrong)}
END""",
        f"""CREATE TRIGGER maintenance_records_ai AFTER INSERT ON maintenance_records BEGIN
 UPDATE maintenance_records SET login=coalesce(current_login(),''),at_us={NOW_US} WHERE record_uuid=NEW.record_uuid;
END""",
        f"""CREATE TRIGGER maintenance_records_bu BEFORE UPDATE ON maintenance_records WHEN OLD.at_us<>0 BEGIN
{refuse("DENIED", "reason=kind", "1=1")}
END""",
        f"""CREATE TRIGGER maintenance_records_bd BEFORE DELETE ON maintenance_records BEGIN
{refuse("DENIED", "reason=kind", "1=1")}
END""",
        f"""CREATE TRIGGER acts_maintenance BEFORE INSERT ON acts
WHEN {now_open.format("")} AND NOT {is_probe} AND NOT {is_known} BEGIN
 {told}
END""",
    ]
    for verb, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
        statements.append(f"""CREATE TRIGGER student_uploads_stopped_{verb.lower()} BEFORE {verb} ON student_uploads
WHEN {row}.student_id>=0 AND {now_open.format(" AND w.stops_portal=1")}
 AND NOT EXISTS(SELECT 1 FROM act_in_progress) BEGIN
 {told}
END""")
    return [(statement.split()[2], statement) for statement in statements]
