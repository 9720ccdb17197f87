"""The scopes of the views on MariaDB and MySQL, which hand out nothing of others even while a question is judged.

A server puts a view's condition behind those of whoever asks and evaluates them one by one. What such a condition saw
of a row that the view then leaves out, a warning, an error or a variable tells: `WHERE id=2 AND title+0=5` warns of the
title. Hence a column is shielded: in rows of others it is NULL. What an index orders by cannot be; so the views of a
faculty member that have such columns are bound to the indexes that begin with the faculty (`FORCE INDEX`), which lead
to no other row, and those of everything are for roles that may read everything. Who asks is found before any row of the
work, by whole keys of `people` and `person_roles`: where that finds nobody, nothing is judged, and a shield costs one
comparison.
"""

from dataclasses import dataclass

from migrations.program.view_columns import (
    CHANGE_KEY,
    CHANGES,
    FILES,
    FILES_JOIN,
    HISTORY,
    HISTORY_JOINS,
    KEYS,
    MATCHES,
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
    Shield,
    listed,
    taught_match,
    teaching,
)

_UPLOADS_BY_FACULTY = (
    " FORCE INDEX(idx_student_uploads_faculty,ix_student_uploads_faculty_created,"
    "ix_student_uploads_faculty_status_created)"
)
_ORDERED = ("id", "faculty_id", "status", "created_at")
"""What indexes of `student_uploads` order by."""
_MATCHES_BY_FACULTY = " FORCE INDEX(PRIMARY,ix_upload_search_faculty_student,ix_upload_search_faculty_title)"


@dataclass(frozen=True, slots=True)
class _Reader:
    """Who asks: the tables and the condition that find them."""

    tables: str
    found: str


def _one(login: str, role: str) -> _Reader:
    """Return somebody with a role."""
    roles = f"JOIN person_roles mr ON mr.login=me.login AND mr.role='{role}'"
    return _Reader(f"people me {roles}", f"me.login={login} AND me.active=1")


def scopes_on_a_server(login: str) -> dict[str, str]:
    """Return name → SELECT of the views of all three scopes; `login` is the expression of who is connected."""
    return {**_faculty(_one(login, "faculty")), **_own(_one(login, "student")), **_all(login)}


def _faculty(me: _Reader) -> dict[str, str]:
    mine, match = "u.faculty_id=me.faculty_id", "q.faculty_key=me.faculty_id"
    taught = "me.faculty_id=IF(mt.name IS NULL,u.faculty_id,ft.faculty_id)"
    teaches = (
        " LEFT JOIN settings mt ON mt.name='require_teaching' AND mt.value='1'"
        " LEFT JOIN faculty_students ft ON mt.name IS NOT NULL"
        " AND ft.faculty_id=u.faculty_id AND ft.student_id=u.student_id"
    )
    upload = f"FROM {me.tables} JOIN student_uploads u ON {mine}{teaches}"
    bound = f"FROM {me.tables} JOIN student_uploads u{_UPLOADS_BY_FACULTY} ON {mine}"
    found = f"FROM {me.tables} JOIN upload_search q{_MATCHES_BY_FACULTY} ON {match}"
    change = "(h.to_faculty_id=me.faculty_id OR h.from_faculty_id=me.faculty_id)"
    whole = Shield(taught)
    shown, listed_here = f"{me.found} AND {taught}", f"{me.found} AND {teaching('u.faculty_id', 'u.student_id')}"
    searched = f"{me.found} AND {taught_match('q.faculty_key', 'q.upload_id')}"
    seen = Shield(
        f"{match} AND {taught_match('q.faculty_key', 'q.upload_id')}",
        ("id", "faculty_key", "received_s", "student_key", "title_key"),
    )
    return {
        "faculty_uploads": f"SELECT {listed(ROW, Shield(taught, _ORDERED))} {bound}{teaches}{ROW_JOINS} WHERE {shown}",
        "faculty_keys": f"SELECT {listed(KEYS)} {bound} WHERE {listed_here}",
        "faculty_ranks": f"SELECT {listed(RANKS, Shield(mine, _ORDERED))} {bound}{RANKS_JOINS} WHERE {listed_here}",
        "faculty_matches": f"SELECT {listed(MATCHES, seen)} {found} WHERE {searched}",
        "faculty_search": f"SELECT {listed(SEARCH, seen)} {found}{SEARCH_JOINS} WHERE {searched}",
        "faculty_history": f"SELECT {listed(HISTORY, whole)} {upload}{HISTORY_JOINS} WHERE {shown}",
        "faculty_files": f"SELECT {listed(FILES, whole)} {upload}{FILES_JOIN} WHERE {shown}",
        "faculty_changes": f"SELECT {listed(CHANGES, Shield(change, ('at_us',)))} FROM {me.tables}"
        f" JOIN history h ON {change} WHERE {me.found}",
    }


def _own(me: _Reader) -> dict[str, str]:
    """A student has little work: every column but the number is shielded, and nothing is ordered by an index."""
    mine, change = "u.student_id=me.student_id", "h.student_id=me.student_id"
    upload, found = f"FROM {me.tables} JOIN student_uploads u ON {mine}", f"WHERE {me.found}"
    match = upload.replace(" u ON", " w ON").replace("u.student_id", "w.student_id")
    match += " JOIN upload_search q ON q.upload_id=w.id"
    whole, searched = Shield(mine), Shield("w.student_id=me.student_id")
    return {
        "own_uploads": f"SELECT {listed(ROW, whole)} {upload}{ROW_JOINS} {found}",
        "own_keys": f"SELECT {listed(KEYS, whole)} {upload} {found}",
        "own_ranks": f"SELECT {listed(RANKS, whole)} {upload}{RANKS_JOINS} {found}",
        "own_matches": f"SELECT {listed(MATCHES, searched)} {match} {found}",
        "own_search": f"SELECT {listed(SEARCH, searched)} {match}{SEARCH_JOINS} {found}",
        "own_history": f"SELECT {listed(OWN_HISTORY, whole)} {upload}{HISTORY_JOINS} {found}",
        "own_files": f"SELECT {listed(FILES, whole)} {upload}{FILES_JOIN} {found}",
        "own_changes": f"SELECT {listed(CHANGES, Shield(change, ('at_us',)))} FROM {me.tables}"
        f" JOIN history h ON {change} {found}",
    }


def _all(login: str) -> dict[str, str]:
    """Who may read everything is kept from nothing; the shield is for a role of another database on the server."""
    roles = ("registrar", "admin", "backup")
    held = [
        f" LEFT JOIN person_roles m{at} ON m{at}.login={login} AND m{at}.role='{role}'" for at, role in enumerate(roles)
    ]
    may = "(" + " OR ".join(f"m{at}.role IS NOT NULL" for at, _ in enumerate(roles)) + ")"
    me, found = f"FROM people me{''.join(held)}", f"WHERE me.login={login} AND me.active=1 AND {may}"
    upload, match, whole = (
        f"{me} JOIN student_uploads u",
        f"{me} JOIN upload_search q",
        Shield(may),
    )
    return {
        "all_uploads": f"SELECT {listed(ROW, Shield(may, _ORDERED))} {upload}{ROW_JOINS} {found}",
        "all_keys": f"SELECT {listed(KEYS)} {upload} {found}",
        "all_ranks": f"SELECT {listed(RANKS)} {upload}{RANKS_JOINS} {found}",
        "all_matches": f"SELECT {listed(MATCHES)} {match} {found}",
        "all_search": f"SELECT {listed(SEARCH)} {match}{SEARCH_JOINS} {found}",
        "all_history": f"SELECT {listed(HISTORY, whole)} {upload}{HISTORY_JOINS} {found}",
        "all_files": f"SELECT {listed(FILES, whole)} {upload}{FILES_JOIN} {found}",
        "all_changes": f"SELECT {listed(CHANGES)} {me} JOIN history h {found}",
        "all_states": f"SELECT {listed(STATES)} {me} JOIN upload_state st {found} AND st.gone=0",
        "all_register_changes": f"SELECT {listed(REGISTER_CHANGE, Shield(may, CHANGE_KEY))}"
        f" {me} JOIN register_changes c {found}",
        "all_people": f"SELECT {listed(PERSON, Shield(may, ('login',)))} {me} JOIN people p {found}",
    }
