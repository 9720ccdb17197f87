"""`verify-deployment` on real databases and stores, well, and broken in the ways that it is there to find."""

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.services.queue import QueueFilter, SortOrder
from edumanage_desktop.services.verification.checks import CheckName
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import PrivateServers
from tests.object_storage import OWNER, ObjectStorage
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

EVERY = [str(name) for name in CheckName]
ENGINES = ("sqlite", "mariadb")
ACCOUNTS_OPEN = "SELECT COUNT(*) FROM people WHERE (student_id<0 OR faculty_id<0) AND active=1"


@dataclass
class Deployed:
    """A department that is used: an administrator, a registrar, a faculty member, and their real work."""

    url: str
    login: str | None
    store: Path
    root: Callable[[str], list[tuple[Any, ...]]]
    people: dict[str, tuple[str, str | None]]
    """Login → URL and password of those who must never see anything of a verification."""
    owner_url: str
    """With which the schema is taken up and down."""
    ending: str = ""
    """Of every login but the administrator's: others on one server have the short ones."""

    def words(self, *more: str, store: str | None = None) -> list[str]:
        """Return the words of the command."""
        login = ["--login", self.login] if self.login else []
        return ["verify-deployment", "--database", self.url, "--store", store or str(self.store), *login, *more]

    def verify(self, *, store: str | None = None) -> tuple[int, dict[str, dict[str, Any]]]:
        """Run it, and return the exit status and the checks by name."""
        out = io.StringIO()
        with redirect_stdout(out), redirect_stderr(io.StringIO()):
            status = commands.run(self.words("--json", store=store), CommandToolbox())
        return status, {check["name"]: check for check in json.loads(out.getvalue())["checks"]}

    def work(self, store: Path) -> dict[str, int]:
        """Do what is due, and return what came of verifications."""
        out, login = io.StringIO(), ["--login", self.login] if self.login else []
        words = ["work", "--once", "--database", self.url, "--store", str(store), *login, "--json"]
        with redirect_stdout(out), redirect_stderr(io.StringIO()):
            commands.run(words, CommandToolbox())
        tasks = {task["name"]: task for task in json.loads(out.getvalue())["tasks"]}
        found: dict[str, int] = tasks["verifications"]
        return found

    def make_anew(self) -> None:
        """Do what the checks advise: views, triggers and rights are made anew."""
        for words in (["downgrade", "--to", "0001"], ["upgrade"]):
            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                assert commands.run(["db", *words, "--database", self.owner_url], CommandToolbox()) == 0

    def seen(self) -> dict[str, tuple[int, int]]:
        """Return how much work everybody's queue shows and counts; nobody sees anything of a verification."""
        found = {}
        for login, (url, password) in self.people.items():
            with closing(open_database(url, login=login, password=password)) as database:
                database.reader.person()
                rows = database.reader.page(QueueFilter(), SortOrder(), first=0).rows
                assert [row.id for row in rows if row.id < 0] == [], login
                changes = database.reader.changes(0)
                assert [change for change in changes if change.upload_id < 0] == [], login
                found[login] = (len(rows), database.reader.total(QueueFilter()))
        return found

    def assert_nothing_left(self, files: int) -> None:
        """Assert that nothing is there but the history: no row, no file, no open account."""
        assert self.root("SELECT COUNT(*) FROM student_uploads WHERE id<0") == [(0,)]
        assert self.root("SELECT COUNT(*) FROM upload_files WHERE upload_id<0") == [(0,)]
        assert self.root(ACCOUNTS_OPEN) == [(0,)]
        assert len([path for path in self.store.rglob("*") if path.is_file()]) == files


@pytest.fixture(params=ENGINES)
def deployed(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Deployed]:
    """A department on each engine, with two submissions, one of which has its file in the store."""
    with ExitStack() as made:
        make = _embedded if request.param == "sqlite" else _on_a_server
        department = make(made, tmp_path, servers)
        _hand_in(department)
        yield department


def _embedded(made: ExitStack, folder: Path, _servers: PrivateServers) -> Deployed:
    own: JudgedDatabase = made.enter_context(judged_database("sqlite", folder=folder, server=None))
    people: dict[str, tuple[str, str | None]] = dict.fromkeys(("ann", "bob", "reg", "adm", "stu"), (own.url, None))
    return Deployed(own.url, "adm", folder / "store", own.root, people, own.url)


def _on_a_server(made: ExitStack, folder: Path, servers: PrivateServers) -> Deployed:
    server = servers.of("mariadb")
    assert server is not None
    own: PreparedServer = made.enter_context(prepared_server(server))
    url = own.administrator()
    own.root("INSERT INTO faculty(id,full_name) VALUES(1,'Żaneta Nowak'),(2,'Bob Wu')")
    own.root("INSERT INTO students(id,number,full_name) VALUES(5,'22F41A0424','Zoë Müller')")
    own.add("reg.verified", "--role", "registrar")
    own.add("ann.verified", "--role", "faculty", "--faculty", "1")
    own.add("stu.verified", "--role", "student", "--student", "22F41A0424")
    people: dict[str, tuple[str, str | None]] = {
        login: (own.url(login, PASSWORD), PASSWORD) for login in ("reg.verified", "ann.verified", "stu.verified", "ada")
    }
    return Deployed(url, None, folder / "store", own.root, people, own.url(), ".verified")


def _hand_in(department: Deployed) -> None:
    """Let the student hand in a real file, as everybody does."""
    department.store.mkdir()
    work = department.store.parent / "essay.txt"
    work.write_text("A real submission.")
    url, _password = department.people[f"stu{department.ending}"]
    login = ["--login", "stu"] if department.login else []
    words = ["submit", str(work), "--database", url, "--store", str(department.store), "--faculty", "1", "--title", "x"]
    with redirect_stdout(io.StringIO()):
        assert commands.run([*words, *login], CommandToolbox()) == 0


def wrong(checks: dict[str, dict[str, Any]]) -> list[str]:
    """Return the names of those that were made and are not well."""
    left_out = ("What it needs was not well.", "It was stopped before.")
    return [name for name, check in checks.items() if not check["ok"] and check["detail"] not in left_out]


def test_a_sound_deployment_is_well_and_nothing_is_left_but_the_history(deployed: Deployed) -> None:
    before = deployed.seen()
    for round_number in (1, 2):
        status, checks = deployed.verify()
        assert (status, wrong(checks), list(checks)) == (0, [], EVERY)
        assert deployed.seen() == before
        deployed.assert_nothing_left(files=1)
        kinds = deployed.root("SELECT kind FROM history WHERE upload_id<0 ORDER BY upload_id DESC,version")
        one = [
            "submit",
            "reject",
            "reopen",
            "withdraw",
            "deleted",
            "submit",
            "approve",
            "reopen",
            "withdraw",
            "deleted",
        ]
        assert [kind for (kind,) in kinds] == one * round_number
    assert deployed.root("SELECT COUNT(*) FROM history WHERE upload_id>0") == [(1,)]


def test_a_deployment_is_tried_in_a_maintenance_window_before_everybody_comes_back(deployed: Deployed) -> None:
    login = ["--login", deployed.login] if deployed.login else []
    words = ["maintenance", "begin", "--until", "+1h", "--stop-portal", "--database", deployed.url, *login]
    assert commands.run(words, CommandToolbox()) == 0
    status, checks = deployed.verify()
    assert (status, wrong(checks)) == (0, [])
    deployed.assert_nothing_left(files=1)


def test_the_delay_of_feedback_is_looked_at_either_way(deployed: Deployed) -> None:
    _status, checks = deployed.verify()
    assert "10 minutes" in checks["feedback"]["detail"]
    deployed.root("INSERT INTO settings(name,value) VALUES('feedback_delay_minutes','0')")
    status, checks = deployed.verify()
    assert (status, checks["feedback"]["ok"]) == (0, True)
    assert "at once" in checks["feedback"]["detail"]


def test_only_an_administrator_verifies(deployed: Deployed) -> None:
    for login in (f"{name}{deployed.ending}" for name in ("reg", "ann", "stu")):
        other = Deployed(deployed.people[login][0], login, deployed.store, deployed.root, {}, "")
        with redirect_stderr(io.StringIO()):
            assert commands.run(other.words(), CommandToolbox()) == 4, login
    deployed.assert_nothing_left(files=1)
    assert deployed.root("SELECT COUNT(*) FROM students WHERE id<0") == [(0,)]


def test_rules_of_the_department_are_kept_by_the_file_that_is_handed_in(deployed: Deployed) -> None:
    deployed.root("INSERT INTO settings(name,value) VALUES('takes_texts','0'),('require_teaching','1')")
    deployed.root("INSERT INTO settings(name,value) VALUES('submissions_in_a_day','1')")
    for also in ("takes_documents", "takes_pictures"):
        assert deployed.verify()[0] == 0
        deployed.root(f"INSERT INTO settings(name,value) VALUES('{also}','0')")
    assert deployed.verify()[0] == 0
    deployed.root("INSERT INTO settings(name,value) VALUES('takes_archives','0')")
    status, checks = deployed.verify()
    assert (status, wrong(checks)) == (1, ["student_uploads"])
    assert "takes_texts" in checks["student_uploads"]["detail"]


def test_a_store_that_is_another_one_is_told(deployed: Deployed, tmp_path: Path) -> None:
    (tmp_path / "another").mkdir()
    status, checks = deployed.verify(store=str(tmp_path / "another"))
    assert (status, wrong(checks)) == (1, ["store"])
    assert "Name the store" in checks["store"]["detail"]


def test_a_store_that_takes_nothing_is_told(deployed: Deployed, tmp_path: Path) -> None:
    no_folder = tmp_path / "no-folder"
    no_folder.write_text("a file where the store should be")
    status, checks = deployed.verify(store=str(no_folder))
    assert (status, wrong(checks)) == (1, ["store", "student_uploads"])
    deployed.assert_nothing_left(files=1)


def test_a_store_that_is_read_only_is_told(deployed: Deployed) -> None:
    with read_only(deployed.store):
        status, checks = deployed.verify()
    assert (status, wrong(checks)) == (1, ["student_uploads"])
    deployed.assert_nothing_left(files=1)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let nobody write below a folder: by its modes, or for root, who is not held up by them, by mounting it so."""
    if os.geteuid() != 0:
        folders = [folder, *(path for path in folder.rglob("*") if path.is_dir())]
        for each in folders:
            each.chmod(0o500)
        try:
            yield
        finally:
            for each in folders:
                each.chmod(0o700)
        return
    if subprocess.run(["mount", "--bind", folder, folder], capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting a folder takes more rights")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


def _fill(path: Path) -> None:
    """Write until the disk is full."""
    with path.open("wb", buffering=0) as filling, suppress(OSError):
        while True:
            filling.write(bytes(4096))


@pytest.mark.skipif(sys.platform != "linux", reason="tmpfs of Linux")
def test_a_store_that_is_full_is_told(deployed: Deployed, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(small)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting a small disk takes more rights")
    try:
        LocalFileStore(root=small).save(io.BytesIO(b"x"), suffix=".txt")
        _fill(small / "filling")
        status, checks = deployed.verify(store=str(small))
    finally:
        subprocess.run(["umount", str(small)], check=True)
    assert (status, wrong(checks)) == (1, ["store", "student_uploads"])
    deployed.assert_nothing_left(files=1)


def test_a_bucket_that_is_gone_is_told_and_one_that_is_there_is_well(
    deployed: Deployed, objects: ObjectStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDUMANAGE_STORE_SECRET", OWNER.secret)
    place = objects.place()
    url = f"s3://{OWNER.key_id}@{place.bucket}/uploads?endpoint={quote(objects.endpoint)}&region=us-east-1&plain=yes"
    deployed.root("DELETE FROM student_uploads WHERE id>0")
    status, checks = deployed.verify(store=url)
    assert (status, wrong(checks)) == (0, [])
    assert not objects.client(place).list_objects_v2(Bucket=place.bucket).get("Contents")
    objects.client(place).delete_bucket(Bucket=place.bucket)
    status, checks = deployed.verify(store=url)
    assert (status, wrong(checks)) == (1, ["student_uploads"])
    deployed.assert_nothing_left(files=1)


def test_a_lost_trigger_is_told_and_mended_by_what_the_check_says(deployed: Deployed) -> None:
    deployed.root("DROP TRIGGER " + ("acts_submitted" if deployed.login else "acts_ai"))
    status, checks = deployed.verify()
    assert status == 1
    assert wrong(checks)[0] == "student_uploads"
    deployed.make_anew()
    assert wrong(deployed.verify()[1]) == []
    deployed.assert_nothing_left(files=1)


def test_a_lost_view_is_told_and_mended_by_what_the_check_says(deployed: Deployed) -> None:
    if deployed.login:
        deployed.root("DROP VIEW faculty_keys")
    else:
        deployed.root("REVOKE SELECT ON faculty_keys FROM em_faculty")
    status, checks = deployed.verify()
    assert status == 1
    assert wrong(checks)[0] in {"faculty_signs_in", "faculty_queue"}
    deployed.make_anew()
    assert wrong(deployed.verify()[1]) == []
    deployed.assert_nothing_left(files=1)


def test_one_verification_at_a_time(deployed: Deployed) -> None:
    process = _begun(deployed)
    try:
        _read_until(process, 5)
        os.kill(process.pid, signal.SIGSTOP)
        out = io.StringIO()
        with redirect_stderr(out):
            assert commands.run(deployed.words(), CommandToolbox()) == 3
        assert "Another verification" in out.getvalue()
        os.kill(process.pid, signal.SIGCONT)
        assert _ended(process) == 0
    finally:
        _end(process)


@pytest.mark.slow
@pytest.mark.soak
def test_a_verification_that_is_killed_at_any_step_shows_nothing_and_the_next_one_puts_it_away(
    deployed: Deployed, rounds: Callable[..., int]
) -> None:
    before = deployed.seen()
    for step in range(1, len(EVERY), rounds(short=5, long=1)):
        process = _begun(deployed)
        try:
            _read_until(process, step)
        finally:
            _end(process)
        assert deployed.seen() == before, step
    status, checks = deployed.verify()
    assert (status, wrong(checks)) == (0, [])
    deployed.assert_nothing_left(files=1)
    assert deployed.seen() == before


def test_work_with_no_window_puts_a_killed_verification_away(deployed: Deployed, tmp_path: Path) -> None:
    process = _begun(deployed)
    _read_until(process, 10)
    _end(process)
    (tmp_path / "another").mkdir()
    assert deployed.work(tmp_path / "another")["accounts"] == 3
    assert deployed.root("SELECT COUNT(*) FROM student_uploads WHERE id<0") == [(1,)], "its file is somewhere else"
    assert deployed.root("SELECT COUNT(*) FROM text_prints WHERE upload_id<0") == [(0,)]
    done = deployed.work(deployed.store)
    assert (done["submissions"], done["files"], done["accounts"]) == (1, 1, 0)
    deployed.assert_nothing_left(files=1)


def _begun(deployed: Deployed) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "edumanage_desktop", *deployed.words()]
    return subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)


def _read_until(process: "subprocess.Popen[str]", lines: int) -> None:
    assert process.stderr is not None
    for _ in range(lines):
        assert process.stderr.readline().startswith("well"), "it ended before it could be killed"


def _ended(process: "subprocess.Popen[str]") -> int:
    process.communicate(timeout=120)
    return process.returncode


def _end(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate(timeout=120)
