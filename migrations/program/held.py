"""While an incident holds everything read-only, every table refuses what people change in it, on both engines.

These triggers stand beside those of the rules, as those of maintenance windows do, which refuse acts alone. They refuse
whoever is known in `people`: the portal has a choice of its own, and an account that is nobody's there is one of the
server's administrator, who upgrades and restores. `REFUSED` and `ALLOWED` name every table that somebody may write to.
"""

from migrations.program.grants import ROLES
from migrations.program.health_words import HOLDS, is_held
from migrations.program.register import TABLES as REGISTER
from migrations.program.server_words import LOGIN, clock, signal
from migrations.program.sqlite_words import NOW_US, refuse
from migrations.program.work import ADMIN_IN_FILE

HELD = "held_windows"
"""The view in which everybody who is active reads which windows hold everything, and whether their session ends."""
UNLESS_HELD = "em_unless_held"
"""The procedure that refuses while everything is held; nobody is granted it."""
_EVERY = ("INSERT", "UPDATE", "DELETE")
_WINDOWS = "maintenance_windows"
REFUSED = {
    **{table.name: _EVERY for table in REGISTER},
    "person_roles": _EVERY,
    "people": _EVERY,
    **dict.fromkeys(("feedback_library", "saved_views", "prepared_decisions", "choices", "read_marks"), _EVERY),
    "handed_drafts": _EVERY,
    **dict.fromkeys(("twin_remarks", "group_copies"), ("INSERT",)),
    **dict.fromkeys(("text_prints", "text_anchors", "twin_pairs"), ("INSERT",)),
    "mails": ("INSERT", "DELETE"),
    "archived_work": ("INSERT", "UPDATE"),
    "act_in_progress": ("INSERT",),
}
"""Table → what is refused of it. What came of a mail that is on its way is noted, and no other is claimed."""
_UNSENT = "{}.state='claimed'"
"""The condition of a mail that is claimed: one that did not go out is claimed no more, so that it goes out later."""
ALLOWED = {
    "acts": "refused by every maintenance window; here it is said why, and from probes too",
    "student_uploads": "the portal's, refused where that was chosen; what the program does to it makes history",
    "drafts": "what somebody typed is not lost",
    "events": "sign-ins, refusals, and what came of backups",
    "alerts": "the bookkeeping of alarms",
    "health_reports": "what windows measure",
    "health_gauges": "what is measured of the service",
    "work_claims": "which run watches over the service",
    "maintenance_records": "the deeds of the incident, and what else was done for the service",
    HOLDS: "what begins a hold; it ends with its window",
}
"""Table → why it takes changes, or who refuses them instead."""
WITH_THE_PORTAL = dict.fromkeys(("text_prints", "text_anchors", "twin_pairs"), "DELETE")
"""What is not refused, though people may do it: the portal's own statements do so behind their triggers.

In a file nobody knows who is there for another program; on MariaDB a statement of the portal met 1146 while such a
trigger came up. So history has none either, which follows acts, nor has what goes from the archive: its row is changed
first, which is refused.
"""
_IS_OWN = f"EXISTS(SELECT 1 FROM {HOLDS} h WHERE h.window_id={{}}.id)"
_DESCRIBED = ("login", "full_name", "email", "faculty_id", "student_id")
"""What tells who somebody is; to shut an account and to give it another password changes the rest."""


def grants() -> list[tuple[str, str, str]]:
    """Return (privilege, object, role); who backs up is granted all tables of health."""
    return [
        *(("SELECT", HELD, role) for role in ROLES),
        ("SELECT", HOLDS, "em_admin"),
        ("INSERT(window_id,ends_sessions)", HOLDS, "em_admin"),
    ]


def views(login: str, options: str) -> dict[str, str]:
    """Return name → CREATE VIEW statement; `login` is who is connected, `options` stand before VIEW."""
    active = f"EXISTS(SELECT 1 FROM people p WHERE p.login={login} AND p.active=1)"
    ends = f"CASE WHEN h.login={login} THEN 0 ELSE h.ends_sessions END AS ends_session"
    return {HELD: f"CREATE {options} VIEW {HELD} AS SELECT h.window_id, {ends} FROM {HOLDS} h WHERE {active}"}


def routines() -> list[tuple[str, str, str]]:
    """Return (type, name, CREATE statement) of the procedure on MariaDB and MySQL.

    What it asks it reads as a question does: no writer keeps the rows locked by which everything comes to be held.
    """
    made = f"""CREATE PROCEDURE {UNLESS_HELD}() READS SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_zone VARCHAR(64);
 DECLARE v_at BIGINT DEFAULT 0;
 DECLARE v_held INT DEFAULT 0;
 SELECT COUNT(*) INTO v_held FROM {HOLDS};
 IF v_held>0 THEN
  {clock("v_at")}
  SELECT {is_held("v_at")} AND EXISTS(SELECT 1 FROM people p WHERE p.login={LOGIN}) INTO v_held;
  IF v_held=1 THEN {signal("MAINTENANCE", "reason=held")} END IF;
 END IF;
END"""
    return [("PROCEDURE", UNLESS_HELD, made)]


def server_triggers() -> list[tuple[str, str]]:
    """Return (name, CREATE statement) of every trigger on MariaDB and MySQL."""
    call = f"CALL {UNLESS_HELD}();"
    row = "CREATE TRIGGER {} {} ON {} FOR EACH ROW\nBEGIN\n {}\nEND".format
    begun = f"""DECLARE v_zone VARCHAR(64);
 CALL em_may_edit(1);
 IF NEW.ends_sessions NOT IN(0,1) THEN {signal("INVALID", "field=ends_sessions")} END IF;
 SET NEW.login={LOGIN};
 {clock("NEW.at_us")}"""
    statements = [
        row(f"{HOLDS}_bi", "BEFORE INSERT", HOLDS, begun),
        f"CREATE TRIGGER acts_held AFTER INSERT ON acts FOR EACH ROW PRECEDES acts_maintenance\nBEGIN\n {call}\nEND",
        *(
            row(_name(table, verb), f"BEFORE {verb}", table, _judged_on_a_server(table, verb, call))
            for table, verbs in REFUSED.items()
            for verb in verbs
        ),
    ]
    return [(statement.split()[2], statement) for statement in statements]


def _name(table: str, verb: str) -> str:
    return f"{table}_held_{verb[0].lower()}"


def _judged_on_a_server(table: str, verb: str, call: str) -> str:
    if table == _WINDOWS:
        own = _IS_OWN.format("OLD" if verb == "DELETE" else "NEW")
        return f"DECLARE v_own INT DEFAULT 0;\n SELECT {own} INTO v_own;\n IF v_own=0 THEN {call} END IF;"
    if (table, verb) == ("people", "UPDATE"):
        same = " AND ".join(f"BINARY NEW.{name} <=> BINARY OLD.{name}" for name in _DESCRIBED)
        return f"IF NOT ({same}) THEN {call} END IF;"
    if (table, verb) == ("mails", "DELETE"):
        return f"IF NOT ({_UNSENT.format('OLD')}) THEN {call} END IF;"
    return call


def sqlite_triggers() -> list[tuple[str, str]]:
    """Return (name, CREATE statement) of every trigger on SQLite; who is nobody there administers the file."""
    somebody = "coalesce(current_login(),'')<>''"
    held = f"{somebody} AND {is_held(NOW_US)}"
    told = " SELECT RAISE(ABORT,'EM|MAINTENANCE|reason=held');"
    row = "CREATE TRIGGER {} BEFORE {} ON {} WHEN {} BEGIN\n{}\nEND".format
    own_password = f"NEW.login<>current_login() AND NOT {ADMIN_IN_FILE}"
    known = "EXISTS(SELECT 1 FROM acts WHERE act_uuid=NEW.act_uuid)"
    statements = [
        *_begun_in_file(somebody),
        row("acts_held", "INSERT", "acts", f"{held} AND NOT {known}", told),
        *(
            row(_name("local_passwords", verb), verb, "local_passwords", f"{held} AND {own_password}", told)
            for verb in ("INSERT", "UPDATE")
        ),
        *(
            row(_name(table, verb), verb + _columns_in_file(table, verb), table, f"{held}{condition}", told)
            for table, verb, condition in _judged_in_file()
        ),
    ]
    return [(statement.split()[2], statement) for statement in statements]


def _begun_in_file(somebody: str) -> list[str]:
    stays = refuse("DENIED", "reason=kind", "1=1")
    return [
        f"""CREATE TRIGGER {HOLDS}_bi BEFORE INSERT ON {HOLDS} BEGIN
{refuse("DENIED", "reason=kind", f"{somebody} AND NOT {ADMIN_IN_FILE}")}
{refuse("DENIED", "reason=kind", f"EXISTS(SELECT 1 FROM {HOLDS} WHERE window_id=NEW.window_id)")}
{refuse("INVALID", "field=ends_sessions", "typeof(NEW.ends_sessions)<>'integer' OR NEW.ends_sessions NOT IN(0,1)")}
END""",
        f"""CREATE TRIGGER {HOLDS}_ai AFTER INSERT ON {HOLDS} BEGIN
 UPDATE {HOLDS} SET login=coalesce(current_login(),''),at_us={NOW_US} WHERE window_id=NEW.window_id;
END""",
        f"CREATE TRIGGER {HOLDS}_bu BEFORE UPDATE ON {HOLDS} WHEN OLD.at_us<>0 BEGIN\n{stays}\nEND",
        f"CREATE TRIGGER {HOLDS}_bd BEFORE DELETE ON {HOLDS} BEGIN\n{stays}\nEND",
    ]


def _judged_in_file() -> list[tuple[str, str, str]]:
    """Return (table, verb, further condition)."""
    judged = []
    for table, verbs in REFUSED.items():
        for verb in verbs:
            row = "OLD" if verb == "DELETE" else "NEW"
            spared = _IS_OWN if table == _WINDOWS else _UNSENT if (table, verb) == ("mails", "DELETE") else ""
            judged.append((table, verb, f" AND NOT {spared.format(row)}" if spared else ""))
    return judged


def _columns_in_file(table: str, verb: str) -> str:
    return f" OF {','.join(_DESCRIBED)}" if (table, verb) == ("people", "UPDATE") else ""
