"""Oracles: a question about rows outside one's views, answered by a warning, an error, a variable, a lock or the time.

A server puts a view's own condition behind those of whoever asks, and evaluates them one by one: what a condition sees,
a warning or a variable can tell (MariaDB, MySQL). So a view must hand out nothing of others even while it judges.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import Any

import pytest

from tests.attack.attack import HARMLESS, NOTHING, UNKNOWN, Attack, answers, refused
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer

_NO_VARIABLES = refused("unrecognized token")
_HIDDEN = "SELECT COUNT(*) FROM faculty_uploads WHERE title LIKE 'secret%'"
_THEIR_ACT = "act_uuid='aaaaaaaa-0000-4000-8000-000000000007'"
WARNED = (
    ("fay", "SELECT id FROM faculty_uploads WHERE id=$theirs AND title+0=5"),
    ("fay", "SELECT id FROM faculty_uploads WHERE id=$theirs AND CAST(title AS DATE) IS NOT NULL"),
    ("fay", "SELECT id FROM faculty_uploads WHERE student_name+0=5"),
    ("fay", "SELECT id FROM faculty_uploads WHERE student_number+0=5 AND student_id=6"),
    ("fay", "SELECT id FROM faculty_uploads WHERE file_path+0=5 AND id=$theirs"),
    ("fay", "SELECT id FROM faculty_matches WHERE CAST(folded AS CHAR)+0=5 AND id=$theirs"),
    ("fay", "SELECT id FROM faculty_search WHERE CAST(folded AS CHAR)+0=5 AND id=$theirs"),
    ("fay", "SELECT version FROM faculty_history WHERE upload_id=$rejected AND version=2 AND feedback+0=5"),
    ("fay", f"SELECT version FROM faculty_history WHERE {_THEIR_ACT} AND feedback+0=5"),
    ("fay", "SELECT position FROM faculty_files WHERE upload_id=$theirs AND position=1 AND store_key+0=5"),
    ("fay", f"SELECT kind FROM my_acts WHERE {_THEIR_ACT} AND feedback+0=5"),
    ("fay", "SELECT 1 FROM faculty_uploads a JOIN faculty_uploads b ON b.id=$theirs AND b.title+0=a.id"),
    ("fay", "SELECT 1 FROM rules WHERE EXISTS(SELECT 1 FROM faculty_uploads WHERE id=$theirs AND title+0=5)"),
    ("fay", "SELECT 1 FROM rules WHERE 5 IN(SELECT title+0 FROM faculty_uploads WHERE id=$theirs)"),
    ("stu", "SELECT id FROM own_uploads WHERE id=$theirs AND title+0=5"),
    ("stu", f"SELECT version FROM own_history WHERE {_THEIR_ACT} AND feedback+0=5"),
    ("stu", "SELECT kind FROM my_acts WHERE act_uuid='aaaaaaaa-0000-4000-8000-000000000010' AND reason+0=5"),
)
"""What a warning about a number that is none would tell: the text itself."""
_STATUS = tuple(f"SELECT id FROM {{}}_{view} WHERE id=$theirs AND status+0=5" for view in ("uploads", "keys", "ranks"))
ATTACKS = (
    *(Attack(who, (question, "SHOW WARNINGS"), HARMLESS, NOTHING, in_file=question) for who, question in WARNED),
    *(
        Attack(who, (question.format(scope), "SHOW WARNINGS"), NOTHING, NOTHING, in_file=question.format(scope))
        for who, scope in (("fay", "faculty"), ("stu", "own"))
        for question in _STATUS
    ),
    Attack(
        "fay",
        "SELECT COUNT(*) FROM faculty_uploads WHERE CASE WHEN title LIKE 'secret%' THEN EXP(9999) ELSE 0 END",
        answers((0,)),
        answers((0,)),
        in_file="SELECT COUNT(*) FROM faculty_uploads WHERE CASE WHEN title LIKE 'secret%'"
        " THEN abs(-9223372036854775807-1) ELSE 0 END",
    ),
    Attack(
        "fay",
        "SELECT COUNT(*) FROM faculty_search WHERE folded LIKE '%secret%' AND JSON_EXTRACT(folded,folded)",
        answers((0,)),
        answers((0,)),
    ),
    Attack("fay", f"{_HIDDEN} AND id=$theirs AND SLEEP(99*LENGTH(title))", answers((0,)), UNKNOWN),
    Attack("fay", f"{_HIDDEN} AND BENCHMARK(2000000000,SHA2(title,512))", answers((0,)), UNKNOWN),
    Attack(
        "fay", "SELECT 1 FROM faculty_uploads WHERE id=$theirs AND IF(title LIKE 's%',SLEEP(99),0)", NOTHING, UNKNOWN
    ),
    Attack(
        "fay", (f"{_HIDDEN} AND GET_LOCK(title,0)", "SELECT IS_USED_LOCK('secret title')"), answers((None,)), UNKNOWN
    ),
    Attack("fay", (f"{_HIDDEN} AND (@seen:=title) IS NOT NULL", "SELECT @seen"), answers((None,)), _NO_VARIABLES),
    Attack(
        "fay",
        (
            "SELECT LAST_INSERT_ID(0)",
            "SELECT 1 FROM faculty_keys WHERE LAST_INSERT_ID(id)<0",
            "SELECT LAST_INSERT_ID()",
        ),
        answers((8,)),
        UNKNOWN,
    ),
    Attack("fay", "SELECT 1 FROM faculty_uploads WHERE id=$theirs AND STOLEN(title)", refused("STOLEN"), UNKNOWN),
)


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_on_a_server(on_server: AttackedServer, attack: Attack) -> None:
    on_server.withstand(attack)


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_in_a_file(in_file: AttackedFile, attack: Attack) -> None:
    in_file.withstand(attack)


SETTINGS = (
    "SET @a=1",
    "SET optimizer_switch='index_condition_pushdown=off,derived_merge=off'",
    "SET optimizer_switch='extended_keys=off,index_merge=off,mrr=on,mrr_cost_based=off'",
    "SET optimizer_switch='semijoin=off,materialization=off,subquery_cache=off,condition_pushdown_for_derived=off'",
    "SET optimizer_switch='join_cache_hashed=on,optimize_join_buffer_size=on,outer_join_with_cache=on'",
    "SET optimizer_switch='not_null_range_scan=on,rowid_filter=off,table_elimination=off'",
    "SET optimizer_use_condition_selectivity=1",
    "SET optimizer_use_condition_selectivity=5, use_stat_tables='preferably'",
    "SET expensive_subquery_limit=0",
    "SET max_seeks_for_key=1",
    "SET optimizer_search_depth=1, optimizer_prune_level=0",
    "SET join_cache_level=8, join_buffer_size=1048576",
    "SET eq_range_index_dive_limit=1, optimizer_max_sel_arg_weight=0",
    "SET sql_buffer_result=1, big_tables=1",
    "SET sort_buffer_size=1024, max_length_for_sort_data=4",
)
"""Session variables by which whoever asks may change how a question is answered."""
PATHS = (
    "{id}=2", "{id} IN(2,7)", "{id} IN(2,7,9) OR {id} IS NULL", "{id} BETWEEN 2 AND 9", "{id}<>1", "1=1",
    "{id}>0 LIMIT 1", "{id}>0 ORDER BY {id} DESC LIMIT 1",
)  # fmt: skip
MORE_PATHS = {
    "uploads": ("id=2 AND faculty_id=8", "student_id=6", "student_name>''", "faculty_name>''", "version>0"),
    "keys": ("created_at>'2000-01-01'", "status='submitted'", "faculty_id=8", "1=1 ORDER BY created_at DESC LIMIT 1",
             "1=1 ORDER BY status,created_at LIMIT 1", "id=2 AND faculty_id=8 AND status='submitted'"),
    "ranks": ("created_at>'2000-01-01'", "file_count>0", "faculty_name>''", "1=1 ORDER BY created_at LIMIT 1"),
    "matches": ("received_s>0", "student_key>''", "title_key>''", "faculty_key=8 AND received_s>0",
                "1=1 ORDER BY received_s DESC LIMIT 1", "1=1 ORDER BY title_key LIMIT 1"),
    "search": ("received_s>0", "status='submitted'", "revision=1", "1=1 ORDER BY student_key LIMIT 1"),
    "history": ("act_uuid='aaaaaaaa-0000-4000-8000-000000000007'", "version=2", "at_us>0", "upload_id=7 AND version=2",
                "actor='finn'", "actor_name>''"),
    "files": ("position=1", "upload_id=9 AND position=1", "upload_id=2 AND position=1"),
    "changes": ("at_us>0", "upload_id=2 AND version=1", "1=1 ORDER BY at_us DESC LIMIT 1"),
    "same_files": ("twin_id=7", "twin_title>''", "share=100", "explained=1", "note>''", "upload_id=7 AND share=100"),
    "like_texts": ("twin_id=2", "twin_title>''", "share>50", "explained=1", "note>''", "upload_id=2 AND share>1"),
}  # fmt: skip
_OF_UPLOADS, _OF_SEARCH = (
    ("faculty_id", "status", "created_at"),
    ("faculty_key", "received_s", "student_key", "title_key"),
)
ORDERED = dict.fromkeys(("uploads", "keys", "ranks"), _OF_UPLOADS) | dict.fromkeys(("matches", "search"), _OF_SEARCH)
"""What an index orders by: asked for alone, a condition is evaluated before any other table is read."""
_BY_UPLOAD = ("history", "files", "changes", "same_files", "like_texts")
OF_STAFF = ("same_files", "like_texts")
"""What no student has."""
_BARE = ("id", "upload_id", "at_us")
"""What a condition may see of any row: its number, and when it changed."""


def questions(view: str, columns: str, hint: str = "") -> Iterator[str]:
    """Yield questions that note what they see of each row that they are asked about; `hint` is MySQL's."""
    hinted = f"/*+ {hint} */ " if hint else ""
    number = "upload_id" if view in _BY_UPLOAD else "id"
    for path in (*PATHS, *MORE_PATHS[view]):
        condition, order, last = path.format(id=number).partition(" ORDER BY ")
        condition, limit, rows = condition.partition(" LIMIT ")
        noted = f"({condition}) AND (@seen:=CONCAT_WS('\\n',@seen,{columns})) IS NULL"
        yield f"SELECT {hinted}1 FROM {{view}} WHERE {noted}{order}{last}{limit}{rows}"


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
@pytest.mark.parametrize("scope", ["faculty", "own"])
def test_a_view_shows_nothing_of_others_while_it_judges(on_server: AttackedServer, scope: str, setting: str) -> None:
    leaks: list[str] = []
    with on_server.session("fay" if scope == "faculty" else "stu") as connection, connection.cursor() as cursor:
        cursor.execute("SET SESSION group_concat_max_len=1000000")
        cursor.execute(setting)
        for view in MORE_PATHS:
            if scope == "own" and view in OF_STAFF:
                continue
            name = f"{scope}_{view}"
            for shown in [columns_of(cursor, name), *([in_one_line(ORDERED[view])] if view in ORDERED else [])]:
                leaks += told_of_others(cursor, view, name, shown)
    assert not leaks, "\n".join(leaks)


def test_work_that_a_teaching_rule_hides_is_judged_as_that_of_others(on_server: AttackedServer) -> None:
    try:
        on_server.root("UPDATE settings SET value='1' WHERE name='require_teaching'")
        on_server.root("DELETE FROM faculty_students")
        leaks: list[str] = []
        with on_server.session("fay") as connection, connection.cursor() as cursor:
            for view in ("uploads", "history", "files"):
                shown = columns_of(cursor, f"faculty_{view}", but=ORDERED.get(view, ()))
                leaks += told_of_others(cursor, view, f"faculty_{view}", shown)
                cursor.execute(f"SELECT COUNT(*) FROM faculty_{view}")
                assert cursor.fetchall() == ((0,),)
        assert not leaks, "\n".join(leaks)
    finally:
        on_server.restore()


def told_of_others(cursor: Any, view: str, name: str, shown: str, *, hint: str = "") -> Iterator[str]:
    """Yield what questions about a view saw, in an expression of its columns, of rows that it does not show."""
    cursor.execute(f"SELECT {shown} FROM {name}")
    mine = {_text(row[0]) for row in cursor.fetchall()}
    for question in questions(view, shown, hint):
        cursor.execute("SET @seen=NULL")
        cursor.execute(question.format(view=name))
        cursor.execute("SELECT @seen")
        seen = set(_text((cursor.fetchone() or ("",))[0]).split("\n")) - {""}
        if others := {row for row in seen - mine if row.replace("|", "")}:
            yield f"{question.format(view=name)}: {sorted(others)}"


def columns_of(cursor: Any, view: str, *, but: Collection[str] = ()) -> str:
    """Return the expression of a row's columns but its number and some others, in one text of one line."""
    named = f"table_schema=DATABASE() AND table_name='{view}'"
    cursor.execute(f"SELECT column_name FROM information_schema.columns WHERE {named}")
    return in_one_line([name for (name,) in cursor.fetchall() if name not in _BARE and name not in but])


def in_one_line(columns: Iterable[str]) -> str:
    """Return the expression of some columns in one text of one line."""
    return "CONCAT_WS('|'," + ",".join(f"CAST({name} AS CHAR)" for name in columns) + ")"


def _text(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value or "")
