"""Everybody's own rows and the events on MariaDB and MySQL: whose they are, how large, and how many."""

from edumanage_desktop.domain.events import EventKind, RecordedKind
from migrations.program import handed_drafts, register, twins, work
from migrations.program.register import PERSONAL, PersonalTable
from migrations.program.server_words import LOGIN, clock, signal


def _triggers_of(table: PersonalTable) -> list[str]:
    """Return the triggers of a personal table; who comes by the view names no login, and gets their own."""
    checks = "\n".join(
        f" IF CHAR_LENGTH(NEW.{name})>{most} THEN {signal('LIMIT', f'kind={table.view}')} END IF;"
        for name, most in table.texts
    )
    checks += "\n".join(f" IF NEW.{name}<0 THEN {signal('INVALID', f'field={name}')} END IF;" for name in table.counts)
    checks += "\n".join(
        f" IF BINARY NEW.{name} NOT IN({_listed(words)}) THEN {signal('INVALID', f'field={name}')} END IF;"
        for name, words in table.choices
    )
    now = clock(f"NEW.{table.time}") if table.time else ""
    later = f"IF NEW.{table.time}<=OLD.{table.time} THEN SET NEW.{table.time}=OLD.{table.time}+1; END IF;"
    later = later if table.time else ""
    zone = "DECLARE v_zone VARCHAR(64);" if table.time else ""
    count = f"SELECT COUNT(*) FROM {table.name} t WHERE t.login=NEW.login"
    return [
        f"""CREATE TRIGGER {table.name}_bi BEFORE INSERT ON {table.name} FOR EACH ROW
BEGIN
 {zone}
 IF NEW.login='' THEN
  SET NEW.login={LOGIN};
  IF NOT EXISTS(SELECT 1 FROM people p WHERE p.login={LOGIN} AND p.active=1 LOCK IN SHARE MODE) THEN
   {signal("DENIED", "reason=who")} END IF;
  {now}
 END IF;
{checks}
END""",
        f"""CREATE TRIGGER {table.name}_bu BEFORE UPDATE ON {table.name} FOR EACH ROW
BEGIN
 {zone}
 {now}
 {later}
{checks}
END""",
        f"""CREATE TRIGGER {table.name}_ai AFTER INSERT ON {table.name} FOR EACH ROW
BEGIN
 IF ({count})>{table.most} THEN {signal("LIMIT", f"kind={table.view}")} END IF;
END""",
    ]


def _listed(words: tuple[str, ...]) -> str:
    return ",".join(f"'{word}'" for word in words)


def _events() -> str:
    told, recorded = ("','".join(kinds) for kinds in (EventKind, RecordedKind))
    recent = (
        f"SELECT COUNT(*) FROM (SELECT 1 FROM events e WHERE e.login={LOGIN} AND e.subject IS NULL"
        " AND e.at_us>NEW.at_us-{0} LIMIT {1}) n"
    )
    rates = " OR ".join(
        f"({recent.format(within_us, most)})>={most}"
        for within_us, most in (
            (register.FIVE_MINUTES_US, register.EVENTS_IN_FIVE_MINUTES),
            (register.A_DAY_US, register.EVENTS_IN_A_DAY),
        )
    )
    return f"""CREATE TRIGGER events_bi BEFORE INSERT ON events FOR EACH ROW
BEGIN
 DECLARE v_zone VARCHAR(64);
 SET NEW.login={LOGIN};
 {clock("NEW.at_us")}
 IF NEW.subject IS NOT NULL THEN
  IF BINARY NEW.kind NOT IN('{recorded}') THEN {signal("INVALID", "field=kind")} END IF;
 ELSE
  IF BINARY NEW.kind NOT IN('{told}') THEN {signal("INVALID", "field=kind")} END IF;
  IF NOT EXISTS(SELECT 1 FROM people p WHERE p.login={LOGIN} AND p.active=1)
   AND NOT EXISTS(SELECT 1 FROM stewards s WHERE s.login={LOGIN}) THEN {signal("DENIED", "reason=who")} END IF;
  IF {rates} THEN {signal("LIMIT", "kind=events")} END IF;
 END IF;
END"""


def triggers() -> list[str]:
    """Return the CREATE statement of every trigger on personal tables and events."""
    personal = [statement for table in PERSONAL for statement in _triggers_of(table)]
    theirs = [*twins.server_triggers(), *work.server_triggers()]
    return [*personal, *handed_drafts.server_triggers(), *theirs, _events()]
