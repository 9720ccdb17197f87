"""How SQLite's trigger on `acts` judges: each refusal with its condition, in the order of MariaDB's."""

from migrations.program.encoding import KNOWN, sqlite_trimmed

Check = tuple[str, str, str]
"""A refusal's code, its detail, and the condition under which it is raised."""


def _refuse(code: str, detail: str, condition: str) -> str:
    return f" SELECT RAISE(ABORT,'EM|{code}|{detail}') WHERE {condition};"


_ME = "people me WHERE me.login=current_login() AND me.active=1"
_CLASS = f"CASE WHEN u.status IN({KNOWN}) THEN u.status ELSE '?' END"
_MAY = """(t.own_only=0 OR NEW.kind='submit'
   OR (t.role='faculty' AND u.faculty_id=me.faculty_id) OR (t.role='student' AND u.student_id=me.student_id))"""
_RULE = f"""FROM people me JOIN person_roles r ON r.login=me.login
  JOIN transitions t ON t.role=r.role AND t.kind=NEW.kind
  LEFT JOIN student_uploads u ON u.id=NEW.upload_id AND NEW.kind<>'submit'
  WHERE me.login=current_login() AND me.active=1 AND {_MAY}
  AND t.from_status=CASE WHEN NEW.kind='submit' THEN '' ELSE {_CLASS} END"""
_SEES = """EXISTS(SELECT 1 FROM student_uploads u, people me JOIN person_roles r ON r.login=me.login
  WHERE u.id=NEW.upload_id AND me.login=current_login() AND me.active=1 AND (r.role IN('registrar','admin')
  OR (r.role='student' AND u.student_id=me.student_id) OR (r.role='faculty' AND u.faculty_id=me.faculty_id AND (
  NOT EXISTS(SELECT 1 FROM settings WHERE name='require_teaching' AND value='1') OR EXISTS(SELECT 1
  FROM faculty_students f WHERE f.faculty_id=u.faculty_id AND f.student_id=u.student_id)))))"""
_REGISTRAR = "EXISTS(SELECT 1 FROM person_roles WHERE login=current_login() AND role='registrar')"
STUDENT = f"""(CASE WHEN {_REGISTRAR} THEN coalesce(NEW.student_id,(SELECT me.student_id FROM {_ME}))
  ELSE (SELECT me.student_id FROM {_ME}) END)"""
_UUID = "-".join("[0-9a-f]" * count for count in (8, 4, 4, 4, 12))


def first_rule(column: str) -> str:
    """Return the expression of a column of the rule that allows the act, NULL when none does."""
    return f"(SELECT t.{column} {_RULE} ORDER BY t.own_only,t.feedback_required+t.reason_required LIMIT 1)"


_LIMITS = {"feedback": 20000, "reason": 20000, "title": 255, "course": 120, "term": 120, "assignment": 120}
"""Most characters of a text; MariaDB and MySQL take the four last ones from the columns' types."""


def _longer(name: str, limit: int) -> str:
    """Return the condition that a text is too long; `length` alone would stop at a NUL character."""
    return f"(length(NEW.{name})>{limit} OR length(CAST(NEW.{name} AS BLOB))>{4 * limit})"


_ACTS_ON, _SUBMITS = "NEW.kind<>'submit'", "NEW.kind='submit'"
_MINE = "r.role=t.role WHERE r.login=current_login() AND t.kind=NEW.kind"
_BAD_FILE = """EXISTS(SELECT 1 FROM json_each(NEW.files) e WHERE CASE WHEN e.type<>'object' THEN 1
   WHEN coalesce(json_type(e.value,'$.key'),'')<>'text' OR coalesce(json_type(e.value,'$.name'),'')<>'text'
   OR coalesce(json_type(e.value,'$.sha256'),'')<>'text' OR coalesce(json_type(e.value,'$.size'),'')<>'integer'
   OR coalesce(json_type(e.value,'$.type'),'null') NOT IN('null','text') THEN 1
   ELSE length(json_extract(e.value,'$.key')) NOT BETWEEN 1 AND 1024
   OR length(json_extract(e.value,'$.name')) NOT BETWEEN 1 AND 255
   OR length(coalesce(json_extract(e.value,'$.type'),'-')) NOT BETWEEN 1 AND 120
   OR typeof(json_extract(e.value,'$.size'))<>'integer'
   OR json_extract(e.value,'$.size') NOT BETWEEN 0 AND 999999999999999
   OR length(json_extract(e.value,'$.sha256'))<>64 OR lower(json_extract(e.value,'$.sha256')) GLOB '*[^0-9a-f]*' END)"""


def judge() -> str:
    """Return the statements that refuse an act, the first that applies."""
    return "\n".join(_refuse(*check) for check in (*_who_and_which(), *_contents()))


def _who_and_which() -> list[Check]:
    return [
        ("DENIED", "reason=who", f"NOT EXISTS(SELECT 1 FROM {_ME})"),
        ("INVALID", "field=act_uuid", f"NEW.act_uuid NOT GLOB '{_UUID}'"),
        *(("INVALID", f"field={name}", _longer(name, limit)) for name, limit in _LIMITS.items()),
        ("INVALID", "field=description", "length(CAST(NEW.description AS BLOB))>65535"),
        ("INVALID", "field=kind", "NOT EXISTS(SELECT 1 FROM transitions WHERE kind=NEW.kind)"),
        ("DENIED", "reason=whose", f"{_ACTS_ON} AND NOT {_SEES}"),
        (
            "CONFLICT",
            "",
            f"{_ACTS_ON} AND NOT EXISTS(SELECT 1 FROM upload_state WHERE upload_id=NEW.upload_id"
            " AND version IS NEW.expected_version)",
        ),
        (
            "CONFLICT",
            "",
            f"{_ACTS_ON} AND NEW.kind<>'correct' AND NEW.student_id IS NOT NULL AND NOT EXISTS("
            "SELECT 1 FROM student_uploads WHERE id=NEW.upload_id AND student_id IS NEW.student_id)",
        ),
        (
            "DENIED",
            "reason=kind",
            f"NOT EXISTS(SELECT 1 FROM transitions t JOIN person_roles r ON {_MINE})",
        ),
        (
            "DENIED",
            "reason=whose",
            f"{_ACTS_ON} AND NOT EXISTS(SELECT 1 {_RULE}) AND EXISTS(SELECT 1 FROM student_uploads u"
            f" JOIN transitions t ON t.from_status={_CLASS} JOIN person_roles r ON {_MINE} AND u.id=NEW.upload_id)",
        ),
        ("STATE", "", f"NOT EXISTS(SELECT 1 {_RULE})"),
    ]


def _contents() -> list[Check]:
    target = "NOT EXISTS(SELECT 1 FROM faculty WHERE id=NEW.target_faculty_id AND active=1)"
    students = "NOT EXISTS(SELECT 1 FROM students WHERE id={0})"
    return [
        ("INVALID", "field=feedback", f"{first_rule('feedback_required')}=1 AND {sqlite_trimmed('NEW.feedback')}=''"),
        ("INVALID", "field=reason", f"{first_rule('reason_required')}=1 AND {sqlite_trimmed('NEW.reason')}=''"),
        ("INVALID", "field=target_faculty_id", f"NEW.kind IN('submit','reassign') AND {target}"),
        (
            "INVALID",
            "field=target_faculty_id",
            "NEW.kind='reassign' AND NEW.target_faculty_id="
            "(SELECT faculty_id FROM student_uploads WHERE id=NEW.upload_id)",
        ),
        (
            "DENIED",
            "reason=whose",
            f"{_SUBMITS} AND ({STUDENT} IS NULL OR (NEW.student_id IS NOT NULL AND NEW.student_id<>{STUDENT}))",
        ),
        ("INVALID", "field=student_id", f"{_SUBMITS} AND {students.format(STUDENT)}"),
        ("INVALID", "field=title", f"{_SUBMITS} AND {sqlite_trimmed('NEW.title')}=''"),
        (
            "INVALID",
            "field=files",
            f"{_SUBMITS} AND CASE WHEN NEW.files IS NULL OR NOT json_valid(NEW.files) THEN 1"
            " ELSE json_type(NEW.files)<>'array' END",
        ),
        ("INVALID", "field=files", f"{_SUBMITS} AND json_array_length(NEW.files) NOT BETWEEN 1 AND 100"),
        ("INVALID", "field=files", f"{_SUBMITS} AND {_BAD_FILE}"),
        (
            "INVALID",
            "field=previous_upload_id",
            f"{_SUBMITS} AND NEW.previous_upload_id IS NOT NULL AND NOT EXISTS(SELECT 1 FROM student_uploads"
            f" WHERE id=NEW.previous_upload_id AND student_id={STUDENT})",
        ),
        (
            "INVALID",
            "field=student_id",
            f"NEW.kind='correct' AND NEW.student_id IS NOT NULL AND {students.format('NEW.student_id')}",
        ),
        (
            "INVALID",
            "field=title",
            f"NEW.kind='correct' AND NEW.title IS NOT NULL AND {sqlite_trimmed('NEW.title')}=''",
        ),
    ]
