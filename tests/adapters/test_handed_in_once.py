"""A hand-in is one act with one id: whoever did not see the answer finds it by that, and repeating makes no second."""

import json
from pathlib import Path
from uuid import uuid4

import pytest

from edumanage_desktop import commands
from edumanage_desktop.domain.errors import DatabaseError, Refused
from edumanage_desktop.services.intake import CameOf
from edumanage_desktop.services.upload_rules import Collection
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import judged_database
from tests.adapters.test_intake import PDF, Department, department, handed

__all__ = ["department"]


def test_a_repetition_under_the_same_id_makes_no_second_submission(department: Department) -> None:
    act_uuid = str(uuid4())
    first = department.intake().hand_in(handed(department.file(), act_uuid=act_uuid))
    again = department.intake().hand_in(handed(department.file("renamed.pdf"), title="Another", act_uuid=act_uuid))
    assert (again.upload_id, again.title) == (first.upload_id, "On Light"), "the receipt of what was handed in"
    assert again.files == first.files
    assert (department.uploads(), len(department.stored())) == (1, 1), "the files of the repetition are gone"


def test_what_came_of_an_act_is_found_by_its_id(department: Department) -> None:
    intake = department.intake()
    act = intake.stored(handed(department.file()))
    begun_us = intake.begun_us(act)
    assert begun_us > 0
    assert department.intake().came_of(act.act_uuid, None) == CameOf()
    receipt = intake.send(act)
    later = department.intake()
    found = later.came_of(act.act_uuid, receipt.begun_at)
    assert found.receipt is not None
    assert (found.is_waiting, found.receipt.upload_id, found.receipt.files) == (False, receipt.upload_id, act.files)
    assert found.receipt.begun_at == receipt.begun_at
    assert found.receipt.ended_at is not None
    assert receipt.begun_at is not None
    assert receipt.ended_at is not None
    assert receipt.begun_at <= found.receipt.ended_at <= receipt.ended_at, "the moment of the history"
    assert department.intake("sam").came_of(act.act_uuid, None) == CameOf(), "it is another person's"


def test_what_waits_on_this_computer_is_told(department: Department, monkeypatch: pytest.MonkeyPatch) -> None:
    intake = department.intake()
    recorder = department.own.client("stu").recorder
    act = intake.stored(handed(department.file()))
    away = DatabaseError("away")  # type: ignore[arg-type]  # its sentence is not looked at
    with monkeypatch.context() as broken:
        broken.setattr(type(recorder), "record", lambda _self, _act: (_ for _ in ()).throw(away))
        with pytest.raises(DatabaseError):
            intake.send(act)
    department.outboxes[-1].close()
    later = department.intake()
    assert later.came_of(act.act_uuid, None) == CameOf(is_waiting=True)
    department.outboxes[-1].close()
    sending = department.outbox("stu")
    sending.resend_until_stopped()
    found = department.intake().came_of(act.act_uuid, None).receipt
    assert found is not None
    assert found.files == act.files
    assert department.uploads() == 1


def test_another_person_s_act_is_never_taken_for_one_s_own(department: Department) -> None:
    act_uuid = str(uuid4())
    department.intake("sam").hand_in(handed(department.file(), act_uuid=act_uuid))
    with pytest.raises(Refused):
        department.intake("stu").hand_in(handed(department.file("mine.pdf", PDF), act_uuid=act_uuid))
    assert department.uploads() == 1


@pytest.mark.parametrize(("login", "student_id"), [("stu", None), ("reg", 5)])
def test_exactly_the_same_work_is_known_again(department: Department, login: str, student_id: int | None) -> None:
    pdf, text = department.file(), department.file("notes.txt", b"words")
    optics = Collection(0, "Optics", "2026", None)
    first = department.intake(login).hand_in(handed(pdf, text, student_id=student_id, collection=optics))
    again = handed(text, pdf, student_id=student_id, collection=optics, title="Under another title")
    found = department.intake(login).same_work(again)
    assert found is not None
    assert (found.upload_id, found.title) == (first.upload_id, "On Light")
    assert found.files == first.files
    assert found.ended_at is not None
    assert first.begun_at is not None
    assert first.ended_at is not None
    assert first.begun_at <= found.ended_at <= first.ended_at
    other = department.file("others.txt", b"WORDS")
    for different in (
        handed(pdf, student_id=student_id, collection=optics),
        handed(pdf, other, student_id=student_id, collection=optics),
        handed(pdf, text, student_id=student_id),
        handed(pdf, text, student_id=student_id, collection=Collection(0, "Optics", "2027", None)),
        handed(pdf, text, student_id=student_id, collection=optics, faculty_id=2),
    ):
        assert department.intake(login).same_work(different) is None
    department.own.root("UPDATE student_uploads SET status='withdrawn'")
    assert department.intake(login).same_work(again) is None, "what was withdrawn may be handed in again"


def test_another_student_s_same_work_is_no_repetition(department: Department) -> None:
    department.intake("stu").hand_in(handed(department.file()))
    assert department.intake("sam").same_work(handed(department.file())) is None
    assert department.intake("reg").same_work(handed(department.file(), student_id=6)) is None
    assert department.intake("reg").same_work(handed(department.file(), student_id=5)) is not None
    assert department.intake("ann").same_work(handed(department.file(), student_id=5)) is None, "it may not ask"


def test_what_an_interrupted_run_left_is_sent_before_it_is_handed_in_again(department: Department) -> None:
    act = department.intake().stored(handed(department.file()))
    department.outboxes[-1].write(act)
    department.outboxes[-1].close()
    found = department.intake().same_work(handed(department.file()))
    assert found is not None
    assert department.uploads() == 1
    assert found.files == act.files


def test_the_command_makes_no_second_submission_unless_it_is_told_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "essay.pdf").write_bytes(PDF)
    (tmp_path / "store").mkdir()
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        words = [
            *("submit", str(tmp_path / "essay.pdf"), "--database", own.url, "--login", "reg", "--faculty", "1"),
            *("--student", "22F41A0424", "--title", "By command", "--store", str(tmp_path / "store")),
        ]
        assert commands.run([*words, "--json"], CommandToolbox()) == 0
        first = json.loads(capsys.readouterr().out)
        assert first["handed_in"] is True
        assert commands.run([*words, "--json"], CommandToolbox()) == 1
        second = json.loads(capsys.readouterr().out)
        assert (second["id"], second["handed_in"], second["files"]) == (first["id"], False, first["files"])
        assert commands.run(words, CommandToolbox()) == 1
        told = capsys.readouterr().out
        assert f"handed in before, as number {first['id']} at " in told
        assert "--again" in told
        assert own.value("SELECT COUNT(*) FROM student_uploads") == 1
        assert commands.run([*words, "--again", "--json"], CommandToolbox()) == 0
        third = json.loads(capsys.readouterr().out)
        assert third["handed_in"] is True
        assert third["id"] != first["id"]
        assert own.value("SELECT COUNT(*) FROM student_uploads") == 2


def test_the_command_names_every_file_that_is_not_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "store").mkdir()
    contents = {"essay.pdf": PDF, "empty.txt": b"", "setup.exe": b"MZ" + bytes(99)}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        words = [
            *("submit", *(str(tmp_path / name) for name in contents), "--database", own.url, "--login", "reg"),
            *("--faculty", "1", "--student", "22F41A0424", "--title", "Many", "--store", str(tmp_path / "store")),
        ]
        assert commands.run(words, CommandToolbox()) == 2
        told = capsys.readouterr().err
        for part in ("2 files are not taken", "empty.txt is empty", "setup.exe is a program"):
            assert part in told
        assert own.value("SELECT COUNT(*) FROM student_uploads") == 0
