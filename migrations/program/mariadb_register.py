"""The register on MariaDB and MySQL: triggers that judge who edits what, count versions and record every change.

What is refused is refused before the row is touched; what was changed is recorded after it, with the record's version,
which goes on counting when a record is removed and made again.
"""

from edumanage_desktop.domain.probes import LOWEST_ID
from edumanage_desktop.domain.settings import LONGEST_VALUE, SETTINGS
from migrations.program.encoding import server_trimmed
from migrations.program.register import (
    FIRST_DAY_OF_ALL,
    FIRST_RULES,
    REGISTRARS,
    Column,
    Holds,
    RegisterTable,
    is_another,
    is_in_use,
    is_renamed,
    tables_of,
)
from migrations.program.server_words import EVERY_ROW, LOGIN, UTF8, before_nul, clock, not_digits, signal

_ASCII = "CHARACTER SET ascii COLLATE ascii_bin"


def _may_edit() -> str:
    roles = "','".join(REGISTRARS)
    return f"""CREATE PROCEDURE em_may_edit(IN p_admins INT) READS SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_known, v_active, v_holds INT DEFAULT 0;
 SELECT COUNT(*), IFNULL(MAX(p.active),0), IFNULL(MAX(r.role='admin' OR (p_admins=0 AND r.role IN('{roles}'))),0)
  INTO v_known, v_active, v_holds
  FROM people p LEFT JOIN person_roles r ON r.login=p.login WHERE p.login={LOGIN} LOCK IN SHARE MODE;
 IF v_known=0 THEN
  IF NOT EXISTS(SELECT 1 FROM stewards s WHERE s.login={LOGIN}) THEN {signal("DENIED", "reason=editor")} END IF;
 ELSEIF v_active=0 THEN {signal("DENIED", "reason=editor")}
 ELSEIF v_holds=0 THEN {signal("DENIED", "reason=kind")}
 END IF;
END"""


def _record() -> str:
    return f"""CREATE PROCEDURE em_record(IN p_table VARCHAR(32) {_ASCII}, IN p_key VARCHAR(80) {_ASCII},
 IN p_version INT, IN p_before MEDIUMTEXT {UTF8}, IN p_after MEDIUMTEXT {UTF8}) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_zone VARCHAR(64);
 DECLARE v_at BIGINT DEFAULT 0;
 {clock("v_at")}
 INSERT INTO register_changes(table_name,record_key,version,login,at_us,before_values,after_values)
  VALUES(p_table,p_key,p_version,{LOGIN},v_at,p_before,p_after);
END"""


def _find_student() -> str:
    """The row by which a student is found and ordered; see `_INDEX_STUDENTS`."""
    return f"""CREATE PROCEDURE em_index_student(IN p_student BIGINT) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DELETE FROM student_search WHERE student_id=p_student;
 {_INDEX_STUDENTS} WHERE s.id=p_student AND s.id>0;
END"""


_NAME = before_nul("s.full_name")
_INDEX_STUDENTS = f"""INSERT INTO student_search(student_id,name_key,folded)
  SELECT s.id, LEFT(CAST(em_fold(LEFT({_NAME},24)) AS BINARY),120),
   LEFT(CAST(em_fold(CONCAT_WS(' ',{_NAME},{before_nul("s.number")})) AS BINARY),1000) FROM students s"""


def index_students() -> str:
    """Return the statement that writes the search row of every student who has none."""
    return f"{_INDEX_STUDENTS} WHERE s.id>0 AND NOT EXISTS(SELECT 1 FROM student_search k WHERE k.student_id=s.id)"


def _bad_day(day: str) -> str:
    """Return the condition that a text is no day as `2026-02-28`; no date function, which a session's mode bends."""
    year = f"CAST(SUBSTR({day},1,4) AS UNSIGNED)"
    leap = f"MOD({year},4)=0 AND (MOD({year},100)<>0 OR MOD({year},400)=0)"
    digits = f"CONCAT(SUBSTR({day},1,4),SUBSTR({day},6,2),SUBSTR({day},9,2))"
    last = (
        f"CASE WHEN SUBSTR({day},6,2) IN('04','06','09','11') THEN '30' WHEN SUBSTR({day},6,2)<>'02' THEN '31'"
        f" WHEN {leap} THEN '29' ELSE '28' END"
    )
    return (
        f"LENGTH({day})<>10 OR SUBSTR({day},5,1)<>'-' OR SUBSTR({day},8,1)<>'-' OR {not_digits(digits)}"
        f" OR {day}<'{FIRST_DAY_OF_ALL}' OR SUBSTR({day},6,2) NOT BETWEEN '01' AND '12'"
        f" OR SUBSTR({day},9,2) NOT BETWEEN '01' AND {last}"
    )


def _bad_value(value: str) -> str:
    bounds = [
        "CASE BINARY NEW.name " + " ".join(f"WHEN '{each.name}' THEN {bound}" for each, bound in pairs) + " END"
        for pairs in ([(each, each.least) for each in SETTINGS], [(each, each.most) for each in SETTINGS])
    ]
    return (
        f"{value} IS NOT NULL AND (LENGTH({value}) NOT BETWEEN 1 AND {LONGEST_VALUE} OR {not_digits(value)}"
        f" OR (LENGTH({value})>1 AND LEFT({value},1)='0')"
        f" OR CAST({value} AS UNSIGNED) NOT BETWEEN {bounds[0]} AND {bounds[1]})"
    )


def not_clean(value: str) -> str:
    """Return the condition that a text is blank, has a blank at one of its ends, or a NUL anywhere."""
    ends = " OR ".join(f"{server_trimmed(f'{end}({value},1)')}=''" for end in ("LEFT", "RIGHT"))
    return f"({ends} OR INSTR({value},_utf8mb4 0x00)>0)"


def no_email(value: str) -> str:
    """Return the condition that something is there and no e-mail address."""
    return (
        f"({value} IS NOT NULL AND (LENGTH({server_trimmed(value)})<>LENGTH({value}) OR LOCATE('@',{value})<2"
        f" OR LOCATE('@',{value})=CHAR_LENGTH({value}) OR INSTR({value},_utf8mb4 0x00)>0))"
    )


def _wrong(column: Column) -> str:
    """Return the condition that a column of NEW holds what it must not."""
    value = f"NEW.{column.name}"
    return {
        Holds.NUMBER: f"{value}<=0",
        Holds.PERSON: f"{value}=0 OR {value}<{LOWEST_ID}",
        Holds.WORDS: not_clean(value),
        Holds.WORDS_OR_NONE: f"{value} IS NOT NULL AND ({not_clean(value)})",
        Holds.EMAIL_OR_NONE: no_email(value),
        Holds.COUNT_OR_NONE: f"{value}<0",
        Holds.MOMENT_OR_NONE: f"{value}<0",
        Holds.FLAG: f"{value} NOT IN(0,1)",
        Holds.DAY: _bad_day(value),
        Holds.LATER_MOMENT: f"{value}<=NEW.begins_at_us",
        Holds.LATER_DAY: f"{_bad_day(value)} OR {value}<NEW.first_day",
        Holds.SETTING: "BINARY NEW.name NOT IN(" + ",".join(f"'{each.name}'" for each in SETTINGS) + ")",
        Holds.VALUE: _bad_value(value),
    }[column.holds]


def _checks(columns: tuple[Column, ...]) -> str:
    return "\n".join(
        f" IF {_wrong(column)} THEN {signal('INVALID', f'field={column.field}')} END IF;" for column in columns
    )


def _admins_alone(table: RegisterTable, row: str) -> str:
    """Return the expression of whether nobody but administrators edits a record."""
    if "registrar" not in table.editors:
        return "1"
    return f"IF({table.marked(row)},1,0)" if table.marked(row) else "0"


def _triggers_of(table: RegisterTable) -> list[str]:
    may_edit = {row: f"CALL em_may_edit({_admins_alone(table, row)});" for row in ("OLD", "NEW")}
    key = f"DECLARE v_key VARCHAR(80) {_ASCII} DEFAULT {{}};".format
    record_key = {row: table.record_key(row, "CONCAT({},':',{})") for row in ("OLD", "NEW")}
    last = f"IFNULL((SELECT MAX(c.version) FROM register_changes c WHERE c.table_name='{table.name}'"
    last += " AND c.record_key=v_key),0)"
    values = {row: _json(table, row) for row in ("OLD", "NEW")}
    moved = " OR ".join(f"NOT (BINARY NEW.{column.name} <=> BINARY OLD.{column.name})" for column in table.key)
    made = f" SET NEW.version=1+{last};" if table.has_version else ""
    changed = f" SET NEW.version=1+GREATEST(OLD.version,{last});" if table.has_version else ""
    version = "NEW.version" if table.has_version else f"1+{last}"
    removed = f"1+GREATEST(OLD.version,{last})" if table.has_version else version

    def trigger(suffix: str, when: str, row: str, *lines: str) -> str:
        body = "\n".join(line for line in (f" {key(record_key[row])}", *lines) if line.strip())
        return f"CREATE TRIGGER {table.name}_{suffix} {when} ON {table.name} FOR EACH ROW\nBEGIN\n{body}\nEND"

    def record(row: str, at: str, before: str, after: str) -> str:
        return f" CALL em_record('{table.name}',v_key,{at},{before},{after});"

    also = _names_of_collections() if table.name == "collections" else {}
    more = _indexing if table.name == "students" else lambda suffix: ""
    return [
        trigger("bi", "BEFORE INSERT", "NEW", f" {may_edit['NEW']}", _checks(table.columns), also.get("bi", ""), made),
        trigger(
            "bu", "BEFORE UPDATE", "NEW", f" {may_edit['NEW']}",
            f" IF {moved} THEN {signal('INVALID', 'field=key')} END IF;", _checks(table.values), also.get("bu", ""),
            changed,
        ),
        trigger("bd", "BEFORE DELETE", "OLD", f" {may_edit['OLD']}", also.get("bd", "")),
        trigger("ai", "AFTER INSERT", "NEW", more("ai"), record("NEW", version, "NULL", values["NEW"])),
        trigger("au", "AFTER UPDATE", "NEW", more("au"), record("NEW", version, values["OLD"], values["NEW"])),
        trigger("ad", "AFTER DELETE", "OLD", more("ad"), record("OLD", removed, values["OLD"], "NULL")),
    ]  # fmt: skip


def _names_of_collections() -> dict[str, str]:
    """Return what else is refused of a collection, by the suffix of the trigger."""
    taken = f" IF {is_another('<=>')} THEN {signal('INVALID', 'field=assignment|why=taken')} END IF;"
    used = signal("INVALID", "field=assignment|why=used")
    return {
        "bi": taken,
        "bu": f"{taken}\n IF {is_renamed('<=>')} AND {is_in_use('<=>')} THEN {used} END IF;",
        "bd": f" IF {is_in_use('<=>')} THEN {used} END IF;",
    }


def _json(table: RegisterTable, row: str) -> str:
    return "JSON_OBJECT(" + ",".join(f"'{column.name}',{table.told(column, row)}" for column in table.columns) + ")"


def _indexing(suffix: str) -> str:
    """Statements that write anew by what a student, and all the work that shows their name, is found."""
    row = "OLD" if suffix == "ad" else "NEW"
    same = "BINARY NEW.full_name <=> BINARY OLD.full_name AND BINARY NEW.number <=> BINARY OLD.number"
    condition = f"IF NOT ({same}) THEN" if suffix == "au" else "IF 1=1 THEN"
    return f""" {condition}
  BEGIN
   DECLARE v_upload BIGINT; DECLARE v_done INT DEFAULT 0;
   DECLARE v_uploads CURSOR FOR SELECT id FROM student_uploads WHERE student_id={row}.id
    {EVERY_ROW};
   DECLARE CONTINUE HANDLER FOR NOT FOUND SET v_done=1;
   CALL em_index_student({row}.id);
   OPEN v_uploads;
   indexing: LOOP
    FETCH v_uploads INTO v_upload;
    IF v_done=1 THEN LEAVE indexing; END IF;
    CALL em_index_upload(v_upload);
   END LOOP;
   CLOSE v_uploads;
  END;
 END IF;"""


def routines() -> list[tuple[str, str, str]]:
    """Return (type, name, CREATE statement) of the routines; they need `em_fold` and `em_index_upload`."""
    return [
        ("PROCEDURE", "em_may_edit", _may_edit()),
        ("PROCEDURE", "em_record", _record()),
        ("PROCEDURE", "em_index_student", _find_student()),
    ]


def triggers() -> list[str]:
    """Return the CREATE statement of every trigger that the first rules have of the register."""
    return triggers_of(FIRST_RULES)


def triggers_of(revision: str) -> list[str]:
    """Return the CREATE statement of every trigger of the tables that a migration guards."""
    return [statement for table in tables_of(revision) for statement in _triggers_of(table)]
