"""What is recorded does not depend on what a session sets of itself: every variable, one by one, and all at once."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pymysql
import pytest
from pymysql.cursors import DictCursor

from edumanage_desktop.domain.chain import HistoryRow, HistoryText, row_hash, text_digest
from tests.attack.attack import HARMLESS, RIGHTS, UNKNOWN, Attack, act, attacks, changes, refused
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer, attempt
from tests.attack.hostile_sessions import characters, together

Rows = list[dict[str, Any]]


def _text(written: str) -> str:
    """Return a text that means the same in every character set of a session."""
    return f"_utf8mb4 X'{written.encode().hex()}'"


_FILE = (
    '{{"key":"ab/ab{0:030d}.pdf","name":"{1}.pdf","type":"application/pdf","size":{0},"sha256":"' + "ab" * 32 + '"}}'
)
_FILES = f"[{_FILE.format(5, 'żółć 王')},{_FILE.format(70000, 'b' * 200)}]"
_UUIDS = [f"bbbbbbbb-0000-4000-8000-{number:012d}" for number in range(9)]
_WORDS = _text('Zażółć "gęślą" \\ it\'s 100 %\n😀\u3000.')
_DONE: Mapping[str, tuple[str, ...]] = {
    "fay": (
        f"INSERT INTO acts(act_uuid,kind,upload_id,expected_version,feedback,reason)"
        f" VALUES('{_UUIDS[0]}','reject',1,1,{_WORDS},{_text('Für uns')})",
        f"INSERT INTO acts(act_uuid,kind,upload_id,expected_version) VALUES('{_UUIDS[1]}','reopen',5,1)",
        f"INSERT INTO my_drafts(upload_id,feedback) VALUES(9,{_WORDS})",
        "INSERT INTO my_prepared(upload_id,version,student_id,act_uuid,kind,feedback,reason)"
        f" VALUES(9,1,5,'p','reject',{_WORDS},{_WORDS})",
        f"INSERT INTO my_saved_views(name,definition) VALUES({_text('Ä')},{_WORDS})",
        f"INSERT INTO my_library(entry_uuid,content,used) VALUES('e',{_WORDS},2)",
        "REPLACE INTO my_read_marks(upload_id,version) VALUES(1,1)",
        f"INSERT INTO events(event_uuid,kind,detail) VALUES('{_UUIDS[2]}','refused',{_WORDS})",
    ),
    "stu": (
        f"INSERT INTO acts(act_uuid,kind,target_faculty_id,title,description,files,course,previous_upload_id)"
        f" VALUES('{_UUIDS[3]}','submit',7,{_text('Ćwiczenie 王小明 ß')},{_WORDS},{_text(_FILES)},'OPT',1)",
        f"INSERT INTO acts(act_uuid,kind,upload_id,expected_version) VALUES('{_UUIDS[4]}','withdraw',1,1)",
    ),
    "rita": (
        f"UPDATE students SET full_name={_text('Ḉ 王 Œ')}, number='4711-x' WHERE id=6",
        f"INSERT INTO students(id,number,full_name) VALUES(77,NULL,{_text('Ǻ')})",
        "UPDATE faculty SET capacity=3 WHERE id=7",
        f"INSERT INTO absences(faculty_id,first_day,last_day,reason) VALUES(7,'2028-02-29','2028-12-31',{_text('ż')})",
        f"INSERT INTO collections(id,course,term,closes_at_us) VALUES(3,{_text('Ǻ 王')},NULL,5)",
        "DELETE FROM conflicts_of_interest WHERE faculty_id=8",
        "INSERT INTO faculty_students(faculty_id,student_id) VALUES(8,5)",
        f"INSERT INTO acts(act_uuid,kind,upload_id,expected_version,student_id,title,reason)"
        f" VALUES('{_UUIDS[5]}','correct',2,1,5,{_text('Ǆ')},{_WORDS})",
        f"INSERT INTO acts(act_uuid,kind,upload_id,expected_version,target_faculty_id,reason)"
        f" VALUES('{_UUIDS[6]}','reassign',7,2,7,{_WORDS})",
    ),
}
"""What each does, in a transaction that is taken back."""
_TABLES = (
    "absences", "acts", "collections", "conflicts_of_interest", "drafts", "events", "faculty", "faculty_students",
    "feedback_library", "handed_drafts", "history", "history_texts", "prepared_decisions", "read_marks",
    "register_changes", "saved_views", "student_search", "student_uploads", "students", "upload_files", "upload_search",
    "upload_state",
)  # fmt: skip
_INSTANTS_US = ("acted_at_us", "at_us", "saved_at_us", "prepared_at_us", "used_at_us", "handed_at_us")
_LAST_ID = 9
_CLOCKS_DIFFER_US = 2_000_000


class Witness:
    """Sees what a transaction has written before it is taken back."""

    def __init__(self, *, server: AttackedServer) -> None:
        where, name = server.department.server, server.department.name
        self._connection = pymysql.connect(
            host=where.host, port=where.port, user="root", password=where.root_password, database=name,
            charset="utf8mb4", autocommit=True, cursorclass=DictCursor,
        )  # fmt: skip
        with self._connection.cursor() as cursor:
            cursor.execute("SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED")
            cursor.execute("SET time_zone='+00:00'")
        self._before = self._rows()

    def close(self) -> None:
        """Leave."""
        self._connection.close()

    def written(self, since_us: float) -> dict[str, Rows]:
        """Return the rows that are new, changed or gone, without what is other each time, which is checked here."""
        now = self._rows()
        found: dict[str, Rows] = {}
        for table, rows in now.items():
            new = [row for row in rows if row not in self._before[table]]
            found[table] = [self._checked(row, now, since_us) for row in new]
            found[f"{table} left"] = [row for row in self._before[table] if row not in rows]
        return found

    def _rows(self) -> dict[str, Rows]:
        found = {}
        for table in _TABLES:
            with self._connection.cursor() as cursor:
                cursor.execute(f"SELECT * FROM {table}")
                found[table] = list(cursor.fetchall())
        return found

    def _checked(self, row: dict[str, Any], now: dict[str, Rows], since_us: float) -> dict[str, Any]:
        told = dict(row)
        for name in _INSTANTS_US:
            if name in told:
                assert since_us - _CLOCKS_DIFFER_US <= told[name] <= time.time() * 1e6 + _CLOCKS_DIFFER_US, told
                told[name] = "now"
        for name, value in (("salt", "salt"), ("text_digest", "hash"), ("row_hash", "hash"), ("chain_head", "hash")):
            if name in told:
                told[name] = value
        if "row_hash" in row:
            self._check_chain(row, now)
        if row.get("chain_head") and row["upload_id"] <= _LAST_ID:
            told["received"] = None
        return self._with_any_number(told, since_us)

    def _check_chain(self, row: dict[str, Any], now: dict[str, Rows]) -> None:
        """Fail unless the row is chained as docs/history-format.md says."""
        place = {"upload_id": row["upload_id"], "version": row["version"]}
        (before,) = [
            each["row_hash"] for each in now["history"] if place | {"version": row["version"] - 1} == _place(each)
        ] or [""]
        texts = [each for each in now["history_texts"] if _place(each) == place]
        digest = text_digest(HistoryText(**_without(texts[0], "upload_id", "version"))) if texts else ""
        expected = row_hash(before, HistoryRow(**_without(row, "row_hash", "text_digest"), text_digest=digest))
        assert (row["text_digest"], row["row_hash"]) == (digest, expected), row

    def _with_any_number(self, row: dict[str, Any], since_us: float) -> dict[str, Any]:
        """A submission's number is another one each time, and its time is now."""
        for name in ("id", "upload_id"):
            if "status" in row or name == "upload_id":
                row[name] = "new" if (row.get(name) or 0) > _LAST_ID else row.get(name)
        if row.get("id") == "new" or row.get("upload_id") == "new":
            for name, per_second in (("created_at", 1), ("received_s", 1)):
                if name in row:
                    value = row[name].timestamp() if name == "created_at" else row[name]
                    assert abs(value - since_us / 1e6) < 5 / per_second, row
                    row[name] = "now"
        return row


def _place(row: dict[str, Any]) -> dict[str, Any]:
    return {"upload_id": row["upload_id"], "version": row["version"]}


def _without(row: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in names}


@pytest.fixture(scope="module")
def witness(on_server: AttackedServer) -> Iterator[Witness]:
    witness = Witness(server=on_server)
    yield witness
    witness.close()


@contextmanager
def doing(session: Any, login: str) -> Iterator[str]:
    """Do what somebody does, and yield the words of the first refusal, '' for none; take it back afterwards."""
    attempt(session, ["START TRANSACTION"])
    words, _, _ = attempt(session, list(_DONE[login]))
    try:
        yield words
    finally:
        attempt(session, ["ROLLBACK AND NO CHAIN NO RELEASE"])


@pytest.fixture(scope="module")
def plain(on_server: AttackedServer, witness: Witness) -> dict[str, dict[str, Rows]]:
    """What is recorded of each by a session that sets nothing."""
    found = {}
    for login in _DONE:
        with on_server.session(login) as session, doing(session, login) as refusal:
            assert refusal == ""
            found[login] = witness.written(time.time() * 1e6)
    return found


_MAY_REFUSE = frozenset({
    "auto_increment_increment", "auto_increment_offset", "group_concat_max_len", "insert_id", "max_join_size",
    "max_session_mem_used", "max_statement_time", "sql_select_limit", "tx_read_only",
})  # fmt: skip
"""Some values of these keep a session from recording anything."""


@pytest.fixture(autouse=True)
def put_back(request: pytest.FixtureRequest) -> Iterator[None]:
    """Give the numbers back of submissions that were taken back."""
    yield
    if "on_server" in request.fixturenames:
        request.getfixturevalue("on_server").restore()


class Deviations:
    """What is recorded otherwise under which settings, and what is not recorded at all."""

    def __init__(self, *, witness: Witness, plain: dict[str, dict[str, Rows]]) -> None:
        self._witness, self._plain = witness, plain
        self.told: list[str] = []
        self.tried = self.refused = 0

    def look(self, session: Any, login: str, settings: tuple[str, ...]) -> None:
        """Do it all under these settings; what a session may not set is left out."""
        kept = [each for each in settings if attempt(session, [f"SET SESSION {each}"])[1] == 0]
        since_us = time.time() * 1e6
        with doing(session, login) as refusal:
            found = self._witness.written(since_us)
        self.tried += 1
        if refusal:
            self.refused += 1
            if not {each.partition("=")[0] for each in settings} <= _MAY_REFUSE:
                self.told.append(f"{login}: {settings}: {refusal}")
        elif found != self._plain[login]:
            self.told.append(f"{login}: {settings}: {differing(found, self._plain[login])}")
        for each in kept:
            attempt(session, [f"SET SESSION {each.partition('=')[0]}=DEFAULT"])


def differing(found: dict[str, Rows], plain: dict[str, Rows]) -> str:
    """Return the tables that are otherwise, and the rows."""
    return str({name: (rows, plain[name]) for name, rows in found.items() if rows != plain[name]})[:600]


@pytest.fixture
def deviations(witness: Witness, plain: dict[str, dict[str, Rows]]) -> Deviations:
    return Deviations(witness=witness, plain=plain)


@pytest.mark.parametrize("login", _DONE)
def test_no_variable_changes_what_is_recorded(on_server: AttackedServer, deviations: Deviations, login: str) -> None:
    with on_server.session(login) as session:
        for settings in together(on_server, alone=_MAY_REFUSE):
            deviations.look(session, login, settings)
    assert deviations.told == []
    assert 0 < deviations.refused < 12 < deviations.tried


@pytest.mark.parametrize("login", _DONE)
def test_no_character_set_changes_what_is_recorded(
    on_server: AttackedServer, deviations: Deviations, login: str
) -> None:
    with on_server.session(login) as session:
        for settings in characters(on_server):
            deviations.look(session, login, settings)
    assert deviations.told == []


_ALL_AT_ONCE = (
    "SET sql_mode='', default_regex_flags='MULTILINE', foreign_key_checks=0, unique_checks=0",
    "SET check_constraint_checks=0, div_precision_increment=0, max_sort_length=64, sql_auto_is_null=1, old_mode=''",
    "SET timestamp=1, time_zone='-12:59', last_insert_id=77, max_error_count=0, sql_notes=0, lc_messages=de_DE",
    "SET sql_safe_updates=1, low_priority_updates=1, big_tables=1, sql_buffer_result=1, sql_select_limit=1",
    "SET @em_applying='aaaaaaaa-0000-4000-8000-000000000003', @em_statement='DROP USER ada', @v_found=1",
    "SET collation_connection=latin1_swedish_ci",
)


@pytest.mark.parametrize("login", _DONE)
@pytest.mark.parametrize("isolation", ["READ-UNCOMMITTED", "READ-COMMITTED", "REPEATABLE-READ", "SERIALIZABLE"])
def test_all_at_once_changes_nothing_either(
    on_server: AttackedServer, witness: Witness, plain: dict[str, dict[str, Rows]], login: str, isolation: str
) -> None:
    with on_server.session(login) as session:
        assert attempt(session, [*_ALL_AT_ONCE, f"SET tx_isolation='{isolation}'"])[0] == ""
        since_us = time.time() * 1e6
        with doing(session, login) as refusal:
            assert refusal == ""
            assert witness.written(since_us) == plain[login]


FORGED = ("aaaaaaaa-0000-4000-8000-000000000003", "$uuid", "erase-1", "", "é", "' OR 1=1 -- ", "%")
"""What may stand in the variable by which a trigger knows that it works for an act."""
_MINE, _THEIRS = act("approve", "$mine"), act("approve", "$theirs")
_ONLY_OWN = changes("acts", "history", "student_uploads", "upload_state")
_OUTSIDE = changes("history", "student_uploads", "upload_state")
_LAST = "SELECT kind,actor LIKE '%portal%' FROM history WHERE upload_id=1 ORDER BY version DESC LIMIT 1"
ATTACKS = (
    *(Attack("fay", (f"SET @em_applying='{mark}'", _MINE), _ONLY_OWN, UNKNOWN) for mark in FORGED),
    *(
        Attack(
            "portal",
            (f"SET @em_applying='{mark}'", "UPDATE student_uploads SET status='approved' WHERE id=1"),
            changes(*_OUTSIDE.changes, proof=_LAST, shows=(("outside", 1),)),
            UNKNOWN,
        )
        for mark in FORGED
    ),
    *(
        Attack("fay", what, HARMLESS, HARMLESS, in_file=in_file)
        for what, in_file in (
            (("BEGIN", _MINE, "ROLLBACK"), ("SAVEPOINT s", _MINE, "ROLLBACK TO s")),
            (
                ("BEGIN", "SAVEPOINT s", _MINE, "ROLLBACK TO s", "COMMIT"),
                ("SAVEPOINT s", "SAVEPOINT t", _MINE, "ROLLBACK TO t", "RELEASE t", "RELEASE s"),
            ),
        )
    ),
    *attacks(
        "fay",
        HARMLESS,
        UNKNOWN,
        ("SET autocommit=0", _MINE),
        ("SET autocommit=0, completion_type='CHAIN'", _MINE, "ROLLBACK", _MINE),
        ("SET completion_type='RELEASE'", "BEGIN", _MINE, "ROLLBACK"),
        ("XA START 'x'", _MINE, "XA END 'x'", "XA ROLLBACK 'x'"),
        ("PREPARE p FROM 'SELECT ?'", "SET @a='x'", "EXECUTE p USING @a", "DEALLOCATE PREPARE p"),
        f"BEGIN NOT ATOMIC DECLARE CONTINUE HANDLER FOR SQLEXCEPTION BEGIN END; {_THEIRS}; END",
        f"BEGIN NOT ATOMIC DECLARE EXIT HANDLER FOR SQLSTATE '45000' BEGIN END; {_THEIRS}; END",
    ),
    *(
        Attack("fay", what, refused("EM|DENIED|reason=whose"), UNKNOWN)
        for what in (
            ("SET autocommit=0", _MINE, _THEIRS.replace("$uuid", "$uuid2")),
            f'EXECUTE IMMEDIATE "{_THEIRS}"',
            (f'PREPARE p FROM "{_THEIRS}"', "EXECUTE p"),
            f"SET STATEMENT sql_mode='', foreign_key_checks=0 FOR {_THEIRS}",
            ("SET @em_applying='$uuid'", _THEIRS),
        )
    ),
    Attack("fay", f"SET STATEMENT insert_id=5 FOR {_MINE}", refused("", 1644, 1064, 4199), UNKNOWN),
    *attacks(
        "fay",
        RIGHTS,
        UNKNOWN,
        *(f"SET SESSION {name}" for name in ("sql_log_bin=0", "wsrep_on=0", "gtid_seq_no=5", "pseudo_thread_id=1")),
        *(f"SET SESSION {name}" for name in ("server_id=7", "binlog_format='STATEMENT'", "sql_log_off=1")),
        "HANDLER acts OPEN",
        "HANDLER student_uploads OPEN",
        "LOCK TABLES acts WRITE",
        "SET GLOBAL sql_mode=''",
    ),
)


def test_transactions_handlers_and_forged_marks_change_nothing(on_server: AttackedServer) -> None:
    on_server.withstand_together(ATTACKS)


def test_what_only_a_server_knows_is_unknown_to_a_file(in_file: AttackedFile) -> None:
    in_file.withstand_together(ATTACKS)
