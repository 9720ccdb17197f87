"""What uploads rest on in the database, with one thing planted at a time: the verdict names that fault and no other."""

import io
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.database.rule_inventory import wanted_triggers
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.services.administration import Target
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.deployed import Deployed, deployed
from tests.adapters.measured_performance import only_failed
from tests.engines import PrivateServers


@pytest.fixture(scope="module", params=["sqlite", "mariadb"])
def place(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, own_servers: PrivateServers
) -> Iterator[Deployed]:
    """A department with two submissions; every proof takes back what it planted."""
    with deployed(request.param, tmp_path_factory.mktemp("deployed"), own_servers) as department:
        yield department


@pytest.fixture(params=["sqlite", "mariadb"])
def own_place(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Deployed]:
    """A department of one proof alone."""
    with deployed(request.param, tmp_path, servers) as department:
        yield department


def diagnosed(place: Deployed, *more: str) -> tuple[str | None, dict[str, Any]]:
    """Return the one fault that the command tells, and its document; on a server as an administrator of it too."""
    administrator = ["--administrator", "root"] if place.is_server else []
    status, document = place.run("diagnose", "upload", "--store", place.store, *administrator, *more)
    assert status in (0, 1), document
    return only_failed(document), document


def definition(place: Deployed, trigger: str) -> str:
    """Return the statement that makes a trigger anew."""
    if place.is_server:
        return str(place.root(f"SHOW CREATE TRIGGER {trigger}")[0][2])
    return str(place.root(f"SELECT sql FROM sqlite_master WHERE name='{trigger}'")[0][0])


def test_every_rule_and_every_grant_of_the_migrations_is_known(place: Deployed) -> None:
    fault, document = diagnosed(place)
    assert fault is None, document
    assert all(check["ok"] for check in document["checks"]), document
    query = "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema=DATABASE()"
    there = place.root(query if place.is_server else "SELECT name FROM sqlite_master WHERE type='trigger'")
    assert {str(name) for (name,) in there} == set(wanted_triggers(server=place.is_server))


@pytest.mark.parametrize("which", ["acts", "history"])
def test_a_dropped_trigger_is_named_itself(place: Deployed, which: str) -> None:
    names = {"acts": ("acts_ai", "acts_submitted"), "history": ("student_uploads_au", "history_texts_bd")}[which]
    trigger = names[0] if place.is_server else names[1]
    statement = definition(place, trigger)
    place.root(f"DROP TRIGGER {trigger}")
    try:
        fault, document = diagnosed(place)
        assert (fault, trigger in document["verdict"]) == ("trigger_missing", True), document
    finally:
        place.root(statement)
    assert diagnosed(place)[0] is None


def test_the_remedy_puts_a_dropped_trigger_back(own_place: Deployed) -> None:
    trigger = "acts_ai" if own_place.is_server else "acts_submitted"
    own_place.root(f"DROP TRIGGER {trigger}")
    fault, document = diagnosed(own_place)
    assert fault == "trigger_missing"
    assert "db downgrade --to 0001" in document["remedy"]
    for words in (("db", "downgrade", "--to", "0001"), ("db", "upgrade")):
        status, said = own_place.run(*words, url=own_place.owner_url)
        assert status == 0, said
    fault, document = diagnosed(own_place)
    assert fault is None, document
    status, verified = own_place.run("history", "verify")
    assert (status, verified["broken"]) == (0, [])


def test_rights_that_a_role_has_lost(own_place: Deployed) -> None:
    if not own_place.is_server:
        pytest.skip("a file has no accounts, and grants nothing")
    lost = {
        "REVOKE SELECT ON own_uploads FROM em_student": "own_uploads",
        "REVOKE INSERT(feedback) ON acts FROM em_faculty": "acts",
        "REVOKE EXECUTE ON PROCEDURE em_erase FROM em_admin": "em_erase",
    }
    for statement, what in lost.items():
        own_place.root(statement)
        fault, document = diagnosed(own_place)
        assert (fault, what in document["verdict"]) == ("grant_missing", True), document
        own_place.root(statement.replace("REVOKE", "GRANT").replace(" FROM ", " TO "))
        assert diagnosed(own_place)[0] is None


@pytest.mark.parametrize(
    ("plant", "words"),
    [
        ("UPDATE history SET actor='mallory' WHERE upload_id=:id", "altered"),
        ("DELETE FROM history WHERE upload_id=:id AND version=1", "removed"),
        ("UPDATE student_uploads SET status='approved' WHERE id=:id", "diverged"),
    ],
)
def test_a_broken_chain(own_place: Deployed, plant: str, words: str) -> None:
    (number,) = own_place.root("SELECT MAX(id) FROM student_uploads")[0]
    with past_the_rules(own_place):
        own_place.root(plant.replace(":id", str(number)))
    fault, document = diagnosed(own_place)
    assert (fault, words in document["verdict"]) == ("history_broken", True), document
    assert f"submission {number}" in document["verdict"]
    assert document["checks"][-1]["ok"], "uploads go well all the same"


def test_a_file_that_nothing_names(place: Deployed) -> None:
    store = LocalFileStore(root=Path(place.store))
    key, _size, _digest = store.save(io.BytesIO(b"Never handed in.\n"), suffix=".txt")
    try:
        assert diagnosed(place)[0] is None, "it may be on its way"
        month_ago = time.time() - 31 * 86_400
        os.utime(Path(place.store) / key, (month_ago, month_ago))
        fault, document = diagnosed(place)
        assert (fault, key in document["verdict"]) == ("file_without_record", True), document
        assert document["checks"][-1]["ok"], "uploads go well all the same"
        for (named,) in place.root("SELECT store_key FROM upload_files"):
            os.utime(Path(place.store) / str(named), (month_ago, month_ago))
        assert diagnosed(place)[0] == "file_without_record", "what a submission names is no orphan"
    finally:
        (Path(place.store) / key).unlink()
    assert diagnosed(place)[0] is None


def test_a_schema_that_another_program_made(own_place: Deployed) -> None:
    own_place.go_down_to("0005", forgets=False)
    fault, document = diagnosed(own_place)
    assert fault == "schema_differs", document
    states = {check["name"]: check["state"] for check in document["checks"]}
    assert (states["schema"], states["database_rules"], states["sample_file"]) == ("not well", "not tried", "not tried")
    assert "deploy upgrade" in document["remedy"]
    own_place.go_up()
    assert diagnosed(own_place)[0] is None


def test_who_names_no_administrator_of_the_server_is_told_what_is_not_seen(place: Deployed) -> None:
    status, document = place.run("diagnose", "upload", "--store", place.store)
    assert status == 0
    rules = next(check for check in document["checks"] if check["name"] == "database_rules")
    assert rules["state"] == ("not tried" if place.is_server else "well")


def test_what_is_looked_at_is_told_and_what_is_told_can_stop_it(place: Deployed) -> None:
    told: list[str] = []

    def tell(name: str) -> None:
        told.append(name)
        if name == "database_rules":
            raise InterruptedError

    with (
        CommandToolbox().upload_prober(Target(place.url, place.store, place.login)) as prober,
        pytest.raises(InterruptedError),
    ):
        prober.facts(None, tell=tell)
    assert told == ["schema", "database_rules"]


@contextmanager
def past_the_rules(place: Deployed) -> Iterator[None]:
    """Let somebody write to the tables as whoever owns the file or the server can, with the triggers away."""
    query = "SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name IN('history','student_uploads')"
    if place.is_server:
        query = (
            "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema=DATABASE()"
            " AND event_object_table IN('history','student_uploads')"
        )
    statements = []
    for (name,) in place.root(query):
        statements.append(definition(place, str(name)))
        place.root(f"DROP TRIGGER {name}")
    try:
        yield
    finally:
        for statement in statements:
            place.root(statement)
