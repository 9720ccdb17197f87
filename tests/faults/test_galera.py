"""A cluster whose nodes die, are cut off and grow slow: no acknowledged act is lost or doubled, and one side wins."""

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pymysql
import pytest

from edumanage_desktop.adapters.database.acts import act_values
from edumanage_desktop.adapters.database.driver import connect, place_of
from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.errors import Conflict
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.services.queue import QueueFilter, SortOrder
from edumanage_desktop.services.session import Session
from tests.faults.broken_network import BrokenNetwork, Fault
from tests.faults.clustered_department import (
    Answered,
    ClusteredDepartment,
    answers,
    at_work,
    send,
    wait_for_answers,
)
from tests.faults.window_process import window_templates
from tests.galera_cluster import NODES
from tests.prepared_server import PreparedServer

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture
def note_answers(note_figure: Callable[[str, float], None]) -> Callable[[Sequence[Answered]], None]:
    """Note how many acts were answered, and how long the longest took."""

    def note(answered: Sequence[Answered]) -> None:
        note_figure("acts acknowledged", sum(each.outcome is not None for each in answered))
        note_figure("acts that waited in the journal", sum(bool(each.failures) for each in answered))
        note_figure("longest wait in s", round(max(each.seconds for each in answered), 1))

    return note


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_node_that_is_killed_and_comes_back(
    three_nodes: ClusteredDepartment,
    rounds: Callable[..., int],
    note_figure: Callable[[str, float], None],
    note_answers: Callable[[Sequence[Answered]], None],
) -> None:
    kills = rounds(short=1, long=40)
    with at_work(three_nodes) as reviewers:
        for number in range(kills):
            wait_for_answers(reviewers, 2)
            three_nodes.cluster.kill(number % NODES)
            wait_for_answers(reviewers, 2)
            three_nodes.cluster.restart(number % NODES)
            wait_for_answers(reviewers, 1)
    three_nodes.check(answers(reviewers))
    note_figure("nodes killed", kills)
    note_answers(answers(reviewers))


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_node_that_is_cut_off_takes_nothing_and_nobody_stays_with_it(
    three_nodes: ClusteredDepartment,
    rounds: Callable[..., int],
    note_figure: Callable[[str, float], None],
    note_answers: Callable[[Sequence[Answered]], None],
) -> None:
    cuts = rounds(short=1, long=40)
    network = three_nodes.cluster.network
    with at_work(three_nodes) as reviewers:
        for number in range(cuts):
            lonely = number % NODES
            wait_for_answers(reviewers, 2)
            network.cut_off(lonely)
            wait_for_answers(reviewers, 3)
            three_nodes.cluster.wait_until_alone(lonely)
            with pytest.raises(pymysql.err.OperationalError, match="1047"):
                at_the_prompt(
                    three_nodes.nodes[lonely], "ann", "INSERT INTO acts(act_uuid,kind) VALUES(UUID(),'approve')"
                )
            network.heal()
            three_nodes.cluster.wait_until_synced()
    three_nodes.check(answers(reviewers))
    note_figure("nodes cut off", cuts)
    note_answers(answers(reviewers))


def at_the_prompt(node: PreparedServer, login: str, statement: str) -> None:
    with node.sign_in(login) as session, session.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_slow_network_and_a_link_that_is_cut(
    three_nodes: ClusteredDepartment,
    rounds: Callable[..., int],
    note_answers: Callable[[Sequence[Answered]], None],
) -> None:
    network = three_nodes.cluster.network
    with at_work(three_nodes) as reviewers:
        for number in range(rounds(short=1, long=20)):
            network.slow_down(0.03)
            wait_for_answers(reviewers, 3)
            network.slow_down(0.15, number % NODES)
            wait_for_answers(reviewers, 1)
            network.heal()
            network.cut_link(number % NODES, (number + 1) % NODES)
            wait_for_answers(reviewers, 3)
            network.heal()
            three_nodes.cluster.wait_until_synced()
    three_nodes.check(answers(reviewers))
    note_answers(answers(reviewers))


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_of_two_who_decide_on_two_nodes_at_once_one_wins_and_the_other_is_told(
    three_nodes: ClusteredDepartment, rounds: Callable[..., int], note_figure: Callable[[str, float], None]
) -> None:
    """Ann sits at two machines, Amy stands in for the same faculty member."""
    duels = rounds(short=20, long=3000)
    uploads = three_nodes.hand_in(duels, faculty=1)
    met_before = conflicts(three_nodes)
    with ExitStack() as opened, ThreadPoolExecutor(2) as both:
        sides = [
            opened.enter_context(three_nodes.session(login, first=node))
            for node, login in enumerate(("ann", "amy", "ann"))
        ]
        together = threading.Barrier(2)
        # So far apart, neither node has heard of the other's act when its own is done.
        three_nodes.cluster.network.slow_down(0.03)
        opened.callback(three_nodes.cluster.network.heal)

        def decide(side: Session, kind: ActKind, upload: int) -> Answered:
            together.wait(120)
            return send(side, three_nodes.decision(kind, upload, 1))

        won: dict[int, str] = {}
        for number, upload in enumerate(uploads):
            first, second = sides[number % 3], sides[(number + 1) % 3]
            results = list(
                both.map(decide, (first, second), (ActKind.APPROVE, ActKind.REJECT), (upload, upload), timeout=180)
            )
            winner, loser = sorted(results, key=lambda each: each.outcome is None)
            assert winner.outcome is not None
            assert isinstance(loser.refusal, Conflict), loser
            won[upload] = {ActKind.APPROVE: "approved", ActKind.REJECT: "rejected"}[winner.act.kind]
            assert loser.refusal.theirs is not None
            assert loser.refusal.theirs.submission.status == won[upload], "the loser is shown who won"
            for side in sides:
                (seen,) = side.reader.rows([upload])
                assert (seen.status, seen.version) == (won[upload], 2)
    for node in range(NODES):
        listed = ",".join(map(str, uploads))
        found = three_nodes.rows(node, f"SELECT id,status FROM student_uploads WHERE id IN({listed})")
        assert dict(found) == won
    three_nodes.check_agreement()
    met = conflicts(three_nodes) - met_before
    assert met, "no two acts met between the nodes: nothing was proven"
    note_figure("duels", duels)
    note_figure("acts that met between the nodes", met)


def conflicts(three_nodes: ClusteredDepartment) -> int:
    """Return how many transactions of the nodes had to give way to one of another node."""
    names = ("wsrep_local_cert_failures", "wsrep_local_bf_aborts")
    states = [three_nodes.cluster.state(node) for node in range(NODES)]
    return sum(int(state[name]) for state in states for name in names)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_the_node_dies_in_the_middle_of_an_act_and_the_next_one_records_it_once(
    three_nodes: ClusteredDepartment, rounds: Callable[..., int], note_figure: Callable[[str, float], None]
) -> None:
    took = []
    for number in range(rounds(short=1, long=30)):
        node = number % NODES
        (upload,) = three_nodes.hand_in(1, faculty=1, node=(node + 1) % NODES)
        with three_nodes.session("ann", first=node) as session, ThreadPoolExecutor(1) as thread:
            assert session.reader.rows([upload])
            three_nodes.cluster.network.slow_down(0.1)
            sending = thread.submit(send, session, three_nodes.decision(ActKind.APPROVE, upload, 1))
            time.sleep(0.05 + 0.02 * number)
            three_nodes.cluster.kill(node)
            killed_at = time.monotonic()
            three_nodes.cluster.network.heal()
            answered = sending.result(180)
            took.append(time.monotonic() - killed_at)
            assert answered.outcome is not None
            assert not answered.failures, "the next host was asked at once, and nobody was told"
            details = session.reader.details(upload)
            assert details is not None
            assert (details.submission.status, details.submission.version) == ("approved", 2)
            page = session.reader.page(QueueFilter(), SortOrder(), first=0, limit=5)
            assert upload in {row.id for row in page.rows}
            again = send(session, three_nodes.decision(ActKind.REOPEN, upload, 2))
            assert again.outcome is not None, "the next node knows what this person did last"
        three_nodes.cluster.restart(node)
        three_nodes.check([answered, again])
    note_figure("longest failover in s", round(max(took), 1))


def test_a_window_goes_on_with_the_next_node(three_nodes: ClusteredDepartment, tmp_path: Path) -> None:
    """Whoever sits in front of it notices nothing but a wait."""
    uploads = three_nodes.hand_in(8, faculty=2, node=1)
    options = WindowOptions(
        tmp_path / "data", tmp_path / "config", tmp_path / "cache", three_nodes.url("bob"), tmp_path, "bob"
    )
    with window_templates(tmp_path / "windows") as (template,):
        window = template.open(options, decides=True, presses=6)
        window.wait_for("done")
        three_nodes.cluster.kill(0)
        window.wait_for("done", count=6)
        window.close()
    assert not window.of_kind("crash", "failed", "refused", "kept")
    done = {(report["uuid"], report["upload"], report["version"], report["act"]) for report in window.of_kind("done")}
    found = three_nodes.rows(
        2, f"SELECT act_uuid,upload_id,version,kind FROM history WHERE actor='bob' AND upload_id>={uploads[0]}"
    )
    assert len(found) == 6
    assert set(found) == done


def test_an_act_whose_answer_was_lost_is_known_to_the_next_node(three_nodes: ClusteredDepartment) -> None:
    (upload,) = three_nodes.hand_in(1, faculty=1)
    network = BrokenNetwork(server_port=three_nodes.cluster.nodes[0].port)
    try:
        through = three_nodes.url("ann").replace(f":{three_nodes.cluster.nodes[0].port},", f":{network.port},")
        with three_nodes.session("ann", url=through) as session:
            network.fault = Fault.UNANSWERED
            answered = send(session, three_nodes.decision(ActKind.APPROVE, upload, 1))
            assert network.happened.is_set()
            assert answered.outcome is not None
            assert answered.outcome.repeated
            assert not answered.failures
    finally:
        network.close()
    three_nodes.check([answered])


def test_an_act_that_is_sent_again_holds_no_node_up(three_nodes: ClusteredDepartment) -> None:
    """The node has heard of the first sending and not taken it in: neither may wait for the other."""
    (upload,) = three_nodes.hand_in(1, faculty=1)
    act = three_nodes.decision(ActKind.APPROVE, upload, 1)
    values = {name: value for name, value in act_values(act).items() if value is not None}
    statement = f"INSERT INTO acts({','.join(values)}) VALUES({','.join(['%s'] * len(values))})"
    with ExitStack() as opened:
        first, other = (
            opened.enter_context(connect(place_of(three_nodes.url("ann", first=node)), login=None)) for node in (0, 1)
        )
        with three_nodes.ballast(rows=60_000):
            first.cursor().execute(statement, tuple(values.values()))
            began = time.monotonic()
            with pytest.raises(pymysql.err.IntegrityError, match=act.act_uuid):
                other.cursor().execute(statement, tuple(values.values()))
            assert time.monotonic() - began < 40, "less than a lock is waited for"


def test_nobody_reads_or_decides_from_what_was_so_before(three_nodes: ClusteredDepartment) -> None:
    """The other nodes still work on a large change when the person, who saw the newest version, goes on there."""
    with ExitStack() as opened:
        first, second, third = (opened.enter_context(three_nodes.session("ann", first=node)) for node in range(NODES))
        for upload in three_nodes.hand_in(3, faculty=1):
            for session in (second, third):
                assert session.reader.rows([upload])
            with three_nodes.ballast(rows=60_000):
                assert send(first, three_nodes.decision(ActKind.APPROVE, upload, 1)).outcome is not None
                (seen,) = second.reader.rows([upload])
                assert (seen.status, seen.version) == ("approved", 2)
                reopened = send(third, three_nodes.decision(ActKind.REOPEN, upload, 2))
                assert reopened.outcome is not None, reopened.refusal
    three_nodes.check_agreement()


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_all_nodes_lose_power_at_once(
    three_nodes: ClusteredDepartment, rounds: Callable[..., int], note_answers: Callable[[Sequence[Answered]], None]
) -> None:
    """They find each other again without anybody who says which one knows most."""
    everybody = range(NODES)
    times = or_skip(rounds(short=0, long=15))
    with at_work(three_nodes) as reviewers:
        for _ in range(times):
            wait_for_answers(reviewers, 2)
            for number in everybody:
                three_nodes.cluster.kill(number)
            three_nodes.cluster.restart(*everybody)
        wait_for_answers(reviewers, 1)
    three_nodes.check(answers(reviewers))
    note_answers(answers(reviewers))


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_node_that_lost_its_disk_comes_back_with_a_copy(
    three_nodes: ClusteredDepartment, rounds: Callable[..., int], note_answers: Callable[[Sequence[Answered]], None]
) -> None:
    times = or_skip(rounds(short=0, long=9))
    with at_work(three_nodes) as reviewers:
        for number in range(times):
            three_nodes.cluster.kill(number % NODES)
            three_nodes.cluster.empty(number % NODES)
            wait_for_answers(reviewers, 2)
            three_nodes.cluster.restart(number % NODES)
            wait_for_answers(reviewers, 2)
    three_nodes.check(answers(reviewers))
    note_answers(answers(reviewers))


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_node_that_stands_still_and_wakes_up(
    three_nodes: ClusteredDepartment, rounds: Callable[..., int], note_answers: Callable[[Sequence[Answered]], None]
) -> None:
    """It takes connections all the while, and does not know at first that the others went on without it."""
    times = or_skip(rounds(short=0, long=9))
    with at_work(three_nodes) as reviewers:
        for number in range(times):
            wait_for_answers(reviewers, 2)
            three_nodes.cluster.freeze(number % NODES)
            wait_for_answers(reviewers, 2)
            three_nodes.cluster.thaw(number % NODES)
            wait_for_answers(reviewers, 1)
            three_nodes.cluster.wait_until_synced()
    three_nodes.check(answers(reviewers))
    note_answers(answers(reviewers))


def or_skip(count: int) -> int:
    if count == 0:
        pytest.skip("this takes a while: dev.py soak does it")
    return count
