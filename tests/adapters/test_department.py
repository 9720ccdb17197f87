"""Settings and assignments as window and command keep them, on both engines: over their version, by who may."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.department import DatabaseDepartment
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.settings import BY_NAME, SETTINGS
from edumanage_desktop.services.department import Assignment, KeptSetting, in_force, save_settings
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.importing_department import ImportingDepartment, importing_department
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

LARGEST = "largest_file_bytes"
CLOSES = datetime(2031, 2, 3, 17, 0, tzinfo=UTC)


@pytest.fixture(params=EVERY_ENGINE)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    """A database of each engine that a test may settle as it likes."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        yield made


def department_of(judge: JudgedDatabase, login: str) -> DatabaseDepartment:
    client = judge.client(login)
    return DatabaseDepartment(connections=client.connections, now_us=client.reader.now_us, surroundings={})


def test_a_setting_is_set_changed_and_let_go_and_each_is_recorded(own: JudgedDatabase) -> None:
    department = department_of(own, "adm")
    assert department.settings() == {}
    made = department.save_setting(KeptSetting(LARGEST, 25 << 20))
    assert made == KeptSetting(LARGEST, 25 << 20, 1)
    gone = department.save_setting(replace(made, value=None))
    assert department.settings() == {LARGEST: gone}
    assert in_force(BY_NAME[LARGEST], gone) == 10 << 20
    told = [(change.key, change.login, (change.after or {})["value"]) for change in department.setting_changes()]
    assert told == [(LARGEST, "adm", None), (LARGEST, "adm", str(25 << 20))]


def test_who_comes_second_sees_theirs_and_nothing_is_overwritten(own: JudgedDatabase) -> None:
    department = department_of(own, "adm")
    days, hours = KeptSetting("submissions_in_a_day"), KeptSetting("one_time_password_hours")
    own.root("INSERT INTO settings(name,value) VALUES('submissions_in_a_day','7')")
    came = save_settings(department, [(days, 50), (hours, 24)])
    assert came.theirs == (KeptSetting("submissions_in_a_day", 7, 1),), "set for the first time by two at once"
    assert came.stored == (KeptSetting("one_time_password_hours", 24, 1),)
    assert came.replaced == (KeptSetting("one_time_password_hours", None, 1),)
    assert came.failure is None
    own.root("UPDATE settings SET value='8' WHERE name='submissions_in_a_day'")
    again = save_settings(department, [(came.theirs[0], 50)])
    assert again.theirs == (KeptSetting("submissions_in_a_day", 8, 2),)
    assert save_settings(department, [(again.theirs[0], 50)]).stored[0].value == 50


def test_a_value_that_no_setting_has_ends_the_saving_with_its_sentence(own: JudgedDatabase) -> None:
    department = department_of(own, "adm")
    wanted = [(KeptSetting(LARGEST), 1), (KeptSetting("own_ids"), 1)]
    came = save_settings(department, wanted)
    assert isinstance(came.failure, Refused)
    assert "cannot have this value" in str(came.failure.sentence)
    assert came.stored == ()
    assert department.settings() == {}


def test_a_registrar_reads_what_holds_and_sets_nothing(own: JudgedDatabase) -> None:
    department_of(own, "adm").save_setting(KeptSetting("own_ids", 1))
    department = department_of(own, "reg")
    assert department.settings() == {"own_ids": KeptSetting("own_ids", 1)}
    assert [change.key for change in department.setting_changes()] == ["own_ids"]
    with pytest.raises(Refused) as refusal:
        department.save_setting(KeptSetting("require_teaching", 1))
    assert refusal.value.code is RefusalCode.DENIED
    assert own.value("SELECT COUNT(*) FROM settings") == 1


@pytest.mark.parametrize("login", ["reg", "adm"])
def test_an_assignment_is_added_changed_closed_and_removed(own: JudgedDatabase, login: str) -> None:
    department = department_of(own, login)
    made = department.save_assignment(Assignment(0, "Optics 王", "2031 S", "Essay", CLOSES))
    assert made == Assignment(made.id, "Optics 王", "2031 S", "Essay", CLOSES, 1)
    assert made.id > 0
    bare = department.save_assignment(Assignment(0, "Acoustics"))
    assert department.assignments() == [bare, made]
    closed = department.save_assignment(replace(made, closes_at=department.now()))
    assert closed.version == 2
    assert not own.submit("stu", course="Optics 王", term="2031 S", assignment="Essay").accepted
    department.save_assignment(replace(closed, closes_at=None))
    assert own.submit("stu", course="Optics 王", term="2031 S", assignment="Essay").accepted
    department.remove_assignment(bare)
    assert [each.id for each in department.assignments()] == [made.id]
    told = department.assignment_changes(str(made.id))
    assert [(change.version, change.login) for change in told] == [(3, login), (2, login), (1, login)]


def test_what_is_refused_of_an_assignment_says_why(own: JudgedDatabase) -> None:
    department = department_of(own, "reg")
    essay = department.save_assignment(Assignment(0, "Optics", assignment="Essay"))
    assert own.submit("stu", course="Optics", assignment="Essay").accepted
    for act, words in (
        (lambda: department.save_assignment(Assignment(0, "Optics", assignment="Essay")), "is there already"),
        (lambda: department.save_assignment(replace(essay, course="Waves")), "Work was handed in"),
        (lambda: department.remove_assignment(essay), "Work was handed in"),
        (lambda: department.save_assignment(Assignment(0, "")), "A course has a name"),
        (lambda: department.save_assignment(replace(essay, version=9, closes_at=CLOSES)), "changed or removed"),
    ):
        with pytest.raises(Refused, match=words):
            act()
    assert department.assignments() == [essay]


def test_the_clock_that_counts_is_the_database_s(own: JudgedDatabase) -> None:
    assert abs(department_of(own, "reg").now() - datetime.now(UTC)) < timedelta(minutes=5)


@pytest.fixture(params=EVERY_ENGINE[:2])
def staffed(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[ImportingDepartment]:
    """A department whose people sign in with passwords of their own."""
    with importing_department(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        yield made


def run(
    staffed: ImportingDepartment, capsys: pytest.CaptureFixture[str], login: str, *words: str
) -> tuple[int, Any, str]:
    """Run a command and return its status, its document and what it said."""
    asking = [] if staffed.is_server else ["--login", login]
    capsys.readouterr()
    status = commands.run(["settings", *words, "--database", staffed.url(login), *asking, "--json"], CommandToolbox())
    said = capsys.readouterr()
    return status, json.loads(said.out) if said.out else None, said.err


def test_settings_by_command(
    staffed: ImportingDepartment, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FILE_UPLOAD_MAX_SIZE", "25MB")
    status, document, _ = run(staffed, capsys, "ada", "set", LARGEST, "40 MiB")
    assert (status, document) == (0, {"name": LARGEST, "value": 40 << 20, "in_force": 40 << 20})
    assert run(staffed, capsys, "ada", "set", "require_teaching", "on")[:2] == (
        0,
        {"name": "require_teaching", "value": True, "in_force": True},
    )
    status, document, _ = run(staffed, capsys, "regine", "list")
    assert status == 0
    assert [each["name"] for each in document["settings"]] == [each.name for each in SETTINGS]
    assert document["surroundings"] == {"FILE_UPLOAD_MAX_SIZE": "25MB"}
    listed = {each["name"]: each for each in document["settings"]}
    assert (listed[LARGEST]["value"], listed[LARGEST]["default"]) == (40 << 20, 10 << 20)
    assert listed[LARGEST]["changed_by"] == "ada"
    assert listed["own_ids"]["value"] is None
    assert (listed["own_ids"]["in_force"], listed["own_ids"]["default"]) == (False, False)
    assert listed["require_teaching"]["in_force"] is True
    words = ["settings", "list", "--database", staffed.url("ada")]
    assert commands.run([*words, *([] if staffed.is_server else ["--login", "ada"])], CommandToolbox()) == 0
    said = capsys.readouterr().out
    assert "require_teaching\ton\tset by ada" in said
    assert "own_ids\toff\tnobody has set it" in said
    assert run(staffed, capsys, "ada", "unset", LARGEST)[1] == {"name": LARGEST, "value": None, "in_force": 10 << 20}
    assert run(staffed, capsys, "ada", "unset", "own_ids")[0] == 0, "what nobody set is let go as well"
    status, document, said = run(staffed, capsys, "regine", "set", "own_ids", "1")
    assert (status, document) == (4, None)
    assert "Your role does not include this" in said


@pytest.mark.parametrize(
    "words", [("set", "nonsense", "1"), ("set", LARGEST, "much"), ("set", LARGEST, "1"), ("set", "own_ids", "2"), ()]
)
def test_what_is_no_setting_is_wrong_usage(tmp_path: Path, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        commands.run(["settings", *words, "--database", f"sqlite:///{tmp_path / 'a.sqlite'}"], CommandToolbox())
    assert ended.value.code == 2
