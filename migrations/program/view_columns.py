"""What the views of every engine hand out: their columns, the joins that these need, and the rule of teaching."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

_FILE_NAME = "(SELECT x.name FROM upload_files x WHERE x.upload_id=u.id AND x.position=1) AS file_name"
_ARCHIVED = "(SELECT aw.archived_at_us FROM archived_work aw WHERE aw.id=u.id) AS archived_at_us"
_STAGE = "(SELECT aw.stage FROM archived_work aw WHERE aw.id=u.id) AS archive_stage"
_STATUS = "(SELECT u.status FROM student_uploads u WHERE u.id=q.upload_id) AS status"
_ACTOR_NAME = "(SELECT a.full_name FROM people a WHERE a.login=h.actor) AS actor_name"
_STUDENT_NAME = "(SELECT hs.full_name FROM students hs WHERE hs.id=h.student_id) AS student_name"
_TITLE_THEN = (
    "(SELECT x.title FROM history_texts x WHERE x.upload_id=h.upload_id AND x.version<=h.version"
    " AND x.title IS NOT NULL ORDER BY x.version DESC LIMIT 1) AS title"
)
_TO_NAME = "(SELECT tf.full_name FROM faculty tf WHERE tf.id=h.to_faculty_id) AS to_faculty_name"
_BY_JOIN = {
    _FILE_NAME: ("n.name AS file_name", " LEFT JOIN upload_files n ON n.upload_id=u.id AND n.position=1"),
    _ARCHIVED: ("aw.archived_at_us", " LEFT JOIN archived_work aw ON aw.id=u.id"),
    _STAGE: ("aw.stage AS archive_stage", ""),
    _STATUS: ("u.status", " LEFT JOIN student_uploads u ON u.id=q.upload_id"),
    _ACTOR_NAME: ("a.full_name AS actor_name", " LEFT JOIN people a ON a.login=h.actor"),
    _STUDENT_NAME: ("hs.full_name AS student_name", " LEFT JOIN students hs ON hs.id=h.student_id"),
    _TO_NAME: ("tf.full_name AS to_faculty_name", " LEFT JOIN faculty tf ON tf.id=h.to_faculty_id"),
}
"""What a question in a question finds, found by a join."""
ROW = (
    "u.id", "u.student_id", "s.full_name AS student_name", "s.number AS student_number", "u.faculty_id",
    "f.full_name AS faculty_name", "u.title", "u.status", "u.created_at", "st.version", "st.revision", "st.set_aside",
    "st.file_count", "st.size_bytes",
    _ARCHIVED, _STAGE, _FILE_NAME, "u.description", "u.file_path", "st.previous_upload_id", "st.course", "st.term",
    "st.assignment",
)  # fmt: skip
KEYS = ("u.id", "u.faculty_id", "u.status", "u.created_at")
_COUNTED = ("st.file_count", "st.size_bytes", "st.revision")
RANKS = (*KEYS, *_COUNTED, "st.set_aside", "f.full_name AS faculty_name")
_FOUND = ("q.upload_id AS id", "q.faculty_key", "q.received_s", "q.student_key", "q.title_key", "q.folded")
MATCHES = (*_FOUND, _STATUS)
SEARCH = (*_FOUND, "u.status", *_COUNTED, "st.set_aside", "f.full_name AS faculty_name")
HISTORY = (
    "h.upload_id", "h.version", "h.act_uuid", "h.kind", "h.actor", _ACTOR_NAME, "h.from_status", "h.to_status",
    "h.from_faculty_id", "h.to_faculty_id", "h.at_us", "x.feedback", "x.reason", "x.title_before", "x.title",
    "x.description_before", "x.description", "x.file_path_before", "x.file_path", "h.student_id", _STUDENT_NAME,
)  # fmt: skip
_FOR_STAFF = {
    "x.reason": "NULL AS reason", "h.student_id": "NULL AS student_id", _STUDENT_NAME: "NULL AS student_name",
}  # fmt: skip
OWN_HISTORY = tuple(_FOR_STAFF.get(column, column) for column in HISTORY)
"""What a student reads: a reason is for staff, and so is whose work it was taken for before it was corrected."""
FILES = ("x.upload_id", "x.position", "x.store_key", "x.name", "x.media_type", "x.size_bytes", "x.sha256")
ARRIVALS = (
    "h.upload_id", "h.version", "h.kind", "h.actor", "h.from_status", "h.to_status", "h.from_faculty_id",
    "h.to_faculty_id", "h.at_us",
)  # fmt: skip
"""What happened to work that a faculty member had then, or lost by it: what they are told of."""
CHANGES = ("h.upload_id", "h.version", "h.at_us")
DEPARTURES = (
    "h.upload_id", "h.version", "h.kind", "h.actor", _ACTOR_NAME, "h.to_faculty_id", _TO_NAME, "h.at_us",
    _TITLE_THEN, _STUDENT_NAME,
)  # fmt: skip
"""How a submission left a faculty member: who gave it to whom, when, and what it was called and whose it was then."""
STATES = ("st.upload_id AS id", *_COUNTED)
DECISIONS = ("h.upload_id", "h.kind", "h.to_faculty_id AS faculty_id", "h.at_us")
"""What was decided, by whoever had it then."""
UNTAUGHT = ("u.id", "u.faculty_id", "u.status")
"""Work of a student whom nobody noted as taught by who has it."""
PERSON = (
    "p.login", "p.full_name", "p.email", "p.faculty_id", "p.student_id", "p.active", "p.account", "p.password_until_us",
    "p.version",
    "(SELECT GROUP_CONCAT(r.role) FROM person_roles r WHERE r.login=p.login) AS roles",
)  # fmt: skip
CHANGE_KEY = ("table_name", "record_key", "version")
REGISTER_CHANGE = (*(f"c.{name}" for name in CHANGE_KEY), "c.login", "c.at_us", "c.before_values", "c.after_values")
MY_ACT = (
    "a.act_uuid", "a.kind", "a.upload_id", "a.expected_version", "a.target_faculty_id", "a.feedback", "a.reason",
    "a.student_id", "a.title", "a.description", "a.course", "a.term", "a.assignment", "a.previous_upload_id", "a.files",
    "h.upload_id AS done_upload_id", "h.version AS done_version", "h.to_status AS done_status",
)  # fmt: skip
ROW_JOINS = """ LEFT JOIN upload_state st ON st.upload_id=u.id LEFT JOIN students s ON s.id=u.student_id
 LEFT JOIN faculty f ON f.id=u.faculty_id"""
RANKS_JOINS = " LEFT JOIN upload_state st ON st.upload_id=u.id LEFT JOIN faculty f ON f.id=u.faculty_id"
SEARCH_JOINS = """ LEFT JOIN student_uploads u ON u.id=q.upload_id LEFT JOIN upload_state st ON st.upload_id=q.upload_id
 LEFT JOIN faculty f ON f.id=q.faculty_key"""
HISTORY_JOINS = """ JOIN history h ON h.upload_id=u.id
 LEFT JOIN history_texts x ON x.upload_id=h.upload_id AND x.version=h.version"""
FILES_JOIN = " JOIN upload_files x ON x.upload_id=u.id"
IS_DECISION = "h.kind IN('approve','reject')"
IS_UNTAUGHT = (
    "u.faculty_id IS NOT NULL AND NOT EXISTS(SELECT 1 FROM faculty_students ft"
    " WHERE ft.faculty_id=u.faculty_id AND ft.student_id=u.student_id)"
)


@dataclass(frozen=True, slots=True)
class Shield:
    """A condition without which columns are NULL, and the names of those that are bare of it."""

    condition: str
    bare: Collection[str] = ("id", "upload_id")


def listed(columns: Sequence[str], shield: Shield | None = None) -> str:
    """Return a SELECT list, behind a shield where there is one."""
    if shield is None:
        return ", ".join(columns)
    found = []
    for column in columns:
        expression, _, name = column.rpartition(" AS ")
        name, expression = (name, expression) if expression else (column.partition(".")[2], column)
        is_bare = name in shield.bare or expression == "NULL"
        found.append(column if is_bare else f"IF({shield.condition},{expression},NULL) AS {name}")
    return ", ".join(found)


def by_joins(columns: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Return columns without any question of their own, and the joins that these then need."""
    found = [_BY_JOIN.get(column, (column, "")) for column in columns]
    return tuple(column for column, _ in found), "".join(join for _, join in found)


def of_people(upload: str) -> str:
    """Return the condition that a submission is somebody's, and not there for a verification alone (`domain.probes`).

    Written so that no engine takes it for a range of the index that it should read.
    """
    return f"{upload}+0>=0"


def of_people_here(upload: str) -> str:
    """Return the same condition for work that stands in the portal's table.

    Mostly nothing is being verified: that is asked once for each question, a server's optimizer drops the rest, and a
    file compares no number for each of a million rows.
    """
    return f"(NOT EXISTS(SELECT 1 FROM student_uploads pr WHERE pr.id<0) OR {of_people(upload)})"


def teaching(faculty: str, student: str) -> str:
    """Return the condition that a faculty member teaches a student, where the setting demands it."""
    return (
        "(NOT EXISTS(SELECT 1 FROM settings g WHERE g.name='require_teaching' AND g.value='1') OR"
        f" EXISTS(SELECT 1 FROM faculty_students t WHERE t.faculty_id={faculty} AND t.student_id={student}))"
    )


def taught_match(faculty_key: str, upload_id: str) -> str:
    """Return the condition of `teaching` for a row of the search table, which does not name the student."""
    return (
        "(NOT EXISTS(SELECT 1 FROM settings g WHERE g.name='require_teaching' AND g.value='1') OR"
        " EXISTS(SELECT 1 FROM student_uploads w JOIN faculty_students t ON t.student_id=w.student_id"
        f" WHERE w.id={upload_id} AND t.faculty_id={faculty_key}))"
    )
