"""The same statements leave the same rows on both engines, but for times, salts and who the portal's account is."""

from pathlib import Path
from typing import Any

import pytest

from tests.adapters.judged_database import JudgedDatabase, columns, judged_database
from tests.engines import EVERY_SERVER, PrivateServers

WITHOUT = {
    "history": ("act_uuid", "at_us", "text_digest", "row_hash"),
    "history_texts": ("salt",),
    "upload_state": ("chain_head",),
    "upload_files": (),
    "upload_search": ("received_s",),
    "student_uploads": ("created_at",),
    "acts": ("act_uuid", "acted_at_us"),
    "transitions": (),
    "fold_map": (),
}
FIRST = 5000


def play(judge: JudgedDatabase) -> list[str]:
    """Let the portal and the people do one of everything; return what each was answered."""
    judge.root("DELETE FROM drafts")
    for number, title in enumerate(
        ("Interferencja żółć", "İstanbul ΣΑΣ", "王小明的作业", "ﬁne Œuvre ½", "e\u0301 \u0915\u094d")
    ):
        judge.by_portal(
            "INSERT INTO student_uploads(id,student_id,faculty_id,title,file_path) VALUES(?,?,?,?,?)",
            FIRST + number, 5 + number % 3, 1 + number % 2, title, f"dir\\sub/{title}.pdf",
        )  # fmt: skip
    answers = [
        judge.act("ann", "approve", FIRST),
        judge.act("ann", "reopen", FIRST, feedback="Ach 😀", reason="\u3000r"),
        judge.act("ann", "set_aside", FIRST),
        judge.act("reg", "reassign", FIRST, target_faculty_id=2, reason="Leave."),
        judge.act("bob", "reject", FIRST, feedback="Źródła."),
        judge.act("stu", "withdraw", FIRST),
        judge.act("reg", "correct", FIRST, title="Beugung", description="neu", term="2026", reason="x"),
        judge.act("reg", "correct", FIRST, description="", student_id=6, reason="y"),
        judge.submit("stu", title="Ünïcode", description="ą"),
        judge.submit("reg", student_id=6, title="For somebody", feedback="f", reason="r"),
        judge.submit("stu", title="\u3000"),
    ]
    new = answers[8].outcome
    assert new is not None
    answers.append(judge.submit("stu", previous_upload_id=new.upload_id))
    # A plain SQLite connection replaces past the delete trigger (test_outside_changes); ours does as a server does.
    for statement in (
        f"UPDATE student_uploads SET status='weird ✓', title='T', file_path='a/b' WHERE id={FIRST + 1}",
        f"REPLACE INTO student_uploads(id,student_id,faculty_id,title,file_path) VALUES({FIRST + 2},5,1,'R','r')",
        f"DELETE FROM student_uploads WHERE id={FIRST + 3}",
        f"UPDATE student_uploads SET id={FIRST + 40} WHERE id={FIRST + 4}",
        f"UPDATE student_uploads SET faculty_id=NULL WHERE id={new.upload_id}",
    ):
        judge.by_portal(statement) if judge.is_server else judge.root(statement)
    answers.append(judge.act("bob", "reopen", FIRST + 1))
    answers.append(judge.act("reg", "reassign", new.upload_id, target_faculty_id=2, reason="Found."))
    answers.append(judge.act("reg", "reassign", new.upload_id, target_faculty_id=None, reason="Wrong."))
    answers.append(judge.act("reg", "withdraw", FIRST + 2, reason="z"))
    return [answer.refusal or f"{answer.status} {answer.version}" for answer in answers]


def rows(judge: JudgedDatabase, table: str) -> list[tuple[Any, ...]]:
    """Return the rows of a table as text, in the order of all its columns."""
    names = columns(judge, table, without=WITHOUT[table])
    found = []
    for row in judge.root(f"SELECT {','.join(names)} FROM {table}"):
        values = [value.decode() if isinstance(value, bytes) else value for value in row]
        if table == "history":
            actor = names.index("actor")
            values[actor] = str(values[actor]).partition(":")[0]
        found.append(tuple(values))
    return sorted(found, key=repr)


@pytest.mark.parametrize("engine", EVERY_SERVER)
def test_both_engines_hold_the_same_rows(engine: str, servers: PrivateServers, tmp_path: Path) -> None:
    with (
        judged_database("sqlite", folder=tmp_path, server=None) as sqlite,
        judged_database(engine, folder=tmp_path, server=servers.of(engine)) as server,
    ):
        assert play(sqlite) == play(server)
        compare(sqlite, server)


def compare(sqlite: JudgedDatabase, server: JudgedDatabase) -> None:
    for table in WITHOUT:
        ours, theirs = rows(sqlite, table), rows(server, table)
        assert ours
        assert [row for row in ours if row not in theirs] == []
        assert ours == theirs, table
