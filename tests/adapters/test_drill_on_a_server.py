"""A drill of a department on a server: in a database beside it, where an administrator of the server is named."""

import io
import json
import os
import signal
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.backing_up import scratch
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import desk_over
from tests.adapters.deployed import Deployed, deployed
from tests.adapters.dying import forked
from tests.engines import PrivateServers
from tests.prepared_server import PASSWORD

_RIGHTS = "SELECT {0} FROM mysql.{1} WHERE Db LIKE '%drill%'"
_PLACES = (("Db,User", "db"), ("Table_name,User", "tables_priv"), ("Routine_name,User", "procs_priv"))


@pytest.fixture
def department(tmp_path: Path, servers: PrivateServers) -> Iterator[Deployed]:
    """A department on MariaDB, backed up."""
    with deployed("mariadb", tmp_path, servers) as made:
        made.back_up()
        yield made


def beside(department: Deployed) -> tuple[str, ...]:
    return ("--database", department.url, *department.administrator)


def drill(*words: str, department: Deployed) -> tuple[int, Any, str]:
    """Return status, document, and what is said to people of another one."""
    said = io.StringIO()
    given = ["backup", "drill", "--repository", department.repository, *words]
    with redirect_stdout(said), redirect_stderr(said):
        assert commands.run(given, CommandToolbox()) == 0
    return *told(*words, department=department), said.getvalue()


def told(*words: str, department: Deployed) -> tuple[int, Any]:
    """Return status and document, or what was said instead."""
    out, err = io.StringIO(), io.StringIO()
    given = ["backup", "drill", "--repository", department.repository, *words, "--json"]
    with redirect_stdout(out), redirect_stderr(err):
        status = commands.run(given, CommandToolbox())
    return status, json.loads(out.getvalue()) if out.getvalue() else err.getvalue()


def noted(department: Deployed) -> Any:
    (listing,) = desk_over(FolderStorage(root=Path(department.repository))).listings()
    return listing.drilled


def left(department: Deployed) -> list[Any]:
    """Return what drills left on the server."""
    rights = [department.root(_RIGHTS.format(*place)) for place in _PLACES]
    return [*department.root("SHOW DATABASES LIKE '%drill%'"), *(each for found in rights for each in found)]


def test_in_a_file_it_tells_what_it_does_not_prove_of_the_server(department: Deployed) -> None:
    status, done, said = drill(department=department)
    assert (status, done["engine"], done["of_engine"], done["wrong"]) == (0, "sqlite", "mariadb", [])
    assert "proven in SQLite, and the department is in MariaDB" in said
    assert "as an administrator of its server" in said
    assert noted(department).engine == "sqlite"


def test_beside_the_department_it_is_proven_on_the_server_and_leaves_nothing(department: Deployed) -> None:
    before = department.root("SHOW DATABASES")
    status, done, said = drill(*beside(department), department=department)
    assert (status, done["engine"], done["wrong"]) == (0, "mariadb", [])
    assert done["rows"] > 0
    assert "It was proven in MariaDB, as the department has it." in said
    assert noted(department).engine == "mariadb"
    assert (department.root("SHOW DATABASES"), left(department)) == (before, [])
    told = department.root("SELECT detail FROM events WHERE detail LIKE 'task=backups run=%'")
    assert sum(" steps=drill:well " in str(detail) for (detail,) in told) == 2, "each that was made"
    assert department.titles() == ["First", "Second"]
    assert department.hand_in("Everybody goes on") > 0


def test_what_is_damaged_is_found_there_too_and_leaves_nothing(department: Deployed) -> None:
    (table,) = Path(department.repository).glob("snapshots/*/tables/history.tsv.zst")
    table.write_bytes(table.read_bytes()[:40])
    status, done = told(*beside(department), department=department)
    assert status == 1
    assert "history.tsv.zst" in done["wrong"][0]
    assert not noted(department).is_well
    assert left(department) == []


def test_who_may_make_no_database_proves_nothing(department: Deployed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", PASSWORD)
    words = ("--database", department.url, "--administrator", "keeper.deployed")
    status, _said = told(*words, department=department)
    assert status in (3, 4)
    assert noted(department) is None


def test_killed_at_any_stage_it_is_swept_by_the_next(department: Deployed) -> None:
    account = Target(department.owner_url)
    stages: list[str] = []

    def run(tell: Any) -> None:
        desk = desk_over(FolderStorage(root=Path(department.repository)))
        desk.drill(desk.latest(), lambda: scratch(account), tell)

    run(lambda stage: stages.append(stage.doing))
    assert len(set(stages)) > 3
    was_left = 0
    for place in range(0, len(stages), max(1, len(stages) // 4)):

        def killed(place: int = place) -> None:
            passed = 0

            def tell(_stage: Stage) -> None:
                nonlocal passed
                passed += 1
                if passed > place:
                    os.kill(os.getpid(), signal.SIGKILL)

            run(tell)

        assert forked(killed) == -signal.SIGKILL
        was_left += bool(left(department))
        status, done = told(*beside(department), department=department)
        assert (status, done["wrong"], left(department)) == (0, [], []), place
    assert was_left
