"""Whatever is altered, removed, reordered or cut in the history past the rules is found, on both engines."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.erasure import DatabaseEraser
from edumanage_desktop.adapters.database.history import verify_history, verify_snapshot
from edumanage_desktop.domain.chain import FORMAT, hash_of
from edumanage_desktop.domain.errors import CheckpointUnreadable
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.history_checkpoint import CheckpointReader
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

Report = dict[str, Any]


@pytest.fixture(scope="module", params=EVERY_ENGINE)
def lived(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, servers: PrivateServers
) -> Iterator[JudgedDatabase]:
    """A database in which a bit of everything happened, one erasure included, and whose guards are then taken away."""
    folder: Path = tmp_path_factory.mktemp("lived")
    with judged_database(request.param, folder=folder, server=servers.of(request.param)) as judge:
        live(judge)
        triggers = (
            judge.root("SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema=DATABASE()")
            if judge.is_server
            else judge.root("SELECT name FROM sqlite_master WHERE type='trigger'")
        )
        assert verify_history(judge.engine)["broken"] == []
        for (name,) in triggers:
            judge.root(f"DROP TRIGGER {name}")
        yield judge


def live(judge: JudgedDatabase) -> None:
    """Let things happen."""
    first = judge.upload(title="Żółć")
    judge.act("ann", "reject", first, feedback="Źródła? 😀", reason="Weak.")
    judge.act("ann", "reopen", first)
    judge.act("ann", "set_aside", first)
    second = judge.submit("stu", title="Mine", description="d", feedback="f").outcome
    assert second is not None
    judge.act("reg", "correct", second.upload_id, title="Corrected", reason="x")
    gone = judge.upload(title="Gone", status=None)
    judge.by_portal("DELETE FROM student_uploads WHERE id=?", gone)
    erased = judge.upload(title="Personal")
    judge.act("ann", "reject", erased, feedback="Personal too.")
    eraser = DatabaseEraser(target=Target(judge.account_url("adm"), login="adm"))
    eraser.erase(eraser.upload(erased), reason="Asked for.")
    judge.act("duo", "approve", judge.upload())


@contextmanager
def bypassing(judge: JudgedDatabase) -> Iterator[Connection]:
    """Yield a transaction with every right that is rolled back afterwards and never sealed."""
    engine = judge.engine
    with engine.connect().execution_options(em_reads_only=True) as connection:
        connection.exec_driver_sql("START TRANSACTION" if judge.is_server else "BEGIN")
        try:
            yield connection
        finally:
            connection.exec_driver_sql("ROLLBACK")


def found_after(judge: JudgedDatabase, *statements: tuple[str, dict[str, Any]], report: Report | None = None) -> Report:
    """Return the report on the history after statements that nobody judged."""
    with bypassing(judge) as connection:
        for statement, values in statements:
            assert connection.execute(text(statement), values).rowcount != 0, statement
        reader = CheckpointReader(report["head"]) if report else None
        return verify_snapshot(connection, reader=reader)


COLUMNS = {
    "history": (
        "upload_id", "version", "act_uuid", "kind", "actor", "from_status", "to_status", "from_faculty_id",
        "to_faculty_id", "student_id", "set_aside", "at_us", "text_digest", "row_hash",
    ),
    "history_texts": (
        "upload_id", "version", "salt", "feedback", "reason", "title_before", "title", "description_before",
        "description", "file_path_before", "file_path", "files",
    ),
    "upload_state": ("upload_id", "version", "chain_head", "set_aside", "gone"),
    "student_uploads": ("id", "status", "faculty_id", "student_id"),
    "acts": ("act_uuid", "kind", "upload_id", "feedback", "reason", "actor", "acted_at_us"),
}  # fmt: skip
KEYS = {
    "history": ("upload_id", "version"), "history_texts": ("upload_id", "version"), "upload_state": ("upload_id",),
    "student_uploads": ("id",), "acts": ("act_uuid",),
}  # fmt: skip
NEVER_NULL = {
    "upload_id", "version", "kind", "actor", "set_aside", "at_us", "salt", "gone", "id", "student_id", "acted_at_us",
    "act_uuid",
}  # fmt: skip


def others(column: str, value: Any) -> list[Any]:
    """Return values that are not `value`."""
    if column in ("gone", "set_aside"):
        return [1 - int(value)]
    numbers = column.endswith(("_id", "_us", "version")) or column == "id"
    changed: list[Any] = [(value or 0) + 77] if numbers else [f"{(value or '')[1:]}y"]
    if isinstance(value, str) and value:
        changed += [value[:-1], value.swapcase()] if value.swapcase() != value else [value[:-1]]
    if value is not None and (column not in NEVER_NULL):
        changed.append(None)
    return changed


@pytest.mark.parametrize("table", COLUMNS)
def test_a_change_of_any_column_of_any_row_is_found(lived: JudgedDatabase, table: str) -> None:
    keys = KEYS[table]
    missed = []
    for row in lived.root(f"SELECT {','.join(COLUMNS[table])} FROM {table}"):
        stored = dict(zip(COLUMNS[table], row, strict=True))
        where = " AND ".join(f"{key}=:key_{key}" for key in keys)
        for column, value in stored.items():
            for other in others(column, value):
                values = {"other": other} | {f"key_{key}": stored[key] for key in keys}
                statement = f"UPDATE {table} SET {column}=:other WHERE {where}"
                if not found_after(lived, (statement, values))["broken"]:
                    missed.append((row, column, other))
    assert missed == []


@pytest.mark.parametrize("table", COLUMNS)
def test_the_removal_of_any_row_is_found(lived: JudgedDatabase, table: str) -> None:
    keys = KEYS[table]
    missed = []
    for row in lived.root(f"SELECT {','.join(keys)} FROM {table}"):
        values = dict(zip(keys, row, strict=True))
        where = " AND ".join(f"{key}=:{key}" for key in keys)
        if not found_after(lived, (f"DELETE FROM {table} WHERE {where}", values))["broken"]:
            missed.append(row)
    assert missed == []


def test_reordered_rows_are_found(lived: JudgedDatabase) -> None:
    upload = lived.value("SELECT upload_id FROM history WHERE kind='set_aside'")
    turn = "UPDATE history SET version=:new WHERE upload_id=:u AND version=:old"
    for one, other in ((1, 2), (2, 3), (1, 4)):
        report = found_after(
            lived,
            (turn, {"u": upload, "old": one, "new": 99}),
            (turn, {"u": upload, "old": other, "new": one}),
            (turn, {"u": upload, "old": 99, "new": other}),
        )
        assert {finding["version"] for finding in report["broken"]} >= {one, other}


def test_a_tail_that_was_cut_with_its_traces_is_found_by_the_checkpoint(lived: JudgedDatabase) -> None:
    before = verify_history(lived.engine)
    upload, version = lived.root("SELECT upload_id,version FROM history WHERE kind='set_aside'")[0]
    rows = {"u": upload, "v": version}
    head = "SELECT row_hash FROM history WHERE upload_id=:u AND version=:v"
    cut = (
        (f"UPDATE upload_state SET version=:v-1,set_aside=0,chain_head=({head.replace(':v', ':v-1')})"
         " WHERE upload_id=:u", rows),
        ("DELETE FROM acts WHERE act_uuid=(SELECT act_uuid FROM history WHERE upload_id=:u AND version=:v)", rows),
        ("DELETE FROM history WHERE upload_id=:u AND version=:v", rows),
    )  # fmt: skip
    assert found_after(lived, *cut)["broken"] == []
    assert found_after(lived, *cut, report=before)["broken"] == [
        {"upload": upload, "version": version, "what": "cut: the checkpoint has seen this row"}
    ]


def test_whole_submissions_that_vanished_are_found_by_the_checkpoint(lived: JudgedDatabase) -> None:
    before = verify_history(lived.engine)
    for (upload,) in lived.root("SELECT upload_id FROM upload_state"):
        removal: list[tuple[str, dict[str, Any]]] = [("DELETE FROM upload_state WHERE upload_id=:u", {"u": upload})]
        with bypassing(lived) as connection:
            for statement in (
                "DELETE FROM acts WHERE act_uuid IN(SELECT act_uuid FROM history WHERE upload_id=:u)",
                "DELETE FROM history_texts WHERE upload_id=:u",
                "DELETE FROM history WHERE upload_id=:u",
                "DELETE FROM student_uploads WHERE id=:u",
                removal[0][0],
            ):
                connection.execute(text(statement), {"u": upload})
            assert verify_snapshot(connection)["broken"] == []
            report = verify_snapshot(connection, reader=CheckpointReader(before["head"]))
        assert [finding["upload"] for finding in report["broken"]] == [upload]


def test_a_chain_written_anew_is_found_by_the_checkpoint(lived: JudgedDatabase) -> None:
    before = verify_history(lived.engine)
    head = dict(before["head"])
    head["blocks"] = ["0" * 64]
    with pytest.raises(CheckpointUnreadable):
        CheckpointReader(head)
    upload = lived.value("SELECT upload_id FROM history WHERE kind='approve'")
    query = (
        "SELECT upload_id,version,act_uuid,kind,actor,from_status,to_status,from_faculty_id,to_faculty_id,student_id,"
        "set_aside,at_us,text_digest FROM history WHERE upload_id=:u ORDER BY version"
    )
    rows = [list(row) for row in lived.root(query, u=upload)]
    rows[0][11] -= 1_000_000
    previous, statements = "", []
    for row in rows:
        previous = hash_of(FORMAT, previous, *row)
        values = {"u": upload, "v": row[1], "t": row[11], "h": previous}
        statements.append(("UPDATE history SET at_us=:t,row_hash=:h WHERE upload_id=:u AND version=:v", values))
    statements.append(("UPDATE upload_state SET chain_head=:h WHERE upload_id=:u", {"u": upload, "h": previous}))
    assert found_after(lived, *statements)["broken"] == []
    assert "altered" in found_after(lived, *statements, report=before)["broken"][0]["what"]


@pytest.mark.parametrize("engine", EVERY_ENGINE)
def test_the_checkpoint_allows_for_what_came_since(engine: str, servers: PrivateServers, tmp_path: Path) -> None:
    with judged_database(engine, folder=tmp_path, server=servers.of(engine)) as judge:
        uploads = [judge.upload() for _ in range(3)]
        judge.act("ann", "approve", uploads[0])
        before = verify_history(judge.engine)
        assert before["checked"] == 4
        assert before["head"]["uploads"] == 3
        judge.act("ann", "approve", uploads[1])
        judge.act("ann", "approve", judge.upload())
        after = verify_history(judge.engine, reader=CheckpointReader(before["head"]))
        assert (after["broken"], after["checked"]) == ([], 7)
        assert after["head"]["hash"] != before["head"]["hash"]


def test_rows_that_wait_for_their_seal_are_pending_and_not_broken(sqlite_judge: JudgedDatabase) -> None:
    upload = sqlite_judge.upload()
    sqlite_judge.act("ann", "approve", upload)
    sqlite_judge.by_portal("UPDATE student_uploads SET status='rejected' WHERE id=?", upload)
    sqlite_judge.by_portal("UPDATE student_uploads SET status='submitted' WHERE id=?", upload)
    sqlite_judge.upload()
    report = verify_history(sqlite_judge.engine)
    assert (report["broken"], report["pending"], report["checked"]) == ([], 3, 5)
    assert verify_history(sqlite_judge.engine) == report
    sqlite_judge.act("ann", "approve", upload)
    report = verify_history(sqlite_judge.engine)
    assert (report["broken"], report["pending"], report["checked"]) == ([], 0, 6)


@pytest.fixture
def sqlite_judge(tmp_path: Path) -> Iterator[JudgedDatabase]:
    with judged_database("sqlite", folder=tmp_path, server=None) as judge:
        yield judge


def test_bytes_that_are_no_text_are_a_finding_and_not_the_end(sqlite_judge: JudgedDatabase) -> None:
    upload = sqlite_judge.upload()
    sqlite_judge.act("ann", "reject", upload, feedback="Sources.")
    with sqlite_judge.portal() as cursor:
        cursor.execute("DROP TRIGGER history_texts_bu")
        cursor.execute("DROP TRIGGER history_bu")
        cursor.execute("UPDATE history_texts SET feedback=CAST(X'ff41' AS TEXT) WHERE version=2")
        cursor.execute("UPDATE history SET version='two' WHERE version=2")
    versions = [finding["version"] for finding in verify_history(sqlite_judge.engine)["broken"]]
    assert None in versions
    assert 2 in versions


def test_a_marker_left_behind_is_found(sqlite_judge: JudgedDatabase) -> None:
    upload = sqlite_judge.upload()
    sqlite_judge.act("ann", "approve", upload)
    sqlite_judge.by_portal("DROP TRIGGER act_in_progress_held_i")  # who may write to the file may do that, too
    sqlite_judge.by_portal("INSERT INTO act_in_progress(act_uuid,upload_id) VALUES('x',?)", upload)
    sqlite_judge.by_portal("UPDATE student_uploads SET status='rejected' WHERE id=?", upload)
    found = [finding["what"].partition(":")[0] for finding in verify_history(sqlite_judge.engine)["broken"]]
    assert found == ["diverged", "diverged"]


GUARDED = (
    "UPDATE history SET actor='x' WHERE row_hash IS NOT NULL",
    "UPDATE history SET row_hash=NULL",
    "DELETE FROM history",
    "REPLACE INTO history(upload_id,version,kind,actor,at_us) SELECT upload_id,version,'x','x',1 FROM history",
    "UPDATE history_texts SET feedback='x'",
    "DELETE FROM history_texts",
    "INSERT OR REPLACE INTO history_texts(upload_id,version,salt) SELECT upload_id,version,'x' FROM history_texts",
    "UPDATE acts SET feedback='x'",
    "DELETE FROM acts",
    "INSERT OR REPLACE INTO acts(act_uuid,kind) SELECT act_uuid,kind FROM acts",
)


@pytest.mark.parametrize("statement", GUARDED)
def test_the_embedded_database_guards_against_mistakes(sqlite_judge: JudgedDatabase, statement: str) -> None:
    upload = sqlite_judge.upload()
    sqlite_judge.act("ann", "reject", upload, feedback="Sources.")
    with pytest.raises(sqlite3.DatabaseError, match=r"EM\|(DENIED|REPLAY)\||no such function: current_login"):
        sqlite_judge.by_portal(statement)
    assert verify_history(sqlite_judge.engine)["broken"] == []


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any]:
    """Run a command and return its exit status and JSON answer."""
    status = commands.run([*arguments, "--json"], CommandToolbox())
    output = capsys.readouterr().out
    return status, json.loads(output) if output else None


def test_the_command_tells_green_from_broken(
    sqlite_judge: JudgedDatabase, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(3):
        sqlite_judge.act("ann", "approve", sqlite_judge.upload())
    verify = ("history", "verify", "--database", sqlite_judge.url)
    kept, whole = tmp_path / "checkpoint.json", tmp_path / "answer.json"
    status, report = run(capsys, *verify, "--write-checkpoint", str(kept))
    assert (status, report["checked"], report["broken"], report["pending"]) == (0, 6, [], 0)
    assert json.loads(kept.read_text()) == report["head"]
    whole.write_text(json.dumps(report))
    for file in (kept, whole):
        assert run(capsys, *verify, "--checkpoint", str(file))[0] == 0
    with sqlite_judge.portal() as cursor:
        for (name,) in cursor.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            cursor.execute(f"DROP TRIGGER {name}")
        cursor.execute("DELETE FROM history WHERE upload_id=3 AND version=2")
    good = kept.read_text()
    status, report = run(capsys, *verify, "--checkpoint", str(kept), "--write-checkpoint", str(kept))
    assert (status, kept.read_text()) == (1, good), "a broken history leaves the evidence against it alone"
    assert {(finding["upload"], finding["version"]) for finding in report["broken"]} >= {(3, 2)}
    kept.write_text('{"format":"em-checkpoint-1"}')
    assert commands.run([*verify, "--checkpoint", str(kept)], CommandToolbox()) == 3
    assert commands.run([*verify, "--checkpoint", str(tmp_path / "none")], CommandToolbox()) == 3
