"""The log by command, also as it goes on, and its copies for support."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.platform import folders
from edumanage_desktop.commands import run
from edumanage_desktop.commands.interruption import between_steps
from edumanage_desktop.domain.errors import FileNotNew, Refused
from edumanage_desktop.log_room import log_desk
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.adapters.logged_database import (
    FEEDBACK,
    FILE_NAME,
    REASON,
    TITLE,
    let_happen,
    whole,
)
from tests.engines import EVERY_ENGINE, PrivateServers


@pytest.fixture(params=EVERY_ENGINE)
def judged(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    """A database of each engine of its own, in which much happened."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        let_happen(made)
        yield made


def test_a_copy_for_support_holds_figures_and_codes_and_nobody(judged: JudgedDatabase, tmp_path: Path) -> None:
    folder = tmp_path / "log"
    desk = log_desk(judged.client("adm").connections, log_folder=folder)
    path = tmp_path / "support.zip"
    made = desk.copy(path)
    assert made.entries == len(whole(judged))
    with zipfile.ZipFile(path) as archive:
        contents = {name: archive.read(name).decode() for name in archive.namelist()}
    assert set(contents) == {"README.txt", "manifest.json", "entries.jsonl", "local.jsonl"}
    text = "\n".join(contents.values())
    for secret in (FEEDBACK, TITLE, FILE_NAME, REASON, "Müller", "essay", "/srv", "127.0.0.1", str(tmp_path), "lab-7"):
        assert secret not in text, secret
    entries = [json.loads(line) for line in contents["entries.jsonl"].splitlines()]
    logins = {"ann", "bob", "stu", "reg", "adm"}
    assert (
        not {value for entry in entries for value in (entry["person"], entry["about"], *entry["words"].values())}
        & logins
    )
    manifest = json.loads(contents["manifest.json"])
    assert manifest["schema"] == "0006"
    assert manifest["settings"]["submissions_in_a_day"] == 300
    assert manifest["settings"]["person_times_days"] == 30
    assert manifest["rows"]["history"] == judged.value("SELECT COUNT(*) FROM history")
    assert manifest["versions"]["database"].split()[0] in ("SQLite", "MariaDB", "MySQL")
    assert manifest["never_in_it"]
    assert manifest["left_out"]["names of people"] > 0
    again = tmp_path / "again.zip"
    desk.copy(again)
    with zipfile.ZipFile(again) as archive:
        assert archive.read("entries.jsonl").decode() == contents["entries.jsonl"], "pseudonyms stay"
    with pytest.raises(FileNotNew):
        desk.copy(path)
    before = path.read_bytes()
    with pytest.raises(Refused):
        log_desk(judged.client("ann").connections, log_folder=folder).copy(path, replaces=True)
    assert path.read_bytes() == before, "whole or not at all"
    assert [each.name for each in tmp_path.iterdir() if "writing" in each.name] == []


def test_the_command_tells_filters_and_copies(
    judged: JudgedDatabase, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "data_folder", lambda: tmp_path / "data")
    where = ("--database", judged.account_url("adm"), *(() if judged.is_server else ("--login", "adm")))

    def asked(*words: str, status: int = 0) -> Any:
        assert run(["logs", *words, *where, "--json"], CommandToolbox()) == status
        return json.loads(capsys.readouterr().out)

    all_of_it = asked()
    assert len(all_of_it["entries"]) == len(whole(judged))
    assert not all_of_it["more"]
    times = [entry["at"] for entry in all_of_it["entries"]]
    assert times == sorted(times), "the newest last, where a terminal ends"
    decided = asked("--kind", "decisions", "--person", "ann")["entries"]
    assert [(each["kind"], each["person"]) for each in decided] == [("approve", "ann")]
    assert run(["logs", "--person", "ann", *where], CommandToolbox()) == 0
    assert "older ones are told without it" in capsys.readouterr().err
    kinds = {each["group"] for each in asked("--kind", "uploads", "--kind", "errors")["entries"]}
    assert kinds == {"uploads", "errors"}
    few = asked("--limit", "2")
    assert (len(few["entries"]), few["more"]) == (2, True)
    assert few["entries"][-1] == all_of_it["entries"][-1]
    assert asked("--since", "1h", "--text", "zolc")["entries"][0]["kind"] == "work"
    assert asked("--before", "2020-01-01T00:00")["entries"] == []
    assert run(["logs", *where], CommandToolbox()) == 0
    assert "sign-in-failed" in capsys.readouterr().out
    path = tmp_path / "support.zip"
    assert asked("bundle", str(path))["entries"] == len(whole(judged))
    assert zipfile.ZipFile(io.BytesIO(path.read_bytes())).testzip() is None
    assert run(["logs", "bundle", str(path), *where], CommandToolbox()) == 2
    assert run(["logs", "bundle", *where], CommandToolbox()) == 2
    assert run(["logs", "everything", *where], CommandToolbox()) == 2
    assert run(["logs", "bundle", str(tmp_path / "no" / "x.zip"), *where], CommandToolbox()) == 3
    capsys.readouterr()
    for login in ("ann", "reg"):
        who = ("--database", judged.account_url(login), *(() if judged.is_server else ("--login", login)), "--json")
        refused_path = tmp_path / f"{login}.zip"
        for words in ((), ("bundle", str(refused_path)), ("--follow",)):
            assert run(["logs", *words, *who], CommandToolbox()) == 4
            assert capsys.readouterr().out == ""
        assert not refused_path.exists()


def test_the_command_goes_on_telling_until_it_is_stopped(
    judged: JudgedDatabase, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from edumanage_desktop.commands import logs

    where = ("--database", judged.account_url("adm"), *(() if judged.is_server else ("--login", "adm")))
    turns: list[int] = []

    def wait(_is_unwanted: object) -> None:
        turns.append(1)
        if len(turns) == 1:
            assert judged.act("ann", "approve", judged.upload()).accepted
        elif len(turns) == 3:
            import signal

            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(logs, "_wait", wait)
    wanted = ("--kind", "decisions", "--limit", "1", "--follow", "--json")
    assert run(["logs", *wanted, *where], CommandToolbox()) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["kind"] for line in lines] == ["outside", "approve"]
    with between_steps() as is_unwanted:
        assert not is_unwanted(), "the signals are given back"
