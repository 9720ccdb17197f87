"""Work with no window open: one run at a time, whatever becomes of a task or of the run itself."""

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.events import DatabaseEventReporter
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.maintenance import DatabaseWindowKeeper
from edumanage_desktop.adapters.database.work_claims import DatabaseWorkClaims
from edumanage_desktop.domain.errors import DatabaseUnreachable, Refused, WorkTakenOver
from edumanage_desktop.domain.maintenance import PlannedWindow
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.maintenance.windows import KeptWindow, end_windows
from edumanage_desktop.services.work import STALE_AFTER_S, KeepGoing, TaskResult, Work, WorkTask
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers


@pytest.fixture(params=EVERY_ENGINE)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as judge:
        yield judge


def connections(own: JudgedDatabase, login: str = "adm") -> Connections:
    return Connections(place=place_of(own.account_url(login), login=login), login=login)


def work(own: JudgedDatabase, run_uuid: str, *tasks: WorkTask) -> Work:
    opened = connections(own)
    return Work(
        claims=DatabaseWorkClaims(connections=opened),
        tasks=tasks,
        events=DatabaseEventReporter(connections=opened),
        run_uuid=run_uuid,
    )


def run_command(*words: str) -> tuple[int, Any]:
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()):
        status = commands.run(["work", "--once", *words, "--json"], CommandToolbox())
    return status, json.loads(out.getvalue() or "null")


def test_a_task_that_fails_keeps_none_of_the_others_from_theirs(own: JudgedDatabase) -> None:
    def fails(_keep_going: KeepGoing) -> TaskResult:
        raise DatabaseUnreachable(Sentence("The server is away."))

    report = work(own, "a", WorkTask("first", fails), WorkTask("second", lambda _: TaskResult({"done": 3}))).once()
    assert report.results["second"].counts == {"done": 3}
    assert report.trouble() == ("The server is away.",)
    assert own.root("SELECT kind,detail,login FROM events") == [
        ("work", "task=first trouble=The server is away.", "adm")
    ]


def test_what_an_incident_holds_read_only_is_left_alone_without_an_alarm(own: JudgedDatabase) -> None:
    def claims_a_mail(_keep_going: KeepGoing) -> TaskResult:
        with translated(), connections(own).writing() as connection:
            connection.rows(
                "INSERT INTO mails(recipient,upload_id,version,mail_uuid,address) VALUES('s5',1,1,'m','a@b')"
            )
        return TaskResult({"sent": 1})

    windows = DatabaseWindowKeeper(connections=connections(own), now_us=own.client("adm").reader.now_us)
    now, hour = windows.now(), timedelta(hours=1)
    windows.save(KeptWindow(PlannedWindow(now - hour, now + hour, "A moment", is_hold=True)))
    held = work(own, "a", WorkTask("mail", claims_a_mail)).once()
    assert held.trouble() == ()
    assert "read-only while an incident is handled" in (held.results["mail"].left_alone or "")
    assert own.value("SELECT COUNT(*) FROM mails") == 0
    end_windows(windows)
    assert work(own, "b", WorkTask("mail", claims_a_mail)).once().results["mail"].counts == {"sent": 1}


def test_one_run_at_a_time_and_the_next_after_it(own: JudgedDatabase) -> None:
    met = []

    def meets_another(_keep_going: KeepGoing) -> TaskResult:
        met.append(work(own, "b", WorkTask("never", lambda _: pytest.fail("two at once"))).once().ran)
        return TaskResult()

    assert work(own, "a", WorkTask("meets", meets_another)).once().ran
    assert met == [False]
    assert work(own, "c", WorkTask("task", lambda _: TaskResult())).once().ran


def test_a_killed_run_s_place_goes_stale_and_the_killed_one_learns_that_it_lost_it(own: JudgedDatabase) -> None:
    claims = DatabaseWorkClaims(connections=connections(own))
    assert claims.claim("killed")
    assert not claims.claim("next")
    claims.keep("killed")
    # Its clock is the database's own, and goes on; so what it wrote is made older instead.
    for trigger in ("work_claims_bu", "work_claims_au"):
        own.root(f"DROP TRIGGER IF EXISTS {trigger}")
    own.root("UPDATE work_claims SET beat_at_us=beat_at_us-:us", us=(STALE_AFTER_S + 1) * 1_000_000)
    assert claims.claim("next")
    with pytest.raises(WorkTakenOver):
        claims.keep("killed")
    claims.release("killed")
    assert own.root("SELECT run_uuid FROM work_claims") == [("next",)]


@pytest.mark.parametrize("login", ["reg", "ann", "stu", "bak"])
def test_only_an_administrator_works(own: JudgedDatabase, login: str) -> None:
    with pytest.raises(Refused):
        DatabaseWorkClaims(connections=connections(own, login)).claim("mine")
    assert own.root("SELECT * FROM work_claims") == []


def test_the_command_says_what_came_of_each_task(own: JudgedDatabase, tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    url = own.account_url("adm")
    login = ("--login", "adm") if not own.is_server else ()
    where = ("--database", url, *login)
    status, document = run_command(*where, "--store", str(tmp_path / "files"))
    results = {task["name"]: task for task in document["tasks"]}
    assert document["ran"]
    assert results["store"]["trouble"] == []
    texts = {"name": "texts", "state": "done", "files": 0, "texts": 0, "pairs": 0, "trouble": [], "left_alone": None}
    assert results["texts"] == texts
    # A server that nobody prepared has no procedure that ends locks: that is found wrong, and all else was done.
    assert (status, document["trouble"]) == ((1, 1) if results["locks"]["trouble"] else (0, 0))
    assert own.is_server or status == 0
    assert own.value("SELECT COUNT(*) FROM work_claims WHERE name='store'") == 1
    without_store = run_command(*where)[1]["tasks"]
    told = {task["name"]: task["left_alone"] for task in without_store}
    assert {task["name"] for task in without_store if task["state"] == "left alone"} == {"store", "texts"}
    assert [name for name, why in told.items() if "--store" in (why or "")] == ["store", "texts"]
    assert DatabaseWorkClaims(connections=connections(own)).claim("somebody")
    status, document = run_command(*where)
    assert (status, document["ran"], document["tasks"]) == (0, False, [])


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can be told not to be root")
def test_root_leaves_nothing_in_somebody_elses_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with judged_database("sqlite", folder=tmp_path, server=None) as judge:
        words = ["work", "--once", "--database", judge.url, "--login", "adm"]
        for owner, status, said in ((65_534, 2, "would shut nobody out"), (0, 0, "This runs as root")):
            os.chown(home, owner, -1)
            monkeypatch.setenv("XDG_DATA_HOME", str(home / "share"))
            done = subprocess.run(
                [sys.executable, "-m", "edumanage_desktop", *words], capture_output=True, text=True, check=False
            )
            assert (done.returncode, said in done.stderr) == (status, True), done.stderr
            assert status == 0 or (list(home.iterdir()), done.stdout) == ([], "")


def test_a_run_that_is_killed_leaves_nothing_but_its_place(own: JudgedDatabase, tmp_path: Path) -> None:
    program = (
        "import sys; from edumanage_desktop.adapters.database.connections import Connections;"
        "from edumanage_desktop.adapters.database.driver import place_of;"
        "from edumanage_desktop.adapters.database.work_claims import DatabaseWorkClaims;"
        "url=sys.stdin.readline().strip();"
        "claims=DatabaseWorkClaims(connections=Connections(place=place_of(url,login='adm'),login='adm'));"
        "print(claims.claim('child'),flush=True); sys.stdin.read()"
    )
    child = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(own.account_url("adm") + "\n")
        child.stdin.flush()
        assert child.stdout.readline() == "True\n"
        os.kill(child.pid, signal.SIGKILL)
    assert not DatabaseWorkClaims(connections=connections(own)).claim("next")
