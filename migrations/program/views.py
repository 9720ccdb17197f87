"""The views through which every login reads: the same names, columns and filters on every engine.

Three scopes: `faculty_…` (work assigned to the connected faculty member), `own_…` (the connected student's own work)
and `all_…` (registrar, admin, backup). `…_uploads` has the whole row. To order and to count there are narrow ones, for
SQLite reads every column that a view names and joins for every count: `…_keys` from the portal's table alone, `…_ranks`
with what else can be ordered by, `all_states` from the state alone, `…_matches` from the search table alone, `…_search`
joined with what `…_ranks` has. On a server they are those of `shielded_views`.
"""

from dataclasses import dataclass

from migrations.program import handed_drafts, passages, telling, twin_columns, twins
from migrations.program.archive_words import not_archived, of_archive
from migrations.program.register import MAIL_SETTINGS, PERSONAL
from migrations.program.shielded_views import scopes_on_a_server
from migrations.program.view_columns import (
    ARRIVALS,
    CHANGES,
    DECISIONS,
    DEPARTURES,
    FILES,
    FILES_JOIN,
    HISTORY,
    HISTORY_JOINS,
    IS_DECISION,
    IS_UNTAUGHT,
    KEYS,
    MATCHES,
    MY_ACT,
    OWN_HISTORY,
    PERSON,
    RANKS,
    RANKS_JOINS,
    REGISTER_CHANGE,
    ROW,
    ROW_JOINS,
    SEARCH,
    SEARCH_JOINS,
    STATES,
    UNTAUGHT,
    Shield,
    listed,
    of_people,
    of_people_here,
    taught_match,
    teaching,
)


@dataclass(frozen=True, slots=True)
class Dialect:
    """What differs between engines: who is connected, what stands between CREATE and VIEW, and whether to shield.

    `by_joins` is for a server that merges no view with a question among its columns; see `shielded_views`.
    """

    login: str
    options: str = ""
    shielded: bool = False
    by_joins: bool = False


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


def _active(dialect: Dialect) -> str:
    return f"EXISTS(SELECT 1 FROM people p WHERE p.login={dialect.login} AND p.active=1)"


def _personal(dialect: Dialect) -> dict[str, str]:
    """Return the views of everybody's own rows; nothing can be written through them that they would not show.

    On a server they are bound to the key that begins with the login, which leads to no row of others: such a view can
    be written through only while its columns are bare.
    """
    bound, check = (" FORCE INDEX(PRIMARY)", " WITH CASCADED CHECK OPTION") if dialect.shielded else ("", "")
    found = {}
    for table in PERSONAL:
        columns = ", ".join(f"o.{name}" for name in table.columns)
        whose = f"o.login={dialect.login} AND {_active(dialect)}"
        found[table.view] = f"SELECT {columns} FROM {table.name} o{bound} WHERE {whose}{check}"
    return found


_LIVE, _FOUND_LIVE = f" AND {not_archived('u.id')}", f" AND {not_archived('q.upload_id')}"
_ARCHIVED = ("uploads", "keys", "ranks", "matches", "search", "history", "files")
"""Of these views each scope has another that shows what is archived, with the same columns."""


def archived_selects(dialect: Dialect) -> dict[str, str]:
    """Return name → SELECT of the views of archived work: those of the others, over the archive's tables."""
    found = selects(dialect)
    return {
        f"{scope}_archived_{kind}": of_archive(found[f"{scope}_{kind}"].replace(_LIVE, "").replace(_FOUND_LIVE, ""))
        for scope in ("faculty", "own", "all")
        for kind in _ARCHIVED
    }


def _scope(name: str, uploads: str, search: str, history: str) -> dict[str, str]:
    """Return the views of a scope as SQLite has them, which shields nothing: who has the file reads all of it."""
    upload = "FROM student_uploads u"
    selects = {
        f"{name}_uploads": f"SELECT {listed(ROW)} {upload}{ROW_JOINS} WHERE {uploads}",
        f"{name}_keys": f"SELECT {listed(KEYS)} {upload} WHERE {uploads}{_LIVE}",
        f"{name}_ranks": f"SELECT {listed(RANKS)} {upload}{RANKS_JOINS} WHERE {uploads}{_LIVE}",
        f"{name}_matches": f"SELECT {listed(MATCHES)} FROM upload_search q WHERE {search}{_FOUND_LIVE}",
        f"{name}_search": f"SELECT {listed(SEARCH)} FROM upload_search q{SEARCH_JOINS} WHERE {search}{_FOUND_LIVE}",
        f"{name}_history": f"SELECT {listed(HISTORY)} {upload}{HISTORY_JOINS} WHERE {uploads}",
        f"{name}_files": f"SELECT {listed(FILES)} {upload}{FILES_JOIN} WHERE {uploads}",
        f"{name}_changes": f"SELECT {listed(CHANGES)} FROM history h WHERE {history}",
    }
    return selects if name != "own" else selects | _told(uploads, search, history)


def _told(uploads: str, search: str, history: str) -> dict[str, str]:
    """Return those of a student's views in which a decision waits before it is told."""
    upload, told = "FROM student_uploads u", telling.IN_A_FILE
    row, keys, ranks, matches, found = (
        listed(told.columns(columns)) for columns in (ROW, KEYS, RANKS, MATCHES, SEARCH)
    )
    changes = listed([*CHANGES[:-1], f"{told.told_at_us('h')} AS at_us"])
    return {
        "own_uploads": f"SELECT {row} {upload}{ROW_JOINS} WHERE {uploads}",
        "own_keys": f"SELECT {keys} {upload} WHERE {uploads}{_LIVE}",
        "own_ranks": f"SELECT {ranks} {upload}{RANKS_JOINS} WHERE {uploads}{_LIVE}",
        "own_matches": f"SELECT {matches} FROM upload_search q WHERE {search}{_FOUND_LIVE}",
        "own_search": f"SELECT {found} FROM upload_search q{SEARCH_JOINS} WHERE {search}{_FOUND_LIVE}",
        "own_history": f"SELECT {listed(OWN_HISTORY)} {upload}{HISTORY_JOINS} WHERE {uploads} AND {told.is_told('h')}",
        "own_changes": f"SELECT {changes} FROM history h WHERE {history} AND {told.is_told('h')}",
    }


def _scopes_in_a_file(dialect: Dialect) -> dict[str, str]:
    faculty, student = _me(dialect, "faculty_id", "faculty"), _me(dialect, "student_id", "student")
    everything, administers = _holds(dialect, "'registrar','admin','backup'"), _holds(dialect, "'admin','backup'")
    own_match = f"q.upload_id IN(SELECT w.id FROM student_uploads w WHERE w.student_id={student})"
    return {
        **_scope(
            "faculty",
            f"u.faculty_id={faculty} AND {teaching('u.faculty_id', 'u.student_id')}",
            f"q.faculty_key={faculty} AND {taught_match('q.faculty_key', 'q.upload_id')}",
            f"(h.to_faculty_id={faculty} OR h.from_faculty_id={faculty})",
        ),
        "faculty_departures": f"SELECT {listed(DEPARTURES)} FROM history h WHERE h.from_faculty_id={faculty}"
        " AND h.to_faculty_id IS NOT h.from_faculty_id",
        **twin_columns.in_a_file(
            "faculty",
            f"u.faculty_id={faculty} AND {teaching('u.faculty_id', 'u.student_id')}",
            f"v.faculty_id={faculty} AND {teaching('v.faculty_id', 'v.student_id')}",
        ),
        **twin_columns.in_a_file("all", everything),
        "faculty_arrivals": f"SELECT {listed(ARRIVALS)} FROM history h WHERE h.to_faculty_id={faculty}"
        f" AND {teaching('h.to_faculty_id', 'h.student_id')}",
        "faculty_partings": f"SELECT {listed(ARRIVALS)} FROM history h WHERE h.from_faculty_id={faculty}"
        " AND h.to_faculty_id IS NOT h.from_faculty_id",
        "mail_choices": f"SELECT o.login, o.name, o.value FROM choices o WHERE o.name IN('mail','language')"
        f" AND {administers}",
        **_scope("own", f"u.student_id={student}", own_match, f"h.student_id={student}"),
        **_scope(
            "all",
            f"{everything} AND {of_people_here('u.id')}",
            f"{everything} AND {of_people_here('q.upload_id')}",
            f"{everything} AND {of_people('h.upload_id')}",
        ),
        "all_states": f"SELECT {listed(STATES)} FROM upload_state st"
        f" WHERE st.gone=0 AND {everything} AND {of_people_here('st.upload_id')} AND {not_archived('st.upload_id')}",
        "all_decisions": f"SELECT {listed(DECISIONS)} FROM history h"
        f" WHERE {everything} AND {IS_DECISION} AND {of_people('h.upload_id')}",
        "all_passages": f"SELECT {listed(passages.columns(passages.IN_A_FILE))} FROM history h{passages.JOINS}"
        f" WHERE {everything} AND {passages.CONDITION}",
        "all_untaught": f"SELECT {listed(UNTAUGHT)} FROM student_uploads u"
        f" WHERE {everything} AND {of_people_here('u.id')} AND {IS_UNTAUGHT}",
        "all_people": f"SELECT {listed(PERSON)} FROM people p WHERE {everything}",
        "all_register_changes": f"SELECT {listed(REGISTER_CHANGE)} FROM register_changes c WHERE {everything}"
        f" AND (c.table_name<>'{MAIL_SETTINGS}' OR {administers})",
    }


def views(dialect: Dialect) -> dict[str, str]:
    """Return name → CREATE VIEW statement, in the order of creation."""
    return {name: f"CREATE {dialect.options} VIEW {name} AS {select}" for name, select in selects(dialect).items()}


def selects(dialect: Dialect) -> dict[str, str]:
    """Return name → SELECT of every view, in the order of creation."""
    mine = f"a.actor={dialect.login}"
    decided = "h.kind IN('approve','reject') AND h.to_status=u.status"
    found = {
        "my_identity": "SELECT p.login, p.full_name, p.faculty_id, p.student_id FROM people p"
        f" WHERE p.login={dialect.login} AND p.active=1",
        "my_roles": "SELECT r.role FROM people p JOIN person_roles r ON r.login=p.login"
        f" WHERE p.login={dialect.login} AND p.active=1",
        "rules": "SELECT kind, role, from_status, to_status, own_only, feedback_required, reason_required"
        " FROM transitions",
        "faculty_list": "SELECT f.id, f.full_name, f.department, f.active FROM faculty f"
        f" WHERE f.id>0 AND {_active(dialect)}",
        "settings_in_force": f"SELECT s.name, s.value FROM settings s WHERE {_active(dialect)}",
        "collection_list": "SELECT c.id, c.course, c.term, c.assignment, c.closes_at_us FROM collections c"
        f" WHERE {_active(dialect)}",
        "own_teachers": "SELECT t.faculty_id FROM faculty_students t"
        f" WHERE t.student_id={_me(dialect, 'student_id', 'student')}",
        "schema_state": "SELECT version_num FROM em_schema",
        "my_acts": f"SELECT {listed(MY_ACT, Shield(mine, ('act_uuid',)) if dialect.shielded else None)}"
        f" FROM acts a JOIN history h ON h.act_uuid=a.act_uuid WHERE {mine}",
        "portal_feedback": "SELECT u.id AS upload_id, u.status,"
        f" CASE WHEN {decided} THEN x.feedback END AS feedback, h.at_us AS decided_at_us"
        " FROM student_uploads u JOIN upload_state st ON st.upload_id=u.id JOIN history h ON h.upload_id=u.id AND"
        " h.version=(SELECT MAX(d.version) FROM history d WHERE d.upload_id=u.id"
        " AND d.kind IN('approve','reject','reopen'))"
        f" LEFT JOIN history_texts x ON x.upload_id=h.upload_id AND x.version=h.version"
        f" WHERE {of_people_here('u.id')} AND {decided}"
        f" AND {(telling.FOR_THE_PORTAL if dialect.shielded else telling.IN_A_FILE).stands('h')}",
    }
    found |= _personal(dialect)
    found |= handed_drafts.views(dialect.login, shielded=dialect.shielded)
    found |= twins.views(dialect.login, shielded=dialect.shielded)
    found |= (
        scopes_on_a_server(dialect.login, by_joins=dialect.by_joins) if dialect.shielded else _scopes_in_a_file(dialect)
    )
    return found
