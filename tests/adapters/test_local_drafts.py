"""Drafts of feedback survive, belong to one (server, login), and never take an older text down with them."""

import os
import stat
from pathlib import Path

import pytest

from edumanage_desktop.adapters.local_drafts import LocalDrafts
from edumanage_desktop.domain.errors import DraftError
from edumanage_desktop.services.drafts import Draft, KeptDraft


def drafts(root: Path, login: str = "nowak", server: str = "physics-db") -> LocalDrafts:
    return LocalDrafts(root, server=server, login=login)


def typed(feedback: str, reason: str = "") -> KeptDraft:
    return KeptDraft(Draft(feedback, reason), is_shared=False)


def test_what_was_saved_is_there_again_letter_by_letter(tmp_path: Path) -> None:
    text = "Zażółć\n\r\n\tgęślą 王 \U0001f469\u200d\U0001f52c"
    drafts(tmp_path).save(7, typed(text))
    assert drafts(tmp_path).load_all() == {7: typed(text)}


def test_what_it_goes_back_to_is_kept_with_it(tmp_path: Path) -> None:
    kept = {
        7: KeptDraft(Draft("for the student", "for staff"), 1_790_000_000_000_001, is_shared=False),
        8: KeptDraft(Draft("known there too"), 5, is_shared=True),
        9: KeptDraft(Draft(), 6, is_shared=False),
    }
    for upload_id, draft in kept.items():
        drafts(tmp_path).save(upload_id, draft)
    assert drafts(tmp_path).load_all() == kept, "one that is empty, and stands in the database still, is to be dropped"


def test_feedback_that_programs_before_kept_is_read_and_moves(tmp_path: Path) -> None:
    drafts(tmp_path).save(7, typed("words"))
    (folder,) = tmp_path.iterdir()
    (folder / "9.txt").write_text("typed last year")
    assert drafts(tmp_path).load_all() == {7: typed("words"), 9: typed("typed last year")}
    drafts(tmp_path).save(9, typed("typed last year, and today"))
    assert {path.name for path in folder.iterdir()} == {"7.json", "9.json"}
    drafts(tmp_path).save(9, KeptDraft())
    assert drafts(tmp_path).load_all() == {7: typed("words")}


def test_nobody_else_sees_them(tmp_path: Path) -> None:
    drafts(tmp_path).save(7, typed("mine"))
    assert drafts(tmp_path, "okafor").load_all() == {}
    assert drafts(tmp_path, server="other-db").load_all() == {}
    assert drafts(tmp_path, "b", "a").load_all() == drafts(tmp_path, "ab", "").load_all() == {}


def test_blank_text_drops_the_draft(tmp_path: Path) -> None:
    kept = drafts(tmp_path)
    kept.save(7, typed("words"))
    kept.save(7, typed(" \n "))
    kept.save(8, typed(""))
    assert drafts(tmp_path).load_all() == {}


def test_a_failed_save_keeps_the_older_text(tmp_path: Path) -> None:
    kept = drafts(tmp_path)
    kept.save(7, typed("older"))
    folder = next(tmp_path.iterdir())
    blocked = tmp_path / "blocked"
    folder.rename(blocked)
    folder.write_text("a file stands in the folder's place")
    with pytest.raises(DraftError, match="still in the window"):
        kept.save(7, typed("newer"))
    folder.unlink()
    blocked.rename(folder)
    assert drafts(tmp_path).load_all() == {7: typed("older")}


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_nobody_else_of_the_computer_reads_them(tmp_path: Path) -> None:
    drafts(tmp_path / "drafts").save(7, typed("mine"))
    (folder,) = (tmp_path / "drafts").iterdir()
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "drafts", folder, folder / "7.json")]
    assert modes == [0o700, 0o700, 0o600]


def test_a_failed_save_leaves_no_feedback_in_a_temporary_file(tmp_path: Path) -> None:
    kept = drafts(tmp_path)
    kept.save(7, typed("words"))
    (folder,) = tmp_path.iterdir()
    (folder / "8.json").mkdir()  # nothing can be renamed to there
    with pytest.raises(DraftError):
        kept.save(8, typed("newer"))
    assert {path.name for path in folder.iterdir()} == {"7.json", "8.json"}


def test_what_killed_programs_were_writing_is_swept_at_opening(tmp_path: Path) -> None:
    kept = drafts(tmp_path)
    kept.save(7, typed("words"))
    (folder,) = tmp_path.iterdir()
    for name in ("8.json.0123abcd.writing", ".draft-x7_k2p"):
        (folder / name).write_text("half a sentence")
        os.utime(folder / name, (0, 0))
    assert kept.load_all() == {7: typed("words")}
    assert [path.name for path in folder.iterdir()] == ["7.json"]


def test_a_draft_that_cannot_be_read_is_not_replaced_by_a_newer_one(tmp_path: Path) -> None:
    kept = drafts(tmp_path)
    kept.save(7, typed("words"))
    (folder,) = tmp_path.iterdir()
    (folder / "8.json").write_bytes(b"\xff\xfe\x00")
    kept.load_all()
    kept.save(8, typed("newer"))
    assert kept.load_all() == {7: typed("words"), 8: typed("newer")}
    assert b"\xff\xfe\x00" in {path.read_bytes() for path in folder.iterdir()}


def test_foreign_and_broken_files_are_left_alone(tmp_path: Path) -> None:
    kept = drafts(tmp_path)
    kept.save(7, typed("words"))
    folder = next(tmp_path.iterdir())
    (folder / "notes.txt").write_text("not ours")
    (folder / "8.json").write_bytes(b"\xff\xfe\x00")
    assert kept.load_all() == {7: typed("words")}
    assert (folder / "notes.txt").exists()
