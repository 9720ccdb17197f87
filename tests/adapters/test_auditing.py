"""A security audit from the command line: what is planted is found, signed, recorded, and compared the next time."""

import json
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.platform import folders
from edumanage_desktop.adapters.report_signing import FILE_NAME
from edumanage_desktop.auditing import checked_pages
from edumanage_desktop.domain.errors import ReportInvalid
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.embedded_department import PASSWORD as CHOSEN
from tests.adapters.embedded_department import EmbeddedDepartment
from tests.certificates import CertificateAuthority
from tests.engines import PrivateServers
from tests.mariadb_server import MariaDBServer
from tests.object_storage import OWNER, ObjectStorage
from tests.own_name import NAME
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server
from tests.reachable_folder import reachable_folder

HOUR_US = 3_600_000_000
DAY_US = 24 * HOUR_US


@pytest.fixture
def department(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> EmbeddedDepartment:
    """A file with two administrators, which nobody else may read, and where nothing is wrong."""
    folder = tmp_path / "department"
    folder.mkdir(mode=0o700)
    made = EmbeddedDepartment(folder)
    made.administrator().close()
    for login in ("bea",):
        made.run("INSERT INTO people(login,full_name) VALUES(?,'Bea')", login)
        made.run("INSERT INTO person_roles(login,role) VALUES(?,'admin')", login)
    made.run("DELETE FROM people WHERE login='nowak'")
    made.path.chmod(0o600)
    monkeypatch.setenv("EDUMANAGE_PASSWORD", CHOSEN)
    return made


def findings(document: dict[str, Any], *gravities: str) -> set[str]:
    return {each["name"] for each in document["findings"] if each["gravity"] in gravities}


def test_where_all_is_well_the_audit_says_so_and_is_recorded(department: EmbeddedDepartment) -> None:
    status, document = department.command("audit", login="ada")
    assert (status, findings(document, "wrong", "not-tried")) == (0, set())
    assert {each["area"] for each in document["findings"]} == {
        "access", "rights", "server", "files", "computer", "tls", "versions", "history",
    }  # fmt: skip
    assert document["record"]["login"] == "ada"
    assert document["record"]["outcome"] == "well"
    assert document["sha256"] in document["record"]["result"]
    assert document["fingerprint"] in document["record"]["result"]
    status, tasks = department.command("maintain", "calendar", login="ada")
    (audit,) = [each for each in tasks["tasks"] if each["task"] == "security-audit"]
    assert (audit["state"], audit["last"]["login"]) == ("done", "ada")
    key = folders.data_folder() / FILE_NAME
    assert not key.exists() or stat.S_IMODE(key.stat().st_mode) == 0o600
    again = department.command("audit", login="ada")[1]
    assert again["fingerprint"] == document["fingerprint"], "the key is made once"
    assert again["since"] == document["record"]["at"]


PLANTED = {
    "one administrator": (["DELETE FROM people WHERE login='bea'"], "administrators"),
    "a dropped trigger": (["DROP TRIGGER contacts_bi"], "drift-object-missing"),
    "an added view": (["CREATE VIEW everything AS SELECT * FROM people"], "drift-object-added"),
}


@pytest.mark.parametrize("what", PLANTED)
def test_what_is_planted_in_a_file_is_to_be_mended_and_leaves_the_task_due(
    department: EmbeddedDepartment, what: str
) -> None:
    statements, name = PLANTED[what]
    for statement in statements:
        department.run(statement)
    status, document = department.command("audit", login="ada")
    assert (status, findings(document, "wrong")) == (1, {name})
    assert document["record"]["outcome"] == "trouble"
    assert all(each["remedy"] for each in document["findings"] if each["name"] == name)


def hand_in(department: EmbeddedDepartment) -> None:
    """Hand something in as the portal does, and let the program seal its record."""
    department.run("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,7,'Essay','u/1.pdf')")
    assert department.command("maintain", "done", "review", "--result", "Read", login="ada")[0] == 0


def test_a_broken_chain_is_named_and_nothing_else(department: EmbeddedDepartment) -> None:
    hand_in(department)
    guards = department.run("SELECT name,sql FROM sqlite_master WHERE type='trigger' AND tbl_name='history'")
    for name, _sql in guards:
        department.run(f"DROP TRIGGER {name}")
    department.run("UPDATE history SET actor='eve'")
    for _name, sql in guards:
        department.run(sql)
    status, document = department.command("audit", login="ada")
    assert (status, findings(document, "wrong")) == (1, {"history"})
    assert document["checkpoint"] == {}, "nothing is to be compared with what does not hold"


def test_files_that_others_may_read_or_write_are_named(
    department: EmbeddedDepartment, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reachable_folder() as open_folder:
        shared, secret, store = (open_folder / name for name in ("shared.sqlite", "secret", "files"))
        shutil.copy(department.path, shared)
        shared.chmod(0o666)
        secret.write_text("x")
        secret.chmod(0o640)
        monkeypatch.setenv("EDUMANAGE_SMTP_PASSWORD_FILE", str(secret))
        store.mkdir()
        store.chmod(0o777)
        department.path, department.url = shared, f"sqlite:///{shared}"
        status, document = department.command("audit", "--store", str(store), login="ada")
        assert status == 1
        named = {"writable-file", "readable-secret", "others-may-write", "others-may-list"}
        assert findings(document, "wrong") == named
        remedies = "".join(str(each["remedy"]) for each in document["findings"])
        assert f"chmod 600 {secret}" in remedies
        assert f"chmod go-w {shared}" in remedies
        open_folder.chmod(0o700)
        assert findings(department.command("audit", "--store", str(store), login="ada")[1], "wrong") == set(), (
            "nobody comes through the folder above"
        )


def test_a_report_is_written_checked_and_compared_with_the_next_time(
    department: EmbeddedDepartment, tmp_path: Path
) -> None:
    hand_in(department)
    pages = tmp_path / "audit.pdf"
    status, document = department.command("audit", "--report", str(pages), login="ada")
    report = tmp_path / "audit.json"
    assert (status, document["files"]) == (0, [str(pages), f"{pages}.sig", str(report)])
    assert pages.read_bytes().startswith(b"%PDF")
    assert verified(report) == (0, True)
    assert verified(report, "--fingerprint", document["fingerprint"]) == (0, True)
    assert verified(report, "--fingerprint", "0" * 64) == (1, False)
    assert verified(pages) == verified(tmp_path / "audit.pdf.sig") == (0, True)
    assert verified(pages, "--fingerprint", "0" * 64) == (1, False)
    status, said = department.command("audit", "--report", str(pages), login="ada")
    assert status == 2
    assert "already" in said
    status, document = department.command("audit", "--since", str(report), login="ada")
    assert status == 0
    (history,) = [each for each in document["findings"] if each["area"] == "history"]
    assert "nothing of then is gone" in history["details"][0]
    for table in ("history", "history_texts", "upload_state", "upload_files", "upload_search", "student_uploads"):
        guards = department.run("SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name=?", table)
        for (name,) in guards:
            department.run(f"DROP TRIGGER {name}")
        department.run(f"DELETE FROM {table}")
    assert "history" not in findings(department.command("audit", login="ada")[1], "wrong")
    assert "history" in findings(department.command("audit", "--since", str(report), login="ada")[1], "wrong")
    report.write_bytes(report.read_bytes().replace(b"Essay", b"Assay").replace(b'"ada"', b'"eve"'))
    status, said = department.command("audit", "--since", str(report), login="ada")
    assert status == 2
    assert "not as it was signed" in said


@pytest.mark.parametrize("form", ["pdf", "html"])
def test_a_changed_byte_in_the_pages_is_found(department: EmbeddedDepartment, tmp_path: Path, form: str) -> None:
    pages = tmp_path / f"audit.{form}"
    document = department.command("audit", "--report", str(pages), login="ada")[1]
    signature, content = tmp_path / f"audit.{form}.sig", pages.read_bytes()
    found = checked_pages(pages)
    assert (found.fingerprint, found.report_sha256) == (document["fingerprint"], document["sha256"])
    assert (found.login, found.at) == ("ada", document["at"])
    for at in (*range(0, len(content), 499), len(content) - 1):
        pages.write_bytes(content[:at] + bytes((content[at] ^ 1,)) + content[at + 1 :])
        with pytest.raises(ReportInvalid, match="not as they were signed"):
            checked_pages(pages)
    pages.write_bytes(content + b"\n")
    assert verified(pages) == (1, False)
    pages.write_bytes(content)
    assert verified(pages) == (0, True)
    said = signature.read_bytes()
    for at in range(len(said)):
        signature.write_bytes(said[:at] + bytes((said[at] ^ 1,)) + said[at + 1 :])
        with pytest.raises(ReportInvalid):
            checked_pages(pages)
    signature.write_bytes((tmp_path / "audit.json").read_bytes())
    with pytest.raises(ReportInvalid, match="no signature"):
        checked_pages(pages)
    signature.unlink()
    assert verified(pages) == (1, False)


def verified(path: Path, *more: str) -> tuple[int, bool]:
    import io
    from contextlib import redirect_stdout

    out = io.StringIO()
    with redirect_stdout(out):
        status = commands.run(["audit", "verify", str(path), *more, "--json"], CommandToolbox())
    return status, bool(json.loads(out.getvalue())["valid"])


def test_nobody_else_audits_and_a_database_is_named(
    department: EmbeddedDepartment, capsys: pytest.CaptureFixture[str]
) -> None:
    department.run("INSERT INTO people(login,full_name) VALUES('rita','Rita')")
    department.run("INSERT INTO person_roles(login,role) VALUES('rita','registrar')")
    status, said = department.command("audit", login="rita")
    assert status == 4
    assert "Nothing was looked at" in said
    assert department.run("SELECT COUNT(*) FROM maintenance_records") == [(0,)]
    with pytest.raises(SystemExit) as left:
        commands.run(["audit"], CommandToolbox())
    assert left.value.code == 2
    assert "--database" in capsys.readouterr().err


def event(department: EmbeddedDepartment, kind: str, login: str, at_us: int, detail: str = "") -> None:
    uuid = str(uuid4())
    department.run("INSERT INTO events(event_uuid,kind,detail) VALUES(?,?,?)", uuid, kind, detail)
    department.run("UPDATE events SET login=?,at_us=? WHERE event_uuid=?", login, at_us, uuid)


def test_the_database_tells_who_did_what_is_unusual_for_them(department: EmbeddedDepartment) -> None:
    """Both sign in at two at night from the kiosk; for one of them that is every night."""
    department.run("DROP TRIGGER IF EXISTS events_bu")
    for login in ("day.d", "night.n"):
        department.run("INSERT INTO people(login,full_name) VALUES(?,'One')", login)
        department.run("INSERT INTO person_roles(login,role) VALUES(?,'registrar')", login)
    midnight = department.clock() // DAY_US * DAY_US
    for back in range(40, 60):
        event(department, "sign-in", "day.d", midnight - back * DAY_US + 9 * HOUR_US, "at=office")
        event(department, "sign-in", "night.n", midnight - back * DAY_US + 2 * HOUR_US, "at=kiosk")
    for login in ("day.d", "night.n"):
        event(department, "sign-in", login, midnight - 5 * DAY_US + 2 * HOUR_US, "at=kiosk")
    for _ in range(6):
        event(department, "sign-in-failed", "ada", midnight - 4 * DAY_US, "login=day.d why=PASSWORD_WRONG at=x")
    _status, document = department.command("audit", login="ada")
    told = {each["name"]: each for each in document["findings"] if each["area"] == "access"}
    unusual = {name: each for name, each in told.items() if name.startswith(("unusual-", "failed-"))}
    assert set(unusual) == {"unusual-hours", "unusual-computer", "failed-sign-ins"}
    assert all("day.d" in each["evidence"] for each in unusual.values())
    assert "02:00 UTC" in unusual["unusual-hours"]["details"][0]
    assert "night.n" not in json.dumps(list(unusual.values()))


@pytest.fixture(scope="module")
def prepared(own_servers: PrivateServers) -> Iterator[PreparedServer]:
    """A server of its own: an audit finds whatever accounts others have made there."""
    with prepared_server(own_servers.running("mariadb")) as made:
        made.administrator()
        made.add("bea", "--role", "admin")
        yield made


def audit_of(prepared: PreparedServer, monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[int, dict[str, Any]]:
    monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", prepared.server.root_password)
    status, document = prepared.command("audit", *words, url=prepared.url("ada", PASSWORD))
    assert isinstance(document, dict), document
    return status, document


def test_on_a_server_its_administrator_alone_sees_accounts_and_rules(
    prepared: PreparedServer, monkeypatch: pytest.MonkeyPatch, objects: ObjectStorage
) -> None:
    monkeypatch.setenv("EDUMANAGE_STORE_SECRET", OWNER.secret)
    bucket = objects.place().bucket
    place = f"s3://{OWNER.key_id}@{bucket}/uploads?endpoint={quote(objects.endpoint)}&region=us-east-1&plain=yes"
    status, alone = audit_of(prepared, monkeypatch, "--store", place)
    assert findings(alone, "not-tried") == {"drift-unseen", "server"}
    assert "store-without-versions" in findings(alone, "look")
    assert prepared.url("ada", PASSWORD).partition("@")[2].partition("?")[0] in alone["database"]
    assert PASSWORD not in json.dumps(alone)
    status, whole = audit_of(prepared, monkeypatch, "--administrator", "root")
    assert findings(whole, "not-tried") == {"store"}, "nobody said where the files are"
    assert {"drift", "tls", "support-mariadb", "history"} <= findings(whole, "well")
    prepared.root("DROP TRIGGER contacts_bi")
    prepared.root("GRANT DELETE ON events TO em_admin")
    try:
        status, found = audit_of(prepared, monkeypatch, "--administrator", "root")
        assert status == 1
        drifted = {name for name in findings(found, "wrong", "look") if name.startswith("drift")}
        assert drifted == {"drift-granted-too-much", "drift-object-missing"}
    finally:
        prepared.root("REVOKE DELETE ON events FROM em_admin")


@pytest.mark.usefixtures("own_name")
def test_the_way_to_a_server_is_told_with_the_end_of_its_certificate(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    authority = CertificateAuthority(tmp_path_factory.mktemp("authority"))
    options = authority.issue(NAME, days=10).options()
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"), options=options)
    server.start()
    try:
        with prepared_server(server) as made:
            made.administrator()
            url = made.url("ada", PASSWORD).replace("127.0.0.1", NAME).partition("?")[0]
            _status, verified_way = made.command("audit", url=f"{url}?ssl_ca={authority.certificate}")
            way = {each["name"]: each for each in verified_way["findings"] if each["area"] == "tls"}
            assert {name: each["gravity"] for name, each in way.items()} == {"tls": "well", "certificate": "wrong"}
            assert "TLS" in way["tls"]["evidence"]
            _status, in_clear = made.command("audit", url=f"{url}?tls=off")
            (way_in_clear,) = [each for each in in_clear["findings"] if each["area"] == "tls"]
            assert way_in_clear["gravity"] == "wrong"
    finally:
        server.stop()
