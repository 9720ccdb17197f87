"""What an administrator mistypes is one sentence and status 2, and changes nothing."""

import sqlite3
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
