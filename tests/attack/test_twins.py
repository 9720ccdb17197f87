"""Work that is in two submissions: who learns whose the other is, who says that a pair is explained, who indexes."""

import pytest

from tests.attack.attack import (
    HARMLESS,
    NOTHING,
    READABLE,
    RIGHTS,
    Attack,
    answers,
    attacks,
    changes,
    refused,
    writable,
)
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer

_REMARK = "INSERT INTO twin_remarks(remark_uuid,upload_id,other_upload_id,explained,note) VALUES('$uuid',{},{},{},{})"
_TOLD = "twin_id,twin_title,twin_student_name,twin_student_number,twin_faculty_name,note,explained_by"
_NONE = (None,) * 7
_WHOSE, _PAIR, _NOTE = (
    refused(f"EM|{words}", 1644) for words in ("DENIED|reason=whose", "INVALID|field=pair", "INVALID|field=note")
)
_SAID = changes(
    "twin_remarks", "twins_explained", proof="SELECT login,note FROM twins_explained", shows=(("rita", "in class"),) * 2
)
_TAKEN_BACK = changes("twin_remarks", "twins_explained", proof="SELECT COUNT(*) FROM twins_explained", shows=((0,),))
_COPY = "INSERT INTO group_copies(upload_id,group_key) VALUES({},'{}')"
_NO_COPY = refused("EM|INVALID|field=group_key", 1644)
_KEY = "aaaaaaaa-0000-4000-8000-000000000021"
ATTACKS = (
    # A faculty member learns that there is a twin, how near it is, and that it was explained: nothing else of it.
    Attack(
        "fay", f"SELECT upload_id,share,explained,{_TOLD} FROM faculty_like_texts", *(answers((1, 87, 1, *_NONE)),) * 2
    ),
    Attack(
        "fay", f"SELECT upload_id,share,explained,{_TOLD} FROM faculty_same_files", *(answers((3, 100, 0, *_NONE)),) * 2
    ),
    *attacks(
        "fay",
        NOTHING,
        NOTHING,
        "SELECT * FROM faculty_like_texts WHERE upload_id=$theirs",
        "SELECT * FROM faculty_same_files WHERE upload_id=$rejected",
        "SELECT 1 FROM faculty_like_texts WHERE twin_title LIKE 'secret%'",
        "SELECT 1 FROM faculty_like_texts WHERE twin_id=$theirs OR note LIKE '%secret%'",
        "SELECT 1 FROM faculty_like_texts t JOIN faculty_uploads u ON u.id=t.twin_id",
    ),
    *attacks("noah", NOTHING, NOTHING, "SELECT * FROM faculty_like_texts", "SELECT * FROM faculty_same_files"),
    *attacks("fay", RIGHTS, NOTHING, "SELECT * FROM all_like_texts", "SELECT * FROM all_same_files"),
    *attacks("stu", RIGHTS, NOTHING, "SELECT * FROM faculty_like_texts", "SELECT * FROM all_same_files"),
    *attacks("stu", RIGHTS, READABLE, "SELECT * FROM twin_pairs", "SELECT * FROM text_prints"),
    *attacks("rita", RIGHTS, NOTHING, "SELECT * FROM index_prints", "SELECT * FROM index_pairs"),
    # Who sees both sides says that a pair is explained, and nobody else.
    *attacks("fay", _WHOSE, _WHOSE, _REMARK.format(1, 2, 1, "'x'"), _REMARK.format(2, 7, 0, "NULL")),
    Attack("stu", _REMARK.format(1, 3, 1, "'x'"), RIGHTS, _WHOSE),
    Attack("bak", _REMARK.format(1, 3, 1, "'x'"), RIGHTS, _WHOSE),
    Attack("noah", _REMARK.format(1, 3, 1, "'x'"), _WHOSE, _WHOSE),
    Attack("rita", _REMARK.format(1, 4711, 1, "'x'"), _WHOSE, _WHOSE),
    Attack("rita", _REMARK.format(1, 2, 1, "'in class'"), _SAID, _SAID),
    Attack("rita", _REMARK.format(1, 2, 0, "NULL"), _TAKEN_BACK, _TAKEN_BACK),
    *attacks(
        "rita", _PAIR, _PAIR, _REMARK.format(2, 1, 1, "'x'"), _REMARK.format(1, 2, 7, "'x'"),
        _REMARK.format(1, 2, 1, "'x'").replace("$uuid", "no number"),
    ),
    *attacks("rita", _WHOSE, _WHOSE, _REMARK.format(1, 1, 1, "'x'")),
    *attacks(
        "rita", _NOTE, _NOTE, _REMARK.format(1, 2, 1, "NULL"), _REMARK.format(1, 2, 1, "'  '"),
    ),
    *attacks(
        "rita",
        RIGHTS,
        READABLE,
        "SELECT * FROM twin_remarks",
        "SELECT * FROM twins_explained",
    ),
    Attack(
        "rita",
        "INSERT INTO twin_remarks(remark_uuid,upload_id,other_upload_id,explained,note,login)"
        " VALUES('$uuid',1,2,1,'x','fay')",
        RIGHTS,
        writable("twin_remarks", "twins_explained"),
    ),
    # Copies of a group are marked by who imports them, once.
    *attacks("fay", RIGHTS, refused("EM|DENIED|reason=kind"), _COPY.format(1, _KEY)),
    Attack("rita", _COPY.format(1, _KEY), changes("group_copies"), changes("group_copies")),
    *attacks("rita", _NO_COPY, _NO_COPY, _COPY.format(1, "x"), _COPY.format(4711, _KEY)),
    Attack("rita", _COPY.format(4, _KEY), refused("Duplicate", 1062), refused("UNIQUE")),
    # The index is an administrator's.
    Attack("ada", "DELETE FROM index_pairs", changes("twin_pairs"), refused("cannot modify")),
    Attack(
        "ada",
        "INSERT INTO index_prints(upload_id,position,outcome) VALUES(9,1,'none')",
        changes("text_prints"),
        refused("cannot modify"),
    ),
    *attacks("rita", RIGHTS, refused("cannot modify"), "DELETE FROM index_pairs", "DELETE FROM index_prints"),
    *attacks("fay", RIGHTS, refused("EM|DENIED|reason=kind"), "DELETE FROM work_templates"),
    Attack("fay", "SELECT * FROM work_templates", RIGHTS, READABLE),
    # What was found goes with its file, by whomever the file is removed, and so does what was said of it.
    Attack(
        "portal",
        "DELETE FROM student_uploads WHERE id=1",
        changes(
            "history", "history_texts", "student_uploads", "text_anchors", "text_prints", "twin_pairs",
            "twin_remarks", "twins_explained", "upload_files", "upload_search", "upload_state",
            proof="SELECT COUNT(*) FROM twin_pairs", shows=((0,),),
        ),
        writable(
            "history", "history_texts", "student_uploads", "text_anchors", "text_prints", "twin_pairs",
            "twin_remarks", "twins_explained", "upload_files", "upload_search", "upload_state",
        ),
    ),
    Attack("ada", "SELECT * FROM index_prints", HARMLESS, HARMLESS),
)  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_on_a_server(on_server: AttackedServer, attack: Attack) -> None:
    on_server.withstand(attack)


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_in_a_file(in_file: AttackedFile, attack: Attack) -> None:
    in_file.withstand(attack)
