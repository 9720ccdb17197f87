"""Handing in, on both engines and a real folder: whole or not at all, each attempt recorded, nothing sent twice."""

import hashlib
import io
import json
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any, BinaryIO

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.earlier_hand_ins import DatabaseEarlierHandIns
from edumanage_desktop.adapters.database.events import DatabaseEventReporter
from edumanage_desktop.adapters.database.intake import DatabaseUploadRules
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.adapters.journal import FileActJournal
from edumanage_desktop.domain.errors import DatabaseError, FileNotStored, HandInCancelled, HandInRefused, Refused
from edumanage_desktop.domain.events import LONGEST_DETAIL
from edumanage_desktop.entrance import intake_desk
from edumanage_desktop.services.attempts import AttemptLog
from edumanage_desktop.services.intake import FileOnDisk, HandIn, Intake, IntakeDesk
from edumanage_desktop.services.media_types import media_type
from edumanage_desktop.services.review import Outbox
from edumanage_desktop.services.upload_rules import Collection
from edumanage_desktop.toolbox import CommandToolbox
from migrations.program.register import EVENTS_IN_FIVE_MINUTES
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

PDF = b"%PDF-1.7\n" + b"x" * 3_000_000


@dataclass
class Department:
    """A database, a store, and the work of one student on a disk."""

    own: JudgedDatabase
    store: LocalFileStore
    folder: Path
    outboxes: list[FileActJournal]

    def desk(self, login: str, *, store: Any = None, many: bool = False) -> IntakeDesk:
        """Return where a person hands in, `many` one after the other as an import does."""
        database = self.own.client(login)
        return intake_desk(
            database,
            store=store or self.store,
            outbox=self.outbox(login),
            hands_in_many=many,
        )

    def outbox(self, login: str) -> Outbox:
        """Return what sends the acts of a person."""
        journal = FileActJournal(folder=self.folder / "journal" / login)
        self.outboxes.append(journal)
        return Outbox(journal=journal, recorder=self.own.client(login).recorder)

    def intake(self, login: str = "stu") -> Intake:
        """Return who hands in as a person."""
        return self.desk(login).intake

    def file(self, name: str = "essay ż.pdf", content: bytes = PDF) -> FileOnDisk:
        """Write a file of a student's computer."""
        path = self.folder / name
        path.write_bytes(content)
        return FileOnDisk(path)

    def stored(self) -> list[Path]:
        """Return every file of the store, also unfinished ones."""
        return sorted(path for path in (self.folder / "store").rglob("*") if path.is_file())

    def content(self, store_key: str) -> bytes:
        """Return what the store has under a key."""
        with self.store.open(store_key) as stream:
            return stream.read()

    def attempts(self) -> list[str]:
        """Return what was recorded about attempts, oldest first."""
        return [row[0] for row in self.own.root("SELECT detail FROM events WHERE kind='upload-attempt' ORDER BY at_us")]

    def uploads(self) -> int:
        """Return how many submissions there are."""
        return int(self.own.value("SELECT COUNT(*) FROM student_uploads"))


@pytest.fixture(params=EVERY_ENGINE)
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Department]:
    """A department of each engine in turn."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as own:
        made = Department(own, LocalFileStore(root=tmp_path / "store"), tmp_path, [])
        (tmp_path / "store").mkdir()
        yield made
        for journal in made.outboxes:
            journal.close()


def handed(*files: Any, **values: Any) -> HandIn:
    given: dict[str, Any] = {"faculty_id": 1, "title": " On Light ", "files": files}
    return HandIn(**given | values)


def test_a_hand_in_is_a_submission_with_its_files(department: Department) -> None:
    seen: list[tuple[int, int]] = []
    files = (department.file(), department.file("main.py", b"print('ok')\n"))
    receipt = department.intake().hand_in(
        handed(*files, description="See page 3", collection=Collection(0, "Optics", "2026", None)),
        progress=lambda done, total: seen.append((done, total)),
    )
    assert [file.name for file in receipt.files] == ["essay ż.pdf", "main.py"]
    assert receipt.files[0].sha256 == hashlib.sha256(PDF).hexdigest()
    assert receipt.begun_at is not None
    assert receipt.ended_at is not None
    assert receipt.begun_at <= receipt.ended_at
    details = department.own.client("stu").reader.details(receipt.upload_id)
    assert details is not None
    assert (details.submission.title, details.description, details.submission.student_id) == (
        "On Light",
        "See page 3",
        5,
    )
    assert [department.content(file.store_key) for file in details.files] == [PDF, b"print('ok')\n"]
    assert [file.media_type for file in details.files] == ["application/pdf", media_type("x.py")]
    total = len(PDF) + 12
    assert seen[-1] == (total, total)
    assert seen == sorted(seen)
    (attempt,) = department.attempts()
    assert attempt.startswith(f"result=done files=2 bytes={total} ms=")


def test_a_registrar_hands_in_for_a_student_and_a_revision_names_the_one_before(department: Department) -> None:
    first = department.intake("reg").hand_in(handed(department.file(), student_id=6, reason="at the desk"))
    again = department.intake("sam").hand_in(handed(department.file(), previous_upload_id=first.upload_id))
    row = department.own.client("sam").reader.rows([again.upload_id])[0]
    assert (row.student_id, row.revision) == (6, 2)
    with pytest.raises(Refused, match="earlier revision"):
        department.intake("stu").hand_in(handed(department.file(), previous_upload_id=first.upload_id))
    with pytest.raises(Refused):
        department.intake("stu").hand_in(handed(department.file(), student_id=6))
    assert len(department.stored()) == 2, "what was refused leaves nothing in a store that may remove it"
    assert [each.split(" ms=")[0] for each in department.attempts()[2:]] == [
        f"result=failed why=code=INVALID field=previous_upload_id files=1 bytes={len(PDF)}",
        f"result=failed why=code=DENIED reason=whose files=1 bytes={len(PDF)}",
    ]


def test_what_breaks_a_rule_is_told_and_leaves_nothing(department: Department) -> None:
    good, bad = department.file(), department.file("setup.exe", b"MZ" + bytes(100))
    for files, why in (
        ((good, bad), "is a program"),
        ((FileOnDisk(department.folder / "gone.pdf"),), "cannot be read"),
        ((), "1 to 100 files"),
        ((good,) * 101, "1 to 100 files"),
        ((department.file("vast.pdf", b"%PDF-" + bytes(11 << 20)),), "10 MiB"),
    ):
        with pytest.raises(HandInRefused, match=why):
            department.intake().hand_in(handed(*files))
    assert (department.stored(), department.uploads()) == ([], 0)
    assert [each.partition(" files")[0] for each in department.attempts()] == ["result=failed why=HandInRefused"] * 5


@dataclass
class Shifting:
    """A file that is another one each time it is looked at."""

    sizes: list[int]
    content: bytes
    name: str = "essay.pdf"

    def size_bytes(self) -> int:
        return self.sizes.pop(0) if len(self.sizes) > 1 else self.sizes[0]

    def open(self) -> BinaryIO:
        return io.BytesIO(self.content)


def test_a_file_that_changes_while_it_is_read_is_not_handed_in(department: Department) -> None:
    with pytest.raises(HandInRefused, match="was changed while it was read"):
        department.intake().hand_in(handed(Shifting([100, 100, 100], PDF)))
    with pytest.raises(HandInRefused, match="grew while it was read"):
        department.intake().hand_in(handed(Shifting([100], b"%PDF-" + bytes(11 << 20))))
    assert (department.stored(), department.uploads()) == ([], 0)


def test_who_stops_hands_in_nothing(department: Department) -> None:
    unwanted = Event()
    with pytest.raises(HandInCancelled):
        department.intake().hand_in(
            handed(department.file(), department.file("second.pdf")),
            progress=lambda done, total: unwanted.set() if done > total // 2 else None,
            unwanted=unwanted,
        )
    assert (department.stored(), department.uploads()) == ([], 0)
    assert department.attempts()[0].startswith("result=failed why=HandInCancelled files=1")


def test_a_store_that_takes_nothing_is_told(department: Department) -> None:
    (department.folder / "blocked").write_bytes(b"")
    with pytest.raises(FileNotStored):
        department.desk("stu", store=LocalFileStore(root=department.folder / "blocked")).intake.hand_in(
            handed(department.file())
        )
    assert department.uploads() == 0


def test_a_database_that_is_away_gets_it_later_and_once(
    department: Department, monkeypatch: pytest.MonkeyPatch
) -> None:
    intake = department.intake()
    recorder = department.own.client("stu").recorder
    act = intake.stored(handed(department.file()))
    away = DatabaseError("away")  # type: ignore[arg-type]  # its sentence is not looked at
    with monkeypatch.context() as broken:
        broken.setattr(type(recorder), "record", lambda _self, _act: (_ for _ in ()).throw(away))
        with pytest.raises(DatabaseError):
            intake.send(act)
    assert (department.uploads(), len(department.stored())) == (0, 1), "the file stays: its act waits in the journal"
    outbox = Outbox(journal=department.outboxes[-1], recorder=recorder)
    (resent,), failure = outbox.resend_until_stopped()
    assert (failure, resent.outcome is not None) == (None, True)
    assert department.uploads() == 1
    receipt = intake.send(act)
    assert (receipt.upload_id, department.uploads()) == (resent.outcome and resent.outcome.upload_id, 1)


KILLED = """
    import os, sys
    from pathlib import Path
    from edumanage_desktop.adapters.database import open_database
    from edumanage_desktop.adapters.file_store.local import LocalFileStore
    from edumanage_desktop.adapters.journal import FileActJournal
    from edumanage_desktop.entrance import intake_desk
    from edumanage_desktop.services.intake import FileOnDisk, HandIn
    from edumanage_desktop.services.review import Outbox

    url, store, journal, file, steps = sys.argv[1:]
    left = int(steps)
    LASTING = {"fsync", "rename", "replace", "open", "mkdir", "unlink", "write", "execute", "sendall"}

    def step(frame, event, argument):
        global left
        left -= event == "c_call" and argument.__name__ in LASTING
        if left < 0:
            os.kill(os.getpid(), 9)

    database = open_database(url, login="stu", password=os.environ.get("STU"))
    outbox = Outbox(journal=FileActJournal(folder=Path(journal)), recorder=database.recorder)
    desk = intake_desk(database, store=LocalFileStore(root=Path(store)), outbox=outbox)
    handed = HandIn(faculty_id=1, title="Killed", files=[FileOnDisk(Path(file))])
    sys.setprofile(step)
    desk.intake.hand_in(handed)
    sys.setprofile(None)
    print("done")
"""


@pytest.mark.slow
def test_killed_at_any_step_it_is_a_whole_submission_or_nothing(department: Department) -> None:
    file = department.file()
    steps, whole = 1, 0
    while True:
        before = department.uploads()
        journal = department.folder / "journal" / f"killed-{steps}"
        done = subprocess.run(
            [
                *(sys.executable, "-c", textwrap.dedent(KILLED), department.own.url_of("stu")),
                *(str(department.folder / "store"), str(journal), str(file.path), str(steps)),
            ],
            capture_output=True, text=True, check=False, timeout=60, cwd=Path(__file__).parents[2],
        )  # fmt: skip
        assert done.returncode in (0, -signal.SIGKILL), done.stderr
        left = FileActJournal(folder=journal)
        outbox = Outbox(journal=left, recorder=department.own.client("stu").recorder)
        outbox.resend_until_stopped()
        left.close()
        made = department.uploads() - before
        assert made in (0, 1)
        whole += made
        if done.returncode == 0:
            assert made == 1
            break
        steps += 1
    assert steps > 15, "the kills went through storing, journaling and sending"
    reader = department.own.client("stu").reader
    ids = [row[0] for row in department.own.root("SELECT id FROM student_uploads")]
    for upload in ids:
        details = reader.details(upload)
        assert details is not None
        (stored,) = details.files
        content = department.content(stored.store_key)
        assert (len(content), hashlib.sha256(content).hexdigest()) == (stored.size_bytes, stored.sha256)
    assert len(ids) == whole


def test_the_command_hands_in_and_answers_with_the_receipt(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "essay.pdf").write_bytes(PDF)
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        words = [
            *("submit", str(tmp_path / "essay.pdf"), "--database", own.url, "--login", "reg", "--faculty", "1"),
            *("--student", "22F41A0424", "--title", "By command", "--store", str(tmp_path / "store"), "--json"),
        ]
        (tmp_path / "store").mkdir()
        assert commands.run(words, CommandToolbox()) == 0
        answered = json.loads(capsys.readouterr().out)
        assert answered["sha256"] == hashlib.sha256(PDF).hexdigest()
        row = own.root("SELECT student_id,faculty_id,title FROM student_uploads WHERE id=:id", id=answered["id"])
        assert row == [(5, 1, "By command")]
        for wrong, status in (
            (["--faculty", "3"], 4),
            (["--student", "nobody"], 4),
            (["--login", "ann"], 4),
            (["--again", "--store", str(tmp_path / "essay.pdf")], 3),
        ):
            assert commands.run([*words, *wrong], CommandToolbox()) == status
        assert commands.run(["submit", os.devnull, *words[2:]], CommandToolbox()) == 2
        capsys.readouterr()
        for left_out, said in (("--student", "with --student NUMBER"), ("--login", "with --login")):
            place = words.index(left_out)
            assert commands.run([*words[:place], *words[place + 2 :]], CommandToolbox()) in {3, 4}
            assert said in capsys.readouterr().err
        capsys.readouterr()
        assert commands.run([*words, "--again", "--store", str(tmp_path / "unmounted")], CommandToolbox()) == 3
        said = capsys.readouterr().err
        assert f"{tmp_path / 'unmounted'}, is not there" in said
        assert "connect its drive" in said
        assert not (tmp_path / "unmounted").exists()
        assert own.value("SELECT COUNT(*) FROM student_uploads") == 1
        assert commands.run([*words, "--student", "22f41a0424", "--again"], CommandToolbox()) == 0
        assert own.root("SELECT student_id FROM student_uploads ORDER BY id") == [(5,), (5,)]


def test_an_import_records_every_attempt_in_few_events_and_what_failed_at_once(department: Department) -> None:
    intake = department.desk("reg", many=True).intake
    good, bad = department.file("a.txt", b"words"), department.file("setup.exe", b"MZ" + bytes(100))
    for _ in range(7):
        intake.hand_in(handed(good, student_id=5))
    assert department.attempts() == [], "what went well waits for others"
    with pytest.raises(HandInRefused):
        intake.hand_in(handed(bad, student_id=5))
    (told,) = department.attempts()
    kinds = [each.split(" ")[0] for each in told.split("; ")]
    assert kinds == ["result=done"] * 7 + ["result=failed"], "in their order, the failed one waits for nothing"
    for _ in range(25):
        intake.hand_in(handed(good, student_id=6))
    intake.report()
    counts = [detail.count("result=done") for detail in department.attempts()]
    assert sum(counts) == 32
    assert max(len(detail) for detail in department.attempts()) <= LONGEST_DETAIL
    assert len(counts) <= 4


def test_however_many_fail_each_is_recorded_within_what_a_login_may_report(department: Department) -> None:
    intake = department.desk("reg", many=True).intake
    bad = department.file("setup.exe", b"MZ" + bytes(100))
    for _ in range(EVENTS_IN_FIVE_MINUTES + 40):
        with pytest.raises(HandInRefused):
            intake.hand_in(handed(bad, student_id=5))
    intake.report()
    told = department.attempts()
    assert sum(detail.count("result=failed") for detail in told) == EVENTS_IN_FIVE_MINUTES + 40
    assert len(told) < EVENTS_IN_FIVE_MINUTES / 2


def test_an_import_asks_for_the_rules_again_once_they_are_old(department: Department) -> None:
    database = department.own.client("reg")
    rules, asked, clock = DatabaseUploadRules(connections=database.connections), [], [1000.0]

    def settings() -> Mapping[str, str]:
        asked.append(clock[0])
        return rules.settings()

    intake = Intake(
        store=department.store,
        outbox=department.outbox("reg"),
        settings=settings,
        surroundings={},
        now_us=database.reader.now_us,
        attempts=AttemptLog(events=DatabaseEventReporter(connections=database.connections), is_many=True),
        earlier=DatabaseEarlierHandIns(connections=database.connections, details=database.reader.details),
        asks_every_s=10.0,
        clock=lambda: clock[0],
    )
    text = department.file("a.txt", b"words")
    intake.hand_in(handed(text, student_id=5))
    department.own.root("INSERT INTO settings(name,value) VALUES('takes_texts','0')")
    clock[0] += 9
    intake.hand_in(handed(text, student_id=5))
    clock[0] += 2
    with pytest.raises(HandInRefused, match="none are taken here"):
        intake.hand_in(handed(text, student_id=5))
    assert asked == [1000.0, 1011.0]
