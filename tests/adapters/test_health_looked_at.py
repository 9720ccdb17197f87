"""What `work` looks at once a day, for it takes long: rights and rules; and since when nobody did, where none runs."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.judged_database import judged_database
from tests.adapters.watched_department import Watched
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.prepared_server import PASSWORD, PreparedServer


@pytest.fixture(params=EVERY_ENGINE)
def watched(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Watched]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as judged:
        yield Watched(judged, tmp_path)


def test_rules_of_a_file_that_are_not_what_they_should_be(tmp_path: Path) -> None:
    with judged_database("sqlite", folder=tmp_path, server=None) as judged:
        watched = Watched(judged, tmp_path)
        assert watched.tasks()["rights"]["drifted"] == 0
        assert watched.alerts() == {}
        judged.root("DROP TRIGGER alerts_bi")
        judged.root("DELETE FROM work_claims WHERE name='health-rights'")  # so it is looked at once more
        tasks = watched.tasks()
        assert tasks["rights"]["drifted"] == 1
        assert any("not what it should be" in words for words in tasks["health"]["trouble"])
        assert watched.alerts()["permissions"]["find_out"] == "audit"


def test_rights_of_a_server_that_are_not_what_they_should_be(alone: PreparedServer) -> None:
    administrator = alone.url("ada", PASSWORD)

    def rights() -> dict[str, Any]:
        alone.root("DELETE FROM work_claims WHERE name='health-rights'")  # so it is looked at once more
        _status, document = alone.command("work", "--once", url=administrator)
        found: dict[str, Any] = next(task for task in document["tasks"] if task["name"] == "rights")
        return found

    assert rights()["drifted"] == 0
    alone.root("GRANT DELETE ON students TO em_admin")
    try:
        assert rights()["drifted"] == 1
        status, document = alone.command("health", url=administrator)
        assert (status, [alert["rule"] for alert in document["alerts"]]) == (1, ["permissions"])
    finally:
        alone.root("REVOKE DELETE ON students FROM em_admin")
    assert rights()["drifted"] == 0
    assert alone.command("health", url=administrator)[0] == 0


def test_rules_of_a_server_and_its_views_are_compared_where_an_administrator_of_it_is_named(
    alone: PreparedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", alone.server.root_password)
    administrator = alone.url("ada", PASSWORD)

    def rights(*words: str) -> dict[str, Any]:
        alone.root("DELETE FROM work_claims WHERE name='health-rights'")  # so it is looked at once more
        _status, document = alone.command("work", "--once", *words, url=administrator)
        found: dict[str, Any] = next(task for task in document["tasks"] if task["name"] == "rights")
        return found

    named = ("--administrator", "root")
    found = rights(*named)
    assert (found["drifted"], found["trouble"]) == (0, [])
    assert found["rules"] > 200
    assert rights()["rules"] == 0, "an administrator of the department sees none"
    ((text,),) = alone.root("SELECT view_definition FROM information_schema.views WHERE table_name='my_roles'")
    how = "CREATE OR REPLACE DEFINER=em_owner@localhost SQL SECURITY DEFINER VIEW my_roles AS"
    alone.root(f"{how} SELECT login,role FROM person_roles")  # everybody has everybody's roles
    try:
        assert rights()["drifted"] == 0
        assert rights(*named)["drifted"] == 1
        status, document = alone.command("health", url=administrator)
        assert (status, [alert["rule"] for alert in document["alerts"]]) == (1, ["permissions"])
    finally:
        alone.root(f"{how} {text}")
    assert rights(*named)["drifted"] == 0
    left = "SELECT COUNT(*) FROM information_schema.views WHERE table_name LIKE 'em_trial%'"
    assert alone.root(left) == [(0,)]
    monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", "wrong")
    found = rights(*named)
    assert found["state"] == "trouble"
    assert "not accepted" in found["trouble"][0]
    monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", alone.server.root_password)
    assert rights(*named)["drifted"] == 0
    assert alone.command("health", url=administrator)[0] == 0


def test_what_no_service_looked_at_is_told_with_since_when(watched: Watched) -> None:
    def said() -> list[str]:
        found: list[str] = watched.command("health")[1]["unlooked"]
        return found

    own = watched.judged
    ours = ["Nobody has compared rights and rules", "Nobody has checked the chains"]
    whose = ["Nobody has looked yet for transactions that rest", *ours] if own.is_server else ours
    never = said()
    assert [sentence.startswith(words) for sentence, words in zip(never, whose, strict=False)] == [True] * len(whose)
    assert "work --once" in never[-1]
    watched.tasks()
    document = watched.command("health")[1]
    assert document["unlooked"] == []
    assert all(document["looked_at"][name] for name in ("work", "rights", "history"))
    for trigger in ("bu", "au"):
        own.root(f"DROP TRIGGER IF EXISTS work_claims_{trigger}")
    old_us = int(datetime(2025, 3, 4, 5, 6, tzinfo=UTC).timestamp() * 1_000_000)
    own.root("UPDATE work_claims SET beat_at_us=:us WHERE name IN('work','health-rights')", us=old_us)
    late = said()
    assert len(late) == (3 if own.is_server else 2)
    assert all("at 2025-03-04 05:06 UTC." in sentence for sentence in late[:-1])
    assert "rights and rules" in late[-2].lower()
