"""What is tried on MariaDB is tried on MySQL, and what only MySQL has: its optimizer's switches, and hints."""

import time

import pytest
from pymysql.err import OperationalError

from migrations.program.server_words import LOGIN
from tests.attack import (
    kept_tables,
    test_changing,
    test_escalation,
    test_forging,
    test_injection,
    test_oracles,
    test_reading,
    test_session_variables,
    test_visibility,
)
from tests.attack.attack import HARMLESS, NO_RIGHT, SECRET, Attack, act
from tests.attack.attacked_mysql import AttackedMySQL
from tests.attack.attacked_server import attempt
from tests.attack.department import PLACES
from tests.attack.test_oracles import MORE_PATHS, OF_STAFF, ORDERED, columns_of, in_one_line, told_of_others
from tests.prepared_server import PASSWORD

GROUPS = {
    "reading": test_reading.ATTACKS,
    "oracles": test_oracles.ATTACKS,
    "sessions": test_session_variables.ATTACKS,
    "let through": test_escalation.WITHOUT_ROLES,
    "arguments": test_injection.ARGUMENTS,
    "rows": test_changing.ROWS,
    "visibility": test_visibility.ATTACKS,
    **{name: tuple(test_forging.ordered(name)) for name in test_forging.GROUPS},
}
SETTINGS = (
    "SET @a=1",
    "SET optimizer_switch='index_condition_pushdown=off,derived_merge=off'",
    "SET optimizer_switch='derived_condition_pushdown=off,condition_fanout_filter=off'",
    "SET optimizer_switch='hash_join=off,block_nested_loop=off,batched_key_access=on,mrr=on,mrr_cost_based=off'",
    "SET optimizer_switch='semijoin=off,materialization=off,subquery_to_derived=on'",
    "SET optimizer_switch='use_invisible_indexes=on,skip_scan=off,prefer_ordering_index=off,use_index_extensions=off'",
    "SET optimizer_switch='index_merge=off,firstmatch=off,loosescan=off,duplicateweedout=off'",
    "SET optimizer_search_depth=1, optimizer_prune_level=0",
    "SET max_seeks_for_key=1, eq_range_index_dive_limit=1",
    "SET range_optimizer_max_mem_size=1, join_buffer_size=1048576",
    "SET sql_buffer_result=1, big_tables=1, windowing_use_high_precision=OFF",
)
"""Session variables of MySQL by which whoever asks may change how a question is answered."""
NOT_ANSWERED = 3973
"""What MySQL says to whoever forbids it, by `subquery_to_derived`, the only way that it has to answer from a view."""
HINTS = (
    "NO_MERGE({view})", "MERGE({view})", "NO_INDEX({view})", "NO_DERIVED_CONDITION_PUSHDOWN({view})",
    "JOIN_FIXED_ORDER()", "BNL()", "NO_BNL()", "NO_INDEX(u@`select#2`)", "INDEX(@`select#2` u PRIMARY)",
    "JOIN_PREFIX(@`select#2` u)", "JOIN_ORDER(@`select#2` u,me)", "NO_ICP(u@`select#2`)", "SKIP_SCAN(u@`select#2`)",
    "SET_VAR(optimizer_switch='derived_merge=off')", "ORDER_INDEX({view} PRIMARY)",
)  # fmt: skip
"""Hints of MySQL in the question itself, some of them meant for the tables behind a view."""


@pytest.mark.parametrize("group", GROUPS)
def test_what_is_tried_on_mariadb(on_mysql: AttackedMySQL, group: str) -> None:
    on_mysql.withstand_together(GROUPS[group])


@pytest.mark.parametrize("login", kept_tables.EVERYBODY)
def test_nobody_changes_what_they_do_not_own(on_mysql: AttackedMySQL, login: str) -> None:
    on_mysql.withstand_together([*test_changing.on_tables(login), *test_changing.on_views(login)])


@pytest.mark.parametrize("login", test_escalation.EVERYBODY)
def test_nobody_gets_more_rights(on_mysql: AttackedMySQL, login: str) -> None:
    on_mysql.withstand_together(test_escalation.tried_beyond_one_s_own(login))


def test_a_view_without_a_shield_would_tell(on_mysql: AttackedMySQL) -> None:
    """MySQL, too, asks first what costs less: were ours no shields, these proofs would see it."""
    whose = f"em_base_name(u.faculty_id)=(SELECT p.faculty_id FROM people p WHERE p.login={LOGIN} AND p.active=1)"
    bare = f"SELECT u.id, u.title FROM student_uploads u WHERE {whose}"
    question = "SELECT id FROM bare_view WHERE id=2 AND title+0=5"
    try:
        on_mysql.root(f"CREATE SQL SECURITY DEFINER VIEW bare_view AS {bare}")
        on_mysql.root("GRANT SELECT ON bare_view TO em_faculty")
        with on_mysql.session("fay") as connection:
            _problem, _number, warned = attempt(connection, [question, "SHOW WARNINGS"])
        assert SECRET in repr(warned)
    finally:
        on_mysql.root("DROP VIEW bare_view")
        on_mysql.root("REVOKE SELECT ON bare_view FROM em_faculty")


def questions_about(on_mysql: AttackedMySQL, scope: str, setting: str, hint: str = "") -> list[str]:
    """Return what questions under a setting or a hint saw of rows that the views of a scope do not show."""
    leaks: list[str] = []
    with on_mysql.session("fay" if scope == "faculty" else "stu") as connection, connection.cursor() as cursor:
        cursor.execute("SET SESSION group_concat_max_len=1000000")
        cursor.execute(setting)
        for view in MORE_PATHS:
            if scope == "own" and view in OF_STAFF:
                continue
            name = f"{scope}_{view}"
            for shown in [columns_of(cursor, name), *([in_one_line(ORDERED[view])] if view in ORDERED else [])]:
                try:
                    leaks += told_of_others(cursor, view, name, shown, hint=hint)
                except OperationalError as error:
                    if error.args[0] != NOT_ANSWERED:
                        raise
    return leaks


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
@pytest.mark.parametrize("scope", ["faculty", "own"])
def test_a_view_shows_nothing_of_others_while_it_judges(on_mysql: AttackedMySQL, scope: str, setting: str) -> None:
    assert not questions_about(on_mysql, scope, setting)


@pytest.mark.parametrize("hint", HINTS, ids=str)
@pytest.mark.parametrize("scope", ["faculty", "own"])
def test_no_hint_reaches_the_tables_behind_a_view(on_mysql: AttackedMySQL, scope: str, hint: str) -> None:
    assert not questions_about(on_mysql, scope, "SET @a=1", hint)


SHARED = "SELECT id FROM faculty_uploads WHERE id=$mine FOR SHARE"
HELD = {
    "what is read": ("START TRANSACTION", SHARED),
    "an act": ("START TRANSACTION", act("set_aside", "$mine")),
    "prepared by XA": ("XA START 'held'", act("set_aside", "$mine"), "XA END 'held'", "XA PREPARE 'held'"),
}
"""How fay holds what others need; MySQL lends readers no locks but shared ones, and those keep a decision waiting."""


@pytest.mark.parametrize("how", HELD)
def test_an_administrator_ends_what_holds_locks(on_mysql: AttackedMySQL, how: str) -> None:
    held = Attack("fay", HELD[how], HARMLESS, HARMLESS).statements(PLACES)
    is_prepared = how == "prepared by XA"
    try:
        with on_mysql.session("fay") as fay:
            assert attempt(fay, held)[0] == ""
            if is_prepared:
                fay.close()
            time.sleep(1.1)
            url = on_mysql.department.url("ada", PASSWORD)
            status, told = on_mysql.department.command("server", "end-locks", "--idle", "1", url=url)
            if is_prepared:
                assert (status, "ends it with XA ROLLBACK" in told) == (3, True), told
            else:
                assert (status, [each["login"] for each in told["ended"]]) == (1, ["fay"])
                assert attempt(fay, ["SELECT 1"])[1] in {2006, 2013}
    finally:
        if is_prepared:
            on_mysql.root("XA ROLLBACK 'held'")
        on_mysql.restore()


def test_nobody_locks_what_they_may_not_change(on_mysql: AttackedMySQL) -> None:
    for login, view in (("fay", "faculty_uploads"), ("fay", "rules"), ("stu", "own_uploads"), ("rita", "all_uploads")):
        with on_mysql.session(login) as session:
            assert attempt(session, [f"SELECT * FROM {view} FOR UPDATE"])[1] in NO_RIGHT, (login, view)
