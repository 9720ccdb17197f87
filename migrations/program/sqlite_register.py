"""The register, everybody's own rows and the events on SQLite: the same rules as on a server.

Who is signed in is `current_login()`; nobody at all ('' or NULL) is the program itself at work, or a command that was
given no login. A trigger cannot alter the row that is written, so the version is put right just afterwards.
"""

from edumanage_desktop.domain.events import EventKind, RecordedKind
from edumanage_desktop.domain.probes import LOWEST_ID
from edumanage_desktop.domain.settings import LONGEST_VALUE, SETTINGS
from migrations.program import handed_drafts, register, twins, work
from migrations.program.encoding import sqlite_trimmed
from migrations.program.register import (
    FIRST_DAY_OF_ALL,
    FIRST_RULES,
    PERSONAL,
    Column,
    Holds,
    PersonalTable,
    RegisterTable,
    is_another,
    is_in_use,
    is_renamed,
    tables_of,
)
from migrations.program.sqlite_words import NOW_US, folded, refuse

_SOMEBODY = "coalesce(current_login(),'')<>''"
_ACTIVE = "EXISTS(SELECT 1 FROM people p WHERE p.login=current_login() AND p.active=1)"


def _may_edit(table: RegisterTable, row: str) -> str:
    holds = "EXISTS(SELECT 1 FROM person_roles r WHERE r.login=current_login() AND r.role IN('{}'))".format
    editor, admin = holds("','".join(table.editors)), holds("admin")
    checks = [
        refuse("DENIED", "reason=editor", f"{_SOMEBODY} AND NOT {_ACTIVE}"),
        refuse("DENIED", "reason=kind", f"{_SOMEBODY} AND NOT {editor}"),
    ]
    if marked := table.marked(row):
        checks.append(refuse("DENIED", "reason=kind", f"({marked}) AND {_SOMEBODY} AND NOT {admin}"))
    return "\n".join(checks)


def _too_long(value: str, characters: int) -> str:
    """Return the condition that a text is too long or holds a NUL, at which `length` would stop."""
    return f"length({value})>{characters} OR instr({value},char(0))>0"


def _wrong(column: Column) -> str:
    """Return the condition that a column of NEW holds what it must not; it is never NULL where it should be true."""
    value = f"NEW.{column.name}"
    not_clean = (
        f"typeof({value})<>'text' OR {sqlite_trimmed(value)}='' OR {value}<>{sqlite_trimmed(value)}"
        f" OR {_too_long(value, column.characters)}"
    )
    blank_within = " OR ".join(f"instr({value},char({blank}))>0" for blank in (9, 10, 13, 32, 160))
    bounds = [
        "CASE NEW.name " + " ".join(f"WHEN '{each.name}' THEN {bound}" for each, bound in pairs) + " END"
        for pairs in ([(each, each.least) for each in SETTINGS], [(each, each.most) for each in SETTINGS])
    ]
    bad_day = f"typeof({value})<>'text' OR date({value},'+0 days') IS NOT {value} OR {value}<'{FIRST_DAY_OF_ALL}'"
    count_or_none = f"{value} IS NOT NULL AND (typeof({value})<>'integer' OR {value}<0)"
    return {
        Holds.NUMBER: f"typeof({value})<>'integer' OR {value}<=0",
        Holds.PERSON: f"typeof({value})<>'integer' OR {value}=0 OR {value}<{LOWEST_ID}",
        Holds.WORDS: not_clean,
        Holds.WORDS_OR_NONE: f"{value} IS NOT NULL AND ({not_clean})",
        Holds.EMAIL_OR_NONE: (f"{value} IS NOT NULL AND ({not_clean} OR {blank_within} OR {value} NOT GLOB '?*@*?')"),
        Holds.COUNT_OR_NONE: count_or_none,
        Holds.MOMENT_OR_NONE: count_or_none,
        Holds.FLAG: f"typeof({value})<>'integer' OR {value} NOT IN(0,1)",
        Holds.DAY: bad_day,
        Holds.LATER_MOMENT: f"typeof({value})<>'integer' OR {value}<=NEW.begins_at_us",
        Holds.LATER_DAY: f"{bad_day} OR {value}<NEW.first_day",
        Holds.SETTING: f"{value} NOT IN(" + ",".join(f"'{each.name}'" for each in SETTINGS) + ")",
        Holds.VALUE: (
            f"{value} IS NOT NULL AND (typeof({value})<>'text' OR {value} GLOB '*[^0-9]*'"
            f" OR length({value}) NOT BETWEEN 1 AND {LONGEST_VALUE} OR (length({value})>1 AND substr({value},1,1)='0')"
            f" OR CAST({value} AS INTEGER) NOT BETWEEN {bounds[0]} AND {bounds[1]})"
        ),
    }[column.holds]


def _checks(columns: tuple[Column, ...]) -> str:
    return "\n".join(refuse("INVALID", f"field={column.field}", _wrong(column)) for column in columns)


def _triggers_of(table: RegisterTable) -> list[str]:
    name, keys = table.name, {row: f"CAST({table.record_key(row, '{}||{}')} AS TEXT)" for row in ("OLD", "NEW")}
    if len(table.key) > 1:
        keys = {row: table.record_key(row, "({}||':'||{})") for row in keys}
    last = {
        row: f"coalesce((SELECT max(c.version) FROM register_changes c WHERE c.table_name='{name}'"
        f" AND c.record_key={key}),0)"
        for row, key in keys.items()
    }
    own = {row: f"max({last[row]},OLD.version)" for row in keys} if table.has_version else last
    values = {row: _json(table, row) for row in keys}
    where = " AND ".join(f"{column.name}=NEW.{column.name}" for column in table.key)
    moved = " OR ".join(f"NEW.{column.name} IS NOT OLD.{column.name}" for column in table.key)

    def record(row: str, version: str, before: str, after: str) -> str:
        return f""" INSERT INTO register_changes(table_name,record_key,version,login,at_us,before_values,after_values)
  SELECT '{name}',{keys[row]},1+{version},coalesce(current_login(),''),{NOW_US},{before},{after};"""

    count = f" UPDATE {name} SET version={last['NEW']} WHERE {where} AND version<>{last['NEW']};"
    counted = f"\n{count}" if table.has_version else ""
    may_edit = {row: _may_edit(table, row) for row in keys}
    edited = ",".join(column.name for column in table.columns)
    also = _names_of_collections() if name == "collections" else dict.fromkeys(("bi", "bu", "bd"), "")
    checks = f"{_checks(table.columns)}{also['bi']}"
    triggers = [
        f"CREATE TRIGGER {name}_bi BEFORE INSERT ON {name} BEGIN\n{may_edit['NEW']}\n{checks}\nEND",
        f"""CREATE TRIGGER {name}_bu BEFORE UPDATE OF {edited} ON {name} BEGIN
{may_edit["NEW"]}
{refuse("INVALID", "field=key", moved)}
{_checks(table.values)}{also["bu"]}
END""",
        f"CREATE TRIGGER {name}_bd BEFORE DELETE ON {name} BEGIN\n{may_edit['OLD']}{also['bd']}\nEND",
        f"CREATE TRIGGER {name}_ri AFTER INSERT ON {name} BEGIN\n{record('NEW', last['NEW'], 'NULL', values['NEW'])}"
        f"{counted}\nEND",
        f"""CREATE TRIGGER {name}_ru AFTER UPDATE OF {edited} ON {name} BEGIN
{record("NEW", own["NEW"], values["OLD"], values["NEW"])}{counted}
END""",
        f"""CREATE TRIGGER {name}_rd AFTER DELETE ON {name} BEGIN
{record("OLD", own["OLD"], values["OLD"], "NULL")}
END""",
    ]
    if table.has_version:
        triggers.append(f"""CREATE TRIGGER {name}_bv BEFORE UPDATE OF version ON {name}
WHEN NEW.version IS NOT OLD.version AND NEW.version<>{last["NEW"]} BEGIN
{refuse("DENIED", "reason=kind", "1=1")}
END""")
    return triggers


def _names_of_collections() -> dict[str, str]:
    """Return what else is refused of a collection, by the suffix of the trigger."""
    taken = refuse("INVALID", "field=assignment|why=taken", is_another("IS"))
    is_used = is_in_use("IS")
    renamed = refuse("INVALID", "field=assignment|why=used", f"{is_renamed('IS')} AND {is_used}")
    removed = refuse("INVALID", "field=assignment|why=used", is_used)
    return {"bi": f"\n{taken}", "bu": f"\n{taken}\n{renamed}", "bd": f"\n{removed}"}


def _json(table: RegisterTable, row: str) -> str:
    return "json_object(" + ",".join(f"'{column.name}',{table.told(column, row)}" for column in table.columns) + ")"


def index_students(condition: str) -> str:
    """Return the statement that writes the search rows of the students (`s`) who meet a condition."""
    found = "s.full_name||coalesce(' '||s.number,'')"
    return f"""INSERT INTO student_search(student_id,name_key,folded)
  SELECT s.id,{folded("substr(s.full_name,1,24)")},{folded(f"({found})")} FROM students s
  WHERE s.id>0 AND ({condition})"""


def index_student(row: str) -> str:
    """Return the statements that write a student's search row anew."""
    return f" DELETE FROM student_search WHERE student_id={row}.id;\n {index_students(f's.id={row}.id')};"


def _personal_triggers(table: PersonalTable) -> list[str]:
    checks = [
        refuse(
            "INVALID",
            f"field={name}",
            f"typeof(NEW.{name}) NOT IN('text'" + (",'null')" if name in table.optional else ")"),
        )
        + "\n"
        + refuse(
            "LIMIT", f"kind={table.view}", f"length(NEW.{name})>{most} OR length(CAST(NEW.{name} AS BLOB))>{4 * most}"
        )
        for name, most in table.texts
    ]
    checks += [
        refuse("INVALID", f"field={name}", f"typeof(NEW.{name})<>'integer' OR NEW.{name}<0") for name in table.counts
    ]
    checks += [
        refuse("INVALID", f"field={name}", f"typeof(NEW.{name})<>'text' OR NEW.{name} NOT IN('{listed}')")
        for name, listed in ((name, "','".join(words)) for name, words in table.choices)
    ]
    judged = "\n".join(checks)
    time = {f",{table.time}": f",{NOW_US}"} if table.time else {"": ""}
    columns = ",".join((table.key, *table.values))
    given = ",".join(
        f"coalesce(NEW.{name},0)" if name in table.counts else f"NEW.{name}" for name in (table.key, *table.values)
    )
    ((timed, now),) = time.items()
    sets = ",".join(f"{name}=NEW.{name}" for name in table.values) + (
        f",{table.time}=max({NOW_US},{table.time}+1)" if table.time else ""
    )
    mine = f"login=current_login() AND {table.key}=OLD.{table.key}"
    own = f"EXISTS(SELECT 1 FROM {table.view} v WHERE v.{table.key}=OLD.{table.key})"
    who = refuse("DENIED", "reason=who", f"NOT {_ACTIVE}")
    return [
        f"CREATE TRIGGER {table.name}_bi BEFORE INSERT ON {table.name} BEGIN\n{judged}\nEND",
        f"CREATE TRIGGER {table.name}_bu BEFORE UPDATE ON {table.name} BEGIN\n{judged}\nEND",
        f"""CREATE TRIGGER {table.name}_ai AFTER INSERT ON {table.name} BEGIN
{refuse("LIMIT", f"kind={table.view}", f"(SELECT count(*) FROM {table.name} t WHERE t.login=NEW.login)>{table.most}")}
END""",
        f"""CREATE TRIGGER {table.view}_insert INSTEAD OF INSERT ON {table.view} BEGIN
{who}
 INSERT INTO {table.name}(login,{columns}{timed}) VALUES(current_login(),{given}{now});
END""",
        f"""CREATE TRIGGER {table.view}_update INSTEAD OF UPDATE ON {table.view} BEGIN
{refuse("DENIED", "reason=kind", f"NEW.{table.key} IS NOT OLD.{table.key}")}
 UPDATE {table.name} SET {sets} WHERE {mine} AND {own};
END""",
        f"""CREATE TRIGGER {table.view}_delete INSTEAD OF DELETE ON {table.view} BEGIN
 DELETE FROM {table.name} WHERE {mine} AND {own};
END""",
    ]


def _events() -> list[str]:
    told, recorded = ("','".join(kinds) for kinds in (EventKind, RecordedKind))
    recent = (
        "(SELECT count(*) FROM (SELECT 1 FROM events e WHERE e.login=current_login() AND e.subject IS NULL"
        f" AND e.at_us>{NOW_US}-{{0}} LIMIT {{1}}))>={{1}}"
    )
    rates = " OR ".join((
        recent.format(register.FIVE_MINUTES_US, register.EVENTS_IN_FIVE_MINUTES),
        recent.format(register.A_DAY_US, register.EVENTS_IN_A_DAY),
    ))  # fmt: skip
    steward = "EXISTS(SELECT 1 FROM stewards s WHERE s.login=current_login())"
    longest = register.LONGEST_DETAIL
    return [
        f"""CREATE TRIGGER events_bi BEFORE INSERT ON events BEGIN
 SELECT RAISE(ABORT,'EM|REPLAY|') WHERE EXISTS(SELECT 1 FROM events WHERE event_uuid=NEW.event_uuid);
{refuse("INVALID", "field=kind", f"NEW.subject IS NULL AND NEW.kind NOT IN('{told}')")}
{refuse("INVALID", "field=kind", f"NEW.subject IS NOT NULL AND NEW.kind NOT IN('{recorded}')")}
{refuse("LIMIT", "kind=detail", f"length(NEW.detail)>{longest} OR length(CAST(NEW.detail AS BLOB))>{4 * longest}")}
{refuse("DENIED", "reason=who", f"NEW.subject IS NULL AND {_SOMEBODY} AND NOT {_ACTIVE} AND NOT {steward}")}
{refuse("LIMIT", "kind=events", f"NEW.subject IS NULL AND {_SOMEBODY} AND ({rates})")}
END""",
        f"""CREATE TRIGGER events_ai AFTER INSERT ON events BEGIN
 UPDATE events SET login=coalesce(current_login(),''),at_us={NOW_US} WHERE event_uuid=NEW.event_uuid;
END""",
    ]


def _changes_stay() -> list[str]:
    """What was recorded stays, but for what an erasure takes out of it."""
    same = " OR ".join(
        f"NEW.{name} IS NOT OLD.{name}" for name in ("table_name", "record_key", "version", "login", "at_us")
    )
    return [
        f"""CREATE TRIGGER register_changes_bu BEFORE UPDATE ON register_changes
WHEN {same} OR NEW.before_values IS NOT NULL OR NEW.after_values IS NOT NULL BEGIN
{refuse("DENIED", "reason=kind", "1=1")}
END""",
        f"CREATE TRIGGER register_changes_bd BEFORE DELETE ON register_changes BEGIN\n"
        f"{refuse('DENIED', 'reason=kind', '1=1')}\nEND",
    ]


def triggers_of(revision: str) -> list[str]:
    """Return the CREATE statement of every trigger of the tables that a migration guards."""
    return [statement for table in tables_of(revision) for statement in _triggers_of(table)]


def triggers() -> list[str]:
    """Return the CREATE statement of every trigger; those on the views come last, when `views` has made them."""
    statements = triggers_of(FIRST_RULES)
    statements += [*_changes_stay(), *_events()]
    statements += [statement for table in PERSONAL for statement in _personal_triggers(table)]
    statements += [*handed_drafts.sqlite_triggers(), *twins.sqlite_triggers()]
    statements += work.sqlite_triggers()
    return sorted(statements, key=lambda statement: "INSTEAD OF" in statement)
