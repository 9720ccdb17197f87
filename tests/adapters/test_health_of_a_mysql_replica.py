"""A real replica of MySQL: running, stopped, behind, broken, without its source and gone, as far as one is told."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.replica_status import following_of
from edumanage_desktop.services.health.facts import Following
from edumanage_desktop.toolbox import CommandToolbox
from tests.followed_server import WITHIN_S, FollowedServer, followed_mysql
from tests.mysql_server import MISSING, mysql_program
from tests.prepared_server import PASSWORD

RIGHT = "REPLICATION CLIENT"
BEHIND_S = 3
CANNOT_USER = 1396
"""An account that is there already, by MySQL's reference of its errors."""
pytestmark = pytest.mark.skipif(mysql_program() is None, reason=MISSING)


@pytest.fixture(scope="module")
def followed() -> Iterator[FollowedServer]:
    with followed_mysql() as made:
        yield made


@pytest.fixture
def shown(followed: FollowedServer) -> Iterator[FollowedServer]:
    """A department whose administrator was granted the right to see it."""
    with granted(followed, "ada"):
        yield followed


@contextmanager
def granted(followed: FollowedServer, login: str) -> Iterator[None]:
    followed.source.root(f"GRANT {RIGHT} ON *.* TO '{login}'@'%'")
    followed.catch_up()
    try:
        yield
    finally:
        followed.source.root(f"REVOKE {RIGHT} ON *.* FROM '{login}'@'%'")
        followed.catch_up()


def of_replica(document: Any, followed: FollowedServer) -> Any:
    (found,) = [host["replica"] for host in document["hosts"] if host["name"] == followed.follower]
    return found


def run_on_replica(followed: FollowedServer, *statements: str) -> None:
    with followed.replica.server.connect() as connection, connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def test_without_the_right_it_is_said_that_nothing_is_shown_and_nobody_is_alarmed(followed: FollowedServer) -> None:
    status, document = followed.look()
    assert status == 0, document
    assert [host["replica"] for host in document["hosts"]] == [None, {"goes_on": None, "behind_s": None}]
    assert not {"replicas-still", "replica-behind-s"} & document["gauges"].keys()
    (hint,) = [words for words in document["unlooked"] if followed.follower in words]
    assert RIGHT in hint
    followed.stop()
    try:
        status, document = followed.look()
        assert (status, document["alerts"]) == (0, []), "of what is not shown nothing is told"
    finally:
        followed.go_on()


def test_with_it_the_state_and_the_seconds_are_told(shown: FollowedServer, capsys: pytest.CaptureFixture[str]) -> None:
    status, document = shown.look()
    assert (status, of_replica(document, shown)) == (0, {"goes_on": True, "behind_s": 0})
    assert (document["gauges"]["replicas-still"], document["gauges"]["replica-behind-s"]) == (0, 0)
    assert not [words for words in document["unlooked"] if shown.follower in words]
    with shown.held_up(BEHIND_S):
        status, document = shown.look()
        assert (status, of_replica(document, shown)["goes_on"]) == (0, True)
        assert of_replica(document, shown)["behind_s"] >= BEHIND_S
    assert commands.run(["health", "--prometheus", "--database", shown.url()], CommandToolbox()) == 0
    assert f'edumanage_replica_goes_on{{host="{shown.follower}"}} 1' in capsys.readouterr().out.splitlines()


def test_one_that_is_stopped_alarms_until_it_goes_on(shown: FollowedServer) -> None:
    for stop, start in (("SQL_THREAD", "SQL_THREAD"), ("IO_THREAD", "IO_THREAD"), ("", "")):
        run_on_replica(shown, f"STOP REPLICA {stop}")
        try:
            status, document = shown.look()
            assert (status, of_replica(document, shown)) == (1, {"goes_on": False, "behind_s": None}), stop
            (alert,) = document["alerts"]
            assert (alert["rule"], alert["subject"]) == ("replica", shown.follower)
            assert "stands still" in alert["said"]
        finally:
            run_on_replica(shown, f"START REPLICA {start}")
        shown.catch_up()
        assert shown.look()[0] == 0, "it ends by itself"


def test_one_that_an_error_broke_is_told_without_what_it_was_about(shown: FollowedServer) -> None:
    run_on_replica(shown, "CREATE USER 'rita'@'%' IDENTIFIED BY 'x'")
    admin = shown.source.url("ada", PASSWORD)
    status, made = shown.source.command("people", "add", "rita", "--role", "registrar", url=admin)
    assert status == 0, made
    shown.wait_until_running(False)
    assert shown.shown()["Last_SQL_Errno"] == CANNOT_USER
    status, document = shown.look()
    assert (status, of_replica(document, shown)) == (1, {"goes_on": False, "behind_s": None})
    assert "rita" not in str(document)
    run_on_replica(shown, "DROP USER 'rita'@'%'")
    shown.go_on()
    shown.catch_up()
    assert shown.look()[0] == 0


def test_one_whose_source_is_gone_stands_still(shown: FollowedServer) -> None:
    url = shown.source.url("ada", PASSWORD).replace(str(shown.source.server.port), str(shown.replica.server.port))
    shown.source.server.stop()
    connections = Connections(place=place_of(url))
    try:
        deadline = time.monotonic() + WITHIN_S
        while shown.shown()["Replica_IO_Running"] == "Yes":
            assert time.monotonic() < deadline, shown.shown()
            time.sleep(0.05)
        with connections.reading() as connection:
            assert following_of(connection) == Following(goes_on=False)
    finally:
        connections.close()
        shown.source.server.start()
    shown.catch_up()
    shown.wait_until_running(True)


def test_one_that_is_gone_takes_no_part(shown: FollowedServer) -> None:
    shown.replica.server.stop()
    try:
        status, document = shown.look()
        assert (status, of_replica(document, shown)) == (1, None)
        (alert,) = document["alerts"]
        assert (alert["rule"], alert["subject"]) == ("cluster-node", shown.follower)
    finally:
        shown.replica.server.start()
    shown.catch_up()
    assert shown.look()[0] == 0


def test_the_right_of_who_looks_is_no_drift_and_that_of_others_is(
    shown: FollowedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", shown.source.server.root_password)
    shown.source.root("INSERT IGNORE INTO faculty(id,full_name) VALUES(7,'Żaneta Nowak')")
    shown.source.add("nowak", "--role", "faculty", "--faculty", "7")
    assert drifted(shown) == 0
    with granted(shown, "nowak"):
        assert drifted(shown) == 1


def drifted(followed: FollowedServer) -> int:
    """Let the rights be compared now."""
    followed.source.root("DELETE FROM work_claims WHERE name='health-rights'")
    url = followed.source.url("ada", PASSWORD)
    document = followed.source.command("work", "--once", "--administrator", "root", url=url)[1]
    (rights,) = [task for task in document["tasks"] if task["name"] == "rights"]
    return int(rights["drifted"])
