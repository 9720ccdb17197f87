"""What the commands on backups answer: by the same names everywhere, and no option is taken and then passed over."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import dev
from edumanage_desktop import commands
from edumanage_desktop.domain.chosen_tables import OWN, RECORDS, WORK
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import BackedUp
from tests.adapters.judged_database import judged_database
from tests.adapters.test_backup_restoring import told

NAMES = ("snapshot", "rows", "files", "damaged")
"""What every JSON document about a backup has at least."""


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[BackedUp]:
    """A department in a file."""
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        yield BackedUp(own, tmp_path / "department")


def named(document: dict[str, Any]) -> list[Any]:
    """Return what stands under the names that every document has."""
    return [document[name] for name in NAMES]


def test_every_document_tells_snapshot_rows_files_and_damage_by_these_names(
    embedded: BackedUp, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    upload = embedded.fill()[0]
    altered = min(embedded.folder.rglob("*.pdf"))
    altered.write_bytes(b"not what was handed in")
    key = altered.relative_to(embedded.folder / "store").as_posix()
    place = ("--repository", str(tmp_path / "backups"))
    given = ("--database", embedded.own.url, "--login", "adm", "--store", str(embedded.folder / "store"))
    made = told("create", *given, *place, "--new")[1]
    snapshot, rows = made["snapshot"], made["rows"]
    assert (made["files"], [(each["name"], each["harm"]) for each in made["damaged"]]) == (
        3,
        [("uploads/films.pdf", "missing"), (key, "altered")],
    )
    assert named(told("verify", *place)[1])[:2] == [snapshot, rows]
    assert told("verify", *place)[1]["damaged"] == []
    assert named(told("drill", *place)[1]) == [snapshot, rows, 3, []]
    assert named(told("list", *place)[1]["snapshots"][0]) == [snapshot, rows, 3, []]
    assert named(told("prune", *place)[1]) == [snapshot, rows, 3, []]
    assert named(told("export", *place, str(tmp_path / "one.tar"))[1])[:2] == [snapshot, rows]
    (tmp_path / "files").mkdir()
    into = ("--database", f"sqlite:///{tmp_path / 'new.sqlite'}", "--store", str(tmp_path / "files"))
    assert named(told("restore", *into, *place)[1]) == [snapshot, rows, 3, []]
    assert named(told("restore", *given, *place, "--in-place", "--dry-run")[1]) == [snapshot, rows, 3, []]
    assert named(told("restore", *given, *place, "--files-only", "--dry-run")[1])[3] == sorted(
        [key, "uploads/films.pdf"]
    ), "the backup has no better"
    assert named(told("restore", *given, *place, "--submission", str(upload))[1]) == [snapshot, 0, 0, []]
    assert named(told("restore", *given, *place, "--tables", "students", "--dry-run")[1]) == [snapshot, 0, 0, []]
    assert named(told("restore", *given, *place, "--in-place", "--yes")[1]) == [snapshot, rows, 0, []]
    capsys.readouterr()
    commands.run(["backup", "list", *place], CommandToolbox())
    assert f", {made['size_bytes']:,} bytes, by " in capsys.readouterr().out
    embedded.folder.joinpath("../backups/snapshots", snapshot, "manifest.json").write_bytes(b"nothing")
    (damaged,) = told("list", *place)[1]["damaged"]
    assert named(damaged) == [snapshot, None, None, [damaged["why"]]]


@pytest.mark.parametrize(
    "words",
    [
        ("--keep-added",),
        ("--in-place", "--keep-added"),
        ("--tables", "work", "--keep-added"),
        ("--files-only", "--keep-added"),
        ("--replay",),
        ("--tables", "students", "--replay"),
        ("--submission", "1", "--replay"),
        ("--files-only", "--replay"),
        ("--tables", "students", "--print-sql"),
        ("--in-place", "--print-sql", "--dry-run"),
        ("--in-place", "--print-sql", "--replay"),
        ("--dry-run",),
        ("--administrator", "root"),
        ("--files-only", "--administrator", "root"),
    ],
)
def test_an_option_that_would_be_passed_over_is_refused_before_anything_is_opened(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ("--database", f"sqlite:///{tmp_path / 'none.sqlite'}", "--repository", str(tmp_path / "nowhere"))
    assert commands.run(["backup", "restore", *where, *words], CommandToolbox()) == 2
    said = capsys.readouterr().err
    assert said.startswith("Nothing was done: --")
    assert said.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_what_never_went_well_is_told_as_such(embedded: BackedUp, capsys: pytest.CaptureFixture[str]) -> None:
    embedded.desk()
    words = ["backup", "status", "--repository", embedded.storage.describe()]
    assert commands.run([*words, "--expected-hours", "26", "--drill-days", "0"], CommandToolbox()) == 1
    said = capsys.readouterr().out
    assert "Backup: OVERDUE; none went well yet, expected every 26 hours." in said
    assert "Restore drill: not expected; none went well yet, none is expected." in said
    assert "never" not in said


@pytest.mark.parametrize("number", ["-5", "0", "ten", "9" * 30])
def test_a_number_that_no_submission_has_is_told_as_such(number: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        commands.run(
            ["backup", "restore", "--database", "sqlite:///x", "--repository", "r", "--submission", number],
            CommandToolbox(),
        )
    assert ended.value.code == 2
    assert "a whole number above 0" in capsys.readouterr().err


def test_the_guide_names_every_table_that_comes_back_by_itself() -> None:
    guide = (Path(dev.__file__).parent / "docs/guide/administrator.md").read_text("utf-8")
    told = guide.split("### Chosen tables", 1)[1].split("\n## ", 1)[0].split("\n### ", 1)[0]
    assert [name for name in (*RECORDS, *OWN, WORK) if f"`{name}`" not in told] == []
