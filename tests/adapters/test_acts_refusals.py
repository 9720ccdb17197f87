"""What is refused, what is repeated, and what each kind of act leaves behind, on both engines."""

import dataclasses
import json
from uuid import uuid4

import pytest

from edumanage_desktop.domain.acts import Act, ActFile, ActKind
from edumanage_desktop.domain.errors import Conflict, Refused
from tests.adapters.judged_database import PDF, JudgedDatabase

BLANKS = (
    None,
    "",
    " ",
    "\t\r\n",
    "\u00a0",
    "\u3000\u3000",
    "\u2007\u202f",
    "\ufeff",
    "\u200b",
    "\u2060 \u200d",
    "\x0b\x0c",
)
MALFORMED = (
    "", "x", "0" * 36, "{0} ", " {0}", "{0}\n", "{0}"[:-1], "{U}", "{B}", "é" * 36, "-" * 36, "{0}0",
)  # fmt: skip


@pytest.mark.parametrize("version", [0, 2, -1, -(2**63), 2**31, 2**63 - 1, None])
def test_only_the_version_that_stands_is_acted_on(judge: JudgedDatabase, version: int | None) -> None:
    upload = judge.upload()
    answer = judge.act("ann", "approve", upload, expected_version=version)
    assert answer.refusal == "CONFLICT"
    assert judge.kinds(upload) == ["arrived"]


def test_a_version_that_no_engine_holds_is_refused(judge: JudgedDatabase) -> None:
    assert judge.act("ann", "approve", judge.upload(), expected_version=2**63).refusal == "INVALID expected_version"
    assert judge.act("ann", "approve", 2**64, expected_version=1).refusal == "INVALID upload_id"


def test_a_conflict_shows_how_the_submission_stands(judge: JudgedDatabase) -> None:
    upload = judge.upload()
    judge.act("duo", "reject", upload, feedback="Too short.")
    with pytest.raises(Conflict) as refusal:
        judge.client("ann").recorder.record(Act(str(uuid4()), ActKind.APPROVE, upload, 1))
    assert refusal.value.details == {"actual": "2", "status": "rejected"}
    assert refusal.value.theirs is not None
    last = refusal.value.theirs.history[-1]
    assert (last.actor, last.kind, last.feedback) == ("duo", "reject", "Too short.")


def test_a_state_refusal_names_a_long_odd_status(judge: JudgedDatabase) -> None:
    odd = "ż☃😀" * 16 + "żó"
    assert len(odd) == 50
    upload = judge.upload(status=odd)
    with pytest.raises(Refused) as refusal:
        judge.client("ann").recorder.record(Act(str(uuid4()), ActKind.APPROVE, upload, 1))
    assert (refusal.value.code, refusal.value.details) == ("STATE", {"kind": "approve", "status": odd})
    assert judge.act("ann", "approve", upload, expected_version=9).refusal == "CONFLICT"
    assert judge.act("ann", "reopen", upload).status == "submitted"


def test_a_null_status_is_refused_with_a_code_and_can_be_reopened(judge: JudgedDatabase) -> None:
    upload = judge.upload(status=None)
    assert judge.act("ann", "approve", upload).refusal == "STATE"
    assert judge.act("ann", "approve", upload, expected_version=5).refusal == "CONFLICT"
    assert judge.act("ann", "reopen", upload).status == "submitted"


def test_the_same_act_again_does_nothing_and_tells_what_it_did(judge: JudgedDatabase) -> None:
    upload = judge.upload()
    act = Act(str(uuid4()), ActKind.REJECT, upload, 1, feedback="Źródła? 😀")
    first = judge.client("ann").recorder.record(act)
    judge.act("ann", "reopen", upload)
    again = judge.client("ann").recorder.record(act)
    assert again == dataclasses.replace(first, repeated=True)
    assert judge.kinds(upload) == ["arrived", "reject", "reopen"]


@pytest.mark.parametrize(
    "changed",
    [{"feedback": "other"}, {"kind": ActKind.APPROVE}, {"expected_version": 2}, {"reason": "new"}, {"feedback": None}],
)
def test_the_same_uuid_with_another_body_is_refused(judge: JudgedDatabase, changed: dict[str, object]) -> None:
    upload = judge.upload()
    act = Act(str(uuid4()), ActKind.REJECT, upload, 1, feedback="Sources.")
    assert judge.record("ann", act).accepted
    assert judge.record("ann", dataclasses.replace(act, **changed)).refusal == "INVALID body"  # type: ignore[arg-type]  # fields of Act
    other = judge.upload()
    assert judge.record("ann", dataclasses.replace(act, upload_id=other)).refusal == "INVALID body"
    assert judge.kinds(upload) == ["arrived", "reject"]
    assert judge.kinds(other) == ["arrived"]


def test_the_uuid_of_somebody_else_is_refused_without_telling_theirs(judge: JudgedDatabase) -> None:
    upload = judge.upload()
    act = Act(str(uuid4()), ActKind.APPROVE, upload, 1)
    assert judge.record("duo", act).accepted
    assert judge.record("ann", act).refusal == "DENIED other"
    assert judge.record("stu", act).refusal == "DENIED other"


@pytest.mark.parametrize("form", MALFORMED)
def test_a_malformed_uuid_is_refused(judge: JudgedDatabase, form: str) -> None:
    given = str(uuid4())
    act_uuid = form.replace("{0}", given).replace("{U}", given.upper()).replace("{B}", f"{{{given[1:-1]}}}")
    if given.upper() == given:
        pytest.skip("a UUID without letters")
    assert judge.act("ann", "approve", judge.upload(), act_uuid=act_uuid).refusal == "INVALID act_uuid"


@pytest.mark.parametrize("blank", BLANKS)
def test_a_rejection_needs_feedback_that_is_seen(judge: JudgedDatabase, blank: str | None) -> None:
    upload = judge.upload()
    assert judge.act("ann", "reject", upload, feedback=blank).refusal == "INVALID feedback"
    assert judge.act("reg", "withdraw", upload, reason=blank).refusal == "INVALID reason"
    assert judge.kinds(upload) == ["arrived"]


@pytest.mark.parametrize("feedback", ["😀" * 20_000, "x", "\u3000ż\u3000", "a\x00b", "\\ ' \" ` % _ :x", "\u202eabc"])
def test_feedback_is_kept_to_the_letter(judge: JudgedDatabase, feedback: str) -> None:
    upload = judge.upload()
    assert judge.act("ann", "reject", upload, feedback=feedback).status == "rejected"
    details = judge.client("ann").reader.details(upload)
    assert details is not None
    assert details.history[-1].feedback == feedback


@pytest.mark.parametrize("feedback", ["x" * 20_001, "😀" * 20_001, "a\x00" + "b" * 20_000, "\ud800"])
def test_feedback_has_an_end(judge: JudgedDatabase, feedback: str) -> None:
    upload = judge.upload()
    assert judge.act("ann", "reject", upload, feedback=feedback).refusal == "INVALID feedback"


def test_a_person_who_is_switched_off_is_refused_at_once(judge: JudgedDatabase) -> None:
    upload = judge.upload(faculty=2)
    judge.client("bob")
    judge.root("UPDATE people SET active=0 WHERE login='bob'")
    try:
        assert judge.act("bob", "approve", upload).refusal == "DENIED who"
    finally:
        judge.root("UPDATE people SET active=1 WHERE login='bob'")
    assert judge.act("bob", "approve", upload).accepted


def test_reassigning_moves_the_work_to_another_queue(judge: JudgedDatabase) -> None:
    upload = judge.upload(faculty=1)
    assert judge.act("reg", "reassign", upload, target_faculty_id=2, reason="Leave.").status == "submitted"
    assert judge.client("ann").reader.rows([upload]) == ()
    assert [row.faculty_id for row in judge.client("bob").reader.rows([upload])] == [2]
    assert judge.root("SELECT faculty_key FROM upload_search WHERE upload_id=:u", u=upload) == [(2,)]
    assert judge.history(upload)[-1] == ("reassign", "reg", "submitted", "submitted", 1, 2, 5, 0)
    assert judge.act("ann", "approve", upload).refusal == "DENIED whose"


@pytest.mark.parametrize("target", [1, 3, 99, None, -1])
def test_reassigning_needs_another_active_faculty_member(judge: JudgedDatabase, target: int | None) -> None:
    upload = judge.upload(faculty=1)
    answer = judge.act("reg", "reassign", upload, target_faculty_id=target, reason="Leave.")
    assert answer.refusal == "INVALID target_faculty_id"


def test_unassigned_work_can_be_assigned(judge: JudgedDatabase) -> None:
    upload = judge.upload(faculty=None)
    assert judge.act("fay", "approve", upload).refusal == "DENIED whose"
    assert judge.act("reg", "reassign", upload, target_faculty_id=1, reason="First.").accepted
    assert judge.history(upload)[-1][4:6] == (None, 1)


@pytest.mark.parametrize("before", [None, 3])
def test_a_move_can_be_taken_back_also_to_nobody_and_to_who_has_left(judge: JudgedDatabase, before: int | None) -> None:
    upload = judge.upload(faculty=before)
    assert judge.act("reg", "reassign", upload, target_faculty_id=1, reason="Wrong.").accepted
    assert judge.act("reg", "reassign", upload, target_faculty_id=before, reason="Back.").accepted
    assert judge.history(upload)[-1][4:6] == (1, before)
    assert judge.root("SELECT faculty_key FROM upload_search WHERE upload_id=:u", u=upload) == [(before or 0,)]
    again = judge.act("reg", "reassign", upload, target_faculty_id=before, reason="Twice.")
    assert again.refusal == "INVALID target_faculty_id"


def test_what_was_done_since_keeps_a_move_from_being_taken_back(judge: JudgedDatabase) -> None:
    upload = judge.upload(faculty=None)
    assert judge.act("reg", "reassign", upload, target_faculty_id=1, reason="Wrong.").accepted
    assert judge.act("ann", "set_aside", upload).accepted
    assert judge.act("reg", "reassign", upload, target_faculty_id=None, reason="Back.").refusal == (
        "INVALID target_faculty_id"
    )


def test_setting_aside_toggles_and_ends_with_a_decision(judge: JudgedDatabase) -> None:
    upload = judge.upload()
    for aside in (1, 0, 1):
        assert judge.act("ann", "set_aside", upload).status == "submitted"
        assert judge.history(upload)[-1][-1] == aside
    assert judge.act("reg", "correct", upload, title="New title", reason="Typing error.").accepted
    assert judge.history(upload)[-1][-1] == 1
    assert judge.act("ann", "approve", upload).accepted
    assert judge.value("SELECT set_aside FROM upload_state WHERE upload_id=:u", u=upload) == 0
    assert judge.act("ann", "set_aside", upload).refusal == "STATE"


def test_a_correction_changes_what_it_names_and_keeps_what_was_there(judge: JudgedDatabase) -> None:
    upload = judge.upload(student=5, title="Interferenz")
    answer = judge.act("reg", "correct", upload, student_id=6, title="Beugung", course="OPT-2", reason="Mixed up.")
    assert answer.status == "submitted"
    details = judge.client("reg").reader.details(upload)
    assert details is not None
    assert (details.submission.student_id, details.submission.title) == (6, "Beugung")
    assert details.history[-1].changes == (("title", "Interferenz", "Beugung"),)
    assert details.history[-1].reason == "Mixed up."
    assert judge.value("SELECT course FROM upload_state WHERE upload_id=:u", u=upload) == "OPT-2"
    assert judge.client("stu").reader.details(upload) is None
    assert judge.act("reg", "correct", upload, student_id=4711, reason="?").refusal == "INVALID student_id"
    assert judge.act("reg", "correct", upload, title=" \u3000", reason="?").refusal == "INVALID title"
    assert judge.act("reg", "correct", upload, title="t" * 256, reason="?").refusal == "INVALID title"
    assert judge.act("reg", "correct", upload, description="ż" * 40_000, reason="?").refusal == "INVALID description"
    assert judge.act("reg", "correct", upload, course="c" * 121, reason="?").refusal == "INVALID course"


def test_what_staff_say_to_each_other_is_not_shown_to_the_student(judge: JudgedDatabase) -> None:
    upload = judge.upload()
    judge.act("ann", "reject", upload, feedback="For you.", reason="For us.")
    with judge.telling_at_once():
        theirs, ours = (judge.client(login).reader.details(upload) for login in ("stu", "ann"))
    assert theirs is not None
    assert ours is not None
    assert (theirs.history[-1].feedback, theirs.history[-1].reason) == ("For you.", None)
    assert ours.history[-1].reason == "For us."


def test_a_student_hands_in_work_of_their_own(judge: JudgedDatabase) -> None:
    picture = ActFile("cd/" + "cd" * 16 + ".png", "图片.png", "image/png", 0, "CD" * 32)
    files = (PDF, picture)
    answer = judge.submit("stu", title="Żółć", description="d", course="OPT", term="2026", assignment="1", files=files)
    assert (answer.status, answer.version) == ("submitted", 1)
    assert answer.outcome is not None
    upload = answer.outcome.upload_id
    assert judge.history(upload) == [("submit", "stu", None, "submitted", None, 1, 5, 0)]
    assert judge.root(
        "SELECT position,store_key,name,media_type,size_bytes,sha256 FROM upload_files WHERE upload_id=:u ORDER BY 1",
        u=upload,
    ) == [
        (1, PDF.store_key, PDF.name, PDF.media_type, 1234, PDF.sha256),
        (2, picture.store_key, "图片.png", "image/png", 0, "cd" * 32),
    ]
    assert judge.root(
        "SELECT version,revision,course,term,assignment,file_count,size_bytes FROM upload_state WHERE upload_id=:u",
        u=upload,
    ) == [(1, 1, "OPT", "2026", "1", 2, 1234)]
    assert judge.root("SELECT student_id,faculty_id,file_path FROM student_uploads WHERE id=:u", u=upload) == [
        (5, 1, PDF.store_key)
    ]
    age = judge.value("SELECT MAX(at_us) FROM history WHERE upload_id=:u", u=upload)
    details = judge.client("stu").reader.details(upload)
    assert details is not None
    assert details.submission.created_at is not None
    assert abs(details.submission.created_at.timestamp() - age / 1e6) < 2


def test_whose_work_is_handed_in(judge: JudgedDatabase) -> None:
    assert judge.submit("stu", student_id=5).accepted
    assert judge.submit("stu", student_id=6).refusal == "DENIED whose"
    assert judge.submit("reg", student_id=7).accepted
    assert judge.submit("reg", student_id=4711).refusal == "INVALID student_id"
    assert judge.submit("reg").refusal == "DENIED whose"
    assert judge.submit("tri").accepted
    assert judge.submit("tri", student_id=6).accepted
    assert judge.submit("ann").refusal == "DENIED kind"
    assert judge.submit("adm", student_id=5).refusal == "DENIED kind"
    assert judge.submit("off").refusal == "DENIED who"
    assert judge.submit("stu", target_faculty_id=3).refusal == "INVALID target_faculty_id"
    assert judge.submit("stu", target_faculty_id=None).refusal == "INVALID target_faculty_id"
    for title in (None, "", " ", "\u3000", "x" * 256):
        assert judge.submit("stu", title=title).refusal == "INVALID title"
    assert judge.submit("stu", title="😀" * 255).accepted
    assert judge.submit("stu", description="d" * 65_536).refusal == "INVALID description"


def file_entry(**changed: object) -> dict[str, object]:
    return {
        "key": f"ab/{'ab' * 16}.pdf",
        "name": "n.pdf",
        "type": "application/pdf",
        "size": 5,
        "sha256": "ab" * 32,
    } | changed


BROKEN_FILES = [
    None, "", "null", "{}", "[]", "[", "x", '"a"', "5", "[5]", "[null]", '["ab/cd.pdf"]', "[[]]", "[{}]",
    json.dumps([file_entry()] * 101),
    *(
        json.dumps([file_entry(), file_entry(**{name: value})])
        for name, values in {
            "key": (None, "", 5, ["a"], "k" * 1025), "name": (None, "", 7, "n" * 256), "type": (5, "", "t" * 121),
            "size": (None, -1, 1.5, "5", True, 10**15, 10**30),
            "sha256": (None, "", "ab", "ab" * 31 + "a", "zz" * 32, 5),
        }.items()
        for value in values
    ),
    '[{"key":"ab/' + "ab" * 16 + '","name":"b","type":null,"size":1e3,"sha256":"' + "ab" * 32 + '"}]',
]  # fmt: skip


@pytest.mark.parametrize("files", BROKEN_FILES)
def test_a_broken_list_of_files_is_refused(judge: JudgedDatabase, files: str | None) -> None:
    class Given(Act):
        """An act whose files are sent as they are."""

        def files_json(self) -> str | None:
            return files

    act = Given(str(uuid4()), ActKind.SUBMIT, target_faculty_id=1, title="T")
    before = judge.value("SELECT COUNT(*) FROM student_uploads")
    assert judge.record("stu", act).refusal == "INVALID files"
    assert judge.value("SELECT COUNT(*) FROM student_uploads") == before


def test_a_file_may_lack_a_media_type(judge: JudgedDatabase) -> None:
    class Given(Act):
        """An act whose files are sent as they are."""

        def files_json(self) -> str | None:
            entry = file_entry(type=None)
            return json.dumps([entry, {name: value for name, value in entry.items() if name != "type"}])

    answer = judge.record("stu", Given(str(uuid4()), ActKind.SUBMIT, target_faculty_id=1, title="T"))
    assert answer.outcome is not None
    rows = judge.root("SELECT media_type FROM upload_files WHERE upload_id=:u", u=answer.outcome.upload_id)
    assert rows == [(None,), (None,)]


def test_revisions_are_counted_along_ones_own_work(judge: JudgedDatabase) -> None:
    first = judge.submit("stu").outcome
    assert first is not None
    second = judge.submit("stu", previous_upload_id=first.upload_id).outcome
    assert second is not None
    third = judge.submit("stu", previous_upload_id=second.upload_id).outcome
    assert third is not None
    query = "SELECT revision,previous_upload_id FROM upload_state WHERE upload_id=:u"
    assert judge.root(query, u=third.upload_id) == [(3, second.upload_id)]
    assert judge.submit("sam", previous_upload_id=first.upload_id).refusal == "INVALID previous_upload_id"
    assert judge.submit("stu", previous_upload_id=10**9).refusal == "INVALID previous_upload_id"
    portals = judge.upload(student=5)
    fourth = judge.submit("stu", previous_upload_id=portals).outcome
    assert fourth is not None
    assert judge.root(query, u=fourth.upload_id) == [(2, portals)]


def test_withdrawn_work_is_the_registrars_to_reopen(judge: JudgedDatabase) -> None:
    upload = judge.upload()
    assert judge.act("stu", "withdraw", upload).status == "withdrawn"
    assert judge.act("ann", "approve", upload).refusal == "STATE"
    assert judge.act("stu", "withdraw", upload).refusal == "STATE"
    assert judge.act("reg", "reopen", upload).status == "submitted"
    assert judge.act("ann", "approve", upload).status == "approved"
    assert judge.act("stu", "withdraw", upload).refusal == "STATE"
    assert judge.act("reg", "withdraw", upload, reason="Asked for.").status == "withdrawn"


def test_teaching_can_be_demanded(judge: JudgedDatabase) -> None:
    mine, other = judge.upload(student=5), judge.upload(student=7)
    judge.root("INSERT INTO faculty_students(faculty_id,student_id) VALUES(1,5)")
    judge.root("INSERT INTO settings(name,value) VALUES('require_teaching','1')")
    try:
        assert judge.act("ann", "approve", other).refusal == "DENIED whose"
        assert [row.id for row in judge.client("ann").reader.rows([mine, other])] == [mine]
        assert judge.act("ann", "approve", mine).accepted
        assert judge.act("reg", "reassign", other, target_faculty_id=2, reason="Teaches it.").accepted
    finally:
        judge.root("DELETE FROM settings WHERE name='require_teaching'")
        judge.root("DELETE FROM faculty_students")
    again = judge.upload(student=7)
    assert judge.act("ann", "approve", again).accepted


def test_several_roles_add_up(judge: JudgedDatabase) -> None:
    others, own = judge.upload(faculty=2), judge.upload(faculty=1)
    assert judge.act("duo", "approve", others).refusal == "DENIED whose"
    assert judge.act("duo", "withdraw", others, reason="Twice there.").accepted
    assert judge.act("duo", "approve", own).accepted
    assert judge.act("duo", "reopen", own).accepted


def test_what_cannot_be_seen_is_refused_as_what_is_not_there(judge: JudgedDatabase) -> None:
    theirs = judge.upload(student=6, faculty=2)
    for login in ("ann", "stu", "fay"):
        assert judge.act(login, "approve", theirs).refusal == "DENIED whose"
        assert judge.act(login, "approve", 10**9, expected_version=1).refusal == "DENIED whose"
        assert judge.act(login, "approve", None, expected_version=1).refusal == "DENIED whose"
