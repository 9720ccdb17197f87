"""How SQLite's triggers on `acts` judge: each refusal with its condition, in the order of MariaDB's.

There are three of them, each for its own kinds, since a trigger prepares whatever any of its statements may need. For
the same reason no statement here sorts or lists what it could compare one by one: each of these is a table in memory.
"""

from enum import StrEnum

from edumanage_desktop.domain.settings import BY_NAME
from migrations.program.encoding import KNOWN, LONGEST_ENDING, LONGEST_FILES_BYTES, sqlite_trimmed
from migrations.program.register import (
    A_DAY_US,
    CHANGES_OF_ONE_SUBMISSION,
    is_closed,
    is_too_large,
    setting_in_force,
)
from migrations.program.sqlite_words import NOW_US, refuse

Check = tuple[str, str, str]
"""A refusal's code, its detail, and the condition under which it is raised."""


class Kinds(StrEnum):
    """The kinds of acts that one trigger is for: its condition."""

    SUBMITS = "NEW.kind='submit'"
    CHANGES = "NEW.kind='correct' OR NEW.kind='reassign'"
    DECIDES = "NEW.kind<>'submit' AND NEW.kind<>'correct' AND NEW.kind<>'reassign'"


_ME = "people me WHERE me.login=current_login() AND me.active=1"
_CLASS = f"CASE u.status {' '.join(f'WHEN {status} THEN {status}' for status in KNOWN.split(','))} ELSE '?' END"
_MY_RULES = "people me JOIN person_roles r ON r.login=me.login JOIN transitions t ON t.role=r.role AND t.kind=NEW.kind"
_SUBMIT_RULE = f"FROM {_MY_RULES} AND t.from_status='' WHERE me.login=current_login() AND me.active=1"
_RULE = f"""FROM student_uploads u JOIN {_MY_RULES} AND t.from_status={_CLASS}
  WHERE u.id=NEW.upload_id AND me.login=current_login() AND me.active=1 AND (t.own_only=0
   OR (t.role='faculty' AND u.faculty_id=me.faculty_id) OR (t.role='student' AND u.student_id=me.student_id))"""
_SEES = """EXISTS(SELECT 1 FROM student_uploads u, people me JOIN person_roles r ON r.login=me.login
  WHERE u.id=NEW.upload_id AND me.login=current_login() AND me.active=1 AND (r.role IN('registrar','admin')
  OR (r.role='student' AND u.student_id=me.student_id) OR (r.role='faculty' AND u.faculty_id=me.faculty_id AND (
  NOT EXISTS(SELECT 1 FROM settings WHERE name='require_teaching' AND value='1') OR EXISTS(SELECT 1
  FROM faculty_students f WHERE f.faculty_id=u.faculty_id AND f.student_id=u.student_id)))))"""
_REGISTRAR = "EXISTS(SELECT 1 FROM person_roles WHERE login=current_login() AND role='registrar')"
STUDENT = f"""(CASE WHEN {_REGISTRAR} THEN coalesce(NEW.student_id,(SELECT me.student_id FROM {_ME}))
  ELSE (SELECT me.student_id FROM {_ME}) END)"""
_UUID = "-".join("[0-9a-f]" * count for count in (8, 4, 4, 4, 12))


def _rule(kinds: Kinds) -> str:
    return _SUBMIT_RULE if kinds is Kinds.SUBMITS else _RULE


def to_status(kinds: Kinds) -> str:
    """Return the expression of the status to which the rule that allows the act leads, '=' for the same.

    Of several rules the one for everybody's work comes first, then the one that demands the least.
    """
    return f"(SELECT substr(min(t.own_only||(t.feedback_required+t.reason_required)||t.to_status),3) {_rule(kinds)})"


def _demands(column: str, kinds: Kinds) -> str:
    """Return the condition that the rule that allows the act has 1 in a column."""
    first = f"min(t.own_only||(t.feedback_required+t.reason_required)||t.{column})"
    return f"""EXISTS(SELECT 1 FROM transitions WHERE kind=NEW.kind AND {column}=1)
  AND (SELECT substr({first},3) {_rule(kinds)})='1'"""


_LIMITS = {"feedback": 20000, "reason": 20000, "title": 255, "course": 120, "term": 120, "assignment": 120}
"""Most characters of a text; MariaDB and MySQL take the four last ones from the columns' types."""


def _longer(name: str, limit: int) -> str:
    """Return the condition that a text is too long, or none; `length` alone would stop at a NUL character."""
    return f"({_no_text(name)} OR length(NEW.{name})>{limit} OR length(CAST(NEW.{name} AS BLOB))>{4 * limit})"


def _vaster(name: str, limit_bytes: int) -> str:
    return f"({_no_text(name)} OR length(CAST(NEW.{name} AS BLOB))>{limit_bytes})"


def _no_text(name: str) -> str:
    return f"typeof(NEW.{name})='blob'"


_ENDING = f"substr({{0}},36,1)<>'.' OR length({{0}}) NOT BETWEEN 37 AND {36 + LONGEST_ENDING}"
_BAD_KEY = (
    f"{{0}} NOT GLOB '[0-9a-f][0-9a-f]/{'[0-9a-f]' * 32}*' OR substr({{0}},1,2)<>substr({{0}},4,2)"
    f" OR (length({{0}})>35 AND ({_ENDING} OR substr({{0}},37) GLOB '*[^0-9a-z]*'))"
).format("json_extract(e.value,'$.key')")
_BAD_FILE = f"""EXISTS(SELECT 1 FROM json_each(NEW.files) e WHERE CASE WHEN e.type<>'object' THEN 1
   WHEN coalesce(json_type(e.value,'$.key'),'')<>'text' OR coalesce(json_type(e.value,'$.name'),'')<>'text'
   OR coalesce(json_type(e.value,'$.sha256'),'')<>'text' OR coalesce(json_type(e.value,'$.size'),'')<>'integer'
   OR coalesce(json_type(e.value,'$.type'),'null') NOT IN('null','text') THEN 1
   WHEN (SELECT count(*) FROM json_each(e.value))<>4+(json_type(e.value,'$.type') IS NOT NULL) THEN 1
   ELSE {_BAD_KEY}
   OR length(json_extract(e.value,'$.name')) NOT BETWEEN 1 AND 255
   OR length(coalesce(json_extract(e.value,'$.type'),'-')) NOT BETWEEN 1 AND 120
   OR typeof(json_extract(e.value,'$.size'))<>'integer'
   OR json_extract(e.value,'$.size') NOT BETWEEN 0 AND 999999999999999
   OR length(json_extract(e.value,'$.sha256'))<>64 OR lower(json_extract(e.value,'$.sha256')) GLOB '*[^0-9a-f]*' END)"""
_NUL = "instr(NEW.files,'\\u0000')>0"
"""JSON's word for a NUL, at which `json_extract` would stop."""
_OF_A_DAY = f"""(SELECT count(*) FROM (SELECT 1 FROM student_uploads u
  JOIN history h ON h.upload_id=u.id AND h.version=1 WHERE u.student_id={STUDENT} AND h.kind='submit'
  AND h.at_us>{NOW_US}-{A_DAY_US} LIMIT {BY_NAME["submissions_in_a_day"].most}))"""


def judge(kinds: Kinds) -> str:
    """Return the statements that refuse an act, the first that applies."""
    checks = [*_who(), *([] if kinds is Kinds.SUBMITS else _which()), *_rules(kinds), *_contents(kinds)]
    return "\n".join(refuse(*check) for check in checks)


def _who() -> list[Check]:
    return [
        ("DENIED", "reason=who", f"NOT EXISTS(SELECT 1 FROM {_ME})"),
        ("INVALID", "field=act_uuid", f"NEW.act_uuid NOT GLOB '{_UUID}'"),
        *(("INVALID", f"field={name}", _longer(name, limit)) for name, limit in _LIMITS.items()),
        ("INVALID", "field=description", _vaster("description", 65_535)),
        ("INVALID", "field=files", _vaster("files", LONGEST_FILES_BYTES)),
        ("INVALID", "field=kind", "NOT EXISTS(SELECT 1 FROM transitions WHERE kind=NEW.kind)"),
    ]


def _which() -> list[Check]:
    """Refuse work that is not seen, and work that is not as it was when the act was made."""
    standing = "SELECT 1 FROM upload_state WHERE upload_id=NEW.upload_id AND version IS NEW.expected_version"
    student = "SELECT 1 FROM student_uploads WHERE id=NEW.upload_id AND student_id IS NEW.student_id"
    staff = "SELECT 1 FROM person_roles WHERE login=current_login() AND role IN('registrar','admin')"
    return [
        ("DENIED", "reason=whose", f"NOT {_SEES}"),
        ("CONFLICT", "", f"NOT EXISTS({standing})"),
        ("CONFLICT", "", f"NEW.kind<>'correct' AND NEW.student_id IS NOT NULL AND NOT EXISTS({student})"),
        ("LIMIT", "kind=changes", f"NEW.expected_version>={CHANGES_OF_ONE_SUBMISSION} AND NOT EXISTS({staff})"),
    ]


def _rules(kinds: Kinds) -> list[Check]:
    """Refuse what no role of the person may do, with others' work, or in the status that it has."""
    mine = "r.role=t.role WHERE r.login=current_login() AND t.kind=NEW.kind"
    others = (
        f"NOT EXISTS(SELECT 1 {_rule(kinds)}) AND EXISTS(SELECT 1 FROM student_uploads u"
        f" JOIN transitions t ON t.from_status={_CLASS} JOIN person_roles r ON {mine} AND u.id=NEW.upload_id)"
    )
    return [
        ("DENIED", "reason=kind", f"NOT EXISTS(SELECT 1 FROM transitions t JOIN person_roles r ON {mine})"),
        *([] if kinds is Kinds.SUBMITS else [("DENIED", "reason=whose", others)]),
        ("STATE", "", f"NOT EXISTS(SELECT 1 {_rule(kinds)})"),
    ]


def _contents(kinds: Kinds) -> list[Check]:
    demanded = [
        ("INVALID", f"field={name}", f"{sqlite_trimmed(f'NEW.{name}')}='' AND {_demands(f'{name}_required', kinds)}")
        for name in ("feedback", "reason")
    ]
    return demanded + {Kinds.SUBMITS: _submitted, Kinds.CHANGES: _changed, Kinds.DECIDES: list[Check]}[kinds]()


_NO_TARGET = "NOT EXISTS(SELECT 1 FROM faculty WHERE id=NEW.target_faculty_id AND active=1)"
_NOT_BACK = """NOT EXISTS(SELECT 1 FROM history b WHERE b.upload_id=NEW.upload_id AND b.version=NEW.expected_version
 AND b.kind='reassign' AND b.from_faculty_id IS NEW.target_faculty_id)"""
"""A move can be undone whoever had the work before, nobody too; `history` is asked only then."""
_NO_STUDENT = "NOT EXISTS(SELECT 1 FROM students WHERE id={0})"


def _submitted() -> list[Check]:
    no_list = "CASE WHEN NEW.files IS NULL OR NOT json_valid(NEW.files) THEN 1 ELSE json_type(NEW.files)<>'array' END"
    too_large = is_too_large("json_extract(e.value,'$.size')", "INTEGER")
    most = setting_in_force("submissions_in_a_day", "INTEGER")
    mixed = f"({STUDENT}<0)<>(NEW.target_faculty_id<0)"
    previous = f"SELECT 1 FROM student_uploads WHERE id=NEW.previous_upload_id AND student_id={STUDENT}"
    return [
        ("INVALID", "field=target_faculty_id", _NO_TARGET),
        ("DENIED", "reason=whose", f"{STUDENT} IS NULL OR (NEW.student_id IS NOT NULL AND NEW.student_id<>{STUDENT})"),
        ("INVALID", "field=student_id", _NO_STUDENT.format(STUDENT)),
        ("INVALID", "field=target_faculty_id", mixed),
        ("INVALID", "field=title", f"{sqlite_trimmed('NEW.title')}=''"),
        ("INVALID", "field=files", no_list),
        ("INVALID", "field=files", "json_array_length(NEW.files) NOT BETWEEN 1 AND 100"),
        ("INVALID", "field=files", _NUL),
        ("INVALID", "field=files", _BAD_FILE),
        ("INVALID", "field=previous_upload_id", f"NEW.previous_upload_id IS NOT NULL AND NOT EXISTS({previous})"),
        ("LIMIT", "kind=size", f"EXISTS(SELECT 1 FROM json_each(NEW.files) e WHERE {too_large})"),
        ("LIMIT", "kind=submissions", f"NOT {_REGISTRAR} AND {STUDENT}>0 AND {_OF_A_DAY}>={most}"),
        ("LIMIT", "kind=deadline", f"NOT {_REGISTRAR} AND {is_closed('IS', NOW_US)}"),
    ]


def _changed() -> list[Check]:
    same = "NEW.target_faculty_id IS (SELECT faculty_id FROM student_uploads WHERE id=NEW.upload_id)"
    no_student = _NO_STUDENT.format("NEW.student_id")
    mixed = "({}<0)<>(SELECT student_id<0 FROM student_uploads WHERE id=NEW.upload_id)"
    changed = f"NEW.student_id IS NOT NULL AND ({no_student} OR {mixed.format('NEW.student_id')})"
    no_title = f"NEW.title IS NOT NULL AND {sqlite_trimmed('NEW.title')}=''"
    return [
        ("INVALID", "field=target_faculty_id", f"NEW.kind='reassign' AND {_NO_TARGET} AND {_NOT_BACK}"),
        (
            "INVALID",
            "field=target_faculty_id",
            f"NEW.kind='reassign' AND ({same} OR {mixed.format('NEW.target_faculty_id')})",
        ),
        ("INVALID", "field=student_id", f"NEW.kind='correct' AND {changed}"),
        ("INVALID", "field=title", f"NEW.kind='correct' AND {no_title}"),
    ]
