"""A hand-in is one act with one id: whoever did not see the answer finds it by that, and repeating makes no second."""

from uuid import uuid4

import pytest

from edumanage_desktop.domain.errors import DatabaseError, Refused
from edumanage_desktop.services.intake import CameOf
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
