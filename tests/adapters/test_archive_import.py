"""Archives become submissions as who is signed in, on both engines; nothing twice, and on again where it stopped."""

import hashlib
import io
import json
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.arrived_work.opening import open_import
from edumanage_desktop.adapters.database import database_over
from edumanage_desktop.adapters.database.acts import DatabaseActRecorder
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.adapters.journal import FileActJournal
from edumanage_desktop.domain.acts import Act, ActOutcome
from edumanage_desktop.domain.errors import DatabaseUnreachable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.entrance import import_desk
from edumanage_desktop.services.archive_import.planning import Destination
from edumanage_desktop.services.review import Outbox
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters import hostile_archives
from tests.adapters.importing_department import ImportingDepartment, importing_department
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.lms_archives import packed

NUMBERS = count(100)
ENDED_WITHIN_S = 60.0


@pytest.fixture(scope="module", params=EVERY_ENGINE)
def department(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, servers: PrivateServers
) -> Iterator[ImportingDepartment]:
    folder: Path = tmp_path_factory.mktemp("archives")
    with importing_department(request.param, folder=folder, server=servers.of(request.param)) as made:
        yield made


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the journals of this test."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


class Class:
    """Some students of a department, and the archives of their work."""

    def __init__(self, department: ImportingDepartment, folder: Path) -> None:
        self.department, self.folder = department, folder
        (folder / "store").mkdir()
        self.number = next(NUMBERS)
        self.course = f"C{self.number}"
        names = (f"Ann{self.number} Lee", f"José{self.number} Müller-O''Neil", f"Max{self.number} Meier")
        self.ids = [1000 * self.number + place for place in range(len(names))]
        for student_id, name in zip(self.ids, names, strict=True):
            department.root(
                "INSERT INTO students(id,number,full_name,email)"
                f" VALUES({student_id},'N{student_id}','{name}','s{student_id}@example.edu')"
            )

    def words(self, path: Path, *words: str, login: str = "regine") -> list[str]:
        """Return the words of a command that a person runs."""
        who = () if self.department.is_server else ("--login", login)
        where = ("--database", self.department.url(login), "--store", str(self.folder / "store"), *who)
        return ["import-zip", str(path), "--faculty", "7", "--json", *where, *words]

    def run(self, path: Path, *words: str, login: str = "regine") -> tuple[int, Any]:
        """Run the command, and return its status with the document, or the sentence where there is none."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = commands.run(self.words(path, *words, login=login), CommandToolbox())
        return status, json.loads(out.getvalue()) if out.getvalue() else err.getvalue()

    def actions(self, path: Path, *words: str) -> list[tuple[str, str | None, str]]:
        """Run the command and return name, student and action of each entry."""
        _status, document = self.run(path, *words)
        return [(line["name"], line["student"], line["action"]) for line in document["entries"]]

    def uploads(self) -> list[tuple[Any, ...]]:
        """Return student, title, faculty, course and assignment of all their submissions."""
        return self.department.root(
            "SELECT u.student_id,u.title,u.faculty_id,s.course,s.assignment,s.revision FROM student_uploads u"
            f" JOIN upload_state s ON s.upload_id=u.id WHERE u.student_id BETWEEN {self.ids[0]} AND {self.ids[-1]}"
            " ORDER BY u.id"
        )

    def stored(self) -> list[Path]:
        """Return every file of the store."""
        return sorted(path for path in (self.folder / "store").rglob("*") if path.is_file())

    def moodle(self, name: str = "", **contents: str) -> Path:
        """Pack what Ann, José and Max handed in to Moodle; Max's as file and as text."""
        n = self.number
        files = {
            f"Ann{n} Lee_11_assignsubmission_file/essay.txt": contents.get("ann", f"Ann {n}"),
            f"José{n} Müller-ONeil_12_assignsubmission_file/Trabajo_final.txt": f"José {n}",
            f"Max{n} Meier_13_assignsubmission_file/src/main.txt": f"Max {n}",
            f"Max{n} Meier_13_assignsubmission_onlinetext/onlinetext.html": f"<p>Max {n}</p>",
            "Team A_14_assignsubmission_file/r.txt": f"Team {n}",
        }
        return packed(self.folder / (name or f"{self.course}-Lab 3-99.zip"), dict(files))


@pytest.fixture
def pupils(department: ImportingDepartment, tmp_path: Path) -> Class:
    return Class(department, tmp_path)


def test_a_file_that_is_torn_behind_its_beginning_is_one_refused_line_of_a_second_plan(pupils: Class) -> None:
    whole = "".join(f"{line} measured\n" for line in range(20_000))
    archive = pupils.moodle(ann=whole)
    pupils.run(archive)
    name = f"Ann{pupils.number} Lee_11_assignsubmission_file/essay.txt"
    torn = pupils.folder / f"{pupils.course}-Lab 3-99 torn.zip"
    with zipfile.ZipFile(torn, "w", zipfile.ZIP_STORED) as made:
        made.writestr(name, whole)
        made.writestr(f"Max{pupils.number} Meier_13_assignsubmission_file/new.txt", "new")
    content = bytearray(torn.read_bytes())
    content[content.index(b"19999 measured")] = ord("2")
    torn.write_bytes(content)
    assert [action for _name, _student, action in pupils.actions(torn, "--dry-run")] == ["refused", "new"]


def test_a_semester_of_moodle_is_tried_and_brought_in_and_adds_nothing_a_second_time(pupils: Class) -> None:
    archive, n = pupils.moodle(), pupils.number
    ann, jose, max_ = (f"N{number}" for number in pupils.ids)
    expected = [
        (f"Ann{n} Lee", ann, "new"), (f"José{n} Müller-ONeil", jose, "new"), (f"Max{n} Meier", max_, "new"),
        ("Team A", None, "unmatched"),
    ]  # fmt: skip
    before = pupils.department.contents()
    status, document = pupils.run(archive, "--dry-run")
    assert (status, document["system"], document["dry_run"]) == (1, "moodle", True)
    assert [(line["name"], line["student"], line["action"]) for line in document["entries"]] == expected
    assert pupils.department.contents() == before
    assert pupils.stored() == []
    assert pupils.actions(archive) == expected
    assert pupils.uploads() == [
        (pupils.ids[0], "Lab 3 – essay", 7, pupils.course, "Lab 3", 1),
        (pupils.ids[1], "Lab 3 – Trabajo_final", 7, pupils.course, "Lab 3", 1),
        (pupils.ids[2], "Lab 3", 7, pupils.course, "Lab 3", 1),
    ]
    files = pupils.department.root(
        f"SELECT f.name,f.sha256 FROM upload_files f JOIN student_uploads u ON u.id=f.upload_id"
        f" WHERE u.student_id={pupils.ids[2]} ORDER BY f.position"
    )
    assert files == [
        ("main.txt", hashlib.sha256(f"Max {n}".encode()).hexdigest()),
        ("onlinetext.html", hashlib.sha256(f"<p>Max {n}</p>".encode()).hexdigest()),
    ]
    again = [(name, student, action.replace("new", "same")) for name, student, action in expected]
    assert pupils.actions(archive) == again
    assert pupils.actions(pupils.moodle("renamed.zip")) == again
    assert len(pupils.uploads()) == 3
    assert len(pupils.stored()) == 4


def test_other_contents_in_the_same_collection_are_the_next_revision(pupils: Class) -> None:
    pupils.run(pupils.moodle())
    status, document = pupils.run(pupils.moodle(ann="Ann, mended"))
    assert status == 1
    assert [line["action"] for line in document["entries"]] == ["revision", "same", "same", "unmatched"]
    assert pupils.uploads()[-1] == (pupils.ids[0], "Lab 3 – essay", 7, pupils.course, "Lab 3", 2)
    other = pupils.run(pupils.moodle(ann="Ann, of another lab"), "--assignment", "Lab 4")[1]["entries"]
    assert [line["action"] for line in other] == ["new", "same", "same", "unmatched"]


def test_a_group_s_work_goes_to_each_member_who_is_named(pupils: Class) -> None:
    archive = pupils.moodle()
    numbers = [f"N{number}" for number in pupils.ids]
    assign = ("--assign", f"Team A={numbers[0]},{numbers[2]}")
    status, document = pupils.run(archive, *assign)
    assert status == 0
    team = [(line["student"], line["action"]) for line in document["entries"] if line["name"] == "Team A"]
    assert team == [(numbers[0], "new"), (numbers[2], "new")]
    marked = pupils.department.root("SELECT group_key FROM group_copies")
    assert len(marked) == 2, "copies of a group are no twins"
    assert len(set(marked)) == 1
    assert len(pupils.uploads()) == 5
    assert {line["action"] for line in pupils.run(archive, *assign)[1]["entries"]} == {"same"}
    assert pupils.run(archive, "--assign", "Team B=N1")[0] == 2
    assert pupils.run(archive, "--assign", "Team A=nobody")[0] == 2
    status, said = pupils.run(archive, "--assign", "Team A")
    assert (status, "--assign NAME=NUMBER" in said) == (2, True)


def test_a_department_s_work_goes_to_no_place_that_nobody_named(pupils: Class, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(pupils.folder / "data"))
    monkeypatch.delenv("FILE_STORAGE_PATH", raising=False)
    words = pupils.words(pupils.moodle())
    place = words.index("--store")
    del words[place : place + 2]
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = commands.run(words, CommandToolbox())
    if pupils.department.is_server:
        assert status == 3
        assert "--store" in err.getvalue()
        assert pupils.uploads() == []
    else:  # which has a folder of its own beside it
        assert status == 1, "the team is nobody's"
        assert len(pupils.uploads()) == 3
        assert list((pupils.folder / "data").rglob("files/*/*"))


def test_a_manifest_that_nobody_understands_is_told_without_json_too(pupils: Class) -> None:
    folder = pupils.folder / "arrived"
    folder.mkdir()
    (folder / "manifest.csv").write_text("datei,nummer\nessay.txt,1\n")
    (folder / f"Ann{pupils.number} Lee.txt").write_text("essay")
    words = [word for word in pupils.words(folder, "--dry-run") if word != "--json"]
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        assert commands.run(words, CommandToolbox()) == 0
    assert "The manifest names neither" in err.getvalue()
    assert "1 new" in out.getvalue()
    empty = [str(packed(pupils.folder / "empty.zip", {})) if word == str(folder) else word for word in words]
    with redirect_stdout(out), redirect_stderr(err):
        assert commands.run(empty, CommandToolbox()) == 0
    assert "It holds nobody's work." in out.getvalue()


def test_canvas_with_late_text_link_and_several_files(pupils: Class) -> None:
    n = pupils.number
    archive = packed(
        pupils.folder / "submissions.zip",
        {
            f"leeann{n}_LATE_41_900_essay one.txt": "1", f"leeann{n}_LATE_41_901_data.csv": "a,b\n1,2\n",
            f"mülleroneiljosé{n}_42_text.html": "<p>text</p>", f"meiermax{n}_43_link.html": "<a href='x'>x</a>",
            "anon_aB3dE_902_essay.txt": "hidden", f"__MACOSX/._leeann{n}_LATE_41_900_essay one.txt": "x",
        },
    )  # fmt: skip
    status, document = pupils.run(archive, "--course", pupils.course, "--assignment", "Lab 1")
    assert (status, document["system"]) == (1, "canvas")
    found = [(line["student"], line["action"], line["files"]) for line in document["entries"]]
    assert found == [
        (f"N{pupils.ids[0]}", "new", ["essay one.txt", "data.csv"]), (f"N{pupils.ids[1]}", "new", ["text.html"]),
        (f"N{pupils.ids[2]}", "new", ["link.html"]), (None, "unmatched", ["essay.txt"]),
    ]  # fmt: skip
    reasons = pupils.department.root(
        f"SELECT t.reason FROM history h JOIN history_texts t ON t.upload_id=h.upload_id AND t.version=h.version"
        f" JOIN student_uploads u ON u.id=h.upload_id WHERE u.student_id={pupils.ids[0]}"
    )
    assert reasons == [(f"Imported from submissions.zip (canvas, marked late): leeann{n}",)]


def test_a_worksheet_beside_the_archive_opens_hidden_names(pupils: Class) -> None:
    archive = packed(
        pupils.folder / "hidden.zip",
        {"Participant_7_assignsubmission_file/a.txt": "1", "Participant_8_assignsubmission_file/a.txt": "2"},
    )
    sheet = pupils.folder / "grades.csv"
    sheet.write_text(f"Identifier,Email address\nParticipant 7,S{pupils.ids[1]}@example.edu\nParticipant 8,x@y.z\n")
    assert [action for _n, _s, action in pupils.actions(archive, "--dry-run")] == ["unmatched", "unmatched"]
    assert [(student, action) for _n, student, action in pupils.actions(archive, "--worksheet", str(sheet))] == [
        (f"N{pupils.ids[1]}", "new"), (None, "unmatched"),
    ]  # fmt: skip
    sheet.write_text("a,b\n1,2\n")
    assert pupils.run(archive, "--worksheet", str(sheet))[0] == 2


def test_a_manifest_and_a_plain_folder(pupils: Class) -> None:
    folder = pupils.folder / "work"
    folder.mkdir()
    (folder / "manifest.csv").write_text(f"file,student_number,title\na.txt,N{pupils.ids[0]},Waves\ngone.txt,N1,Heat\n")
    (folder / "a.txt").write_text("waves")
    assert pupils.actions(folder) == [("gone.txt", None, "refused"), ("a.txt", f"N{pupils.ids[0]}", "new")]
    assert pupils.uploads()[-1][1] == "Waves"
    (folder / "manifest.csv").unlink()
    (folder / f"N{pupils.ids[0]}_light.txt").write_text("light")
    assert pupils.actions(folder) == [
        (f"N{pupils.ids[0]}_light.txt", f"N{pupils.ids[0]}", "new"), ("a.txt", None, "unmatched"),
    ]  # fmt: skip


def test_hostile_archives_are_refused_entry_by_entry_and_nothing_is_written_outside(pupils: Class) -> None:
    n = pupils.number
    path = pupils.folder / "hostile.zip"
    good = f"Ann{n} Lee_11_assignsubmission_file/good.txt"
    hostile_archives.with_names(path, good, f"../Max{n} Meier_12_assignsubmission_file/evil.txt")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"Max{n} Meier_12_assignsubmission_file/bomb.txt", b"\0" * (30 << 20))
        archive.writestr(f"Max{n} Meier_12_assignsubmission_file/program.exe", b"MZ" + b"\0" * 100)
    outside = {*pupils.folder.parent.iterdir(), *pupils.folder.iterdir(), pupils.folder / "data"}
    status, document = pupils.run(path)
    assert status == 1
    assert [line["action"] for line in document["entries"]] == ["new", "refused", "refused", "refused"]
    assert all(line["reason"] for line in document["entries"])
    assert len(pupils.stored()) == 1
    assert {*pupils.folder.parent.iterdir(), *pupils.folder.iterdir(), pupils.folder / "data"} == outside


def test_a_file_that_is_torn_in_the_archive_is_told_and_the_others_are_handed_in(pupils: Class) -> None:
    archive = pupils.moodle()
    content = bytearray(archive.read_bytes())
    place = content.index(b"essay.txt") + len("essay.txt")
    content[place : place + 3] = b"\x07\x07\x07"
    archive.write_bytes(content)
    status, document = pupils.run(archive)
    assert status == 1
    assert [line["action"] for line in document["entries"]] == ["refused", "new", "new", "unmatched"]
    assert "essay.txt is damaged" in document["entries"][0]["reason"]
    assert len(pupils.uploads()) == 2


def test_who_may_not_import_is_refused_before_anything(pupils: Class) -> None:
    archive = pupils.moodle()
    before = pupils.department.contents()
    for words in ((), ("--dry-run",)):
        status, said = pupils.run(archive, *words, login="faye")
        assert (status, isinstance(said, str)) == (4, True)
    status, said = pupils.run(archive, "--faculty", "999")
    assert status == 4
    assert "no active faculty member 999" in said
    assert {key: rows for key, rows in pupils.department.contents().items() if key != "events"} == {
        key: rows for key, rows in before.items() if key != "events"
    }


def test_what_is_no_archive_is_wrong_usage_and_what_is_not_there_is_not(pupils: Class) -> None:
    (pupils.folder / "no.zip").write_text("no archive")
    assert pupils.run(pupils.folder / "no.zip")[0] == 2
    assert pupils.run(pupils.folder / "gone.zip")[0] == 3


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_an_import_that_ends_in_the_middle_goes_on_where_it_ended(pupils: Class, how: signal.Signals) -> None:
    many = 150
    listed = "".join(f"{place}.txt,N{pupils.ids[place % 3]},Work {place}\n" for place in range(many))
    files = {f"{place}.txt": f"{pupils.number} {place}\n" * 50 for place in range(many)}
    archive = packed(pupils.folder / "long.zip", {"manifest.csv": f"file,student_number,title\n{listed}", **files})
    process = subprocess.Popen(
        [sys.executable, "-m", "edumanage_desktop", *pupils.words(archive)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        _wait_until(lambda: len(pupils.uploads()) > 3 or process.poll() is not None)
        process.send_signal(how)
    finally:
        out, err = process.communicate(timeout=ENDED_WITHIN_S)
    done = len(pupils.uploads())
    assert 0 < done < many, out[:1500] + err
    if how is signal.SIGINT:
        assert process.returncode == 3
        document = json.loads(out)
        assert "Interrupted" in document["stopped"]
    status, document = pupils.run(archive)
    assert status == 0
    assert document["counts"]["same"] >= done
    assert document["counts"]["new"] + document["counts"]["same"] == many
    assert len(pupils.uploads()) == many
    assert pupils.run(archive)[1]["counts"]["same"] == many


class LosesAnAnswer(DatabaseActRecorder):
    """Records every act; the answer to the first never arrives."""

    has_lost = False

    def record(self, act: Act) -> ActOutcome:
        outcome = super().record(act)
        if not self.has_lost:
            self.has_lost = True
            raise DatabaseUnreachable(Sentence("The network was cut."))
        return outcome


def test_what_was_recorded_without_an_answer_is_not_handed_in_again(pupils: Class) -> None:
    with closing(pupils.department.connections("regine")) as connections:
        database = database_over(connections)
        lossy = replace(database, recorder=LosesAnAnswer(connections=connections, details=database.reader.details))
        journal = FileActJournal(folder=pupils.folder / "journal")
        desk = import_desk(
            lossy,
            store=LocalFileStore(root=pupils.folder / "store"),
            outbox=Outbox(journal=journal, recorder=lossy.recorder),
        )
        with closing(journal), closing(open_import(pupils.moodle(), None, desk)) as opened:
            planned = opened.plan(Destination(7))
            with pytest.raises(DatabaseUnreachable):
                opened.hand_in(planned[0])
            assert [opened.hand_in(line).action for line in planned] == ["same", "new", "new", "unmatched"]
    assert len(pupils.uploads()) == 3


def _wait_until(is_so: Callable[[], bool]) -> None:
    ends_at = time.monotonic() + ENDED_WITHIN_S
    while not is_so():
        assert time.monotonic() < ends_at, "it took too long"
        time.sleep(0.02)
