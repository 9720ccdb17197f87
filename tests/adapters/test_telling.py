"""What a student and the portal are told of a decision, and when: on both engines the same."""

from collections.abc import Iterator

import pytest

from edumanage_desktop.services.queue import QueueFilter, SortOrder
from tests.adapters.judged_database import Answer, JudgedDatabase

_DELAY = "INSERT INTO settings(name,value) VALUES('feedback_delay_minutes',:minutes)"


@pytest.fixture
def patient(judge: JudgedDatabase) -> Iterator[JudgedDatabase]:
    """Yield a department in which nothing was set: a decision waits for ten minutes."""
    yield judge
    judge.root("DELETE FROM settings WHERE name='feedback_delay_minutes'")


def told_at_once(judged: JudgedDatabase) -> None:
    """Let no decision wait any more, as if its time had come."""
    judged.root("DELETE FROM settings WHERE name='feedback_delay_minutes'")
    judged.root(_DELAY, minutes="0")


def seen(judged: JudgedDatabase, upload: int) -> tuple[str | None, list[str], list[str | None]]:
    """Return what the student sees of their work: its status, what happened, and the feedback."""
    reader = judged.client("stu").reader
    details = reader.details(upload)
    assert details is not None
    (row,) = [row for row in reader.page(QueueFilter(), SortOrder(), first=0).rows if row.id == upload]
    assert row.status == details.submission.status
    return row.status, [str(entry.kind) for entry in details.history], [entry.feedback for entry in details.history]


def feedback(judged: JudgedDatabase, upload: int) -> list[tuple[object, ...]]:
    """Return what the portal's view has."""
    return judged.root("SELECT status,feedback FROM portal_feedback WHERE upload_id=:u", u=upload)


def decided(judged: JudgedDatabase, kind: str) -> int:
    """Return an upload that was handed in and decided just now."""
    handed_in = judged.submit("stu")
    assert handed_in.outcome is not None
    upload = handed_in.outcome.upload_id
    assert done(judged.act("ann", kind, upload, feedback="Add the error bars."))
    return upload


def done(answer: Answer) -> bool:
    """Return whether an act was accepted."""
    assert answer.accepted, answer.refusal
    return True


def test_a_decision_is_told_once_it_has_stood(patient: JudgedDatabase) -> None:
    upload = decided(patient, "reject")
    assert seen(patient, upload) == ("submitted", ["submit"], [None])
    assert feedback(patient, upload) == []
    assert patient.value("SELECT status FROM student_uploads WHERE id=:u", u=upload) == "rejected"
    staff = patient.client("ann").reader.details(upload)
    assert staff is not None
    assert staff.submission.status == "rejected"
    told_at_once(patient)
    assert seen(patient, upload) == ("rejected", ["submit", "reject"], [None, "Add the error bars."])
    assert feedback(patient, upload) == [("rejected", "Add the error bars.")]


def test_what_was_taken_back_before_it_was_told_leaves_no_trace(patient: JudgedDatabase) -> None:
    upload = decided(patient, "reject")
    assert done(patient.act("ann", "reopen", upload))
    assert seen(patient, upload) == ("submitted", ["submit"], [None])
    assert done(patient.act("ann", "approve", upload, feedback="Now I see."))
    assert seen(patient, upload) == ("submitted", ["submit"], [None])
    assert feedback(patient, upload) == []
    told_at_once(patient)
    assert seen(patient, upload)[0] == "approved"
    assert feedback(patient, upload) == [("approved", "Now I see.")]


def test_what_changed_is_told_with_the_time_at_which_it_is_told(patient: JudgedDatabase) -> None:
    reader = patient.client("stu").reader
    before = reader.now_us()
    upload = decided(patient, "approve")
    assert [change.version for change in reader.changes(before) if change.upload_id == upload] == [1]
    told_at_once(patient)
    assert [change.version for change in reader.changes(before) if change.upload_id == upload] == [1, 2]


def test_no_search_and_no_filter_finds_what_is_not_told(patient: JudgedDatabase) -> None:
    upload = decided(patient, "approve")
    reader = patient.client("stu").reader
    for text in ("", "diffraction"):
        for status, is_there in (("approved", False), ("submitted", True)):
            wanted = QueueFilter(text=text, statuses=frozenset({status}))
            found = [row.id for row in reader.page(wanted, SortOrder(), first=0).rows]
            assert (upload in found) is is_there
        assert upload not in [
            row.id
            for row in reader.page(
                QueueFilter(text=text, statuses=frozenset({"approved", "rejected"})), SortOrder(), first=0
            ).rows
        ]
