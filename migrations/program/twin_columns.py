"""What the views of work that is in two submissions hand out: their columns, and the joins and conditions these need.

`…_same_files` finds by content which files are in two submissions, at once when one is handed in. `…_like_texts` has
what the index found: texts that are near, and files of which nobody but the index knows the content.
"""

from collections.abc import Callable

SAME_FILES = (
    " JOIN upload_files x ON x.upload_id=u.id JOIN upload_files y ON y.sha256=x.sha256 AND y.upload_id<>x.upload_id"
)
LIKE_TEXTS = " JOIN twin_pairs y ON y.upload_id=u.id"
_PAIR = {"same": ("y.upload_id", "x.position", "y.position"), "like": tuple(
    f"y.{name}" for name in ("other_upload_id", "position", "other_position")
)}  # fmt: skip
_BOTH = """ JOIN student_uploads v ON v.id={other} AND v.id>0 AND v.student_id<>u.student_id
 LEFT JOIN group_copies gu ON gu.upload_id=u.id LEFT JOIN group_copies gv ON gv.upload_id=v.id
 LEFT JOIN twins_explained e ON e.upload_id=u.id AND e.other_upload_id=v.id
 LEFT JOIN students sv ON sv.id=v.student_id LEFT JOIN faculty fv ON fv.id=v.faculty_id"""
_NO_COPIES = "(gu.group_key IS NULL OR gv.group_key IS NULL OR gu.group_key<>gv.group_key)"
_WORK = "{0}.size_bytes>0 AND NOT EXISTS(SELECT 1 FROM work_templates t WHERE t.sha256={0}.sha256)"
_SAME = (
    "NOT EXISTS(SELECT 1 FROM upload_files a JOIN upload_files b ON b.sha256=a.sha256 AND b.upload_id=v.id"
    " WHERE a.upload_id=u.id AND {})"
)
_FIRST = _SAME.format("(a.position<x.position OR (a.position=x.position AND b.position<y.position))")
"""Of two submissions that share several files one pair is told, so that nobody counts two twins."""
_NO_SAME = _SAME.format(_WORK.format("a"))
_OF_THE_TWIN = (
    ("v.id", "twin_id"), ("{position}", "twin_position"), ("v.title", "twin_title"), ("v.status", "twin_status"),
    ("v.created_at", "twin_created_at"), ("sv.full_name", "twin_student_name"), ("sv.number", "twin_student_number"),
    ("fv.full_name", "twin_faculty_name"), ("e.note", "note"), ("e.login", "explained_by"),
    ("e.at_us", "explained_at_us"),
)  # fmt: skip
"""What tells whose and which the other submission is; what was noted about both may name it."""


def joins(kind: str) -> str:
    """Return the joins that lead from a submission `u` to the twin `v`; `kind` is `same` or `like`."""
    return (SAME_FILES if kind == "same" else LIKE_TEXTS) + _BOTH.format(other=_PAIR[kind][0])


def condition(kind: str) -> str:
    """Return the condition that a pair is one, told once: no group's copies, and no template that was registered."""
    return f"{_NO_COPIES} AND " + (f"{_WORK.format('x')} AND {_FIRST}" if kind == "same" else _NO_SAME)


def columns(kind: str, whose: Callable[[str], str] = "{}".format) -> tuple[str, ...]:
    """Return the columns; `whose` makes an expression NULL where the twin is not the reader's to see."""
    _other, position, other_position = _PAIR[kind]
    share, same, shared = ("100", "1", "NULL") if kind == "same" else ("y.share", "y.same_file", "y.shared")
    told = [f"{whose(expression.format(position=other_position))} AS {name}" for expression, name in _OF_THE_TWIN]
    explained = "CASE WHEN e.upload_id IS NULL THEN 0 ELSE 1 END AS explained"
    return ("u.id AS upload_id", f"{position} AS position", f"{share} AS share", f"{same} AS same_file",
            f"{shared} AS shared", explained,
            *told)  # fmt: skip


def in_a_file(scope: str, uploads: str, theirs: str = "") -> dict[str, str]:
    """Return name → SELECT of both views of a scope on SQLite; `theirs` holds where the twin is the reader's to see."""

    def whose(expression: str) -> str:
        return f"CASE WHEN {theirs} THEN {expression} END" if theirs else expression

    return {
        f"{scope}_{name}": f"SELECT {', '.join(columns(kind, whose))} FROM student_uploads u{joins(kind)}"
        f" WHERE {uploads} AND {condition(kind)}"
        for kind, name in VIEWS.items()
    }


VIEWS = {"same": "same_files", "like": "like_texts"}
"""What each kind of pair is called after the scope."""
