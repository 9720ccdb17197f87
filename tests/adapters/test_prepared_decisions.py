"""Prepared decisions: one's own on every computer, nobody else's, judged when they are released, done once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from edumanage_desktop.adapters.database.own_prepared import DatabasePrepared
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.errors import Conflict, RefusalCode, Refused
from edumanage_desktop.services.prepared import Judged, Standing, judge_prepared
from tests.adapters.judged_database import JudgedDatabase


def store_of(judge: JudgedDatabase, login: str) -> DatabasePrepared:
    return DatabasePrepared(connections=judge.client(login).connections)


def decision(judge: JudgedDatabase, upload: int, kind: str = "approve", feedback: str | None = "Good.") -> Act:
    return Act(
        str(uuid4()), ActKind(kind), upload, judge.version(upload), feedback=feedback, reason="For us.", student_id=5
    )


def standings(judge: JudgedDatabase, login: str = "ann") -> list[Judged]:
    reader = judge.client(login).reader
    found = judge_prepared(
        store_of(judge, login).load_all(), reader=reader, transitions=reader.transitions(), person=reader.person()
    )
    return list(found)


@pytest.fixture
def judge(judge: JudgedDatabase) -> Iterator[JudgedDatabase]:
    """The shared database, in which nobody has prepared anything."""
    judge.root("DELETE FROM prepared_decisions")
    yield judge
    judge.root("DELETE FROM prepared_decisions")


def test_what_is_prepared_comes_back_whole_on_another_computer(judge: JudgedDatabase) -> None:
    act = decision(judge, judge.upload(), "reject", "Źródła, bitte 王 😀\nand a line.")
    kept = store_of(judge, "ann").keep(act)
    assert abs(kept.prepared_at - datetime.now(UTC)) < timedelta(minutes=1)
    elsewhere = judge.open("ann")
    try:
        assert DatabasePrepared(connections=elsewhere.connections).load_all() == (kept,)
    finally:
        elsewhere.close()
    assert kept.act == act
    assert judge.kinds(kept.upload_id) == ["arrived"], "nothing was decided"


def test_nobody_else_sees_or_drops_it(judge: JudgedDatabase) -> None:
    act = decision(judge, judge.upload())
    store_of(judge, "ann").keep(act)
    for login in ("bob", "reg", "adm", "stu", "duo"):
        assert store_of(judge, login).load_all() == ()
        store_of(judge, login).drop([act])
    assert [each.act for each in store_of(judge, "ann").load_all()] == [act]


def test_a_later_preparation_takes_the_place_of_an_earlier_one(judge: JudgedDatabase) -> None:
    upload, store = judge.upload(), store_of(judge, "ann")
    first, second = decision(judge, upload), decision(judge, upload, "reject", "Not yet.")
    store.keep(first)
    store.keep(second)
    store.drop([first])
    assert [each.act for each in store.load_all()] == [second], "giving the first up does not touch the second"
    store.drop([second])
    assert store.load_all() == ()


def test_what_no_engine_can_store_is_refused_in_our_words(judge: JudgedDatabase) -> None:
    act = decision(judge, judge.upload())
    for wrong in (replace(act, feedback="x" * 20_001), replace(act, feedback="\ud800"), replace(act, act_uuid="A")):
        with pytest.raises(Refused) as refused:
            store_of(judge, "ann").keep(wrong)
        assert refused.value.code is RefusalCode.INVALID
    assert store_of(judge, "ann").load_all() == ()


def test_a_release_decides_once_however_often_it_is_tried(judge: JudgedDatabase) -> None:
    upload, store = judge.upload(), store_of(judge, "ann")
    store.keep(decision(judge, upload))
    (ready,) = standings(judge)
    assert ready.standing is Standing.READY
    recorder = judge.client("ann").recorder
    assert recorder.record(ready.prepared.act).repeated is False
    assert recorder.record(ready.prepared.act).repeated is True
    assert store.load_all() == (), "what was accepted before somebody could drop it is not prepared any more"
    assert judge.root("SELECT COUNT(*) FROM prepared_decisions WHERE upload_id=:u", u=upload) == [(0,)]
    assert judge.kinds(upload) == ["arrived", "approve"]


def test_what_somebody_changed_since_is_kept_and_never_sent_blind(judge: JudgedDatabase) -> None:
    decided, corrected, moved, taken, quiet = (judge.upload() for _each in range(5))
    for upload in (decided, corrected, moved, taken, quiet):
        store_of(judge, "ann").keep(decision(judge, upload))
    judge.act("duo", "reject", decided, feedback="Mine was first.")
    judge.act("reg", "correct", corrected, title="Another title", reason="A slip.")
    judge.act("reg", "reassign", moved, target_faculty_id=2, reason="Leave.")
    judge.by_portal("DELETE FROM student_uploads WHERE id=?", taken)
    found = {each.prepared.upload_id: each for each in standings(judge)}
    assert {upload: judged.standing for upload, judged in found.items()} == {
        decided: Standing.CHANGED,
        corrected: Standing.CHANGED,
        moved: Standing.GONE,
        taken: Standing.GONE,
        quiet: Standing.READY,
    }
    theirs = found[decided].theirs
    assert theirs is not None
    assert (theirs.history[-1].kind, theirs.history[-1].feedback) == ("reject", "Mine was first.")
    for upload in (decided, corrected):
        with pytest.raises(Conflict):
            judge.client("ann").recorder.record(found[upload].prepared.act)
    assert len(store_of(judge, "ann").load_all()) == 5


def test_a_number_that_is_another_student_s_work_now_is_gone(judge: JudgedDatabase) -> None:
    upload = judge.upload(student=6)
    store_of(judge, "ann").keep(decision(judge, upload))  # it was about student 5
    assert [each.standing for each in standings(judge)] == [Standing.GONE]


def test_several_hundred_are_read_and_dropped_at_once(judge: JudgedDatabase) -> None:
    store, upload = store_of(judge, "ann"), judge.upload()
    acts = [replace(decision(judge, upload), upload_id=1_000_000 + number) for number in range(450)]
    for act in acts:
        store.keep(act)
    assert len(store.load_all()) == 450
    store.drop(acts[:-1])
    assert [each.act for each in store.load_all()] == acts[-1:]
