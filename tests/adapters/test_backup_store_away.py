"""A store that is away makes no backup without files: none is listed, none is pruned, and who runs it is told."""

import io
import json
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from edumanage_desktop import commands
from edumanage_desktop.domain.backups import StoreAway
from edumanage_desktop.services.backup.runs import newest_runs
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import BackedUp
from tests.adapters.judged_database import judged_database


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[BackedUp]:
    """A department in a file."""
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        yield BackedUp(own, tmp_path / "department")


def run(department: BackedUp, *words: str, store: str = "store") -> tuple[int, str, str]:
    """Run a command over the repository; return its exit status and what it said on either stream."""
    out, err = io.StringIO(), io.StringIO()
    where = ["--repository", str(department.folder / "backups")]
    if words[0] in {"create", "run"}:
        where += ["--database", department.own.url, "--login", "bak", "--store", str(department.folder / store)]
    with redirect_stdout(out), redirect_stderr(err):
        status = commands.run(["backup", *words, *where], toolbox=CommandToolbox())
    return status, out.getvalue(), err.getvalue()


def listed(department: BackedUp) -> list[str]:
    return [each.manifest.snapshot for each in department.desk().listings()]


def test_a_run_over_an_empty_store_fails_is_noted_and_leaves_the_good_backup_of_the_day(embedded: BackedUp) -> None:
    embedded.fill()
    good = embedded.take()
    (embedded.folder / "away").mkdir()
    status, _out, err = run(embedded, "run", "--keep-days", "1", "--drill", "never", store="away")
    assert status != 0
    assert "4 of 4 files that the tables name are not there" in err
    assert "--accept-missing" in err
    assert listed(embedded) == [good.snapshot]
    assert [(step.name, step.is_well) for step in newest_runs(embedded.storage)[0].steps] == [("backup", False)]
    status, out, _err = run(embedded, "status", "--json")
    assert (status, json.loads(out)["backup"]["state"]) == (1, "failed")
    assert embedded.take().files.files == 3, "with the store back it is taken as ever"
    assert not embedded.desk().verify().damaged


def test_the_first_backup_of_an_empty_store_is_none_and_names_what_is_missing(embedded: BackedUp) -> None:
    embedded.fill(12)
    (embedded.folder / "away").mkdir()
    embedded.desk()
    status, _out, err = run(embedded, "create", store="away")
    assert status != 0
    assert err.count("Not in the store: ") == 10
    assert "13 of 13 files" in err
    assert listed(embedded) == []


def test_files_that_are_really_lost_are_accepted_and_the_list_tells_them(embedded: BackedUp) -> None:
    embedded.fill()
    embedded.desk()
    (embedded.folder / "away").mkdir()
    status, out, err = run(embedded, "create", "--accept-missing", "--json", store="away")
    assert (status, json.loads(out)["missing"]) == (1, 4)
    assert err.count("Not in the store: ") == 4
    _status, out, _err = run(embedded, "list")
    assert "0 files (4 not in the store)" in out
    assert json.loads(run(embedded, "list", "--json")[1])["snapshots"][0]["missing"] == 4
    status, _out, _err = run(embedded, "run", "--drill", "never", "--accept-missing", store="away")
    assert status == 1
    assert run(embedded, "create", store="away")[0] == 1, "what was accepted once is not asked for every night"
    assert newest_runs(embedded.storage)[0].snapshot in listed(embedded)
    assert len(listed(embedded)) == 2, "the first one of the day went with the run"


@pytest.mark.parametrize(("kept", "is_listed"), [(11, True), (10, False)])
def test_more_than_half_and_ten_more_than_before_are_no_backup(
    embedded: BackedUp, kept: int, *, is_listed: bool
) -> None:
    """Twenty files are there and one never was; of 21 then ten more are missing, which is more than half, or nine."""
    embedded.fill(20)
    first = embedded.take()
    assert (first.files.files, first.files.missing) == (20, 1)
    paths = sorted(path for path in (embedded.folder / "store").rglob("*.pdf"))
    assert len(paths) == 20
    for path in paths[kept:]:
        path.unlink()
    if is_listed:
        assert embedded.take().files.missing == 10
        return
    with pytest.raises(StoreAway, match="11 of 21 files"):
        embedded.take()
    assert listed(embedded) == [first.snapshot]


def test_what_was_missing_before_keeps_no_backup_from_being_taken(embedded: BackedUp) -> None:
    embedded.fill(14)
    for path in sorted((embedded.folder / "store").rglob("*.pdf"))[1:]:
        path.unlink()
    accepted = embedded.taking(embedded.desk(), accept_missing=True).run()
    assert (accepted.files.files, accepted.files.missing) == (1, 14)
    assert embedded.take().files.missing == 14
