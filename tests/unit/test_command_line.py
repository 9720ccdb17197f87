"""What an administrator mistypes is one sentence and status 2, and changes nothing."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from edumanage_desktop import __main__ as program


@pytest.mark.parametrize(
    "url",
    [
        *("nonsense", "/tmp/department.sqlite", "sqlite://server/file.db", "sqlite+other:///file.db"),
        *("mariadb://nowak:s3cret@server:abc/department", "mariadb://nowak:s3cret@server:/department"),
    ],
)
@pytest.mark.parametrize("words", [(), ("db", "status"), ("history", "verify")])
def test_what_is_no_database_url_is_wrong_usage_and_is_not_repeated(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], url: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        program.main([*words, "--database", url])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert "this is no database URL" in said
    assert "s3cret" not in said


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("settings", "set", "takes_programs", "maybe"), "takes_programs is on or off"),
        (("settings", "set", "submissions_in_a_day", "0"), "is a whole number from 1 to 10,000"),
        (("store", "sweep", "--begin-at", "zz"), "a folder from 00 to ff\n"),
        (("submit", "a.pdf", "--title", "T", "--faculty", "nowak"), "as `people list --json` tells it"),
    ],
)
def test_a_value_that_cannot_be_is_told_with_what_can_be(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        program.main([*words, "--database", f"sqlite:///{tmp_path / 'department.sqlite'}"])
    assert ended.value.code == 2
    assert sentence in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("to", ["zzz", "-3", "+1", "000", ""])
@pytest.mark.parametrize("direction", ["upgrade", "downgrade"])
@pytest.mark.parametrize("also", [(), ("--print-sql",)])
def test_an_unknown_revision_is_wrong_usage_and_changes_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, direction: str, to: str, also: tuple[str, ...]
) -> None:
    path = tmp_path / "department.sqlite"
    database = ("--database", f"sqlite:///{path}")
    assert program.main(["db", "upgrade", "--to", "0001", *database]) == 0
    before = path.read_bytes()
    capsys.readouterr()
    assert program.main(["db", direction, f"--to={to}", *also, *database]) == 2
    answered = capsys.readouterr()
    assert "There is no schema revision" in answered.err
    assert answered.out == ""
    assert path.read_bytes() == before
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT version_num FROM em_schema").fetchall() == [("0001",)]


def test_a_terminal_that_cannot_show_a_name_shows_its_code(tmp_path: Path) -> None:
    database = ["--database", f"sqlite:///{tmp_path / 'department.sqlite'}"]
    assert program.main(["db", "upgrade", *database]) == 0
    with sqlite3.connect(tmp_path / "department.sqlite") as connection:
        connection.create_function("current_login", 0, lambda: None)
        connection.execute("INSERT INTO people(login,full_name) VALUES('ada','Żółć')")
        connection.execute("INSERT INTO person_roles(login,role) VALUES('ada','admin')")
    connection.close()
    listing = [sys.executable, "-m", "edumanage_desktop", "people", "list", *database, "--login", "ada"]
    done = subprocess.run(
        listing, env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert r"\u017b\xf3\u0142\u0107" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="there a pipe breaks in other words")
def test_a_command_whose_reader_has_gone_ends_quietly(tmp_path: Path) -> None:
    database = ["--database", f"sqlite:///{tmp_path / 'department.sqlite'}"]
    assert program.main(["db", "upgrade", *database]) == 0
    with closing(sqlite3.connect(tmp_path / "department.sqlite")) as connection, connection:
        connection.create_function("current_login", 0, lambda: None)
        connection.execute("INSERT INTO people(login,full_name) VALUES('ada','Ada')")
        connection.execute("INSERT INTO person_roles(login,role) VALUES('ada','admin')")
    for words in (["people", "list"], ["maintain", "growth", "--json"]):
        here, there = os.pipe()
        os.close(here)
        try:
            done = subprocess.run(
                [sys.executable, "-m", "edumanage_desktop", *words, *database, "--login", "ada"],
                stdout=there,
                stderr=subprocess.PIPE,
                check=False,
            )
        finally:
            os.close(there)
        assert (done.returncode, done.stderr) == (141, b""), words
