"""The history of all settings and the way back from a change, on both engines and by command."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.archived_work import DatabaseArchive
from edumanage_desktop.adapters.database.department import DatabaseDepartment
from edumanage_desktop.adapters.database.mail_room import DatabaseMailSettings
from edumanage_desktop.adapters.database.webhook_setting import DatabaseWebhooks
from edumanage_desktop.domain.errors import AddressNotKept, ArchivePlaceUnknown, MailNotSettled, RefusalCode, Refused
from edumanage_desktop.services.department import KeptSetting
from edumanage_desktop.services.mail_settings import MailSettings
from edumanage_desktop.services.setting_history import SettingChange, SettledArea, put_back
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.importing_department import ImportingDepartment, importing_department
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

DAYS = "submissions_in_a_day"
MAILS = MailSettings(is_on=True, host="smtp.example.org", sender="office@example.org", login="office")


@pytest.fixture(params=EVERY_ENGINE)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    """A database of each engine that a test may settle as it likes."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        yield made


def department_of(judge: JudgedDatabase, login: str) -> DatabaseDepartment:
    client = judge.client(login)
    return DatabaseDepartment(connections=client.connections, now_us=client.reader.now_us, surroundings={})


def told(department: DatabaseDepartment) -> list[tuple[str, str, str | None, str | None]]:
    return [(each.id, each.login, each.before, each.after) for each in department.history().changes()]


def change(department: DatabaseDepartment, name: str) -> SettingChange:
    return next(each for each in department.history().changes() if each.id == name)


def untried(place: str) -> None:
    raise AssertionError(f"{place} is no place of the archive")


def test_each_change_is_told_and_put_back_as_a_change_of_its_own(own: JudgedDatabase) -> None:
    department = department_of(own, "adm")
    first = department.save_setting(KeptSetting(DAYS, 50))
    second = department.save_setting(replace(first, value=7))
    assert told(department) == [(f"{DAYS}:2", "adm", "50", "7"), (f"{DAYS}:1", "adm", None, "50")]
    put_back(department.history(), change(department, f"{DAYS}:2"), try_place=untried)
    assert department.settings()[DAYS] == KeptSetting(DAYS, 50, second.version + 1)
    assert told(department)[0] == (f"{DAYS}:3", "adm", "7", "50")
    put_back(department.history(), change(department, f"{DAYS}:1"), try_place=untried)
    assert department.settings()[DAYS].value is None, "back to the default, which nobody had changed then"
    undone = change(department, f"{DAYS}:1")
    assert undone.is_undone
    put_back(department.history(), undone, try_place=untried)
    assert len(told(department)) == 4, "what is so already is no change"


def test_who_set_it_since_is_not_overwritten(own: JudgedDatabase) -> None:
    department = department_of(own, "adm")
    department.save_setting(KeptSetting(DAYS, 50))
    seen = change(department, f"{DAYS}:1")
    own.root(f"UPDATE settings SET value='9' WHERE name='{DAYS}'")
    with pytest.raises(Refused, match="changed this setting first") as refusal:
        put_back(department.history(), seen, try_place=untried)
    assert refusal.value.code is RefusalCode.CONFLICT
    assert department.settings()[DAYS].value == 9
    put_back(department.history(), change(department, f"{DAYS}:1"), try_place=untried)
    assert department.settings()[DAYS].value is None


def test_mails_are_put_back_by_their_rules_and_told_to_administrators_alone(own: JudgedDatabase) -> None:
    department = department_of(own, "adm")
    keeper = DatabaseMailSettings(connections=own.client("adm").connections)
    kept = keeper.save(MAILS)
    keeper.save(replace(kept, host="relay.example.org", is_on=False))
    names = {each.setting for each in department.history().changes()}
    assert {"mail.host", "mail.enabled", "mail.sender", "mail.login"} <= names
    assert "mail.since_us" not in names
    put_back(department.history(), change(department, "mail.host:2"), try_place=untried)
    assert keeper.settings().host == "smtp.example.org"
    put_back(department.history(), change(department, "mail.enabled:2"), try_place=untried)
    again = keeper.settings()
    assert again.is_on
    assert again.since_us > kept.since_us, "what happened while no mails were sent is told to nobody"
    with pytest.raises(MailNotSettled):
        put_back(department.history(), change(department, "mail.sender:1"), try_place=untried)
    assert keeper.settings().sender == "office@example.org"
    assert not [each for each in department_of(own, "reg").history().changes() if each.area is SettledArea.MAIL]


def told_last(department: DatabaseDepartment) -> SettingChange:
    """Return the latest change."""
    return department.history().changes()[0]


def test_of_a_webhook_the_host_alone_is_kept(own: JudgedDatabase) -> None:
    department = department_of(own, "adm")
    webhooks = DatabaseWebhooks(connections=own.client("adm").connections)
    for address in ("https://chat.example.org/hooks/S3CRET", "https://chat.example.org/hooks/S3CRET-too", "", ""):
        webhooks.settle(address)
    webhooks.settle("https://Watch.example.org:8443/?key=S3CRET")
    host, kept = "alerts.webhook_host", "chat.example.org"
    assert told(department) == [
        (f"{host}:6", "adm", None, "watch.example.org"),
        (f"{host}:4", "adm", kept, None),
        (f"{host}:3", "adm", kept, kept),
        (f"{host}:2", "adm", None, kept),
    ]
    assert webhooks.address().endswith("?key=S3CRET")
    own.root("UPDATE mail_settings SET value='S3CRET, by hand' WHERE name='alert_webhook'")
    own.root("DELETE FROM mail_settings WHERE name='alert_webhook'")
    recorded = own.root("SELECT before_values,after_values FROM register_changes WHERE table_name='mail_settings'")
    assert "alert_webhook" in str(recorded)
    assert "S3CRET" not in str(recorded), "whoever reads the history would read the secret"
    with pytest.raises(AddressNotKept, match="name the address anew"):
        put_back(department.history(), change(department, f"{host}:4"), try_place=untried)
    webhooks.settle("https://watch.example.org:8443/?key=another")
    with pytest.raises(AddressNotKept):  # behind the same host, but not the same address
        put_back(department.history(), told_last(department), try_place=untried)
    assert not department_of(own, "reg").history().changes()


def test_the_archive_goes_back_to_a_place_that_was_tried(own: JudgedDatabase) -> None:
    department = department_of(own, "adm")
    archive = DatabaseArchive(connections=own.client("adm").connections)
    archive.set_place("/srv/first")
    archive.set_place("/srv/second")
    tried: list[str] = []
    put_back(department.history(), change(department, "archive.place:2"), try_place=tried.append)
    assert (archive.place(), tried) == ("/srv/first", ["/srv/first"])
    with pytest.raises(ArchivePlaceUnknown, match="nobody had named a place"):
        put_back(department.history(), change(department, "archive.place:1"), try_place=tried.append)
    with pytest.raises(AssertionError):
        put_back(department.history(), change(department, "archive.place:3"), try_place=untried)
    assert archive.place() == "/srv/first"


def test_a_registrar_reads_and_puts_nothing_back(own: JudgedDatabase) -> None:
    department_of(own, "adm").save_setting(KeptSetting(DAYS, 50))
    registrar = department_of(own, "reg")
    seen = change(registrar, f"{DAYS}:1")
    assert (seen.now, seen.after) == ("50", "50")
    with pytest.raises(Refused) as refusal:
        put_back(registrar.history(), seen, try_place=untried)
    assert refusal.value.code is RefusalCode.DENIED
    assert own.value(f"SELECT value FROM settings WHERE name='{DAYS}'") == "50"


def test_the_database_tells_how_it_is_configured(own: JudgedDatabase) -> None:
    said = department_of(own, "reg").engine_settings()
    assert said["version"][:1].isdigit()
    asked = "max_connections" if "max_connections" in said else "journal_mode"
    assert said[asked]
    assert all(isinstance(value, str) for value in said.values())


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


def test_history_and_revert_by_command(
    staffed: ImportingDepartment, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(staffed, capsys, "ada", "set", DAYS, "50")[0] == 0
    assert run(staffed, capsys, "ada", "set", "takes_programs", "on")[0] == 0
    status, document, _ = run(staffed, capsys, "regine", "history")
    assert status == 0
    assert [each["change"] for each in document["changes"]] == ["takes_programs:1", f"{DAYS}:1"]
    one = run(staffed, capsys, "ada", "history", "--name", DAYS)[1]["changes"]
    assert [(each["changed_by"], each["before"], each["after"], each["now"]) for each in one] == [("ada", None, 50, 50)]
    status, document, _ = run(staffed, capsys, "ada", "revert", "takes_programs:1")
    assert (status, document["before"], document["after"], document["reverted"]) == (0, True, None, "takes_programs:1")
    assert run(staffed, capsys, "ada", "revert", "takes_programs:1")[1]["did_nothing"] is True
    assert run(staffed, capsys, "regine", "revert", f"{DAYS}:1")[0] == 4
    for words in (("revert", f"{DAYS}:99"), ("history", "--name", "nonsense")):
        with pytest.raises(SystemExit) as ended:
            run(staffed, capsys, "ada", *words)
        assert ended.value.code == 2
    files, archive = tmp_path / "files", tmp_path / "archive"
    for folder in (files, archive, tmp_path / "other"):
        folder.mkdir()
    with closing(staffed.connections("ada")) as connections:
        records = DatabaseArchive(connections=connections)
        records.set_place(str(archive))
        records.set_place(str(tmp_path / "other"))
    status, document, said = run(staffed, capsys, "ada", "revert", "archive.place:2", "--store", str(files))
    assert (status, said, document["after"]) == (0, "", str(archive))
