"""While a server's database is restored in place the portal goes on: it waits, is refused nothing, loses nothing."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pymysql.connections import Connection
from sqlalchemy import make_url

from edumanage_desktop.adapters.database import server_in_place
from edumanage_desktop.adapters.database.lost_work import OUTSIDE
from edumanage_desktop.adapters.database.switching_tables import KEPT, kept_name
from edumanage_desktop.domain.errors import DatabaseBusy
from edumanage_desktop.gui.backups.in_place_words import end_of_in_place
from tests.adapters.busy_portal import BusyPortal
from tests.adapters.restored_in_place import InPlace, in_place
from tests.conftest import SOAK
from tests.engines import EVERY_SERVER, PrivateServers

CONNECTIONS = 4
RESTORES = 20 if SOAK else 2
WAITS_AT_MOST_S = 10.0


@pytest.fixture(params=EVERY_SERVER)
def place(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[InPlace]:
    """A department on a server of each kind in turn."""
    with in_place(tmp_path, request.param, servers.of(request.param)) as found:
        yield found


def portal_s_titles(place: InPlace, database: str) -> set[str]:
    """Return the titles of what the busy portal handed in that a database has."""
    return {str(title) for (title,) in place.own.root(
        f"SELECT title FROM `{database}`.student_uploads WHERE title LIKE 'portal %'")}  # fmt: skip


def test_the_portal_is_refused_nothing_and_each_row_is_in_one_of_both(place: InPlace) -> None:
    live = str(make_url(place.own.url).database)
    portal = BusyPortal(place.own)
    found, told = set[str](), 0
    with portal.at_work(connections=CONNECTIONS):
        for _time in range(RESTORES):
            written = len(portal.acknowledged)
            done = place.restore().run(place.manifest.snapshot)
            assert done.kept is not None
            there = portal_s_titles(place, kept_name(live, done.kept.name))
            assert done.outside == len(there), "what is in the old one alone is told"
            assert len(portal.acknowledged) > written + CONNECTIONS, "it was at work all the while"
            found |= there
            told += done.outside
            place.kept().dismiss(done.kept.name)
    found |= portal_s_titles(place, live)
    assert not portal.refused, portal.refused
    assert set(portal.acknowledged) - found == set()
    assert told > RESTORES, "or nothing was put aside"
    assert portal.longest_s < WAITS_AT_MOST_S


def test_a_connection_lost_behind_the_switch_turns_no_success_into_a_failure(
    place: InPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The question that only informs is not answered: a switch was made, and how much is lost is not known."""
    ask = Connection.query
    asked = OUTSIDE.partition("}")[2].partition(":")[0]

    def query(connection: Any, sql: Any, *more: Any, **named: Any) -> Any:
        words = sql.decode() if isinstance(sql, bytes | bytearray) else str(sql)
        if asked in words and KEPT in words:
            lost.append(words)
            connection._force_close()
        return ask(connection, sql, *more, **named)

    lost: list[str] = []
    monkeypatch.setattr(Connection, "query", query)
    where = ("--repository", str(place.department.folder / "backups"))
    status, told = place.command("restore", "--in-place", "--yes", *where, store=True)
    assert (len(lost), status, told["outside"]) == (1, 0, None)
    assert told["kept"]["name"] in {each.name for each in place.kept().listed()}
    done = place.restore().run(place.manifest.snapshot)
    assert (done.outside, done.kept is None) == (None, False)
    assert "is not known: it could not be read." in end_of_in_place(done).words
    said = place.said("restore", "--in-place", "--yes", *where, store=True)
    assert "in the old database only is not known: it could not be read.\n" in said


def test_connections_that_hand_in_at_one_moment_stand_in_nobody_s_way(place: InPlace) -> None:
    """What is new is looked for nowhere first: of two who did that, one met a deadlock."""
    portal = BusyPortal(place.own)
    with portal.at_work(connections=CONNECTIONS):
        time.sleep(2)
    assert not portal.refused, portal.refused
    assert len(portal.acknowledged) > 10 * CONNECTIONS


def test_who_was_held_goes_on_where_the_switch_came_to_nothing(place: InPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody holds a table that comes after the writers' for longer than a switch waits."""
    monkeypatch.setattr(server_in_place, "_LOCK_WAIT_S", 1)
    monkeypatch.setattr(server_in_place, "_TRIES", 2)
    server = place.own.server
    assert server is not None
    portal = BusyPortal(place.own)
    with server.connect(str(make_url(place.own.url).database)) as other, other.cursor() as cursor:
        cursor.execute("START TRANSACTION")
        cursor.execute("SELECT COUNT(*) FROM upload_state")
        with portal.at_work(connections=CONNECTIONS):
            with pytest.raises(DatabaseBusy):
                place.restore().run(place.manifest.snapshot)
            written = len(portal.acknowledged)
            time.sleep(0.5)
    assert not portal.refused, portal.refused
    assert len(portal.acknowledged) > written
