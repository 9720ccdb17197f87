"""The journal of acts keeps what it said it keeps, in order, for one person only."""

import hashlib
import json
import multiprocessing
import os
import stat
import sys
import uuid
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from edumanage_desktop.adapters.journal import DAMAGED_FOLDER, FileActJournal, journal_folder
from edumanage_desktop.domain.acts import Act, ActFile, ActKind
from edumanage_desktop.domain.errors import DatabaseUnreachable, JournalError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.review import Outbox


def an_act(number: int = 1, *, kind: ActKind = ActKind.APPROVE) -> Act:
    return Act(str(uuid.uuid4()), kind, upload_id=number, expected_version=3, feedback="Zażółć 王小明 \u202e\x00 ok")


def test_everything_written_is_pending_in_order_and_complete(tmp_path: Path) -> None:
    submit = Act(
        str(uuid.uuid4()),
        ActKind.SUBMIT,
        student_id=7,
        title="Interference",
        files=(ActFile("ab/ab12.pdf", "a.pdf", "application/pdf", 3, "00" * 32),),
    )
    acts = [an_act(number) for number in range(12)] + [submit]
    journal = FileActJournal(folder=tmp_path / "journal")
    for act in acts:
        journal.write(act)

    assert journal.pending() == tuple(acts)


def test_forgotten_acts_are_gone_and_unknown_ones_are_ignored(tmp_path: Path) -> None:
    journal = FileActJournal(folder=tmp_path)
    first, second = an_act(1), an_act(2)
    journal.write(first)
    journal.write(second)
    journal.forget(first.act_uuid)
    journal.forget(first.act_uuid)
    journal.forget("never written")

    assert journal.pending() == (second,)


def test_the_order_of_writing_survives_forgetting_and_a_restart(tmp_path: Path) -> None:
    journal = FileActJournal(folder=tmp_path)
    first, second, third = an_act(1), an_act(2), an_act(3)
    for act in (first, second):
        journal.write(act)
    journal.forget(first.act_uuid)
    journal.close()
    later = FileActJournal(folder=tmp_path)
    later.write(third)

    assert later.pending() == (second, third)


def test_writing_a_pending_act_again_keeps_one_in_its_place(tmp_path: Path) -> None:
    journal = FileActJournal(folder=tmp_path)
    first, second = an_act(1), an_act(2)
    for act in (first, second, first):
        journal.write(act)

    assert journal.pending() == (first, second)


def test_what_follows_an_act_is_kept_with_it_and_goes_with_it(tmp_path: Path) -> None:
    journal = FileActJournal(folder=tmp_path)
    first, then, alone = an_act(1, kind=ActKind.REOPEN), an_act(1, kind=ActKind.REJECT), an_act(2)
    journal.write(first, then)
    journal.write(alone)
    journal.close()
    later = FileActJournal(folder=tmp_path)
    assert later.pending() == (first, alone), "what follows is not pending before the first one was accepted"
    assert (later.following(first.act_uuid), later.following(alone.act_uuid)) == (then, None)
    later.forget(first.act_uuid)
    assert (later.pending(), later.following(first.act_uuid)) == ((alone,), None)


def test_an_entry_of_the_first_format_stays_readable(tmp_path: Path) -> None:
    act = an_act()
    record = act.to_record()
    canonical = json.dumps(record, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    entry = {"format": 1, "act": record, "sha256": hashlib.sha256(canonical.encode()).hexdigest()}
    (tmp_path / f"{1:016d}-{'a' * 16}-{act.act_uuid}.json").write_text(json.dumps(entry))
    assert FileActJournal(folder=tmp_path).pending() == (act,)


def test_an_act_without_a_following_one_is_written_as_programs_before_read_it(tmp_path: Path) -> None:
    FileActJournal(folder=tmp_path).write(an_act())
    (path,) = tmp_path.glob("*.json")
    document = json.loads(path.read_bytes())
    assert (document["format"], set(document)) == (1, {"format", "act", "sha256"})


@pytest.mark.parametrize("which", range(5))
def test_an_entry_whose_following_act_was_altered_or_taken_out_is_no_entry(tmp_path: Path, which: int) -> None:
    """Sending the first one alone would reopen a submission that nobody then decides."""
    journal = FileActJournal(folder=tmp_path)
    journal.write(an_act(1, kind=ActKind.REOPEN), an_act(1, kind=ActKind.REJECT))
    (path,) = tmp_path.glob("*.json")
    document = json.loads(path.read_bytes())
    following = document["following"]
    altered = [
        {**document, "following": {**following, "upload_id": 99}},
        {key: value for key, value in document.items() if key != "following"},
        {**document, "following": None},
        {**document, "format": 1},
        {**document, "following": "reject"},
    ]
    path.write_text(json.dumps(altered[which]))
    assert journal.pending() == ()
    assert journal.unreadable() == 1


@pytest.mark.parametrize("bad_uuid", ["", "../../etc/passwd", "A" * 10, "a/b", "a" * 65, "-a"])
def test_an_identifier_that_is_no_uuid_never_becomes_a_file_name(tmp_path: Path, bad_uuid: str) -> None:
    journal = FileActJournal(folder=tmp_path / "journal")
    with pytest.raises(JournalError):
        journal.write(Act(bad_uuid, ActKind.APPROVE, upload_id=1, expected_version=1))
    assert journal.pending() == ()
    assert [path.name for path in tmp_path.iterdir()] == ["journal"]


def corruptions(content: bytes) -> list[bytes]:
    document = json.loads(content)
    other = {**document, "act": {**document["act"], "upload_id": 99}}
    return [
        b"",
        content[: len(content) // 2],
        content[:-1],
        b"\x00" * len(content),
        b"[" * 100_000,
        json.dumps(other).encode(),
        b'{"format": 2}',
        b"null",
        b"\xff\xfe\xfd",
    ]


@pytest.mark.parametrize("which", range(9))
def test_a_torn_or_altered_entry_is_moved_aside_and_told_and_stops_nothing(tmp_path: Path, which: int) -> None:
    journal = FileActJournal(folder=tmp_path)
    acts = [an_act(number) for number in range(3)]
    for act in acts:
        journal.write(act)
    path = next(path for path in tmp_path.iterdir() if acts[1].act_uuid in path.name)
    path.write_bytes(corruptions(path.read_bytes())[which])

    assert journal.pending() == (acts[0], acts[2])
    (damaged,) = journal.damaged()
    assert acts[1].act_uuid in damaged.path.name
    assert damaged.path.parent.name == DAMAGED_FOLDER
    assert "damaged" in damaged.reason
    assert journal.pending() == (acts[0], acts[2])


def test_foreign_things_in_the_folder_are_moved_aside(tmp_path: Path) -> None:
    journal = FileActJournal(folder=tmp_path)
    act = an_act()
    journal.write(act)
    (tmp_path / "holiday.jpg").write_bytes(b"\xff\xd8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("/etc/passwd")
    (tmp_path / f"{1:016d}-{'a' * 16}-{uuid.uuid4()}.json.0123abcd.writing").write_bytes(b'{"format":1')

    assert journal.pending() == (act,)
    reasons = {entry.path.name.split(".")[0]: entry.reason for entry in journal.damaged()}
    assert {"holiday", "folder", "link"} < set(reasons)
    assert sum("never shown as done" in reason for reason in reasons.values()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
def test_only_the_owner_gets_into_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    folder.mkdir(mode=0o755)
    FileActJournal(folder=folder).write(an_act())
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in folder.glob("*.json"))


def test_a_journal_that_cannot_be_written_says_so_and_keeps_nothing(tmp_path: Path) -> None:
    journal = FileActJournal(folder=tmp_path)
    (tmp_path / f"{1:016d}-{journal._writer}-{'b' * 8}.json").mkdir()  # no file can be renamed to there
    with pytest.raises(JournalError, match="nothing was sent"):
        journal.write(Act("b" * 8, ActKind.APPROVE, upload_id=1, expected_version=1))
    assert journal.pending() == ()


def test_a_file_where_the_folder_should_be_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "journal").write_text("no folder")
    with pytest.raises(JournalError):
        FileActJournal(folder=tmp_path / "journal")


def test_no_two_servers_or_logins_share_a_folder(tmp_path: Path) -> None:
    pairs = [
        ("db", "nowak"),
        ("db", "Nowak"),
        ("dbn", "owak"),
        ("d", "bnowak"),
        ("db/nowak", ""),
        ("", "db/nowak"),
        ("db", "../nowak"),
        ("db", "no\x00wak"),
        ("mariadb://physics:3306/portal", "żaneta"),
    ]
    folders = [journal_folder(tmp_path, *pair) for pair in pairs]
    assert len({str(folder).casefold() for folder in folders}) == len(pairs)
    for folder, act in zip(folders, map(an_act, range(len(folders))), strict=True):
        journal = FileActJournal(folder=folder)
        assert journal.pending() == ()
        journal.write(act)
        assert folder.resolve().is_relative_to(tmp_path.resolve())


def test_a_second_open_window_leaves_the_first_ones_acts_alone(tmp_path: Path) -> None:
    first, second = FileActJournal(folder=tmp_path), FileActJournal(folder=tmp_path)
    mine, theirs = an_act(1), an_act(2)
    first.write(mine)
    second.write(theirs)
    assert first.pending() == (mine,)
    assert second.pending() == (theirs,)
    first.close()
    assert second.pending() == (mine, theirs)


def claim(folder: Path, ready: Barrier, count: int) -> None:
    journal = FileActJournal(folder=folder)
    ready.wait()
    got = journal.pending()
    (folder.parent / f"claimed-{os.getpid()}").write_text("\n".join(act.act_uuid for act in got))
    ready.wait()
    assert count


def test_of_windows_that_start_together_only_one_sends_what_a_crash_left(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    crashed = FileActJournal(folder=folder)
    acts = [an_act(number) for number in range(20)]
    for act in acts:
        crashed.write(act)
    crashed.close()
    context = multiprocessing.get_context("spawn")
    ready = context.Barrier(3)
    windows = [context.Process(target=claim, args=(folder, ready, 3)) for _ in range(3)]
    for window in windows:
        window.start()
    for window in windows:
        window.join(120)
        assert window.exitcode == 0
    claimed = [line for path in tmp_path.glob("claimed-*") for line in path.read_text().splitlines()]
    assert sorted(claimed) == sorted(act.act_uuid for act in acts)


class DeadServer:
    """A recorder whose database cannot be reached."""

    def record(self, act: Act) -> None:
        raise DatabaseUnreachable(Sentence("No connection."))


def test_the_outbox_keeps_an_act_that_could_not_be_sent(tmp_path: Path) -> None:
    journal = FileActJournal(folder=tmp_path)
    outbox = Outbox(journal=journal, recorder=DeadServer())  # type: ignore[arg-type] # it never returns an outcome
    act = an_act()
    with pytest.raises(DatabaseUnreachable):
        outbox.send(act)
    assert outbox.pending() == (act,)
