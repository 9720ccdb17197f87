"""The views through which every login reads: the same names, columns and filters on every engine.

Three scopes: `faculty_…` (work assigned to the connected faculty member), `own_…` (the connected student's own work)
and `all_…` (registrar, admin, backup). `…_uploads` has the whole row. To order and to count there are narrow ones, for
SQLite reads every column that a view names and joins for every count: `…_keys` from the portal's table alone, `…_ranks`
with what else can be ordered by, `all_states` from the state alone, `…_matches` from the search table alone, `…_search`
joined with what `…_ranks` has.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dialect:
    """What differs between engines: who is connected, and what stands between CREATE VIEW's name and its query."""

    login: str
    options: str = ""
    file_name: str = "em_base_name(u.file_path)"


def _me(dialect: Dialect, column: str, role: str) -> str:
    return (
        f"(SELECT p.{column} FROM people p JOIN person_roles r ON r.login=p.login AND r.role='{role}'"
        f" WHERE p.login={dialect.login} AND p.active=1)"
    )


def _holds(dialect: Dialect, roles: str) -> str:
    return (
        "EXISTS(SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login"
        f" WHERE p.login={dialect.login} AND p.active=1 AND r.role IN({roles}))"
    )


def _teaching(faculty: str, student: str) -> str:
    return (
        "(NOT EXISTS(SELECT 1 FROM settings g WHERE g.name='require_teaching' AND g.value='1') OR"
        f" EXISTS(SELECT 1 FROM faculty_students t WHERE t.faculty_id={faculty} AND t.student_id={student}))"
    )


def _taught_match(faculty_key: str, upload_id: str) -> str:
    """The condition of `_teaching` for a row of the search table, which does not name the student."""
    return (
        "(NOT EXISTS(SELECT 1 FROM settings g WHERE g.name='require_teaching' AND g.value='1') OR"
        " EXISTS(SELECT 1 FROM student_uploads w JOIN faculty_students t ON t.student_id=w.student_id"
        f" WHERE w.id={upload_id} AND t.faculty_id={faculty_key}))"
    )


_ROW = """u.id, u.student_id, s.full_name AS student_name, s.number AS student_number, u.faculty_id,
 f.full_name AS faculty_name, u.title, u.status, u.created_at, st.version, st.revision, st.set_aside,
 st.file_count, st.size_bytes, (SELECT x.name FROM upload_files x WHERE x.upload_id=u.id AND x.position=1) AS file_name,
 u.description, u.file_path, st.previous_upload_id, st.course, st.term, st.assignment"""
_JOINS = """ LEFT JOIN upload_state st ON st.upload_id=u.id LEFT JOIN students s ON s.id=u.student_id
 LEFT JOIN faculty f ON f.id=u.faculty_id"""
_KEYS = "u.id, u.faculty_id, u.status, u.created_at FROM student_uploads u"
_RANKS = """u.id, u.faculty_id, u.status, u.created_at, st.file_count, st.size_bytes, st.revision,
 f.full_name AS faculty_name FROM student_uploads u LEFT JOIN upload_state st ON st.upload_id=u.id
 LEFT JOIN faculty f ON f.id=u.faculty_id"""
_STATES = "st.upload_id AS id, st.file_count, st.size_bytes, st.revision FROM upload_state st"
_MATCHES = """q.upload_id AS id, q.faculty_key, q.received_s, q.student_key, q.title_key, q.folded,
 (SELECT u.status FROM student_uploads u WHERE u.id=q.upload_id) AS status FROM upload_search q"""
_SEARCH = """q.upload_id AS id, q.faculty_key, q.received_s, q.student_key, q.title_key, q.folded, u.status,
 st.file_count, st.size_bytes, st.revision, f.full_name AS faculty_name
 FROM upload_search q LEFT JOIN student_uploads u ON u.id=q.upload_id
 LEFT JOIN upload_state st ON st.upload_id=q.upload_id
 LEFT JOIN faculty f ON f.id=q.faculty_key"""
_HISTORY = """h.upload_id, h.version, h.act_uuid, h.kind, h.actor,
 (SELECT a.full_name FROM people a WHERE a.login=h.actor) AS actor_name, h.from_status, h.to_status,
 h.from_faculty_id, h.to_faculty_id, h.at_us, x.feedback, {reason} AS reason, x.title_before, x.title,
 x.description_before, x.description, x.file_path_before, x.file_path
 FROM {source} LEFT JOIN history_texts x ON x.upload_id=h.upload_id AND x.version=h.version"""
_FILES = "SELECT x.upload_id, x.position, x.store_key, x.name, x.media_type, x.size_bytes, x.sha256 FROM {source}"


def _scope(name: str, uploads: str, search: str, history: str) -> dict[str, str]:
    reason = "NULL" if name == "own" else "x.reason"
    source = "student_uploads u JOIN history h ON h.upload_id=u.id"
    return {
        f"{name}_uploads": f"SELECT {_ROW} FROM student_uploads u{_JOINS} WHERE {uploads}",
        f"{name}_keys": f"SELECT {_KEYS} WHERE {uploads}",
        f"{name}_ranks": f"SELECT {_RANKS} WHERE {uploads}",
        f"{name}_matches": f"SELECT {_MATCHES} WHERE {search}",
        f"{name}_search": f"SELECT {_SEARCH} WHERE {search}",
        f"{name}_history": f"SELECT {_HISTORY.format(reason=reason, source=source)} WHERE {uploads}",
        f"{name}_files": _FILES.format(source="student_uploads u JOIN upload_files x ON x.upload_id=u.id")
        + f" WHERE {uploads}",
        f"{name}_changes": f"SELECT h.upload_id, h.version, h.at_us FROM history h WHERE {history}",
    }


def views(dialect: Dialect) -> dict[str, str]:
    """Return name → CREATE VIEW statement, in the order of creation."""
    faculty, student = _me(dialect, "faculty_id", "faculty"), _me(dialect, "student_id", "student")
    everything = _holds(dialect, "'registrar','admin','backup'")
    selects = {
        "my_identity": "SELECT p.login, p.full_name, p.faculty_id, p.student_id FROM people p"
        f" WHERE p.login={dialect.login} AND p.active=1",
        "my_roles": "SELECT r.role FROM people p JOIN person_roles r ON r.login=p.login"
        f" WHERE p.login={dialect.login} AND p.active=1",
        "rules": "SELECT kind, role, from_status, to_status, own_only, feedback_required, reason_required"
        " FROM transitions",
        "faculty_list": "SELECT f.id, f.full_name, f.department, f.active FROM faculty f WHERE EXISTS(SELECT 1"
        f" FROM people p WHERE p.login={dialect.login} AND p.active=1)",
        "all_people": "SELECT p.login, p.full_name, p.email, p.faculty_id, p.student_id, p.active, p.account,"
        " p.password_until_us, (SELECT GROUP_CONCAT(r.role) FROM person_roles r WHERE r.login=p.login) AS roles"
        f" FROM people p WHERE {everything}",
        "schema_state": "SELECT version_num FROM em_schema",
        "my_acts": "SELECT a.act_uuid, a.kind, a.upload_id, a.expected_version, a.target_faculty_id, a.feedback,"
        " a.reason, a.student_id, a.title, a.description, a.course, a.term, a.assignment, a.previous_upload_id,"
        " a.files, h.upload_id AS done_upload_id, h.version AS done_version, h.to_status AS done_status"
        f" FROM acts a JOIN history h ON h.act_uuid=a.act_uuid WHERE a.actor={dialect.login}",
        "portal_feedback": "SELECT u.id AS upload_id, u.status, x.feedback, h.at_us AS decided_at_us"
        " FROM student_uploads u JOIN upload_state st ON st.upload_id=u.id JOIN history h ON h.upload_id=u.id AND"
        " h.version=(SELECT MAX(d.version) FROM history d WHERE d.upload_id=u.id"
        " AND d.kind IN('approve','reject','reopen'))"
        " LEFT JOIN history_texts x ON x.upload_id=h.upload_id AND x.version=h.version"
        " WHERE h.kind IN('approve','reject') AND h.to_status=u.status",
    }
    selects |= _scope(
        "faculty",
        f"u.faculty_id={faculty} AND {_teaching('u.faculty_id', 'u.student_id')}",
        f"q.faculty_key={faculty} AND {_taught_match('q.faculty_key', 'q.upload_id')}",
        f"(h.to_faculty_id={faculty} OR h.from_faculty_id={faculty})",
    )
    own_match = f"q.upload_id IN(SELECT w.id FROM student_uploads w WHERE w.student_id={student})"
    selects |= _scope("own", f"u.student_id={student}", own_match, f"h.student_id={student}")
    selects |= _scope("all", everything, everything, everything)
    selects["all_states"] = f"SELECT {_STATES} WHERE st.gone=0 AND {everything}"
    return {name: f"CREATE {dialect.options} VIEW {name} AS {select}" for name, select in selects.items()}
