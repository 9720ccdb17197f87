"""Accounts on a cluster: whoever is made, disabled or given a password through one node is so on every node."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pymysql
import pytest

from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.own_account import own_account_at
from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.errors import AccountDisabled, DatabaseBusy, Refused, SignInRefused
from tests.faults.clustered_department import ClusteredDepartment
from tests.galera_cluster import NODES
from tests.prepared_server import PASSWORD

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


def test_a_disabled_person_is_out_on_every_node(three_nodes: ClusteredDepartment) -> None:
    three_nodes.add("dan", "--role", "faculty", "--faculty", "1", made_on=1)
    (upload,) = three_nodes.hand_in(1, faculty=1)
    with ExitStack() as opened:
        programs = [opened.enter_context(three_nodes.session("dan", first=node)) for node in range(NODES)]
        prompts = [opened.enter_context(node.sign_in("dan")) for node in three_nodes.nodes]
        for program in programs:
            assert program.reader.rows([upload])
        status, _ = three_nodes.nodes[0].command("people", "disable", "dan", url=three_nodes.url("ada", first=1))
        assert status == 0
        for program in programs:
            with pytest.raises(AccountDisabled):
                program.outbox.send(three_nodes.decision(ActKind.APPROVE, upload, 1))
            with pytest.raises(AccountDisabled):
                program.reader.rows([upload])
        for prompt in prompts:
            assert is_ended(prompt)
    for node in three_nodes.nodes:
        with pytest.raises(pymysql.err.OperationalError, match="4151"):
            node.sign_in("dan")
    status, _ = three_nodes.nodes[0].command("people", "enable", "dan", url=three_nodes.url("ada", first=2))
    assert status == 0
    for number, node in enumerate(three_nodes.nodes):
        three_nodes.rows(number, "SELECT COUNT(*) FROM people")
        node.sign_in("dan").close()


def is_ended(session: Any) -> bool:
    """Return whether the server ended a session, for which it may take a moment."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            session.ping(reconnect=False)
        except pymysql.err.OperationalError:
            return True
        time.sleep(0.02)
    return False


def test_an_administrator_who_knows_one_node_shuts_a_person_out_on_all(three_nodes: ClusteredDepartment) -> None:
    """Their open session on another node goes on, and is refused everything."""
    three_nodes.add("dora", "--role", "registrar")
    (upload,) = three_nodes.hand_in(1, faculty=1)
    with three_nodes.nodes[2].sign_in("dora") as prompt, prompt.cursor() as cursor:
        cursor.execute("SET wsrep_sync_wait=7")
        assert cursor.execute("SELECT id FROM all_uploads WHERE id=%s", (upload,)) == 1
        one_node = three_nodes.nodes[0].url("ada", PASSWORD)
        assert three_nodes.nodes[0].command("people", "disable", "dora", url=one_node)[0] == 0
        for view in ("my_identity", "all_uploads", "all_people", "all_history", "settings_in_force"):
            assert cursor.execute(f"SELECT * FROM {view}") == 0, view
        with pytest.raises(pymysql.err.OperationalError, match="reason=who"):
            cursor.execute("INSERT INTO acts(act_uuid,kind,upload_id) VALUES(UUID(),'reopen',%s)", (upload,))


def test_passwords_hold_on_every_node_whichever_they_were_made_on(three_nodes: ClusteredDepartment) -> None:
    three_nodes.add("rita", "--role", "registrar", made_on=2)
    with three_nodes.nodes[1].sign_in("rita") as before:
        url = three_nodes.url("ada", first=2)
        status, made = three_nodes.nodes[0].command("people", "reset", "rita", url=url)
        assert status == 0
        assert is_ended(before), "a session of the forgotten password"
    three_nodes.choose("rita", made["one_time_password"], password="battery staple")
    three_nodes.rows(1, "SELECT COUNT(*) FROM people")  # the node has heard of it by then
    chosen = three_nodes.url("rita", first=1, password="battery staple")
    own_account_at(place_of(chosen), login="rita", password="").change_password("correct horse 2")
    for number, node in enumerate(three_nodes.nodes):
        three_nodes.rows(number, "SELECT COUNT(*) FROM people")
        node.sign_in("rita", "correct horse 2").close()
        for former in (made["one_time_password"], "battery staple"):
            with pytest.raises(pymysql.err.OperationalError, match="1045"):
                node.sign_in("rita", former)
    three_nodes.check_agreement()


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_two_administrators_who_disable_each_other_on_two_nodes_leave_one(
    three_nodes: ClusteredDepartment, rounds: Callable[..., int]
) -> None:
    three_nodes.add("eve", "--role", "admin")
    together = threading.Barrier(2)

    def disable(who: str, whom: str, first: int) -> bool:
        with three_nodes.session(who, first=first) as session:
            accounts = session.open_accounts()
            together.wait(120)
            try:
                accounts.disable(whom)
            except (DatabaseBusy, SignInRefused, Refused):
                return False
        return True

    for _ in range(rounds(short=3, long=100)):
        three_nodes.cluster.network.slow_down(0.02)
        with ThreadPoolExecutor(2) as both:
            done = list(both.map(disable, ("ada", "eve"), ("eve", "ada"), (0, 1), timeout=180))
        three_nodes.cluster.network.heal()
        active = three_nodes.rows(2, "SELECT login FROM people WHERE login IN('ada','eve') AND active=1")
        assert (len(active), sum(done)) == (1, 1), (active, done)
        ((left,),) = active
        other = {"ada": "eve", "eve": "ada"}[left]
        assert three_nodes.nodes[0].command("people", "enable", other, url=three_nodes.url(left))[0] == 0
