"""The units of systemd that the program writes and the guide prints, read by systemd itself."""

import io
import re
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from edumanage_desktop import commands
from edumanage_desktop.toolbox import CommandToolbox
from tests.systemd_units import complaints

GUIDE = Path(__file__).parents[2] / "docs/guide/administrator.md"
PRINTED = re.compile(r"^# /etc/systemd/system/(\S+)\n(.*?)(?=\n\n|\n```)", re.MULTILINE | re.DOTALL)
ON_A_SERVER = "mariadb://worker@db.example.org/edumanage"


def written(folder: Path, *where: str) -> list[Path]:
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        words = ("health", "--write-timer", str(folder), "--account", "root", *where)
        assert commands.run(list(words), CommandToolbox()) == 0
    return sorted(folder.iterdir())


@pytest.mark.parametrize("where", ["on a server", "in a file"])
def test_systemd_takes_the_units_of_health(tmp_path: Path, where: str) -> None:
    odd = f"sqlite:///{tmp_path}/a 100% $HOME \"b\" 'c' \\ żółć.sqlite"
    store = str(tmp_path / "files 50%s ${PATH}")
    database = ON_A_SERVER if where == "on a server" else odd
    units = written(tmp_path / "units", "--database", database, "--store", store)
    assert [unit.name for unit in units] == ["edumanage-health.service", "edumanage-health.timer"]
    assert complaints(units) == []


def test_systemd_takes_the_units_that_the_guide_prints(tmp_path: Path) -> None:
    found = PRINTED.findall(GUIDE.read_text())
    assert [name for name, _text in found] == ["edumanage-work.service", "edumanage-work.timer"]
    for name, text in found:
        (tmp_path / name).write_text(text.replace("/opt/edumanage-desktop/edumanage-desktop", sys.executable) + "\n")
    assert complaints([tmp_path / name for name, _text in found]) == []


def test_what_systemd_does_not_take_is_told(tmp_path: Path) -> None:
    unit = tmp_path / "edumanage-wrong.service"
    unit.write_text("[Service]\nType=oneshot\nExecStart=/nonexistent/program\nNoSuchSetting=1\nUMask=many\n")
    told = " ".join(complaints([unit]))
    for wrong in ("NoSuchSetting", "ignoring: many", "/nonexistent/program"):
        assert wrong in told
