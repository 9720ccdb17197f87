"""An erasure leaves nothing of what it erased in any column, and the history whole, on both engines."""

import dataclasses
import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect, make_url

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.erasure import DatabaseEraser
from edumanage_desktop.adapters.database.history import verify_history
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.domain.errors import FileMissing, Refused, StoreError
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.history_checkpoint import CheckpointReader
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import PDF, JudgedDatabase, Someone, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

SECRET = "Geheimnisvoll"
NAME, NUMBER, MAIL = "Ludovika Unverwechselbar", "Q-918273", "ludovika@example.test"
REASON = "Requested under article 17."


@pytest.fixture(params=EVERY_ENGINE)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as judge:
        yield judge


@pytest.fixture
def store(tmp_path: Path) -> LocalFileStore:
    root = tmp_path / "files"
    root.mkdir()
    return LocalFileStore(root=root)


def eraser(judge: JudgedDatabase, store: LocalFileStore | None = None, login: str = "adm") -> DatabaseEraser:
    return DatabaseEraser(target=Target(judge.account_url(login), login=login), store=store)


def erase_upload(by: DatabaseEraser, upload: int, *, reason: str) -> dict[str, Any]:
    return by.erase(by.upload(upload), reason=reason)


def everywhere(judge: JudgedDatabase) -> str:
    """Return the contents of every column of every table."""
    contents = []
    for table in inspect(judge.engine).get_table_names():
        for row in judge.root(f"SELECT * FROM `{table}`"):
            contents += [value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value) for value in row]
    return "\n".join(contents)


def keep(store: LocalFileStore, content: bytes) -> str:
    return store.save(io.BytesIO(content), suffix=".pdf")[0]


def busy_upload(judge: JudgedDatabase, store: LocalFileStore, login: str = "stu") -> tuple[int, list[str]]:
    """Let a submission pass through everything that stores a text; return its id and the keys of its files."""
    keys = [keep(store, b"one"), keep(store, b"two"), keep(store, b"three")]
    files = tuple(dataclasses.replace(PDF, store_key=key, name=f"{SECRET}.pdf") for key in keys[:2])
    made = judge.submit(login, title=f"{SECRET} t", description=f"{SECRET} d", feedback=f"{SECRET} f", files=files)
    assert made.outcome is not None
    upload = made.outcome.upload_id
    judge.act("ann", "reject", upload, feedback=f"{SECRET} no", reason=f"{SECRET} because")
    judge.act("ann", "reopen", upload, feedback=f"{SECRET} yes")
    judge.act("reg", "correct", upload, title=f"{SECRET} two", description=f"{SECRET} dd", reason=f"{SECRET} c")
    judge.by_portal("UPDATE student_uploads SET title=?, file_path=? WHERE id=?", f"{SECRET} three", keys[2], upload)
    judge.root("INSERT INTO drafts(login,upload_id,feedback,saved_at_us) VALUES('ann',:u,:f,1)", u=upload, f=SECRET)
    judge.root(
        "INSERT INTO handed_drafts(to_faculty_id,upload_id,author,feedback,reason) VALUES(1,:u,'bob',:f,:f)",
        u=upload, f=SECRET,
    )  # fmt: skip
    judge.root(
        "INSERT INTO prepared_decisions(login,upload_id,act_uuid,kind,feedback,reason)"
        " VALUES('ann',:u,'a','reject',:f,:f)",
        u=upload,
        f=SECRET,
    )
    return upload, keys


def test_nothing_of_a_submission_stays_but_its_history(own: JudgedDatabase, store: LocalFileStore) -> None:
    upload, keys = busy_upload(own, store)
    bystander = own.upload(title="Bystander")
    kept = own.kinds(upload)
    before = verify_history(own.engine)
    assert SECRET.lower() in everywhere(own).lower()
    assert erase_upload(eraser(own, store), upload, reason=REASON) == {"uploads": 1, "files": 3, "left": []}
    contents = everywhere(own)
    assert SECRET.lower() not in contents.lower()
    assert not any(key in contents for key in keys)
    for key in keys:
        with pytest.raises(FileMissing):
            store.open(key)
    assert own.kinds(upload) == [*kept, "erase"]
    assert own.history(upload)[-1][1:] == ("adm", "submitted", "submitted", 1, 1, 5, 0)
    report = verify_history(own.engine, reader=CheckpointReader(before["head"]))
    assert (report["broken"], report["pending"]) == ([], 0)
    details = own.client("reg").reader.details(upload)
    assert details is not None
    assert (details.submission.title, details.description, details.files) == (None, None, ())
    assert details.history[-1].reason == REASON
    assert own.act("ann", "approve", upload).accepted
    assert own.act("ann", "approve", bystander).accepted
    assert verify_history(own.engine)["broken"] == []
    again = erase_upload(eraser(own, store), upload, reason="Once more.")
    assert again == {"uploads": 1, "files": 0, "left": []}
    assert verify_history(own.engine)["broken"] == []


def test_a_text_that_comes_back_after_its_erasure_is_found(own: JudgedDatabase, store: LocalFileStore) -> None:
    upload, _ = busy_upload(own, store)
    query = "SELECT salt,feedback FROM history_texts WHERE upload_id=:u AND version=1"
    salt, feedback = own.root(query, u=upload)[0]
    erase_upload(eraser(own, store), upload, reason=REASON)
    if not own.is_server:
        own.root("DROP TRIGGER history_texts_bi")
    own.root(
        "INSERT INTO history_texts(upload_id,version,salt,feedback) VALUES(:u,1,:s,:f)", u=upload, s=salt, f=feedback
    )
    assert "erased text" in verify_history(own.engine)["broken"][0]["what"]


def test_a_deleted_submission_can_be_erased(own: JudgedDatabase, store: LocalFileStore) -> None:
    upload, _ = busy_upload(own, store)
    own.by_portal("DELETE FROM student_uploads WHERE id=?", upload)
    assert erase_upload(eraser(own, store), upload, reason=REASON)["uploads"] == 1
    assert SECRET.lower() not in everywhere(own).lower()
    assert own.kinds(upload)[-2:] == ["deleted", "erase"]
    assert verify_history(own.engine)["broken"] == []


def test_nothing_of_a_student_stays(own: JudgedDatabase, store: LocalFileStore) -> None:
    own.root("INSERT INTO students(id,number,full_name,email) VALUES(77,:n,:f,:m)", n=NUMBER, f=NAME, m=MAIL)
    own.add_person("lu", Someone(("student",), student_id=77))
    own.root("UPDATE people SET full_name=:f,email=:m WHERE login='lu'", f=NAME, m=MAIL)
    own.root("INSERT INTO conflicts_of_interest VALUES(1,77,:r)", r=f"{NAME} is a cousin")
    first, _ = busy_upload(own, store, "lu")
    second = own.upload(student=77, title=f"{SECRET} of {NAME}")
    third = own.upload(student=77, title=SECRET)
    own.by_portal("DELETE FROM student_uploads WHERE id=?", third)
    bystander = own.upload(student=5, title="Bystander")
    subject = eraser(own, store).student(NUMBER)
    assert (subject.student_id, subject.number, subject.name, subject.logins) == (77, NUMBER, NAME, ["lu"])
    assert [each for each, _title in subject.works] == [first, second, third]
    assert eraser(own, store).erase(subject, reason=REASON)["uploads"] == 3
    contents = everywhere(own)
    for erased in (SECRET, NAME, NUMBER, MAIL, "ludovika", "unverwechselbar"):
        assert erased.lower() not in contents.lower()
    for upload in (first, second, third):
        assert own.kinds(upload)[-1] == "erase"
    assert own.kinds(bystander) == ["arrived"]
    assert own.root("SELECT detail FROM events WHERE kind='erase_student'") == [("student 77",)]
    assert verify_history(own.engine)["broken"] == []
    assert own.act("lu", "withdraw", second).refusal == "DENIED who"
    assert [row.student_name for row in own.client("ann").reader.rows([second])] == ["(erased)"]
    assert eraser(own).erase(eraser(own).student_of_id(77), reason="Again.")["uploads"] == 3


def test_only_an_admin_erases_and_only_with_a_reason_that_names_nobody(
    own: JudgedDatabase, store: LocalFileStore
) -> None:
    upload, keys = busy_upload(own, store)
    before = own.kinds(upload)
    for login in ("ann", "reg", "stu", "bak"):
        with pytest.raises(Refused) as refusal:
            erase_upload(eraser(own, store, login), upload, reason=REASON)
        assert refusal.value.code == "DENIED"
    wrong: tuple[tuple[Any, str], ...] = (
        (upload, " \u3000"), (upload, "x" * 20_001), (upload, f"about {SECRET.upper()} two"),
        (upload, "zoe muller-zolkiewska asked"), (upload, "22f41a0424"), (10**9, REASON), (2**40, REASON),
    )  # fmt: skip
    for subject, reason in wrong:
        with pytest.raises(Refused):
            erase_upload(eraser(own, store), subject, reason=reason)
    for number in ("nobody", "", "999999", "-5", str(2**70)):
        with pytest.raises(Refused, match="by the portal's id alone is named with --student-id"):
            eraser(own, store).student(number)
    with pytest.raises(Refused):
        eraser(own, store).student_of_id(999_999)
    with pytest.raises(Refused):
        eraser(own, store, "reg").student_of_id(5)
    assert own.kinds(upload) == before
    assert store.size_bytes(keys[0]) == 3
    assert SECRET in everywhere(own)
    own.root("INSERT INTO students(id,number,full_name) VALUES(88,'5','Confusing')")
    assert eraser(own).student("5").student_id == 88
    assert eraser(own).student_of_id(5).name != "Confusing"


def test_nothing_is_erased_while_the_store_is_away(own: JudgedDatabase, store: LocalFileStore, tmp_path: Path) -> None:
    upload, _ = busy_upload(own, store)
    away = LocalFileStore(root=tmp_path / "unmounted")
    with pytest.raises(StoreError, match="unmounted, is not there"):
        erase_upload(eraser(own, away), upload, reason=REASON)
    assert SECRET in everywhere(own)


def test_files_that_others_name_or_that_cannot_go_stay_and_are_told(
    own: JudgedDatabase, store: LocalFileStore, tmp_path: Path
) -> None:
    shared, linked, own_key = keep(store, b"shared"), f"ab/{'ab' * 16}.pdf", keep(store, b"mine")
    outside = tmp_path / "outside.pdf"
    outside.write_bytes(b"not ours")
    (tmp_path / "files" / "ab").mkdir(exist_ok=True)
    (tmp_path / "files" / linked).symlink_to(outside)
    files = tuple(dataclasses.replace(PDF, store_key=key) for key in (own_key, shared, linked))
    made = own.submit("stu", files=files).outcome
    assert made is not None
    own.root(
        "INSERT INTO upload_files(upload_id,position,store_key,name) VALUES(:u,4,'../outside.pdf','outside.pdf')",
        u=made.upload_id,
    )
    assert own.submit("sam", files=(dataclasses.replace(PDF, store_key=shared),)).accepted
    done = erase_upload(eraser(own, store), made.upload_id, reason=REASON)
    assert done == {"uploads": 1, "files": 1, "left": ["../outside.pdf", linked]}
    assert outside.read_bytes() == b"not ours"
    assert store.size_bytes(shared) == 6
    other = own.submit("stu", files=(dataclasses.replace(PDF, store_key=keep(store, b"x")),)).outcome
    assert other is not None
    assert len(erase_upload(eraser(own), other.upload_id, reason=REASON)["left"]) == 1


def test_the_embedded_file_holds_none_of_the_erased_bytes(tmp_path: Path, store: LocalFileStore) -> None:
    with judged_database("sqlite", folder=tmp_path, server=None) as judge:
        upload, _ = busy_upload(judge, store)
        for _ in range(3):
            judge.act("ann", "reject", upload, feedback=f"{SECRET} " * 500)
            judge.act("ann", "reopen", upload)
        judge.close()
        judge._clients.clear()
        path = Path(str(make_url(judge.url).database))
        erase_upload(eraser(judge, store), upload, reason=REASON)
        for file in path.parent.glob(f"{path.name}*"):
            assert SECRET.encode().lower() not in file.read_bytes().lower(), file.name


def test_the_command_shows_whom_it_erases_and_asks_for_the_number_once_more(
    tmp_path: Path, store: LocalFileStore, capsys: pytest.CaptureFixture[str]
) -> None:
    with judged_database("sqlite", folder=tmp_path, server=None) as judge:
        upload, _ = busy_upload(judge, store)
        judge.root("INSERT INTO students(id,number,full_name) VALUES(88,'5','Confusing')")
        where = ["--database", judge.url, "--login", "adm", "--reason", REASON]
        files = ["--store", str(tmp_path / "files")]

        def erase(*words: str) -> tuple[int, str, str]:
            status = commands.run(["erase", *where, *words], CommandToolbox())
            said = capsys.readouterr()
            return status, said.out, said.err

        status, out, _ = erase("--student", "5", "--dry-run")
        assert (status, "Would erase Confusing (number 5, id 88 of the portal), 0 submissions" in out) == (0, True)
        status, out, _ = erase("--student-id", "5", "--dry-run", "--json")
        shown = json.loads(out)
        assert (status, shown["student"]["id"], shown["dry_run"]) == (0, 5, True)
        assert [work["id"] for work in shown["works"]] == [upload]
        status, out, err = erase("--upload", str(upload), *files)
        assert (status, out) == (2, "")
        assert "there is no terminal to ask" in err
        assert SECRET in everywhere(judge)
        status, out, _ = erase("--upload", str(upload), "--yes", "--json", *files)
        assert status == 0
        assert {name: json.loads(out)[name] for name in ("uploads", "files", "left")} == {
            "uploads": 1,
            "files": 3,
            "left": [],
        }
        assert erase("--student", "22F41A0401", "--yes")[1] == "Erased 0 submissions and 0 stored files.\n"
        assert erase("--student", "nobody", "--yes")[0] == 4
        where[3] = "ann"
        assert erase("--upload", str(upload), "--yes")[0] == 4
        with pytest.raises(SystemExit):
            erase("--yes")


def test_what_is_typed_at_a_terminal_decides(
    tmp_path: Path, store: LocalFileStore, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with judged_database("sqlite", folder=tmp_path, server=None) as judge:
        busy_upload(judge, store)
        words = ["erase", "--database", judge.url, "--login", "adm", "--reason", REASON, "--student-id", "5"]
        for typed, status in (("yes\n", 2), ("\n", 2), ("5\n", 1)):
            with typing(monkeypatch, typed):
                assert commands.run(words, CommandToolbox()) == status
            assert "erases for good" in capsys.readouterr().err
            assert (SECRET in everywhere(judge)) == (status == 2)


@contextmanager
def typing(monkeypatch: pytest.MonkeyPatch, text: str) -> Iterator[None]:
    """Let standard input be a terminal at which this is typed."""
    import pty  # POSIX has terminals

    here, there = pty.openpty()
    os.write(here, text.encode())
    with os.fdopen(there) as terminal, monkeypatch.context() as patched:
        patched.setattr(sys, "stdin", terminal)
        yield
    os.close(here)
