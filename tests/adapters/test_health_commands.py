"""What commands hand in is counted as what windows do: what failed, what went well, and what waits for the database."""

import io
import json
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.platform import folders
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import judged_database
from tests.adapters.watched_department import Watched
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.mariadb_server import MariaDBServer
from tests.mounted_disks import only_read

_COUNTED = "SELECT COALESCE(SUM(seen),0),COALESCE(SUM(failed),0) FROM health_sums WHERE span_s=60 AND metric='upload'"


@pytest.fixture(params=EVERY_ENGINE)
def watched(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Watched]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as judged:
        yield Watched(judged, tmp_path)


def run(watched: Watched, *words: str) -> tuple[int, str]:
    """Run a command as the registrar, and return its status and what it said."""
    own = watched.judged
    where = ["--database", own.account_url("reg"), *(() if own.is_server else ("--login", "reg"))]
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as said:
        status = commands.run([*words, *where, "--faculty", "1", "--store", str(watched.store)], CommandToolbox())
    return status, said.getvalue()


def submit(watched: Watched, name: str = "essay.txt", *, student: str = "22F41A0424") -> int:
    path = watched.folder / name
    path.write_text("Interference of light.", encoding="utf-8")
    return run(watched, "submit", str(path), "--student", student, "--title", "Light", "--again")[0]


def counted(watched: Watched) -> tuple[int, int]:
    """Return how many hand-ins all minutes count, and how many of them failed."""
    ((seen, failed),) = watched.judged.root(_COUNTED)
    return int(seen), int(failed)


def test_hand_ins_of_a_command_that_fail_are_an_alert(watched: Watched) -> None:
    assert submit(watched) == 0
    assert counted(watched) == (1, 0)
    with only_read(watched.store):
        for _time in range(3):
            assert submit(watched) == 3
    assert counted(watched) == (4, 3)
    assert watched.alerts()["upload-failures"]["said"] == "3 of 4 hand-ins of the last hour failed."


def test_what_a_rule_refuses_and_what_is_there_already_is_no_failure(watched: Watched) -> None:
    assert submit(watched, "program.exe") == 2
    assert counted(watched)[1] == 0
    assert submit(watched) == 0
    before = counted(watched)
    words = ("submit", str(watched.folder / "essay.txt"), "--student", "22F41A0424", "--title", "Light")
    assert run(watched, *words)[0] == 1
    assert counted(watched) == before, "nothing was handed in"


def test_an_import_counts_each_that_it_hands_in_and_a_dry_run_none(watched: Watched) -> None:
    folder = watched.folder / "handed in"
    folder.mkdir()
    lines = ["student,file,title"]
    for number, student in enumerate(("22F41A0424", "22F41A0401")):
        (folder / f"essay {number}.txt").write_text(f"Work {number}", encoding="utf-8")
        lines.append(f"{student},essay {number}.txt,Light")
    (folder / "manifest.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    status, said = run(watched, "import-zip", str(folder), "--dry-run")
    assert status == 0, said
    assert counted(watched) == (0, 0)
    with only_read(watched.store):
        assert run(watched, "import-zip", str(folder))[0] == 3
    seen, failed = counted(watched)
    assert seen == failed > 0
    assert run(watched, "import-zip", str(folder))[0] == 0
    assert counted(watched) == (seen + 2, failed)


def test_what_failed_because_the_server_was_away_is_told_by_the_next_command(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"))
    server.start()
    try:
        with judged_database("mariadb", folder=tmp_path_factory.mktemp("j"), server=server) as judged:
            watched = Watched(judged, tmp_path_factory.mktemp("w"))
            server.stop()
            assert submit(watched) == 3
            server.start()
            judged.engine.dispose()
            assert counted(watched) == (0, 0)
            let_a_minute_be_over(watched)
            assert submit(watched) == 0
            assert counted(watched) == (2, 1)
    finally:
        server.stop()


def let_a_minute_be_over(watched: Watched) -> None:
    """Let what the command left be so old that no program still counts in it."""
    (kept,) = (folders.data_folder() / "measured").rglob("*.json")
    minutes = json.loads(kept.read_text())
    kept.write_text(json.dumps([[each[0] - 5, *each[1:]] for each in minutes]))
