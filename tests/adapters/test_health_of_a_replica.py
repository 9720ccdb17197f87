"""A real replica: whether it goes on and how far it is behind, told with the right to see that and without it."""

from collections.abc import Iterator
from typing import Any

import pytest
from pymysql.err import MySQLError

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.replica_status import following_of
from edumanage_desktop.services.health.facts import Following
from edumanage_desktop.toolbox import CommandToolbox
from migrations.program.replica import REPLICA_RIGHT
from tests.followed_server import FollowedServer, followed_server
from tests.prepared_server import PASSWORD

BEHIND_S = 3


@pytest.fixture(scope="module")
def followed() -> Iterator[FollowedServer]:
    with followed_server() as made:
        yield made


@pytest.fixture
def shown(followed: FollowedServer) -> Iterator[FollowedServer]:
    """A department whose administrators were allowed to see it."""
    followed.source.prepare("--show-replica")
    followed.catch_up()
    yield followed
    followed.source.root(f"REVOKE {REPLICA_RIGHT} ON *.* FROM em_accounts@localhost")
    followed.catch_up()


def of_replica(document: Any, followed: FollowedServer) -> Any:
    (found,) = [host["replica"] for host in document["hosts"] if host["name"] == followed.follower]
    return found


def test_without_the_right_the_state_is_told_and_how_to_see_more(followed: FollowedServer) -> None:
    status, document = followed.look()
    assert status == 0
    assert [host["replica"] for host in document["hosts"]] == [None, {"goes_on": True, "behind_s": None}]
    assert document["gauges"]["replicas-still"] == 0
    assert "replica-behind-s" not in document["gauges"]
    (hint,) = [words for words in document["unlooked"] if followed.follower in words]
    assert "server prepare --show-replica" in hint
    followed.stop()
    try:
        status, document = followed.look()
        assert (status, of_replica(document, followed)) == (1, {"goes_on": False, "behind_s": None})
        (alert,) = document["alerts"]
        assert (alert["rule"], alert["subject"]) == ("replica", followed.follower)
        assert "stands still" in alert["said"]
    finally:
        followed.go_on()
    followed.catch_up()
    assert followed.look()[0] == 0, "it ends by itself"


def test_nobody_but_the_locked_owner_may_see_it(shown: FollowedServer) -> None:
    with shown.replica.sign_in("ada") as session, session.cursor() as cursor:
        for statement in ("SHOW REPLICA STATUS", "SHOW ALL REPLICAS STATUS", "SHOW RELAYLOG EVENTS"):
            with pytest.raises(MySQLError, match=REPLICA_RIGHT):
                cursor.execute(statement)
        cursor.execute("CALL em_show_replica()")
        assert cursor.fetchall()
    shown.source.root("INSERT IGNORE INTO faculty(id,full_name) VALUES(7,'Żaneta Nowak')")
    shown.source.add("nowak", "--role", "faculty", "--faculty", "7")
    shown.catch_up()
    with shown.replica.sign_in("nowak") as session, session.cursor() as cursor, pytest.raises(MySQLError, match="1370"):
        cursor.execute("CALL em_show_replica()")


def test_the_allowed_right_is_no_drift(shown: FollowedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", shown.source.server.root_password)
    url = shown.source.url("ada", PASSWORD)
    document = shown.source.command("work", "--once", "--administrator", "root", url=url)[1]
    (rights,) = [task for task in document["tasks"] if task["name"] == "rights"]
    assert (rights["drifted"], rights["rules"] > 200) == (0, True), rights


def test_with_it_the_seconds_are_told_until_it_has_caught_up(shown: FollowedServer) -> None:
    assert of_replica(shown.look()[1], shown) == {"goes_on": True, "behind_s": 0}
    with shown.held_up(BEHIND_S):
        status, document = shown.look()
        assert (status, of_replica(document, shown)["goes_on"]) == (0, True)
        assert of_replica(document, shown)["behind_s"] >= BEHIND_S
        assert document["gauges"]["replica-behind-s"] >= BEHIND_S
        assert not [words for words in document["unlooked"] if shown.follower in words]
    document = shown.look()[1]
    assert of_replica(document, shown)["behind_s"] <= BEHIND_S


def test_the_statement_that_failed_is_shown_to_nobody(shown: FollowedServer) -> None:
    """It may hold a one-time password, as here: an account is to be made that the replica has already."""
    with shown.replica.server.connect() as connection, connection.cursor() as cursor:
        cursor.execute("CREATE USER 'rita'@'%' IDENTIFIED BY 'x'")
    admin = shown.source.url("ada", PASSWORD)
    status, made = shown.source.command("people", "add", "rita", "--role", "registrar", url=admin)
    assert status == 0, made
    shown.wait_until_running(False)
    assert made["one_time_password"] in shown.shown()["Last_SQL_Error"], "the server's own administrator sees it"
    with shown.replica.sign_in("ada") as session, session.cursor() as cursor:
        cursor.execute("CALL em_show_replica()")
        assert not cursor.fetchall()
    assert of_replica(shown.look()[1], shown) == {"goes_on": False, "behind_s": None}
    with shown.replica.server.connect() as connection, connection.cursor() as cursor:
        cursor.execute("DROP USER 'rita'@'%'")
    shown.go_on()
    shown.catch_up()


def test_every_answer_tells_of_it(shown: FollowedServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.run(["health", "--database", shown.url()], CommandToolbox()) == 0
    assert f"Replica {shown.follower}: 0 seconds behind" in capsys.readouterr().out
    assert commands.run(["health", "--prometheus", "--database", shown.url()], CommandToolbox()) == 0
    lines = capsys.readouterr().out.splitlines()
    assert f'edumanage_replica_goes_on{{host="{shown.follower}"}} 1' in lines
    assert "edumanage_replica_behind_s 0" in lines
    assert "edumanage_replicas_still 0" in lines


def test_who_administers_the_server_sees_it_by_their_own_right(followed: FollowedServer) -> None:
    connections = Connections(place=place_of(followed.replica.url()))
    try:
        with connections.reading() as connection:
            assert following_of(connection) == Following(goes_on=True, behind_s=0)
    finally:
        connections.close()


def test_the_right_is_named_in_the_printed_statements_and_given_once(followed: FollowedServer) -> None:
    words = ("server", "prepare", "--admin", "ada", "--print-sql")
    url = followed.source.url().replace("mysql+pymysql:", "mariadb:")
    given = f"GRANT {REPLICA_RIGHT} ON *.* TO 'em_accounts'@'localhost';"
    assert given in followed.source.command(*words, "--show-replica", url=url)[1]["sql"]
    assert given not in followed.source.command(*words, url=url)[1]["sql"]
    made = "the view of administrators on how far a replica is behind"
    assert made in followed.source.prepare("--show-replica")["created"]
    assert made not in followed.source.prepare("--show-replica")["created"]
    followed.source.root(f"REVOKE {REPLICA_RIGHT} ON *.* FROM em_accounts@localhost")
    followed.catch_up()
