"""Every alert by its real condition: raised while that lasts, told once by mail and webhook, and ended after it."""

import io
import json
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing, redirect_stderr, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.adapters.database.backup_board import DatabaseBackupBoard
from edumanage_desktop.adapters.database.mail_room import DatabaseMailSettings
from edumanage_desktop.adapters.webhook import send
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.measured_session import measured
from edumanage_desktop.services.backup.standing import Facts
from edumanage_desktop.services.health.telling import WebhookRefused
from edumanage_desktop.services.intake import FileOnDisk, HandIn
from edumanage_desktop.services.mail_settings import MailSecurity, MailSettings
from edumanage_desktop.services.session import Session
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import judged_database
from tests.adapters.test_work import connections
from tests.adapters.watched_department import Watched
from tests.certificates import CertificateAuthority
from tests.cutting_proxy import CuttingProxy
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.mail_server import mail_server
from tests.mariadb_server import MariaDBServer
from tests.mounted_disks import fill, only_read, small_disk
from tests.own_name import NAME
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server
from tests.webhook import Webhook, webhook

pytestmark = pytest.mark.usefixtures("own_name")


@pytest.fixture(params=EVERY_ENGINE)
def watched(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Watched]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as judged:
        yield Watched(judged, tmp_path)


def hand_in(session: Session, folder: Path, *, times: int) -> int:
    """Hand in so often, and return how often it failed."""
    path, failed = folder / "essay.txt", 0
    path.write_text("Interference of light.", encoding="utf-8")
    desk = session.open_intake()
    for number in range(times):
        try:
            desk.intake.hand_in(HandIn(faculty_id=1, title=f"Essay {number}", files=(FileOnDisk(path),)))
        except EduManageError:
            failed += 1
    return failed


def test_hand_ins_that_fail(watched: Watched, tmp_path: Path) -> None:
    with watched.session("stu") as session, only_read(watched.store):
        assert hand_in(session, tmp_path, times=3) == 3
    alert = watched.alerts()["upload-failures"]
    assert alert["said"] == "3 of 3 hand-ins of the last hour failed."
    assert "diagnose upload" in alert["find_out"]
    with watched.session("stu") as session:
        assert hand_in(session, tmp_path, times=2) == 0
    assert set(watched.alerts()) == {"upload-failures"}, "two that went well are no rate"
    watched.let_pass(1.1)
    assert watched.alerts() == {}


def test_answers_that_take_too_long_and_a_server_that_does_not_answer(alone: PreparedServer, tmp_path: Path) -> None:
    url, administrator = alone.url("ann", PASSWORD), alone.url("ada", PASSWORD)
    alone.root("INSERT INTO settings(name,value) VALUES('alert_slow_answers_ms','150')")
    alone.root("INSERT INTO settings(name,value) VALUES('alert_database_errors','2')")
    proxy = CuttingProxy(server_port=alone.server.port)
    through = url.replace(f":{alone.server.port}", f":{proxy.port}")
    try:
        database, measuring = measured(open_database(through), None, ("server", "ann"))
        with closing(database):
            measuring.contact()
            assert alone.command("health", url=administrator)[1]["alerts"] == []
            proxy.slow_down(0.1)
            for _time in range(3):
                database.reader.now_us()
            proxy.slow_down(0.0)
            measuring.end()
            status, document = alone.command("health", url=administrator)
            assert (status, [alert["rule"] for alert in document["alerts"]]) == (1, ["slow-answers"])
            assert "3 answers" in document["alerts"][0]["said"]
            alone.root("UPDATE health_sums SET begins_at_us=begins_at_us-3600000000")
        database, measuring = measured(open_database(through), None, ("server", "ann"))
        with closing(database):
            proxy.cut_down(after_bytes=0, times=20)
            for _time in range(2):
                with suppress(EduManageError):
                    database.reader.now_us()
            proxy.cut_down(after_bytes=0, times=0)
            measuring.end()
    finally:
        proxy.close()
    status, document = alone.command("health", url=administrator)
    assert [alert["rule"] for alert in document["alerts"]] == ["database-errors"]
    steps = alone.root("SELECT rule,step FROM alerts ORDER BY rule,step")
    assert steps == [("database-errors", "raised"), ("slow-answers", "raised"), ("slow-answers", "resolved")]
    alone.root("UPDATE health_sums SET begins_at_us=begins_at_us-3600000000")
    assert alone.command("health", url=administrator)[0] == 0
    alone.root("DELETE FROM settings WHERE name LIKE 'alert%'")


def test_one_slow_answer_is_enough_in_a_minute_that_had_no_faster_ones(alone: PreparedServer) -> None:
    administrator = alone.url("ada", PASSWORD)
    alone.root("INSERT INTO settings(name,value) VALUES('alert_slow_answers_ms','150')")
    proxy = CuttingProxy(server_port=alone.server.port)
    through = alone.url("ann", PASSWORD).replace(f":{alone.server.port}", f":{proxy.port}")
    try:
        for fast, rules in ((8, []), (0, ["slow-answers"])):
            database, measuring = measured(open_database(through), None, ("server", "ann"))
            with closing(database):
                measuring.contact()  # learns the limit, in a minute of its own
                for minute in measuring.meter.minutes():
                    measuring.meter.drop(minute.number)
                for _time in range(fast):
                    database.reader.now_us()
                proxy.slow_down(0.1)
                database.reader.now_us()
                proxy.slow_down(0.0)
                measuring.end()
            assert [each["rule"] for each in alone.command("health", url=administrator)[1]["alerts"]] == rules
            alone.root("UPDATE health_sums SET begins_at_us=begins_at_us-3600000000")
        assert alone.command("health", url=administrator)[0] == 0
    finally:
        proxy.close()
        alone.root("DELETE FROM settings WHERE name LIKE 'alert%'")


def told_that_it_is_away(watched: Watched) -> None:
    """Ask while nobody answers: a machine that reads the answer is told so, and no older one is left."""
    into = watched.folder / "edumanage.prom"
    into.write_text("edumanage_up 1\n")
    status, document, said = watched.command("health")
    assert (status, document and document["well"], document and document["reached"]) == (3, False, False), said
    words = ["health", "--prometheus", "--into", str(into), "--database", watched.judged.account_url("adm")]
    with redirect_stderr(io.StringIO()):
        assert commands.run(words, CommandToolbox()) == 3
    assert into.read_text().splitlines()[-1] == "edumanage_up 0"


def test_a_server_that_was_stopped_is_told_when_it_is_back(tmp_path_factory: pytest.TempPathFactory) -> None:
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"))
    server.start()
    try:
        with judged_database("mariadb", folder=tmp_path_factory.mktemp("j"), server=server) as judged:
            watched = Watched(judged, tmp_path_factory.mktemp("w"))
            database, measuring = measured(judged.open("ann"), watched.folder / "data", ("server", "ann"))
            with closing(database):
                database.reader.now_us()
                server.stop()
                for _time in range(3):
                    with suppress(EduManageError):
                        database.reader.now_us()
                measuring.keep()
                measuring.contact()
                told_that_it_is_away(watched)
                server.start()
                judged.engine.dispose()
                measuring.end()
            alert = watched.alerts()["database-errors"]
            assert alert["said"] == "The database left 4 of 5 questions of the last five minutes unanswered."
    finally:
        server.stop()


def test_room_for_files(watched: Watched, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kib=4096) as disk:
        watched.store = disk
        assert watched.alerts() == {}
        ballast = fill(disk)
        alert = watched.alerts()["free-storage"]
        assert str(disk) in alert["said"]
        assert alert["subject"] == str(disk)
        ballast.unlink()
        assert watched.alerts() == {}


def test_backups_and_drills_that_are_overdue(watched: Watched) -> None:
    watched.settle(backup_expected_hours=24)
    assert set(watched.alerts()) == {"backup"}
    board = DatabaseBackupBoard(connections=connections(watched.judged))
    now = datetime.now(UTC)
    board.note(Facts(first_good=now - timedelta(days=90), last_good=now))
    assert set(watched.alerts()) == {"drill"}
    board.note(Facts(last_drill=now))
    assert watched.alerts() == {}


def test_a_webhook_is_told_of_backups_too(watched: Watched, hook: Webhook) -> None:
    watched.settle(backup_expected_hours=24)
    assert watched.command("health", "--webhook", hook.address)[0] == 0
    for _time in range(2):
        watched.tasks()
    assert [each["rule"] for each in hook.taken] == ["backup"]


@pytest.mark.parametrize("days", [10, 30])
def test_a_certificate_near_its_end(tmp_path_factory: pytest.TempPathFactory, days: int) -> None:
    folder = tmp_path_factory.mktemp("a")
    authority = CertificateAuthority(folder)
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"), options=authority.issue(NAME, days=days).options())
    server.start()
    try:
        with prepared_server(server) as department:
            department.administrator()
            plain = department.url("ada", PASSWORD).replace("127.0.0.1", NAME).partition("?")[0]
            status, document = department.command("health", url=f"{plain}?ssl_ca={authority.certificate}")
            rules = [alert["rule"] for alert in document["alerts"]]
            assert (status, rules) == ((1, ["certificate"]) if days == 10 else (0, []))
    finally:
        server.stop()


def test_a_transaction_that_rests_and_holds_locks(alone: PreparedServer) -> None:
    administrator = alone.url("ada", PASSWORD)
    alone.root("INSERT INTO settings(name,value) VALUES('alert_idle_transaction_seconds','10')")
    alone.root("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(1,1,'Held','x')")
    try:
        with alone.sign_in("ann") as held, held.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute("SELECT id FROM faculty_uploads FOR UPDATE")
            time.sleep(10.5)
            _status, document = alone.command("work", "--once", url=administrator)
            tasks = {task["name"]: task for task in document["tasks"]}
            assert tasks["locks"]["ended"] == 1
            assert any("ann" in words for words in tasks["health"]["trouble"])
            held.close = lambda: None  # type: ignore[method-assign]  # the server has hung up
        status, document = alone.command("health", url=administrator)
        (alert,) = document["alerts"]
        assert (status, alert["rule"], alert["subject"]) == (1, "idle-transaction", "ann")
        alone.root("UPDATE events SET at_us=at_us-600000000")
        assert alone.command("health", url=administrator)[0] == 0
    finally:
        alone.root("DELETE FROM settings WHERE name='alert_idle_transaction_seconds'")
        alone.root("DELETE FROM student_uploads")


def test_a_history_that_is_not_as_it_was_written(watched: Watched) -> None:
    upload = watched.judged.upload()
    assert watched.judged.act("ann", "approve", upload, feedback="Good.").accepted
    assert watched.tasks()["history"]["broken"] == 0
    assert watched.alerts() == {}
    judged = watched.judged
    judged.root("DROP TRIGGER IF EXISTS history_bu")
    judged.root("UPDATE history SET to_status='rejected' WHERE upload_id=:u AND kind='approve'", u=upload)
    judged.root("DELETE FROM work_claims WHERE name='health-chain'")  # so it is looked at once more
    tasks = watched.tasks()
    assert tasks["history"]["broken"] == 1
    assert any("not as it was written" in words for words in tasks["health"]["trouble"])
    assert watched.alerts()["broken-chain"]["find_out"] == "history verify"
    assert watched.tasks()["health"]["trouble"] == [], "an alert is trouble once"


def test_a_host_of_a_cluster_that_is_gone(alone: PreparedServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        dead = unused.getsockname()[1]
    alive = f"127.0.0.1:{alone.server.port}"
    both = alone.url("ada", PASSWORD).replace(alive, f"{alive},127.0.0.1:{dead}")
    status, document = alone.command("health", url=both)
    assert (status, [(alert["rule"], alert["subject"]) for alert in document["alerts"]]) == (
        1, [("cluster-node", f"127.0.0.1:{dead}")],
    )  # fmt: skip
    status, document = alone.command("health", url=alone.url("ada", PASSWORD))
    assert (status, len(document["alerts"])) == (1, 1), "who does not ask that host knows nothing of it"
    alone.root("DELETE FROM alerts")


@pytest.fixture
def hook() -> Iterator[Webhook]:
    with webhook() as made:
        yield made


def test_an_alert_is_told_once_by_mail_and_webhook(watched: Watched, hook: Webhook, tmp_path: Path) -> None:
    watched.judged.root("UPDATE people SET email='adm@staff.example' WHERE login='adm'")
    with mail_server() as smtp, small_disk(tmp_path / "disk", kib=4096) as disk:
        DatabaseMailSettings(connections=connections(watched.judged)).save(
            MailSettings(
                is_on=True, host="127.0.0.1", port=smtp.port, security=MailSecurity.NONE, sender="office@x.example"
            )
        )
        assert watched.command("health", "--webhook", hook.address)[0] == 0
        assert watched.command("health", "--test-webhook")[0] == 0
        assert [each["rule"] for each in hook.taken] == ["trial"]
        watched.store = disk
        fill(disk)
        hook.status = 503
        first = watched.tasks()["health"]
        assert any("503" in words for words in first["trouble"])
        assert "secret-token" not in json.dumps(first)
        hook.status = 200
        for _time in range(2):
            assert watched.tasks()["health"]["trouble"] == []
        assert [each["rule"] for each in hook.taken] == ["trial", "free-storage"]
        assert hook.taken[1]["means"].startswith("When there is no room for files")
        assert smtp.to() == ["adm@staff.example"]
        assert "are free" in smtp.taken[0].get_content()
        assert watched.command("health", "--webhook", "off")[0] == 0


@pytest.mark.parametrize("address", ["http://chat.example.org/x", "ftp://x", "https://", "nonsense", "https://a b/c"])
def test_a_webhook_carries_nothing_in_clear(watched: Watched, address: str) -> None:
    status, _document, said = watched.command("health", "--webhook", address)
    assert status in (2, 3)
    assert "https://" in said
    assert watched.judged.root("SELECT value FROM mail_settings WHERE name='alert_webhook'") == []


def test_a_folder_of_files_that_is_not_there_is_no_full_disk(watched: Watched) -> None:
    shutil.rmtree(watched.store)
    assert "free-storage" not in watched.alerts()


def test_a_webhook_that_talks_nonsense_took_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            with server.accept()[0] as connection:
                connection.recv(65536)
                connection.sendall(b"nonsense\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(WebhookRefused, match="took no alert"):
            send(f"http://127.0.0.1:{server.getsockname()[1]}/hooks/secret-token", {"rule": "trial"})
        thread.join()
