"""The scopes of the views on MariaDB and MySQL, which hand out nothing of others even while a question is judged.

A server puts a view's condition behind those of whoever asks and evaluates them one by one. What such a condition saw
of a row that the view then leaves out, a warning, an error or a variable tells: `WHERE id=2 AND title+0=5` warns of the
title. Hence a column is shielded: in rows of others it is NULL. What an index orders by cannot be; so the views of a
faculty member that have such columns are bound to the indexes that begin with the faculty (`FORCE INDEX`), which lead
to no other row, and those of everything are for roles that may read everything. Who asks is found before any row of the
work, by whole keys of `people` and `person_roles`: where that finds nobody, nothing is judged, and a shield costs one
comparison.

MySQL merges no view that asks a question of its own among its columns: it makes all rows first, for every page anew.
There the same is found by joins, for rows that are shown; so does what a teaching rule says of a row that is searched.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from migrations.program import passages, twin_columns
from migrations.program.archive_words import not_archived
from migrations.program.register import MAIL_SETTINGS
from migrations.program.telling import ON_A_SERVER
from migrations.program.view_columns import (
    ARRIVALS,
    CHANGE_KEY,
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
    by_joins,
    listed,
    of_people,
    of_people_here,
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


_LIVE, _FOUND_LIVE = f" AND {not_archived('u.id')}", f" AND {not_archived('q.upload_id')}"


@dataclass(frozen=True, slots=True)
class _Reader:
    """Who asks: the tables and the condition that find them."""

    tables: str
    found: str


def _one(login: str, role: str) -> _Reader:
    """Return somebody with a role."""
    roles = f"JOIN person_roles mr ON mr.login=me.login AND mr.role='{role}'"
    return _Reader(f"people me {roles}", f"me.login={login} AND me.active=1")


@dataclass(frozen=True, slots=True)
class _Writer:
    """Who writes the SELECT of a view; `by_joins` where a server merges none that asks among its columns."""

    by_joins: bool

    def select(self, columns: Sequence[str], tables: str, where: str, shield: Shield | None = None) -> str:
        """Return the SELECT of columns, behind a shield where there is one."""
        joins = ""
        if self.by_joins:
            columns, joins = by_joins(columns)
        return f"SELECT {listed(columns, shield)} {tables}{joins} WHERE {where}"


def scopes_on_a_server(login: str, *, by_joins: bool) -> dict[str, str]:
    """Return name → SELECT of the views of all three scopes; `login` is the expression of who is connected.

    `by_joins` is for a server that merges no view with a question among its columns.
    """
    writer = _Writer(by_joins)
    faculty, student = _one(login, "faculty"), _one(login, "student")
    return {**_faculty(faculty, writer), **_own(student, writer), **_all(login, writer)}


def _teaches(faculty: str, student: str, found: str = "") -> str:
    """Return the joins that tell whether a teaching rule holds, and the pair; `found` finds the student's work."""
    return (
        f" LEFT JOIN settings mt ON mt.name='require_teaching' AND mt.value='1'{found}"
        " LEFT JOIN faculty_students ft ON mt.name IS NOT NULL"
        f" AND ft.faculty_id={faculty} AND ft.student_id={student}"
    )


def _faculty(me: _Reader, writer: _Writer) -> dict[str, str]:
    mine, match = "u.faculty_id=me.faculty_id", "q.faculty_key=me.faculty_id"
    taught = "me.faculty_id=IF(mt.name IS NULL,u.faculty_id,ft.faculty_id)"
    teaches = _teaches("u.faculty_id", "u.student_id")
    upload = f"FROM {me.tables} JOIN student_uploads u ON {mine}{teaches}"
    bound = f"FROM {me.tables} JOIN student_uploads u{_UPLOADS_BY_FACULTY} ON {mine}"
    found = f"FROM {me.tables} JOIN upload_search q{_MATCHES_BY_FACULTY} ON {match}"
    change = "(h.to_faculty_id=me.faculty_id OR h.from_faculty_id=me.faculty_id)"
    left = "h.from_faculty_id=me.faculty_id AND NOT (h.to_faculty_id <=> h.from_faculty_id)"
    whole = Shield(taught)
    shown, listed_here = f"{me.found} AND {taught}", f"{me.found} AND {teaching('u.faculty_id', 'u.student_id')}"
    taught_here, condition = taught_match("q.faculty_key", "q.upload_id"), f"{match} AND "
    if writer.by_joins:
        found += _teaches(
            "q.faculty_key", "w.student_id", " LEFT JOIN student_uploads w ON mt.name IS NOT NULL AND w.id=q.upload_id"
        )
        taught_here, condition = "me.faculty_id=IF(mt.name IS NULL,q.faculty_key,ft.faculty_id)", ""
    searched = f"{me.found} AND {taught_here}"
    seen = Shield(f"{condition}{taught_here}", ("id", "faculty_key", "received_s", "student_key", "title_key"))
    select, history = writer.select, f"FROM {me.tables} JOIN history h FORCE INDEX(ix_history_at) ON {change}"
    to_me = f"FROM {me.tables} JOIN history h FORCE INDEX(ix_history_to_faculty) ON h.to_faculty_id=me.faculty_id"
    from_me = f"FROM {me.tables} JOIN history h FORCE INDEX(ix_history_from_faculty) ON {left}"
    arrived = f"{me.found} AND {teaching('h.to_faculty_id', 'h.student_id')}"
    return {
        "faculty_arrivals": select(ARRIVALS, to_me, arrived),
        "faculty_partings": select(ARRIVALS, from_me, me.found),
        "faculty_uploads": select(ROW, f"{bound}{teaches}{ROW_JOINS}", shown, Shield(taught, _ORDERED)),
        "faculty_keys": select(KEYS, bound, f"{listed_here}{_LIVE}"),
        "faculty_ranks": select(RANKS, f"{bound}{RANKS_JOINS}", f"{listed_here}{_LIVE}", Shield(mine, _ORDERED)),
        "faculty_matches": select(MATCHES, found, f"{searched}{_FOUND_LIVE}", seen),
        "faculty_search": select(SEARCH, f"{found}{SEARCH_JOINS}", f"{searched}{_FOUND_LIVE}", seen),
        "faculty_history": select(HISTORY, f"{upload}{HISTORY_JOINS}", shown, whole),
        "faculty_files": select(FILES, f"{upload}{FILES_JOIN}", shown, whole),
        "faculty_departures": select(DEPARTURES, f"FROM {me.tables} JOIN history h ON {left}", me.found, Shield(left)),
        "faculty_changes": select(CHANGES, history, me.found, Shield(change, ("at_us",))),
        **_twins_of_a_member(f"{bound}{teaches}", shown, taught, writer),
    }


def _twins_of_a_member(bound: str, shown: str, taught: str, writer: _Writer) -> dict[str, str]:
    """Of a pair a faculty member sees that it is there, and the other side only where that is theirs too."""
    theirs = "me.faculty_id=IF(mt.name IS NULL,v.faculty_id,gt.faculty_id)"
    teaches = (
        " LEFT JOIN faculty_students gt ON mt.name IS NOT NULL AND gt.faculty_id=v.faculty_id"
        " AND gt.student_id=v.student_id"
    )
    found = {}
    for kind, name in twin_columns.VIEWS.items():
        columns = twin_columns.columns(kind, f"IF({theirs},{{}},NULL)".format)
        where = f"{shown} AND {twin_columns.condition(kind)}"
        tables = f"{bound}{twin_columns.joins(kind)}{teaches}"
        found[f"faculty_{name}"] = writer.select(columns, tables, where, Shield(taught, ("upload_id",)))
    return found


def _own(me: _Reader, writer: _Writer) -> dict[str, str]:
    """A student has little work: every column but the number is shielded, and nothing is ordered by an index.

    What is not told yet is shielded as if it were somebody else's.
    """
    mine, change = "u.student_id=me.student_id", "h.student_id=me.student_id"
    told, is_told = ON_A_SERVER, ON_A_SERVER.is_told("h")
    changes = (*CHANGES[:-1], f"{told.told_at_us('h')} AS at_us")
    upload, history = (
        f"FROM {me.tables} JOIN student_uploads u ON {mine}",
        f"FROM {me.tables} JOIN history h ON {change}",
    )
    match = upload.replace(" u ON", " w ON").replace("u.student_id", "w.student_id")
    match += " JOIN upload_search q ON q.upload_id=w.id"
    whole, searched = Shield(mine), Shield("w.student_id=me.student_id")
    select, found = writer.select, me.found
    return {
        "own_uploads": select(told.columns(ROW), f"{upload}{ROW_JOINS}", found, whole),
        "own_keys": select(told.columns(KEYS), upload, f"{found}{_LIVE}", whole),
        "own_ranks": select(told.columns(RANKS), f"{upload}{RANKS_JOINS}", f"{found}{_LIVE}", whole),
        "own_matches": select(told.columns(MATCHES), match, f"{found}{_FOUND_LIVE}", searched),
        "own_search": select(told.columns(SEARCH), f"{match}{SEARCH_JOINS}", f"{found}{_FOUND_LIVE}", searched),
        "own_history": select(
            OWN_HISTORY, f"{upload}{HISTORY_JOINS}", f"{found} AND {is_told}", Shield(f"{mine} AND {is_told}")
        ),
        "own_files": select(FILES, f"{upload}{FILES_JOIN}", found, whole),
        "own_changes": select(changes, history, f"{found} AND {is_told}", Shield(f"{change} AND {is_told}")),
    }


def _all(login: str, writer: _Writer) -> dict[str, str]:
    """Who may read everything is kept from nothing; the shield is for a role of another database on the server.

    It keeps these views from such a role, not the tables on which that role itself holds a right (SECURITY.md).
    """
    roles = ("registrar", "admin", "backup")
    held = [
        f" LEFT JOIN person_roles m{at} ON m{at}.login={login} AND m{at}.role='{role}'" for at, role in enumerate(roles)
    ]
    may = "(" + " OR ".join(f"m{at}.role IS NOT NULL" for at, _ in enumerate(roles)) + ")"
    me, found = f"FROM people me{''.join(held)}", f"me.login={login} AND me.active=1 AND {may}"
    upload, match, whole = (
        f"{me} JOIN student_uploads u",
        f"{me} JOIN upload_search q",
        Shield(may),
    )
    administers = "(m1.role IS NOT NULL OR m2.role IS NOT NULL)"
    unless_of_mails = f"(c.table_name<>'{MAIL_SETTINGS}' OR {administers})"
    select, shown = writer.select, f"{found} AND {of_people_here('u.id')}"
    met = f"{found} AND {of_people_here('q.upload_id')}"
    return {
        "all_uploads": select(ROW, f"{upload}{ROW_JOINS}", shown, Shield(may, _ORDERED)),
        "all_keys": select(KEYS, upload, f"{shown}{_LIVE}"),
        "all_ranks": select(RANKS, f"{upload}{RANKS_JOINS}", f"{shown}{_LIVE}"),
        "all_matches": select(MATCHES, match, f"{met}{_FOUND_LIVE}"),
        "all_search": select(SEARCH, f"{match}{SEARCH_JOINS}", f"{met}{_FOUND_LIVE}"),
        "all_history": select(
            HISTORY, f"{upload}{HISTORY_JOINS}", shown, Shield(may, ("upload_id", "act_uuid", "at_us"))
        ),
        "all_files": select(FILES, f"{upload}{FILES_JOIN}", shown, whole),
        "all_changes": select(CHANGES, f"{me} JOIN history h", f"{found} AND {of_people('h.upload_id')}"),
        **{
            f"all_{name}": select(
                twin_columns.columns(kind),
                f"{upload}{twin_columns.joins(kind)}",
                f"{shown} AND {twin_columns.condition(kind)}",
                Shield(may, ("upload_id", "twin_id")),
            )
            for kind, name in twin_columns.VIEWS.items()
        },
        "all_states": select(
            STATES,
            f"{me} JOIN upload_state st",
            f"{found} AND st.gone=0 AND {of_people_here('st.upload_id')} AND {not_archived('st.upload_id')}",
        ),
        "all_decisions": select(
            DECISIONS,
            f"{me} JOIN history h",
            f"{found} AND {IS_DECISION} AND {of_people('h.upload_id')}",
            Shield(may, ("upload_id", "at_us")),
        ),
        "all_passages": select(
            passages.columns(passages.ON_A_SERVER),
            f"{me} JOIN history h{passages.JOINS}",
            f"{found} AND {passages.CONDITION}",
            Shield(may, passages.BARE),
        ),
        "all_untaught": select(UNTAUGHT, upload, f"{shown} AND {IS_UNTAUGHT}", Shield(may, _ORDERED)),
        "all_register_changes": select(
            REGISTER_CHANGE,
            f"{me} JOIN register_changes c",
            f"{found} AND {unless_of_mails}",
            Shield(f"{may} AND {unless_of_mails}", CHANGE_KEY),
        ),
        "mail_choices": select(
            ("o.login", "o.name", "o.value"),
            f"{me} JOIN choices o ON o.name IN('mail','language')",
            f"{found} AND {administers}",
            Shield(f"{may} AND {administers}", ()),
        ),
        "all_people": select(PERSON, f"{me} JOIN people p", found, Shield(may, ("login",))),
    }
