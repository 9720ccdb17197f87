"""Evidence: everything that tells what happened, as of one instant and sealed; whatever is changed is named."""

import hashlib
import json
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.database.webhook_setting import DatabaseWebhooks
from edumanage_desktop.commands import run
from edumanage_desktop.domain.errors import FileNotNew, Refused
from edumanage_desktop.domain.incidents import Deed, EvidenceUnreadable, IncidentKind, IncidentUnclear
from edumanage_desktop.services.incidents import journal
from edumanage_desktop.services.incidents.desk import EvidenceWish
from edumanage_desktop.services.incidents.preserving import SERVER_ACCOUNTS, Preserved, preserve, sealed_as
from edumanage_desktop.services.incidents.sealing import MANIFEST, SEAL, sha256_of, verify_evidence
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.incident_department import Handled, handled_department
from tests.database_server import DatabaseServer
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.prepared_server import PASSWORD, prepared_server

ALL = EvidenceWish()
SECRET = "The secret of the title żółć"
SECRET_OF_STRANGER = "Correct-Horse-77"


@pytest.fixture(params=EVERY_ENGINE)
def handled(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Handled]:
    with handled_department(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        yield made


@pytest.fixture
def sealed(tmp_path: Path) -> Iterator[tuple[Handled, Preserved]]:
    """A department in a file with an archive of its evidence."""
    with handled_department("sqlite", folder=tmp_path, server=None) as made:
        made.hand_in("Essay", b"content")
        journal.begin(made.desk().log, IncidentKind.DISCLOSURE, "Somebody saw it")
        yield made, preserve(made.desk(), tmp_path / "evidence.zip", ALL)


def rows(path: Path, name: str) -> list[dict[str, Any]]:
    with zipfile.ZipFile(path) as archive:
        return [json.loads(line) for line in archive.read(name).splitlines()]


def test_all_that_tells_what_happened_is_there_and_holds(handled: Handled, tmp_path: Path) -> None:
    first, second = handled.hand_in(SECRET, b"one"), handled.hand_in("Other", b"two")
    assert handled.own.act("ann", "reject", first, feedback="Secret feedback", reason="Secret reason").accepted
    kept = handled.own.value("SELECT store_key FROM upload_files WHERE upload_id=:u", u=second)
    (tmp_path / "store" / kept).write_bytes(b"altered")
    handled.log("Something failed", OSError(5, SECRET))
    DatabaseWebhooks(connections=handled.own.client("adm").connections).settle("https://chat.example.org/hooks/T0KEN")
    desk = handled.desk()
    incident = journal.begin(desk.log, IncidentKind.DISCLOSURE, "Somebody saw it")
    path = tmp_path / "evidence.zip"
    done = preserve(desk, path, ALL)
    assert done.check.is_well
    assert done.incident.of(Deed.PRESERVED)[0].values["seal"] == done.check.seal
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None, "any program opens it"
        content = b"".join(archive.read(name) for name in archive.namelist() if name != "timeline.jsonl")
    assert "chat.example.org" in {each["value"] for each in rows(path, "mail-settings.jsonl")}
    for secret in (SECRET, "Secret feedback", "Secret reason", "T0KEN"):
        assert secret.encode() not in content
        assert json.dumps(secret).encode() not in content, "texts are there by choice alone"
    assert [each["kind"] for each in rows(path, "history.jsonl")] == ["submit", "reject", "submit"]
    assert len(rows(path, "acts.jsonl")) == 3
    assert {each["login"] for each in rows(path, "people.jsonl")} >= {"ann", "adm", "stu"}
    found = {each["upload_id"]: each for each in rows(path, "files.jsonl")}
    assert (found[first]["found"], found[second]["found"]) == ("as recorded", "altered")
    assert found[second]["found_sha256"] == hashlib.sha256(b"altered").hexdigest()
    timeline = rows(path, "timeline.jsonl")
    assert [each["at_us"] for each in timeline] == sorted(each["at_us"] for each in timeline)
    assert {each["source"] for each in timeline} >= {"history", "record", "register", "log"}
    (logged,) = [each for each in timeline if each["source"] == "log"]
    assert (logged["what"], logged["after"]) == ("WARNING", "edumanage_desktop.gui: Something failed")
    assert logged["errors"] == [{"type": "OSError", "places": [], "errno": 5}]
    manifest = done.check.manifest
    assert (manifest["incident"], manifest["by"], manifest["works"]) == (incident.number, "adm", "all")
    assert (manifest["schema"], manifest["engine"] != "") == ("0006", True)
    with zipfile.ZipFile(path) as archive:
        assert b"Something failed" in archive.read("logs/edumanage.jsonl")
        assert archive.read("grants.txt")


def test_only_the_works_concerned_are_there_with_their_texts_where_that_is_wished(
    handled: Handled, tmp_path: Path
) -> None:
    first, second = handled.hand_in(SECRET, b"one"), handled.hand_in("Other", b"two")
    desk = handled.desk()
    journal.begin(desk.log, IncidentKind.DISCLOSURE, "Somebody saw it")
    path = tmp_path / "one.zip"
    done = preserve(desk, path, EvidenceWish(frozenset({first}), with_texts=True))
    assert second != first
    for name, column in (("submissions", "id"), ("history", "upload_id"), ("files", "upload_id")):
        assert {each[column] for each in rows(path, f"{name}.jsonl")} == {first}, name
    about = {str(each["about"]) for each in rows(path, "timeline.jsonl") if each["source"] == "history"}
    assert about == {str(first)}
    (act,) = rows(path, "acts.jsonl")
    assert act["title"] == SECRET
    assert rows(path, "submissions.jsonl")[0]["title"] == SECRET
    assert done.incident.of(Deed.PRESERVED)[0].values["works"] == 1
    preserve(desk, tmp_path / "quick.zip", EvidenceWish(frozenset({first}), reads_files=False))
    assert "found" not in rows(tmp_path / "quick.zip", "files.jsonl")[0]


def test_a_missing_file_is_evidence_too(sealed: tuple[Handled, Preserved], tmp_path: Path) -> None:
    handled, _done = sealed
    for path in (tmp_path / "store").rglob("*.txt"):
        path.unlink()
    preserve(handled.desk(), tmp_path / "later.zip", ALL)
    assert [each["found"] for each in rows(tmp_path / "later.zip", "files.jsonl")] == ["unreadable"]


def rewritten(path: Path, change: "dict[str, bytes | None]", *, more: "dict[str, bytes] | None" = None) -> Path:
    """Return a copy whose parts were changed (None takes one away) or added, whole as a ZIP."""
    copied = path.with_name("changed.zip")
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(copied, "w") as made:
        for name in archive.namelist():
            content = change.get(name, archive.read(name))
            if content is not None:
                made.writestr(name, content)
        for name, content in (more or {}).items():
            made.writestr(name, content)
    return copied


def test_every_part_that_was_changed_taken_away_or_added_is_named(sealed: tuple[Handled, Preserved]) -> None:
    _handled, done = sealed
    with zipfile.ZipFile(done.path) as archive:
        names = archive.namelist()
        contents = {name: archive.read(name) for name in names}
    for name in set(names) - {MANIFEST, SEAL}:
        changed = contents[name] + b" "
        assert [name in each for each in verify_evidence(rewritten(done.path, {name: changed})).wrong] == [True], name
        gone = verify_evidence(rewritten(done.path, {name: None})).wrong
        assert [f"{name} is missing." == each for each in gone] == [True], name
    (added,) = verify_evidence(rewritten(done.path, {}, more={"forged.jsonl": b"{}"})).wrong
    assert "forged.jsonl was added" in added
    (other,) = verify_evidence(rewritten(done.path, {MANIFEST: contents[MANIFEST] + b" "})).wrong
    assert MANIFEST in other
    (unsealed,) = verify_evidence(rewritten(done.path, {SEAL: None})).wrong
    assert MANIFEST in unsealed


def test_an_archive_that_was_made_anew_is_found_by_the_record_alone(
    sealed: tuple[Handled, Preserved], capsys: pytest.CaptureFixture[str]
) -> None:
    handled, done = sealed
    with zipfile.ZipFile(done.path) as archive:
        history, manifest = archive.read("history.jsonl"), json.loads(archive.read(MANIFEST))
    forged = history.replace(b'"submit"', b'"approve"')
    for part in manifest["parts"]:
        if part["name"] == "history.jsonl":
            part |= {"bytes": len(forged), "sha256": hashlib.sha256(forged).hexdigest()}
    made = json.dumps(manifest).encode()
    seal = f"{hashlib.sha256(made).hexdigest()}  {MANIFEST}\n".encode()
    path = rewritten(done.path, {"history.jsonl": forged, MANIFEST: made, SEAL: seal})
    assert verify_evidence(path).is_well, "it holds in itself"
    assert verify_evidence(path, sealed_as=done.check.seal).wrong
    assert run(["incident", "verify", str(path), "--json"], CommandToolbox()) == 0
    assert not json.loads(capsys.readouterr().out)["compared_with_record"]
    assert run(["incident", "verify", str(path), *handled.where()], CommandToolbox()) == 1
    assert "knows no archive" in json.loads(capsys.readouterr().out)["wrong"][0]
    assert run(["incident", "verify", str(done.path), *handled.where()], CommandToolbox()) == 0


def test_no_byte_is_changed_unseen(sealed: tuple[Handled, Preserved], tmp_path: Path) -> None:
    """By the record every byte is; without it those of which the parts are made."""
    handled, done = sealed
    content = done.path.read_bytes()
    incident = journal.required_open(handled.desk().log)
    changed = tmp_path / "flipped.zip"
    for at in range(0, len(content), max(1, len(content) // 150)):
        changed.write_bytes(content[:at] + bytes([content[at] ^ 0x55]) + content[at + 1 :])
        try:
            check = verify_evidence(changed)
        except EvidenceUnreadable:
            continue
        assert check.wrong or sealed_as(incident, check, sha256_of(changed)), at
    for length in (0, 1, 100, len(content) // 2, len(content) - 1):
        changed.write_bytes(content[:length])
        with pytest.raises(EvidenceUnreadable):
            verify_evidence(changed)


def test_hostile_archives_are_read_within_bounds(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.zip"
    manifest = {"format": "edumanage-evidence-1", "parts": [{"name": "bomb", "bytes": 10, "sha256": "0" * 64}]}
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("bomb", "w") as part:
            for _ in range(200):
                part.write(bytes(1 << 20))
        archive.writestr(MANIFEST, json.dumps(manifest))
    tracemalloc.start()
    try:
        assert any("bomb" in each for each in verify_evidence(bomb).wrong)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()
    for name, content in (
        ("list.zip", b"[]"),
        ("parts.zip", b'{"format":"edumanage-evidence-1","parts":[1]}'),
        ("none.zip", None),
    ):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.writestr("x", b"")
            if content is not None:
                archive.writestr(MANIFEST, content)
        with pytest.raises(EvidenceUnreadable):
            verify_evidence(tmp_path / name)
    (tmp_path / "text.zip").write_bytes(b"no archive")
    for path in (tmp_path / "text.zip", tmp_path / "not-there.zip", tmp_path):
        with pytest.raises(EvidenceUnreadable):
            verify_evidence(path)


def test_what_a_killed_run_left_whole_is_recorded_and_nothing_else_is_written_over(
    sealed: tuple[Handled, Preserved], tmp_path: Path
) -> None:
    handled, done = sealed
    desk = handled.desk()
    with pytest.raises(FileNotNew):
        preserve(desk, done.path, ALL)
    (tmp_path / "letter.zip").write_bytes(b"mine")
    with pytest.raises(FileNotNew):
        preserve(desk, tmp_path / "letter.zip", ALL)
    assert (tmp_path / "letter.zip").read_bytes() == b"mine"
    made = preserve(desk, tmp_path / "second.zip", ALL)
    handled.own.root("DROP TRIGGER maintenance_records_bd")
    handled.own.root("DELETE FROM maintenance_records WHERE result LIKE :r", r=f"%{made.check.seal}%")
    again = preserve(desk, tmp_path / "second.zip", ALL)
    assert again.was_there
    assert [each.values["file"] for each in again.incident.of(Deed.PRESERVED)] == ["evidence.zip", "second.zip"]


def test_a_run_that_fails_or_is_stopped_leaves_nothing(handled: Handled, tmp_path: Path) -> None:
    from edumanage_desktop.domain.backups import BackupCancelled
    from edumanage_desktop.domain.sentences import Sentence

    handled.hand_in("Essay", b"content")
    desk = handled.desk()
    journal.begin(desk.log, IncidentKind.OTHER, "Something")

    def stop(stage: object) -> None:
        if getattr(stage, "doing", "") == "files":
            raise BackupCancelled(Sentence("Stopped."))

    with pytest.raises(BackupCancelled):
        preserve(desk, tmp_path / "evidence.zip", ALL, stop)
    assert not list(tmp_path.glob("evidence*"))
    assert not journal.required_open(desk.log).of(Deed.PRESERVED)
    for login in ("reg", "ann"):
        with pytest.raises(Refused):
            preserve(handled.desk(login), tmp_path / "theirs.zip", ALL)
        with pytest.raises(Refused), handled.desk(login).evidence.open():
            raise AssertionError("the evidence itself is refused, not only the journal")
    assert not list(tmp_path.glob("theirs*"))


def test_without_an_incident_nothing_is_written(handled: Handled, tmp_path: Path) -> None:
    with pytest.raises(IncidentUnclear):
        preserve(handled.desk(), tmp_path / "evidence.zip", ALL)
    assert not list(tmp_path.glob("evidence*"))


def test_many_rows_take_no_more_memory_than_few(handled: Handled, tmp_path: Path) -> None:
    desk = handled.desk()
    journal.begin(desk.log, IncidentKind.OTHER, "Something")
    preserve(desk, tmp_path / "few.zip", ALL)
    handled.own.root("DROP TRIGGER events_bi")
    for thousand in range(6):
        values = ",".join(
            f"('{thousand:04}{number:04}-0000-4000-8000-000000000000','timing','{'x' * 1_900}')"
            for number in range(1_000)
        )
        handled.own.root(f"INSERT INTO events(event_uuid,kind,detail) VALUES{values}")
    tracemalloc.start()
    try:
        preserve(desk, tmp_path / "many.zip", ALL)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(rows(tmp_path / "many.zip", "events.jsonl")) == 6_000
    assert peak < 5_000_000, "of eleven megabytes of rows, each is let go of before the next"


def test_a_server_s_grants_and_accounts_are_told_without_their_secrets(
    each_server: DatabaseServer, tmp_path: Path
) -> None:
    with prepared_server(each_server) as department:
        url = department.administrator()
        department.root("INSERT INTO faculty(id,full_name) VALUES(7,'Finn')")
        department.add("finn", "--role", "faculty", "--faculty", "7", "--name", "Finn")
        assert department.command("incident", "begin", "--kind", "other", "--what", "Something", url=url)[0] == 0
        path = tmp_path / "evidence.zip"
        status, told = department.command("incident", "preserve", "--out", str(path), "--store", str(tmp_path), url=url)
        assert status == 0, told
        with zipfile.ZipFile(path) as archive:
            grants = archive.read("grants.txt").decode()
            everything = b"".join(archive.read(name) for name in archive.namelist())
        assert "This account: GRANT" in grants
        assert "Account finn: made: 1, locked: 0" in grants
        assert PASSWORD.encode() not in everything
        assert "IDENTIFIED BY" not in grants
        assert " USING " not in grants
        status, checked = department.command("incident", "verify", str(path), url=url)
        assert (status, checked["ok"]) == (0, True), checked


def test_an_administrator_of_the_server_shows_all_who_concern_the_database(
    each_server: DatabaseServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", each_server.root_password)
    with prepared_server(each_server) as department:
        url = department.administrator()
        assert department.command("incident", "begin", "--kind", "other", "--what", "Something", url=url)[0] == 0
        words = ("incident", "preserve", "--store", str(tmp_path), "--out")
        without = tmp_path / "without.zip"
        status, told = department.command(*words, str(without), url=url)
        assert status == 0, told
        assert ["No administrator of the server was named" in each for each in told["remarks"]] == [True]
        assert not verify_evidence(without).manifest["server_accounts"]
        stranger = "'stranger'@'localhost'"
        department.root(f"CREATE USER {stranger} IDENTIFIED BY '{SECRET_OF_STRANGER}'")
        try:
            department.root(f"GRANT SELECT ON history TO {stranger}")
            path = tmp_path / "with.zip"
            status, told = department.command(*words, str(path), "--administrator", "root", url=url)
            assert (status, told["remarks"]) == (0, []), told
            digests = [str(each) for (each,) in department.root("SELECT authentication_string FROM mysql.user") if each]
        finally:
            department.root(f"DROP USER {stranger}")
        with zipfile.ZipFile(path) as archive:
            accounts = archive.read(SERVER_ACCOUNTS).decode()
            everything = b"".join(archive.read(name) for name in archive.namelist())
        lines = accounts.splitlines()
        assert any(each.startswith("Account stranger@localhost: GRANT SELECT ON") for each in lines)
        assert any(each.startswith("Account ada: proven by ") for each in lines)
        assert any(each.startswith("Account root@") and " ON *.* TO " in each for each in lines), "global ones"
        assert any("holds the roles" in each and "em_admin" in each for each in lines)
        assert any(each.startswith("Drift: stranger@localhost holds SELECT on history") for each in lines)
        for secret in (SECRET_OF_STRANGER, PASSWORD, each_server.root_password, *digests):
            assert secret.encode("utf-8", "surrogateescape") not in everything
        assert "IDENTIFIED BY" not in accounts
        status, checked = department.command("incident", "verify", str(path), url=url)
        assert (status, checked["ok"], checked["manifest"]["server_accounts"]) == (0, True, True)
        changed = accounts.replace("GRANT SELECT", "GRANT INSERT").encode()
        assert [SERVER_ACCOUNTS in each for each in verify_evidence(rewritten(path, {SERVER_ACCOUNTS: changed})).wrong]


def test_no_name_of_an_account_shows_another_s_grants_or_forges_a_line(
    each_server: DatabaseServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", each_server.root_password)
    named = ("joe", "joe`@`%` -- x", "eve:joe\nDrift: none", "m\u202eal'\\")
    quoted = [f"'{name}'@'%'" for name in ("joe", "joe`@`%` -- x", "eve:joe\nDrift: none", "m\u202eal''\\\\")]
    with prepared_server(each_server) as department:
        url = department.administrator()
        assert department.command("incident", "begin", "--kind", "other", "--what", "Something", url=url)[0] == 0
        try:
            for who, table in zip(quoted, ("history", "students", "faculty", "acts"), strict=True):
                department.root(f"CREATE USER {who} IDENTIFIED BY '{SECRET_OF_STRANGER}'")
                department.root(f"GRANT SELECT ON {table} TO {who}")
            path = tmp_path / "evidence.zip"
            words = ("incident", "preserve", "--store", str(tmp_path), "--out", str(path), "--administrator", "root")
            status, told = department.command(*words, url=url)
            assert status == 0, told
        finally:
            for who in quoted:
                department.root(f"DROP USER IF EXISTS {who}")
    with zipfile.ZipFile(path) as archive:
        lines = archive.read(SERVER_ACCOUNTS).decode().split("\n")[:-1]
    for name, table in zip(named, ("history", "students", "faculty", "acts"), strict=True):
        shown = name.replace("\n", "\\n").replace("\u202e", "\\u202e")
        granted = [line for line in lines if line.startswith(f"Account {shown}: GRANT SELECT ON")]
        assert [f".`{table}` TO" in line for line in granted] == [True], (name, lines)
    assert not [line for line in lines if line.startswith("Drift: none")]
    assert [line for line in lines if line.startswith("Account em_faculty: GRANT ")], "roles too"
    assert all(each.isprintable() for each in lines)


def test_who_does_not_administer_the_server_is_named_and_nothing_is_written(
    each_server: DatabaseServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with prepared_server(each_server) as department:
        url = department.administrator()
        assert department.command("incident", "begin", "--kind", "other", "--what", "Something", url=url)[0] == 0
        path = tmp_path / "evidence.zip"
        words = ("incident", "preserve", "--store", str(tmp_path), "--out", str(path), "--administrator")
        for login, password, expected in (("ada", PASSWORD, "accounts of the server"), ("root", "wrong", "password")):
            monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", password)
            status, told = department.command(*words, login, url=url)
            assert status != 0
            assert expected in str(told), told
            assert not path.exists()
