"""Ways in which a decision could be lost, doubled or land elsewhere, each tried on the real journal and database."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from edumanage_desktop.adapters.database import Database, open_database
from edumanage_desktop.adapters.journal import FileActJournal
from edumanage_desktop.domain.acts import Act, ActKind, ActOutcome
from edumanage_desktop.domain.errors import (
    Conflict,
    DatabaseError,
    DatabaseReadOnly,
    DatabaseUnreachable,
    JournalError,
    Refused,
)
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.entrance import database_identity
from edumanage_desktop.services.review import Outbox
from tests.adapters.judged_database import JudgedDatabase, judged_database


@pytest.fixture
def judged(tmp_path: Path) -> Iterator[JudgedDatabase]:
    """A department in an SQLite file."""
    with judged_database("sqlite", folder=tmp_path, server=None) as made:
        yield made


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[FileActJournal]:
    """A journal of its own."""
    made = FileActJournal(folder=tmp_path / "journal")
    yield made
    made.close()


def approval(upload_id: int, version: int = 1, student_id: int | None = None) -> Act:
    return Act(str(uuid4()), ActKind.APPROVE, upload_id, version, student_id=student_id)


class Failing:
    """The real recorder behind somebody who reports a failure of the database for one act."""

    def __init__(self, database: Database, poison: Act, failure: DatabaseError) -> None:
        self._database, self._poison, self._failure = database, poison, failure

    def record(self, act: Act) -> ActOutcome:
        """Fail for the poison, record all else."""
        if act == self._poison:
            raise self._failure
        return self._database.recorder.record(act)


class UntidyJournal(FileActJournal):
    """A journal on a disk that lets nothing be removed."""

    stuck = True

    def forget(self, act_uuid: str) -> None:
        """Refuse while the disk is stuck."""
        if self.stuck:
            raise JournalError(Sentence("stuck"))
        super().forget(act_uuid)


def test_a_refusal_that_nobody_was_told_is_told_by_the_next_session(judged: JudgedDatabase, tmp_path: Path) -> None:
    upload = judged.upload()
    judged.act("ann", "approve", upload)
    first = FileActJournal(folder=tmp_path / "journal")
    outbox = Outbox(journal=first, recorder=judged.client("ann").recorder)
    late = approval(upload)
    outbox.keep(late)
    with pytest.raises(Conflict):
        outbox.deliver(late)
    assert outbox.pending() == (), "this session does not ask again"
    first.close()  # as at its end: the window had not told yet
    second = FileActJournal(folder=tmp_path / "journal")
    outbox = Outbox(journal=second, recorder=judged.client("ann").recorder)
    (resent,), stopped_by = outbox.resend_until_stopped()
    assert isinstance(resent.refusal, Conflict)
    assert stopped_by is None
    outbox.forget(late.act_uuid)
    assert second.pending() == ()
    second.close()


def test_what_was_refused_is_not_sent_again_by_a_sending_that_was_queued_before(
    judged: JudgedDatabase, journal: FileActJournal
) -> None:
    outbox, act = Outbox(journal=journal, recorder=judged.client("ann").recorder), approval(judged.upload())
    outbox.keep(act)
    judged.root("UPDATE people SET active=0 WHERE login='ann'")
    with pytest.raises(Refused):
        outbox.deliver(act)
    judged.root("UPDATE people SET active=1 WHERE login='ann'")
    with pytest.raises(Refused):
        outbox.deliver(act)
    assert judged.root("SELECT COUNT(*) FROM acts") == [(0,)]
    outbox.forget(act.act_uuid)
    assert outbox.send(act).version == 2, "decided anew, once the person knows"


def test_a_journal_that_cannot_be_tidied_hides_no_answer_and_is_tidied_later(
    judged: JudgedDatabase, tmp_path: Path
) -> None:
    upload = judged.upload()
    journal = UntidyJournal(folder=tmp_path / "untidy")
    outbox = Outbox(journal=journal, recorder=judged.client("ann").recorder)
    assert outbox.send(approval(upload)).version == 2
    with pytest.raises(Conflict):
        outbox.send(approval(upload))
    assert outbox.pending() == ()
    assert outbox.resend_until_stopped() == ([], None)
    journal.stuck = False
    assert outbox.pending() == ()
    assert journal.pending() == ()
    journal.close()


def test_an_act_that_alone_meets_an_unexpected_error_holds_nothing_up(
    judged: JudgedDatabase, journal: FileActJournal
) -> None:
    acts = [approval(judged.upload()) for _ in range(3)]
    failure = DatabaseError(Sentence("unexpected"))
    outbox = Outbox(journal=journal, recorder=Failing(judged.client("ann"), acts[0], failure))
    for act in acts:
        outbox.keep(act)
    resent, stopped_by = outbox.resend_until_stopped()
    assert [each.act for each in resent] == acts[1:]
    assert stopped_by is failure
    assert outbox.pending() == (acts[0],)


def reopening(upload_id: int, version: int) -> Act:
    return Act(str(uuid4()), ActKind.REOPEN, upload_id, version)


def rejection(upload_id: int, version: int) -> Act:
    return Act(str(uuid4()), ActKind.REJECT, upload_id, version, feedback="Error bars.")


def test_what_follows_is_sent_once_and_about_the_version_that_the_first_one_made(
    judged: JudgedDatabase, journal: FileActJournal
) -> None:
    upload = judged.upload()
    judged.act("ann", "approve", upload)
    first, mine = reopening(upload, 2), rejection(upload, 2)
    outbox = Outbox(journal=journal, recorder=judged.client("ann").recorder)
    outbox.keep(first, mine)
    assert outbox.pending() == (first,)
    resent, stopped_by = outbox.resend_until_stopped()
    assert [(each.act.act_uuid, each.outcome and each.outcome.version) for each in resent] == [
        (first.act_uuid, 3), (mine.act_uuid, 4),
    ]  # fmt: skip
    assert stopped_by is None
    assert judged.kinds(upload)[1:] == ["approve", "reopen", "reject"]
    assert journal.pending() == outbox.pending() == ()


def test_what_follows_waits_alone_once_the_first_one_was_accepted(
    judged: JudgedDatabase, journal: FileActJournal
) -> None:
    upload = judged.upload()
    judged.act("ann", "approve", upload)
    first, mine = reopening(upload, 2), rejection(upload, 2)
    recorder = Failing(judged.client("ann"), replace(mine, expected_version=3), DatabaseUnreachable(Sentence("away")))
    outbox = Outbox(journal=journal, recorder=recorder)
    outbox.keep(first, mine)
    resent, stopped_by = outbox.resend_until_stopped()
    assert [each.act for each in resent] == [first]
    assert isinstance(stopped_by, DatabaseUnreachable)
    assert outbox.pending() == (replace(mine, expected_version=3),)
    assert journal.pending() == (first,), "another session finds out by it which version is decided on"


def test_what_follows_a_refused_act_is_never_sent(judged: JudgedDatabase, tmp_path: Path) -> None:
    """Though somebody else has made the very version that the first one would have made."""
    upload = judged.upload()
    for kind in ("approve", "reopen"):
        judged.act("ann", kind, upload)
    first, mine = reopening(upload, 2), rejection(upload, 2)
    for _session in range(2):
        journal = FileActJournal(folder=tmp_path / "journal")
        outbox = Outbox(journal=journal, recorder=judged.client("ann").recorder)
        if not outbox.pending():
            outbox.keep(first, mine)
        (resent,), _ = outbox.resend_until_stopped()
        assert (resent.act, type(resent.refusal)) == (first, Conflict)
        assert outbox.following(first.act_uuid) == mine, "for telling the person"
        assert outbox.pending() == ()
        journal.close()
    journal = FileActJournal(folder=tmp_path / "journal")
    Outbox(journal=journal, recorder=judged.client("ann").recorder).forget(first.act_uuid)
    assert journal.pending() == ()
    assert judged.kinds(upload)[1:] == ["approve", "reopen"]
    journal.close()


def test_a_database_that_is_away_is_asked_once_and_in_order(judged: JudgedDatabase, journal: FileActJournal) -> None:
    acts = [approval(judged.upload()) for _ in range(3)]
    outbox = Outbox(
        journal=journal, recorder=Failing(judged.client("ann"), acts[1], DatabaseReadOnly(Sentence("read-only")))
    )
    for act in acts:
        outbox.keep(act)
    resent, stopped_by = outbox.resend_until_stopped()
    assert [each.act for each in resent] == acts[:1]
    assert isinstance(stopped_by, DatabaseReadOnly)
    assert outbox.pending() == tuple(acts[1:])


def test_a_decision_that_waited_does_not_land_on_another_students_work_of_the_same_number(
    judged: JudgedDatabase, journal: FileActJournal
) -> None:
    """The database was restored from before the submission was handed in, and somebody else's got its number."""
    upload = judged.upload(student=6)
    outbox = Outbox(journal=journal, recorder=judged.client("ann").recorder)
    with pytest.raises(Conflict) as caught:
        outbox.send(approval(upload, student_id=5))
    assert caught.value.theirs is not None
    assert judged.kinds(upload) == ["arrived"]
    assert outbox.send(approval(upload, student_id=6)).version == 2


def test_what_is_recorded_goes_into_the_file_that_stands_there(judged: JudgedDatabase, tmp_path: Path) -> None:
    """A backup was put in the database's place: writing on into the file that is gone would lose every decision."""
    first, second = judged.upload(), judged.upload()
    database = judged.open("ann")
    assert database.recorder.record(approval(first)).version == 2
    path = Path(str(judged.engine.url.database))
    judged.close()
    restored = tmp_path / "restored.sqlite"
    with sqlite3.connect(path) as source, sqlite3.connect(restored) as target:
        source.backup(target)
    target.close()
    source.close()
    os.replace(restored, path)
    assert database.recorder.record(approval(second)).version == 2
    database.close()
    with sqlite3.connect(path) as standing:
        status = standing.execute("SELECT status FROM student_uploads WHERE id=?", (second,)).fetchone()
    standing.close()
    assert status == ("approved",)


def test_a_database_file_that_went_away_is_not_replaced_by_an_empty_one(
    judged: JudgedDatabase, journal: FileActJournal, tmp_path: Path
) -> None:
    upload = judged.upload()
    path = Path(str(judged.engine.url.database))
    database = judged.open("ann")
    judged.close()
    os.rename(path, tmp_path / "elsewhere.sqlite")
    outbox = Outbox(journal=journal, recorder=database.recorder)
    with pytest.raises(DatabaseUnreachable):
        outbox.send(approval(upload))
    with pytest.raises(DatabaseUnreachable, match="missing"):
        open_database(judged.url, login="ann")
    assert not path.exists()
    os.rename(tmp_path / "elsewhere.sqlite", path)
    (resent,), stopped_by = outbox.resend_until_stopped()
    assert resent.outcome is not None
    assert stopped_by is None
    database.close()


def test_another_person_cannot_send_what_a_copied_journal_holds(judged: JudgedDatabase, tmp_path: Path) -> None:
    """Whoever sends is who the database takes them for; a journal in the wrong folder lends nobody's name."""
    upload = judged.upload(faculty=1)
    mine = FileActJournal(folder=tmp_path / "ann")
    mine.write(approval(upload))
    mine.close()
    shutil.copytree(tmp_path / "ann", tmp_path / "bob")
    theirs = FileActJournal(folder=tmp_path / "bob")
    (resent,), _ = Outbox(journal=theirs, recorder=judged.client("bob").recorder).resend_until_stopped()
    assert isinstance(resent.refusal, Refused)
    assert judged.kinds(upload) == ["arrived"]
    theirs.close()


def test_a_damaged_entry_is_counted_and_the_others_are_sent(judged: JudgedDatabase, tmp_path: Path) -> None:
    acts = [approval(judged.upload()) for _ in range(2)]
    before = FileActJournal(folder=tmp_path / "journal")
    for act in acts:
        before.write(act)
    before.close()
    (entry,) = (tmp_path / "journal").glob(f"*{acts[0].act_uuid}.json")
    entry.write_bytes(entry.read_bytes().replace(b"approve", b"reject "))
    after = FileActJournal(folder=tmp_path / "journal")
    outbox = Outbox(journal=after, recorder=judged.client("ann").recorder)
    (resent,), _ = outbox.resend_until_stopped()
    assert resent.act == acts[1]
    assert outbox.unreadable() == 1
    after.close()


def test_an_identity_follows_what_is_really_there(tmp_path: Path) -> None:
    (tmp_path / "autumn.sqlite").touch()
    (tmp_path / "spring.sqlite").touch()
    link = tmp_path / "current.sqlite"
    link.symlink_to("autumn.sqlite")
    autumn = database_identity(f"sqlite:///{link}")
    assert autumn == database_identity(f"sqlite:///{tmp_path / 'autumn.sqlite'}")
    link.unlink()
    link.symlink_to("spring.sqlite")
    assert database_identity(f"sqlite:///{link}") != autumn
    sockets = {database_identity(f"mysql:///em?unix_socket=/run/{name}.sock") for name in ("a", "b")}
    assert len(sockets | {database_identity("mysql:///em")}) == 3
    assert database_identity("mysql+pymysql://ann:x@db/em") == database_identity("mariadb://db:3306/em")
